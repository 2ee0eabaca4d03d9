"""What one reader sees of a plan: their part of what is in force, without refusals unless those are ticked.

Papers and shares are made from this view alone, so that no page and no kind of paper can forget it.
"""

import unicodedata
from collections.abc import Callable, Collection, Mapping
from typing import Any

import attrs

from pcsp_desktop.plan.change import value_at
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.in_force import in_force
from pcsp_desktop.plan.leaves import is_empty, leaves
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.plan.paper_map import Audience, ReaderRule, SectionPart, paper_map
from pcsp_desktop.plan.people import Setup
from pcsp_desktop.plan.schema import SHARED_SECTIONS, class_fields

_FOLLOWERS = ("own_headings", "authorship")
"""Lists whose entries belong to the section that they name."""


@attrs.frozen
class Reader:
    """Who reads a copy, and what was ticked for it.

    ``sections`` are the chosen sections (None: those that this reader sees before anything is ticked).
    ``refusals`` are sections of which this one copy also says whom or what the person refused: "people",
    "crisis" or "consent". ``also`` are single fields (patterns) that were ticked besides.
    """

    audience: Audience = Audience.ME
    sections: frozenset[str] | None = None
    refusals: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()

    def sees_section(self, section: str) -> bool:
        """Whether anything of a section is in this copy."""
        rule = paper_map().rule(section, self.audience)
        if rule is ReaderRule.NEVER:
            return False
        if self.sections is not None:
            return section in self.sections
        return rule in (ReaderRule.YES, ReaderRule.PART, ReaderRule.CARER_YES)

    def sees(self, pattern: str) -> bool:
        """Whether a field (a pattern), or anything of a group or list, is in this copy where it is filled in.

        Papers ask this before they say that something is not answered: that is untrue of what was left out.
        """
        section, _, place = pattern.partition("/")
        if pattern in self.also:
            return True
        follows = paper_map().follows.get(pattern)
        if follows is not None and not self.sees_section(follows):
            return False
        if not self.sees_section(section):
            return False
        return not place or self.part(section).has(place.removeprefix("*/"))

    def part(self, section: str) -> SectionPart:
        """The fields of a section that are seen."""
        also = tuple(each.partition("/")[2].removeprefix("*/") for each in self.also if each.startswith(f"{section}/"))
        if section == "people" and section in self.refusals:
            also += ("not_to_involve", "not_to_involve_why")
        if not self.sees_section(section):
            return SectionPart(only=also)
        rule = paper_map().rule(section, self.audience)
        part = paper_map().part(section, self.audience) if rule is ReaderRule.PART else SectionPart()
        return part if part.only is None or not also else attrs.evolve(part, only=(*part.only, *also))


def seen_by(plan: Plan, reader: Reader) -> Plan:
    """What a reader sees of a plan. Own headings and authorship follow their section."""
    whole = without_refusals(in_force(plan), reader.refusals)
    kept: dict[str, Any] = {"setup": _how_to_read(whole.setup)}
    for name in class_fields(Plan):
        if name in _FOLLOWERS:
            kept[name] = tuple(entry for entry in getattr(whole, name) if _follows(entry.section, reader))
        elif name == "states":
            kept[name] = _states(whole, reader)
        elif reader.part(name) != SectionPart(only=()):
            kept[name] = _seen(getattr(whole, name), name, reader)
    kept["setup"] = attrs.evolve(kept["setup"], **attrs.asdict(_how_to_read(whole.setup), filter=_is_said))
    return Plan(**kept)


def _states(plan: Plan, reader: Reader) -> Mapping[str, str]:
    """Which questions were left: only for the person, since nobody else is to know that one was refused."""
    if reader.audience is not Audience.ME:
        return {}
    return {path: state for path, state in plan.states.items() if reader.sees_section(path.split("/", 1)[0])}


def _how_to_read(setup: Setup) -> Setup:
    """What a page must know to be read at all, and says nothing of the person: the language, the law that holds."""
    return Setup(language=setup.language, country=setup.country, age_group=setup.age_group)


def _is_said(_attribute: object, value: object) -> bool:
    return value not in ("", None, ())


def _follows(section: str, reader: Reader) -> bool:
    """An own heading is seen with its section; one of a section that nobody knows, by whoever sees every part."""
    if section not in SHARED_SECTIONS:
        return reader.audience is Audience.ME and reader.sections is None
    return reader.sees_section(section)


def _seen(value: Any, section: str, reader: Reader) -> Any:
    part = reader.part(section)
    if type(value) is tuple and part.entries is not None:
        # Whom the person refused is still here only where that was ticked for this copy.
        value = tuple(each for each in value if set(each.parts) & set(part.entries) or each.not_to_involve == "yes")
    return _only(value, section, "", part.has if part != SectionPart() else None, reader)


