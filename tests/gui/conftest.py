"""The application with our theme, at 100 % in light colours, for each test of the windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from app_kit import make_controller
from plan_window import MakeWindow, OpenWindow
from PySide6.QtWidgets import QApplication
from vault_kit import TurnableClock

from pcsp_desktop import vault
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.plan import Plan
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost, Passphrase

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = Passphrase("river lamp stone eagle")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The one QApplication, in its plain looks before and after the test."""
    yield gui_kit.application()
    gui_kit.application()


@pytest.fixture
def window(app: QApplication) -> Iterator[Callable[..., MainWindow]]:
    """Makes windows and takes them away at the end."""
    made: list[MainWindow] = []

    def make(width: int = 1280, height: int = 800, *, unlocked: bool = False) -> MainWindow:
        made.append(gui_kit.make_shell(width, height, unlocked=unlocked))
        return made[-1]

    yield make
    for shell in made:
        shell.close_now()
        shell.deleteLater()
    gui_kit.settle()


@pytest.fixture
def open_window(app: QApplication, window: Callable[..., MainWindow], tmp_path: Path) -> Iterator[MakeWindow]:
    """Opens a plan (the example, or ``plan``) in a window; ``folder`` opens a vault that is there."""
    made: list[OpenWindow] = []

    def make(
        plan: Plan | None = None, answers: gui_kit.Answers | None = None, folder: Path | None = None
    ) -> OpenWindow:
        clock = TurnableClock()
        clock.wall = clock.wall.replace(year=2026, month=11, day=21)
        place = folder or tmp_path / f"vault-{len(made)}"
        if folder is None:
            opened = vault.create(place, PASSPHRASE, cost=CHEAP, clock=clock, plan=plan or example_plan())
        else:
            opened = vault.unlock(place, PASSPHRASE, cost=CHEAP, clock=clock)
        session = PlanSession(opened, clock=clock)
        controller = make_controller(app, window(), tmp_path, answers)
        controller.context.enter(session, None)
        gui_kit.settle()
        made.append(OpenWindow(controller, clock))
        return made[-1]

    yield make
    for one in made:
        if one.controller.plan_open and one.session.vault.is_open:
            one.open_plan.pause()
            one.session.lock()
