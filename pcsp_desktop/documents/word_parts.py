"""Pieces of Word's own XML that the writer of Word files puts in: borders, fields, rows that stay whole."""

from __future__ import annotations

import io
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from PIL import Image, ImageDraw

from pcsp_desktop.documents import tree

_GREY = "444444"
_FRAMES: Mapping[tree.BoxKind, tuple[int, str]] = {
    tree.BoxKind.PLAIN: (6, _GREY),
    tree.BoxKind.ADVICE: (12, "12211F"),
    tree.BoxKind.EMERGENCY: (24, "8C1D18"),
    tree.BoxKind.FIRST: (24, "111111"),
    tree.BoxKind.NEED: (12, "0B4F4A"),
    tree.BoxKind.WISH: (12, "0B4F4A"),
    tree.BoxKind.ALARM: (12, "111111"),
    tree.BoxKind.QUOTE: (24, "111111"),
}
"""How thick the frame of a box is, in eighths of a point, and its colour."""
_BAR = 48


def unsplit(row: Any) -> None:
    """Keep a row of a table on one page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def shaded(fill: str) -> Any:
    """A ground behind words or a cell."""
    made = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)):
        made.set(qn(key), value)
    return made


def bordered(cell: Any, colour: str = _GREY, **sides: int) -> None:
    """Lines at some sides of a cell (``top``, ``start``, ``bottom``, ``end``), in eighths of a point."""
    borders = OxmlElement("w:tcBorders")
    for side in ("top", "start", "bottom", "end"):
        if sides.get(side):
            borders.append(_edge(side, sides[side], colour))
    cell._tc.get_or_add_tcPr().append(borders)


def framed(cell: Any, kind: tree.BoxKind, turned: bool) -> None:
    """The frame of a kind of box round a cell: heavier for what matters more, and a bar where reading starts."""
    del turned  # "start" is the side where reading starts
    thick, colour = _FRAMES[kind]
    if kind is tree.BoxKind.QUOTE:
        bordered(cell, colour, start=thick)
    else:
        bordered(cell, colour, top=thick, start=_BAR if kind is tree.BoxKind.NEED else thick, bottom=thick, end=thick)
    if kind is tree.BoxKind.ALARM:
        cell._tc.get_or_add_tcPr().append(shaded("111111"))


def _edge(side: str, thick: int, colour: str) -> Any:
    edge = OxmlElement(f"w:{side}")
    for key, value in (("w:val", "single"), ("w:sz", str(thick)), ("w:space", "0"), ("w:color", colour)):
        edge.set(qn(key), value)
    return edge


def bottom_line(paragraph: Any, *, between: bool = False) -> None:
    """A line under a paragraph; with ``between`` also where another with the same line follows."""
    borders = OxmlElement("w:pBdr")
    for side in ("bottom", "between") if between else ("bottom",):
        borders.append(_edge(side, 6, _GREY))
    paragraph._p.get_or_add_pPr().append(borders)


def field(paragraph: Any, code: str) -> None:
    """A number that Word fills in, such as the page."""
    run = paragraph.add_run()
    run.bold = True
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", "1"), ("end", "")):
        if kind == "text":
            made = OxmlElement("w:t")
            made.text = text
        elif kind:
            made = OxmlElement("w:fldChar")
            made.set(qn("w:fldCharType"), kind)
        else:
            made = OxmlElement("w:instrText")
            made.set(qn("xml:space"), "preserve")
            made.text = f" {text} "
        run._r.append(made)


def chart_picture(chart: tree.Chart) -> bytes:
    """A chart as a picture in black; what is written at its points stands in its words."""
    wide, high, edge = 1560, 390, 60
    image = Image.new("L", (wide, high), 255)
    pen = ImageDraw.Draw(image)
    places = [(edge + (wide - 2 * edge) * p.along, high - edge - (high - 2 * edge) * p.high) for p in chart.points]
    if chart.squares:
        for (x, _), point in zip(places, chart.points, strict=True):
            pen.rectangle((x - 18, high / 2 - 18, x + 18, high / 2 + 18), outline=0, fill=0 if point.high else 255)
    else:
        for first, second in pairwise(places):
            pen.line((*first, *second), fill=0, width=6)
        for x, y in places:
            pen.ellipse((x - 12, y - 12, x + 12, y + 12), fill=0)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
