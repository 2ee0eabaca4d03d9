"""An open plan in a window: a real vault with a tiny key cost, a clock that tests turn, answers that tests give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from plan_window import MakeWindow, OpenWindow
from vault_kit import TurnableClock

from pcsp_desktop import vault
from pcsp_desktop.gui.app.plan_context import PlanContext
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan import Plan
from pcsp_desktop.tasks.keeping.door import example_plan
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost, Passphrase

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = Passphrase("river lamp stone eagle")


@pytest.fixture
def open_window(window: Callable[..., Shell], tmp_path: Path) -> Iterator[MakeWindow]:
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
        shell = window()
        shell.set_unlocked(True)
        context = PlanContext(shell, session, load_guide(), answers or gui_kit.Answers())
        context.begin()
        gui_kit.settle()
        made.append(OpenWindow(context, clock))
        return made[-1]

    yield make
    for one in made:
        if one.context.plan.session.vault.is_open:
            one.context.leave()
            one.context.plan.session.lock()
