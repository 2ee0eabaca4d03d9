"""Prints a PDF through the system's own dialog: pages drawn one at a time in memory, no file of ours."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from pcsp_desktop.documents.preview import PagePicture, Preview

MOST_DOTS_PER_INCH = 300

ChoosePrinter = Callable[[QPrinter, QWidget, int], bool]
"""Asks for a printer and sets it up for so many pages; False when the person changed their mind."""


class PrinterProblem(RuntimeError):
    """The printer did not take the pages."""


class PrintRun(QObject):
    """Pages on their way to a printer: one each time the window has nothing else to do, so that it never hangs."""

    moved = Signal(int, int)
    """How many pages of how many are drawn."""
    ended = Signal(bool)
    """All went to the printer, or (False) it stopped taking them."""

    def __init__(self, owner: QObject, printer: QPrinter, pages: Preview) -> None:
        super().__init__(owner)
        self._pages = pages
        self._drawing = draw_pages(printer, pages)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        try:
            self.moved.emit(*next(self._drawing))
        except StopIteration:
            self._end(done=True)
        except PrinterProblem:
            self._end(done=False)

    def stop(self) -> None:
        """Draw no more pages; those that went stay with the printer."""
        self._drawing.close()
        self._end(done=False)

    def _end(self, *, done: bool) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._pages.close()
            self.ended.emit(done)


def choose_printer(printer: QPrinter, over: QWidget, pages: int) -> bool:
    """The system's print dialog."""
    dialog = QPrintDialog(printer, over)
    dialog.setObjectName("print-dialog")
    dialog.setMinMax(1, pages)
    browse = dialog.findChild(QAbstractButton, "fileBrowser")
    if browse is not None:  # in Qt's own dialog, on Linux, it is called "..."
        browse.setAccessibleName(QCoreApplication.translate("Printer", "Choose another file"))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def start_printing(
    over: QWidget, content: bytes, title: str, choose: ChoosePrinter = choose_printer
) -> PrintRun | None:
    """Ask for the printer and begin; None when the person changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    pages = Preview(content)
    if not choose(printer, over, len(pages)):
        pages.close()
        return None
    return PrintRun(over, printer, pages)


def draw_pages(printer: QPrinter, pages: Preview) -> Generator[tuple[int, int], None, None]:
    """Draw the chosen pages on ``printer``, giving the count after each.

    Raises `PrinterProblem` when it stops taking them.
    """
    first = printer.fromPage() or 1
    last = min(printer.toPage() or len(pages), len(pages))
    dots = min(MOST_DOTS_PER_INCH, printer.resolution())
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterProblem
    try:
        for number in range(first - 1, last):
            if number >= first and not printer.newPage():
                raise PrinterProblem
            area = printer.pageLayout().fullRectPixels(printer.resolution())
            image = image_of(pages.picture(number, dots))
            painter.drawImage(_fitted(image.size(), area.size()), image)
            if printer.printerState() == QPrinter.PrinterState.Error:
                raise PrinterProblem
            yield number - first + 2, last - first + 1
    finally:
        painter.end()


def _fitted(page: QSize, paper: QSize) -> QRect:
    """Where a page stands on paper of perhaps another shape: whole, not stretched, in the middle."""
    size = page.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPoint((paper.width() - size.width()) // 2, (paper.height() - size.height()) // 2)
    return QRect(corner, size)


def image_of(page: PagePicture) -> QImage:
    """A page as an image of its own bytes."""
    image = QImage(page.pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
    return image.copy()
