"""Advice about a passphrase: four words to offer, and how long someone would need to guess. It never forbids.

The estimate looks for what guessing programs try first: common passwords, words, names, dates, runs and
repeats; the rest counts letter by letter. It is a rule of thumb and errs on the short side.
"""

from __future__ import annotations

import functools
import math
import random
import re
import unicodedata
from collections.abc import Collection

import attrs

from pcsp_desktop import assets

GUESSES_A_SECOND = 10_000
"""What a thief with ten large graphics cards could try, at the cost that passphrases are stretched with."""
WORDS_OFFERED = 4

_SECOND, _MINUTE, _HOUR, _DAY, _YEAR = 1, 60, 3600, 86400, 31_557_600
_UNITS = (("years", _YEAR), ("days", _DAY), ("hours", _HOUR), ("minutes", _MINUTE))
_LONGEST = 1_000_000 * _YEAR
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz")
_LOOKALIKES = str.maketrans("013457@$!", "oleastasi")
_DATE_GUESSES = 40_000
_LONGEST_WORD = 16
_SHORT = 12
_SHORTEST_NAME = 3
_LITTLE = 2
"""Letters beside a name that make no difference to who knows the name."""


@attrs.frozen
class Advice:
    """How long guessing would take: the id of the words, a rounded number for `{count}`, and seconds."""

    text_id: str
    count: int
    seconds: float


def four_words(rng: random.Random | None = None, count: int = WORDS_OFFERED) -> str:
    """Random words from our own list. Without `rng` the system's own randomness is used."""
    source = rng or random.SystemRandom()
    return " ".join(source.choice(word_list()) for _ in range(count))


def advice(passphrase: str) -> Advice:
    """How long a guess at this passphrase would take, in words."""
    seconds = guesses(passphrase) / 2 / GUESSES_A_SECOND
    if seconds < _MINUTE:
        return Advice("vault.advice.seconds", 0, seconds)
    if seconds > _LONGEST:
        return Advice("vault.advice.for_ever", 0, seconds)
    for name, length in _UNITS:
        if seconds >= length:
            count = _rounded(seconds / length)
            one = "one_" if count == 1 else ""
            return Advice(f"vault.advice.{one}{name}", count, seconds)
    raise AssertionError("every time has a unit")


def weakness(passphrase: str, names: Collection[str] = ()) -> str:
    """Why a passphrase is weak: `common`, `date`, `name` or `short`; empty for one that is not.

    `names` are names from the person's life, which those who know them would try first.
    """
    text = unicodedata.normalize("NFKC", passphrase).strip().casefold()
    if not text:
        return ""
    if re.fullmatch(r"(19|20)\d\d", text) or _is_date(text):
        return "date"
    if _is_a_name(text, names):
        return "name"
    seconds = guesses(passphrase) / 2 / GUESSES_A_SECOND
    if seconds < _MINUTE:
        return "common"
    return "short" if len(text) < _SHORT and seconds < _YEAR else ""


def _is_date(text: str) -> bool:
    day_first = r"\d{1,2}[-/. ]?\d{1,2}[-/. ]?(19|20)?\d\d"
    year_first = r"(19|20)\d\d[-/. ]?\d{1,2}[-/. ]?\d{1,2}"
    return bool(re.fullmatch(f"{day_first}|{year_first}", text))


def _is_a_name(text: str, names: Collection[str]) -> bool:
    """Whether little is left of the text without the names and without numbers and signs."""
    left = text
    parts = {part for name in names for part in re.split(r"\W+", name.casefold()) if len(part) >= _SHORTEST_NAME}
    for part in sorted(parts, key=len, reverse=True):
        left = left.replace(part, "")
    return left != text and len(re.sub(r"[\W\d_]+", "", left)) <= _LITTLE


@functools.cache
def word_list() -> tuple[str, ...]:
    """Our own plain English words, in the order of the alphabet."""
    return tuple(assets.resource("words", "words.txt").read_text("utf-8").split())


@functools.cache
def _ranks() -> dict[str, int]:
    """Guesses that find a word: its place among common passwords, or the length of our list."""
    common = assets.resource("words", "common.txt").read_text("utf-8").split()
    ranks = dict.fromkeys(word_list(), len(word_list()))
    return {**ranks, **{word: rank for rank, word in enumerate(common, start=1)}}


def guesses(passphrase: str) -> float:
    """About how many guesses find the passphrase: the cheapest way to put it together from pieces."""
    text = unicodedata.normalize("NFKC", passphrase)[:256]
    best = [0.0] + [math.inf] * len(text)
    for end in range(1, len(text) + 1):
        best[end] = best[end - 1] + math.log(_letters(text[end - 1]))
        for start in range(max(0, end - _LONGEST_WORD), end):
            cost = _piece(text[start:end])
            if cost is not None:
                best[end] = min(best[end], best[start] + math.log(cost))
    repeated = _repeated(text)
    if repeated is not None:
        unit, times = repeated
        best[-1] = min(best[-1], math.log(max(1.0, guesses(unit)) * times))
    return math.exp(min(best[-1], 600.0))


def _piece(piece: str) -> float | None:
    """Guesses for a piece that a guessing program has a name for, or None."""
    lower = piece.casefold()
    case = 1.0 if piece == lower else 2.0 if piece in (lower.title(), lower.upper()) else 2.0 ** min(len(piece), 8)
    ranks = _ranks()
    if lower in ranks:
        return ranks[lower] * case
    plain = lower.translate(_LOOKALIKES)
    if len(piece) > 2 and plain in ranks:
        return ranks[plain] * case * 4
    if len(piece) >= 3 and _is_run(lower):
        return 50 * len(piece) * case
    if re.fullmatch(r"(19|20)\d\d", piece):
        return 150
    if re.fullmatch(r"\d{1,2}[-/. ]?\d{1,2}[-/. ]?(19|20)?\d\d", piece):
        return _DATE_GUESSES
    return None


def _is_run(lower: str) -> bool:
    if len(set(lower)) == 1:
        return True
    return any(lower in row or lower[::-1] in row for row in _ROWS)


def _repeated(text: str) -> tuple[str, int] | None:
    """The shortest text that gives the whole when repeated, or None."""
    for length in range(1, len(text) // 2 + 1):
        if len(text) % length == 0 and text[:length] * (len(text) // length) == text:
            return text[:length], len(text) // length
    return None


def _letters(letter: str) -> int:
    """How many letters a program would try in the place of this one."""
    if letter in " -_.":  # what everyone puts between words
        return 1
    if letter.isascii() and letter.isdigit():
        return 10
    if letter.isascii() and letter.islower():
        return 20
    if letter.isascii():
        return 40 if letter.isalpha() else 33
    return 100


def _rounded(number: float) -> int:
    """One or two leading digits: nobody needs 1,847 years to the year."""
    whole = max(1, int(number))
    step = int("1" + "0" * max(0, len(str(whole)) - (1 if whole >= 100 else 2)))
    return whole // step * step
