"""A plan that is open: what pages read, how they change it, and who is told.

Windows talk to this and never to the vault. Typing goes into drafts and becomes an answer when the person leaves
the field (`tasks.typing` keeps the rules); a choice is an answer at once. All that one press changes is one act:
stored as a whole or not at all, and taken back as a whole, back to the last unlock.
"""

import datetime
import functools
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar

from pcsp_desktop.plan import (
    Change,
    ChangeKind,
    Entry,
    Fault,
    Plan,
    add_entry,
    as_typed,
    dump,
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
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.kept_by_app import also_kept
from pcsp_desktop.tasks.typing import Typing
from pcsp_desktop.vault.acts import Step
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.open_vault import Revision, Vault
from pcsp_desktop.vault.problems import NothingToUndo, Problem

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
    """One open plan, on its vault. ``author`` is written into the history with each act."""

    def __init__(self, vault: Vault, clock: Clock, author: str = "me", alone: "threading.RLock | None" = None) -> None:
        """``alone`` is held by whoever works on the vault: a worker that changes the lock, or this."""
        self._vault = vault
        self._clock = clock
        self._author = author
        self._alone = alone or threading.RLock()
        self._typing = Typing(vault, clock, self._settle)
        self._watchers: list[tuple[str, Watcher]] = []
        self._saved_at: datetime.datetime | None = None

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
        typed = self._typing.text_at(path)
        if typed is not None:
            return typed
        return as_typed(fields_by_pattern()[pattern_of(path)].kind, self.value(path))

    def is_draft(self, path: str) -> bool:
        """Whether what stands at ``path`` has not become an answer yet."""
        return self._typing.text_at(path) is not None

    def half_typed(self) -> tuple[str, ...]:
        """The places of the plan with words that are no answer yet."""
        return tuple(path for path in self._typing.paths() if self.has(path))

    def typed(self, path: str, raw: str) -> None:
        """The person typed: the field at ``path`` now holds ``raw``."""
        if not self.read_only:
            self._typing.typed(path, raw)

    def tick(self, every: float = 0.0) -> None:
        """Drafts are kept within a second, answers within 5 minutes. `problem` says what could not be kept.

        ``every`` says how many seconds apart it is called: at most half a second.
        """
        if self.read_only or not self._alone.acquire(blocking=False):
            return
        try:
            if self._typing.tick(every):
                self._saved_at = self._clock.now()
        finally:
            self._alone.release()

    @_alone
    def left(self, path: str) -> Fault | None:
        """The person left the field: what was typed becomes the answer.

        Gives the `Fault` when it cannot be read as one; the typing is then kept as a draft. Raises `Problem` when
        it could not be stored: what was typed is still here, and is tried again.
        """
        if self.read_only or not self.is_draft(path):
            return None
        if not self.has(path):
            self._typing.forget(path)
            return None
        return self._typing.left(path)

    @_alone
    def leave_all(self) -> dict[str, Fault]:
        """Make answers of everything typed; give back what could not be read, by path.

        Raises `Problem` when words are left that are on no disk: they are still here (`unsaved`).
        """
        faults = {}
        for path in self._typing.paths():
            try:
                fault = self.left(path)
            except Problem:  # the others are tried too; what is left is told below
                continue
            if fault is not None:
                faults[path] = fault
        if self.problem is not None and self._typing.unsaved():
            raise self.problem
        return faults

    def unsaved(self) -> Mapping[str, str]:
        """What was typed and could not be stored, by path: for showing, copying, or saving elsewhere."""
        return self._typing.unsaved() if self.problem is not None else {}

    @property
    def problem(self) -> Problem | None:
        """Why the last try to store what was typed failed, or None."""
        return self._typing.problem

    @property
    def saved_at(self) -> datetime.datetime | None:
        """When something was last stored since the plan was opened."""
        return self._saved_at

    def _settle(self, path: str, raw: str) -> None:
        """Make an answer of what a person typed; raises `Fault` and `Problem`."""
        value = typed_value(fields_by_pattern()[pattern_of(path)], raw)
        change = set_value(path, value)
        if dump(self.value(path)) == change.value:
            self._vault.clear_draft(path)
            return
        self.act(Did.TYPED, change, *self._answers(path))

    # ---- Changing ----------------------------------------------------------------------------------------

    @_alone
    def act(self, did: Did, *steps: Step) -> None:
        """Store all of these steps, and what the app writes down with them, or none: one act, one step of undo.

        Only after this returned may a page say that something is kept.

        Raises `Fault` when the plan cannot be changed so, and `Problem` when it could not be stored. Then nothing
        of it is stored.
        """
        changes = [step for step in steps if isinstance(step, Change)]
        further = also_kept(self.plan, changes, self.today(), self._author)
        if not steps:
            return
        self._vault.append_all((*steps, *further), self._author, did=did)
        self._saved_at = self._clock.now()
        for change in (*changes, *further):
            self._tell(_touched(change))

    def _answers(self, path: str) -> tuple[Change, ...]:
        """What ends "not now" at a place that gets an answer."""
        return (set_state(path, "answered"),) if path in self.plan.states else ()

    def set(self, path: str, value: Any, did: Did = Did.ANSWERED) -> None:
        """Set one value, if it differs, and count the question as answered. Raises what `act` raises."""
        changes = [set_value(path, value)] if self.value(path) != value else []
        self.act(did, *changes, *self._answers(path))

    def set_states(self, paths: Iterable[str], state: str) -> None:
        """Say "answered", "not_now" or "not_wanted" of questions or sections. Raises what `act` raises."""
        states = self.plan.states
        self.act(Did.PUT_ASIDE, *(set_state(path, state) for path in paths if states.get(path, "answered") != state))

    def add(self, path: str, entry: Entry | None = None, did: Did = Did.ADDED, **values: Any) -> str:
        """Add an entry at the end of a list; gives its path. Raises what `act` raises."""
        change = add_entry(self.plan, path, entry, **values)
        self.act(did, change)
        return f"{path}/{change.value['id']}"

    @_alone
    def remove(self, path: str) -> None:
        """Remove an entry. What was being typed in it becomes an answer first, so that undo brings it back.

        Raises what `act` raises.
        """
        for typed in self._typing.paths():
            if typed.startswith(f"{path}/"):
                self.left(typed)
        self.act(Did.REMOVED, remove_entry(path))

    def move(self, path: str, steps: int) -> bool:
        """Move an entry up (negative) or down its list; False when it is at that end. Raises what `act` raises."""
        change = move_entry(self.plan, path, steps)
        if change is None:
            return False
        self.act(Did.MOVED, change)
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back, since the plan was unlocked."""
        return self._vault.undoable() is not None

    @property
    def head(self) -> int:
        """The number of the newest row of the history: it grows with each act, and with each undo."""
        return self._vault.head

    @_alone
    def undo(self) -> tuple[str, ...]:
        """Take back the last act; gives the paths that changed (none when there was nothing to undo).

        Raises `Problem` when it could not be stored; then nothing was taken back.
        """
        self.leave_all()
        try:
            paths = tuple(_place_of(row) for row in self._vault.undo(self._author))
        except NothingToUndo:
            return ()
        self._saved_at = self._clock.now()
        for path in paths:
            self._tell(path)
            if "/" in path:
                self._tell(path.rpartition("/")[0])
        return paths

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
