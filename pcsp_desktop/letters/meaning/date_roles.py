"""The dates that hold for a whole letter: its own, the sample's and the visit's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from pcsp_desktop.letters.layout.lines import Row, Sheet
from pcsp_desktop.letters.model import DateKind
from pcsp_desktop.letters.words.dates import find_dates, standing


@frozen
class Dates:
    """The date of the letter and of the sample, as far as it says."""

    letter: str | None
    sample: str | None
    seen: str | None
    sure: bool = True
    """False when the letter's date is a guess: the first date in it, beside numbers that it may belong to."""

    @property
    def usual(self) -> tuple[str | None, DateKind | None]:
        """The date for a result that has none beside it, and what kind of date that is."""
        if self.sample:
            return self.sample, "sample"
        if self.seen:
            return self.seen, "sample"
        return (self.letter, "letter" if self.sure else "guess") if self.letter else (None, None)


def _dated_cells(sheets: Sequence[Sheet]) -> Iterator[tuple[str, str, float, str, bool]]:
    """Every date: ISO, what it is, how far down the letter, the text around it, alone in its cell or not."""
    for sheet in sheets:
        above: Row | None = None
        for row in sheet.rows:
            for place, cell in enumerate(row.cells):
                text = cell.text
                for day in find_dates(text):
                    if day.iso is None or not day.day:
                        continue
                    left = row.cells[place - 1].text + " " if place else ""
                    if len(left) > 60 or find_dates(left):
                        left = ""
                    alone = len(re.sub(r"\W", "", text[: day.start] + text[day.end :])) < 3
                    kind = standing(left + text[: day.start])
                    if kind in ("", "letter") and above is not None and alone:
                        over = next((c.text for c in above.cells if min(c.x1, cell.x1) - max(c.x0, cell.x0) > 0), "")
                        if over and len(over) < 40 and not find_dates(over):
                            kind = standing(over + " ") or kind
                    yield day.iso, kind, (sheet.number - 1) + row.y0 / sheet.height, text, alone
            above = row


def dates_of(sheets: Sequence[Sheet], letter: str | None = None) -> Dates:
    """The dates that hold for the whole letter. `letter` comes from an email's own header."""
    dated = list(_dated_cells(sheets))
    if letter is None:
        letter = next((iso for iso, kind, _, _, alone in dated if kind == "letter" and alone), None)
    if letter is None:
        letter = next((iso for iso, kind, _, _, _ in dated if kind == "letter"), None)
    sure = letter is not None
    if letter is None:
        letter, sure = _guessed(dated)
    # Results of six years ago are not what the letter is about, but a birthday may look like it.
    oldest = f"{int(letter[:4]) - 6}{letter[4:]}" if letter else "1990"
    past = [(iso, kind, text) for iso, kind, _, text, _ in dated if oldest <= iso and (letter is None or iso <= letter)]
    samples = [iso for iso, kind, _ in past if kind == "sample"]
    seen = [iso for iso, kind, _ in past if kind == "seen"]
    sample = max(samples) if samples else None
    if sample is None:
        sample = _without_year(sheets, letter, "sample")
    visit = max(seen) if seen else _without_year(sheets, letter, "seen")
    return Dates(letter, sample, visit, sure)


def _guessed(dated: Sequence[tuple[str, str, float, str, bool]]) -> tuple[str | None, bool]:
    """The first date that nothing is said of, and whether it stands without numbers, as a letter's date does.

    One that stands beside other numbers may be that of an older result; a letter is not older than its sample.
    """
    sample = max((iso for iso, kind, _, _, _ in dated if kind == "sample"), default="")
    for iso, kind, far, text, alone in dated:
        if kind or far >= 0.45:
            continue
        rest = text
        for day in reversed(find_dates(text)):
            rest = rest[: day.start] + rest[day.end :]
        lonely = alone or not re.search(r"\d", rest)
        if lonely or iso >= sample:
            return iso, lonely
    return None, False


def _without_year(sheets: Sequence[Sheet], letter: str | None, wanted: str) -> str | None:
    if letter is None:
        return None
    for sheet in sheets:
        for row in sheet.rows:
            for cell in row.cells:
                for day in find_dates(cell.text):
                    if not day.year and standing(cell.text[: day.start]) == wanted:
                        return day.in_year_before(letter)
    return None
