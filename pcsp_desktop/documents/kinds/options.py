"""What a person chooses before a paper is made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from attrs import Factory, field, frozen

SIZES = (14, 18, 24)
"""Clear, large and giant print, in points."""
CARDS_ABOVE = 16
"""Above this size tables become cards."""


class Tick(StrEnum):
    """What stays off a paper unless it is ticked for that one copy."""

    NOT_TO_INVOLVE = "not_to_involve"
    MONEY = "money"
    THINKING_AHEAD = "thinking_ahead"
    LEFT_OUT = "left_out"
    FULL_GUIDE = "full_guide"
    """Blank prompt sheets of the full plan, rather than the short one."""


@frozen
class Recovery:
    """What a recovery sheet prints: the groups of digits, and what they open."""

    groups: tuple[str, ...]
    is_emergency: bool = False
    label: str = ""


def _size(_: object, __: object, value: int) -> None:
    if value not in SIZES:
        raise ValueError("paper is in clear, large or giant print")


@frozen
class Options:
    """The reader's choices. ``on`` is the day that stands on the paper; the clock is never read.

    ``sections`` are ids of ``plan.SECTIONS`` (None: every section that the kind can show). ``pictures`` holds
    the bytes of attached pictures by the reference that stands in the plan.
    """

    on: date
    size: int = field(default=14, validator=_size)
    language: str = "en_GB"
    second_language: str | None = None
    sections: frozenset[str] | None = None
    pictures: Mapping[str, bytes] = Factory(dict)
    ticks: frozenset[Tick] = frozenset()
    typeface: str = "atkinson"
    urdu_naskh: bool = False
    recovery: Recovery | None = None

    def has(self, tick: Tick) -> bool:
        return tick in self.ticks

    def shows(self, section: str) -> bool:
        """Whether a section of the plan is chosen."""
        return self.sections is None or section in self.sections
