"""Tab lands on the answer of a group of choices, and no key changes an answer that did not have the focus."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup
from pcsp_desktop.gui.kit.scale import Scale1to10
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page

ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)
FORWARDS, BACKWARDS = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


class Stand:
    """A group of choices between two buttons, in a window; the group never had the focus."""

    def __init__(self, shell: MainWindow, group: ChoiceGroup[int] | Scale1to10) -> None:
        page = Page("A page", name="stand")
        self.group = group
        self.before, self.after = Button("Before"), Button("After")
        for widget in (self.before, group, self.after):
            page.body.addWidget(widget)
        shell.show_page(page)
        gui_kit.settle()

    def button(self, value: int) -> QWidget:
        found = self.group.findChild(QWidget, f"{self.group.objectName()}-{value}")
        assert isinstance(found, QWidget)
        return found

    def come(self, key: Qt.Key) -> QWidget:
        """Tab into the group from outside it."""
        (self.before if key == FORWARDS else self.after).setFocus(Qt.FocusReason.TabFocusReason)
        gui_kit.settle()
        # "Take my answer away" stands after the choices.
        for _ in range(2 if key == BACKWARDS and self.group.value is not None else 1):
            QTest.keyClick(gui_kit.focus(), key)
            gui_kit.settle()
        return gui_kit.focus()


def choices() -> ChoiceGroup[int]:
    return ChoiceGroup("How often?", [Choice(place, f"{place} times") for place in range(1, 6)], name="often")


def clearable() -> ChoiceGroup[int]:
    offered = [Choice(place, f"{place} times") for place in range(1, 6)]
    return ChoiceGroup("How often?", offered, name="often", clearable=True, beside=True)


def scale() -> Scale1to10:
    return Scale1to10("How sure am I?", name="sure")


Made = Callable[[], "ChoiceGroup[int] | Scale1to10"]
KINDS = pytest.mark.parametrize("make", [clearable, scale])
WAYS = pytest.mark.parametrize("key", [FORWARDS, BACKWARDS], ids=["forwards", "backwards"])


def place_of(make: Made, value: int) -> int:
    return value if make is scale else value - 1


@KINDS
@WAYS
@pytest.mark.parametrize("answer", [1, 3, 5])
def test_tab_lands_on_the_answer(window: Callable[..., MainWindow], make: Made, key: Qt.Key, answer: int) -> None:
    group = make()
    group.set_value(answer)
    stand = Stand(window(), group)
    assert stand.come(key) is stand.button(place_of(make, answer))
    assert group.value == answer


@KINDS
@WAYS
def test_with_no_answer_tab_lands_on_the_first_and_chooses_nothing(
    window: Callable[..., MainWindow], make: Made, key: Qt.Key
) -> None:
    group = make()
    stand = Stand(window(), group)
    assert stand.come(key) is stand.button(place_of(make, 1))
    assert group.value is None


@KINDS
@WAYS
def test_tab_lands_on_an_answer_that_changed_since(window: Callable[..., MainWindow], make: Made, key: Qt.Key) -> None:
    """By a click, by code, and by an act of a screen reader; the stop goes along."""
    group = make()
    group.set_value(2)
    stand = Stand(window(), group)
    stand.come(key)
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Down)
    assert stand.come(key) is stand.button(place_of(make, 3))
    group.set_value(5)
    assert stand.come(key) is stand.button(place_of(make, 5))
    interface = QAccessible.queryAccessibleInterface(stand.button(place_of(make, 4)))
    interface.actionInterface().doAction("Toggle")
    gui_kit.settle()
    assert group.value == 4
    assert stand.come(key) is stand.button(place_of(make, 4))
    group.set_value(None)
    assert stand.come(key) is stand.button(place_of(make, 1))


@KINDS
@pytest.mark.parametrize("arrow", ARROWS)
def test_an_arrow_changes_no_answer_that_did_not_have_the_focus(
    window: Callable[..., MainWindow], make: Made, arrow: Qt.Key
) -> None:
    """A screen reader puts the focus on another choice: the arrow key comes back to the answer first."""
    group = make()
    group.set_value(4)
    stand = Stand(window(), group)
    stand.button(place_of(make, 1)).setFocus(Qt.FocusReason.OtherFocusReason)
    gui_kit.settle()
    QTest.keyClick(gui_kit.focus(), arrow)
    gui_kit.settle()
    assert group.value == 4
    assert gui_kit.focus() is stand.button(place_of(make, 4))


@KINDS
@WAYS
def test_the_stop_is_the_answer_after_the_focus_was_elsewhere(
    window: Callable[..., MainWindow], make: Made, key: Qt.Key
) -> None:
    group = make()
    group.set_value(4)
    stand = Stand(window(), group)
    stand.button(place_of(make, 1)).setFocus(Qt.FocusReason.OtherFocusReason)
    gui_kit.settle()
    assert stand.come(key) is stand.button(place_of(make, 4))


def test_each_choice_can_have_the_focus_of_assistive_technology(window: Callable[..., MainWindow]) -> None:
    group = choices()
    Stand(window(), group)
    for value in range(1, 6):
        assert QAccessible.queryAccessibleInterface(group.button(value)).state().focusable
