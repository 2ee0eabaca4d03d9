"""The values of table rows: names down the side and headings above, or names above and dates down the side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve, field, frozen

from pcsp_desktop.letters.layout.lines import Cell, PageRow
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.cases import FoundValue, Setting
from pcsp_desktop.letters.meaning.clauses import read_clause
from pcsp_desktop.letters.meaning.columns import VALUE_ROLES, Column, column_at, heading_of
from pcsp_desktop.letters.meaning.labels import label_doubts, labelled, name_in, name_in_text, unit_in
from pcsp_desktop.letters.words.dates import find_dates, standing
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, Word, tokens_of
from pcsp_desktop.letters.words.units import usual_spelling

Ref = tuple[float | None, float | None]
_LABELS = (
    (re.compile(r"t-?\s?score", re.I), re.compile(r"\b(?:spine|lumbar|l1|cefn)\b", re.I), "tscore_spine"),
    (re.compile(r"t-?\s?score", re.I), re.compile(r"\b(?:hip|femur|femoral|clun)\b", re.I), "tscore_hip"),
    (re.compile(r"\babpi\b|ankle brachial", re.I), re.compile(r"\b(?:right|dde)\b", re.I), "abpi_r"),
    (re.compile(r"\babpi\b|ankle brachial", re.I), re.compile(r"\b(?:left|chwith)\b", re.I), "abpi_l"),
)
_NO_VALUES = ("target", "range", "change", "person", "unit", "flag", "comment", "predicted")


@frozen
class RowValues:
    """What a table row gave."""

    found: tuple[tuple[FoundValue, Passage], ...] = ()
    ref: Ref = (None, None)
    flag: str | None = None


@define
class _Slot:
    """One name in a row, and the cells that belong to it."""

    name: Token
    cell: Cell
    words: tuple[Word, ...]
    unit: str | None
    date: str | None = None
    ref: Ref = (None, None)
    flag: str | None = None
    doubts: tuple[str, ...] = ()
    values: list[tuple[Cell, Column, str | None]] = field(factory=list)


def range_of(text: str, known: Catalogue) -> Ref:
    """The limits in a cell that holds a range ("3.5 - 5.3", "over 60", "< 5")."""
    for token in tokens_of(text, known):
        if token.kind == "range":
            return float(token.value), float(token.second)
        if token.kind == "number" and token.comparator:
            number = float(token.value)
            return (None, number) if "<" in token.comparator else (number, None)
        if token.kind == "number" and re.search(r"\b(?:up to|hyd at)\W*$", text[: token.start], re.I):
            return None, float(token.value)
    return None, None


def _by_row_label(row: PageRow, columns: Sequence[Column]) -> list[tuple[int, Token]]:
    """The test of a row whose name is shared by its label and a heading ("Total hip" under "T-score")."""
    label = row.cells[0]
    for heading, place, test in _LABELS:
        if place.search(label.text) and any(heading.search(column.text) for column in columns):
            if re.search(r"\bneck\b", label.text, re.I):
                return []  # the neck of the femur is another site than the hip
            return [(0, Token("name", 0, len(label.text), label.text, test=test))]
    return []


def _joint_label(cell: Cell, known: Catalogue) -> list[tuple[int, Token]]:
    """Two tests that one label names ("Weight and BMI", "Height / weight")."""
    tokens = tokens_of(cell.text, known)
    names = [token for token in tokens if token.kind == "name"]
    if len(names) != 2 or any(t.kind in ("number", "pair", "other", "masked") for t in tokens):
        return []
    if not re.fullmatch(r"\s*(?:/|&|\+|,|and|a|ac)\s*", cell.text[names[0].end : names[1].start]):
        return []
    return [(0, evolve(names[0], end=names[1].end, text=cell.text[names[0].start : names[1].end]))]


def _row_names(row: PageRow, columns: Sequence[Column], known: Catalogue) -> list[tuple[int, Token]]:
    names = [(place, name) for place, cell in enumerate(row.cells) if (name := name_in(cell, known)) is not None]
    names = names or _by_row_label(row, columns) or _joint_label(row.cells[0], known)
    kept: list[tuple[int, Token]] = []
    for place, name in names:
        at = column_at(row.cells[place], columns)
        if kept and at is not None and columns[at].role == "comment":
            continue  # an explanation that speaks of the test
        if place == 0 or at is None or columns[at].role in ("name", "", "comment", "person?", "current"):
            kept.append((place, name))
    return kept


def read_row(row: PageRow, columns: Sequence[Column], known: Catalogue, setting: Setting) -> RowValues | None:
    """The values of a row under headings. None when the row does not fit them."""
    names = _row_names(row, columns, known)
    if not names:
        return None
    if cues.takes_back(row.text) or any(cues.RELATIVE.search(cell.text) for cell in row.cells):
        return RowValues()
    starts = [place for place, _ in names] + [len(row.cells)]
    found: list[tuple[FoundValue, Passage]] = []
    ref: Ref = (None, None)
    flag: str | None = None
    for (start, name), end in zip(names, starts[1:], strict=True):
        others = row.cells[:start] + row.cells[start + 1 : end] if len(names) == 1 else row.cells[start + 1 : end]
        slot = _slot(row, start, name, known)
        for cell in others:
            _place(cell, slot, columns, known, setting)
        found.extend(_values(slot, columns, known, setting, row.page))
        ref = slot.ref if slot.ref != (None, None) else ref
        flag = slot.flag or flag
    return RowValues(tuple(found), ref, flag)


def _slot(row: PageRow, start: int, name: Token, known: Catalogue) -> _Slot:
    cell = row.cells[start]
    words = Passage.of(cell.words, row.page).between(name.start, name.end)
    return _Slot(name, cell, words, unit_in(cell.text), doubts=label_doubts(cell.text, name, known))


def _place(cell: Cell, slot: _Slot, columns: Sequence[Column], known: Catalogue, setting: Setting) -> None:
    """Put a cell where its column says it belongs: value, unit, range, flag or date."""
    at = column_at(cell, columns)
    if at is None:
        return
    column = columns[at]
    marked = cues.FLAG.match(cell.text)
    if marked and marked.end() == len(cell.text) and column.role not in VALUE_ROLES:
        slot.flag = marked.group(1)
        return
    spoken = usual_spelling(cell.text)
    if column.role == "unit" and re.match(r"[<>≤≥]?\s*-?\d", cell.text) and spoken is None:
        # A number set to the right runs into its unit: "139 mmol/L" under "Unit".
        column = next((c for c in reversed(columns[:at]) if c.role in VALUE_ROLES), column)
    if column.role == "unit" or (spoken is not None and column.role not in VALUE_ROLES):
        slot.unit = spoken or slot.unit
    elif column.role == "range":
        printed = range_of(cell.text, known)
        slot.ref = printed if printed != (None, None) else slot.ref
    elif column.role == "flag":
        slot.flag = marked.group(1) if marked else slot.flag
    elif column.role == "date":
        days = find_dates(cell.text)
        slot.date = days[0].in_year_before(setting.letter) if days else None
    elif slot.name.test.startswith(("tscore", "abpi")) and not _names_heading(slot.name.test, column):
        return
    elif column.role in VALUE_ROLES or (column.role == "" and not _has_values(columns)):
        slot.values.append((cell, column, slot.date))
        slot.date = None


def _names_heading(test: str, column: Column) -> bool:
    return any(heading.search(column.text) for heading, _, name in _LABELS if name == test)


def _has_values(columns: Sequence[Column]) -> bool:
    return any(column.role in VALUE_ROLES for column in columns)


def _is_previous(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a column holds earlier results: it says so, or another column is newer."""
    if column.role == "previous":
        return True
    years = sorted({c.text.strip() for c in columns if c.role == "year"})
    if column.role == "year" and column.text.strip() != years[-1]:
        return True
    latest = max((c.date for c in columns if c.date and c.role in ("dated", "current", "previous")), default=None)
    return bool(latest and column.date and column.date < latest)


