"""Backup copies: some that are made by themselves beside the vault, and one file wherever the person wants.

A copy is `plan.db` and `vault.json` as they are, so it opens with what opened the vault when it was made. The
file that a person saves (`.pcspbackup`) is a plain zip of the same two, stored as they are.
"""

from __future__ import annotations

import filecmp
import zipfile
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs

from pcsp_desktop.vault import database, files, key_file
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.problems import AlreadyThere, BackupDamaged, DiskFull, InUse, Problem, from_os_error
from pcsp_desktop.vault.session import BACKUPS, Session

ENDING = ".pcspbackup"
LIMIT = 4 * 1024**3
"""Bytes that the copies beside the vault may take together, unless the vault says otherwise."""
_NEWEST, _DAYS, _MONTHS = 5, 7, 12
REPLACED = "replaced-"
_UNFINISHED = ".new-"
_STAMP = "%Y%m%dT%H%M%SZ"
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_LARGEST_MEMBER = 64 * 1024**3


@attrs.frozen
class Backup:
    """One copy beside the vault. Numbers only ever go up; the time is what the clock said."""

    folder: Path
    number: int
    time: datetime


@attrs.frozen
class BackupOutcome:
    """What a `BackupJob` did. `copy` is None when nothing had changed or there was no room (`problem`)."""

    copy: Path | None
    problem: Problem | None = None


@attrs.define(repr=False)
class BackupJob:
    """The copy that follows a lock. A worker calls `run`; until then it holds the key for the check."""

    folder: Path
    clock: Clock
    limit: int
    _key: bytes | None

    def run(self) -> BackupOutcome:
        """Copy the closed vault, check the copy in full, and let older ones go. Never raises a `Problem`."""
        key, self._key = self._key, None
        if key is None:
            return BackupOutcome(None)
        try:
            lock_file = LockFile.take(self.folder, wait=0)
        except InUse as problem:
            return BackupOutcome(None, problem)
        try:
            with files.reporting():
                made = copy_beside(self.folder, self.clock)
        except Problem as problem:
            return BackupOutcome(None, problem)
        finally:
            if lock_file is not None:
                lock_file.release()
        if made is None:
            return BackupOutcome(None)
        try:
            check_copy(made, key)
        except Problem as problem:
            return BackupOutcome(made, problem)
        with files.reporting():
            thin_out(self.folder, self.limit)
        return BackupOutcome(made)


def listed(folder: Path) -> tuple[Backup, ...]:
    """The copies beside the vault in `folder`, oldest first."""
    found = []
    place = folder / BACKUPS
    for copy in place.iterdir() if place.is_dir() else ():
        number, _, time = copy.name.partition("-")
        try:
            found.append(Backup(copy, int(number), datetime.strptime(time, _STAMP).replace(tzinfo=UTC)))
        except ValueError:
            continue
    return tuple(sorted(found, key=lambda backup: backup.number))


def copy_beside(folder: Path, clock: Clock) -> Path | None:
    """Copy the vault while nothing writes to it; None when the newest copy is just the same.

    A half-made copy has another name, so it is never taken for a copy.
    """
    before = listed(folder)
    db = folder / database.NAME
    if before and _same(before[-1].folder, folder):
        return None
    name = f"{(before[-1].number if before else 0) + 1:06d}-{clock.now().astimezone(UTC).strftime(_STAMP)}"
    place = folder / BACKUPS
    files.private_folder(place)
    unfinished = place / (_UNFINISHED + name)
    files.remove_folder(unfinished)
    files.private_folder(unfinished)
    try:
        files.copy_safely(db, unfinished / database.NAME)
        if database.has_hot_journal(db):
            files.copy_safely(folder / database.JOURNAL, unfinished / database.JOURNAL)
        files.copy_safely(folder / key_file.NAME, unfinished / key_file.NAME)
        files.settle_folder(unfinished)
        files.replace(unfinished, place / name)
    except OSError as error:
        files.remove_folder(unfinished)
        raise from_os_error(error) from None
    return place / name


def check_copy(copy: Path, key: bytes) -> None:
    """Check every page of a copy. The file is opened for reading only.

    Raises:
        BackupDamaged: it is not whole.
    """
    try:
        database.check_file(copy / database.NAME, key_file.read(copy).salts)
        with database.open_existing(copy / database.NAME, key, read_only=True) as opened:
            database.pages_are_whole(opened)
    except Problem as problem:
        raise BackupDamaged(problem.detail) from None


