"""What lies beside `plan.db` at the name of its journal is looked at before SQLite sees it.

A journal holds pages as they were before a write; after a kill SQLite puts them back. It does that with any file
of the right form, also with one that a sync program put there, of another day. So nothing is played unless it has
to be and fits:

* A database that is whole by itself (every page, the seal, the history) needs no journal. One of this very write or
  the one before goes; any other is put aside under a name of its own, and kept.
* A database that is not whole gets its journal back only when every page in it is our own, under our key, and when
  a private copy of both comes out whole. Else all stays as it is, and the database counts as damaged.

The form is that of https://sqlite.org/fileformat.html#the_rollback_journal. We never write one that names another
file, nor a write-ahead log: both would make SQLite read, write or delete more than `plan.db`.
"""

from __future__ import annotations

import contextlib
import enum
import os
import struct
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path
from typing import BinaryIO

import attrs

from pcsp_desktop.vault import checking, database, files, pages, problems, tables
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.ours import ASIDE, JOURNAL, NEVER_OURS

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = struct.Struct(">5I")
_UNKNOWN_COUNT = 0xFFFFFFFF
_LARGEST_SECTOR = 65536
_RECORD = 4 + database.PAGE + 4
"""Bytes of a page in a journal: its number, the page, and SQLite's check."""
_USER_VERSION = slice(60, 64)
"""Where the counter of the seal stands in the first page."""
_MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory."""
_STAMP = "%Y%m%dT%H%M%SZ"


@attrs.frozen
class Settled:
    """What was found. `database` is the file to open: the vault's own, or a private copy of it and its journal."""

    database: Path
    played: bool = False
    """Whether a write was cut off: it never reached the database, or is taken back when SQLite opens it."""
    alone: bool = False
    """Whether a journal lies there that must not be looked at: open as a file that nobody changes."""
    put_aside: tuple[str, ...] = ()
    """The new names of what did not belong here."""
    scratch: tempfile.TemporaryDirectory[str] | None = None


def settle(path: Path, keys: Sequence[bytes], *, may_write: bool, clock: Clock) -> Settled:
    """Look at what lies beside the database at `path`, which opens with one of `keys`, the newest first.

    Without `may_write` nothing is changed.

    Raises:
        problems.Damaged: the database is not whole, and its journal does not mend it. Nothing was changed.
        problems.DiskFull: there is no room to try.
    """
    aside = []
    alone = False
    for ending in NEVER_OURS:
        stray = _beside(path, ending)
        if files.is_there(stray):
            alone = alone or not may_write
            if may_write:
                aside.append(_put_aside(stray, clock))
    journal = _beside(path, JOURNAL)
    if not _is_hot(journal):
        return Settled(path, alone=alone, put_aside=tuple(aside))
    fault = _fault(path, keys)
    if fault is None:
        kind = _kind(path, journal, keys)
        cut_off = kind is _Kind.CUT_OFF
        if not may_write:
            return Settled(path, played=cut_off, alone=True)
        if kind is _Kind.STRANGE:
            aside.append(_put_aside(journal, clock))
        else:
            with files.reporting():
                journal.unlink()
        return Settled(path, played=cut_off, put_aside=tuple(aside))
    if _our_own(path, journal, keys) is None:
        raise fault
    scratch, copy = _tried(path, keys, fault)
    if may_write:
        scratch.cleanup()
        return Settled(path, played=True, put_aside=tuple(aside))
    return Settled(copy, played=True, scratch=scratch)


# ---- Reading a journal -------------------------------------------------------------------------------------


@attrs.frozen
class Record:
    """One page in a journal: its number, and its bytes as they stood in the database."""

    number: int
    stored: bytes = attrs.field(repr=False)


