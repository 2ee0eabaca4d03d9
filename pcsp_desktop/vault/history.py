"""The history: rows that are only ever added, each bound to all before it.

A row's header (ids, times and kinds, nothing that a person wrote) is hashed together with the hash of the row
before. Its body is bound by a commitment with a random nonce. So a body can be deleted for good and the chain
stays whole, and nobody can guess at what was deleted. An emptied row counts as whole only if a later row of
the kind `erased` names it.
"""

from __future__ import annotations

import enum
import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import attrs

from pcsp_desktop.plan.canonical import canonical
from pcsp_desktop.vault.clock import stamp
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.problems import HistoryBroken
from pcsp_desktop.vault.tables import GENESIS, Seal

_NONCE_BYTES = 32
_quoted = json.encoder.encode_basestring
"""JSON's form of a text that keeps letters of every script as they are."""
_PAGE_OF_ROWS = 500


class RowKind(enum.StrEnum):
    """What a row records. The first six make the plan; the rest are about the vault."""

    START = "start"
    SET = "set"
    ADD = "add"
    REMOVE = "remove"
    PLACE = "place"
    STATE = "state"
    VERSION = "version"
    KEPT = "kept"
    DROPPED = "dropped"
    ATTACHED = "attached"
    DETACHED = "detached"
    ERASED = "erased"
    OPENED = "opened"
    KEYS = "keys"
    BRANCH = "branch"


PLAN_KINDS = frozenset({RowKind.START, RowKind.SET, RowKind.ADD, RowKind.REMOVE, RowKind.PLACE, RowKind.STATE})
MARKED_KINDS = frozenset(RowKind) - PLAN_KINDS
"""Rows that stand in the short table `mark` too, so that they are found without reading the whole history."""


@attrs.frozen
class Row:
    """One row as it is stored."""

    sequence: int
    time: str
    offset: int
    kind: str
    path: str
    schema: int
    author: str
    detail: str
    """JSON: for undo `{"undo_of"}`, for erased `{"rows"}`, for attachments `{"digest", "size"}`, else `{}`."""
    commitment: bytes = attrs.field(repr=False)
    hash: bytes = attrs.field(repr=False)
    nonce: bytes | None = attrs.field(repr=False)
    body: bytes | None = attrs.field(repr=False)

    @property
    def details(self) -> dict[str, Any]:
        """`detail`, read."""
        read: dict[str, Any] = json.loads(self.detail)
        return read

    @property
    def value(self) -> Any:
        """The body, read; None too where it was deleted for good."""
        return None if self.body is None else json.loads(self.body)

    @property
    def is_empty(self) -> bool:
        """Whether the body was deleted."""
        return self.body is None

    def header(self) -> bytes:
        """The bytes that the hash covers: the canonical JSON of the row without nonce and body.

        Written out by hand because opening makes it for each row; a test holds it to `canonical`.
        """
        return (
            f'{{"author":{_quoted(self.author)},"commitment":"{self.commitment.hex()}",'
            f'"detail":{_quoted(self.detail)},"kind":{_quoted(self.kind)},"offset":{self.offset:d},'
            f'"path":{_quoted(self.path)},"schema":{self.schema:d},"sequence":{self.sequence:d},'
            f'"time":{_quoted(self.time)}}}'
        ).encode()

    def fault(self, previous: bytes) -> str | None:
        """What is wrong with this row when it follows a row with the hash `previous`: a code, or None."""
        if hashlib.sha256(b"pcsp-history/1" + previous + self.header()).digest() != self.hash:
            return "chain"
        if self.body is None:
            return None if self.nonce is None else "half emptied"
        if self.nonce is None or not hmac.compare_digest(commit(self.nonce, self.body), self.commitment):
            return "body"
        return None


def commit(nonce: bytes, body: bytes) -> bytes:
    """The commitment to a body: it tells nothing without the nonce."""
    return hmac.digest(nonce, body, "sha256")


def append(
    opened: Database,
    seal: Seal,
    moment: datetime,
    kind: RowKind,
    path: str,
    body: object,
    *,
    author: str,
    schema: int,
    detail: dict[str, Any] | None = None,
    name: str = "",
) -> Row:
    """Add a row inside `seal.writing`; `name` goes to the table `mark` for kinds that stand there."""
    time, offset = stamp(moment)
    nonce, content = secrets.token_bytes(_NONCE_BYTES), canonical(body)
    bare = Row(
        sequence=seal.sequence + 1,
        time=time,
        offset=offset,
        kind=str(kind),
        path=path,
        schema=schema,
        author=author,
        detail=canonical(detail or {}).decode(),
        commitment=commit(nonce, content),
        hash=b"",
        nonce=nonce,
        body=content,
    )
    row = attrs.evolve(bare, hash=hashlib.sha256(b"pcsp-history/1" + seal.head + bare.header()).digest())
    insert(opened, row)
    if kind in MARKED_KINDS:
        opened.run("INSERT INTO mark VALUES (?, ?, ?)", row.sequence, str(kind), name)
    seal.sequence, seal.head = row.sequence, row.hash
    return row


