"""A plan that is open: what pages read, how they change it, and who is told.

Windows talk to this and never to the vault. Typing goes into drafts and becomes a change when
the person leaves the field (the vault's saver keeps the rules and the clock); a choice is a
change at once. Every change can be undone, back to the last unlock.
"""

import datetime
import functools
import threading
from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar

from pcsp_desktop.plan import (
    Change,
    ChangeKind,
    Entry,
    Fault,
    Plan,
    add_entry,
    as_typed,
    fields_by_pattern,
    move_entry,
    pattern_of,
    remove_entry,
    set_state,
    set_value,
    state_of,
    typed_value,
    value_at,
)
from pcsp_desktop.plan import apply as apply_change
from pcsp_desktop.tasks.kept_by_app import also_kept
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.open_vault import Revision, Vault
from pcsp_desktop.vault.problems import NothingToUndo, Problem
from pcsp_desktop.vault.saver import Saver

Watcher = Callable[[str], None]
"""Called with the path that changed."""

Given = ParamSpec("Given")
Result = TypeVar("Result")


def _alone(
    method: "Callable[Concatenate[OpenPlan, Given], Result]",
) -> "Callable[Concatenate[OpenPlan, Given], Result]":
    """Wait until no worker is at the vault: only one thread at a time writes."""

    @functools.wraps(method)
    def waiting(self: "OpenPlan", /, *given: Given.args, **named: Given.kwargs) -> Result:
        with self._alone:
            return method(self, *given, **named)

    return waiting


