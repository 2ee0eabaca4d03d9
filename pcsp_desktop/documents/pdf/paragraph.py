"""Text into lines: fonts by character, words shaped once, lines filled, each line put in visual order.

Lengths are points. Nothing is drawn here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from pcsp_desktop.documents.pdf import bidi, breaking, directions
from pcsp_desktop.documents.pdf.fonts import BOX, INVISIBLE, Face, FontSet, Shaped
from pcsp_desktop.documents.pdf.lines import DRAWN, Line, LineOfPieces, Piece, Stretch, TextRun, stretches

__all__ = ["Line", "Piece", "TextRun", "Typesetter"]

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
REPLACEMENT = "\ufffd"
NO_BREAK = "\u00a0"
_ROUNDING = 0.01
_FOLLOWS = frozenset({"Mn", "Mc", "Me", "Cf"})


class _Laid(NamedTuple):
    """What some words come to, and the characters in them that no font has."""

    lines: tuple[LineOfPieces, ...]
    widest: float
    missing: tuple[str, ...]


@dataclass(eq=False)
class Typesetter:
    """What a document's text is set with, and the characters that no font of it has."""

    fonts: FontSet
    language: str
    right_to_left: bool = False
    missing: dict[str, None] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    """Where the headings with keys stand, once that is known; pages count from 1."""

    def face_for(self, cluster: str, bold: bool, language: str) -> Face:
        """The face to draw some characters in; what no face has is remembered and drawn as a box."""
        found = None if cluster[0] == REPLACEMENT else self.fonts.pick(cluster, bold, language)
        if found:
            return found
        if len(cluster) > 1:
            face = self.face_for(cluster[0], bold, language)
            for mark in cluster[1:]:
                if not face.has(cluster[0] + mark) and not _is_ignorable(mark):
                    self.missing.setdefault(mark)
            return face
        if not _is_ignorable(cluster):
            self.missing.setdefault(cluster)
        return self.fonts.pick(BOX, bold, language) or self.fonts.main(bold, language)

    def lines(self, runs: Sequence[TextRun], size: float, width: float) -> list[Line]:
        """Lay the runs out in lines no wider than ``width``; a line end in the text ends the line."""
        out: list[Line] = []
        for line in _split_at_line_ends(runs):
            for part in directions.paragraphs(line, self.right_to_left):
                out.extend(self._fill(part, size, width))
                out[-1].ends = True
        return out

    def widest(self, runs: Sequence[TextRun], size: float) -> float:
        """The width of what stays on one line and is widest: a word, a number, a date."""
        return max([0.0, *(self._laid(part, size, None).widest for part in _split_at_line_ends(runs))])

    def _laid(self, runs: Sequence[TextRun], size: float, width: float | None) -> _Laid:
        """Lines of some width, or the widest words where it is None, from what the fonts remember.

        Words that come again are often set again: at a foot, for a width to be known, on the next paper.
        """
        said = stretches(runs)
        key = (said, size, width, self.language, self.right_to_left)
        found: _Laid | None = self.fonts.settings.get(key)
        if found is None:
            alone = Typesetter(self.fonts, self.language, self.right_to_left)
            lines = () if width is None else tuple(alone._set(said, size, width))
            widest = alone._widest(said, size) if width is None else 0.0
            found = _Laid(lines, widest, tuple(alone.missing))
            self.fonts.keep_setting(key, found)
        for character in found.missing:
            self.missing.setdefault(character)
        return found

    def _widest(self, runs: Sequence[Stretch], size: float) -> float:
        text, owners = _joined(runs, self.right_to_left)
        _, levels = bidi.resolve(text, self._base(runs, text))
        return max((wide for _, _, wide, _ in self._chunks(text, owners, levels, size)), default=0.0)

    def _fill(self, runs: Sequence[TextRun], size: float, width: float) -> list[Line]:
        if any(run.page_of for run in runs):
            runs = [self._with_page(run) for run in runs]
        return [Line(setting, runs) for setting in self._laid(runs, size, width).lines]

    def _set(self, runs: Sequence[Stretch], size: float, width: float) -> list[LineOfPieces]:
        text, owners = _joined(runs, self.right_to_left)
        paragraph, levels = bidi.resolve(text, self._base(runs, text))
        chunks = self._chunks(text, owners, levels, size)
        lines: list[list[Piece]] = []
        line: list[Piece] = []
        used = 0.0
        for word, spaces, wide, gap in chunks:
            if line and used + wide > width + _ROUNDING:
                lines.append(line)
                line, used = [], 0.0
            if wide > width + _ROUNDING:
                *full, word = self._cut(word, size, width)
                lines.extend(full)
                wide = sum(piece.width for piece in word)
            line += word
            line += spaces
            used += wide + gap
        if line or not lines:
            lines.append(line)
        turned = bool(paragraph) or any(levels)
        return [_in_order(pieces, paragraph, turned) for pieces in lines]

    def _with_page(self, run: TextRun) -> TextRun:
        """A page number in its place; before it is known, one of two digits."""
        if not run.page_of:
            return run
        return _like(run, run.text.replace("{page}", str(self.pages.get(run.page_of, 88))))

    def _base(self, runs: Sequence[Stretch], text: str) -> int | None:
        """The direction of a paragraph: the document's, unless all of it is one person's own words."""
        default = int(self.right_to_left)
        if not default and not bidi.MAYBE_RIGHT_TO_LEFT.search(text):
            return 0
        spoken = [run for run in runs if not directions.only_signs(run.text)]
        if len(spoken) == 1 and spoken[0].isolate:
            found = bidi.first_strong(bidi.classes(spoken[0].text))
            return default if found is None else found
        return default

    def _chunks(
        self, text: str, owners: list[tuple[int, Stretch]], levels: list[int], size: float
    ) -> Iterator[tuple[list[Piece], list[Piece], float, float]]:
        """What must stay on one line, each with the spaces after it, and the widths of both."""
        word: list[Piece] = []
        spaces: list[Piece] = []
        wide = gap = 0.0
        kept = breaking.kept_spaces(text)
        for start, end, run, level, face in self._spans(text, owners, levels):
            language = run.language or self.language
            scale = size * run.scale / 1000
            if run.mark in DRAWN:
                if spaces:
                    yield word, spaces, wide, gap
                    word, spaces, wide, gap = [], [], 0.0, 0.0
                piece = self._drawing(text[start:end], run, level, start, face, scale)
                word.append(piece)
                wide += piece.width
                continue
            for match in breaking.TOKENS.finditer(text, start, end):
                token = match.group()
                at = match.start()
                is_space = token[0] in breaking.SPACES or breaking.IS_SPACE.match(token) is not None
                if is_space:
                    shaped = face.shape(token, bool(level & 1), language)
                    piece = Piece(shaped, run, level, at, shaped.width * scale, True)
                    if run.whole or at in kept or self._joins_digits(text, at, match.end(), end):
                        word.append(piece)
                        wide += piece.width
                    else:
                        spaces.append(piece)
                        gap += piece.width
                    continue
                cuts = [] if run.whole else breaking.inside(token)
                for first, last in zip([0, *cuts], [*cuts, len(token)], strict=True):
                    if first or spaces:
                        yield word, spaces, wide, gap
                        word, spaces, wide, gap = [], [], 0.0, 0.0
                    shaped = face.shape(token[first:last], bool(level & 1), language)
                    width = shaped.width * scale
                    word.append(Piece(shaped, run, level, at + first, width, False))
                    wide += width
        if word or spaces:
            yield word, spaces, wide, gap

    @staticmethod
    def _drawing(text: str, run: Stretch, level: int, start: int, face: Face, scale: float) -> Piece:
        """A piece for what is drawn in the place of words: as wide as the drawing, with the words in it."""
        shaped = Shaped(face, text, (), bool(level & 1))
        shaped.width = 1000.0 if run.mark == "tick" else 600.0 * len(text)
        return Piece(shaped, run, level, start, shaped.width * scale, False)

    @staticmethod
    def _joins_digits(text: str, start: int, end: int, limit: int) -> bool:
        """Whether a space stands inside a number, such as a phone number."""
        return end - start == 1 and start > 0 and end < limit and text[start - 1].isdigit() and text[end].isdigit()

    def _spans(
        self, text: str, owners: list[tuple[int, Stretch]], levels: list[int]
    ) -> Iterator[tuple[int, int, Stretch, int, Face]]:
        """Stretches of one run, one level and one face; direction controls are left out."""
        for number, (start, run) in enumerate(owners):
            end = owners[number + 1][0] if number + 1 < len(owners) else len(text)
            language = run.language or self.language
            main = self.fonts.main(run.bold, language)
            if run.mark in DRAWN:
                yield start, end, run, levels[start] if start < end else 0, main
                continue
            if main.has_ascii and text[start:end].isascii() and not any(levels[start:end]):
                if start < end:
                    yield start, end, run, 0, main
                continue
            current: tuple[int, int, Face] | None = None
            for at, cluster in _clusters(text, start, end):
                if cluster in INVISIBLE:
                    face = None
                elif current and cluster[0] in _SHARED and not current[2].pictures and current[2].has(cluster):
                    face = current[2]
                else:
                    face = self.face_for(cluster, run.bold, language)
                if current and (face is not current[2] or levels[at] != current[1]):
                    yield current[0], at, run, current[1], current[2]
                    current = None
                if face and not current:
                    current = (at, levels[at], face)
            if current:
                yield current[0], end, run, current[1], current[2]

    def _cut(self, word: list[Piece], size: float, width: float) -> list[list[Piece]]:
        """A word that is wider than a line, as pieces of lines; marks stay with what they stand on."""
        lines: list[list[Piece]] = []
        line: list[Piece] = []
        used = 0.0
        for piece in word:
            if used + piece.width <= width + _ROUNDING or piece.run.mark in DRAWN:
                line.append(piece)
                used += piece.width
                continue
            starts = [at for at, _ in _clusters(piece.shaped.text, 0, len(piece.shaped.text))]
            starts.append(len(piece.shaped.text))
            first = 0
            while first < len(starts) - 1:
                part, last = self._longest(piece, starts, first, size, width - used)
                if line and part.width > width - used + _ROUNDING:
                    lines.append(line)
                    line, used = [], 0.0
                    continue
                line.append(part)
                used += part.width
                first = last
        lines.append(line)
        return lines

    def _longest(self, piece: Piece, starts: list[int], first: int, size: float, room: float) -> tuple[Piece, int]:
        """As many characters from ``first`` on as there is room for, and at least one; and where they end."""
        taken, last = 0.0, first
        while last < len(starts) - 1:
            taken += self._reshape(piece, starts[last], starts[last + 1], size).width
            if taken > room and last > first:
                break
            last += 1
        part = self._reshape(piece, starts[first], starts[last], size)
        while last > first + 1 and part.width > room + _ROUNDING:
            last -= 1
            part = self._reshape(piece, starts[first], starts[last], size)
        return part, last

    def _reshape(self, piece: Piece, start: int, end: int, size: float) -> Piece:
        text = piece.shaped.text[start:end]
        size = size * piece.run.scale
        right_to_left = piece.shaped.right_to_left
        shaped = piece.shaped.face.shape(text, right_to_left, piece.run.language or self.language)
        width = shaped.width * size / 1000
        return Piece(shaped, piece.run, piece.level, piece.start + start, width, piece.is_space)


