"""The audit's keyboard part: real Tab presses through the whole window."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from a11y.audit_common import Finding, described, focusable, scroller_of, settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_REGIONS = ("top-bar", "bottom-bar", "steps", "message")


def findings(window: QWidget) -> Iterator[Finding]:
    """Traps, controls that Tab never reaches, an order that jumps, a focus that is out of view."""
    everything = focusable(window)
    if not everything:
        return
    everything[0].setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    order: list[QWidget] = []
    now = QApplication.focusWidget()
    for _ in range(2 * len(everything) + 5):
        if now is None or now in order:
            break
        order.append(now)
        yield from _in_view(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        settle()
        after = QApplication.focusWidget()
        if after is now and len(everything) > 1:
            yield Finding("keyboard-trap", described(now), "Tab does not leave it")
            return
        now = after
    reached = set(order)
    for widget in order:
        if isinstance(widget, QAbstractButton) and widget.group() is not None:
            reached.update(widget.group().buttons())
    for widget in everything:
        if widget not in reached:
            yield Finding("unreachable", described(widget), "Tab never reaches it")
    yield from _order(window, order)


def _in_view(widget: QWidget) -> Iterator[Finding]:
    scroller = scroller_of(widget)
    if scroller is None:
        return
    box = QRect(widget.mapTo(scroller.viewport(), QPoint(0, 0)), widget.size())
    seen = scroller.viewport().rect()
    if box.height() <= seen.height() and not seen.contains(box):
        yield Finding("focus-hidden", described(widget), f"{box.getRect()} is not inside {seen.getRect()}")


def _region(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None:
        if parent.objectName() in _REGIONS:
            return parent.objectName()
        parent = parent.parentWidget()
    return ""


def _order(window: QWidget, order: list[QWidget]) -> Iterator[Finding]:
    backwards = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    boxes = {widget: QRect(_place(window, widget), widget.size()) for widget in order}
    for before, after in itertools.pairwise(order):
        if _region(before) != _region(after):
            continue
        first, second = boxes[before], boxes[after]
        if second.bottom() < first.top():
            yield Finding("tab-order", described(after), f"comes after {described(before)} and stands above it")
        elif second.top() < first.bottom() and first.top() < second.bottom():
            leftwards = second.x() < first.x()
            if second.x() != first.x() and leftwards != backwards:
                yield Finding("tab-order", described(after), f"against reading direction from {described(before)}")


def _place(window: QWidget, widget: QWidget) -> QPoint:
    """Where a widget stands, as if nothing were scrolled."""
    scroller = scroller_of(widget)
    inside = scroller.widget() if scroller is not None else None
    return widget.mapTo(inside if inside is not None else window, QPoint(0, 0))
