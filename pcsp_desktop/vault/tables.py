"""The tables of `plan.db`, the seal that binds them to the history, and the steps between formats.

A page of an older time put back into the file passes every check of SQLCipher and SQLite. So each write also
renews the seal: a hash over the head of the history, a counter (kept in the file's header too), and a digest of
every table beside the history. There are no indexes and no free pages: nothing in the file is outside of it.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from pcsp_desktop.plan.canonical import canonical
from pcsp_desktop.vault import database
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.problems import Damaged, HistoryBroken, NewerFormat

CREATE = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE history (
        sequence INTEGER PRIMARY KEY, time TEXT NOT NULL, offset INTEGER NOT NULL, kind TEXT NOT NULL,
        path TEXT NOT NULL, schema INTEGER NOT NULL, author TEXT NOT NULL, detail TEXT NOT NULL,
        commitment BLOB NOT NULL, hash BLOB NOT NULL, nonce BLOB, body BLOB) STRICT""",
    """CREATE TABLE mark (
        sequence INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL) STRICT""",
    """CREATE TABLE snapshot (
        sequence INTEGER PRIMARY KEY, schema INTEGER NOT NULL, hash BLOB NOT NULL, digest BLOB NOT NULL,
        body BLOB NOT NULL) STRICT""",
    """CREATE TABLE attachment (
        sequence INTEGER PRIMARY KEY, nonce BLOB NOT NULL, body BLOB NOT NULL) STRICT""",
    "CREATE TABLE draft (path TEXT PRIMARY KEY, time TEXT NOT NULL, raw BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE notes (
        id INTEGER PRIMARY KEY CHECK (id = 1), memory INTEGER NOT NULL, passes INTEGER NOT NULL,
        lanes INTEGER NOT NULL, key BLOB NOT NULL, body BLOB NOT NULL) STRICT""",
    """CREATE TABLE seal (
        id INTEGER PRIMARY KEY CHECK (id = 1), counter INTEGER NOT NULL, sequence INTEGER NOT NULL,
        head BLOB NOT NULL, digest BLOB NOT NULL) STRICT""",
)

_SEALED: Mapping[str, str] = MappingProxyType(
    {
        "meta": "SELECT name, value FROM meta ORDER BY name",
        "mark": "SELECT sequence, kind, name FROM mark ORDER BY sequence",
        "snapshot": "SELECT sequence, schema, hash, digest FROM snapshot ORDER BY sequence",
        "attachment": "SELECT sequence, nonce FROM attachment ORDER BY sequence",
        "draft": "SELECT path, time, raw FROM draft ORDER BY path",
        "setting": "SELECT name, value FROM setting ORDER BY name",
        "notes": "SELECT memory, passes, lanes, key, body FROM notes",
    }
)
"""What of each table the seal covers. Large bodies are covered by their own digest, or by the history."""

_COUNTER_LIMIT = 2**31
GENESIS = hashlib.sha256(b"pcsp-history/1").digest()
"""The hash before the first row."""


@attrs.frozen
class Step:
    """One step from a format of the database to a later one, run inside one transaction."""

    before: tuple[int, int]
    after: tuple[int, int]
    run: Callable[[Database], None] = attrs.field(repr=False)


@attrs.frozen
class Formats:
    """The format that this version writes, and the steps that lead to it. Tests give others."""

    major: int
    minor: int
    steps: tuple[Step, ...] = ()

    def steps_from(self, found: tuple[int, int]) -> tuple[Step, ...]:
        """The steps that lead from `found` to this format, in order.

        Raises:
            Damaged: no chain of steps leads here.
        """
        way: list[Step] = []
        while found != (self.major, self.minor):
            step = next((step for step in self.steps if step.before == found), None)
            if step is None:
                raise Damaged("unknown format")
            way.append(step)
            found = step.after
        return tuple(way)


CURRENT = Formats(1, 0)


class Seal:
    """Keeps the seal of one open database. `writing` is the only way in which anything is written."""

    def __init__(self, opened: Database) -> None:
        self._database = opened
        self._digests: dict[str, bytes] = {}
        self.sequence = 0
        self.head = GENESIS
        self._counter = 0

    @property
    def counter(self) -> int:
        """How often the database was written to."""
        return self._counter

    @contextlib.contextmanager
    def writing(self, *touched: str) -> Iterator[Seal]:
        """A transaction that writes to the history and to the tables `touched`, and renews the seal.

        The block sets `sequence` and `head` when it appends rows. When it fails all is as before.
        """
        before = (self.sequence, self.head, self._counter, dict(self._digests))
        try:
            with self._database.transaction():
                yield self
                for table in touched:
                    self._digests[table] = self._digest(table)
                self._counter += 1
                self._write()
        except BaseException:
            self.sequence, self.head, self._counter, self._digests = before
            raise

    def start(self) -> None:
        """Seal a database that was just made."""
        with self._database.transaction():
            self._digests = {table: self._digest(table) for table in _SEALED}
            self._write()

    def check(self) -> None:
        """Read the seal and compare it with the tables and with the newest row of the history.

        Raises:
            HistoryBroken: something in the file is older or newer than the rest.
        """
        rows = self._database.rows("SELECT counter, sequence, head, digest FROM seal")
        if len(rows) != 1:
            raise HistoryBroken("seal")
        self._counter, self.sequence, self.head, digest = rows[0]
        self._digests = {table: self._digest(table) for table in _SEALED}
        if digest != self._whole():
            raise HistoryBroken("tables")
        if self._database.value("PRAGMA user_version") != self._counter % _COUNTER_LIMIT:
            raise HistoryBroken("header")
        newest = self._database.rows("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1")
        if (newest[0] if newest else (0, GENESIS)) != (self.sequence, self.head):
            raise HistoryBroken("head")

    def _write(self) -> None:
        self._database.run(
            "INSERT OR REPLACE INTO seal (id, counter, sequence, head, digest) VALUES (1, ?, ?, ?, ?)",
            self._counter, self.sequence, self.head, self._whole(),
        )  # fmt: skip
        self._database.run(f"PRAGMA user_version={self._counter % _COUNTER_LIMIT:d}")

    def _whole(self) -> bytes:
        digest = hashlib.sha256(b"pcsp-seal/1" + self.head)
        digest.update(canonical([self._counter, self.sequence]))
        for table in sorted(self._digests):
            digest.update(table.encode() + b"\0" + self._digests[table])
        return digest.digest()

    def _digest(self, table: str) -> bytes:
        digest = hashlib.sha256()
        for row in self._database.rows(_SEALED[table]):
            for cell in row:
                _add_cell(digest, cell)
        return digest.digest()


def make(opened: Database, facts: Mapping[str, str]) -> None:
    """Make the tables of an empty database. `facts` go to `meta` beside the format."""
    with opened.transaction():
        opened.run(f"PRAGMA application_id={database.APPLICATION:d}")
        for statement in CREATE:
            opened.run(statement)
        _write_format(opened, CURRENT.major, CURRENT.minor)
        for name, value in facts.items():
            opened.run("INSERT INTO meta VALUES (?, ?)", name, value)


def meta(opened: Database, name: str) -> str:
    """One fact about the database.

    Raises:
        Damaged: it is missing.
    """
    value = opened.value("SELECT value FROM meta WHERE name = ?", name)
    if not isinstance(value, str):
        raise Damaged("meta")
    return value


def format_of(opened: Database, formats: Formats) -> tuple[int, int]:
    """The format number that the database has.

    Raises:
        NewerFormat: its first part is newer than this version of the app.
        Damaged: it has none.
    """
    try:
        major, minor = (int(part) for part in meta(opened, "format").split("."))
    except ValueError:
        raise Damaged("format number") from None
    if major > formats.major:
        raise NewerFormat
    return major, minor


def migrate(opened: Database, found: tuple[int, int], formats: Formats) -> None:
    """Bring the tables from the format `found` to the newest, in one transaction that is safe to kill."""
    seal = Seal(opened)
    seal.check()
    with seal.writing(*_SEALED):
        for step in formats.steps_from(found):
            step.run(opened)
        _write_format(opened, formats.major, formats.minor)


def _write_format(opened: Database, major: int, minor: int) -> None:
    opened.run("INSERT OR REPLACE INTO meta VALUES ('format', ?)", f"{major}.{minor}")


def _add_cell(digest: Any, cell: object) -> None:
    """Add one value with its type and length, so that no two rows give the same bytes."""
    if isinstance(cell, bytes):
        kind, content = b"b", cell
    elif isinstance(cell, str):
        kind, content = b"t", cell.encode("utf-8", "surrogatepass")
    else:
        kind, content = b"i", repr(cell).encode()
    digest.update(kind + len(content).to_bytes(8, "big") + content)
