"""Fonts inside the file: only the glyphs that are used, and an exact way back to the text.

A code of ours stands for one glyph *with the characters it means here*, so ToUnicode never has to guess: the
same glyph under another meaning gets another code. TrueType glyphs are reached through a CIDToGIDMap, CFF
(Chinese) through an embedded CMap.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable

import uharfbuzz as hb

from pcsp_desktop.documents.pdf.fonts import Face, Shaped
from pcsp_desktop.documents.pdf.objects import name, number, stream

_DROPPED_TABLES = frozenset(
    {"GSUB", "GPOS", "GDEF", "kern", "DSIG", "name", "post", "STAT", "meta", "MVAR", "HVAR", "BASE"}
    | {"VDMX", "hdmx", "LTSH", "gasp", "vhea", "vmtx", "VORG"}
)
_SYSTEM = "<< /Registry (Adobe) /Ordering ({}) /Supplement 0 >>"
_CMAP_HEAD = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap"]
_CMAP_TAIL = ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
_CODES = ["1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange"]


class EmbeddedFont:
    """One face as one document uses it."""

    def __init__(self, face: Face, resource: str, object_number: int) -> None:
        self.face = face
        self.resource = resource
        self.object_number = object_number
        self._codes: dict[tuple[int, str], str] = {}
        self._rows: list[tuple[int, str]] = [(0, "\u00a0")]
        self._written: dict[tuple[Shaped, float], str] = {}

    def code(self, glyph: int, meaning: str) -> str:
        """The four hex digits that draw a glyph and mean some characters."""
        found = self._codes.get((glyph, meaning))
        if found is None:
            found = self._codes[glyph, meaning] = f"{len(self._rows):04X}"
            self._rows.append((glyph, meaning))
        return found

    def show(self, shaped: Shaped, size: float) -> str:
        """A word as the inside of a TJ array; text that is raised closes the array and opens another."""
        key = (shaped, size)
        found = self._written.get(key)
        if found is None:
            found = self._written[key] = self._show(shaped, size)
        return found

    def _show(self, shaped: Shaped, size: float) -> str:
        out: list[str] = []
        codes = self._codes
        for part in shaped.shown:
            if isinstance(part, str):
                out.append(part)
            elif isinstance(part, float):
                out.append(f"] TJ {number(part * size / 1000)} Ts [" if part else "] TJ 0 Ts [")
            else:
                digits = [codes.get(meant) or self.code(*meant) for meant in part]
                out.append(f"<{''.join(digits)}>")
        return "".join(out)

    def write(self, reserve: Callable[[], int], fill: Callable[[int, bytes], None]) -> None:
        """Write the font's objects."""
        glyphs = sorted({glyph for glyph, _ in self._rows})
        subset, numbers = _subset(self.face, glyphs)
        program = subset.blob.data
        base = f"{_tag(program)}+{self.face.postscript_name}"
        to_unicode, descriptor, file, descendant = reserve(), reserve(), reserve(), reserve()
        fill(to_unicode, stream("", self._to_unicode(base)))
        ascent, descent = (round(value) for value in self.face.extents)
        key = "FontFile2" if self.face.is_true_type else "FontFile3"
        fill(
            descriptor,
            f"<< /Type /FontDescriptor /FontName {name(base)} /Flags 4 /FontBBox "
            f"[{' '.join(map(str, self.face.bounds))}] /ItalicAngle 0 /Ascent {ascent} /Descent {descent} "
            f"/CapHeight {round(self.face.cap_height)} /StemV 80 /{key} {file} 0 R >>".encode("ascii"),
        )
        if self.face.is_true_type:
            fill(file, stream(f"/Length1 {len(program)}", program))
            gid_map = reserve()
            fill(gid_map, stream("", b"".join(struct.pack(">H", numbers[glyph]) for glyph, _ in self._rows)))
            widths = " ".join(number(self.face.written_advance(glyph)) for glyph, _ in self._rows)
            kind, extra = "CIDFontType2", f"/W [0 [{widths}]] /CIDToGIDMap {gid_map} 0 R"
            encoding, font_name = "/Identity-H", base
        else:
            fill(file, stream("/Subtype /CIDFontType0C", subset.reference_table("CFF ").data))
            by_number = sorted((new, old) for old, new in numbers.items())
            widths = " ".join(f"{new} [{number(self.face.written_advance(old))}]" for new, old in by_number)
            kind, extra = "CIDFontType0", f"/W [{widths}]"
            cmap = reserve()
            font_name = f"{base}-H"
            head = f"/Type /CMap /CMapName {name(font_name)} /WMode 0 /CIDSystemInfo {_SYSTEM.format('Identity')}"
            fill(cmap, stream(head, self._encoding(font_name, numbers)))
            encoding = f"{cmap} 0 R"
        fill(
            descendant,
            f"<< /Type /Font /Subtype /{kind} /BaseFont {name(base)} /CIDSystemInfo "
            f"{_SYSTEM.format('Identity')} /FontDescriptor {descriptor} 0 R /DW 0 {extra} >>".encode("ascii"),
        )
        fill(
            self.object_number,
            f"<< /Type /Font /Subtype /Type0 /BaseFont {name(font_name)} /Encoding {encoding} "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {to_unicode} 0 R >>".encode("ascii"),
        )

    def _to_unicode(self, base: str) -> bytes:
        rows = (
            f"<{code:04X}> <{meaning.encode('utf-16-be').hex().upper()}>"
            for code, (_, meaning) in enumerate(self._rows)
        )
        head = [
            f"/CIDSystemInfo {_SYSTEM.format('UCS')} def",
            f"/CMapName /{base}-UCS def",
            "/CMapType 2 def",
        ]
        return _cmap([*head, *_CODES], rows, "bfchar")

    def _encoding(self, font_name: str, numbers: dict[int, int]) -> bytes:
        rows = (f"<{code:04X}> {numbers[glyph]}" for code, (glyph, _) in enumerate(self._rows))
        head = [
            f"/CIDSystemInfo {_SYSTEM.format('Identity')} def",
            f"/CMapName /{font_name} def",
            "/CMapType 1 def",
            "/WMode 0 def",
        ]
        return _cmap([*head, *_CODES], rows, "cidchar")


def _cmap(head: list[str], rows: Iterable[str], kind: str) -> bytes:
    """A CMap; its rows go in blocks of a hundred, the most that one block may have."""
    every = list(rows)
    out = [*_CMAP_HEAD, *head]
    for at in range(0, len(every), 100):
        block = every[at : at + 100]
        out += [f"{len(block)} begin{kind}", *block, f"end{kind}"]
    return "\n".join([*out, *_CMAP_TAIL]).encode("ascii")


def _subset(face: Face, glyphs: list[int]) -> tuple[hb.Face, dict[int, int]]:
    """The face with only these glyphs, and their numbers in it."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.clear()
    for glyph in glyphs:
        wanted.glyph_set.add(glyph)
    wanted.unicode_set.clear()
    wanted.drop_table_tag_set.update({int.from_bytes(table.encode(), "big") for table in _DROPPED_TABLES})
    flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    if not face.is_true_type:
        flags |= hb.SubsetFlags.CFF_IDENTITY_CHARSET
    wanted.flags = flags
    plan = hb.SubsetPlan(face.face, wanted)
    mapping = plan.old_to_new_glyph_mapping
    return plan.execute(), {glyph: mapping[glyph] for glyph in glyphs}


def _tag(program: bytes) -> str:
    """The six letters that mark a subset, from what is in it."""
    return "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
