"""Prints a PDF through the system's own dialog: pages drawn one at a time in memory, no file of ours."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from pcsp_desktop.documents import PagePicture, Preview

MOST_DOTS_PER_INCH = 300


class PrinterProblem(RuntimeError):
    """The printer did not take the pages."""


def print_pdf(over: QWidget, content: bytes, title: str) -> bool:
    """Ask for the printer and print; False when the person changed their mind. Raises `PrinterProblem`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    with Preview(content) as pages:
        dialog = QPrintDialog(printer, over)
        dialog.setObjectName("print-dialog")
        dialog.setMinMax(1, len(pages))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return False
        draw_on(printer, pages)
    return True


def draw_on(printer: QPrinter, pages: Preview) -> None:
    """Draw the chosen pages on ``printer``. Raises `PrinterProblem` when it stops taking them."""
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
            painter.drawImage(QRect(0, 0, area.width(), area.height()), image_of(pages.picture(number, dots)))
    finally:
        painter.end()


def image_of(page: PagePicture) -> QImage:
    """A page as an image of its own bytes."""
    image = QImage(page.pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
    return image.copy()
