"""Pictures of pages for the window: of the real page for PDFs and scans, of the set text for all else."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from pcsp_desktop.assets import resource
from pcsp_desktop.letters.layout.lines import Sheet
from pcsp_desktop.letters.worker.limits import Refused

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


def picture_of(
    kind: str, content: bytes, password: str | None, number: int, sheets: Sequence[Sheet]
) -> tuple[int, int, bytes]:
    """Width, height (pixels) and PNG bytes of page `number` (from 1). Raises Refused when it cannot be drawn."""
    try:
        if kind == "pdf":
            from pcsp_desktop.letters.readers.pdf import picture_of as of_pdf

            return of_pdf(content, password, number)
        if kind == "picture":
            from pcsp_desktop.letters.readers.picture import picture_of as of_picture

            return of_picture(content, number)
    except (OSError, ValueError, IndexError):
        raise Refused("damaged") from None
    return _set_page(sheets[number - 1])


def _set_page(sheet: Sheet) -> tuple[int, int, bytes]:
    image = Image.new("L", (round(sheet.width * _SCALE), round(sheet.height * _SCALE)), 255)
    pen, face = ImageDraw.Draw(image), font()
    for row in sheet.rows:
        for cell in row.cells:
            for word in cell.words:
                pen.text((word.x0 * _SCALE, word.y0 * _SCALE - 2), word.text, fill=0, font=face)
    held = io.BytesIO()
    image.save(held, "PNG", compress_level=3)
    return image.width, image.height, held.getvalue()
