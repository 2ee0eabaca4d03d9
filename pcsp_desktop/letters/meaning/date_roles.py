"""All dates of a letter with what each is, and which of them hold for results that have no date beside them.

A date is the sample's, the visit's, the letter's, an earlier result's, or none of a result (a birthday, a printing,
an appointment to come). "Sample" is only claimed where exactly one date can be meant; else the date is a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from pcsp_desktop.letters.layout.lines import Cell, PageRow, ReadPage
from pcsp_desktop.letters.layout.paragraphs import paragraph_at, right_edge
from pcsp_desktop.letters.model import DateKind
from pcsp_desktop.letters.words.dates import PrintedDay, find_dates, standing

MOST_YEARS = 6
"""Results older than this are not what a letter is about, but a birthday may look like one."""
MOST_MONTHS = 6
"""A day without a year that would lie further back than this is one to come."""
VISIT = frozenset(("sbp", "dbp", "pulse", "weight", "height", "bmi", "spo2", "temp", "waist", "pef"))
"""What is measured when somebody is seen, not with the blood."""
_EARLIER = re.compile(
    r"\b(?:last (?:year|time|visit|test|results?|check)(?:'s)?|previous(?:ly)?|earlier|those of|that of|compared|since|"
    r"before|in the past|llynedd|blaenorol|diwethaf)\b[^.;]{0,24}$",
    re.I,
)
_SCAN = re.compile(r"\b(?:echo\w*|dexa|dxa|scan\w*|spirometry|ultrasound|mri|ct|ecg|sleep study|x-?ray)\b", re.I)
_BLOOD = re.compile(r"\b(?:bloods?|samples?|sampled|specimens?|collected|tests?|gwaed)\b", re.I)
_BESIDE_BLOOD = re.compile(
    r"\b(?:eyes?|eye screening|retina\w*|photograph\w*|x-?ray|feet|foot|smear|mammogram|bowel|cervical|vaccin\w*|jab|"
    r"llygaid|traed)\b",
    re.I,
)


@frozen
class Mention:
    """A date in the letter: ISO, what it is (`standing`, or "earlier"), and where it stands."""

    iso: str
    role: str
    far: float
    text: str
    alone: bool
    timed: bool
    page: int
    row: int


@frozen
class Dates:
    """The dates that hold for the whole letter. `samples`, `seen` and `past` are in order, newest last."""

    letter: str | None
    samples: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    scans: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    """Every other day that could be that of an earlier result."""
    sections: frozenset[tuple[int, int]] = frozenset()
    """Page and row of dates that stand alone above the results they belong to."""
    sure: bool = True
    """False when the letter's date is a guess: the first date in it, beside numbers that it may belong to."""

    @property
    def sample(self) -> str | None:
        """The newest day of a sample."""
        return self.samples[-1] if self.samples else None

    @property
    def visit(self) -> str | None:
        """The newest day on which the person was seen."""
        return self.seen[-1] if self.seen else None

    @property
    def newest(self) -> str | None:
        """The day by which days without a year are reckoned: the letter's, else the newest of sample and visit."""
        return self.letter or max((day for day in (self.visit, self.sample) if day), default=None)

    def usual(self, test: str = "") -> tuple[str | None, DateKind | None]:
        """The date for a result of this test that has none beside it, and what kind of date that is."""
        if self.samples and self.seen and self.sample != self.visit and test in VISIT:
            return self.visit, "guess"
        if self.samples:
            return self.sample, "sample" if len(self.samples) == 1 else "guess"
        if self.seen:
            rival = test not in VISIT and any(_months(day, self.seen[-1]) <= 3 for day in self.past)
            return self.visit, "sample" if len(self.seen) == 1 and not rival else "guess"
        if self.scans:
            return self.scans[-1], "sample" if len(self.scans) == 1 else "guess"
        return (self.letter, "letter" if self.sure else "guess") if self.letter else (None, None)

    def before(self, current: str | None) -> tuple[str | None, DateKind | None]:
        """The date for earlier results that have none: the only other day, at least two months older."""
        newest = current or self.sample or self.visit or self.letter
        if newest is None:
            return None, None
        others = {*self.samples, *self.seen, *self.scans, *self.past}
        older = sorted(iso for iso in others if _months(iso, newest) >= 2)
        return (older[0], "sample") if len(older) == 1 else (None, None)


def _months(earlier: str, later: str) -> int:
    return (int(later[:4]) - int(earlier[:4])) * 12 + int(later[5:7]) - int(earlier[5:7])


def role_of(text: str, day: PrintedDay, left: str = "") -> str:
    """What a date in a text is: as `standing` says, or "earlier"; `left` is the text of the cell beside it."""
    before = left + text[: day.start]
    said = standing(before)
    if said != "never" and _EARLIER.search(before):
        return "earlier"
    if said == "sample" and _BESIDE_BLOOD.search(text):
        return ""
    if said == "sample" and _SCAN.search(before[-70:]) and not _BLOOD.search(before[-70:]):
        return "scan"
    return said


def _left_of(row: PageRow, place: int) -> str:
    left = row.cells[place - 1].text + " " if place else ""
    return "" if len(left) > 60 or find_dates(left) else left


_DAY_LABEL = re.compile(r"^\W*(?:date|dated|dyddiad)\W*(?:on\b)?", re.I)


def _is_date(text: str) -> bool:
    """Whether a cell holds a date and nothing else."""
    days = find_dates(text)
    return len(days) == 1 and not re.search(r"\w", text[: days[0].start] + text[days[0].end :])


