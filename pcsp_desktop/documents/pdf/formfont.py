"""The font in which someone types into a form: one face, for the letters of Western European languages."""

from __future__ import annotations

from collections.abc import Callable

import uharfbuzz as hb

from pcsp_desktop.documents.pdf.fonts import Face
from pcsp_desktop.documents.pdf.objects import name, number, stream

_ENCODING = "cp1252"
_FIRST, _LAST = 32, 255


def write_form_font(face: Face, reserve: Callable[[], int], fill: Callable[[int, bytes], None]) -> int:
    """Write the font's objects and give the number of the font dictionary."""
    letters = [bytes([code]).decode(_ENCODING, "ignore") for code in range(_FIRST, _LAST + 1)]
    wanted = hb.SubsetInput()
    wanted.unicode_set.clear()
    for letter in letters:
        if letter and face.has(letter):
            wanted.unicode_set.add(ord(letter))
    wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    program = hb.SubsetPlan(face.face, wanted).execute().blob.data
    base = f"FORMAA+{face.postscript_name}"
    font, descriptor, file = reserve(), reserve(), reserve()
    fill(file, stream(f"/Length1 {len(program)}", program))
    ascent, descent = (round(value) for value in face.extents)
    fill(
        descriptor,
        f"<< /Type /FontDescriptor /FontName {name(base)} /Flags 32 /FontBBox "
        f"[{' '.join(map(str, face.bounds))}] /ItalicAngle 0 /Ascent {ascent} /Descent {descent} "
        f"/CapHeight {round(face.cap_height)} /StemV 80 /FontFile2 {file} 0 R >>".encode("ascii"),
    )
    widths = " ".join(number(_width(face, letter)) for letter in letters)
    fill(
        font,
        f"<< /Type /Font /Subtype /TrueType /BaseFont {name(base)} /FirstChar {_FIRST} /LastChar {_LAST} "
        f"/Widths [{widths}] /FontDescriptor {descriptor} 0 R /Encoding /WinAnsiEncoding >>".encode("ascii"),
    )
    return font


def _width(face: Face, letter: str) -> float:
    glyph = face.font.get_nominal_glyph(ord(letter)) if letter else None
    return face.advance(glyph or 0)
