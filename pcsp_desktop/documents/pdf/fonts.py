"""Font files, and which of them draws which character.

A ``Face`` is one file, opened when it is first needed; it shapes words with HarfBuzz and remembers them, as
the same words come again and again. A ``FontSet`` is an order of families to try. All measures are in
thousandths of the text size.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz as hb

from pcsp_desktop.documents.pdf.objects import number

_SEEN = 0.01
"""Thousandths of the text size from which a glyph is moved."""
REMEMBERED_WORDS = 40_000
REMEMBERED_SETTINGS = 4_000
BOX = "\u25a1"
NOTHING = "\u200b"
"""What a glyph means whose characters other glyphs have already said."""

_DIRECTION_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
INVISIBLE = frozenset(_DIRECTION_CONTROLS)
"""Characters that steer the order of text and are never drawn."""


def is_mark(character: str) -> bool:
    """Whether a character stands on the one before it."""
    return unicodedata.category(character) in ("Mn", "Mc", "Me")


class Glyph(NamedTuple):
    """One glyph in its place: its number, the characters it stands for, its advance and its offsets."""

    number: int
    text: str
    advance: float
    right: float
    up: float


Shown = str | float | tuple[tuple[int, str], ...]
"""A part of a word in a TJ array: a distance, how far what follows is raised, or glyphs with what they mean."""


class Shaped:
    """A word in one face, in visual order, at no particular size. Compared by identity."""

    __slots__ = ("_shown", "face", "glyphs", "right_to_left", "text", "width")

    def __init__(self, face: Face, text: str, glyphs: tuple[Glyph, ...], right_to_left: bool) -> None:
        self.face = face
        self.text = text
        self.glyphs = glyphs
        self.right_to_left = right_to_left
        self.width = sum(glyph.advance for glyph in glyphs)
        self._shown: tuple[Shown, ...] | None = None

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The word as parts of a TJ array, the same in every file."""
        if self._shown is None:
            self._shown = tuple(_shown(self))
        return self._shown