def records(stream: BinaryIO) -> Iterator[Record]:
    """The pages that SQLite would put back from a journal, read one by one.

    Raises:
        ValueError: it is not a journal that we wrote: another page size, a name of another file, a broken header.
    """
    size = stream.seek(0, os.SEEK_END)
    if size >= 16 and _read_at(stream, size - 8, 8) == _MAGIC:
        raise ValueError("it names another file")
    place, sector, pages_before, found = 0, 0, 0, 0
    while (header := _read_at(stream, place, 8 + _HEADER.size))[:8] == _MAGIC and len(header) == 8 + _HEADER.size:
        count, nonce, before, told_sector, page_size = _HEADER.unpack(header[8:])
        if not place:
            sector, pages_before = told_sector, before
            if page_size != database.PAGE or not _is_power_of_two(sector):
                raise ValueError("page size")
        place += sector
        room = (size - place) // _RECORD
        for _ in range(room if count == _UNKNOWN_COUNT else min(count, room)):
            stored = _read_at(stream, place, _RECORD)
            page = stored[4:-4]
            if int.from_bytes(stored[-4:], "big") != _sum(page, nonce):
                return
            found += 1
            if found > pages_before:
                raise ValueError("more pages than there were")
            yield Record(int.from_bytes(stored[:4], "big"), page)
            place += _RECORD
        place = -(-place // sector) * sector
    if not place:
        raise ValueError("header")


def _read_at(stream: BinaryIO, place: int, length: int) -> bytes:
    stream.seek(place)
    return stream.read(length)


def _is_power_of_two(size: int) -> bool:
    return 32 <= size <= _LARGEST_SECTOR and size & (size - 1) == 0


def _sum(page: bytes, nonce: int) -> int:
    """SQLite's own check of a page: every 200th byte from the end, added to the nonce."""
    return (nonce + sum(page[place] for place in range(len(page) - 200, 0, -200))) & 0xFFFFFFFF


# ---- Judging -----------------------------------------------------------------------------------------------


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _is_hot(journal: Path) -> bool:
    """Whether SQLite would look into it, or something stands there that is no file."""
    if not files.is_there(journal):
        return False
    try:
        return files.read_ours(journal, 1) != b""
    except (OSError, problems.NotOurs):
        return True


def _fault(path: Path, keys: Sequence[bytes]) -> problems.Damaged | None:
    """What is wrong with the database by itself, its journal not looked at."""
    fault: problems.Damaged | None = None
    for key in keys:
        try:
            with database.open_existing(path, key, read_only=True, alone=True) as opened:
                _check(opened)
        except problems.Damaged as found:
            fault = fault or found
        else:
            return None
    return fault or problems.Damaged("no master key")


def _check(opened: database.Database) -> None:
    """All that can be checked: of a newer format, only the pages."""
    try:
        tables.format_of(opened, tables.CURRENT)
    except problems.NewerFormat:
        database.pages_are_whole(opened)
    else:
        checking.check_all(opened)


@attrs.frozen
class _Ours:
    """A journal whose every page was written under one of our keys, for this file."""

    count: int
    first: bytes | None = attrs.field(repr=False)
    """The first page of the database in plain bytes, if the journal has it."""
    key: bytes = attrs.field(repr=False)
    """The key that its last page is under."""


def _our_own(path: Path, journal: Path, keys: Sequence[bytes]) -> _Ours | None:
    """What a journal is, if every page in it is our own; else None. Reading ends at the first page that is not."""
    salt = bytes.fromhex(database.salt_of(path))
    proofs = [(key, pages.mac_key(key, salt)) for key in keys]
    first, count, used = None, 0, b""
    try:
        with os.fdopen(files.open_ours(journal), "rb") as stream:
            for record in records(stream):
                plain = None
                for key, mac_key in proofs:
                    if plain is None:
                        plain, used = pages.plain_page(record.stored, record.number, key, mac_key), key
                if plain is None:
                    return None
                count += 1
                first = plain if record.number == 1 else first
    except (ValueError, OSError, problems.NotOurs):
        return None
    return _Ours(count, first, used) if count else None


class _Kind(enum.Enum):
    """What a journal beside a whole database is. The first three tell nothing that the database does not."""

    UNFINISHED = enum.auto()
    """It was never finished, so nothing of its write is in the database."""
    CUT_OFF = enum.auto()
    """Its write did not come to its end, and the database is as it was before."""
    DONE = enum.auto()
    """Its write is whole in the database; only the journal was not removed any more."""
    STRANGE = enum.auto()
    """It is of another day, another plan or no journal at all."""


def _kind(path: Path, journal: Path, keys: Sequence[bytes]) -> _Kind:
    """Tell it by the counter of the seal, which goes up with each write, and by the key."""
    try:
        if files.read_ours(journal, 1) == b"\0":
            return _Kind.UNFINISHED
    except (OSError, problems.NotOurs):
        return _Kind.STRANGE
    then = _our_own(path, journal, keys)
    if then is None or then.first is None:
        return _Kind.STRANGE
    first = files.read_ours(path, database.PAGE)
    salt = first[: database.SALT_BYTES]
    for key in keys:
        now = pages.plain_page(first, 1, key, pages.mac_key(key, salt))
        if now is not None:
            writes = _counter(now) - _counter(then.first)
            same_key = key == then.key
            kinds = {0: _Kind.CUT_OFF if same_key else _Kind.DONE, 1: _Kind.DONE}
            return kinds.get(writes, _Kind.STRANGE)
    return _Kind.STRANGE


def _counter(first: bytes) -> int:
    """The counter of the seal, from the first page in plain bytes."""
    return int.from_bytes(first[_USER_VERSION], "big")


def _tried(path: Path, keys: Sequence[bytes], fault: problems.Damaged) -> tuple[tempfile.TemporaryDirectory[str], Path]:
    """Play the journal into a private copy, both encrypted. The copy is whole, or `fault` is raised."""
    full: problems.DiskFull | None = None
    for place in _places():
        scratch = tempfile.TemporaryDirectory(prefix="pcsp-", dir=place, ignore_cleanup_errors=True)
        copy = Path(scratch.name) / database.NAME
        try:
            with files.reporting():
                files.copy_safely(path, copy)
                files.copy_safely(_beside(path, JOURNAL), _beside(copy, JOURNAL))
            for key in keys:
                with contextlib.suppress(problems.Damaged), database.open_existing(copy, key) as opened:
                    _check(opened)
                    return scratch, copy
            scratch.cleanup()
            raise fault
        except problems.DiskFull as problem:
            scratch.cleanup()
            full = problem
    raise full or problems.DiskFull


def _places() -> Iterator[str | None]:
    """Where a private copy may lie: the folder for such things, or memory where the system has a folder for it."""
    yield None
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK):
        yield str(_MEMORY)


def _put_aside(stray: Path, clock: Clock) -> str:
    """Give it a name of its own, which nothing has yet; what it is (a link, a folder) does not matter."""
    start = f"{stray.name}{ASIDE}{clock.now().astimezone(UTC).strftime(_STAMP)}"
    name, number = start, 1
    while files.is_there(stray.with_name(name)):
        number += 1
        name = f"{start}-{number}"
    with files.reporting():
        stray.rename(stray.with_name(name))
        files.settle_folder(stray.parent)
    return name
