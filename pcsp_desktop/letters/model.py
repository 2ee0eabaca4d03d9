"""What reading a letter gives back: plain frozen values, with no link to the plan or to any window."""

from __future__ import annotations

from typing import Literal

from attrs import evolve, frozen

Status = Literal["ok", "rejected", "locked"]
DateKind = Literal["sample", "letter", "guess"]
Role = Literal["current", "previous"]


@frozen
class PageBox:
    """A place on a page, as fractions (0 to 1) of its width and height from the top left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


@frozen
class Candidate:
    """One number (or word) that the letter seems to give for one test. Nobody has confirmed it yet.

    `value` is the number as printed, without thousands commas ("1250", "5.6"); words for a test whose
    result is in words. `unit` is the printed unit in its usual spelling and is never converted;
    `unit_printed` is exactly what stands on the page. `date` is ISO (`2026-03-17`, or `2026-03` where
    the letter names only a month). `page` counts from 1.

    `unsure` is True when anything around the value was not understood; `why` then holds the reasons, as ids of
    `letters.why` in the texts ("no_unit", "name_words"). `evidence` holds what speaks for the value, as ids of
    `letters.evidence` ("whole_name", "own_cell"). Use `doubted` to add a reason.
    `comment` is what a coded file says beside the value, in its own words.
    """

    test: str
    printed_name: str
    value: str
    comparator: str | None
    unit: str | None
    unit_printed: str | None
    date: str | None
    date_kind: DateKind | None
    ref_low: float | None
    ref_high: float | None
    flag: str | None
    role: Role
    unsure: bool
    page: int
    box: PageBox
    line: str
    why: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    comment: str = ""

    def doubted(self, *reasons: str) -> Candidate:
        """This candidate, unsure for these reasons as well (ids of `letters.why`); itself when there are none."""
        more = tuple(dict.fromkeys((*self.why, *reasons)))
        return evolve(self, unsure=self.unsure or bool(more), why=more) if more else self

    @property
    def number(self) -> float | None:
        """The value as a number, or None for a result in words."""
        try:
            return float(self.value)
        except ValueError:
            return None


@frozen
class Ask:
    """A sentence in which the letter asks the person to do something, word for word, with its place."""

    text: str
    page: int
    box: PageBox


@frozen
class Picture:
    """A page as a PNG picture. `width` and `height` are pixels."""

    page: int
    width: int
    height: int
    png: bytes


@frozen
class LetterPerson:
    """Somebody that a letter is about, as it names them. Each part may be missing (an empty string).

    `birth_date` is ISO. `number` is the NHS number, ten figures. A part is what the letter prints, never a guess.
    """

    name: str
    birth_date: str = ""
    number: str = ""


@frozen
class ReadLetter:
    """A letter after reading. `message` is a plain sentence for the person when `status` is not `ok`.

    `kind` is what the bytes turned out to be (an id of `kinds.KINDS`), or an empty string. `text` is one string a
    page, for people who listen to it. `people` are those that the letter says it is about: usually one, none when
    it does not say. `notes` are plain sentences for the person: what inside the file was not read, and the like.
    """

    status: Status
    message: str
    kind: str = ""
    candidates: tuple[Candidate, ...] = ()
    asks: tuple[Ask, ...] = ()
    text: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    letter_date: str | None = None
    people: tuple[LetterPerson, ...] = ()
    notes: tuple[str, ...] = ()
