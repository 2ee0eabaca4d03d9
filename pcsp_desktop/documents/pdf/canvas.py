"""Pages on which nothing can be drawn without belonging to the structure tree or being an artifact.

There is always one mark in force: an element of the tree, or an artifact. Drawing calls say whose mark they
are; the canvas opens and closes marked content as that changes. So every page is covered by construction.
Coordinates are points from the lower left corner of the page.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from reportlab.pdfbase import pdfdoc

from pcsp_desktop.documents.pdf.embed import EmbeddedFont
from pcsp_desktop.documents.pdf.fonts import Face, Shaped
from pcsp_desktop.documents.pdf.metadata import Metadata, xmp
from pcsp_desktop.documents.pdf.objects import KnownObject, number, stream, text
from pcsp_desktop.documents.pdf.pictures import EmbeddedPicture
from pcsp_desktop.documents.pdf.structure import Annotation, Element, write_tree

Artifact = str
"""Why something is no content: ``Layout``, ``Pagination`` or ``Background``."""


class _Page(pdfdoc.PDFPage):  # type: ignore[misc]
    __NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]


class _Moment:
    """A date in the shape in which ReportLab wants a time."""

    def __init__(self, day: date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        self.dhh = self.dmm = 0


class Canvas:
    """A document under construction."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._document = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._ready: list[KnownObject] = []
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._pictures: dict[bytes, tuple[str, int]] = {}
        self._code: list[str] = []
        self._open: Element | Artifact | None = None
        self._artifact_only: Artifact = ""
        self._shapes: Element | Artifact = "Layout"
        self._marks: list[list[Element]] = []
        self._said: list[list[str]] = []
        self._annotations: list[tuple[Annotation, Element]] = []
        self._annotation_bodies: list[str] = []
        self._on_page: list[int] = []
        self._fields: list[int] = []
        self._outline: list[tuple[int, str, int, float]] = []
        self._resources = self._reserve()
        self.width = self.height = 0.0

    # ---- Objects ------------------------------------------------------------

    def _reserve(self) -> int:
        ready = KnownObject()
        self._document.Reference(ready)
        self._ready.append(ready)
        return int(self._document.objectcounter)

    def _fill(self, object_number: int, content: bytes) -> None:
        name = self._document.numberToId[object_number]
        self._document.idToObject[name].content = content

    def _object(self, content: str | bytes) -> int:
        object_number = self._reserve()
        self._fill(object_number, content if isinstance(content, bytes) else content.encode("ascii"))
        return object_number

    def _reference(self, object_number: int) -> Any:
        return pdfdoc.PDFObjectReference(self._document.numberToId[object_number])

    # ---- Pages --------------------------------------------------------------

    @property
    def page(self) -> int:
        """The number of the page being drawn, from 0."""
        return len(self._marks) - 1

    def begin_page(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._marks.append([])
        self._said.append([])
        self._code = []
        self._on_page = []

    def end_page(self) -> None:
        self._close()
        page = _Page()
        page.pagewidth, page.pageheight = self.width, self.height
        page.Contents = self._reference(self._object(stream("", "\n".join(self._code).encode("ascii"))))
        page.Resources = self._reference(self._resources)
        page.StructParents = self.page
        page.Tabs = pdfdoc.PDFName("S")
        page.Annots = [self._reference(annotation) for annotation in self._on_page]
        self._document.addPage(page)

    # ---- Marks --------------------------------------------------------------

    def mark(self, owner: Element | Artifact) -> None:
        """Say whose what follows is."""
        if self._artifact_only:
            owner = self._artifact_only
        if owner is self._open or owner == self._open:
            return
        self._close()
        if isinstance(owner, Element):
            marks = self._marks[-1]
            self._code.append(f"/{owner.tag} <</MCID {len(marks)}>> BDC")
            owner.kids.append((self.page, len(marks)))
            marks.append(owner)
        else:
            self._code.append(f"/Artifact <</Type /{owner}>> BDC")
        self._open = owner

    def _close(self) -> None:
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    @contextmanager
    def all_artifact(self, kind: Artifact) -> Iterator[None]:
        """Whatever is drawn inside is drawn again only for the eye, such as the head of a table."""
        before, self._artifact_only = self._artifact_only, kind
        try:
            yield
        finally:
            self._artifact_only = before

    @contextmanager
    def content(self, owner: Element | Artifact) -> Iterator[None]:
        """Lines and shapes drawn inside belong to ``owner``: they say something."""
        self.mark(owner)
        before, self._shapes = self._shapes, owner
        try:
            yield
        finally:
            self._shapes = before

    def say(self, text: str) -> None:
        """Keep what is being drawn as text, for whoever cannot see the page."""
        if not self._artifact_only:
            self._said[-1].append(text)

    @property
    def page_words(self) -> tuple[str, ...]:
        """The text of each page in reading order, without what stands on every page."""
        return tuple("".join(said) for said in self._said)

    # ---- Drawing ------------------------------------------------------------

    def _draw(self, *operators: str) -> None:
        if self._open is None:
            self.mark(self._shapes)
        self._code.extend(operators)

    def rectangle(
        self,
        left: float,
        bottom: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        line: str = "",
        line_width: float = 1.0,
        radius: float = 0.0,
    ) -> None:
        """A filled or outlined rectangle; colours are PDF syntax ("0 0 0")."""
        self.mark(self._shapes)
        path = _rounded(left, bottom, width, height, radius) if radius else (
            f"{number(left)} {number(bottom)} {number(width)} {number(height)} re"
        )  # fmt: skip
        paint = "B" if fill and line else "f" if fill else "S"
        colours = (f"{fill} rg " if fill else "") + (f"{line} RG {number(line_width)} w " if line else "")
        self._draw(f"q {colours}{path} {paint} Q")

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1.0, dash: str = "") -> None:
        self.mark(self._shapes)
        start = f"{dash} d " if dash else ""
        points = f"{number(x1)} {number(y1)} m {number(x2)} {number(y2)} l"
        self._draw(f"q {start}{colour} RG {number(width)} w {points} S Q")

    def stroke(self, path: str, colour: str, width: float) -> None:
        """A path of PDF operators, drawn with round ends and corners."""
        self.mark(self._shapes)
        self._draw(f"q {colour} RG {number(width)} w 1 J 1 j {path} S Q")

    def disc(self, x: float, y: float, radius: float, *, fill: str, line: str, line_width: float = 1.0) -> None:
        """A circle, filled where ``fill`` is given."""
        self.mark(self._shapes)
        path = _rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius)
        colours = (f"{fill} rg " if fill else "") + f"{line} RG {number(line_width)} w"
        self._draw(f"q {colours} {path} {'B' if fill else 'S'} Q")

    def words(
        self,
        owner: Element | Artifact,
        pieces: Sequence[Shaped],
        size: float,
        left: float,
        baseline: float,
        colour: str,
        *,
        bold: bool = False,
        language: str = "",
        spoken: str = "",
    ) -> None:
        """Shaped words of one face, one after the other from the left.

        ``spoken`` is their text for readers that would else guess it from the glyphs (scripts of India).
        """
        self.mark(owner)
        face = pieces[0].face
        font = self._font(face)
        shown = "".join(font.show(piece, size) for piece in pieces).replace("><", "")
        heavier = f"2 Tr {number(size / 70)} w {colour} RG " if bold and not face.bold else ""
        body = (
            f"BT {colour} rg {heavier}/{font.resource} {number(size)} Tf "
            f"1 0 0 1 {number(left)} {number(baseline)} Tm [{shown}] TJ{' 0 Tr' if heavier else ''} ET"
        ).replace("[] TJ", "")
        properties = (f"/Lang {text(language)} " if language else "") + (
            f"/ActualText {text(spoken)} " if spoken else ""
        )
        if properties:
            self._draw(f"/Span <<{properties}>> BDC", body, "EMC")
        elif pieces[0].right_to_left:
            self._draw("/ReversedChars BMC", body, "EMC")
        else:
            self._draw(body)

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = EmbeddedFont(face, f"F{len(self._fonts) + 1}", self._reserve())
            self._fonts[face] = font
        return font

    def picture(
        self,
        owner: Element,
        picture: EmbeddedPicture,
        left: float,
        bottom: float,
        width: float,
        height: float,
        shown: tuple[float, float, float, float] | None = None,
    ) -> None:
        """A picture in its place; only the part inside ``shown`` (left, bottom, width, height) is seen."""
        self.mark(owner)
        known = self._pictures.get(picture.key)
        if known is None:
            mask = ""
            if picture.mask:
                mask = f"/SMask {self._object(stream(picture.mask_dictionary, picture.mask))} 0 R"
            body = stream(f"{picture.dictionary} {mask}", picture.content, pack=not picture.is_jpeg)
            known = self._pictures[picture.key] = (f"P{len(self._pictures) + 1}", self._object(body))
        place = f"{number(width)} 0 0 {number(height)} {number(left)} {number(bottom)} cm"
        window = f"{' '.join(map(number, shown))} re W n " if shown else ""
        self._draw(f"q {window}{place} /{known[0]} Do Q")

    # ---- Links, fields, bookmarks --------------------------------------------

    def link(self, owner: Element, box: tuple[float, float, float, float], address: str, words: str) -> None:
        """An area that leads to an address; ``words`` say where."""
        if self._artifact_only:
            return
        self._annotate(
            owner,
            box,
            f"/Subtype /Link /Border [0 0 0] /Contents {text(words)} /A << /S /URI /URI {text(address)} >>",
        )

    def text_field(
        self,
        owner: Element,
        box: tuple[float, float, float, float],
        name: str,
        tip: str,
        size: float,
        lines: int,
    ) -> None:
        """A field to type in."""
        appearance = self._appearance(box, b"/Tx BMC\nEMC\n")
        owner.attribute("PrintField", Role="/tv")
        self._field(
            owner,
            box,
            f"/FT /Tx /T {text(name)} /TU {text(tip)} /Contents {text(tip)} /V () "
            f"/Ff {4096 if lines > 1 else 0} /DA (/FormFont {number(size)} Tf 0 g) /AP << /N {appearance} 0 R >>",
        )

    def tick_field(self, owner: Element, box: tuple[float, float, float, float], name: str, tip: str) -> None:
        """A box to tick."""
        width, height = box[2] - box[0], box[3] - box[1]
        points = [number(v) for v in (0.2 * width, 0.5 * height, 0.42 * width, 0.22 * height)]
        end = f"{number(0.82 * width)} {number(0.8 * height)}"
        tick = f"q 2 w 0 0 0 RG {points[0]} {points[1]} m {points[2]} {points[3]} l {end} l S Q\n"
        on, off = self._appearance(box, tick.encode("ascii")), self._appearance(box, b"q Q\n")
        owner.attribute("PrintField", Role="/cb")
        self._field(
            owner,
            box,
            f"/FT /Btn /T {text(name)} /TU {text(tip)} /Contents {text(tip)} /V /Off /AS /Off "
            f"/AP << /N << /Yes {on} 0 R /Off {off} 0 R >> >>",
        )

    def _appearance(self, box: tuple[float, float, float, float], content: bytes) -> int:
        size = f"{number(box[2] - box[0])} {number(box[3] - box[1])}"
        head = f"/Type /XObject /Subtype /Form /BBox [0 0 {size}] /Resources << >>"
        return self._object(stream(head, content, pack=False))

    def _field(self, owner: Element, box: tuple[float, float, float, float], body: str) -> None:
        self._annotate(owner, box, f"/Subtype /Widget {body}")
        self._fields.append(self._on_page[-1])

    def _annotate(self, owner: Element, box: tuple[float, float, float, float], body: str) -> None:
        object_number = self._reserve()
        area = " ".join(map(number, box))
        annotation = Annotation(self.page, object_number)
        owner.kids.append(annotation)
        self._annotations.append((annotation, owner))
        self._annotation_bodies.append(f"/Type /Annot /Rect [{area}] /F 4 {body}")
        self._on_page.append(object_number)

    def bookmark(self, level: int, title: str, top: float) -> None:
        """An entry of the reader's list of headings; ``level`` starts at 1."""
        self._outline.append((level, title, self.page, top))

    # ---- The file -----------------------------------------------------------

    def finish(self, metadata: Metadata, form_face: Face | None = None) -> bytes:
        """The whole file."""
        document, catalog = self._document, self._document.Catalog
        pages = [document.idToObjectNumberAndVersion[f"Page{n + 1}"][0] for n in range(len(self._marks))]
        tree, keys = write_tree(self.root, self._marks, self._annotations, pages, self._reserve, self._fill)
        for (annotation, _), body in zip(self._annotations, self._annotation_bodies, strict=True):
            tail = f"/P {pages[annotation.page]} 0 R /StructParent {keys[annotation.object_number]}"
            self._fill(annotation.object_number, f"<< {body} {tail} >>".encode("ascii"))
        catalog.StructTreeRoot = self._reference(tree)
        catalog.Lang = pdfdoc.PDFString(metadata.language)
        catalog.MarkInfo = KnownObject(b"<< /Marked true >>")
        direction = " /Direction /R2L" if metadata.right_to_left else ""
        catalog.ViewerPreferences = KnownObject(f"<< /DisplayDocTitle true{direction} >>".encode("ascii"))
        catalog.Outlines = self._reference(self._write_outline(pages)) if self._outline else None
        catalog.Metadata = KnownObject(stream("/Type /Metadata /Subtype /XML", xmp(metadata), pack=False))
        if self._fields and form_face:
            catalog.AcroForm = KnownObject(self._form(form_face).encode("ascii"))
        for font in self._fonts.values():
            font.write(self._reserve, self._fill)
        fonts = " ".join(f"/{font.resource} {font.object_number} 0 R" for font in self._fonts.values())
        pictures = " ".join(f"/{name} {object_number} 0 R" for name, object_number in self._pictures.values())
        self._fill(self._resources, f"<< /Font << {fonts} >> /XObject << {pictures} >> >>".encode("ascii"))
        info = document.info
        info.title, info.author, info.subject = metadata.title, metadata.author, metadata.subject
        info.creator = info.producer = metadata.producer
        info.keywords = ""
        document._timeStamp = _Moment(metadata.made_on)
        fingerprint = hashlib.sha256(b"\0".join(ready.content for ready in self._ready)).hexdigest()[:32].upper()
        document._ID = f"[<{fingerprint}> <{fingerprint}>]\n".encode("ascii")
        return bytes(document.format())

    def _form(self, face: Face) -> str:
        from pcsp_desktop.documents.pdf.formfont import write_form_font

        font = write_form_font(face, self._reserve, self._fill)
        fields = " ".join(f"{object_number} 0 R" for object_number in self._fields)
        return f"<< /Fields [{fields}] /DA (/FormFont 14 Tf 0 g) /DR << /Font << /FormFont {font} 0 R >> >> >>"

    def _write_outline(self, pages: list[int]) -> int:
        """The bookmarks as a tree, from the levels of the headings."""
        root = self._reserve()
        numbers = [self._reserve() for _ in self._outline]
        parents: list[int] = []
        kids: dict[int, list[int]] = {-1: []}
        above: list[int] = []
        for at, (level, *_) in enumerate(self._outline):
            while above and self._outline[above[-1]][0] >= level:
                above.pop()
            parent = above[-1] if above else -1
            parents.append(parent)
            kids.setdefault(parent, []).append(at)
            above.append(at)
        for at, (_, title, page, top) in enumerate(self._outline):
            siblings = kids[parents[at]]
            place = siblings.index(at) if len(siblings) < 3 else _place(siblings, at)
            parts = [f"/Title {text(title)} /Dest [{pages[page]} 0 R /XYZ 0 {number(top)} 0]"]
            parts.append(f"/Parent {numbers[parents[at]] if parents[at] >= 0 else root} 0 R")
            if place:
                parts.append(f"/Prev {numbers[siblings[place - 1]]} 0 R")
            if place + 1 < len(siblings):
                parts.append(f"/Next {numbers[siblings[place + 1]]} 0 R")
            if own := kids.get(at):
                parts.append(f"/First {numbers[own[0]]} 0 R /Last {numbers[own[-1]]} 0 R /Count -{len(own)}")
            self._fill(numbers[at], f"<< {' '.join(parts)} >>".encode("ascii"))
        top_level = kids[-1]
        self._fill(
            root,
            f"<< /Type /Outlines /First {numbers[top_level[0]]} 0 R /Last {numbers[top_level[-1]]} 0 R "
            f"/Count {len(top_level)} >>".encode("ascii"),
        )
        return root


def _place(siblings: list[int], at: int) -> int:
    from bisect import bisect_left

    return bisect_left(siblings, at)


def _rounded(left: float, bottom: float, width: float, height: float, radius: float) -> str:
    """A rectangle with round corners as a path; a circle where the radius is half its side."""
    pull = radius * 0.4477
    right, top = left + width, bottom + height
    n = number
    return (
        f"{n(left + radius)} {n(bottom)} m {n(right - radius)} {n(bottom)} l "
        f"{n(right - pull)} {n(bottom)} {n(right)} {n(bottom + pull)} {n(right)} {n(bottom + radius)} c "
        f"{n(right)} {n(top - radius)} l "
        f"{n(right)} {n(top - pull)} {n(right - pull)} {n(top)} {n(right - radius)} {n(top)} c "
        f"{n(left + radius)} {n(top)} l "
        f"{n(left + pull)} {n(top)} {n(left)} {n(top - pull)} {n(left)} {n(top - radius)} c "
        f"{n(left)} {n(bottom + radius)} l "
        f"{n(left)} {n(bottom + pull)} {n(left + pull)} {n(bottom)} {n(left + radius)} {n(bottom)} c h"
    )
