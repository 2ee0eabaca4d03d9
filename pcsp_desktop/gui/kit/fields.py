"""What is typed in: one line, or many. Plain text only, kept exactly; Tab goes on to the next control."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextDocumentFragment,
    QTextOption,
    QValidator,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from pcsp_desktop.gui.kit import act, theme
from pcsp_desktop.gui.kit.spoken import SpokenName

_BLOCK = "\u2029"
_TALLEST = 10  # lines
_NO_END = 2_000_000_000  # letters
_QTS_END = 32_767  # letters that Qt keeps of a line when nobody says how many

MOST_IN_LINE = 30_000
"""Letters that can be put into one line. Qt would cut off the rest and say nothing."""
MOST_IN_TEXT = 1_000_000
"""Letters that can be put into a field of many lines: more would hold up the window at each key."""

TOO_LONG, NO_WORDS = "too_long", "no_words"
"""Why something was not put in: it is too long for the field, or there are no words in it, as with a picture."""


def words_in(source: QMimeData) -> str:
    """The words of what was copied elsewhere, without their looks; empty when there are none."""
    if source.hasText():
        return source.text()
    return QTextDocumentFragment.fromHtml(source.html()).toPlainText() if source.hasHtml() else ""


def _nothing_to_paste() -> bool:
    """Whether something was copied, such as a picture, and there are no words in it."""
    copied = QApplication.clipboard().mimeData()
    return bool(copied.formats()) and not words_in(copied)


def _is_undo(event: QEvent) -> bool:
    """Whether Qt asks if a field wants the key of undo for itself."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )


class _Room(QValidator):
    """Lets a line grow as far as it has room. What is in it already is never cut."""

    def validate(self, words: str, position: int) -> tuple[QValidator.State, str, int]:
        fits = len(words) <= MOST_IN_LINE
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid), words, position


class TextField(SpokenName, QLineEdit):
    """One line of text. Use `text()` and `setText()`.

    `edited` comes at each change that a person makes: by keys, and by voice control, a switch or a screen reader,
    which put words in as a whole. `refused` tells why something that was pasted is not in the field: `TOO_LONG` or
    `NO_WORDS`.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, letters: int = 0) -> None:
        """`letters` limits the width to about so many letters (0: the whole column)."""
        super().__init__(parent)
        self._letters = letters
        self._wrong = False
        self._setting = False
        self._before = ""
        self.textChanged.connect(self._changed)
        self.setValidator(_Room(self))
        self.inputRejected.connect(self._rejected)
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

    def setText(self, words: str | None) -> None:
        """Show these words, all of them; no `edited` comes.

        Setting the length of an empty field would tell screen readers of a cursor in it: Orca would then say "blank"
        for its name when it takes the focus.
        """
        if len(words or "") >= self.maxLength() == _QTS_END:
            self.setMaxLength(_NO_END)
        self._setting = True
        try:
            super().setText(words)
        finally:
            self._setting = False

    def clear(self) -> None:
        """Take the words away; no `edited` comes."""
        self.setText("")

    def _changed(self, words: str) -> None:
        if self._setting or not self.isReadOnly():
            self._before = words
            if not self._setting:
                act.tell(self)
                self.edited.emit()
        else:
            # Qt keeps keys out of a field that is only read, yet lets the accessibility interface write into it.
            self.setText(self._before)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt tells of the selection that Tab makes before it tells of the focus. Orca then takes the field for one
        # that it spoke of already, and says nothing at all. So the focus is told first.
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        if self._letters:
            return QSize(self.maximumWidth(), self.minimumHeight())
        return QSize(min(theme.current().column, theme.current().px(560)), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().gap(80), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and not self.isUndoAvailable():
            event.ignore()  # nothing was typed here: the key takes back the last change of the plan
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            if _nothing_to_paste():
                self.refused.emit(NO_WORDS)
                return
            copied = QApplication.clipboard().mimeData()
            if not copied.hasText():
                self.insert(words_in(copied))
                return
        super().keyPressEvent(event)

    def _rejected(self) -> None:
        self.refused.emit(TOO_LONG)


class LongTextField(SpokenName, QPlainTextEdit):
    """Many lines of text. Grows with its words up to ten lines, then scrolls.

    Use `text()` and `setText()`: they keep every character (Qt's `toPlainText` turns a non-breaking space into a
    space). `edited` comes at each change that a person makes, `refused` as in `TextField`.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self._wrong = False
        self._setting = False
        self._given: str | None = None
        self._before = ""
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
        # Setting up the document counts as a step, which the key of undo would take back with nothing to see.
        self.document().clearUndoRedoStacks()

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
        self._given = self._before = words
        self._fit()

    def clear(self) -> None:
        """Take the words away; no `edited` comes."""
        self.setText("")

    def setReadOnly(self, read_only: bool) -> None:  # noqa: N802
        self._before = self.text()
        super().setReadOnly(read_only)

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
        """Paste words only, never their looks. More than the field has room for is left where it was copied from."""
        words = words_in(source)
        if len(words) + self.document().characterCount() > MOST_IN_TEXT:
            self.refused.emit(TOO_LONG)
        else:
            self.insertPlainText(words)
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(words_in(source))

    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and not self.document().isUndoAvailable():
            event.ignore()  # nothing was typed here: the key takes back the last change of the plan
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly() and _nothing_to_paste():
            self.refused.emit(NO_WORDS)
            return
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
        if self.isReadOnly() and not self._setting:
            self.setText(self._before)  # as in a field of one line
            return
        self._given = None
        self._fit()
        if not self._setting:
            act.tell(self)
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
