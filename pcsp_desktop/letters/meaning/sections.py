"""Where in the letter we are: what the last heading said about the results under it."""

from __future__ import annotations

import re

from attrs import define

from pcsp_desktop.letters.layout.lines import PageRow
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.date_roles import MOST_YEARS, Dates, role_of
from pcsp_desktop.letters.model import DateKind, Role
from pcsp_desktop.letters.words.dates import PrintedDay, find_dates

_SKIP = re.compile(
    r"\b(?:targets?|goals?|aims?|ideal|normal|usual|healthy|recommended|conversion|chart|guide|medicines?|"
    r"medication|tablets?|drugs|prescri\w+|"
    r"allerg\w+|what (?:do |does )?(?:these|this|the|your) .*mean|meddyginiaeth\w*|targedau|nodau)\b",
    re.I,
)
_RESULTS = re.compile(
    r"\b(?:results?|readings?|findings|tests?|bloods?|checks?|numbers?|profile|count|canlyniad\w*|profion|today|now|heddiw)\b",
    re.I,
)
_OLD = re.compile(
    r"\b(?:last (?:year|time|check|results?|visit)|previous(?:ly)?|earlier|before|blaenorol|llynedd|y tro diwethaf)\b",
    re.I,
)
_GUIDE = re.compile(r"normal|conversion|chart|guide|mean|usual", re.I)
_TWO = re.compile(r"\b(?:and|compared|with|since|a|ac)\b", re.I)


@define
class SectionFacts:
    """What holds for the rows under a heading. `date` is that of the section, of kind `kind`."""

    role: Role = "current"
    date: str | None = None
    kind: DateKind | None = None
    stamp: str | None = None
    """The day of a message or entry, by which days without a year are reckoned."""
    skip: bool = False
    urine: bool = False
    carried: str = ""
    heading: str = ""
    """The test that the heading names, for tables whose rows name none."""
    spoken: bool = False
    """Whether the date comes from a sentence: it holds up to the next heading only."""

    def dated(self, day: PrintedDay, dates: Dates, *, spoken: bool) -> None:
        """The section's date from a heading or a sentence."""
        date = day.in_year_before(self.stamp or dates.letter)
        if date and near(date, dates.letter):
            self.date, self.kind, self.spoken = date, "sample", spoken


def near(date: str, letter: str | None) -> bool:
    """Whether a date can be that of a sample in a letter of this date: not after it, not many years before."""
    return letter is None or (date <= letter and int(letter[:4]) - int(date[:4]) <= MOST_YEARS)


def standing_days(text: str) -> list[PrintedDay]:
    """The days in a text that may be those of results."""
    return [day for day in find_dates(text) if role_of(text, day) != "never"]


def take_heading(section: SectionFacts, row: PageRow, names: int, dates: Dates) -> None:
    """Take in a row without numbers: a heading, a line with a date, or neither."""
    text = row.text
    days = standing_days(text)
    for day in days:
        told = _RESULTS.search(text[: day.start]) or _OLD.search(text)
        if role_of(text, day) in ("sample", "scan") or (told and role_of(text, day) != "seen"):
            section.dated(day, dates, spoken=False)
    if not _is_heading(row, names):
        return
    if section.spoken and not days:
        section.date = section.kind = None
    section.urine = cues.only_urine(text)
    section.skip = _skips(text)
    _take_role(section, text, days, dates)


def _is_heading(row: PageRow, names: int) -> bool:
    text = row.text
    if len(text.split()) > 10 or len(row.cells) > 2:
        return False
    if names and not _SKIP.search(text) and not _OLD.search(text):
        return False
    return not (re.search(r"[a-z]\.\s*$", text) and len(text.split()) > 4)


def _skips(text: str) -> bool:
    """Whether what stands under this heading is no result of this person."""
    results = _RESULTS.search(text)
    if cues.SPECIMENS.search(cues.URINE.sub(" ", text)):
        return True
    if cues.RELATIVE.search(text) and results:
        return True
    return bool(_SKIP.search(text) and not (results and not _GUIDE.search(text)))


def _take_role(section: SectionFacts, text: str, days: list[PrintedDay], dates: Dates) -> None:
    if _OLD.search(text) and not _TWO.search(text):
        section.role = "previous"
        if not days:
            section.date = section.kind = None
    elif _RESULTS.search(text) and len(text.split()) <= 8:
        if section.role == "previous" and not days:
            section.date = section.kind = None
        section.role = "current"
        date = days[0].in_year_before(dates.letter) if days else None
        sample = dates.sample
        if date and sample and date < sample and len(date) == 10 and date[:7] != sample[:7]:
            section.role = "previous"
