"""The one place that makes connections to `plan.db`: keyed, checked, and with every setting asserted.

A key never enters SQL as text that a person typed: it is always 32 raw bytes. Errors of SQLite become the
vault's own problems, with nothing of the plan in them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from pcsp_desktop.vault import files, problems

NAME = "plan.db"
JOURNAL = "plan.db-journal"
PAGE = 4096
SALT_BYTES = 16
APPLICATION = 0x50435350
"""The application id in the file's header: "PCSP"."""
PLAIN_HEADER = b"SQLite format 3\0"
_KEY_BYTES = 32
_WAIT = 0.5
"""Seconds to wait for another program that has the file open."""
_MANY_BITS = 32
"""Two random salts differ in about 64 bits of 128; a salt with damage differs in a few."""

_LITTLE_ROOM = 1024 * 1024
"""Bytes that are left on a disk when a failed write means that it is full."""

_MEANINGS: tuple[tuple[str, type[problems.Problem]], ...] = (
    ("SQLITE_FULL", problems.DiskFull),
    ("SQLITE_READONLY_DBMOVED", problems.Unreachable),
    ("SQLITE_READONLY", problems.ReadOnly),
    ("SQLITE_IOERR_SHORT_READ", problems.Damaged),
    ("SQLITE_CORRUPT", problems.Damaged),
    ("SQLITE_NOTADB", problems.Damaged),
)

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    # pragma, how it is set, what it must then read
    ("locking_mode", "PRAGMA locking_mode=EXCLUSIVE", "exclusive"),
    ("journal_mode", "PRAGMA journal_mode=DELETE", "delete"),
    ("synchronous", "PRAGMA synchronous=EXTRA", 3),
    ("fullfsync", "PRAGMA fullfsync=ON", 1),  # macOS keeps writes in the disk's own memory without it
    ("temp_store", "PRAGMA temp_store=MEMORY", 2),
    ("cipher_memory_security", "PRAGMA cipher_memory_security=ON", "1"),
    ("secure_delete", "PRAGMA secure_delete=ON", 1),
    ("trusted_schema", "PRAGMA trusted_schema=OFF", 0),
    ("cell_size_check", "PRAGMA cell_size_check=ON", 1),
    ("foreign_keys", "PRAGMA foreign_keys=ON", 1),
)


class Database:
    """An open, keyed connection. One lock guards it, so that a worker may open what a window then uses."""

    def __init__(self, connection: Any, path: Path, *, read_only: bool) -> None:
        self._connection = connection
        self._guard = threading.RLock()
        self.path = path
        self.read_only = read_only
        self._identity = files.identity(path)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows that a statement answers with.

        Raises:
            problems.Problem: the database cannot answer, see `translated`.
        """
        with self._guard, translated(self.path.parent):
            if self._connection is None:
                raise problems.Locked
            found: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
            return found

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, or None."""
        found = self.rows(sql, *values)
        return found[0][0] if found else None

    def run(self, sql: str, *values: object) -> int:
        """Run a statement; return how many rows it changed."""
        with self._guard, translated(self.path.parent):
            if self._connection is None:
                raise problems.Locked
            return int(self._connection.execute(sql, values).rowcount)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in the block is kept, or none of it.

        Raises:
            problems.ReadOnly: the database was opened for reading.
            problems.Unreachable: the file was moved, deleted or replaced while it was open.
        """
        if self.read_only:
            raise problems.ReadOnly
        with self._guard:
            self._assert_still_there()
            self.run("BEGIN IMMEDIATE")
            try:
                yield
                self.run("COMMIT")
            except BaseException:
                with contextlib.suppress(problems.Problem):
                    self.run("ROLLBACK")
                raise
            self._assert_still_there()

    def close(self) -> None:
        """Close the file. Calling it again does nothing."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @property
    def is_open(self) -> bool:
        """Whether `close` was not called yet."""
        return self._connection is not None

    def change_key(self, key: bytes) -> None:
        """Encrypt the whole file anew under another key: one transaction, safe to kill."""
        with self._guard, translated(self.path.parent):
            self._assert_still_there()
            self._connection.execute(f'PRAGMA rekey="{_raw(key)}"').fetchall()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _assert_still_there(self) -> None:
        try:
            same = files.identity(self.path) == self._identity
        except OSError:
            raise problems.Unreachable("gone") from None
        if not same:
            raise problems.Unreachable("replaced")


def create(path: Path, key: bytes) -> Database:
    """Make an empty database at `path`, where nothing lies yet.

    Raises:
        problems.Problem: it cannot be made there.
    """
    with files.reporting():
        os.close(files.new_file(path))
    return _connected(path, key, new=True, read_only=False)


