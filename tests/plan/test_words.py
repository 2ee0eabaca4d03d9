"""Every place, choice and fault of the plan has words, and values are said plainly."""

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import FEWER, ROOT, example, later, plans

from pcsp_desktop import plan
from pcsp_desktop.assets import words
from pcsp_desktop.plan import Kind, Plan
from pcsp_desktop.plan.say import (
    say_choice,
    say_date,
    say_difference,
    say_label,
    say_money,
    say_nhs_number,
    say_value,
    say_when,
)

NBSP = "\u00a0"


@pytest.mark.parametrize("section", [section for section in plan.SECTIONS if section != "states"])
def test_every_field_has_a_short_name_and_every_choice_its_words(section: str) -> None:
    for spec in plan.fields():
        if spec.section == section:
            assert say_label(spec)
            assert all(say_choice(spec.choice, code) for code in spec.codes)


def test_every_section_has_a_name() -> None:
    assert all(words(f"plan.section.{section}") for section in plan.SHARED_SECTIONS)


def test_every_rule_that_can_refuse_a_value_has_words() -> None:
    codes = set()
    for file in (ROOT / "pcsp_desktop" / "plan").glob("*.py"):
        codes |= set(re.findall(r'Fault\([^()]*(?:\([^()]*\)[^()]*)*,\s*"([a-z0-9_]+)"\)', file.read_text("utf-8")))
        codes |= set(re.findall(r'"(scale_1_to_10|number_out_of_range|whole_pence)"', file.read_text("utf-8")))
    assert len(codes) > 20
    for code in sorted(codes):
        assert words(f"plan.fault.{code}")


@pytest.mark.parametrize(
    ("day", "said"),
    [((2018, 8, 6), "6 August 2018"), ((2024, 2, 29), "29 February 2024"), ((1850, 1, 1), "1 January 1850")],
)
def test_a_date_is_said_as_people_say_it_and_stays_as_sent(day: tuple[int, int, int], said: str) -> None:
    assert say_date(datetime.date(*day)) == said.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("each Tuesday", "each Tuesday"),
        ("2026-10-13", f"13{NBSP}October{NBSP}2026"),
        ("2026-13-13", "2026-13-13"),
        ("", ""),
    ],
)
def test_a_time_in_words_is_left_alone_and_a_date_is_said(text: str, said: str) -> None:
    assert say_when(text) == said


@pytest.mark.parametrize(
    ("pence", "said"),
    [(0, "£0.00"), (5, "£0.05"), (123_456_789, "£1,234,567.89"), (-350, "\u2212£3.50"), (-5, "\u2212£0.05")],
)
def test_money_is_said_in_pounds_with_two_digits_of_pence(pence: int, said: str) -> None:
    assert say_money(pence) == said


def test_an_nhs_number_is_said_in_three_three_four() -> None:
    assert say_nhs_number("9994710354") == f"999{NBSP}471{NBSP}0354"


def test_every_answer_of_the_example_is_said_and_a_persons_words_stay_untouched() -> None:
    for leaf in plan.leaves(example("sam")).values():
        if leaf.is_entry or leaf.path.startswith("states:") or leaf.path.endswith("/order"):
            continue
        spec = plan.fields_by_pattern()[plan.pattern_of(leaf.path)]
        said = say_value(spec, leaf.value)
        assert said
        if spec.kind in (Kind.TEXT, Kind.LONG_TEXT):
            assert said == leaf.value


def test_no_answer_is_said_as_nothing() -> None:
    for spec in plan.fields():
        if spec.is_leaf and spec.kind is not Kind.STATES:
            assert say_value(spec, None) == say_value(spec, "") == ""


@FEWER
@given(plans(), st.data())
def test_every_difference_can_be_told(older: Plan, data: st.DataObject) -> None:
    newer = data.draw(later(older))
    for difference in plan.compare(older, newer):
        assert say_difference(difference)


def test_a_difference_shows_what_it_was_and_what_it_is() -> None:
    sam = example("sam")
    newer = plan.apply(sam, plan.set_value("reviews/next_on", "2027-03-01"))
    (difference,) = plan.compare(sam, newer)
    said = say_difference(difference).replace(NBSP, " ")
    assert "5 October 2027" in said
    assert "1 March 2027" in said
