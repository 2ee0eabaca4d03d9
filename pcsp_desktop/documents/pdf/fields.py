"""Places to fill in, on screen or by hand."""

from __future__ import annotations

from pcsp_desktop.documents.pdf.blocks import Block, TextBlock
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.structure import Element


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

    def __init__(self, element: Element, name: str, tip: str, words: TextBlock, colour: str, *, turned: bool) -> None:
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
