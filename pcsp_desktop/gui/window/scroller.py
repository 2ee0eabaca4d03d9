"""The scroll area of a page, of the sidebar and of a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from pcsp_desktop.gui.kit import theme


class Scroller(QScrollArea):
    """The one scroll area of a page. It never takes the focus, and scrolls up and down only."""

    resized = Signal()

    def __init__(self, name: str, ground: str = "paper") -> None:
        """`ground` is the colour token behind the contents and the scroll bar."""
        super().__init__()
        self._ground = ground
        # Asked for a widget that Qt made itself, PySide makes the classes of all widgets there are, to find which
        # one it is. That is a tenth of the whole start; this one it knows.
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")
        self.setViewport(viewport)
        self.setObjectName(name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Its room is always kept: nothing moves aside, and nothing is laid out twice, when a page gets longer.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setEnabled(False)
        self.verticalScrollBar().rangeChanged.connect(self._use_bar)
        self.restyle()

    def _use_bar(self, low: int, high: int) -> None:
        self.verticalScrollBar().setEnabled(high > low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def show_lines(self, top: int, bottom: int) -> None:
        """Scroll no further than needed to see from `top` to `bottom` of the contents.

        (Qt's `ensureWidgetVisible` looks only at the cursor of a text field, and leaves its lower edge hidden.)
        """
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() or bottom - top > high:
            bar.setValue(top)
        elif bottom > bar.value() + high:
            bar.setValue(bottom - high)

    def restyle(self) -> None:
        """Take the looks of the scroll bar from the theme."""
        self.verticalScrollBar().setStyleSheet(theme.current().scroll_bar_sheet(self._ground))
        palette = self.viewport().palette()
        palette.setColor(QPalette.ColorRole.Window, theme.current().colour(self._ground))
        self.viewport().setPalette(palette)
        self.verticalScrollBar().setSingleStep(theme.current().px(40))
