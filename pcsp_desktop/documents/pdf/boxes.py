"""Blocks with something round them or in them: boxes, columns, pictures, dots, lines to write on."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import ROUNDING, Block, Stack, TextBlock
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.objects import number
from pcsp_desktop.documents.pdf.pictures import EmbeddedPicture
from pcsp_desktop.documents.pdf.structure import Element

_LEAST_ROOM = 60.0
"""Points that a box or a row needs before it is worth starting on a page."""


@dataclass(frozen=True)
class Frame:
    """The look of a box: colours are PDF syntax, "" for none; the bar stands where reading starts."""

    line: str = ""
    fill: str = ""
    bar: str = ""
    bar_width: float = 5.0
    padding: float = 9.0
    """Points at the sides."""
    above: float = 4.5
    """Points above and below."""
    line_width: float = 1.0


class Boxed(Block):
    """Blocks with a border, a ground and a bar; parted over pages only where it is higher than one."""

    def __init__(
        self,
        content: Block,
        frame: Frame,
        *,
        before: float = 0.0,
        after: float = 0.0,
        turned: bool = False,
    ) -> None:
        self.content = content
        self.frame = frame
        self.before, self.after = before, after
        self.turned = turned

    def inside(self) -> Sequence[Block]:
        return (self.content,)

    @property
    def _edge(self) -> float:
        return self.frame.line_width if self.frame.line else 0.0

    @property
    def _sides(self) -> float:
        bar = max(self.frame.bar_width - self._edge, 0.0) if self.frame.bar else 0.0
        return 2 * (self.frame.padding + self._edge) + bar

    @property
    def _above(self) -> float:
        return self.frame.above + self._edge

    def height(self, width: float) -> float:
        return self.content.height(width - self._sides) + 2 * self._above

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        if room < _LEAST_ROOM or self.height(width) <= page + ROUNDING:
            return None
        edge = 2 * self._above
        parts = self.content.split(width - self._sides, room - edge, page - edge)
        if not parts:
            return None
        return (
            Boxed(parts[0], self.frame, before=self.before, turned=self.turned),
            Boxed(parts[1], self.frame, after=self.after, turned=self.turned),
        )

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        frame, high, half = self.frame, self.height(width), self._edge / 2
        bottom = canvas.height - top - high
        if frame.fill or frame.line:
            canvas.rectangle(
                left + half,
                bottom + half,
                width - 2 * half,
                high - 2 * half,
                fill=frame.fill,
                line=frame.line,
                line_width=frame.line_width,
            )
        inner = left + frame.padding + self._edge
        if frame.bar:
            at = left + width - frame.bar_width if self.turned else left
            canvas.rectangle(at, bottom, frame.bar_width, high, fill=frame.bar)
            inner += 0.0 if self.turned else max(frame.bar_width - self._edge, 0.0)
        self.content.draw(canvas, inner, top + self._above, width - self._sides)


class Lined(Block):
    """A block with a line under it; parted over pages only where it is higher than one."""

    def __init__(
        self, content: Block, colour: str, thickness: float, pad: float, *, above: float = 0.0, after: float = 0.0
    ) -> None:
        self.content = content
        self.colour, self.thickness, self.pad, self.above = colour, thickness, pad, above
        self.after = after

    def inside(self) -> Sequence[Block]:
        return (self.content,)

    def height(self, width: float) -> float:
        return self.above + self.content.height(width) + self.pad + self.thickness

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        if self.height(width) <= page + ROUNDING or room < _LEAST_ROOM:
            return None
        parts = self.content.split(width, room - self.above, page)
        if not parts:
            return None
        return parts[0], Lined(parts[1], self.colour, self.thickness, self.pad, after=self.after)

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        self.content.draw(canvas, left, top + self.above, width)
        y = canvas.height - top - self.height(width) + self.thickness / 2
        canvas.line(left, y, left + width, y, self.colour, self.thickness)


class Columns(Block):
    """Two blocks side by side: a label and what belongs to it, or a picture and its words."""

    def __init__(
        self,
        first: Block,
        second: Block,
        share: float,
        gap: float,
        *,
        before: float = 0.0,
        after: float = 0.0,
        turned: bool = False,
        at_foot: bool = False,
        centred: bool = False,
        whole: bool = False,
    ) -> None:
        self.first, self.second = first, second
        self.share, self.gap = share, gap
        self.before, self.after = before, after
        self.turned = turned
        self.at_foot, self.centred, self.whole = at_foot, centred, whole

    def inside(self) -> Sequence[Block]:
        return (self.first, self.second)

    def _widths(self, width: float) -> tuple[float, float]:
        first = (width - self.gap) * self.share
        return first, width - self.gap - first

    def height(self, width: float) -> float:
        first, second = self._widths(width)
        return max(self.first.height(first), self.second.height(second))

    def head(self, width: float) -> float:
        if self.whole:
            return self.height(width)
        first, second = self._widths(width)
        return max(self.first.head(first), self.second.head(second))

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        if self.whole and self.height(width) <= page + ROUNDING:
            return None
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
        high = self.height(width)
        self.first.draw(canvas, near, top + self._lower(high - self.first.height(first)), first)
        self.second.draw(canvas, far, top + self._lower(high - self.second.height(second)), second)

    def _lower(self, rest: float) -> float:
        """How much lower something starts that is not as high as what stands beside it."""
        return rest if self.at_foot else rest / 2 if self.centred else 0.0


class FigureBlock(Block):
    """A picture, in the space that there is."""

    def __init__(
        self,
        element: Element,
        picture: EmbeddedPicture,
        width: float,
        *,
        before: float,
        after: float,
        turned: bool,
        high: float = 0.0,
    ) -> None:
        self.high = high
        self.element = element
        self.picture = picture
        self.wanted = width
        self.before, self.after = before, after
        self.turned = turned

    def _size(self, width: float) -> tuple[float, float]:
        wide = min(self.wanted, width)
        if self.high:
            return wide, self.high * wide / self.wanted
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
        if self.high:
            canvas.picture(self.element, self.picture, *self._around(x, bottom, wide, high), (x, bottom, wide, high))
        else:
            canvas.picture(self.element, self.picture, x, bottom, wide, high)

    def _around(self, x: float, bottom: float, wide: float, high: float) -> tuple[float, float, float, float]:
        """The whole picture round the part of it that is shown: its middle, nearer its upper edge."""
        scale = max(wide / self.picture.width, high / self.picture.height)
        whole_wide, whole_high = self.picture.width * scale, self.picture.height * scale
        return x - (whole_wide - wide) / 2, bottom - (whole_high - high) * 0.6, whole_wide, whole_high


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


class WeekDots(Block):
    """Seven places for the days of a week, a dot in each that counts. The words are its element's."""

    def __init__(self, element: Element, days: str, size: float, colour: str, *, turned: bool) -> None:
        self.element, self.days, self.size, self.colour, self.turned = element, days, size, colour, turned

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.size * 1.3

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        step = width / 7
        with canvas.content(self.element):
            for place, day in enumerate(self.days):
                x = left + step * ((6 - place if self.turned else place) + 0.5)
                if day == "1":
                    y = canvas.height - top - self.size * 0.68
                    canvas.disc(x, y, self.size * 0.3, fill=self.colour, line=self.colour)


