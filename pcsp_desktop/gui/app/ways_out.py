"""Ways out of an open plan: what a page asks the window to do once the plan is locked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pcsp_desktop.gui.pages.start.flow import StartFlow

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
    remember_plan: Callable[[Path], None]
    """Add the folder of another plan to the list of plans, behind the one that is open."""


def nowhere() -> WaysOut:
    """For a context with no window round it."""

    def stay(_next: Next) -> None:
        return

    def forget(_folder: Path) -> None:
        return

    return WaysOut(stay, stay, stay, forget)
