"""An open vault: the plan, its history, and everything else that is kept beside it.

`pcsp_desktop.vault.opening` makes one. Nothing here knows of windows; every method that writes either keeps
what it was given and returns, or raises a `problems.Problem` and leaves all as it was.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from itertools import zip_longest
from pathlib import Path
from typing import Any

import attrs

from pcsp_desktop import plan as model
from pcsp_desktop.plan import Change, ChangeKind, Plan, form
from pcsp_desktop.vault import backups, cleaning, erasing, history, replay
from pcsp_desktop.vault.acts import Act, Attach, Keep, Step, act_of, details, newest_to_take_back
from pcsp_desktop.vault.attachments import Attachments
from pcsp_desktop.vault.backups import BackupJob
from pcsp_desktop.vault.drafts import Drafts
from pcsp_desktop.vault.history import PLAN_KINDS, Row, RowKind
from pcsp_desktop.vault.kept import NamedValues, Settings
from pcsp_desktop.vault.key_slots import KeySlots
from pcsp_desktop.vault.notices import Notice
from pcsp_desktop.vault.private_notes import SealedNotes
from pcsp_desktop.vault.problems import HistoryBroken, NothingToUndo, Problem
from pcsp_desktop.vault.session import Session, facts, new_branch, set_fact

_SNAPSHOT_AFTER = 400
"""Rows after which a snapshot is made while the vault is open."""
_SNAPSHOT_AT_LOCK = 25


@attrs.frozen
class Revision:
    """One row of the history, as it is shown. Its place in order is `sequence`, never the time."""

    sequence: int
    time: datetime
    """With the local offset that it had."""
    kind: RowKind
    path: str
    author: str
    change: Change | None = attrs.field(repr=False, default=None)
    """For rows that change the plan, unless they were deleted for good."""
    undo_of: int | None = None
    """The sequence that this row takes back."""
    act: int = 0
    """The sequence of the first row of the act that it belongs to."""
    did: str = ""
    """What the person did, as a code, where the act has several rows."""
    label: str = attrs.field(repr=False, default="")
    """The name of a named version, or what happened to the keys."""
    removed_on: datetime | None = None
    """When the content was deleted for good, if it was."""


class Vault:
    """One open vault. Read the plan from `plan`; change it with `append_all`."""

    def __init__(self, session: Session, state: replay.State, *, rolled_back: bool = False) -> None:
        self._session = session
        self._plan = state.plan()
        self._last_snapshot = state.sequence
        self._opened_at = self.head
        """Undo goes back to here: the row that was the newest when the vault was opened, or last erased in."""
        self.rolled_back = rolled_back
        """Whether a write that was cut off, by a crash or a power cut, was taken back when opening."""
        self.notices: list[Notice] = []
        """What the person is told: what stays where after deleting for good, what was put aside when opening."""
        self._drafts = Drafts(session)
        self.slots = KeySlots(session)
        self.attachments = Attachments(session)
        self.private_notes = SealedNotes(session)
        self._kept = NamedValues(session)
        self.settings = Settings(session)

    @property
    def session(self) -> Session:
        """What the parts of this room share; no other room looks inside."""
        return self._session

    # ---- what it is ---------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._session.folder

    @property
    def plan(self) -> Plan:
        """The plan as it is now. It stays readable after a lock only to whoever still holds it."""
        return self._plan

    @property
    def has_plan(self) -> bool:
        """Whether anything was ever written into the plan; a vault may be only for answering others."""
        return self._plan != Plan()

    @property
    def read_only(self) -> str:
        """Why nothing can be changed: `folder`, `file`, `newer`, `asked`, `full`; empty when it can."""
        return self._session.read_only

    @property
    def id(self) -> str:
        """The vault's id (32 hex digits)."""
        return self._session.keys.file.vault

    @property
    def branch(self) -> str:
        """The id of this line of history; a restored copy has another."""
        return facts(self._session.database)["branch"]

    @property
    def head(self) -> int:
        """The sequence of the newest row."""
        return self._session.seal.sequence

    @property
    def last_saved(self) -> datetime | None:
        """When the newest row was written, by the clock of then; None in a vault with no row.

        Shown when a vault opens: an older copy of the whole folder put back is noticed by people alone.
        """
        newest = next(history.rows_back(self._session.database), None)
        return None if newest is None else _time(newest)

    @property
    def last_changed(self) -> datetime | None:
        """When the plan itself was last changed, by the clock of then; None for a plan with nothing in it."""
        row = history.newest_of(self._session.database, PLAN_KINDS - {RowKind.START})
        return None if row is None else _time(row)

    @property
    def counter(self) -> int:
        """A number that goes up with each save and never down: an older state of this vault has a lower one."""
        return self._session.seal.counter

    def places_changed(self, most: int) -> int:
        """In how many places something was ever written, counted up to `most`."""
        return history.places_of(self._session.database, PLAN_KINDS - {RowKind.START}, most)

    @property
    def is_open(self) -> bool:
        """Whether it was not locked yet."""
        return self._session.database.is_open

    # ---- changing the plan --------------------------------------------------------------------

    def append_all(self, steps: Iterable[Step], author: str, *, did: str = "") -> tuple[Revision, ...]:
        """Make all changes of one act, and keep all values and files that belong to it, in one transaction.

        The drafts at the changed paths, and those in removed entries, go in the same step. `did` is a code that
        says what the person did. Returns a revision for each row; a file that is there already gives none.

        Raises:
            plan.Fault: the plan cannot be changed so.
            problems.FileRefused: there are too many files.
            problems.Problem: it could not be stored. In each case plan, files and drafts are as before.
        """
        return self._store(tuple(steps), author, did)

    def undoable(self) -> Act | None:
        """The act that `undo` would take back: the last one since the vault was opened, or None."""
        return newest_to_take_back(history.rows_back(self._session.database), self._opened_at)

    def undo(self, author: str) -> tuple[Revision, ...]:
        """Take the last act back by appending what undoes it. What the act kept and attached stays.

        Raises:
            NothingToUndo: nothing was changed since the vault was opened, or it was all taken back.
            problems.Problem: it could not be stored.
        """
        act = self.undoable()
        if act is None:
            raise NothingToUndo
        plan = self.plan_at(act.rows[0].sequence - 1)
        back: list[Change] = []
        for row in act.changes:
            change = Change(ChangeKind(row.kind), row.path, row.value)
            back.append(model.inverse(plan, change))
            plan = model.apply(plan, change)
        taken = tuple(row.sequence for row in reversed(act.changes))
        return self._store(tuple(reversed(back)), author, "undo", taken)

    def erase(self, path: str, author: str) -> Revision:
        """Delete a place of the plan for good, from history, drafts, kept copies and backups.

        Copies that were given away or saved elsewhere stay: the page says so. Undo starts afresh.

        Raises:
            plan.Fault: there is no such place in the plan's model.
            problems.Problem: it could not be done, and all is as it was. What lies in the file's gaps and in
                backups goes with `clean`, which tells in `notices` what it could not remove.
        """
        try:
            model.pattern_of(path)
        except KeyError:
            raise model.Fault(path, "no_such_place") from None
        tree = form.to_json(self._plan)
        row = erasing.erase_place(self._session, path, tree, self._drafts.all(), author)
        return self._after_erasing(row)

    def erase_attachment(self, attachment_id: str, author: str, *keeps: Keep) -> Revision:
        """Delete a letter or photo for good, from the vault and its backups; keep `keeps` in the same step.

        Raises:
            KeyError: there is none with this id.
            problems.Problem: see `erase`.
        """
        found = {one.id: one.sequence for one in self.attachments.list()}

        def keep_them() -> None:
            for step in keeps:
                self._kept.put_inside(step, author, {})

        return self._after_erasing(erasing.erase_attachment(self._session, found[attachment_id], author, keep_them))

    @property
    def needs_cleaning(self) -> bool:
        """Whether deleted text may still lie in the file's gaps or in copies of ours."""
        return self._session.needs_cleaning

    def clean(self) -> tuple[Notice, ...]:
        """Make the file anew without remains, and one new backup in place of those that hold old text.

        What cannot be done now is tried again each time the vault opens and locks. Returns what stays and where;
        the same stands in `notices`. Never raises a `Problem`.
        """
        left = cleaning.clean(self._session)
        self.notices.extend(left)
        return left

    # ---- the past -----------------------------------------------------------------------------

    def revisions(self, *, newest_first: bool = False, plan_only: bool = True) -> Iterator[Revision]:
        """The history, read a few hundred rows at a time."""
        names = history.erased_rows(self._session.database)
        times: dict[int, datetime] = {}
        for sequence in sorted(set(names.values())):
            row = history.row(self._session.database, sequence)
            if row is not None:
                times[sequence] = _time(row)
        database = self._session.database
        for row in history.rows_back(database) if newest_first else history.rows(database):
            if not plan_only or row.kind in PLAN_KINDS or row.kind == RowKind.ERASED:
                yield _revision(row, names, times)

    def plan_at(self, sequence: int) -> Plan:
        """The plan as it was right after row `sequence`, less what was deleted for good since.

        Raises:
            HistoryBroken: it cannot be read.
        """
        database = self._session.database
        start, _ = replay.newest_snapshot(database, until=sequence)
        rows = history.rows(database, start.sequence, sequence)
        try:
            return replay.replay(start, rows, erasing.replacements(database)).plan()
        except model.PlanFaults:
            raise HistoryBroken("past plan") from None

    def compare(self, older: int, newer: int | None = None) -> tuple[model.PlanDifference, ...]:
        """What differs between the plan after row `older` and after row `newer` (by default: now)."""
        after = self._plan if newer is None else self.plan_at(newer)
        return tuple(model.compare(self.plan_at(older), after))

    def name_version(self, label: str, author: str) -> Revision:
        """Give the plan as it is now a name, such as "agreed with Dr Ali"."""
        return self._shown(self._session.record(RowKind.VERSION, label, author=author))

    def versions(self) -> tuple[Revision, ...]:
        """The named versions, oldest first."""
        marks = history.marks(self._session.database, RowKind.VERSION)
        rows = (history.row(self._session.database, sequence) for sequence, _, _ in marks)
        return tuple(self._shown(row) for row in rows if row is not None)

    def openings(self) -> tuple[Revision, ...]:
        """Each time that a printed number opened this vault; `author` is the number's name."""
        marks = history.marks(self._session.database, RowKind.OPENED)
        rows = (history.row(self._session.database, sequence) for sequence, _, _ in marks)
        return tuple(self._shown(row) for row in rows if row is not None)

    # ---- drafts, kept values ------------------------------------------------------------------

    def draft(self, path: str, raw: str) -> None:
        """Keep what stands in a field now, valid or not; see `Drafts.put`."""
        self._drafts.put(path, raw)

    def drafts(self) -> Mapping[str, str]:
        """Every draft by its path."""
        return self._drafts.all()

    def clear_draft(self, path: str) -> None:
        """Forget the draft at `path`, if there is one."""
        self._drafts.clear(path)

    def kept(self, name: str) -> Any:
        """The value kept under `name`, or None."""
        return self._kept.get(name)

    def kept_names(self, start: str = "") -> tuple[str, ...]:
        """The names in use that begin with `start`."""
        return self._kept.names(start)

    # ---- copies and locking -------------------------------------------------------------------

    def backups(self) -> tuple[backups.Backup, ...]:
        """The copies beside the vault, oldest first."""
        return backups.listed(self.folder)

    def copy_to(self, file: Path, *, overwrite: bool = False) -> None:
        """Write the vault as one `.pcspbackup` file; see `backups.save_as_file`."""
        backups.save_as_file(self._session, file, overwrite=overwrite)

    def new_branch(self, author: str = "") -> str:
        """Begin another line of history, as a restored copy does; return its id."""
        branch = new_branch()
        with self._session.writing("mark", "meta"):
            set_fact(self._session.database, "branch", branch)
            self._session.append(RowKind.BRANCH, "", {"branch": branch}, author=author)
        return branch

    def lock(self) -> BackupJob | None:
        """Close the vault and forget its keys; return the backup that a worker makes next.

        What stands in fields is to be stored first. Calling it again does nothing.
        """
        if not self.is_open:
            return None
        job: BackupJob | None = None
        if not self._session.read_only:
            self._keep_snapshot()
            with contextlib.suppress(Problem, OSError):
                cleaning.clean(self._session)
            key = self._session.keys.master.database_key()
            job = BackupJob(self.folder, self._session.clock, self._backup_limit(), key)
        self._session.close()
        self._plan = Plan()
        self._drafts.forget_all()
        return job

    def __enter__(self) -> Vault:
        return self

    def __exit__(self, *_: object) -> None:
        self.lock()

    # ---- inside -------------------------------------------------------------------------------

    def _store(
        self, steps: tuple[Step, ...], author: str, did: str, undo_of: tuple[int, ...] = ()
    ) -> tuple[Revision, ...]:
        """The one transaction of an act. `undo_of` has the sequence that each step takes back."""
        changed, steps = self._plan, self.attachments.only_new(steps)
        made: list[Step] = []
        for step in steps:
            if isinstance(step, Change):
                changed = model.apply(changed, step)
                step = _complete(step, changed)
            made.append(step)
        if not made:
            return ()
        drafts = self._drafts.under(step for step in made if isinstance(step, Change))
        first = self.head + 1
        due = first + len(made) - 1 - self._last_snapshot >= _SNAPSHOT_AFTER
        with self._session.writing(*_touched(made, drafts, due)):
            rows = [
                self._write(step, author, details(first, did, len(made), taken))
                for step, taken in zip_longest(made, undo_of)
            ]
            for path in drafts:
                self._drafts.clear_inside(path)
            if due:
                self._snapshot_inside(changed)
        for path in drafts:
            self._drafts.forget(path)
        if due:
            self._last_snapshot = rows[-1].sequence
        self._plan = changed
        return tuple(self._shown(row) for row in rows)

    def _write(self, step: Step, author: str, detail: dict[str, Any]) -> Row:
        """One step's row, inside `writing`."""
        if isinstance(step, Keep):
            return self._kept.put_inside(step, author, detail)
        if isinstance(step, Attach):
            return self.attachments.put_inside(step, author, detail)
        return self._session.append(RowKind(str(step.kind)), step.path, step.value, author=author, detail=detail)

    def _after_erasing(self, row: Row) -> Revision:
        self._opened_at = self._last_snapshot = row.sequence
        self._plan = replay.newest_snapshot(self._session.database)[0].plan()
        self._drafts.reload()
        self.clean()
        return self._shown(row)

    def _shown(self, row: Row) -> Revision:
        return _revision(row, {}, {})

    def _keep_snapshot(self) -> None:
        if self.head - self._last_snapshot < _SNAPSHOT_AT_LOCK:
            return
        try:
            with self._session.writing("snapshot"):
                self._snapshot_inside(self._plan)
        except Problem:  # only opening gets slower
            return
        self._last_snapshot = self.head

    def _backup_limit(self) -> int:
        try:
            return int(self.settings.get("backup_bytes", backups.LIMIT))
        except Problem:  # the disk is gone: lock all the same
            return backups.LIMIT

    def _snapshot_inside(self, plan: Plan) -> None:
        tree = form.to_json(plan)
        tree.pop("schema")
        seal = self._session.seal
        replay.snapshot(self._session.database, replay.State(tree, form.SCHEMA, seal.sequence), seal.head)


