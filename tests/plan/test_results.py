"""One value of a test is said in one way everywhere, as the letter prints it."""

import datetime

import pytest

from pcsp_desktop.plan.results import (
    COMPARATORS,
    SIGNS,
    Value,
    newest_first,
    readings,
    say_day,
    say_mark,
    say_range,
    say_result,
    test_name,
    value_of,
)
from pcsp_desktop.plan.tracking import Result

test_name.__test__ = False  # type: ignore[attr-defined]
DAY = datetime.date(2026, 9, 1)


def result(number: int, test: str, value: str, **more: object) -> Result:
    return Result(id=f"r{number}", order=f"{number}1", test=test, value=value, **more)  # type: ignore[arg-type]


def test_every_sign_comes_back_as_the_code_it_stands_for() -> None:
    assert {COMPARATORS[sign] for sign in SIGNS.values()} == set(SIGNS)
    assert all(COMPARATORS[sign] == code for code, sign in SIGNS.items())


def test_sign_number_and_unit_are_as_printed() -> None:
    assert say_result(Value(value="5", comparator="lt", unit="mg/L")) == "< 5 mg/L"
    assert say_result(result(1, "", "Not found")) == "Not found"


@pytest.mark.parametrize(
    ("low", "high", "said"), [("20", "41", "20 to 41"), ("20", "", "20 or more"), ("", "41", "up to 41"), ("", "", "")]
)
def test_a_range_with_one_end_is_no_range_with_a_dash(low: str, high: str, said: str) -> None:
    assert say_range(Value(value="1", range_low=low, range_high=high)) == said


def test_a_mark_is_the_letters() -> None:
    assert say_mark(Value(value="1", mark="H")) == "The letter marks this H."
    assert say_mark(Value(value="1")) == ""


@pytest.mark.parametrize(
    ("kind", "start"), [("sample", "Tested on"), ("letter", "The letter is of"), ("guess", "The day may be")]
)
def test_a_day_says_what_it_is_the_day_of(kind: str, start: str) -> None:
    assert say_day(Value(value="1", date=DAY, date_kind=kind)).startswith(start)


def test_a_test_is_called_by_its_everyday_name_in_the_language_of_the_reader() -> None:
    assert test_name("hba1c", "IFCC HbA1c") != "hba1c"
    assert test_name("hba1c", language="en_XA") != test_name("hba1c")
    assert test_name("no-such-test", "Printed so") == "Printed so"
    assert test_name("title", "") == "title"


def test_a_blood_pressure_is_one_reading() -> None:
    upper, lower = result(1, "sbp", "139", unit="mmHg", date=DAY), result(2, "dbp", "81", unit="mmHg", date=DAY)
    for listed in ((upper, lower), (lower, upper)):
        (one,) = readings(listed)
        assert one.said == "139 over 81 mmHg"
        assert one.name == "Blood pressure"
        assert one.results == (upper, lower)


@pytest.mark.parametrize(
    "other",
    [
        {"date": datetime.date(2026, 9, 2), "unit": "mmHg"},
        {"date": DAY, "unit": "kPa"},
        {"date": DAY, "unit": "mmHg", "letter": "another"},
        {"date": DAY, "unit": "mmHg", "comparator": "lt"},
    ],
)
def test_numbers_of_another_day_letter_or_unit_are_never_joined(other: dict[str, object]) -> None:
    listed = (result(1, "sbp", "139", unit="mmHg", date=DAY), result(2, "dbp", "81", **other))
    assert [one.value for one in readings(listed)] == [value_of(one) for one in listed]


def test_two_pressures_of_one_day_are_joined_in_pairs() -> None:
    tests = [("sbp", "139"), ("dbp", "81"), ("sbp", "150"), ("dbp", "90")]
    listed = [result(n, test, value, unit="mmHg", date=DAY) for n, (test, value) in enumerate(tests)]
    assert [one.said for one in readings(listed)] == ["139 over 81 mmHg", "150 over 90 mmHg"]


def test_a_mark_at_one_number_stays_with_it() -> None:
    upper = result(1, "sbp", "139", unit="mmHg", date=DAY, mark="H")
    lower = result(2, "dbp", "81", unit="mmHg", date=DAY)
    assert readings((upper, lower))[0].value.mark == "H (139)"


def test_a_question_without_a_number_is_not_lost() -> None:
    assert [one.results[0].question for one in readings([result(1, "", "", question="Why?")])] == ["Why?"]


def test_results_stand_by_test_the_newest_first() -> None:
    old = datetime.date(2020, 1, 1)
    listed = [result(1, "crp", "5", date=old), result(2, "hba1c", "60", date=old), result(3, "hba1c", "58", date=DAY)]
    assert [(test, [one.value for one in found]) for test, found in newest_first(listed)] == [
        ("hba1c", ["58", "60"]),
        ("crp", ["5"]),
    ]
