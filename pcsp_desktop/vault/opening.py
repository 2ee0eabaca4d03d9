"""Making a vault, looking at one without any secret, and opening one with every check.

Small vaults are checked in full. Above 20 MB opening checks what the plan is read from, and `later_check` does
the rest in a worker, on the newest backup copy.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from pcsp_desktop.plan import Plan, PlanFaults, form
from pcsp_desktop.vault import (
    backups,
    checking,
    cleaning,
    database,
    erasing,
    files,
    history,
    journals,
    key_file,
    key_slots,
    lock_file,
    ours,
    private_notes,
    problems,
    replay,
    tables,
)
from pcsp_desktop.vault.clock import Clock, SystemClock, stamp
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import RowKind
from pcsp_desktop.vault.key_file import KeyFile, OpenKeys, Secret, SlotKind
from pcsp_desktop.vault.keys import KdfCost, MasterKey, Passphrase
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.notices import Notice
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.session import BACKUPS, Session, new_branch
from pcsp_desktop.vault.tables import CURRENT, Formats

LARGE = 20 * 1024 * 1024
"""Bytes of the database from which on opening leaves a part of the checks to a worker."""
_NEW = database.NAME + ".new"
_NUMBERS = (SlotKind.EMERGENCY, SlotKind.RECOVERY)


@attrs.frozen
class FolderState:
    """What can be told of a folder without any secret."""

    problem: problems.Problem | None
    """What keeps the vault from being opened (NotAVault, InUse, KeyFileDamaged, NewerFormat, Damaged…)."""
    read_only: bool = False
    cloud: str | None = None
    """The name of the cloud service whose folder it lies in."""
    kinds: frozenset[SlotKind] = frozenset()
    """What kinds of secret open it."""
    exposed: bool = False
    """Whether other people of this computer can read the files."""
    vault: str = ""
    """The vault's id."""


def create(
    folder: Path,
    passphrase: Passphrase,
    *,
    cost: KdfCost = KdfCost.STANDARD,
    clock: Clock | None = None,
    plan: Plan | None = None,
    author: str = "",
) -> Vault:
    """Make a vault in `folder`, which is new or holds no vault, and leave it open.

    Raises:
        problems.AlreadyThere: there is a vault, or a part of one.
        problems.NoPassphrase: the passphrase is empty.
        problems.Problem: it cannot be made there; nothing half made counts as a vault.
    """
    key_slots.require(passphrase)
    clock = clock or SystemClock()
    with files.reporting():
        _refuse_to_overwrite(folder)
        files.private_folder(folder)
    guard = LockFile.take(folder)
    try:
        vault = secrets.token_hex(16)
        master = MasterKey.new(epoch=1)
        keys = key_file.new_keys(vault, "0" * 32, master).with_slot(
            SlotKind.PASSPHRASE, "", stamp(clock.now())[0], passphrase, cost
        )
        return put_in_place(folder, keys, cost=cost, clock=clock, guard=guard, plan=plan, author=author)
    except BaseException:
        if guard is not None:
            guard.release()
        raise


def put_in_place(
    folder: Path,
    keys: OpenKeys,
    *,
    cost: KdfCost,
    clock: Clock,
    guard: LockFile | None,
    plan: Plan | None,
    author: str,
) -> Vault:
    """Make the database of a new vault, then its key file, then give the database its name.

    A kill before the key file is there leaves no vault; after it, opening finishes the last step.
    """
    fresh = folder / _NEW
    with files.reporting():
        for begun in (fresh, folder / (_NEW + ours.JOURNAL)):
            begun.unlink(missing_ok=True)
        opened = database.create(fresh, keys.master.database_key())
        session = Session(folder, keys, opened, clock=clock, cost=cost, lock_file=guard)
        try:
            tables.make(opened, {"vault": keys.file.vault, "branch": new_branch()})
            with opened.transaction():
                private_notes.make(opened, cost)
            session.seal.start()
            if plan is not None:
                with session.writing():
                    whole = form.to_json(form.from_json(form.to_json(plan)))
                    session.append(RowKind.START, "", whole, author=author)
            salt = database.salt_of(fresh)
            if salt == database.PLAIN_HEADER.hex():  # a build that cannot encrypt once wrote this, elsewhere
                raise problems.NotEncrypted
        finally:
            opened.close()
        keys = keys.with_salts(salt)
        key_file.write(folder, keys.encoded())
        files.replace(fresh, folder / database.NAME)
        files.folder_inside(folder / BACKUPS)
    session.keys = keys
    session.reopen()
    return Vault(session, _newest_state(session.database))