class Spread(Block):
    """Short texts in equal places from the start side on, each in the middle of its place."""

    def __init__(self, blocks: Sequence[Block], *, turned: bool) -> None:
        self.blocks, self.turned = blocks, turned

    def height(self, width: float) -> float:
        return max((block.height(width / len(self.blocks)) for block in self.blocks), default=0.0)

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        step = width / len(self.blocks)
        for place, block in enumerate(self.blocks):
            block.height(step)
            at = len(self.blocks) - 1 - place if self.turned else place
            block.draw(canvas, left + step * at, top, step)


class ChartBlock(Block):
    """Numbers as dots on a line, or days as squares; the words of its element say the same."""

    def __init__(
        self,
        element: Element,
        points: Sequence[tuple[float, float, TextBlock | None]],
        ends: tuple[TextBlock, TextBlock] | None,
        size: float,
        colour: str,
        *,
        squares: bool,
        dots_only: bool,
        after: float,
        turned: bool,
    ) -> None:
        self.element, self.points, self.ends = element, points, ends
        self.size, self.colour = size, colour
        self.squares, self.dots_only = squares, dots_only
        self.before, self.after, self.turned = size * 0.3, after, turned

    @property
    def _top(self) -> float:
        return self.size * 1.6

    def _plot(self, width: float) -> float:
        return self.size * 1.6 if self.squares else width * 0.17

    def height(self, width: float) -> float:
        rows = -(-len(self.points) // 20) if self.squares else 1
        return self._top * (not self.squares) + self._plot(width) * rows + self.size * (0.4 if self.squares else 1.9)

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        high = self.height(width)
        bottom = canvas.height - top - high
        box = " ".join(map(number, (left, bottom, left + width, bottom + high)))
        self.element.attribute("Layout", BBox=f"[{box}]", Placement="/Block")
        with canvas.content(self.element):
            if self.squares:
                self._draw_squares(canvas, left, top, width)
            else:
                self._draw_line(canvas, left, top, width)

    def _draw_squares(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        step = width / 20
        side = min(step * 0.7, self.size * 1.1)
        for place, (_, value, _) in enumerate(self.points):
            row, column = divmod(place, 20)
            x = left + step * ((19 - column) if self.turned else column)
            y = canvas.height - top - self._plot(width) * (row + 1) + self.size * 0.2
            fill = self.colour if value >= 1 else ""
            canvas.rectangle(x, y, side, side, fill=fill, line=self.colour, line_width=1.25)

    def _draw_line(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        inset = width * 0.07
        plot = self._plot(width)
        base = canvas.height - top - self._top - plot - self.size * 0.4
        canvas.line(left + inset * 0.6, base, left + width - inset * 0.6, base, self.colour, 0.75)
        placed: list[tuple[float, float, TextBlock | None]] = []
        for along, value, label in self.points:
            far = 1 - along if self.turned else along
            placed.append((left + inset + far * (width - 2 * inset), base + self.size * 0.4 + value * plot, label))
        if not self.dots_only:
            for (x1, y1, _), (x2, y2, _) in itertools.pairwise(placed):
                canvas.line(x1, y1, x2, y2, self.colour, 2.0)
        edges = left, left + width
        for x, y, label in placed:
            canvas.disc(x, y, 2.5 if self.dots_only else 4.0, fill=self.colour, line=self.colour)
            if label:
                self._label(canvas, label, x, canvas.height - y - self.size * 1.7, edges)
        if self.ends and placed:
            under = canvas.height - base + self.size * 0.25
            self._label(canvas, self.ends[0], placed[0][0], under, edges)
            if len(placed) > 1:
                self._label(canvas, self.ends[1], placed[-1][0], under, edges)

    def _label(self, canvas: Canvas, label: TextBlock, x: float, top: float, edges: tuple[float, float]) -> None:
        """Words under or over a dot; nearer to the middle where they would stand out at a side."""
        half = label.natural_width() / 2
        wide = self.size * 9
        label.height(wide)
        label.draw(canvas, min(max(x, edges[0] + half), edges[1] - half) - wide / 2, top, wide)


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
