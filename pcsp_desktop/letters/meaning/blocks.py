"""What a page is made of, before it is read: furniture taken off, and tables that stand side by side parted.

Meaning never crosses a block: a page's head and foot, the lines that a browser prints, and the neighbour column
say nothing about a number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.letters.layout.lines import PageRow, ReadPage
from pcsp_desktop.letters.meaning.labels import name_in
from pcsp_desktop.letters.words.names import Catalogue

_EDGE = 0.12
"""The part of a page, from its top or bottom, in which heads and feet stand."""
_BROWSER = re.compile(
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d|^https?://\S+|^file://\S+|\b(?:page|tudalen)\s*\d+\s*(?:of|/|o)\s*\d+\W*$|"
    r"^\W*\d{1,2}\s?/\s?\d{1,2}\W*$",
    re.I,
)
_LEAST = 2
"""Names that must stand under each other on each side before a page is parted."""


def readable(sheets: Sequence[ReadPage], known: Catalogue) -> list[ReadPage]:
    """The pages without furniture and with side-by-side tables parted, in reading order."""
    return [evolve(sheet, rows=tuple(_parted(_without_panel(sheet.rows), known))) for sheet in _bare(sheets)]


# Heads and feet ------------------------------------------------------------------------------------------------


def _bare(sheets: Sequence[ReadPage]) -> list[ReadPage]:
    """The pages without what the browser or the printer put at their edges, and without repeated heads and feet."""
    times = Counter(key for sheet in sheets for key in {_key(row) for row in sheet.rows if _at_edge(row, sheet)})
    seen: set[str] = set()
    done = []
    for sheet in sheets:
        rows = []
        for row in sheet.rows:
            if _at_edge(row, sheet):
                key = _key(row)
                repeated = times[key] > 1 and key in seen
                seen.add(key)
                if repeated or _BROWSER.search(row.text):
                    continue
            rows.append(row)
        done.append(evolve(sheet, rows=tuple(rows)))
    return done


def _at_edge(row: PageRow, sheet: ReadPage) -> bool:
    return row.y1 < _EDGE * sheet.height or row.y0 > (1 - _EDGE) * sheet.height


def _key(row: PageRow) -> str:
    return re.sub(r"\d+", "0", row.text)


# A panel beside the letter --------------------------------------------------------------------------------------

_FEWEST_LINES = 4
"""Lines of the letter that must stand beside the panel before it is one."""


def _without_panel(rows: Sequence[PageRow]) -> list[PageRow]:
    """The rows, where a panel stands beside the letter first the letter's own lines and then the panel's.

    A panel begins at one place in many lines whose left part is a line of prose; tables have short cells there.
    """
    beside = [at for at, row in enumerate(rows) if len(row.cells) == 2 and _is_prose(row.cells[0].text)]
    starts = Counter(round(rows[at].cells[1].x0 / 6) for at in beside)
    if not starts:
        return list(rows)
    start = max(starts, key=lambda place: starts[place])
    inside = [at for at in beside if abs(round(rows[at].cells[1].x0 / 6) - start) <= 1]
    if len(inside) < _FEWEST_LINES:
        return list(rows)
    wall = start * 6.0 - 8
    first, last = inside[0], inside[-1]
    while first > 0 and _one_side(rows[first - 1], wall):
        first -= 1
    while last + 1 < len(rows) and _one_side(rows[last + 1], wall):
        last += 1
    block = rows[first : last + 1]
    if not all(_one_side(row, wall) for row in block):
        return list(rows)
    own = [evolve(row, cells=left) for row in block if (left := tuple(c for c in row.cells if c.x0 < wall))]
    panel = [evolve(row, cells=right) for row in block if (right := tuple(c for c in row.cells if c.x0 >= wall))]
    return [*rows[:first], *own, *panel, *rows[last + 1 :]]


def _is_prose(text: str) -> bool:
    words = text.split()
    return len(words) > 4 and sum(word.islower() for word in words) >= 0.5 * len(words)


def _one_side(row: PageRow, wall: float) -> bool:
    """Whether no cell of a row stands on both sides of the wall."""
    return all(cell.x1 < wall + 8 or cell.x0 >= wall for cell in row.cells)


# Tables side by side ---------------------------------------------------------------------------------------------


def _parted(rows: Sequence[PageRow], known: Catalogue) -> list[PageRow]:
    """The rows, where two tables stand side by side the left one first and then the right one."""
    named = [[(cell.x0, name_in(cell, known) is not None) for cell in row.cells] for row in rows]
    wall = _wall(rows, named)
    if wall is None:
        return list(rows)
    first, last = _reach(rows, named, wall)
    left: list[PageRow] = []
    right: list[PageRow] = []
    for row in rows[first : last + 1]:
        before = tuple(cell for cell in row.cells if cell.x0 < wall - 4)
        after = tuple(cell for cell in row.cells if cell.x0 >= wall - 4)
        left.extend([evolve(row, cells=before)] if before else [])
        right.extend([evolve(row, cells=after)] if after else [])
    return [*rows[:first], *left, *right, *_parted(rows[last + 1 :], known)]


def _wall(rows: Sequence[PageRow], named: Sequence[Sequence[tuple[float, bool]]]) -> float | None:
    """Where the right table begins: names stand under each other there, and values left of them."""
    starts: Counter[int] = Counter()
    for row, cells in zip(rows, named, strict=True):
        for place in range(1, len(cells)):
            x0, is_name = cells[place]
            value_between = any(re.match(r"[<>≤≥]?\s*-?\d", cell.text) for cell in row.cells[:place])
            if is_name and cells[0][1] and value_between:
                starts[round(x0 / 4)] += 1
    if not starts:
        return None
    start = max(starts, key=lambda place: starts[place])
    near = starts[start] + starts.get(start + 1, 0) + starts.get(start - 1, 0)
    return start * 4.0 - 4 if near >= _LEAST else None


def _reach(rows: Sequence[PageRow], named: Sequence[Sequence[tuple[float, bool]]], wall: float) -> tuple[int, int]:
    """The first and last row of the two tables: as far as no cell crosses the wall and one stands at it."""
    inside = [
        at
        for at, cells in enumerate(named)
        if cells and cells[0][1] and any(is_name and abs(x0 - wall) < 10 for x0, is_name in cells[1:])
    ]
    first, last = inside[0], inside[-1]
    while (
        first > 0 and _touches(rows[first - 1], wall) and rows[first].y0 - rows[first - 1].y1 < 3 * rows[first].height
    ):
        first -= 1
    while (
        last + 1 < len(rows)
        and _apart(rows[last + 1], wall)
        and rows[last + 1].y0 - rows[last].y1 < 8 * rows[last].height
    ):
        last += 1
    return first, last


def _apart(row: PageRow, wall: float) -> bool:
    """Whether no cell of a row crosses the wall, and none is a sentence."""
    return all(cell.x1 < wall + 2 or cell.x0 >= wall - 4 for cell in row.cells) and all(
        len(cell.words) < 9 for cell in row.cells
    )


def _touches(row: PageRow, wall: float) -> bool:
    return _apart(row, wall) and any(abs(cell.x0 - wall) < 12 for cell in row.cells)
