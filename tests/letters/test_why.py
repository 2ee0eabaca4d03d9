"""Each value says why it is sure or not, in the same way to windows, scripts and people."""

from __future__ import annotations

import json
from pathlib import Path

from pcsp_desktop import letters
from pcsp_desktop.letters.model import Candidate, PageBox, ReadLetter
from pcsp_desktop.letters.worker.wire import letter_from_json, letter_to_json
from pcsp_desktop.tasks.command_line.read_letters import read_letter_lines

LETTER = "Date: 12 May 2026\n\nSample taken 6 May 2026\n\nHbA1c: 57 mmol/mol\nPotassium: 4.6\n"


def candidate() -> Candidate:
    return Candidate(
        test="hba1c",
        printed_name="HbA1c",
        value="57",
        comparator=None,
        unit="mmol/mol",
        unit_printed="mmol/mol",
        date="2026-05-06",
        date_kind="sample",
        ref_low=None,
        ref_high=None,
        flag=None,
        role="current",
        unsure=False,
        page=1,
        box=PageBox(0.1, 0.1, 0.2, 0.2),
        line="HbA1c: 57 mmol/mol",
        evidence=("whole_name",),
    )


def test_a_reason_makes_a_candidate_unsure_and_is_told_once() -> None:
    doubted = candidate().doubted("no_unit").doubted("no_unit", "name_words")
    assert doubted.unsure
    assert doubted.why == ("no_unit", "name_words")
    assert candidate().doubted() == candidate()


def test_reasons_and_evidence_cross_from_the_worker() -> None:
    letter = ReadLetter("ok", "", "text", (candidate(), candidate().doubted("picture")))
    assert letter_from_json(json.loads(json.dumps(letter_to_json(letter)))) == letter


def test_the_line_for_scripts_says_whether_each_is_unsure_and_why(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    results = letters.read_letter_line(tmp_path / "letter.txt")["results"]
    assert [(r["name"], r["value"]) for r in results] == [("hba1c", 57), ("potassium", 4.6)]
    assert all(isinstance(r["unsure"], bool) and isinstance(r["why"], list) for r in results)


def test_the_line_for_people_tells_why_in_words(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    plain = list(read_letter_lines([str(tmp_path / "letter.txt")], as_json=False))
    told = list(read_letter_lines([str(tmp_path / "letter.txt")], as_json=False, why=True))
    assert len(told) > len(plain)
