"""What "My plan at a glance" knows: what comes next, and what was last. Old copies are told by `tasks.copies`."""

import datetime

import attrs

from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.results import KnownResult, newest_first, readings

_LATEST = 3


@attrs.frozen
class NextReview:
    """When the plan is looked at again, and whether that day is behind us."""

    day: datetime.date
    first: bool
    passed: bool


def next_review(plan: Plan, today: datetime.date) -> NextReview | None:
    """The next look at the plan: the agreed day, or the first look back when that comes sooner or is the only one."""
    first, agreed = plan.agreement.first_look_back, plan.reviews.next_on
    if any(held.kind == "first_look_back" for held in plan.reviews.held):
        first = None
    days = [(day, is_first) for day, is_first in ((first, True), (agreed, False)) if day is not None]
    if not days:
        return None
    day, is_first = min(days)
    return NextReview(day, is_first, day < today)


def latest_results(plan: Plan, language: str = ENGLISH) -> tuple[KnownResult, ...]:
    """The newest results, as they are kept: one for each test, the newest first; a blood pressure is one."""
    newest = [results[0] for _test, results in newest_first(plan.results.items)]
    return readings(newest, language)[:_LATEST]


def letters_to_talk_about(plan: Plan) -> int:
    """How many letters were read here and not talked about yet."""
    return sum(letter.talked_about != "yes" for letter in plan.results.letters)
