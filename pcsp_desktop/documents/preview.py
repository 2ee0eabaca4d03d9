"""Pages of a PDF as pictures, one at a time and in memory only, for the preview and the printer.

The words that stand in for a page's picture are ``Written.page_words``.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Any

from attrs import frozen

MAX_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


@frozen
class PagePicture:
    """A page as RGBA, four bytes a pixel, row by row from the top."""

    width: int
    height: int
    pixels: bytes


class Preview:
    """An open PDF. Use it in a ``with``; nothing of it is ever written to a file."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2

        self._document: Any = pypdfium2.PdfDocument(content)

    def __enter__(self) -> Preview:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page (from 0) in points."""
        width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def picture(self, page: int, dots_per_inch: float = 96) -> PagePicture:
        """A page (from 0) drawn at a resolution of at most 300 dots for each inch.

        Raises ``IndexError`` where there is no such page.
        """
        if not 0 <= page < len(self):
            raise IndexError("no such page")
        scale = min(dots_per_inch, MAX_DOTS_PER_INCH) / _POINTS_PER_INCH
        opened = self._document[page]
        try:
            bitmap = opened.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, may_draw_forms=True)
            try:
                return _rgba(bitmap)
            finally:
                bitmap.close()
        finally:
            opened.close()

    def png(self, page: int, dots_per_inch: float = 96) -> bytes:
        """A page (from 0) as a PNG file in memory."""
        import io

        from PIL import Image

        drawn = self.picture(page, dots_per_inch)
        image = Image.frombuffer("RGBA", (drawn.width, drawn.height), drawn.pixels, "raw", "RGBA", 0, 1)
        out = io.BytesIO()
        image.convert("RGB").save(out, "PNG")
        return out.getvalue()

    def pictures(self, dots_per_inch: float = 96) -> Iterator[PagePicture]:
        """Every page in turn; only one is in memory at a time."""
        for page in range(len(self)):
            yield self.picture(page, dots_per_inch)


def _rgba(bitmap: Any) -> PagePicture:
    """The pixels with no padding at the end of rows, and opaque."""
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    raw = bytes(bitmap.buffer)
    if stride != width * 4:
        raw = b"".join(raw[row * stride : row * stride + width * 4] for row in range(height))
    opaque = bytearray(raw)
    opaque[3::4] = b"\xff" * (len(opaque) // 4)
    return PagePicture(width, height, bytes(opaque))
