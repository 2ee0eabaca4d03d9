"""What could not be stored: a page with the words that were typed, or a message about what was done."""

from PySide6.QtCore import QObject, QTimer

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.vault.problems import Problem

_PAGES = ("not-saved", "not-locked")


class UnsavedWords(QObject):
    """Says what could not be stored, while one plan is open."""

    def __init__(self, context: WindowContext, scope: PlanScope, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._opened = scope.opened
        self._shown: set[str] = set()
        """Paths of words that the person was shown."""
        self._quiet = False
        context.act_failed.connect(self._act_failed)
        context.words_failed.connect(self._words_failed)

    def stop(self) -> None:
        """The plan is about to lock: the lock itself says what could not be stored."""
        self._quiet = True

    def follow(self) -> None:
        """The plan is still open: go on."""
        self._quiet = False

    def look(self) -> None:
        """Forget what was shown once everything is stored; show what is new."""
        if self._opened.problem is None:
            self._shown = set()
        elif not set(self._opened.unsaved()) <= self._shown:
            self._words_failed()

    def _act_failed(self, problem: Problem) -> None:
        if not self._quiet:
            said = self.tr("That could not be saved. Nothing was changed.")
            self._context.message(f"{said} {what_happened(problem)}")

    def _words_failed(self) -> None:
        """Told perhaps in the middle of a page change: wait until that is over."""
        QTimer.singleShot(0, self, self.show)

    def show(self) -> None:
        """The page with the words that could not be stored."""
        problem, waiting = self._opened.problem, set(self._opened.unsaved())
        if self._quiet or problem is None:
            return
        routes = self._context.window.stack.routes
        if routes and routes[-1].name in _PAGES:  # it shows them all
            self._shown = waiting
            return
        if not waiting:
            self._context.message(self.tr("Your words are kept as you typed them, but they are no answer yet."))
        elif waiting <= self._shown:
            # The person saw the page and went on: it does not stand in the way at each step.
            self._context.message(
                self.tr("Some words are still not saved. They are still here."),
                self.tr("Show them"),
                lambda: self._context.open("not-saved", problem),
            )
        else:
            self._shown = waiting
            self._context.open("not-saved", problem)
