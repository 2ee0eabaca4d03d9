"""Headings with a line above them and a small drawing beside them."""

from __future__ import annotations

from pcsp_desktop.documents.pdf import icons
from pcsp_desktop.documents.pdf.blocks import TextBlock
from pcsp_desktop.documents.pdf.canvas import Canvas

_OVER = 4.0
"""Points between the line above a heading and its words."""


class HeadingBlock(TextBlock):
    """A heading. ``rule`` is the thickness of the line above it in points, ``icon`` the name of its drawing."""

    rule = 0.0
    rule_colour = ""
    icon = ""

    @property
    def _above(self) -> float:
        return self.rule + _OVER if self.rule else 0.0

    @property
    def _beside(self) -> float:
        return self.style.size * 1.4 if self.icon else 0.0

    def height(self, width: float) -> float:
        return super().height(width - self._beside) + self._above

    def head(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float, page: float) -> None:
        """A heading is never parted."""
        del width, room, page

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        if self.rule:
            y = canvas.height - top - self.rule / 2
            canvas.line(left, y, left + width, y, self.rule_colour, self.rule)
        top += self._above
        side = self.style.size * 1.05
        turned = self.typesetter.right_to_left
        if self.icon:
            x = left + width - side if turned else left
            icons.draw(canvas, self.icon, x, top + self.style.size * 0.08, side, self.style.colour)
        super().draw(canvas, left if turned else left + self._beside, top, width - self._beside)
