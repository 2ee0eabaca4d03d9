"""How paper looks: sizes, spaces and colours for clear, large and giant print. Lengths are points.

Sizes follow the clear and large print guidance of the UK Association for Accessible Formats: 14 points at least, lines
1.22 sizes apart at least, no capitals, italics or grounds of colour. Colour adds nothing that weight does not say.
"""

from __future__ import annotations

from dataclasses import replace

from attrs import frozen

from pcsp_desktop.documents.pdf.blocks import PageSetup, Style
from pcsp_desktop.documents.pdf.boxes import Frame
from pcsp_desktop.documents.pdf.tables import Grid
from pcsp_desktop.documents.tree import BoxKind, PageLook, Role, Tone

INK = "0.071 0.129 0.122"
TEXT = "0.067 0.067 0.067"
HINT = "0.2 0.2 0.2"
ACCENT = "0.043 0.31 0.29"
RED = "0.549 0.114 0.094"
FIELD = "0.267 0.267 0.267"
LINE = "0.42 0.459 0.451"
WHITE = "1 1 1"
MILLIMETRE = 72 / 25.4

TONES = {Tone.TEXT: "", Tone.HINT: HINT, Tone.RED: RED, Tone.REVERSE: WHITE}

WALLET_SIDE = (85.6 * MILLIMETRE, 54 * MILLIMETRE)
POCKET_SIDE = (87 * MILLIMETRE, 116 * MILLIMETRE)
FOOT_SIZE = 11.0

_TITLE = {14: 24.0, 18: 28.0, 24: 34.0}
_SECTION = {14: 18.0, 18: 22.5, 24: 29.0}
_PART = {14: 15.0, 18: 19.5, 24: 26.0}
_GOAL = {14: 16.0, 18: 20.5, 24: 27.5}
_NOTE = {14: 12.0, 18: 15.0, 24: 20.0}
_BIG = {14: 42.0, 18: 50.0, 24: 54.0}
_NUMBER = {14: 14.0, 18: 18.0, 24: 18.0}
_AFTER = {14: 3.4, 18: 4.5, 24: 6.5}
_BEFORE_PART = {14: 7.0, 18: 11.0, 24: 14.0}
_LEADING = {14: 1.22, 18: 1.25, 24: 1.24}
"""From line to line in sizes of the text; 1.22 is the least that reads well."""
_PITCH = {14: 9.0, 18: 11.0, 24: 13.5}
"""Millimetres between lines to write on."""
_MARGINS = {
    PageLook.PLAIN: (18.0, 13.0, 21.0, 11.0),
    PageLook.CRISIS: (16.0, 10.0, 17.5, 10.0),
    PageLook.LETTER: (22.0, 13.0, 21.0, 11.0),
}
"""Millimetres at the sides, above, below, and from the edge of the paper to the line of the foot."""


