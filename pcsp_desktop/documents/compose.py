"""The tree as blocks of a PDF, and the structure elements that they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatchmethod

from attrs import evolve

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.look import ACCENT, BOXES, CARD, FIELD, GRID, MILLIMETRE, SOFT, Look
from pcsp_desktop.documents.pdf import bidi
from pcsp_desktop.documents.pdf.blocks import Block, Label, NewPage, Stack, Style, TextBlock
from pcsp_desktop.documents.pdf.boxes import Boxed, Columns, Dots, FigureBlock, WritingLines
from pcsp_desktop.documents.pdf.fields import AnswerField, TickField
from pcsp_desktop.documents.pdf.fonts import INVISIBLE
from pcsp_desktop.documents.pdf.paragraph import TextRun, Typesetter
from pcsp_desktop.documents.pdf.pictures import read
from pcsp_desktop.documents.pdf.structure import Element
from pcsp_desktop.documents.pdf.tables import Table

BULLET = "•"
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_LABEL_SHARE = 0.45
"""The widest that labels may be beside their values; wider ones stand above."""
_TIGHT_LABEL_SHARE = 0.34
"""The same on a page that is set close: wider ones stand in front of their values there."""
_BIG = 1.8
"""How much bigger a big list is than the text."""
_SIDE_BY_SIDE_UP_TO = 16
"""Above this size labels stand in front of their values."""


class Composer:
    """Makes blocks from a tree, and the structure elements that they belong to."""

    def __init__(self, typesetter: Typesetter, look: Look) -> None:
        self.typesetter = typesetter
        self.look = look
        self.has_fields = False

    @property
    def _turned(self) -> bool:
        return self.typesetter.right_to_left

    def blocks(self, nodes: Sequence[tree.Block], parent: Element) -> list[Block]:
        made: list[Block] = []
        for node in nodes:
            made.extend(self._make(node, parent))
        return made

    # ---- Text -----------------------------------------------------------------

    def _runs(self, runs: Sequence[tree.Run], owner: Element, language: str = "") -> list[TextRun]:
        """Runs with elements of their own where a reader needs to know more than the words.

        Where one has its own, all have: the tree is in reading order, and marks come after it is made.
        """
        apart = any(self._needs_element(run) for run in runs)
        return [self._run(run, owner if apart else None, language) for run in runs if run.text]

    def _needs_element(self, run: tree.Run) -> bool:
        return bool(run.link or self._other_language(run) or bidi.MAYBE_RIGHT_TO_LEFT.search(run.text))

    def _other_language(self, run: tree.Run) -> str:
        return run.language if run.language and run.language != self.typesetter.language else ""

    def _run(self, run: tree.Run, owner: Element | None, language: str) -> TextRun:
        element = owner
        if owner is not None:
            own = self._other_language(run)
            turned = bidi.MAYBE_RIGHT_TO_LEFT.search(run.text) is not None
            if run.link:
                element = Element("Link", owner, language=own)
            if turned or not run.link:
                # Right-to-left text is drawn from the left; this gives a screen reader the text as written.
                spoken = "".join(c for c in run.text if c not in INVISIBLE) if turned else ""
                element = Element("Span", element, language="" if run.link else own, actual_text=spoken)
        return TextRun(
            run.text,
            element,
            run.strong,
            run.language or language,
            ACCENT if run.link else "",
            run.isolate,
            run.whole,
            run.link or "",
        )

    def _text(
        self,
        runs: Sequence[tree.Run],
        element: Element,
        style: Style,
        *,
        language: str = "",
        indent: float = 0.0,
    ) -> TextBlock:
        if style.bold:
            runs = [evolve(run, strong=True) for run in runs]
        return TextBlock(self.typesetter, element, self._runs(runs, element, language), style, indent=indent)

    # ---- Each kind of block -----------------------------------------------------

    @singledispatchmethod
    def _make(self, node: tree.Block, parent: Element) -> list[Block]:
        raise TypeError(f"cannot print a {type(node).__name__} in a {parent.tag}")

    @_make.register
    def _(self, node: tree.Paragraph, parent: Element) -> list[Block]:
        other = self._in_language(node.language)
        element = Element("P", parent, language=node.language or "")
        return [other._text(node.runs, element, self.look.body, language=node.language or "")]

    @_make.register
    def _(self, node: tree.Heading, parent: Element) -> list[Block]:
        style = self.look.heading(node.level)
        element = Element(f"H{node.level}", parent, language=node.language or "")
        first = Element("Span", element) if node.twin else element
        block = self._text(node.runs, first, style, language=node.language or "")
        block.bookmark = node.level
        if node.twin:
            turned = bidi.MAYBE_RIGHT_TO_LEFT.search(node.twin.text) is not None
            spoken = node.twin.text if turned else ""
            inner = Element("Span", element, language=node.twin.language, actual_text=spoken)
            text = f"\n{self._on_this_side(node.twin.text, node.twin.language)}"
            block.runs = [*block.runs, TextRun(text, inner, False, node.twin.language, SOFT)]
        return [block]

    def _on_this_side(self, text: str, language: str) -> str:
        """Words that run the other way, on the side where the document starts and whole in themselves."""
        other_way = (direction_of(language) == "rtl") != self._turned
        if not other_way:
            return text
        mark = LEFT_TO_RIGHT_MARK if self._turned else RIGHT_TO_LEFT_MARK
        return f"{mark}{text}{mark}"

    @_make.register
    def _(self, node: tree.Listing, parent: Element) -> list[Block]:
        whole = Element("L", parent)
        whole.attribute("List", ListNumbering="/Decimal" if node.numbered else "/Disc")
        made: list[Block] = []
        size = self.look.size * (_BIG if node.big else 1)
        indent = size * (1.9 if node.numbered and len(node.items) > 9 else 1.45)
        for place, item in enumerate(node.items, 1):
            entry = Element("LI", whole)
            label = Label(Element("Lbl", entry), f"{place}." if node.numbered else BULLET)
            made.extend(self._item(item, entry, label, indent, size))
        if made:
            made[-1].after = self.look.gap
        return made

    def _item(self, item: tree.Item, entry: Element, label: Label, indent: float, size: float) -> list[Block]:
        body = Element("LBody", entry)
        style = Style(size, self.look.leading, self.look.body.colour, after=self.look.gap * 0.5)
        first, *rest = item.blocks
        if not isinstance(first, tree.Paragraph):
            first, rest = tree.Paragraph(()), list(item.blocks)
        owner = Element("P", body) if rest else body
        text = self._text(first.runs, owner, style, language=first.language or "", indent=indent)
        text.label = label
        made: list[Block] = [text]
        share = indent / max(self.look.setup.room[0], 1.0)
        for block in self.blocks(rest, body):
            made.append(Columns(Stack([]), block, share, 0.0, after=block.after, turned=self._turned))
        return made

    @_make.register
    def _(self, node: tree.Pairs, parent: Element) -> list[Block]:
        whole = Element("L", parent)
        whole.attribute("List", ListNumbering="/None")
        style = Style(self.look.size, self.look.leading, self.look.body.colour, after=self.look.gap * 0.45)
        made: list[Block] = []
        pairs: list[tuple[TextBlock, TextBlock]] = []
        for pair in node.pairs:
            entry = Element("LI", whole)
            labels = [evolve(run, strong=True) for run in pair.label]
            label = self._text(labels, Element("Lbl", entry), style)
            pairs.append((label, self._text(pair.value, Element("LBody", entry), style)))
        gap = self.look.size
        room = self.look.setup.room[0] * 0.92
        widest = max((label.natural_width() for label, _ in pairs), default=0.0) + 1
        share = widest / room
        side_by_side = self.look.size <= _SIDE_BY_SIDE_UP_TO and not self.look.in_line
        if self.look.squeeze or (self.look.tight and share > _TIGHT_LABEL_SHARE):
            side_by_side = False
        for label, value in pairs:
            if side_by_side and len(pairs) > 1:
                made.append(
                    Columns(label, value, min(share, _LABEL_SHARE), gap, after=style.after, turned=self._turned)
                )
            else:
                made.append(self._inline(label, value))
        if made:
            made[-1].after = self.look.gap
        return made

    @staticmethod
    def _inline(label: TextBlock, value: TextBlock) -> TextBlock:
        """A label and its value as one paragraph: each run keeps its own element."""
        runs = [
            TextRun(
                run.text, run.element or label.element_or_none, run.bold, run.language, run.colour, run.isolate,
                run.whole, run.link,
            )
            for run in label.runs
        ]  # fmt: skip
        return TextBlock(
            value.typesetter,
            value.element,
            [*runs, TextRun(" ", label.element_or_none), *value.runs],
            value.style,
        )

    @_make.register
    def _(self, node: tree.Table, parent: Element) -> list[Block]:
        whole = Element("Table", parent)
        caption = self._text(node.caption, Element("Caption", whole), self.look.caption)
        head, body = Element("THead", whole), Element("TBody", whole)
        row = Element("TR", head)
        rows = [[self._cell(cell, row, "Column") for cell in node.columns]]
        for cells in node.rows:
            row = Element("TR", body)
            named = node.row_headings and tree.plain(cells[0]).strip()
            rows.append([self._cell(c, row, "Row" if named and not n else "") for n, c in enumerate(cells)])
        shares = node.widths or (1.0,) * len(node.columns)
        table = Table(rows, 1, shares, GRID, after=self.look.gap * 1.5, turned=self._turned)
        return [caption, table]

    def _cell(self, runs: Sequence[tree.Run], row: Element, scope: str) -> Stack:
        element = Element("TH" if scope else "TD", row)
        if scope:
            element.attribute("Table", Scope=f"/{scope}")
        style = replace(self.look.cell, bold=scope == "Column")
        return Stack([self._text(runs, Element("P", element), style)])

    @_make.register
    def _(self, node: tree.Card, parent: Element) -> list[Block]:
        content = Stack(self.blocks(node.blocks, Element("Div", parent)))
        return [Boxed(content, CARD, before=self.look.gap * 0.5, after=self.look.gap * 1.2, turned=self._turned)]

    @_make.register
    def _(self, node: tree.Box, parent: Element) -> list[Block]:
        frame = BOXES[node.kind]
        if self.look.tight:
            frame = type(frame)(
                frame.line, frame.fill, frame.bar, frame.bar_width * 0.7, min(6.0, self.look.size * 0.45)
            )
        content = Stack(self.blocks(node.blocks, Element("Div", parent)))
        return [Boxed(content, frame, before=self.look.gap * 0.5, after=self.look.gap * 1.2, turned=self._turned)]

    @_make.register
    def _(self, node: tree.Figure, parent: Element) -> list[Block]:
        picture = read(node.picture)
        element = Element("Figure", parent, alt=node.alt)
        width = node.width * MILLIMETRE
        after = self.look.gap
        return [FigureBlock(element, picture, width, before=after / 2, after=after, turned=self._turned)]

    @_make.register
    def _(self, node: tree.Scale, parent: Element) -> list[Block]:
        label = [evolve(run, strong=True) for run in node.label]
        words = self._text([*label, tree.Run(" "), tree.Run(node.words)], Element("P", parent), self.look.body)
        if node.value is None:
            return [words]
        words.after = self.look.size * 0.2
        words.keep_with_next = True
        size = self.look.size * 1.05
        return [words, Dots(node.value, size, ACCENT, after=self.look.gap * 1.2, turned=self._turned)]

    @_make.register
    def _(self, node: tree.Lines, parent: Element) -> list[Block]:
        made: list[Block] = []
        if node.label:
            style = Style(self.look.size, self.look.leading, self.look.body.colour, keep_with_next=True)
            made.append(self._text(node.label, Element("P", parent), style))
        pitch = self.look.size * (1.7 if self.look.tight else 2.1)
        return [*made, WritingLines(node.count, pitch, FIELD, after=self.look.gap * 1.4)]

    @_make.register
    def _(self, node: tree.Field, parent: Element) -> list[Block]:
        self.has_fields = True
        tip = tree.plain(node.label)
        if not node.lines:
            words = self._text(node.label, Element("P", parent), self.look.body)
            return [TickField(Element("Form", parent), node.name, tip, words, FIELD, turned=self._turned)]
        style = Style(self.look.size, self.look.leading, self.look.body.colour, bold=True, after=self.look.size * 0.2,
                      keep_with_next=True)  # fmt: skip
        made: list[Block] = [self._text(node.label, Element("P", parent), style)]
        if node.hint:
            hint = self._text(node.hint, Element("P", parent), self.look.body)
            hint.after, hint.keep_with_next = style.after, True
            made.append(hint)
        size = self.look.size
        field = AnswerField(Element("Form", parent), node.name, tip, node.lines, size, FIELD, after=self.look.gap * 1.6)
        return [*made, field]

    @_make.register
    def _(self, node: tree.PageBreak, parent: Element) -> list[Block]:
        del node, parent
        return [NewPage()]

    @_make.register
    def _(self, node: tree.Group, parent: Element) -> list[Block]:
        stack = Stack(self.blocks(node.blocks, parent), together=True)
        stack.keep_with_next = stack.keep_with_next or node.with_next
        return [stack]

    @_make.register
    def _(self, node: tree.Section, parent: Element) -> list[Block]:
        inner = self._in_language(node.language)
        made = inner.blocks(node.blocks, Element("Sect", parent, language=node.language or ""))
        self.has_fields = self.has_fields or inner.has_fields
        return made

    def _in_language(self, language: str | None) -> Composer:
        """This composer, or one that sets text the way another language runs."""
        if not language or language == self.typesetter.language:
            return self
        setter = Typesetter(self.typesetter.fonts, language, direction_of(language) == "rtl", self.typesetter.missing)
        return Composer(setter, self.look)
