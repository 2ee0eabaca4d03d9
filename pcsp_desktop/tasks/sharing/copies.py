"""Who holds an older plan than the one here: the list of copies, beside what changed since each was given."""

import datetime

import attrs

from pcsp_desktop.plan import ChangeKind
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.tasks.session import PlanSession

_NOT_SHOWN = frozenset({"copies", "consent", "authorship"})
"""Sections whose changes make no copy old: a copy does not show them, or shows them only beside others."""


@attrs.frozen
class OldCopy:
    """Someone who holds an older plan: their newest copy that is still out."""

    copy: Copy = attrs.field(repr=False)
    path: str


def old_copies(session: PlanSession, today: datetime.date) -> tuple[OldCopy, ...]:
    """ "These people have an old copy": in whose newest copy a part was changed since.

    Only the parts that the copy holds count, and what was undone does not. Copies that ended or were taken back
    are no matter. The history is read backwards, and no further than to the oldest copy that is out; a copy that
    came with the plan itself is old when it was given before the day of the last change.
    """
    plan = session.opened.plan
    newest = {(copy.who, copy.what): copy for copy in plan.copies}
    out = {
        copy.id: copy
        for copy in newest.values()
        if copy.taken_back_on is None and (copy.until is None or copy.until >= today)
    }
    old: set[str] = set()
    waiting = dict(out)
    changed: dict[str, datetime.date] = {}
    undone: set[int] = set()
    for row in session.vault.revisions(newest_first=True):
        if not waiting:
            break
        section = row.path.split("/", 1)[0]
        change = row.change
        if section == "copies" and change is not None and change.kind is ChangeKind.ADD:
            copy = waiting.pop(change.value["id"], None)
            if copy is not None and _shows(copy, changed):
                old.add(copy.id)
        elif row.undo_of is not None:
            undone.add(row.undo_of)
        elif row.sequence not in undone and section and section not in _NOT_SHOWN:
            changed.setdefault(section, row.time.date())
    for copy in waiting.values():
        since = {section: day for section, day in changed.items() if copy.given_on is not None and day > copy.given_on}
        if _shows(copy, since):
            old.add(copy.id)
    return tuple(OldCopy(copy, f"copies/{copy.id}") for copy in out.values() if copy.id in old)


def _shows(copy: Copy, changed: dict[str, datetime.date]) -> bool:
    """Whether a copy shows one of these sections; one that does not say which shows them all."""
    sections = copy.sections.split()
    return any(section in changed for section in sections) if sections else bool(changed)