@frozen
class Look:
    """The styles of one size of print. ``inverse`` is white on black."""

    size: float
    page: PageLook = PageLook.PLAIN
    inverse: bool = False
    card: bool = False
    """On a card to carry, where less room is left between things."""

    def _at(self, table: dict[int, float], factor: float) -> float:
        return table.get(int(self.size), self.size * factor) if not self.card else self.size * factor

    @property
    def leading(self) -> float:
        if self.card:
            return 1.18
        if self.page is PageLook.CRISIS:
            return 1.22
        return _LEADING.get(int(self.size), 1.24)

    @property
    def colour(self) -> str:
        return WHITE if self.inverse else TEXT

    @property
    def gap(self) -> float:
        """The usual space after a paragraph."""
        if self.page is PageLook.CRISIS or self.card:
            return self.size * 0.14
        if self.page is PageLook.LETTER:
            return self.size * 0.55
        return self._at(_AFTER, 0.28)

    @property
    def box_gap(self) -> float:
        """The space before and after a box."""
        return self.size * (0.2 if self.page is PageLook.CRISIS else 0.34)

    @property
    def body(self) -> Style:
        return Style(self.size, self.leading, self.colour, after=self.gap)

    @property
    def note_size(self) -> float:
        return self._at(_NOTE, 0.86)

    @property
    def big_size(self) -> float:
        return self._at(_BIG, 1.7)

    @property
    def number_size(self) -> float:
        return self._at(_NUMBER, 1.0)

    @property
    def pitch(self) -> float:
        """From one line to write on to the next."""
        return self._at(_PITCH, 0.62) * MILLIMETRE

    def paragraph(self, role: Role) -> Style:
        """The style of some sentences."""
        match role:
            case Role.LEAD:
                return replace(self.body, size=self.size * 1.1, after=self.gap * 1.2)
            case Role.SIGN:
                return replace(self.body, size=self.size * 1.1, bold=True, after=0.0)
            case Role.NAME:
                return replace(self.body, size=34.0, leading=1.1, bold=True, colour=INK)
            case Role.NOTE:
                return replace(self.body, size=self.note_size, colour=WHITE if self.inverse else HINT)
            case Role.TIGHT:
                return replace(self.body, after=self.size * 0.06)
            case _:
                return self.body

    @property
    def cell(self) -> Style:
        return Style(self.size, self.leading, self.colour)

    @property
    def caption(self) -> Style:
        return Style(self.size, self.leading, self.colour, bold=True, before=self.gap, keep_with_next=True)

    def heading(self, level: int, *, is_goal: bool = False, opens: bool = False) -> Style:
        """A bigger title, smaller headings below it; each keeps to what it heads. ``opens``: it opens a section."""
        if is_goal:
            return Style(self._at(_GOAL, 1.15), 1.2, INK, bold=True, before=self.size * 0.5, after=self.size * 0.15,
                         keep_with_next=True)  # fmt: skip
        if level == 1:
            return Style(self._at(_TITLE, 1.35), 1.15, INK, bold=True, after=self.size * 0.2, keep_with_next=True)
        if opens:
            return Style(self._at(_SECTION, 1.25), 1.15, ACCENT, bold=True, before=11.0, after=self.size * 0.3,
                         keep_with_next=True)  # fmt: skip
        before = self._at(_BEFORE_PART, 0.5) * (0.45 if self.page is PageLook.CRISIS else 1.0)
        return Style(self._at(_PART, 1.08), 1.2, WHITE if self.inverse else ACCENT, bold=True, before=before,
                     after=self.size * 0.15, keep_with_next=True)  # fmt: skip

    @property
    def grid(self) -> Grid:
        tight = self.page is PageLook.CRISIS or self.card
        return Grid(LINE, INK, padding=self.size * (0.043 if tight else 0.11), gap=self.size * 0.5)

    @property
    def setup(self) -> PageSetup:
        side, top, bottom, foot = (value * MILLIMETRE for value in _MARGINS[self.page])
        return PageSetup(left=side, right=side, top=top, bottom=bottom, foot=foot)

    def frame(self, kind: BoxKind) -> Frame:
        """The look of a box: the heavier its frame, the more urgent."""
        above = 3.0 if self.page is PageLook.CRISIS or self.card else 5.0
        side = 6.0 if self.card else 9.0
        plain = Frame(line=LINE, line_width=0.75, padding=side, above=above)
        match kind:
            case BoxKind.EMERGENCY:
                return replace(plain, line=RED, line_width=1.5 if self.card else 3.0)
            case BoxKind.FIRST:
                return replace(plain, line=TEXT, line_width=1.5 if self.card else 3.0)
            case BoxKind.ADVICE:
                return replace(plain, line=FIELD, line_width=1.5)
            case BoxKind.NEED:
                return replace(plain, line=ACCENT, line_width=1.5, bar=ACCENT, bar_width=6.0)
            case BoxKind.WISH:
                return replace(plain, line=ACCENT, line_width=2.5)
            case BoxKind.ALARM:
                return replace(plain, line="", fill=TEXT)
            case BoxKind.QUOTE:
                return replace(plain, line="", bar=INK, bar_width=3.0, above=0.0)
            case _:
                return plain
