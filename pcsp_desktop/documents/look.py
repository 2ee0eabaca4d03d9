"""How paper looks: sizes, spaces and colours for clear, large and giant print. Lengths are points."""

from __future__ import annotations

from attrs import frozen

from pcsp_desktop.documents.pdf.blocks import Style
from pcsp_desktop.documents.pdf.boxes import Frame
from pcsp_desktop.documents.pdf.pages import Setup
from pcsp_desktop.documents.pdf.tables import Grid
from pcsp_desktop.documents.tree import BoxKind

INK = "0.071 0.129 0.122"
SOFT = "0.294 0.349 0.341"
ACCENT = "0.043 0.365 0.341"
FIELD = "0.318 0.376 0.369"
LINE = "0.722 0.741 0.722"
PALE = "0.945 0.937 0.910"
MILLIMETRE = 72 / 25.4

BOXES = {
    BoxKind.PLAIN: Frame(line=FIELD, fill="0.973 0.969 0.949", padding=10, radius=5),
    BoxKind.ADVICE: Frame(fill="1 0.957 0.839", bar="0.788 0.541 0", bar_width=6),
    BoxKind.EMERGENCY: Frame(fill="0.992 0.925 0.918", bar="0.549 0.114 0.094", bar_width=8),
}
CARD = Frame(line=LINE, padding=10, radius=5)
GRID = Grid(line=LINE, head_fill=PALE)

WALLET_SIDE = (86 * MILLIMETRE, 54 * MILLIMETRE)
WALLET_PADDING = 9.0
MOST_SQUEEZE = 4
WALLET_SIZES = (13.0, 12.0, 11.0, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)


@frozen
class Look:
    """The styles of one size. ``tight`` has less room between things, never smaller text.

    ``squeeze`` takes more of that room away, step by step, for a page that is nearly full. With ``in_line``
    labels stand in front of their values, where a column of labels would leave too little room.
    """

    size: float
    tight: bool = False
    squeeze: int = 0
    in_line: bool = False

    @property
    def leading(self) -> float:
        return (1.25, 1.2, 1.16, 1.12, 1.08)[self.squeeze] if self.tight else 1.42

    @property
    def gap(self) -> float:
        """The usual space after a paragraph."""
        return self.size * ((0.32, 0.24, 0.16, 0.1, 0.05)[self.squeeze] if self.tight else 0.6)

    @property
    def body(self) -> Style:
        return Style(self.size, self.leading, INK, after=self.gap)

    @property
    def cell(self) -> Style:
        return Style(self.size, 1.25, INK, after=self.size * 0.15)

    @property
    def caption(self) -> Style:
        return Style(self.size, 1.3, INK, bold=True, before=self.gap, after=self.size * 0.3, keep_with_next=True)

    def heading(self, level: int) -> Style:
        """A bigger title, smaller headings below it; each keeps to what it heads."""
        if self.tight:
            factor, before, after = {1: (1.3, 0.0, 0.2), 2: (1.1, 0.35, 0.12)}.get(level, (1.0, 0.3, 0.1))
        else:
            factor, before, after = {
                1: (1.75, 0.0, 0.6), 2: (1.36, 1.25, 0.4), 3: (1.14, 0.9, 0.3),
            }.get(level, (1.0, 0.7, 0.25))  # fmt: skip
        return Style(
            self.size * factor,
            1.2,
            ACCENT if level < 3 else INK,
            bold=True,
            before=self.size * before,
            after=self.size * after,
            keep_with_next=True,
        )

    @property
    def setup(self) -> Setup:
        if self.tight:
            side = (42, 40, 36, 32, 28)[self.squeeze]
            return Setup(left=side, right=side, top=side - 6, bottom=side - 8)
        return Setup(left=54, right=54, top=50, bottom=44)
