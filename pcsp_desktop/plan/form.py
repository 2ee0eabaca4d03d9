"""The saved form of a plan: JSON with a schema number, and the way up from older numbers.

Fields that hold their default are left out. Reading collects every fault with its path
(lists by the entry's id where it has one), so that a person hears all of it at once.
"""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast, get_args, get_origin

import attrs
import cattrs
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from pcsp_desktop.plan import order
from pcsp_desktop.plan.faults import Fault, PlanFaults
from pcsp_desktop.plan.fields import Entry, Kind, is_id
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.plan.schema import pattern_of

SCHEMA = 2
"""Number of the JSON form that this version writes."""


def _as_it_is(body: dict[str, Any]) -> dict[str, Any]:
    """A number that only added fields: what was not asked then is not answered now."""
    return body


UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _as_it_is}
"""The step from each released number to the next. Form 2 added ``crisis/ring_first_before_999``."""

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
    for path in value:
        try:
            pattern_of(path)
        except KeyError:
            raise Fault("", "not_a_path") from None
    return dict(value)


def _structure_codes(value: Any, _: Any) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)):
        raise Fault("", "wrong_shape")
    return tuple(_structure_text(code, str) for code in value)


def _structure_optional(value: Any, kind: Any) -> Any:
    if value is None:
        return None
    return _structure_int(value, kind) if kind == (int | None) else _structure_date(value, kind)


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=False)
    converter.register_structure_hook(str, _structure_text)
    converter.register_structure_hook(int, _structure_int)
    converter.register_structure_hook(datetime.date, _structure_date)
    converter.register_structure_hook_func(lambda t: t in (int | None, datetime.date | None), _structure_optional)
    converter.register_structure_hook_func(lambda t: t == Mapping[str, str], _structure_states)
    converter.register_structure_hook_func(lambda t: t == tuple[str, ...], _structure_codes)
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

    def structure_entries(listed: Any) -> Callable[[Any, Any], Any]:
        made_of = listed.__args__[0]
        structure = converter.get_structure_hook(made_of)

        def structure_all(value: Any, _: Any) -> Any:
            if not isinstance(value, list):
                raise Fault("", "wrong_shape")
            entries = [structure(entry, made_of) for entry in value]
            if len({entry.id for entry in entries}) != len(entries):
                raise Fault("", "id_used_twice")
            return in_order(entries)

        return structure_all

    converter.register_structure_hook_factory(attrs.has, structure_class)
    converter.register_structure_hook_factory(_is_list_of_entries, structure_entries)
    converter.register_unstructure_hook_factory(attrs.has, unstructure_class)
    return converter


def _is_list_of_entries(listed: Any) -> bool:
    return get_origin(listed) is tuple and attrs.has(get_args(listed)[0])


_CONVERTER = _make_converter()


def dump(value: Any) -> Any:
    """The JSON form of one value or entry of the plan."""
    if isinstance(value, tuple):
        return [dump(item) for item in value]
    return _CONVERTER.unstructure(value)


def parse(value: Any, made_of: Any) -> Any:
    """One value of the type ``made_of`` from its JSON form; raises `PlanFaults` with all that is wrong in it."""
    try:
        return _CONVERTER.structure(value, made_of)
    except (ForbiddenExtraKeysError, Fault) as problem:
        first = problem if isinstance(problem, Fault) else Fault("", "unknown_field")
    found = _faults_in(value, made_of, "") if attrs.has(made_of) else [first]
    raise PlanFaults(found or [first])


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
    return cast(Plan, parse(body, Plan))


def upgrade(saved: Mapping[str, Any], from_schema: int) -> dict[str, Any]:
    """The saved form brought from ``from_schema`` to `SCHEMA`, one released number at a time."""
    body = dict(saved)
    for number in range(from_schema, SCHEMA):
        body = UPGRADES[number](body)
    return body


def sort_key(entry: Any) -> tuple[str, str]:
    """Where an entry stands in its list."""
    return (entry.order, entry.id)


def in_order(entries: Sequence[Any]) -> tuple[Any, ...]:
    """The entries sorted by their order keys, each key its own.

    When one has no key, all get new ones in the order they came in. Where two have the same key, as
    after two people each added one at the end, the later id goes behind.
    """
    if not all(entry.order for entry in entries):
        return _with_keys(entries)
    placed = sorted(entries, key=sort_key)
    keys = [entry.order for entry in placed]
    if len(set(keys)) == len(keys):
        return tuple(placed)
    for here in range(1, len(keys)):
        if keys[here] <= keys[here - 1]:
            following = next((key for key in keys[here + 1 :] if key > keys[here - 1]), None)
            keys[here] = order.between(keys[here - 1], following)
    if not all(order.is_key(key) for key in keys):
        return _with_keys(placed)
    return tuple(attrs.evolve(entry, order=key) for entry, key in zip(placed, keys, strict=True))


def _with_keys(entries: Sequence[Any]) -> tuple[Any, ...]:
    keyed = []
    last: str | None = None
    for entry in entries:
        last = order.between(last, None)
        keyed.append(attrs.evolve(entry, order=last))
    return tuple(keyed)


def _faults_in(value: object, made_of: Any, path: str) -> list[Fault]:
    """Every fault in the JSON form of one object, in the order of the model. Read only when something is wrong."""
    if not isinstance(value, dict):
        return [Fault(path, "wrong_shape")]
    attrs.resolve_types(made_of)
    known = attrs.fields_dict(made_of)
    found: list[Fault] = []
    if not known.keys() >= value.keys():
        found.append(Fault(path, "unknown_field"))
    if issubclass(made_of, Entry) and "id" not in value:
        found.append(Fault(_join(path, "id"), "not_an_id"))
    for name, attribute in known.items():
        if name in value:
            found.extend(_faults_of_field(value[name], attribute, _join(path, name)))
    return found


def _faults_of_field(value: object, attribute: "attrs.Attribute[Any]", path: str) -> list[Fault]:
    kind = attribute.metadata.get("kind")
    if kind is Kind.GROUP:
        return _faults_in(value, attribute.metadata["of"], path)
    if kind is Kind.ENTRIES:
        return _faults_in_list(value, attribute.metadata["of"], path)
    try:
        made = _CONVERTER.structure(value, cast(Any, attribute.type))
        if attribute.validator is not None:
            attribute.validator(None, attribute, made)
    except Fault as fault:
        return [Fault(path, fault.code)]
    return []


def _faults_in_list(value: object, made_of: Any, path: str) -> list[Fault]:
    if not isinstance(value, list):
        return [Fault(path, "wrong_shape")]
    found: list[Fault] = []
    ids: set[str] = set()
    for index, entry in enumerate(value):
        entry_id = entry.get("id") if isinstance(entry, dict) else None
        known = isinstance(entry_id, str) and is_id(entry_id)
        found.extend(_faults_in(entry, made_of, _join(path, cast(str, entry_id) if known else str(index))))
        if known and entry_id in ids:
            found.append(Fault(path, "id_used_twice"))
        if known:
            ids.add(cast(str, entry_id))
    return found


def _join(path: str, step: str) -> str:
    return f"{path}/{step}" if path else step
