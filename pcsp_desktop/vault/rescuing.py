"""Saves what can be saved: reads all that is whole in a damaged vault and its backups into a new vault.

The damaged vault is only read. Where every row of the history is found, the whole history moves over; where
rows are lost, the plan is put together from the newest snapshot and the rows that fit.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from pcsp_desktop.plan import Plan, PlanFaults
from pcsp_desktop.vault import (
    backups,
    database,
    files,
    history,
    journals,
    key_file,
    opening,
    private_notes,
    replay,
)
from pcsp_desktop.vault.acts import Attach, Keep
from pcsp_desktop.vault.clock import Clock, SystemClock
from pcsp_desktop.vault.history import Row, RowKind
from pcsp_desktop.vault.key_file import OpenKeys, Secret
from pcsp_desktop.vault.keys import KdfCost, KeyFault, Passphrase
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.ours import JOURNAL
from pcsp_desktop.vault.pages import Cell, PageReader, Record
from pcsp_desktop.vault.problems import (
    AlreadyThere,
    Damaged,
    HistoryBroken,
    KeyFileDamaged,
    NotOurs,
    Problem,
    WrongKey,
)

_HISTORY_CELLS, _SNAPSHOT_CELLS, _NOTES_CELLS, _SEAL_CELLS = 12, 5, 6, 5


@attrs.define
class Readable:
    """What can still be read of a vault."""

    rows: dict[int, Row] = attrs.field(factory=dict, repr=False)
    attachments: dict[int, tuple[bytes, bytes]] = attrs.field(factory=dict, repr=False)
    snapshots: dict[int, replay.State] = attrs.field(factory=dict, repr=False)
    drafts: dict[str, str] = attrs.field(factory=dict, repr=False)
    settings: dict[str, bytes] = attrs.field(factory=dict, repr=False)
    notes: tuple[KdfCost, bytes, bytes] | None = attrs.field(default=None, repr=False)
    last: int = 0
    """The newest sequence that anything tells of."""
    pages: int = 0
    bad_pages: int = 0

    @property
    def lost_rows(self) -> list[int]:
        """The sequences of rows that are nowhere to be found."""
        return [sequence for sequence in range(1, self.last + 1) if sequence not in self.rows]

    @property
    def expected_attachments(self) -> list[int]:
        """The sequences of attachments that the rows tell of and nobody deleted."""
        erased = {name for row in self.rows.values() for name in row.details.get("rows", ())}
        return [
            row.sequence
            for row in self.rows.values()
            if row.kind == RowKind.ATTACHED and not row.is_empty and row.sequence not in erased
        ]

    @property
    def lost_attachments(self) -> list[int]:
        """The sequences of attachments whose bytes are nowhere to be found."""
        return [sequence for sequence in self.expected_attachments if sequence not in self.attachments]


@attrs.frozen
class Rescued:
    """The new vault, left open, and how much could not be saved."""

    vault: Vault
    lost_changes: int
    lost_attachments: int
    whole_history: bool


def rescue(
    folder: Path,
    secret: Secret,
    new_folder: Path,
    new_passphrase: Passphrase,
    *,
    clock: Clock | None = None,
    cost: KdfCost = KdfCost.STANDARD,
) -> Rescued:
    """Copy everything that is still readable in `folder` and its backups into a new vault.

    Raises:
        problems.WrongKey: the secret opens neither the key file nor its spare nor a backup's.
        problems.AlreadyThere: the new folder is not empty.
        problems.Damaged: nothing at all can be read.
    """
    if new_folder.exists() and any(new_folder.iterdir()):
        raise AlreadyThere
    found = read_vault(folder, secret)
    if not (found.rows or found.snapshots or found.attachments):
        raise Damaged("nothing readable")
    try:
        history.check((found.rows[number] for number in sorted(found.rows)), _named(found))
        whole = not found.lost_rows
        plan = None if whole else _best_plan(found)
    except HistoryBroken:
        whole, plan = False, _best_plan(found)
    vault = opening.create(new_folder, new_passphrase, cost=cost, clock=clock, plan=plan)
    try:
        lost_attachments = _carry_history(vault, found) if whole else _carry_attachments(vault, found)
        _carry_rest(vault, found)
    except BaseException:
        vault.session.close()
        raise
    vault.session.close()
    vault = opening.unlock(new_folder, new_passphrase, cost=cost, clock=clock)
    return Rescued(vault, len(found.lost_rows), lost_attachments, whole)


def read_vault(folder: Path, secret: Secret) -> Readable:
    """Everything that is whole in the vault, and in its backups where the vault itself lacks it.

    Raises:
        problems.WrongKey, problems.KeyFileDamaged: no key file opens.
    """
    keys = open_any_key_file(folder, secret)
    found = read_database(folder, keys)
    for backup in reversed(backups.listed(folder)):
        try:
            older = read_database(backup.folder, key_file.open_with(key_file.read(backup.folder), secret))
        except Problem:
            continue
        _add_missing(found, older)
    return found


def open_any_key_file(folder: Path, secret: Secret) -> OpenKeys:
    """Open the key file, or else its spare, or else the newest backup's that opens."""
    failed: Problem | None = None
    places = [folder / key_file.NAME, folder / key_file.SPARE]
    places += [backup.folder / key_file.NAME for backup in reversed(backups.listed(folder))]
    for place in places:
        try:
            return key_file.open_with(key_file.read_at(place), secret)
        except OSError:
            continue
        except Problem as problem:
            failed = failed if isinstance(failed, WrongKey) else problem
    raise failed or KeyFileDamaged("missing")


