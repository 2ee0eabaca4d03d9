"""The audit's part about what is seen: contrast of text, the focus ring, states told by more than colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from a11y.audit_common import Finding, described, focusable, scroller_of, settle, shown
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget

Colour = tuple[int, int, int]
_RING = 12
"""Pixels round a control where its focus ring may be."""
_ALIKE = 30
"""The least sum of differences of red, green and blue that counts as another colour."""


def findings(window: QWidget, body_contrast: float, within: QWidget | None = None) -> Iterator[Finding]:
    """All findings about pixels, in the whole window or in a part of it."""
    part = within or window
    for widget in part.findChildren(QWidget):
        if shown(widget) and isinstance(widget, QLabel | QAbstractButton) and widget.text() and widget.isEnabled():
            font = widget.font()
            large = font.pixelSize() >= 24 or (font.bold() and font.pixelSize() >= 19)
            least = (3.0 if body_contrast < 7 else 4.5) if large else body_contrast
            for _ in range(3):  # a layout that still moves under the view gives a picture of the ground alone
                _into_view(widget)
                ratio = text_contrast(_picture(window, _box(window, widget), 3))
                if ratio >= least - 0.05:
                    break
                settle()
            else:
                yield Finding("contrast", described(widget), f"{ratio:.2f} to 1, at least {least}")
    for widget in focusable(window):
        if part is window or part.isAncestorOf(widget):
            yield from _focus(window, widget)
    for button in part.findChildren(QAbstractButton):
        if shown(button) and button.isCheckable() and not isinstance(button, QRadioButton):
            yield from _state(window, button)


def luminance(colour: Sequence[int]) -> float:
    """Relative luminance (WCAG)."""
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Sequence[int], other: Sequence[int]) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_contrast(picture: Image.Image) -> float:
    """The ratio of the most usual colour to the most different one of which there is enough to be a stroke."""
    counted = picture.getcolors(4096) or picture.getcolors(1 << 18) or []
    total = sum(count for count, _ in counted)
    if not total:
        return 21.0
    ground = max(counted)[1]
    assert isinstance(ground, tuple)
    # A lone figure in a wide label covers less than a thousandth: sixty pixels, at three times the size, are a stroke.
    enough = max(4, min(total // 1000, 60))
    return max(
        (contrast(colour, ground) for count, colour in counted if count >= enough and isinstance(colour, tuple)),
        default=1.0,
    )


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _into_view(widget: QWidget) -> None:
    scroller = scroller_of(widget)
    if scroller is not None:
        scroller.ensureWidgetVisible(widget, 0, _RING)
        settle()


def _picture(window: QWidget, box: QRect, scale: int) -> Image.Image:
    box = box.intersected(window.rect())
    pixmap = QPixmap(max(1, box.width()) * scale, max(1, box.height()) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(QColor(Qt.GlobalColor.white))
    window.render(pixmap, QPoint(0, 0), QRegion(box))
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombuffer(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
    )


def _changed(before: Image.Image, after: Image.Image) -> list[tuple[Colour, Colour]]:
    """The pairs of pixels that are not alike."""
    red, green, blue = ImageChops.difference(before, after).split()
    mask = ImageChops.add(ImageChops.add(red, green), blue).tobytes()
    old, new = before.tobytes(), after.tobytes()
    return [
        ((old[3 * at], old[3 * at + 1], old[3 * at + 2]), (new[3 * at], new[3 * at + 1], new[3 * at + 2]))
        for at, difference in enumerate(mask)
        if difference > _ALIKE
    ]


def _focus(window: QWidget, widget: QWidget) -> Iterator[Finding]:
    """A ring at least 2 pixels thick all round, of which half changes by 3 to 1 (WCAG 2.4.13)."""
    _into_view(widget)
    before_focus = QApplication.focusWidget()
    if before_focus is not None:
        before_focus.clearFocus()
        settle()
    box = _box(window, widget).adjusted(-_RING, -_RING, _RING, _RING)
    before = _picture(window, box, 1)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    if _box(window, widget).adjusted(-_RING, -_RING, _RING, _RING) != box:
        box = _box(window, widget).adjusted(-_RING, -_RING, _RING, _RING)
        widget.clearFocus()
        settle()
        before = _picture(window, box, 1)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
    after = _picture(window, box, 1)
    if before.size != after.size:
        return
    changed = _changed(before, after)
    room = box.intersected(window.rect())
    want = 0.9 * 2 * 2 * (min(widget.width(), room.width()) + min(widget.height(), room.height()) - _RING)
    if len(changed) < want * (0.5 if room != box else 1.0):
        yield Finding("focus-visible", described(widget), f"{len(changed)} pixels change, at least {want:.0f}")
        return
    sample = changed[:: max(1, len(changed) // 800)]
    strong = sum(contrast(old, new) >= 3 for old, new in sample) / len(sample)
    if strong * len(changed) < want * 0.5 * (0.5 if room != box else 1.0):
        yield Finding("focus-contrast", described(widget), f"only {strong:.0%} of the changed pixels change by 3 to 1")


def _state(window: QWidget, button: QAbstractButton) -> Iterator[Finding]:
    _into_view(button)
    before = _picture(window, _box(window, button), 1)
    button.blockSignals(True)
    button.toggle()
    button.update()
    settle()
    after = _picture(window, _box(window, button), 1)
    button.toggle()
    button.blockSignals(False)
    settle()
    changed = _changed(before, after) if before.size == after.size else []
    opens = button.accessibleDescription() != ""
    if not changed and not opens:
        yield Finding("state-invisible", described(button), "on and off look the same")
    elif changed and max(contrast(old, new) for old, new in changed[:2000]) < 3 and not opens:
        yield Finding("colour-only", described(button), "on and off differ by less than 3 to 1 in lightness")
