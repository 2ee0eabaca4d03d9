"""What the app writes down by itself: the day of a status, of a change to a step, and who typed an agreement."""

import datetime

from pcsp_desktop.plan import Change, Plan, add_entry, set_value
from pcsp_desktop.plan.consent import SignOff
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.tasks.kept_by_app import also_kept
from pcsp_desktop.tasks.session import PlanSession

TODAY = datetime.date(2026, 3, 1)
PLAN = Plan(goals=(Goal(id="g", order="1", want="x", actions=(Action(id="a", order="1", what="y"),)),))


def kept(*changes: Change, plan: Plan = PLAN) -> dict[str, object]:
    return {change.path: change.value for change in also_kept(plan, changes, TODAY, "Anna")}


def test_a_goal_gets_the_day_of_its_status() -> None:
    assert kept(set_value("goals/g/status", "on_hold")) == {"goals/g/status_on": "2026-03-01"}


def test_a_step_gets_the_day_of_its_last_change() -> None:
    assert kept(set_value("goals/g/actions/a/when", "Monday")) == {"goals/g/actions/a/updated_on": "2026-03-01"}


def test_an_agreement_keeps_who_typed_it() -> None:
    made = add_entry(Plan(), "agreement/sign_offs", SignOff(id="s", name="Sam", status="agreed"))
    assert kept(made, plan=Plan()) == {"agreement/sign_offs/s/recorded_by": "Anna"}


def test_what_stands_there_already_is_not_set_again() -> None:
    day = set_value("goals/g/status_on", TODAY)
    assert kept(day, set_value("goals/g/status", "on_hold")) == {}


def test_other_answers_get_nothing() -> None:
    assert kept(set_value("matters/hopes", "x"), set_value("goals/g/want", "y")) == {}


def test_undo_takes_both_back_in_one_step(session: PlanSession) -> None:
    opened = session.opened
    path = opened.add("goals", want="x")
    opened.set(f"{path}/status", "achieved")
    assert opened.value(path).status_on == opened.today()
    opened.undo()
    assert opened.value(path).status == "" and opened.value(path).status_on is None


def test_typing_in_a_step_counts_as_a_change_of_the_step(session: PlanSession) -> None:
    opened = session.opened
    step = opened.add(f"{opened.add('goals', want='x')}/actions")
    opened.typed(f"{step}/what", "Walk")
    opened.left(f"{step}/what")
    assert opened.value(step).updated_on == opened.today()
