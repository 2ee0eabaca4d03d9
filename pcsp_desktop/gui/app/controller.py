"""The one window's controller: what its bars, its sidebar and its keys do, with a plan open and without one."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.language import Translation
from pcsp_desktop.gui.app.locking import Locking
from pcsp_desktop.gui.app.preferences import WindowPreferences
from pcsp_desktop.gui.places.context import Leave
from pcsp_desktop.gui.places.registry import PLACES, load
from pcsp_desktop.gui.window import keys
from pcsp_desktop.gui.window.ask import Asker
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings

if TYPE_CHECKING:
    from pcsp_desktop.gui.app.closing import Closing
    from pcsp_desktop.tasks.keeping.store import PlanStore


class Controller(QObject):
    """Binds the window to what the app does."""

    def __init__(
        self,
        window: MainWindow,
        ask: Asker,
        file: SettingsFile,
        translation: Translation,
        languages: Sequence[str],
        store: PlanStore | None = None,
        minute: int = 60_000,
    ) -> None:
        """Without `store` the plans of this user are meant; `minute` is the idle lock's, in milliseconds."""
        super().__init__(window)
        self.window = window
        self._translation = translation
        self.preferences = WindowPreferences(window, file, languages)
        self.preferences.changed.connect(self._preferences_changed)
        self.context = WindowContext(window, ask, self.preferences, store)
        self.locking = Locking(self.context, self.first_page, minute)
        self._connect()

    def _connect(self) -> None:
        window = self.window
        window.help_asked.connect(self.show_help)
        window.lock_asked.connect(self.closing.lock)
        window.text_size_asked.connect(lambda: self.show_settings("text_size"))
        window.colours_asked.connect(lambda: self.show_settings("colours font"))
        window.language_asked.connect(lambda: self.show_settings("language"))
        window.step_chosen.connect(self._step_chosen)
        window.close_asked.connect(lambda: self.closing.close())
        window.hide_asked.connect(self.locking.hide_and_lock)
        window.box_opened.connect(self.locking.idle.watch)
        keys.bind(
            window,
            {
                "help": self.show_help,
                "hide": self.locking.hide_and_lock,
                "crisis": self.show_crisis,
                "find": self.find,
                "undo": self.undo,
                "next": window.press_forward,
                "back": window.press_back,
                "steps": window.focus_steps,
                "larger": lambda: self.preferences.step_size(1),
                "smaller": lambda: self.preferences.step_size(-1),
                "settings": self.show_settings,
                "keys": self.show_keys,
            },
        )

    def begin(self, file: Path | None = None) -> None:
        """Show the first page, and over it the `file` or folder that the person opened with the app."""
        handle = self.window.windowHandle()
        if handle is not None:
            self.locking.idle.watch(handle)
            handle.installEventFilter(self.window)
        self.first_page()
        if file is not None:
            self.open_file(file)

    def open_file(self, file: Path) -> None:
        """Show what the person opened from outside: a plan's folder, their own backup copy, or what someone sent.

        What is in it counts, not its name. With a plan open, that plan stays as it is.
        """
        if load("pcsp_desktop.tasks.keeping.outside:is_backup")(file):
            if self.plan_open:
                self._open_in_plan("use-backup", source=str(file), backup=str(file), name=file.name)
            else:
                self.context.open("open-backup", file)
        elif file.is_dir() and not self.plan_open:
            self._open_folder(file)
        else:
            self.context.open("received", load("pcsp_desktop.gui.places.given:FileToRead")(file))

    def _open_folder(self, folder: Path) -> None:
        problem = self.context.store.look_at(folder)
        if problem is None:
            self.context.open("unlock", folder=str(folder))
        else:
            self.context.open("trouble", load("pcsp_desktop.gui.places.given:Trouble")(problem, folder))

    def first_page(self) -> None:
        """A welcome, the last plan's passphrase, or the list of plans."""
        settings = self.preferences.settings
        if settings.first_start:
            # With no choices kept, or lost ones, plans may be there all the same.
            found = self.context.found_plans()
            if found:
                self.preferences.change(settings._replace(plans=tuple(str(folder) for folder in found)))
        plans = self.preferences.settings.plans
        if not plans:
            self.context.go(to("start"))
        elif len(plans) == 1:
            self.context.go(to("unlock", folder=plans[0], by_keyring="yes"))
        else:
            self.context.go(to("plans"))

    @functools.cached_property
    def closing(self) -> Closing:
        """What the button of the window's frame does: loaded when it is first pressed."""
        return cast("Closing", load("pcsp_desktop.gui.app.closing:Closing")(self.context, self.locking))

    @property
    def plan_open(self) -> bool:
        """Whether a plan is open."""
        return self.locking.session is not None

    # ---- Places beside the plan --------------------------------------------------------------------------

    def _open_own(self, name: str, **facts: str) -> None:
        """Open one of the window's own places; it stands at most once among those that Back goes through."""
        stack = self.window.stack
        while name in [route.name for route in stack.routes[1:]] and self._is_own(stack.routes[-1]):
            self.context.back()
        self.context.open(name, **facts)

    def _is_own(self, route: Route) -> bool:
        return route.name in PLACES and PLACES[route.name].own

    def show_help(self) -> None:
        """The page "I need help now"."""
        folder = "" if self.plan_open else self.context.folder_of_left_crisis()
        self._open_own("help", **({"left": folder} if folder else {}))

    def show_keys(self) -> None:
        """The page that lists the keys."""
        self._open_own("keys")

    def show_settings(self, part: str = "") -> None:
        """The page of choices, or a part of it."""
        self._open_own("settings", **({"part": part} if part else {}))

    def show_crisis(self) -> None:
        """The crisis page: of the open plan, or the one left readable at the lock; else "I need help now"."""
        open_plan = self.locking.open_plan
        if open_plan is not None:
            self._put_own_away()
            self._open_in_plan("crisis")
        else:
            folder = self.context.folder_of_left_crisis()
            if folder:
                self._put_own_away()
                self.context.open("left-crisis", folder=folder)
            else:
                self.show_help()

    def _put_own_away(self) -> None:
        """Help, keys and choices go; a page of the plan under them, with what was typed, stays."""
        while self.window.stack.is_over and self._is_own(self.window.stack.routes[-1]):
            self.context.back()

    def find(self) -> None:
        """Find words in an open plan."""
        self._open_in_plan("find")

    def _open_in_plan(self, name: str, /, **facts: str) -> None:
        open_plan = self.locking.open_plan
        if open_plan is None:
            return
        if open_plan.offers(name):
            self.context.open(name, **facts)
        else:
            self.context.message(self.tr("This place holds no plan of your own."))

    def undo(self) -> None:
        """Undo in an open plan."""
        if self.locking.open_plan is not None:
            self.locking.open_plan.undo()

    def _step_chosen(self, step: str) -> None:
        if self.locking.open_plan is not None:
            self.locking.open_plan.go_to_line(step)

    # ---- Choices -----------------------------------------------------------------------------------------

    def change_settings(self, settings: WindowSettings) -> None:
        """Put new choices in force and keep them."""
        self.preferences.change(settings)

    def _preferences_changed(self, before: WindowSettings, now: WindowSettings) -> None:
        if now.idle_minutes != before.idle_minutes and self.plan_open:
            self.locking.idle.start(now.idle_minutes)
        if now.language != self._translation.language:
            QTimer.singleShot(0, self._translate)

    def _translate(self) -> None:
        """Put another language in force: the page that is open is made again, and the choice of language after it."""
        self._translation.speak(self.preferences.settings.language)
        stack = self.window.stack
        top: Route | None = stack.routes[-1] if stack.routes else None
        while stack.is_over and self._is_own(stack.routes[-1]):
            self.context.back()
        self.window.retranslate()
        if self.locking.open_plan is not None:
            self.locking.open_plan.show_steps()
        stack.again(carry=not self.plan_open)
        if top is not None and top.name == "settings":
            self.context.open("settings", **{**top.facts, "at": "language"})

    def lock(self) -> None:
        """Lock the open plan."""
        self.locking.lock()

    def leave(self, then: Route, how: Leave = Leave.KEEP) -> bool:
        """Lock the open plan, and go on."""
        return self.locking.leave(then, how)