def save_elsewhere(vault: Vault, folder: Path, unsaved: Mapping[str, str]) -> Vault:
    """Put the plan as it is on the screen into a new vault in `folder`, with the same keys.

    For when the disk is full or gone: it needs nothing of the old vault but what is in memory, so the history,
    letters and photos stay where they are. `unsaved` is what `Saver.unsaved` says; it goes to the drafts.

    Raises:
        problems.AlreadyThere: the folder is not empty.
        problems.Problem: it cannot be made there either.
    """
    with files.reporting():
        _refuse_to_overwrite(folder)
        files.private_folder(folder)
    session = vault.session
    keys = session.keys.for_vault(secrets.token_hex(16), MasterKey.new(epoch=1))
    drafts = {**vault.drafts(), **unsaved}
    guard = LockFile.take(folder)
    try:
        new = put_in_place(
            folder, keys, cost=session.cost, clock=session.clock, guard=guard, plan=vault.plan, author=""
        )
    except BaseException:
        if guard is not None:
            guard.release()
        raise
    for path, raw in drafts.items():
        new.draft(path, raw)
    return new


def inspect(folder: Path) -> FolderState:
    """Look at a folder without any secret. Cheap, and nothing is changed."""
    try:
        file = key_file.read(folder)
    except OSError as error:
        return FolderState(problems.from_os_error(error))
    except (problems.NotAVault, problems.NotOurs) as problem:
        return FolderState(problem)
    except problems.Problem as problem:
        return FolderState(problem, read_only=not files.can_write(folder), cloud=files.cloud_folder(folder))
    problem_found: problems.Problem | None = None
    try:
        holder = lock_file.holder(folder)
        if holder is not None:
            problem_found = problems.InUse(holder if holder.pid else None)
        else:
            database.check_file(database_of(folder), file.salts)
    except problems.Problem as problem:
        problem_found = problem
    return FolderState(
        problem_found,
        read_only=bool(_why_read_only(folder)),
        cloud=files.cloud_folder(folder),
        kinds=frozenset(slot.kind for slot in file.slots),
        exposed=files.others_can_read(folder) or files.others_can_read(folder / key_file.NAME),
        vault=file.vault,
    )


def unlock(
    folder: Path,
    secret: Secret,
    *,
    read_only: bool = False,
    clock: Clock | None = None,
    cost: KdfCost = KdfCost.STANDARD,
    formats: Formats = CURRENT,
    between: Callable[[], None] | None = None,
) -> Vault:
    """Open the vault in `folder`.

    A vault in a folder that cannot be written to, or of a newer minor format, opens for reading only;
    `Vault.read_only` says why. `cost` is what a new passphrase will cost; only tests give another. `between` is
    called around each derivation; what it raises stops the opening, with nothing changed.

    Raises:
        problems.Problem: one for each thing that can be wrong; no file is changed by a failed attempt.
    """
    clock = clock or SystemClock()
    with files.reporting():
        file = key_file.read(folder)
        reason = "asked" if read_only else _why_read_only(folder)
        if not reason and file.minor > key_file.MINOR:
            reason = "newer"
        guard = LockFile.take(folder, wait=_wait_for(folder)) if not reason else None
    try:
        _finish_putting_in_place(folder, file, reason)
        database.check_file(database_of(folder), file.salts)
        keys = key_file.open_with(file, secret, between)
        return _opened(folder, keys, reason, clock, cost, formats, guard)
    except BaseException:
        if guard is not None:
            guard.release()
        raise


def _why_read_only(folder: Path) -> str:
    """The reason why the system lets this person only read the vault in `folder`, or nothing."""
    if not files.can_write(folder):
        return "folder"
    path = database_of(folder)
    return "file" if path.is_file() and not os.access(path, os.W_OK) else ""


