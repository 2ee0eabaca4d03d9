"""Tables of results (.csv), as apps, meters and portals give them out, when their headings are understood.

Two forms are read: a row for each result (test, value, unit, date …), and a row for each day with a column for each
test. A table of another form is refused by its name: cells that nobody has explained are no results.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Iterator, Sequence

from attrs import evolve, field, frozen

from pcsp_desktop.letters.meaning.coded import Coded, split_value
from pcsp_desktop.letters.meaning.coded_file import CodedFile
from pcsp_desktop.letters.meaning.coded_names import naming_of
from pcsp_desktop.letters.model import DateKind, LetterPerson
from pcsp_desktop.letters.words.dates import find_dates
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.units import usual_spelling
from pcsp_desktop.letters.worker.limits import Refused

_MOST_ROWS = 2_000
# What headings mean. A heading has to be the whole of one of these.
_ROLES: dict[str, str] = {
    "test": r"test(?: name)?|name of test|analyte|investigation|result name|observation|measurement|prawf|item",
    "value": r"value|result|results|reading|level|numeric (?:value|result)|result value|canlyniad|gwerth",
    "unit": r"units?|uom|unit of measure|unedau?",
    "day": r"(?:sample |test |collection |collected |specimen |reading |result )?date(?: ?/? ?time)?|date taken|"
    r"date of (?:test|sample|reading)|datetime|day|taken|collected|taken on|collected on|dyddiad|timestamp",
    "reported": r"(?:report|reported|issue|issued|print|printed|received)(?: date| on)?|"
    r"date (?:reported|received|issued)",
    "time": r"time|amser",
    "low": r"(?:ref(?:erence)? |range |normal )?(?:low|lower|min|minimum)(?: limit)?|lln",
    "high": r"(?:ref(?:erence)? |range |normal )?(?:high|upper|max|maximum)(?: limit)?|uln",
    "range": r"(?:ref(?:erence)?|normal)? ?(?:range|interval)",
    "flag": r"flag|abnormal(?: flag)?|marker",
    "note": r"notes?|comments?|remarks?|nodiadau",
    "group": r"panel|group|category|profile|test group",
    "sample": r"specimen|sample|(?:specimen|sample) type|material",
    "ignored": r"(?:loinc|snomed|test) ?code|context|tags?|meal|arm|position|device|source|lab(?:oratory)?|action|"
    r"filed|viewed|(?:requested|ordered|viewed|filed) by|requester|clinician|doctor|gp|surgery|"
    r"(?:row|sample|request)? ?(?:id|no|number)|#",
    "status": r"status|result status",
    "person": r"patient(?: name)?|name|person|member|user",
}
_COMPILED = {role: re.compile(pattern, re.I) for role, pattern in _ROLES.items()}
_FINAL = re.compile(r"final|complete[d]?|verified|corrected|amended|f|c|normal|", re.I)
_NUMERIC_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-]((?:19|20)?\d\d)\b")


@frozen
class _Columns:
    """Which column has which role, and which are columns of one test each: its name and unit."""

    roles: dict[str, int] = field(factory=dict)
    tests: dict[int, tuple[str, str | None]] = field(factory=dict)
    unknown: int = 0


def read_table(text: str, known: Catalogue) -> CodedFile:
    """The results of a table. Raises Refused when its headings are not understood."""
    mark = next((m for m in (";", "\t", ",") if m in text.lstrip().splitlines()[0]), ",")
    try:
        rows = list(csv.reader(io.StringIO(text.strip()), delimiter=mark))
    except csv.Error:
        raise Refused("damaged") from None
    if len(rows) > _MOST_ROWS:
        raise Refused("too_big_inside")
    columns = _columns_of(rows[0], known)
    body = [row for row in rows[1:] if any(cell.strip() for cell in row)]
    if not columns.tests and not {"test", "value"} <= set(columns.roles):
        raise Refused("not_read.csv")
    month_first, clear = _order_of_days(body, columns)
    people = _people(body, columns)
    if len(people) > 1:
        return CodedFile((), people, ("several_people",))
    found: list[Coded] = []
    for row in body:
        made = _long(row, columns, mark) if not columns.tests else _wide(row, columns, mark)
        found.extend(_dated(one, row, columns, month_first, clear) for one in made)
    return CodedFile(tuple(found), people)


def _columns_of(headings: Sequence[str], known: Catalogue) -> _Columns:
    roles: dict[str, int] = {}
    tests: dict[int, tuple[str, str | None]] = {}
    unknown = 0
    for place, heading in enumerate(headings):
        plain = " ".join(re.sub(r"[_\ufeff]", " ", heading).split())
        role = next((name for name, pattern in _COMPILED.items() if pattern.fullmatch(plain)), None)
        if role == "ignored" or (role is not None and role not in roles):
            roles[role] = place
            continue
        name, unit = _name_and_unit(plain)
        if naming_of(known, (), (name,)) is not None or re.fullmatch(r"blood pressure|bp", name, re.I):
            tests[place] = (name, unit)
        elif plain:
            unknown += 1
    if {"test", "value"} <= set(roles):
        return _Columns(roles, {}, unknown + len(tests))
    return _Columns(roles, tests if roles.keys() & {"day", "reported"} else {}, unknown)


def _name_and_unit(heading: str) -> tuple[str, str | None]:
    """ "HbA1c (mmol/mol)" → its name and unit."""
    match = re.fullmatch(r"(.+?)\s*[\[(]\s*([^\])]+?)\s*[\])]", heading) or re.fullmatch(
        r"(.+?)[,:]?\s+(\S+/?\S*)", heading
    )
    if match and usual_spelling(match.group(2)):
        return match.group(1), match.group(2)
    return heading, None


def _people(body: Sequence[Sequence[str]], columns: _Columns) -> tuple[LetterPerson, ...]:
    names = dict.fromkeys(_cell(row, columns, "person") for row in body)
    return tuple(LetterPerson(name) for name in names if name)[:10]


def _cell(row: Sequence[str], columns: _Columns, role: str) -> str:
    place = columns.roles.get(role)
    return row[place].strip() if place is not None and place < len(row) else ""


def _value(text: str, mark: str) -> tuple[str | None, str, str | None] | None:
    """Sign, number and unit; where fields stand between semicolons a comma is the decimal sign."""
    if mark == ";" and re.fullmatch(r"[<>]?\s?\d{1,4},\d{1,3}", text.strip()):
        text = text.replace(",", ".")
    return split_value(text)


def _long(row: Sequence[str], columns: _Columns, mark: str) -> Iterator[Coded]:
    name, raw = _cell(row, columns, "test"), _cell(row, columns, "value")
    found = _value(raw, mark)
    if not name or not raw:
        return
    low, high = (_number(_cell(row, columns, side), mark) for side in ("low", "high"))
    span = re.fullmatch(r"\D*?(-?\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(-?\d+(?:\.\d+)?)\D*", _cell(row, columns, "range"))
    if span:
        low, high = float(span.group(1)), float(span.group(2))
    doubts = ("heading_words",) if columns.unknown else ()
    if not _FINAL.fullmatch(_cell(row, columns, "status")):
        doubts = (*doubts, "status")
    yield Coded(
        codes=(),
        names=(name,),
        value=found[1] if found else raw,
        comparator=found[0] if found else None,
        unit=_cell(row, columns, "unit") or (found[2] if found else None),
        date=None,
        date_kind=None,
        ref=(low, high),
        flag=_cell(row, columns, "flag") or None,
        comment=_cell(row, columns, "note"),
        group=_cell(row, columns, "group"),
        sample=_cell(row, columns, "sample"),
        doubts=doubts,
    )


def _number(text: str, mark: str) -> float | None:
    found = _value(text, mark) if text else None
    return float(found[1]) if found and found[0] is None else None


def _wide(row: Sequence[str], columns: _Columns, mark: str) -> Iterator[Coded]:
    for place, (name, unit) in columns.tests.items():
        raw = row[place].strip() if place < len(row) else ""
        pair = re.fullmatch(r"(\d{2,3})\s*/\s*(\d{2,3})", raw)
        if pair and re.fullmatch(r"blood pressure|bp", name, re.I):
            for half, number in (
                ("systolic blood pressure", pair.group(1)),
                ("diastolic blood pressure", pair.group(2)),
            ):
                yield Coded((), (half,), number, None, unit, None, None, comment=_cell(row, columns, "note"))
            continue
        found = _value(raw, mark) if raw else None
        if found is not None:
            comment = _cell(row, columns, "note")
            yield Coded((), (name,), found[1], found[0], unit or found[2], None, None, comment=comment)


# ---- Days ---------------------------------------------------------------------------------------------------


def _order_of_days(body: Sequence[Sequence[str]], columns: _Columns) -> tuple[bool, bool]:
    """Whether the month stands before the day in this table, and whether its days say so for certain."""
    first = second = False
    for row in body:
        match = _NUMERIC_DAY.match(_cell(row, columns, "day") or _cell(row, columns, "reported"))
        if match:
            first = first or int(match.group(1)) > 12
            second = second or int(match.group(2)) > 12
    return second and not first, first != second


def _dated(row: Coded, cells: Sequence[str], columns: _Columns, month_first: bool, clear: bool) -> Coded:
    kind: DateKind = "sample" if "day" in columns.roles else "letter"
    text = _cell(cells, columns, "day") or _cell(cells, columns, "reported")
    iso, sure = _day(text, month_first, clear)
    if iso is None:
        return row
    doubts = row.doubts if sure else (*row.doubts, "guess_date")
    moment = f"{text} {_cell(cells, columns, 'time')}".strip()
    return evolve(row, date=iso, date_kind=kind if sure else "guess", moment=moment, doubts=doubts)


def _day(text: str, month_first: bool, clear: bool) -> tuple[str | None, bool]:
    match = _NUMERIC_DAY.match(text)
    if match is None:
        days = find_dates(text[:40])
        return (days[0].iso, True) if days and days[0].iso else (None, False)
    day, month, year = (int(part) for part in match.groups())
    if month_first:
        day, month = month, day
    try:
        date = datetime.date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None, False
    return date.isoformat(), clear or day == month