def read_database(folder: Path, keys: OpenKeys) -> Readable:
    """Everything that is whole in one database. The files are only read."""
    found = Readable()
    path = folder / database.NAME
    if files.is_link(path) or not path.is_file() or path.stat().st_size < database.PAGE:
        return found
    with tempfile.TemporaryDirectory(prefix="pcsp-") as scratch:
        copy = _copied(path, Path(scratch))
        for epoch in sorted(keys.masters, reverse=True):
            key = keys.masters[epoch].database_key()
            _settle(copy, key)
            for salt in dict.fromkeys((*keys.file.salts, database.salt_of(copy))):
                with PageReader(copy, key, bytes.fromhex(salt)) as reader:
                    if not reader.any_whole():
                        continue
                    for row_id, record in reader.rows():
                        _sort_in(found, row_id, record)
                    found.pages, found.bad_pages = reader.count, len(reader.bad)
                    return found
    return found


def _copied(path: Path, place: Path) -> Path:
    """Copy a database and its journal, both encrypted, to a private folder; the copy can be settled there."""
    copy = place / database.NAME
    with files.reporting():
        files.copy_safely(path, copy)
        with contextlib.suppress(FileNotFoundError, NotOurs):
            files.copy_safely(path.with_name(path.name + JOURNAL), copy.with_name(copy.name + JOURNAL))
    return copy


def _settle(copy: Path, key: bytes) -> None:
    """Take back a save that was cut off, in the private copy, if its journal is our own and mends it."""
    try:
        journals.settle(copy, (key,), may_write=True, clock=SystemClock())
        database.open_existing(copy, key).close()
    except (Problem, OSError):
        with contextlib.suppress(OSError):  # what does not mend it is not to be played
            copy.with_name(copy.name + JOURNAL).unlink(missing_ok=True)


def _sort_in(found: Readable, row_id: int | None, record: Record) -> None:
    """Put a record where it belongs. Tables are told apart by the number and kinds of their cells."""
    shape = tuple(type(cell) for cell in record)
    if row_id is None:
        if shape == (str, str, bytes):
            path, _, raw = record
            found.drafts[str(path)] = _bytes(raw).decode("utf-8", "surrogatepass")
        elif shape == (str, bytes):
            found.settings[str(record[0])] = _bytes(record[1])
    elif len(record) == _HISTORY_CELLS and shape[1:4] == (str, int, str):
        cells: list[Any] = [row_id, *record[1:]]
        row = Row(*cells)
        body_fits = row.is_empty or (
            row.nonce is not None and history.commit(row.nonce, row.body or b"") == row.commitment
        )
        if body_fits:
            found.rows[row_id] = row
        found.last = max(found.last, row_id)
    elif len(record) == 3 and shape[1:] == (bytes, bytes):
        found.attachments[row_id] = (_bytes(record[1]), _bytes(record[2]))
    elif len(record) == _SNAPSHOT_CELLS and shape[1:] == (int, bytes, bytes, bytes):
        _sort_in_snapshot(found, row_id, record)
    elif len(record) == _NOTES_CELLS and shape[4:] == (bytes, bytes):
        _sort_in_notes(found, record)
    elif len(record) == _SEAL_CELLS and shape[1:] == (int, int, bytes, bytes):
        found.last = max(found.last, int(str(record[2])))


def _sort_in_snapshot(found: Readable, row_id: int, record: Record) -> None:
    try:
        tree = replay.snapshot_tree(_bytes(record[4]), _bytes(record[3]))
        found.snapshots[row_id] = replay.State(tree, int(str(record[1])), row_id)
    except HistoryBroken:
        return
    found.last = max(found.last, row_id)


def _sort_in_notes(found: Readable, record: Record) -> None:
    try:
        cost = KdfCost(*(int(str(cell)) for cell in record[1:4]))
    except (KeyFault, ValueError):
        return
    found.notes = (cost, _bytes(record[4]), _bytes(record[5]))


def _add_missing(found: Readable, older: Readable) -> None:
    """Fill gaps from a backup of the same history: rows that both have must be the same."""
    shared = found.rows.keys() & older.rows.keys()
    if any(found.rows[number].hash != older.rows[number].hash for number in shared):
        return
    erased = set(_named(found))
    for number, row in older.rows.items():
        if number not in erased:
            found.rows.setdefault(number, row)
    for number, attachment in older.attachments.items():
        if number not in erased:
            found.attachments.setdefault(number, attachment)
    for number, state in older.snapshots.items():
        if not erased:
            found.snapshots.setdefault(number, state)
    found.last = max(found.last, older.last)
    found.notes = found.notes or older.notes


