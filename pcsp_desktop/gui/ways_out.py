"""Ways out of an open plan: what a page asks the window to do once the plan is locked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pcsp_desktop.gui.start.flow import StartFlow

Next = Callable[["StartFlow"], None]
"""What follows the lock: it gets the start pages, and shows one of them."""


class WaysOut(NamedTuple):
    """What an open plan's pages can ask of the window."""

    lock: Callable[[Next], None]
    """Keep everything, lock, then go on. What cannot be stored stops it, and a page says so."""
    lock_without_saving: Callable[[Next], None]
    """Lock and go on. What could not be stored is lost: only after the person said so."""
    lock_for_good: Callable[[Next], None]
    """Lock with no backup after it: the plan is about to be deleted."""


def nowhere() -> WaysOut:
    """For a desk with no window round it."""

    def stay(_next: Next) -> None:
        return

    return WaysOut(stay, stay, stay)
