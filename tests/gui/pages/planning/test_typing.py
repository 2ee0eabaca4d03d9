"""What is typed and pasted: too much of it, what is no words, numbers and days, and the key of undo."""

from __future__ import annotations

import gui_kit
import pytest
from plan_window import MakeWindow, OpenWindow
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import CheckBox
from pcsp_desktop.gui.kit.fields import MOST_IN_LINE, MOST_IN_TEXT, LongTextField, TextField
from pcsp_desktop.gui.questions.typed import TypedQuestion
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.people import Person, Setup

FULL = Setup(country="england", length="full")
PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
NAME = "people/p/name"


def question(window: OpenWindow, path: str) -> TypedQuestion:
    window.open_answer(path)
    gui_kit.settle()
    view = window.page.views[path]  # type: ignore[attr-defined]
    assert isinstance(view, TypedQuestion)
    view.set_focus()
    return view


def copy(words: str = "", html: str = "") -> None:
    copied = QMimeData()
    if words:
        copied.setText(words)
    if html:
        copied.setHtml(html)
    QApplication.clipboard().setMimeData(copied)


def answered(view: TypedQuestion, typed: str) -> None:
    view.field.setFocus()
    view.field.selectAll()
    QTest.keyClicks(view.field, typed)
    QTest.keyClick(view.field, Qt.Key.Key_Tab)
    gui_kit.settle()


# ---- Pasting -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "most"), [(NAME, MOST_IN_LINE), ("matters/good_day", MOST_IN_TEXT)])
def test_what_is_too_long_is_not_cut_off_in_silence(open_window: MakeWindow, path: str, most: int) -> None:
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name="Anna"),)))
    view = question(window, path)
    before = view.field.text()
    copy("word " * (most // 5 + 1))
    QTest.keyClick(view.field, *PASTE)
    assert view.field.text() == before
    said = "What you copied is too long for one answer, so it is not here. Copy a shorter part."
    assert view.row.problem_words() == said
    assert said in view.field.accessibleDescription(), "the field is described by what is wrong with it"
    QTest.keyClicks(view.field, "x")
    assert view.row.problem_words() == ""


def test_a_long_answer_that_is_there_is_shown_whole_and_can_be_changed(open_window: MakeWindow) -> None:
    there = "n" * (MOST_IN_LINE + 10_000)
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name=there),)))
    view = question(window, NAME)
    assert view.field.text() == there
    QTest.keyClicks(view.field, "x")
    QTest.keyClick(view.field, Qt.Key.Key_Tab)
    assert len(window.opened.plan.people[0].name) == len(there) + 1


@pytest.mark.parametrize("path", [NAME, "matters/good_day"])
def test_a_picture_is_answered_in_words(open_window: MakeWindow, path: str) -> None:
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name="Anna"),)))
    view = question(window, path)
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    QTest.keyClick(view.field, *PASTE)
    assert view.row.problem_words() == "What you copied has no words in it. You can paste words here."


@pytest.mark.parametrize("path", [NAME, "matters/good_day"])
def test_words_that_come_with_looks_alone_are_kept(open_window: MakeWindow, path: str) -> None:
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name="Anna"),)))
    view = question(window, path)
    view.field.selectAll()
    copy(html="<b>Tea</b> &amp; <i>toast</i><script>x</script>")
    QTest.keyClick(view.field, *PASTE)
    assert view.field.text() == "Tea & toast"


def test_who_comes_back_to_an_answer_goes_on_writing_at_its_end(open_window: MakeWindow) -> None:
    window = open_window()
    window.opened.set("matters/good_day", "Tea\nand toast")
    view = question(window, "matters/good_day")
    QTest.keyClicks(view.field, ".")
    assert view.field.text() == "Tea\nand toast."


# ---- Days and numbers ----------------------------------------------------------------------------------------


def test_a_day_that_has_passed_is_kept_and_remarked_on(open_window: MakeWindow) -> None:
    window = open_window()
    view = question(window, "preparation/appointment/date")
    answered(view, "5 May 2020")
    assert str(window.opened.value(view.path)) == "2020-05-05"
    assert view.row.note_words().startswith("This day has passed.")
    assert view.row.note_words() in view.field.accessibleDescription()
    assert view.problem() is None, "nothing is blocked"
    answered(view, "5 May 2027")
    assert view.row.note_words() == ""
    answered(view, "31 February")
    assert view.row.note_words() == "" and "no such day" in view.row.problem_words()


def test_a_day_to_come_is_remarked_on_where_it_was_meant_to_have_been(open_window: MakeWindow) -> None:
    window = open_window()
    view = question(window, "person/birth_date")
    answered(view, "1 January 2150")
    assert view.row.note_words().startswith("This day has not come yet.")
    answered(view, "1 January 1950")
    assert view.row.note_words() == ""


def test_a_number_that_does_not_fit_is_told_the_numbers_that_do(open_window: MakeWindow) -> None:
    window = open_window()
    view = question(window, "preparation/appointment/minutes_needed")
    answered(view, "3")
    assert view.row.problem_words() == "Type a whole number from 5 to 480."


# ---- Undo ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [NAME, "matters/good_day"])
def test_in_a_field_with_nothing_to_undo_the_key_takes_back_the_last_change(open_window: MakeWindow, path: str) -> None:
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name="Anna"),)))
    window.opened.set("matters/hopes", "To dance")
    view = question(window, path)
    before = view.field.text()
    QTest.keyClicks(view.field, "z")
    QTest.keyClick(view.field, *UNDO)
    assert view.field.text() == before, "first the field's own typing"
    assert window.opened.plan.matters.hopes == "To dance"
    QTest.keyClick(view.field, *UNDO)
    gui_kit.settle()
    assert window.opened.plan.matters.hopes == ""
    assert window.message == "Taken back: What I hope for."


def test_boxes_follow_what_is_taken_back_and_what_is_answered(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("good-day")
    box = window.page.findChild(CheckBox, "not-wanted")
    assert isinstance(box, CheckBox)
    box.setChecked(True)
    assert window.opened.state("matters/good_day") == "not_wanted"
    window.undo()
    gui_kit.settle()
    assert not box.isChecked() and window.opened.state("matters/good_day") == "answered"
    box.setChecked(True)
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField)
    field.setFocus()
    QTest.keyClicks(field, "Tea")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert window.opened.state("matters/good_day") == "answered" and not box.isChecked()


def test_a_page_left_for_later_stops_saying_so_once_it_is_answered(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.opened.set_states(["matters/good_day"], "not_now")
    window.go("good-day")
    box = next(box for box in window.page.findChildren(AdviceBox) if box.isVisible())
    window.opened.set("matters/good_day", "Tea")
    gui_kit.settle()
    assert not box.isVisible()


def test_a_part_left_out_is_taken_back_by_its_name_and_continue_passes_it_by(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.part("support")
    gui_kit.settle()
    box = window.page.findChild(CheckBox, "part-not-wanted")
    assert isinstance(box, CheckBox)
    box.setChecked(True)
    window.shell.forward_button.click()
    gui_kit.settle()
    assert window.scope.navigator.current(window.opened.plan).part.id == "health"
    window.undo()
    gui_kit.settle()
    assert window.message == "Taken back: How to support me."


def test_only_one_line_fields_hold_30_000_letters(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name="Anna"),)))
    view = question(window, NAME)
    assert isinstance(view.field, TextField)
    view.field.selectAll()
    copy("x" * MOST_IN_LINE)
    QTest.keyClick(view.field, *PASTE)
    QTest.keyClick(view.field, Qt.Key.Key_Tab)
    assert window.opened.plan.people[0].name == "x" * MOST_IN_LINE
