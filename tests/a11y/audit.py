"""An accessibility audit of a live window: names, keyboard, sizes, clipping, contrast, focus, mnemonics.

`audit(window)` gives a list of `Finding`s; an empty list is what every page must give at every text size, theme
and language. It presses real keys, reads the accessibility interfaces that a screen reader gets, and measures
pixels. The rules are listed in docs/accessibility.md with what they come from.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from a11y import audit_keyboard, audit_layout, audit_pixels
from a11y.audit_common import Finding, described, focusable, interactive, name_of, settle, shown
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QGroupBox, QLabel, QWidget

_MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
_SYMBOLS = re.compile(r"[<>_\u25b8\u25be\u25c2\u2713]|^\W+$")


def audit(window: QWidget, *, body_contrast: float = 4.5, keyboard: bool = True, pixels: bool = True) -> list[Finding]:
    """Everything that is wrong with what the window shows now.

    `body_contrast` is the ratio that text must reach (7 in the default theme); large text may have 3 (or 4.5).
    """
    QAccessible.setActive(True)
    settle()
    found = [*names(window), *letters(window), *audit_layout.findings(window)]
    if keyboard:
        found += audit_keyboard.findings(window)
    if pixels:
        found += audit_pixels.findings(window, body_contrast)
    return found


def names(window: QWidget) -> Iterator[Finding]:
    """Names as a screen reader gets them."""
    buttons: Counter[tuple[str, str]] = Counter()
    for widget in focusable(window):
        name = name_of(widget)
        if isinstance(widget, QAbstractScrollArea) and not name:
            yield Finding("no-name", described(widget), "a scroll area that takes the focus has no name")
            continue
        if not name:
            yield Finding("no-name", described(widget), "takes the focus and has no accessible name")
            continue
        if isinstance(widget, QComboBox) and name == widget.currentText():
            yield Finding("name-is-value", described(widget), "a combo box tells its value for its name")
        if _SYMBOLS.search(name):
            yield Finding("odd-name", described(widget), "symbols in the name would be spoken")
        group = widget.parentWidget()
        while group is not None and not isinstance(group, QGroupBox):
            group = group.parentWidget()
        if group is not None and name == group.title().replace("&", "") and not widget.accessibleName():
            yield Finding("name-from-group", described(widget), "no name of its own: Qt gave it the group's")
        if isinstance(widget, QAbstractButton):
            interface = QAccessible.queryAccessibleInterface(widget)
            buttons[name, interface.text(QAccessible.Text.Description)] += 1
        if not widget.objectName():
            yield Finding("no-id", described(widget), "has no object name")
    for (name, _), count in buttons.items():
        if count > 1:
            yield Finding("duplicate-name", repr(name), f"{count} buttons share this name and description")
    for label in window.findChildren(QLabel):
        picture = label.pixmap()
        if shown(label) and not picture.isNull() and not (label.accessibleName() or label.text()):
            yield Finding("image-no-alt", described(label), "a picture with no words")
    headings = [each for each in shown_headings(window) if each.property("level") == 1]
    if len(headings) > 1:
        yield Finding("two-headings", repr([name_of(each) for each in headings]), "more than one heading of level 1")


def shown_headings(window: QWidget) -> list[QLabel]:
    """The headings that are shown."""
    return [label for label in window.findChildren(QLabel) if shown(label) and label.property("level") is not None]


def letters(window: QWidget) -> Iterator[Finding]:
    """Alt letters and shortcuts that two things share."""
    used: defaultdict[str, list[str]] = defaultdict(list)
    for widget in window.findChildren(QWidget):
        if not shown(widget):
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            match = _MNEMONIC.search(widget.text())
            if match:
                used[match[1].lower()].append(described(widget))
    for letter, owners in used.items():
        if len(owners) > 1:
            yield Finding("mnemonic-clash", f"Alt+{letter.upper()}", " / ".join(owners))
    keys: defaultdict[str, list[str]] = defaultdict(list)
    for action in window.findChildren(QAction):
        for sequence in action.shortcuts():
            keys[sequence.toString()].append(action.text())
    for shortcut in window.findChildren(QShortcut):
        sequences = shortcut.keys()
        for sequence in sequences:
            keys[sequence.toString()].append(shortcut.objectName())
    for sequence_words, owners in keys.items():
        if len(owners) > 1 and sequence_words:
            yield Finding("shortcut-clash", sequence_words, " / ".join(owners))


__all__ = ["Finding", "audit", "interactive"]