def _values(
    slot: _Slot, columns: Sequence[Column], known: Catalogue, setting: Setting, page: int
) -> list[tuple[FoundValue, Passage]]:
    found: list[tuple[FoundValue, Passage]] = []
    corner = columns[0].unit if columns and usual_spelling(columns[0].text) else None
    for number, (cell, column, beside) in enumerate(slot.values):
        after = slot.date if number == len(slot.values) - 1 else None
        shared = slot.values[0][2] if len(slot.values) == 1 or column.role != "previous" else None
        date = column.date or beside or after or shared
        previous = _is_previous(column, columns)
        here = evolve(
            setting,
            role="previous" if previous else setting.role,
            date=date or (None if previous else setting.date),
            listed=True,
            column=True,
            unit=slot.unit or column.unit or corner,
            carried="",
        )
        passage = Passage.of(slot.words + cell.words, page)
        if column.role == "percent":
            here, passage = evolve(here, carried=_percent_of(slot.name.test), unit="%"), Passage.of(cell.words, page)
            if not here.carried:
                continue
        elif slot.name.test.startswith(("tscore", "abpi")) and known.names:
            here, passage = evolve(here, carried=slot.name.test), Passage.of(cell.words, page)
        values, _ = read_clause(passage, known, here)
        unclear = ("heading_words",) if column.role == "" and column.text.strip() else ()
        doubts = (*slot.doubts, *cell_doubts(cell.text, known), *unclear)
        if previous:
            values = [evolve(v, role="previous", undated=v.date is None) for v in values]
        values = [labelled(evolve(v, beside=date is not None or v.beside), doubts) for v in values]
        found.extend((evolve(v, evidence=("own_cell",)), passage) for v in values)
    return found


