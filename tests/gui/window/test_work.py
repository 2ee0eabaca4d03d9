"""Long work: off the window's thread, with progress, Stop, and problems that arrive where they are shown."""

from __future__ import annotations

import threading
from collections.abc import Callable

import gui_kit
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel


def test_the_task_runs_elsewhere_and_its_result_comes_home(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    threads: list[int] = []

    def task(progress: Progress) -> str:
        threads.append(threading.get_ident())
        progress.at(1, 2)
        return "done"

    got: list[str] = []

    def here(result: str) -> None:
        got.append(result)
        threads.append(threading.get_ident())

    work = Work(owner, task).success(here)
    with qtbot.waitSignal(work.finished, timeout=5000):
        work.start()
    qtbot.waitUntil(lambda: got == ["done"])
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()
    assert not work.running


def test_a_problem_goes_to_failure_only(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()

    def task(_progress: Progress) -> None:
        raise ValueError("broken")

    got: list[str] = []
    work = Work(owner, task).success(lambda _: got.append("success")).failure(lambda p: got.append(str(p)))
    with qtbot.waitSignal(work.finished, timeout=5000):
        work.start()
    qtbot.waitUntil(lambda: got == ["broken"])


def test_stop_stops_at_the_next_step(window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    shell = window()
    page = Page("Making", name="making")
    panel = WorkPanel("Making your sheet")
    page.body.addWidget(panel)
    shell.show_page(page)
    begun, go_on = threading.Event(), threading.Event()

    def task(progress: Progress) -> int:
        for step in range(1000):
            begun.set()
            go_on.wait(5)
            progress.at(step, 1000, "Writing page 2")
        return 1000

    got: list[str] = []
    work = Work(page, task).success(lambda _: got.append("success")).stopped(lambda: got.append("stopped"))
    panel.follow(work)
    with qtbot.waitSignal(work.finished, timeout=5000):
        work.start()
        begun.wait(5)
        panel._stop.click()
        go_on.set()
    qtbot.waitUntil(lambda: got == ["stopped"])
    assert not panel.isVisible()


def test_work_that_is_done_in_a_moment_is_not_shown(window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    shell = window()
    page = Page("Making", name="making")
    panel = WorkPanel("Making your sheet")
    panel.hide()
    page.body.addWidget(panel)
    shell.show_page(page)
    work = Work(page, lambda _progress: 1)
    panel.follow(work)
    assert (panel.busy, panel.isVisible()) == (True, False)
    with qtbot.waitSignal(work.finished, timeout=5000):
        work.start()
    assert (panel.busy, panel._soon.isActive(), panel.isHidden()) == (False, False, True)


def test_work_that_takes_longer_is_shown(window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    shell = window()
    page = Page("Making", name="making")
    panel = WorkPanel("Making your sheet")
    panel.hide()
    page.body.addWidget(panel)
    shell.show_page(page)
    go_on = threading.Event()
    work = Work(page, lambda _progress: go_on.wait(5))
    panel.follow(work)
    work.start()
    qtbot.waitUntil(panel.isVisible)
    with qtbot.waitSignal(work.finished, timeout=5000):
        go_on.set()
    assert panel.isHidden() and not panel.busy


def test_work_of_a_page_that_is_gone_tells_nobody(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    wait = threading.Event()

    def task(_progress: Progress) -> int:
        wait.wait(5)
        return 1

    got: list[int] = []
    work = Work(owner, task).success(got.append)
    work.start()
    owner.deleteLater()
    qtbot.wait(20)
    with qtbot.waitSignal(work.finished, timeout=5000):
        wait.set()
    assert got == []


def test_a_bar_shows_how_far_it_is(app: QApplication) -> None:
    panel = WorkPanel("Making")
    panel._moved(3, 10, "Writing page 3")
    assert (panel._bar.value(), panel._bar.maximum()) == (3, 10)
    assert panel._words.text() == "Writing page 3"


@pytest.mark.parametrize("stops", [True, False])
def test_progress_knows_that_stop_was_asked(stops: bool) -> None:
    progress = Progress()
    if stops:
        progress.stop()
    assert progress.stop_asked == stops


def test_after_stop_the_person_goes_on_at_once_and_what_was_made_is_dropped(
    window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    shell = window()
    page = Page("Making", name="making")
    button = Button("Make it")
    page.body.addWidget(button)
    panel = WorkPanel("Making your sheet")
    page.body.addWidget(panel)
    shell.show_page(page)
    button.setFocus()
    go_on = threading.Event()
    got: list[str] = []

    def task(_progress: Progress) -> str:
        go_on.wait(5)
        return "made"

    work = Work(page, task).success(got.append).stopped(lambda: got.append("stopped"))
    panel.follow(work)
    work.start()
    panel._stop.setFocus()
    panel._stop.click()
    assert got == ["stopped"], "before the task has noticed"
    assert not panel.isVisible()
    assert shell.focusWidget() is button
    go_on.set()
    qtbot.waitUntil(lambda: not work.running)
    gui_kit.settle()
    assert got == ["stopped"]


def test_stop_of_new_work_leaves_old_work_alone(app: QApplication, qtbot: QtBot) -> None:
    owner, panel = QObject(), WorkPanel("Making")
    got: list[str] = []
    first = Work(owner, lambda _progress: "first").success(got.append).stopped(lambda: got.append("first stopped"))
    panel.follow(first)
    first.start()
    qtbot.waitUntil(lambda: got == ["first"])
    go_on = threading.Event()
    second = Work(owner, lambda _progress: go_on.wait(5)).stopped(lambda: got.append("second stopped"))
    panel.follow(second)
    second.start()
    panel._stop.click()
    go_on.set()
    qtbot.waitUntil(lambda: not second.running)
    assert got == ["first", "second stopped"]


def test_what_was_made_waits_while_another_page_is_over_its_own(
    window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    shell = window()
    page = Page("Making", name="making")
    shell.show_page(page)
    go_on = threading.Event()
    got: list[str] = []

    def task(_progress: Progress) -> str:
        go_on.wait(5)
        return "made"

    work = Work(page, task).success(got.append)
    work.start()
    shell.show_over(Page("In a crisis", name="crisis"))
    go_on.set()
    qtbot.waitUntil(lambda: not work.running)
    gui_kit.settle()
    assert got == [], "nothing pushes in front of the page that was opened"
    shell.end_over()
    qtbot.waitUntil(lambda: got == ["made"])


def test_what_was_made_for_a_page_that_never_comes_back_is_dropped(
    window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    shell = window()
    page = Page("Making", name="making")
    shell.show_page(page)
    got: list[str] = []
    work = Work(page, lambda _progress: "made").success(got.append)
    work.start()
    work.wait()
    shell.show_page(Page("Other", name="other"))
    qtbot.waitUntil(lambda: not work.running)
    qtbot.waitUntil(lambda: not Work._waiting)
    assert got == []
