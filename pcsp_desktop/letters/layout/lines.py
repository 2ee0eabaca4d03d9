"""From words with places to lines and cells. Works on points from the top left corner of a page."""

from __future__ import annotations

import itertools
import re
import statistics
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, field, frozen

from pcsp_desktop.letters.words.tokens import Passage, Word

CELL_GAP = 0.85  # a gap wider than this part of the line's height starts a new cell


@frozen
class DrawnLine:
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
    place: int | None = None  # its column, where fields are separated by marks and not by space

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
class PageRow:
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
class ReadPage:
    """One page: its size in points, its rows from top to bottom, and what was drawn around them."""

    number: int
    width: float
    height: float
    rows: tuple[PageRow, ...]
    rules: tuple[DrawnLine, ...] = field(default=(), repr=False)


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


def _cells(line: list[Word], upright: Sequence[DrawnLine]) -> list[Cell]:
    height = statistics.median(word.y1 - word.y0 for word in line)
    cells: list[list[Word]] = [[line[0]]]
    for left, right in itertools.pairwise(line):
        middle = (left.y0 + left.y1) / 2
        walled = any(left.x1 - 1 <= r.x0 <= right.x0 + 1 and r.y0 <= middle <= r.y1 for r in upright)
        if right.x0 - left.x1 > CELL_GAP * height or walled:
            cells.append([right])
        else:
            cells[-1].append(right)
    joined: list[list[Word]] = []
    for words in cells:
        # A wide gap between long runs of words is a gap in a sentence, not a wall between cells.
        if joined and words[0].x0 - joined[-1][-1].x1 < 2.5 * height and _long(joined[-1]) and _long(words):
            joined[-1].extend(words)
        else:
            joined.append(words)
    return [Cell(tuple(words)) for words in joined]


def _long(words: Sequence[Word]) -> bool:
    return len(words) >= 5 or (len(words) >= 3 and words[-1].text.endswith(","))


def _bands(rules: Sequence[DrawnLine]) -> list[tuple[float, float, float, float]]:
    """Boxes (x0, y0, x1, y1) between level rules that stand under each other: the rows of ruled tables."""
    level = sorted((r for r in rules if not r.upright), key=lambda r: (round(r.y0), r.x0))
    merged: list[DrawnLine] = []
    for rule in level:
        # A border drawn cell by cell is one rule.
        for place, other in enumerate(merged):
            if abs(other.y0 - rule.y0) < 2 and rule.x0 <= other.x1 + 4 and rule.x1 >= other.x0 - 4:
                merged[place] = evolve(other, x0=min(other.x0, rule.x0), x1=max(other.x1, rule.x1))
                break
        else:
            merged.append(rule)
    merged = sorted((rule for rule in merged if rule.x1 - rule.x0 > 60), key=lambda r: r.y0)
    bands = []
    for upper, lower in itertools.pairwise(merged):
        same = abs(upper.x0 - lower.x0) < 6 and abs(upper.x1 - lower.x1) < 6
        if same and 6 < lower.y0 - upper.y0 < 120:
            bands.append((upper.x0, upper.y0, upper.x1, lower.y0))
    return bands


def _interleaved(rows: list[PageRow], upright: Sequence[DrawnLine]) -> list[PageRow]:
    """Rows with lines joined that stand half a line apart: cells set in the middle beside a wrapped one."""
    done: list[PageRow] = []
    for row in rows:
        above = done[-1] if done else None
        if above is not None and (
            len(above.cells) > 1
            or len(row.cells) > 1
            or row.cells[0].x0 > above.cells[0].x1
            or row.cells[0].x1 < above.cells[0].x0
        ):
            shared = max(
                (
                    min(c.words[-1].y1, above_cell.words[-1].y1) - max(c.words[0].y0, above_cell.words[-1].y0)
                    for c in row.cells
                    for above_cell in above.cells
                ),
                default=0.0,
            )
            prose = any(
                _starts_with_digit(a) and _starts_with_digit(b) and a.x0 < b.x1 and b.x0 < a.x1
                for a in row.cells
                for b in above.cells
            ) or any(len(cell.words) > 8 for cell in (*row.cells, *above.cells))
            if not prose and shared > 0.28 * min(row.height, above.height):
                band = (0.0, above.y0, 10_000.0, row.y1)
                done[-1] = _joined([above, row], band, upright)
                continue
        done.append(row)
    return done


def _joined(rows: list[PageRow], band: tuple[float, float, float, float], upright: Sequence[DrawnLine]) -> PageRow:
    """The lines inside one row of a ruled table, their cells joined column by column."""
    cells = [cell for row in rows for cell in row.cells]
    walls = sorted(
        r.x0 for r in upright if r.y0 <= band[1] + 3 and r.y1 >= band[3] - 3 and band[0] - 2 <= r.x0 <= band[2] + 2
    )
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
        Cell(tuple(word for cell in sorted(column, key=lambda c: (c.y0, c.x0)) for word in cell.words))
        for column in columns
    )
    return evolve(rows[0], cells=merged)


