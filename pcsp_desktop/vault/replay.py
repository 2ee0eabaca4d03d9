"""From rows of the history back to a plan, now or at any time, and the snapshots that keep this fast.

Rows are never rewritten for a newer form of the plan. Each is applied to the plan's JSON in the form it was
written for, and where the number of the form changes the whole JSON goes up a step. So this module knows of a
plan only that it is made of objects, lists of entries with an `id`, and values.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from pcsp_desktop.plan import form
from pcsp_desktop.plan.canonical import canonical
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import PLAN_KINDS, Row, RowKind
from pcsp_desktop.vault.problems import HistoryBroken
from pcsp_desktop.vault.tables import GENESIS

Tree = dict[str, Any]

_SPARSE = 2000
"""Older snapshots are kept at least this many rows apart."""
_RECENT = 2


class DoesNotFit(ValueError):
    """A row that cannot be applied to the plan before it."""


@attrs.frozen
class State:
    """A plan's JSON in the form with number `schema`, as it was right after row `sequence`."""

    tree: Tree = attrs.field(repr=False)
    schema: int
    sequence: int

    def plan(self) -> Plan:
        """The plan; raises `plan.PlanFaults` when it is not one."""
        return form.from_json({**self.tree, "schema": self.schema})


def empty() -> State:
    """Before the first row. It has the oldest form, so that any row can follow."""
    return State({}, 1, 0)


def replay(state: State, rows: Iterable[Row], replaced: Mapping[int, Any]) -> State:
    """The state after `rows`. `replaced` has what an `erased` row left of other rows' bodies.

    The tree of the given state may be changed in place: pass `copied(state)` to keep it.

    Raises:
        HistoryBroken: a row does not fit what was before it.
    """
    tree, schema, sequence = state.tree, state.schema, state.sequence
    for row in rows:
        sequence = row.sequence
        if row.kind not in PLAN_KINDS or (row.is_empty and sequence not in replaced):
            continue
        try:
            tree, schema = raised(tree, schema, row.schema)
            body = replaced[sequence] if row.is_empty else row.value
            tree = applied(tree, row.kind, row.path, body)
        except (DoesNotFit, KeyError):
            raise HistoryBroken(f"does not fit at {sequence}") from None
    return State(tree, schema, sequence)


def copied(state: State) -> State:
    """The same state, not changed when the first is."""
    return attrs.evolve(state, tree=json.loads(json.dumps(state.tree)))


def raised(tree: Tree, schema: int, wanted: int) -> tuple[Tree, int]:
    """The tree in the form `wanted`, which is the same or newer.

    Raises:
        KeyError: there is no step.
    """
    while schema < wanted:
        # A copy, because a step may work in place.
        tree = form.UPGRADES[schema](json.loads(json.dumps(tree))) if tree else tree
        schema += 1
    return tree, schema


def applied(tree: Tree, kind: str, path: str, body: Any) -> Tree:
    """The tree after one row; the given tree may be changed in place.

    Raises:
        DoesNotFit: there is no such place.
    """
    if kind == RowKind.START:
        return {name: value for name, value in body.items() if name != "schema"}
    if kind == RowKind.STATE:
        states = tree.setdefault("states", {})
        states.pop(path, None)
        if body != "answered":
            states[path] = body
    elif kind == RowKind.SET:
        owner, _, name = path.rpartition("/")
        _object_at(tree, owner)[name] = body
    elif kind == RowKind.ADD:
        owner, _, name = path.rpartition("/")
        _object_at(tree, owner).setdefault(name, []).append(json.loads(json.dumps(body)))
    else:
        list_path, _, entry_id = path.rpartition("/")
        entries = _list_at(tree, list_path)
        index = _index(entries, entry_id)
        if kind == RowKind.REMOVE:
            del entries[index]
        else:
            entries[index]["order"] = body
    return tree


def without(tree: Any, path: str) -> tuple[Any, bool]:
    """A copy of `tree` with nothing at `path`, and whether anything stood there."""
    copied = json.loads(json.dumps(tree))
    name, _, rest = path.partition("/")
    return copied, _take_out(copied, name, rest)


def snapshot(opened: Database, state: State, head: bytes) -> None:
    """Keep `state` so that opening starts from there. Belongs inside `seal.writing("snapshot")`."""
    body = zlib.compress(canonical(state.tree), 6)
    opened.run(
        "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?)",
        state.sequence, state.schema, head, hashlib.sha256(body).digest(), body,
    )  # fmt: skip
    _thin_out(opened)


def newest_snapshot(opened: Database, until: int | None = None) -> tuple[State, bytes]:
    """The newest kept state at or before row `until`, and the hash of the history there.

    Raises:
        HistoryBroken: it is not what was kept.
    """
    found = opened.rows(
        "SELECT sequence, schema, hash, digest, body FROM snapshot WHERE sequence <= ? ORDER BY sequence DESC LIMIT 1",
        until if until is not None else 2**62,
    )
    if not found:
        return empty(), GENESIS
    sequence, schema, head, digest, body = found[0]
    return State(snapshot_tree(body, digest), schema, sequence), head


def snapshot_tree(body: bytes, digest: bytes) -> Tree:
    """The plan's JSON in a kept snapshot.

    Raises:
        HistoryBroken: it is not what was kept.
    """
    if hashlib.sha256(body).digest() != digest:
        raise HistoryBroken("snapshot")
    tree: Tree = json.loads(zlib.decompress(body))
    return tree


def _thin_out(opened: Database) -> None:
    kept = [sequence for (sequence,) in opened.rows("SELECT sequence FROM snapshot ORDER BY sequence")]
    last = 0
    for sequence in kept[:-_RECENT]:
        if sequence - last < _SPARSE:
            opened.run("DELETE FROM snapshot WHERE sequence = ?", sequence)
        else:
            last = sequence


def _object_at(tree: Tree, path: str) -> Tree:
    """The object at `path`; groups that are still empty are made on the way."""
    here: Any = tree
    for part in path.split("/") if path else ():
        if isinstance(here, list):
            here = here[_index(here, part)]
        elif isinstance(here, dict):
            here = here.setdefault(part, {})
        else:
            raise DoesNotFit
    if not isinstance(here, dict):
        raise DoesNotFit
    return here


def _list_at(tree: Tree, path: str) -> list[Any]:
    owner, _, name = path.rpartition("/")
    entries = _object_at(tree, owner).get(name)
    if not isinstance(entries, list):
        raise DoesNotFit
    return entries


def _index(entries: list[Any], entry_id: str) -> int:
    for index, entry in enumerate(entries):
        if isinstance(entry, dict) and entry.get("id") == entry_id:
            return index
    raise DoesNotFit


def _take_out(here: Any, name: str, rest: str) -> bool:
    if isinstance(here, list):
        index = next((i for i, entry in enumerate(here) if isinstance(entry, dict) and entry.get("id") == name), None)
        if index is None:
            return False
        if not rest:
            del here[index]
            return True
        below = here[index]
    elif isinstance(here, dict) and name in here:
        if not rest:
            del here[name]
            return True
        below = here[name]
    else:
        return False
    return _take_out(below, *_split(rest))


def _split(path: str) -> tuple[str, str]:
    name, _, rest = path.partition("/")
    return name, rest
