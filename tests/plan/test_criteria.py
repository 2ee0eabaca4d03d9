"""Is this a good plan? What is missing and how to ask for it; never a mark against the person (R152 to R157)."""

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from plan_kit import FEWER, example, plans, saved

from pcsp_desktop import plan
from pcsp_desktop.assets import words
from pcsp_desktop.plan.criteria import (
    CRITERIA,
    STATEMENTS,
    Check,
    criteria,
    criterion_text_id,
    every_statement,
    statement_text_id,
)

TODAY = datetime.date(2026, 11, 21)


def check(name: str, **sections: Any) -> Check:
    """One test of a plan that holds these sections."""
    (found,) = (each for each in criteria(plan.from_json(saved(**sections)), TODAY) if each.id == name)
    return found


def names(**sections: Any) -> set[str]:
    return {each.id for each in criteria(plan.from_json(saved(**sections)), TODAY)}


def test_a_plan_made_well_has_nothing_missing() -> None:
    assert {each.met for each in criteria(example("sam"), TODAY)} == {"yes"}


def test_an_empty_plan_is_told_what_is_missing_for_each_criterion() -> None:
    found = criteria(plan.Plan(), TODAY)
    assert {each.criterion for each in found} == set(CRITERIA)
    assert all(each.texts for each in found if each.met != "yes")
    assert {each.id for each in found if each.met == "yes"} == {"formats"}


@FEWER
@given(plans())
def test_any_plan_gets_words_for_all_that_is_missing_and_never_a_mark(shown: plan.Plan) -> None:
    found = criteria(shown, TODAY)
    assert len({each.id for each in found}) == len(found)
    for each in found:
        assert each.met in ("yes", "no", "ask")
        assert bool(each.texts) == (each.met != "yes")
        assert words(each.test_id)
        assert all(words(text) for text in each.texts)
        assert all(plan.pattern_of(path) for path in each.paths)
        assert not any(isinstance(value, (int, float)) for value in attrs.astuple(each)[1:])


def test_each_criterion_and_statement_has_words() -> None:
    assert all(words(criterion_text_id(criterion)) for criterion in CRITERIA)
    assert all(words(statement_text_id(statement)) for _, statement in every_statement())
    assert all(words(f"criteria.statement_group.{group}") for group in STATEMENTS)


def test_there_are_twenty_statements_seven_eight_and_five() -> None:
    assert [len(ids) for ids in STATEMENTS.values()] == [7, 8, 5]
    assert len({statement for _, statement in every_statement()}) == 20


def test_an_answer_to_a_statement_is_kept_under_its_id() -> None:
    shown = plan.from_json(saved(reviews={"held": [{"id": "r"}]}))
    for _, statement in every_statement():
        answer = {"id": statement, "answer": "partly"}
        shown = plan.apply(shown, plan.Change("add", "reviews/held/r/statements", answer))
    assert len(shown.reviews.held[0].statements) == 20


ASKED = [
    ("helped_write", 1, "agreement", "i_helped_write"),
    ("involved", 1, "agreement", "involved_who_i_wanted"),
    ("had_information", 1, "agreement", "had_information"),
    ("own_words", 3, "agreement", "in_my_words"),
    ("can_change", 5, "reviews", "can_change_when_needed"),
    ("know_how_to_ask", 5, "reviews", "know_how_to_ask"),
]


@pytest.mark.parametrize(("name", "criterion", "section", "field"), ASKED)
@pytest.mark.parametrize(
    ("answer", "met"), [("yes", "yes"), ("partly", "no"), ("no", "no"), ("not_sure", "ask"), ("", "ask")]
)
def test_what_only_the_person_can_say_follows_their_answer(
    name: str, criterion: int, section: str, field: str, answer: str, met: str
) -> None:
    found = check(name, **{section: {field: answer}})
    assert (found.criterion, found.met, found.paths) == (criterion, met, (f"{section}/{field}",))


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("talked_what_matters", "talked_what_matters"),
        ("listened_to", "felt_listened_to"),
        ("confidence_counted", "my_confidence_counted"),
        ("wrote_together", "wrote_together"),
    ],
)
def test_the_latest_meeting_with_an_answer_counts(name: str, field: str) -> None:
    meetings = [
        {"id": "old", "date": "2026-01-05", field: "yes"},
        {"id": "new", "date": "2026-09-05", field: "no"},
        {"id": "newest", "date": "2026-10-05"},
    ]
    assert check(name, meetings=meetings).met == "no"
    assert check(name, meetings=meetings).paths == (f"meetings/new/{field}",)
    assert check(name, meetings=meetings[:1]).met == "yes"
    assert check(name).met == "ask"


def test_a_no_stands_against_what_the_plan_shows() -> None:
    assert check("helped_write", setup={"typed_by": "me"}).met == "yes"
    assert check("helped_write", setup={"typed_by": "me"}, agreement={"i_helped_write": "no"}).met == "no"


def test_words_typed_for_someone_are_asked_about() -> None:
    made = [{"id": "m", "section": "matters", "who": "for_me", "name": "Len"}]
    assert check("own_words", setup={"typed_by": "someone_with_me"}).met == "yes"
    assert check("own_words", setup={"typed_by": "someone_for_me"}).met == "ask"
    assert check("own_words", setup={"typed_by": "someone_with_me"}, authorship=made).met == "ask"


