"""Pseudo-languages: made-up translations that show faults in a layout before any real language is there.

`en_XA` is English with accents, 60 % longer: what is cut off or does not wrap shows at once, and what has no
accents was never translated. `ar_XB` is English in Arabic letters: what does not turn to the right shows.
Placeholders, tags, numbers and the letters of shortcuts are kept.
"""

from __future__ import annotations

import math
import re
import string
import sys
from collections.abc import Callable
from pathlib import Path

# The app need not be installed where it is built from: its folder stands beside this one.
sys.path.append(str(Path(__file__).resolve().parents[1]))

from pcsp_desktop.assets import PSEUDO_LANGUAGES as PSEUDO_LANGUAGES

LONG, RIGHT_TO_LEFT = PSEUDO_LANGUAGES

KEPT = re.compile(r"%L?n|%L?\d|\{[A-Za-z_][^{}]*\}|</?[A-Za-z][^<>]*>|&[a-z]+;|&#\d+;")
"""What a translation has to keep as it is."""
_SHORTCUT = re.compile(r"&(?=\w)")
_GROWTH = 1.6
_FILLERS = ("lóñg", "wörds", "tô", "fîll", "thé", "spåcé")
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšúýžÅÇÉÎÑÖŠÚÝŽ")
# One Arabic letter for each Latin one, so that two shortcuts that differ still do.
_ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنه"
_ARABIC = str.maketrans(string.ascii_lowercase + string.ascii_uppercase, _ARABIC_LETTERS * 2)


def translate(text: str, language: str) -> str:
    """`text` in the pseudo-language `language`.

    Raises:
        ValueError: `language` is no pseudo-language.
    """
    if language == LONG:
        return _longer(text)
    if language == RIGHT_TO_LEFT:
        return _around_kept(text, lambda words: words.translate(_ARABIC))
    raise ValueError(f"{language} is no pseudo-language")


def _longer(text: str) -> str:
    """`text` with accents and filled up to 1.6 times its length, within its last tag if it ends in one."""
    accented = _around_kept(text, _accented)
    wanted = math.ceil(len(text) * _GROWTH)
    filling, number = "", 0
    while len(accented) + len(filling) < wanted:
        filling += " " + _FILLERS[number % len(_FILLERS)]
        number += 1
    filling = filling[: max(2, wanted - len(accented))].rstrip()
    end = _end_of_words(accented)
    return accented[:end] + filling + accented[end:]


def _accented(words: str) -> str:
    """Letters with accents, but for the letter of a shortcut: no keyboard has a key for those."""
    parts = _SHORTCUT.split(words)
    accented = [parts[0].translate(_ACCENTS)]
    accented += [part[0] + part[1:].translate(_ACCENTS) for part in parts[1:]]
    return "&".join(accented)


def _around_kept(text: str, change: Callable[[str], str]) -> str:
    result: list[str] = []
    start = 0
    for match in KEPT.finditer(text):
        result += [change(text[start : match.start()]), match.group()]
        start = match.end()
    return "".join([*result, change(text[start:])])


def _end_of_words(text: str) -> int:
    """The place after the last letter: before the final full stop, bracket or tag."""
    tail = re.search(r"(?:\s|[.!?:;…)\]\"”’]|</[A-Za-z]+>)*\Z", text)
    return tail.start() if tail else len(text)
