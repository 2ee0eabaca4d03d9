"""Reads the guide from its files and refuses one with a fault, naming file, id and reason.

The files are written as TOML; the build turns them into JSON, which is read ten times as fast at each start.
"""

import json
import tomllib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from pcsp_desktop.assets import resource
from pcsp_desktop.guide.model import EntryForm, Guide, PageOfGuide, Part, PartKind, Question
from pcsp_desktop.plan import SECTIONS, AskedWhen, FieldSpec, Kind, fields_by_pattern

LAYOUTS = frozenset({"", "days", "four-ways", "yes-no"})

_PART_KEYS = {"id", "title", "order", "sections", "intro", "gate", "gate_who"}
_PAGE_KEYS = {
    "id",
    "heading",
    "lead",
    "body",
    "bullets",
    "special",
    "in_short",
    "leaves_no_trace",
    "countries",
    "ages",
    "packs",
    "typed_by",
    "question",
    "requirements",
    "source",
}
_QUESTION_KEYS = {
    "id",
    "path",
    "short",
    "prompt",
    "hint",
    "example",
    "why",
    "source",
    "requirements",
    "show_when",
    "layout",
    "entry",
    "field",
}
_FIELD_KEYS = {
    "name",
    "prompt",
    "hint",
    "example",
    "why",
    "show_when",
    "layout",
    "entry",
    "field",
    "requirements",
    "source",
}
_ENTRY_KEYS = {"name", "add", "title", "empty"}


class GuideFault(ValueError):
    """A guide file is wrong. ``file`` and ``place`` (an id) say where, ``reason`` what."""

    def __init__(self, file: str, place: str, reason: str) -> None:
        super().__init__(f"{file}: {place}: {reason}" if place else f"{file}: {reason}")
        self.file = file
        self.place = place
        self.reason = reason


def load_guide(folder: Path | None = None, *, places: Collection[str] | None = None) -> Guide:
    """The guide in ``folder``, by default the one that comes with the app. Raises `GuideFault`.

    ``places`` are the names that a page's ``special`` may have: the windows give those of their table of places.
    Without them, where no window is, a ``special`` is only read.
    """
    folder = folder or resource("guide")
    parts = [_Reader(file, places).part() for file in sorted(folder.iterdir()) if file.suffix in (".toml", ".json")]
    if not parts:
        raise GuideFault(folder.name, "", "there is no guide file")
    rank = {PartKind.STEP: 0, PartKind.DOOR: 1, PartKind.SIDE: 2}
    parts.sort(key=lambda part: (rank[part.kind], part.order, part.id))
    guide = Guide(tuple(parts))
    _check_ids(guide)
    return guide


def _check_ids(guide: Guide) -> None:
    seen: dict[str, str] = {}
    for part in guide.parts:
        own = [part.id]
        for page in part.pages:
            own.append(page.id)
            own.extend(question.id for question in page.questions if question.id != page.id)
        for name in own:
            if name in seen:
                raise GuideFault(f"{part.id}", name, f"this id is also used in {seen[name]}")
            seen[name] = part.id


