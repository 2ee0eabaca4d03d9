"""Tables of fields (CSV) are read when each heading is understood; rich text (RTF) as the eye sees it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcsp_desktop.letters.model import Candidate
from pcsp_desktop.letters.readers.rich import read_rich
from pcsp_desktop.letters.worker.limits import Refused
from pcsp_desktop.letters.worker.reading import read_bytes, read_with_notes


def read(text: str) -> tuple[Candidate, ...]:
    return read_bytes(text.encode("cp1252"))[0].candidates


def found(text: str) -> list[tuple[str, str, str | None]]:
    return [(c.test, c.value, c.date) for c in read(text)]


LONG = (
    "Date,Test,Value,Unit,Low,High,Note\n2026-03-17,HbA1c,57,mmol/mol,20,41,\n"
    "2026-03-17,Potassium,4.1,mmol/L,3.5,5.3,\n"
)


def test_a_row_for_each_result() -> None:
    hba1c, potassium = read(LONG)
    assert (hba1c.test, hba1c.value, hba1c.unit, hba1c.date, hba1c.date_kind) == (
        "hba1c", "57", "mmol/mol", "2026-03-17", "sample",
    )  # fmt: skip
    assert (potassium.ref_low, potassium.ref_high, potassium.unsure) == (3.5, 5.3, False)


def test_a_column_for_each_test() -> None:
    wide = "date;systolic;diastolic;pulse (bpm)\n2026-03-10 08:00;138;82;70\n2026-03-11 08:00;141;85;72\n"
    assert found(wide) == [
        ("sbp", "138", "2026-03-10"), ("dbp", "82", "2026-03-10"), ("pulse", "70", "2026-03-10"),
        ("sbp", "141", "2026-03-11"), ("dbp", "85", "2026-03-11"), ("pulse", "72", "2026-03-11"),
    ]  # fmt: skip
    assert found("Date,BP,Weight (kg)\n2026-03-10,138/82,70.5\n") == [
        ("sbp", "138", "2026-03-10"), ("dbp", "82", "2026-03-10"), ("weight", "70.5", "2026-03-10"),
    ]  # fmt: skip


def test_a_decimal_comma_between_semicolons() -> None:
    assert found("Date;Test;Value;Unit\n2026-03-17;Potassium;4,1;mmol/L\n") == [("potassium", "4.1", "2026-03-17")]


@pytest.mark.parametrize(
    ("days", "expected", "sure"),
    [
        (("17/03/2026", "09/04/2026"), ("2026-03-17", "2026-04-09"), True),
        (("03/17/2026", "04/09/2026"), ("2026-03-17", "2026-04-09"), True),
        (("01/10/2026", "09/04/2026"), ("2026-10-01", "2026-04-09"), False),
        (("17 March 2026", "9 Apr 2026"), ("2026-03-17", "2026-04-09"), True),
    ],
)
def test_days_that_could_be_months_are_not_sure(days: tuple[str, str], expected: tuple[str, str], sure: bool) -> None:
    made = read("Date,Test,Value,Unit\n" + "".join(f"{day},HbA1c,5{n},mmol/mol\n" for n, day in enumerate(days)))
    assert tuple(c.date for c in made) == expected
    assert all(("guess_date" in c.why) is not sure for c in made)


@pytest.mark.parametrize(
    "row",
    [
        "2026-03-17,Target HbA1c,48,mmol/mol,,,",
        "2026-03-17,CSF potassium,4.1,mmol/L,,,",
        "2026-03-17,HbA1c,57,mmol/mol,,,sample haemolysed",
        "2026-03-17,HbA1c,not done,,,,",
        "2026-03-17,Rhubarb,57,mmol/mol,,,",
        "2026-03-17,HbA1c,57 to 59,mmol/mol,,,",
    ],
)
def test_a_row_that_is_no_result_is_left_out(row: str) -> None:
    assert found(LONG + row + "\n") == found(LONG)


def test_headings_that_nobody_understands() -> None:
    with pytest.raises(Refused) as refused:
        read("Date,Colour,Shoe\n2026-03-10,57,40\n")
    assert refused.value.reason == "not_read.csv"
    (odd,) = read("Date,Test,Value,Unit,Zebra\n2026-03-10,HbA1c,57,mmol/mol,x\n")
    assert odd.why == ("heading_words",)


def test_a_table_of_several_people_gives_none() -> None:
    letter, reading = read_with_notes(b"Date,Patient,Test,Value\n2026-03-10,Ann,HbA1c,57\n2026-03-10,Tom,HbA1c,48\n")
    assert letter.candidates == ()
    assert [note.id for note in reading.notes] == ["several_people"]
    assert [person.name for person in letter.people] == ["Ann", "Tom"]


# ---- Rich text --------------------------------------------------------------------------------------------

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}"


def rtf(body: str) -> str:
    return HEAD + body + "}"


def lines(body: str) -> list[str]:
    return [row.text for sheet in read_rich(rtf(body).encode("latin-1")) for row in sheet.rows]


def test_paragraphs_tables_and_signs() -> None:
    table = (
        r"\trowd\cellx3000\cellx6000 Creatinine\cell 66 \'b5mol/L\cell\row \trowd HbA1c\cell 39 mmol/mol\cell\row\pard"
    )
    body = rf"\f0 17 April 2026\par Your blood test of 9 April 2026:\par {table}\par Regards\par"
    assert found(rtf(body)) == [("creatinine", "66", "2026-04-09"), ("hba1c", "39", "2026-04-09")]
    assert lines(r"caf\'e9 \u8212- \emdash  \{x\}\tab y\line z\par") == ["café - - {x}  y", "z"]
    assert lines(r"\uc2\u233 ??x\par") == ["éx"]


@pytest.mark.parametrize(
    "hidden",
    [
        r"{\v Potassium 5.1 mmol/L}",
        r"\v Potassium 5.1 mmol/L\v0 ",
        r"{\deleted Potassium 5.1 mmol/L}",
        r"{\strike Potassium 5.1 mmol/L}",
        r"{\cf1 Potassium 5.1 mmol/L}",
        r"{\*\comment Potassium 5.1 mmol/L}",
        r"{\footnote Potassium 5.1 mmol/L}",
        r"{\info{\title Potassium 5.1 mmol/L}}",
        r"{\field{\*\fldinst Potassium 5.1 mmol/L}}",
        r"{\pict 0102ff}",
    ],
)
def test_what_cannot_be_seen_is_left_out(hidden: str) -> None:
    assert lines(rf"HbA1c 57 mmol/mol\par {hidden}\par Regards\par") == ["HbA1c 57 mmol/mol", "Regards"]


def test_black_text_stays() -> None:
    assert lines(r"{\cf2 HbA1c 57 mmol/mol}\par") == ["HbA1c 57 mmol/mol"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="\\{}'*abcuvx0159 \n", max_size=120))
def test_any_rich_text_is_read_or_refused(body: str) -> None:
    try:
        read_rich(("{\\rtf1 " + body).encode("latin-1"))
    except Refused as refused:
        assert refused.reason in ("empty", "damaged", "too_deep")
