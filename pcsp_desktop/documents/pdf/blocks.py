"""What a page is made of: blocks that know their height, can be split over pages, and draw themselves.

A block is laid out once for a width and remembers it. Lengths are points; ``top`` is the distance from the
upper edge of the page. Splitting gives two blocks that share the same structure elements.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.fonts import INVISIBLE
from pcsp_desktop.documents.pdf.lines import DRAWN, Line, TextRun
from pcsp_desktop.documents.pdf.paragraph import Typesetter
from pcsp_desktop.documents.pdf.structure import Element

ROUNDING = 0.01


@dataclass(frozen=True)
class PageSetup:
    """The paper and its margins, in points."""

    width: float = 595.28
    height: float = 841.89
    left: float = 54.0
    right: float = 54.0
    top: float = 50.0
    bottom: float = 60.0
    foot: float = 30.0
    """How far the line of the foot stands above the edge of the paper."""

    @property
    def room(self) -> tuple[float, float]:
        """The width and height of what can be filled."""
        return self.width - self.left - self.right, self.height - self.top - self.bottom


@dataclass(frozen=True)
class Style:
    """How text looks. ``leading`` is the line height in text sizes; colours are PDF syntax."""

    size: float
    leading: float = 1.5
    colour: str = "0.067 0.067 0.067"
    bold: bool = False
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    centred: bool = False
    at_end: bool = False
    """Against the side where lines end: amounts, and whose a sheet is."""
    underline_links: bool = False


class Block(ABC):
    """Anything that stands on a page."""

    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    rows_after: float = 0.0
    """Points of what follows that must stand under it on its page; 0: what it must keep with is enough."""

    @abstractmethod
    def height(self, width: float) -> float:
        """How high it is, at this width."""

    def head(self, width: float) -> float:
        """How much of it must stand with a heading before it."""
        return self.height(width)

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        """A first part no higher than ``room`` and the rest, or None where it is not to be parted.

        ``page`` is the height of an empty page: what is higher than that must part somewhere.
        """
        del width, room, page
        return None

    def inside(self) -> Sequence[Block]:
        """The blocks that it is made of."""
        return ()

    def least_width(self) -> float:
        """The least width at which no word, number or date has to be cut."""
        return max((block.least_width() for block in self.inside()), default=0.0)

    @abstractmethod
    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """Draw it; ``height`` was asked for before with the same width."""


class Space(Block):
    """Nothing, of some height."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._height

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        pass


class NewPage(Space):
    """What follows starts on a new page, perhaps one with other margins.

    ``start`` is "odd" or "even" where it may only start on such a page; else ``filler`` comes before it.
    """

    def __init__(self, setup: PageSetup | None = None, start: str = "", filler: Sequence[Block] = ()) -> None:
        super().__init__(0.0)
        self.setup, self.start, self.filler = setup, start, filler


class RuleLine(Block):
    """A line across."""

    def __init__(self, colour: str, thickness: float, before: float, after: float, dash: str = "") -> None:
        self.colour, self.thickness, self.dash = colour, thickness, dash
        self.before, self.after = before, after

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.thickness

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        y = canvas.height - top - self.thickness / 2
        canvas.line(left, y, left + width, y, self.colour, self.thickness, self.dash)


@dataclass(frozen=True)
class Label:
    """A bullet or number in front of a list entry."""

    element: Element
    text: str
    bold: bool = False


