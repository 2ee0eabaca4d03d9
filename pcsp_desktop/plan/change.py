"""The one way to change a plan.

A change is one of five kinds: *set* a value at a path, *add* or *remove* an entry, *place* an
entry (its order key), or *state* (answered / not now / do not want). Autosave, undo, "what
changed since", past versions, comparing and merging are all made of these.
"""

import enum
from collections.abc import Mapping
from typing import Any

import attrs

from pcsp_desktop.plan import order
from pcsp_desktop.plan.faults import Fault, PlanFaults
from pcsp_desktop.plan.fields import Entry, Kind, is_id, new_id
from pcsp_desktop.plan.form import dump, parse, sort_key
from pcsp_desktop.plan.model import ANSWER_STATES, Plan
from pcsp_desktop.plan.schema import class_fields, pattern_of


class ChangeKind(enum.StrEnum):
    """The five kinds."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"
    PLACE = "place"
    STATE = "state"


def _kind(value: str) -> ChangeKind:
    return ChangeKind(value)


@attrs.frozen
class Change:
    """One change, in the form that is saved.

    ``path`` holds field names and entry ids only, so it tells nothing of the answers. ``value``
    is JSON: the new value for *set*; the entry with its ``id`` for *add* (the path is the list's);
    None for *remove*; the order key for *place*; the state for *state*.
    """

    kind: ChangeKind = attrs.field(converter=_kind)
    path: str
    value: Any = None


def set_value(path: str, value: Any) -> Change:
    """Set the field at ``path``; ``value`` may be the JSON form or the value itself, such as a date."""
    return Change(ChangeKind.SET, path, dump(value))


def add_entry(plan: Plan, path: str, entry: Entry | None = None, *, after: str | None = None, **values: Any) -> Change:
    """Add an entry to the list at ``path``: ``entry`` itself, or a new one with these values.

    It goes to the end, or behind the entry whose id is ``after``.
    """
    owner, name = _owner_of(plan, path)
    listed: tuple[Any, ...] = getattr(owner, name)
    made = entry if entry is not None else class_fields(type(owner))[name].metadata["of"](**values)
    return Change(ChangeKind.ADD, path, dump(attrs.evolve(made, order=_key_behind(listed, after))))


def remove_entry(path: str) -> Change:
    """Remove the entry at ``path`` with all it holds."""
    return Change(ChangeKind.REMOVE, path)


def move_entry(plan: Plan, path: str, steps: int) -> Change | None:
    """Move an entry up (negative) or down its list; None when it is already at that end."""
    list_path, entry_id = path.rsplit("/", 1)
    owner, name = _owner_of(plan, list_path)
    listed: tuple[Any, ...] = getattr(owner, name)
    here = _index(listed, entry_id, path)
    there = min(max(here + steps, 0), len(listed) - 1)
    if there == here:
        return None
    rest = [entry for entry in listed if entry.id != entry_id]
    before = rest[there - 1].order if there > 0 else None
    after = rest[there].order if there < len(rest) else None
    return Change(ChangeKind.PLACE, path, order.between(before, after))


def set_state(path: str, state: str) -> Change:
    """Say "answered", "not_now" or "not_wanted" of a question or a whole section."""
    return Change(ChangeKind.STATE, path, state)


def _key_behind(listed: tuple[Any, ...], after: str | None) -> str:
    if not listed:
        return order.between(None, None)
    if after is None:
        return order.between(listed[-1].order, None)
    here = _index(listed, after, after)
    following = listed[here + 1].order if here + 1 < len(listed) else None
    return order.between(listed[here].order, following)


def _index(listed: tuple[Any, ...], entry_id: str, path: str) -> int:
    for index, entry in enumerate(listed):
        if entry.id == entry_id:
            return index
    raise Fault(path, "no_such_entry")


def value_at(plan: Plan, path: str) -> Any:
    """What stands at ``path``: a value, a group, a tuple of entries or one entry.

    Raises `Fault` ``no_such_place`` or ``no_such_entry``.
    """
    here: Any = plan
    for part in path.split("/"):
        if type(here) is tuple:
            here = here[_index(here, part, path)]
        else:
            if not attrs.has(type(here)) or part not in class_fields(type(here)):
                raise Fault(path, "no_such_place")
            here = getattr(here, part)
    return here


def _owner_of(plan: Plan, path: str) -> tuple[Any, str]:
    """The object that holds the last field of ``path``, and that field's name."""
    owner_path, _, name = path.rpartition("/")
    owner = value_at(plan, owner_path) if owner_path else plan
    if type(owner) is tuple or not attrs.has(type(owner)) or name not in class_fields(type(owner)):
        raise Fault(path, "no_such_place")
    return owner, name


def apply(plan: Plan, change: Change) -> Plan:
    """The plan after ``change``. Raises `Fault` with the path when it cannot be made."""
    if change.kind is ChangeKind.STATE:
        return _apply_state(plan, change)
    if change.kind is ChangeKind.SET:
        owner_path, _, name = change.path.rpartition("/")
        steps = _steps(plan, owner_path)
        owner = steps[-1][0]
        if type(owner) is tuple or not attrs.has(type(owner)):
            raise Fault(change.path, "no_such_place")
        attribute = class_fields(type(owner)).get(name)
        if attribute is None or attribute.metadata["kind"] in (Kind.GROUP, Kind.ENTRIES, Kind.STATES):
            raise Fault(change.path, "no_such_place")
        value = _parsed(change.value, attribute.type, change.path)
        return _rebuilt(steps, _evolved(owner, name, value, change.path))
    if change.kind is ChangeKind.ADD:
        steps = _steps(plan, change.path)
        listed, made_of = _list_and_class(steps, change.path)
        entry = _parsed(change.value, made_of, _entry_path(change))
        if any(other.id == entry.id for other in listed):
            raise Fault(f"{change.path}/{entry.id}", "id_used_twice")
        entry = attrs.evolve(entry, order=_free_key(listed, entry.order))
        return _rebuilt(steps, tuple(sorted((*listed, entry), key=sort_key)))
    list_path, _, entry_id = change.path.rpartition("/")
    steps = _steps(plan, list_path)
    listed, _made_of = _list_and_class(steps, change.path)
    index = _index(listed, entry_id, change.path)
    if change.kind is ChangeKind.REMOVE:
        return _rebuilt(steps, listed[:index] + listed[index + 1 :])
    if not isinstance(change.value, str) or not order.is_key(change.value):
        raise Fault(change.path, "not_an_order_key")
    rest = listed[:index] + listed[index + 1 :]
    moved = attrs.evolve(listed[index], order=_free_key(rest, change.value))
    return _rebuilt(steps, tuple(sorted((*rest, moved), key=sort_key)))


def _free_key(listed: tuple[Any, ...], key: str) -> str:
    """``key`` if it is free in the list, else the next one behind it; without a key, one at the end.

    Keys meet when two people each add or move an entry to the same place.
    """
    if not key:
        return order.between(listed[-1].order if listed else None, None)
    if all(entry.order != key for entry in listed):
        return key
    return order.between(key, next((entry.order for entry in listed if entry.order > key), None))


def _steps(plan: Plan, path: str) -> list[tuple[Any, str]]:
    """Every object on the way to ``path`` with the step that leads on; the last has an empty step."""
    here: Any = plan
    steps: list[tuple[Any, str]] = []
    for part in path.split("/") if path else []:
        steps.append((here, part))
        if type(here) is tuple:
            here = here[_index(here, part, path)]
        else:
            if not attrs.has(type(here)) or part not in class_fields(type(here)):
                raise Fault(path, "no_such_place")
            here = getattr(here, part)
    steps.append((here, ""))
    return steps


def _entry_path(change: Change) -> str:
    """Where the entry of an *add* will stand, for its faults; the list when it has no fit id."""
    entry_id = change.value.get("id") if isinstance(change.value, dict) else None
    return f"{change.path}/{entry_id}" if isinstance(entry_id, str) and is_id(entry_id) else change.path


def _list_and_class(steps: list[tuple[Any, str]], path: str) -> tuple[tuple[Any, ...], type[Any]]:
    if len(steps) < 2 or type(steps[-2][0]) is tuple:
        raise Fault(path, "no_such_place")
    owner, name = steps[-2]
    metadata = class_fields(type(owner))[name].metadata
    if metadata["kind"] is not Kind.ENTRIES:
        raise Fault(path, "no_such_place")
    return steps[-1][0], metadata["of"]


def _rebuilt(steps: list[tuple[Any, str]], new: Any) -> Plan:
    for holder, step in reversed(steps[:-1]):
        if type(holder) is tuple:
            new = tuple(new if entry.id == step else entry for entry in holder)
        else:
            new = _evolved(holder, step, new, step)
    made: Plan = new
    return made


def _evolved(owner: Any, name: str, value: Any, path: str) -> Any:
    try:
        return attrs.evolve(owner, **{name: value})
    except Fault as fault:
        raise Fault(path, fault.code) from None


def _parsed(value: Any, made_of: Any, path: str) -> Any:
    try:
        return parse(value, made_of)
    except PlanFaults as faults:
        raise faults.faults[0].under(path) from None


def _apply_state(plan: Plan, change: Change) -> Plan:
    if change.value not in ANSWER_STATES:
        raise Fault(change.path, "not_a_state")
    try:
        pattern_of(change.path)
    except KeyError:
        raise Fault(change.path, "no_such_place") from None
    states = {path: state for path, state in plan.states.items() if path != change.path}
    if change.value != ANSWER_STATES[0]:
        states[change.path] = change.value
    return attrs.evolve(plan, states=states)


def state_of(plan: Plan, path: str) -> str:
    """ "not_now" or "not_wanted" if the person said so of ``path`` or of something around it, else "answered"."""
    states: Mapping[str, str] = plan.states
    while path:
        if path in states:
            return states[path]
        path = path.rpartition("/")[0]
    return ANSWER_STATES[0]


def inverse(plan: Plan, change: Change) -> Change:
    """The change that takes ``change`` back, seen from ``plan`` as it was before it."""
    if change.kind is ChangeKind.SET:
        return Change(ChangeKind.SET, change.path, dump(value_at(plan, change.path)))
    if change.kind is ChangeKind.ADD:
        return Change(ChangeKind.REMOVE, f"{change.path}/{change.value['id']}")
    if change.kind is ChangeKind.REMOVE:
        return Change(ChangeKind.ADD, change.path.rpartition("/")[0], dump(value_at(plan, change.path)))
    if change.kind is ChangeKind.PLACE:
        return Change(ChangeKind.PLACE, change.path, value_at(plan, change.path).order)
    return Change(ChangeKind.STATE, change.path, plan.states.get(change.path, ANSWER_STATES[0]))


__all__ = [
    "Change",
    "ChangeKind",
    "add_entry",
    "apply",
    "inverse",
    "move_entry",
    "new_id",
    "remove_entry",
    "set_state",
    "set_value",
    "state_of",
    "value_at",
]
