"""The audit's part about room: targets, cut text, things outside their place, sideways scrolling."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator

from a11y.audit_common import Finding, described, interactive, shown
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from pcsp_desktop.gui.kit.wrap import WrappedText

TARGET = 44
"""Pixels (WCAG 2.5.5)."""
_SOLID = (QLabel, QAbstractButton, QLineEdit, QAbstractScrollArea)
_LONGEST_WORD = 20
"""A word of more letters may be broken."""


def findings(window: QWidget) -> Iterator[Finding]:
    """All findings about room."""
    for widget in interactive(window):
        if isinstance(widget, QAbstractItemView):
            continue
        if min(widget.width(), widget.height()) < TARGET:
            yield Finding("target-size", described(widget), f"{widget.width()} by {widget.height()} pixels")
    for widget in window.findChildren(QWidget):
        if shown(widget) and not isinstance(widget, QFocusFrame | QScrollBar):
            yield from _cut(widget)
            yield from _outside(window, widget)
    yield from _overlaps(window)
    for area in window.findChildren(QAbstractScrollArea):
        if shown(area) and area.horizontalScrollBar().maximum() > 0:
            yield Finding("sideways-scroll", described(area), f"{area.horizontalScrollBar().maximum()} pixels")
    least = window.minimumSizeHint()
    if least.width() > window.width() or least.height() > window.height():
        yield Finding("too-big", described(window), f"needs {least.toTuple()} in {window.size().toTuple()}")


def _cut(widget: QWidget) -> Iterator[Finding]:
    wrapped = getattr(widget, "wrapped", None)
    if isinstance(wrapped, WrappedText) and wrapped.text:
        box = widget.words_box() if hasattr(widget, "words_box") else widget.contentsRect()
        yield from _wrapped(widget, wrapped, box)
    elif isinstance(widget, QLabel) and widget.text():
        need = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        if need > widget.height() + 1:
            yield Finding("clipped", described(widget), f"needs {need} pixels of height, has {widget.height()}")
    elif isinstance(widget, QAbstractButton) and widget.text():
        if widget.sizeHint().width() > widget.width() + 1:
            yield Finding("clipped", described(widget), f"needs {widget.sizeHint().width()}, has {widget.width()}")
    elif isinstance(widget, QLineEdit) and widget.height() < widget.fontMetrics().height() + 8:
        yield Finding("clipped", described(widget), f"a line of text does not fit in {widget.height()} pixels")
    elif isinstance(widget, QLineEdit) and widget.placeholderText():
        wide = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if wide > widget.contentsRect().width():
            yield Finding("clipped", described(widget), "its placeholder is cut")


def _wrapped(widget: QWidget, wrapped: WrappedText, box: QRect) -> Iterator[Finding]:
    need = wrapped.height(max(1, box.width()))
    if need > widget.height() + 1:
        yield Finding("clipped", described(widget), f"needs {need} pixels of height, has {widget.height()}")
    if wrapped.breaks_a_word(box.width()) and max(map(len, wrapped.text.split()), default=0) <= _LONGEST_WORD:
        yield Finding("broken-word", described(widget), f"a word does not fit in {box.width()} pixels")


def _outside(window: QWidget, widget: QWidget) -> Iterator[Finding]:
    parent = widget.parentWidget()
    if parent is None or parent is window or widget.isWindow():
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea):
        return
    inside = parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QAbstractScrollArea) and not inside:
        where = f"{widget.geometry().getRect()} outside {parent.rect().getRect()}"
        yield Finding("outside-parent", described(widget), where)


def _overlaps(window: QWidget) -> Iterator[Finding]:
    """Words and controls that stand over each other."""
    beside: defaultdict[QWidget, list[QWidget]] = defaultdict(list)
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if shown(widget) and parent is not None and isinstance(widget, _SOLID):
            beside[parent].append(widget)
    for widgets in beside.values():
        for one, other in itertools.combinations(widgets, 2):
            both = one.geometry().intersected(other.geometry())
            if min(both.width(), both.height()) > 1:
                yield Finding("overlap", described(one), f"{both.getRect()} of it is under {described(other)}")
