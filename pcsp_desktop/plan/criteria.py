"""Is this a good plan? The five criteria, worked out from the plan (R152 to R157; S0 and S3).

Half of it is read from the plan, half can only be asked of the person. What comes out is what is
still missing and how to ask for it. There is no sum, no share and no mark, and nothing here is
ever counted against the person: a part that they chose to leave out stays their choice.

The words stand in ``resources/text/criteria.toml``.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, Literal

import attrs

from pcsp_desktop.plan.change import state_of, value_at
from pcsp_desktop.plan.layers import layers
from pcsp_desktop.plan.leaves import is_empty
from pcsp_desktop.plan.model import Plan

Met = Literal["yes", "no", "ask"]

CRITERIA = (1, 2, 3, 4, 5)

STATEMENTS: dict[str, tuple[str, ...]] = {
    "prepared": (
        "understand_planning",
        "have_information",
        "know_my_results",
        "can_use_information",
        "ask_for_a_format",
        "know_who_supports",
        "know_who_to_ask",
    ),
    "systems": (
        "fully_involved",
        "chose_who",
        "know_what_is_asked",
        "about_my_whole_life",
        "plan_others_can_see",
        "planned_around_me",
        "have_my_copy",
        "asked_for_my_view",
    ),
    "teams": ("listened_to", "same_words", "choices_explained", "can_do", "there_for_changes"),
}
"""Ids of the 20 "I" statements of the quality framework (S3, section 2), by its three groups.

The id is also the id of the `Statement` that keeps the answer in a review.
"""

_NEEDS_HELP_TO_MAKE = frozenset({"braille", "audio", "sign_language"})
_VOICES_OF_OTHERS = frozenset({"carer", "professional_views"})
_FAR_AHEAD = datetime.timedelta(days=366)


@attrs.frozen
class Check:
    """One test of one criterion.

    ``met`` is "yes", "no" (something is missing) or "ask" (only the person can say). ``texts`` are the
    ids of what is missing and of how to ask for it, empty when met. ``paths`` are the places of the
    plan where it can be answered or put right.
    """

    criterion: int
    id: str
    met: Met
    texts: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()

    @property
    def test_id(self) -> str:
        """The text id of the test itself, as something that I can say of my plan."""
        return f"criteria.{self.id}.test"


def criterion_text_id(criterion: int) -> str:
    """The text id of the name of criterion 1 to 5."""
    return f"criteria.criterion.{criterion}"


def statement_text_id(statement: str) -> str:
    """The text id of one of the 20 statements."""
    return f"criteria.statement.{statement}"


def criteria(plan: Plan, today: datetime.date) -> tuple[Check, ...]:
    """Every test that has a place in this plan, by criterion. ``today`` tells a review date that has passed."""
    return tuple(
        check
        for test in (
            _helped_write,
            _involved,
            _had_information,
            _talked_about_what_matters,
            _listened_to,
            _confidence_counted,
            _own_words,
            _my_goals,
            _wrote_together,
            _whole_life,
            _matters_recorded,
            _support_recorded,
            _goals_recorded,
            _shared,
            _if_worse,
            _budget,
            _formats,
            _can_change,
            _know_how_to_ask,
            _review_date,
        )
        if (check := test(plan, today)) is not None
    )


def _yes(criterion: int, name: str, *paths: str) -> Check:
    return Check(criterion, name, "yes", (), paths)


def _no(criterion: int, name: str, *paths: str, missing: str = "missing") -> Check:
    return Check(criterion, name, "no", (f"criteria.{name}.{missing}", f"criteria.{name}.how"), paths)


def _ask(criterion: int, name: str, *paths: str) -> Check:
    return Check(criterion, name, "ask", (f"criteria.{name}.ask", f"criteria.{name}.how"), paths)


def _left_out(criterion: int, name: str, *paths: str) -> Check:
    return Check(criterion, name, "ask", ("criteria.left_out.missing", "criteria.left_out.how"), paths)


def _answered(plan: Plan, criterion: int, name: str, answer: str, path: str, *, shown_by_plan: bool = False) -> Check:
    """A test that the person can answer; without an answer, what the plan itself shows."""
    if answer == "yes" or (answer == "" and shown_by_plan):
        return _yes(criterion, name, path)
    if answer in ("no", "partly"):
        return _no(criterion, name, path)
    return _left_out(criterion, name, path) if state_of(plan, path) == "not_wanted" else _ask(criterion, name, path)


def _recorded(plan: Plan, criterion: int, name: str, paths: Iterable[str]) -> Check:
    """A test that the plan holds something at one of ``paths``."""
    places = tuple(paths)
    if any(_holds(value_at(plan, place)) for place in places):
        return _yes(criterion, name, *places)
    if all(state_of(plan, place) == "not_wanted" for place in places):
        return _left_out(criterion, name, *places)
    return _no(criterion, name, *places)


def _holds(value: Any) -> bool:
    """Whether a value, a group or a list holds an answer; an entry with nothing in it holds none."""
    if type(value) is tuple:
        return any(_holds(item) for item in value)
    return not is_empty(value) if attrs.has(type(value)) else bool(value)


def _latest_meeting_answer(plan: Plan, name: str) -> tuple[str, str]:
    """The answer to ``name`` in the latest meeting that has one, and its path."""
    dated = sorted(plan.meetings, key=lambda meeting: meeting.date or datetime.date.min, reverse=True)
    for meeting in dated:
        answer: str = getattr(meeting, name)
        if answer:
            return answer, f"meetings/{meeting.id}/{name}"
    return "", f"meetings/{dated[0].id}/{name}" if dated else "meetings"


def _typed_for_me(plan: Plan) -> bool:
    """Whether a part that speaks for the person was typed for them; the carer's page speaks for the carer."""
    return any(made.who == "for_me" and made.section not in _VOICES_OF_OTHERS for made in plan.authorship)


