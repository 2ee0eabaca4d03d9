"""The number on a recovery or emergency sheet: 8 groups of 6 digits, each checked as it is typed.

Each group is a 16-bit value times 11, plus the group's place (1 to 8): so every single wrong digit, every swap
of neighbours and every swap of two groups is noticed in the box where it happened. 128 random bits in all.
Digits of any script are read; nothing else about the number depends on a language.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import Self

import attrs

GROUPS = 8
GROUP_DIGITS = 6
_CHECK = 11
_VALUES = 1 << 16


class NumberFault(ValueError):
    """The typed number cannot be right. `group` is the first group (1 to 8) that is not, or 0 for its length."""

    def __init__(self, group: int) -> None:
        super().__init__("a printed number that cannot be right")
        self.group = group


@attrs.frozen(repr=False)
class PrintedNumber:
    """A number from a sheet, when it is not known from which."""

    raw: bytes

    @classmethod
    def new(cls) -> Self:
        """A fresh random number."""
        return cls(secrets.token_bytes(2 * GROUPS))

    @classmethod
    def from_typed(cls, typed: str) -> Self:
        """Read what a person typed: spaces, dashes and line ends do not matter.

        Raises:
            NumberFault: it has not 48 digits, or a group fails its check.
        """
        digits = _digits(typed)
        if len(digits) != GROUPS * GROUP_DIGITS:
            raise NumberFault(0)
        raw = b""
        for place in range(1, GROUPS + 1):
            group = digits[(place - 1) * GROUP_DIGITS : place * GROUP_DIGITS]
            if not group_is_right(group, place):
                raise NumberFault(place)
            raw += ((int(group) - place) // _CHECK).to_bytes(2, "big")
        return cls(raw)

    def groups(self) -> tuple[str, ...]:
        """The eight groups as they are printed, in order."""
        values = (int.from_bytes(self.raw[2 * i : 2 * i + 2], "big") for i in range(GROUPS))
        return tuple(f"{value * _CHECK + place:0{GROUP_DIGITS}d}" for place, value in enumerate(values, start=1))

    def printed(self) -> str:
        """The whole number, its groups joined by dashes."""
        return "-".join(self.groups())


class RecoveryNumber(PrintedNumber):
    """The number on the person's own recovery sheet."""


class EmergencyNumber(PrintedNumber):
    """The number on a sheet for a carer; each use is written into the history."""


def group_is_right(typed: str, place: int) -> bool:
    """Whether six typed digits can be group number `place` (1 to 8)."""
    bare = typed.strip()
    if len(bare) != GROUP_DIGITS or not bare.isdecimal():
        return False
    value = int(_digits(bare)) - place
    return value >= 0 and value % _CHECK == 0 and value // _CHECK < _VALUES


def _digits(typed: str) -> str:
    return "".join(str(unicodedata.decimal(letter)) for letter in typed if letter.isdecimal())
