"""Everything that is pressed, ticked or chosen. Real Qt buttons underneath, so screen readers know them.

The words wrap; the target is at least 46 pixels high; the whole width answers. Connect `toggled` of check boxes
and radio buttons, never `clicked`: a screen reader's action sends only `toggled`.
"""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QWidget

from pcsp_desktop.gui.kit import act, theme
from pcsp_desktop.gui.kit.layout import grows_down
from pcsp_desktop.gui.kit.one_of import OneOf
from pcsp_desktop.gui.kit.spoken import SpokenName
from pcsp_desktop.gui.kit.theme import FontKind
from pcsp_desktop.gui.kit.wrap import WrappedText, without_mnemonic

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter


# A mixin, so that each control has one Qt class underneath; the type checker sees it as a button.
if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class _Wrapping(SpokenName, _Base):
    """The part that all wrapping buttons share: measuring. Subclasses paint."""

    kind: ClassVar[FontKind] = "button"

    def _set_up(self) -> None:
        self._wrapped: WrappedText | None = None
        grows_down(self)
        self.setFont(theme.current().font(self.kind))

    def restyle(self) -> None:
        """Take font, sizes and colours from the theme."""
        self._wrapped = None
        self.setFont(theme.current().font(self.kind))
        self.updateGeometry()
        self.update()

    def setText(self, words: str) -> None:
        if words == self.text():
            return
        self._wrapped = None
        super().setText(words)
        self.name_by(without_mnemonic(words)[0])
        self.updateGeometry()

    @property
    def wrapped(self) -> WrappedText:
        """The laid-out words, made when first needed."""
        if self._wrapped is None:
            self._wrapped = WrappedText(self.text(), theme.current().font(self.kind), mnemonic=True)
        return self._wrapped

    def left_room(self) -> int:
        """Pixels before the words, on the side where reading starts."""
        return theme.current().gap(22)

    def right_room(self) -> int:
        """Pixels after the words."""
        return self.left_room()

    def _beside(self) -> int:
        return self.left_room() + self.right_room()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self.wrapped.height(max(1, width - self._beside()))
        return max(theme.current().target, words + 2 * theme.current().gap(8))

    def sizeHint(self) -> QSize:
        now = theme.current()
        width = min(self.wrapped.natural_width() + self._beside(), max(now.column, self._beside() + 1))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(theme.current().target, self.wrapped.word_width() + self._beside()), theme.current().target)

    def nextCheckState(self) -> None:  # noqa: N802
        """Qt calls this at each press, by whatever means."""
        super().nextCheckState()
        act.tell(self)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def words_box(self) -> QRect:
        """Where the words are painted."""
        first, last = self.left_room(), self.right_room()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        return self.rect().adjusted(first, 0, -last, 0)

    def _leading(self) -> Qt.AlignmentFlag:
        return _RIGHT if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else _LEFT

    def _alt_shown(self) -> bool:
        window = self.window()
        return bool(window.property("showAltLetters"))


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    """`one` with a part (0 to 1) of `other` in it."""
    return QColor.fromRgbF(
        one.redF() * (1 - part) + other.redF() * part,
        one.greenF() * (1 - part) + other.greenF() * part,
        one.blueF() * (1 - part) + other.blueF() * part,
    )


