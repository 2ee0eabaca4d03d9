"""A check of PDF/UA-1 that knows nothing of how the file was made, for machines without Java.

It reads a file with pikepdf and says, in plain sentences, what a tagged PDF must have and this one has not:
every painted thing marked, every mark in the tree and the tree's marks on the page, headings in order, header
cells with a scope, pictures with words, links and fields known to the tree, fonts embedded with a way back to
Unicode, and metadata that says what the file is.
"""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import uharfbuzz as hb

PAINTING = {
    "S",
    "s",
    "f",
    "F",
    "f*",
    "B",
    "B*",
    "b",
    "b*",
    "Tj",
    "TJ",
    "'",
    '"',
    "Do",
    "sh",
    "EI",
    "INLINE IMAGE",
}
STANDARD = {
    *("Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"),
    *("Table", "Caption", "THead", "TBody", "TR", "TH", "TD", "Span", "Link", "Figure", "Form"),
}
PARENTS = {
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TR": {"THead", "TBody", "Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "Caption": {"Table"},
}


def faults(content: bytes) -> list[str]:
    """What is wrong with a file; nothing where it is as it must be."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return list(_Checker(pdf).run())


class _Checker:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.on_page: dict[tuple[int, int], bool] = {}
        self.page_numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.in_tree: dict[tuple[int, int], Any] = {}
        self.objects_in_tree: dict[tuple[int, int], Any] = {}
        self.used_codes: dict[tuple[int, int], set[int]] = {}
        self.parents: dict[int, Any] = {}

    def run(self) -> Iterator[str]:
        yield from self._catalog()
        for number, page in enumerate(self.pdf.pages):
            yield from self._page(number, page)
        root = self.pdf.Root.get("/StructTreeRoot")
        if root is None:
            yield "there is no structure tree"
            return
        yield from self._tree(root)
        yield from self._parent_tree(root)
        yield from self._annotations()
        yield from self._fonts()

    # ---- The file ---------------------------------------------------------------

    def _catalog(self) -> Iterator[str]:
        root = self.pdf.Root
        if not root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False):
            yield "the file does not say that it is tagged"
        if not str(root.get("/Lang", "")):
            yield "the file has no language"
        if not root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False):
            yield "the title is not shown"
        if "/Metadata" not in root:
            yield "there is no metadata"
            return
        xmp = bytes(root.Metadata.read_bytes()).decode("utf-8")
        if not re.search(r"<pdfuaid:part>1</pdfuaid:part>", xmp):
            yield "the metadata does not say PDF/UA-1"
        title = re.search(r"<dc:title>(.*?)</dc:title>", xmp, re.DOTALL)
        if not title or not re.sub(r"<[^>]*>", "", title.group(1)).strip():
            yield "the metadata has no title"
        if "/JavaScript" in root.get("/Names", {}) or "/OpenAction" in root:
            yield "the file does something when it opens"

    # ---- What is drawn ------------------------------------------------------------

    def _page(self, number: int, page: pikepdf.Page) -> Iterator[str]:
        if "/StructParents" not in page.obj:
            yield f"page {number + 1} is not known to the structure tree"
        if page.obj.get("/Tabs") != pikepdf.Name.S:
            yield f"page {number + 1} has no tab order"
        stack: list[tuple[str, int | None]] = []
        font: tuple[int, int] | None = None
        for operands, name in _operations(page):
            if name in ("BDC", "BMC"):
                tag = str(operands[0])
                mark = None
                if name == "BDC" and isinstance(operands[1], pikepdf.Dictionary):
                    found = operands[1].get("/MCID")
                    mark = int(found) if found is not None else None
                if mark is not None:
                    if any(other is not None or kind == "/Artifact" for kind, other in stack):
                        yield f"page {number + 1} has a mark inside a mark"
                    if (number, mark) in self.on_page:
                        yield f"page {number + 1} has mark {mark} twice"
                    self.on_page[number, mark] = True
                elif tag == "/Artifact" and any(other is not None for _, other in stack):
                    yield f"page {number + 1} has an artifact inside content"
                stack.append((tag, mark))
            elif name == "EMC":
                if not stack:
                    yield f"page {number + 1} closes a mark that is not open"
                else:
                    stack.pop()
            elif name == "Tf":
                font = page.obj.Resources.Font[str(operands[0])].objgen
            elif name in PAINTING:
                if not any(kind == "/Artifact" or mark is not None for kind, mark in stack):
                    yield f"page {number + 1} paints something that is neither content nor artifact"
                if name in ("Tj", "TJ") and font:
                    self.used_codes.setdefault(font, set()).update(_codes(operands))
        if stack:
            yield f"page {number + 1} leaves a mark open"

    # ---- The structure tree ---------------------------------------------------------

    def _tree(self, root: pikepdf.Object) -> Iterator[str]:
        kids = _list(root.get("/K"))
        if len(kids) != 1 or str(kids[0].get("/S", "")) != "/Document":
            yield "the tree does not start with one Document"
        levels: list[int] = []
        for kid in kids:
            yield from self._element(kid, root, levels, None)
        if levels and levels[0] != 1:
            yield "the first heading is not of level 1"
        for before, after in itertools.pairwise(levels):
            if after > before + 1:
                yield f"a heading of level {after} follows one of level {before}"
        for number, mark in self.on_page:
            if (number, mark) not in self.in_tree:
                yield f"mark {mark} of page {number + 1} is in no element"

    def _element(
        self, element: pikepdf.Object, parent: pikepdf.Object, levels: list[int], page: int | None
    ) -> Iterator[str]:
        tag = str(element.get("/S", ""))[1:]
        if tag not in STANDARD:
            yield f"{tag} is no standard kind of element"
        if element.get("/P") is None or element.P.objgen != parent.objgen:
            yield f"a {tag} does not know its parent"
        outer = str(parent.get("/S", "/"))[1:]
        if tag in PARENTS and outer not in PARENTS[tag]:
            yield f"a {tag} stands in a {outer}"
        if re.fullmatch("H[1-6]", tag):
            levels.append(int(tag[1]))
        if tag == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a picture has no words"
        if tag == "Figure" and not any("/BBox" in attributes for attributes in _attributes(element)):
            yield "a picture has no place"
        if tag == "TH" and not any("/Scope" in attributes for attributes in _attributes(element)):
            yield "a header cell has no scope"
        if tag == "L" and not any("/ListNumbering" in attributes for attributes in _attributes(element)):
            yield "a list does not say how it is numbered"
        if tag == "Table":
            yield from _even(element)
        if "/Pg" in element:
            page = self.page_numbers.get(element.Pg.objgen)
        kinds = set()
        for kid in _list(element.get("/K")):
            if isinstance(kid, int) or not isinstance(kid, pikepdf.Dictionary | pikepdf.Object):
                yield from self._mark(page, int(kid), element)
                kinds.add("mark")
            elif kid.get("/Type") == pikepdf.Name.MCR:
                yield from self._mark(self.page_numbers.get(kid.Pg.objgen), int(kid.MCID), element)
                kinds.add("mark")
            elif kid.get("/Type") == pikepdf.Name.OBJR:
                self.objects_in_tree[kid.Obj.objgen] = element
                kinds.add("object")
            else:
                kinds.add("element")
                yield from self._element(kid, element, levels, page)
        if tag in ("Link", "Form") and "object" not in kinds:
            yield f"a {tag} leads to nothing"

    def _mark(self, page: int | None, mark: int, element: pikepdf.Object) -> Iterator[str]:
        if page is None:
            yield f"mark {mark} is on no page"
        elif (page, mark) not in self.on_page:
            yield f"the tree names mark {mark} of page {page + 1}, which is not there"
        elif (page, mark) in self.in_tree:
            yield f"mark {mark} of page {page + 1} is in two elements"
        else:
            self.in_tree[page, mark] = element

    def _parent_tree(self, root: pikepdf.Object) -> Iterator[str]:
        if "/ParentTree" not in root:
            yield "there is no parent tree"
            return
        entries = _list(root.ParentTree.get("/Nums"))
        self.parents = {int(key): value for key, value in zip(entries[::2], entries[1::2], strict=True)}
        for number, page in enumerate(self.pdf.pages):
            owners = self.parents.get(int(page.obj.get("/StructParents", -1)))
            for (where, mark), element in self.in_tree.items():
                if where != number:
                    continue
                if owners is None or mark >= len(owners) or owners[mark].objgen != element.objgen:
                    yield f"the parent tree is wrong about mark {mark} of page {number + 1}"

    def _annotations(self) -> Iterator[str]:
        for page in self.pdf.pages:
            for annotation in _list(page.obj.get("/Annots")):
                owner = self.objects_in_tree.get(annotation.objgen)
                if owner is None:
                    yield "an annotation is in no element"
                    continue
                key = int(annotation.get("/StructParent", -1))
                found = self.parents.get(key)
                if found is None or found.objgen != owner.objgen:
                    yield "the parent tree is wrong about an annotation"
                if not str(annotation.get("/Contents", annotation.get("/TU", ""))):
                    yield "an annotation has no words"
                if annotation.Subtype == pikepdf.Name.Widget and not str(annotation.get("/TU", "")):
                    yield "a field has no words"

    # ---- Fonts --------------------------------------------------------------------------

    def _fonts(self) -> Iterator[str]:
        for objgen, codes in self.used_codes.items():
            font = self.pdf.get_object(objgen)
            if font.Subtype != pikepdf.Name.Type0:
                yield "a font is not of the kind that we write"
                continue
            if "/ToUnicode" not in font:
                yield "a font has no way back to Unicode"
                continue
            meaning = _to_unicode(bytes(font.ToUnicode.read_bytes()))
            for code in sorted(codes):
                text = meaning.get(code)
                if not text:
                    yield f"code {code} means nothing"
                elif any(character in "\0\ufeff\ufffe" for character in text):
                    yield f"code {code} means a character that must not be meant"
            descendant = font.DescendantFonts[0]
            descriptor = descendant.FontDescriptor
            if "/FontFile2" not in descriptor and "/FontFile3" not in descriptor:
                yield "a font is not embedded"
            elif "/FontFile2" in descriptor:
                yield from _widths(descendant, bytes(descriptor.FontFile2.read_bytes()), codes)


def _operations(page: pikepdf.Page) -> Iterator[tuple[list[Any], str]]:
    for instruction in pikepdf.parse_content_stream(page):
        yield list(instruction.operands), str(instruction.operator)


def _codes(operands: list[Any]) -> Iterator[int]:
    pieces = operands[0] if isinstance(operands[0], pikepdf.Array) else [operands[0]]
    for piece in pieces:
        if isinstance(piece, pikepdf.String):
            raw = bytes(piece)
            yield from (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))


def _to_unicode(cmap: bytes) -> dict[int, str]:
    rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n", cmap)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows if code}


def _widths(font: pikepdf.Object, program: bytes, codes: set[int]) -> Iterator[str]:
    """The widths that the file states against those of the font program."""
    stated = [float(width) for width in font.W[1]]
    face = hb.Face(program)
    drawn = hb.Font(face)
    gid_map = bytes(font.CIDToGIDMap.read_bytes())
    for code in sorted(codes):
        glyph = int.from_bytes(gid_map[2 * code : 2 * code + 2], "big")
        if not glyph:
            yield f"code {code} draws no glyph of its own"
        elif abs(stated[code] - drawn.get_glyph_h_advance(glyph) * 1000 / face.upem) > 1:
            yield f"code {code} has another width than its glyph"


def _even(table: pikepdf.Object) -> Iterator[str]:
    """Every row of a table has as many cells as the first."""
    rows: list[int] = []
    for part in _list(table.get("/K")):
        inner = _list(part.get("/K")) if str(part.S) in ("/THead", "/TBody") else [part]
        rows += [len(_list(row.get("/K"))) for row in inner if str(row.S) == "/TR"]
    if len(set(rows)) > 1:
        yield "the rows of a table have different numbers of cells"


def _attributes(element: pikepdf.Object) -> list[Any]:
    return _list(element.get("/A"))


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def reading_order(content: bytes) -> list[str]:
    """The tags of the structure tree in reading order, such as ``["Document", "H1", "P"]``."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return list(_tags(pdf.Root.StructTreeRoot.K[0]))


