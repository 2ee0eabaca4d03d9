"""The nine sample letters: all right, no trap taken, through the worker as the command line does it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pcsp_desktop import letters

FOLDER = Path(__file__).parent.parent / "data" / "letters" / "samples"
TRUTH: list[dict[str, Any]] = json.loads((FOLDER / "truth.json").read_text("utf-8"))


@pytest.mark.parametrize("truth", TRUTH, ids=lambda truth: truth["file"])
def test_a_sample_letter_gives_its_results_and_nothing_else(truth: dict[str, Any]) -> None:
    line = letters.read_letter_line(FOLDER / truth["file"])
    found = {(r["name"], r["value"], r["comparator"], r["date"]) for r in line["results"]}
    right = {(r["test"], r["value"], r["comparator"], r["date"]) for r in truth["results"]}
    assert line["status"] == "ok"
    assert found == right


def test_a_laboratory_report_keeps_its_own_ranges_and_flags() -> None:
    truth = next(t for t in TRUTH if t["file"] == "S3_lab.pdf")
    line = letters.read_letter_line(FOLDER / "S3_lab.pdf")
    found = {r["name"]: (r["ref_low"], r["ref_high"], r["flag"]) for r in line["results"]}
    assert found == {r["test"]: (r["ref_low"], r["ref_high"], r["flag"]) for r in truth["results"]}


def test_the_line_has_the_parts_that_the_command_line_promises() -> None:
    line = letters.read_letter_line(str(FOLDER / "S1_table.pdf"))
    assert set(line) == {"file", "status", "message", "results"}
    assert line["file"] == str(FOLDER / "S1_table.pdf")
    assert set(line["results"][0]) == {
        "name",
        "value",
        "comparator",
        "unit",
        "date",
        "date_kind",
        "ref_low",
        "ref_high",
        "flag",
        "unsure",
        "why",
        "page",
        "box",
    }
    assert json.loads(json.dumps(line)) == line


def test_a_pressure_is_two_results_at_one_place() -> None:
    letter = letters.read(FOLDER / "S4_visit.docx")
    top = next(c for c in letter.candidates if c.test == "sbp")
    bottom = next(c for c in letter.candidates if c.test == "dbp")
    assert (top.value, bottom.value) == ("118", "70")
    assert top.box == bottom.box


def test_the_window_gets_a_picture_of_the_page_with_places_on_it() -> None:
    letter = letters.read(FOLDER / "S1_table.pdf", pictures=(1,))
    picture = letter.pictures[0]
    assert picture.png.startswith(b"\x89PNG")
    assert max(picture.width, picture.height) <= 2000
    for candidate in letter.candidates:
        assert 0 <= candidate.box.x0 < candidate.box.x1 <= 1
        assert 0 <= candidate.box.y0 < candidate.box.y1 <= 1


@pytest.mark.slow
def test_files_without_pages_get_pictures_too() -> None:
    for name in ("S4_visit.docx", "S6_mail.eml", "S7_bundle.json", "S5_scan.jpg"):
        assert letters.read(FOLDER / name, pictures=(1,)).pictures[0].png.startswith(b"\x89PNG"), name


def test_a_screen_reader_gets_the_line_that_the_number_stands_in() -> None:
    letter = letters.read(FOLDER / "S2_prose.pdf")
    crp = next(c for c in letter.candidates if c.test == "crp")
    assert crp.line == "The inflammation marker CRP was less than 5 mg/L."
