"""What was changed and when: days, versions with a name, one answer's past, putting back, deleting for good."""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from pcsp_desktop import documents
from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.tree import Document
from pcsp_desktop.plan import (
    Change,
    ChangeKind,
    DifferenceKind,
    Fault,
    Kind,
    Plan,
    PlanDifference,
    dump,
    fields_by_pattern,
    label_ids,
    pattern_of,
    set_state,
    set_value,
    value_at,
)
from pcsp_desktop.plan.say import say_date, say_difference, say_moment, say_value
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import Revision, RowKind

__all__ = [
    "Day",
    "Document",
    "PastAnswer",
    "Told",
    "Version",
    "days",
    "differences",
    "document_at",
    "erase",
    "name_version",
    "parts_of",
    "past_of",
    "pasts_of",
    "place_words",
    "plan_at",
    "put_back",
    "put_back_difference",
    "versions",
]

_NOT_WORTH_SAYING = frozenset({"setup", "copies"})


@attrs.frozen
class Day:
    """One day on which something was changed. The numbers are places in the history."""

    date: datetime.date
    last: int
    """The row after which the day ended."""
    before: int
    """The row before its first."""
    changes: int
    """How many acts changed the plan: an act that changes several places counts once."""
    names: tuple[str, ...] = ()
    """The names given to versions on that day."""

    def words(self, language: str = ENGLISH) -> str:
        """The date, with the day of the week."""
        return say_date(self.date, language, weekday=True)


@attrs.frozen
class Version:
    """A version that the person gave a name."""

    sequence: int
    name: str = attrs.field(repr=False)
    when: str


@attrs.frozen(repr=False)
class Told:
    """One difference in plain words, and whether the older answer can be put back."""

    words: str
    difference: PlanDifference
    can_put_back: bool


@attrs.frozen(repr=False)
class PastAnswer:
    """What one answer was, since ``when`` (in words). ``value`` is JSON; it is None where nothing stands any more."""

    sequence: int
    when: str
    author: str
    words: str
    value: Any
    removed: bool = False
    """Whether the words were removed for good since."""


# ---- Days and versions -------------------------------------------------------------------------------------


def days(session: PlanSession, most: int = 30, before: int | None = None) -> tuple[Day, ...]:
    """The days on which the plan was changed, the newest first; ``before`` goes on where a list ended."""
    found: list[Day] = []
    counted = 0
    for revision in session.vault.revisions(newest_first=True, plan_only=False):
        if before is not None and revision.sequence > before:
            continue
        if revision.kind is RowKind.VERSION:
            names, counts = ((revision.label,) if revision.label else ()), 0
        elif revision.kind in _CHANGES:
            names, counts = (), int(revision.act != counted)
            counted = revision.act
        else:
            continue
        date, place = revision.time.date(), revision.sequence - 1
        if found and found[-1].date == date:
            day = found[-1]
            found[-1] = attrs.evolve(day, before=place, changes=day.changes + counts, names=(*names, *day.names))
            continue
        if len(found) == most:
            break
        found.append(Day(date, revision.sequence, place, counts, names))
    return tuple(found)


_CHANGES = frozenset(
    {RowKind.START, RowKind.SET, RowKind.ADD, RowKind.REMOVE, RowKind.PLACE, RowKind.STATE, RowKind.ERASED}
)


def name_version(session: PlanSession, name: str) -> None:
    """Give the plan as it is now a name. Raises `vault.Problem`."""
    with session.alone:
        session.vault.name_version(name, session.author)


def versions(session: PlanSession, language: str = ENGLISH) -> tuple[Version, ...]:
    """The versions with a name, the newest first."""
    return tuple(
        Version(revision.sequence, revision.label, say_moment(revision.time, language))
        for revision in reversed(session.vault.versions())
        if revision.label
    )


def differences(
    session: PlanSession, older: int, newer: int | None = None, language: str = ENGLISH
) -> tuple[Told, ...]:
    """What differs between two places of the history (by default: until now), in plain words.

    Raises `vault.Problem` when the past cannot be read.
    """
    told = []
    with session.alone:
        found = session.vault.compare(older, newer)
    for difference in found:
        if difference.path.split("/", 1)[0] not in _NOT_WORTH_SAYING:
            told.append(Told(say_difference(difference, language), difference, _can_put_back(difference)))
    return tuple(told)


def document_at(session: PlanSession, sequence: int, on: datetime.date, language: str = ENGLISH) -> Document:
    """The whole plan as it was right after row ``sequence``, as a document to read."""
    return documents.make(plan_at(session, sequence), "full-plan", documents.Options(on=on, language=language))


def parts_of(document: Document) -> Iterator[Document]:
    """The document in parts, each a document of its own that begins with the title."""
    title = tree.Heading(1, document.title)
    part: list[tree.Block] = []
    for block in document.blocks:
        if _first_level((block,)) == 2 and part:
            yield attrs.evolve(document, blocks=tuple(part))
            part = [title]
        part.append(block)
    if part:
        yield attrs.evolve(document, blocks=tuple(part))


