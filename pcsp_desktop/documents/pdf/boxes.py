"""Blocks with something round them or in them: boxes, tables, pictures, dots, fields, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .blocks import ROUNDING, Block, Stack, TextBlock
from .canvas import Canvas
from .objects import number
from .pictures import Picture
from .structure import Element

_KEPT_WHOLE = 370.0
"""The height in points (about half a page) up to which a box is not parted."""
_LEAST_ROOM = 60.0
"""Points that a box or a row needs before it is worth starting on a page."""


@dataclass(frozen=True)
class Frame:
    """The look of a box: colours are PDF syntax, "" for none; the bar stands where reading starts."""

    line: str = ""
    fill: str = ""
    bar: str = ""
    bar_width: float = 5.0
    padding: float = 10.0
    line_width: float = 1.0
    radius: float = 4.0


class Boxed(Block):
    """Blocks with a border, a ground and a bar; parted over pages only where it is higher than one."""

    def __init__(
        self,
        content: Stack,
        frame: Frame,
        *,
        before: float = 0.0,
        after: float = 0.0,
        turned: bool = False,
        together: bool = True,
    ) -> None:
        self.content = content
        self.frame = frame
        self.before, self.after = before, after
        self.turned = turned
        self.together = together

    @property
    def _sides(self) -> float:
        return 2 * self.frame.padding + (self.frame.bar_width if self.frame.bar else 0.0)

    def height(self, width: float) -> float:
        return self.content.height(width - self._sides) + 2 * self.frame.padding

    def head(self, width: float) -> float:
        whole = self.height(width)
        if self.together and whole <= _KEPT_WHOLE:
            return whole
        return self.content.head(width - self._sides) + 2 * self.frame.padding

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        if room < _LEAST_ROOM or (self.together and self.height(width) <= min(page, _KEPT_WHOLE)):
            return None
        edge = 2 * self.frame.padding
        parts = self.content.split(width - self._sides, room - edge, page - edge)
        if not parts:
            return None
        first, rest = (part if isinstance(part, Stack) else Stack([part]) for part in parts)
        return (
            Boxed(first, self.frame, before=self.before, turned=self.turned, together=self.together),
            Boxed(rest, self.frame, after=self.after, turned=self.turned, together=self.together),
        )

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        frame, high = self.frame, self.height(width)
        bottom = canvas.height - top - high
        if frame.fill or frame.line:
            canvas.rectangle(
                left,
                bottom,
                width,
                high,
                fill=frame.fill,
                line=frame.line,
                line_width=frame.line_width,
                radius=0.0 if frame.bar else frame.radius,
            )
        inner = left + frame.padding
        if frame.bar:
            at = left + width - frame.bar_width if self.turned else left
            canvas.rectangle(at, bottom, frame.bar_width, high, fill=frame.bar)
            inner += 0.0 if self.turned else frame.bar_width
        self.content.draw(canvas, inner, top + frame.padding, width - self._sides)


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

    def _split_row(
        self, row: Sequence[Stack], room: float, page: float
    ) -> tuple[list[Stack], list[Stack]] | None:
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


class Columns(Block):
    """Two blocks side by side: a label and what belongs to it, or a picture and its words."""

    def __init__(
        self,
        first: Block,
        second: Block,
        share: float,
        gap: float,
        *,
        after: float = 0.0,
        turned: bool = False,
    ) -> None:
        self.first, self.second = first, second
        self.share, self.gap = share, gap
        self.after = after
        self.turned = turned

    def _widths(self, width: float) -> tuple[float, float]:
        first = (width - self.gap) * self.share
        return first, width - self.gap - first

    def height(self, width: float) -> float:
        first, second = self._widths(width)
        return max(self.first.height(first), self.second.height(second))

    def head(self, width: float) -> float:
        first, second = self._widths(width)
        return max(self.first.head(first), self.second.head(second))

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        first, second = self._widths(width)
        if self.first.height(first) > room + ROUNDING:
            return None
        parts = self.second.split(second, room, page)
        if not parts:
            return None
        rest = Columns(Stack([]), parts[1], self.share, self.gap, after=self.after, turned=self.turned)
        return Columns(self.first, parts[0], self.share, self.gap, turned=self.turned), rest

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        first, second = self._widths(width)
        near, far = (left + second + self.gap, left) if self.turned else (left, left + first + self.gap)
        self.first.draw(canvas, near, top, first)
        self.second.draw(canvas, far, top, second)


class FigureBlock(Block):
    """A picture, in the space that there is."""

    def __init__(
        self, element: Element, picture: Picture, width: float, *, before: float, after: float, turned: bool
    ) -> None:
        self.element = element
        self.picture = picture
        self.wanted = width
        self.before, self.after = before, after
        self.turned = turned

    def _size(self, width: float) -> tuple[float, float]:
        wide = min(self.wanted, width)
        high = wide * self.picture.height / self.picture.width
        most = 1.4 * self.wanted
        return (wide, high) if high <= most else (wide * most / high, most)

    def height(self, width: float) -> float:
        return self._size(width)[1]

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        wide, high = self._size(width)
        x = left + width - wide if self.turned else left
        bottom = canvas.height - top - high
        box = " ".join(map(number, (x, bottom, x + wide, bottom + high)))
        self.element.attribute("Layout", BBox=f"[{box}]", Placement="/Block")
        canvas.picture(self.element, self.picture, x, bottom, wide, high)


class Dots(Block):
    """Ten circles, as many filled as the number says. Only for the eye: the words say it."""

    def __init__(self, value: int, size: float, colour: str, *, after: float, turned: bool) -> None:
        self.value = value
        self.size = size
        self.colour = colour
        self.after = after
        self.turned = turned

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.size

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        step = min(self.size * 1.35, width / 10)
        radius = min(self.size, step * 0.74) / 2
        y = canvas.height - top - self.size / 2
        for place in range(10):
            x = left + width - step * place - radius if self.turned else left + step * place + radius
            fill = self.colour if place < self.value else ""
            canvas.disc(x, y, radius - 0.6, fill=fill, line=self.colour, line_width=1.2)


class WritingLines(Block):
    """Lines to write on by hand."""

    def __init__(self, count: int, pitch: float, colour: str, *, after: float) -> None:
        self.count = count
        self.pitch = pitch
        self.colour = colour
        self.after = after

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.count * self.pitch

    def head(self, width: float) -> float:  # noqa: ARG002
        return min(self.count, 2) * self.pitch

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        fits = int((room + ROUNDING) // self.pitch)
        if fits < 1 or fits >= self.count:
            return None
        return (
            WritingLines(fits, self.pitch, self.colour, after=0.0),
            WritingLines(self.count - fits, self.pitch, self.colour, after=self.after),
        )

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        y = canvas.height - top
        for _ in range(self.count):
            y -= self.pitch
            canvas.line(left, y, left + width, y, self.colour, 0.75)


class AnswerField(Block):
    """A place to type in on screen or to write in by hand."""

    def __init__(
        self, element: Element, name: str, tip: str, lines: int, size: float, colour: str, *, after: float
    ) -> None:
        self.element = element
        self.name, self.tip = name, tip
        self.lines = lines
        self.size = size
        self.colour = colour
        self.after = after

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.lines * self.size * 2

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        high = self.height(width)
        bottom = canvas.height - top - high
        canvas.rectangle(left, bottom, width, high, line=self.colour, line_width=0.9, radius=3)
        for line in range(1, self.lines):
            y = bottom + line * self.size * 2
            canvas.line(left + 6, y, left + width - 6, y, self.colour, 0.4, "[1 3] 0")
        box = (left + 2, bottom + 2, left + width - 2, bottom + high - 2)
        canvas.text_field(self.element, box, self.name, self.tip, self.size, self.lines)


class TickField(Block):
    """A box to tick, with its words beside it."""

    def __init__(
        self, element: Element, name: str, tip: str, words: TextBlock, colour: str, *, turned: bool
    ) -> None:
        self.element = element
        self.name, self.tip = name, tip
        self.words = words
        self.colour = colour
        self.turned = turned
        self.before, self.after = words.before, words.after

    @property
    def _side(self) -> float:
        return self.words.style.size * 1.1

    def _room(self, width: float) -> float:
        return width - self._side * 1.6

    def height(self, width: float) -> float:
        return max(self.words.height(self._room(width)), self._side)

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        side = self._side
        line = self.words.style.size * self.words.style.leading
        bottom = canvas.height - top - side - max(0.0, (line - side) / 2)
        x = left + width - side if self.turned else left
        canvas.rectangle(x, bottom, side, side, line=self.colour, line_width=1.2)
        canvas.tick_field(self.element, (x, bottom, x + side, bottom + side), self.name, self.tip)
        self.words.draw(canvas, left if self.turned else left + side * 1.6, top, self._room(width))