_SHARED = frozenset(".,:;!?()[]'\"-\u2013\u2014/%+0123456789 \u00a0")
"""Signs that several scripts share stay in the face of what is before them, if it has them."""


def _is_ignorable(character: str) -> bool:
    point = ord(character)
    return (
        unicodedata.category(character) == "Cf"
        or point == 0x00AD
        or 0xFE00 <= point <= 0xFE0F
        or 0xE0100 <= point <= 0xE01EF
    )


def _split_at_line_ends(runs: Sequence[TextRun]) -> Iterator[list[TextRun]]:
    part: list[TextRun] = []
    for run in runs:
        if "\n" not in run.text:
            part.append(run)
            continue
        first, *rest = run.text.split("\n")
        part.append(_like(run, first))
        for text in rest:
            yield part
            part = [_like(run, text)]
    yield part


def _like(run: TextRun, text: str) -> TextRun:
    return TextRun(
        text, run.element, run.bold, run.language, run.colour, run.isolate, run.whole, run.link, run.scale, run.ground,
        run.mark, run.page_of,
    )  # fmt: skip


def _joined(runs: Sequence[Stretch], right_to_left: bool) -> tuple[str, list[tuple[int, Stretch]]]:
    """The paragraph's text, with isolates where the order can change, and where each run starts in it."""
    turning = right_to_left or any(bidi.MAYBE_RIGHT_TO_LEFT.search(run.text) for run in runs)
    parts: list[str] = []
    owners: list[tuple[int, Stretch]] = []
    at = 0
    for run in runs:
        text = run.text
        if turning and run.whole:
            # Readers turn round the words of a line; what stays whole is one word to them.
            text = text.replace(" ", NO_BREAK)
        elif turning:
            text = directions.numbers_kept(text)
        if turning and run.isolate and text:
            text = f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
        owners.append((at, run))
        parts.append(text)
        at += len(text)
    return "".join(parts), owners


