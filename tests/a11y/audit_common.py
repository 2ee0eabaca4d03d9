"""What the parts of the audit share: findings, and which widgets count."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_PRESSED_OR_TYPED_IN = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSlider,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
)


class Finding(NamedTuple):
    """One thing that is wrong."""

    rule: str
    where: str
    words: str


def settle() -> None:
    """Let layouts, focus and deletions happen."""
    app = QApplication.instance()
    assert app is not None
    for _ in range(3):
        app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def shown(widget: QWidget) -> bool:
    """Whether the widget is on the page (perhaps scrolled away)."""
    return widget.isVisible()


def name_of(widget: QWidget) -> str:
    """The name that a screen reader gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def described(widget: QWidget) -> str:
    """How a finding names a widget."""
    return f"{type(widget).__name__}#{widget.objectName() or '-'} {name_of(widget)[:50]!r}"


def focusable(window: QWidget) -> list[QWidget]:
    """What Tab can reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if shown(widget)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window
    ]


def interactive(window: QWidget) -> list[QWidget]:
    """What can be pressed, chosen or typed in."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if shown(widget)
        and isinstance(widget, _PRESSED_OR_TYPED_IN)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
    ]