def _touched(steps: Iterable[Step], drafts: Collection[str], snapshot: bool) -> list[str]:
    """The tables beside the history that these steps write to."""
    kinds = {type(step) for step in steps}
    touched = {
        "mark": kinds & {Keep, Attach},
        "attachment": Attach in kinds,
        "draft": drafts,
        "snapshot": snapshot,
    }
    return [table for table, yes in touched.items() if yes]


def _complete(change: Change, changed: Plan) -> Change:
    """The change with what `apply` filled in: the order key of an entry that came without one."""
    if change.kind is ChangeKind.ADD and isinstance(change.value, dict) and not change.value.get("order"):
        entry = model.value_at(changed, f"{change.path}/{change.value['id']}")
        return attrs.evolve(change, value=model.dump(entry))
    return change


def _time(row: Row) -> datetime:
    moment = datetime.fromisoformat(row.time)
    return moment.astimezone(timezone(timedelta(minutes=row.offset)))


def _revision(row: Row, names: Mapping[int, int], times: Mapping[int, datetime]) -> Revision:
    change = None
    if row.kind in PLAN_KINDS and row.kind != RowKind.START and not row.is_empty:
        change = Change(ChangeKind(row.kind), row.path, row.value)
    label = ""
    if row.kind == RowKind.VERSION and not row.is_empty:
        label = row.value
    elif row.kind in (RowKind.OPENED, RowKind.KEYS) and not row.is_empty:
        label = row.value["what"]
    return Revision(
        sequence=row.sequence,
        time=_time(row),
        kind=RowKind(row.kind),
        path=row.path,
        author=row.author,
        change=change,
        undo_of=row.details.get("undo_of"),
        act=act_of(row),
        did=row.details.get("did", ""),
        label=label,
        removed_on=times.get(names.get(row.sequence, 0)),
    )