class TextBlock(Block):
    """Text of one structure element; its runs may belong to elements inside that."""

    def __init__(
        self,
        typesetter: Typesetter,
        element: Element | str,
        runs: Sequence[TextRun],
        style: Style,
        *,
        indent: float = 0.0,
        label: Label | None = None,
        bookmark: int = 0,
        key: str = "",
    ) -> None:
        self.key = key
        self.typesetter = typesetter
        self.element = element
        self.runs = runs
        self.style = style
        self.indent = indent
        self.label = label
        self.bookmark = bookmark
        self.before, self.after, self.keep_with_next = style.before, style.after, style.keep_with_next
        self._width = -1.0
        self._lines: list[Line] = []
        self._heights: list[float] = []

    @property
    def element_or_none(self) -> Element | None:
        """Its structure element; None where it is an artifact."""
        return self.element if isinstance(self.element, Element) else None

    # ---- Layout ---------------------------------------------------------------

    def _lay_out(self, width: float) -> None:
        if self._width == width:
            return
        self._width = width
        self._lines = self.typesetter.lines(self.runs, self.style.size, max(width - self.indent, 1.0))
        least = self.style.size * self.style.leading
        self._heights = [max(least * line.setting.biggest, self._of_script(line)) for line in self._lines]

    def _of_script(self, line: Line) -> float:
        """The height that the scripts of a line need."""
        fonts = self.typesetter.fonts
        return self.style.size * max(map(fonts.line_height, line.setting.faces), default=0.0)

    def lines(self, width: float) -> list[Line]:
        self._lay_out(width)
        return self._lines

    def height(self, width: float) -> float:
        self._lay_out(width)
        return sum(self._heights)

    def head(self, width: float) -> float:
        self._lay_out(width)
        return sum(self._heights[:2]) if len(self._heights) != 3 else sum(self._heights)

    def natural_width(self) -> float:
        """How wide it is on one line."""
        lines = self.typesetter.lines(self.runs, self.style.size, 1e6)
        return max((line.width for line in lines), default=0.0) + self.indent

    def least_width(self) -> float:
        """The width of its widest word, or of what else stays on one line."""
        return self.typesetter.widest(self.runs, self.style.size) + self.indent

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        """No first line alone at the foot of a page, no last line alone at the top of one."""
        self._lay_out(width)
        count, used = 0, 0.0
        while count < len(self._heights) and used + self._heights[count] <= room + ROUNDING:
            used += self._heights[count]
            count += 1
        if len(self._heights) - count == 1:
            count -= 1
        if count < min(2, len(self._heights)) or count >= len(self._heights):
            return None
        return self._part(0, count), self._part(count, len(self._heights))

    def _part(self, first: int, last: int) -> TextBlock:
        style = self.style
        if first:
            style = replace(style, before=0.0)
        if last < len(self._lines):
            style = replace(style, after=0.0, keep_with_next=False)
        part = TextBlock(self.typesetter, self.element, self.runs, style, indent=self.indent)
        if not first:
            part.label, part.bookmark, part.key = self.label, self.bookmark, self.key
        part._width = self._width
        part._lines, part._heights = self._lines[first:last], self._heights[first:last]
        return part

    # ---- Drawing --------------------------------------------------------------

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        self._lay_out(width)
        if any(run.page_of for run in self.runs):
            self._settle_pages(width)
        if self.bookmark:
            text = "".join(character for run in self.runs for character in run.text if character not in INVISIBLE)
            title = " ".join(text.split())
            canvas.bookmark(self.bookmark, title, canvas.height - top)
        turned = self.typesetter.right_to_left
        canvas.say(self._words())
        if self.label:
            self._draw_label(canvas, self.label, left, top, width)
        start = left if turned else left + self.indent
        room = width - self.indent
        at = top
        for line, high in zip(self._lines, self._heights, strict=True):
            x = start
            if self.style.centred:
                x += (room - line.width) / 2
            elif line.right_to_left != self.style.at_end:
                x += room - line.width
            self._draw_line(canvas, line, x, canvas.height - self._baseline(line, at, high))
            at += high

    def _settle_pages(self, width: float) -> None:
        """Put in the page numbers, which are known by now; the place for them was kept."""
        lines = self.typesetter.lines(self.runs, self.style.size, max(width - self.indent, 1.0))
        self._lines = lines[: len(self._heights)]
        self._heights = self._heights[: len(self._lines)]

    def _words(self) -> str:
        """The text of these lines as it was written."""
        said = [f"{self.label.text} "] if self.label else []
        for line in self._lines:
            said.append(line.setting.words)
            if line.ends:
                said.append("\n")
        return "".join(said)

    def _baseline(self, line: Line, top: float, high: float) -> float:
        main = self.typesetter.fonts.main(self.style.bold, self.typesetter.language)
        faces = line.setting.faces
        if faces <= {main}:
            tallest = main
        else:
            tallest = max(faces, key=lambda face: (self.typesetter.fonts.line_height(face), face is main, face.path))
        size = self.style.size * line.setting.biggest
        ascent, descent = (value * size / 1000 for value in tallest.extents)
        return top + (high - ascent + descent) / 2 + ascent

    def _draw_label(self, canvas: Canvas, label: Label, left: float, top: float, width: float) -> None:
        block = TextBlock(
            self.typesetter,
            label.element,
            [TextRun(label.text, bold=label.bold)],
            replace(self.style, before=0),
        )
        line = block.lines(1e6)[0]
        x = left + width - line.width if self.typesetter.right_to_left else left
        high = self._heights[0]
        block._draw_line(canvas, line, x, canvas.height - self._baseline(self._lines[0], top, high))

    def _draw_line(self, canvas: Canvas, line: Line, left: float, baseline: float) -> None:
        links: dict[int, tuple[TextRun, float, float]] = {}
        for place, shaped, at, wide, spoken in line.setting.groups:
            run = line.runs[place]
            colour = run.colour or self.style.colour
            owner = run.element or self.element
            size = self.style.size * run.scale
            if run.mark in DRAWN:
                _draw_mark(canvas, owner, run, left + at, baseline, size, colour)
                continue
            if run.mark:
                canvas.disc(left + at + wide / 2, baseline + size * 0.33, size * 0.74, fill="", line=colour)
            if run.ground:
                _draw_ground(canvas, run, left + at, baseline, size, wide)
            canvas.words(
                owner,
                shaped,
                size,
                left + at,
                baseline,
                colour,
                bold=run.bold,
                spoken=spoken,
            )
            if run.link:
                start, end = links[id(run)][1:] if id(run) in links else (left + at, left + at)
                links[id(run)] = (run, min(start, left + at), max(end, left + at + wide))
        for run, start, end in links.values():
            if run.element is None:
                continue
            size = self.style.size
            if self.style.underline_links:
                y = baseline - size * 0.12
                canvas.line(start, y, end, y, run.colour or self.style.colour, size / 16)
            owner = run.element if run.element.tag == "Link" or not run.element.parent else run.element.parent
            canvas.link(owner, (start, baseline - size * 0.3, end, baseline + size), run.link, run.text)


