"""How the pages of "Someone sent me a plan" move in the window, with a plan open and without one."""

from collections.abc import Callable
from typing import Protocol

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.ask import Ask
from pcsp_desktop.gui.window.page import Page


class Ways(Protocol):
    """The window around these pages. A `Context` has the first four; `WithPlan` and `FromStart` are the real ones."""

    ask: Ask
    context: Context | None
    """The open plan; None at the start, where a plan can be read and nothing is kept."""

    def open_aside(self, page: Page) -> None:
        """Show a page over the one that is open."""
        ...

    def close_aside(self) -> None:
        """Go back to the page under it."""
        ...

    def message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show and speak a message."""
        ...

    def open_my_plan(self, data: bytes) -> None:
        """Without a plan: go to the start, and show this file again once a plan is open."""
        ...

    def make_a_place(self, data: bytes) -> None:
        """Without a plan: make a locked place for answering others, and show this file again in it."""
        ...


class WithPlan:
    """With a plan open."""

    def __init__(self, context: Context) -> None:
        self.context: Context | None = context
        self.ask = context.ask
        self.open_aside = context.open_aside
        self.close_aside = context.close_aside
        self.message = context.message

    def open_my_plan(self, data: bytes) -> None:
        """A plan is open already."""

    def make_a_place(self, data: bytes) -> None:
        """There is a place already."""
