"""The one place that makes connections to `plan.db`: keyed, checked, and with every setting asserted.

A key never enters SQL as text that a person typed: it is always 32 raw bytes. Errors of SQLite become the
vault's own problems, with nothing of the plan in them.
"""

from __future__ import annotations

import contextlib
import os
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
_BLOCK = 512
"""Bytes of a block, as the system counts what is on the disk."""
_SLACK = 1024 * 1024
"""Bytes that a disk may leave out of a file that is no hole, such as when it packs them."""
_MANY_BITS = 32
"""Two random salts differ in about 64 bits of 128; a salt with damage differs in a few."""

_MEANINGS: tuple[tuple[str, type[problems.Problem]], ...] = (
    ("SQLITE_FULL", problems.DiskFull),
    ("SQLITE_READONLY_DBMOVED", problems.Unreachable),
    ("SQLITE_READONLY", problems.ReadOnly),
    ("SQLITE_IOERR_SHORT_READ", problems.Damaged),
    ("SQLITE_CORRUPT", problems.Damaged),
    ("SQLITE_NOTADB", problems.Damaged),
)
_NO_ROOM = ("SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE", "SQLITE_ERROR", "SQLITE_CANTOPEN")
"""Errors that a full disk gives too: a look at the disk tells."""

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
        with self._guard:
            self._assert_still_there()
            # The journal holds every page once.
            with translated(self.path.parent, need=self.path.lstat().st_size):
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


def open_existing(path: Path, key: bytes, *, read_only: bool = False, alone: bool = False) -> Database:
    """Open the database at `path` with its raw key; nothing is ever created.

    With `alone` and `read_only` SQLite takes the file as one that nobody changes: it looks at no journal beside it.

    Raises:
        problems.Damaged: the key does not open it or its content is not whole.
        problems.InUse: another program has it open.
    """
    database = _connected(path, key, new=False, read_only=read_only, alone=alone)
    if database.value("PRAGMA application_id") != APPLICATION:
        database.close()
        raise problems.OtherDatabase("application id")
    return database


def salt_of(path: Path) -> str:
    """The salt at the start of a database file, in hex."""
    return files.read_ours(path, SALT_BYTES).hex()


def check_file(path: Path, salts: tuple[str, ...]) -> None:
    """Look at the bytes of a database file with no key.

    Raises:
        problems.DatabaseMissing, DatabaseCut, NotEncrypted, OtherDatabase, Damaged: what is wrong with them.
        problems.NotOurs: a link stands in its place.
    """
    try:
        with os.fdopen(files.open_ours(path), "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            start = stream.read(SALT_BYTES)
    except problems.NotOurs as problem:
        if problem.link:
            raise
        raise problems.Damaged("no file") from None  # a folder, or a pipe that would be waited for without end
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
        return path.with_name(path.name + "-journal").lstat().st_size > 0
    except OSError:
        return False


def pages_are_whole(database: Database) -> None:
    """Check every page and the structure of every table.

    Both are needed: the first misses a file cut at a page, the second does not read unused bytes.

    Raises:
        problems.Damaged: a page fails its check.
    """
    length_is_right(database)
    bad = database.rows("PRAGMA cipher_integrity_check")
    if bad:
        raise problems.Damaged(f"{len(bad)} pages")
    if database.rows("PRAGMA quick_check") != [("ok",)]:
        raise problems.DatabaseCut("structure")


def length_is_right(database: Database) -> None:
    """Compare the file's length with the number of pages that it says it has, before anything reads to its end.

    It may be longer: SQLite shortens the file after a commit, and a kill may come between. Those pages are not used,
    and are cut off when the vault opens. But what is longer by a hole was made so by somebody else.

    Raises:
        problems.DatabaseCut: it is shorter, or longer by a hole.
    """
    size, found = database.value("PRAGMA page_count") * PAGE, database.path.lstat()
    stored = getattr(found, "st_blocks", found.st_size // _BLOCK + 1) * _BLOCK
    if found.st_size < size or (found.st_size > size and stored + _SLACK < found.st_size):
        raise problems.DatabaseCut("pages")


@contextlib.contextmanager
def translated(folder: Path | None = None, need: int = 0) -> Iterator[None]:
    """Turn SQLite's errors inside the block into the vault's problems; a look at `folder` tells some apart.

    `need` is how many bytes the work takes on the disk, for errors that a full disk gives under other names.
    """
    try:
        yield
    except sqlcipher.Error as error:
        raise _problem(str(getattr(error, "sqlite_errorname", "") or ""), folder, need) from None


def _problem(name: str, folder: Path | None, need: int) -> problems.Problem:
    """The problem that an error of SQLite (by its name) means to the person."""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return problems.InUse()
    for start, kind in _MEANINGS:
        if name.startswith(start):
            return kind(name)
    if folder is not None and (need or name.startswith(_NO_ROOM)):
        with contextlib.suppress(OSError):
            if folder.is_dir() and files.can_write(folder) and files.is_full(folder, need):
                return problems.DiskFull(name)
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return _unreachable(name, folder)
    return problems.Damaged(name)


def _unreachable(name: str, folder: Path | None) -> problems.Problem:
    """A file could not be read or written: no leave, or no disk any more."""
    with contextlib.suppress(OSError):
        if folder is not None and not files.can_write(folder) and folder.is_dir():
            return problems.ReadOnly(name)
    return problems.Unreachable(name)


def _connected(path: Path, key: bytes, *, new: bool, read_only: bool, alone: bool = False) -> Database:
    raw = _raw(key)
    how = "mode=rw" if not read_only else "mode=ro&immutable=1" if alone else "mode=ro"
    with translated(), files.reporting():
        if files.is_link(path):  # looked at before; a link put there since is not followed either
            raise problems.NotOurs(path.name)
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?{how}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_WAIT,
        )
    try:
        with translated(path.parent):
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
