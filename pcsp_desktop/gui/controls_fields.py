"""What is typed in: one line, or many. Plain text only, kept exactly; Tab goes on to the next control."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from pcsp_desktop.gui import theme

_BLOCK = "\u2029"
_TALLEST = 10  # lines


class TextField(QLineEdit):
    """One line of text. Use `text()` and `setText()`; `textEdited` tells of typing."""

    def __init__(self, parent: QWidget | None = None, *, letters: int = 0) -> None:
        """`letters` limits the width to about so many letters (0: the whole column)."""
        super().__init__(parent)
        self._letters = letters
        self._wrong = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take font, sizes and colours from the theme."""
        now = theme.current()
        self.setFont(now.font("body"))
        self.setStyleSheet(now.field_sheet("QLineEdit", wrong=self._wrong))
        self.setMinimumHeight(max(now.target, self.fontMetrics().height() + 2 * now.gap(9) + 2 * now.line()))
        if self._letters:
            self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * (self._letters + 2) + now.gap(30))

    def set_wrong(self, wrong: bool) -> None:
        """Mark or unmark the field as one that an error box names."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.restyle()

    def sizeHint(self) -> QSize:
        if self._letters:
            return QSize(self.maximumWidth(), self.minimumHeight())
        return QSize(min(theme.current().column, theme.current().px(560)), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().gap(80), self.minimumHeight())


class LongTextField(QPlainTextEdit):
    """Many lines of text. Grows with its words up to ten lines, then scrolls.

    Use `text()` and `setText()`: they keep every character (Qt's `toPlainText` turns a non-breaking space into a
    space). `edited` comes at each change that a person makes.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self._wrong = False
        self._setting = False
        self._given: str | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # Qt leaves a few pixels to scroll sideways when a line ends in a space.
        sideways = self.horizontalScrollBar()
        sideways.rangeChanged.connect(lambda _low, high: sideways.setRange(0, 0) if high else None)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)
        self.restyle()

    def restyle(self) -> None:
        """Take font, sizes and colours from the theme."""
        now = theme.current()
        self.setFont(now.font("body"))
        self.setStyleSheet(now.field_sheet("QPlainTextEdit", wrong=self._wrong))
        self.verticalScrollBar().setStyleSheet(now.scroll_bar_sheet())
        self._fit()

    def text(self) -> str:
        """Exactly what was typed or set, lines ended by "\\n"."""
        if self._given is not None:
            return self._given
        return self.document().toRawText().replace(_BLOCK, "\n")

    def setText(self, words: str) -> None:
        """Replace all words; no `edited` comes and undo starts afresh."""
        self._setting = True
        try:
            self.setPlainText(words)
        finally:
            self._setting = False
        self._given = words
        self._fit()

    def set_wrong(self, wrong: bool) -> None:
        """Mark or unmark the field as one that an error box names."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().column, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().gap(80), self.minimumHeight())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, never their looks."""
        if source.hasText():
            self.insertPlainText(source.text())
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Shift+Return would put in a line separator, which is lost on paper; a new line is what is meant.
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ):
            self.insertPlainText("\n")
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self.ensureCursorVisible)

    def _changed(self) -> None:
        self._given = None
        self._fit()
        if not self._setting:
            self.edited.emit()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        now = theme.current()
        line = self.fontMetrics().lineSpacing()
        room = max(3, int(self.window().height() * 0.45 / max(1, line))) if self.isVisible() else _TALLEST
        lines = max(self._lines, min(int(self.document().size().height()), _TALLEST, room))
        lines = min(lines, max(2, room))
        high = lines * line + 2 * now.gap(9) + 2 * now.line() + 4
        if high != self.minimumHeight() or high != self.maximumHeight():
            self.setFixedHeight(high)
