"""A document as an editable Word file: real styles and lists, rows that stay whole, page numbers, room to write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import singledispatchmethod
from typing import Any

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.pdf.pictures import read
from pcsp_desktop.documents.word_parts import bordered, bottom_line, chart_picture, field, framed, shaded, unsplit

_FONT = "Arial"
_ACCENT, _INK, _RED, _HINT, _WHITE = (
    RGBColor.from_string(colour) for colour in ("0B4F4A", "12211F", "8C1D18", "333333", "FFFFFF")
)
_TONES = {tree.Tone.HINT: _HINT, tree.Tone.RED: _RED, tree.Tone.REVERSE: _WHITE}
_REVERSE = "111111"
_OLDEST = (1980, 1, 1, 0, 0, 0)
_LONGEST_PROPERTY = 255
_SIDE, _TOP, _BOTTOM = 18, 13, 21
_WIDE = 210 - 2 * _SIDE
"""Millimetres of text."""
_HEADING_SIZES = {1: 1.7, 2: 1.3, 3: 1.1}
_LABEL = 42
"""Millimetres for the name of a fact."""
_SIDE_BY_SIDE_UP_TO = 16
_RULE_HEIGHT = 10
"""Millimetres from one line to write on to the next, at clear print."""
_ROLES = {tree.Role.LEAD: 1.1, tree.Role.SIGN: 1.12, tree.Role.NAME: 1.4, tree.Role.NOTE: 0.86}


def write_word(document: tree.Document) -> bytes:
    """The document as .docx: the words of the PDF in the same order, the same bytes each time."""
    writer = _Writer(document)
    writer.blocks(document.blocks, writer.file)
    out = io.BytesIO()
    writer.file.save(out)
    return _without_clock(out.getvalue())


def _without_clock(content: bytes) -> bytes:
    """The same zip with no time of writing in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _OLDEST), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _legal(text: str) -> str:
    """Text that XML can hold."""
    return "".join(character if character == "\n" or character >= " " else tree.REPLACEMENT for character in text)


def _property(text: str) -> str:
    """A text for Word's list of properties, which takes no more than 255 signs and no line ends."""
    text = " ".join(_legal(text).split())
    return text if len(text) <= _LONGEST_PROPERTY else f"{text[: _LONGEST_PROPERTY - 1]}…"


def _strong(runs: Sequence[tree.Run]) -> tuple[tree.Run, ...]:
    return tuple(tree.Run(run.text, strong=True, isolate=run.isolate, language=run.language) for run in runs)


