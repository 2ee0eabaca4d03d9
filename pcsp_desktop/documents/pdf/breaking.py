"""Where a line of text may end: after spaces, after a hyphen inside words, between Chinese characters.

A small part of UAX #14, enough for the scripts that the shipped fonts cover.
"""

from __future__ import annotations

import re

SPACES = " \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
TOKENS = re.compile(f"[{SPACES}]+|[^{SPACES}]+")
IS_SPACE = re.compile(f"[{SPACES}]+")

_CHINESE = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_NOT_FIRST = "、。，．・：；？！）］｝」』】〉》〕…ー々〜％’”"
_NOT_LAST = "（［｛「『【〈《〔“‘"
_INNER = re.compile(
    # After a hyphen or a dash between letters; after a slash before a letter.
    r"(?<=[^\W\d_][-\u2010\u2013\u2014])(?=[^\W\d_])|(?<=[^\W\d_]/)(?=[^\W\d_])"
    # Beside a Chinese character, unless punctuation would start or end a line in the wrong place.
    f"|(?<=[{_CHINESE}])(?<![{_NOT_LAST}])(?![{_NOT_FIRST}])(?=\\S)"
    f"|(?<=\\w)(?=[{_CHINESE}])(?![{_NOT_FIRST}])"
)
_WORTH_A_LOOK = re.compile(f"[-/\u2010\u2013\u2014{_CHINESE}]")


_DATE = re.compile(
    r"\d{1,2} (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?: \d{4})?"
)


def kept_spaces(text: str) -> frozenset[int]:
    """The offsets of spaces at which no line may end: inside a day with its month."""
    return frozenset(
        match.start() + at for match in _DATE.finditer(text) for at, sign in enumerate(match.group()) if sign == " "
    )


def inside(word: str) -> list[int]:
    """The offsets inside a word (a text without spaces) at which a line may end."""
    if not _WORTH_A_LOOK.search(word):
        return []
    return [match.start() for match in _INNER.finditer(word) if 0 < match.start() < len(word)]
