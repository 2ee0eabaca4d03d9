"""Letters by people who had not read the reader: what it calls sure has to be right, and it may not find less.

`truth.json` beside each set says what stands in each letter: the test, its value and the days that it may have. The
sets are here to be learned from as kinds; a rule that suits one of these letters only is no rule.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pcsp_desktop import letters

FOLDER = Path(__file__).parent.parent / "data" / "letters"
FLOORS = {"second-author": (0.94, 0), "third-author": (0.80, 9)}
"""For each set: the least share of the needed values that is found, and the most sure days that are wrong. Raise the
first and lower the second when the reader gets better."""

pytestmark = pytest.mark.slow


def same(found: dict[str, Any], true: dict[str, Any]) -> bool:
    """Whether a value that was read is this one, as it is printed or in another way that is as right."""
    values = [(true["value"], true["comparator"]), *((each.get("value"), true["comparator"]) for each in ways(true))]
    return any(
        found["name"] == true["test"]
        and isinstance(value, int | float)
        and isinstance(found["value"], int | float)
        and abs(found["value"] - value) < 1e-6 * max(1, abs(value))
        and found["comparator"] == comparator
        for value, comparator in values
    )


def ways(true: dict[str, Any]) -> list[dict[str, Any]]:
    """The other ways to give a value, each as a table."""
    return [each if isinstance(each, dict) else {"value": each} for each in true.get("alt", [])]


def numeric(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those whose value is a number."""
    return [each for each in results if isinstance(each["value"], int | float)]


def known(day: str | None, days: list[str]) -> bool:
    """Whether a day is one of these, some of which are a month or a year."""
    return day is not None and any(day.startswith(each) or each.startswith(day) for each in days)


@pytest.mark.parametrize("author", FLOORS)
def test_what_is_called_sure_is_right_and_enough_is_found(author: str) -> None:
    wrong, strange_days, needed, right = [], [], 0, 0
    for item in json.loads((FOLDER / author / "truth.json").read_text("utf-8")):
        line = letters.read_letter_line(FOLDER / author / item["file"])
        found, true = numeric(line["results"]), numeric(item["results"])
        for each in found:
            meant = [one for one in true if same(each, one)]
            if not meant and not each["unsure"]:
                wrong.append((item["file"], each["name"], each["value"]))
            if meant and not each["unsure"] and each["date_kind"] == "sample":
                days = [day for one in meant for day in one["sample_dates_ok"]]
                if not known(each["date"], days):
                    strange_days.append((item["file"], each["name"], each["date"]))
        if item["expect"] == "results":
            for one in true:
                if one.get("required", True):
                    needed += 1
                    right += any(same(each, one) for each in found)
    least, most = FLOORS[author]
    assert wrong == []
    assert len(strange_days) <= most, strange_days
    assert right / needed >= least, f"{right} of {needed}"
