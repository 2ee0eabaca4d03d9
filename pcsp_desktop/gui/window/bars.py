"""The bars over and under the page. Where the top bar would take too much of the window it folds behind "More".

"I need help now" stands first and never folds. At 400 % in a small window one row is left: help, Steps, More.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.buttons import BarButton, Button, HelpButton
from pcsp_desktop.gui.kit.labels import Hint, Strong
from pcsp_desktop.gui.kit.layout import FlowLayout, grows_down

_MOST_OF_WINDOW = 0.28
"""How much of the window's height the top bar may take before it folds."""


class Bar(QWidget):
    """A bar over or under the page: card colour, with a thin line towards the page."""

    def __init__(self, name: str, *, line_below: bool, spring: int) -> None:
        super().__init__()
        grows_down(self)
        self.setObjectName(name)
        self._line_below = line_below
        self.row = FlowLayout(self, gap="medium", spring=spring)
        self.restyle()

    def restyle(self) -> None:
        """Take the margins from the theme."""
        now = theme.current()
        side, high = now.gap(20), now.gap(7 if self._line_below else 12)
        self.setContentsMargins(side, high, side, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), now.colour("card"))
        y = self.height() - 1 if self._line_below else 0
        painter.fillRect(0, y, self.width(), 1, now.colour("line"))
        painter.end()


class _Product(Strong):
    """The name of the product in the top bar."""

    token = "accent_ink"


class TopBar(Bar):
    """I need help now, Steps, More, and what folds behind More: the product's name, "Saved at", and the choices."""

    opened = Signal(bool)
    """The person opened or closed "More"."""

    def __init__(self) -> None:
        super().__init__("top-bar", line_below=True, spring=5)
        self.help = HelpButton()
        self.help.setObjectName("help-now")
        self.steps = Button()
        self.steps.setObjectName("steps-button")
        self.more = BarButton()
        self.more.setObjectName("more")
        self.more.clicked.connect(self._more_pressed)
        self.product = _Product()
        self.saved = Hint()
        self.saved.setObjectName("saved")
        self.text_size = BarButton()
        self.text_size.setObjectName("text-size")
        self.colours = BarButton()
        self.colours.setObjectName("colours")
        self.language = BarButton()
        self.language.setObjectName("language")
        self.lock = BarButton()
        self.lock.setObjectName("lock")
        self._folding = (self.product, self.saved, self.text_size, self.colours, self.language, self.lock)
        for widget in (self.help, self.steps, self.more, *self._folding):
            self.row.addWidget(widget)
        self._unlocked = False
        self._steps_shown = False
        self._folded = False
        self._open = False
        self.retranslate()

    def retranslate(self) -> None:
        """Take all words again, after a change of language."""
        self.product.setText(self.tr("My plan"))
        self.help.setText(self.tr("I need help now"))
        self.help.setAccessibleDescription(self.tr("Key F1"))
        self.steps.setText(self.tr("&Steps"))
        self.more.setText(self.tr("More"))
        self.text_size.setText(self.tr("&Text size"))
        self.colours.setText(self.tr("&Colours"))
        self.language.setText(self.tr("Lan&guage"))
        self.lock.setText(self.tr("&Lock"))
        self._tell()

    @property
    def is_folded(self) -> bool:
        """Whether there is a "More" button, open or not."""
        return self._folded

    @property
    def is_open(self) -> bool:
        """Whether "More" is open."""
        return self._folded and self._open

    def set_saved(self, words: str) -> None:
        """ "Saved at 3:42pm", or nothing."""
        self.saved.setText(words)
        self._show()

    def fit(self, width: int, height: int, *, unlocked: bool, steps: bool) -> None:
        """Fold or unfold for a window of this size in pixels; `unlocked` shows Lock, `steps` the Steps button."""
        self._unlocked, self._steps_shown = unlocked, steps
        wanted = [self.help, *([self.steps] if steps else []), *self._shown(self._folding)]
        self._folded = self._height_for(wanted, width) > height * _MOST_OF_WINDOW
        if not self._folded:
            self._open = False
        self._show()

    def set_open(self, opened: bool) -> None:
        """Show what is folded under the first row of the bar, or put it away."""
        if opened != self._open and self._folded:
            self._open = opened
            self._show()

    def _shown(self, widgets: Sequence[QWidget]) -> list[QWidget]:
        """Those of these that have something to say now."""
        return [
            widget
            for widget in widgets
            if not (widget is self.saved and not (self._unlocked and self.saved.text()))
            and not (widget is self.lock and not self._unlocked)
        ]

    def _height_for(self, widgets: Sequence[QWidget], width: int) -> int:
        """How high the bar is with these in it; one row is never too high."""
        margins, between = self.contentsMargins(), theme.current().space("medium")
        room = width - margins.left() - margins.right()
        rows: list[int] = []
        used = room
        for widget in widgets:
            size = widget.sizeHint()
            if not rows or used + size.width() > room:
                rows.append(0)
                used = 0
            rows[-1] = max(rows[-1], size.height())
            used += size.width() + between
        if len(rows) < 2:
            return 0
        return sum(rows) + between * (len(rows) - 1) + margins.top() + margins.bottom()

    def _show(self) -> None:
        there = self._shown(self._folding) if self._open or not self._folded else []
        gone_with_focus = any(widget.hasFocus() for widget in self._folding if widget not in there)
        self.steps.setVisible(self._steps_shown)
        self.more.setVisible(self._folded)
        if gone_with_focus and self._folded:
            self.more.setFocus()
        for widget in self._folding:
            widget.setVisible(widget in there)
        self._tell()

    def _tell(self) -> None:
        self.more.setAccessibleDescription(self.tr("Open") if self._open else self.tr("Closed"))

    def _more_pressed(self) -> None:
        self.set_open(not self._open)
        if self._open:
            self.text_size.setFocus()
        self.opened.emit(self._open)
