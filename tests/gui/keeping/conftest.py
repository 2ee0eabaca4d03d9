"""A window with an open plan over a real vault, for each test of keeping it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from keeping_kit import House
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.window.main_window import Shell


@pytest.fixture
def house(app: QApplication, window: Callable[..., Shell], tmp_path: Path) -> Iterator[House]:
    made = House(app, window(), tmp_path)
    yield made
    if made.windows.plan_open:
        session = made.session
        made.windows._leave_for_good(lambda _start: None)
        session.wait_for_backup()
    gui_kit.settle()