def _fits_under(wide: PageRow, narrow: PageRow) -> list[int] | None:
    """For each cell of `narrow` the cell of `wide` that it lines up with; None when one has no such cell."""
    places: list[int] = []
    for cell in narrow.cells:
        under = [
            n
            for n, c in enumerate(wide.cells)
            if abs(c.x0 - cell.x0) < 3 or abs(c.x1 - cell.x1) < 3 or abs(c.x0 + c.x1 - cell.x0 - cell.x1) < 6
        ]
        if len(under) != 1:
            return None
        at = under[0]
        if at + 1 < len(wide.cells) and cell.x1 > wide.cells[at + 1].x0 - 2:
            return None
        if at and cell.x0 < wide.cells[at - 1].x1 + 2:
            return None
        places.append(under[0])
    if any(
        _starts_with_digit(cell) and _starts_with_digit(wide.cells[place])
        for cell, place in zip(narrow.cells, places, strict=True)
    ):
        return None
    return places if len(set(places)) == len(places) else None


def _starts_with_digit(cell: Cell) -> bool:
    return cell.text.lstrip("<>≤≥ -")[:1].isdigit()


def _continues(upper: PageRow, lower: PageRow, places: list[int]) -> bool:
    """Whether every cell of `lower` reads on from the cell above it."""
    for cell, place in zip(lower.cells, places, strict=True):
        first = cell.text.lstrip("•-–*").strip()
        if not (first[:1].islower() or first[:1] in "([/%" or upper.cells[place].text.rstrip()[-1:] in "(,-/&"):
            return False
    return True


def _merged(wide: PageRow, narrow: PageRow, places: list[int], *, below: bool) -> PageRow:
    cells = list(wide.cells)
    for cell, place in zip(narrow.cells, places, strict=True):
        words = cells[place].words + cell.words if below else cell.words + cells[place].words
        cells[place] = Cell(words)
    return evolve(wide, cells=tuple(cells))


def _parted(rows: list[PageRow]) -> list[PageRow]:
    """Rows with headings that run together ("T-score Z-score") parted by the columns under them."""
    for at in range(len(rows) - 1):
        upper, lower = rows[at], rows[at + 1]
        if not 2 <= len(upper.cells) < len(lower.cells) or lower.y0 - upper.y1 > 2.5 * upper.height:
            continue
        if any(_starts_with_digit(c) for c in upper.cells) or not any(_starts_with_digit(c) for c in lower.cells):
            continue
        columns: list[list[Word]] = [[] for _ in lower.cells]
        order: list[int] = []
        for word in (word for cell in upper.cells for word in cell.words):
            near = [max(cell.x0 - word.x1, word.x0 - cell.x1, 0.0) for cell in lower.cells]
            order.append(near.index(min(near)))
            columns[order[-1]].append(word)
        if order == sorted(order) and all(columns):
            rows[at] = evolve(upper, cells=tuple(Cell(tuple(words)) for words in columns))
    return rows


def _gathered(rows: list[PageRow]) -> list[PageRow]:
    """Rows with wrapped cells joined by the space between lines: of the gaps from one full row of a table to
    the next, the widest parts the two rows, and each line in between belongs to its own side."""
    most = [max(len(r.cells) for r in rows[max(0, at - 4) : at + 5]) for at in range(len(rows))]
    full = [
        at
        for at, row in enumerate(rows)
        if len(row.cells) >= max(2, 0.6 * most[at])
        and (
            len(row.cells) == most[at]
            or row.cells[0].text[:1].isupper()
            or any(_starts_with_digit(cell) for cell in row.cells)
        )
    ]
    done: list[PageRow] = []
    last = -1
    for first, second in pairwise(full):
        between = list(range(first + 1, second))
        gaps = [rows[at + 1].y0 - rows[at].y1 for at in range(first, second)]
        widest = max(range(len(gaps)), key=lambda n: gaps[n])
        others = [gap for n, gap in enumerate(gaps) if n != widest]
        clear = others and gaps[widest] > 1.35 * max(*others, 0.1) + 0.5 and max(others) < 1.3 * rows[first].height
        if not between or len(between) > 6 or not clear:
            continue
        below, above = between[:widest], between[widest:]
        if any(_fits_under(rows[first], rows[at]) is None for at in below) or any(
            _fits_under(rows[second], rows[at]) is None for at in above
        ):
            continue
        for at in below:
            rows[first] = _merged(rows[first], rows[at], _fits_under(rows[first], rows[at]) or [], below=True)
        for at in reversed(above):
            rows[second] = _merged(rows[second], rows[at], _fits_under(rows[second], rows[at]) or [], below=False)
        done.extend(rows[at] for at in range(last + 1, first + 1))
        last = second - 1
    done.extend(rows[at] for at in range(last + 1, len(rows)))
    return done


