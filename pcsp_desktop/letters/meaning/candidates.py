"""From what was found on a page to candidates: each with its date, its place, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, evolve, field

from pcsp_desktop.letters.layout.lines import PageRow, ReadPage
from pcsp_desktop.letters.meaning.cases import FoundValue
from pcsp_desktop.letters.meaning.date_roles import VISIT, Dates
from pcsp_desktop.letters.meaning.in_words import InWords
from pcsp_desktop.letters.meaning.sections import SectionFacts
from pcsp_desktop.letters.meaning.sureness import doubts_of, evidence_of
from pcsp_desktop.letters.model import Candidate, DateKind, PageBox
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Word

_UNCLEAR = frozenset(("far", "name_words"))
"""Where these are in doubt the day of the letter's sample is only a guess."""


@define
class Desk:
    """Collects the candidates of a letter. `sheet` is the page that is being read."""

    known: Catalogue
    dates: Dates
    section: SectionFacts
    sheet: ReadPage | None = None
    candidates: list[Candidate] = field(factory=list)

    def add(
        self,
        found: FoundValue,
        passage: Passage,
        row: PageRow,
        *,
        ref: tuple[float | None, float | None] = (None, None),
        flag: str | None = None,
        prose: bool = False,
        lately: str | None = None,
    ) -> int:
        """Add a value that was found in a passage of a row; 1, for counting.

        `lately` is the day that a sentence before it gave for its own value.
        """
        date, kind = self._date(found, prose=prose)
        if date is None and lately and found.role == "current":
            date, kind = lately, "guess"
        found = evolve(found, ref=found.ref or ref)
        low, high = found.ref or (None, None)
        why = tuple(dict.fromkeys(doubts_of(found, kind, self.known)))
        self.candidates.append(
            Candidate(
                test=found.test,
                printed_name=found.name,
                value=found.value,
                comparator=found.comparator,
                unit=found.unit,
                unit_printed=found.unit_printed,
                date=date,
                date_kind=kind,
                ref_low=low,
                ref_high=high,
                flag=found.flag or flag,
                role=found.role,
                unsure=bool(why),
                page=row.page,
                box=self._box(passage.between(found.start, found.end)),
                line=row.text,
                why=why,
                evidence=tuple(evidence_of(found, self.known)),
            )
        )
        return 1

    def _date(self, found: FoundValue, *, prose: bool) -> tuple[str | None, DateKind | None]:
        """The nearest date that encloses a value: its own, that of its row or column, of the section, of the letter."""
        section, dates = self.section, self.dates
        own = found.date if found.date and (found.beside or found.date != section.date) else None
        if own:
            fuller = next((day for day in (*dates.samples, *dates.seen) if len(own) == 7 and day.startswith(own)), own)
            return fuller, "sample"
        if found.undated or found.role == "previous":
            if found.role == "previous" and section.role == "previous" and section.date:
                return section.date, section.kind
            return dates.before(None) if "own_cell" in found.evidence and not prose else (None, None)
        if prose and found.test in VISIT and dates.visit:
            # Pressure, weight and pulse are taken at the visit, not with the blood.
            clear = len(dates.seen) == 1 and not _UNCLEAR & set(found.doubts)
            return dates.visit, "sample" if clear else "guess"
        date, kind = (section.date, section.kind) if section.date else dates.usual(found.test)
        if section.spoken and dates.samples and dates.seen and found.test in VISIT:
            date, kind = dates.usual(found.test)
        if kind == "sample" and _UNCLEAR & set(found.doubts):
            kind = "guess"
        return date, kind

    def add_words(self, found: InWords, row: PageRow) -> None:
        """Add a result in words."""
        date, kind = (self.section.date, self.section.kind) if self.section.date else self.dates.usual(found.test)
        self.candidates.append(
            Candidate(
                test=found.test,
                printed_name=found.name,
                value=found.value,
                comparator=None,
                unit=None,
                unit_printed=None,
                date=date,
                date_kind=kind,
                ref_low=None,
                ref_high=None,
                flag=None,
                role="current",
                unsure=True,
                page=row.page,
                box=self._box(found.words),
                line=row.text,
                why=("in_words",),
            )
        )

    def take_back(self, count: int, named: set[str]) -> None:
        """Forget the last `count` candidates: they are taken back. `named` are the tests it says so of, if any."""
        if count and (not named or named & {c.test for c in self.candidates[-count:]}):
            del self.candidates[len(self.candidates) - count :]

    def _doubt_rivals(self) -> None:
        """Two values of one test on one day are both in doubt: a second reading, or one of them is none."""
        same: dict[tuple[str, str | None], list[Candidate]] = {}
        for candidate in self.candidates:
            if candidate.role == "current" and candidate.number is not None:
                same.setdefault((candidate.test, candidate.date), []).append(candidate)
        doubtful = {id(c) for rivals in same.values() if _rivals(rivals) for c in rivals}
        self.candidates = [c.doubted("two_values") if id(c) in doubtful else c for c in self.candidates]

    def _box(self, words: Sequence[Word]) -> PageBox:
        """The place of some words on the page that is being read, as fractions of its size."""
        assert self.sheet is not None
        wide, high = self.sheet.width, self.sheet.height
        return PageBox(
            round(max(0.0, min(w.x0 for w in words) / wide), 4),
            round(max(0.0, min(w.y0 for w in words) / high), 4),
            round(min(1.0, max(w.x1 for w in words) / wide), 4),
            round(min(1.0, max(w.y1 for w in words) / high), 4),
        )

    def distinct(self) -> tuple[Candidate, ...]:
        """Each result once: the same test, value and date said twice in a letter is one result."""
        self._doubt_rivals()
        seen: dict[tuple[str, str, str | None, str | None], int] = {}
        kept: list[Candidate] = []
        for candidate in self.candidates:
            key = (candidate.test, candidate.value, candidate.comparator, candidate.date)
            if key not in seen:
                seen[key] = len(kept)
                kept.append(candidate)
            elif _better(candidate, kept[seen[key]]):
                kept[seen[key]] = candidate
        return tuple(kept)


def _rivals(candidates: Sequence[Candidate]) -> bool:
    return len({(c.value, c.comparator) for c in candidates}) > 1


def _better(candidate: Candidate, other: Candidate) -> bool:
    """Whether one of two equal results is the one to keep: the sure one, else the one with a unit."""
    if candidate.unsure != other.unsure:
        return other.unsure
    return other.unit is None and candidate.unit is not None