def _draw_ground(canvas: Canvas, run: TextRun, left: float, baseline: float, size: float, wide: float) -> None:
    """The ground behind some words, as high as a line."""
    canvas.rectangle(left, baseline - size * 0.27, wide, size * 1.18, fill=run.ground)


def _draw_mark(
    canvas: Canvas, owner: Element | str, run: TextRun, left: float, baseline: float, size: float, colour: str
) -> None:
    """A box to tick, or a line to write on."""
    with canvas.content(owner):
        if run.mark == "tick":
            side = size * 0.8
            canvas.rectangle(left, baseline - size * 0.06, side, side, line=colour, line_width=1.25)
        else:
            wide = 0.6 * size * len(run.text)
            canvas.line(left, baseline - size * 0.1, left + wide, baseline - size * 0.1, colour, 0.75)


class Stack(Block):
    """Blocks one under the other."""

    def __init__(self, blocks: Sequence[Block], *, together: bool = False) -> None:
        self.blocks = list(blocks)
        self.together = together
        if self.blocks:
            self.before, self.after = self.blocks[0].before, self.blocks[-1].after
            self.keep_with_next = self.blocks[-1].keep_with_next

    def inside(self) -> Sequence[Block]:
        return self.blocks

    def height(self, width: float) -> float:
        total, gap = 0.0, 0.0
        for number, block in enumerate(self.blocks):
            total += (max(gap, block.before) if number else 0.0) + block.height(width)
            gap = block.after
        return total

    def head(self, width: float) -> float:
        if self.together or not self.blocks:
            return self.height(width)
        return head_of(self.blocks, 0, width)

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        if self.together and self.height(width) <= page:
            return None
        fitted = fit(list(self.blocks), 0, width, room, page, forced=False)
        if not fitted.placed or fitted.next >= len(fitted.blocks):
            return None
        first = Stack([block for block, _ in fitted.placed])
        first.after = 0.0
        return first, Stack(fitted.blocks[fitted.next :])

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        gap = 0.0
        for number, block in enumerate(self.blocks):
            top += max(gap, block.before) if number else 0.0
            high = block.height(width)
            block.draw(canvas, left, top, width)
            top += high
            gap = block.after


def head_of(blocks: Sequence[Block], at: int, width: float) -> float:
    """How much of the blocks from ``at`` on must stand together: headings with what they head."""
    total = 0.0
    while at < len(blocks):
        block = blocks[at]
        if not block.keep_with_next or at + 1 >= len(blocks):
            return total + block.head(width)
        total += block.height(width) + max(block.after, blocks[at + 1].before)
        at += 1
    return total


def _following(blocks: Sequence[Block], at: int, width: float, most: float) -> float:
    """How high what follows is, up to ``most`` points or to the next heading of the same rank."""
    total = 0.0
    while at < len(blocks) and total < most:
        block = blocks[at]
        if block.rows_after or isinstance(block, NewPage):
            break
        total += block.before + block.height(width)
        at += 1
    return min(total, most)


@dataclass
class Fitted:
    """What went on a page, each with its distance from the top, and where to go on."""

    blocks: list[Block]
    placed: list[tuple[Block, float]]
    next: int


def fit(blocks: list[Block], start: int, width: float, room: float, page: float, *, forced: bool) -> Fitted:
    """Put as many blocks as fit into some room; with ``forced`` at least one, whatever its height.

    A block that was parted is replaced in ``blocks`` by its two parts.
    """
    placed: list[tuple[Block, float]] = []
    at, used, gap = start, 0.0, 0.0
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, NewPage):
            if placed or block.setup:
                break
            at += 1
            continue
        top = used + (max(gap, block.before) if placed else 0.0)
        high = block.height(width)
        needed = head_of(blocks, at, width) if block.keep_with_next else high
        if block.rows_after and placed:
            needed = max(needed, high + _following(blocks, at + 1, width, block.rows_after))
        if top + needed <= room + ROUNDING:
            placed.append((block, top))
            used, gap = top + high, block.after
            at += 1
            continue
        if block.keep_with_next and placed:
            break
        parts = block.split(width, room - top, page)
        if parts:
            placed.append((parts[0], top))
            blocks[at : at + 1] = list(parts)
            at += 1
        elif forced and not placed:
            placed.append((block, top))
            at += 1
            used, gap = top + high, block.after
            continue
        break
    return Fitted(blocks, placed, at)