def _i_type(plan: Plan) -> bool:
    return plan.setup.typed_by == "me" and not _typed_for_me(plan)


# ---- 1: people are central in making their plan (R152) ----------------------


def _helped_write(plan: Plan, _: datetime.date) -> Check:
    return _answered(
        plan, 1, "helped_write", plan.agreement.i_helped_write, "agreement/i_helped_write", shown_by_plan=_i_type(plan)
    )


def _involved(plan: Plan, _: datetime.date) -> Check:
    chosen = {"helps_me_plan", "at_the_meeting", "leads_my_plan", "talk_to_first"}
    named = any(chosen.intersection(person.parts) for person in plan.people)
    return _answered(
        plan,
        1,
        "involved",
        plan.agreement.involved_who_i_wanted,
        "agreement/involved_who_i_wanted",
        shown_by_plan=named or bool(plan.preparation.appointment.who_is_with_me),
    )


def _had_information(plan: Plan, _: datetime.date) -> Check:
    given = bool(plan.preparation.shelf or plan.results.letters)
    return _answered(
        plan, 1, "had_information", plan.agreement.had_information, "agreement/had_information", shown_by_plan=given
    )


# ---- 2: the talk is about what matters (R153) -------------------------------


def _talked_about_what_matters(plan: Plan, _: datetime.date) -> Check:
    return _answered(plan, 2, "talked_what_matters", *_latest_meeting_answer(plan, "talked_what_matters"))


def _listened_to(plan: Plan, _: datetime.date) -> Check:
    return _answered(plan, 2, "listened_to", *_latest_meeting_answer(plan, "felt_listened_to"))


def _confidence_counted(plan: Plan, _: datetime.date) -> Check:
    return _answered(plan, 2, "confidence_counted", *_latest_meeting_answer(plan, "my_confidence_counted"))


# ---- 3: the goals are mine, agreed together (R154) --------------------------


def _own_words(plan: Plan, _: datetime.date) -> Check:
    by_me = plan.setup.typed_by in ("me", "someone_with_me") and not _typed_for_me(plan)
    return _answered(plan, 3, "own_words", plan.agreement.in_my_words, "agreement/in_my_words", shown_by_plan=by_me)


def _my_goals(plan: Plan, _: datetime.date) -> Check:
    ideas = [(f"goals/{goal.id}/whose_idea", goal.whose_idea) for goal in plan.goals if goal.status != "stopped"]
    not_mine = [path for path, idea in ideas if idea == "suggested_disagree"]
    if not_mine:
        return _no(3, "my_goals", *not_mine)
    not_said = [path for path, idea in ideas if not idea]
    if not ideas:
        return (
            _left_out(3, "my_goals", "goals")
            if state_of(plan, "goals") == "not_wanted"
            else _no(3, "my_goals", "goals", missing="none")
        )
    if not_said or all(idea == "suggested_agree" for _, idea in ideas):
        return _ask(3, "my_goals", *(not_said or [path for path, _ in ideas]))
    return _yes(3, "my_goals", *(path for path, _ in ideas))


def _wrote_together(plan: Plan, _: datetime.date) -> Check:
    return _answered(plan, 3, "wrote_together", *_latest_meeting_answer(plan, "wrote_together"))


def _whole_life(plan: Plan, _: datetime.date) -> Check:
    life = _recorded(plan, 3, "whole_life", ("matters",))
    if life.met != "yes":
        return life
    support = ("health/daily_management", "health/prevention", "health/conditions", "arrangements", "support")
    found = _recorded(plan, 3, "whole_life", support)
    return (
        attrs.evolve(found, texts=("criteria.whole_life.no_support", "criteria.whole_life.how"))
        if found.met == "no"
        else found
    )


