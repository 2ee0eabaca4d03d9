"""Word files (.docx): our own small reader.

Tracked insertions are kept, deletions and struck-out or hidden text dropped; text boxes and tables come in
order. Templates, macros, links and embedded files are never opened.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.layout.typeset import PlainTypesetter, lines_in, rows_apart
from pcsp_desktop.letters.worker.limits import MAX_DEPTH, Refused

MAX_MEMBERS = 500
MAX_MEMBER_BYTES = 10 * 1024 * 1024
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_SKIPPED = frozenset(
    ("del", "moveFrom", "instrText", "delText", "Fallback", "footnotePr", "object", "rPrChange", "pPrChange")
)


def _name(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _value(element: Element | None, name: str = "val") -> str | None:
    if element is None:
        return None
    return element.get(_W + name) or element.get(_STRICT + name)


def _child(element: Element | None, *path: str) -> Element | None:
    for name in path:
        element = next((c for c in element if _name(c) == name), None) if element is not None else None
    return element


def _member(archive: zipfile.ZipFile, name: str) -> Element | None:
    try:
        information = archive.getinfo(name)
        if information.file_size > MAX_MEMBER_BYTES:
            raise Refused("too_big_inside")
        with archive.open(information) as held:
            content = held.read(MAX_MEMBER_BYTES + 1)
        if len(content) > MAX_MEMBER_BYTES:
            raise Refused("too_big_inside")
        root: Element = fromstring(content)
    except KeyError:
        return None
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        OSError,
        ParseError,
        DefusedXmlException,
        ValueError,
    ):
        raise Refused("damaged") from None
    return root


def _on(element: Element | None) -> bool:
    return element is not None and (_value(element) or "true").lower() not in ("0", "false", "off", "none")


def _dark(properties: Element | None) -> bool:
    fill = _value(_child(properties, "shd"), "fill")
    return bool(fill) and fill not in ("auto", "FFFFFF", "ffffff")


def _unseen(run: Element, dark: bool) -> bool:
    properties = _child(run, "rPr")
    if properties is None:
        return False
    if any(_on(_child(properties, name)) for name in ("vanish", "strike", "dstrike", "webHidden")):
        return True
    colour = (_value(_child(properties, "color")) or "").upper()
    size = _value(_child(properties, "sz"))
    if size is not None and size.isdigit() and int(size) < 4:
        return True
    return colour == "FFFFFF" and not dark and not _dark(properties) and _child(properties, "highlight") is None


class _Reader:
    def __init__(self, setter: PlainTypesetter) -> None:
        self._setter = setter
        self._boxes: list[Element] = []

    def _text(self, element: Element, depth: int, dark: bool) -> Iterator[str]:
        """Text of a paragraph; a tab separates cells, a newline lines. Text boxes are kept for later."""
        if depth > MAX_DEPTH:
            raise Refused("too_deep")
        for child in element:
            name = _name(child)
            if name in _SKIPPED:
                continue
            if name == "r" and _unseen(child, dark):
                continue
            if name == "txbxContent":
                self._boxes.append(child)
            elif name == "t":
                yield child.text or ""
            elif name in ("tab", "ptab"):
                yield "\t"
            elif name in ("br", "cr"):
                yield "\n"
            elif name in ("noBreakHyphen", "softHyphen"):
                yield "-" if name == "noBreakHyphen" else ""
            elif name == "sym":
                yield " "
            elif name not in ("pPr", "rPr"):
                yield from self._text(child, depth + 1, dark)

    def body(self, element: Element, depth: int = 0) -> None:
        """Set paragraphs and tables in order."""
        if depth > MAX_DEPTH:
            raise Refused("too_deep")
        for child in element:
            name = _name(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child, depth + 1)
            elif name not in _SKIPPED:
                self.body(child, depth + 1)

    def _paragraph(self, paragraph: Element) -> None:
        dark = _dark(_child(paragraph, "pPr"))
        text = "".join(self._text(paragraph, 0, dark))
        for line in text.split("\n"):
            parts = [part.strip() for part in line.split("\t")]
            filled = [part for part in parts if part]
            if len(filled) <= 1:
                if filled:
                    self._setter.paragraph(filled[0])
                continue
            column, placed = 0, []
            for part in parts:
                if part:
                    placed.append((column, part))
                column = (max(column + len(part) + 1, column + 1) // 20 + 1) * 20
            self._setter.spaced_line(placed)
        self._open_boxes()

    def _open_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.body(box, 1)

    def _table(self, table: Element, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise Refused("too_deep")
        grid = _child(table, "tblGrid")
        widths = (
            [max(1, int(w)) if (w := _value(c, "w")) and w.isdigit() else 1 for c in grid] if grid is not None else []
        )
        for row in self._rows(table):
            self._row(row, widths, depth)

    def _rows(self, element: Element) -> Iterator[Element]:
        for child in element:
            if _name(child) == "tr":
                properties = _child(child, "trPr")
                if _child(properties, "del") is None:
                    yield child
            elif _name(child) in ("sdt", "sdtContent", "ins", "customXml"):
                yield from self._rows(child)

    def _cells(self, element: Element) -> Iterator[Element]:
        for child in element:
            if _name(child) == "tc":
                yield child
            elif _name(child) in ("sdt", "sdtContent", "ins", "customXml"):
                yield from self._cells(child)

    def _row(self, row: Element, widths: list[int], depth: int) -> None:
        cells: list[tuple[int, list[str], Element]] = []
        nested: list[Element] = []
        for cell in self._cells(row):
            properties = _child(cell, "tcPr")
            span = _value(_child(properties, "gridSpan")) or "1"
            dark = _dark(properties)
            pieces = []
            for part in cell.iter():
                if _name(part) == "tbl":
                    nested.append(part)
            if not nested:
                for paragraph in (p for p in self._paragraphs(cell)):
                    pieces.append("".join(self._text(paragraph, 0, dark or _dark(_child(paragraph, "pPr")))))
            joined = "\n".join(piece.replace("\t", " ") for piece in pieces)
            cells.append((int(span) if span.isdigit() else 1, lines_in(joined), cell))
        long = any(len(line.split()) > 40 for _, lines, _ in cells for line in lines)
        filled = [lines for _, lines, _ in cells if lines]
        if nested or long or len(filled) == 1:
            for _, lines, cell in cells:
                if nested or long:
                    self.body(cell, depth + 1)
                for line in [] if nested or long else lines:
                    self._setter.paragraph(line)
            return
        count = sum(span for span, _, _ in cells)
        edges = [0.0]
        use = widths if len(widths) >= count else [1] * max(1, count)
        for size in use:
            edges.append(edges[-1] + size)
        total = edges[-1]
        for row_of_text in rows_apart([lines for _, lines, _ in cells]):
            place, laid = 0, []
            for (width, _, _), text in zip(cells, row_of_text, strict=True):
                laid.append((edges[place] / total, edges[min(place + width, len(edges) - 1)] / total, text))
                place += width
            self._setter.table_row(laid)
        self._open_boxes()

    def _paragraphs(self, element: Element) -> Iterator[Element]:
        for child in element:
            if _name(child) == "p":
                yield child
            elif _name(child) not in _SKIPPED:
                yield from self._paragraphs(child)


def is_word(content: bytes) -> bool:
    """Whether these bytes are a package that holds a Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def read_word(content: bytes) -> list[ReadPage]:
    """The pages of a Word file. Raises Refused when it is damaged, too big inside or holds no text."""
    setter = PlainTypesetter()
    reader = _Reader(setter)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refused("damaged") from None
    with archive:
        names = archive.namelist()
        if len(names) > MAX_MEMBERS:
            raise Refused("too_big_inside")
        parts = sorted(n for n in names if re.fullmatch(r"word/header\d*\.xml", n))[:3]
        for name in (*parts, "word/document.xml"):
            root = _member(archive, name)
            if root is None:
                raise Refused("damaged")
            reader.body(root)
    sheets = setter.sheets()
    if not any(sheet.rows for sheet in sheets):
        raise Refused("empty")
    return sheets