def thin_out(folder: Path, limit: int = LIMIT) -> None:
    """Keep the last 5 copies, one a day for a week and one a month for a year, within `limit` bytes.

    Of what restored copies took the place of, the last 5 stay.
    """
    copies = listed(folder)
    keep = kept(copies)
    for unfinished in (folder / BACKUPS).glob(f"{_UNFINISHED}*"):
        files.remove_folder(unfinished)
    for replaced in sorted((folder / BACKUPS).glob(f"{REPLACED}*"))[:-_NEWEST]:
        files.remove_folder(replaced)
    for backup in copies:
        if backup not in keep:
            files.remove_folder(backup.folder)
    left = [backup for backup in copies if backup in keep]
    sizes = {backup: files.size_of(backup.folder) for backup in left}
    while len(left) > 1 and sum(sizes[backup] for backup in left) > limit:
        files.remove_folder(left.pop(0).folder)


def kept(copies: Iterable[Backup]) -> frozenset[Backup]:
    """Which copies stay. The newest by number always do, whatever the clock said when they were made."""
    ordered = sorted(copies, key=lambda backup: backup.number, reverse=True)
    keep = set(ordered[:_NEWEST])
    if ordered:
        newest = max(backup.time for backup in ordered)
        days: set[date] = set()
        months: set[tuple[int, int]] = set()
        for backup in ordered:
            day, month = backup.time.date(), (backup.time.year, backup.time.month)
            age = newest - backup.time
            if age <= timedelta(days=_DAYS) and day not in days:
                days.add(day)
                keep.add(backup)
            if age <= timedelta(days=31 * _MONTHS) and month not in months:
                months.add(month)
                keep.add(backup)
    return frozenset(keep)


def only_one_new(session: Session) -> None:
    """Make one copy of the vault as it is now, and let every other go, with all else that lies there.

    Where there is no room for both, the others go first: they hold what was deleted for good.
    """
    with files.reporting():
        try:
            made = copy_beside(session.folder, session.clock)
        except DiskFull:
            _remove_all_but(session.folder, None)
            made = copy_beside(session.folder, session.clock)
        _remove_all_but(session.folder, made or listed(session.folder)[-1].folder)


def _remove_all_but(folder: Path, kept_copy: Path | None) -> None:
    for other in (folder / BACKUPS).iterdir():
        if other != kept_copy:
            files.remove_folder(other)


def save_as_file(session: Session, target: Path, *, overwrite: bool = False) -> None:
    """Write the vault as one file that can be restored from: a copy for another disk.

    Raises:
        AlreadyThere: something lies at `target`, and `overwrite` is not set.
        problems.Problem: it could not be written; nothing half made stays.
    """
    if target.exists() and not overwrite:
        raise AlreadyThere
    compact = target.with_name(target.name + ".copy")
    fresh = target.with_name(target.name + ".new")
    with files.reporting():
        try:
            session.vacuum_into(compact)
            fresh.unlink(missing_ok=True)
            with files.new_stream(fresh) as stream:
                with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as packed:
                    packed.writestr(zipfile.ZipInfo(key_file.NAME, _ZIP_TIME), session.keys.encoded())
                    member = zipfile.ZipInfo(database.NAME, _ZIP_TIME)
                    member.file_size = compact.stat().st_size
                    with compact.open("rb") as source, packed.open(member, "w") as part:
                        while block := source.read(1 << 20):
                            part.write(block)
                stream.flush()
                files.settle_file(stream.fileno())
            files.replace(fresh, target)
        finally:
            compact.unlink(missing_ok=True)
            fresh.unlink(missing_ok=True)


def unpack(file: Path, folder: Path) -> None:
    """Put the two members of a `.pcspbackup` file into `folder`, where nothing of the kind lies yet.

    Raises:
        BackupDamaged: it is not such a file, or it is damaged.
    """
    try:
        with zipfile.ZipFile(file) as packed:
            members = packed.infolist()
            stored = all(one.compress_type == zipfile.ZIP_STORED for one in members)
            small = all(one.file_size <= _LARGEST_MEMBER for one in members)
            if [one.filename for one in members] != [key_file.NAME, database.NAME] or not (stored and small):
                raise BackupDamaged("members")
            for one in members:
                with packed.open(one) as part, files.new_stream(folder / one.filename) as target:
                    while block := part.read(1 << 20):
                        target.write(block)
                    target.flush()
                    files.settle_file(target.fileno())
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError):
        raise BackupDamaged("zip") from None
    except OSError as error:
        raise from_os_error(error) from None


def _same(copy: Path, folder: Path) -> bool:
    """Whether a copy holds just the files that the closed vault has now."""
    names = (database.NAME, key_file.NAME)
    return all((copy / name).is_file() and filecmp.cmp(copy / name, folder / name, shallow=False) for name in names)