def insert(opened: Database, row: Row) -> None:
    """Put a row as it is into the table."""
    opened.run(
        "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *attrs.astuple(row),
    )


def rows(opened: Database, after: int = 0, until: int | None = None) -> Iterator[Row]:
    """The rows with `after` < sequence <= `until`, in order, read a few hundred at a time."""
    last = until if until is not None else 2**62
    while True:
        page = opened.rows(
            "SELECT * FROM history WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?",
            after, last, _PAGE_OF_ROWS,
        )  # fmt: skip
        yield from (Row(*row) for row in page)
        if len(page) < _PAGE_OF_ROWS:
            return
        after = page[-1][0]


def rows_back(opened: Database) -> Iterator[Row]:
    """All rows, the newest first."""
    before = 2**62
    while page := opened.rows(
        "SELECT * FROM history WHERE sequence < ? ORDER BY sequence DESC LIMIT ?", before, _PAGE_OF_ROWS
    ):
        yield from (Row(*row) for row in page)
        before = page[-1][0]


def row(opened: Database, sequence: int) -> Row | None:
    """One row, or None."""
    found = opened.rows("SELECT * FROM history WHERE sequence = ?", sequence)
    return Row(*found[0]) if found else None


def newest_of(opened: Database, kinds: Iterable[str]) -> Row | None:
    """The newest row of one of these kinds."""
    named = ",".join(f"'{kind}'" for kind in sorted(kinds))
    found = opened.value(f"SELECT max(sequence) FROM history WHERE kind IN ({named})")  # noqa: S608 - our own words
    return None if found is None else row(opened, found)


def places_of(opened: Database, kinds: Iterable[str], most: int) -> int:
    """In how many places there are rows of these kinds, counted up to `most`."""
    named = ",".join(f"'{kind}'" for kind in sorted(kinds))
    first = f"SELECT DISTINCT path FROM history WHERE kind IN ({named}) LIMIT ?"  # noqa: S608 - our own words
    return int(opened.value(f"SELECT count(*) FROM ({first})", most))  # noqa: S608


def marks(opened: Database, *kinds: RowKind) -> list[tuple[int, RowKind, str]]:
    """Sequence, kind and name of the marked rows of these kinds (all, if none is given), in order."""
    wanted = frozenset(str(kind) for kind in kinds) or frozenset(str(kind) for kind in MARKED_KINDS)
    found = opened.rows("SELECT sequence, kind, name FROM mark ORDER BY sequence")
    return [(sequence, RowKind(kind), name) for sequence, kind, name in found if kind in wanted]


def marks_are_right(opened: Database) -> bool:
    """Whether the table `mark` names just those rows of the history that are not changes of the plan."""
    changes = ", ".join(f"'{kind}'" for kind in sorted(PLAN_KINDS))
    wanted = f"SELECT sequence, kind FROM history WHERE kind NOT IN ({changes})"  # noqa: S608
    marked = "SELECT sequence, kind FROM mark"
    differing = f"({wanted} EXCEPT {marked}) UNION ALL SELECT * FROM ({marked} EXCEPT {wanted})"  # noqa: S608
    return not opened.rows(f"SELECT * FROM {differing}")  # noqa: S608


def erased_rows(opened: Database) -> dict[int, int]:
    """Each row that was deleted for good, and the `erased` row that names it."""
    named: dict[int, int] = {}
    for sequence, _, _ in marks(opened, RowKind.ERASED):
        found = row(opened, sequence)
        if found is None:
            raise HistoryBroken("erased")
        named.update(dict.fromkeys(found.details["rows"], sequence))
    return named


def check(found: Iterable[Row], named: dict[int, int], previous: bytes = GENESIS, after: int = 0) -> bytes:
    """Check rows that follow each other; return the hash of the last.

    Raises:
        HistoryBroken: a row is missing, changed, or empty without an `erased` row after it that names it.
    """
    for one in found:
        after += 1
        fault = "gap" if one.sequence != after else one.fault(previous)
        if fault is None and one.is_empty and named.get(one.sequence, 0) <= one.sequence:
            fault = "empty"
        if fault is not None:
            raise HistoryBroken(f"{fault} at {after}")
        previous = one.hash
    return previous
