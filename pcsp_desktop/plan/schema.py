"""A walk over the model: every field, its pattern and its kind. Pages, paper, standards and tests follow it."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from pcsp_desktop.plan.fields import Kind, is_id
from pcsp_desktop.plan.model import Plan


@attrs.frozen
class FieldSpec:
    """One field of the model.

    ``pattern`` is its path with ``*`` for entry ids, such as ``goals/*/actions/*/confidence``.
    ``codes`` and ``choice`` are set for choices; ``of`` is the class of a group or of entries.
    """

    pattern: str
    name: str
    kind: Kind
    type: Any
    choice: str
    codes: tuple[str, ...]
    of: "type[Any] | None"
    facts: Mapping[str, Any]

    @property
    def section(self) -> str:
        """The section of the plan that the field belongs to."""
        return self.pattern.split("/", 1)[0]

    @property
    def is_leaf(self) -> bool:
        """Whether the field holds a value itself, rather than other fields."""
        return self.kind not in (Kind.GROUP, Kind.ENTRIES)

    @property
    def label_id(self) -> str:
        """The text id of the field's short name (``plan.field.…``; ``*`` is left out)."""
        return "plan.field." + ".".join(part for part in self.pattern.split("/") if part != "*")


def class_fields(made_of: type) -> Mapping[str, "attrs.Attribute[Any]"]:
    """The declared fields of a class of the model by name, without ``id`` and ``order``."""
    found = _class_fields.get(made_of)
    if found is None:
        attrs.resolve_types(made_of)
        found = {a.name: a for a in attrs.fields(made_of) if "kind" in a.metadata}
        _class_fields[made_of] = found
    return found


_class_fields: dict[type, Mapping[str, "attrs.Attribute[Any]"]] = {}


def _walk(made_of: type[Any], prefix: str) -> Iterator[FieldSpec]:
    for name, attribute in class_fields(made_of).items():
        facts = attribute.metadata
        kind: Kind = facts["kind"]
        pattern = f"{prefix}{name}"
        yield FieldSpec(
            pattern, name, kind, attribute.type, facts.get("choice", ""), facts.get("codes", ()), facts.get("of"), facts
        )
        if kind is Kind.GROUP:
            yield from _walk(facts["of"], f"{pattern}/")
        elif kind is Kind.ENTRIES:
            yield from _walk(facts["of"], f"{pattern}/*/")


@functools.cache
def fields() -> tuple[FieldSpec, ...]:
    """Every field of the model, in the order of the plan, groups and lists before what they hold."""
    return tuple(_walk(Plan, ""))


@functools.cache
def fields_by_pattern() -> Mapping[str, FieldSpec]:
    """Every field of the model by its pattern."""
    return {spec.pattern: spec for spec in fields()}


SECTIONS: tuple[str, ...] = tuple(class_fields(Plan))
"""Ids of all sections, in order."""

SHARED_SECTIONS: tuple[str, ...] = tuple(
    name for name, attribute in class_fields(Plan).items() if attribute.metadata["shared"] is True
)
"""Sections that a person can choose to share; headings, authorship and states follow their section."""


def pattern_of(path: str) -> str:
    """The pattern of a path: entry ids become ``*``.

    Raises KeyError when no field of the model stands there. The path of an entry itself, such
    as ``goals/3f2a``, gives the pattern of its list with ``/*``.
    """
    made_of: Any = Plan
    parts: list[str] = []
    expects_id = False
    for part in path.split("/"):
        if expects_id:
            if not is_id(part):
                raise KeyError("no such place in the plan")
            parts.append("*")
            expects_id = False
            continue
        if made_of is None:
            raise KeyError("no such place in the plan")
        attribute = class_fields(made_of).get(part)
        if attribute is None:
            raise KeyError("no such place in the plan")
        parts.append(part)
        kind = attribute.metadata["kind"]
        made_of = attribute.metadata.get("of")
        expects_id = kind is Kind.ENTRIES
    return "/".join(parts)