def use_spare(folder: Path) -> None:
    """Put the whole spare in the place of a damaged key file, which is kept as `vault.json.damaged`.

    Raises:
        problems.KeyFileDamaged: the spare is not whole either.
        problems.Problem: the key file is not damaged, or it could not be written.
    """
    try:
        key_file.read(folder)
        return
    except problems.KeyFileDamaged as problem:
        if not problem.spare_is_whole:
            raise
    with files.reporting():
        with contextlib.suppress(FileNotFoundError):
            files.replace(folder / key_file.NAME, folder / f"{key_file.NAME}.damaged")
        key_file.put(folder, key_file.NAME, key_file.spare_bytes(folder))


@attrs.define(repr=False)
class LaterCheck:
    """The rest of the checks of a large vault. A worker calls `run`; until then it holds the key."""

    folder: Path
    _key: bytes | None

    def run(self) -> problems.Problem | None:
        """Check the newest backup copy in full; return what is wrong with it, or None."""
        key, self._key = self._key, None
        copies = backups.listed(self.folder)
        if key is None or not copies:
            return None
        try:
            newest = copies[-1].folder / database.NAME
            with database.open_existing(newest, key, read_only=True, alone=True) as opened:
                checking.check_all(opened)
                checking.check_snapshots(opened)
        except problems.Problem as problem:
            return problem
        return None


def later_check(vault: Vault) -> LaterCheck | None:
    """The check that a worker does next, or None for a vault that was checked in full when it was opened."""
    session = vault.session
    if session.database_path.stat().st_size < LARGE:
        return None
    return LaterCheck(vault.folder, session.keys.master.database_key())


def _opened(
    folder: Path,
    keys: OpenKeys,
    reason: str,
    clock: Clock,
    cost: KdfCost,
    formats: Formats,
    guard: LockFile | None,
) -> Vault:
    path = folder / database.NAME
    salt = database.salt_of(path)
    with files.reporting():
        settled = journals.settle(path, keys.database_keys(), may_write=not reason, clock=clock)
    try:
        if not reason:
            _own_file(path)
        opened, epoch = _connected(settled, keys, bool(reason))
    except BaseException:
        if settled.scratch is not None:
            settled.scratch.cleanup()
        raise
    session = Session(folder, keys, opened, clock=clock, cost=cost, lock_file=None, read_only=reason)
    session.scratch = settled.scratch
    try:
        found = tables.format_of(opened, formats)
        if found[0] == formats.major and found[1] > formats.minor:
            session.read_only = session.read_only or "newer"
        state = _checked(session)
        if not session.read_only:
            _shorten(session)
            _settle(session, epoch, salt, found, formats, state)
        vault = Vault(session, state, rolled_back=settled.played)
        vault.notices.extend(Notice("vault.notice.put_aside", {"name": name}) for name in settled.put_aside)
        _record_opening(session)
        vault.notices.extend(cleaning.after_opening(session))
        session.lock_file = guard
        return vault
    except PlanFaults:
        session.close()
        raise problems.HistoryBroken("plan") from None
    except BaseException:
        session.close()
        raise


def _connected(settled: journals.Settled, keys: OpenKeys, read_only: bool) -> tuple[Database, int]:
    """Open the database with the newest master key that fits it; return it and the key's epoch.

    Two keys stand side by side in a change of lock.
    """
    only_read = read_only and settled.scratch is None
    for epoch in sorted(keys.masters, reverse=True):
        key = keys.masters[epoch].database_key()
        try:
            opened = database.open_existing(settled.database, key, read_only=only_read, alone=settled.alone)
        except problems.Damaged:
            if epoch == min(keys.masters):
                raise
        else:
            return opened, epoch
    raise problems.Damaged("no master key")


def _checked(session: Session) -> replay.State:
    """Check what opening has to check, and return the newest state of the plan."""
    opened = session.database
    if session.database_path.stat().st_size < LARGE:
        checking.check_all(opened)
    else:
        database.length_is_right(opened)
        session.seal.check()
        start, head = replay.newest_snapshot(opened)
        rows = history.rows(opened, start.sequence)
        if history.check(rows, history.erased_rows(opened), head, start.sequence) != session.seal.head:
            raise problems.HistoryBroken("head")
    session.seal.check()
    return _newest_state(opened)