def _first_level(blocks: tuple[tree.Block, ...]) -> int:
    """The level of the first heading, where the blocks begin with one; else 0."""
    first = next(iter(tree.walk(blocks)), None)
    if isinstance(first, tree.Group | tree.Section):
        return _first_level(first.blocks)
    return first.level if isinstance(first, tree.Heading) else 0


def plan_at(session: PlanSession, sequence: int) -> Plan:
    """The plan as it was right after row ``sequence``. Raises `vault.Problem` when the past cannot be read."""
    with session.alone:
        return session.vault.plan_at(sequence)


# ---- One answer --------------------------------------------------------------------------------------------


def pasts_of(session: PlanSession, paths: Iterable[str], language: str = ENGLISH) -> list[tuple[PastAnswer, ...]]:
    """The past of each of these answers. A list has none of its own: it stands on the pages of its entries."""
    found = []
    with session.alone:
        for path in paths:
            spec = fields_by_pattern().get(pattern_of(path))
            has_past = spec is not None and spec.kind not in (Kind.ENTRIES, Kind.GROUP)
            found.append(past_of(session, path, language) if has_past else ())
    return found


def past_of(session: PlanSession, path: str, language: str = ENGLISH) -> tuple[PastAnswer, ...]:
    """Every answer that stood at ``path``, the newest first. Entries and groups have none: ask for their fields.

    Raises KeyError when there is no such field.
    """
    spec = fields_by_pattern()[pattern_of(path)]
    found: list[PastAnswer] = []
    for revision, value, there in _values(session, path):
        if revision.removed_on is not None:
            said = words("vault.lock.erased", language, date=say_date(revision.removed_on.date(), language))
            answer = PastAnswer(
                revision.sequence, say_moment(revision.time, language), revision.author, said, None, removed=True
            )
        else:
            said = say_value(spec, value, language) if there else ""
            answer = PastAnswer(
                revision.sequence,
                say_moment(revision.time, language),
                revision.author,
                said,
                dump(value) if there else None,
            )
        if not found and not there and not answer.removed:
            continue
        same = found and found[-1].value == answer.value and found[-1].removed == answer.removed
        if not same:
            found.append(answer)
    return tuple(reversed(found))


def _values(session: PlanSession, path: str) -> Iterator[tuple[Revision, Any, bool]]:
    """Each row that says something about ``path``, with what stood there then and whether anything did."""
    for revision in session.vault.revisions():
        if not _is_about(revision, path):
            continue
        if revision.removed_on is not None and revision.path == path:
            yield revision, None, False
            continue
        try:
            value = value_at(session.vault.plan_at(revision.sequence), path)
        except Fault:
            value = None
        yield revision, value, value not in (None, "", ())


def _is_about(revision: Revision, path: str) -> bool:
    """Whether a row sets the place, or adds, removes or begins with something that holds it."""
    if revision.kind is RowKind.START:
        return True
    inside = path.startswith(f"{revision.path}/")
    if revision.kind is RowKind.ADD:
        added = revision.change.value["id"] if revision.change is not None else ""
        return inside and path.startswith(f"{revision.path}/{added}")
    return revision.kind in (RowKind.SET, RowKind.REMOVE) and (inside or revision.path == path)


# ---- Putting back and deleting -----------------------------------------------------------------------------


def put_back(opened: OpenPlan, path: str, value: Any) -> None:
    """Make ``value`` (JSON) the answer at ``path`` again. Undo takes it back. Raises what `OpenPlan.act` raises."""
    opened.set(path, value, Did.PUT_BACK)


def put_back_difference(opened: OpenPlan, then: Plan, difference: PlanDifference) -> None:
    """Undo one difference: what ``then`` held at its path is there again. Raises what `OpenPlan.act` raises."""
    opened.act(Did.PUT_BACK, _back(then, difference))


def _back(then: Plan, difference: PlanDifference) -> Change:
    if difference.kind is DifferenceKind.ADDED:
        return Change(ChangeKind.REMOVE, difference.path)
    if difference.kind is DifferenceKind.REMOVED:
        entry = value_at(then, difference.path)
        return Change(ChangeKind.ADD, difference.path.rpartition("/")[0], dump(entry))
    if difference.kind is DifferenceKind.STATE:
        return set_state(difference.path, difference.before)
    return set_value(difference.path, value_at(then, difference.path))


def _can_put_back(difference: PlanDifference) -> bool:
    return difference.kind is not DifferenceKind.MOVED


def erase(session: PlanSession, path: str) -> None:
    """Delete what stands and ever stood at ``path`` for good, here and in every backup copy beside the plan.

    Call `OpenPlan.afresh` afterwards on the window's thread. Raises `plan.Fault` and `vault.Problem`.
    """
    with session.alone:
        session.vault.erase(path, session.author)


def place_words(path: str, language: str = ENGLISH) -> str:
    """The name of a place of the plan."""
    return words(label_ids(path)[-1], language)