def test_the_carers_own_page_is_not_counted_as_words_put_in_my_mouth() -> None:
    made = [{"id": "m", "section": "carer", "who": "for_me", "name": "Anna"}]
    assert check("own_words", setup={"typed_by": "someone_with_me"}, authorship=made).met == "yes"


@pytest.mark.parametrize(
    ("ideas", "met", "text"),
    [
        ([], "no", "criteria.my_goals.none"),
        (["mine"], "yes", ""),
        (["suggested_agree", "we_agreed"], "yes", ""),
        (["suggested_agree"], "ask", "criteria.my_goals.ask"),
        (["mine", ""], "ask", "criteria.my_goals.ask"),
        (["mine", "suggested_disagree"], "no", "criteria.my_goals.missing"),
    ],
)
def test_goals_are_mine_when_they_are_my_idea_or_agreed(ideas: list[str], met: str, text: str) -> None:
    goals = [{"id": f"g{n}", "want": "x", "whose_idea": idea} for n, idea in enumerate(ideas)]
    found = check("my_goals", goals=goals)
    assert found.met == met
    assert not text or found.texts[0] == text


def test_a_goal_that_i_stopped_is_not_held_against_my_plan() -> None:
    goals = [
        {"id": "a", "want": "x", "whose_idea": "mine"},
        {"id": "b", "want": "y", "whose_idea": "suggested_disagree", "status": "stopped"},
    ]
    assert check("my_goals", goals=goals).met == "yes"


def test_a_goal_with_no_step_is_pointed_at() -> None:
    goals = [{"id": "a", "want": "x", "actions": [{"id": "s", "what": "y"}]}, {"id": "b", "want": "z"}]
    found = check("goals_recorded", goals=goals)
    assert (found.texts[0], found.paths) == ("criteria.goals_recorded.no_steps", ("goals/b/actions",))


def test_a_goal_that_i_reached_needs_no_step() -> None:
    assert check("goals_recorded", goals=[{"id": "a", "want": "x", "status": "achieved"}]).met == "yes"


def test_an_entry_with_nothing_in_it_is_no_record() -> None:
    assert check("matters_recorded", matters={"routines": [{"id": "r"}]}).met == "no"
    assert check("matters_recorded", matters={"routines": [{"id": "r", "what": "tea"}]}).met == "yes"


def test_a_plan_of_conditions_alone_is_not_about_a_whole_life() -> None:
    health = {"conditions": [{"id": "c", "name": "asthma"}]}
    assert check("whole_life", health=health).texts[0] == "criteria.whole_life.missing"
    assert check("whole_life", matters={"hopes": "x"}).texts[0] == "criteria.whole_life.no_support"
    assert check("whole_life", health=health, matters={"hopes": "x"}).met == "yes"


def test_signs_of_getting_worse_with_nobody_to_ring_are_not_a_crisis_plan() -> None:
    signs = {"signs": [{"id": "s", "level": "crisis", "i_notice": "x"}]}
    assert check("if_worse").texts[0] == "criteria.if_worse.missing"
    assert check("if_worse", crisis=signs).texts[0] == "criteria.if_worse.nobody_to_ring"
    assert check("if_worse", crisis=signs | {"ring_first_phone": "01632 960001"}).met == "yes"
    assert check("if_worse", crisis=signs | {"who_to_call": [{"id": "w", "name": "Anna"}]}).met == "no"


def test_a_budget_sheet_is_looked_for_only_when_there_is_a_budget() -> None:
    assert "budget" not in names()
    assert "budget" not in names(budget={"told_an_amount": "no"})
    assert check("budget", budget={"told_an_amount": "yes"}).met == "no"
    assert check("budget", council_care={"direct_payment": "weekly"}).met == "no"
    assert check("budget", budget={"lines": [{"id": "l", "item": "carer", "status": "refused"}]}).met == "no"
    assert check("budget", budget={"lines": [{"id": "l", "item": "carer"}]}).met == "yes"


@pytest.mark.parametrize(("form", "met"), [("braille", "ask"), ("audio", "ask"), ("large_print", "yes")])
def test_a_form_that_the_app_cannot_make_is_to_be_asked_for(form: str, met: str) -> None:
    assert check("formats", support={"communication": {"formats": [form]}}).met == met


@pytest.mark.parametrize(
    ("next_on", "text"),
    [
        (None, "missing"),
        ("2026-11-20", "passed"),
        ("2026-11-21", ""),
        ("2027-11-21", ""),
        ("2027-11-23", "far_ahead"),
    ],
)
def test_there_is_a_review_within_a_year(next_on: str | None, text: str) -> None:
    found = check("review_date", reviews={"next_on": next_on})
    assert found.met == ("no" if text else "yes")
    assert not text or found.texts[0] == f"criteria.review_date.{text}"


@pytest.mark.parametrize("section", ["goals", "crisis", "consent", "matters"])
def test_a_part_that_i_chose_to_leave_out_stays_my_choice(section: str) -> None:
    shown = plan.apply(plan.Plan(), plan.set_state(section, "not_wanted"))
    told = [each for each in criteria(shown, TODAY) if "criteria.left_out.missing" in each.texts]
    assert told
    assert all(each.met == "ask" for each in told)
    assert all(path.split("/")[0] == section for each in told for path in each.paths)
