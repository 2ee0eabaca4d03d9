"""What goes on in the window while one plan is open: its first page, the sidebar, "Saved at", what is said of it."""

import contextlib
import datetime

from PySide6.QtCore import QObject, QTimer

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.greeting import Greeting
from pcsp_desktop.gui.app.readable_page import ReadablePage
from pcsp_desktop.gui.app.sidebar_steps import PLACE_LINES, answers_steps, line_of, plan_steps
from pcsp_desktop.gui.app.undo import UndoOffer
from pcsp_desktop.gui.app.unsaved import UnsavedWords
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.given import NotLocked
from pcsp_desktop.gui.places.place import Needs
from pcsp_desktop.gui.places.registry import PLACES
from pcsp_desktop.gui.places.scope import RESUME, PlanScope
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan.say import say_time
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.problems import Problem

_TICK = 300  # milliseconds


class OpenPlanInWindow(QObject):
    """From unlocking to locking. Make it, `begin`, and `pause` before the vault is closed."""

    def __init__(self, context: WindowContext, session: PlanSession) -> None:
        super().__init__(context)
        self._context = context
        self.scope = context.scope = PlanScope(session, load_guide(places=PLACES))
        self._saved_shown: datetime.datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._undo = UndoOffer(context, self.scope, self)
        self._unsaved = UnsavedWords(context, self.scope, self)
        self._readable = ReadablePage(context, self.scope, self)
        context.arrived.connect(self._arrived)
        self._stop_length = self.scope.opened.watch("setup", lambda _path: self.show_steps())

    def begin(self) -> None:
        """Show the plan: at a glance when it is under way, else the first page of the guide."""
        scope = self.scope
        self._timer.start()
        self.show_steps()
        if self.scope.only_answers:
            self._context.go(to("received"))
        elif scope.session.recall(RESUME, "") or scope.unfinished or scope.session.is_example:
            self._context.go(to("home"))
        else:
            self._context.go(scope.route_to_page(scope.navigator.start(scope.opened.plan).page.id))
        greeting = Greeting(self._context, self)
        greeting.say()
        greeting.check_the_rest()

    def pause(self) -> None:
        """Keep all that was typed, and where the person is: the plan is about to lock."""
        self._timer.stop()
        self._unsaved.stop()
        page = self._context.window.page
        if page is not None:
            page.leave_fields()
        if not self.scope.opened.read_only:
            with contextlib.suppress(Problem):  # the lock tries again, and says so
                self.scope.opened.leave_all()
        self.scope.keep_page()

    def stay(self, problem: Problem, then: Route) -> None:
        """The plan could not be locked: what was typed is shown, with what can be done. `then` follows the lock."""
        self._unsaved.follow()
        self._timer.start()
        self._context.open("not-locked", NotLocked(problem, then))

    def end(self) -> None:
        """The plan is locked: nothing of it stays in the window."""
        self._context.arrived.disconnect(self._arrived)
        self._context.scope = None
        self.deleteLater()

    def offers(self, name: str) -> bool:
        """Whether a place can be opened here; a place that only answers others has few."""
        return not self.scope.only_answers or PLACES[name].needs is not Needs.PLAN

    def undo(self) -> None:
        """Take back the last change, and say so."""
        self._undo.undo()

    def go_to_line(self, line: str) -> None:
        """Open what a line of the sidebar stands for."""
        if line in ("find", "settings"):
            # Over the page that the person came from, and not over what was over it.
            while self._context.window.stack.is_over:
                self._context.back()
            self._context.open(line)
        elif line in PLACE_LINES:
            self._context.go(to(line))
        else:
            moves.open_part(self._context, line)

    def _tick(self) -> None:
        opened = self.scope.opened
        opened.tick(_TICK / 1000)
        self.scope.keep_page()
        self._unsaved.look()
        if opened.saved_at != self._saved_shown:
            self._saved_shown = opened.saved_at
            if self._saved_shown is not None:
                said = self.tr("Saved at %1").replace("%1", say_time(self._saved_shown))
                self._context.window.set_saved(said)

    def show_steps(self) -> None:
        """Show the lines of the sidebar, in the language of the windows."""
        self._context.window.set_steps(answers_steps() if self.scope.only_answers else plan_steps(self.scope))

    def _arrived(self, route: Route) -> None:
        """Another page is shown: mark its line, and look at what may have become old."""
        if "page" in route.facts:
            self.scope.left_off = ""
            self.show_steps()
        self._context.window.set_here(line_of(self.scope, self._context.window.stack.routes))
        if "page" in route.facts:
            self._readable.look()
