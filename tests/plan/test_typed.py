"""What a person types is read as they meant it, or refused by a rule that has words; nothing is rounded or guessed."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import ANY_LEAF, LEAVES, SENTINEL, values

from pcsp_desktop import plan
from pcsp_desktop.plan import Fault, Kind

SPECS = plan.fields_by_pattern()
DATE = SPECS["reviews/next_on"]
MONEY = SPECS["budget/backup_amount"]
SCALE = SPECS["goals/*/actions/*/confidence"]
MONTHS = SPECS["reviews/months_between"]
NHS = SPECS["person/nhs_number"]
WORDS = SPECS["matters/hopes"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("6 August 2018", "2018-08-06"),
        ("6 aug 2018", "2018-08-06"),
        ("6th August, 2018", "2018-08-06"),
        ("Monday 6 August 2018", "2018-08-06"),
        ("06/08/2018", "2018-08-06"),
        ("6.8.2018", "2018-08-06"),
        ("6-8-2018", "2018-08-06"),
        ("6 8 2018", "2018-08-06"),
        ("2018-08-06", "2018-08-06"),
        ("2018-8-6", "2018-08-06"),
        (" 6  sept  2018 ", "2018-09-06"),
        ("29 February 2024", "2024-02-29"),
        ("６/８/２０１８", "2018-08-06"),
        ("", None),
        ("   ", None),
        ("6th of August 2018", "2018-08-06"),
        ("August 6, 2018", "2018-08-06"),
        ("Monday Aug 6th 2018", "2018-08-06"),
    ],
)
def test_a_date_can_be_typed_in_many_ways(typed: str, day: str | None) -> None:
    assert plan.typed_value(DATE, typed) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("30 February 2026", "not_a_date"),
        ("31/4/2026", "not_a_date"),
        ("13/13/2026", "not_a_date"),
        ("29 February 2026", "not_a_date"),
        ("0/1/2026", "not_a_date"),
        ("6/8/18", "year_in_full"),
        ("6 August 18", "year_in_full"),
        ("1 January 1066", "date_far_away"),
        ("1/1/20266", "date_far_away"),
        ("next spring", "not_a_date"),
        ("August 2018", "not_a_date"),
        ("6 Augustus 2018", "not_a_date"),
        ("2026-02-30", "not_a_date"),
        ("6 ma 2018", "not_a_date"),
        ("\0", "not_a_date"),
    ],
)
def test_an_impossible_date_is_refused(typed: str, code: str) -> None:
    refuses(DATE, typed, code)


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("12", 1200),
        ("£12.50", 1250),
        ("12.5", 1250),
        ("1,200", 120_000),
        ("1,234,567.89", 123_456_789),
        ("50p", 50),
        ("0", 0),
        ("£ 3.00", 300),
        ("0.01", 1),
        ("12.500", 1250),
        ("", None),
    ],
)
def test_money_can_be_typed_in_pounds_or_pence(typed: str, pence: int | None) -> None:
    assert plan.typed_value(MONEY, typed) == pence


@pytest.mark.parametrize(
    "typed",
    [
        "0.005",
        "12.345",
        "0.5p",
        "1,23",
        "12,5",
        "-3",
        "£",
        "ten",
        "1e3",
        "12.",
        ".",
        "NaN",
        "inf",
        "9" * 16,
        "1.2.3",
        "50pp",
    ],
)
def test_half_a_penny_and_what_is_no_amount_are_refused_and_never_rounded(typed: str) -> None:
    refuses(MONEY, typed, "whole_pence")


@pytest.mark.parametrize("typed", ["0", "11", "-1", "7.5", "7,5", "seven", "10/10", "1" * 13])
def test_how_sure_i_am_is_a_whole_number_from_1_to_10(typed: str) -> None:
    refuses(SCALE, typed, "scale_1_to_10")


@pytest.mark.parametrize(("typed", "value"), [("1", 1), ("10", 10), (" 7 ", 7), ("", None), ("07", 7)])
def test_how_sure_i_am_is_read(typed: str, value: int | None) -> None:
    assert plan.typed_value(SCALE, typed) == value


def test_thousands_may_have_commas() -> None:
    assert plan.typed_value(SPECS["budget/lines/*/units"], "1,200") == 1200
    refuses(SPECS["budget/lines/*/units"], "1,5", "number_out_of_range")


@pytest.mark.parametrize("typed", ["0", "61", "a year"])
def test_a_number_out_of_its_range_is_refused(typed: str) -> None:
    refuses(MONTHS, typed, "number_out_of_range")


@pytest.mark.parametrize("typed", ["999 471 0354", "999-471-0354", "9994710354", " 999\u00a0471\u00a00354 "])
def test_an_nhs_number_may_have_spaces_and_dashes(typed: str) -> None:
    value = plan.typed_value(NHS, typed)
    assert plan.apply(plan.Plan(), plan.set_value("person/nhs_number", value)).person.nhs_number == "9994710354"


def test_words_are_kept_as_they_are_typed() -> None:
    for text in ("  two  spaces ", "½ ﬁ Å", "\r\n", "\0"):
        assert plan.typed_value(WORDS, text) == text


@pytest.mark.parametrize(("typed", "code"), [("x" * 200_001, "too_long"), ("\udc80", "broken_character")])
def test_words_that_cannot_be_kept_are_refused(typed: str, code: str) -> None:
    refuses(WORDS, typed, code)


@given(ANY_LEAF, st.data())
def test_what_stands_in_a_field_is_read_back_as_it_was(spec: plan.FieldSpec, data: st.DataObject) -> None:
    if spec.kind in (Kind.CHOICES, Kind.CHOICE, Kind.ATTACHMENT):
        return
    value: Any = data.draw(values(spec.kind, spec.facts))
    held = datetime.date.fromisoformat(value) if spec.kind is Kind.DATE and value else value
    assert plan.typed_value(spec, plan.as_typed(spec.kind, held)) == value


@given(ANY_LEAF, st.text(max_size=20))
def test_any_typing_gives_a_value_or_a_rule_and_never_a_crash(spec: plan.FieldSpec, typed: str) -> None:
    if spec.kind is Kind.CHOICES:
        return
    try:
        plan.typed_value(spec, typed)
    except Fault as refused:
        assert refused.path == spec.name
        assert refused.text_id == f"plan.fault.{refused.code}"


def test_what_was_typed_is_never_in_the_error() -> None:
    for spec in LEAVES:
        if spec.kind in (Kind.DATE, Kind.SCALE, Kind.NUMBER, Kind.MONEY):
            with pytest.raises(Fault) as refused:
                plan.typed_value(spec, SENTINEL)
            assert SENTINEL not in repr(refused.value)
            assert SENTINEL not in str(refused.value)


def refuses(spec: plan.FieldSpec, typed: str, code: str) -> None:
    with pytest.raises(Fault) as refused:
        plan.typed_value(spec, typed)
    assert (refused.value.path, refused.value.code) == (spec.name, code)
