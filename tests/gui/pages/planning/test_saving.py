"""Words that cannot be stored stay on screen; words half typed at a crash are found again."""

from __future__ import annotations

import shutil
from pathlib import Path

import gui_kit
import pytest
from plan_window import MakeWindow, OpenWindow
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.pages.keeping.not_saved_page import NotSavedPage
from pcsp_desktop.gui.questions.choices import ChoiceQuestion
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.people import Person, Setup
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import DiskFull

FULL = Plan(setup=Setup(country="england", length="full"))


class FullDisk:
    """The disk is full until `make_room`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

        def refuse(*_args: object, **_more: object) -> None:
            raise DiskFull

        monkeypatch.setattr(Vault, "append_all", refuse)
        monkeypatch.setattr(Vault, "draft", refuse)

    def make_room(self) -> None:
        self._monkeypatch.undo()


def type_good_day(window: OpenWindow, words: str) -> None:
    window.go("good-day")
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField)
    field.setFocus()
    QTest.keyClicks(field, words)


def let_time_pass(window: OpenWindow, seconds: float = 2) -> None:
    window.clock.turn(seconds)
    window.open_plan._tick()
    gui_kit.settle()


def test_words_that_cannot_be_stored_are_shown_whole(open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window(FULL)
    disk = FullDisk(monkeypatch)
    type_good_day(window, "Tea in the sun")
    let_time_pass(window)
    assert isinstance(window.page, NotSavedPage)
    assert window.page.findChild(LongTextField, "unsaved-matters-good-day").text() == "Tea in the sun"  # type: ignore[union-attr]
    assert "no room left" in window.words()
    assert "A good day for me" in window.words()
    disk.make_room()


def test_they_can_be_copied_and_saved_somewhere_else(
    open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "my-words.txt"
    window = open_window(FULL, gui_kit.Answers(files=[file]))
    disk = FullDisk(monkeypatch)
    type_good_day(window, "Tea in the sun")
    let_time_pass(window)
    window.press("copy-words")
    assert "Tea in the sun" in QGuiApplication.clipboard().text()
    window.press("save-elsewhere")
    assert "Tea in the sun" in file.read_text("utf-8")
    assert "Anyone who uses this computer" in window.message
    disk.make_room()


def test_trying_again_works_once_there_is_room(open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window(FULL)
    disk = FullDisk(monkeypatch)
    type_good_day(window, "Tea in the sun")
    let_time_pass(window)
    window.press("save-again")
    assert isinstance(window.page, NotSavedPage), "still no room, and still there"
    disk.make_room()
    window.press("save-again")
    assert window.title == "What does a good day look like?"
    assert window.opened.plan.matters.good_day == "Tea in the sun"
    assert window.message == "Your words are saved now."


def test_a_choice_that_cannot_be_stored_is_said_and_goes_back(
    open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(FULL)
    FullDisk(monkeypatch)
    window.open_answer("setup/age_group")
    view = window.page.findChild(ChoiceQuestion, "question-setup-age-group")
    assert isinstance(view, ChoiceQuestion)
    view.group.button("16_or_17").click()
    gui_kit.settle()
    assert window.message == "That could not be saved. Nothing was changed. There is no room left on the disk."
    assert view.group.value is None
    assert window.opened.plan.setup.age_group == ""


def test_a_full_disk_does_not_stop_the_person_at_each_page(
    open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(FULL)
    disk = FullDisk(monkeypatch)
    type_good_day(window, "Tea in the sun")
    let_time_pass(window)
    window.press("not-saved-back")
    window.shell.forward_button.click()
    gui_kit.settle()
    assert window.title == "What do you hope for?"
    assert "still not saved" in window.message
    window.go("good-day")
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField) and field.text() == "Tea in the sun"
    disk.make_room()


def test_nothing_is_added_or_removed_that_cannot_be_stored(
    open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = Person(id="p", order="1", name="Anna")
    window = open_window(Plan(setup=FULL.setup, people=(anna,)))
    last = window.scope.navigator.pages_of(window.scope.guide.part("matters"), window.opened.plan)[-1].id
    disk = FullDisk(monkeypatch)
    for page, button in (
        ("people", "people-add"),
        ("people", "people-p-remove"),
        (last, "own-headings-add"),
        (last, "who-wrote-matters"),
    ):
        window.go(page)
        where = window.title
        window.press(button)
        assert window.title == where
        assert "could not be saved" in window.message, button
    assert window.opened.plan.people == (anna,)
    disk.make_room()


def test_after_a_crash_the_app_says_where_the_person_was_writing(open_window: MakeWindow, tmp_path: Path) -> None:
    window = open_window(FULL)
    type_good_day(window, "I wake when the birds")
    let_time_pass(window)
    crashed = tmp_path / "crashed"
    shutil.copytree(window.scope.session.vault.folder, crashed, ignore=shutil.ignore_patterns("*lock*"))
    again = open_window(folder=crashed)
    assert again.page.objectName() == "page-glance"
    words = again.words()
    assert "You were writing here" in words and "What does a good day look like?" in words
    assert "You wrote: I wake when the birds" in words
    again.press("go-on-writing")
    assert again.focus == "matters-good-day"
    field = again.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField) and field.text() == "I wake when the birds"


def test_a_date_half_typed_is_there_again(open_window: MakeWindow, tmp_path: Path) -> None:
    window = open_window(FULL)
    window.open_answer("preparation/appointment/date")
    gui_kit.settle()
    field = window.page.findChild(TextField, "preparation-appointment-date")
    assert isinstance(field, TextField)
    QTest.keyClicks(field, "3 Dece")
    let_time_pass(window)
    crashed = tmp_path / "crashed"
    shutil.copytree(window.scope.session.vault.folder, crashed, ignore=shutil.ignore_patterns("*lock*"))
    again = open_window(folder=crashed)
    again.press("go-on-writing")
    found = again.page.findChild(TextField, "preparation-appointment-date")
    assert isinstance(found, TextField) and found.text() == "3 Dece"


def test_the_place_is_kept_though_the_plan_was_never_locked(open_window: MakeWindow, tmp_path: Path) -> None:
    window = open_window(FULL)
    window.go("hopes")
    let_time_pass(window)
    crashed = tmp_path / "crashed"
    shutil.copytree(window.scope.session.vault.folder, crashed, ignore=shutil.ignore_patterns("*lock*"))
    again = open_window(folder=crashed)
    assert again.context.plan.navigator.page_id == "hopes"


def test_after_a_crash_between_two_answers_the_app_says_where_the_person_was(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_window(FULL)
    window.go("hopes")
    let_time_pass(window)
    crashed = tmp_path / "crashed"
    shutil.copytree(window.scope.session.vault.folder, crashed, ignore=shutil.ignore_patterns("*lock*"))
    again = open_window(folder=crashed)
    words = again.words()
    assert "You left off here" in words and "What do you hope for?" in words
    again.press("go-on-here")
    assert again.page.objectName() == "page-hopes"
    again.line("home")
    gui_kit.settle()
    assert "You left off here" not in again.words(), "only until the person goes on"


def test_what_is_private_or_gentle_is_not_named_as_the_place_left(open_window: MakeWindow, tmp_path: Path) -> None:
    for number, part in enumerate(("notes", "ahead")):
        window = open_window(FULL)
        window.part(part)
        let_time_pass(window)
        crashed = tmp_path / f"crashed-{number}"
        shutil.copytree(window.scope.session.vault.folder, crashed, ignore=shutil.ignore_patterns("*lock*"))
        again = open_window(folder=crashed)
        assert again.page.objectName() == "page-glance"
        assert "You left off here" not in again.words()
