"""Results that a file gives as data (FHIR, HL7): from what the file says of each to a candidate.

A reader of files hands over only what stands (`Coded`); here it is decided which test it is, and how sure.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from attrs import evolve, frozen

from pcsp_desktop.letters.layout.lines import PageRow, ReadPage
from pcsp_desktop.letters.layout.typeset import PlainTypesetter
from pcsp_desktop.letters.meaning.coded_names import (
    Code,
    Naming,
    fits_sample,
    naming_of,
    sample_of,
    someone_or_something_else,
    spoilt,
)
from pcsp_desktop.letters.model import Candidate, DateKind, PageBox
from pcsp_desktop.letters.words.names import Catalogue, Test
from pcsp_desktop.letters.words.tokens import tidy
from pcsp_desktop.letters.words.units import usual_spelling

_PRINTED = re.compile(r"^\s*(<=|>=|=<|=>|<|>|≤|≥)?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d*\.?\d+)\s*(.*)$", re.S)
SIGNS = {"<": "<", ">": ">", "<=": "<=", ">=": ">=", "=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=", "=": None, "": None}
"""Signs before a number, as files write them, and what they mean. Another sign is not understood."""
_FLAG = re.compile(r"\(?[HLhl*]{1,2}\)?|\([\d.]+\s*%\)")
# An amount in a day, or for each kilogram of a person, is another thing than an amount in the blood.
_AMOUNT = re.compile(r"/\s?(?:24 ?h\w*|d|day|kg|dose|sample|h|hr|hour)\s*$", re.I)
_LONGEST_COMMENT = 600
_LONGEST_WORDS = 120


@frozen
class Coded:
    """One result as a file gives it.

    `value` is printed text: a number, or words for a test whose result is in words. `date` is ISO, `moment` the
    whole time as the file has it. `names` begin with the one that is shown. `group` holds the names of the panel
    and report it stands in, `sample` what the file says of the specimen, `part` of the body and the method.
    `doubts` are ids of `letters.why`. `comment` is what the laboratory wrote beside it.
    """

    codes: tuple[Code, ...]
    names: tuple[str, ...]
    value: str
    comparator: str | None
    unit: str | None
    date: str | None
    date_kind: DateKind | None
    ref: tuple[float | None, float | None] = (None, None)
    flag: str | None = None
    comment: str = ""
    group: str = ""
    sample: str = ""
    part: str = ""
    doubts: tuple[str, ...] = ()
    moment: str = ""


def iso_date(text: object) -> str | None:
    """The day (or month) at the start of a FHIR or HL7 time: `2026-03-17` or `2026-03`."""
    if not isinstance(text, str):
        return None
    match = re.match(r"\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?", text)
    if not match:
        return None
    return "-".join(part for part in match.groups() if part)


def split_value(text: str) -> tuple[str | None, str, str | None] | None:
    """Comparator, number and unit of a printed value such as "<5 mg/L"; None when it is no number."""
    text = tidy(html.unescape(text))
    match = _PRINTED.match(text)
    if not match:
        said = re.match(r"^\s*(less|more|greater) than\s+(.*)$", text, re.I | re.S)
        if said:
            inner = split_value(said.group(2))
            return ("<" if said.group(1).lower() == "less" else ">", inner[1], inner[2]) if inner else None
        return None
    sign, number, rest = match.groups()
    rest = rest.strip()
    unit = usual_spelling(rest) if rest else None
    if rest and unit is None and not _FLAG.fullmatch(rest):
        return None
    return SIGNS[sign or ""], number.replace(",", ""), unit


def candidates_of(
    rows: Sequence[Coded], known: Catalogue, first_page: int = 1
) -> tuple[list[Candidate], list[ReadPage]]:
    """The candidates of these results, and plain pages that show every result line by line."""
    setter = PlainTypesetter(first_page)
    for row in rows:
        _set(row, setter)
    sheets = setter.sheets()
    places = [(sheet, shown) for sheet in sheets for shown in sheet.rows if not shown.whole]
    namings = [_naming(row, known) for row in rows]
    latest: dict[str, str] = {}
    for row, naming in zip(rows, namings, strict=True):
        if naming is not None and row.date:
            latest[naming.test.id] = max(latest.get(naming.test.id, ""), row.date)
    twice = _at_one_moment(rows, namings)
    candidates = []
    for row, naming, (sheet, shown) in zip(rows, namings, places, strict=False):
        if naming is None:
            continue
        found = _candidate(row, naming, sheet, shown)
        if found is None:
            continue
        old = bool(row.date) and row.date != latest[naming.test.id]
        found = evolve(found, role="previous") if old else found
        candidates.append(found.doubted("two_values") if (naming.test.id, row.moment) in twice else found)
    return candidates, sheets


def _set(row: Coded, setter: PlainTypesetter) -> None:
    name = next((n for n in row.names if n), "") or "?"
    setter.table_row(
        [
            (0.0, 0.5, name),
            (0.5, 0.65, f"{row.comparator or ''}{row.value}"),
            (0.65, 0.82, row.unit or ""),
            (0.82, 1.0, row.date or ""),
        ]
    )
    if row.comment:
        setter.paragraph(row.comment[:_LONGEST_COMMENT])


def _naming(row: Coded, known: Catalogue) -> Naming | None:
    """The test that a row is a result of; None for all that is no result of the person's own, in any sense."""
    if spoilt(row.comment) or spoilt(row.value) or spoilt(row.sample):
        return None
    if someone_or_something_else(row.group) or someone_or_something_else(row.part):
        return None
    naming = naming_of(known, row.codes, row.names)
    if naming is None:
        return None
    samples = {sample_of(words) for words in (*row.names, row.group, row.sample, row.part)} - {""}
    if "other" in samples or not all(fits_sample(naming.test, sample) for sample in samples):
        return None
    return naming


