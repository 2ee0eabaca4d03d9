"""Pages of a PDF as pictures: drawn when they are seen, and only a few of them kept in memory."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pcsp_desktop.documents.preview import Preview
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.layout import grows_down
from pcsp_desktop.gui.window.printer import image_of

_DOTS_PER_INCH = 110
_KEPT = 4
"""Drawn pages that stay in memory: about 5 MB each."""


class DrawnPages:
    """The pages drawn last. Only a few stay in memory: the rest are drawn again when they are seen again."""

    def __init__(self, pages: Preview) -> None:
        self.pages = pages
        self._kept: dict[int, QPixmap] = {}
        self._closed = False

    def picture(self, number: int) -> QPixmap:
        """A page, from 0."""
        picture = self._kept.pop(number, None)
        if picture is None:
            drawn = (
                QPixmap() if self._closed else QPixmap.fromImage(image_of(self.pages.picture(number, _DOTS_PER_INCH)))
            )
            picture = drawn
        self._kept[number] = picture
        while len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return picture

    def close(self) -> None:
        """Nothing is drawn any more, and nothing is kept."""
        self._closed = True
        self._kept.clear()
        self.pages.close()


class PagePictureView(QWidget):
    """One page, as wide as the column allows. It is drawn when it is seen."""

    def __init__(self, drawn: DrawnPages, number: int, name: str) -> None:
        super().__init__()
        grows_down(self)
        self.setObjectName(f"preview-page-{number + 1}")
        self.setAccessibleName(name)
        self._drawn = drawn
        self._number = number
        width, height = drawn.pages.size(number)
        self._shape = height / width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, theme.current().px(780)) * self._shape) + 2

    def sizeHint(self) -> QSize:
        width = min(theme.current().column, theme.current().px(780))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(200 * self._shape))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        picture = self._drawn.picture(self._number)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.rect().adjusted(0, 0, -1, -1)
        shown = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area.setSize(shown)
        painter.drawPixmap(area, picture)
        painter.setPen(theme.current().colour("field"))
        painter.drawRect(area)
        painter.end()
