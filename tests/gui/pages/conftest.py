"""A window with an open plan over a real vault, for each test of keeping it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from keeping_kit import House
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.places.context import Leave
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import to


@pytest.fixture
def house(app: QApplication, window: Callable[..., MainWindow], tmp_path: Path) -> Iterator[House]:
    made = House(app, window(), tmp_path)
    yield made
    if made.controller.plan_open:
        session = made.session
        made.controller.leave(to("start"), Leave.FOR_GOOD)
        session.wait_for_backup()
    gui_kit.settle()
