"""Blocks with something round them or in them: boxes, columns, pictures, dots, lines to write on."""

from __future__ import annotations

from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import ROUNDING, Block, Stack
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.objects import number
from pcsp_desktop.documents.pdf.pictures import Picture
from pcsp_desktop.documents.pdf.structure import Element

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
