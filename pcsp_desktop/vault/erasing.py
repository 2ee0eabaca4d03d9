"""Delete for good: every copy of a place of the plan leaves the file and the backups; the chain stays whole.

Rows at or under the place lose their body. A row further up whose body holds the place too (an entry that was
added whole, the plan that a vault began with) loses its body as well, and the `erased` row keeps what is left
of it. Then the file is made anew from its live content, so that no remains of text lie between, and one new
backup takes the place of all others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from pcsp_desktop.plan import form
from pcsp_desktop.vault import due, history, replay
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import PLAN_KINDS, Row, RowKind
from pcsp_desktop.vault.session import Session

_SHORTEST = 4
"""Letters of a text that is worth looking for in kept values: shorter ones stand everywhere by chance."""


@attrs.define
class _Doomed:
    """What one erasure takes out."""

    rows: set[int] = attrs.field(factory=set)
    replaced: dict[int, Any] = attrs.field(factory=dict)
    """What is left of rows that hold more than the place."""
    texts: set[str] = attrs.field(factory=set)
    """The texts that stood there, to find copies of them in kept values."""


def replacements(opened: Database) -> dict[int, Any]:
    """What earlier erasures left of emptied rows: the newest `erased` row carries it all."""
    marked = history.marks(opened, RowKind.ERASED)
    if not marked:
        return {}
    row = history.row(opened, marked[-1][0])
    if row is None or row.is_empty:
        return {}
    return {int(sequence): body for sequence, body in row.value["replaced"].items()}


def erase_place(session: Session, path: str, tree: Mapping[str, Any], drafts: Iterable[str], author: str) -> Row:
    """Empty every row that holds the place `path`, in one transaction, with all that was made from them.

    `tree` is the plan's JSON as it is now: files that the rest of it points at stay. The vault's file and its
    backups still have to be cleaned: see `Vault.erase`.
    """
    doomed = _doomed_by_path(session, path)
    needed = set(_texts(replay.without(tree, path)[0]))
    attached = _attachments_of(session, path, doomed.texts, needed)
    kept = _kept_of(session, path, doomed.texts)
    doomed.rows |= attached | kept
    gone_drafts = [draft for draft in drafts if _within(draft, path) or _within(path, draft)]
    return _empty(session, doomed, attached, gone_drafts, path, author)


def erase_attachment(session: Session, sequence: int, author: str, first: Callable[[], None]) -> Row:
    """Empty the row of one attachment and drop its bytes. `first` adds rows in the same transaction."""
    doomed = _Doomed(rows={sequence}, replaced=replacements(session.database))
    return _empty(session, doomed, {sequence}, [], "attachments", author, first)


def _doomed_by_path(session: Session, path: str) -> _Doomed:
    doomed = _Doomed()
    earlier = replacements(session.database)
    for row in history.rows(session.database):
        if row.kind not in PLAN_KINDS or (row.is_empty and row.sequence not in earlier):
            continue
        body = earlier[row.sequence] if row.is_empty else row.value
        place = place_of(row, body)
        if _within(place, path):
            doomed.rows.add(row.sequence)
            doomed.texts.update(_texts(body))
        elif _within(path, place):
            left, held = _without(body, path, place)
            if held:
                doomed.rows.add(row.sequence)
                doomed.replaced[row.sequence] = left
                doomed.texts.update(set(_texts(body)) - set(_texts(left)))
            elif row.is_empty:
                doomed.replaced[row.sequence] = body
        elif row.is_empty:
            doomed.replaced[row.sequence] = body
    return doomed


def _empty(
    session: Session,
    doomed: _Doomed,
    attached: set[int],
    drafts: list[str],
    path: str,
    author: str,
    first: Callable[[], None] = lambda: None,
) -> Row:
    """The transaction itself."""
    earlier = {sequence for sequence, _, _ in history.marks(session.database, RowKind.ERASED)}
    database = session.database
    with session.writing("mark", "attachment", "draft", "snapshot", "meta"):
        first()
        named = sorted(doomed.rows | earlier)
        for sequence in named:
            database.run("UPDATE history SET body = NULL, nonce = NULL WHERE sequence = ?", sequence)
            database.run("UPDATE mark SET name = '' WHERE sequence = ? AND kind IN ('attached', 'kept')", sequence)
        for sequence in attached:
            database.run("DELETE FROM attachment WHERE sequence = ?", sequence)
        for draft in drafts:
            database.run("DELETE FROM draft WHERE path = ?", draft)
        database.run("DELETE FROM snapshot")
        row = session.append(
            RowKind.ERASED,
            path,
            {"replaced": {str(sequence): body for sequence, body in sorted(doomed.replaced.items())}},
            author=author,
            detail={"rows": named},
        )
        state = replay.replay(replay.empty(), history.rows(database), doomed.replaced)
        tree = form.to_json(state.plan())
        tree.pop("schema")
        replay.snapshot(database, replay.State(tree, form.SCHEMA, session.seal.sequence), session.seal.head)
        due.note(session)
    return row


def place_of(row: Row, body: Any) -> str:
    """The place of the plan that a row is about: for an added entry its own, not its list's."""
    if row.kind == RowKind.START:
        return ""
    if row.kind == RowKind.ADD and isinstance(body, dict):
        return f"{row.path}/{body.get('id', '')}"
    return row.path


