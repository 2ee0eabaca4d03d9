"""Who works through the accessibility interface alone is not locked out, and can answer the warning of the lock."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
import pytest
from plan_window import MakeWindow, OpenWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from pcsp_desktop.gui.app.idle import IdleLock
from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.buttons import CheckBox, RadioButton
from pcsp_desktop.gui.kit.fields import LongTextField
from pcsp_desktop.gui.places import moves

WORDS = "matters/good_day"


def warned(window: OpenWindow) -> IdleLock:
    """The lock of a window with the warning on the screen; nothing was pressed since."""
    handle = window.shell.windowHandle()
    assert handle is not None
    idle = window.controller.locking.idle
    idle.watch(handle)
    idle.start(10)
    idle._time_is_up()
    assert idle.warned
    assert window.message.startswith("Your plan locks in 2 minutes.")
    return idle


def act(control: QWidget, *names: str) -> None:
    """Do the first of these actions that the control offers to assistive technology."""
    actions = QAccessible.queryAccessibleInterface(control).actionInterface()
    name = next(each for each in names if each in actions.actionNames())
    actions.doAction(name)
    gui_kit.settle()


def shown(window: OpenWindow, kind: type[QAbstractButton]) -> QAbstractButton:
    return next(each for each in window.page.findChildren(kind) if each.isVisible() and not each.isChecked())


def _press(window: OpenWindow) -> None:
    """Opens a fold of the page: no place is opened and nothing of the plan changes."""
    act(window.find("matters-good-day-example"), "Press")


def _words(window: OpenWindow) -> None:
    field = next(each for each in window.page.findChildren(LongTextField) if each.isVisible())
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, "Tea in the garden.")


def _focus(window: OpenWindow) -> None:
    window.shell.help_button.setFocus(Qt.FocusReason.OtherFocusReason)
    gui_kit.settle()


def _place(window: OpenWindow) -> None:
    moves.open_page(window.context, "people")


def _change(window: OpenWindow) -> None:
    window.opened.set(WORDS, "Tea in the garden.")


def _stay(window: OpenWindow) -> None:
    button = window.shell.toast.findChild(QPushButton, "message-action")
    assert isinstance(button, QPushButton)
    assert button.text() == "Stay"
    act(button, "Press")


@pytest.mark.parametrize("does", [_press, _words, _focus, _place, _change, _stay])
def test_each_act_is_a_sign_of_life(open_window: MakeWindow, does: Callable[[OpenWindow], None]) -> None:
    window = open_window()
    window.open_answer(WORDS)
    idle = warned(window)
    does(window)
    gui_kit.settle()
    QTest.qWait(200)  # a press by an action shows the button pressed first
    assert not idle.warned
    assert not window.message.startswith("Your plan locks"), "the warning is gone"
    assert window.controller.plan_open


@pytest.mark.parametrize("kind", [RadioButton, CheckBox])
def test_turning_a_choice_by_an_action_is_a_sign_of_life(open_window: MakeWindow, kind: type[QAbstractButton]) -> None:
    window = open_window()
    window.open("settings")
    idle = warned(window)
    act(shown(window, kind), "Toggle")
    assert not idle.warned


def test_the_warning_is_said_once(open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, words, **_how: said.append(words))
    warned(window)
    assert said == ["Your plan locks in 2 minutes. Press any key to stay."]


def test_nobody_there_is_no_sign_of_life(open_window: MakeWindow) -> None:
    """What the app does by itself does not keep a plan open."""
    window = open_window()
    window.open_answer(WORDS)
    idle = warned(window)
    QTest.qWait(700)  # longer than two looks at what was typed
    assert idle.warned
    idle._time_is_up()
    gui_kit.settle()
    assert not window.controller.plan_open
