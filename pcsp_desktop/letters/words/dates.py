"""Dates as letters print them, in English and Welsh, and what the words before a date say about it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from attrs import frozen

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr ion",
            "february feb chwefror chwef",
            "march mar mawrth maw",
            "april apr ebrill ebr",
            "may mai",
            "june jun mehefin meh",
            "july jul gorffennaf gorff",
            "august aug awst",
            "september sept sep medi",
            "october oct hydref hyd",
            "november nov tachwedd tach",
            "december dec rhagfyr rhag",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d|'?\d\d)"
_LONG_YEAR = r"(?P<year>(?:19|20)\d\d)"
_TAIL = r"(?![\w])(?!/\d)"
_FORMS = (
    re.compile(rf"(?<![\w/.-])(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?=T\d|(?!\d)){''}"),
    re.compile(
        rf"(?<![\w/.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|ain|af|eg|ydd|fed)?(?:\s+(?:of|o))?[\s\-/]{{1,3}}{_MONTH}"
        rf"[\s\-/,]{{1,3}}{_YEAR}{_TAIL}",
        re.I,
    ),
    re.compile(rf"(?<![\w/.]){_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_LONG_YEAR}{_TAIL}", re.I),
    re.compile(
        rf"(?<![\w/.-])(?P<day>\d{{1,2}})\s?(?P<mark>[/.-])\s?(?P<number>\d{{1,2}})\s?(?P=mark)\s?{_YEAR}{_TAIL}"
    ),
    re.compile(
        rf"(?<![\w/.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|ain|af|eg|ydd|fed)?(?:\s+(?:of|o))?[\s\-]{_MONTH}{_TAIL}",
        re.I,
    ),
    re.compile(rf"(?<![\w/.-]){_MONTH}[\s\-]{_LONG_YEAR}{_TAIL}", re.I),
    re.compile(rf"(?<![\w/.-]){_MONTH}\s?'(?P<year>\d\d){_TAIL}", re.I),
    re.compile(rf"(?<=\bin )(?-i:(?=[A-Z])){_MONTH}(?!\s*\d)(?!\w)", re.I),
)


@frozen
class PrintedDay:
    """A printed date. `day` is 0 where only a month was printed; `year` is 0 where none was."""

    year: int
    month: int
    day: int
    start: int
    end: int

    @property
    def iso(self) -> str | None:
        """`2026-03-17`, or `2026-03` for a month; None without a year."""
        if not self.year:
            return None
        return f"{self.year:04}-{self.month:02}-{self.day:02}" if self.day else f"{self.year:04}-{self.month:02}"

    def in_year_before(self, letter: str | None) -> str | None:
        """The date with its year; a missing year is the last one that is not after the letter's date."""
        if self.year or not letter or len(letter) < 10:
            return self.iso
        known = datetime.date.fromisoformat(letter)
        if not self.day:
            year = known.year if self.month <= known.month else known.year - 1
            return f"{year:04}-{self.month:02}"
        for year in (known.year, known.year - 1):
            try:
                date = datetime.date(year, self.month, self.day)
            except ValueError:
                continue
            if date <= known:
                return date.isoformat()
        return None


_MONTH_FIRST: ContextVar[bool] = ContextVar("month_first", default=False)
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})/(?:19|20)?\d\d(?![\d/])")


def month_first() -> bool:
    """Whether dates in figures are read with the month first, as in America."""
    return _MONTH_FIRST.get()


@contextmanager
def order_of_days(text: str) -> Iterator[bool]:
    """Read dates in the order that the whole letter's own dates tell; False when nothing tells, and either may be.

    "04/25/2026" can only have the month first, "25/04/2026" only the day. A letter in which neither stands is read
    with the day first; where its units are American ones as well that is not certain.
    """
    pairs = [(int(first), int(second)) for first, second in _NUMBERS.findall(text)]
    american = any(first <= 12 < second <= 31 for first, second in pairs)
    british = any(second <= 12 < first <= 31 for first, second in pairs)
    unclear = bool(pairs) and american == british and re.search(r"\bmg/dL\b", text, re.I) is not None
    token = _MONTH_FIRST.set(american and not british)
    try:
        yield not unclear
    finally:
        _MONTH_FIRST.reset(token)


