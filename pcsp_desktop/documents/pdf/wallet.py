"""A small card to cut out and fold: two sides next to each other, with a line to cut and a line to fold."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import Block, fit
from pcsp_desktop.documents.pdf.canvas import Canvas


@dataclass
class CardSide:
    """What stands on one side."""

    blocks: list[Block]


class WalletCard(Block):
    """Sides of a card, two in a row; what does not fit on a side goes on to the next."""

    def __init__(
        self,
        sides: Sequence[CardSide],
        size: tuple[float, float],
        padding: float,
        colour: str,
        *,
        turned: bool = False,
    ) -> None:
        self.side_width, self.side_height = size
        self.padding = padding
        self.colour = colour
        self.turned = turned
        self._placed = [placed for side in sides for placed in self._share_out(side.blocks)]

    def _share_out(self, blocks: list[Block]) -> list[list[tuple[Block, float]]]:
        width, height = self.side_width - 2 * self.padding, self.side_height - 2 * self.padding
        out: list[list[tuple[Block, float]]] = []
        at = 0
        while at < len(blocks):
            fitted = fit(blocks, at, width, height, height, forced=True)
            out.append(fitted.placed)
            at = fitted.next
        return out

    @property
    def _row_height(self) -> float:
        return self.side_height + 2 * self.padding

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        del width, page
        rows = int(room // self._row_height)
        if not 0 < rows < self._rows:
            return None
        first, rest = copy(self), copy(self)
        first._placed, rest._placed = self._placed[: 2 * rows], self._placed[2 * rows :]
        return first, rest

    @property
    def _rows(self) -> int:
        return (len(self._placed) + 1) // 2

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._rows * self._row_height

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:  # noqa: ARG002
        for row in range(self._rows):
            upper = top + row * self._row_height
            self._draw_edges(canvas, left, canvas.height - upper - self.side_height)
            for column, placed in enumerate(self._placed[2 * row : 2 * row + 2]):
                place = 1 - column if self.turned else column
                x = left + place * self.side_width + self.padding
                for block, at in placed:
                    block.draw(canvas, x, upper + self.padding + at, self.side_width - 2 * self.padding)

    def _draw_edges(self, canvas: Canvas, left: float, bottom: float) -> None:
        canvas.rectangle(left, bottom, 2 * self.side_width, self.side_height, line=self.colour, line_width=0.8)
        fold = left + self.side_width
        canvas.line(fold, bottom - 6, fold, bottom + self.side_height + 6, self.colour, 0.8, "[4 3] 0")
