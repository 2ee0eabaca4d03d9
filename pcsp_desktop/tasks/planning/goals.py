"""What goal pages show beside the answers: steps by who does them, what others are asked for, and the order."""

import datetime
from collections.abc import Iterator

import attrs

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan import Change, ChangeKind, Plan
from pcsp_desktop.plan.goals import Action, Goal, Score
from pcsp_desktop.plan.order import between
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.session import PlanSession

WHO_GROUPS = (
    ("me", ("me",)),
    ("family_friends", ("family_friend", "carer")),
    ("services", ("professional", "service")),
    ("not_said", ("someone_else", "")),
)
"""The three layers of support and the codes of `Action.who` in each; the last is for what nobody has yet."""

_OPEN = ("", "to_do", "doing")


def steps_by_who(goal: Goal) -> tuple[tuple[str, tuple[Action, ...]], ...]:
    """The steps of a goal in the layers that have any."""
    groups = ((layer, tuple(step for step in goal.actions if step.who in codes)) for layer, codes in WHO_GROUPS)
    return tuple((layer, steps) for layer, steps in groups if steps)


def say_steps(goal: Goal, language: str = ENGLISH) -> str:
    """How many steps there are, and how many are done."""
    count = len(goal.actions)
    done = sum(step.status == "done" for step in goal.actions)
    if done:
        return words("tasks.steps.done", language, done=done, count=count)
    key = "none" if not count else "one" if count == 1 else "many"
    return words(f"tasks.steps.{key}", language, count=count)


def scores_of(action: Action) -> tuple[Score, ...]:
    """Every dated score of a step, oldest first; the score for now last, if it has no day of its own."""
    return tuple(
        sorted(
            (score for score in action.confidence_past if score.value is not None and score.date is not None),
            key=lambda score: score.date or datetime.date.min,
        )
    )


def say_scores(action: Action, today: datetime.date, language: str = ENGLISH) -> str:
    """ "How sure I am: 4, then 7 last week."; empty when the person never said."""
    if action.confidence is None:
        return ""
    dated = list(scores_of(action))
    if dated and dated[-1].value == action.confidence:
        last = dated.pop()
        when = say_since(last.date or today, today, language)
    else:
        when = ""
    before = ", ".join(str(score.value) for score in dated[-3:])
    if when:
        key = "more" if before else "one"
    else:
        key = "then" if before else "now"
    return words(f"tasks.sure.{key}", language, before=before, last=action.confidence, when=when)


def say_since(day: datetime.date, today: datetime.date, language: str = ENGLISH) -> str:
    """A day as people speak of it: "today", "3 days ago", "last week", "on 6 August 2018"."""
    days = (today - day).days
    if days == 0:
        return words("tasks.sure.today", language)
    if days == 1:
        return words("tasks.sure.yesterday", language)
    if 1 < days < 7:
        return words("tasks.sure.days_ago", language, days=days)
    if 7 <= days < 14:
        return words("tasks.sure.last_week", language)
    return words("tasks.sure.on", language, date=say_date(day, language))


@attrs.frozen
class Waiting:
    """A step that waits for someone. ``due`` is whether the day to ask again has come."""

    path: str
    what: str
    who: str
    goal: str
    asked_on: datetime.date | None
    ask_again_on: datetime.date | None
    due: bool


def waiting_for_others(plan: Plan, today: datetime.date) -> tuple[Waiting, ...]:
    """Every open step that waits for someone else, those to ask again first."""
    found = list(_waiting(plan, today))
    return tuple(sorted(found, key=lambda one: (one.ask_again_on is None, one.ask_again_on or today)))


def _waiting(plan: Plan, today: datetime.date) -> Iterator[Waiting]:
    for goal in plan.goals:
        for step in goal.actions:
            if step.waiting == "yes" and step.status in _OPEN:
                yield Waiting(
                    path=f"goals/{goal.id}/actions/{step.id}",
                    what=step.what,
                    who=step.who_name or step.referral_by,
                    goal=goal.want,
                    asked_on=step.asked_on,
                    ask_again_on=step.ask_again_on,
                    due=step.ask_again_on is not None and step.ask_again_on <= today,
                )


def by_importance(plan: Plan) -> tuple[Change, ...]:
    """What puts the goals that matter most first; goals that matter the same stay as they are. Empty if they are."""
    wanted = sorted(plan.goals, key=lambda goal: -(goal.importance or 0))
    if [goal.id for goal in wanted] == [goal.id for goal in plan.goals]:
        return ()
    changes = []
    key: str | None = None
    for goal in wanted:
        key = between(key, None)
        changes.append(Change(ChangeKind.PLACE, f"goals/{goal.id}", key))
    return tuple(changes)


def sort_by_importance(opened: OpenPlan) -> None:
    """Put the goals that matter most first. Raises what `OpenPlan.act` raises."""
    opened.act(Did.SORTED, *by_importance(opened.plan))


@attrs.frozen
class StatusOn:
    """What the person said of a goal on a day."""

    day: datetime.date
    status: str
    by: str


def status_history(session: PlanSession, goal_path: str) -> tuple[StatusOn, ...]:
    """How the status of a goal went, oldest first, from the history of the plan; what was taken back is left out."""
    undone: set[int] = set()
    found: list[StatusOn] = []
    for row in session.vault.revisions(newest_first=True):
        if row.undo_of is not None:
            undone.update((row.undo_of, row.sequence))
            continue
        if row.sequence in undone or row.path != f"{goal_path}/status" or row.change is None:
            continue
        found.append(StatusOn(row.time.date(), str(row.change.value or ""), row.author))
    return tuple(reversed(found))
