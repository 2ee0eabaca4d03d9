"""What questions and pages need of the window around them."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Protocol

from pcsp_desktop.gui.app.ways_out import WaysOut
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.window.ask import Ask
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.vault.problems import Problem


class Context(Protocol):
    """What a page can ask of the window around it. `PlanContext` is the real one."""

    scope: PlanScope | None
    """The open plan; None while none is open."""
    plan: PlanScope
    """The open plan, for pages that are only shown with one. Raises LookupError while none is open."""
    ask: Ask
    ways_out: WaysOut
    """How a page locks the plan and goes on elsewhere."""

    def open_aside(self, page: Page) -> None:
        """Show a page for a moment, over the one that is open."""
        ...

    def close_aside(self) -> None:
        """Go back to the page under it."""
        ...

    def message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show and speak a message, perhaps with one thing to do."""
        ...

    def not_stored(self, problem: Problem) -> None:
        """Say that what the person did could not be stored, and why; see `storing`."""
        ...

    def words_not_stored(self) -> None:
        """Show the typed words that could not be stored, with what can be done about it."""
        ...

    def undo(self) -> None:
        """Take back the last change, and say so."""
        ...

    def go_to_page(self, page_id: str) -> None:
        """Open a page of the guide."""
        ...

    def go_to_part(self, part_id: str) -> None:
        """Open the first page of a step, door or side tool."""
        ...

    def go_to_line(self, line: str) -> None:
        """Open what a line of the list stands for: the glance, a step, the doors."""
        ...

    def go_to_path(self, path: str) -> None:
        """Open the page that asks for a place of the plan."""
        ...

    def open_answer(self, path: str) -> None:
        """Open the page where the answer at ``path`` is asked, the entry that it lies in, and its field."""
        ...

    def change_answer(self, path: str) -> None:
        """Open the page that asks for ``path`` over the open one, and come back to it afterwards."""
        ...

    def choose_length(self, length: str) -> None:
        """Go on with the "short" or the "full" plan; nothing is lost."""
        ...


@contextlib.contextmanager
def storing(context: Context) -> Iterator[None]:
    """Around an act, and what a page does and says once it is stored.

    When it could not be stored the window says so, and the rest of the block is left out.
    """
    try:
        yield
    except Problem as problem:
        context.not_stored(problem)
