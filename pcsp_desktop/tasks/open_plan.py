"""A plan that is open: what pages read, how they change it, and who is told.

Windows talk to this and never to the vault. Typing goes into drafts and becomes a change when
the person leaves the field (the vault's saver keeps the rules and the clock); a choice is a
change at once. Every change can be undone, back to the last unlock.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from pcsp_desktop.plan import (
    Change,
    ChangeKind,
    Entry,
    Fault,
    Plan,
    add_entry,
    as_typed,
    fields_by_pattern,
    inverse,
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

Watcher = Callable[[str], None]
"""Called with the path that changed."""


class Store(Protocol):
    """What an open plan needs of the vault."""

    @property
    def plan(self) -> Plan:
        """The plan as it is kept now."""
        ...

    @property
    def read_only(self) -> str:
        """Why nothing can be written; empty when it can."""
        ...

    def append(self, change: Change, author: str) -> object:
        """Keep one change for good; when this returns it is safe."""
        ...

    def draft(self, path: str, raw: str) -> object:
        """Keep what is being typed at ``path``."""
        ...

    def drafts(self) -> Mapping[str, str]:
        """Everything typed that has not become a change."""
        ...

    def clear_draft(self, path: str) -> object:
        """Forget the draft at ``path``."""
        ...


class OpenPlan:
    """One open plan. ``now`` gives the local time with its zone; tests turn it themselves."""

    def __init__(self, store: Store, now: Callable[[], datetime.datetime], author: str = "") -> None:
        self._store = store
        self._now = now
        self._author = author
        self._plan = store.plan
        self._typing: dict[str, str] = dict(store.drafts())
        self._unsaved: dict[str, datetime.datetime] = {}
        self._typing_since: dict[str, datetime.datetime] = {}
        self._watchers: list[tuple[str, Watcher]] = []
        self._undo: list[tuple[Change, ...]] = []
        self.saved_at: datetime.datetime | None = None

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._plan

    @property
    def read_only(self) -> bool:
        """Whether the plan can only be read."""
        return bool(self._store.read_only)

    def value(self, path: str) -> Any:
        """The value, group, list or entry at ``path``. Raises `Fault` when there is none."""
        return value_at(self._plan, path)

    def has(self, path: str) -> bool:
        """Whether ``path`` is still there (an entry may be gone)."""
        try:
            value_at(self._plan, path)
        except Fault:
            return False
        return True

    def state(self, path: str) -> str:
        """"answered", "not_now" or "not_wanted"."""
        return state_of(self._plan, path)

    def today(self) -> datetime.date:
        """The day on the person's calendar."""
        return self._now().date()

    # ---- Typing ------------------------------------------------------------------------------------------

    def typed_at(self, path: str) -> str:
        """What stands in the field at ``path``: a draft if there is one, else the kept answer."""
        if path in self._typing:
            return self._typing[path]
        return as_typed(fields_by_pattern()[pattern_of(path)].kind, self.value(path))

    def is_draft(self, path: str) -> bool:
        """Whether what stands at ``path`` has not become an answer yet."""
        return path in self._typing

    def typed(self, path: str, raw: str) -> None:
        """The person typed: the field at ``path`` now holds ``raw``. `tick` keeps it as a draft."""
        if self.read_only:
            return
        now = self._now()
        self._typing[path] = raw
        self._unsaved.setdefault(path, now)
        self._typing_since.setdefault(path, now)

    def tick(self) -> None:
        """Call at least twice a second: keeps drafts a second after a key press, answers after 5 minutes."""
        now = self._now()
        for path, since in list(self._unsaved.items()):
            if now - since >= DRAFT_AFTER:
                self._keep_draft(path)
        for path, since in list(self._typing_since.items()):
            if now - since >= ANSWER_AFTER:
                self.left(path)

    def _keep_draft(self, path: str) -> None:
        self._unsaved.pop(path, None)
        if path in self._typing:
            self._store.draft(path, self._typing[path])
            self.saved_at = self._now()

    def left(self, path: str) -> Fault | None:
        """The person left the field: what was typed becomes the answer.

        Returns the `Fault` when it cannot be read as one; the typing is then kept as a draft.
        """
        if path not in self._typing:
            return None
        self._typing_since.pop(path, None)
        raw = self._typing[path]
        if not self.has(path):
            self._forget_typing(path)
            return None
        spec = fields_by_pattern()[pattern_of(path)]
        try:
            change = set_value(path, typed_value(spec, raw))
            apply_change(self._plan, change)
        except Fault as fault:
            if path in self._unsaved:
                self._keep_draft(path)
            return fault
        self._forget_typing(path)
        if apply_change(self._plan, change) != self._plan:
            answered = [set_state(path, "answered")] if path in self._plan.states else []
            self.change(change, *answered)
        self._store.clear_draft(path)
        return None

    def _forget_typing(self, path: str) -> None:
        self._typing.pop(path, None)
        self._unsaved.pop(path, None)
        self._typing_since.pop(path, None)

    def leave_all(self) -> dict[str, Fault]:
        """Make answers of everything typed; give back what could not be read, by path."""
        faults = {}
        for path in list(self._typing):
            fault = self.left(path)
            if fault is not None:
                faults[path] = fault
        return faults

    # ---- Changing ----------------------------------------------------------------------------------------

    def change(self, *changes: Change) -> None:
        """Apply and keep these changes; together they are one step of undo. Raises `Fault`; then none is kept."""
        if not changes:
            return
        plan = self._plan
        backwards: list[Change] = []
        for change in changes:
            backwards.append(inverse(plan, change))
            plan = apply_change(plan, change)
        self._keep(changes, plan)
        self._undo.append(tuple(reversed(backwards)))

    def _keep(self, changes: Iterable[Change], plan: Plan) -> None:
        kept = list(changes)
        for change in kept:
            self._store.append(change, self._author)
        self._plan = plan
        self.saved_at = self._now()
        for change in kept:
            self._tell(_touched(change))

    def set(self, path: str, value: Any) -> None:
        """Set one value, if it differs, and count the question as answered."""
        changes = [set_value(path, value)] if self.value(path) != value else []
        if path in self._plan.states:
            changes.append(set_state(path, "answered"))
        self.change(*changes)

    def set_state(self, path: str, state: str) -> None:
        """Say "answered", "not_now" or "not_wanted" of a question or section."""
        if self._plan.states.get(path, "answered") != state:
            self.change(set_state(path, state))

    def add(self, path: str, entry: Entry | None = None, **values: Any) -> str:
        """Add an entry at the end of a list; gives the path of the entry."""
        change = add_entry(self._plan, path, entry, **values)
        self.change(change)
        return f"{path}/{change.value['id']}"

    def remove(self, path: str) -> None:
        """Remove an entry. What was being typed in it is forgotten; undo brings the kept answers back."""
        for typed in [typed for typed in self._typing if typed.startswith(f"{path}/")]:
            self.left(typed)
            self._forget_typing(typed)
            self._store.clear_draft(typed)
        self.change(remove_entry(path))

    def move(self, path: str, steps: int) -> bool:
        """Move an entry up (negative) or down its list; False when it is already at that end."""
        change = move_entry(self._plan, path, steps)
        if change is None:
            return False
        self.change(change)
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def undo(self) -> tuple[str, ...]:
        """Take back the last step; gives the paths that changed (none when there was nothing to undo)."""
        self.leave_all()
        if not self._undo:
            return ()
        changes = self._undo.pop()
        plan = self._plan
        for change in changes:
            plan = apply_change(plan, change)
            self._forget_typing(change.path)
        self._keep(changes, plan)
        return tuple(_touched(change) for change in changes)

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
            if not prefix or path == prefix or path.startswith(f"{prefix}/") or prefix.startswith(f"{path}/"):
                watcher(path)


DRAFT_AFTER = datetime.timedelta(seconds=0.8)
ANSWER_AFTER = datetime.timedelta(minutes=5)


def _touched(change: Change) -> str:
    """The path whose look a change alters: the list for entries that come, go or move."""
    if change.kind in (ChangeKind.REMOVE, ChangeKind.PLACE):
        return change.path.rpartition("/")[0]
    return change.path
