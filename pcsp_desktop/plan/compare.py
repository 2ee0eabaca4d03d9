"""What is different between two plans, field by field, ready to be said in plain words."""

import enum
from typing import Any

import attrs

from pcsp_desktop.plan.leaves import Leaf, leaves
from pcsp_desktop.plan.model import ANSWER_STATES, Plan
from pcsp_desktop.plan.schema import fields_by_pattern, pattern_of


class DifferenceKind(enum.StrEnum):
    """What happened between the older and the newer plan."""

    FILLED = "filled"
    CHANGED = "changed"
    EMPTIED = "emptied"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    STATE = "state"


@attrs.frozen
class PlanDifference:
    """One difference.

    ``label_ids`` are the text ids of the places from the section down to the field, for words
    such as "My goals, My steps, How sure I am". ``entry_words`` is the person's own first answer
    of the entry that it lies in, so that they recognise which goal is meant.
    """

    kind: DifferenceKind
    path: str
    label_ids: tuple[str, ...]
    entry_words: str
    before: Any = None
    after: Any = None


def compare(older: Plan, newer: Plan) -> tuple[PlanDifference, ...]:
    """Every difference from ``older`` to ``newer``, in the order of the plan.

    An added or removed entry is one difference, not one for each of its answers.
    """
    before, after = leaves(older), leaves(newer)
    words = _words_of_entries(before) | _words_of_entries(after)
    paths = list(after) + [path for path in before if path not in after]
    whole = {path for path in paths if _is_entry(before, after, path) and (path in before) != (path in after)}
    found = []
    for path in paths:
        if path in whole:
            if not _lies_in(path, whole):
                found.append(_entry_difference(path, path in after, words))
            continue
        if _lies_in(path, whole) or _is_entry(before, after, path):
            continue
        old, new = before.get(path), after.get(path)
        if (old and old.value) != (new and new.value):
            found.append(_field_difference(path, old, new, words))
    return tuple(found)


def _is_entry(before: dict[str, Leaf], after: dict[str, Leaf], path: str) -> bool:
    leaf = before.get(path) or after.get(path)
    return leaf is not None and leaf.is_entry


def _lies_in(path: str, whole: set[str]) -> bool:
    while "/" in path:
        path = path.rpartition("/")[0]
        if path in whole:
            return True
    return False


def _entry_difference(path: str, added: bool, words: dict[str, str]) -> PlanDifference:
    kind = DifferenceKind.ADDED if added else DifferenceKind.REMOVED
    return PlanDifference(kind, path, label_ids(path), _entry_words(path, words))


def _field_difference(path: str, old: Leaf | None, new: Leaf | None, words: dict[str, str]) -> PlanDifference:
    before = old.value if old else None
    after = new.value if new else None
    if path.startswith("states:"):
        place = path.removeprefix("states:")
        return PlanDifference(
            DifferenceKind.STATE, place, label_ids(place), "", before or ANSWER_STATES[0], after or ANSWER_STATES[0]
        )
    if path.endswith("/order"):
        entry = path.removesuffix("/order")
        return PlanDifference(DifferenceKind.MOVED, entry, label_ids(entry), _entry_words(entry, words))
    kind = DifferenceKind.FILLED if old is None else DifferenceKind.EMPTIED if new is None else DifferenceKind.CHANGED
    return PlanDifference(kind, path, label_ids(path), _entry_words(path, words), before, after)


def label_ids(path: str) -> tuple[str, ...]:
    """The text ids of the names of every place on the way to ``path``."""
    pattern = pattern_of(path)
    specs = fields_by_pattern()
    found = []
    parts = pattern.split("/")
    for end in range(1, len(parts) + 1):
        spec = specs.get("/".join(parts[:end]))
        if spec is not None:
            found.append(spec.label_id if spec.is_leaf else f"{spec.label_id}._")
    return tuple(found)


def _words_of_entries(side: dict[str, Leaf]) -> dict[str, str]:
    """The first text answer of each entry itself, by the entry's path."""
    found: dict[str, str] = {}
    for leaf in side.values():
        holder = leaf.path.rpartition("/")[0]
        if (
            holder not in found
            and not leaf.is_entry
            and isinstance(leaf.value, str)
            and not leaf.path.endswith("/order")
            and holder in side
        ):
            found[holder] = leaf.value
    return found


def _entry_words(path: str, words: dict[str, str]) -> str:
    """The words of the innermost entry that ``path`` is, or lies in."""
    while path:
        if path in words:
            return words[path]
        path = path.rpartition("/")[0]
    return ""
