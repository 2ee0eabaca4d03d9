"""The app with its controller, as tests of the windows start it, and how tests move in an open plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import gui_kit
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.controller import Controller
from pcsp_desktop.gui.app.language import Translation
from pcsp_desktop.gui.app.open_plan import OpenPlanInWindow
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.window.ask import Asker
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings
from pcsp_desktop.tasks.keeping.store import PlanStore
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost

CHEAP = KdfCost(memory=64, passes=1, lanes=1)


def make_controller(
    app: QApplication,
    window: MainWindow,
    home: Path,
    ask: Asker | None = None,
    languages: Sequence[str] = ("en_GB",),
    minute: int = 60_000,
) -> Controller:
    """The controller of a window, with plans and settings in ``home`` and keys that cost next to nothing."""
    store = PlanStore(home / "plans", cost=CHEAP)
    file = SettingsFile(home / "settings.json")
    return Controller(window, ask or gui_kit.Answers(), file, Translation(app), languages, store, minute)


class _Chosen:
    """Preferences that are kept nowhere."""

    def __init__(self, settings: WindowSettings, languages: Sequence[str]) -> None:
        self.settings = settings
        self.languages = languages

    def change(self, settings: WindowSettings) -> None:
        self.settings = settings


def bare_context(
    window: MainWindow, settings: WindowSettings | None = None, languages: Sequence[str] = ("en_GB", "pl")
) -> WindowContext:
    """The context of a window with no plan and nothing that opens one: words and the check of numbers only."""
    chosen = _Chosen(settings or WindowSettings(first_start=False), languages)
    return WindowContext(window, gui_kit.Answers(), chosen, cast("PlanStore", gui_kit.NumbersOnly()))


class InPlan:
    """Moves in the open plan of a controller, each until the window is at rest."""

    controller: Controller

    @property
    def open_plan(self) -> OpenPlanInWindow:
        found = self.controller.locking.open_plan
        assert found is not None, "no plan is open"
        return found

    @property
    def scope(self) -> PlanScope:
        return self.open_plan.scope

    @property
    def session(self) -> PlanSession:
        return self.scope.session

    def line(self, name: str) -> None:
        """Press a line of the sidebar."""
        self.open_plan.go_to_line(name)
        gui_kit.settle()

    def open(self, name: str, given: object = None, /, **facts: str) -> None:
        """Open a place by name."""
        self.controller.context.open(name, given, **facts)
        gui_kit.settle()

    def back(self) -> None:
        self.controller.context.back()
        gui_kit.settle()

    def go(self, page: str) -> None:
        """Open a page of the guide."""
        moves.open_page(self.controller.context, page)
        gui_kit.settle()

    def part(self, part: str) -> None:
        """Open the first page of a step, door or side tool."""
        moves.open_part(self.controller.context, part)
        gui_kit.settle()

    def open_answer(self, path: str) -> None:
        moves.open_answer(self.controller.context, path)
        gui_kit.settle()

    def change_answer(self, path: str) -> None:
        moves.change_answer(self.controller.context, path)
        gui_kit.settle()

    def undo(self) -> None:
        self.controller.undo()
        gui_kit.settle()
