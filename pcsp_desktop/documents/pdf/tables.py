"""Tables: rows that stay whole where they can, and a head that is drawn again on each page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import ROUNDING, Block, Stack
from pcsp_desktop.documents.pdf.canvas import Canvas

_LEAST_ROOM = 60.0
"""Points that a part of a row needs before it is worth starting on a page."""


@dataclass(frozen=True)
class Grid:
    """The look of a table."""

    line: str
    head_fill: str
    padding: float = 5.0
    line_width: float = 0.75


class Table(Block):
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
    ) -> None:
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
        self._heights = [self._row_height(row) for row in self.rows]

    def _row_height(self, row: Sequence[Stack]) -> float:
        edge = 2 * self.grid.padding
        return max(c.height(w - edge) for c, w in zip(row, self._columns, strict=True)) + edge

    def height(self, width: float) -> float:
        self._lay_out(width)
        return sum(self._heights)

    def head(self, width: float) -> float:
        self._lay_out(width)
        return sum(self._heights[: self.head_rows + 1])

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        self._lay_out(width)
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
        for cell, width in zip(row, self._columns, strict=True):
            inner = width - edge
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

    def _part(self, rows: Sequence[Sequence[Stack]], before: float, after: float, continued: bool) -> Table:
        return Table(
            rows,
            self.head_rows,
            self.shares,
            self.grid,
            before=before,
            after=after,
            turned=self.turned,
            continued=continued,
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
        for cell, wide in zip(row, self._columns, strict=True):
            x -= wide if self.turned else 0.0
            cell.draw(canvas, x + pad, top + pad, wide - 2 * pad)
            x += 0.0 if self.turned else wide

    def _draw_grid(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        grid, upper = self.grid, canvas.height - top
        head = sum(self._heights[: self.head_rows])
        if head:
            canvas.rectangle(left, upper - head, width, head, fill=grid.head_fill)
        y = upper
        for high in [0.0, *self._heights]:
            y -= high
            canvas.line(left, y, left + width, y, grid.line, grid.line_width)
        x = left + width if self.turned else left
        for wide in [0.0, *self._columns]:
            x += -wide if self.turned else wide
            canvas.line(x, upper, x, y, grid.line, grid.line_width)
