"""The table of requirements keeps its word: what it names is there, and nothing is left out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from checks import requirements_table
from checks.requirements_table import NUMBERS

from pcsp_desktop.documents import KINDS
from pcsp_desktop.guide import Guide, load_guide
from pcsp_desktop.plan import fields_by_pattern


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_guide()


@pytest.fixture
def written() -> dict[str, Any]:
    return requirements_table.written_rows()


def test_each_requirement_is_met_or_its_later_work_is_named(written: dict[str, Any], guide: Guide) -> None:
    assert requirements_table.faults(written, guide) == []


def test_the_table_has_a_row_for_each_requirement_and_names_nothing_that_is_gone(guide: Guide, checkout: Path) -> None:
    text = requirements_table.TABLE.read_text("utf-8")
    assert re.findall(r"^\| (R\d+) ", text, re.MULTILINE) == list(NUMBERS)
    pages = {page.id for part in guide.parts for page in part.pages}
    for line in text.splitlines():
        if line.startswith("| R"):
            _, number, _, asked, kept, paper, parts, _, _ = line.split("|")
            assert set(re.findall(r"`([^`]+)`", asked)) <= pages, number
            assert set(re.findall(r"`([^`]+)`", kept)) <= fields_by_pattern().keys(), number
            assert set(re.findall(r"`([^`]+)`", paper)) <= KINDS.keys(), number
            assert all((checkout / part).exists() for part in re.findall(r"`([^`]+)`", parts)), number


def test_what_the_guide_says_of_itself_is_in_the_row(written: dict[str, Any], guide: Guide) -> None:
    row = requirements_table.rows(written, guide)["R5"]
    assert {"important", "good-day", "hopes"} <= set(row.guide)
    assert {"matters/important", "matters/good_day", "matters/hopes"} <= set(row.stored)


@pytest.mark.parametrize(
    ("number", "entry", "says"),
    [
        ("R2", {"what": "x", "guide": ["no-such-page"]}, "no-such-page is no page"),
        ("R2", {"what": "x", "stored": ["no/such"]}, "no/such is not in the plan"),
        ("R2", {"what": "x", "paper": ["poster"]}, "poster is no kind of paper"),
        ("R2", {"what": "x", "parts": ["pcsp_desktop/none.py"]}, "none.py is not there"),
        ("R2", {"what": "x", "later": "Reviews", "screens": []}, "screens is no column"),
        ("R2", {"later": "Reviews"}, "does not say what it is"),
        ("R176", {"what": "x", "later": "Reviews"}, "no such requirement"),
    ],
)
def test_a_promise_that_is_not_kept_is_found(
    written: dict[str, Any], guide: Guide, number: str, entry: dict[str, Any], says: str
) -> None:
    before = requirements_table.faults(written, guide)
    (fault,) = (each for each in requirements_table.faults(written | {number: entry}, guide) if each not in before)
    assert fault.startswith(f"{number}: ")
    assert says in fault


def test_a_requirement_without_a_row_is_found(written: dict[str, Any], guide: Guide) -> None:
    del written["R38"]
    assert "R38: has no row" in requirements_table.faults(written, guide)


def test_a_requirement_that_is_met_nowhere_is_found(written: dict[str, Any]) -> None:
    nothing_asked = Guide(())
    found = requirements_table.faults(written | {"R2": {"what": "x"}}, nothing_asked)
    assert "R2: is met nowhere, and no later work is named" in found
    found = requirements_table.faults(written | {"R2": {"what": "x", "later": "Reviews"}}, nothing_asked)
    assert not [fault for fault in found if fault.startswith("R2:")]
