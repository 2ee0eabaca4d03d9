"""The one way for a page to move, say and ask. Pages know this, the open plan, and no other page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pcsp_desktop.gui.window.ask import Asker
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.settings import WindowSettings

if TYPE_CHECKING:
    from pcsp_desktop.gui.places.scope import PlanScope
    from pcsp_desktop.tasks.keeping.store import PlanStore
    from pcsp_desktop.tasks.session import PlanSession
    from pcsp_desktop.vault.problems import Problem


class Leave(Enum):
    """How a plan is locked when a page leads out of it."""

    KEEP = "keep"
    """Keep everything. What cannot be stored stops it, and a page says so."""
    WITHOUT_SAVING = "without saving"
    """What could not be stored is lost: only after the person said so."""
    FOR_GOOD = "for good"
    """No backup copy follows: the plan is about to be deleted."""


class Preferences(Protocol):
    """What the person chose for the windows. It holds no word of a plan."""

    settings: WindowSettings
    languages: Sequence[str]
    """The codes of the languages that can be chosen."""

    def change(self, settings: WindowSettings) -> None:
        """Put choices in force and keep them."""
        ...


class Context(Protocol):
    """The window around a page, as the page needs it."""

    scope: PlanScope | None
    """The open plan; None while none is open."""
    ask: Asker
    preferences: Preferences

    @property
    def plan(self) -> PlanScope:
        """The open plan, for pages that are only shown with one. Raises LookupError while none is open."""
        ...

    @property
    def store(self) -> PlanStore:
        """What makes, opens and lists plans."""
        ...

    def open(self, name: str, given: object = None, /, **facts: str) -> None:
        """Open a place. Back leads here again, unless the place takes the window.

        ``facts`` are ids and paths; ``given`` is what no id can name. Raises KeyError for a name that the table of
        places does not have, and for facts that the place does not take.
        """
        ...

    def not_stored(self, problem: Problem) -> None:
        """Say that what the person did could not be stored, and why; see `storing`."""
        ...

    def words_not_stored(self) -> None:
        """Show the typed words that could not be stored, with what can be done about it."""
        ...

    def replace(self, name: str, given: object = None, /, **facts: str) -> None:
        """Open a place in place of the page that is shown: Back skips that page."""
        ...

    def back(self) -> None:
        """Go back to where the person came from."""
        ...

    def again(self) -> None:
        """Make the page that is shown once more, from the plan as it is now."""
        ...

    def message(
        self, words: str, action: str = "", act: Callable[[], None] | None = None, *, undo: bool = False
    ) -> None:
        """Show and speak a message, perhaps with one thing to do. ``undo`` offers to take back the last change."""
        ...

    def leave(self, then: Route, how: Leave = Leave.KEEP) -> None:
        """Lock the open plan, then open a place of the start."""
        ...

    def begin(self, then: Route | None = None) -> None:
        """Go to the first page of the app. ``then`` is opened once a plan is open."""
        ...

    def enter(self, session: PlanSession, folder: Path | None, then: Route | None = None) -> None:
        """A plan was opened: its first page follows, or ``then``. No ``folder`` is given for an example."""
        ...
