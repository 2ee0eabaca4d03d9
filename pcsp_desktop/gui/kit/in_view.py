"""What comes up beside the control that called it is scrolled into view, so that nobody looks for it."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from pcsp_desktop.gui.kit import theme

_LAID_OUT = 30
"""Milliseconds until the layout has made room for what came up."""


def show_with(control: QWidget, shown: QWidget) -> None:
    """Scroll so far that ``shown`` is seen, with the ``control`` above it that brought it up."""
    QTimer.singleShot(_LAID_OUT, shown, lambda: _scroll(control, shown))


def _scroll(control: QWidget, shown: QWidget) -> None:
    area = control.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    content = area.widget() if area is not None else None
    if area is None or content is None or not shown.isVisible():
        return
    top = control.mapTo(content, QPoint(0, 0)).y() - theme.current().gap(24)
    bottom = shown.mapTo(content, QPoint(0, shown.height())).y() + theme.current().gap(14)
    bar, high = area.verticalScrollBar(), area.viewport().height()
    if bottom > bar.value() + high:
        bar.setValue(min(bottom - high, top))
