"""Boxes on a page: cards, advice, danger, "There is a problem", and words that open ("Show an example")."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QMargins, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from pcsp_desktop.gui.kit import announce, theme
from pcsp_desktop.gui.kit.buttons import BarButton, Button, LinkButton
from pcsp_desktop.gui.kit.labels import Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, clear, grows_down, last_in
from pcsp_desktop.gui.kit.spoken import SpokenName

_BESIDE = 0.45
"""How much of a message's width its buttons may take to stand beside its words."""
_NO_LIMIT = 16_777_215
_WHOLE_WIDTH = Qt.AlignmentFlag(0)


class _CardColumn(ColumnLayout):
    """What is in a box. It keeps the box's own margins when the theme changes."""

    def __init__(self, card: "CardBox") -> None:
        self._card: CardBox | None = None
        super().__init__(card, gap="small", margin="large")
        self._card = card
        self.restyle()

    def addWidget(  # noqa: N802
        self, widget: QWidget, stretch: int | None = 0, alignment: Qt.AlignmentFlag | None = _WHOLE_WIDTH
    ) -> None:
        """Add something; a question with a field stands clear of the field before it."""
        if getattr(widget, "has_field", False) and getattr(last_in(self), "has_field", False):
            self.addSpacing(theme.current().space("small"))
        super().addWidget(widget, stretch or 0, alignment or _WHOLE_WIDTH)

    def restyle(self) -> None:
        """Take spaces and margins from the theme."""
        super().restyle()
        if self._card is not None:
            self.setContentsMargins(self._card.margins())


