"""The tree as blocks of a PDF, and the structure elements that they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatchmethod

from attrs import evolve

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.look import ACCENT, FIELD, INK, LINE, MILLIMETRE, TEXT, TONES, Look
from pcsp_desktop.documents.pdf import bidi
from pcsp_desktop.documents.pdf.blocks import Block, Label, NewPage, RuleLine, Stack, Style, TextBlock
from pcsp_desktop.documents.pdf.boxes import (
    Boxed,
    ChartBlock,
    Columns,
    Dots,
    FigureBlock,
    Lined,
    Spread,
    WeekDots,
    WritingLines,
)
from pcsp_desktop.documents.pdf.fields import AnswerField, TickField
from pcsp_desktop.documents.pdf.fonts import INVISIBLE
from pcsp_desktop.documents.pdf.headings import HeadingBlock
from pcsp_desktop.documents.pdf.paragraph import TextRun, Typesetter
from pcsp_desktop.documents.pdf.pictures import read
from pcsp_desktop.documents.pdf.structure import Element
from pcsp_desktop.documents.pdf.tables import TableBlock

BULLET = "•"
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
NO_BREAK = "\u00a0"
_BIG = 1.8
"""How much bigger a big list is than the text."""
_SIDE_BY_SIDE_UP_TO = 16
"""Above this size two things stand one under the other."""
_FACTS_IN_LINE_FROM = 20
"""From this size on the name of a fact stands in front of it."""
_LABEL = {14: 9.6, 18: 8.6, 24: 7.6}
_CRISIS_LABEL = {14: 8.1, 18: 8.0, 24: 7.9}
"""How wide the names of facts are, in sizes of the text."""
_WITH_TWIN = 12.5
_MANY = 60
"""Points of a chart from which on there are only dots."""
_BESIDE_BIG = 8.0
_HALVES = 9 * MILLIMETRE
"""Between two things side by side."""


_TWIN_SCALE = 0.86
"""A second language in sizes of the first."""
_DRAWN = frozenset({tree.Mark.TICK, tree.Mark.RULE, tree.Mark.RING})


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
        return bool(run.link or run.mark or self._other_language(run) or bidi.MAYBE_RIGHT_TO_LEFT.search(run.text))

    def _other_language(self, run: tree.Run) -> str:
        return run.language if run.language and run.language != self.typesetter.language else ""

    def _run(self, run: tree.Run, owner: Element | None, language: str) -> TextRun:
        element = owner
        mark = run.mark if run.mark in _DRAWN else None
        if owner is not None:
            own = self._other_language(run)
            turned = bidi.MAYBE_RIGHT_TO_LEFT.search(run.text) is not None
            if run.link:
                element = Element("Link", owner, language=own)
            if turned or not run.link:
                # Right-to-left text is drawn from the left; this gives a screen reader the text as written.
                spoken = "".join(c for c in run.text if c not in INVISIBLE) if turned or mark else ""
                element = Element("Span", element, language="" if run.link else own, actual_text=spoken)
        reverse = run.tone is tree.Tone.REVERSE
        text = f"{NO_BREAK}{run.text}{NO_BREAK}" if reverse else run.text
        return TextRun(
            text,
            element,
            run.strong,
            run.language or language,
            ACCENT if run.link else self._colour(run.tone),
            run.isolate,
            run.whole or reverse,
            run.link or "",
            run.scale,
            TEXT if reverse and not self.look.inverse else "",
            mark.value if mark else "",
            run.page_of,
        )

    def _colour(self, tone: tree.Tone) -> str:
        return "" if self.look.inverse else TONES[tone]

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
        return [other._text(node.runs, element, self.look.paragraph(node.role), language=node.language or "")]

    @_make.register
    def _(self, node: tree.Heading, parent: Element) -> list[Block]:
        return [self._heading(node, parent)]

    def _heading(self, node: tree.Heading, parent: Element, *, title: bool = False) -> TextBlock:
        opens = node.level == 2 and bool(node.icon) and self.look.page is tree.PageLook.PLAIN
        style = self.look.heading(1 if title else node.level, is_goal=node.is_goal, opens=opens)
        if node.is_quiet:
            style = replace(self.look.body, bold=True, keep_with_next=True)
        element = Element(f"H{node.level}", parent, language=node.language or "")
        first = Element("Span", element) if node.twin else element
        runs = [evolve(run, strong=True) for run in node.runs]
        made = self._runs(runs, first, node.language or "")
        if node.twin:
            made = [*made, self._twin(node.twin, element)]
        block = HeadingBlock(self.typesetter, first, made, style, bookmark=node.level, key=node.key)
        if opens:
            block.rule, block.rule_colour, block.icon = 2.0, ACCENT, node.icon
            block.rows_after = node.fresh_rows * self.look.size * self.look.leading
        elif node.is_goal:
            block.rule, block.rule_colour = 1.5, ACCENT
        return block

    def _twin(self, twin: tree.Twin, element: Element) -> TextRun:
        """The same words in a second language, on a line of their own."""
        turned = bidi.MAYBE_RIGHT_TO_LEFT.search(twin.text) is not None
        inner = Element("Span", element, language=twin.language, actual_text=twin.text if turned else "")
        text = f"\n{self._on_this_side(twin.text, twin.language)}"
        return TextRun(text, inner, False, twin.language, self._colour(tree.Tone.HINT), scale=_TWIN_SCALE)

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
        style = Style(size, self.look.leading, self.look.colour, after=self.look.gap * 0.5)
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
        style = self.look.paragraph(tree.Role.TIGHT)
        made: list[Block] = []
        for pair in node.pairs:
            entry = Element("LI", whole)
            labels = [evolve(run, strong=True) for run in pair.label]
            label = self._text(labels, Element("Lbl", entry), style)
            made.append(self._inline(label, self._text(pair.value, Element("LBody", entry), style)))
        if made:
            made[-1].after = self.look.gap
        return made

    @staticmethod
    def _inline(label: TextBlock, value: TextBlock) -> TextBlock:
        """A label and its value as one paragraph: each run keeps its own element."""
        runs = [
            TextRun(
                run.text, run.element or label.element_or_none, run.bold, run.language, run.colour, run.isolate,
                run.whole, run.link, run.scale, run.ground, run.mark, run.page_of,
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
        made: list[Block] = []
        if node.caption:
            made.append(self._text(node.caption, Element("Caption", whole), self.look.caption))
        head, body = Element("THead", whole), Element("TBody", whole)
        row = Element("TR", head)
        rows = [[self._cell(cell, row, "Column", node, place) for place, cell in enumerate(node.columns)]]
        blanks = [((),) * len(node.columns)] * node.blank
        for cells in (*node.rows, *blanks):
            row = Element("TR", body)
            named = node.row_headings and tree.plain(cells[0]).strip()
            scopes = ["Row" if named and not place else "" for place in range(len(cells))]
            rows.append([self._cell(cell, row, scopes[place], node, place) for place, cell in enumerate(cells)])
        table = TableBlock(
            rows,
            1,
            node.widths or (1.0,) * len(node.columns),
            self.look.grid,
            before=self.look.size * 0.2,
            after=self.look.size * 0.45,
            turned=self._turned,
            unsplit=node.unsplit,
            least=node.blank_height * MILLIMETRE if node.blank or node.tall else 0.0,
        )
        return [*made, table]

    def _cell(self, runs: Sequence[tree.Run], row: Element, scope: str, table: tree.Table, place: int) -> Stack:
        element = Element("TH" if scope else "TD", row)
        if scope:
            element.attribute("Table", Scope=f"/{scope}")
        style = replace(self.look.cell, bold=bool(scope), at_end=place in table.at_end)
        if scope == "Row":
            style = replace(style, bold=False)
            runs = [run if run.tone is tree.Tone.HINT else evolve(run, strong=True) for run in runs]
        if len(runs) == 1 and runs[0].mark in (tree.Mark.DAYS, tree.Mark.WEEK):
            return Stack([self._week(runs[0], element)])
        # The words hang on the cell itself: a paragraph in each would double what a reader of the file unpacks.
        return Stack([self._text(runs, element, style)])

    def _week(self, run: tree.Run, cell: Element) -> Block:
        """The days of a week as seven places; the cell says them in words."""
        element = Element("P", cell)
        element.actual_text = run.text
        if run.mark is tree.Mark.DAYS:
            return WeekDots(element, run.days, self.look.size, TEXT, turned=self._turned)
        style = replace(self.look.cell, bold=True, centred=True)
        names = [TextBlock(self.typesetter, element, [TextRun(name, bold=True)], style) for name in run.days.split()]
        return Spread(names, turned=self._turned)

    @_make.register
    def _(self, node: tree.Facts, parent: Element) -> list[Block]:
        whole = Element("Table", parent)
        rows = [self._fact(fact, Element("TR", whole)) for fact in node.facts]
        crisis = self.look.page is tree.PageLook.CRISIS
        if self.look.size >= _FACTS_IN_LINE_FROM and not crisis and not node.column:
            pad = self.look.size * 0.16
            made: list[Block] = [
                Lined(self._inline_fact(label, value), LINE, 0.75, pad, above=pad) for label, value in rows
            ]
        else:
            size = int(self.look.size)
            ems = (_CRISIS_LABEL if crisis else _LABEL).get(size, 8.0)
            if node.wide and not crisis:
                ems = node.wide if size < 18 else node.wide - 2
            if any(fact.twin for fact in node.facts):
                ems = max(ems, _WITH_TWIN)
            cells = [[Stack([label]), Stack([value])] for label, value in rows]
            made = [
                TableBlock([row], 0, (-ems * self.look.size, 1.0), self.look.grid, turned=self._turned) for row in cells
            ]
        if made:
            made[-1].after = self.look.size * 0.4
        return made

    def _fact(self, fact: tree.Fact, row: Element) -> tuple[TextBlock, TextBlock]:
        """The name of a fact and what is so, each in its cell of a row."""
        head = Element("TH", row).attribute("Table", Scope="/Row")
        label = self._text(fact.label, Element("P", head), replace(self.look.cell, bold=True))
        if fact.twin:
            label.runs = [*label.runs, self._twin(fact.twin, Element("P", head))]
        return label, self._text(fact.value, Element("P", Element("TD", row)), self.look.cell)

    def _inline_fact(self, label: TextBlock, value: TextBlock) -> TextBlock:
        """A fact as one paragraph: its name, a colon, and what is so."""
        owner = label.element_or_none
        colon = "" if _ends_with_mark(label) else ":"
        made = self._inline(label, value)
        at = len(label.runs)
        made.runs = [*made.runs[:at], TextRun(colon, owner, True), *made.runs[at:]]
        return made

    @_make.register
    def _(self, node: tree.Beside, parent: Element) -> list[Block]:
        first = self.blocks(node.first, Element("Div", parent))
        second = self.blocks(node.second, Element("Div", parent))
        if self.look.size > _SIDE_BY_SIDE_UP_TO and not node.always:
            return [*first, *second]
        after = max((stack[-1].after for stack in (first, second) if stack), default=0.0)
        columns = Columns(
            Stack(first), Stack(second), node.share, _HALVES, after=after, turned=self._turned, whole=True
        )
        return [columns]

    @_make.register
    def _(self, node: tree.Head, parent: Element) -> list[Block]:
        title = self._heading(node.title, parent, title=True)
        beside: list[Block] = []
        for paragraph in node.beside:
            style = replace(self.look.paragraph(paragraph.role), at_end=True, after=0.0)
            beside.append(self._text(paragraph.runs, Element("P", parent), style))
        title.after = 0.0
        width = self.look.setup.room[0]
        wide = max((block.natural_width() for block in beside if isinstance(block, TextBlock)), default=0.0)
        made: list[Block]
        if not beside:
            made = [title]
        elif title.natural_width() + wide + self.look.size <= width:
            share = 1 - (wide + 1) / (width - self.look.size)
            made = [Columns(title, Stack(beside), share, self.look.size, turned=self._turned, at_foot=True)]
        else:
            for block in beside:
                if isinstance(block, TextBlock):
                    block.style = replace(block.style, at_end=False)
            made = [title, *beside]
        below = self.blocks(node.below, parent)
        tight = self.look.page is tree.PageLook.CRISIS
        rule = RuleLine(INK, 1.5 if tight else 2.0, self.look.size * (0.1 if tight else 0.2), self.look.size * 0.4)
        stack = Stack([*made, *below, rule], together=True)
        stack.keep_with_next = True
        return [stack]

    @_make.register
    def _(self, node: tree.RowEntry, parent: Element) -> list[Block]:
        pad = self.look.size * 0.22
        content = Stack(self.blocks(node.blocks, Element("Div", parent)))
        return [Lined(content, LINE, 0.75, pad, above=pad)]

    @_make.register
    def _(self, node: tree.Contents, parent: Element) -> list[Block]:
        whole = Element("L", parent).attribute("List", ListNumbering="/None")
        style = replace(self.look.cell, leading=1.15 if self.look.size > _SIDE_BY_SIDE_UP_TO else 1.25)
        made: list[Block] = []
        for place in node.places:
            body = Element("LBody", Element("LI", whole))
            words = self._text(place.runs, body, replace(style, bold=place.strong))
            page = TextBlock(
                self.typesetter,
                body,
                [TextRun("{page}", bold=True, page_of=place.key)],
                replace(style, bold=True, at_end=True),
            )
            made.append(Lined(Columns(words, page, 0.86, 2.0, turned=self._turned), LINE, 0.75, 1.2, above=0.8))
        if made:
            made[-1].after = self.look.gap
        return [Stack(made, together=True)]

    @_make.register
    def _(self, node: tree.Card, parent: Element) -> list[Block]:
        content = Stack(self.blocks(node.blocks, Element("Div", parent)))
        gap = self.look.box_gap
        return [Boxed(content, self.look.frame(tree.BoxKind.PLAIN), before=gap, after=gap, turned=self._turned)]

    @_make.register
    def _(self, node: tree.Box, parent: Element) -> list[Block]:
        frame = self.look.frame(node.kind)
        inside = self
        if node.kind is tree.BoxKind.ALARM:
            inside = Composer(self.typesetter, evolve(self.look, inverse=True))
        element = Element("Div", parent)
        first: list[Block] = []
        if node.big:
            style = Style(self.look.big_size, 1.0, TONES[tree.Tone.RED], bold=True)
            first = [self._text(node.big, Element("P", element), style)]
        content: Block = Stack(inside.blocks(node.blocks, element))
        if first:
            big = first[0]
            assert isinstance(big, TextBlock)
            room = self.look.setup.room[0] - 2 * (frame.padding + frame.line_width) - _BESIDE_BIG
            share = (big.natural_width() + 0.5) / max(room, 1.0)
            content = Columns(Stack(first), content, min(share, 0.5), _BESIDE_BIG, turned=self._turned, centred=True)
        gap = self.look.box_gap
        return [Boxed(content, frame, before=gap, after=gap, turned=self._turned)]

    @_make.register
    def _(self, node: tree.Figure, parent: Element) -> list[Block]:
        picture = read(node.picture)
        element = Element("Figure", parent, alt=node.alt)
        after = self.look.gap
        return [
            FigureBlock(
                element,
                picture,
                node.width * MILLIMETRE,
                before=after / 2,
                after=after,
                turned=self._turned,
                high=node.height * MILLIMETRE,
            )
        ]

    @_make.register
    def _(self, node: tree.Chart, parent: Element) -> list[Block]:
        element = Element("Figure", parent, alt=node.alt)
        plain = replace(self.look.cell, centred=True)
        number = replace(plain, bold=True)

        def text(words: str, style: Style) -> TextBlock:
            return TextBlock(self.typesetter, element, [TextRun(words, bold=style.bold)], style)

        points = [
            (point.along, point.high, text(point.label, number) if point.label else None) for point in node.points
        ]
        ends = (text(node.first, plain), text(node.last, plain)) if node.first else None
        return [
            ChartBlock(
                element,
                points,
                ends,
                self.look.size,
                TEXT,
                squares=node.squares,
                dots_only=len(node.points) > _MANY,
                after=self.look.gap,
                turned=self._turned,
            )
        ]

    @_make.register
    def _(self, node: tree.Side, parent: Element) -> list[Block]:
        look = Look(node.size or self.look.size, node.look)
        inner = Composer(self.typesetter, look)
        filler = self.blocks(node.filler, parent) if node.filler else []
        made = inner.blocks(node.blocks, Element("Sect", parent))
        self.has_fields = self.has_fields or inner.has_fields
        return [NewPage(look.setup, node.start, filler), *made]

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
            style = replace(self.look.cell, keep_with_next=True)
            made.append(self._text(node.label, Element("P", parent), style))
        lines: Block = WritingLines(node.count, self.look.pitch, FIELD, after=self.look.gap * 1.6)
        if node.indent:
            share = self.look.size * 1.45 / max(self.look.setup.room[0], 1.0)
            lines = Columns(Stack([]), lines, share, 0.0, after=lines.after, turned=self._turned)
        return [*made, lines]

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


def _ends_with_mark(block: TextBlock) -> bool:
    """Whether the words of a label end in a sign that takes the place of a colon."""
    return "".join(run.text for run in block.runs).rstrip().endswith(("?", ":", "？", "؟"))
