"""Words on paper: stretches of text that are alike, and how a person's own words are made safe to print."""

from __future__ import annotations

import re
from enum import Enum

from attrs import field, frozen
from attrs.validators import optional

REPLACEMENT = "\ufffd"

_NEW_LINES = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_POP_EMBEDDING, _POP_ISOLATE = "\u202c", "\u2069"


def written(text: str) -> str:
    """A person's words, made safe to put on paper and otherwise exactly as they are.

    All kinds of line end become one. A control character or half of a surrogate pair becomes U+FFFD, which
    prints as a visible mark: to drop it could join two numbers. Every direction control that is opened is
    closed and every stray closing one is removed, so that nothing after the text can be reordered by it.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _NEW_LINES.sub("\n", text).replace("\t", " ")
    text = _CONTROLS.sub(REPLACEMENT, text)
    if _BIDI.search(text):
        text = "\n".join(_balanced(line) for line in text.split("\n"))
    return text


def _balanced(line: str) -> str:
    """A line in which every direction control has its partner."""
    out: list[str] = []
    waiting: list[str] = []
    for character in line:
        if character in _ISOLATES:
            waiting.append(_POP_ISOLATE)
        elif character in _EMBEDDINGS:
            waiting.append(_POP_EMBEDDING)
        elif character == _POP_EMBEDDING:
            if not waiting or waiting[-1] != _POP_EMBEDDING:
                continue
            waiting.pop()
        elif character == _POP_ISOLATE:
            if _POP_ISOLATE not in waiting:
                continue
            while (closing := waiting.pop()) != _POP_ISOLATE:
                out.append(closing)
        out.append(character)
    return "".join(out + waiting[::-1])


def is_language(value: str) -> bool:
    """Whether this is a BCP 47 language tag, by its shape."""
    return re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", value) is not None


def check_language(_: object, __: object, value: str) -> None:
    """Raise ValueError for what is no language tag."""
    if not is_language(value):
        raise ValueError("not a language tag")


any_language = optional(check_language)


class Tone(Enum):
    """How loud some words speak. Grey print keeps the rank: it is never the colour alone that says something."""

    TEXT = "text"
    HINT = "hint"
    """A second voice: who said it, when."""
    RED = "red"
    """The 999 of the emergency box, and nothing else."""
    REVERSE = "reverse"
    """White on black: that a form exists."""


class Mark(Enum):
    """What is drawn in the place of some words."""

    TICK = "tick"
    """A box to tick."""
    RULE = "rule"
    """A short line to write on, as long as its text."""
    DAYS = "days"
    """Seven places, a dot in each day that counts."""
    WEEK = "week"
    """The short names of seven days over such dots."""
    RING = "ring"
    """A ring round a number, to be crossed."""


@frozen
class Run:
    """A stretch of text that is alike.

    ``isolate`` keeps it from being reordered with what stands round it (phone and NHS numbers, a person's
    words of unknown script); ``whole`` keeps it on one line; ``link`` is where it leads.
    ``tone`` is how loud it speaks; ``scale`` is its size beside the text round it.
    ``mark`` says that a drawing stands in its place on paper (see `Mark`); the words are for whoever cannot see it.
    With ``page_of`` the text is a pattern with ``{page}`` for the page on which the heading of that key stands;
    it is said only where there are pages.
    """

    text: str = field(converter=written)
    strong: bool = False
    language: str | None = field(default=None, validator=any_language)
    isolate: bool = False
    whole: bool = False
    link: str | None = None
    tone: Tone = Tone.TEXT
    scale: float = 1.0
    mark: Mark | None = None
    days: str = ""
    """For `Mark.DAYS` seven signs, 1 for each day that counts; for `Mark.WEEK` the seven short names of days."""
    page_of: str = ""


Runs = tuple[Run, ...]


def runs(value: str | Run | tuple[Run, ...] | list[Run]) -> Runs:
    """Text, a run, or several runs as a tuple of runs."""
    if isinstance(value, str):
        return (Run(value),)
    if isinstance(value, Run):
        return (value,)
    return tuple(value)


def strong(text: str) -> Run:
    """Important words, in bold."""
    return Run(text, strong=True)


def number(text: str, strong: bool = False) -> Run:
    """A phone or NHS number: on one line, and never turned round inside right-to-left text."""
    return Run(text, strong=strong, isolate=True, whole=True)


def plain(value: Runs) -> str:
    """The words of some runs, with nothing else; a page number is no word."""
    return "".join(run.text for run in value if not run.page_of)