class Face:
    """One font file. One of ``pictures`` has digits for keycaps only: text goes on in the face before it."""

    def __init__(self, path: Path, bold: bool = False, *, pictures: bool = False) -> None:
        self.path = path
        self.bold = bold
        self.pictures = pictures
        self._words: dict[tuple[str, bool, str], Shaped] = {}
        self._advances: dict[int, float] = {}
        self._written_advances: dict[int, float] = {}

    @cached_property
    def face(self) -> Any:
        return hb.Face(hb.Blob(self.path.read_bytes()))

    @cached_property
    def font(self) -> Any:
        return hb.Font(self.face)

    @cached_property
    def unit(self) -> float:
        return 1000.0 / float(self.face.upem)

    @cached_property
    def extents(self) -> tuple[float, float]:
        """How far the tallest sign rises above the line and how far the lowest falls below (negative)."""
        found = self.font.get_font_extents("ltr")
        return found.ascender * self.unit, found.descender * self.unit

    @cached_property
    def cap_height(self) -> float:
        table: bytes = self.face.reference_table("OS/2").data
        return struct.unpack(">h", table[88:90])[0] * self.unit if len(table) >= 90 else 700.0

    @cached_property
    def bounds(self) -> tuple[int, ...]:
        table: bytes = self.face.reference_table("head").data
        return tuple(round(value * self.unit) for value in struct.unpack(">4h", table[36:44]))

    @cached_property
    def has_ascii(self) -> bool:
        """Whether it can draw all of printable ASCII."""
        return self.has("".join(map(chr, range(0x20, 0x7F))))

    @cached_property
    def is_true_type(self) -> bool:
        return "glyf" in self.face.table_tags

    @cached_property
    def postscript_name(self) -> str:
        name = self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.path.stem
        return str(name).replace(" ", "")

    @cached_property
    def blank(self) -> int | None:
        """A glyph with no ink, that can carry a character of a ligature: the space.

        Many fonts draw a stroke for the joiners, to be seen in editors: on paper it would be a false letter.
        """
        glyph = self.font.get_nominal_glyph(0x20)
        return int(glyph) if glyph and not self.has_ink(glyph) else None

    def has_ink(self, glyph: int) -> bool:
        """Whether anything is drawn for a glyph."""
        extents = self.font.get_glyph_extents(glyph)
        return extents is not None and bool(extents.width or extents.height)

    def advance(self, glyph: int) -> float:
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = self.font.get_glyph_h_advance(glyph) * self.unit
        return found

    def written_advance(self, glyph: int) -> float:
        """The advance as a file states it, so that our sums and a reader's agree."""
        found = self._written_advances.get(glyph)
        if found is None:
            found = self._written_advances[glyph] = float(number(self.advance(glyph)))
        return found

    def has(self, text: str) -> bool:
        """Whether every character can be drawn, alone or put together with its marks."""
        nominal = self.font.get_nominal_glyph
        if all(nominal(ord(character)) for character in text):
            return True
        composed = unicodedata.normalize("NFC", text)
        return composed != text and all(nominal(ord(character)) for character in composed)

    def shape(self, text: str, right_to_left: bool, language: str) -> Shaped:
        """A word's glyphs, each with the characters it stands for, so that together they give the text."""
        key = (text, right_to_left, language)
        found = self._words.get(key)
        if found is None:
            if len(self._words) >= REMEMBERED_WORDS:
                self._words.clear()
            found = self._words[key] = self._shape(text, right_to_left, language)
        return found

    def _shape(self, text: str, right_to_left: bool, language: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        if language:
            buffer.language = language
        hb.shape(self.font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        texts = _share_out(text, [info.cluster for info in infos], right_to_left)
        unit = self.unit
        glyphs = tuple(
            Glyph(info.codepoint, part, place.x_advance * unit, place.x_offset * unit, place.y_offset * unit)
            for info, place, part in zip(infos, positions, texts, strict=True)
        )
        if any(glyph.number == 0 for glyph in glyphs):
            glyphs = tuple(glyph if glyph.number else self._stand_in(glyph) for glyph in glyphs)
        return Shaped(self, text, glyphs, right_to_left)

    def _stand_in(self, glyph: Glyph) -> Glyph:
        """A box for a character that this face cannot draw; no code may lead to the font's own ".notdef".

        In the place of a mark stands nothing: a sign of its own would be read as a letter that nobody wrote.
        """
        nominal = self.font.get_nominal_glyph
        if glyph.text and all(is_mark(character) for character in glyph.text):
            return Glyph(self.blank or nominal(ord(" ")), glyph.text, 0.0, 0.0, 0.0)
        number = nominal(ord(BOX)) or nominal(ord("?")) or nominal(ord(" "))
        return Glyph(number, glyph.text, self.advance(number), 0.0, 0.0)


def _shown(word: Shaped) -> Iterator[Shown]:
    face = word.face
    meant: list[tuple[int, str]] = []
    pen = origin = rise = 0.0
    for glyph in word.glyphs:
        raised = abs(glyph.up - rise) > _SEEN
        target = origin + glyph.right
        moved = abs(target - pen) > _SEEN
        if meant and (raised or moved):
            yield tuple(meant)
            meant = []
        if raised:
            rise = glyph.up
            yield float(rise)
        if moved:
            yield number(pen - target)
            pen = target
        meaning = glyph.text or NOTHING
        blank = face.blank
        if word.right_to_left and len(meaning) > 1 and blank is not None:
            # A ligature's further characters ride on spaces, each taken back at once: readers turn codes
            # round, but not the characters inside one, and leave out what has neither width nor ink.
            for character in meaning[:0:-1]:
                yield (*meant, (blank, character))
                meant = []
                yield number(face.written_advance(blank))
            meaning = meaning[0]
        meant.append((glyph.number, meaning))
        pen += face.written_advance(glyph.number)
        origin += glyph.advance
    if meant:
        yield tuple(meant)
    if abs(origin - pen) > _SEEN:
        yield number(pen - origin)
    if rise:
        yield 0.0


def _share_out(text: str, clusters: Sequence[int], right_to_left: bool) -> list[str]:
    """Hand each cluster's characters to its glyphs in reading order, so that reading them gives the text."""
    if len(clusters) == len(text):
        ordered = clusters if not right_to_left else clusters[::-1]
        if all(at == cluster for at, cluster in enumerate(ordered)):
            return list(text) if not right_to_left else list(text[::-1])
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    members: dict[int, list[int]] = {}
    for at, cluster in enumerate(clusters):
        members.setdefault(cluster, []).append(at)
    parts = [""] * len(clusters)
    for cluster, glyphs in members.items():
        characters = text[cluster : ends[cluster]]
        reading = glyphs[::-1] if right_to_left else glyphs
        for count, place in enumerate(reading):
            last = count == len(reading) - 1
            parts[place] = characters[count:] if last else characters[count : count + 1]
    return parts


Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Family:
    """A regular and, where there is one, a bold face.

    ``covers`` names the code points to try it for (none named: any), so that a file is opened only when its
    script turns up. ``languages``: try it first for these; ``only`` says it is for no other.
    """

    regular: Face
    bold: Face | None = None
    covers: Ranges = ()
    languages: frozenset[str] = field(default=frozenset())
    only: bool = False
    line_height: float = 0.0
    """The least line height that this script needs, in text sizes; 0 where any will do."""

    def may_have(self, character: str) -> bool:
        point = ord(character)
        return not self.covers or any(first <= point <= last for first, last in self.covers)

    def face(self, bold: bool) -> Face:
        return self.bold if bold and self.bold else self.regular


class FontSet:
    """Families in the order in which to try them."""

    def __init__(self, families: Iterable[Family]) -> None:
        self.families = tuple(families)
        self._orders: dict[str, tuple[Family, ...]] = {}
        self._picked: dict[tuple[str, bool, str], Face | None] = {}
        self.settings: dict[Hashable, Any] = {}
        """Paragraphs as they were set in these fonts, by all that tells how (see `paragraph.Typesetter`)."""
        self._family_of = {
            id(face): family for family in self.families for face in (family.regular, family.bold) if face
        }

    def keep_setting(self, key: Hashable, setting: object) -> None:
        """Remember how a paragraph is set; of too many, none."""
        if len(self.settings) >= REMEMBERED_SETTINGS:
            self.settings.clear()
        self.settings[key] = setting

    def order(self, language: str) -> tuple[Family, ...]:
        primary = language.partition("-")[0]
        found = self._orders.get(primary)
        if found is None:
            first = [family for family in self.families if primary in family.languages]
            rest = [family for family in self.families if primary not in family.languages and not family.only]
            found = self._orders[primary] = (*first, *rest)
        return found

    def main(self, bold: bool, language: str) -> Face:
        """The face that most text in this language is drawn in."""
        return self.order(language)[0].face(bold)

    def pick(self, cluster: str, bold: bool, language: str) -> Face | None:
        """The first face that can draw a character with its marks; None where no face can."""
        key = (cluster, bold, language)
        try:
            return self._picked[key]
        except KeyError:
            pass
        order = self.order(language)
        found = next((f.face(bold) for f in order if f.may_have(cluster[0]) and f.face(bold).has(cluster)), None)
        self._picked[key] = found
        return found

    def line_height(self, face: Face) -> float:
        return self._family_of[id(face)].line_height
