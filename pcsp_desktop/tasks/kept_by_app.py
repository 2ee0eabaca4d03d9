"""What the app writes down by itself when the person changes something: the day, and who typed it.

These fields are never asked. They go in the same step as the change, so that undo takes both back.
"""

import datetime
from collections.abc import Iterable, Iterator

from pcsp_desktop.plan import Change, ChangeKind, Fault, Plan, pattern_of, set_value, value_at
from pcsp_desktop.plan import apply as apply_change

_GOAL_STATUS = "goals/*/status"
_ACTION = "goals/*/actions/*"
_LETTER_DATE = "results/letters/*/letter_date"
_SIGN_OFF = "agreement/sign_offs/*"


def also_kept(plan: Plan, changes: Iterable[Change], today: datetime.date, author: str) -> tuple[Change, ...]:
    """The further changes that belong to ``changes``, which have not been applied to ``plan`` yet.

    A goal gets the day of its status, a step the day of its last change, an agreement the name of who typed it,
    and a result that has the day of its letter the letter's new day. What stands there already is not set again.
    """
    wanted: dict[str, str] = {}
    for change in changes:
        before, plan = plan, apply_change(plan, change)
        for path, value in (*_belongs(change, today, author), *_dated_by_letter(before, change)):
            wanted[path] = value
    made = []
    for path, value in wanted.items():
        if _holds(plan, path) and _said(plan, path) != value:
            made.append(set_value(path, value))
    return tuple(made)


def _belongs(change: Change, today: datetime.date, author: str) -> Iterator[tuple[str, str]]:
    if change.kind not in (ChangeKind.SET, ChangeKind.ADD):
        return
    parts = change.path.split("/")
    if change.kind is ChangeKind.ADD:
        value = change.value if isinstance(change.value, dict) else {}
        if change.path == "agreement/sign_offs" and not value.get("recorded_by"):
            yield f"{change.path}/{value['id']}/recorded_by", author
        return
    pattern = pattern_of(change.path)
    if pattern == _GOAL_STATUS:
        yield f"{parts[0]}/{parts[1]}/status_on", today.isoformat()
    elif pattern.startswith(f"{_ACTION}/") and not pattern.endswith("/updated_on"):
        yield f"{'/'.join(parts[:4])}/updated_on", today.isoformat()
    elif pattern.startswith(f"{_SIGN_OFF}/") and not pattern.endswith("/recorded_by"):
        yield f"{'/'.join(parts[:3])}/recorded_by", author


def _dated_by_letter(plan: Plan, change: Change) -> Iterator[tuple[str, str]]:
    """The new day of each result whose day is that of its letter, where the date of the letter is mended."""
    if change.kind is not ChangeKind.SET or pattern_of(change.path) != _LETTER_DATE or not change.value:
        return
    old, letter = value_at(plan, change.path), change.path.split("/")[2]
    for result in plan.results.items:
        if result.letter == letter and result.date_kind == "letter" and result.date in (old, None):
            yield f"results/items/{result.id}/date", str(change.value)


def _holds(plan: Plan, path: str) -> bool:
    try:
        value_at(plan, path.rpartition("/")[0])
    except Fault:
        return False
    return True


def _said(plan: Plan, path: str) -> str:
    value = value_at(plan, path)
    return value.isoformat() if isinstance(value, datetime.date) else str(value or "")