def _named(found: Readable) -> dict[int, int]:
    """Each row that was deleted for good, and the row that names it."""
    named: dict[int, int] = {}
    for number in sorted(found.rows):
        row = found.rows[number]
        if row.kind == RowKind.ERASED:
            named.update(dict.fromkeys(row.details["rows"], number))
    return named


def _replaced(found: Readable) -> Mapping[int, Any]:
    erased = [row for row in found.rows.values() if row.kind == RowKind.ERASED and not row.is_empty]
    if not erased:
        return {}
    newest = max(erased, key=lambda row: row.sequence)
    return {int(number): body for number, body in newest.value["replaced"].items()}


def _best_plan(found: Readable) -> Plan:
    """The plan from the newest snapshot (or from nothing, if no row before it is lost) and all rows that fit."""
    start = replay.empty()
    if found.lost_rows and found.snapshots:
        start = found.snapshots[max(found.snapshots)]
    later = [found.rows[number] for number in sorted(found.rows) if number > start.sequence]
    try:
        return _fitting(start, later, found, careful=False).plan()
    except PlanFaults:
        return _fitting(start, later, found, careful=True).plan()


def _fitting(start: replay.State, rows: list[Row], found: Readable, *, careful: bool) -> replay.State:
    """The state after the rows that fit. With `careful` a row also has to leave a plan that can be read."""
    state, replaced = replay.copied(start), _replaced(found)
    for row in rows:
        before = replay.copied(state) if careful else state
        try:
            state = replay.replay(state, [row], replaced)
            if careful:
                state.plan()
        except (HistoryBroken, PlanFaults):
            state = attrs.evolve(before, sequence=row.sequence)
    return state


def _carry_history(vault: Vault, found: Readable) -> int:
    """Move all rows and attachments over as they are; return how many attachments are lost."""
    session = vault.session
    lost = found.lost_attachments
    with session.writing("mark", "attachment", "meta", "snapshot"):
        for number in sorted(found.rows):
            row = found.rows[number]
            history.insert(session.database, row)
            if row.kind in history.MARKED_KINDS:
                session.database.run("INSERT INTO mark VALUES (?, ?, ?)", number, row.kind, _mark_name(row))
            session.seal.sequence, session.seal.head = number, row.hash
        for number in found.expected_attachments:
            if number in found.attachments:
                session.database.run("INSERT INTO attachment VALUES (?, ?, ?)", number, *found.attachments[number])
        if lost:
            _name_lost(vault, found, lost)
    return len(lost)


def _name_lost(vault: Vault, found: Readable, lost: list[int]) -> None:
    """Empty the rows of lost attachments, as if they had been deleted for good."""
    session = vault.session
    erased = [row.sequence for row in found.rows.values() if row.kind == RowKind.ERASED]
    for number in (*lost, *erased):
        session.database.run("UPDATE history SET body = NULL, nonce = NULL WHERE sequence = ?", number)
        session.database.run("UPDATE mark SET name = '' WHERE sequence = ?", number)
    body = {"replaced": {str(number): left for number, left in _replaced(found).items()}}
    session.append(RowKind.ERASED, "attachments", body, detail={"rows": sorted((*lost, *erased))})


def _carry_attachments(vault: Vault, found: Readable) -> int:
    """Put each attachment whose row is whole into the new vault; return how many are lost."""
    lost = len(found.lost_attachments)
    for number in found.expected_attachments:
        row = found.rows[number]
        if number in found.attachments:
            nonce, content = found.attachments[number]
            if history.commit(nonce, content).hex() == row.details["digest"]:
                told = row.value
                vault.append_all((Attach(content, told["type"], told["title"], told["of"]),), row.author)
            else:
                lost += 1
    for row in sorted(found.rows.values(), key=lambda one: one.sequence):
        if row.kind == RowKind.KEPT and not row.is_empty:
            kept = Keep(row.path.removeprefix("kept/"), row.value["value"], row.value["of"])
            vault.append_all((kept,), row.author)
        elif row.kind == RowKind.DROPPED:
            vault.session.record(RowKind.DROPPED, None, path=row.path, name=row.path.removeprefix("kept/"))
    return lost


def _carry_rest(vault: Vault, found: Readable) -> None:
    for path, raw in found.drafts.items():
        vault.draft(path, raw)
    session = vault.session
    with session.writing("setting", "notes"):
        for name, value in found.settings.items():
            session.database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value)
        if found.notes is not None:
            private_notes.put_stored(session.database, *found.notes)


def _mark_name(row: Row) -> str:
    if row.is_empty:
        return ""
    if row.kind in (RowKind.KEPT, RowKind.DROPPED):
        return row.path.removeprefix("kept/")
    return str(row.value["id"]) if row.kind == RowKind.ATTACHED else ""


def _bytes(cell: Cell) -> bytes:
    return cell if isinstance(cell, bytes) else b""
