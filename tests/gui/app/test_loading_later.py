"""What opens plans is loaded after the first page: a part at a time once the person does something, or by a press."""

from __future__ import annotations

import subprocess
import sys

import pytest

_START = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from pcsp_desktop.gui.app import application
from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.settings import WindowSettings

app = application.make_application([], WindowSettings())
window = MainWindow()
loader = application._AtFirstTouch(window)
window.show()
window.windowHandle().installEventFilter(loader)
app.processEvents()
assert "pcsp_desktop.vault" not in sys.modules, "nothing is loaded before the person does something"
QTest.keyClick(window.windowHandle(), "a")
"""
_UNTIL = """
while {module!r} not in sys.modules:
    app.processEvents()
    QTest.qWait(5)
"""
_PRESS = """
context = WindowContext(window, None, None)
assert len(context.store.four_words().split()) == 4
"""


@pytest.mark.parametrize("module", ["", "pcsp_desktop.plan", "pcsp_desktop.vault", "pcsp_desktop.gui.app.open_plan"])
def test_a_press_while_it_is_loaded_waits_for_it_and_it_is_whole(module: str) -> None:
    program = _START + (_UNTIL.format(module=module) if module else "") + _PRESS
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 0, ended.stderr