class _Reader:
    """Reads one file. Every look-up goes through here, so that each fault can say where it stands."""

    def __init__(self, file: Path, places: Collection[str] | None = None) -> None:
        self.file = file.name
        self.places = places
        self.place = ""
        read: Callable[[str], Any] = tomllib.loads if file.suffix == ".toml" else json.loads
        try:
            self.document: dict[str, Any] = read(file.read_text("utf-8"))
        except ValueError as problem:
            raise GuideFault(self.file, "", f"not {file.suffix[1:].upper()} in UTF-8: {problem}") from None

    def fault(self, reason: str) -> GuideFault:
        return GuideFault(self.file, self.place, reason)

    def text(self, table: Mapping[str, Any], key: str, *, needed: bool = False) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            raise self.fault(f"{key} is not text")
        if needed and not value.strip():
            raise self.fault(f"{key} is missing")
        return value

    def texts(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.fault(f"{key} is not a list of texts")
        return tuple(value)

    def number(self, table: Mapping[str, Any], key: str) -> int:
        value = table.get(key, 0)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self.fault(f"{key} is not a number from 0 up")
        return value

    def is_true(self, table: Mapping[str, Any], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(f"{key} is neither true nor false")
        return value

    def only(self, table: Mapping[str, Any], keys: set[str]) -> None:
        for key in table:
            if key not in keys:
                raise self.fault(f"{key} is not known here")

    def part(self) -> Part:
        kinds = [kind for kind in PartKind if kind.value in self.document]
        if len(kinds) != 1:
            raise self.fault("a file has one table [step], [door] or [side]")
        kind = kinds[0]
        self.only(self.document, {kind.value, "page"})
        head = self.document[kind.value]
        self.only(head, _PART_KEYS)
        self.place = self.text(head, "id", needed=True)
        sections = self.texts(head, "sections")
        for section in sections:
            if section not in SECTIONS:
                raise self.fault(f"{section} is no section of the plan")
        part_id = self.place
        pages = tuple(self.page(page) for page in self.tables(self.document, "page"))
        return Part(
            part_id,
            kind,
            self.text(head, "title", needed=True),
            self.number(head, "order"),
            sections,
            self.text(head, "intro"),
            self.text(head, "gate"),
            self.text(head, "gate_who"),
            pages,
        )

    def tables(self, table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(f"{key} is not a list of tables")
        return value

    def page(self, table: Mapping[str, Any]) -> PageOfGuide:
        self.place = self.text(table, "id", needed=True)
        self.only(table, _PAGE_KEYS)
        special = self.text(table, "special")
        if special and self.places is not None and special not in self.places:
            raise self.fault(f"special: there is no place {special}")
        page_id = self.place
        setup = {
            "countries": "setup/country",
            "ages": "setup/age_group",
            "packs": "setup/packs",
            "typed_by": "setup/typed_by",
        }
        filters = {}
        for key, pattern in setup.items():
            filters[key] = self.texts(table, key)
            self.known(filters[key], fields_by_pattern()[pattern].codes, key)
        heading = self.text(table, "heading", needed=True)
        lead, body, bullets = self.text(table, "lead"), self.texts(table, "body"), self.texts(table, "bullets")
        questions = tuple(self.question(question) for question in self.tables(table, "question"))
        return PageOfGuide(
            page_id,
            heading,
            lead,
            body,
            bullets,
            special,
            in_short=self.is_true(table, "in_short"),
            leaves_no_trace=self.is_true(table, "leaves_no_trace"),
            questions=questions,
            requirements=self.texts(table, "requirements"),
            source=self.text(table, "source"),
            **filters,
        )

    def known(self, values: tuple[str, ...], codes: tuple[str, ...], key: str) -> None:
        for value in values:
            if value not in codes:
                raise self.fault(f"{key}: {value} is not one of the choices")

    def question(self, table: Mapping[str, Any]) -> Question:
        self.place = self.text(table, "id", needed=True)
        self.only(table, _QUESTION_KEYS)
        path = self.text(table, "path", needed=True)
        return self.made(table, path, self.place, f"guide.{self.place}")

    def made(self, table: Mapping[str, Any], path: str, question_id: str, text_id: str) -> Question:
        spec = fields_by_pattern().get(path)
        if spec is None or spec.kind in (Kind.GROUP, Kind.STATES):
            raise self.fault(f"{path} is no field of the plan that can be asked")
        layout = self.text(table, "layout")
        if layout not in LAYOUTS:
            raise self.fault(f"{layout} is no layout")
        return Question(
            id=question_id,
            path=path,
            kind=spec.kind,
            prompt=self.text(table, "prompt", needed=True),
            hint=self.text(table, "hint"),
            example=self.text(table, "example"),
            why=self.text(table, "why"),
            source=self.text(table, "source"),
            requirements=self.texts(table, "requirements"),
            short=self.number(table, "short"),
            show_when=self.condition(table, path),
            layout=layout,
            choice=spec.choice,
            codes=spec.codes,
            low=spec.facts.get("low", 0),
            high=spec.facts.get("high", 0),
            entry=self.entry_form(table, spec, question_id, text_id),
            text_id=text_id,
        )

    def condition(self, table: Mapping[str, Any], path: str) -> AskedWhen | None:
        found = table.get("show_when")
        if found is None:
            return None
        if not isinstance(found, dict) or set(found) not in ({"path", "is"}, {"field", "is"}):
            raise self.fault("show_when has the form { path = …, is = […] } or { field = …, is = […] }")
        values = self.texts(found, "is")
        place = self.text(found, "path") or self.text(found, "field", needed=True)
        pattern = place if "path" in found else f"{path.rpartition('/')[0]}/{place}"
        spec = fields_by_pattern().get(pattern)
        if spec is None or ("path" in found and "*" in place):
            raise self.fault(f"show_when: {place} is no field of the plan")
        if spec.codes:
            self.known(values, spec.codes, "show_when")
        return AskedWhen(place, values)

    def entry_form(self, table: Mapping[str, Any], spec: FieldSpec, question_id: str, text_id: str) -> EntryForm | None:
        if spec.kind is not Kind.ENTRIES:
            if "entry" in table or "field" in table:
                raise self.fault("only a list has entry and field")
            return None
        head = table.get("entry")
        if not isinstance(head, dict):
            raise self.fault("a list needs entry = { name = …, add = …, title = …, empty = … }")
        self.only(head, _ENTRY_KEYS)
        fields = []
        for field in self.tables(table, "field"):
            self.only(field, _FIELD_KEYS)
            name = self.text(field, "name", needed=True)
            fields.append(self.made(field, f"{spec.pattern}/*/{name}", f"{question_id}.{name}", f"{text_id}.{name}"))
        title = self.text(head, "title", needed=True)
        if f"{spec.pattern}/*/{title}" not in fields_by_pattern():
            raise self.fault(f"{title} is no field of an entry")
        if not fields:
            raise self.fault("a list asks for at least one field")
        return EntryForm(
            self.text(head, "name", needed=True),
            self.text(head, "add", needed=True),
            title,
            self.text(head, "empty", needed=True),
            tuple(fields),
        )
