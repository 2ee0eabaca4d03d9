"""Words with places, runs of them as one string, and the tokens that such a string is cut into."""

from __future__ import annotations

import bisect
import re
import unicodedata
from typing import Literal

from attrs import field, frozen

from pcsp_desktop.letters.words.dates import PrintedDay

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－⁃", "-"))
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": ""})


def tidy(text: str) -> str:
    """The text with ligatures, dashes, special spaces and raised figures brought to plain ones."""
    plain = unicodedata.normalize("NFKC", text.replace("·", "\u00b7")).translate(_DASHES).translate(_QUOTES)
    plain = re.sub(r"(?<=\d)[\u00b7\u2027\u22c5](?=\d)", ".", plain)
    return plain.replace("⩽", "≤").replace("⩾", "≥")


@frozen
class Word:
    """A printed word with its place on the page, in points from the top left corner."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float


@frozen
class Passage:
    """Words in reading order as one string; positions in `text` lead back to the words."""

    text: str
    words: tuple[Word, ...]
    starts: tuple[int, ...] = field(repr=False)
    page: int = 1

    @classmethod
    def of(cls, words: tuple[Word, ...] | list[Word], page: int, glue: str = " ") -> Passage:
        """Join the words with spaces."""
        starts: list[int] = []
        position = 0
        for word in words:
            starts.append(position)
            position += len(word.text) + len(glue)
        return cls(glue.join(word.text for word in words), tuple(words), tuple(starts), page)

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that hold the characters from `start` to `end`."""
        first = max(0, bisect.bisect_right(self.starts, start) - 1)
        last = bisect.bisect_left(self.starts, max(end, start + 1))
        return self.words[first:last]


Kind = Literal["name", "other", "number", "pair", "range", "date", "word", "mark", "masked", "unit"]


@frozen
class Token:
    """A piece of a passage. `test` is set on a name; the numbers' parts on numbers, pairs and ranges."""

    kind: Kind
    start: int
    end: int
    text: str
    test: str = ""
    value: str = ""
    second: str = ""
    comparator: str | None = None
    unit: str | None = None
    unit_printed: str | None = None
    use: str = ""  # for a number: "dose", "time" or "difference" when it is one
    day: PrintedDay | None = None
    wide: bool = False  # a number whose name may be far: it has a unit of its own
