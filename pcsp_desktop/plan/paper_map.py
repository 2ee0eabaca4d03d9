"""The map of the papers: which field stands on which, who may read it, and what is never cut.

One table (resources/paper/map.toml) that papers, shares, the print and share pages, and docs/requirements.md read.
"""

import enum
import functools
import json
from collections.abc import Mapping
from typing import Any

import attrs

from pcsp_desktop.assets import resource


class Audience(enum.StrEnum):
    """Who a copy is for."""

    ME = "me"
    CARER = "carer"
    SURGERY = "surgery"
    HOSPITAL = "hospital"
    HOME_CARERS = "home_carers"
    OTHER = "other"


class ReaderRule(enum.StrEnum):
    """What a reader may see of a section before the person ticks anything."""

    YES = "yes"
    PART = "part"
    TICK = "tick"
    NEVER = "never"
    CARER_YES = "carer_yes"
    CARER_TICK = "carer_tick"
    SECTION = "section"


@attrs.frozen
class SectionPart:
    """The fields of a section that a reader sees.

    ``only`` (None: all) and ``without`` are places below the section with ``*`` for an entry. ``entries``
    (None: any) are the parts of which an entry of the section must have one.
    """

    only: tuple[str, ...] | None = None
    without: tuple[str, ...] = ()
    entries: tuple[str, ...] | None = None

    def has(self, place: str) -> bool:
        """Whether a place below the section is seen, be it a field, a group or a list that holds such a field."""
        if any(_lies_in(place, gone) for gone in self.without):
            return False
        return self.only is None or any(_lies_in(place, kept) or _lies_in(kept, place) for kept in self.only)


def _lies_in(place: str, other: str) -> bool:
    return place == other or place.startswith(f"{other}/")


@attrs.frozen
class About:
    """What a paper is about: sections of which its reader must see one, and places of which one must be filled."""

    sections: tuple[str, ...] = ()
    filled: tuple[str, ...] | None = None


@attrs.frozen
class PaperMap:
    """The whole map. Fields are patterns of the model; kinds are ids of papers."""

    kinds: Mapping[str, str]
    fields: Mapping[str, tuple[str, ...]]
    """The kinds that print a field; none where `reasons` says why."""
    reasons: Mapping[str, str]
    why: Mapping[str, str]
    no_fields: Mapping[str, str]
    ticked: Mapping[str, tuple[str, ...]]
    never_cut: frozenset[str]
    blank_prints: Mapping[str, tuple[str, ...]]
    usual_reader: Mapping[str, Audience]
    staff: Mapping[str, Audience]
    about: Mapping[str, About]
    follows: Mapping[str, str]
    _rules: Mapping[str, tuple[ReaderRule, ...]]
    _parts: Mapping[tuple[str, Audience], SectionPart]

    def kinds_of(self, pattern: str) -> tuple[str, ...]:
        """The papers that print a field, or any field of a group or list; none for what is printed nowhere."""
        found = self.fields.get(pattern)
        if found is not None:
            return found
        inside = {kind for each, kinds in self.fields.items() if each.startswith(f"{pattern}/") for kind in kinds}
        return tuple(kind for kind in self.kinds if kind in inside)

    def rule(self, section: str, audience: Audience) -> ReaderRule:
        """What a reader may see of a section. Raises KeyError for no section."""
        return self._rules[section][tuple(Audience).index(audience)]

    def part(self, section: str, audience: Audience) -> SectionPart:
        """The fields that a reader sees where the rule is `Rule.PART`."""
        return self._parts.get((section, audience), SectionPart())


@functools.cache
def paper_map() -> PaperMap:
    """The map as it comes with the app."""
    table: dict[str, Any] = json.loads(resource("paper", "map.json").read_text("utf-8"))
    order = tuple(table["audience"].pop("order"))
    if order != tuple(Audience):
        raise ValueError("the map names other audiences than the app")
    field = table["field"]
    return PaperMap(
        kinds=table["kinds"],
        fields={pattern: tuple(kinds) for pattern, kinds in field.items() if isinstance(kinds, list)},
        reasons={pattern: reason for pattern, reason in field.items() if isinstance(reason, str)},
        why=table["why"],
        no_fields=table["no_fields"],
        ticked={pattern: tuple(kinds) for pattern, kinds in table["ticked"].items()},
        never_cut=frozenset(table["never_cut"]["fields"]),
        blank_prints={pattern: tuple(kinds) for pattern, kinds in table["blank_prints"].items()},
        usual_reader={kind: Audience(reader) for kind, reader in table["for"].items()},
        staff={kind: Audience(reader) for kind, reader in table["staff"].items()},
        about={kind: _about(facts) for kind, facts in table["about"].items()},
        follows=table["follows"],
        rules={section: tuple(ReaderRule(rule) for rule in rules) for section, rules in table["audience"].items()},
        parts={
            (section, Audience(reader)): _part(facts)
            for section, readers in table["audience_part"].items()
            for reader, facts in readers.items()
        },
    )


def _about(facts: dict[str, Any]) -> About:
    return About(tuple(facts["sections"]), tuple(facts["filled"]) if "filled" in facts else None)


def _part(facts: dict[str, Any]) -> SectionPart:
    def listed(name: str) -> tuple[str, ...] | None:
        return tuple(facts[name]) if name in facts else None

    return SectionPart(listed("only"), listed("without") or (), listed("entries"))