def _percent_of(test: str) -> str:
    return "fev1_pct" if test == "fev1" else ""


def cell_doubts(text: str, known: Catalogue) -> tuple[str, ...]:
    """What a cell holds beside its number, unit, flag, range and date that the app does not know."""
    doubts = []
    tokens = tokens_of(cues.ARROWS.sub(" ", text), known)
    numbers = [t for t in tokens if t.kind in ("number", "pair") and not t.use and not _bracketed(text, t.start)]
    names = {t.test for t in tokens if t.kind == "name"}
    if len(numbers) > max(1, len(names)) or any(t.kind == "masked" and not re.match(r"\(\d\)", t.text) for t in tokens):
        doubts.append("two_values")
    if any(t.kind == "word" and t.text not in cues.PLAIN and len(t.text) > 1 for t in tokens):
        doubts.append("value_words")
    if any(t.kind == "mark" and t.text in "?~≈±!=" for t in tokens):
        doubts.append("value_words")
    return tuple(doubts)


def _bracketed(text: str, start: int) -> bool:
    return text.count("(", 0, start) > text.count(")", 0, start)


# Names above, dates down the side -----------------------------------------------------------------------------


def read_sideways_row(row: PageRow, columns: Sequence[Column], known: Catalogue, setting: Setting) -> RowValues | None:
    """The values of a row under names of tests. None when the row does not fit them."""
    parted = _parted(row, columns, known)
    if parted is None:
        return None
    label, cells = parted
    tests = [column for column in columns if column.test]
    days = [d for d in find_dates(label) if standing(label[: d.start]) != "never"]
    date = days[0].in_year_before(setting.letter) if days else None
    if not cells or len(label.split()) > 8:
        return None
    if len(tests) > 1 and len({id(column) for _, column in cells}) < len(cells):
        return None
    kind = _kind_of_label(label, setting)
    if kind in _NO_VALUES or cues.RELATIVE.search(label) or cues.takes_back(row.text):
        return RowValues()
    role = "previous" if kind == "previous" else setting.role
    found: list[tuple[FoundValue, Passage]] = []
    starts = 0
    for cell, column in cells:
        here = evolve(
            setting,
            role=role,
            date=date or (setting.date if role == "current" else None),
            listed=True,
            column=bool(label.strip()),
            unit=column.unit,
            carried="",
        )
        passage = Passage.of(column.words + cell.words, row.page)
        values, _ = read_clause(passage, known, here)
        tokens = tokens_of(cell.text, known)
        starts += bool(tokens) and tokens[0].kind in ("number", "pair", "range", "masked")
        doubts = (*_heading_doubts(column.text, known), *cell_doubts(cell.text, known))
        values = [v if role == v.role else evolve(v, undated=v.date is None) for v in values]
        found.extend(
            (labelled(evolve(v, evidence=("own_cell",), beside=date is not None or v.beside), doubts), passage)
            for v in values
        )
    if not found and starts == 0 and not any(cues.TARGET_BEFORE.search(cell.text) for cell, _ in cells):
        return None
    return RowValues(tuple(found))


def _heading_doubts(text: str, known: Catalogue) -> tuple[str, ...]:
    name = name_in_text(text, known)
    return label_doubts(text, name, known) if name is not None else ()


def _parted(row: PageRow, columns: Sequence[Column], known: Catalogue) -> tuple[str, list[tuple[Cell, Column]]] | None:
    """The label of the row, and its cells with their columns; None when one of them names a test."""
    label, cells = "", []
    for cell in row.cells:
        place = column_at(cell, columns)
        column = columns[place] if place is not None else None
        overlap = column is not None and min(cell.x1, column.x1) - max(cell.x0, column.x0) > -6
        if column is not None and column.test and (overlap or len(columns) == len(row.cells)):
            if name_in(cell, known) is not None:
                return None
            cells.append((cell, column))
        elif column is None or column.role not in ("comment", "target", "change", "range") or not overlap:
            label += " " + cell.text
    return label, cells


def _kind_of_label(label: str, setting: Setting) -> str:
    if not label.strip():
        return ""
    heading = heading_of(Cell(tuple(Word(w, 0, 0, 1, 1) for w in label.split())), setting.letter)
    return heading.role if heading else ""