class _Writer:
    def __init__(self, document: tree.Document) -> None:
        self.document = document
        self.file: Any = docx.Document()
        self._turned = document.direction == "rtl"
        self._white = False
        self._fresh = False
        self._wide = float(_WIDE)
        self._prepare()

    # ---- The file -----------------------------------------------------------------

    def _prepare(self) -> None:
        file, document = self.file, self.document
        section = file.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(_SIDE)
        section.top_margin, section.bottom_margin = Mm(_TOP), Mm(_BOTTOM)
        section.footer_distance = Mm(9)
        made = datetime.combine(document.made_on, time(), UTC)
        core = file.core_properties
        core.title, core.author = _property(document.title), _property(document.author)
        core.last_modified_by = core.author
        core.created = core.modified = made
        core.comments, core.language = "", document.language
        self._style("Normal", document.size, after=0.35)
        for name in ("List Bullet", "List Number"):
            self._style(name, document.size, after=0.15)
        for level, factor in _HEADING_SIZES.items():
            self._style(f"Heading {level}", round(document.size * factor), bold=True, after=0.3)
        for name in ("Heading 4", "Heading 5", "Heading 6", "Caption"):
            self._style(name, document.size, bold=True, after=0.3)
        self._style("Footer", 11)
        self._foot(section.footer.paragraphs[0])

    def _style(self, name: str, size: int, bold: bool = False, after: float = 0.0) -> None:
        style = self.file.styles[name]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
        style.font.italic = False
        style.paragraph_format.space_after = Pt(round(size * after, 1))
        style.paragraph_format.line_spacing = 1.25
        style.paragraph_format.widow_control = True
        if bold:
            style.font.color.rgb = _INK if name == "Heading 1" else _ACCENT
            style.paragraph_format.keep_with_next = True
            style.paragraph_format.keep_together = True
            style.paragraph_format.space_before = Pt(round(size * 0.5, 1))
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(kind), _FONT)
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
            fonts.attrib.pop(qn(kind), None)
        other = OxmlElement("w:szCs")
        other.set(qn("w:val"), str(size * 2))
        properties.append(other)
        if name == "Normal":
            language = OxmlElement("w:lang")
            for kind in ("w:val", "w:bidi", "w:eastAsia"):
                language.set(qn(kind), self.document.language)
            properties.append(language)

    def _foot(self, paragraph: Any) -> None:
        """Whose it is and of when at the start side, the page and how many there are at the other."""
        running = self.document.running
        if not running.bottom and not running.page_of:
            return
        if self._turned:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for stop in list(paragraph.style.paragraph_format.tab_stops):
            stop.alignment = WD_TAB_ALIGNMENT.CLEAR
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(_WIDE), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(_legal(running.bottom))
        if not running.page_of:
            return
        paragraph.add_run("\t")
        before, _, rest = running.page_of.partition("{page}")
        between, _, after = rest.partition("{total}")
        for words, code in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            if words:
                paragraph.add_run(_legal(words)).bold = True
            if code:
                field(paragraph, code)

    # ---- Paragraphs -------------------------------------------------------------

    def _paragraph(self, parent: Any, runs: Sequence[tree.Run], style: str = "", language: str | None = None) -> Any:
        paragraph = self._new(parent)
        if style:
            paragraph.style = self.file.styles[style]
        self._fill(paragraph, runs, language)
        return paragraph

    def _new(self, parent: Any) -> Any:
        """A paragraph; the first of a cell is there already."""
        if parent is not self.file and len(parent.paragraphs) == 1 and self._is_untouched(parent):
            return parent.paragraphs[0]
        paragraph = parent.add_paragraph()
        if self._fresh and parent is self.file:
            paragraph.paragraph_format.page_break_before = True
            self._fresh = False
        return paragraph

    @staticmethod
    def _is_untouched(cell: Any) -> bool:
        return not cell._tc.xpath("./w:tbl | ./w:p/w:r | ./w:p/w:pPr/w:pStyle | ./w:p/w:pPr/w:pBdr")

    def _fill(self, paragraph: Any, runs: Sequence[tree.Run], language: str | None = None) -> None:
        turned = direction_of(language) == "rtl" if language else self._turned
        if turned:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for run in runs:
            if run.text and not run.page_of:
                self._add(paragraph, run, run.language or language)

    def _add(self, paragraph: Any, run: tree.Run, language: str | None) -> None:
        text = _legal(run.text)
        if run.whole:
            text = text.replace(" ", "\u00a0")
        made = paragraph.add_run("☐" if run.mark is tree.Mark.TICK else text)
        made.bold = run.strong or None
        if run.scale != 1.0:
            made.font.size = Pt(round(self.document.size * run.scale))
        inner = made._r.get_or_add_rPr()
        if run.tone in _TONES:
            made.font.color.rgb = _TONES[run.tone]
        elif self._white:
            made.font.color.rgb = _WHITE
        if run.tone is tree.Tone.REVERSE:
            inner.append(shaded(_REVERSE))
        if direction_of(language or self.document.language) == "rtl" and not run.isolate:
            inner.append(OxmlElement("w:rtl"))
        if language:
            mark = OxmlElement("w:lang")
            mark.set(qn("w:bidi" if direction_of(language) == "rtl" else "w:val"), language)
            inner.append(mark)

    def _grid(self, parent: Any, rows: int, widths: Sequence[float]) -> Any:
        """A table of a part of the text's width; ``widths`` are millimetres."""
        if self._fresh and parent is self.file:
            self._new(parent).paragraph_format.space_after = Pt(0)
        columns = len(widths)
        table = parent.add_table(rows, columns)
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        if self._turned:
            table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))
        for row in table.rows:
            unsplit(row)
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Mm(width)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        return table

    def _after_grid(self, parent: Any) -> None:
        """Two tables one after the other would become one."""
        gap = parent.add_paragraph() if parent is self.file else parent.paragraphs[-1]
        gap.paragraph_format.space_after = Pt(0)
        gap.paragraph_format.line_spacing = Pt(max(4, self.document.size // 3))

    @contextmanager
    def _inside(self, width: float, white: bool = False) -> Iterator[None]:
        before = self._wide, self._white
        self._wide, self._white = width, white or self._white
        yield
        self._wide, self._white = before

    # ---- Each kind of block -------------------------------------------------------

    def blocks(self, blocks: Sequence[tree.Block], parent: Any) -> None:
        for block in blocks:
            self._write(block, parent)

    @singledispatchmethod
    def _write(self, block: tree.Block, parent: Any) -> None:
        plainer = reshape.simple(block)
        if plainer == (block,):
            raise TypeError(f"cannot write a {type(block).__name__} into {type(parent).__name__}")
        self.blocks(plainer, parent)

    @_write.register
    def _(self, block: tree.Paragraph, parent: Any) -> None:
        paragraph = self._paragraph(parent, block.runs, language=block.language)
        factor = _ROLES.get(block.role)
        for run in paragraph.runs if factor else ():
            run.font.size = Pt(round(self.document.size * (factor or 1)))
            if block.role is tree.Role.SIGN:
                run.bold = True
        if block.role is tree.Role.TIGHT:
            paragraph.paragraph_format.space_after = Pt(0)

    @_write.register
    def _(self, block: tree.Heading, parent: Any) -> None:
        paragraph = self._paragraph(parent, block.runs, f"Heading {block.level}", block.language)
        if block.twin:
            paragraph.add_run().add_break()
            self._fill_twin(paragraph, block.twin)

    def _fill_twin(self, paragraph: Any, twin: tree.Twin) -> None:
        run = paragraph.add_run(_legal(twin.text))
        run.bold = False
        mark = OxmlElement("w:lang")
        mark.set(qn("w:val"), twin.language)
        run._r.get_or_add_rPr().append(mark)

    @_write.register
    def _(self, block: tree.Listing, parent: Any) -> None:
        number = self._counting() if block.numbered else 0
        for item in block.items:
            first, *rest = item.blocks or (tree.Paragraph(()),)
            if not isinstance(first, tree.Paragraph):
                first, rest = tree.Paragraph(()), list(item.blocks)
            style = "List Number" if block.numbered else "List Bullet"
            paragraph = self._paragraph(parent, first.runs, style, first.language)
            if number:
                numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                numbering.get_or_add_ilvl().val = 0
                numbering.get_or_add_numId().val = number
            if block.big:
                for run in paragraph.runs:
                    run.font.size = Pt(round(self.document.size * 1.8))
            self.blocks(rest, parent)

    def _counting(self) -> int:
        """A count of its own, from 1, in the numbers of the style: Word would go on from the list before."""
        numbering = self.file.part.numbering_part.element
        style = self.file.styles["List Number"].element.pPr.numPr.numId.val
        kind = next(num for num in numbering.num_lst if num.numId == style).abstractNumId.val
        made = numbering.add_num(kind)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    @_write.register
    def _(self, block: tree.Pairs, parent: Any) -> None:
        for pair in block.pairs:
            self._paragraph(parent, (*_strong(pair.label), tree.Run(" "), *pair.value))

    @_write.register
    def _(self, block: tree.Facts, parent: Any) -> None:
        if not block.facts:
            return
        label = min(_LABEL * (1.3 if block.wide else 1.0) * self.document.size / 14, self._wide * 0.42)
        table = self._grid(parent, len(block.facts), (label, self._wide - label))
        for row, fact in zip(table.rows, block.facts, strict=True):
            name, said = row.cells
            self._fill(name.paragraphs[0], _strong(fact.label))
            if fact.twin:
                name.paragraphs[0].add_run().add_break()
                self._fill_twin(name.paragraphs[0], fact.twin)
            self._fill(said.paragraphs[0], fact.value)
            for cell in row.cells:
                bordered(cell, bottom=4)
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        self._after_grid(parent)

    @_write.register
    def _(self, block: tree.Beside, parent: Any) -> None:
        if self.document.size > _SIDE_BY_SIDE_UP_TO and not block.always:
            self.blocks((*block.first, *block.second), parent)
            return
        first = self._wide * block.share
        table = self._grid(parent, 1, (first, self._wide - first))
        for cell, side, width in zip(
            table.rows[0].cells, (block.first, block.second), (first, self._wide - first), strict=True
        ):
            with self._inside(width - 4):
                self.blocks(side, cell)
                self._close(cell)
        self._after_grid(parent)

    @_write.register
    def _(self, block: tree.Head, parent: Any) -> None:
        if not block.beside:
            self.blocks((block.title, *block.below), parent)
            return
        table = self._grid(parent, 1, (self._wide * 0.45, self._wide * 0.55))
        title, whose = table.rows[0].cells
        self._write(block.title, title)
        for paragraph in block.beside:
            self._write(paragraph, whose)
        for paragraph in whose.paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if self._turned else WD_ALIGN_PARAGRAPH.RIGHT
        for cell in (title, whose):
            bordered(cell, bottom=12)
        self._after_grid(parent)
        self.blocks(block.below, parent)

    @_write.register
    def _(self, block: tree.Table, parent: Any) -> None:
        if block.caption:
            self._paragraph(parent, block.caption, "Caption")
        shares = block.widths or (1.0,) * len(block.columns)
        widths = [self._wide * share / sum(shares) for share in shares]
        table = self._grid(parent, 1 + len(block.rows) + block.blank, widths)
        table.style = self.file.styles["Table Grid"]
        head = table.rows[0]
        head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, runs in zip(head.cells, block.columns, strict=True):
            self._fill(cell.paragraphs[0], _strong(runs))
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        for row, cells in zip(table.rows[1:], block.rows, strict=False):
            for place, (cell, runs) in enumerate(zip(row.cells, cells, strict=True)):
                self._fill(cell.paragraphs[0], runs)
                if place in block.at_end:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT if self._turned else WD_ALIGN_PARAGRAPH.RIGHT
        for row in table.rows[1 + len(block.rows) :]:
            row.height = Mm(block.blank_height)
        self._after_grid(parent)

    @_write.register
    def _(self, block: tree.Card, parent: Any) -> None:
        self._frame(block.blocks, parent, tree.BoxKind.PLAIN)

    @_write.register
    def _(self, block: tree.RowEntry, parent: Any) -> None:
        self.blocks(block.blocks, parent)
        bottom_line(parent.paragraphs[-1])

    @_write.register
    def _(self, block: tree.Box, parent: Any) -> None:
        self._frame(block.blocks, parent, block.kind, block.big)

    def _frame(
        self, blocks: Sequence[tree.Block], parent: Any, kind: tree.BoxKind, big: Sequence[tree.Run] = ()
    ) -> None:
        """Blocks in a cell with a border; the cell is not parted where it fits a page."""
        table = self._grid(parent, 1, (self._wide,))
        cell = table.rows[0].cells[0]
        framed(cell, kind, self._turned)
        with self._inside(self._wide - 8, white=kind is tree.BoxKind.ALARM):
            if big:
                paragraph = self._paragraph(cell, tuple(big))
                for run in paragraph.runs:
                    run.bold, run.font.size, run.font.color.rgb = True, Pt(self.document.size * 3), _RED
            self.blocks(blocks, cell)
            self._close(cell)
        self._after_grid(parent)

    @staticmethod
    def _close(cell: Any) -> None:
        """A cell ends in a paragraph."""
        if not cell._tc.xpath("./w:p[last()]") or cell._tc[-1].tag != qn("w:p"):
            cell.add_paragraph().paragraph_format.space_after = Pt(0)

    @_write.register
    def _(self, block: tree.Figure, parent: Any) -> None:
        _, content = read(block.picture).as_file()
        self._picture(parent, content, block.alt, min(block.width, self._wide))

    @_write.register
    def _(self, block: tree.Chart, parent: Any) -> None:
        self._picture(parent, chart_picture(block), block.alt, self._wide)

    def _picture(self, parent: Any, content: bytes, alt: str, width: float) -> None:
        shape = self._new(parent).add_run().add_picture(io.BytesIO(content), width=Mm(width))
        shape._inline.docPr.set("descr", _legal(alt))

    @_write.register
    def _(self, block: tree.Scale, parent: Any) -> None:
        self._paragraph(parent, (*_strong(block.label), tree.Run(" "), tree.Run(block.words)))

    @_write.register
    def _(self, block: tree.Lines, parent: Any) -> None:
        if block.label:
            self._paragraph(parent, block.label).paragraph_format.keep_with_next = True
        self._ruled(parent, block.count)

    @_write.register
    def _(self, block: tree.Field, parent: Any) -> None:
        if not block.lines:
            self._paragraph(parent, (tree.Run("☐ "), *block.label))
            return
        self._paragraph(parent, _strong(block.label)).paragraph_format.keep_with_next = True
        if block.hint:
            self._paragraph(parent, block.hint).paragraph_format.keep_with_next = True
        self._ruled(parent, block.lines)

    def _ruled(self, parent: Any, count: int) -> None:
        """Room to write: empty paragraphs with a line under each."""
        for _ in range(count):
            paragraph = parent.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(0)
            paragraph.paragraph_format.line_spacing = Mm(_RULE_HEIGHT * self.document.size / 14)
            bottom_line(paragraph, between=True)

    @_write.register
    def _(self, block: tree.PageBreak, parent: Any) -> None:
        del block
        self._fresh = parent is self.file

    @_write.register
    def _(self, block: tree.Group, parent: Any) -> None:
        before = len(parent.paragraphs)
        self.blocks(block.blocks, parent)
        for paragraph in parent.paragraphs[before:-1]:
            paragraph.paragraph_format.keep_with_next = True

    @_write.register
    def _(self, block: tree.Section, parent: Any) -> None:
        turned = self._turned
        if block.language:
            self._turned = direction_of(block.language) == "rtl"
        self.blocks(block.blocks, parent)
        self._turned = turned