def _clusters(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Characters, each with the marks and joiners that follow it."""
    at = start
    while at < end:
        after = at + 1
        if text[at] not in INVISIBLE:
            while after < end and text[after] not in INVISIBLE and _follows(text[after]):
                after += 1
        yield at, text[at:after]
        at = after


def _follows(character: str) -> bool:
    return not character.isascii() and unicodedata.category(character) in _FOLLOWS


def _in_order(pieces: list[Piece], paragraph: int, turned: bool) -> LineOfPieces:
    """Settle the end of a line and put its pieces from left to right; spaces at the end hang over it."""
    kept = len(pieces)
    while kept and pieces[kept - 1].is_space:
        kept -= 1
    width = sum(piece.width for piece in pieces[:kept])
    if not turned:
        lefts = [0.0, *accumulate(piece.width for piece in pieces)]
        return LineOfPieces(list(zip(pieces, lefts, strict=False)), width, False)
    hanging = sum(piece.width for piece in pieces[kept:])
    settled = [piece.level for piece in pieces[:kept]] + [paragraph] * (len(pieces) - kept)
    lefts = [0.0] * len(pieces)
    at = -hanging if paragraph & 1 else 0.0
    for place in bidi.visual_order(settled):
        lefts[place] = at
        at += pieces[place].width
    return LineOfPieces(list(zip(pieces, lefts, strict=True)), width, bool(paragraph & 1), turned=True)
