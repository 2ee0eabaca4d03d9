"""A screen reader that goes through the window meets things in the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
from a11y import audit_reading
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.controls import Button, CardBox, Text
from pcsp_desktop.gui.kit.focus import set_reading_order
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page


def read_words(widget: QWidget) -> list[str]:
    """The words of texts and buttons as the accessible tree has them, one after the other."""
    interface = QAccessible.queryAccessibleInterface(widget)
    found: list[str] = []
    todo = [interface]
    while todo:
        here = todo.pop()
        if here.childCount() == 0 and here.text(QAccessible.Text.Name):
            found.append(here.text(QAccessible.Text.Name))
        inside = [here.child(place) for place in range(here.childCount())]
        todo += [child for child in reversed(inside) if child is not None and not child.state().invisible]
    return found


def card(words: str) -> CardBox:
    made = CardBox()
    made.body.addWidget(Text(words))
    return made


def button(words: str) -> Button:
    made = Button(words)
    made.setObjectName(words.lower())
    return made


def test_what_is_put_in_later_is_read_where_it_stands(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("My goals", name="goals")
    page.body.addWidget(card("First"))
    page.body.addWidget(button("Add"))
    shell.show_page(page)
    gui_kit.settle()
    page.body.insertWidget(1, card("Second"))
    page.body.insertWidget(0, button("Leave"))
    page.contents_changed()
    gui_kit.settle()
    assert read_words(page) == ["My goals", "Leave", "First", "Second", "Add"]
    assert list(audit_reading.findings(shell)) == []


def test_a_card_that_moves_is_read_at_its_new_place(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("My goals", name="goals")
    cards = [card(words) for words in ("One", "Two", "Three")]
    for each in cards:
        page.body.addWidget(each)
    shell.show_page(page)
    page.body.removeWidget(cards[2])
    page.body.insertWidget(0, cards[2])
    page.contents_changed()
    gui_kit.settle()
    assert read_words(page) == ["My goals", "Three", "One", "Two"]


def test_bars_page_and_message_are_read_from_top_to_bottom(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page = Page("My goals", name="goals")
    page.set_navigation(back="Back", forward="Continue")
    shell.show_page(page)
    shell.message("Saved on paper")
    gui_kit.settle()
    read = read_words(shell)
    wanted = ["I need help now", "What matters to me", "My goals", "Saved on paper", "Back"]
    assert [words for words in read if words in wanted] == wanted


def test_what_is_in_no_layout_stays_above_the_rest(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="over")
    page.body.addWidget(button("Add"))
    floating = QWidget(page.body.parentWidget())
    shell.show_page(page)
    page.body.insertWidget(0, card("Put in"))
    inner = page.body.parentWidget()
    assert inner is not None
    set_reading_order(inner)
    assert inner.children()[-1] is floating


def test_the_audit_finds_a_card_that_is_read_too_late(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("My goals", name="goals")
    page.body.addWidget(button("Add"))
    shell.show_page(page)
    gui_kit.settle()
    page.body.insertWidget(0, card("Put in"))
    page.body.activate()
    for _ in range(3):
        gui_kit.application().processEvents()
    assert [finding.rule for finding in audit_reading.findings(shell)] == ["reading-order"]