def _label_above(above: PageRow | None, cell: Cell) -> str:
    if above is None:
        return ""
    over = next((c.text for c in above.cells if min(c.x1, cell.x1) - max(c.x0, cell.x0) > 0), "")
    return over if over and len(over) < 40 and not find_dates(over) else ""


def _blocks(sheet: ReadPage) -> Iterator[tuple[int, PageRow]]:
    """The rows of a page with their numbers; the lines of a paragraph as one row, so that no date is cut."""
    rows, edge, at = list(sheet.rows), right_edge(sheet.rows), 0
    while at < len(rows):
        block = paragraph_at(rows, at, edge)
        whole = PageRow(rows[at].page, (Cell(tuple(word for row in block for word in row.cells[0].words)),))
        yield at, whole if len(block) > 1 else rows[at]
        at += len(block)


def _mentions(sheets: Sequence[ReadPage]) -> Iterator[Mention]:
    """Every whole date, in the order of the letter."""
    for sheet in sheets:
        above: PageRow | None = None
        for number, row in _blocks(sheet):
            columns = sum(_is_date(cell.text) for cell in row.cells) > 1
            for place, cell in enumerate(row.cells):
                text = cell.text
                for day in find_dates(text):
                    if day.iso is None or not day.day:
                        continue
                    around = text[: day.start] + text[day.end :]
                    bare = re.sub(
                        r"\b(?:\w{3,6}day|mon|tue|wed|thu|fri|sat|sun)\b|\d{1,2}[:.]\d\d(?:\s?[ap]m)?",
                        "",
                        around,
                        flags=re.I,
                    )
                    alone = len(re.sub(r"\W", "", _DAY_LABEL.sub("", bare))) < 3
                    role = role_of(text, day, _left_of(row, place))
                    if columns and role != "never":
                        paired = above is not None and len(above.cells) == len(row.cells)
                        role = (standing(_label_above(above, cell) + " ") if paired else "") or "column"
                    if role in ("", "letter") and alone:
                        over = _label_above(above, cell)
                        role = (standing(over + " ") if over else "") or role
                    far = (sheet.number - 1) + row.y0 / sheet.height
                    timed = re.search(r"\d{1,2}[:.]\d\d", around) is not None
                    yield Mention(day.iso, role, far, text, alone and len(row.cells) == 1, timed, sheet.number, number)
            above = row


def dates_of(sheets: Sequence[ReadPage], letter: str | None = None) -> Dates:
    """The dates that hold for the whole letter. `letter` comes from an email's own header."""
    mentions = list(_mentions(sheets))
    newest = max((m.iso for m in mentions if m.role != "never"), default=letter)
    if newest is not None:  # a letter may name no day but a birthday
        mentions = [m for m in mentions if _months(m.iso, newest) <= 12 * MOST_YEARS]
    sections = _sections(mentions)
    letter, sure = (letter, True) if letter else _letter_date(mentions, bool(sections))
    past = [m for m in mentions if letter is None or m.iso <= letter]
    samples = {m.iso for m in past if m.role == "sample"}
    seen = {m.iso for m in past if m.role == "seen"}
    samples |= _without_year(sheets, letter, "sample") if not samples else set()
    scans = {m.iso for m in past if m.role == "scan"}
    seen |= _without_year(sheets, letter, "seen") if not seen else set()
    rest = {m.iso for m in past if m.role in ("", "earlier") and m.iso != letter}
    rest |= _without_year(sheets, letter or max(seen | samples, default=None), "")
    return Dates(
        letter=letter,
        samples=tuple(sorted(samples)),
        seen=tuple(sorted(seen)),
        scans=tuple(sorted(scans)),
        past=tuple(sorted(rest)),
        sections=frozenset(sections),
        sure=sure,
    )


def _sections(mentions: Sequence[Mention]) -> set[tuple[int, int]]:
    """Dates that fill a line of their own, where there are several different ones: each heads what follows."""
    alone = [m for m in mentions if m.alone and m.role in ("", "letter", "sample", "seen")]
    return {(m.page, m.row) for m in alone} if len({m.iso for m in alone}) > 1 else set()


def _letter_date(mentions: Sequence[Mention], in_sections: bool) -> tuple[str | None, bool]:
    """The date of the letter, and whether it stands as a letter's date does."""
    for alone in (True, False):
        said = next((m for m in mentions if m.role == "letter" and (m.alone or not alone)), None)
        if said is not None and not (in_sections and said.far > 0.45):
            return said.iso, not (in_sections and said.timed)
    return _guessed(mentions)


def _guessed(mentions: Sequence[Mention]) -> tuple[str | None, bool]:
    """The first date that nothing is said of, and whether it stands without numbers, as a letter's date does.

    One that stands beside other numbers may be that of an older result; a letter is not older than its sample.
    """
    sample = max((m.iso for m in mentions if m.role == "sample"), default="")
    for mention in mentions:
        if mention.role or mention.far >= 0.45:
            continue
        rest = mention.text
        for day in reversed(find_dates(rest)):
            rest = rest[: day.start] + rest[day.end :]
        lonely = mention.alone or not re.search(r"\d", rest)
        if mention.iso >= sample:
            return mention.iso, lonely
    return None, False


def _without_year(sheets: Sequence[ReadPage], letter: str | None, wanted: str) -> set[str]:
    """Days that the letter names without their year ("your blood test on 3 June")."""
    if letter is None:
        return set()
    found = set()
    for sheet in sheets:
        for _, row in _blocks(sheet):
            for cell in row.cells:
                for day in find_dates(cell.text):
                    iso = day.in_year_before(letter) if not day.year else None
                    if iso and role_of(cell.text, day) == wanted and _months(iso, letter) <= MOST_MONTHS:
                        found.add(iso)
    return found
