"""The audit's pictures: what a window draws, as pixels, and how two pictures differ.

The contents of a scroll area are painted whole, without scrolling, so that one picture serves every check of a
page. `test_audit.py` shows that it holds the same pixels as the window itself.
"""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image, ImageChops
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

Colour = tuple[int, ...]
"""Blue, green, red, and a byte that says nothing: as Qt keeps pixels, so that no picture need be turned round."""
_ALIKE = 30
"""The least sum of differences of red, green and blue that counts as another colour."""
_SAMPLE = 800
"""Of so many pixels, spread over all that changed, the contrast is measured."""
_SOLID = 54
"""Pixels of a letter's height at which its strokes have a core of their own colour."""


@functools.lru_cache(1 << 16)
def luminance(colour: Colour) -> float:
    """Relative luminance (WCAG)."""
    parts = [part / 255 for part in colour[:3]]
    blue, green, red = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def ground_and_colours(picture: Image.Image) -> tuple[Colour, list[Colour]]:
    """The most usual colour, and the others of which there is enough to be a stroke."""
    counted = picture.getcolors(4096) or picture.getcolors(1 << 18) or []
    total = sum(count for count, _ in counted)
    if not total:
        return (255, 255, 255, 255), []
    # A lone figure in a wide label covers less than a thousandth: sixty pixels are a stroke.
    enough = max(4, min(total // 1000, 60))
    ground = max(counted)[1]
    assert isinstance(ground, tuple)
    return ground, [colour for count, colour in counted if count >= enough and isinstance(colour, tuple)]


def text_contrast(picture: Image.Image) -> float:
    """The ratio of the most usual colour to the most different one of which there is enough to be a stroke."""
    ground, colours = ground_and_colours(picture)
    return max((contrast(colour, ground) for colour in colours), default=1.0)


def solid_scale(letter_height: int) -> int:
    """How many times larger to paint letters of this many pixels, so that strokes have a core of one colour."""
    return max(1, min(3, -(-_SOLID // max(1, letter_height))))


def paint(widget: QWidget, box: QRect, scale: int = 1) -> Image.Image:
    """What a part of a widget and all that stands in it looks like, `scale` times as large."""
    image = QImage(max(1, box.width()) * scale, max(1, box.height()) * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    if not box.isEmpty():
        widget.render(image, QPoint(0, 0), QRegion(box))
    size = (image.width(), image.height())
    return Image.frombuffer("RGBX", size, bytes(image.constBits()), "raw", "RGBX", image.bytesPerLine(), 1)


class Unpainted(QObject):
    """Keeps windows from painting themselves on a screen that nobody sees: `paint` paints what is looked at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for watched in (window, window.windowHandle()):
            if watched is not None:
                watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.UpdateRequest or super().eventFilter(watched, event)


class Change(NamedTuple):
    """How two pictures differ: how many pixels changed, and how often each pair of colours stands in a sample."""

    pixels: int
    pairs: Counter[tuple[Colour, Colour]]

    @property
    def strong(self) -> float:
        """The part of the changed pixels whose contrast with before is 3 to 1."""
        strong = sum(times for (old, new), times in self.pairs.items() if contrast(old, new) >= 3)
        return strong / max(1, self.pairs.total())

    @property
    def most(self) -> float:
        """The highest contrast of a changed pixel with what it was."""
        return max((contrast(old, new) for old, new in self.pairs), default=1.0)


def change(before: Image.Image, after: Image.Image, without: QRect | None = None) -> Change:
    """Compare two pictures of one size; what lies inside of `without` does not count."""
    blue, green, red, _ = ImageChops.difference(before, after).split()
    mask = ImageChops.add(ImageChops.add(red, green), blue).point(_CHANGED)
    if without is not None and not without.isEmpty():
        left, top = without.left(), without.top()
        mask.paste(0, (left, top, left + without.width(), top + without.height()))
    count = mask.histogram()[255]
    pairs: Counter[tuple[Colour, Colour]] = Counter()
    step = max(1, count // _SAMPLE)
    for box in _parts(mask, without):
        places = itertools.compress(range((box[2] - box[0]) * (box[3] - box[1])), mask.crop(box).tobytes())
        old, new = before.crop(box).tobytes(), after.crop(box).tobytes()
        for place in itertools.islice(places, 0, None, step):
            at = 4 * place
            pairs[tuple(old[at : at + 3]), tuple(new[at : at + 3])] += 1
    return Change(count, pairs)


_CHANGED = [255 if value > _ALIKE else 0 for value in range(256)]


def _parts(mask: Image.Image, without: QRect | None) -> Iterator[tuple[int, int, int, int]]:
    """The four sides of what counts, so that nobody goes through what lies inside."""
    wide, high = mask.size
    if without is None or without.isEmpty():
        whole = mask.getbbox()
        if whole is not None:
            yield whole
        return
    left, top = max(0, without.left()), max(0, without.top())
    right, bottom = min(wide, without.left() + without.width()), min(high, without.top() + without.height())
    for box in ((0, 0, wide, top), (0, bottom, wide, high), (0, top, left, bottom), (right, top, wide, bottom)):
        if box[2] > box[0] and box[3] > box[1]:
            yield box


def scroller_of(widget: QWidget) -> QScrollArea | None:
    """The scroll area that a widget is in."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent if isinstance(parent, QScrollArea) else None


def box_in(ancestor: QWidget, widget: QWidget) -> QRect:
    """Where a widget stands in one that it is inside of."""
    return QRect(widget.mapTo(ancestor, QPoint(0, 0)), widget.size())


def seen_part(window: QWidget, box: QRect, widget: QWidget) -> QRect:
    """The part of a box of the window that no scroll area round the widget cuts off."""
    seen = box.intersected(window.rect())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            viewport = parent.viewport()
            if viewport.isAncestorOf(widget):
                seen = seen.intersected(box_in(window, viewport))
        parent = parent.parentWidget()
    return seen


class Pictures:
    """Pictures of one window as it is now, painted when they are first asked for."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._whole: dict[int, Image.Image] = {}

    def forget(self) -> None:
        """Something moved or changed: paint afresh."""
        self._whole.clear()

    def home(self, widget: QWidget) -> QWidget:
        """What a widget is painted in: the contents of its scroll area, or the window."""
        scroller = scroller_of(widget)
        inside = scroller.widget() if scroller is not None else None
        return inside if inside is not None and inside.isAncestorOf(widget) else self._window

    def of(self, home: QWidget, box: QRect, scale: int = 1) -> Image.Image:
        """A part of the contents of a scroll area, or of the window."""
        if scale > 1 or home is self._window:
            return paint(home, box.intersected(home.rect()), scale)
        whole = self._whole.get(id(home))
        if whole is None or whole.size != (home.width(), home.height()):
            whole = self._whole[id(home)] = paint(home, home.rect())
        part = box.intersected(home.rect())
        return whole.crop((part.x(), part.y(), part.x() + part.width(), part.y() + part.height()))

    def of_widget(self, widget: QWidget, scale: int = 1, inside: QRect | None = None) -> Image.Image:
        """A widget, or the part `inside` of it."""
        home = self.home(widget)
        box = box_in(home, widget)
        if inside is not None:
            box = inside.translated(box.topLeft()).intersected(box)
        return self.of(home, box, scale)
