"""Sets the text of files that have no pages of their own (Word, email, HTML, text, FHIR, HL7) on plain pages.

Each word gets a place, so that every kind of letter is read, shown and pointed at in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pcsp_desktop.letters.layout.lines import Cell, PageRow, ReadPage
from pcsp_desktop.letters.words.tokens import Word, tidy
from pcsp_desktop.letters.worker.limits import MAX_PAGES, Refused

WIDTH, HEIGHT = 595.0, 842.0
MARGIN = 45.0
SIZE = 10.0
LEADING = 15.0
ADVANCE = 5.4


def lines_in(text: str) -> list[str]:
    """The lines of a cell that hold anything, each with single spaces."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def rows_apart(cells: Sequence[Sequence[str]]) -> list[list[str]]:
    """One row of a table as several, where its cells hold as many results under each other; else its cells as one row.

    Cells of one line (a heading such as "Kidneys") stay with the first. Where the lines do not pair off, the cells
    are joined, so that nothing is read out of step.
    """
    counts = {len(lines) for lines in cells if len(lines) > 1}
    values = [lines for lines in cells if len(lines) > 1 and all(re.match(r"[<>≤≥]?\s*\d", line) for line in lines)]
    loose = any(re.match(r"[<>≤≥]?\s*\d", lines[0]) for lines in cells if len(lines) == 1)
    if len(counts) != 1 or not values or loose or sum(len(lines) > 1 for lines in cells) < 2:
        return [[" ".join(lines) for lines in cells]]
    return [
        [(lines[n] if len(lines) > 1 else lines[0] if lines and n == 0 else "") for lines in cells]
        for n in range(counts.pop())
    ]


class PlainTypesetter:
    """Collects rows; `sheets()` gives the pages. Raises Refused when there are too many."""

    def __init__(self, first_page: int = 1) -> None:
        self._first = first_page
        self._pages: list[list[PageRow]] = [[]]
        self._y = MARGIN

    def _line(self) -> float:
        if self._y > HEIGHT - MARGIN - LEADING:
            self._pages.append([])
            self._y = MARGIN
            if len(self._pages) > MAX_PAGES:
                raise Refused("too_many_pages")
        y = self._y
        self._y += LEADING
        return y

    def space(self, lines: float = 1.0) -> None:
        """Leave room before the next row."""
        self._y += lines * LEADING

    @property
    def _number(self) -> int:
        return self._first + len(self._pages) - 1

    def paragraph(self, text: str) -> None:
        """A paragraph that the file marks as one; it wraps at the right margin."""
        words: list[Word] = []
        x = MARGIN
        y = self._line()
        number = self._number
        for piece in tidy(text).split():
            wide = len(piece) * ADVANCE
            if x > MARGIN and x + wide > WIDTH - MARGIN:
                if self._y > HEIGHT - MARGIN - LEADING and words:
                    self._pages[-1].append(PageRow(number, (Cell(tuple(words)),), whole=True))
                    words = []
                x, y, number = MARGIN, self._line(), self._number
            words.append(Word(piece, x, y, x + wide, y + SIZE))
            x += wide + ADVANCE
        if words:
            self._pages[-1].append(PageRow(number, (Cell(tuple(words)),), whole=True))

    def spaced_line(self, parts: Sequence[tuple[int, str]], longest: int = 0) -> None:
        """A line of text whose parts begin at the given character columns; `longest` line of the whole text."""
        if not parts:
            self.space()
            return
        longest = max(longest, *(column + len(text) for column, text in parts))
        advance = min(ADVANCE, (WIDTH - 2 * MARGIN) / max(longest, 1))
        y = self._line()
        cells = []
        for column, text in parts:
            words, x = [], MARGIN + column * advance
            for piece in tidy(text).split():
                words.append(Word(piece, x, y, x + len(piece) * advance, y + SIZE))
                x += (len(piece) + 1) * advance
            if words:
                cells.append(Cell(tuple(words)))
        if cells:
            self._pages[-1].append(PageRow(self._number, tuple(cells)))

    def table_row(self, cells: Sequence[tuple[float, float, str]]) -> None:
        """A row of a table. Cells are left and right edge (parts of the width, 0 to 1) and text."""
        room = WIDTH - 2 * MARGIN
        y = self._line()
        made = []
        for left, right, text in cells:
            pieces = tidy(text).split()
            if not pieces:
                continue
            length = sum(len(piece) + 1 for piece in pieces)
            advance = min(ADVANCE, max(0.2, (right - left) * room - 4) / length)
            words, x = [], MARGIN + left * room + 2
            for piece in pieces:
                words.append(Word(piece, x, y, x + len(piece) * advance, y + SIZE))
                x += (len(piece) + 1) * advance
            made.append(Cell(tuple(words)))
        if made:
            self._pages[-1].append(PageRow(self._number, tuple(made)))

    def sheets(self) -> list[ReadPage]:
        """The pages set so far."""
        return [
            ReadPage(self._first + n, WIDTH, HEIGHT, tuple(rows))
            for n, rows in enumerate(self._pages)
            if rows or n == 0
        ]
