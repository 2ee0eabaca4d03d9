"""Words that stand on a page: text, headings with a level, hints. All plain text, all wrapping."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.layout import grows_down
from pcsp_desktop.gui.kit.spoken import SpokenName
from pcsp_desktop.gui.kit.theme import FontKind
from pcsp_desktop.gui.kit.wrap import WrappedLines, WrappedText


class Text(SpokenName, QLabel):
    """Body text. Never reads its words as HTML; wraps anywhere rather than be cut.

    `Text("words")` in code, `Text(parent)` from a Designer form.
    """

    kind: ClassVar[FontKind] = "body"
    token: ClassVar[str] = "text"
    longest_line: ClassVar[float] = 35
    """In ems of body text: about 72 letters. 0 for as wide as there is room."""
    lines: ClassVar[WrappedLines] = WrappedLines.NO_LONE_WORD

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None) -> None:
        super().__init__(words if isinstance(words, QWidget) else parent)
        self._wrapped: WrappedText | None = None
        self._token = self.token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        grows_down(self)
        self.setFont(theme.current().font(self.kind))
        if isinstance(words, str) and words:
            self.setText(words)

    def restyle(self) -> None:
        """Take font and colours from the theme."""
        self.setFont(theme.current().font(self.kind))
        self._wrapped = None
        self.updateGeometry()
        self.update()

    def use_colour(self, token: str) -> None:
        """Paint in the colour of another token, such as "danger_bar"."""
        self._token = token
        self.update()

    def setText(self, words: str) -> None:
        if words == self.text():
            return
        self._wrapped = None
        super().setText(words)
        self.name_by(words)
        self.updateGeometry()
        self.update()

    @property
    def wrapped(self) -> WrappedText:
        """The laid-out words, made when first needed."""
        if self._wrapped is None:
            self._wrapped = self.lay_out(mnemonic=self.buddy() is not None)
        return self._wrapped

    def lay_out(self, *, mnemonic: bool = False, strong: Sequence[tuple[int, int]] = ()) -> WrappedText:
        """The words laid out as this kind of text is: lines no longer than an eye follows, no lone word at the end."""
        font = theme.current().font(self.kind)
        return WrappedText(
            self.text(),
            font,
            mnemonic=mnemonic,
            strong=strong,
            longest_line=round(theme.current().font("body").pixelSize() * self.longest_line),
            lines=self.lines,
        )

    def setBuddy(self, buddy: QWidget) -> None:  # noqa: N802
        super().setBuddy(buddy)
        self._wrapped = None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        beside = margins.left() + margins.right()
        return self.wrapped.height(max(1, width - beside)) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = min(self.wrapped.natural_width() + margins.left() + margins.right(), theme.current().column)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(self.wrapped.word_width() + margins.left() + margins.right(), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        align = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            align = Qt.AlignmentFlag.AlignRight
        now = theme.current()
        painter = QPainter(self)
        self.wrapped.draw(painter, self.contentsRect(), now.colour(self._token), align)
        painter.end()


class Strong(Text):
    """A line that stands out: the first line of a card, a person's own answer."""

    kind = "strong"
    token = "ink"


class FieldLabel(Text):
    """The question or name of a field. `controls_form` sets its buddy."""

    kind = "label"
    token = "ink"


class Hint(Text):
    """Quieter words under a question."""

    kind = "hint"
    token = "soft"


class Eyebrow(Text):
    """The small line above a heading or in a card that says what it belongs to."""

    kind = "eyebrow"
    token = "accent_ink"


class PageHeading(Text):
    """A heading with a level that screen readers hear. Level 1 is the page's own and takes the focus.

    The role and the level come from `announce.install`.
    """

    kind: ClassVar[FontKind] = "heading"
    token = "ink"
    longest_line = 0
    lines = WrappedLines.EVEN

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None, *, level: int = 1) -> None:
        self._level = level
        super().__init__(words, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grows_down(self)

    def _get_level(self) -> int:
        return self._level

    def _set_level(self, level: int) -> None:
        self._level = level

    level = Property(int, _get_level, _set_level)


class Subheading(PageHeading):
    """A heading of level 2: a part of a page."""

    kind = "subheading"

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None, *, level: int = 2) -> None:
        super().__init__(words, parent, level=level)

    def restyle(self) -> None:
        """Take font, colours and the room above from the theme."""
        self._stand_clear()
        super().restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._stand_clear()

    def _stand_clear(self) -> None:
        """In the column of a page a new part has more room above it than what belongs to it has below."""
        apart = getattr(self.parentWidget(), "parts_stand_apart", False)
        self.setContentsMargins(0, theme.current().gap(12) if apart else 0, 0, 0)
