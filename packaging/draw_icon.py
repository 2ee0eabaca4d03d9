"""Draws resources/icons/pcsp-desktop.svg as PNG files, in the sizes that desktops ask for.

python packaging/draw_icon.py
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (48, 256)
"""Width and height in pixels."""


def main() -> None:
    """Draw every size beside the SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    picture = QSvgRenderer(str(ICONS / "pcsp-desktop.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        picture.render(painter)
        painter.end()
        image.save(str(ICONS / f"pcsp-desktop-{size}.png"))
    del app


if __name__ == "__main__":
    main()
