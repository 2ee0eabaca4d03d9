"""How quick the windows are: start, text size, page change, typing, memory. Prints a table; judges nothing.

python tests/benchmarks/bench_gui.py
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

_QUIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(["pcsp-desktop"])
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
"""
_BARE = (
    _QUIT
    + """
from PySide6.QtWidgets import QLabel
label = QLabel("bare")
label.resize(1280, 800)
label.show()
app.exec()
"""
)
_OURS = (
    _QUIT
    + """
from pcsp_desktop.gui.app import application
application.run(settings_folder=Path(sys.argv[1]))
"""
)


def _start(code: str) -> float:
    """The middle of five starts, in milliseconds, after one that warms the disk."""
    took = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(6):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", code, home], cwd=ROOT, check=True, capture_output=True, timeout=30)
            took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took[1:])


def _milliseconds(do: Callable[[], object]) -> float:
    """Until the window has laid itself out and painted."""
    from PySide6.QtWidgets import QApplication

    begun = time.perf_counter()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def _visit(opener: Callable[[], object]) -> float:
    """A page change; then the page before it is really gone, as it is in the running app."""
    import gui_kit

    took = _milliseconds(opener)
    gui_kit.settle()
    return took


def _typed_at_speed(field: QWidget, per_second: int, count: int) -> tuple[list[float], float]:
    """Each turn of the window's loop in ms, and how late the last key was done, with keys coming at a steady speed."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    turns = []
    begun = time.perf_counter()
    sent = 0
    while sent < count:
        due = min(count, int((time.perf_counter() - begun) * per_second) + 1)
        for _ in range(due - sent):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.postEvent(field, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
        sent = due
        turns.append(_milliseconds(lambda: None))
        time.sleep(0.0005)
    return turns, (time.perf_counter() - begun - (count - 1) / per_second) * 1000


def _memory() -> float:
    """The memory of this process in MB: its own pages and its share of others' (PSS), where the system tells."""
    try:
        for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return float("nan")


def _row(what: str, value: float, unit: str, goal: str = "") -> None:
    print(f"{what:<58}{value:>9.1f} {unit:<3} {goal}", flush=True)


def main() -> None:
    """Measure and print."""
    bare, ours = _start(_BARE), _start(_OURS)
    _row("process start to end of first paint, bare PySide6 window", bare, "ms")
    _row("the same, our first page", ours, "ms")
    _row("what we add", ours - bare, "ms")
    import gui_kit
    from a11y import every_page
    from PySide6.QtTest import QTest

    from pcsp_desktop.gui.kit import theme
    from pcsp_desktop.gui.kit.fields import LongTextField
    from pcsp_desktop.gui.kit.theme import ScreenLook

    gui_kit.application()
    shell = gui_kit.make_shell()
    _row("memory with an empty window", _memory(), "MB")
    with every_page.example(shell) as context:
        openers = every_page.plan_pages(shell, context)
        _row("memory with the example plan open", _memory(), "MB", "at most 100")
        first = {name: _visit(opener) for name, opener in openers.items()}
        worst = max(first, key=lambda name: first[name])
        _row(f"memory after visiting all {len(openers)} pages", _memory(), "MB", "under 180")
        _row("first visit of a page, middle", statistics.median(first.values()), "ms")
        _row(f"first visit of a page, slowest ({worst})", first[worst], "ms")
        changes = {name: _visit(opener) for name, opener in openers.items()}
        worst = max(changes, key=lambda name: changes[name])
        _row("page change, middle", statistics.median(changes.values()), "ms", "under 50")
        _row(f"page change, slowest ({worst})", changes[worst], "ms", "under 50")
        before = _memory()
        pages = [opener for name, opener in openers.items() if name.startswith("page-")]
        for turn in range(500):
            pages[turn % len(pages)]()
            gui_kit.settle()
        _row("memory gained over 500 more page changes", _memory() - before, "MB", "flat")
        openers["page-my-goals"]()
        for size in (200, 300, 400, 100):
            look = ScreenLook(size)
            took_long = _milliseconds(partial(theme.current().apply, look))
            _row(f"text size to {size} %", took_long, "ms", "under 150")
        theme.current().apply(ScreenLook(400))
        openers["page-important"]()
        gui_kit.settle()
        field = shell.findChildren(LongTextField)[0]
        field.setText("Words that were written before. " * 120)
        field.setFocus()
        field.moveCursor(field.textCursor().MoveOperation.End)
        gui_kit.settle()
        took = sorted(_milliseconds(partial(QTest.keyClick, field, "a")) for _ in range(400))
        _row("a key press at 400 %, middle", statistics.median(took), "ms")
        _row("a key press at 400 %, slowest of 400", took[-1], "ms", "under 50")
        blocks, late = _typed_at_speed(field, 200, 1000)
        _row("200 keys a second for 5 seconds at 400 %, longest block", max(blocks), "ms", "under 50")
        _row("the same, how late the last letter stood there", late, "ms")
        theme.current().apply(ScreenLook())
    shell.close_now()


if __name__ == "__main__":
    main()
