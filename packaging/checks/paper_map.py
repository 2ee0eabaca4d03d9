"""Is resources/paper/map.toml true of the app? Prints every kind of paper with a mark in each field, and compares.

    python -m checks.paper_map            what is printed and not on the map, and the other way round
    python -m checks.paper_map --write    writes into the map what is printed now; look at the difference afterwards

`tests/plan/test_paper_map.py` holds the map to it.
"""

from __future__ import annotations

import datetime
import functools
import io
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import compile_assets
from checks import requirements_table
from PIL import Image

from pcsp_desktop import documents, plan
from pcsp_desktop.plan import FieldSpec, Kind
from pcsp_desktop.plan.conditions import conditions
from pcsp_desktop.plan.paper_map import Audience, paper_map
from pcsp_desktop.plan.say import say_date, say_money
from pcsp_desktop.plan.schema import class_fields, fields_by_pattern

ROOT = Path(__file__).resolve().parents[2]
MAP = ROOT / "resources" / "paper" / "map.toml"
PHOTO = "0f" * 32
ON = datetime.date(2026, 11, 30)
BASE: dict[str, Any] = {
    "schema": plan.SCHEMA,
    "setup": {"language": "en_GB", "typed_by": "me"},
    "person": {"first_name": "Whose"},
}
_MARKED = (Kind.TEXT, Kind.LONG_TEXT, Kind.WHEN, Kind.DATE, Kind.MONEY)
GOAL = "Zqgoalqz"
"""The goal that lines of a budget and things to keep track of belong to."""
NOT_YET = "not_yet"
_MOST_ENTRIES = 3
_BY_FIELD = ("crisis",)
"""Sections that are tried field by field: filled as a whole, a page that must fit leaves answers out."""
_TESTS = ("hba1c", "", "crp")
_ENTRIES = {"future/forms": 10, "crisis/signs": 3, "tracking/trackers": 4, "goals/*/actions": 6, "people": 9}


class Marks:
    """A plan section with a mark of its own in every field of every entry, and where each mark stands."""

    def __init__(self) -> None:
        self.pattern_of: dict[str, str] = {}
        self._number = 0

    def filled(self, spec: FieldSpec) -> Any:
        """What a section, a field or a list holds when everything in it is answered."""
        if spec.kind is Kind.GROUP:
            return self._inside(f"{spec.pattern}/", spec, 0)
        if spec.kind is Kind.ENTRIES:
            count = len(plan.SHARED_SECTIONS) if spec.pattern in ("own_headings", "authorship") else 0
            count = count or _ENTRIES.get(spec.pattern, _MOST_ENTRIES)
            return [{"id": f"e{number}", **self._inside(f"{spec.pattern}/*/", spec, number)} for number in range(count)]
        return self._value(spec, 0)

    def _inside(self, prefix: str, spec: FieldSpec, turn: int) -> dict[str, Any]:
        assert spec.of is not None
        specs = fields_by_pattern()
        return {
            name: self.filled(inner) if not inner.is_leaf else self._value(inner, turn)
            for name in class_fields(spec.of)
            if (inner := specs[f"{prefix}{name}"])
        }

    def _value(self, spec: FieldSpec, turn: int) -> Any:
        fixed = _fixed(spec, turn)
        if fixed is not None:
            return fixed
        match spec.kind:
            case Kind.CHOICE:
                return _code(spec, turn)
            case Kind.CHOICES:
                return [*spec.codes] if turn == 0 else [spec.codes[turn % len(spec.codes)]]
            case Kind.SCALE | Kind.NUMBER:
                return max(int(spec.facts.get("low", 1)), 1) + turn % 3
            case Kind.NHS_NUMBER:
                self.pattern_of["9434765919"] = spec.pattern
                return "9434765919"
            case Kind.ATTACHMENT:
                return PHOTO
            case _:
                return self._mark(spec)

    def _mark(self, spec: FieldSpec) -> Any:
        self._number += 1
        if spec.kind is Kind.DATE:
            start = datetime.date(2101 if spec.facts.get("day") == "to_come" else 1901, 1, 1)
            day = start + datetime.timedelta(days=self._number * 3)
            self.pattern_of[day.isoformat()] = spec.pattern
            return day.isoformat()
        if spec.kind is Kind.MONEY:
            pence = 1_000_000 + self._number * 111
            self.pattern_of[str(pence)] = spec.pattern
            return pence
        mark = f"Zq{_letters(self._number)}qz"
        if spec.pattern == "tracking/trackers/*/readings/*/value":
            mark = f"73{self._number:03d}.5"
        self.pattern_of[mark] = spec.pattern
        return mark


