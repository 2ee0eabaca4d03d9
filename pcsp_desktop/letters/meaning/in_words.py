"""Results in words, such as "Smoking: ex-smoker" or "Urine nitrite | none seen"."""

from __future__ import annotations

import re

from attrs import frozen

from pcsp_desktop.letters.layout.lines import PageRow
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Token, Word, tokens_of

MOST_WORDS = 8
_NO_ANSWER = re.compile(r"^(?:results?|status|date|value|not (?:done|tested|recorded)|due|next|target|\W*)$", re.I)


@frozen
class InWords:
    """A test and the words that the letter gives for it."""

    test: str
    name: str
    value: str
    words: tuple[Word, ...]


def read_words(row: PageRow, known: Catalogue) -> InWords | None:
    """The result that a row gives in words: a name at its start, then a colon, dash or new cell, then words."""
    first = row.cells[0]
    if len(row.cells) > 1:
        name, answer = first.text, row.cells[1].text
        words = first.words + row.cells[1].words
    else:
        match = re.match(r"^(.{3,40}?)\s*(?::|\s-)\s+(\S.*)$", first.text)
        if not match:
            return None
        name, answer = match.groups()
        words = first.words
    found = _only_name(name, known)
    answer = answer.strip(" .")
    if found is None or _NO_ANSWER.match(answer) or len(answer.split()) > MOST_WORDS:
        return None
    for token in tokens_of(answer, known):
        if token.kind in ("number", "pair", "range") or (token.kind == "name" and token.test != found.test):
            return None
    return InWords(found.test, found.text, answer, words)


def _only_name(text: str, known: Catalogue) -> Token | None:
    tokens = [token for token in tokens_of(text, known) if token.kind != "mark"]
    names = [token for token in tokens if token.kind == "name"]
    others = [token for token in tokens if token.kind != "name"]
    if len(names) != 1 or names[0].test not in known.tests or not known[names[0].test].in_words:
        return None
    return (
        names[0]
        if all(token.text in ("your", "status", "risk", "result", "check", "test") for token in others)
        else None
    )
