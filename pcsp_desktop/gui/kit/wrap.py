"""Text that wraps inside a control: measured and painted in one place, so that both always agree.

Qt's own buttons, check boxes and radio buttons never wrap their text, and its labels cut a word that is wider
than the column. Everything of the kit that shows words draws them with `WrappedText`.
"""

import enum
import re
from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_MNEMONIC = re.compile(r"&(.)", re.DOTALL)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters of the scripts that are written right to left."""
_LONG_NUMBER = re.compile(
    r"\u2066[^\u2066-\u2069]*\u2069"  # an isolate already: it stays as it is
    r"|(?<!\d)\+?\d[\d\u00a0 ()\-/.]*[ \u00a0()\-/.][\d\u00a0 ()\-/.]*\d(?!\d)",
    re.ASCII,
)
_LEADING = 1.06  # line height as a factor of the font's own
_LEADING_BIG = 0.98  # the same for headings
_WIDEST_WORD = 15  # in ems: a longer word is broken, not given its whole width
_NO_END = 1_000_000  # pixels: a line that never wraps
_WIDEST = 880  # pixels, the same at any text size: what fits a card in a window 1280 wide
_POINT = "\u2022 "  # starts a point of a list: its other lines stand under its words, not under the mark
_BETWEEN_POINTS = 0.3  # in ems: the room above a point
_WORDS = re.compile(r"[^ \t\n]+")
_LAST_WORDS = re.compile(r"(?m)(?<=\S \S)(\S*) (\S+)$")
_LONGEST_END = 13  # letters in the last two words: longer ones may part


class WrappedLines(enum.Enum):
    """How the lines of a text share its words."""

    FULL = enum.auto()
    """Each line takes what fits: for words that others measure too."""
    NO_LONE_WORD = enum.auto()
    """As full as they get, yet with no short word alone in the last one."""
    EVEN = enum.auto()
    """About as long as each other: for headings."""


def without_mnemonic(text: str) -> tuple[str, int]:
    """The text as it is read, and the place of its Alt letter (-1 for none). "&&" is a plain "&"."""
    out: list[str] = []
    place = -1
    last = 0
    for match in _MNEMONIC.finditer(text):
        out.append(text[last : match.start()])
        if match[1] != "&" and place < 0:
            place = sum(map(len, out))
        out.append(match[1])
        last = match.end()
    out.append(text[last:].rstrip("&") if text.endswith("&") else text[last:])
    return "".join(out), place


def numbers_kept(text: str) -> str:
    """The text with its phone and other long numbers in isolates, where right-to-left words stand round them.

    Without that the groups of a phone number change places: "07700 900142" would read "900142 07700".
    """
    if text.isascii() or not has_right_to_left(text):
        return text
    return _LONG_NUMBER.sub(
        lambda found: found[0] if found[0].startswith("\u2066") else f"\u2066{found[0]}\u2069", text
    )


class WrappedText:
    """One piece of text in one font, laid out for a width. Breaks inside a word only when it must."""

    def __init__(
        self,
        text: str,
        font: QFont,
        *,
        mnemonic: bool = False,
        strong: Sequence[tuple[int, int]] = (),
        longest_line: int = 0,
        lines: WrappedLines = WrappedLines.FULL,
    ) -> None:
        """`strong` are (start, length) of words that stand out; no line gets wider than `longest_line` pixels."""
        self._leading = _LEADING_BIG if font.weight() >= QFont.Weight.Bold else _LEADING
        shown, self._mark = without_mnemonic(text) if mnemonic else (text, -1)
        if self._mark < 0 and not strong:
            shown = numbers_kept(shown)
        if lines is WrappedLines.NO_LONE_WORD:
            shown = _last_words_together(shown)
        self.text = shown
        self._font = font
        self._strong = tuple(strong)
        self._longest = longest_line or _NO_END
        self._lines = lines
        self._points = _points(shown) if _POINT in shown else {}
        self._heights: dict[int, int] = {}
        self._kept_widths: dict[int, int] = {}
        self._laid_out: tuple[tuple[int, Qt.AlignmentFlag, bool, bool], tuple[QTextLayout, int]] | None = None
        self._natural = -1
        self._word = -1
        backwards = _right_to_left(shown)
        self._direction = Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight

    def natural_width(self) -> int:
        """Pixels wide with no wrapping at all."""
        if self._natural < 0:
            metrics = QFontMetricsF(self._font)
            self._natural = max((int(metrics.horizontalAdvance(line)) + 2 for line in self.text.split("\n")), default=0)
            if not self.text.isascii():
                # Joined scripts are wider in the layout than the sum of their letters says.
                self._natural = max(self._natural, self._widest_line())
        return self._natural

    def _widest_line(self) -> int:
        layout, _height = self._lay_out(_NO_END, Qt.AlignmentFlag.AlignLeft, False)
        lines = (layout.lineAt(place).naturalTextWidth() for place in range(layout.lineCount()))
        return int(max(lines, default=0)) + 2

    def word_width(self) -> int:
        """Pixels of the widest word, or less where that word is one that may be broken."""
        if self._word < 0:
            metrics = QFontMetricsF(self._font)
            widest = max((metrics.horizontalAdvance(word) for word in _WORDS.findall(self.text)), default=0.0)
            hang = int(self._hang()) if self._points else 0
            self._word = min(int(widest) + 2 + hang, self._font.pixelSize() * _WIDEST_WORD, _WIDEST)
        return self._word

    def breaks_a_word(self, width: int) -> bool:
        """Whether some word is wider than this width."""
        metrics = QFontMetricsF(self._font)
        return any(metrics.horizontalAdvance(word) > width for word in self.text.split())

    def height(self, width: int) -> int:
        """Pixels high when laid out this wide."""
        width = min(width, self._longest)
        found = self._heights.get(width)
        if found is None:
            if len(self._heights) > 16:
                self._heights.clear()
            found = self._heights[width] = self._lay_out(width, Qt.AlignmentFlag.AlignLeft, False)[1]
        return found

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        colour: QColor,
        align: Qt.AlignmentFlag,
        *,
        underline: bool = False,
        alt: bool = False,
    ) -> None:
        """Paint into the box, in the middle of its height. `alt` underlines the Alt letter."""
        width = self._shared(min(box.width(), self._longest))
        layout, height = self._lay_out(width, align, underline, alt)
        painter.setPen(colour)
        left = box.x() + (box.width() - width if align == Qt.AlignmentFlag.AlignRight else 0)
        if align == Qt.AlignmentFlag.AlignHCenter:
            left = box.x() + (box.width() - width) // 2
        layout.draw(painter, QPointF(left, box.y() + max(0, (box.height() - height) / 2)))

    def _shared(self, width: int) -> int:
        """The width, at most this one, at which the lines share the words as they are wanted to."""
        if self._lines is not WrappedLines.EVEN or self._points:
            return width
        found = self._kept_widths.get(width)
        if found is None:
            if len(self._kept_widths) > 16:
                self._kept_widths.clear()
            found = self._kept_widths[width] = self._evened(width)
        return found

    def _evened(self, width: int) -> int:
        count = self._count(width)
        low, high = width // 2, width
        while count > 1 and high - low > 8:
            middle = (low + high) // 2
            if middle >= self.word_width() and self._count(middle) == count:
                high = middle
            else:
                low = middle
        return high

    def _count(self, width: int) -> int:
        """How many lines there are at this width."""
        return self._lay_out(width, Qt.AlignmentFlag.AlignLeft, False)[0].lineCount()

    def _hang(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance(_POINT)

    def _lay_out(
        self, width: int, align: Qt.AlignmentFlag, underline: bool, alt: bool = False
    ) -> tuple[QTextLayout, int]:
        """The lines and their height in pixels. The last ones are kept: what was measured is mostly painted next."""
        asked = (width, align, underline, alt and self._mark >= 0)
        if self._laid_out is None or self._laid_out[0] != asked:
            self._laid_out = asked, self._lines_of(width, align, underline, asked[3])
        return self._laid_out[1]

    def _lines_of(self, width: int, align: Qt.AlignmentFlag, underline: bool, alt: bool) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text.replace("\n", "\u2028"), self._font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self._direction)
        layout.setTextOption(option)
        if underline or alt:
            layout.setFormats([_underlined(0, len(self.text)) if underline else _underlined(self._mark, 1)])
        elif self._strong:
            layout.setFormats([_heavy(start, length) for start, length in self._strong])
        layout.beginLayout()
        hang, above = (self._hang(), self._font.pixelSize() * _BETWEEN_POINTS) if self._points else (0.0, 0.0)
        top, aside, in_point = 0.0, 0.0, False
        while (line := layout.createLine()).isValid():
            if self._points:
                start = line.textStart()
                begins = start in self._points
                in_point = self._points.get(start, in_point)
                aside = 0.0 if begins or not in_point else hang
                top += above if begins and in_point and start else 0.0
            line.setLineWidth(max(1.0, width - aside))
            extra = line.height() * (self._leading - 1)
            line.setPosition(QPointF(0 if align == Qt.AlignmentFlag.AlignRight else aside, top + extra / 2))
            top += line.height() + extra
        layout.endLayout()
        return layout, int(top + 0.999)


def _last_words_together(text: str) -> str:
    """The text with the last two words of each paragraph kept in one line, where they are short."""

    def joined(found: re.Match[str]) -> str:
        before, last = found[1], found[2]
        return found[0] if len(before) + len(last) >= _LONGEST_END else f"{before}\u00a0{last}"

    return _LAST_WORDS.sub(joined, text)


def _points(text: str) -> dict[int, bool]:
    """Where each line of the text as written starts, counted as Qt counts, and whether it is a point of a list."""
    found, place = {}, 0
    for line in text.split("\n"):
        found[place] = line.startswith(_POINT)
        place += len(line.encode("utf-16-le", "surrogatepass")) // 2 + 1
    return found


def _underlined(start: int, length: int) -> QTextLayout.FormatRange:
    run = QTextLayout.FormatRange()
    run.start = start
    run.length = length
    form = run.format
    form.setFontUnderline(True)
    run.format = form
    return run


def _heavy(start: int, length: int) -> QTextLayout.FormatRange:
    run = QTextLayout.FormatRange()
    run.start = start
    run.length = length
    form = run.format
    form.setFontWeight(QFont.Weight.DemiBold)
    run.format = form
    return run


def has_right_to_left(text: str) -> bool:
    """Whether a letter of the text is written right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def _right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is written right to left."""
    for letter in text:
        kind = bidirectional(letter)
        if kind in ("R", "AL", "RLE", "RLO", "RLI"):
            return True
        if kind in ("L", "LRE", "LRO", "LRI"):
            return False
    return False
