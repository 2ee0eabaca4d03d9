"""Pictures of set pages for the window, for files that have no pages of their own."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

from pcsp_desktop.assets import resource
from pcsp_desktop.letters.layout.lines import ReadPage

_SCALE = 2.0  # pixels for each point of a set page


def font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The face for set pages: the app's own, else the one that Pillow carries."""
    try:
        return ImageFont.truetype(io.BytesIO(_font_bytes()), round(9.6 * _SCALE))
    except OSError:
        return ImageFont.load_default(9.6 * _SCALE)


def _font_bytes() -> bytes:
    global _held
    if _held is None:
        _held = resource("fonts", "NotoSans-Regular.ttf").read_bytes()
    return _held


_held: bytes | None = None


def load() -> None:
    """Read what pictures need, before the worker shuts its doors: a face, and Pillow's own writer of PNG."""
    font()
    Image.new("L", (1, 1)).save(io.BytesIO(), "PNG")


def set_page(sheet: ReadPage) -> tuple[int, int, bytes]:
    """Width, height (pixels) and PNG bytes of a page that was set from a file that has none of its own."""
    image = Image.new("L", (round(sheet.width * _SCALE), round(sheet.height * _SCALE)), 255)
    pen, face = ImageDraw.Draw(image), font()
    for row in sheet.rows:
        for cell in row.cells:
            for word in cell.words:
                pen.text((word.x0 * _SCALE, word.y0 * _SCALE - 2), word.text, fill=0, font=face)
    held = io.BytesIO()
    image.save(held, "PNG", compress_level=3)
    return image.width, image.height, held.getvalue()