class OpenPlan:
    """One open plan, on its vault. ``author`` is written into the history with each change.

    ``when_not_saved`` is called when something could not be stored: what was typed stays and is
    tried again; a choice goes back to what is stored.
    """

    def __init__(self, vault: Vault, clock: Clock, author: str = "me", alone: "threading.RLock | None" = None) -> None:
        """``alone`` is held by whoever works on the vault: a worker that changes the lock, or this."""
        self._vault = vault
        self._clock = clock
        self._author = author
        self._alone = alone or threading.RLock()
        self._saver = Saver(vault, clock, author=author, interpret=self._interpret)
        self._watchers: list[tuple[str, Watcher]] = []
        self._stored_at: datetime.datetime | None = None
        self.when_not_saved: Callable[[Problem], None] = _do_nothing
        self.choice_lost = False
        """Whether a choice could not be stored since whoever is told last looked; they set it back."""

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._vault.plan

    @property
    def read_only(self) -> bool:
        """Whether the plan can only be read."""
        return bool(self._vault.read_only)

    def value(self, path: str) -> Any:
        """The value, group, list or entry at ``path``. Raises `Fault` when there is none."""
        return value_at(self.plan, path)

    def has(self, path: str) -> bool:
        """Whether ``path`` is still there (an entry may be gone)."""
        try:
            value_at(self.plan, path)
        except Fault:
            return False
        return True

    def state(self, path: str) -> str:
        """ "answered", "not_now" or "not_wanted"."""
        return state_of(self.plan, path)

    def today(self) -> datetime.date:
        """The day on the person's calendar."""
        return self._clock.now().date()

    # ---- Typing ------------------------------------------------------------------------------------------

    def typed_at(self, path: str) -> str:
        """What stands in the field at ``path``: what was typed if it is no answer yet, else the kept answer."""
        unsaved = self._saver.unsaved()
        if path in unsaved:
            return unsaved[path]
        drafts = self._vault.drafts()
        if path in drafts:
            return drafts[path]
        return as_typed(fields_by_pattern()[pattern_of(path)].kind, self.value(path))

    def is_draft(self, path: str) -> bool:
        """Whether what stands at ``path`` has not become an answer yet."""
        return path in self._saver.unsaved() or path in self._vault.drafts()

    def typed(self, path: str, raw: str) -> None:
        """The person typed: the field at ``path`` now holds ``raw``."""
        if not self.read_only:
            self._saver.typed(path, raw)

    def tick(self, every: float = 0.0) -> None:
        """Drafts are kept within a second, answers within 5 minutes.

        ``every`` says how many seconds apart it is called: at most half a second.
        """
        if self.read_only or not self._alone.acquire(blocking=False):
            return
        try:
            self._tick(every)
        finally:
            self._alone.release()

    def _tick(self, every: float) -> None:
        before = self._vault.head
        had_problem = self._saver.problem
        self._saver.tick(every)
        if self._vault.head != before:
            for prefix, watcher in list(self._watchers):
                watcher(prefix)
        if self._saver.problem is not None and had_problem is None:
            self.when_not_saved(self._saver.problem)

    @_alone
    def left(self, path: str) -> Fault | None:
        """The person left the field: what was typed becomes the answer.

        Returns the `Fault` when it cannot be read as one; the typing is then kept as a draft.
        """
        if self.read_only or not self.is_draft(path):
            return None
        if not self.has(path):
            self._vault.clear_draft(path)
            return None
        before = self._vault.head
        fault = self._saver.left(path)
        if self._vault.head != before:
            self._tell(path)
        if self._saver.problem is not None:
            self.when_not_saved(self._saver.problem)
        return fault

    def leave_all(self) -> dict[str, Fault]:
        """Make answers of everything typed; give back what could not be read, by path."""
        faults = {}
        for path in [*self._saver.unsaved(), *self._vault.drafts()]:
            fault = self.left(path)
            if fault is not None:
                faults[path] = fault
        return faults

    def unsaved(self) -> Mapping[str, str]:
        """What was typed and could not be stored, by path: for showing, copying, or saving elsewhere."""
        return self._saver.unsaved() if self._saver.problem is not None else {}

    @property
    def problem(self) -> Problem | None:
        """Why the last try to store what was typed failed, or None."""
        return self._saver.problem

    @property
    def saved_at(self) -> datetime.datetime | None:
        """When something was last stored since the plan was opened."""
        times = [moment for moment in (self._saver.saved_at, self._stored_at) if moment is not None]
        return max(times, default=None)

    def _interpret(self, plan: Plan, path: str, raw: str) -> tuple[Change, ...]:
        """What a person typed at ``path``: the change, and what belongs to it; raises `Fault`."""
        value_at(plan, path)
        change = set_value(path, typed_value(fields_by_pattern()[pattern_of(path)], raw))
        apply_change(plan, change)
        answered = (set_state(path, "answered"),) if path in plan.states else ()
        return (change, *answered, *also_kept(plan, [change], self.today(), self._author))

    # ---- Changing ----------------------------------------------------------------------------------------

    @_alone
    def change(self, *changes: Change) -> bool:
        """Apply and keep these changes; together they are one step of undo.

        Raises `Fault` when the plan cannot be changed so; then none is kept. False when the vault
        could not store it (`when_not_saved` has been told).
        """
        plan = self.plan
        for change in changes:
            plan = apply_change(plan, change)
        changes = (*changes, *also_kept(self.plan, changes, self.today(), self._author))
        try:
            self._vault.append_all(changes, self._author, did="changed")
        except Problem as problem:
            self.choice_lost = True
            self.when_not_saved(problem)
            return False
        self._stored_at = self._clock.now()
        for change in changes:
            self._tell(_touched(change))
        return True

    def set(self, path: str, value: Any) -> None:
        """Set one value, if it differs, and count the question as answered."""
        changes = [set_value(path, value)] if self.value(path) != value else []
        if path in self.plan.states:
            changes.append(set_state(path, "answered"))
        self.change(*changes)

    def set_state(self, path: str, state: str) -> None:
        """Say "answered", "not_now" or "not_wanted" of a question or section."""
        if self.plan.states.get(path, "answered") != state:
            self.change(set_state(path, state))

    def add(self, path: str, entry: Entry | None = None, **values: Any) -> str:
        """Add an entry at the end of a list; gives its path, which is not there if it could not be kept."""
        change = add_entry(self.plan, path, entry, **values)
        self.change(change)
        return f"{path}/{change.value['id']}"

    @_alone
    def remove(self, path: str) -> bool:
        """Remove an entry. What was being typed in it becomes an answer first, so that undo brings it back.

        False when the vault could not store it.
        """
        typing = [typed for typed in (*self._saver.unsaved(), *self._vault.drafts()) if typed.startswith(f"{path}/")]
        for typed in typing:
            self.left(typed)
            self._vault.clear_draft(typed)
        return self.change(remove_entry(path))

    def move(self, path: str, steps: int) -> bool:
        """Move an entry up (negative) or down its list; False when it is already at that end."""
        change = move_entry(self.plan, path, steps)
        return change is not None and self.change(change)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back, since the plan was unlocked."""
        return self._vault.undoable() is not None

    @property
    def head(self) -> int:
        """The number of the newest row of the history: it grows with each change, and with each undo."""
        return self._vault.head

    @_alone
    def undo(self) -> tuple[str, ...]:
        """Take back the last step; gives the paths that changed (none when there was nothing to undo)."""
        self.leave_all()
        try:
            paths = [_place_of(row) for row in self._vault.undo(self._author)]
        except NothingToUndo:
            return ()
        except Problem as problem:
            self.when_not_saved(problem)
            return ()
        self._stored_at = self._clock.now()
        for path in paths:
            self._tell(path)
            if "/" in path:
                self._tell(path.rpartition("/")[0])
        return tuple(paths)

    def afresh(self) -> None:
        """The past was changed under the plan (something was deleted for good): undo begins anew, all look again."""
        self._tell("")

    # ---- Telling -----------------------------------------------------------------------------------------

    def watch(self, prefix: str, watcher: Watcher) -> Callable[[], None]:
        """Call ``watcher`` with each path that changes at, above or under ``prefix``; call the result to stop."""
        row = (prefix, watcher)
        self._watchers.append(row)

        def stop() -> None:
            if row in self._watchers:
                self._watchers.remove(row)

        return stop

    def _tell(self, path: str) -> None:
        for prefix, watcher in list(self._watchers):
            inside = path.startswith(f"{prefix}/") or prefix.startswith(f"{path}/")
            if not path or not prefix or path == prefix or inside:
                watcher(path)


def _do_nothing(_problem: Problem) -> None:
    """Nobody asked to be told."""


def _place_of(row: Revision) -> str:
    """Where a row of the history changed the plan: the entry itself for one that came (back)."""
    if row.change is not None and row.change.kind is ChangeKind.ADD:
        return f"{row.path}/{row.change.value['id']}"
    return str(row.path)


def _touched(change: Change) -> str:
    """The path whose look a change alters: the list for entries that come, go or move."""
    if change.kind in (ChangeKind.REMOVE, ChangeKind.PLACE):
        return change.path.rpartition("/")[0]
    return change.path
