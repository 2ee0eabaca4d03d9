"""Tables: rows that stay whole where they can, and a head that is drawn again on each page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import ROUNDING, Block, Stack
from pcsp_desktop.documents.pdf.canvas import Canvas

_LEAST_ROOM = 60.0
"""Points that a part of a row needs before it is worth starting on a page."""
_SMALL = 130.0
"""Points up to which a table is kept on one page."""


@dataclass(frozen=True)
class Grid:
    """The look of a table: a line under each row, a heavier one under the head, and nothing else."""

    line: str
    head_line: str
    padding: float = 3.0
    """Points above and below the words of a cell."""
    gap: float = 6.0
    """Points after each cell but the last."""
    line_width: float = 0.75
    head_width: float = 1.5


class TableBlock(Block):
    """Rows of cells. The head is drawn again on each further page, for the eye only."""

    def __init__(
        self,
        rows: Sequence[Sequence[Stack]],
        head_rows: int,
        shares: Sequence[float],
        grid: Grid,
        *,
        before: float = 0.0,
        after: float = 0.0,
        turned: bool = False,
        continued: bool = False,
        unsplit: bool = False,
        least: float = 0.0,
    ) -> None:
        self.unsplit, self.least = unsplit, least
        self.rows = list(rows)
        self.head_rows = head_rows
        self.shares = shares
        self.grid = grid
        self.before, self.after = before, after
        self.turned = turned
        self.continued = continued
        self._width = -1.0
        self._columns: list[float] = []
        self._heights: list[float] = []

    def _lay_out(self, width: float) -> None:
        if width == self._width:
            return
        self._width = width
        total = sum(self.shares)
        self._columns = [width * share / total for share in self.shares]
        if self.shares[0] < 0:
            first = min(-self.shares[0], width * 0.6)
            self._columns = [first, width - first]
        else:
            self._columns = self._wide_enough(self._columns)
        self._heights = [self._row_height(row, at) for at, row in enumerate(self.rows)]

    def _wide_enough(self, columns: list[float]) -> list[float]:
        """The columns so that no number, date or word is cut, where the others have room to give."""
        gaps = [self.grid.gap] * (len(columns) - 1) + [0.0]
        least = [
            max((row[place].least_width() for row in self.rows), default=0.0) + gaps[place] + 0.1
            for place in range(len(columns))
        ]
        wanted = [max(have, need) for have, need in zip(columns, least, strict=True)]
        over = sum(wanted) - sum(columns)
        spare = [have - need if have > need else 0.0 for have, need in zip(columns, least, strict=True)]
        if over <= 0 or sum(spare) < over:
            return columns
        return [have - over * give / sum(spare) for have, give in zip(wanted, spare, strict=True)]

    def inside(self) -> Sequence[Block]:
        return [cell for row in self.rows for cell in row]

    def _inner(self) -> list[float]:
        """The width for words in each column."""
        return [*(wide - self.grid.gap for wide in self._columns[:-1]), self._columns[-1]]

    def _row_height(self, row: Sequence[Stack], at: int) -> float:
        edge = 2 * self.grid.padding
        high = max(c.height(w) for c, w in zip(row, self._inner(), strict=True)) + edge
        return high if at < self.head_rows else max(high, self.least)

    def height(self, width: float) -> float:
        self._lay_out(width)
        return sum(self._heights)

    def head(self, width: float) -> float:
        self._lay_out(width)
        return sum(self._heights if self._is_whole(self.height(width)) else self._heights[: self.head_rows + 1])

    def _is_whole(self, high: float) -> bool:
        """Whether it is kept on one page: where that was asked for, or it is a small part of one."""
        return self.unsplit or high <= _SMALL

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        self._lay_out(width)
        if self._is_whole(self.height(width)) and self.height(width) <= page + ROUNDING:
            return None
        used, count = 0.0, 0
        while count < len(self.rows) and used + self._heights[count] <= room + ROUNDING:
            used += self._heights[count]
            count += 1
        if count < self.head_rows or count >= len(self.rows):
            return None
        first, rest = self.rows[:count], self.rows[count:]
        too_high = self._heights[count] > page - sum(self._heights[: self.head_rows])
        if too_high and room - used >= _LEAST_ROOM and (parts := self._split_row(rest[0], room - used, page)):
            first, rest = [*first, parts[0]], [parts[1], *rest[1:]]
        elif count == self.head_rows:
            return None
        return (
            self._part(first, self.before, 0.0, self.continued),
            self._part([*self.rows[: self.head_rows], *rest], 0.0, self.after, True),
        )

    def _split_row(self, row: Sequence[Stack], room: float, page: float) -> tuple[list[Stack], list[Stack]] | None:
        edge = 2 * self.grid.padding
        firsts: list[Stack] = []
        rests: list[Stack] = []
        for cell, inner in zip(row, self._inner(), strict=True):
            if cell.height(inner) <= room - edge:
                firsts.append(cell)
                rests.append(Stack([]))
                continue
            parts = cell.split(inner, room - edge, page)
            if not parts:
                return None
            first, rest = (part if isinstance(part, Stack) else Stack([part]) for part in parts)
            firsts.append(first)
            rests.append(rest)
        return firsts, rests

    def _part(self, rows: Sequence[Sequence[Stack]], before: float, after: float, continued: bool) -> TableBlock:
        return TableBlock(
            rows,
            self.head_rows,
            self.shares,
            self.grid,
            before=before,
            after=after,
            turned=self.turned,
            continued=continued,
            least=self.least,
        )

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        self._lay_out(width)
        self._draw_grid(canvas, left, top, width)
        at = top
        for number_, (row, high) in enumerate(zip(self.rows, self._heights, strict=True)):
            if self.continued and number_ < self.head_rows:
                with canvas.all_artifact("Pagination"):
                    self._draw_row(canvas, row, left, at, width)
            else:
                self._draw_row(canvas, row, left, at, width)
            at += high

    def _draw_row(self, canvas: Canvas, row: Sequence[Stack], left: float, top: float, width: float) -> None:
        pad = self.grid.padding
        x = left + width if self.turned else left
        for cell, wide, inner in zip(row, self._columns, self._inner(), strict=True):
            x -= wide if self.turned else 0.0
            cell.draw(canvas, x + (wide - inner if self.turned else 0.0), top + pad, inner)
            x += 0.0 if self.turned else wide

    def _draw_grid(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        grid, y = self.grid, canvas.height - top
        for number_, high in enumerate(self._heights, 1):
            y -= high
            if number_ == self.head_rows:
                canvas.line(left, y, left + width, y, grid.head_line, grid.head_width)
            elif number_ > self.head_rows or not self.head_rows:
                canvas.line(left, y, left + width, y, grid.line, grid.line_width)
