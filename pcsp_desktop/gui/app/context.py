"""The context of every page: opens places by name in the one window, and passes on what only the app can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from pcsp_desktop.gui.places.context import Context, Leave, Preferences
from pcsp_desktop.gui.places.registry import PLACES, load, page_of
from pcsp_desktop.gui.window.ask import Asker
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route

if TYPE_CHECKING:
    from pcsp_desktop.gui.places.scope import PlanScope
    from pcsp_desktop.tasks.keeping.store import PlanStore
    from pcsp_desktop.tasks.session import PlanSession
    from pcsp_desktop.vault.problems import Problem


def _own_store() -> PlanStore:
    """The plans of this user."""
    load("pcsp_desktop.tasks.keeping.hardening:harden")()
    return cast("PlanStore", load("pcsp_desktop.tasks.keeping.store:PlanStore")())


class WindowContext(QObject):
    """The real `Context`. What it cannot do itself it asks for by a signal."""

    arrived = Signal(object)
    """Carries the route of the page that was just opened or come back to."""
    undo_offered = Signal()
    """A message that offers to take back the last change was shown, or (before it) another message."""
    message_shown = Signal()
    undo_asked = Signal()
    act_failed = Signal(object)
    """What the person did could not be stored; with the `Problem` that says why."""
    words_failed = Signal()
    """What was typed could not be stored."""
    leave_asked = Signal(object, object)
    """Carries the route that follows the lock, and how."""
    begin_asked = Signal(object)
    """Carries the route to open once a plan is open, or None."""
    entered = Signal(object, object, object)
    """Carries the session of a plan that was opened, its folder or None, and the route that follows or None."""

    def __init__(
        self, window: MainWindow, ask: Asker, preferences: Preferences, store: PlanStore | None = None
    ) -> None:
        """Without ``store`` the plans of this user are meant; they are looked for when a page first asks."""
        super().__init__(window)
        self.window = window
        self.ask = ask
        self.preferences = preferences
        self.scope: PlanScope | None = None
        self._store = store

    @property
    def store(self) -> PlanStore:
        """What makes, opens and lists plans."""
        if self._store is None:
            self._store = _own_store()
        return self._store

    @property
    def plan(self) -> PlanScope:
        """The open plan. Raises LookupError while none is open."""
        if self.scope is None:
            raise LookupError("no plan is open")
        return self.scope

    # ---- Moving ------------------------------------------------------------------------------------------

    def open(self, name: str, given: object = None, /, **facts: str) -> None:
        """Open a place by its name."""
        route = self.resolved(Route(name, facts, given))
        place = PLACES[route.name]
        stack = self.window.stack
        here = stack.routes[-1] if stack.routes else None
        if here is not None and here.leads_to(route) and stack.page is not None and place.over:
            stack.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        elif place.over or route.fact("beside"):
            self._note_door(route)
            stack.cover(route, partial(self._make, route), keep=place.own)
            self._shown(route)
        else:
            self.go(route)

    def go(self, route: Route) -> None:
        """Open a place in place of all that was there, as the sidebar does."""
        route = self.resolved(route)
        self._note_door(route)
        self.window.stack.show(route, partial(self._make, route))
        self._shown(route)

    def replace(self, name: str, given: object = None, /, **facts: str) -> None:
        """Open a place in place of the page that is shown: Back skips that page."""
        route = self.resolved(Route(name, facts, given))
        self.window.stack.replace(route, partial(self._make, route))
        self._shown(route)

    def back(self) -> None:
        """Go back to where the person came from."""
        if self.window.stack.is_over:
            self.window.stack.uncover()
            self.arrived.emit(self.window.stack.routes[-1])

    def again(self) -> None:
        """Make the page that is shown once more."""
        self.window.stack.again()

    def resolved(self, route: Route) -> Route:
        """The route to the place that draws a page of the guide. Raises KeyError for a name that there is not."""
        if route.name not in PLACES:
            raise KeyError(route.name)
        if self.scope is None or "page" in route.facts or "page" not in PLACES[route.name].may:
            return route
        return self.scope.route_to_special(route.name, **route.facts)

    def _make(self, route: Route) -> Page:
        page = page_of(PLACES[route.name], cast("Context", self), route)
        if not any(page.navigation) and self.window.stack.is_over:
            page.set_navigation(back=self.tr("Back"))
            page.back_asked.connect(self.back)
        return page

    def _shown(self, route: Route) -> None:
        page, at = self.window.page, route.fact("at")
        if page is not None and at:
            page.focus_field(at)
        self.arrived.emit(route)

    def _note_door(self, route: Route) -> None:
        if self.scope is None or "page" not in route.facts:
            return
        came_from = next((each.name for each in reversed(self.window.stack.routes) if each.name != "gate"), "")
        part, _page = self.scope.guide.page(route.fact("page"))
        self.scope.note_door(part, came_from if came_from in ("home", "add") else "")

    def found_plans(self) -> Sequence[Path]:
        """The plans in the usual place: looked for by the first page, which does not wait for what opens them."""
        if self._store is not None:
            return self._store.found_plans()
        return cast("Sequence[Path]", load("pcsp_desktop.tasks.keeping.plan_folders:found_plans")())

    def folder_of_left_crisis(self) -> str:
        """The folder of the locked plan that the shown page is about, where its crisis page was left readable."""
        routes = self.window.stack.routes
        folder = next((route.fact("folder") for route in reversed(routes) if route.fact("folder")), "")
        if not folder:
            return ""
        left = load("pcsp_desktop.tasks.printing.crisis_file:open_page")(Path(folder))
        return folder if left is not None else ""

    # ---- What the app does -------------------------------------------------------------------------------

    def message(
        self, words: str, action: str = "", act: Callable[[], None] | None = None, *, undo: bool = False
    ) -> None:
        """Show and speak a message."""
        if undo:
            action, act = self.tr("Undo"), self.undo_asked.emit
        self.window.message(words, action, act)
        (self.undo_offered if undo else self.message_shown).emit()

    def not_stored(self, problem: Problem) -> None:
        """Say that what the person did could not be stored."""
        self.act_failed.emit(problem)

    def words_not_stored(self) -> None:
        """Show the typed words that could not be stored."""
        self.words_failed.emit()

    def leave(self, then: Route, how: Leave = Leave.KEEP) -> None:
        """Lock the open plan, then open a place of the start."""
        self.leave_asked.emit(then, how)

    def begin(self, then: Route | None = None) -> None:
        """Go to the first page of the app."""
        self.begin_asked.emit(then)

    def enter(self, session: PlanSession, folder: Path | None, then: Route | None = None) -> None:
        """A plan was opened."""
        self.entered.emit(session, folder, then)
