"""How high some blocks are, without making a paper: for pages that give way until they fit.

What was measured once is remembered, so that trying the next way to say it costs only what changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.compose import Composer
from pcsp_desktop.documents.look import Look
from pcsp_desktop.documents.pdf.blocks import ROUNDING, Stack
from pcsp_desktop.documents.pdf.paragraph import Typesetter
from pcsp_desktop.documents.pdf.structure import Element
from pcsp_desktop.documents.typefaces import font_set

_Sizes = tuple[float, float, float]
"""The room before, the height, and the room after."""


class Ruler:
    """Measures sides of paper of one document."""

    def __init__(self, document: tree.Document) -> None:
        fonts = font_set(document.typeface, document.urdu_naskh)
        self._setter = Typesetter(fonts, document.language, document.direction == "rtl")
        self._size = document.size
        self._known: dict[tuple[tree.Block, int, tree.PageLook], _Sizes] = {}

    def fits(self, side: tree.Side) -> bool:
        """Whether a side has room for all that is on it."""
        size = side.size or self._size
        look = Look(size, side.look)
        width, room = look.setup.room
        used, gap = 0.0, 0.0
        for place, (block, goes_on) in enumerate(_single(side.blocks)):
            before, high, after = self._measured(block, look, width)
            used += (max(gap, before) if place else 0.0) + high
            gap = 0.0 if goes_on else after
        return used <= room + ROUNDING

    def _measured(self, block: tree.Block, look: Look, width: float) -> _Sizes:
        key = (block, int(look.size), look.page)
        found = self._known.get(key)
        if found is None:
            made = Stack(Composer(self._setter, look).blocks((block,), Element("Document")))
            found = self._known[key] = (made.before, made.height(width), made.after)
        return found


def _single(blocks: Sequence[tree.Block]) -> list[tuple[tree.Block, bool]]:
    """The blocks, facts one by one, as they are all that most often changes; and whether the next belongs to it."""
    made: list[tuple[tree.Block, bool]] = []
    for block in blocks:
        if isinstance(block, tree.Facts):
            last = len(block.facts) - 1
            made += [(evolve(block, facts=(fact,)), place < last) for place, fact in enumerate(block.facts)]
        else:
            made.append((block, False))
    return made