class _Pressed(_Wrapping, QPushButton):
    """A button that is pressed, and not one that is ticked or chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, as Space does: Qt has that for dialogs only."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class Button(_Pressed):
    """A button with an outline: the usual one. `Button("words")` in code, `Button(parent)` from a form."""

    fill: ClassVar[str] = "card"
    words: ClassVar[str] = "accent_ink"
    outline: ClassVar[str] = "accent"
    underlined: ClassVar[bool] = False

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, words if isinstance(words, QWidget) else parent)
        self._set_up()
        self.setAutoDefault(False)
        if isinstance(words, str):
            self.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isCheckable() and self.isChecked() and bool(self.fill)
        words = now.colour("on_accent" if chosen else self.words)
        if self.fill or self.isDown() or self.underMouse():
            fill = "accent" if chosen else self.fill
            ground = now.colour(fill) if fill else self.palette().color(self.backgroundRole())
            part = 0.22 if self.isDown() else 0.1 if self.underMouse() else 0.0
            painter.setBrush(_mixed(ground, words, part) if (self.fill or part) else Qt.BrushStyle.NoBrush)
            pen = QPen(now.colour(self.outline), now.line()) if self.outline else QPen(Qt.PenStyle.NoPen)
            painter.setPen(pen)
            half = now.line() / 2
            radius = now.gap(8)
            painter.drawRoundedRect(self.ground_box().toRectF().adjusted(half, half, -half, -half), radius, radius)
        self.wrapped.draw(
            painter, self.words_box(), words, self.alignment(), underline=self.underlined, alt=self._alt_shown()
        )
        painter.end()

    def alignment(self) -> Qt.AlignmentFlag:
        """How the words stand in the button."""
        return _CENTRE

    def ground_box(self) -> QRect:
        """What is filled behind the words."""
        return self.rect()


class PrimaryButton(Button):
    """The one thing to do next on a page."""

    fill = "accent"
    words = "on_accent"
    outline = "accent"


class LinkButton(Button):
    """A quieter choice: underlined words with no outline."""

    fill = ""
    outline = ""
    underlined = True

    def left_room(self) -> int:
        # The words stand in one line with the words over and under them.
        return 0

    def right_room(self) -> int:
        return theme.current().gap(8)

    def ground_box(self) -> QRect:
        return self.words_box()

    def alignment(self) -> Qt.AlignmentFlag:
        return self._leading()


class BarButton(LinkButton):
    """A choice in the top bar: words with no outline and no line under them."""

    underlined = False

    def left_room(self) -> int:
        return theme.current().gap(10)

    def right_room(self) -> int:
        return self.left_room()

    def ground_box(self) -> QRect:
        return self.rect()


class HelpButton(Button):
    """ "I need help now": the danger colour as an outline, calm and steady."""

    fill = "card"
    words = "danger_bar"
    outline = "danger_bar"

    def left_room(self) -> int:
        return theme.current().gap(16)


class DangerButton(HelpButton):
    """For what cannot be undone, such as removing a plan for good."""


class _Chosen(_Wrapping):
    """A control that is on or off. A screen reader's action turns it without a press."""

    def checkStateSet(self) -> None:  # noqa: N802
        super().checkStateSet()
        act.tell(self)