def _without(body: Any, path: str, place: str) -> tuple[Any, bool]:
    """`body`, which stands at `place`, without what lies at `path` further down."""
    inner = path[len(place) + 1 :] if place else path
    left, held = replay.without(body, inner)
    if isinstance(left, dict) and isinstance(left.get("states"), dict) and not place:
        states = {at: state for at, state in left["states"].items() if not _within(at, path)}
        held = held or len(states) != len(left["states"])
        left["states"] = states
    return left, held


def _attachments_of(session: Session, path: str, texts: set[str], needed: set[str]) -> set[int]:
    """The attachments that the place points at, that belong to it, or that were kept as a copy of its section.

    What a file holds cannot be searched (PDFs are compressed): a file that was kept "of" a whole section goes
    with any place in it; one "of" an entry goes with that entry, not with one of its fields.
    """
    found = set()
    for sequence, _, name in history.marks(session.database, RowKind.ATTACHED):
        row = history.row(session.database, sequence) if name and name not in needed else None
        if row is not None and not row.is_empty and (name in texts or _goes_with(row.value["of"], path)):
            found.add(sequence)
    return found


def _kept_of(session: Session, path: str, texts: set[str]) -> set[int]:
    """The kept values, old ones too, that are a copy of this part of the plan and hold the place.

    Only values that say what they are a copy of are looked at: a signing key stays, whatever it contains.
    """
    wanted = [text for text in texts if len(text) >= _SHORTEST]
    found = set()
    for sequence, _, _ in history.marks(session.database, RowKind.KEPT):
        row = history.row(session.database, sequence)
        if row is None or row.is_empty or not _is_of(row.value["of"], path):
            continue
        held = list(_texts(row.value["value"]))
        if not wanted or any(text in other for text in wanted for other in held):
            found.add(sequence)
    return found


def _goes_with(places: list[str], path: str) -> bool:
    return any(_within(place, path) or ("/" not in place and _within(path, place)) for place in places)


def _is_of(places: list[str], path: str) -> bool:
    return any(_within(place, path) or _within(path, place) for place in places)


def _within(inner: str, outer: str) -> bool:
    """Whether the path `inner` is `outer` or lies under it."""
    return not outer or inner == outer or inner.startswith(outer + "/")


def _texts(value: Any) -> Iterator[str]:
    """Every text inside a JSON value, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from _texts(member)
    elif isinstance(value, list):
        for member in value:
            yield from _texts(member)