def _day(match: re.Match[str]) -> PrintedDay | None:
    part = match.groupdict()
    number = part.get("number")
    month = int(number) if number else MONTHS[part["month"].lower()]
    day = int(part.get("day") or 0)
    if number and part.get("mark") == "/" and month_first():
        month, day = day, month
    year = int((part.get("year") or "0").lstrip("'"))
    if 0 < year < 100:
        year += 2000 if year <= 60 else 1900
    if not 1 <= month <= 12 or (year and not 1900 <= year <= 2100):
        return None
    if part.get("day") is not None:
        try:
            datetime.date(year or 2024, month, day)
        except ValueError:
            return None
    return PrintedDay(year, month, day, match.start(), match.end())


def find_dates(text: str) -> list[PrintedDay]:
    """Every date in the text, in order. Longer forms win over shorter ones at the same place."""
    found: list[PrintedDay] = []
    taken = bytearray(len(text))
    for form in _FORMS:
        for match in form.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            day = _day(match)
            if day is not None:
                taken[day.start : day.end] = b"\1" * (day.end - day.start)
                found.append(day)
    return sorted(found, key=lambda day: day.start)


# What the words just before a date say. Never: a birthday, a printing, a next time. The first group wins.
_NEVER = re.compile(
    r"\b(?:d\.?o\.?b|born|birth|geni|ur|urodz\w*|printed|print|report(?:ed)?|received|authori[sz]ed|typed|dictated|"
    r"next(?! to\b)|result date|resulted|due|by|"
    r"before(?! (?:the |your )?(?:dialysis|inhaler|salbutamol|breakfast|meals?|food|exercise)\b)|"
    r"expires?|until|since|diagnos\w+|started|stopped|repeat (?:the|your|this|blood|test)|update\w*|valid|"
    r"page|version|review due|nesaf|"
    r"argraffwyd|adroddwyd|derbyniwyd|from now|will be|booked|invite\w*|registered|"
    r"admitted|discharged|admission|discharge|approved)\b"
    r"[\s\w.]{0,12}?[:\s(.]*(?:on|date|at|ar)?[:\s(]*$",
    re.I,
)
_TO_COME = re.compile(
    r"\b(?:to|for|before|next|i'ch) (?:your |the )?(?:\w+ )?(?:appointment|apwyntiad)(?: on| ar)?\W*(?:\w+day\W*)?$|"
    r"\b(?:appointment|apwyntiad|review|visit|clinic|call)\b[^.;]{0,50}\b(?:is|will be|to be|nesaf)"
    r"(?: \w+){0,2}? (?:on|for|at|ar)\W*(?:\w+day\W*)?$|\b(?:booked|arranged|planned) (?:for|on)\W*(?:\w+day\W*)?$",
    re.I,
)
_SAMPLE = re.compile(
    r"\b(?:collect\w*|collection|taken|sampled?|samples|specimens?|blood tests?|bloods?|tested|tests?|"
    r"drawn|gave|results?|"
    r"measured|readings?|investigations?|dexa|echo|checked|check|recorded|performed|screening|screened|"
    r"scan|scanned|done|echo\w*|spirometry|"
    r"download\w*|gymerwyd|cymerwyd|cymryd|casglwyd|sampl|prawf|profion|gwaed|canlyniadau|effective|"
    r"observed|clinic visit)\b"
    r"(?:\W+\w+){0,8}?\W*$",
    re.I,
)
_SEEN = re.compile(
    r"\b(?:seen|saw|(?:see|seeing|meet|meeting) (?:me|you|us)|visit(?:ed)?|clinic|attended|came|"
    r"appointment|met|reviewed|review|examined|consultation|home on|"
    r"surgery on|gweld|gwelwyd|gwelsom|clinig|apwyntiad|adolygiad)\b(?:\W+\w+){0,6}?\W*$",
    re.I,
)
_LETTER = re.compile(r"^\s*(?:\w+day,?\s*)?(?:letter\s+date|date(?:\s+of\s+letter)?|dated|dyddiad)?\s*[:\s]*$", re.I)


def standing(before: str) -> str:
    """What a date is, from the text before it: `never`, `sample`, `seen`, `letter` or an empty string."""
    near = before[-70:]
    stops = list(re.finditer(r"(?<=[^\W_]{3})\. |; ", near))
    near = near[stops[-1].end() :] if stops else near
    if _NEVER.search(near) or _TO_COME.search(near):
        return "never"
    if _SAMPLE.search(near):
        return "sample"
    if _SEEN.search(near):
        return "seen"
    if _LETTER.match(near):
        return "letter"
    return ""
