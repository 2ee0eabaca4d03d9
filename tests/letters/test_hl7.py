"""HL7 messages: patient, order, specimen, status, notes and corrections, in whatever order they come."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters.hostile_maker import page_of, text

from pcsp_desktop.letters.model import LetterPerson, ReadLetter
from pcsp_desktop.letters.worker.limits import Refused
from pcsp_desktop.letters.worker.reading import ReadingNote, read_with_notes

MSH = "MSH|^~\\&|LAB|HOSP|GP|PRAC|202603121030||ORU^R01|1|P|2.4"
PID = "PID|1||9990001111^^^NHS||EXAMPLE^ANN^M||19600101|F"
OTHER = "PID|1||9990002222^^^NHS||OTHER^TOM||19700101|M"
OBR = "OBR|1|P1|F1|UE^Urea and electrolytes|||202603100900|||||||||||||||202603111200|||F"
K = "OBX|1|NM|K^Potassium||4.1|mmol/L|3.5-5.3|N|||F"
NA = "OBX|2|NM|NA^Sodium||140|mmol/L|133-146|N|||F"


def read(*segments: str, end: str = "\r") -> tuple[ReadLetter, tuple[ReadingNote, ...]]:
    letter, reading = read_with_notes(end.join(segments).encode())
    return letter, tuple(reading.notes)


def found(*segments: str) -> list[str]:
    """The values that are sure as "potassium 4.1", those that are not with a question mark."""
    letter, _ = read(*segments)
    return [f"{c.test} {c.comparator or ''}{c.value}{'?' if c.unsure else ''}" for c in letter.candidates]


def test_the_person_the_day_and_the_range_are_given() -> None:
    letter, _ = read(MSH, PID, OBR, K)
    only = letter.candidates[0]
    assert (only.date, only.date_kind, only.ref_low, only.ref_high, only.flag) == (
        "2026-03-10",
        "sample",
        3.5,
        5.3,
        None,
    )
    assert letter.people == (LetterPerson("Ann M Example", "1960-01-01", "9990001111"),)


# ---- Whose ------------------------------------------------------------------------------------------------


def test_two_people_give_none_and_that_is_said() -> None:
    for segments in ((MSH, PID, OBR, K, MSH, OTHER, OBR, NA), (MSH, PID, OBR, K, OTHER, OBR, NA)):
        letter, notes = read(*segments)
        assert letter.candidates == ()
        assert [note.id for note in notes] == ["several_people"]
        assert len(letter.people) == 2


def test_the_same_person_in_two_messages_is_one() -> None:
    again = PID.replace("EXAMPLE^ANN^M", "Example^A")
    assert found(MSH, PID, OBR, K, MSH, again, OBR.replace("F1", "F2"), NA) == ["potassium 4.1", "sodium 140"]


def test_a_message_that_names_nobody_beside_one_that_does_is_left_out() -> None:
    assert found(MSH, OBR, NA, MSH, PID, OBR, K) == ["potassium 4.1"]
    assert found(MSH, PID, OBR, K, MSH, OBR, NA) == ["potassium 4.1"]


def test_a_file_that_names_nobody_is_not_sure() -> None:
    assert found(MSH, OBR, K) == ["potassium 4.1?"]


# ---- Whether it stands ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("F", "potassium 4.1"),
        ("C", "potassium 4.1"),
        ("P", "potassium 4.1?"),
        ("S", "potassium 4.1?"),
        ("", "potassium 4.1?"),
    ]
    + [(status, "") for status in "XWDNOIR"],
)
def test_the_status_of_a_result(status: str, expected: str) -> None:
    assert found(MSH, PID, OBR, K[:-1] + status) == ([expected] if expected else [])


@pytest.mark.parametrize("first", ["", "1", "A"])
@pytest.mark.parametrize("second", ["", "1", "2"])
def test_a_correction_stands_whatever_its_sub_id(first: str, second: str) -> None:
    wrong = f"OBX|1|NM|K^Potassium|{first}|6.4|mmol/L|||||F"
    right = f"OBX|2|NM|K^Potassium|{second}|4.7|mmol/L|||||C"
    assert found(MSH, PID, OBR, wrong, right) == ["potassium 4.7"]
    assert found(MSH, PID, OBR, wrong, MSH, PID, OBR, right) == ["potassium 4.7"]


@pytest.mark.parametrize("status", ["W", "D", "X"])
def test_a_result_that_is_taken_back_later_is_gone(status: str) -> None:
    back = f"OBX|1|NM|K^Potassium|||mmol/L|||||{status}"
    assert found(MSH, PID, OBR, K, back) == []
    assert found(MSH, PID, OBR, K, NA, MSH, PID, OBR, back) == ["sodium 140"]


def test_a_newer_message_says_it_again() -> None:
    newer = K.replace("4.1", "4.3")
    assert found(MSH, PID, OBR, K, MSH, PID, OBR, newer) == ["potassium 4.3"]


def test_two_values_in_one_order_are_not_sure_and_the_same_twice_is() -> None:
    assert found(MSH, PID, OBR, K, K.replace("4.1", "5.9")) == ["potassium 4.1?", "potassium 5.9?"]


def test_a_cancelled_order_takes_its_results_with_it() -> None:
    cancelled = OBR[:-1] + "X"
    assert found(MSH, PID, cancelled, K) == []
    assert found(MSH, PID, OBR, K, MSH, PID, cancelled, K) == []
    assert found(MSH, PID, OBR, K, MSH, PID, cancelled) == []
    assert found(MSH, PID, "ORC|CA|P1", OBR, K) == []
    assert found(MSH, PID, "ORC|RE|P1|F1||CA", OBR, K) == []
    other = OBR.replace("F1", "F9").replace("UE^Urea and electrolytes", "FBC^Full blood count")
    assert found(MSH, PID, OBR, K, other[:-1] + "X", NA) == ["potassium 4.1"]


@pytest.mark.parametrize(
    "segment",
    [
        "SPM|1|||BLD|||||||||||||20260310||||HEM^Haemolysed",
        "SPM|1|||BLD|||||||||||||20260310|||||||HEM",
        "SPM|1|||CSF",
        "SPM|1|||FLD^Pleural fluid",
        "NTE|1|L|Sample haemolysed, results unreliable",
        "OBX|9|FT|COM^Comment||Wrong blood in tube, please ignore this sample||||||F",
    ],
)
def test_a_spoilt_specimen_takes_its_results_with_it_before_or_after_them(segment: str) -> None:
    assert found(MSH, PID, OBR, segment, K, NA) == []
    if not segment.startswith("NTE"):
        assert found(MSH, PID, OBR, K, NA, segment) == []
    second = OBR.replace("OBR|1", "OBR|2").replace("F1", "F2").replace("0900", "1500")
    assert found(MSH, PID, OBR, K, second, segment, NA) == ["potassium 4.1"]


def test_a_note_is_of_the_line_before_it() -> None:
    bad = "NTE|1|L|Result withdrawn, old sample."
    assert found(MSH, PID, OBR, NA, K, bad) == ["sodium 140"]
    assert found(MSH, PID, OBR, NA, "OBX|2|NM|K^Potassium||6.4|mmol/L|||||W", bad, K[:-1] + "C") == [
        "sodium 140",
        "potassium 4.1",
    ]
    assert found(MSH, PID, "NTE|1|P|Specimen rejected last time", OBR, K) == ["potassium 4.1"]


def test_words_in_the_place_of_the_value_say_that_there_is_none() -> None:
    assert found(MSH, PID, OBR, K, "OBX|1|TX|K^Potassium||Haemolysed||||||F") == []


def test_a_trial_message_is_not_sure_and_another_kind_of_message_is_not_read() -> None:
    assert found(MSH.replace("|P|2.4", "|T|2.4"), PID, OBR, K) == ["potassium 4.1?"]
    assert found(MSH.replace("ORU^R01", "ADT^A01"), PID, OBR, K) == []


# ---- Values and names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("SN|CRP^CRP||<^5|mg/L", ["crp <5"]),
        ("SN|CRP^CRP||=<^5|mg/L", ["crp <=5"]),
        ("SN|CRP^CRP||&lt;^5|mg/L", ["crp <5"]),
        ("SN|CRP^CRP||\\T\\lt;^5|mg/L", ["crp <5"]),
        ("SN|CRP^CRP||~^5|mg/L", []),
        ("SN|CRP^CRP||GT^5|mg/L", []),
        ("SN|CRP^CRP||^5^-^9|mg/L", []),
        ("SN|CRP^CRP||^1^:^128|mg/L", []),
        ("NM|K^Potassium||4.1~5.9|mmol/L", []),
        ("NM|K^Potassium||4.1|mmol/24h", []),
        ("NM|K^Potassium||4.1|", ["potassium 4.1?"]),
        ("ST|K^Potassium||4.1 mmol/L|", ["potassium 4.1"]),
        ("ST|K^Potassium||4.1 H|mmol/L", ["potassium 4.1"]),
        ("ST|K^Potassium||4.1 was 5.9|mmol/L", []),
        ("CE|K^Potassium||^4.1|mmol/L", ["potassium 4.1"]),
        ("NM|2823-3^Kalium^LN||4.1|mmol/L", ["potassium 4.1"]),
        ("NM|99999-9^Potassium^LN||4.1|mmol/L", []),
        ("NM|K^Previous Potassium||4.1|mmol/L", []),
        ("NM|K^CSF Potassium||4.1|mmol/L", []),
        ("NM|K^Potassium (Fluid)||4.1|mmol/L", []),
        ("NM|K^U Potassium||40|mmol/L", []),
        ("NM|HBT^Target HbA1c||48|mmol/mol", []),
        ("ST|UPRO^Urine protein||Trace|", ["urine_protein Trace"]),
        ("CWE|SMOK^Smoking status||1^Ex-smoker^L|", ["smoking Ex-smoker"]),
    ],
)
def test_values_names_and_signs(row: str, expected: list[str]) -> None:
    assert found(MSH, PID, OBR, f"OBX|1|{row}|||||F") == expected


def test_the_sample_that_the_order_names_counts() -> None:
    order = OBR.replace("UE^Urea and electrolytes", "CSFB^CSF biochemistry")
    assert found(MSH, PID, order, "OBX|1|NM|GLU^Glucose||3.1|mmol/L|||||F") == []


def test_a_letter_inside_is_read_when_it_is_all_there_is_and_else_told() -> None:
    data = base64.b64encode(page_of(text())).decode()
    inside = f"OBX|1|ED|PDF^Report||LAB^application^pdf^Base64^{data}||||||F"
    letter, _ = read(MSH, PID, OBR, inside)
    assert [(c.test, c.value) for c in letter.candidates] == [("hba1c", "57")]
    letter, notes = read(MSH, PID, OBR, K, inside)
    assert [c.test for c in letter.candidates] == ["potassium"]
    assert [note.id for note in notes] == ["letter_inside"]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\n\n"])
@pytest.mark.parametrize("marks", ["|^~\\&", "#*~\\&", "|^~!&"])
def test_line_ends_and_marks_of_every_kind(end: str, marks: str) -> None:
    segments = [MSH, PID, OBR, K]
    message = end.join(segments)
    if marks[0] == "#":
        message = message.replace("|", "#").replace("^", "*")
    message = message.replace("\\&", marks[-2:])
    letter, _ = read_with_notes(message.encode())
    assert [(c.test, c.value) for c in letter.candidates] == [("potassium", "4.1")]


def test_without_a_header_it_is_refused() -> None:
    with pytest.raises(Refused):
        read(PID, OBR, K)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([MSH, PID, OBR, K, NA, "NTE|1||x", "SPM|1|||BLD", "ORC|RE", "OBX", "OBX|1|NM", "PID", "ZZZ|1"])
        | st.text(alphabet="OBXRPIDN|^~\\&1.,<> \t", max_size=30),
        max_size=14,
    )
)
def test_segments_in_any_order_give_only_what_they_say(segments: list[str]) -> None:
    letter, _ = read(MSH, *segments)
    assert {(c.test, c.value) for c in letter.candidates} <= {("potassium", "4.1"), ("sodium", "140")}
