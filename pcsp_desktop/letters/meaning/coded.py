"""Results that a file gives as data (FHIR, HL7): from code, name, value and unit to a candidate."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from pcsp_desktop.letters.layout.lines import Sheet
from pcsp_desktop.letters.layout.typeset import Typesetter
from pcsp_desktop.letters.model import Box, Candidate, DateKind
from pcsp_desktop.letters.words.names import Catalogue, Test
from pcsp_desktop.letters.words.tokens import tidy, tokens_of
from pcsp_desktop.letters.words.units import usual_spelling

_BAD = re.compile(
    r"\b(?:unsuitable|insufficient|ha?emolys\w+|clotted|cancel\w*|not (?:be )?(?:processed|tested|done|"
    r"available|received)|"
    r"mislabel\w*|withdrawn|void|leaked|delay in|too old|wrong (?:patient|blood|tube)|in error|"
    r"contaminat\w+|unable to)\b",
    re.I,
)
_PRINTED = re.compile(r"^\s*(<=|>=|=<|=>|<|>|≤|≥)?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d*\.?\d+)\s*(.*)$", re.S)
_SIGNS = {"=<": "<=", "=>": ">=", "≤": "<=", "≥": ">="}


@frozen
class Coded:
    """One result as a file gives it. `value` is printed text; `date` is ISO."""

    codes: tuple[str, ...]
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


def iso_date(text: object) -> str | None:
    """The day (or month) at the start of a FHIR or HL7 time: `2026-03-17` or `2026-03`."""
    if not isinstance(text, str):
        return None
    match = re.match(r"\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?", text)
    if not match:
        return None
    return "-".join(part for part in match.groups() if part)


def test_named(known: Catalogue, codes: Sequence[str], names: Sequence[str], group: str = "") -> Test | None:
    """The test with one of these codes, else with one of these printed names."""
    urine = re.search(r"\burine\b|\burinary\b", " ".join((*names, group)), re.I) is not None
    for code in codes:
        found = known.by_code(code)
        if found:
            return found
    for name in names:
        text = tidy(name)
        tokens = tokens_of(text, known)
        found_names = [token for token in tokens if token.kind == "name"]
        if not found_names or any(token.kind == "other" for token in tokens):
            continue
        first = found_names[0]
        if len({token.test for token in found_names}) > 1 and "(" not in text:
            continue
        test = known.tests.get(first.test)
        if test is None or (urine and not (test.id.startswith("urine") or test.id in ("acr", "pcr"))):
            continue
        return test
    return None


def split_value(text: str) -> tuple[str | None, str, str | None] | None:
    """Comparator, number and unit of a printed value such as "<5 mg/L"; None when it is no number."""
    match = _PRINTED.match(tidy(text))
    if not match:
        said = re.match(r"^\s*(less|more|greater) than\s+(.*)$", text, re.I | re.S)
        if said:
            inner = split_value(said.group(2))
            return ("<" if said.group(1).lower() == "less" else ">", inner[1], inner[2]) if inner else None
        return None
    sign, number, rest = match.groups()
    rest = rest.strip()
    unit = usual_spelling(rest) if rest else None
    if rest and unit is None and not re.fullmatch(r"\(?[HLhl*]{1,2}\)?|\([\d.]+\s*%\)", rest):
        return None
    return (_SIGNS.get(sign, sign) if sign else None), number.replace(",", ""), unit


def candidates_of(rows: Sequence[Coded], known: Catalogue, first_page: int = 1) -> tuple[list[Candidate], list[Sheet]]:
    """The candidates of these results, and plain pages that show them line by line."""
    setter = Typesetter(first_page)
    kept: list[tuple[Coded, Test | None, str, str]] = []
    for row in rows:
        name = next((n for n in row.names if n), "")
        line = "   ".join(
            part for part in (name, f"{row.comparator or ''}{row.value}", row.unit or "", row.date or "") if part
        )
        setter.table_row(
            [
                (0.0, 0.5, name),
                (0.5, 0.65, f"{row.comparator or ''}{row.value}"),
                (0.65, 0.82, row.unit or ""),
                (0.82, 1.0, row.date or ""),
            ]
        )
        if row.comment:
            setter.paragraph(row.comment[:600])
        test = test_named(known, row.codes, row.names, row.group)
        if test is None or _BAD.search(row.comment) or _BAD.search(row.value):
            kept.append((row, None, "", line))
            continue
        kept.append((row, test, name, line))
    sheets = setter.sheets()
    boxes = [(sheet, shown) for sheet in sheets for shown in sheet.rows if not shown.whole]
    candidates: list[Candidate] = []
    latest: dict[str, str] = {}
    for row, test, *_ in kept:
        if test is not None and row.date:
            latest[test.id] = max(latest.get(test.id, ""), row.date)
    for (row, test, name, line), (sheet, shown) in zip(kept, boxes, strict=False):
        if test is None:
            continue
        unit = usual_spelling(row.unit) if row.unit else None
        if test.in_words:
            continue
        try:
            number = float(row.value)
        except ValueError:
            continue
        spelled = unit or row.unit
        if unit and not test.unitless and unit not in test.units:
            continue
        if row.unit and unit is None and not test.unitless and row.unit.strip() not in ("", "1", "{score}"):
            spelled = row.unit
        if not test.plausible(number, unit):
            continue
        old = bool(row.date and latest.get(test.id) and row.date < latest[test.id])
        cells = shown.cells
        candidates.append(
            Candidate(
                test=test.id,
                printed_name=name,
                value=row.value,
                comparator=row.comparator,
                unit=spelled,
                unit_printed=row.unit,
                date=row.date,
                date_kind=row.date_kind,
                ref_low=row.ref[0],
                ref_high=row.ref[1],
                flag=row.flag,
                role="previous" if old else "current",
                unsure=row.date is None,
                page=sheet.number,
                box=Box(
                    round(min(c.x0 for c in cells) / sheet.width, 4),
                    round(shown.y0 / sheet.height, 4),
                    round(max(c.x1 for c in cells) / sheet.width, 4),
                    round(shown.y1 / sheet.height, 4),
                ),
                line=line,
            )
        )
    return candidates, sheets
