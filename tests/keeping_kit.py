"""A window with an open plan over a real vault, and a way to let work off the thread end."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import gui_kit
from app_kit import InPlan, make_controller
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import WindowSettings
from pcsp_desktop.tasks.keeping.new_plan import NewPlan

PASSPHRASE = "river lamp stone eagle"


class House(InPlan):
    """The app with one plan open."""

    def __init__(self, app: QApplication, shell: MainWindow, home: Path) -> None:
        self.app = app
        self.shell = shell
        self.home = home
        self.ask = gui_kit.Answers()
        self.controller = make_controller(app, shell, home, self.ask)
        self.context = self.controller.context
        self.store = self.context.store
        folder = self.store.new_folder()
        made = self.store.create(folder, PASSPHRASE, NewPlan())
        self.controller.preferences.settings = WindowSettings(first_start=False)
        self.context.enter(made, folder)
        gui_kit.settle()

    @property
    def page(self) -> Page:
        assert self.shell.page is not None
        return self.shell.page

    @property
    def name(self) -> str:
        return self.page.objectName()

    def answers(self, *answers: str, files: tuple[Path, ...] = (), folder: Path | None = None) -> None:
        """What the person will answer to the next questions and file dialogs."""
        self.ask._answers = list(answers)
        self.ask._files = list(files)
        self.ask._folder = folder

    def wait(self, until: Callable[[], bool], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, f"waited in vain on {self.name}: {self.said()[:300]}"
            self.app.processEvents()
            time.sleep(0.005)
        gui_kit.settle()

    def find(self, name: str) -> QWidget:
        found = self.page.findChild(QWidget, name)
        assert isinstance(found, QWidget), f"{name} is not on {self.name}"
        return found

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled()
        button.click()
        gui_kit.settle()

    def type(self, name: str, words: str) -> None:
        field = self.find(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        if isinstance(field, QLineEdit):
            field.setText(words)
        else:
            field.setPlainText(words)

    def said(self) -> str:
        """All words of the page that are shown, those of buttons too."""
        shown = [*self.page.findChildren(Text), *self.page.findChildren(QAbstractButton)]
        return "\n".join(str(each.property("text")) for each in shown if each.isVisible())

    def toast(self) -> str:
        return "" if self.shell.toast.isHidden() else self.shell.toast.accessibleName()

    def waits_for(self, words: str) -> None:
        """Wait for a message with these words."""
        self.wait(lambda: words in self.toast())

    def waits_on(self, name: str) -> None:
        """Wait for a page."""
        self.wait(lambda: self.name == name)
