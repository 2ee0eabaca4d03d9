"""What holds on every page as it comes: it is read in the order it is seen in, and nothing flashes up beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gui_kit
import pytest
from a11y import audit_reading, every_page
from a11y.run_audit import _let_it_fill as let_it_fill
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.kit.controls import CardBox
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page


class WindowsShown(QObject):
    """Notes every window that comes up beside the one that is meant to be there."""

    def __init__(self, expected: QWidget) -> None:
        super().__init__()
        self._expected = expected
        self.found: list[str] = []
        self.page = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        comes = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if comes and watched is not self._expected:
            self.found.append(f"{self.page}: {type(watched).__name__}#{watched.objectName()}")
        return False


@pytest.fixture
def shell(qapp: QApplication) -> Iterator[MainWindow]:
    """A window on the screen in the plain look, with screen readers listening."""
    gui_kit.application()
    QAccessible.setActive(True)
    window = gui_kit.make_shell(1280, 720)
    yield window
    window.close_now()
    window.deleteLater()
    gui_kit.settle()


@pytest.fixture
def shown(shell: MainWindow) -> Iterator[WindowsShown]:
    watcher = WindowsShown(shell)
    gui_kit.application().installEventFilter(watcher)
    yield watcher
    gui_kit.application().removeEventFilter(watcher)


def visit(shell: MainWindow, shown: WindowsShown, pages: dict[str, Callable[[], None]]) -> list[str]:
    """Open each page; gives what is wrong with the order in which it is read."""
    found = []
    for name, open_it in pages.items():
        shown.page = name
        open_it()
        gui_kit.settle()
        let_it_fill(shell)
        found += [f"{name}: {finding.where}: {finding.words}" for finding in audit_reading.findings(shell)]
    return found


def test_pages_of_the_way_in_are_read_in_order_and_flash_nothing(shell: MainWindow, shown: WindowsShown) -> None:
    assert visit(shell, shown, every_page.own_pages(shell)) == []
    assert shown.found == []


@pytest.mark.slow
def test_pages_of_a_plan_are_read_in_order_and_flash_nothing(shell: MainWindow, shown: WindowsShown) -> None:
    with every_page.example(shell) as context:
        assert visit(shell, shown, every_page.plan_pages(shell, context)) == []
    assert shown.found == []


def test_a_window_that_flashes_is_noticed(shell: MainWindow, shown: WindowsShown) -> None:
    card = CardBox()
    card.setVisible(True)
    page = Page("A page", name="flash")
    page.body.addWidget(card)
    assert visit(shell, shown, {"flash": lambda: shell.show_page(page)}) == []
    assert shown.found == [": CardBox#"]
