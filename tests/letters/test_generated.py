"""Invented letters in many layouts: values right, traps left alone, letters without results empty."""

from __future__ import annotations

import random

import pytest
from letters.letter_maker import Recipe, scan, to_email, to_html, to_reportlab, to_text, to_word
from letters.letter_recipes import RECIPES
from letters.letter_recipes_later import RECIPES as LATER
from letters.letter_score import Score, add, misses

from pcsp_desktop.letters.readers import recognise
from pcsp_desktop.letters.worker.reading import read_bytes

ALL = dict((*RECIPES, *LATER))
WRITERS = {
    "pdf": lambda made, seed: to_reportlab(made, seed),
    "word": lambda made, seed: to_word(made),
    "html": lambda made, seed: to_html(made, seed).encode(),
    "text": lambda made, seed: to_text(made).encode(),
    "email": lambda made, seed: to_email(made, as_html=seed % 2 == 1),
}


def _score(form: str, seeds: range, recipes: dict[str, Recipe] = ALL) -> Score:
    score = Score()
    for name, recipe in recipes.items():
        for seed in seeds:
            made = recipe(random.Random(f"{name}-{form}-{seed}"))
            letter, _ = read_bytes(WRITERS[form](made, seed))
            add(score, letter.candidates, made.truth(name, form))
    return score


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.slow
def test_what_is_offered_is_right_and_most_is_found(form: str) -> None:
    score = _score(form, range(2))
    assert score.precision >= 0.98
    assert score.recall >= 0.9
    assert score.dated_f1 >= 0.9
    assert score.traps <= 1
    assert score.swaps == 0


@pytest.mark.slow
@pytest.mark.parametrize("form", WRITERS)
def test_the_same_holds_over_many_letters(form: str) -> None:
    score = _score(form, range(2, 22))
    assert score.precision >= 0.98
    assert score.recall >= 0.9
    assert score.dated_f1 >= 0.9
    assert score.swaps == 0


@pytest.mark.parametrize("form", WRITERS)
def test_a_letter_without_results_stays_empty(form: str) -> None:
    for seed in range(12):
        made = ALL["no_results"](random.Random(seed))
        letter, _ = read_bytes(WRITERS[form](made, seed))
        assert misses(letter.candidates, made.truth("no_results", form)) == []


def test_an_attached_letter_is_read() -> None:
    made = ALL["lab_report"](random.Random(5))
    letter, _ = read_bytes(to_email(made, as_html=False, attached=to_reportlab(made)))
    assert misses(letter.candidates, made.truth("lab_report", "email")) == []


@pytest.mark.slow
def test_scans_are_read_well_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    # Each letter has a process of its own and seconds of its own; here they would be counted from the first test on.
    monkeypatch.setattr(recognise, "MAX_PROCESSOR_SECONDS", 10_000)
    score = Score()
    for name in (
        "table_now_before_aim",
        "lab_report",
        "prose_letter",
        "list_items",
        "two_in_a_row",
        "dates_as_rows",
        "no_results",
    ):
        made = ALL[name](random.Random(name))
        letter, _ = read_bytes(scan(to_reportlab(made), random.Random(name)), ocr=True)
        add(score, letter.candidates, made.truth(name, "scan"))
    assert score.precision >= 0.95
    assert score.recall >= 0.7
