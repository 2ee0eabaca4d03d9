"""What is stored together: the steps of one act of a person, and how the history tells which rows belong together.

An act is all that one press changes. Its rows stand in one transaction, one behind the other. Where there are
several, each says in its `detail` the sequence of the first (`act`) and what the person did (`did`, a code): both
are ignored by versions of the app that do not know them. A row that says nothing is an act of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from pcsp_desktop.plan import Change
from pcsp_desktop.vault.history import PLAN_KINDS, Row, RowKind


def _paths(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(paths)


@attrs.frozen
class Keep:
    """Keep a JSON value under a name, bound to the history. `of` are the places of the plan it is a copy of."""

    name: str
    value: object = attrs.field(repr=False)
    of: tuple[str, ...] = attrs.field(default=(), converter=_paths)


@attrs.frozen
class Attach:
    """Store a file that was looked at and cleaned already (`Attachments.ready`)."""

    content: bytes = attrs.field(repr=False)
    kind: str
    title: str = attrs.field(default="", repr=False)
    of: tuple[str, ...] = attrs.field(default=(), converter=_paths, repr=False)
    id: str = attrs.field(init=False)
    """The SHA-256 of the content, in hex: what the plan points at it by."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "id", hashlib.sha256(self.content).hexdigest())


Step = Change | Keep | Attach
"""One thing that an act stores."""


@attrs.frozen
class Act:
    """The rows that one act added, oldest first."""

    rows: tuple[Row, ...]

    @property
    def changes(self) -> tuple[Row, ...]:
        """Its rows that changed the plan."""
        return tuple(row for row in self.rows if row.kind in PLAN_KINDS and row.kind != RowKind.START)

    @property
    def takes_back(self) -> frozenset[int]:
        """The sequences that its rows took back; empty for an act that is no undo."""
        return frozenset(row.details["undo_of"] for row in self.rows if "undo_of" in row.details)


def details(first: int, did: str, rows: int, undo_of: int | None = None) -> dict[str, Any]:
    """What a row of an act says in its `detail`: nothing for an act of one row, but which row it takes back."""
    said: dict[str, Any] = {"act": first, "did": did} if rows > 1 else {}
    if undo_of is not None:
        said["undo_of"] = undo_of
    return said


def act_of(row: Row) -> int:
    """The sequence of the first row of the act that a row belongs to."""
    first: int = row.details.get("act", row.sequence)
    return first


def acts_back(rows: Iterable[Row]) -> Iterator[Act]:
    """The acts of rows that come newest first, the newest first."""
    held: list[Row] = []
    for row in rows:
        if held and act_of(row) != act_of(held[-1]):
            yield Act(tuple(reversed(held)))
            held = []
        held.append(row)
    if held:
        yield Act(tuple(reversed(held)))


def newest_to_take_back(rows: Iterable[Row], after: int) -> Act | None:
    """The newest act behind row `after` that changed the plan, is no undo, and was not taken back; or None.

    `rows` come newest first.
    """
    taken_back: set[int] = set()
    for act in acts_back(rows):
        if act.rows[0].sequence <= after:
            return None
        if act.takes_back:
            taken_back |= act.takes_back
        elif act.changes and not taken_back.intersection(row.sequence for row in act.changes):
            return act
    return None
