"""What a person chooses before a paper is made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from attrs import Factory, evolve, field, frozen

from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.plan.audience import Reader, reader_of
from pcsp_desktop.plan.paper_map import Audience

SIZES = (14, 18, 24)
"""Clear, large and giant print, in points."""


class Tick(StrEnum):
    """What stays off a paper unless it is ticked for that one copy."""

    NOT_TO_INVOLVE = "not_to_involve"
    MONEY = "money"
    THINKING_AHEAD = "thinking_ahead"
    LEFT_OUT = "left_out"
    REFUSALS = "refusals"
    """What I said no to: who may not see my plan, and parts that someone may not see."""
    FOR_LATER = "for_later"
    """The names of the questions that I left for later, in a copy for me."""
    FULL_GUIDE = "full_guide"
    """Blank prompt sheets of the full plan, rather than the short one."""


@frozen
class Recovery:
    """What a recovery sheet prints: the groups of digits, and what they open."""

    groups: tuple[str, ...]
    is_emergency: bool = False
    label: str = ""


@frozen
class LetterChoice:
    """A letter to write: its kind, the step, review or goal that it is about, and the words for this time."""

    kind: str = "chase"
    about: str = ""
    """The id of the entry of the plan that it is about."""
    words: str = ""
    """What the person wants to say, in their own words."""
    to: str = ""
    """The id of a person of the plan; "" for whoever the entry names."""


def _size(_: object, __: object, value: int) -> None:
    if value not in SIZES:
        raise ValueError("paper is in clear, large or giant print")


@frozen
class Options:
    """The reader's choices. ``on`` is the day of the print; the clock is never read.

    ``changed_on`` is the day of the last change in what is printed; without it, the last day that the plan itself
    names. ``made_for``, ``made_for_what`` and ``until`` say for whom and for what a
    copy was made, and how long it may be used. ``tracker`` and
    ``letter`` say which of several a tracking sheet or a letter is about.

    ``sections`` are ids of ``plan.SECTIONS`` (None: every section that the kind can show). ``pictures`` holds
    the bytes of attached pictures by the reference that stands in the plan.
    """

    on: date
    size: int = field(default=14, validator=_size)
    language: str = ENGLISH
    second_language: str | None = None
    sections: frozenset[str] | None = None
    pictures: Mapping[str, bytes] = Factory(dict)
    ticks: frozenset[Tick] = frozenset()
    typeface: str = "atkinson"
    urdu_naskh: bool = False
    recovery: Recovery | None = None
    changed_on: date | None = None
    made_for: str = ""
    made_for_what: str = ""
    until: date | None = None
    tracker: str = ""
    letter: LetterChoice | None = None
    audience: Audience | None = None
    """Who the copy is for; None: the usual reader of its kind."""

    def has(self, tick: Tick) -> bool:
        return tick in self.ticks

    def shows(self, section: str) -> bool:
        """Whether a section of the plan is in this copy."""
        return self.reader.sees_section(section)

    def may_say(self, pattern: str) -> bool:
        """Whether a field, group or list of the model (a pattern) is in this copy where it is filled in.

        Ask it before "Not answered yet" is printed: of what this reader does not see that would be untrue.
        """
        return self.reader.sees(pattern)

    @property
    def reader(self) -> Reader:
        """Who reads the copy, with what was ticked for it."""
        refusals = {name for tick, names in _REFUSALS.items() if tick in self.ticks for name in names}
        also = {pattern for tick, patterns in _ALSO.items() if tick in self.ticks for pattern in patterns}
        return Reader(self.audience or Audience.ME, self.sections, frozenset(refusals), frozenset(also))

    def for_kind(self, kind: str) -> Options:
        """The same choices with the reader that a paper of this kind is made for."""
        said = None if self.audience is None else self.reader
        reader = reader_of(kind, said)
        if said is None:
            return evolve(self, audience=reader.audience)
        return evolve(self, audience=reader.audience, sections=reader.sections)


_REFUSALS: Mapping[Tick, tuple[str, ...]] = {Tick.NOT_TO_INVOLVE: ("people", "crisis"), Tick.REFUSALS: ("consent",)}
"""The sections whose refusals a tick puts on this one copy."""
_ALSO: Mapping[Tick, tuple[str, ...]] = {
    Tick.THINKING_AHEAD: ("future/matters_most",),
    Tick.MONEY: ("budget/backup_plan",),
}
"""Single fields that a tick puts on a copy whose reader does not see their section."""