class _Marked(_Chosen):
    """A control with a mark (tick box or radio dot) before its words, and if wanted a hint under them."""

    kind = "body"

    def _mark(self) -> int:
        return theme.current().gap(30)

    def left_room(self) -> int:
        return self._mark() + theme.current().gap(16)

    def right_room(self) -> int:
        return theme.current().gap(4)

    def _mark_box(self) -> QRect:
        side = self._mark()
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if backwards else 0
        first_line = self.wrapped.height(10**6)
        words_top = max(0, self.height() - self.wrapped.height(max(1, self.words_box().width()))) // 2
        return QRect(left, max(0, words_top + (first_line - side) // 2), side, side)

    def _paint_words(self, painter: QPainter) -> None:
        self.wrapped.draw(
            painter, self.words_box(), theme.current().colour("text"), self._leading(), alt=self._alt_shown()
        )

    def _mark_pen(self) -> QPen:
        return QPen(theme.current().colour("field"), theme.current().line())


class CheckBox(_Marked, QCheckBox):
    """A tick box whose words wrap."""

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, words if isinstance(words, QWidget) else parent)
        self._set_up()
        if isinstance(words, str):
            self.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._mark_box()
        painter.setPen(self._mark_pen())
        painter.setBrush(now.colour("accent") if self.isChecked() else now.colour("card"))
        painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), now.gap(5), now.gap(5))
        if self.isChecked():
            pen = QPen(now.colour("on_accent"), max(3, box.width() // 8))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            x, y, side = box.x(), box.y(), box.width()
            painter.drawPolyline(
                [
                    QPointF(x + side * 0.24, y + side * 0.52),
                    QPointF(x + side * 0.43, y + side * 0.70),
                    QPointF(x + side * 0.77, y + side * 0.31),
                ]
            )
        self._paint_words(painter)
        painter.end()


class _InGroup(_Base):
    """Arrow keys go through a group in the order of its buttons, from the chosen one.

    Where the focus is on another (assistive technology put it there) an arrow key first comes back to the chosen
    one, and changes nothing. Qt's own keys look for the nearest button in that direction: in a row Down does
    nothing, and in two rows Right stops at the end of the first.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            keys.Key_Down: 1,
            keys.Key_Up: -1,
            keys.Key_Right: -1 if backwards else 1,
            keys.Key_Left: 1 if backwards else -1,
        }
        step, group = steps.get(keys(event.key())), self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        chosen = group.checkedButton()
        if chosen is not None and chosen is not self:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
            return
        buttons = group.buttons()
        place = min(len(buttons) - 1, max(0, buttons.index(self) + step))
        buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        buttons[place].setChecked(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keep_stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keep_stop()

    def _keep_stop(self) -> None:
        """Qt makes the button with the focus the stop of Tab, also when another is chosen."""
        group = self.group()
        if isinstance(group, OneOf):
            group.keep_stop()


class RadioButton(_InGroup, _Marked, QRadioButton):
    """One of several choices; its words wrap. Put them in a `ChoiceGroup`, which names the question."""

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, words if isinstance(words, QWidget) else parent)
        self._set_up()
        if isinstance(words, str):
            self.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._mark_box().toRectF().adjusted(1, 1, -1, -1)
        painter.setPen(self._mark_pen())
        painter.setBrush(now.colour("card"))
        painter.drawEllipse(box)
        if self.isChecked():
            quarter = box.width() / 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent"))
            painter.drawEllipse(box.adjusted(quarter, quarter, -quarter, -quarter))
        self._paint_words(painter)
        painter.end()


class ScaleButton(_InGroup, _Chosen, QRadioButton):
    """One number of the 1 to 10 scale: a real radio button painted as a square."""

    kind = "button"

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, parent)
        self._set_up()
        self.setText(words)

    def left_room(self) -> int:
        return theme.current().gap(6)

    def sizeHint(self) -> QSize:
        side = max(theme.current().gap(50), self.wrapped.natural_width() + 2 * self.left_room())
        return QSize(side, max(theme.current().gap(50), self.wrapped.height(side)))

    def heightForWidth(self, width: int) -> int:
        del width
        return self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = now.colour("accent" if chosen else "card")
        if self.underMouse() and not chosen:
            ground = _mixed(ground, now.colour("accent"), 0.12)
        painter.setBrush(ground)
        painter.setPen(QPen(now.colour("accent" if chosen else "field"), now.line()))
        half = now.line() / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), now.gap(8), now.gap(8))
        words = now.colour("on_accent" if chosen else "ink")
        self.wrapped.draw(painter, self.words_box(), words, _CENTRE)
        painter.end()


class SidebarButton(_Pressed):
    """One step in the list at the side: a tick or number, the name, and the state in a word."""

    kind = "body"

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, parent)
        self._set_up()
        self.setAutoDefault(False)
        self._lead = ""
        self._state = ""
        self._here = False
        self._state_word: WrappedText | None = None
        self.setText(words)

    def restyle(self) -> None:
        """Take font, sizes and colours from the theme."""
        self._state_word = None
        super().restyle()

    def set_state(self, *, lead: str, state: str, here: bool) -> None:
        """`lead` stands before the name ("✓" or a number), `state` is a short word, `here` marks the open page."""
        if (lead, state, here) == (self._lead, self._state, self._here):
            return
        self._lead, self._state, self._here = lead, state, here
        self._wrapped = self._state_word = None
        self.updateGeometry()
        self.update()

    @property
    def here(self) -> bool:
        """Whether this is the page that is open."""
        return self._here

    @property
    def wrapped(self) -> WrappedText:
        """The laid-out name, made when first needed. The open page's is bolder, so that colour is not alone."""
        if self._wrapped is None:
            font = theme.current().font("button" if self._here else "body")
            self._wrapped = WrappedText(self.text(), font, mnemonic=True)
        return self._wrapped

    def left_room(self) -> int:
        now = theme.current()
        return now.gap(12) + (now.px(23) if self._lead else 0)

    def right_room(self) -> int:
        word = self._state_words()
        return theme.current().gap(10) + (word.natural_width() + theme.current().gap(4) if word else 0)

    def _state_words(self) -> WrappedText | None:
        if self._state_word is None and self._state:
            self._state_word = WrappedText(self._state, theme.current().font("hint"))
        return self._state_word

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = now.colour("on_accent" if self._here else "text")
        if self._here or self.underMouse():
            ground = now.colour("accent") if self._here else _mixed(now.colour("rail"), now.colour("accent"), 0.12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), now.gap(8), now.gap(8))
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge, lead = now.gap(12), now.px(21)
        if self._lead:
            box = QRect(self.width() - edge - lead if backwards else edge, 0, lead, self.height())
            mark = WrappedText(self._lead, now.font("button" if self._here else "body"))
            mark.draw(painter, box, words, self._leading())
        self.wrapped.draw(painter, self.words_box(), words, self._leading())
        state = self._state_words()
        if state:
            width = state.natural_width()
            box = QRect(now.gap(10) if backwards else self.width() - width - now.gap(10), 0, width, self.height())
            state.draw(painter, box, words if self._here else now.colour("soft"), self._leading())
        painter.end()
