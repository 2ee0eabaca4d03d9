"""The main job, with real key presses: make a plan, fill it in, close, open it again, print it, and read it back.

Everything is real but the file dialog: the window, the pages, the vault (with a cheap lock) and the PDF.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pypdfium2
import pytest
from app_kit import make_controller
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.vault.keys import KdfCost

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = "o'brien's \"hens\" \u00e9 7"

pytestmark = pytest.mark.journey


class Person:
    """Someone at the keyboard. They press keys and look at what has the focus; nothing else."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app = app
        self.home = home
        self.words: list[str] = []
        self.saved = home / "printed.pdf"
        self.start()

    def start(self) -> None:
        self.shell = MainWindow()
        self.shell.resize(1280, 820)
        ask = gui_kit.Answers(files=[self.saved])
        self.controller = make_controller(self.app, self.shell, self.home, ask)
        self.shell.show()
        self.shell.activateWindow()
        QTest.qWaitForWindowActive(self.shell, 2000)
        self.controller.begin()
        self.wait(lambda: self.shell.page is not None)

    def leave(self) -> None:
        """The window is gone, as after closing the app."""
        self.shell.close_now()
        self.shell.deleteLater()
        gui_kit.settle()

    @property
    def page(self) -> Page:
        assert self.shell.page is not None
        return self.shell.page

    def wait(self, until: Callable[[], bool], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, f"waited in vain on {self.shell.page}"
            self.app.processEvents()
            time.sleep(0.005)
        gui_kit.settle()

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        return widget if widget is not None else self.shell

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        gui_kit.settle()

    def type(self, text: str) -> None:
        for letter in text:  # `QTest.keyClicks` knows ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self.app.sendEvent(self.focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        gui_kit.settle()

    def go_on(self) -> None:
        """Ctrl+Enter: the next page."""
        before = self.page
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: self.page is not before)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the control with this object name has the focus."""
        for _ in range(200):
            self.key(Qt.Key.Key_Tab)
            if self.focus.objectName() == name:
                return self.focus
        raise AssertionError(f"Tab never reaches {name}")

    def stops(self) -> Iterator[QWidget]:
        """Every control of the page that Tab reaches from its heading, up to the bottom bar."""
        seen: set[int] = set()
        page = self.page
        while True:
            self.key(Qt.Key.Key_Tab)
            here = self.focus
            if self.page is not page or not page.isAncestorOf(here) or id(here) in seen:
                return
            seen.add(id(here))
            yield here

    def word(self) -> str:
        """A word that stands nowhere else, so that it can be found again on paper."""
        made = f"quokka{len(self.words)}x"
        self.words.append(made)
        return made

    def fill_in(self, lists: bool = True) -> None:
        """Answer every question of the page that takes words; add one entry to each list."""
        page, page_name = self.page, self.page.objectName()
        for control in self.stops():
            if isinstance(control, (TextField, LongTextField)) and not control.text():
                kind = self.answer_for(control.objectName())
                self.type(kind)
            elif isinstance(control, QAbstractButton) and control.objectName().endswith("-add") and lists:
                self.key(Qt.Key.Key_Space)
                self.wait(lambda: self.page is not page)
                self.fill_in(lists=False)
                self.go_on()
                self.wait(lambda: self.page.objectName() == page_name)
                return
            elif isinstance(control, QRadioButton) and not isinstance(control, QCheckBox):
                group = control.group()
                if group is not None and group.checkedButton() is None:
                    self.key(Qt.Key.Key_Space)

    def answer_for(self, name: str) -> str:
        """Something that fits the field: a date for a date, and words for words."""
        if name.endswith(("date", "-on", "birth-date", "until")):
            return "6 August 2026"
        if name.endswith("minutes-needed"):
            return "40"
        if name.endswith("nhs-number"):
            return "999 471 0354"
        return self.word()


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    sam = Person(gui_kit.application(), tmp_path)
    yield sam
    sam.leave()
    del qapp


def make_new_plan(person: Person) -> None:
    person.go_on()
    for _ in range(6):
        name = person.page.objectName()
        if name.startswith("page-"):
            return
        if name == "passphrase-page":
            person.tab_to("passphrase")
            person.type(PASSPHRASE)
        elif name == "country-page":
            person.fill_in()
        person.go_on()
    person.wait(lambda: person.page.objectName().startswith("page-"))


def test_a_plan_is_made_kept_opened_again_and_printed(person: Person) -> None:
    make_new_plan(person)
    assert person.page.title == "What is important to you?"
    seen: list[str] = []
    offered: list[Page] = []
    while person.page.objectName() != "page-print-plan":
        if person.page.objectName() == "page-recovery-number":  # offered once the first answers are there
            offered.append(person.page)
            person.tab_to("not-now")
            person.key(Qt.Key.Key_Space)
            continue
        seen.append(person.page.objectName())
        person.fill_in()
        person.go_on()
        assert len(seen) < 60, seen
    assert len(offered) == 1
    assert seen[:3] == ["page-important", "page-good-day", "page-hopes"]
    assert len(person.words) > 15

    person.controller.lock()
    person.leave()
    person.start()
    assert person.page.objectName() == "unlock-page"
    person.tab_to("passphrase")
    person.type("wrong")
    person.key(Qt.Key.Key_Return)
    person.wait(lambda: person.page.errors.isVisible() or person.page.objectName() != "unlock-page")
    field = person.tab_to("passphrase")
    field.clear()  # type: ignore[attr-defined]
    person.type(PASSPHRASE)
    person.key(Qt.Key.Key_Return)
    person.wait(lambda: person.page.objectName() == "page-glance")

    person.key(Qt.Key.Key_F6)
    person.tab_to("step-share")
    person.key(Qt.Key.Key_Space)
    person.wait(lambda: person.page.objectName() == "page-print-plan")
    person.tab_to("print-first-name")
    person.type(person.word())
    person.tab_to("save-paper")
    person.key(Qt.Key.Key_Space)
    person.wait(person.saved.exists)
    person.wait(lambda: not person.shell.toast.isHidden())

    document = pypdfium2.PdfDocument(person.saved.read_bytes())
    printed = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    missing = [word for word in person.words if word not in printed]
    assert missing == []