# ---- 4: a plan that can be shared, with a record of what matters (R155) -----


def _matters_recorded(plan: Plan, _: datetime.date) -> Check:
    return _recorded(
        plan,
        4,
        "matters_recorded",
        (
            "matters/important",
            "matters/good_day",
            "matters/hopes",
            "matters/people",
            "matters/routines",
        ),
    )


def _support_recorded(plan: Plan, _: datetime.date) -> Check:
    if any(layer.items for layer in layers(plan)):
        return _yes(4, "support_recorded", "arrangements/support")
    return _recorded(plan, 4, "support_recorded", ("health/daily_management", "arrangements/support"))


def _goals_recorded(plan: Plan, _: datetime.date) -> Check:
    wanted = [goal for goal in plan.goals if goal.want]
    if not wanted:
        return (
            _left_out(4, "goals_recorded", "goals")
            if state_of(plan, "goals") == "not_wanted"
            else _no(4, "goals_recorded", "goals")
        )
    without_steps = [
        f"goals/{goal.id}/actions"
        for goal in wanted
        if goal.status in ("", "working_on_it") and not any(action.what for action in goal.actions)
    ]
    if without_steps:
        return _no(4, "goals_recorded", *without_steps, missing="no_steps")
    return _yes(4, "goals_recorded", "goals")


def _shared(plan: Plan, _: datetime.date) -> Check:
    if state_of(plan, "consent") == "not_wanted":
        return _left_out(4, "shared", "consent")
    chosen = plan.consent.choices or plan.consent.records or plan.consent.may_see or plan.copies
    return _yes(4, "shared", "consent") if chosen else _ask(4, "shared", "consent/may_see", "consent/choices")


def _if_worse(plan: Plan, _: datetime.date) -> Check:
    crisis = plan.crisis
    if state_of(plan, "crisis") == "not_wanted":
        return _left_out(4, "if_worse", "crisis")
    signs = any(sign.i_notice or sign.others_notice for sign in crisis.signs)
    if not (signs or crisis.triggers or crisis.scenarios):
        return _no(4, "if_worse", "crisis/signs", "crisis/scenarios")
    numbers = [
        crisis.ring_first_phone,
        *(call.phone for call in crisis.who_to_call),
        *(scenario.phone for scenario in crisis.scenarios),
    ]
    if not any(numbers):
        return _no(4, "if_worse", "crisis/who_to_call", missing="nobody_to_ring")
    return _yes(4, "if_worse", "crisis")


def _budget(plan: Plan, _: datetime.date) -> Check | None:
    """Only for someone who has a budget: with no sign of one there is no such test."""
    budget, council = plan.budget, plan.council_care
    has_one = (
        budget.told_an_amount == "yes"
        or budget.indicative is not None
        or budget.funders
        or budget.lines
        or budget.how_held
        or council.personal_budget
        or council.direct_payment
    )
    if not has_one:
        return None
    lines = [line for line in budget.lines if line.item and line.status != "refused"]
    return _yes(4, "budget", "budget/lines") if lines else _no(4, "budget", "budget/lines")


def _formats(plan: Plan, _: datetime.date) -> Check:
    path = "support/communication/formats"
    needed = _NEEDS_HELP_TO_MAKE.intersection(plan.support.communication.formats)
    return _ask(4, "formats", path) if needed else _yes(4, "formats", path)


# ---- 5: I can look again, and ask others to (R156) --------------------------


def _can_change(plan: Plan, _: datetime.date) -> Check:
    return _answered(
        plan,
        5,
        "can_change",
        plan.reviews.can_change_when_needed,
        "reviews/can_change_when_needed",
        shown_by_plan=_i_type(plan),
    )


def _know_how_to_ask(plan: Plan, _: datetime.date) -> Check:
    return _answered(plan, 5, "know_how_to_ask", plan.reviews.know_how_to_ask, "reviews/know_how_to_ask")


def _review_date(plan: Plan, today: datetime.date) -> Check:
    on = plan.reviews.next_on
    if on is None:
        return (
            _left_out(5, "review_date", "reviews/next_on")
            if state_of(plan, "reviews/next_on") == "not_wanted"
            else _no(5, "review_date", "reviews/next_on")
        )
    if on < today:
        return _no(5, "review_date", "reviews/next_on", missing="passed")
    if on - today > _FAR_AHEAD:
        return _no(5, "review_date", "reviews/next_on", missing="far_ahead")
    return _yes(5, "review_date", "reviews/next_on")


def every_statement() -> Iterator[tuple[str, str]]:
    """Each of the 20 statements as (group, id), in the order of the framework."""
    for group, ids in STATEMENTS.items():
        for statement in ids:
            yield group, statement
