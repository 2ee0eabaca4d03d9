"""Results on cards: the name on one line, the value, its range and its day on lines of their own below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve, field, frozen

from pcsp_desktop.letters.layout.lines import PageRow
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.cases import FoundValue, Setting
from pcsp_desktop.letters.meaning.clauses import read_clause
from pcsp_desktop.letters.meaning.labels import label_doubts, labelled, name_in_text
from pcsp_desktop.letters.meaning.rows import Ref, cell_doubts, range_of
from pcsp_desktop.letters.words.dates import find_dates, standing
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, Word, tokens_of

MOST_LINES = 8
_LABEL = re.compile(
    r"^\W*(?:your |the |latest |test )*(?P<what>results?|values?|readings?|range|"
    r"(?:normal|reference|usual|standard|healthy|target|goal)(?: range| value| limits?)?|"
    r"date|status|units?|canlyniad|ystod)\W*$",
    re.I,
)
_RANGE = re.compile(r"^\W*(?:normal|reference|ref\.?|usual|standard|healthy|expected|lab|range|ystod|limits?)\b", re.I)
_TARGET = re.compile(r"^\W*(?:your |our |the )?(?:target|goal|aim|ideal|nod|targed)\b", re.I)
_VALUE = re.compile(
    r"^\W*(?:(?:your |latest |test )*(?:result|value|reading|level)s?\s*(?:is|was|:|-)?\s*)?[<>≤≥]?=?\s*-?\.?\d", re.I
)
_DATED = re.compile(r"^\W*(?:date|collected|taken|sampled?|tested|on|received|reported)?\b", re.I)


@frozen
class CardValues:
    """What a card gave, and how many lines it takes."""

    found: tuple[tuple[FoundValue, Passage], ...]
    ref: Ref
    lines: int


@define
class _Lines:
    """The lines under the name, sorted by what they hold."""

    values: list[PageRow] = field(factory=list)
    ref: Ref = (None, None)
    date: str | None = None
    lines: int = 1
    pending: str = ""
    unit: str | None = None


def card_at(
    rows: Sequence[PageRow], at: int, known: Catalogue, setting: Setting, days: frozenset[tuple[int, int]] = frozenset()
) -> CardValues | None:
    """The card whose name stands in row `at`, or None. Exactly one line must hold the value.

    `days` are the pages and rows of dates that head the cards below them: a card ends before one.
    """
    first = rows[at]
    name = _label_of(first, known)
    if name is None:
        return None
    lines = _Lines()
    for place, row in enumerate(rows[at + 1 : at + 1 + MOST_LINES], start=at + 1):
        if (row.page, place) in days:
            break
        if not _belongs(first, rows[at + lines.lines - 1], row) or _label_of(row, known) is not None:
            break
        if not _sort(row, lines, known, setting):
            break
        lines.lines += 1
    if len(lines.values) != 1:
        return None
    return _read(first, name, lines, known, setting)


def _label_of(row: PageRow, known: Catalogue) -> Token | None:
    if len(row.cells) != 1 or len(row.text.split()) > 12 or re.search(r"[a-z]{3,}\.\s*$", row.text):
        return None
    return name_in_text(row.text, known)


def _belongs(first: PageRow, above: PageRow, row: PageRow) -> bool:
    """Whether a row can be a line of the card: one cell, below the name, near the line above it."""
    if len(row.cells) != 1 or row.page != first.page:
        return False
    level = abs(row.cells[0].x0 - first.cells[0].x0) < 40
    return level and row.y0 - above.y1 < 2.2 * max(first.height, row.height)


def _sort(row: PageRow, lines: _Lines, known: Catalogue, setting: Setting) -> bool:
    """Put a line where it belongs. False when the card ends before it."""
    text = row.text
    label = _LABEL.match(text)
    if label:
        lines.pending = label["what"].lower()
        return True
    pending, lines.pending = lines.pending, ""
    tokens = tokens_of(text, known)
    numbers = [t for t in tokens if t.kind in ("number", "pair")]
    days = find_dates(text)
    if _RANGE.match(text) or re.search(r"range|normal|reference|usual|healthy|ystod", pending):
        lines.ref = range_of(text, known)
        lines.unit = next((t.unit for t in reversed(tokens) if t.unit), lines.unit)
        return True
    if _TARGET.match(text) or re.search(r"target|goal", pending):
        return True
    if days and not numbers and len(text.split()) <= 8:
        if standing(text[: days[0].start]) != "never" and len(days) == 1:
            lines.date = lines.date or days[0].in_year_before(setting.letter)
        return True
    if _VALUE.match(text) and len(numbers) >= 1 and len(text.split()) <= 12:
        lines.values.append(row)
        return True
    if tokens and all(t.kind in ("range", "mark", "unit") for t in tokens):
        lines.ref = range_of(text, known)
        return True
    return not numbers and not days and len(text.split()) <= 6 and bool(lines.values or pending)


def _read(first: PageRow, name: Token, lines: _Lines, known: Catalogue, setting: Setting) -> CardValues:
    words = Passage.of(first.cells[0].words, first.page).between(name.start, name.end)
    value = lines.values[0]
    passage = Passage.of(words + _value_words(value), value.page)
    here = evolve(setting, listed=True, column=True, carried="", date=lines.date or setting.date, unit=lines.unit)
    found, _ = read_clause(passage, known, here)
    doubts = (*label_doubts(first.text, name, known), *cell_doubts(value.text, known))
    if cues.takes_back(first.text + " " + value.text):
        found = []
    dated = lines.date is not None
    kept = tuple(
        (labelled(evolve(v, evidence=("own_cell",), beside=v.beside or dated), doubts), passage) for v in found
    )
    return CardValues(kept, lines.ref, lines.lines)


def _value_words(row: PageRow) -> tuple[Word, ...]:
    """The words of the value, without a label such as "Result:" before it."""
    words = row.cells[0].words
    start = next((n for n, word in enumerate(words) if re.search(r"\d", word.text)), 0)
    if start and words[start - 1].text in ("<", ">", "≤", "≥", "<=", ">="):
        start -= 1
    return words[start:]
