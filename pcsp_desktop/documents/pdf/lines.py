"""What a paragraph is before and after it is laid out: runs of text, words in one face, and lines.

A line as it is set says nothing of the document that it stands in, so that the same words are set only once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pcsp_desktop.documents.pdf.fonts import Face, Shaped
from pcsp_desktop.documents.pdf.structure import Element

DRAWN = frozenset({"tick", "rule"})
"""Marks that stand in the place of their words."""
_INDIC = ("\u0900", "\u0dff")


@dataclass(eq=False, slots=True)
class TextRun:
    """A stretch of text that is alike. ``element`` is what it belongs to in the structure tree."""

    text: str
    element: Element | None = None
    bold: bool = False
    language: str = ""
    colour: str = ""
    isolate: bool = False
    whole: bool = False
    link: str = ""
    scale: float = 1.0
    """Its size in sizes of the text round it."""
    ground: str = ""
    """The colour behind it."""
    mark: str = ""
    """A drawing: "tick" and "rule" stand in the place of the words, "ring" round them."""
    page_of: str = ""
    """The text is a pattern for the number of the page where the heading of this key stands."""


class Stretch(NamedTuple):
    """All of a run that tells where its words stand; ``place`` is the run's among the runs of its paragraph."""

    place: int
    text: str
    bold: bool
    language: str
    isolate: bool
    whole: bool
    mark: str
    scale: float


def stretches(runs: Sequence[TextRun]) -> tuple[Stretch, ...]:
    """The runs without what does not move a word: two that are equal are set alike."""
    return tuple(
        Stretch(place, run.text, run.bold, run.language, run.isolate, run.whole, run.mark, run.scale)
        for place, run in enumerate(runs)
    )


@dataclass(eq=False, slots=True)
class Piece:
    """A word, or the spaces after one, in one face, level and run."""

    shaped: Shaped
    run: Stretch
    level: int
    start: int
    width: float
    is_space: bool


class RunGroup(NamedTuple):
    """Neighbours of one run that are drawn in one go; ``spoken`` is their text where glyphs do not tell it."""

    place: int
    shaped: tuple[Shaped, ...]
    left: float
    width: float
    spoken: str


@dataclass(eq=False)
class LineOfPieces:
    """The pieces of a line in reading order, each with its distance from the left of the line. Never changed."""

    pieces: list[tuple[Piece, float]]
    width: float
    right_to_left: bool
    turned: bool = False
    """Whether anything in it runs from the right."""

    @cached_property
    def faces(self) -> frozenset[Face]:
        return frozenset(piece.shaped.face for piece, _ in self.pieces if piece.run.mark not in DRAWN)

    @cached_property
    def biggest(self) -> float:
        """The size of the biggest words of a line beside the text."""
        return max((piece.run.scale for piece, _ in self.pieces), default=1.0)

    @cached_property
    def words(self) -> str:
        """The text as it was written."""
        return "".join([piece.shaped.text for piece, _ in self.pieces])

    @cached_property
    def groups(self) -> tuple[RunGroup, ...]:
        """What is drawn in one go, in reading order."""
        return tuple(_group(pieces, left) for pieces, left in _grouped(self))


@dataclass(eq=False, slots=True)
class Line:
    """A line of a document: how it is set, and the runs of its paragraph."""

    setting: LineOfPieces
    runs: Sequence[TextRun]
    ends: bool = False
    """Whether the text goes on after it only on a line of its own."""

    @property
    def pieces(self) -> list[tuple[Piece, float]]:
        return self.setting.pieces

    @property
    def width(self) -> float:
        return self.setting.width

    @property
    def right_to_left(self) -> bool:
        return self.setting.right_to_left


def _grouped(line: LineOfPieces) -> list[tuple[list[Piece], float]]:
    groups: list[tuple[list[Piece], float]] = []
    for piece, at in sorted(line.pieces, key=lambda placed: placed[1]) if line.turned else line.pieces:
        if groups:
            last = groups[-1][0][-1]
            if (
                last.run is piece.run
                and last.shaped.face is piece.shaped.face
                and last.level == piece.level
                and last.shaped.right_to_left == piece.shaped.right_to_left
            ):
                groups[-1][0].append(piece)
                continue
        groups.append(([piece], at))
    if line.turned and len(groups) > 1:
        groups.sort(key=lambda group: min(piece.start for piece in group[0]))
    return groups


def _group(pieces: list[Piece], left: float) -> RunGroup:
    shaped = tuple(piece.shaped for piece in pieces)
    spoken = "" if shaped[0].right_to_left else _spoken(shaped)
    return RunGroup(pieces[0].run.place, shaped, left, sum(piece.width for piece in pieces), spoken)


def _spoken(shaped: Sequence[Shaped]) -> str:
    """The text of scripts whose glyphs do not stand in the order of their letters."""
    whole = "".join(piece.text for piece in shaped)
    if whole.isascii() or not any(_INDIC[0] <= character <= _INDIC[1] for character in whole):
        return ""
    return whole
