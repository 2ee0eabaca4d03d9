"""A page of a letter as a picture with places marked on it, whole or as the strip around one place."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.layout import grows_down
from pcsp_desktop.tasks.letters import reading

_ABOVE = 0.02  # of the page's height, shown over and under the place
_LEAST_WIDE = 0.4  # of the page's width, shown around a place that is seen large
_MARK = QColor(255, 240, 150)


class LetterPagePicture(QWidget):
    """The picture that the worker made. ``strip`` shows only what is around that place, at full width.

    With ``large`` it also leaves out what is far to the left and right, so that the figures are larger.
    """

    def __init__(
        self,
        picture: QPixmap,
        marked: Sequence[reading.PageBox],
        name: str,
        description: str,
        strip: reading.PageBox | None = None,
        *,
        large: bool = False,
    ) -> None:
        super().__init__()
        grows_down(self)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._picture = picture
        self._marked = list(marked)
        top = max(0.0, strip.y0 - _ABOVE) if strip is not None else 0.0
        bottom = min(1.0, strip.y1 + _ABOVE) if strip is not None else 1.0
        left, right = _nearer(strip) if strip is not None and large else (0.0, 1.0)
        wide, high = picture.width(), picture.height()
        self._part = QRectF(left * wide, top * high, max(1.0, (right - left) * wide), max(1.0, (bottom - top) * high))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, round(width * self._part.height() / max(1.0, self._part.width())))

    def sizeHint(self) -> QSize:
        width = min(theme.current().column, 1200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = self.width()
        target = QRectF(0, 0, width, self.heightForWidth(width))
        painter.drawPixmap(target, self._picture, self._part)
        factor = width / max(1.0, self._part.width())
        painter.setPen(QPen(Qt.GlobalColor.black, max(2, theme.current().line())))
        painter.setBrush(_MARK)
        # As a marker pen does: the paper turns yellow, and what is printed stays as dark as it is.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._marked:
            place = QRectF(
                (box.x0 * self._picture.width() - self._part.left()) * factor - 3,
                (box.y0 * self._picture.height() - self._part.top()) * factor - 3,
                (box.x1 - box.x0) * self._picture.width() * factor + 6,
                (box.y1 - box.y0) * self._picture.height() * factor + 6,
            )
            painter.drawRect(place)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().colour("field"), 1))
        painter.drawRect(target.adjusted(0, 0, -1, -1))
        painter.end()


def _nearer(place: reading.PageBox) -> tuple[float, float]:
    """The left and right edge of what is shown around a place, at least a part of the page in which words are seen."""
    spare = max(0.0, _LEAST_WIDE - (place.x1 - place.x0)) / 2 + _ABOVE
    return max(0.0, place.x0 - spare), min(1.0, place.x1 + spare)


def pixmap_of(picture: reading.Picture) -> QPixmap:
    """The worker's PNG, which is ours and safe to open."""
    made = QPixmap()
    made.loadFromData(picture.png, "PNG")
    return made


def box_from(words: str) -> reading.PageBox | None:
    """The place that a result keeps as four numbers, or None."""
    try:
        edges = [float(part) for part in words.split()]
    except ValueError:
        return None
    return reading.PageBox(*edges) if len(edges) == 4 and all(0 <= edge <= 1 for edge in edges) else None
