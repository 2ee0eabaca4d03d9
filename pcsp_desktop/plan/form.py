"""The saved form of a plan: JSON with a schema number, and the way up from older numbers.

Fields that hold their default are left out. Reading collects every fault with its path
(lists by the entry's id where it has one), so that a person hears all of it at once.
"""

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

import attrs
import cattrs
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from pcsp_desktop.plan import order
from pcsp_desktop.plan.faults import Fault, PlanFaults
from pcsp_desktop.plan.fields import Entry
from pcsp_desktop.plan.model import Plan

SCHEMA = 1
"""Number of the JSON form that this version writes."""

UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""The step from each released number to the next. There is none yet: 1 is the first."""

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
T = TypeVar("T")


def _structure_text(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise Fault("", "not_text")
    return value


def _structure_int(value: Any, _: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Fault("", "not_whole_number")
    return value


def _structure_date(value: Any, _: Any) -> datetime.date:
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        raise Fault("", "not_a_date")
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise Fault("", "not_a_date") from None


def _structure_states(value: Any, _: Any) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise Fault("", "wrong_shape")
    return dict(value)


def _structure_optional(value: Any, kind: Any) -> Any:
    if value is None:
        return None
    return _structure_int(value, kind) if kind == (int | None) else _structure_date(value, kind)


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=True)
    converter.register_structure_hook(str, _structure_text)
    converter.register_structure_hook(int, _structure_int)
    converter.register_structure_hook(datetime.date, _structure_date)
    converter.register_structure_hook_func(lambda t: t in (int | None, datetime.date | None), _structure_optional)
    converter.register_structure_hook_func(lambda t: t == Mapping[str, str], _structure_states)
    converter.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    converter.register_unstructure_hook_func(
        lambda t: t == (datetime.date | None), lambda day: None if day is None else day.isoformat()
    )

    def structure_class(made_of: Any) -> Callable[[Any, Any], Any]:
        attrs.resolve_types(made_of)
        inner = make_dict_structure_fn(made_of, converter, _cattrs_forbid_extra_keys=True)
        is_entry = issubclass(made_of, Entry)

        def structure(value: Any, _: Any) -> Any:
            if not isinstance(value, dict):
                raise Fault("", "wrong_shape")
            if is_entry and "id" not in value:
                raise Fault("id", "not_an_id")
            return inner(value, made_of)

        return structure

    def unstructure_class(made_of: Any) -> Callable[[Any], Any]:
        attrs.resolve_types(made_of)
        inner = make_dict_unstructure_fn(made_of, converter, _cattrs_omit_if_default=True)
        if not issubclass(made_of, Entry):
            return inner

        def unstructure(entry: Any) -> dict[str, Any]:
            return {"id": entry.id, **inner(entry)}

        return unstructure

    converter.register_structure_hook_factory(attrs.has, structure_class)
    converter.register_unstructure_hook_factory(attrs.has, unstructure_class)
    return converter


_CONVERTER = _make_converter()


def dump(value: Any) -> Any:
    """The JSON form of one value or entry of the plan."""
    if isinstance(value, tuple):
        return [dump(item) for item in value]
    return _CONVERTER.unstructure(value)


def parse(value: Any, made_of: Any) -> Any:
    """One value of the type ``made_of`` from its JSON form; raises `PlanFaults`."""
    try:
        return _CONVERTER.structure(value, made_of)
    except (ClassValidationError, IterableValidationError, Fault) as problem:
        raise PlanFaults(_faults(problem, "", value)) from None


def to_json(plan: Plan) -> dict[str, Any]:
    """The saved form: the plan's fields and ``schema``."""
    saved = cast(dict[str, Any], _CONVERTER.unstructure(plan))
    saved["schema"] = SCHEMA
    return saved


