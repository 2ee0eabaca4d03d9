"""Where the keyboard is: a thick two-coloured ring that is always seen, and a Tab order that is the order on screen.

Screen readers have an order of their own, that of the children: it is made the same here.
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QLayout,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleOption,
    QWidget,
)

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.labels import PageHeading, Text
from pcsp_desktop.gui.kit.layout import things_in


class _RingStyle(QProxyStyle):
    """Makes room for the ring round its widget. Set on the ring alone: it costs the rest of the app nothing."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return sum(_thickness()) + 1
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: Any = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


def _thickness() -> tuple[int, int]:
    """The inner line and the outer ring, in pixels."""
    factor = 1 + (theme.current().scale - 1) * 0.25
    return round(4 * factor), round(3 * factor)


class FocusRing(QFocusFrame):
    """Follows the focus in one window. Qt moves it with its widget when the page scrolls or is laid out again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._style = _RingStyle("Fusion")
        self.setStyle(self._style)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window or isinstance(now, PageHeading):
            self.setWidget(None)  # type: ignore[arg-type]
            return
        self.setWidget(now)
        self.show()
        self.raise_()

    def stay(self) -> None:
        """The page scrolled: Qt hides the ring of a widget that goes out of view and does not show it again."""
        widget = self.widget()
        if widget is not None and self.isHidden() and widget.isVisible():
            self.setWidget(None)  # type: ignore[arg-type]
            self._follow(None, widget)

    def restyle(self) -> None:
        """Take a new thickness from the theme."""
        widget = self.widget()
        self.setWidget(None)  # type: ignore[arg-type]
        self._follow(None, widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.widget() is None:
            return
        now = theme.current()
        line, ring = _thickness()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for token, thick, inset in (("focus", ring, 0), ("focus_line", line, ring)):
            painter.setPen(QPen(now.colour(token), thick))
            half = inset + thick / 2
            radius = now.gap(8) + (line + ring - inset) / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


def in_order(root: QWidget, *, texts: bool = False) -> Iterator[QWidget]:
    """Every widget under `root` that can have the focus, in the order of the layouts (shown or not).

    Headings are among them, though Tab never stops there: the focus goes to one when a page opens, and
    Tab goes on from it to the first control of the page. With `texts` so are all texts (see `Page`).
    """
    layout = root.layout()
    if layout is not None:
        yield from _in_layout(layout, texts)
    elif isinstance(root, QScrollArea) and (inside := root.widget()) is not None:
        yield from _one(inside, texts)


def _in_layout(layout: QLayout, texts: bool) -> Iterator[QWidget]:
    for thing in things_in(layout):
        if isinstance(thing, QWidget):
            yield from _one(thing, texts)
        else:
            yield from _in_layout(thing, texts)


def _one(widget: QWidget, texts: bool) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or (texts and isinstance(widget, Text)):
        yield widget
    if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QScrollArea):
        yield from in_order(widget, texts=texts)


def beside_in_tab_order(anchor: QWidget, *, forwards: bool) -> QWidget | None:
    """The next thing at which Tab stops after a widget, or the one before; None when there is none."""
    widget = anchor
    while True:
        beside = widget.nextInFocusChain() if forwards else widget.previousInFocusChain()
        if beside is None or beside is anchor:
            return None
        widget = beside
        if is_tab_stop(widget) and widget.window() is anchor.window():
            return widget


def is_tab_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget as it is now."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return tab and widget.isEnabled() and widget.isVisible()


def set_tab_order(root: QWidget) -> None:
    """Make Tab go through the widgets under `root` as they stand in its layouts.

    Call it after a page was put in or a list of cards changed.
    """
    before: QWidget | None = None
    for widget in in_order(root):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def set_reading_order(root: QWidget) -> None:
    """Make the children of every widget under `root` stand in the order of its layouts.

    Screen readers that go through the window read the children in their own order, which is that of their making.
    Call it after a list of cards changed. What is in no layout (the ring, say) stays above what is.
    """
    if isinstance(root, QScrollArea):
        if (inside := root.widget()) is not None:
            set_reading_order(inside)
        return
    layout = root.layout()
    if layout is None:
        return
    wanted = [widget for widget in _widgets_in(layout) if widget.parentWidget() is root]
    children = [child for child in root.children() if isinstance(child, QWidget) and not child.isWindow()]
    laid_out = set(wanted)
    now = [child for child in children if child in laid_out]
    if now != wanted:
        same = next(place for place, (one, other) in enumerate(zip(now, wanted, strict=True)) if one is not other)
        for widget in (*wanted[same:], *(child for child in children if child not in laid_out)):
            widget.raise_()
    for widget in wanted:
        set_reading_order(widget)


def _widgets_in(layout: QLayout) -> Iterator[QWidget]:
    for thing in things_in(layout):
        if isinstance(thing, QWidget):
            yield thing
        else:
            yield from _widgets_in(thing)


def put_focus(widget: QWidget) -> None:
    """Put the focus on a control that was only now made: Qt shows it a moment later, and loses a focus set before."""
    if not widget.isVisible():
        widget.show()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
