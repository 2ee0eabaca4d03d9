"""Lists as cards: what stands on them, where the focus goes, long lists, and taking back."""

from __future__ import annotations

import attrs
import gui_kit
import pytest
from plan_window import MakeWindow
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Goal
from pcsp_desktop.plan.people import Person, Setup
from pcsp_desktop.tasks.keeping.store import example_plan

FULL = Setup(country="england", length="full")


def people(count: int) -> tuple[Person, ...]:
    return tuple(Person(id=f"p{n}", order=f"{n:04d}1", name=f"Person {n}") for n in range(count))


def test_moving_an_entry_keeps_the_focus_on_it(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(4)))
    window.go("people")
    window.find("people-p1-down").setFocus()
    window.press("people-p1-down")
    assert [person.id for person in window.opened.plan.people] == ["p0", "p2", "p1", "p3"]
    assert window.focus == "people-p1-down"
    window.press("people-p1-down")
    assert window.focus == "people-p1-up", "at the end of the list the other way is next"


def test_removing_puts_the_focus_on_the_next_entry_and_can_be_taken_back(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(3)))
    window.go("people")
    window.press("people-p1-remove")
    assert window.focus == "people-p2-change"
    assert window.message == "Removed: Person 1."
    window.undo()
    gui_kit.settle()
    assert [person.id for person in window.opened.plan.people] == ["p0", "p1", "p2"]


def test_what_is_taken_back_has_the_focus_again(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(30)))
    window.go("people")
    window.press("people-p1-remove")
    window.press("people-next")
    window.undo()
    gui_kit.settle()
    assert window.focus == "people-p1-change", "the list turns to it"
    window.find("people-p1-down").setFocus()
    window.press("people-p1-down")
    assert window.message == "Moved. It is number 3 of 30 now."
    window.undo()
    gui_kit.settle()
    assert window.focus == "people-p1-change"


def test_an_offer_to_undo_goes_when_something_else_was_changed(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(3)))
    window.go("people")
    window.press("people-p1-remove")
    assert window.message == "Removed: Person 1."
    window.opened.set("matters/hopes", "Something else")
    gui_kit.settle()
    assert window.message == "", "its Undo would take back something else now"
    window.press("people-p0-remove")
    window.shell.toast.findChild(Button, "message-action").click()  # type: ignore[union-attr]
    gui_kit.settle()
    assert [person.id for person in window.opened.plan.people] == ["p0", "p2"]


def test_after_the_page_of_an_entry_the_person_is_where_they_were(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(3)))
    window.go("people")
    for name in ("people-p1-change", "people-add"):
        window.find(name).setFocus()
        window.press(name)
        window.shell.forward_button.click()
        gui_kit.settle()
        assert window.focus == name
    window.press("people-p1-change")
    window.press("remove-this")
    assert window.focus == "people-p2-change", "what is in its place now"


def test_a_visit_to_another_page_comes_back_to_the_same_field(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("good-day")
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField)
    field.setFocus()
    QTest.keyClicks(field, "Tea and ")
    window.controller.show_crisis()
    gui_kit.settle()
    window.back()
    gui_kit.settle()
    assert window.focus == "matters-good-day"
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField)
    QTest.keyClicks(field, "toast")
    assert field.text() == "Tea and toast"


def test_no_two_buttons_of_entries_with_the_same_words_have_the_same_name(open_window: MakeWindow) -> None:
    twins = tuple(attrs.evolve(person, name="Anna") for person in people(3))
    window = open_window(Plan(setup=FULL, people=twins))
    window.go("people")
    names = window.button_names()
    assert len(names) == len(set(names))
    assert {"Change: Anna", "Change: Anna (2)", "Change: Anna (3)"} <= set(names)


def test_a_long_list_comes_in_parts_that_can_be_turned(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(300)))
    window.go("people")
    assert "1 to 8 of 300" in window.words()
    assert len([b for b in window.page.findChildren(LinkButton) if b.objectName().endswith("-change")]) == 8
    window.press("people-next")
    assert "9 to 16 of 300" in window.words()
    assert window.focus == "people-p8-change"


def test_a_new_entry_at_the_end_of_a_long_list_is_shown(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(300)))
    window.go("people")
    window.press("people-add")
    window.opened.set(f"people/{window.opened.plan.people[-1].id}/name", "Wanda")
    window.shell.forward_button.click()
    gui_kit.settle()
    assert "Wanda" in window.words()
    assert "297 to 301 of 301" in window.words()


def test_an_entry_that_moves_out_of_its_part_is_followed(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=people(15)))
    window.go("people")
    window.press("people-p7-down")
    assert "9 to 15 of 15" in window.words()
    assert window.focus == "people-p7-down"


