"""Lines to paragraphs, paragraphs to sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pcsp_desktop.letters.layout.lines import PageRow
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Word, tokens_of
from pcsp_desktop.letters.words.units import time_at, unit_at, usual_spelling
from pcsp_desktop.letters.words.vocabulary import words_of

BULLET = re.compile(r"^\s*(?:[•●▪◦‣·*o\-–—]|\d{1,2}[.)]|[a-z][.)])\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[A-Z0-9ÂÊÎÔÛŴŶ\"'(•])|\s+(?=[•●▪])")
_ONLY_DATE = re.compile(
    r"^\W*(?:\w{3,6}day,?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s/.-]+[A-Za-z0-9]{1,10}[\s/.-]+(?:20)?\d\d\W*$"
)
_SHORT = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|St|e\.g|i\.e|approx|no|No|vs|cf|tel|Tel|ref|Ref|ext|vit|Vit)\.$")


def sentences_of(passage: Passage) -> Iterator[Passage]:
    """The sentences of a passage; a full stop after "Dr" or inside a number ends none."""
    start = 0
    text = passage.text
    for match in _SENTENCE_END.finditer(text):
        if _SHORT.search(text[start : match.start()]) or _in_number(text, match):
            continue
        yield _part(passage, start, match.start())
        start = match.end()
    if text[start:].strip():
        yield _part(passage, start, len(text))


def _in_number(text: str, stop: re.Match[str]) -> bool:
    """Whether a stop stands inside a damaged number ("4. 4 mmol/L"), which must not be cut in two."""
    digits = re.match(r"\d+", text[stop.end() :])
    if digits is None or not re.search(r"\d\s?\.$", text[: stop.start()]):
        return False
    end = stop.end() + digits.end()
    return unit_at(text, end) is not None and time_at(text, end) is None


def _part(passage: Passage, start: int, end: int) -> Passage:
    return Passage.of(passage.between(start, end), passage.page)


def with_bars(row: PageRow) -> Passage:
    """The words of a row as one passage, with a bar between its cells."""
    words: list[Word] = []
    for place, cell in enumerate(row.cells):
        dash = cell.text in ("-", "to") or (place and row.cells[place - 1].text in ("-", "to"))
        if place and not dash:
            words.append(Word("|", cell.x0, cell.y0, cell.x0, cell.y1))
        words.extend(cell.words)
    return Passage.of(words, row.page)


def right_edge(rows: Sequence[PageRow]) -> float:
    edges = sorted(row.cells[0].x1 for row in rows if len(row.cells) == 1 and len(row.text.split()) > 6)
    return edges[int(len(edges) * 0.8)] if edges else 0.0


def paragraph_at(rows: Sequence[PageRow], at: int, edge: float, known: Catalogue | None = None) -> list[PageRow]:
    """The lines that run on from `at` as one paragraph (that line alone when none do)."""
    first = rows[at]
    block = [first]
    if first.whole or len(first.cells) != 1:
        return block
    for upper, lower in pairwise(rows[at:]):
        if len(lower.cells) != 1 or lower.whole or lower.page != upper.page:
            break
        near = lower.y0 - upper.y1 < 0.75 * upper.height
        level = abs(lower.cells[0].x0 - upper.cells[0].x0) < 2.5 * upper.height
        full = 0 < 0.82 * edge < upper.cells[0].x1 and len(upper.text.split()) > 4
        if (
            not (near and level and full)
            or BULLET.match(lower.text)
            or _ONLY_DATE.match(lower.text)
            or (known is not None and _is_label(lower.text, known))
            or (known is not None and _ends_item(upper.text) and _begins_item(lower.text, known))
        ):
            break
        if upper.cells[0].x1 < edge - 0.12 * edge and re.search(r"[.:!?]\s*$", upper.text):
            break
        block.append(lower)
    return block


def _ends_item(text: str) -> bool:
    """Whether a line ends as an item of a list does: with a stop, a number or a unit, not in mid sentence."""
    return bool(re.search(r"[.):;%\d]\s*$", text)) or usual_spelling(text.split()[-1]) is not None


def _is_label(text: str, known: Catalogue) -> bool:
    """Whether a line is the name of a test and nothing else, as on a card."""
    tokens = [t for t in tokens_of(text[:120], known) if t.kind not in ("mark", "unit")]
    if len(tokens) > 8 or not any(t.kind == "name" for t in tokens) or text.rstrip().endswith((".", ",")):
        return False
    begins = text[:1].isupper() or tokens[0].kind == "name"
    return begins and all(t.kind == "name" or t.text in words_of("name_words") for t in tokens)


def _begins_item(text: str, known: Catalogue) -> bool:
    """Whether a line begins with the name of a test and its number, as items of a list do."""
    tokens = [t for t in tokens_of(text[:120], known) if t.kind not in ("mark",)]
    return len(tokens) > 1 and tokens[0].kind == "name" and any(t.kind in ("number", "pair") for t in tokens[1:4])
