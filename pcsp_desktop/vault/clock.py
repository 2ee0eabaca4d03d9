"""The clock that a vault reads: the wall for what is shown, the monotonic for how long something takes.

Order never comes from a clock; the history's sequence gives it. Tests pass a clock that they can turn.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What a vault asks of a clock."""

    def now(self) -> datetime:
        """The time now, with its zone."""

    def monotonic(self) -> float:
        """Seconds from some fixed point; never goes back."""


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """The time now in the zone of this computer."""
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        """Seconds from some fixed point; never goes back."""
        return time.monotonic()


def stamp(moment: datetime) -> tuple[str, int]:
    """A time as it is stored: UTC to the millisecond, and the local offset in minutes."""
    offset = moment.utcoffset()
    utc = moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return utc, int(offset.total_seconds() // 60) if offset else 0
