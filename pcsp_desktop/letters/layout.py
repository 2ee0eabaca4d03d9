"""From words with places to lines and cells. Works on points from the top left corner of a page."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from attrs import evolve, field, frozen

from .tokens import Passage, Word

CELL_GAP = 0.85  # a gap wider than this part of the line's height starts a new cell


@frozen
class Rule:
    """A straight line drawn on the page, or the edge of a filled box."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def upright(self) -> bool:
        return self.y1 - self.y0 > self.x1 - self.x0


@frozen
class Cell:
    """Words that stand together in a line, or in one box of a table."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def x0(self) -> float:
        return min(word.x0 for word in self.words)

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def y0(self) -> float:
        return min(word.y0 for word in self.words)

    @property
    def y1(self) -> float:
        return max(word.y1 for word in self.words)

    def passage(self, page: int) -> Passage:
        return Passage.of(self.words, page)


@frozen
class Row:
    """One line of a page, one row of a table, or (`whole`) a paragraph that the file itself marks as one."""

    page: int
    cells: tuple[Cell, ...]
    whole: bool = False

    @property
    def text(self) -> str:
        return "  ".join(cell.text for cell in self.cells)

    @property
    def y0(self) -> float:
        return min(cell.y0 for cell in self.cells)

    @property
    def y1(self) -> float:
        return max(cell.y1 for cell in self.cells)

    @property
    def height(self) -> float:
        """The height of a line of text in this row, in points."""
        return statistics.median(word.y1 - word.y0 for cell in self.cells for word in cell.words)


@frozen
class Sheet:
    """One page: its size in points, its rows from top to bottom, and what was drawn around them."""

    number: int
    width: float
    height: float
    rows: tuple[Row, ...]
    rules: tuple[Rule, ...] = field(default=(), repr=False)


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    """Words that stand at one height, left to right; lines from top to bottom."""
    lines: list[list[Word]] = []
    spans: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda w: ((w.y0 + w.y1) / 2, w.x0)):
        middle, tall = (word.y0 + word.y1) / 2, word.y1 - word.y0
        best = None
        for place in range(len(lines) - 1, max(-1, len(lines) - 5), -1):
            top, bottom = spans[place]
            shared = min(bottom, word.y1) - max(top, word.y0)
            if shared > 0.55 * min(tall, bottom - top) and top <= middle <= bottom:
                best = place
                break
        if best is None:
            lines.append([word])
            spans.append((word.y0, word.y1))
        else:
            lines[best].append(word)
            biggest = max(lines[best], key=lambda w: w.y1 - w.y0)
            spans[best] = (biggest.y0, biggest.y1)
    for line in lines:
        line.sort(key=lambda w: w.x0)
    return sorted(lines, key=lambda line: statistics.median((w.y0 + w.y1) / 2 for w in line))


def _cells(line: list[Word], upright: Sequence[Rule]) -> list[Cell]:
    height = statistics.median(word.y1 - word.y0 for word in line)
    cells: list[list[Word]] = [[line[0]]]
    for left, right in zip(line, line[1:], strict=False):
        middle = (left.y0 + left.y1) / 2
        walled = any(left.x1 - 1 <= r.x0 <= right.x0 + 1 and r.y0 <= middle <= r.y1 for r in upright)
        if right.x0 - left.x1 > CELL_GAP * height or walled:
            cells.append([right])
        else:
            cells[-1].append(right)
    return [Cell(tuple(words)) for words in cells]


def _bands(rules: Sequence[Rule]) -> list[tuple[float, float, float, float]]:
    """Boxes (x0, y0, x1, y1) between level rules that stand under each other: the rows of ruled tables."""
    level = sorted((r for r in rules if not r.upright and r.x1 - r.x0 > 60), key=lambda r: r.y0)
    merged: list[Rule] = []
    for rule in level:
        # A border drawn cell by cell is one rule.
        for place, other in enumerate(merged):
            if abs(other.y0 - rule.y0) < 2 and rule.x0 <= other.x1 + 4 and rule.x1 >= other.x0 - 4:
                merged[place] = evolve(other, x0=min(other.x0, rule.x0), x1=max(other.x1, rule.x1))
                break
        else:
            merged.append(rule)
    bands = []
    for upper, lower in zip(merged, merged[1:], strict=False):
        same = abs(upper.x0 - lower.x0) < 6 and abs(upper.x1 - lower.x1) < 6
        if same and 6 < lower.y0 - upper.y0 < 120:
            bands.append((upper.x0, upper.y0, upper.x1, lower.y0))
    return bands


def _joined(rows: list[Row], band: tuple[float, float, float, float], upright: Sequence[Rule]) -> Row:
    """The lines inside one row of a ruled table, their cells joined column by column."""
    cells = [cell for row in rows for cell in row.cells]
    walls = sorted(r.x0 for r in upright if r.y0 <= band[1] + 3 and r.y1 >= band[3] - 3 and band[0] - 2 <= r.x0 <= band[2] + 2)
    columns: list[list[Cell]] = []
    for cell in sorted(cells, key=lambda c: c.x0):
        for column in columns:
            apart = any(max(c.x1 for c in column) - 2 <= wall <= cell.x0 + 2 for wall in walls)
            if not apart and cell.x0 < max(c.x1 for c in column) - 1 and cell.x1 > min(c.x0 for c in column) + 1:
                column.append(cell)
                break
        else:
            columns.append([cell])
    merged = tuple(
        Cell(tuple(word for cell in sorted(column, key=lambda c: (c.y0, c.x0)) for word in cell.words)) for column in columns
    )
    return evolve(rows[0], cells=merged)


def _wrapped(upper: Row, lower: Row) -> Row | None:
    """`upper` with the next line taken in, when that line only carries on cells of a table row."""
    if len(upper.cells) < 2 or len(lower.cells) >= len(upper.cells) or lower.y0 - upper.y1 > 0.35 * upper.height:
        return None
    cells = list(upper.cells)
    for cell in lower.cells:
        under = [n for n, c in enumerate(cells) if abs(c.x0 - cell.x0) < 3 or (abs(c.x1 - cell.x1) < 3 and c.x0 <= cell.x0)]
        following = [c.x0 for c in cells if c.x0 > cell.x0 + 3]
        if len(under) != 1 or (following and cell.x1 > min(following) - 2):
            return None
        first = cell.text.lstrip("•-–*").strip()
        continues = first[:1].islower() or first[:1] in "([/%" or cells[under[0]].text.rstrip()[-1:] in "(,-/&"
        if not continues:
            return None
        cells[under[0]] = Cell(cells[under[0]].words + cell.words)
    return evolve(upper, cells=tuple(cells))


def rows_of(words: Sequence[Word], rules: Sequence[Rule], page: int) -> tuple[Row, ...]:
    """The rows of a page: ruled table rows whole, wrapped cells joined, everything else line by line."""
    if not words:
        return ()
    upright = [rule for rule in rules if rule.upright]
    rows = [Row(page, tuple(_cells(line, upright))) for line in _lines(words)]
    bands = _bands(rules)
    usual = statistics.median(band[3] - band[1] for band in bands) if bands else 0.0
    for band in bands:
        inside = [
            row
            for row in rows
            if band[1] - 2 <= (row.y0 + row.y1) / 2 <= band[3] + 2
            and all(band[0] - 4 <= c.x0 and c.x1 <= band[2] + 4 for c in row.cells)
        ]
        if len(inside) > 1 and len({len(row.cells) for row in inside} | {0}) > 1:
            widest = max(len(row.cells) for row in inside)
            walls = [
                r for r in upright
                if r.y0 <= band[1] + 3 and r.y1 >= band[3] - 3 and band[0] + 8 < r.x0 < band[2] - 8
            ]  # fmt: skip
            if not walls and (widest < 2 or band[3] - band[1] > 1.8 * usual or len(bands) < 3):
                continue
            place = rows.index(inside[0])
            rows = [row for row in rows if row not in inside]
            rows.insert(place, _joined(inside, band, upright))
    done: list[Row] = []
    for row in rows:
        taken_in = _wrapped(done[-1], row) if done else None
        if taken_in is not None:
            done[-1] = taken_in
        else:
            done.append(row)
    return tuple(done)


def struck(word: Word, rules: Sequence[Rule]) -> bool:
    """Whether a line is drawn through the middle of a word."""
    third = (word.y1 - word.y0) / 3
    return any(
        not rule.upright
        and rule.y1 - rule.y0 < 2
        and word.y0 + third < rule.y0 < word.y1 - third * 0.8
        and rule.x0 <= word.x0 + 2
        and rule.x1 >= word.x1 - 2
        and rule.x1 - rule.x0 < 300
        for rule in rules
    )
