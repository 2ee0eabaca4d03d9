"""Places and values of a plan in plain words, for suggestions: "My goals: “Walk to the shop”: By when"."""

import datetime
from collections.abc import Iterator
from typing import Any

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan import (
    Entry,
    Fault,
    FieldSpec,
    Kind,
    Plan,
    PlanFaults,
    fields_by_pattern,
    parse,
    pattern_of,
    value_at,
)
from pcsp_desktop.plan.say import say_label, say_value

_LONGEST = 60


def say_place(path: str, plan: Plan, language: str = ENGLISH) -> str:
    """The way to a place: section, the person's own first words of each entry on the way, and the field."""
    path = _bare(path)
    names: list[str] = []
    parts = path.split("/")
    for end in range(1, len(parts) + 1):
        here = "/".join(parts[:end])
        try:
            pattern = pattern_of(here)
        except KeyError:
            return words("reply.place.other", language)
        spec = fields_by_pattern().get(pattern)
        if spec is not None:
            names.append(say_label(spec, language))
        else:
            own = entry_words(plan, here)
            if own:
                names.append(f"“{own}”")
    return ": ".join(names)


def entry_words(plan: Plan, path: str) -> str:
    """The person's own first words of the entry at ``path``, cut to one line; empty when there are none."""
    try:
        entry = value_at(plan, path)
    except Fault:
        return ""
    return first_words(entry)


def first_words(entry: Any) -> str:
    """The first words that were written in an entry."""
    for name in getattr(type(entry), "__attrs_attrs__", ()):
        kind = name.metadata.get("kind")
        value = getattr(entry, name.name)
        if kind in (Kind.TEXT, Kind.LONG_TEXT) and value and "refers_to" not in name.metadata:
            return _short(value)
    return ""


def say_content(path: str, value: Any, language: str = ENGLISH) -> str:
    """What stands, or would stand, at ``path``. ``value`` is a value of the plan or its JSON form; None for nothing."""
    if path.startswith("states:"):
        return words(f"reply.state.{value or 'answered'}", language)
    if value is None or value == "" or value == [] or value == ():
        return words("reply.empty", language)
    if path.endswith("/order"):
        return words("reply.moved", language)
    try:
        pattern = pattern_of(path)
    except KeyError:
        return words("reply.place.other", language)
    if pattern.endswith("/*") or isinstance(value, dict | Entry):
        return "\n".join(_entry_lines(pattern.removesuffix("/*"), value, language)) or words("reply.empty", language)
    spec = fields_by_pattern()[pattern]
    return say_value(spec, _parsed(spec, value), language)


def _entry_lines(list_pattern: str, value: Any, language: str) -> Iterator[str]:
    spec = fields_by_pattern()[list_pattern]
    if isinstance(value, dict):
        try:
            value = parse(value, spec.of)
        except PlanFaults:
            return
    yield from _lines_of(value, f"{list_pattern}/*", language)


def _lines_of(holder: Any, pattern: str, language: str) -> Iterator[str]:
    for inner in fields_by_pattern().values():
        if inner.pattern.rpartition("/")[0] != pattern:
            continue
        value = getattr(holder, inner.name)
        if inner.kind is Kind.GROUP:
            yield from _lines_of(value, inner.pattern, language)
        elif inner.kind is Kind.ENTRIES:
            for entry in value:
                yield f"{say_label(inner, language)}:"
                yield from _lines_of(entry, f"{inner.pattern}/*", language)
        elif "refers_to" not in inner.facts and (said := say_value(inner, value, language)):
            yield f"{say_label(inner, language)}: {said}"


def _parsed(spec: FieldSpec, value: Any) -> Any:
    if spec.kind is Kind.DATE and isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return None
    return tuple(value) if isinstance(value, list) else value


def _bare(path: str) -> str:
    return path.removeprefix("states:").removesuffix("/order")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
