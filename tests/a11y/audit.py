"""An accessibility audit of a live window: names, keyboard, sizes, clipping, contrast, focus, mnemonics.

`audit(window)` gives a list of `Finding`s; an empty list is what every page must give at every text size, theme
and language. It presses real keys, reads the accessibility interfaces that a screen reader gets, and measures
pixels. The rules are listed in docs/accessibility.md with what they come from.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator

from a11y import audit_keyboard, audit_layout, audit_pixels, audit_reading
from a11y.audit_common import Finding, described, focusable, interactive, name_of, settle, shown
from a11y.audit_pictures import Pictures
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QRadioButton,
    QWidget,
)

from pcsp_desktop.gui.kit.buttons import SidebarButton

_MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SYMBOLS = re.compile(r"[<>_\u25b8\u25be\u25c2\u2713]|^\W+$")


def audit(
    window: QWidget,
    *,
    body_contrast: float = 4.5,
    keyboard: bool = True,
    pixels: bool = True,
    within: QWidget | None = None,
    leave_out: Collection[str] = (),
    rings: set[Hashable] | None = None,
) -> list[Finding]:
    """Everything that is wrong with what the window shows now.

    `body_contrast` is the ratio that text must reach (7 in the default theme); large text may have 3 (or 4.5).
    `within` measures pixels only inside this part of the window. `leave_out` names parts (`top-bar`, `steps`) whose
    pixels were measured in the same look before: they need it once for each look, not on every page. Without
    `keyboard` nothing walks through the page; `rings` then remembers which kinds of focus rings were measured.
    """
    QAccessible.setActive(True)
    settle()
    found = [*names(window), *letters(window), *audit_layout.findings(window), *audit_reading.findings(window)]
    left_out = [part for name in leave_out for part in window.findChildren(QWidget, name)]
    pictures = Pictures(window)

    def wanted(widget: QWidget) -> bool:
        inside = within is None or within is widget or within.isAncestorOf(widget)
        return inside and not any(part.isAncestorOf(widget) for part in left_out)

    def ring(widget: QWidget) -> Iterator[Finding]:
        if wanted(widget):
            yield from audit_pixels.focus(pictures, window, widget)

    if pixels:
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
            settle()
        found += audit_pixels.findings(pictures, window, body_contrast, wanted)
    if pixels and not keyboard and rings is not None:
        found += audit_pixels.rings(pictures, window, wanted, rings)
    if keyboard:
        found += audit_keyboard.findings(window, ring if pixels else None)
    return found


def names(window: QWidget) -> Iterator[Finding]:
    """Names as a screen reader gets them."""
    buttons: Counter[tuple[str, str]] = Counter()
    pressed: set[str] = set()
    chosen: set[str] = set()
    choices = [each for each in window.findChildren(QRadioButton) if shown(each) and each.isEnabled()]
    for widget in dict.fromkeys([*focusable(window), *choices]):
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
        box = widget.parentWidget()
        while box is not None and not isinstance(box, QGroupBox):
            box = box.parentWidget()
        if box is not None and name == box.title().replace("&", "") and not widget.accessibleName():
            yield Finding("name-from-group", described(widget), "no name of its own: Qt gave it the group's")
        if isinstance(widget, QAbstractButton):
            choice = isinstance(widget, QRadioButton | QCheckBox)
            grouped = choice or isinstance(widget, SidebarButton)
            buttons[name, _group_of(widget) if grouped else ""] += 1
            if not isinstance(widget, SidebarButton):
                (chosen if choice else pressed).add(name)
        if not widget.objectName():
            yield Finding("no-id", described(widget), "has no object name")
    for (name, _), count in buttons.items():
        if count > 1:
            yield Finding("duplicate-name", repr(name), f"{count} buttons share this name")
    for name in sorted(pressed & chosen):
        yield Finding("duplicate-name", repr(name), "a button and a choice share this name")
    yield from _marked(window)
    for label in window.findChildren(QLabel):
        picture = label.pixmap()
        if shown(label) and not picture.isNull() and not (label.accessibleName() or label.text()):
            yield Finding("image-no-alt", described(label), "a picture with no words")
    headings = [each for each in shown_headings(window) if each.property("level") == 1]
    if len(headings) > 1:
        yield Finding("two-headings", repr([name_of(each) for each in headings]), "more than one heading of level 1")


def _marked(window: QWidget) -> Iterator[Finding]:
    """Direction marks in what a screen reader gets: some voices say them, and voice control does not find the name."""
    for widget in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget) if shown(widget) else None
        if interface is None:
            continue
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
            if _MARKS.search(interface.text(kind)):
                yield Finding("mark-in-name", described(widget), f"a direction mark in its {kind.name.lower()}")


def _group_of(widget: QWidget) -> str:
    """The name of the group that a choice belongs to: a screen reader says it on the way in."""
    parent = widget.parentWidget()
    while parent is not None:
        if QAccessible.queryAccessibleInterface(parent).role() == QAccessible.Role.Grouping:
            return name_of(parent)
        parent = parent.parentWidget()
    return ""


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
