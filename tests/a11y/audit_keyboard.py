"""The audit's keyboard part: real Tab presses through the whole window."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import cast

from a11y.audit_common import Finding, described, focusable, settle, shown
from a11y.audit_pictures import box_in, scroller_of, seen_part
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QLineEdit, QRadioButton, QWidget

_REGIONS = ("top-bar", "bottom-bar", "steps", "message")

AtStop = Callable[[QWidget], Iterator[Finding]]


def findings(window: QWidget, at_stop: AtStop | None = None) -> Iterator[Finding]:
    """Traps, controls that Tab never reaches, an order that jumps, a focus that is out of view or covered.

    `at_stop` is asked about each control while it has the focus.
    """
    everything = focusable(window)
    yield from _stops(window)
    if not everything:
        return
    everything[0].setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    order: list[QWidget] = []
    now = QApplication.focusWidget()
    for _ in range(2 * len(everything) + 5):
        if now is None or now in order:
            break
        if order and not isinstance(now, QAbstractButton | QLineEdit):
            yield from _goes_back(order[-1], now)
        if order:
            yield from _lands_on_the_answer(now)
        order.append(now)
        yield from _in_view(window, now)
        if at_stop is not None:
            yield from at_stop(now)
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


def _group_of(button: QWidget | None) -> list[QRadioButton]:
    """The radio buttons that one answer is chosen from, this one among them; empty for anything else."""
    if not isinstance(button, QRadioButton):
        return []
    group, parent = cast("QButtonGroup | None", button.group()), button.parentWidget()
    if group is None and not button.autoExclusive():
        return []
    found = group.buttons() if group is not None else parent.findChildren(QRadioButton) if parent is not None else []
    return [
        each
        for each in found
        if isinstance(each, QRadioButton) and each.group() is group and shown(each) and each.isEnabled()
    ]


def _answer(group: list[QRadioButton]) -> QRadioButton:
    return next((button for button in group if button.isChecked()), group[0])


def _stops(window: QWidget) -> Iterator[Finding]:
    """Each group of radio buttons is one stop of Tab: the chosen one, or the first while none is chosen.

    On another an arrow key would put another answer in place of the person's.
    """
    seen: set[QRadioButton] = set()
    for button in window.findChildren(QRadioButton):
        group = _group_of(button) if shown(button) and button not in seen else []
        seen.update(group)
        stops = [each for each in group if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if group and stops != [_answer(group)]:
            found = ", ".join(map(described, stops)) or "nothing"
            yield Finding("radio-stop", described(_answer(group)), f"is the answer; Tab stops at {found}")


def _lands_on_the_answer(now: QWidget) -> Iterator[Finding]:
    group = _group_of(now)
    if group and now is not _answer(group):
        yield Finding("radio-stop", described(now), f"Tab comes here, the answer is {described(_answer(group))}")


def _goes_back(before: QWidget, now: QWidget) -> Iterator[Finding]:
    """Shift and Tab leave a control that reads keys itself; Tab then comes to it again."""
    QTest.keyClick(now, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    settle()
    there = QApplication.focusWidget()
    if there is now:
        yield Finding("keyboard-trap", described(now), "Shift and Tab do not leave it")
    elif there is not before and not _of_one_group(there, before):
        yield Finding("tab-order", described(now), f"Shift and Tab do not go back to {described(before)}")
    now.setFocus(Qt.FocusReason.TabFocusReason)
    settle()


def _of_one_group(one: QWidget | None, other: QWidget) -> bool:
    return (
        isinstance(one, QAbstractButton)
        and isinstance(other, QAbstractButton)
        and one.group() is not None
        and one.group() is other.group()
    )


def _in_view(window: QWidget, widget: QWidget) -> Iterator[Finding]:
    """All of the control is in view, or as much of a tall one as there is room for, and nothing lies over it."""
    box = box_in(window, widget)
    seen = seen_part(window, box, widget)
    scroller = scroller_of(widget)
    room = scroller.viewport().height() if scroller is not None else window.height()
    if (box.height() <= room and seen != box) or seen.height() < min(box.height(), room // 2):
        yield Finding("focus-hidden", described(widget), f"of {box.getRect()} only {seen.getRect()} is seen")
    inner = seen.adjusted(4, 4, -4, -4)
    for place in (inner.center(), inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()):
        over = window.childAt(place)
        if over is not None and over is not widget and not widget.isAncestorOf(over):
            yield Finding("focus-hidden", described(widget), f"{described(over)} lies over it")
            return


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
    regions = [region for region, _ in itertools.groupby(map(_region, order))]
    if len(regions) > 1 and regions[0] == regions[-1]:
        regions.pop()  # the walk began in the middle of this one
    for region in {region for region in regions if regions.count(region) > 1}:
        yield Finding("tab-order", region or "page", "Tab leaves this part of the window and comes back to it")


def _place(window: QWidget, widget: QWidget) -> QPoint:
    """Where a widget stands, as if nothing were scrolled."""
    scroller = scroller_of(widget)
    inside = scroller.widget() if scroller is not None else None
    return widget.mapTo(inside if inside is not None else window, QPoint(0, 0))
