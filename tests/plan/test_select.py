"""A copy for someone is built up from the chosen sections, so that nothing else can be in it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import SENTINEL, example, plans

from pcsp_desktop import plan
from pcsp_desktop.plan import SHARED_SECTIONS, NotShareable, Plan
from pcsp_desktop.plan.audience import without_refusals

FOLLOW_THEIR_SECTION = {"own_headings", "authorship", "states"}
CHOSEN = st.sets(st.sampled_from(SHARED_SECTIONS))


@given(plans(), CHOSEN)
def test_only_the_chosen_sections_come_along(shown: Plan, chosen: set[str]) -> None:
    copy = plan.select(shown, chosen)
    for_others = without_refusals(plan.in_force(shown))
    if "budget" not in chosen:
        for_others = plan.apply(for_others, plan.set_value("arrangements/legal_and_money", ""))
    for section in plan.SECTIONS:
        if section in chosen and section != "carer":
            assert getattr(copy, section) == getattr(for_others, section)
        elif section not in FOLLOW_THEIR_SECTION | {"carer"}:
            assert getattr(copy, section) == getattr(Plan(), section)
    assert {own.section for own in copy.own_headings} <= chosen
    assert {made.section for made in copy.authorship} <= chosen
    assert copy.states == {}


@given(plans())
def test_a_copy_of_nothing_is_an_empty_plan(shown: Plan) -> None:
    assert plan.select(shown, []) == Plan()


@given(plans(), CHOSEN)
def test_choosing_twice_gives_the_same(shown: Plan, chosen: set[str]) -> None:
    once = plan.select(shown, chosen)
    assert plan.select(once, chosen) == once


@pytest.mark.parametrize("section", sorted(set(plan.SECTIONS) - set(SHARED_SECTIONS)))
def test_what_never_leaves_the_vault_cannot_be_chosen(section: str) -> None:
    with pytest.raises(NotShareable, match=section):
        plan.select(example("sam"), [section])


def test_no_section_of_that_name_cannot_be_chosen() -> None:
    with pytest.raises(NotShareable):
        plan.select(Plan(), ["everything"])


@pytest.mark.parametrize("answer", ["", "no"])
def test_the_carers_page_stays_until_the_carer_says_yes(answer: str) -> None:
    sam = example("sam")
    sam = plan.apply(sam, plan.set_value("carer/said_yes_to_sharing", answer))
    sam = plan.apply(sam, plan.set_value("carer/views", SENTINEL))
    assert SENTINEL not in json.dumps(plan.to_json(plan.select(sam, SHARED_SECTIONS)))


def test_the_carers_page_comes_along_when_the_carer_said_yes() -> None:
    sam = example("sam")
    assert plan.select(sam, ["carer"]).carer == sam.carer


def test_the_list_of_copies_is_in_no_copy() -> None:
    assert plan.select(example("sam"), SHARED_SECTIONS).copies == ()
