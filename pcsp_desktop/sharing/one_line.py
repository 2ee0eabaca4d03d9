"""Words of a signer that stand on our pages, such as a purpose or an organisation: one line that shows what it holds.

A line end, a mark of direction, a letter that is not seen or a tower of accents could write beside its place, in our
name. Such words are refused when a file is read, and put right before one is made.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from pcsp_desktop.sharing.names import is_unseen

SHORT: Final = 150
"""Letters in a name, an organisation, a relationship or a title."""
PURPOSE: Final = 300
WORDS: Final = 2_000
"""Letters in what somebody said when they said yes; it may have several lines."""
_MOST_MARKS: Final = 5
_NEVER: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_JOINERS: Final = "\u200c\u200d"
_PICTURE_FORMS: Final = "\ufe0e\ufe0f"
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_QUOTES: Final = str.maketrans(dict.fromkeys('“”„‟«»"＂〝〞〟❝❞', "’"))
_BLANK: Final = "\u2800"
"""A braille cell with no dots: a sign that is not seen."""


def is_one_line(text: str) -> bool:
    """Whether every character of `text` is seen where it stands, and none leads to another line or direction.

    Joiners stay between letters of scripts that are written with them, and in pictures of several people.
    """
    return all(_is_seen(text, place) for place in range(len(text))) and not _towers(text)


def stays_in_place(text: str) -> bool:
    """Whether longer words, of one or more lines, hold no control character and no mark that turns what follows."""
    return not any(_leaves_its_place(letter) for letter in text)


def kept_in_place(text: str) -> str:
    """`text` without the characters for which a reader refuses it: for longer words that go into a file."""
    lines = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    return "".join(letter for letter in lines if not _leaves_its_place(letter))


def _leaves_its_place(letter: str) -> bool:
    if letter in "\t\n\r":
        return False
    return letter in _TURNING or unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")


def quoted(text: str) -> str:
    """Words of a signer among ours: on one line, in quotation marks that they cannot close themselves."""
    return _in_marks(tidied(text, WORDS).translate(_QUOTES))


def quoted_lines(text: str) -> str:
    """Longer words of a signer among ours: each of their lines begins in quotation marks, so that none is ours."""
    lines = [line for line in kept_in_place(text).splitlines() if line.strip()] or [""]
    made = [_in_marks(line.translate(_QUOTES)) for line in lines]
    return "\n".join([*(line.removesuffix("”") for line in made[:-1]), made[-1]])


def _in_marks(line: str) -> str:
    isolated = any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in line)
    return f"“\u2068{line}\u2069”" if isolated else f"“{line}”"


def tidied(text: str, most: int = SHORT) -> str:
    """`text` as one line of at most `most` letters, without what is not seen: for words that go into a file."""
    spaced = "".join(" " if letter.isspace() or letter == _BLANK else letter for letter in text)
    seen = "".join(letter for place, letter in enumerate(spaced) if _is_seen(spaced, place))
    line = " ".join(seen.split())[:most].rstrip()
    while line and not is_one_line(line):
        # What is left over of a joined picture or a tower of accents.
        place = next((each for each in range(len(line)) if not _is_seen(line, each)), _tower(line))
        line = line[:place] + line[place + 1 :]
    return line


def _is_seen(text: str, place: int) -> bool:
    letter = text[place]
    if letter.isascii():
        return letter.isprintable()
    if letter in _JOINERS or letter in _PICTURE_FORMS:
        return _joins(text, place)
    kind = unicodedata.category(letter)
    return not (kind in _NEVER or letter == _BLANK or is_unseen(letter))


def _towers(text: str) -> bool:
    return _tower(text) >= 0


def _tower(text: str) -> int:
    """The place of the first mark that stands on too many others; -1 where there is none."""
    marks = 0
    for place, letter in enumerate(text):
        marks = marks + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if marks > _MOST_MARKS:
            return place
    return -1


def _joins(text: str, place: int) -> bool:
    """Whether a joiner or a picture form stands where writing needs it."""
    before = text[place - 1] if place else ""
    after = text[place + 1] if place + 1 < len(text) else ""
    if text[place] in _PICTURE_FORMS:
        return bool(before) and unicodedata.category(before) in ("So", "Sm", "Sc", "Po", "Nd") and not before.isspace()
    in_pictures = _is_picture(before) and _is_picture(after)
    return in_pictures or (_is_joined(before) and _is_joined(after))


def _is_picture(letter: str) -> bool:
    return bool(letter) and (unicodedata.category(letter) in ("So", "Sk") or letter in _PICTURE_FORMS)


def _is_joined(letter: str) -> bool:
    """Whether a letter is of a script in which joiners change what is written: Arabic and the scripts of India."""
    if not letter or unicodedata.category(letter)[0] not in "LM":
        return False
    return 0x0600 <= ord(letter) <= 0x08FF or 0x0900 <= ord(letter) <= 0x0DFF or 0xFB50 <= ord(letter) <= 0xFEFC
