"""Whom a letter is about, as it says itself, and which language it is written in."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from pcsp_desktop.assets import resource
from pcsp_desktop.letters.layout.lines import PageRow, ReadPage
from pcsp_desktop.letters.model import LetterPerson
from pcsp_desktop.letters.words.dates import find_dates

# ---- Language ---------------------------------------------------------------------------------------------

_FEWEST_WORDS = 6
"""Little words of another language that must be there before a letter is said to be in it."""
_FEWEST_SIGNS = 30


@functools.cache
def _languages() -> dict[str, Any]:
    rows: dict[str, Any] = json.loads(resource("letters", "languages.json").read_bytes())
    return rows


def load() -> None:
    """Read the lists of words: the worker does so before it shuts its doors."""
    _languages()


def language_of(text: str) -> str:
    """The code of the language of a letter that is not in English or Welsh; empty for these and when unclear."""
    table = _languages()
    letters = [c for c in text[:20_000] if c.isalpha()]
    for code, (first, last) in table["scripts"].items():
        inside = sum(first <= c <= last for c in letters)
        if inside >= _FEWEST_SIGNS and inside > 0.4 * len(letters):
            return str(code)
    words = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    known = max(_shares(words, table["known"]).values())
    other = _shares(words, table["other"])
    code = max(other, key=lambda name: other[name])
    return code if other[code] >= _FEWEST_WORDS and other[code] > 1.5 * known else ""


def _shares(words: Sequence[str], table: dict[str, str]) -> dict[str, int]:
    """How many words of the text are little words of each language."""
    return {code: sum(word in little for word in words) for code, little in _sets(tuple(table.items()))}


@functools.cache
def _sets(table: tuple[tuple[str, str], ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((code, frozenset(words.split())) for code, words in table)


# ---- Name -------------------------------------------------------------------------------------------------

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Prof|Professor|Rev|Sir|Lady|Dame|Mister|Madam|Pan|Pani)\.?"
_PART = r"(?:(?:[Mm]a?c|[Oo]['’]|[Dd]['’]|van |von |de |al-|ap |ab )?[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*)*)"
_CAPITAL = rf"(?=(?:van |von |de |al-|ap |ab )?[A-ZÀ-ÞĀ-Ž]){_PART}"
_FULL = re.compile(
    rf"^(?:(?P<surname>{_CAPITAL}(?:\s{_CAPITAL})?)\s*,\s*(?:{_TITLE}\s)?(?P<given>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})"
    rf"|(?P<title>{_TITLE}\s)?(?P<name>{_CAPITAL}(?:\s(?:{_CAPITAL}|[A-Z]\.?)){{1,3}}))"
    rf"(?=\s*(?:$|[,;:|()\[\]]|\s-|\s(?:DOB|D\.O\.B|NHS|born|born:|Date|Hospital|Sex|Age|Male|Female|M|F|\d)\b|\s{_TITLE}(?:$|\W)))"
)
_LABEL = re.compile(
    r"^\W*(?:patient(?:'?s)?(?: details| name)?|name(?: of patient)?|full name|re|regarding|enw(?: llawn)?|"
    r"enw'r claf|claf|pacjent|paciente|imię i nazwisko|about|concerning|client|service user)\s*[:\-]+\s*",
    re.I,
)
_LABEL_ALONE = re.compile(
    r"^\W*(?:patient(?:'?s)?(?: name)?|name(?: of patient)?|full name|enw(?: llawn)?|enw'r claf|pacjent|paciente)\W*$",
    re.I,
)
_DEAR = re.compile(
    rf"^\W*(?:Dear|Annwyl|Hi|Hello|Szanown[ya]|Estimad[oa])\s+(?P<title>{_TITLE}\s+)?(?P<name>[^,;:\n]{{2,60}}?)\s*[,:;]?\s*$"
)
_PARENT = re.compile(
    rf"(?:parents?|guardians?|carers?|mother|father)(?:\s*(?:/|or|and)\s*\w+)*\s+of:?\s+(?:{_TITLE}\s)?(?P<name>{_CAPITAL}(?:\s{_CAPITAL})+)",
    re.I,
)
_NOBODY = re.compile(
    r"\b(?:patient|sir|madam|parent|parents|guardian|carer|colleague|all|team|doctor|surgery|whom|both|friend|"
    r"customer|resident|there|claf|syr)\b",
    re.I,
)
_CLINICIAN = re.compile(r"^(?:Dr|Prof|Professor|Doctor)\b", re.I)
_BORN = re.compile(
    r"\b(?:d\.?\s?o\.?\s?b\.?|date of birth|birth date|born(?: on)?|dyddiad geni|ur\.|"
    r"data urodzenia|fecha de nacimiento)\W*$",
    re.I,
)
_NUMBER = re.compile(r"\b(?:NHS|GIG)\W*(?:no|number|num|rhif)?\W{0,4}(\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)", re.I)


def people_in(sheets: Sequence[ReadPage]) -> list[LetterPerson]:
    """Those that these pages say they are about.

    A name behind a label ("Patient:", "Re:") counts before one in an address or behind "Dear".
    """
    rows = [row for sheet in sheets for row in sheet.rows]
    named = list(dict.fromkeys(_labelled(rows))) or _addressed(rows)
    births = list(dict.fromkeys(_births(rows)))
    numbers = list(dict.fromkeys(_numbers(rows)))
    named = _fullest(named)
    if len(named) > 1:
        return [LetterPerson(name) for name in named]
    name = named[0] if named else ""
    birth = births[0] if len(births) == 1 else ""
    number = numbers[0] if len(numbers) == 1 else ""
    return [LetterPerson(name, birth, number)] if name or birth or number else []


def _fullest(names: Sequence[str]) -> list[str]:
    """The names, without those that another of them says more fully ("Mrs Cole" beside "Ann Cole")."""
    cut = [(name, _core(name)) for name in names]
    kept: list[str] = []
    seen: list[frozenset[str]] = []
    for name, words in sorted(cut, key=lambda pair: -len(pair[1])):
        if words and not any(_within(words, other) for other in seen):
            kept.append(name)
            seen.append(words)
    return sorted(kept, key=list(names).index)


def _within(words: frozenset[str], others: frozenset[str]) -> bool:
    return all(any(w == o or (len(w) == 1 and o.startswith(w)) for o in others) for w in words)


def _core(name: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", name.lower())
    return frozenset(word for word in words if not re.fullmatch(_TITLE, word, re.I))


def _labelled(rows: Sequence[PageRow]) -> Iterator[str]:
    for row in rows:
        for place, cell in enumerate(row.cells):
            match = _LABEL.match(cell.text)
            rest = cell.text[match.end() :] if match else ""
            if not rest and place + 1 < len(row.cells) and (match or _LABEL_ALONE.match(cell.text)):
                rest = row.cells[place + 1].text
            found = _full_name(rest)
            if found and not _CLINICIAN.match(rest):
                yield found


def _full_name(text: str) -> str:
    """The name that a text begins with, its given names first; empty when it begins with none."""
    match = _FULL.match(text.strip())
    if match is None:
        return ""
    if match["name"]:
        return f"{match['title'] or ''}{match['name']}".strip()
    return f"{match['given']} {match['surname']}"


def _addressed(rows: Sequence[PageRow]) -> list[str]:
    """The person in the address or behind "Dear", when the letter is to the person (or a child's parents)."""
    found: list[str] = []
    for place, row in enumerate(rows[:60]):
        for cell in row.cells:
            text = cell.text.strip()
            child = _PARENT.search(text)
            if child:
                return [child["name"]]
            dear = _DEAR.match(text)
            if dear:
                name = f"{dear['title'] or ''}{dear['name']}".strip()
                if _CLINICIAN.match(name):
                    return []
                if not _NOBODY.search(name) and re.fullmatch(rf"(?:{_TITLE}\s+)?{_CAPITAL}(?:\s{_CAPITAL})*", name):
                    found.append(name)
            elif place < 25 and re.match(rf"{_TITLE}\s", text) and not _CLINICIAN.match(text) and len(text) < 45:
                full = re.fullmatch(rf"{_TITLE}\s(?:{_CAPITAL}\s?|[A-Z]\.?\s?){{1,4}}", text)
                if full:
                    found.append(text)
    return found


def _births(rows: Sequence[PageRow]) -> Iterator[str]:
    for row in rows:
        for place, cell in enumerate(row.cells):
            for day in find_dates(cell.text):
                before = cell.text[: day.start].strip()
                if not before and place:
                    before = row.cells[place - 1].text
                if day.iso and day.day and _BORN.search(before):
                    yield day.iso


def _numbers(rows: Sequence[PageRow]) -> Iterator[str]:
    for row in rows:
        for match in _NUMBER.finditer(row.text):
            yield re.sub(r"\D", "", match.group(1))