def _tags(element: pikepdf.Object) -> Iterator[str]:
    yield str(element.S)[1:]
    for kid in _list(element.get("/K")):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _tags(kid)


def spoken(content: bytes) -> list[str]:
    """The text of each element that owns marks, in the order of the tree: what a screen reader would say."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        texts = _marked_texts(pdf)
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return list(_spoken(pdf.Root.StructTreeRoot.K[0], texts, pages, None))


def _marked_texts(pdf: pikepdf.Pdf) -> dict[tuple[int, int], str]:
    meanings: dict[tuple[int, int], dict[int, str]] = {}
    texts: dict[tuple[int, int], str] = {}
    for number, page in enumerate(pdf.pages):
        mark: int | None = None
        depth, marked_at = 0, -1
        turned = False
        meaning: dict[int, str] = {}
        for operands, name in _operations(page):
            if name in ("BDC", "BMC"):
                depth += 1
                if str(operands[0]) == "/ReversedChars":
                    turned = True
                if name == "BDC" and "/MCID" in operands[1]:
                    mark, marked_at = int(operands[1].MCID), depth
            elif name == "EMC":
                if depth == marked_at:
                    mark, marked_at = None, -1
                turned = False
                depth -= 1
            elif name == "Tf":
                font = page.obj.Resources.Font[str(operands[0])]
                if font.objgen not in meanings:
                    meanings[font.objgen] = _to_unicode(bytes(font.ToUnicode.read_bytes()))
                meaning = meanings[font.objgen]
            elif name == "TJ" and mark is not None:
                piece = "".join(meaning[code] for code in _codes(operands))
                texts[number, mark] = texts.get((number, mark), "") + (piece[::-1] if turned else piece)
    return texts


def _spoken(
    element: pikepdf.Object,
    texts: dict[tuple[int, int], str],
    pages: dict[tuple[int, int], int],
    page: int | None,
) -> Iterator[str]:
    if "/Pg" in element:
        page = pages[element.Pg.objgen]
    if str(element.get("/S", "")) == "/Figure":
        return  # its words are those that stand in for it
    if "/ActualText" in element:
        yield str(element.ActualText)
        return
    for kid in _list(element.get("/K")):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _spoken(kid, texts, pages, page)
        elif isinstance(kid, pikepdf.Dictionary):
            if kid.get("/Type") == pikepdf.Name.MCR:
                yield texts.get((pages[kid.Pg.objgen], int(kid.MCID)), "")
        elif page is not None:
            yield texts.get((page, int(kid)), "")
