"""Walks the pages of a letter from top to bottom and collects the results it gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from attrs import evolve

from pcsp_desktop.letters.layout.lines import Cell, PageRow, ReadPage
from pcsp_desktop.letters.layout.paragraphs import BULLET, paragraph_at, right_edge, sentences_of, with_bars
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.blocks import readable
from pcsp_desktop.letters.meaning.candidates import Desk
from pcsp_desktop.letters.meaning.cards import card_at
from pcsp_desktop.letters.meaning.cases import FoundValue, Setting
from pcsp_desktop.letters.meaning.clauses import read_clause
from pcsp_desktop.letters.meaning.columns import Column, column_at, header_of, sideways_header_of, with_second_line
from pcsp_desktop.letters.meaning.date_roles import Dates, dates_of, role_of
from pcsp_desktop.letters.meaning.in_words import read_words
from pcsp_desktop.letters.meaning.labels import label_doubts, labelled, name_in, unit_in
from pcsp_desktop.letters.meaning.rows import read_row, read_sideways_row
from pcsp_desktop.letters.meaning.sections import SectionFacts, near, standing_days, take_heading
from pcsp_desktop.letters.meaning.spoken_of import Spoken
from pcsp_desktop.letters.model import Candidate
from pcsp_desktop.letters.words.dates import find_dates, order_of_days
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, tokens_of

_TAKEN_BACK = re.compile(
    r"\b(?:ignore|disregard|withdr[ae]w\w*|cancelled|(?:was|is|were|are) (?:wrong|incorrect|in error|a "
    r"mistake|not (?:right|reliable|valid|yours))|"
    r"(?:that|this|the) (?:sample|result|specimen|value|test) (?:was|is|has been) (?:\w+ "
    r"){0,2}(?:ha?emolysed|unsuitable|withdrawn|insufficient|clotted|contaminated|cancelled|wrong|"
    r"mislabelled))\b",
    re.I,
)
_IN_CLINIC = re.compile(
    r"\b(?:taken|done|measured|checked|bloods?|weight|pressure|pulse) (?:today )?(?:in|at) (?:the |this |your )?"
    r"(?:clinic|visit|appointment|review)\b|\btoday\b",
    re.I,
)
_TODAY = re.compile(r"\b(?:today|this morning|this afternoon|this evening|just now|heddiw|bore 'ma)\b", re.I)


_SENTENCES = re.compile(r"[a-z)\d]\. [A-Z][A-Za-z]")


class Finder:
    """Reads the rows of all pages in order."""

    def __init__(self, sheets: Sequence[ReadPage], known: Catalogue, dates: Dates) -> None:
        self._known = known
        self._sheets = sheets
        self._dates = dates
        self._section = SectionFacts()
        self._columns: list[Column] | None = None
        self._sideways: list[Column] | None = None
        self._had_values = False
        self._previous: PageRow | None = None
        self._desk = Desk(known, dates, self._section)

    def run(self) -> tuple[Candidate, ...]:
        """Every candidate, in the order of the letter."""
        for sheet in self._sheets:
            self._desk.sheet = sheet
            self._previous = None
            edge = right_edge(sheet.rows)
            rows = list(sheet.rows)
            at = 0
            while at < len(rows):
                at += self._step(rows, at, edge)
        return self._desk.distinct()

    def _step(self, rows: list[PageRow], at: int, edge: float) -> int:
        """Read what begins in row `at`; say how many rows it took."""
        row = rows[at]
        if (row.page, at) in self._dates.sections:
            self._new_day(row)
            return 1
        card = None
        if self._columns is None and not self._section.skip:
            card = card_at(rows, at, self._known, self._setting(), self._dates.sections)
        if card is not None:
            self._previous, self._sideways = row, None
            for found, passage in card.found:
                self._desk.add(found, passage, rows[at], ref=card.ref)
            return card.lines
        block = paragraph_at(rows, at, edge, self._known)
        if len(block) > 1 or self._is_prose(row):
            self._prose([line.cells[0] for line in block], row.page)
            return len(block)
        self._row(row, rows[at + 1] if at + 1 < len(rows) else None)
        return 1

    def _new_day(self, row: PageRow) -> None:
        """A line that is only a date, of several such: it heads what follows, or is the time of a message."""
        day = find_dates(row.text)[0]
        timed = re.search(r"\d{1,2}[:.]\d\d", row.text) is not None
        date = day.in_year_before(self._dates.letter)
        self._section.date, self._section.kind = date, "letter" if timed else "sample"
        self._section.stamp, self._section.spoken = date, False
        self._columns = self._sideways = None

    # Settings -------------------------------------------------------------------------------------------

    def _setting(self, **changes: Any) -> Setting:
        section = self._section
        base = Setting(
            letter=section.stamp or self._dates.newest,
            latest=section.stamp or (self._dates.letter if self._dates.sure else None),
            sample=self._dates.sample or self._dates.visit,
            role=section.role,
            date=section.date,
            urine=section.urine,
            carried=section.carried,
            heading=section.heading,
        )
        return evolve(base, **changes)

    def _is_prose(self, row: PageRow) -> bool:
        if len(row.cells) != 1:
            return False
        if row.whole and len(row.text.split()) > 8:
            return True
        text = row.text
        return len(text.split()) > 9 and not BULLET.match(text) and not self._sideways

    # Rows -----------------------------------------------------------------------------------------------

    def _row(self, row: PageRow, following: PageRow | None) -> None:
        before, self._previous = self._previous, row
        gap = row.y0 - before.y1 if before is not None else 0.0
        if self._new_days(row, following) or self._new_header(row, before, gap) or self._more_header(row, before, gap):
            return
        if self._columns is not None:
            if gap > 6 * row.height:
                self._columns = None
            elif (not self._had_values and self._new_sideways(row, following)) or self._table_row(row):
                return
        if self._sideways is not None:
            if gap > 5 * row.height:
                self._sideways = None
            elif self._sideways_row(row):
                return
        if not self._new_sideways(row, following):
            self._line(row)

    def _new_days(self, row: PageRow, following: PageRow | None) -> bool:
        """Whether the row is made of dates over as many numbers, of the one test named last; then both are read."""
        if (
            following is None
            or not self._section.heading
            or len(row.cells) < 2
            or len(row.cells) != len(following.cells)
        ):
            return False
        days = [find_dates(cell.text) for cell in row.cells]
        if not all(len(found) == 1 for found in days) or len(row.text) > 20 * len(row.cells):
            return False
        for cell, day in zip(following.cells, days, strict=True):
            date = day[0].in_year_before(self._dates.letter)
            setting = self._setting(listed=True, column=True, date=date, carried=self._section.heading)
            found, _ = read_clause(cell.passage(following.page), self._known, setting)
            for value in found:
                self._desk.add(evolve(value.doubted("far"), beside=True), cell.passage(following.page), following)
        return True

    def _new_header(self, row: PageRow, before: PageRow | None, gap: float) -> bool:
        """Whether the row is a row of headings; then it is taken."""
        columns = header_of(row, self._known, self._dates.letter)
        if columns is not None and self._columns is not None:
            # A row that begins with its date is no new heading of a table with a column of dates.
            first = column_at(row.cells[0], self._columns)
            if first is not None and self._columns[first].role == "date" and find_dates(row.cells[0].text):
                columns = None
        if columns is None:
            return False
        merged = None
        complete = any(column.role == "name" for column in columns)
        close = before is not None and gap < 1.0 * row.height
        if self._columns is not None and close and not self._had_values and not complete:
            merged = with_second_line(self._columns, row, self._known, self._dates.letter)
        self._columns, self._sideways = merged or columns, None
        self._had_values = False
        self._section.skip = False
        return True

    def _more_header(self, row: PageRow, before: PageRow | None, gap: float) -> bool:
        """Whether the row is a second line of headings; then it is taken."""
        if self._had_values or before is None or gap >= 1.2 * row.height:
            return False
        if self._columns is not None:
            merged = with_second_line(self._columns, row, self._known, self._dates.letter)
            if merged is not None:
                self._columns = merged
                return True
        if self._sideways is not None:
            merged = with_second_line(self._sideways, row, self._known, self._dates.letter)
            if merged is not None:
                self._sideways = merged
                return True
        return False

    def _new_sideways(self, row: PageRow, following: PageRow | None) -> bool:
        """Whether the row is made of names of tests over their values; then it is taken."""
        sideways = sideways_header_of(row, self._known)
        if sideways is None or self._section.skip or following is None or following.y0 - row.y1 >= 4 * row.height:
            return False
        if not self._begins_values(following, sideways):
            return False
        self._sideways, self._columns, self._had_values = sideways, None, False
        return True

    def _begins_values(self, row: PageRow, columns: Sequence[Column]) -> bool:
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

    def _table_row(self, row: PageRow) -> bool:
        assert self._columns is not None
        if len(row.cells) == 1 and name_in(row.cells[0], self._known) is None:
            return self._line_in_table(row)
        values = read_row(row, self._columns, self._known, self._setting())
        if values is None:
            return False
        self._in_words(row)
        self._had_values = True
        for found, passage in values.found:
            self._desk.add(found, passage, row, ref=values.ref, flag=values.flag)
        return True

    def _line_in_table(self, row: PageRow) -> bool:
        """A line of one cell between the rows of a table: a heading inside it, or the end of the table."""
        text = row.text
        sentence = len(text.split()) > 7 or (text.rstrip().endswith(".") and len(text.split()) > 3)
        if sentence or any(t.kind in ("number", "pair") for t in tokens_of(text, self._known)):
            self._columns = None
            return False
        self._section.urine = cues.only_urine(text)
        days = standing_days(text)
        if days and role_of(text, days[0]) in ("sample", "seen", "letter"):
            self._section.dated(days[0], self._dates, spoken=False)
        return True

    def _sideways_row(self, row: PageRow) -> bool:
        assert self._sideways is not None
        values = read_sideways_row(row, self._sideways, self._known, self._setting())
        if values is None:
            if self._had_values or len(row.text.split()) > 6:
                self._sideways = None
            return False
        self._had_values = True
        for found, passage in values.found:
            self._desk.add(found, passage, row)
        return True

    def _line(self, row: PageRow) -> None:
        """A row outside any table: a heading, a date line, or a list item such as "HbA1c   53 mmol/mol"."""
        tokens = tokens_of(row.text, self._known)
        names = [t for t in tokens if t.kind == "name"]
        if not any(t.kind in ("number", "pair") for t in tokens):
            if any(t.kind in ("range", "masked") and not t.day for t in tokens):
                return
            tests = {name.test for name in names}
            self._section.heading = tests.pop() if len(tests) == 1 else self._section.heading if not tests else ""
            take_heading(self._section, row, len(names), self._dates)
            self._in_words(row)
            return
        if self._section.skip:
            return
        if len(row.cells) == 1:
            words = tuple(word for cell in row.cells for word in cell.words)
            listed = bool(names) and names[0].start <= 24
            self._sentences(Passage.of(words, row.page), row, listed=listed)
            return
        if any(len(cell.text.split()) > 9 or _SENTENCES.search(cell.text) for cell in row.cells):
            for cell in row.cells:
                self._sentences(cell.passage(row.page), row, listed=False)
            return
        self._list_row(row, names)
        self._in_words(row)

    def _list_row(self, row: PageRow, names: Sequence[Token]) -> None:
        """A row of cells under no headings: a name, its value, and what belongs to it."""
        label = name_in(row.cells[0], self._known)
        units = {unit for cell in row.cells if (unit := unit_in(cell.text))}
        only = label is not None and len(names) == 1
        setting = self._setting(listed=True, unit=units.pop() if len(units) == 1 and only else None)
        passage = with_bars(row)
        found, _ = read_clause(passage, self._known, evolve(setting, carried=""))
        doubts = label_doubts(row.cells[0].text, label, self._known) if label is not None else ()
        for value in found:
            self._desk.add(evolve(labelled(value, doubts), evidence=("own_cell",) if only else ()), passage, row)

    # Prose ----------------------------------------------------------------------------------------------

    def _prose(self, cells: Sequence[Cell], page: int) -> None:
        self._columns = self._sideways = None
        self._section.skip = False
        self._section.role = "current"
        self._section.urine = False
        words = tuple(word for cell in cells for word in cell.words)
        self._previous = None
        self._sentences(Passage.of(words, page), PageRow(page, (Cell(words),)), listed=False)

    def _sentences(self, passage: Passage, row: PageRow, *, listed: bool) -> None:
        said = 0
        self._section.carried = ""
        lately: str | None = None
        whose = Spoken()
        for sentence in sentences_of(passage):
            tokens = tokens_of(sentence.text, self._known)
            self._sentence_dates(sentence, tokens)
            names_first = next((t.kind for t in tokens if t.kind != "mark"), "") == "name"
            short = names_first and len(sentence.text.split()) < 12
            found, self._section.carried = read_clause(sentence, self._known, self._setting(listed=listed or short))
            found = [whose.of(sentence.text, value) for value in found if not whose.drops(sentence.text)]
            whose.take(sentence.text)
            named = {t.test for t in tokens if t.kind == "name"}
            if len(named) == 1:
                self._section.heading = next(iter(named))
            if not found and _TAKEN_BACK.search(sentence.text):
                # "Please ignore that result": the numbers of the sentence before are no results.
                self._desk.take_back(said, named)
            said = 0
            line = PageRow(row.page, (Cell(sentence.words),))
            lately = next((value.date for value in reversed(found) if value.beside), lately)
            for value in found:
                said += self._desk.add(
                    self._of_today(value, sentence.text), sentence, line, prose=not listed, lately=lately
                )

    def _of_today(self, value: FoundValue, text: str) -> FoundValue:
        """A value of "today" in a dated message is of the day of the message; in a letter, of the day of the visit."""
        if value.date is None and _IN_CLINIC.search(text) and len(self._dates.seen) == 1 and value.role == "current":
            return evolve(value, date=self._dates.visit, beside=True)
        if value.date is not None and value.date == self._section.stamp and _TODAY.search(text):
            return evolve(value, beside=True)
        return value

    def _sentence_dates(self, sentence: Passage, tokens: Sequence[Token]) -> None:
        """The day that a sentence without results gives for what follows ("Your blood was taken on 6 May")."""
        if any(t.kind in ("number", "pair") and not t.use for t in tokens):
            return
        days = [day for day in find_dates(sentence.text) if role_of(sentence.text, day) in ("sample", "seen")]
        if len(days) != 1:
            return
        date = days[0].in_year_before(self._section.stamp or self._dates.letter)
        if date and len(date) == 10 and near(date, self._dates.letter):
            self._section.dated(days[0], self._dates, spoken=True)

    def _in_words(self, row: PageRow) -> None:
        found = read_words(row, self._known)
        if found is not None and not self._section.skip and not cues.RELATIVE.search(row.text):
            self._desk.add_words(found, row)


def find(
    sheets: Sequence[ReadPage], known: Catalogue, letter_date: str | None = None
) -> tuple[tuple[Candidate, ...], str | None]:
    """The results on these pages, and the date of the letter."""
    whole = "\n".join(row.text for sheet in sheets for row in sheet.rows)
    sheets = readable(sheets, known)
    with order_of_days(whole) as clear:
        dates = dates_of(sheets, letter_date)
        found = Finder(sheets, known, dates).run()
    if not clear:
        found = tuple(_guessed(candidate) for candidate in found)
    if people_named(whole) > 1:
        found = tuple(candidate.doubted("people") for candidate in found)
    return found, dates.letter


def _guessed(candidate: Candidate) -> Candidate:
    """A candidate whose day is only a guess: the letter's dates may have the day or the month first."""
    if candidate.date_kind != "sample":
        return candidate
    return evolve(candidate, date_kind="guess").doubted("guess_date")


_NHS_NUMBER = re.compile(r"\bNHS\b[^\d\n]{0,20}(\d{3})[ -]?(\d{3})[ -]?(\d{4})\b", re.I)
_BORN = re.compile(r"\b(?:d\.?o\.?b\.?|born|birth)\b[^\d\n]{0,24}", re.I)


def people_named(text: str) -> int:
    """How many people a letter says a birthday or an NHS number of: with two, whose is which value?"""
    numbers = {"".join(match) for match in _NHS_NUMBER.findall(text)}
    births = set()
    for match in _BORN.finditer(text):
        days = find_dates(text[match.start() : match.end() + 24])
        births.update({days[0].iso} if days and days[0].day else set())
    return max(len(numbers), len(births), 1)
