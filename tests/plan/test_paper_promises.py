"""The table of requirements says which paper prints an answer: the papers of the example really do."""

import datetime
from collections.abc import Mapping

import pytest
from checks import requirements_table
from plan_kit import example

from pcsp_desktop import documents, plan
from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan.say import say_value

ON = datetime.date(2026, 11, 21)
NOT_IN_THE_EXAMPLE = {"R51"}
"""Its papers show a picture, and the example has none."""


@pytest.fixture(scope="module")
def papers() -> Mapping[str, str]:
    """The words of every kind of paper of the example, with all that can be ticked."""
    options = documents.Options(
        on=ON, ticks=frozenset(documents.Tick), recovery=documents.Recovery(tuple("123456" for _ in range(8)))
    )
    sam = example("sam")
    return {kind: _in_a_row(documents.write_text(documents.make(sam, kind, options))) for kind in documents.KINDS}


@pytest.fixture(scope="module")
def said() -> Mapping[str, list[str]]:
    """What each answered field of the example says, by the pattern of the field."""
    found: dict[str, list[str]] = {}
    for leaf in plan.leaves(example("sam")).values():
        if not leaf.is_entry and not leaf.path.startswith("states:") and not leaf.path.endswith("/order"):
            pattern = plan.pattern_of(leaf.path)
            words = say_value(plan.fields_by_pattern()[pattern], leaf.value)
            found.setdefault(pattern, []).append(_in_a_row(words))
    return found


def test_each_paper_named_for_an_answer_prints_one(papers: Mapping[str, str], said: Mapping[str, list[str]]) -> None:
    broken = []
    for number, row in requirements_table.rows(requirements_table.written_rows(), load_guide()).items():
        words = [word for stored in row.stored for word in _under(stored, said)]
        for kind in row.paper:
            if words and number not in NOT_IN_THE_EXAMPLE and not any(word in papers[kind] for word in words):
                broken.append((number, kind))
    assert broken == []


def test_every_kind_of_paper_is_named_for_some_requirement() -> None:
    rows = requirements_table.rows(requirements_table.written_rows(), load_guide()).values()
    assert {kind for row in rows for kind in row.paper} == set(documents.KINDS)


def _under(place: str, said: Mapping[str, list[str]]) -> list[str]:
    below = f"{place}/"
    return [word for pattern, words in said.items() if pattern == place or pattern.startswith(below) for word in words]


def _in_a_row(text: str) -> str:
    return " ".join(text.split())
