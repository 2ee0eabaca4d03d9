"""From a run of words on a page to tokens: test names, numbers with their units, dates, ranges, other words."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any

from pcsp_desktop.letters.words.dates import find_dates, month_first
from pcsp_desktop.letters.words.names import END, TOKEN, Catalogue
from pcsp_desktop.letters.words.numbers import free, keep_masks, keep_numbers
from pcsp_desktop.letters.words.passages import Passage, Token, Word, tidy
from pcsp_desktop.letters.words.units import unit_at
from pcsp_desktop.letters.words.vocabulary import pattern

__all__ = ["Passage", "Token", "Word", "tidy", "tokens_of"]

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MARK = re.compile(r"[^\w\s]")
_OTHER_NAMES = pattern("other_names")
_SKIP_BETWEEN = re.compile(r"^[\s\-/().:'’\"“”%&\[\]*,]*$")
_BARE_UNIT = re.compile(
    r"(?<![\w.])(?:[x×*]?\s?10\s?[\^*e]{0,2}\s?\d{1,2}\s?/\s?l\b|[A-Za-zµμ]{1,5}/(?=[A-Za-z1]))", re.I
)


def _longest_name(text: str, pieces: list[re.Match[str]], at: int, known: Catalogue) -> tuple[int, str] | None:
    """The longest name of a test that starts at piece `at`: the piece after it, and the test."""
    best: tuple[int, str] | None = None
    exact = known.names.get("=" + pieces[at].group())
    if exact and END in exact:
        best = (at + 1, exact[END])
    tree: Mapping[str, Any] | None = known.names
    step = at
    while step < len(pieces) and tree is not None:
        gap = text[pieces[step - 1].end() : pieces[step].start()] if step > at else ""
        token = pieces[step].group().lower()
        if step > at and (
            not _SKIP_BETWEEN.match(gap) or (token[0].isdigit() and re.search("[:=,]", gap)) or ", " in gap
        ):
            break
        slashed = "/" in gap or ":" in gap or "-" in gap
        following = tree.get("/" + token) if slashed and "/" + token in tree else tree.get(token)
        if following is None and token in ("to", "of", "the", "y", "yr", "good", "bad") and step > at:
            following = tree
        if following is None:
            break
        tree = following
        step += 1
        if END in tree:
            best = (step, tree[END])
    return best


def _names(text: str, known: Catalogue) -> list[Token]:
    """Names of tests in the text, longest first; a name spoiled by its neighbours becomes `other`."""
    pieces = list(TOKEN.finditer(text))
    found: list[Token] = []
    at = 0
    while at < len(pieces):
        best = _longest_name(text, pieces, at, known)
        if best is None:
            at += 1
            continue
        end, test = best
        span = (pieces[at].start(), pieces[end - 1].end())
        spoilers = known[test].not_with if test in known.tests else frozenset()
        spoiled = bool(spoilers and spoilers & _neighbours(text, pieces, at, end))
        found.append(Token("other" if spoiled else "name", *span, text[slice(*span)], test="" if spoiled else test))
        at = end
    return found


_STOPS = frozenset(("in", "was", "is", "are", "were", "at", "on", "yn"))


def _neighbours(text: str, pieces: list[re.Match[str]], first: int, end: int) -> set[str]:
    """The words joined to a name: three before and two after, as far as no number or stop stands between."""
    near: set[str] = set()
    for step in range(first - 1, max(-1, first - 4), -1):
        if re.search(r"[.;,:|]", text[pieces[step].end() : pieces[step + 1].start()]) or pieces[step].group().isdigit():
            break
        near.add(pieces[step].group().lower())
    for step in range(end, min(len(pieces), end + 2)):
        word = pieces[step].group().lower()
        if (
            re.search(r"[.;,:|]", text[pieces[step - 1].end() : pieces[step].start()])
            or word.isdigit()
            or word in _STOPS
        ):
            break
        near.add(word)
    return near


def tokens_of(text: str, known: Catalogue) -> list[Token]:
    """All tokens of a tidy text, in order. No number is ever part of two tokens."""
    return list(_cut(text, known) if len(text) > 400 else _cut_again(text, known, month_first()))


@functools.lru_cache(maxsize=2048)
def _cut_again(text: str, known: Catalogue, _order: bool) -> tuple[Token, ...]:
    return tuple(_cut(text, known))


def _cut(text: str, known: Catalogue) -> list[Token]:
    taken = bytearray(len(text))  # 1 where a character already belongs to a token
    found: list[Token] = []

    def keep(token: Token) -> None:
        taken[token.start : token.end] = b"\1" * (token.end - token.start)
        found.append(token)

    for day in find_dates(text):
        keep(Token("date", day.start, day.end, text[day.start : day.end], day=day))
    for name in _names(text, known):
        if free(name.start, name.end, taken):
            keep(name)
    keep_masks(text, taken, keep)
    _keep_other_names(text, taken, found, keep)
    for match in _BARE_UNIT.finditer(text):
        unit = unit_at(text, match.start())
        before = text[: match.start()].rstrip()[-1:]
        if unit and not before.isdigit() and free(match.start(), unit[1], taken):
            keep(Token("unit", match.start(), unit[1], text[match.start() : unit[1]], unit=unit[0]))
    keep_numbers(text, taken, keep)
    for match in _WORD.finditer(text):
        if free(*match.span(), taken):
            keep(Token("word", *match.span(), match.group().lower()))
    for match in _MARK.finditer(text):
        if free(*match.span(), taken):
            keep(Token("mark", *match.span(), match.group()))
    return sorted(found, key=lambda token: token.start)


def _keep_other_names(text: str, taken: bytearray, found: list[Token], keep: Any) -> None:
    """Names of tests that are not offered; a longer one takes the place of a known name inside it."""
    for match in _OTHER_NAMES.finditer(text):
        covering = (
            []
            if free(*match.span(), taken)
            else [t for t in found if t.kind == "name" and t.start >= match.start() and t.end <= match.end()]
        )
        if covering and match.end() - match.start() > max(t.end - t.start for t in covering):
            found[:] = [t for t in found if t not in covering]
            taken[match.start() : match.end()] = bytes(match.end() - match.start())
        if free(*match.span(), taken):
            keep(Token("other", *match.span(), match.group()))
