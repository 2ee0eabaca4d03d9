"""A plan as a flat map of its answers, which comparing and merging are made of."""

from collections.abc import Iterator
from typing import Any

import attrs

from pcsp_desktop.plan.fields import Entry, Kind
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.plan.schema import class_fields

ENTRY = "entry"
"""Marks, as the value of an entry's path, that the entry is there."""


@attrs.frozen
class Leaf:
    """One answer, or the presence of one entry, at its path."""

    path: str
    value: Any
    is_entry: bool = False


def leaves(plan: Plan) -> dict[str, Leaf]:
    """Every answer that is not empty and every entry, by path, in the order of the plan.

    The states stand at ``states:`` followed by the path that they speak of, and the place of an
    entry at its path followed by ``/order``.
    """
    found = {leaf.path: leaf for leaf in _leaves(plan, "")}
    for path, state in sorted(plan.states.items()):
        found[f"states:{path}"] = Leaf(f"states:{path}", state)
    return found


def _leaves(owner: Any, prefix: str) -> Iterator[Leaf]:
    for name, attribute in class_fields(type(owner)).items():
        value = getattr(owner, name)
        path = f"{prefix}{name}"
        kind = attribute.metadata["kind"]
        if kind is Kind.GROUP:
            yield from _leaves(value, f"{path}/")
        elif kind is Kind.ENTRIES:
            for entry in value:
                yield from _entry_leaves(entry, f"{path}/{entry.id}")
        elif kind is not Kind.STATES and value != attribute.default:
            yield Leaf(path, value)


def _entry_leaves(entry: Entry, path: str) -> Iterator[Leaf]:
    yield Leaf(path, ENTRY, is_entry=True)
    yield Leaf(f"{path}/order", entry.order)
    yield from _leaves(entry, f"{path}/")


def is_empty(value: Any) -> bool:
    """Whether a group, entry or plan holds no answer at all."""
    return next(_leaves(value, ""), None) is None and not (isinstance(value, Plan) and value.states)
