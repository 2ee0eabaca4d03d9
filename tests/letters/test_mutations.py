"""Letters whose layout is drawn by chance: what is offered as sure is right, and hardly anything is lost."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters.letter_mutations import LAYOUTS, Mutant, to_html, to_pdf, to_text

from pcsp_desktop.letters.model import Candidate
from pcsp_desktop.letters.worker.reading import read_bytes


def read(mutant: Mutant, form: str, chance: random.Random) -> tuple[Candidate, ...]:
    """What is found in the letter when it comes in this form."""
    content = {"pdf": lambda: to_pdf(mutant, chance), "html": lambda: to_html(mutant), "text": lambda: to_text(mutant)}
    return read_bytes(content[form]())[0].candidates


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 2**32),
    layout=st.sampled_from(sorted(LAYOUTS)),
    form=st.sampled_from(("pdf", "html", "text")),
)
def test_what_is_sure_is_right_wherever_it_stands(seed: int, layout: str, form: str) -> None:
    chance = random.Random(seed)
    mutant = LAYOUTS[layout](chance)
    for found in read(mutant, form, chance):
        assert found.unsure or mutant.right(found.test, found.value), found.line
        assert found.date_kind != "sample" or found.role == "previous" or found.date == mutant.sampled, found.line


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_most_is_found_and_next_to_nothing_is_wrong(layout: str) -> None:
    needed = found = wrong = offered = 0
    for seed in range(30):
        chance = random.Random(f"{layout} {seed}")
        mutant = LAYOUTS[layout](chance)
        candidates = read(mutant, ("pdf", "html", "text")[seed % 3], chance)
        values = {(candidate.test, candidate.value) for candidate in candidates}
        needed += len(mutant.now)
        found += sum((test, value) in values for test, value in mutant.now.items())
        offered += len(candidates)
        wrong += sum(not mutant.right(candidate.test, candidate.value) for candidate in candidates)
    assert found / needed >= 0.97
    assert wrong / offered <= 0.005