def _letters(number: int) -> str:
    """A number as letters only, so that nothing takes it apart or formats it."""
    made, rest = "", number + 676
    while rest:
        rest, digit = divmod(rest, 26)
        made += chr(97 + digit)
    return made


def _fixed(spec: FieldSpec, turn: int) -> Any:
    """What must hold so that the rest of an entry is asked, found or printed at all."""
    if spec.pattern.startswith(("own_headings/", "authorship/")) and spec.name == "section":
        return plan.SHARED_SECTIONS[turn % len(plan.SHARED_SECTIONS)]
    if spec.name == "test":
        return _TESTS[turn % len(_TESTS)]
    if spec.pattern == "people/*/not_to_involve":
        return "no"
    if spec.facts.get("refers_to"):
        return "e0"
    if spec.name == "section":
        return "goals"
    return {"carer/said_yes_to_sharing": "yes", "setup/language": "en_GB", "setup/typed_by": "someone_with_me"}.get(
        spec.pattern
    )


def _code(spec: FieldSpec, turn: int) -> str:
    opening = [c.values[0] for pattern, c in conditions().items() if "/" in c.place and c.place == spec.pattern]
    return opening[0] if opening else spec.codes[turn % len(spec.codes)]


# ---- What is printed ---------------------------------------------------------------------------------------


def _trials() -> Iterator[tuple[dict[str, Any], Mapping[str, str]]]:
    """Saved plans with marks, and the pattern of each mark."""
    for section in plan.SECTIONS:
        spec = fields_by_pattern()[section]
        if spec.kind is Kind.STATES:
            continue
        if section in _BY_FIELD:
            for names in _together(list(class_fields(spec.of or object))):
                marks = Marks()
                value = {name: marks.filled(fields_by_pattern()[f"{section}/{name}"]) for name in names}
                yield {**BASE, section: value}, marks.pattern_of
            continue
        marks = Marks()
        value = marks.filled(spec)
        yield _with(section, value), {GOAL: "goals/*/want", **marks.pattern_of}


