"""The application with our theme, at 100 % in light colours, for each test of the windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gui_kit
import pytest
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.window.main_window import Shell


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The one QApplication, in its plain looks before and after the test."""
    yield gui_kit.application()
    gui_kit.application()


@pytest.fixture
def window(app: QApplication) -> Iterator[Callable[..., Shell]]:
    """Makes windows and takes them away at the end."""
    made: list[Shell] = []

    def make(width: int = 1280, height: int = 800, *, unlocked: bool = False) -> Shell:
        made.append(gui_kit.make_shell(width, height, unlocked=unlocked))
        return made[-1]

    yield make
    for shell in made:
        shell.close_now()
        shell.deleteLater()
    gui_kit.settle()
