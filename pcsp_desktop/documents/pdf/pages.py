"""Blocks on pages, and the pages in a file. Everything is laid out before anything is drawn, so that the
number of pages is known when the first is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import Block, fit
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.fonts import Face
from pcsp_desktop.documents.pdf.metadata import Metadata
from pcsp_desktop.documents.pdf.structure import Element


@dataclass(frozen=True)
class Setup:
    """The paper and its margins, in points."""

    width: float = 595.28
    height: float = 841.89
    left: float = 54.0
    right: float = 54.0
    top: float = 50.0
    bottom: float = 60.0

    @property
    def room(self) -> tuple[float, float]:
        """The width and height of what can be filled."""
        return self.width - self.left - self.right, self.height - self.top - self.bottom


Page = list[tuple[Block, float]]
Furniture = Callable[[Canvas, int, int], None]
"""Draws what stands on every page; it is given the page's number, from 1, and how many there are."""


Told = Callable[[int, int], None]
"""Is told how far the work is, in hundredths; it may raise to stop it."""


def not_told(done: int, of: int) -> None:
    """Nobody wants to know."""


def paginate(blocks: Sequence[Block], setup: Setup, told: Told = not_told) -> list[Page]:
    """Share the blocks out over pages; there is always at least one page."""
    width, height = setup.room
    rest = list(blocks)
    pages: list[Page] = []
    at = 0
    while at < len(rest):
        told(50 * at // max(1, len(rest)), 100)
        fitted = fit(rest, at, width, height, height, forced=True)
        at = fitted.next
        if fitted.placed:
            pages.append(fitted.placed)
    return pages or [[]]


def write(
    root: Element,
    pages: Sequence[Page],
    setup: Setup,
    metadata: Metadata,
    furniture: Furniture,
    form_face: Face | None = None,
    told: Told = not_told,
) -> tuple[bytes, tuple[str, ...]]:
    """Draw the pages; give the file, and the text of each page."""
    canvas = Canvas(root)
    width = setup.room[0]
    for number, page in enumerate(pages, 1):
        told(50 + 50 * number // len(pages), 100)
        canvas.begin_page(setup.width, setup.height)
        for block, top in page:
            block.draw(canvas, setup.left, setup.top + top, width)
        with canvas.all_artifact("Pagination"):
            furniture(canvas, number, len(pages))
        canvas.end_page()
    return canvas.finish(metadata, form_face), canvas.page_words
