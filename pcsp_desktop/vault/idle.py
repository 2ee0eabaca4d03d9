"""When a plan locks by itself: after minutes without a key press, and when the computer was asleep."""

from __future__ import annotations

from pcsp_desktop.vault.clock import Clock

MINUTES = 10
"""How long a plan stays open with nobody there, unless the vault's setting `idle_minutes` says otherwise."""
_ASLEEP = 30.0
"""Seconds that the wall clock may run ahead between two looks before the computer counts as having slept."""


class IdleWatch:
    """Tells when to lock. The window calls `touched` on key presses and clicks, and asks `is_due` now and then.

    The monotonic clock of some systems stands still while the computer sleeps, so the wall clock is looked at
    too; set back, it never keeps a plan open, and set forward it locks one too early at worst.
    """

    def __init__(self, clock: Clock, minutes: float = MINUTES) -> None:
        self._clock = clock
        self.minutes = minutes
        self._touched = clock.monotonic()
        self._looked = (clock.monotonic(), clock.now())

    def touched(self) -> None:
        """Somebody is there."""
        if not self._slept():
            self._touched = self._clock.monotonic()

    def is_due(self) -> bool:
        """Whether the plan locks now."""
        return self._slept() or self._clock.monotonic() - self._touched >= self.minutes * 60

    def start_again(self) -> None:
        """The plan was opened again: count from now."""
        self._touched = self._clock.monotonic()
        self._looked = (self._clock.monotonic(), self._clock.now())

    def _slept(self) -> bool:
        """Whether the wall clock ran far ahead of the other; it stays so until `start_again`."""
        monotonic, wall = self._looked
        ahead = (self._clock.now() - wall).total_seconds() - (self._clock.monotonic() - monotonic)
        return ahead > _ASLEEP
