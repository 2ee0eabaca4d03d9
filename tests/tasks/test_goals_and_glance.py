"""Scores said as people say them, what others are asked for, and what the glance counts as old."""

import datetime

import attrs
import pytest

from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal, Score
from pcsp_desktop.plan.tracking import Result, Results
from pcsp_desktop.tasks.planning.glance import latest_results, next_review
from pcsp_desktop.tasks.planning.goals import by_importance, say_scores, say_since, status_history, waiting_for_others
from pcsp_desktop.tasks.session import PlanSession

TODAY = datetime.date(2026, 11, 21)


def ago(days: int) -> datetime.date:
    return TODAY - datetime.timedelta(days=days)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (6, "6 days ago"),
        (7, "last week"),
        (13, "last week"),
        (14, "on 7 November 2026"),
        (-3, "on 24 November 2026"),
    ],
)
def test_a_day_is_said_as_people_speak_of_it(days: int, said: str) -> None:
    assert say_since(ago(days), TODAY).replace("\u00a0", " ") == said


def action(now: int | None, *scores: tuple[int, int]) -> Action:
    past = tuple(
        Score(id=f"s{n}", order=f"{n}1", value=value, date=ago(days)) for n, (value, days) in enumerate(scores)
    )
    return Action(id="a", order="1", who="me", confidence=now, confidence_past=past)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (action(None), ""),
        (action(7), "How sure I am: 7."),
        (action(7, (7, 1)), "How sure I am: 7 yesterday."),
        (action(7, (4, 30), (7, 8)), "How sure I am: 4, then 7 last week."),
        (action(8, (6, 60)), "How sure I am: 6, then 8."),
        (action(5, (1, 9), (2, 8), (3, 7), (4, 6), (5, 0)), "How sure I am: 2, 3, 4, then 5 today."),
    ],
)
def test_scores_are_told_in_order_with_the_last_day(step: Action, said: str) -> None:
    assert say_scores(step, TODAY) == said


def test_only_open_steps_wait_and_those_to_ask_again_come_first() -> None:
    steps = (
        Action(id="a", order="1", what="no day", waiting="yes"),
        Action(id="b", order="2", what="due", waiting="yes", ask_again_on=ago(0)),
        Action(id="c", order="3", what="done", waiting="yes", status="done"),
        Action(id="d", order="4", what="not waiting", waiting="no"),
    )
    plan = Plan(goals=(Goal(id="g", order="1", want="x", actions=steps),))
    assert [(one.what, one.due) for one in waiting_for_others(plan, TODAY)] == [("due", True), ("no day", False)]


def test_goals_in_order_need_no_change() -> None:
    goals = tuple(Goal(id=f"g{n}", order=f"{n}1", importance=5 - n) for n in range(3))
    assert by_importance(Plan(goals=goals)) == ()


def test_the_history_of_a_status_is_that_of_one_goal(session: PlanSession) -> None:
    one, other = session.opened.add("goals", want="x"), session.opened.add("goals", want="y")
    session.opened.set(f"{one}/status", "on_hold")
    session.opened.set(f"{other}/status", "achieved")
    session.opened.set(f"{one}/status", "")
    assert [found.status for found in status_history(session, one)] == ["on_hold", ""]


def test_the_newest_result_of_each_test_is_shown_as_printed() -> None:
    printed = [("hba1c", "60", ago(90)), ("hba1c", "58", ago(3)), ("sbp", "138", ago(5)), ("", "", None)]
    items = tuple(
        Result(id=f"r{n}", order=f"{n}1", test=test, value=value, date=day)
        for n, (test, value, day) in enumerate(printed)
    )
    found = latest_results(Plan(results=Results(items=items)))
    assert [(reading.results[0].test, reading.said) for reading in found][:2] == [("hba1c", "58"), ("sbp", "138")]


def test_the_first_look_back_counts_until_it_was_held() -> None:
    plan = Plan()
    plan = attrs.evolve(
        plan,
        agreement=attrs.evolve(plan.agreement, first_look_back=ago(-10)),
        reviews=attrs.evolve(plan.reviews, next_on=ago(-200)),
    )
    found = next_review(plan, TODAY)
    assert found is not None and found.first and not found.passed
    assert next_review(Plan(), TODAY) is None
