"""An open plan in a window, as tests of its pages use it."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
from app_kit import InPlan
from PySide6.QtWidgets import QLabel, QWidget
from vault_kit import TurnableClock

from pcsp_desktop.gui.app.controller import Controller
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.window.page import Page


def plain(words: str) -> str:
    """Words without the marks that keep numbers in order."""
    for mark in "\u2066\u2068\u2069":
        words = words.replace(mark, "")
    return words.replace("\u00a0", " ")


def shown_words(widget: QWidget) -> str:
    """Every word that a widget shows, without the marks that keep numbers in order."""
    return plain("\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden()))


class OpenWindow(InPlan):
    """What a test does with an open plan: go to pages, press buttons by name, look at what is said."""

    def __init__(self, controller: Controller, clock: TurnableClock) -> None:
        self.controller = controller
        self.context = controller.context
        self.clock = clock
        self.shell = controller.window
        self.opened = self.scope.opened

    @property
    def page(self) -> Page:
        page = self.shell.page
        assert page is not None
        return page

    @property
    def title(self) -> str:
        assert self.shell.page is not None
        return self.shell.page.title

    def find(self, name: str) -> Button:
        found = self.page.findChild(Button, name)
        assert isinstance(found, Button), f"there is no button {name}"
        assert found.isVisible(), f"{name} is not shown"
        return found

    def press(self, name: str) -> None:
        self.find(name).click()
        gui_kit.settle()

    @property
    def focus(self) -> str:
        widget = self.shell.focusWidget()
        return widget.objectName() if widget is not None else ""

    @property
    def message(self) -> str:
        return "" if self.shell.toast.isHidden() else self.shell.toast.accessibleName()

    def button_names(self) -> list[str]:
        """What a screen reader says of each button that is shown."""
        shown = [button for button in self.page.findChildren(Button) if button.isVisible()]
        return [button.accessibleName() or button.text() for button in shown]

    def words(self) -> str:
        """Every word that the page shows."""
        return plain("\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible()))


MakeWindow = Callable[..., OpenWindow]
