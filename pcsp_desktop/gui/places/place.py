"""What a place is: a page that can be opened by name."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from pcsp_desktop.assets import words
from pcsp_desktop.gui.window import content

if TYPE_CHECKING:
    from pcsp_desktop.gui.places.scope import PlanScope


class Needs(StrEnum):
    """What has to be open for a place to be shown."""

    PLAN = "plan"
    """An open plan."""
    ANSWERS = "answers"
    """An open plan, or a locked place that holds no plan and only answers others."""
    START = "start"
    """No open plan: the way in."""
    ANYTHING = "anything"
    """Nothing: with a plan and without one."""


def always(_scope: PlanScope) -> bool:
    """A place that is offered in every plan."""
    return True


class Place(NamedTuple):
    """One row of the table of places."""

    name: str
    make: str
    """``module:factory``, imported when the place is first opened. The factory gets the context, and the route where
    the place has facts or is given something."""
    titled: bool = True
    """Whether the heading is the text ``places.title.NAME``; else the page names its thing."""
    icon: str = ""
    parent: str = "home"
    """The place that this one stands under; empty for the first page of a plan and of the app."""
    tile: int = 0
    """Its number among the tiles of Home; 0 for none."""
    more: int = 0
    """Its number in the list under them; 0 for none."""
    needs: Needs = Needs.PLAN
    facts: tuple[str, ...] = ()
    """Names of what a route to it must carry: ids and paths, never words of the plan."""
    may: tuple[str, ...] = ()
    """Names of facts that a route may carry."""
    given: bool = False
    """Whether a route carries what no id can name."""
    own: bool = False
    """Whether it is one of the window's own pages: nothing changes under it, and what is there waits as it is."""
    over: bool = True
    """Whether it stands over the page that led there, so that Back comes back; else it takes the window."""
    shown: Callable[[PlanScope], bool] = always
    """Whether Home and the sidebar offer it."""

    @property
    def title_id(self) -> str:
        """The id of the title's text, or empty."""
        return f"places.title.{self.name}" if self.titled else ""

    @property
    def title(self) -> str:
        """The title in the language of the windows; empty where the page names its thing."""
        return words(self.title_id, content.language()) if self.titled else ""


def title_of(name: str) -> str:
    """What the place ``name`` is called, in the language of the windows. Raises `assets.UnknownText` for none."""
    return words(f"places.title.{name}", content.language())
