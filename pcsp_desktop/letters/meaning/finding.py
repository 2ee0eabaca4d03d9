"""Walks the pages of a letter from top to bottom and collects the results it gives."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve

from pcsp_desktop.letters.layout.lines import Cell, Row, Sheet
from pcsp_desktop.letters.layout.paragraphs import BULLET, paragraph_at, right_edge, sentences_of, with_bars
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.clauses import Found, Setting, read_clause
from pcsp_desktop.letters.meaning.date_roles import Dates, dates_of
from pcsp_desktop.letters.meaning.in_words import read_words
from pcsp_desktop.letters.meaning.tables import (
    Column,
    column_at,
    header_of,
    name_in,
    read_row,
    read_sideways_row,
    sideways_header_of,
    unit_in,
    with_second_line,
)
from pcsp_desktop.letters.model import Box, Candidate, DateKind
from pcsp_desktop.letters.words.dates import find_dates, standing
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, tokens_of


@define
class _Section:
    """Where in the letter we are."""

    role: str = "current"
    date: str | None = None
    kind: DateKind | None = None
    skip: bool = False
    urine: bool = False
    carried: str = ""


_VISIT = frozenset(("sbp", "dbp", "pulse", "weight", "height", "bmi", "spo2", "temp", "waist", "pef"))
_TAKEN_BACK = re.compile(
    r"\b(?:ignore|disregard|withdr[ae]w\w*|cancelled|(?:was|is|were|are) (?:wrong|incorrect|in error|a "
    r"mistake|not (?:right|reliable|valid|yours))|"
    r"(?:that|this|the) (?:sample|result|specimen|value|test) (?:was|is|has been) (?:\w+ "
    r"){0,2}(?:ha?emolysed|unsuitable|withdrawn|insufficient|clotted|contaminated|cancelled|wrong|"
    r"mislabelled))\b",
    re.I,
)
_SKIP_SECTION = re.compile(
    r"\b(?:targets?|goals?|aims?|ideal|normal|usual|healthy|recommended|conversion|chart|guide|medicines?|"
    r"medication|tablets?|drugs|prescri\w+|"
    r"allerg\w+|what (?:do |does )?(?:these|this|the|your) .*mean|meddyginiaeth\w*|targedau|nodau)\b",
    re.I,
)
_RESULT_SECTION = re.compile(
    r"\b(?:results?|readings?|findings|tests?|bloods?|checks?|numbers?|canlyniad\w*|profion|today|now|heddiw)\b",
    re.I,
)
_OLD_SECTION = re.compile(
    r"\b(?:last (?:year|time|check|results?|visit)|previous(?:ly)?|earlier|before|blaenorol|llynedd|y tro diwethaf)\b",
    re.I,
)


class Finder:
    """Reads the rows of all pages in order."""

    def __init__(self, sheets: Sequence[Sheet], known: Catalogue, dates: Dates) -> None:
        self._known = known
        self._sheets = sheets
        self._dates = dates
        self._section = _Section()
        self._columns: list[Column] | None = None
        self._sideways: list[Column] | None = None
        self._previous: Row | None = None
        self.candidates: list[Candidate] = []

    def run(self) -> tuple[Candidate, ...]:
        """Every candidate, in the order of the letter."""
        for sheet in self._sheets:
            self._sheet = sheet
            self._previous = None
            edge = right_edge(sheet.rows)
            rows = list(sheet.rows)
            at = 0
            while at < len(rows):
                block = paragraph_at(rows, at, edge, self._known)
                if len(block) > 1 or self._is_prose(rows[at]):
                    self._prose([row.cells[0] for row in block], rows[at].page)
                    at += len(block)
                else:
                    self._row(rows[at], rows[at + 1] if at + 1 < len(rows) else None)
                    at += 1
        return _distinct(self.candidates)

    # Settings -------------------------------------------------------------------------------------------

    def _setting(self, **changes: object) -> Setting:
        section = self._section
        base = Setting(
            letter=self._dates.letter,
            latest=self._dates.letter if self._dates.sure else None,
            sample=self._dates.sample or self._dates.seen,
            role=section.role,  # type: ignore[arg-type]
            date=section.date,
            urine=section.urine,
            carried=section.carried,
        )
        return evolve(base, **changes)  # type: ignore[arg-type]

    def _is_prose(self, row: Row) -> bool:
        if len(row.cells) != 1:
            return False
        if row.whole and len(row.text.split()) > 8:
            return True
        text = row.text
        return len(text.split()) > 9 and not BULLET.match(text) and not self._sideways

    # Rows -----------------------------------------------------------------------------------------------

    def _row(self, row: Row, following: Row | None) -> None:
        gap = row.y0 - self._previous.y1 if self._previous is not None else 0.0
        before, self._previous = self._previous, row
        columns = header_of(row, self._known, self._dates.letter)
        if columns is not None and self._columns is not None:
            # A row that begins with its date is no new heading of a table with a column of dates.
            first = column_at(row.cells[0], self._columns)
            if first is not None and self._columns[first].role == "date" and find_dates(row.cells[0].text):
                columns = None
        if columns is not None:
            merged = None
            complete = any(column.role == "name" for column in columns)
            if (
                self._columns is not None
                and before is not None
                and gap < 1.0 * row.height
                and not self._had_values
                and not complete
            ):
                merged = with_second_line(self._columns, row, self._known, self._dates.letter)
            self._columns, self._sideways = merged or columns, None
            self._had_values = False
            self._section.skip = False
            return
        if self._columns is not None and not self._had_values and before is not None and gap < 1.2 * row.height:
            merged = with_second_line(self._columns, row, self._known, self._dates.letter)
            if merged is not None:
                self._columns = merged
                return
        if self._sideways is not None and not self._had_values and before is not None and gap < 1.2 * row.height:
            merged = with_second_line(self._sideways, row, self._known, self._dates.letter)
            if merged is not None:
                self._sideways = merged
                return
        if self._columns is not None:
            if gap > 6 * row.height:
                self._columns = None
            elif self._table_row(row):
                return
        if self._sideways is not None:
            if gap > 5 * row.height:
                self._sideways = None
            elif self._sideways_row(row):
                return
        sideways = sideways_header_of(row, self._known)
        if (
            sideways is not None
            and not self._section.skip
            and following is not None
            and following.y0 - row.y1 < 4 * row.height
        ) and self._begins_values(following, sideways):
            self._sideways, self._columns, self._had_values = sideways, None, False
            return
        self._line(row)

    _had_values = False

    def _begins_values(self, row: Row, columns: Sequence[Column]) -> bool:
        """Whether the row under names of tests holds numbers and no names."""
        if any(name_in(cell, self._known) is not None for cell in row.cells):
            return False
        if with_second_line(list(columns), row, self._known, self._dates.letter) is not None:
            return True
        numbers = 0
        for cell in row.cells:
            tokens = [t for t in tokens_of(cell.text, self._known) if t.kind != "mark"]
            if any(t.kind == "name" for t in tokens) and not any(t.kind == "word" for t in tokens[:1]):
                return False
            numbers += any(t.kind in ("number", "pair") for t in tokens[:3])
        return numbers >= max(1, sum(1 for c in columns if c.test) // 2)

    def _table_row(self, row: Row) -> bool:
        assert self._columns is not None
        if len(row.cells) == 1 and name_in(row.cells[0], self._known) is None:
            text = row.text
            if len(text.split()) > 7 or (text.rstrip().endswith(".") and len(text.split()) > 3):
                self._columns = None
                return False
            if any(t.kind in ("number", "pair") for t in tokens_of(text, self._known)):
                self._columns = None
                return False
            self._section.urine = cues.URINE.search(text) is not None
            days = [d for d in find_dates(text) if standing(text[: d.start]) != "never"]
            if days and standing(text[: days[0].start]) in ("sample", "seen", "letter"):
                self._section.date = days[0].in_year_before(self._dates.letter)
            return True
        values = read_row(row, self._columns, self._known, self._setting())
        if values is None:
            return False
        self._in_words(row)
        self._had_values = True
        for found, passage in values.found:
            self._add(found, passage, row, ref=values.ref, flag=values.flag)
        return True

    def _sideways_row(self, row: Row) -> bool:
        assert self._sideways is not None
        values = read_sideways_row(row, self._sideways, self._known, self._setting())
        if values is None:
            if self._had_values or len(row.text.split()) > 6:
                self._sideways = None
            return False
        self._had_values = True
        for found, passage in values.found:
            self._add(found, passage, row)
        return True

    def _line(self, row: Row) -> None:
        """A row outside any table: a heading, a date line, or a list item such as "HbA1c   53 mmol/mol"."""
        words = tuple(word for cell in row.cells for word in cell.words)
        tokens = tokens_of(row.text, self._known)
        numbers = [t for t in tokens if t.kind in ("number", "pair")]
        names = [t for t in tokens if t.kind == "name"]
        if not numbers:
            self._heading(row, names)
            self._in_words(row)
            return
        if self._section.skip:
            return
        passage = with_bars(row)
        if len(row.cells) == 1:
            self._sentences(Passage.of(words, row.page), row, listed=bool(names) and names[0].start <= 24)
            return
        prose = [cell for cell in row.cells if len(cell.text.split()) > 9]
        if prose:
            for cell in row.cells:
                self._sentences(cell.passage(row.page), row, listed=False)
            return
        units = {unit for cell in row.cells if (unit := unit_in(cell.text))}
        setting = self._setting(
            listed=True,
            unit=units.pop() if len(units) == 1 and len(names) == 1 and name_in(row.cells[0], self._known) else None,
        )
        found, self._section.carried = read_clause(passage, self._known, setting)
        for value in found:
            self._add(value, passage, row)
        self._in_words(row)

    def _heading(self, row: Row, names: Sequence[Token]) -> None:
        text = row.text
        days = [d for d in find_dates(text) if standing(text[: d.start]) != "never"]
        wordy = len(text.split()) > 10
        for day in days:
            kind = standing(text[: day.start])
            date = day.in_year_before(self._dates.letter)
            heading = _RESULT_SECTION.search(text[: day.start]) or _OLD_SECTION.search(text)
            if (
                date
                and (kind in ("sample", "seen") or heading)
                and (not self._dates.letter or _near(date, self._dates.letter))
            ):
                self._section.date = date
        if wordy:
            return
        if names and not _SKIP_SECTION.search(text) and not _OLD_SECTION.search(text):
            return
        if re.search(r"[a-z]\.\s*$", text) and len(text.split()) > 4:
            return
        if len(row.cells) > 2:
            return
        self._section.urine = cues.URINE.search(text) is not None
        if (cues.RELATIVE.search(text) and _RESULT_SECTION.search(text)) or (
            _SKIP_SECTION.search(text)
            and not (
                _RESULT_SECTION.search(text) and not re.search(r"normal|conversion|chart|guide|mean|usual", text, re.I)
            )
        ):
            self._section.skip = True
        else:
            self._section.skip = False
        if _OLD_SECTION.search(text) and not re.search(r"\b(?:and|compared|with|since|a|ac)\b", text, re.I):
            self._section.role = "previous"
            if not days:
                self._section.date = None
        elif _RESULT_SECTION.search(text) and len(text.split()) <= 8:
            if self._section.role == "previous" and not days:
                self._section.date = None
            self._section.role = "current"
            if days and self._dates.sample:
                date = days[0].in_year_before(self._dates.letter)
                if date and date < self._dates.sample and len(date) == 10 and date[:7] != self._dates.sample[:7]:
                    self._section.role = "previous"

    # Prose ----------------------------------------------------------------------------------------------

    def _prose(self, cells: Sequence[Cell], page: int) -> None:
        self._columns = self._sideways = None
        self._section.skip = False
        self._section.carried = ""
        words = tuple(word for cell in cells for word in cell.words)
        self._previous = None
        self._sentences(Passage.of(words, page), Row(page, (Cell(words),)), listed=False)

    def _sentences(self, passage: Passage, row: Row, *, listed: bool) -> None:
        said = 0
        for sentence in sentences_of(passage):
            tokens = tokens_of(sentence.text, self._known)
            self._sentence_dates(sentence, tokens)
            names_first = bool(tokens) and next((t.kind for t in tokens if t.kind not in ("mark",)), "") == "name"
            found, self._section.carried = read_clause(
                sentence,
                self._known,
                self._setting(listed=listed or (names_first and len(sentence.text.split()) < 12)),
            )
            line = Row(row.page, (Cell(sentence.words),))
            named = {t.test for t in tokens if t.kind == "name"}
            if (
                said
                and not found
                and _TAKEN_BACK.search(sentence.text)
                and (not named or named & {c.test for c in self.candidates[-said:]})
            ):
                # "Please ignore that result": the numbers of the sentence before are no results.
                del self.candidates[len(self.candidates) - said :]
            said = len(found)
            for value in found:
                self._add(value, sentence, line, prose=not listed)

    def _sentence_dates(self, sentence: Passage, tokens: Sequence[Token]) -> None:
        if any(t.kind in ("number", "pair") and not t.use for t in tokens):
            return
        for day in find_dates(sentence.text):
            if standing(sentence.text[: day.start]) in ("sample", "seen"):
                date = day.in_year_before(self._dates.letter)
                if date and len(date) == 10 and not (self._dates.letter and not _near(date, self._dates.letter)):
                    self._section.date = date

    def _in_words(self, row: Row) -> None:
        found = read_words(row, self._known)
        if found is None or self._section.skip or cues.RELATIVE.search(row.text):
            return
        date, kind = self._dates.usual
        self.candidates.append(
            Candidate(
                test=found.test,
                printed_name=found.name,
                value=found.value,
                comparator=None,
                unit=None,
                unit_printed=None,
                date=self._section.date or date,
                date_kind="sample" if self._section.date else kind,
                ref_low=None,
                ref_high=None,
                flag=None,
                role="current",
                unsure=True,
                page=row.page,
                box=self.box(found.words),
                line=row.text,
            )
        )

    # Candidates -----------------------------------------------------------------------------------------

    def _add(
        self,
        found: Found,
        passage: Passage,
        row: Row,
        *,
        ref: tuple[float | None, float | None] = (None, None),
        flag: str | None = None,
        prose: bool = False,
    ) -> None:
        usual, usual_kind = self._dates.usual
        kind: DateKind | None
        if found.undated:
            date, kind = None, None
        elif (
            prose
            and found.test in _VISIT
            and self._dates.seen
            and (found.date is None or found.date == self._section.date)
        ):
            # Pressure, weight and pulse are taken at the visit, not with the blood.
            date, kind = self._dates.seen, "sample"
        elif found.date:
            date, kind = found.date, "sample"
            fuller = self._dates.sample or self._dates.seen
            if len(date) == 7 and fuller and fuller.startswith(date):
                date = fuller
        elif self._section.role == "previous":
            date, kind = self._section.date, "sample" if self._section.date else None
        else:
            date, kind = usual, usual_kind
        low, high = found.ref or ref
        words = passage.between(found.start, found.end)
        self.candidates.append(
            Candidate(
                test=found.test,
                printed_name=found.name,
                value=found.value,
                comparator=found.comparator,
                unit=found.unit,
                unit_printed=found.unit_printed,
                date=date,
                date_kind=kind,
                ref_low=low,
                ref_high=high,
                flag=found.flag or flag,
                role=found.role,
                unsure=found.unsure or kind == "guess" or date is None,
                why=found.doubts,
                page=row.page,
                box=self.box(words),
                line=row.text,
            )
        )

    def box(self, words: Sequence[object]) -> Box:
        """The place of some words on the page that is being read, as fractions of its size."""
        sheet = self._sheet
        places = [(w.x0, w.y0, w.x1, w.y1) for w in words]  # type: ignore[attr-defined]
        return Box(
            round(max(0.0, min(p[0] for p in places) / sheet.width), 4),
            round(max(0.0, min(p[1] for p in places) / sheet.height), 4),
            round(min(1.0, max(p[2] for p in places) / sheet.width), 4),
            round(min(1.0, max(p[3] for p in places) / sheet.height), 4),
        )


def _near(date: str, letter: str) -> bool:
    """Whether a date can be that of a sample in a letter of this date: not after it, not many years before."""
    return date <= letter and int(letter[:4]) - int(date[:4]) <= 6


def _distinct(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Each result once: the same test, value and date said twice in a letter is one result."""
    seen: dict[tuple[str, str, str | None, str | None], int] = {}
    kept: list[Candidate] = []
    for candidate in candidates:
        key = (candidate.test, candidate.value, candidate.comparator, candidate.date)
        if key in seen:
            if kept[seen[key]].unit is None and candidate.unit:
                kept[seen[key]] = candidate
            continue
        seen[key] = len(kept)
        kept.append(candidate)
    return tuple(kept)


def find(
    sheets: Sequence[Sheet], known: Catalogue, letter_date: str | None = None
) -> tuple[tuple[Candidate, ...], str | None]:
    """The results on these pages, and the date of the letter."""
    dates = dates_of(sheets, letter_date)
    return Finder(sheets, known, dates).run(), dates.letter
