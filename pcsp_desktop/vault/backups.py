"""Backup copies: some that are made by themselves beside the vault, and one file wherever the person wants.

A copy is `plan.db` and `vault.json` as they are, so it opens with what opened the vault when it was made. The
file that a person saves (`.pcspbackup`) is a plain zip of the same two, stored as they are.
"""

from __future__ import annotations

import contextlib
import secrets
import stat
import zipfile
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs

from pcsp_desktop.vault import database, files, half_copies, key_file, ours
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.problems import AlreadyThere, BackupDamaged, InUse, NotOurs, Problem, from_os_error
from pcsp_desktop.vault.session import BACKUPS, Session

ENDING = ".pcspbackup"
LIMIT = 4 * 1024**3
"""Bytes that the copies beside the vault may take together, unless the vault says otherwise."""
_NEWEST, _DAYS, _MONTHS = 5, 7, 12
REPLACED = "replaced-"
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
    """The copies beside the vault in `folder`, oldest first: folders that we named, with a database in them."""
    found = []
    place = folder / BACKUPS
    for name in ours.copies_by_name(place):
        named = ours.COPY.fullmatch(name)
        if named and files.is_folder(place / name) and files.is_there(place / name / database.NAME):
            with contextlib.suppress(ValueError):
                time = datetime.strptime(named[2], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(place / name, int(named[1]), time))
    return tuple(sorted(found, key=lambda backup: backup.number))


def size_of(copy: Path) -> int:
    """The bytes that the files of a copy hold together; those of others that lie there do not count."""
    total = 0
    for part in ours.PARTS:
        with contextlib.suppress(OSError):
            found = (copy / part).lstat()
            total += found.st_size if stat.S_ISREG(found.st_mode) else 0
    return total


def copy_beside(folder: Path, clock: Clock) -> Path | None:
    """Copy the vault while nothing writes to it; None when the newest copy is just the same.

    A half-made copy has another name, so it is never taken for a copy. A journal is never copied: the vault was
    closed as it should be, and what lies there now is not ours.
    """
    before = listed(folder)
    if before and _same(before[-1].folder, folder):
        return None
    place = folder / BACKUPS
    files.folder_inside(place)
    taken = [int(named[1]) for item in place.iterdir() if (named := ours.COPY.fullmatch(item.name))]
    name = f"{max(taken, default=0) + 1:06d}-{clock.now().astimezone(UTC).strftime(_STAMP)}"
    unfinished = place / (ours.UNFINISHED + name)
    _remove(folder, unfinished.name)
    files.folder_inside(unfinished)
    try:
        for part in (database.NAME, key_file.NAME):
            files.copy_safely(folder / part, unfinished / part)
        files.settle_folder(unfinished)
        files.replace(unfinished, place / name)
    except OSError as error:
        _remove(folder, unfinished.name)
        raise from_os_error(error) from None
    return place / name


def _remove(folder: Path, name: str) -> None:
    """Remove one of our folders in `backups`; what cannot be removed stays for the next time."""
    with contextlib.suppress(OSError, NotOurs), ours.HeldFolder.at(folder / BACKUPS) as place:
        ours.remove_copy(place, name, ours.ids_of(folder))
        place.settle()


def check_copy(copy: Path, key: bytes) -> None:
    """Check every page of a copy. The file is opened for reading only.

    Raises:
        BackupDamaged: it is not whole.
    """
    try:
        database.check_file(copy / database.NAME, key_file.read(copy).salts)
        with database.open_existing(copy / database.NAME, key, read_only=True, alone=True) as opened:
            database.pages_are_whole(opened)
    except Problem as problem:
        raise BackupDamaged(problem.detail) from None


def thin_out(folder: Path, limit: int = LIMIT) -> None:
    """Keep the last 5 copies, one a day for a week and one a month for a year, within `limit` bytes.

    Of what restored copies took the place of, the last 5 stay.
    """
    copies = listed(folder)
    keep = kept(copies)
    names = ours.copies_by_name(folder / BACKUPS)
    for name in filter(ours.is_left_over, names):
        _remove(folder, name)
    for name in sorted(filter(ours.REPLACED.fullmatch, names))[:-_NEWEST]:
        _remove(folder, name)
    for backup in copies:
        if backup not in keep:
            _remove(folder, backup.folder.name)
    left = [backup for backup in copies if backup in keep]
    sizes = {backup: size_of(backup.folder) for backup in left}
    while len(left) > 1 and sum(sizes[backup] for backup in left) > limit:
        _remove(folder, left.pop(0).folder.name)


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


def save_as_file(session: Session, target: Path, *, overwrite: bool = False) -> None:
    """Write the vault as one file that can be restored from: a copy for another disk.

    Raises:
        AlreadyThere: something lies at `target`, and `overwrite` is not set.
        problems.Problem: it could not be written; nothing half made stays.
    """
    if target.exists() and not overwrite:
        raise AlreadyThere
    compact = _beside(target, ".copy")
    fresh = _beside(target, files.NEW)
    made = (compact, compact.with_name(compact.name + ours.JOURNAL), fresh)
    with files.reporting(), half_copies.being_made(session, *made):
        try:
            session.vacuum_into(compact)
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
            for half in made:
                with contextlib.suppress(OSError):
                    half.unlink(missing_ok=True)


def _beside(target: Path, ending: str) -> Path:
    """A new name beside `target` that nothing else can have: it is drawn at random."""
    return target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}{ending}")


def unpack(file: Path, folder: Path) -> None:
    """Put the two members of a `.pcspbackup` file into `folder`, where nothing of the kind lies yet.

    Raises:
        BackupDamaged: it is not such a file, or it is damaged.
    """
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # a pipe would be waited for without end
            raise BackupDamaged("no file")
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
    try:
        return all(files.same_content(copy / name, folder / name) for name in (database.NAME, key_file.NAME))
    except (OSError, NotOurs):
        return False
