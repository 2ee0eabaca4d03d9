"""Opening and locking the plan in the window: by a page, by the button, when nobody is there, at sleep."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from pcsp_desktop.assets import words as text
from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.idle import IdleLock, SleepWatch
from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.places.context import Leave
from pcsp_desktop.gui.places.registry import load
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route, to

if TYPE_CHECKING:
    from pcsp_desktop.gui.app.open_plan import OpenPlanInWindow
    from pcsp_desktop.tasks.session import BackupOutcome, PlanSession
    from pcsp_desktop.vault.problems import Problem

_SOON = 20
"""Milliseconds after which a lock is tried again that found a question open."""


class Locking(QObject):
    """The plan that is open in the window, if one is, and every way to lock it."""

    backed_up = Signal(object)
    """How the backup after a lock went; sent from the thread that made it."""

    def __init__(self, context: WindowContext, first_page: Callable[[], None], minute: int = 60_000) -> None:
        """`first_page` shows the start of the app; `minute` is the idle lock's, in milliseconds."""
        super().__init__(context)
        self._context = context
        self._window = context.window
        self._first_page = first_page
        self.session: PlanSession | None = None
        self.folder: Path | None = None
        """The folder of the open plan; None for an example."""
        self.open_plan: OpenPlanInWindow | None = None
        self._then: Route | None = None
        """What is shown once a plan is open."""
        self.idle = IdleLock(self, minute=minute)
        self.idle.warn.connect(self._idle_warning)
        self.idle.stay.connect(self._window.toast.put_away)
        self.idle.lock.connect(self.lock)
        context.arrived.connect(self._alive)
        self.sleep = SleepWatch(self)
        self.sleep.sleeping.connect(self.lock)
        self.backed_up.connect(self._tell_backup)
        context.leave_asked.connect(self.leave)
        context.begin_asked.connect(self._begin)
        context.entered.connect(self.enter)

    def _begin(self, then: Route | None) -> None:
        self._then = then
        self._first_page()

    def enter(self, session: PlanSession, folder: Path | None, then: Route | None = None) -> None:
        """Show a plan that was just opened: its first page, or ``then``."""
        self.session, self.folder = session, folder
        then, self._then = then or self._then, None
        preferences = self._context.preferences
        if folder is not None:
            preferences.change(preferences.settings.with_plan(folder))
        self._window.set_unlocked(True)
        make = load("pcsp_desktop.gui.app.open_plan:OpenPlanInWindow")
        self.open_plan = cast("OpenPlanInWindow", make(self._context, session))
        self.idle.start(preferences.settings.idle_minutes)
        self.open_plan.scope.opened.watch("", self._alive)
        self.open_plan.begin()
        if then is not None:
            self._context.go(then)

    def lock(self) -> None:
        """Save, close the plan, forget its keys, empty the window, and ask for the passphrase."""
        if self.session is None:
            return
        box = QApplication.activeModalWidget()
        if isinstance(box, QDialog):
            # A question is open over the window. It goes with the harmless answer; whoever asked it ends first.
            box.reject()
            QTimer.singleShot(_SOON, self, self.lock)
            return
        if self._context.preferences.settings.close_on_lock:
            if self.shut(to("closed")):
                self._window.close_now()
        elif self.leave(to("unlock", folder=str(self.folder)) if self.folder is not None else to("start")):
            announce.say(self._window, self.tr("Your plan is locked."), at_once=True)

    def hide_and_lock(self) -> None:
        """One key: the window goes out of sight first, then the plan locks."""
        self._window.showMinimized()
        self.lock()

    def leave(self, then: Route, how: Leave = Leave.KEEP) -> bool:
        """Lock, then go on. Where something cannot be stored the plan stays open, a page says so: False."""
        if not self.shut(then, how):
            return False
        if then.name == "start":
            self._first_page()
        else:
            self._context.go(then)
        return True

    def shut(self, then: Route, how: Leave = Leave.KEEP) -> bool:
        """Lock. False, with the plan still open and a page that says so, when something could not be stored."""
        session = self.session
        if session is None or self.open_plan is None:
            return True
        self.open_plan.pause()
        self._window.show_page(Page("", name="locked"))
        if how is Leave.KEEP:
            problem = _kept(session, self._when_backed_up)
            if problem is not None:
                self.idle.start(self._context.preferences.settings.idle_minutes)
                self.open_plan.stay(problem, then)
                return False
        self._empty()
        if how is Leave.WITHOUT_SAVING:
            session.lock_without_saving(self._when_backed_up)
        elif how is Leave.FOR_GOOD:
            session.close_for_good()
        return True

    def _empty(self) -> None:
        """Take everything of the plan out of the window."""
        self.idle.stop()
        gone, self.open_plan, self.session = self.open_plan, None, None
        self._window.set_unlocked(False)
        _clear_clipboard()
        if gone is not None:
            gone.end()

    def _when_backed_up(self, outcome: BackupOutcome) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone: the app is closing
            self.backed_up.emit(outcome)

    def _tell_backup(self, outcome: BackupOutcome) -> None:
        if outcome.problem is not None:
            words = self.tr("Your plan is saved. The backup copy after it could not be made: %1")
            said = text(outcome.problem.text_id, content.language(), **outcome.problem.values())
            self._context.message(words.replace("%1", said))

    def _alive(self, *_what: object) -> None:
        """A place was opened, or the plan changed: somebody is there, also one who uses no key and no mouse."""
        self.idle.touched()

    def _idle_warning(self) -> None:
        words = self.tr("Your plan locks in 2 minutes. Press any key to stay.")
        self._context.message(words, self.tr("Stay"), self._alive)


def _kept(session: PlanSession, when_backed_up: Callable[[BackupOutcome], None]) -> Problem | None:
    """Keep everything and lock. What could not be stored comes back, and the plan is still open."""
    not_kept: type[Problem] = load("pcsp_desktop.vault.problems:Problem")
    try:
        session.lock(when_backed_up)
    except not_kept as problem:
        return problem
    return None


def _clear_clipboard() -> None:
    """What was copied in this app goes with the plan; what other programs put there stays."""
    clipboard = QGuiApplication.clipboard()
    mode = QClipboard.Mode
    for which, owned in ((mode.Clipboard, clipboard.ownsClipboard()), (mode.Selection, clipboard.ownsSelection())):
        if owned:
            clipboard.clear(which)