def _together(names: list[str]) -> list[list[str]]:
    """The fields of a section one by one; those that say one thing together (whom to ring first) as one."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault("ring_first" if name.startswith("ring_first") else name, []).append(name)
    return list(found.values())


def _with(section: str, value: Any) -> dict[str, Any]:
    """A saved plan with a section, and what stands beside it in the base where that is not said."""
    made = {**BASE, section: {**BASE[section], **value} if section in BASE and isinstance(value, dict) else value}
    if section in ("budget", "tracking"):
        made["goals"] = [{"id": "e0", "want": GOAL}]
    return made


def words_on(saved: dict[str, Any], kind: str) -> str:
    """All words of one paper in the copy for the person, those that stand in for a picture too."""
    options = documents.Options(
        on=ON,
        changed_on=ON,  # else each foot names the last day that the plan holds
        audience=Audience.ME,
        recovery=documents.Recovery(("123456",) * 8),
        pictures={PHOTO: _picture()},
    )
    return documents.write_html(documents.make(plan.from_json(saved), kind, options))


@functools.cache
def _picture() -> bytes:
    out = io.BytesIO()
    Image.new("L", (8, 10), 128).save(out, "PNG")
    return out.getvalue()


def _forms(mark: str) -> tuple[str, ...]:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", mark):
        day = datetime.date.fromisoformat(mark)
        return (say_date(day).replace("\u00a0", " "), f"{day.day} {day:%b} {day.year}", mark)
    if mark.isdigit() and len(mark) == 10:
        return (f"{mark[:3]} {mark[3:6]} {mark[6:]}",)
    if mark.isdigit():
        return (say_money(int(mark)),)
    return (mark,)


@functools.cache
def printed() -> Mapping[str, tuple[str, ...]]:
    """The kinds on which each field stands: those with words, days and amounts by their marks."""
    found: dict[str, set[str]] = {}
    for saved, pattern_of in _trials():
        for kind in documents.KINDS:
            text = words_on(saved, kind).replace("\u00a0", " ")
            for mark, pattern in pattern_of.items():
                if any(form in text for form in _forms(mark)):
                    found.setdefault(pattern, set()).add(kind)
    return {pattern: tuple(kind for kind in paper_map().kinds if kind in kinds) for pattern, kinds in found.items()}


@functools.cache
def chosen_printed() -> Mapping[str, tuple[str, ...]]:
    """For choices and scales the kinds of the map (all kinds for what is on none yet) on which it gives other words."""
    found = {}
    the_map = paper_map()
    for pattern, spec in fields_by_pattern().items():
        said = the_map.fields.get(pattern) or (
            tuple(documents.KINDS) if the_map.reasons.get(pattern) == NOT_YET else ()
        )
        if spec.is_leaf and not has_mark(spec):
            found[pattern] = tuple(kind for kind in said if kind in documents.KINDS and _changes_words(pattern, kind))
    return found


def has_mark(spec: FieldSpec) -> bool:
    """Whether a field holds something that can be found again on paper."""
    return (spec.kind in _MARKED or spec.kind is Kind.NHS_NUMBER) and not _fixed(spec, 0)


def _changes_words(pattern: str, kind: str) -> bool:
    spec = fields_by_pattern()[pattern]
    section = spec.section
    marks = Marks()
    if section in _BY_FIELD:
        wanted = pattern.split("/")[1]
        every = _together(list(class_fields(fields_by_pattern()[section].of or object)))
        names = next(names for names in every if wanted in names)
        value = {name: marks.filled(fields_by_pattern()[f"{section}/{name}"]) for name in names}
    else:
        value = marks.filled(fields_by_pattern()[section])
    before = words_on(_with(section, value), kind)
    return any(
        words_on(_with(section, _replaced(value, pattern.split("/")[1:], other)), kind) != before
        for other in _others(spec)
    )


def _others(spec: FieldSpec) -> tuple[Any, ...]:
    if spec.kind is Kind.CHOICE:
        return (*spec.codes, "")
    if spec.kind is Kind.CHOICES:
        return ([], [spec.codes[-1]])
    if spec.kind in (Kind.SCALE, Kind.NUMBER):
        return (None, int(spec.facts.get("low", 1)) + 3)
    if spec.kind is Kind.ATTACHMENT:
        return ()
    return ("", "goals" if spec.name == "section" else "e1")


def _replaced(value: Any, place: list[str], other: Any) -> Any:
    if isinstance(value, list):
        return [_replaced(entry, place[1:], other) for entry in value]
    name, *rest = place
    return {**value, name: _replaced(value[name], rest, other) if rest else other}


# ---- Beside the map ----------------------------------------------------------------------------------------


def faults() -> list[str]:
    """What the map says that is not so, and the other way round: a line each."""
    found = []
    the_map = paper_map()
    for spec in plan.fields():
        if not spec.is_leaf:
            continue
        said, reason = the_map.fields.get(spec.pattern), the_map.reasons.get(spec.pattern)
        if said is None and reason is None:
            found.append(f"{spec.pattern} is not on the map")
        elif reason is not None and reason not in the_map.why:
            found.append(f"{spec.pattern}: the map does not say what {reason} is")
        elif reason not in (None, "sort") and _printed_on(spec):
            found.append(f"{spec.pattern} is printed on {', '.join(_printed_on(spec))}, and is {reason}")
        elif said is not None and spec.kind is not Kind.ATTACHMENT:
            there = _printed_on(spec)
            found += [f"{spec.pattern} is not printed on {kind}" for kind in said if kind not in there]
            found += [f"{spec.pattern} is printed on {kind} too" for kind in there if kind not in said]
    gone = (the_map.fields.keys() | the_map.reasons.keys()) - fields_by_pattern().keys()
    found += [f"{pattern} is no field" for pattern in sorted(gone)]
    return found


def _printed_on(spec: FieldSpec) -> tuple[str, ...]:
    return (printed() if has_mark(spec) else chosen_printed()).get(spec.pattern, ())


def write() -> None:
    """Write into the map the kinds that print each field now; what is printed nowhere and not excused is "not_yet"."""
    lines = MAP.read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        match = re.match(r'"([a-z0-9_/*]+)" = (\[|"not_yet")', line)
        spec = fields_by_pattern().get(match.group(1)) if match else None
        if spec is None or spec.kind is Kind.ATTACHMENT or "field" not in _table_at(lines, number):
            continue
        there = _printed_on(spec)
        kinds = json.dumps(there) if there else '"not_yet"'
        lines[number] = f'"{spec.pattern}" = {kinds}'
    MAP.write_text("\n".join(lines) + "\n", "utf-8")


def _table_at(lines: list[str], number: int) -> str:
    return next((line for line in reversed(lines[:number]) if line.startswith("[")), "")


def main(arguments: list[str]) -> int:
    """Print the faults; with ``--write`` mend the map and the table of requirements, which reads it."""
    if "--write" in arguments:
        for _ in range(2):  # what was printed nowhere is looked for on every kind, then held to those
            write()
            compile_assets.compile_all(ROOT, report=lambda _line: None)
            paper_map.cache_clear()
            chosen_printed.cache_clear()
        return requirements_table.main()
    found = faults()
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