def open_existing(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """Open the database at `path` with its raw key; nothing is ever created.

    Raises:
        problems.Damaged: the key does not open it or its content is not whole.
        problems.InUse: another program has it open.
    """
    database = _connected(path, key, new=False, read_only=read_only)
    if database.value("PRAGMA application_id") != APPLICATION:
        database.close()
        raise problems.OtherDatabase("application id")
    return database


def salt_of(path: Path) -> str:
    """The salt at the start of a database file, in hex."""
    with path.open("rb") as stream:
        return stream.read(SALT_BYTES).hex()


def check_file(path: Path, salts: tuple[str, ...]) -> None:
    """Look at the bytes of a database file with no key.

    Raises:
        problems.DatabaseMissing, DatabaseCut, NotEncrypted, OtherDatabase, Damaged: what is wrong with them.
    """
    try:
        if path.exists() and not path.is_file():  # a folder, or a pipe that would be waited for without end
            raise problems.Damaged("no file")
        size = path.stat().st_size
        with path.open("rb") as stream:
            start = stream.read(SALT_BYTES)
    except FileNotFoundError:
        raise problems.DatabaseMissing from None
    except OSError as error:
        raise problems.from_os_error(error) from None
    if size < PAGE or (size % PAGE and not has_hot_journal(path)):
        raise problems.DatabaseCut
    if start == PLAIN_HEADER:
        raise problems.NotEncrypted
    if start.hex() not in salts:
        if min(_bits_apart(start, bytes.fromhex(salt)) for salt in salts) >= _MANY_BITS:
            raise problems.OtherDatabase("salt")
        raise problems.Damaged("first page")


def has_hot_journal(path: Path) -> bool:
    """Whether a journal lies beside the database, left by a write that was cut off."""
    try:
        return path.with_name(path.name + "-journal").stat().st_size > 0
    except OSError:
        return False


def pages_are_whole(database: Database) -> None:
    """Check every page and the structure of every table.

    Both are needed: the first misses a file cut at a page, the second does not read unused bytes.

    Raises:
        problems.Damaged: a page fails its check.
    """
    bad = database.rows("PRAGMA cipher_integrity_check")
    if bad:
        raise problems.Damaged(f"{len(bad)} pages")
    if database.rows("PRAGMA quick_check") != [("ok",)]:
        raise problems.DatabaseCut("structure")


@contextlib.contextmanager
def translated(folder: Path | None = None) -> Iterator[None]:
    """Turn SQLite's errors inside the block into the vault's problems; a look at `folder` tells some apart."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _problem(str(getattr(error, "sqlite_errorname", "") or ""), folder) from None


def _problem(name: str, folder: Path | None) -> problems.Problem:
    """The problem that an error of SQLite (by its name) means to the person."""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return problems.InUse()
    for start, kind in _MEANINGS:
        if name.startswith(start):
            return kind(name)
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return _unreachable(name, folder)
    return problems.Damaged(name)


def _unreachable(name: str, folder: Path | None) -> problems.Problem:
    """A file could not be read or written: no room, no leave, or no disk any more."""
    with contextlib.suppress(OSError):
        if folder is not None and not files.can_write(folder) and folder.is_dir():
            return problems.ReadOnly(name)
        if folder is not None and "WRITE" in name and shutil.disk_usage(folder).free < _LITTLE_ROOM:
            return problems.DiskFull(name)
    return problems.Unreachable(name)


def _connected(path: Path, key: bytes, *, new: bool, read_only: bool) -> Database:
    raw = _raw(key)
    mode = "ro" if read_only else "rw"
    with translated(), files.reporting():
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_WAIT,
        )
    try:
        with translated():
            _prepare(connection, raw, new=new, read_only=read_only)
        return Database(connection, path, read_only=read_only)
    except BaseException:
        connection.close()
        raise


def _prepare(connection: Any, raw: str, *, new: bool, read_only: bool) -> None:
    """Key the connection and set every setting, in the one order that works (docs/security.md, "The database")."""
    connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    connection.set_key(raw.encode())
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise problems.Damaged("this build cannot encrypt")
    if new:
        connection.execute("PRAGMA auto_vacuum=FULL")
    # Before the first read: otherwise the journal keeps old text after a kill.
    connection.execute("PRAGMA journal_size_limit=0").fetchall()
    for pragma, statement, wanted in _SETTINGS:
        connection.execute(statement).fetchall()
        read = connection.execute(f"PRAGMA {pragma}").fetchone()
        if read is None or read[0] != wanted:
            raise problems.Damaged(f"setting {pragma}")
        if pragma == "locking_mode" and not read_only and not new:
            # EXCLUSIVE locks nobody out until the first write.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def _raw(key: bytes) -> str:
    """The form of a raw key. Any other length would silently be taken for a passphrase."""
    if len(key) != _KEY_BYTES:
        raise ValueError("a database key is 32 bytes")
    return f"x'{key.hex()}'"


def _bits_apart(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
