"""When what a person types is stored: the rules, with a clock that tests can turn and no window.

Raw text, valid or not, becomes a draft at most 1 second after a key press. On leaving the field, on locking, or
after 5 minutes it becomes one change. What cannot be stored stays here, is tried again, and is never dropped.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

import attrs

from pcsp_desktop import plan as model
from pcsp_desktop.plan import Change, Fault, Kind, Plan
from pcsp_desktop.vault.backups import BackupJob
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import Problem

DRAFT_AFTER = 1.0
"""Seconds from a key press to the draft, at most."""
CHANGE_AFTER = 300.0
"""Seconds from a key press to the change, at most, for someone who stays in one field."""
TRY_AGAIN_AFTER = 5.0
"""Seconds after a failed try to store something."""

Interpret = Callable[[Plan, str, str], tuple[Change, ...]]
"""What a text means for the field at a path: its change first, then what belongs to it. Raises `plan.Fault`."""


class NotSaved(Exception):
    """Something typed could not be stored, so the vault stays open. `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


@attrs.define
class _Field:
    """One field that was typed into."""

    raw: str = attrs.field(repr=False)
    typed_at: float
    """When the oldest key press that is in no draft yet was made."""
    began_at: float
    """When the oldest key press that is in no change yet was made."""
    in_draft: bool = False


def as_typed(plan: Plan, path: str, raw: str) -> tuple[Change, ...]:
    """What a person's text means for the field at `path`: its words, number or ISO date.

    Raises:
        plan.Fault: it cannot be read as what the field holds.
    """
    del plan
    try:
        kind = model.fields_by_pattern()[model.pattern_of(path)].kind
    except KeyError:
        raise Fault(path, "no_such_place") from None
    text = raw.strip()
    if kind in (Kind.SCALE, Kind.NUMBER, Kind.MONEY):
        if text and not (text.isdecimal() and len(text) <= 15):
            raise Fault(path, "not_whole_number")
        return (model.set_value(path, int(text) if text else None),)
    if kind is Kind.DATE:
        try:
            return (model.set_value(path, datetime.date.fromisoformat(text) if text else None),)
        except ValueError:
            raise Fault(path, "not_a_date") from None
    return (model.set_value(path, raw),)


class Saver:
    """Stores what is typed. The window calls `typed` on each key press, `left` on leaving a field, and `tick`."""

    def __init__(self, vault: Vault, clock: Clock, *, author: str = "me", interpret: Interpret = as_typed) -> None:
        self._vault = vault
        self._clock = clock
        self._author = author
        self._interpret = interpret
        self._fields: dict[str, _Field] = {}
        self._try_again_at = 0.0
        self.problem: Problem | None = None
        """Why the last try failed, or None."""
        self.saved_at: datetime.datetime | None = None
        """When something was last stored: "Saved at 3:42pm"."""

    def typed(self, path: str, raw: str) -> None:
        """The field at `path` now reads `raw`. Never fails and never waits."""
        now = self._clock.monotonic()
        known = self._fields.get(path)
        if known is None:
            self._fields[path] = _Field(raw, now, now)
        elif known.raw != raw:
            known.raw = raw
            if known.in_draft:
                known.typed_at, known.in_draft = now, False

    def left(self, path: str) -> Fault | None:
        """The field was left: store its change. Returns what is wrong with a text that stays a draft."""
        return self._settle(path) if path in self._fields or path in self._vault.drafts() else None

    def tick(self, every: float = 0.0) -> None:
        """Do what is due; call it at least as often as `due_in` says.

        Whoever calls it by a timer says how many seconds apart: what would be overdue by then is done now.
        """
        now = self._clock.monotonic()
        if self.problem is not None and now < self._try_again_at:
            return
        for path, field in list(self._fields.items()):
            if now - field.began_at >= CHANGE_AFTER:
                self._settle(path)
            elif not field.in_draft and now + every - field.typed_at >= DRAFT_AFTER - 0.01:
                self._keep_draft(path, field)

    def due_in(self) -> float | None:
        """Seconds until `tick` has something to do, or None."""
        now = self._clock.monotonic()
        times = [field.typed_at + DRAFT_AFTER for field in self._fields.values() if not field.in_draft]
        times += [field.began_at + CHANGE_AFTER for field in self._fields.values()]
        if not times:
            return None
        first = min(times)
        if self.problem is not None:
            first = max(first, self._try_again_at)
        return max(0.0, first - now)

    def unsaved(self) -> Mapping[str, str]:
        """What was typed and is not on the disk yet, by path: for showing, copying or saving elsewhere."""
        return {path: field.raw for path, field in self._fields.items() if not field.in_draft}

    def settle_all(self) -> None:
        """Store everything that was typed, as if each field were left.

        Raises:
            NotSaved: something could not be stored; `unsaved` has it.
        """
        for path in list(self._fields):
            self._settle(path)
        if self.unsaved() and self.problem is not None:
            raise NotSaved(self.problem)

    def lock(self) -> BackupJob | None:
        """Store everything and lock the vault; return the backup for a worker.

        Raises:
            NotSaved: something could not be stored, and the vault is still open.
        """
        self.settle_all()
        return self.lock_without_saving()

    def lock_without_saving(self) -> BackupJob | None:
        """Lock now. What `unsaved` has is lost: only after the person said so."""
        self._fields.clear()
        return self._vault.lock()

    def _settle(self, path: str) -> Fault | None:
        field = self._fields.get(path)
        raw = field.raw if field is not None else self._vault.drafts()[path]
        try:
            changes = self._interpret(self._vault.plan, path, raw)
            if _changes_nothing(self._vault.plan, changes[0]):
                self._vault.clear_draft(path)
            else:
                self._vault.append_all(changes, self._author, did="typed")
        except Fault as fault:
            self._stays_a_draft(path, field)
            return fault
        except Problem as problem:
            self._failed(problem)
            return None
        self._fields.pop(path, None)
        self._stored()
        return None

    def _stays_a_draft(self, path: str, field: _Field | None) -> None:
        if field is not None and (field.in_draft or self._keep_draft(path, field)):
            self._fields.pop(path, None)

    def _keep_draft(self, path: str, field: _Field) -> bool:
        try:
            self._vault.draft(path, field.raw)
        except Problem as problem:
            self._failed(problem)
            return False
        field.in_draft = True
        self._stored()
        return True

    def _stored(self) -> None:
        self.problem = None
        self.saved_at = self._clock.now()

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self._try_again_at = self._clock.monotonic() + TRY_AGAIN_AFTER


def _changes_nothing(plan: Plan, change: Change) -> bool:
    if change.kind is not model.ChangeKind.SET:
        return False
    return bool(model.dump(model.value_at(plan, change.path)) == change.value)
