"""Words of two directions on one paper: numbers that keep their order, and sentences that stand by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pcsp_desktop.documents.pdf import bidi

if TYPE_CHECKING:
    from pcsp_desktop.documents.pdf.lines import TextRun

LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"
NO_BREAK = "\u00a0"
LEAST_DIGITS = 6
"""A number with so many digits in several groups is one to ring or to type, and not a list of numbers."""
SENTENCE = 30
"""Letters from which words of another direction stand in a paragraph of their own; shorter ones stay in the line."""

_GROUPS = re.compile(r"[+(]?\d(?:[\d \u00a0()./\u2010-\u2013-]*\d)?")
_SIGNS_ONLY = re.compile(r"[\W_]*")


def numbers_kept(text: str) -> str:
    """The same words with each phone number in an isolate: its groups keep their order, and one line.

    By the rules of direction alone the groups of a number change places where words from the right are before it.
    """
    return _GROUPS.sub(_kept, text)


def _kept(match: re.Match[str]) -> str:
    found = match.group()
    if sum(sign.isdigit() for sign in found) < LEAST_DIGITS or found.isdigit():
        return found
    return f"{LEFT_TO_RIGHT_ISOLATE}{found.replace(' ', NO_BREAK)}{POP_ISOLATE}"


def paragraphs(runs: Sequence[TextRun], right_to_left: bool) -> Iterator[list[TextRun]]:
    """The runs of one line of text, parted where a person's sentence of another direction begins and ends.

    Beside words that run the other way its lines would break in the wrong order. What only closes it stays with it.
    """
    part: list[TextRun] = []
    closes = False
    for run in runs:
        if _is_sentence_of_another_direction(run, right_to_left):
            if _has_words(part):
                yield part
                part = []
            part.append(run)
            closes = True
        elif closes and not only_signs(run.text):
            yield part
            part, closes = [run], False
        else:
            part.append(run)
    yield part


def only_signs(text: str) -> bool:
    """Whether there is no letter and no digit in it, so that it has no direction of its own."""
    return _SIGNS_ONLY.fullmatch(text) is not None


def _has_words(runs: Sequence[TextRun]) -> bool:
    return any(run.text.strip() for run in runs)


def _is_sentence_of_another_direction(run: TextRun, right_to_left: bool) -> bool:
    if not run.isolate or run.whole or len(run.text) < SENTENCE or " " not in run.text.strip():
        return False
    if not right_to_left and not bidi.MAYBE_RIGHT_TO_LEFT.search(run.text):
        return False
    found = bidi.first_strong(bidi.classes(run.text))
    return found is not None and bool(found) != right_to_left
