"""The audit's part about what is seen: contrast of text and of controls, the focus ring, states in more than hue."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from a11y.audit_common import Finding, described, focusable, settle, shown
from a11y.audit_pictures import Colour, Pictures, box_in, change, contrast, paint, seen_part, solid_scale, text_contrast
from PIL import Image
from PySide6.QtCore import QRect, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_RING = 12
"""Pixels round a control where its focus ring may be."""
_OUTER = 6
"""Pixels round a control where the ground of its ring is looked at."""
_INSIDE = 4
"""Pixels inside its edge that a ring may also take; deeper in, a change is no ring."""
_EDGE = 3
"""Pixels outside a field where its ground is looked at."""
_DEEP = 14
"""Pixels from there inwards where its outline must come."""
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)

Wanted = Callable[[QWidget], bool]


def findings(pictures: Pictures, window: QWidget, body_contrast: float, wanted: Wanted) -> Iterator[Finding]:
    """All findings about pixels that need no focus, for the widgets that are wanted."""
    for widget in window.findChildren(QWidget):
        if not shown(widget) or not wanted(widget):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit | QTextEdit | QComboBox):
            yield from _words(pictures, widget, body_contrast)
        if isinstance(widget, _FIELDS) and not _is_part(widget):
            yield from _outline(pictures, widget)
        if isinstance(widget, QScrollBar) and widget.maximum() > widget.minimum():
            yield from _bar(pictures, widget)
    for button in window.findChildren(QAbstractButton):
        if shown(button) and wanted(button) and button.isCheckable():
            yield from _state(pictures, button)


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is a part that Qt made of another control."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


# ---- Words ---------------------------------------------------------------------------------------------------


def _words(pictures: Pictures, widget: QWidget, body_contrast: float) -> Iterator[Finding]:
    inside = widget.rect()
    if isinstance(widget, QLabel | QAbstractButton):
        words = widget.text()
    else:
        words = _typed(widget)
        edge = 8 + widget.fontMetrics().height() // 12
        inside = inside.adjusted(edge, edge, -edge, -edge)
    if not words.strip() or not widget.isEnabled():
        return
    font = widget.font()
    large = font.pixelSize() >= 24 or (font.bold() and font.pixelSize() >= 19)
    least = (3.0 if body_contrast < 7 else 4.5) if large else body_contrast
    scale = solid_scale(font.pixelSize())
    for _ in range(3):  # a layout that still moves under the view gives a picture of the ground alone
        ratio = text_contrast(pictures.of_widget(widget, scale, inside))
        if ratio >= least - 0.05:
            return
        settle()
        pictures.forget()
    yield Finding("contrast", described(widget), f"{ratio:.2f} to 1, at least {least}")


def _typed(widget: QWidget) -> str:
    """The words that a field shows."""
    if isinstance(widget, QLineEdit):
        return widget.displayText() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


# ---- Controls ------------------------------------------------------------------------------------------------


def _outline(pictures: Pictures, field: QWidget) -> Iterator[Finding]:
    """A field is told from its ground by a line round it, or by its fill, of 3 to 1 (WCAG 1.4.11)."""
    home = pictures.home(field)
    box = box_in(home, field).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
    picture = pictures.of(home, box)
    wide, high = picture.size
    deep = min(_DEEP, wide // 2, high // 2)
    weakest = 21.0
    for part in (0.3, 0.5, 0.7):
        x, y = int(wide * part), int(high * part)
        for line in (
            [(x, at) for at in range(deep)],
            [(x, high - 1 - at) for at in range(deep)],
            [(at, y) for at in range(deep)],
            [(wide - 1 - at, y) for at in range(deep)],
        ):
            colours = [_pixel(picture, *place) for place in line]
            weakest = min(weakest, max(contrast(colours[0], colour) for colour in colours))
    if weakest < 2.95:
        yield Finding("control-contrast", described(field), f"its outline is {weakest:.2f} to 1, at least 3")


def _pixel(picture: Image.Image, x: int, y: int) -> Colour:
    colour = picture.getpixel((x, y))
    assert isinstance(colour, tuple)
    return colour


def _bar(pictures: Pictures, bar: QScrollBar) -> Iterator[Finding]:
    """The handle of a scroll bar is told from its ground."""
    ratio = text_contrast(pictures.of_widget(bar))
    if ratio < 2.95:
        yield Finding("control-contrast", described(bar), f"its handle is {ratio:.2f} to 1, at least 3")


def _state(pictures: Pictures, button: QAbstractButton) -> Iterator[Finding]:
    """On and off differ, and not in hue alone; and a box that is not ticked is seen (WCAG 1.4.1, 1.4.11)."""
    home = pictures.home(button)
    box = box_in(home, button).intersected(home.rect())
    group = button.group()
    alone = group.exclusive() if group is not None else button.autoExclusive()
    was = button.isChecked()
    blocked = [QSignalBlocker(each) for each in (button, group) if each is not None]
    _set_exclusive(button, False)
    seen = []
    for checked in (False, True):
        button.setChecked(checked)
        seen.append(paint(home, box))
    button.setChecked(was)
    _set_exclusive(button, alone)
    for each in blocked:
        each.unblock()
    off, on = seen
    changed = change(off, on)
    if not changed.pixels:
        yield Finding("state-invisible", described(button), "on and off look the same")
    elif changed.most < 3:
        yield Finding("colour-only", described(button), "on and off differ by less than 3 to 1 in lightness")
    if isinstance(button, QCheckBox | QRadioButton) and hasattr(button, "words_box"):
        words = button.words_box()
        mark = QRect(0, 0, words.left(), button.height())
        if button.width() - words.right() > words.left():
            mark = QRect(words.right(), 0, button.width() - words.right(), button.height())
        if mark.width() >= 20:
            ratio = text_contrast(off.crop((mark.left(), 0, mark.left() + mark.width(), off.height)))
            if ratio < 2.95:
                yield Finding("control-contrast", described(button), f"its empty mark is {ratio:.2f} to 1, at least 3")


def _set_exclusive(button: QAbstractButton, exclusive: bool) -> None:
    group: QButtonGroup | None = button.group()
    if group is None:
        button.setAutoExclusive(exclusive)
    else:
        group.setExclusive(exclusive)


# ---- The focus -----------------------------------------------------------------------------------------------


def focus(pictures: Pictures, window: QWidget, widget: QWidget) -> Iterator[Finding]:
    """A ring at least 2 pixels thick all round, of which half changes by 3 to 1 (WCAG 2.4.13).

    Called while the widget has the focus. What it looks like without comes from the picture of the contents that
    was painted when nothing had the focus; a widget of the window itself gives the focus away for that picture.
    """
    around = box_in(window, widget).adjusted(-_RING, -_RING, _RING, _RING)
    room = seen_part(window, around, widget)
    if room.isEmpty():
        return
    after = paint(window, room)
    home = pictures.home(widget)
    if home is window:
        before = _without_focus(window, widget, room)
    else:
        before = _of_contents(pictures, window, home, room)
    if before.size != after.size:
        before = _without_focus(window, widget, room)
    want = 0.9 * 2 * 2 * (min(widget.width(), room.width()) + min(widget.height(), room.height()) - _RING)
    want *= 0.5 if room != around else 1.0
    inside = box_in(window, widget).translated(-room.topLeft()).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
    changed = change(before, after, inside)
    if changed.pixels < want:
        yield Finding("focus-visible", described(widget), f"{changed.pixels} pixels change, at least {want:.0f}")
    elif changed.strong * changed.pixels < want * 0.5:
        share = f"only {changed.strong:.0%} of the changed pixels change by 3 to 1"
        yield Finding("focus-contrast", described(widget), share)


def rings(pictures: Pictures, window: QWidget, wanted: Wanted, seen: set[Hashable]) -> Iterator[Finding]:
    """The ring of one control of each class on each ground that is not among those seen before.

    For a page that was walked through in another theme: where the ring is and how much of it is in view do not
    change with the colours (`shape` holds that), so that what is left is the ring's colours on each ground.
    """
    for widget in focusable(window):
        if not wanted(widget):
            continue
        home = pictures.home(widget)
        around = box_in(home, widget).adjusted(-_OUTER, -_OUTER, _OUTER, _OUTER).intersected(home.rect())
        if around.isEmpty():
            continue
        picture = pictures.of(home, around)
        wide, high = picture.size
        places = ((0, 0), (wide - 1, 0), (0, high - 1), (wide - 1, high - 1), (wide // 2, 0), (wide // 2, high - 1))
        key = (type(widget).__name__, frozenset(_pixel(picture, *place) for place in places))
        if key in seen:
            continue
        seen.add(key)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        yield from focus(pictures, window, widget)
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
        settle()


def shape(window: QWidget) -> list[tuple[str, str, QRect]]:
    """What stands where, which the colours must not change. How far a page is scrolled does not count."""
    there = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QFocusFrame):
            parent = widget.parentWidget()
            scrolled = parent is not None and isinstance(parent.parentWidget(), QAbstractScrollArea)
            box = widget.rect() if scrolled else widget.geometry()
            there.append((type(widget).__name__, widget.objectName(), box))
    return there


def _of_contents(pictures: Pictures, window: QWidget, home: QWidget, room: QRect) -> Image.Image:
    """The same part as the window shows, from the picture of the contents without a focus."""
    return pictures.of(home, room.translated(-box_in(window, home).topLeft()))


def _without_focus(window: QWidget, widget: QWidget, room: QRect) -> Image.Image:
    place = box_in(window, widget)
    widget.clearFocus()
    settle()
    assert QApplication.focusWidget() is not widget
    before = paint(window, room.translated(box_in(window, widget).topLeft() - place.topLeft()))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return before