def _unwrapped(rows: list[PageRow]) -> list[PageRow]:
    """Rows with wrapped cells joined: a line that stands closer to a table row than rows stand to each other."""
    changed = True
    while changed:
        changed = False
        for at in range(len(rows) - 1):
            upper, lower = rows[at], rows[at + 1]
            gap = lower.y0 - upper.y1
            if (
                gap > 0.35 * upper.height
                or len(upper.cells) == len(lower.cells)
                or max(len(upper.cells), len(lower.cells)) < 2
            ):
                continue
            before = upper.y0 - rows[at - 1].y1 if at else 99.0
            after = rows[at + 2].y0 - lower.y1 if at + 2 < len(rows) else 99.0
            slack = 0.2 * upper.height
            if len(upper.cells) > len(lower.cells):
                places = _fits_under(upper, lower)
                if places is None or not (_continues(upper, lower, places) or after > gap + slack):
                    continue
                if not _continues(upper, lower, places) and len(lower.text.split()) > 6:
                    continue
                rows[at : at + 2] = [_merged(upper, lower, places, below=True)]
            else:
                places = _fits_under(lower, upper)
                if places is None or not (before > gap + slack and after > gap + slack) or len(upper.text.split()) > 6:
                    continue
                if len(places) > 1 and places[0] == 0:
                    continue
                rows[at : at + 2] = [_merged(lower, upper, places, below=False)]
            changed = True
            break
    return rows


def rows_of(words: Sequence[Word], rules: Sequence[DrawnLine], page: int) -> tuple[PageRow, ...]:
    """The rows of a page: ruled table rows whole, wrapped cells joined, everything else line by line."""
    if not words:
        return ()
    upright = [rule for rule in rules if rule.upright]
    rows = [PageRow(page, tuple(_cells(line, upright))) for line in _lines(words)]
    rows = _interleaved(rows, upright)
    bands = _bands(rules)
    usual = statistics.median(band[3] - band[1] for band in bands) if bands else 0.0
    for band in bands:
        inside = [
            row
            for row in rows
            if band[1] - 2 <= (row.y0 + row.y1) / 2 <= band[3] + 2
            and all(band[0] - 4 <= c.x0 and c.x1 <= band[2] + 4 for c in row.cells)
        ]
        if len(inside) > 1 and not _stacked(inside):
            widest = max(len(row.cells) for row in inside)
            walls = [
                r for r in upright if r.y0 <= band[1] + 3 and r.y1 >= band[3] - 3 and band[0] + 8 < r.x0 < band[2] - 8
            ]
            if not walls and (widest < 2 or band[3] - band[1] > 1.8 * usual or len(bands) < 3):
                continue
            place = rows.index(inside[0])
            rows = [row for row in rows if row not in inside]
            rows.insert(place, _joined(inside, band, upright))
    return tuple(with_fields(row) for row in _parted(_unwrapped(_gathered(rows))))


def _stacked(rows: Sequence[PageRow]) -> bool:
    """Whether lines in one box of a table are results of their own: numbers stand under each other in a column."""
    values = [[c for c in row.cells if re.match(r"[<>≤≥]?\s*\d+(?:\.\d+)?(?!\d|[/.-]\d)", c.text)] for row in rows]
    return any(
        abs(above.x0 - below.x0) < 30 and len(upper.cells) > 1 and len(lower.cells) > 1
        for upper, lower, over, under in zip(rows, rows[1:], values, values[1:], strict=False)
        for above in over
        for below in under
        if not re.match(r"(?:19|20)\d\d\b", below.text)
    )


_QUOTED = re.compile(r'^"[^"]*"(?:\s*,\s*"[^"]*")+$')


def with_fields(row: PageRow) -> PageRow:
    """A line of quoted fields ("05-Jun-2026","HbA1c","40 mmol/mol") as cells."""
    if len(row.cells) > 2 or row.text.count('","') < 2 or not _QUOTED.match(" ".join(c.text for c in row.cells)):
        return row
    fields: list[list[Word]] = [[]]
    for word in (w for c in row.cells for w in c.words):
        for n, piece in enumerate(re.split(r'"\s*,\s*"', word.text)):
            if n:
                fields.append([])
            if piece.strip('"'):
                fields[-1].append(evolve(word, text=piece.strip('"')))
    return evolve(row, cells=tuple(Cell(tuple(words), n) for n, words in enumerate(fields) if words))


def struck(word: Word, rules: Sequence[DrawnLine]) -> bool:
    """Whether a line is drawn through the middle of a word."""
    third = (word.y1 - word.y0) / 3
    return any(
        not rule.upright
        and rule.y1 - rule.y0 < 2.6
        and word.y0 + third < rule.y0 < word.y1 - third * 0.8
        and rule.x0 <= word.x0 + 2
        and rule.x1 >= word.x1 - 2
        and rule.x1 - rule.x0 < 300
        for rule in rules
    )
