"""The number of a signature in its three forms: digits first, then words, then a QR code."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.announce import Grouped
from pcsp_desktop.gui.kit.boxes import Disclosure
from pcsp_desktop.gui.kit.labels import Hint, Strong, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.tasks.sharing import signed

_QUIET = 4  # squares of white that a reader needs around the code
_SQUARE = 5  # pixels at 100 %


class FingerprintView(Grouped):
    """Six groups of digits, eight words, and the code to scan."""

    def __init__(self, fingerprint: signed.Fingerprint, name: str) -> None:
        """`name` is the object name."""
        super().__init__()
        grows_down(self)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Number of the signature"))
        column = ColumnLayout(self, gap="small")
        digits = Strong(fingerprint.digits)
        digits.setObjectName(f"{name}-digits")
        column.addWidget(digits)
        said = Text(self.tr("The same as words: %1").replace("%1", " ".join(fingerprint.words)))
        said.setObjectName(f"{name}-words")
        column.addWidget(said)
        inside = QWidget()
        grows_down(inside)
        row = ColumnLayout(inside, gap="small")
        row.addWidget(Hint(self.tr("Someone beside you can scan this with a phone and compare.")))
        row.addWidget(
            QrCode(fingerprint, self.tr("Code of the number %1").replace("%1", fingerprint.digits)),
            0,
            Qt.AlignmentFlag.AlignLeading,
        )
        column.addWidget(Disclosure(self.tr("Show it as a code to scan"), inside, name=f"{name}-code"))


class QrCode(QWidget):
    """A QR code, always black on white, so that every reader takes it."""

    def __init__(self, fingerprint: signed.Fingerprint, name: str) -> None:
        super().__init__()
        self.setObjectName("qr-code")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._modules = fingerprint.qr_modules()

    def sizeHint(self) -> QSize:
        side = min(theme.current().gap(_SQUARE), 12) * (len(self._modules) + 2 * _QUIET)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def restyle(self) -> None:
        """Take the size from the theme."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        side = self.width() // (len(self._modules) + 2 * _QUIET)
        for row, modules in enumerate(self._modules):
            for place, dark in enumerate(modules):
                if dark:
                    box = QRectF((place + _QUIET) * side, (row + _QUIET) * side, side, side)
                    painter.fillRect(box, QColor("black"))
        painter.end()
