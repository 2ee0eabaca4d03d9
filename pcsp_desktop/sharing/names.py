"""Names that look alike, so that nobody passes for somebody else with a letter of another script.

The base is the skeleton of Unicode Technical Standard 39, section 4, with the table of its version 15. It is made
without regard to case, which the standard leaves to others, and with a few more pairs that print alike.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

from pcsp_desktop import assets

_ROUNDS: Final = 8
_OVERLAY: Final = 1
_OF_THE_LETTER: Final = (0, 7, 8, 9)
"""Combining classes of marks that make another letter of it: vowel signs, nukta, kana voicing, virama."""
# Figures that stand for letters, and letters that are told apart by a hair.
_LETTERS: Final = str.maketrans("0123458i", "olzeasbl")
_RINGS: Final = "°∘◦○◌◎◯●⚪⚫⚬⬤⭕⭘ʘꙨꙩ"
_IN_FRAMES: Final = (0x1F130, 0x1F150, 0x1F170, 0x1F1E6)
"""Where the capitals in squares and circles begin, and those that make flags."""
_STRETCHES: Final = frozenset((0x640, 0x7FA, *range(0x2B9, 0x2E0), *range(0x2E5, 0x300), *range(0xA700, 0xA722)))
"""Signs beside or between letters that change none of them: the Arabic stroke that widens a word, tone marks."""
_SHAPE: Final = re.compile(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z]) WITH .+|LATIN LETTER SMALL CAPITAL ([A-Z])")
_TWO_FOR_ONE: Final = ("vv", "w")


class Likeness(Enum):
    """How two names stand to each other."""

    SAME = "same"
    ACCENTS = "accents"
    """The same but for accents, which a reader can see: Zoë and Zoe."""
    DIFFERENT = "different"


def likeness(one: str, other: str) -> Likeness:
    """Whether two names look the same to a person, whatever letters they are made of."""
    if outlines(one) & outlines(other):
        return Likeness.SAME
    bare = {without_accents(each) for each in outlines(one)}
    return Likeness.ACCENTS if bare & {without_accents(each) for each in outlines(other)} else Likeness.DIFFERENT


def most_like(name: str, others: Iterable[str]) -> Likeness:
    """The nearest likeness of `name` to any of `others`."""
    found = {likeness(name, other) for other in others}
    return next((each for each in (Likeness.SAME, Likeness.ACCENTS) if each in found), Likeness.DIFFERENT)


@functools.lru_cache(maxsize=4096)
def outlines(name: str) -> frozenset[str]:
    """What a name looks like, without case, spaces and signs. Two names look the same if one outline is the same.

    There are several, because a letter and its capital look like different letters: a capital I like an l.
    """
    plain = unicodedata.normalize("NFKC", name)
    starts = {form for text in (name, plain) for form in (text, text.casefold(), text.upper())}
    found = frozenset(filter(None, (_drawn(_settled(start)) for start in starts)))
    return found or frozenset({plain.casefold()})


def without_accents(outline: str) -> str:
    """An outline without the marks that stand over, under and through its letters."""
    spread = unicodedata.normalize("NFD", outline)
    return "".join(letter for letter in spread if unicodedata.combining(letter) in _OF_THE_LETTER)


def skeleton(text: str) -> str:
    """The skeleton of UTS 39: what text looks like, letter by letter."""
    alike = _table()[0]
    spread = unicodedata.normalize("NFD", text)
    swapped = "".join(alike.get(letter, letter) for letter in spread if not is_unseen(letter))
    return unicodedata.normalize("NFD", swapped)


def is_unseen(letter: str) -> bool:
    """Whether a character is not seen where it stands: fillers, joiners, marks of direction, selectors, tags."""
    code = ord(letter)
    return code > 0x7F and any(first <= code <= last for first, last in _table()[1])


def _settled(text: str) -> str:
    """The skeleton without case, made again until it stays."""
    for _ in range(_ROUNDS):
        made = skeleton(text.translate(_latin_shapes())).casefold()
        if made == text:
            break
        text = made
    return text


def _drawn(text: str) -> str:
    """The letters and figures with their accents; all other marks and signs are left out."""
    drawn = "".join(_clusters(unicodedata.normalize("NFD", text))).translate(_LETTERS)
    return drawn.replace(*_TWO_FOR_ONE)


def _clusters(text: str) -> Iterator[str]:
    letter = ""
    for sign in text:
        if ord(sign) in _STRETCHES:
            continue
        if sign.isalnum():
            letter = sign
            yield sign
        elif letter and unicodedata.category(sign) in ("Mn", "Mc") and _belongs(letter, sign):
            joined = unicodedata.normalize("NFC", letter + sign)
            letter = joined if len(joined) == 1 else letter
            yield sign


def _belongs(letter: str, mark: str) -> bool:
    """Whether a mark makes another letter: as Unicode has it, not any mark that somebody put there."""
    kind = unicodedata.combining(mark)
    if kind in _OF_THE_LETTER:
        return not letter.isascii()
    if kind == _OVERLAY:
        return letter + mark in _table()[2]
    return len(unicodedata.normalize("NFC", letter + mark)) == 1


@functools.cache
def _latin_shapes() -> dict[int, str]:
    """What the table keeps apart from the Latin letter that people see: ƙ, ɾ, ʙ, letters in frames, rings."""
    found = {0x138: "k", 0x28D: "rn", **dict.fromkeys(map(ord, _RINGS), "o")}
    for first in _IN_FRAMES:
        found.update((first + place, letter) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz"))
    for code in (*range(0x180, 0x2B0), *range(0x1D00, 0x1DC0), *range(0x2C60, 0x2C80), *range(0xA720, 0xA800)):
        match = _SHAPE.fullmatch(unicodedata.name(chr(code), ""))
        if match and chr(code) not in _table()[0] and unicodedata.normalize("NFKD", chr(code)) == chr(code):
            found[code] = (match[1] or match[2]).casefold()
    return found


@functools.cache
def _table() -> tuple[dict[str, str], tuple[tuple[int, int], ...], frozenset[str]]:
    """What each letter looks like, the ranges of what is not seen, and the letters with a stroke through them."""
    alike: dict[str, str] = {}
    struck: set[str] = set()
    unseen: tuple[tuple[int, int], ...] = ()
    for line in assets.resource("words", "confusables.txt").read_text("ascii", "replace").splitlines():
        if line.startswith("unseen "):
            unseen = tuple(_range(each) for each in line.split()[1:])
        elif line and not line.startswith("#"):
            form, _, letters = line.partition(" < ")
            looks = "".join(chr(int(code, 16)) for code in form.split())
            alike.update((chr(int(code, 16)), looks) for code in letters.split())
            if len(looks) == 2 and unicodedata.combining(looks[1]) == _OVERLAY:
                struck.add(looks.casefold())
    return alike, unseen, frozenset(struck)


def _range(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    return int(first, 16), int(last or first, 16)