def from_json(saved: object) -> Plan:
    """The plan in a saved form of this or an older schema number.

    Raises `PlanFaults` with every fault and its path, never a value. A number that is newer
    than `SCHEMA` is the fault ``newer_schema``.
    """
    if not isinstance(saved, dict):
        raise PlanFaults([Fault("", "wrong_shape")])
    number = saved.get("schema")
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise PlanFaults([Fault("schema", "not_whole_number")])
    if number > SCHEMA:
        raise PlanFaults([Fault("schema", "newer_schema")])
    body = upgrade(saved, number)
    body.pop("schema", None)
    plan = cast(Plan, parse(body, Plan))
    twice = list(_ids_used_twice(plan, ""))
    if twice:
        raise PlanFaults(twice)
    return cast(Plan, _in_order(plan))


def upgrade(saved: Mapping[str, Any], from_schema: int) -> dict[str, Any]:
    """The saved form brought from ``from_schema`` to `SCHEMA`, one released number at a time."""
    body = dict(saved)
    for number in range(from_schema, SCHEMA):
        body = UPGRADES[number](body)
    return body


def sort_key(entry: Any) -> tuple[str, str]:
    """Where an entry stands in its list."""
    return (entry.order, entry.id)


def _ids_used_twice(value: Any, path: str) -> "list[Fault]":
    found: list[Fault] = []
    for attribute in attrs.fields(type(value)):
        item = getattr(value, attribute.name)
        here = f"{path}/{attribute.name}" if path else attribute.name
        if type(item) is tuple and item and isinstance(item[0], Entry):
            ids = [entry.id for entry in item]
            if len(set(ids)) != len(ids):
                found.append(Fault(here, "id_used_twice"))
            for entry in item:
                found.extend(_ids_used_twice(entry, f"{here}/{entry.id}"))
        elif attrs.has(type(item)):
            found.extend(_ids_used_twice(item, here))
    return found


def _in_order(value: Any) -> Any:
    """The same object with every list sorted by its order keys; entries without one get one, in file order."""
    new: dict[str, Any] = {}
    for attribute in attrs.fields(type(value)):
        item = getattr(value, attribute.name)
        if type(item) is tuple and item and isinstance(item[0], Entry):
            entries = tuple(_in_order(entry) for entry in item)
            if not all(entry.order for entry in entries):
                entries = _with_keys(entries)
            entries = tuple(sorted(entries, key=sort_key))
            if entries != item:
                new[attribute.name] = entries
        elif attrs.has(type(item)):
            ordered = _in_order(item)
            if ordered is not item:
                new[attribute.name] = ordered
    return attrs.evolve(value, **new) if new else value


def _with_keys(entries: tuple[Any, ...]) -> tuple[Any, ...]:
    keyed = []
    last: str | None = None
    for entry in entries:
        last = order.between(last, None)
        keyed.append(attrs.evolve(entry, order=last))
    return tuple(keyed)


def _faults(problem: BaseException, path: str, value: Any) -> list[Fault]:
    """All faults in a tree of cattrs errors, with paths and without values."""
    if isinstance(problem, (ClassValidationError, IterableValidationError)):
        found: list[Fault] = []
        for inner in problem.exceptions:
            step, below = _step(inner, value)
            found.extend(_faults(inner, f"{path}/{step}" if path and step else path or step, below))
        return found
    if isinstance(problem, ForbiddenExtraKeysError):
        return [Fault(path, "unknown_field")]
    if isinstance(problem, Fault):
        last = path.rsplit("/", 1)[-1]
        return [Fault(path, problem.code) if problem.path in ("", last) else problem.under(path)]
    return [Fault(path, "wrong_shape")]


def _step(problem: BaseException, value: Any) -> tuple[str, Any]:
    for note in getattr(problem, "__notes__", []):
        if isinstance(note, AttributeValidationNote):
            below = value.get(note.name) if isinstance(value, dict) else None
            return note.name, below
        if isinstance(note, IterableValidationNote):
            index = note.index
            below = value[index] if isinstance(value, list) and isinstance(index, int) and index < len(value) else None
            name = below.get("id") if isinstance(below, dict) else None
            safe = isinstance(name, str) and len(name) <= 64 and name.replace("-", "").isalnum() and name.isascii()
            return (name if safe and isinstance(name, str) else str(index)), below
    return "", value
