"""Blocks on pages, and the pages in a file. Everything is laid out before anything is drawn, so that the
number of pages is known when the first is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pcsp_desktop.documents.pdf.blocks import Block, NewPage, PageSetup, TextBlock, fit
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.fonts import Face
from pcsp_desktop.documents.pdf.metadata import Metadata
from pcsp_desktop.documents.pdf.structure import Element


@dataclass(frozen=True)
class PaperPage:
    """What stands on a page, each thing with its distance from the upper margin, and the page's margins."""

    placed: list[tuple[Block, float]]
    setup: PageSetup


Furniture = Callable[[Canvas, int, int, PageSetup], None]
"""Draws what stands on every page; it is given the page's number, from 1, how many there are, and its margins."""


Told = Callable[[int, int], None]
"""Is told how far the work is, in hundredths; it may raise to stop it."""


def not_told(done: int, of: int) -> None:
    """Nobody wants to know."""


def paginate(blocks: Sequence[Block], setup: PageSetup, told: Told = not_told) -> list[PaperPage]:
    """Share the blocks out over pages; there is always at least one page."""
    rest = list(blocks)
    pages: list[PaperPage] = []
    at = 0
    while at < len(rest):
        told(50 * at // max(1, len(rest)), 100)
        fresh = rest[at]
        if isinstance(fresh, NewPage) and fresh.setup:
            if fresh.start and (len(pages) % 2 == 0) != (fresh.start == "odd"):
                pages += paginate(fresh.filler, setup)
            setup = fresh.setup
            at += 1
            continue
        width, height = setup.room
        fitted = fit(rest, at, width, height, height, forced=True)
        at = fitted.next
        if fitted.placed:
            pages.append(PaperPage(fitted.placed, setup))
    return pages or [PaperPage([], setup)]


def places(pages: Sequence[PaperPage]) -> dict[str, int]:
    """The page, from 1, of each heading that has a key."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for block, _ in page.placed:
            for key in _keys(block):
                found.setdefault(key, number)
    return found


def _keys(block: Block) -> Iterator[str]:
    if isinstance(block, TextBlock):
        if block.key:
            yield block.key
    else:
        for inner in block.inside():
            yield from _keys(inner)


def write(
    root: Element,
    pages: Sequence[PaperPage],
    metadata: Metadata,
    furniture: Furniture,
    form_face: Face | None = None,
    told: Told = not_told,
) -> tuple[bytes, tuple[str, ...]]:
    """Draw the pages; give the file, and the text of each page."""
    canvas = Canvas(root)
    for number, page in enumerate(pages, 1):
        told(50 + 50 * number // len(pages), 100)
        setup = page.setup
        width = setup.room[0]
        canvas.begin_page(setup.width, setup.height)
        for block, top in page.placed:
            block.draw(canvas, setup.left, setup.top + top, width)
        with canvas.all_artifact("Pagination"):
            furniture(canvas, number, len(pages), setup)
        canvas.end_page()
    return canvas.finish(metadata, form_face), canvas.page_words