def _only(value: Any, pattern: str, place: str, has: Callable[[str], bool] | None, reader: Reader) -> Any:
    """A group, list or section with the fields that are seen, the others blank."""
    if type(value) is tuple:
        inside = f"{place}/*" if place else ""
        return tuple(_only(entry, f"{pattern}/*", inside, has, reader) for entry in value)
    blank: dict[str, Any] = {}
    for name, attribute in class_fields(type(value)).items():
        here, at = f"{pattern}/{name}", f"{place}/{name}" if place else name
        follows = paper_map().follows.get(here)
        if (has is not None and not has(at)) or (follows is not None and not reader.sees_section(follows)):
            blank[name] = _empty(attribute)
        elif has is not None and attribute.metadata["kind"] in (Kind.GROUP, Kind.ENTRIES):
            kept = _only(getattr(value, name), here, at, has, reader)
            if kept != getattr(value, name):
                blank[name] = kept
    return attrs.evolve(value, **blank) if blank else value


def _empty(attribute: "attrs.Attribute[Any]") -> Any:
    made_of = attribute.metadata.get("of")
    return made_of() if attribute.metadata["kind"] is Kind.GROUP and made_of else attribute.default


# ---- Refusals ----------------------------------------------------------------------------------------------


def without_refusals(plan: Plan, ticked: Collection[str] = ()) -> Plan:
    """The plan without whom and what the person refused, apart from the sections in ``ticked``.

    People who are not to be involved are gone as a whole, with everything about them: nothing may hint at it.
    """
    if "people" not in ticked:
        people = tuple(person for person in plan.people if person.not_to_involve != "yes")
        plan = attrs.evolve(plan, people=people) if len(people) != len(plan.people) else plan
    if "crisis" not in ticked:
        involve = tuple(entry for entry in plan.crisis.involve if entry.involve != "do_not_involve")
        if len(involve) != len(plan.crisis.involve):
            plan = attrs.evolve(plan, crisis=attrs.evolve(plan.crisis, involve=involve))
    if "consent" not in ticked:
        consent = attrs.evolve(
            plan.consent,
            may_not_see="",
            choices=(),
            records=tuple(record for record in plan.consent.records if record.answer in ("yes", "")),
            tell_left_out="",
        )
        plan = attrs.evolve(plan, consent=consent) if consent != plan.consent else plan
    return plan


def refused(plan: Plan) -> frozenset[str]:
    """The sections that hold a refusal: what there is to tick for one copy."""
    bare = without_refusals(plan)
    return frozenset(name for name in ("people", "crisis", "consent") if getattr(bare, name) != getattr(plan, name))


def excluded_names(plan: Plan) -> tuple[str, ...]:
    """The names of people who are not to be involved, each once."""
    names = [person.name for person in plan.people if person.not_to_involve == "yes"]
    names += [entry.name for entry in plan.crisis.involve if entry.involve == "do_not_involve"]
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))


@attrs.frozen
class NamedIn:
    """An excluded person's name that stands in the person's own words, and where."""

    name: str
    path: str


def excluded_people_named(plan: Plan, shown: Plan) -> tuple[NamedIn, ...]:
    """Where the own words of a copy (``shown``) name somebody whom the plan keeps away.

    Words cannot be filtered: the check page shows these places before anything is printed or sent. A name counts
    as a whole word, whatever its case; of a name in several words the first is looked for too.
    """
    found = []
    wanted = [(name, _forms(name)) for name in excluded_names(plan)]
    for path, leaf in leaves(shown).items() if wanted else ():
        if leaf.is_entry or not isinstance(leaf.value, str) or path.startswith("states:") or path.endswith("/order"):
            continue
        said = _words(leaf.value)
        found += [NamedIn(name, path) for name, forms in wanted if any(form in said for form in forms)]
    return tuple(found)


def _forms(name: str) -> tuple[str, ...]:
    """How a name may stand in words: whole, and its first word. Scripts without spaces are looked for anywhere."""
    forms = dict.fromkeys((_words(name), _words(name.split()[0])))
    return tuple(form.strip() if any(letter >= _NO_SPACES for letter in form) else form for form in forms)


_NO_SPACES = "\u2e80"
"""From here on scripts write words without spaces between them: Chinese and its neighbours."""


def _words(text: str) -> str:
    """The words of a text in small letters with one space round each, to look for whole words in."""
    apart = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in text.casefold())
    return f" {' '.join(apart.split())} "


# ---- Papers ------------------------------------------------------------------------------------------------


def reader_of(kind: str, reader: Reader | None) -> Reader:
    """Who a paper of a kind is made for: whoever was said, or the usual reader; for staff papers never less."""
    usual = paper_map().usual_reader.get(kind, Audience.ME)
    if reader is None:
        return Reader(usual)
    staff = paper_map().staff.get(kind)
    if staff is None or reader.audience is Audience.ME:
        return reader
    return attrs.evolve(reader, audience=staff, sections=None)


def has_something_to_say(plan: Plan, kind: str, reader: Reader | None = None) -> bool:
    """Whether a paper of this kind is worth offering: its reader may see what it is about, and there is some of it."""
    about = paper_map().about.get(kind)
    if about is None:
        return True
    who = reader_of(kind, reader)
    if not any(who.sees_section(section) for section in about.sections):
        return False
    if about.filled is None:
        return True
    shown = seen_by(plan, who)
    return any(not _is_blank(value_at(shown, place)) for place in about.filled)


def _is_blank(value: Any) -> bool:
    if type(value) is tuple:
        return not any(not is_empty(entry) for entry in value)
    return bool(is_empty(value)) if attrs.has(type(value)) else not value
