"""The audit's reading part: a screen reader that goes through the tree meets things in the order they are seen in.

Qt's accessible tree follows the order in which widgets became children, whatever the layout says: a card that was
put in above others is read after them, unless somebody sets that right.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from a11y.audit_common import Finding, described, shown
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFocusFrame, QScrollBar, QWidget


def findings(window: QWidget) -> Iterator[Finding]:
    """Neighbours in the accessible tree of which the second stands before the first."""
    todo = [window]
    while todo:
        parent = todo.pop()
        children = _children(parent)
        todo += children
        backwards = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for before, after in itertools.pairwise(children):
            if _stands_before(after.geometry(), before.geometry(), backwards):
                words = f"is read after {described(before)}, and stands before it"
                yield Finding("reading-order", described(after), words)


def _children(parent: QWidget) -> list[QWidget]:
    """What shows in a widget, in the order of the accessible tree."""
    interface = QAccessible.queryAccessibleInterface(parent)
    inside = [interface.child(place) for place in range(interface.childCount())] if interface is not None else []
    found = [child.object() for child in inside if child is not None]
    return [
        widget
        for widget in found
        if isinstance(widget, QWidget)
        and widget.parentWidget() is parent
        and not isinstance(widget, QFocusFrame | QScrollBar)
        and shown(widget)
        and not widget.geometry().isEmpty()
    ]


def _stands_before(one: QRect, other: QRect, backwards: bool) -> bool:
    if one.bottom() < other.top():
        return True
    beside = one.top() <= other.bottom() and other.top() <= one.bottom()
    return beside and (one.left() > other.right() if backwards else one.right() < other.left())
