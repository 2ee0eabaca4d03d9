"""Dates and units as letters print them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcsp_desktop.letters.words.dates import find_dates, standing
from pcsp_desktop.letters.words.units import dose_at, time_at, unit_at, usual_spelling


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("17 March 2026", "2026-03-17"),
        ("17th Mar 2026", "2026-03-17"),
        ("17/03/2026", "2026-03-17"),
        ("17.03.26", "2026-03-17"),
        ("17-Mar-2026", "2026-03-17"),
        ("2026-03-17", "2026-03-17"),
        ("March 2026", "2026-03"),
        ("17 Mawrth 2026", "2026-03-17"),
        ("Tuesday 17 March 2026", "2026-03-17"),
        ("17th of March 2026", "2026-03-17"),
        ("March 17, 2026", "2026-03-17"),
    ],
)
def test_a_printed_date_is_read(printed: str, iso: str) -> None:
    assert [day.iso for day in find_dates(f"Taken on {printed}.")] == [iso]


@pytest.mark.parametrize(
    "text", ["31/02/2026", "45/13/2026", "139/81", "1/2", "3.8 mmol/L", "10:48", "999 398 2598", "01632 960001"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert find_dates(text) == []


@settings(deadline=None)
@given(
    st.dates(datetime.date(2001, 1, 1), datetime.date(2059, 12, 31)),
    st.sampled_from(("%d/%m/%Y", "%d %B %Y", "%d-%b-%Y", "%Y-%m-%d", "%d.%m.%Y")),
)
def test_every_day_of_the_calendar_is_read_back(date: datetime.date, form: str) -> None:
    assert [day.iso for day in find_dates(date.strftime(form))] == [date.isoformat()]


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Sample taken: ", "sample"),
        ("Collected ", "sample"),
        ("blood test on ", "sample"),
        ("I saw you in clinic on ", "seen"),
        ("DOB: ", "never"),
        ("d.o.b. ", "never"),
        ("Printed ", "never"),
        ("Date reported: ", "never"),
        ("Next appointment ", "never"),
        ("Date: ", "letter"),
        ("", "letter"),
        ("Montague Road ", ""),
    ],
)
def test_words_before_a_date_say_what_it_is(before: str, kind: str) -> None:
    assert standing(before) == kind


def test_a_date_without_a_year_is_the_last_one_before_the_letter() -> None:
    assert find_dates("on 28 December")[0].in_year_before("2026-01-09") == "2025-12-28"


@pytest.mark.parametrize(
    ("printed", "usual"),
    [
        ("mmols/l", "mmol/L"),
        ("mmol/mol", "mmol/mol"),
        ("x10^9/L", "10^9/L"),
        ("10*9/L", "10^9/L"),
        ("×109/L", "10^9/L"),
        ("mL/min/1.73m2", "mL/min/1.73m2"),
        ("ml/min", "mL/min/1.73m2"),
        ("beats a minute", "bpm"),
        ("mIU/L", "mU/L"),
        ("iu/L", "U/L"),
        ("micromol/L", "umol/L"),
        ("µg/L", "ug/L"),
        ("kg/m^2", "kg/m2"),
        ("per cent", "%"),
        ("mm Hg", "mmHg"),
    ],
)
def test_a_unit_gets_its_usual_spelling(printed: str, usual: str) -> None:
    assert usual_spelling(printed) == usual


def test_units_are_never_turned_into_others() -> None:
    assert usual_spelling("ng/mL") == "ng/mL"
    assert usual_spelling("g/dL") == "g/dL"


def test_doses_and_times_are_no_units() -> None:
    assert dose_at("5 mg daily", 1) is not None
    assert time_at("3 months", 1) is not None
    assert unit_at("5 mg daily", 1) is None
    assert dose_at("5 mg/L", 1) is None
