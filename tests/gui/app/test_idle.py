"""The idle lock: a warning first, any key stays, and no key locks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcsp_desktop.gui.app.idle import IdleLock, SleepWatch
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page

MINUTE = 40  # milliseconds


def test_it_warns_two_minutes_before_and_then_locks(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    idle = IdleLock(owner, minute=MINUTE)
    order: list[str] = []
    idle.warn.connect(lambda: order.append("warn"))
    idle.lock.connect(lambda: order.append("lock"))
    with qtbot.waitSignal(idle.lock, timeout=5000):
        idle.start(5)
    assert order == ["warn", "lock"]
    qtbot.wait(MINUTE * 4)
    assert order == ["warn", "lock"]


def test_a_key_stays_and_does_nothing_else(window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    shell = window()
    page = Page("A page", name="page")
    page.set_navigation(forward="Continue")
    shell.show_page(page)
    went: list[str] = []
    page.forward_asked.connect(lambda: went.append("on"))
    idle = IdleLock(shell, minute=MINUTE)
    handle = shell.windowHandle()
    assert handle is not None
    idle.watch(handle)
    shell.forward_button.setFocus()
    with qtbot.waitSignal(idle.warn, timeout=5000):
        idle.start(5)
    with qtbot.waitSignal(idle.stay), qtbot.assertNotEmitted(idle.lock):
        QTest.keyClick(handle, Qt.Key.Key_Space)
    assert not idle.warned
    QTest.keyClick(handle, Qt.Key.Key_Space)
    assert len(went) <= 1
    idle.stop()


def test_never_is_never(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    idle = IdleLock(owner, minute=1)
    with qtbot.assertNotEmitted(idle.warn, wait=100):
        idle.start(0)


def test_a_locked_plan_is_not_watched(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    idle = IdleLock(owner, minute=5)
    idle.start(5)
    with qtbot.assertNotEmitted(idle.warn, wait=100):
        idle.stop()


def test_sleep_locks_and_waking_does_not(app: QApplication, qtbot: QtBot) -> None:
    watch = SleepWatch()
    with qtbot.waitSignal(watch.sleeping):
        watch.prepare(True)
    with qtbot.assertNotEmitted(watch.sleeping):
        watch.prepare(False)