def test_an_entry_left_without_a_word_is_taken_away(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("people")
    window.press("people-add")
    window.shell.back_button.click()
    assert window.opened.plan.people == ()


def test_an_entry_that_was_only_opened_leaves_nothing_to_take_back(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.opened.set("matters/hopes", "x")
    window.go("people")
    window.press("people-add")
    window.shell.back_button.click()
    window.undo()
    assert window.opened.plan.people == () and window.opened.plan.matters.hopes == ""


def test_questions_put_away_are_one_press_away_and_say_that_they_have_answers(open_window: MakeWindow) -> None:
    anna = Person(id="p", order="1", name="Anna", what_for="Shopping", email="a@b.c")
    window = open_window(Plan(setup=FULL, people=(anna,)))
    window.open_answer("people/p/name")
    gui_kit.settle()
    assert "Shopping" not in [field.text() for field in window.page.findChildren(LongTextField)]
    more = window.find("more-questions")
    assert more.text() == "Show more questions (2 have an answer)"
    window.press("more-questions")
    assert "Shopping" in [field.text() for field in window.page.findChildren(LongTextField)]
    assert more.isHidden() and window.focus == "people-p-role-0"


def test_find_opens_a_question_that_was_put_away(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, people=(Person(id="p", order="1", name="Anna", notes="Rings at 8"),)))
    window.open_answer("people/p/notes")
    gui_kit.settle()
    assert window.focus == "people-p-notes"


def test_after_a_look_at_one_result_the_others_are_still_found(open_window: MakeWindow) -> None:
    window = open_window()
    window.controller.find()
    gui_kit.settle()
    QTest.keyClicks(window.shell.focusWidget(), "allotment")
    QTest.keyClick(window.shell.focusWidget(), Qt.Key.Key_Return)
    gui_kit.settle()
    window.press("find-result-1")
    window.controller.find()
    gui_kit.settle()
    window.find("find-result-1")
    QTest.keyClicks(window.shell.focusWidget(), "choir")
    field = window.shell.focusWidget()
    assert isinstance(field, TextField) and field.text() == "choir"


def test_undo_says_what_it_took_back(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("good-day")
    window.opened.set("matters/hopes", "Something else")
    window.undo()
    gui_kit.settle()
    assert window.message == "Taken back: What I hope for."
    window.shell.toast.findChild(Button, "message-action").click()  # type: ignore[union-attr]
    gui_kit.settle()
    assert window.title == "What do you hope for?", "it shows the place"


def test_undo_of_the_entry_that_is_open_goes_back_to_its_list(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("people")
    window.press("people-add")
    window.undo()
    gui_kit.settle()
    assert window.page.objectName() == "page-people"
    assert window.opened.plan.people == ()


def test_nothing_to_take_back_is_said(open_window: MakeWindow) -> None:
    window = open_window()
    window.undo()
    assert window.message == "Nothing to take back."


@pytest.mark.parametrize("size", [100, 400])
@pytest.mark.parametrize("name", ["W" * 400, "نعيمة 07700 900142 الطبيبة", "👩🏽‍🦽🌻" * 40, "a b " * 300])
@pytest.mark.slow
def test_any_name_fits_at_every_size(open_window: MakeWindow, name: str, size: int) -> None:
    plan = Plan(
        setup=FULL,
        people=(Person(id="p", order="1", name=name, relationship=name),),
        goals=(Goal(id="g", order="1", want=name),),
    )
    theme.current().apply(ScreenLook(size))
    window = open_window(plan)
    for page in ("people", "my-goals", "sharing-choices", "check"):
        window.go(page)
        assert window.shell._scroller.horizontalScrollBar().maximum() == 0, f"{page} scrolls sideways"


def test_pasted_looks_are_dropped_and_the_words_kept(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("good-day")
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField)
    pasted = QMimeData()
    pasted.setHtml("<h1>Tea</h1><img src='x'>")
    pasted.setText("Tea")
    field.setFocus()
    field.insertFromMimeData(pasted)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert window.opened.plan.matters.good_day == "Tea"


def test_a_year_with_five_digits_is_kept_as_typed_and_asked_about(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.open_answer("preparation/appointment/date")
    gui_kit.settle()
    field = window.page.findChild(TextField, "preparation-appointment-date")
    assert isinstance(field, TextField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3 December 20266")
    window.shell.forward_button.click()
    gui_kit.settle()
    assert "There is a problem" in window.words()
    window.shell.forward_button.click()
    gui_kit.settle()
    assert window.opened.typed_at("preparation/appointment/date") == "3 December 20266", "nothing is lost"