def _newest_state(opened: Database) -> replay.State:
    start, _ = replay.newest_snapshot(opened)
    newest = opened.value("SELECT max(schema) FROM history WHERE sequence > ?", start.sequence)
    if max(newest or 1, start.schema) > form.SCHEMA:
        raise problems.NewerFormat
    rows = history.rows(opened, start.sequence)
    return replay.replay(start, rows, erasing.replacements(opened))


def _settle(
    session: Session, epoch: int, salt: str, found: tuple[int, int], formats: Formats, state: replay.State
) -> None:
    """Finish what was cut off, bring an older format up, and keep the plan as it is where its form changes."""
    if len(session.keys.masters) > 1 or session.keys.file.next_salt is not None:
        _finish_keys(session, epoch, salt)
    if found < (formats.major, formats.minor):
        with files.reporting():
            session.database.close()
            backups.copy_beside(session.folder, session.clock)
            session.reopen()
        tables.migrate(session.database, found, formats)
        session.seal.check()
    if state.schema < form.SCHEMA and state.sequence:
        with contextlib.suppress(problems.DiskFull), session.writing("snapshot"):
            replay.snapshot(session.database, state, session.seal.head)
    with files.reporting():
        key_file.renew_spare(session.folder)


def _shorten(session: Session) -> None:
    """Cut off what a kill left behind the end of the database: SQLite shortens it after a commit, and not again."""
    size = session.database.value("PRAGMA page_count") * database.PAGE
    with contextlib.suppress(OSError):
        if session.database_path.lstat().st_size > size:
            os.truncate(session.database_path, size)


def _own_file(path: Path) -> None:
    """Give the vault a database of its own where its file has a second name elsewhere, as some backup programs make.

    Writing would change the file under the other name too. With no room for it all stays as it is.
    """
    if path.lstat().st_nlink <= 1:
        return
    fresh = path.with_name(_NEW)
    try:
        files.copy_safely(path, fresh)
        files.replace(fresh, path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)


def _finish_keys(session: Session, epoch: int, salt: str) -> None:
    """A change of lock or a restore was cut off between its steps: do the steps that are left."""
    keys = session.keys.with_salts(salt)
    if epoch != keys.master.epoch:
        session.database.change_key(keys.master.database_key())
    session.use_keys(keys.with_one_epoch(keys.master.epoch))


def _record_opening(session: Session) -> None:
    """Write the use of a printed number into this copy's history; with no room for it, open for reading."""
    slot = next((one for one in session.keys.file.slots if one.id == session.keys.opened_by), None)
    if slot is None or slot.kind not in _NUMBERS or session.read_only:
        return
    label = session.keys.inside[slot.id].label
    try:
        session.record(RowKind.OPENED, {"what": str(slot.kind)}, author=label)
    except problems.DiskFull:
        session.read_only = "full"


def _refuse_to_overwrite(folder: Path) -> None:
    """A vault has a folder to itself: what a cut-off attempt to make one left there does not count."""
    begun = (lock_file.NAME, _NEW, _NEW + ours.JOURNAL, key_file.NAME + files.NEW)
    if folder.exists() and any(item.name not in begun for item in folder.iterdir()):
        raise problems.AlreadyThere


def database_of(folder: Path) -> Path:
    """The database, which still has its first name if making the vault was cut off at the last step."""
    path = folder / database.NAME
    return folder / _NEW if not files.is_there(path) and files.is_there(folder / _NEW) else path


def _finish_putting_in_place(folder: Path, file: KeyFile, reason: str) -> None:
    """Do the last step of making or restoring a vault, if it was cut off just there."""
    path, fresh = folder / database.NAME, folder / _NEW
    if reason or not files.is_there(fresh):
        return
    with files.reporting():
        if not files.is_there(path) and database.salt_of(fresh) in file.salts:
            files.replace(fresh, path)


def _wait_for(folder: Path) -> float:
    """Seconds to wait for the lock: longer for our own backup, which is done soon."""
    holder = lock_file.holder(folder)
    mine = holder is not None and holder.pid == os.getpid()
    return 10.0 if mine else 0.5
