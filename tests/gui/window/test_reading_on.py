"""With a screen reader the arrow keys read a page text by text; without one they scroll, as everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gui_kit
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pcsp_desktop.gui.kit.controls import Button, CardBox, FormRow, Text, TextField
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader is listening."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.fixture
def no_reader() -> Iterator[None]:
    """No screen reader is listening."""
    before = QAccessible.isActive()
    QAccessible.setActive(False)
    yield
    QAccessible.setActive(before)


def page_of_help() -> Page:
    page = Page("I need help now", name="help")
    card = CardBox()
    card.body.addWidget(Text("If a life is at risk"))
    card.body.addWidget(Text("Call 999 now."))
    page.body.addWidget(card)
    hidden = Text("Not for you")
    page.body.addWidget(hidden)
    hidden.hide()
    page.body.addWidget(FormRow("Who helped?", TextField(), name="who"))
    button = Button("Open my crisis page")
    button.setObjectName("crisis")
    page.body.addWidget(button)
    page.body.addWidget(Text("The end"))
    return page


def long_page() -> Page:
    page = Page("A long page", name="long")
    for number in range(40):
        page.body.addWidget(Text(f"Line {number}"))
    return page


def press(key: Qt.Key, times: int = 1) -> list[str]:
    """What has the focus after each press."""
    found = []
    for _ in range(times):
        QTest.keyClick(gui_kit.focus(), key)
        gui_kit.settle()
        now = gui_kit.focus()
        found.append(now.text() if isinstance(now, QLabel) else now.objectName())
    return found


@pytest.mark.usefixtures("reader")
def test_down_reads_on_from_the_heading_and_up_goes_back(window: Callable[..., MainWindow]) -> None:
    window().show_page(page_of_help())
    gui_kit.settle()
    assert press(Qt.Key.Key_Down, 5) == ["If a life is at risk", "Call 999 now.", "Who helped?", "The end", "The end"]
    assert press(Qt.Key.Key_Up, 2) == ["Who helped?", "Call 999 now."]
    assert press(Qt.Key.Key_Up, 3) == ["If a life is at risk", "I need help now", "I need help now"]


@pytest.mark.usefixtures("reader")
def test_tab_goes_on_from_the_text_that_was_read(window: Callable[..., MainWindow]) -> None:
    window().show_page(page_of_help())
    gui_kit.settle()
    press(Qt.Key.Key_Down, 3)
    assert press(Qt.Key.Key_Tab) == ["who"]
    assert press(Qt.Key.Key_Tab) == ["crisis"]


@pytest.mark.usefixtures("reader")
def test_shift_and_tab_go_back_from_the_text_that_was_read(window: Callable[..., MainWindow]) -> None:
    window().show_page(page_of_help())
    gui_kit.settle()
    press(Qt.Key.Key_Down, 4)
    assert press(Qt.Key.Key_Backtab) == ["crisis"]


@pytest.mark.usefixtures("reader")
def test_arrow_keys_in_a_field_stay_in_the_field(window: Callable[..., MainWindow]) -> None:
    window().show_page(page_of_help())
    gui_kit.settle()
    assert press(Qt.Key.Key_Tab) == ["who"]
    assert press(Qt.Key.Key_Down) == ["who"]


@pytest.mark.usefixtures("reader")
def test_what_is_read_is_in_view(window: Callable[..., MainWindow]) -> None:
    window(1000, 500).show_page(long_page())
    gui_kit.settle()
    press(Qt.Key.Key_Down, 30)
    line = gui_kit.focus()
    assert line.visibleRegion().boundingRect().height() == line.height()


@pytest.mark.usefixtures("no_reader")
def test_without_a_screen_reader_down_scrolls(window: Callable[..., MainWindow]) -> None:
    page = long_page()
    window(1000, 500).show_page(page)
    gui_kit.settle()
    before = page.heading.visibleRegion().boundingRect().height()
    assert press(Qt.Key.Key_Down, 8) == ["A long page"] * 8
    assert page.heading.visibleRegion().boundingRect().height() < before
