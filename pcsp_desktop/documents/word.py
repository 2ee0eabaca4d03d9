"""A document as an editable Word file, with real headings, lists and table headers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import singledispatchmethod
from typing import Any

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.pdf.pictures import read

_FONT = "Arial"
_INK = RGBColor(0x0B, 0x4F, 0x4A)
_FILL = {tree.BoxKind.EMERGENCY: "FDECEA", tree.BoxKind.ALARM: "E4E4E4"}
_OLDEST = (1980, 1, 1, 0, 0, 0)
_HEADING_SIZES = {1: 1.7, 2: 1.35, 3: 1.15}


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


class _Writer:
    def __init__(self, document: tree.Document) -> None:
        self.document = document
        self.file: Any = docx.Document()
        self._turned = document.direction == "rtl"
        self._shade = ""
        self._prepare()

    def _prepare(self) -> None:
        file, document = self.file, self.document
        section = file.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(19)
        made = datetime.combine(document.made_on, time(), UTC)
        core = file.core_properties
        core.title, core.author, core.last_modified_by = document.title, document.author, document.author
        core.created = core.modified = made
        core.comments, core.language = "", document.language
        self._style("Normal", document.size)
        for level, factor in _HEADING_SIZES.items():
            self._style(f"Heading {level}", round(document.size * factor), bold=True)
        for name in ("Heading 4", "Heading 5", "Heading 6", "Caption"):
            self._style(name, document.size, bold=True)
        if document.running.bottom:
            self._fill(section.footer.paragraphs[0], (tree.Run(document.running.bottom),))

    def _style(self, name: str, size: int, bold: bool = False) -> None:
        style = self.file.styles[name]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
        style.font.italic = False
        if bold:
            style.font.color.rgb = _INK
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

    # ---- Paragraphs -------------------------------------------------------------

    def _paragraph(self, parent: Any, runs: Sequence[tree.Run], style: str = "", language: str | None = None) -> Any:
        paragraph = parent.add_paragraph(style=style or None)
        self._fill(paragraph, runs, language)
        return paragraph

    def _fill(self, paragraph: Any, runs: Sequence[tree.Run], language: str | None = None) -> None:
        turned = direction_of(language) == "rtl" if language else self._turned
        properties = paragraph._p.get_or_add_pPr()
        if self._shade:
            shade = OxmlElement("w:shd")
            for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", self._shade)):
                shade.set(qn(key), value)
            properties.append(shade)
        if turned:
            properties.append(OxmlElement("w:bidi"))
        for run in runs:
            if not run.text or run.page_of:
                continue
            made = paragraph.add_run(_legal(run.text))
            made.bold = run.strong or None
            own = run.language or language
            inner = made._r.get_or_add_rPr()
            if direction_of(own or self.document.language) == "rtl" and not run.isolate:
                inner.append(OxmlElement("w:rtl"))
            if own:
                mark = OxmlElement("w:lang")
                mark.set(qn("w:bidi" if direction_of(own) == "rtl" else "w:val"), own)
                inner.append(mark)

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
        self._paragraph(parent, block.runs, language=block.language)

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
        for place, item in enumerate(block.items, 1):
            first, *rest = item.blocks or (tree.Paragraph(()),)
            if not isinstance(first, tree.Paragraph):
                first, rest = tree.Paragraph(()), list(item.blocks)
            # Numbers are written out: Word would go on counting from the list before.
            if block.numbered:
                self._paragraph(parent, (tree.Run(f"{place}. "), *first.runs), language=first.language)
            else:
                self._paragraph(parent, first.runs, "List Bullet", first.language)
            self.blocks(rest, parent)

    @_write.register
    def _(self, block: tree.Pairs, parent: Any) -> None:
        for pair in block.pairs:
            label = tuple(tree.Run(run.text, strong=True) for run in pair.label)
            self._paragraph(parent, (*label, tree.Run(" "), *pair.value))

    @_write.register
    def _(self, block: tree.Table, parent: Any) -> None:
        if block.caption:
            self._paragraph(parent, block.caption, "Caption")
        columns = len(block.columns)
        table = parent.add_table(1, columns)
        table.style = "Table Grid"
        if self._turned:
            table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))
        head = table.rows[0]
        repeat = OxmlElement("w:tblHeader")
        head._tr.get_or_add_trPr().append(repeat)
        for cell, runs in zip(head.cells, block.columns, strict=True):
            self._fill(cell.paragraphs[0], tuple(tree.Run(run.text, strong=True) for run in runs))
        for row in (*block.rows, *[((),) * columns] * block.blank):
            for cell, runs in zip(table.add_row().cells, row, strict=True):
                self._fill(cell.paragraphs[0], runs)
        self._paragraph(parent, ())

    @_write.register
    def _(self, block: tree.Card, parent: Any) -> None:
        self.blocks(block.blocks, parent)

    @_write.register
    def _(self, block: tree.Box, parent: Any) -> None:
        before, self._shade = self._shade, _FILL.get(block.kind, "")
        if block.big:
            self._paragraph(parent, block.big)
        self.blocks(block.blocks, parent)
        self._shade = before

    @_write.register
    def _(self, block: tree.Figure, parent: Any) -> None:
        _, content = read(block.picture).as_file()
        run = parent.add_paragraph().add_run()
        shape = run.add_picture(io.BytesIO(content), width=Mm(min(block.width, 170)))
        shape._inline.docPr.set("descr", _legal(block.alt))

    @_write.register
    def _(self, block: tree.Scale, parent: Any) -> None:
        label = tuple(tree.Run(run.text, strong=True) for run in block.label)
        self._paragraph(parent, (*label, tree.Run(" "), tree.Run(block.words)))

    @_write.register
    def _(self, block: tree.Lines, parent: Any) -> None:
        if block.label:
            self._paragraph(parent, block.label)
        self._ruled(parent, block.count)

    @_write.register
    def _(self, block: tree.Field, parent: Any) -> None:
        if block.lines:
            self._paragraph(parent, tuple(tree.Run(run.text, strong=True) for run in block.label))
            if block.hint:
                self._paragraph(parent, block.hint)
            self._ruled(parent, block.lines)
        else:
            self._paragraph(parent, (tree.Run("☐ "), *block.label))

    def _ruled(self, parent: Any, count: int) -> None:
        """Empty paragraphs with a line under each."""
        for _ in range(count):
            paragraph = parent.add_paragraph()
            borders = OxmlElement("w:pBdr")
            for side in ("w:bottom", "w:between"):
                edge = OxmlElement(side)
                for key, value in (("w:val", "single"), ("w:sz", "6"), ("w:space", "1"), ("w:color", "51605E")):
                    edge.set(qn(key), value)
                borders.append(edge)
            paragraph._p.get_or_add_pPr().append(borders)

    @_write.register
    def _(self, block: tree.PageBreak, parent: Any) -> None:
        del block
        parent.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    @_write.register
    def _(self, block: tree.Group, parent: Any) -> None:
        self.blocks(block.blocks, parent)

    @_write.register
    def _(self, block: tree.Section, parent: Any) -> None:
        turned = self._turned
        if block.language:
            self._turned = direction_of(block.language) == "rtl"
        self.blocks(block.blocks, parent)
        self._turned = turned