class CardBox(SpokenName, QFrame):
    """A box of things that belong together. Add to `body`; put buttons in the row that `buttons()` gives."""

    fill: ClassVar[str] = "card"
    outline: ClassVar[str] = "line"
    bar: ClassVar[str] = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grows_down(self)
        self._actions: FlowLayout | None = None
        self._ends_with_links = False
        self.body: ColumnLayout = _CardColumn(self)

    def restyle(self) -> None:
        """Take colours from the theme; the column inside takes the sizes."""
        self.update()

    def margins(self) -> QMargins:
        """The room round what is in the box."""
        now = theme.current()
        around = now.space("medium" if self.bar else "large")
        edge = now.gap(26) if self.bar else around
        # A link has room of its own over and under its words.
        foot = around - now.gap(10) if self._ends_with_links else around
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QMargins(around, around, edge, foot)
        return QMargins(edge, around, around, foot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.body.setContentsMargins(self.margins())

    def buttons(self) -> FlowLayout:
        """The row of buttons at the foot of the box, made when first asked for."""
        if self._actions is None:
            self._actions = FlowLayout(gap="medium")
            if getattr(last_in(self.body), "has_field", False):
                self.body.addSpacing(theme.current().space("hair"))
            self.body.addLayout(self._actions)
        return self._actions

    def links(self) -> FlowLayout:
        """The same row where it holds links alone: they have no outline, so the box ends closer to them."""
        self._ends_with_links = True
        self.body.setContentsMargins(self.margins())
        return self.buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = now.look.scheme in ("yellow-on-black", "black-on-white")
        width = now.line() if strong else 1
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = now.gap(12 if not self.bar else 6)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.fillPath(shape, now.colour(self.fill))
        if self.bar:
            thick = now.gap(6)
            backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.save()
            painter.setClipPath(shape)
            left = box.right() - thick if backwards else box.left()
            painter.fillRect(QRectF(left, box.top(), thick, box.height()), now.colour(self.bar))
            painter.restore()
        if self.outline or strong:
            painter.setPen(QPen(now.colour(self.outline or self.bar), width))
            painter.drawPath(shape)
        painter.end()


class Divider(QWidget):
    """A quiet line between what a page is about and what else can be done there."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.current().colour("line"))
        painter.end()


class AdviceBox(CardBox):
    """A kind word or an offer. `AdviceBox("First line", "More words")`; add buttons to `buttons()`."""

    fill = "tip"
    outline = ""
    bar = "tip_bar"

    def __init__(self, title: str = "", words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if title:
            self.body.addWidget(Strong(title))
        if words:
            self.body.addWidget(Text(words))


class DangerBox(AdviceBox):
    """For emergencies only: "If a life is at risk, call 999"."""

    fill = "danger"
    bar = "danger_bar"


class ErrorSummary(CardBox):
    """ "There is a problem": takes the focus when shown; each line is a button that goes to its field."""

    fill = "card"
    outline = "danger_bar"
    bar = "danger_bar"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self._title = Subheading(self.tr("There is a problem"))
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lines = ColumnLayout(gap="hair")
        self.body.addWidget(self._title)
        self.body.addLayout(self._lines)
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, QWidget | None]]) -> None:
        """Show a line for each problem (its words, the field it is about), and move the focus here.

        Two with the same words are told apart by their questions.

        With no problems the box goes away.
        """
        clear(self._lines)
        times = Counter(words for words, _ in problems)
        named = [(_about(field, words) if times[words] > 1 else words, field) for words, field in problems]
        for words, field in named:
            if field is None:
                self._lines.addWidget(Text(words))
                continue
            line = LinkButton(words)
            line.setObjectName(f"problem-{field.objectName()}")
            line.clicked.connect(_goes_to(field))
            self._lines.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(problems))
        if problems:
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
            # The title is spoken as it takes the focus. Where the page moves on to the field at once, that has
            # the words as its description.
            said = ". ".join(words.rstrip(".") for words, _ in named)
            QTimer.singleShot(0, self, lambda: announce.say(self, said) if self._title.hasFocus() else None)


def _about(field: QWidget | None, words: str) -> str:
    """The words with the question before them, where two fields have the same problem."""
    question = field.accessibleName() if field is not None else ""
    if not question:
        return words
    return f"{question}: {words}" if question[-1].isalnum() else f"{question} {words}"


def _goes_to(field: QWidget) -> Callable[[], None]:
    def go() -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)

    return go


class Disclosure(QWidget):
    """Words that open what is under them: "Show an example", "Why we ask"."""

    def __init__(self, words: str, inside: str | QWidget, parent: QWidget | None = None, *, name: str = "") -> None:
        """`inside` is the text to show, or a widget of your own."""
        super().__init__(parent)
        grows_down(self)
        self._words = words
        self.button = LinkButton(words)
        self.button.setObjectName(name or "disclosure")
        if isinstance(inside, str):
            self._inside: QWidget = AdviceBox("", inside)
        else:
            self._inside = inside
        column = ColumnLayout(self, gap="small")
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        self._inside.hide()
        self._opened = False
        # A press, not a tick: a screen reader would call a checkable button a check box.
        self.button.clicked.connect(lambda: self.set_open(not self._opened))
        self._tell()

    @property
    def is_open(self) -> bool:
        """Whether what is inside shows."""
        return self._opened

    def set_open(self, opened: bool) -> None:
        """Show or put away what is inside; a text is also spoken."""
        self._opened = opened
        self._inside.setVisible(opened)
        self._tell()
        if opened and isinstance(self._inside, AdviceBox):
            words = " ".join(text.text() for text in self._inside.findChildren(Text))
            announce.say(self.button, words)

    def _tell(self) -> None:
        opened = self._opened
        sign = "\u25be" if opened else ("\u25c2" if self._backwards() else "\u25b8")
        self.button.setText(f"{sign} {self._words}")
        self.button.setAccessibleName(self._words.replace("&", ""))
        self.button.setAccessibleDescription(self.tr("Open") if opened else self.tr("Closed"))

    def _backwards(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Toast(announce.SpokenAloud):
    """A message at the foot of the window that is spoken when it comes, with a button for one thing to do.

    It stays until the next page, the next message, or Close.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        grows_down(self)
        self._act: Callable[[], None] | None = None
        self._words = Text()
        self._words.use_colour("on_accent")
        self._button = _ToastButton()
        self._button.setObjectName("message-action")
        self._close = _ToastButton(self.tr("Close"))
        self._close.setObjectName("message-close")
        self._close.setAccessibleName(self.tr("Close this message"))
        row = FlowLayout(self, gap="medium")
        for widget in (self._words, self._button, self._close):
            row.addWidget(widget)
        self._button.clicked.connect(self._press)
        self._close.clicked.connect(self.put_away)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take the margins from the theme."""
        now = theme.current()
        self.setContentsMargins(now.gap(20), now.gap(6), now.gap(20), now.gap(6))
        self._share_row()

    def show_message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show and speak a message. `action` names the button ("Undo"), `act` is what it does."""
        self.hide()
        self._words.setText(words)
        self.setAccessibleName(words)
        self._act = act
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._share_row()
        self.show()
        announce.say(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_row()

    def _share_row(self) -> None:
        """Large words wrap beside the buttons where these are narrow: so the message leaves room for the page."""
        between, margins = theme.current().space("medium"), self.contentsMargins()
        shown = [button for button in (self._button, self._close) if not button.isHidden()]
        beside = sum(button.sizeHint().width() + between for button in shown)
        room = self.width() - margins.left() - margins.right()
        self._words.setMaximumWidth(room - beside if 0 < beside < room * _BESIDE else _NO_LIMIT)

    def high_for(self, width: int) -> int:
        """How high the message is in so much width, in pixels; 0 with no message."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None and not self.isHidden() else 0

    def put_away(self) -> None:
        """Take the message away."""
        self.hide()
        self._act = None

    def _press(self) -> None:
        act = self._act
        self.put_away()
        if act is not None:
            act()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("accent"))
        painter.end()


class _ToastButton(BarButton):
    """A button on the ground of a message."""

    words = "on_accent"
    underlined = True


def button_row(*buttons: Button) -> FlowLayout:
    """Buttons beside each other that wrap into more rows when there is no room."""
    row = FlowLayout(gap="medium")
    for button in buttons:
        row.addWidget(button)
    return row
