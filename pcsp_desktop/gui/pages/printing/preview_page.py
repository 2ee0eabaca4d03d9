"""How a paper will look: each page as a picture, with its words beside it for whoever cannot see it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pcsp_desktop.assets import words
from pcsp_desktop.documents.preview import Preview
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import AdviceBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, PrimaryButton
from pcsp_desktop.gui.kit.labels import Hint, Text
from pcsp_desktop.gui.kit.layout import FlowLayout, grows_down
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.printer import image_of
from pcsp_desktop.tasks.printing.papers import Paper

_DOTS_PER_INCH = 110
_AT_A_TIME = 2
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


class PreviewPage(Page):
    """All pages of a paper, under each other; what it shows stays in memory only."""

    def __init__(
        self, paper: Paper, context: Context, print_it: Callable[[Paper], None], save_it: Callable[[Paper], None]
    ) -> None:
        super().__init__(
            words(f"paper.kind.{paper.kind}", content.language()),
            name="page-preview",
            eyebrow=self.tr("How it will look"),
        )
        self._drawn = DrawnPages(Preview(paper.written.content))
        count = len(self._drawn.pages)
        said = self.tr("1 page") if count == 1 else self.tr("%1 pages").replace("%1", str(count))
        self.body.addWidget(Hint(said))
        missing = paper.written.missing_characters
        if missing:
            lost = self.tr("A box stands in the place of each of these signs: %1")
            self.body.addWidget(
                AdviceBox(self.tr("Some signs cannot be printed"), lost.replace("%1", " ".join(missing[:20])))
            )
        row = FlowLayout(gap="medium")
        for button, name, act in (
            (PrimaryButton(self.tr("Print")), "print-paper", print_it),
            (Button(self.tr("Save it as a file")), "save-paper", save_it),
        ):
            button.setObjectName(name)
            button.clicked.connect(partial(act, paper))
            row.addWidget(button)
        self.body.addLayout(row)
        self._words = paper.written.page_words
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._more)
        self._more()
        self._timer.start()
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.close_aside)

    def _more(self) -> None:
        """The next pages: a few at a time, so that the first is there at once."""
        count = len(self._drawn.pages)
        for number in range(self._shown, min(self._shown + _AT_A_TIME, count)):
            name = self.tr("Page %1 of %2").replace("%1", str(number + 1)).replace("%2", str(count))
            self.body.addWidget(PagePictureView(self._drawn, number, name))
            said = self.tr("Read page %1 as words").replace("%1", str(number + 1))
            self.body.addWidget(Disclosure(said, Text(self._words[number]), name=f"page-words-{number + 1}"))
        self._shown += _AT_A_TIME
        if self._shown >= count:
            self._timer.stop()
            self.contents_changed()

    def left(self) -> None:
        self._timer.stop()
        self._drawn.close()