def _at_one_moment(rows: Sequence[Coded], namings: Sequence[Naming | None]) -> frozenset[tuple[str, str]]:
    """Tests with two different values at the very same moment: nobody can tell which one stands."""
    values: dict[tuple[str, str], set[tuple[str, str | None]]] = {}
    for row, naming in zip(rows, namings, strict=True):
        if naming is not None and row.moment:
            values.setdefault((naming.test.id, row.moment), set()).add((row.value, row.comparator))
    return frozenset(key for key, found in values.items() if len(found) > 1)


def _candidate(row: Coded, naming: Naming, sheet: ReadPage, shown: PageRow) -> Candidate | None:
    """The candidate of a row; None when its value cannot be one of this test."""
    test = naming.test
    unit = usual_spelling(row.unit) if row.unit else None
    doubts = list(row.doubts)
    if test.in_words:
        if not _is_in_words(row.value):
            return None
    else:
        wrong = _unit_fault(row, unit, test)
        if wrong is None:
            return None
        doubts.extend(wrong)
        try:
            number = float(row.value)
        except ValueError:
            return None
        if not test.plausible(number, unit):
            return None
    if row.date is None:
        doubts.append("no_date")
    evidence = ("coded" if naming.by_code else "whole_name", "own_cell", "plausible")
    found = Candidate(
        test=test.id,
        printed_name=next((name for name in row.names if name), test.name),
        value=row.value,
        comparator=row.comparator,
        unit=unit or row.unit,
        unit_printed=row.unit,
        date=row.date,
        date_kind=row.date_kind,
        ref_low=row.ref[0],
        ref_high=row.ref[1],
        flag=row.flag,
        role="current",
        unsure=False,
        page=sheet.number,
        box=_box(sheet, shown),
        line="   ".join(cell.text for cell in shown.cells),
        evidence=(*evidence, *(("unit_printed",) if row.unit else ()), *(("own_date",) if row.date else ())),
        comment=row.comment[:_LONGEST_COMMENT],
    )
    return found.doubted(*dict.fromkeys(doubts))


def _unit_fault(row: Coded, unit: str | None, test: Test) -> list[str] | None:
    """What is doubtful about the unit; None when a result of this test cannot have it."""
    if not row.unit or row.unit.strip() in ("1", "{score}", "{ratio}", "{INR}"):
        return [] if test.unitless else ["no_unit"]
    if unit is None:
        return None if _AMOUNT.search(row.unit) else ["value_words"]
    return [] if test.unitless or unit in test.units else None


def _is_in_words(value: str) -> bool:
    """Words that a person can read as they stand: not empty, not a number, not a whole report."""
    return bool(re.search(r"[^\W\d_]", value)) and len(value) <= _LONGEST_WORDS


def _box(sheet: ReadPage, shown: PageRow) -> PageBox:
    return PageBox(
        round(min(cell.x0 for cell in shown.cells) / sheet.width, 4),
        round(shown.y0 / sheet.height, 4),
        round(max(cell.x1 for cell in shown.cells) / sheet.width, 4),
        round(shown.y1 / sheet.height, 4),
    )
