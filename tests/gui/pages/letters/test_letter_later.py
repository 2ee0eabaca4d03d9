"""What can be done with a letter and its results later: correct, mark, mend the date, remove; and what prints."""

from __future__ import annotations

import datetime

import attrs
import pytest
from gui_kit import Answers, settle
from plan_window import MakeWindow, OpenWindow, shown_words
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.buttons import CheckBox
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.people import Setup
from pcsp_desktop.plan.tracking import Letter, LetterAsk, Result, Results
from pcsp_desktop.tasks.keeping.store import example_plan

DAY, LATER = datetime.date(2026, 3, 3), datetime.date(2026, 3, 9)
LETTER = Letter(
    id="one",
    order="g",
    from_whom="Dr Bello",
    letter_date=DAY,
    asks=(
        LetterAsk(id="ask", order="g", text="Please repeat the test."),
        LetterAsk(id="b", order="m", text="Ring us."),
    ),
)
CRP = Result(
    id="crp", order="g", test="crp", value="5", unit="mg/L", comparator="le", date=DAY, date_kind="letter", letter="one"
)
UPPER = Result(id="u", order="m", test="sbp", value="138", unit="mmHg", date=DAY, date_kind="sample", letter="one")
LOWER = attrs.evolve(UPPER, id="l", order="t", test="dbp", value="82")
PLAN = Plan(
    setup=Setup(country="england", length="full"), results=Results(letters=(LETTER,), items=(CRP, UPPER, LOWER))
)


def field(window: OpenWindow, name: str) -> TextField | LongTextField:
    for row in window.page.findChildren(FormRow):
        if row.field.objectName() == name or row.objectName() == name:
            return row.field
    raise AssertionError(sorted(row.field.objectName() for row in window.page.findChildren(FormRow)))


def type_over(into: TextField | LongTextField, said: str) -> None:
    into.setFocus()
    into.selectAll()
    QTest.keyClicks(into, said)


def tick(window: OpenWindow, name: str) -> CheckBox:
    box = window.page.findChild(CheckBox, name)
    assert isinstance(box, CheckBox)
    box.click()
    settle()
    return box


def forward(window: OpenWindow) -> None:
    window.page.forward_asked.emit()
    settle()


def test_a_result_is_corrected_and_nothing_else_of_it_changes(open_window: MakeWindow) -> None:
    window = open_window(PLAN)
    window.open("result", test="crp")
    window.press("correct-results")
    window.press("correct-crp")
    field(window, "result-value").setText("8")
    forward(window)
    assert window.page.objectName() == "page-result"
    assert window.opened.plan.results.items[0] == attrs.evolve(CRP, value="8", how_it_came="typed_by_me")
    assert "8 mg/L" in window.words()


def test_each_ask_is_marked_done_by_itself(open_window: MakeWindow) -> None:
    window = open_window(PLAN)
    window.open("letter", id="one")
    assert tick(window, "ask-done-b").isChecked()
    assert [ask.done for ask in window.opened.plan.results.letters[0].asks] == ["", "yes"]
    names = [box.accessibleName() or box.text() for box in window.page.findChildren(CheckBox)]
    assert len(names) == len(set(names))
    tick(window, "ask-done-b")
    assert window.opened.plan.results.letters[0].asks[1].done == "no"


def test_a_letter_is_marked_as_talked_about_and_the_list_says_so(open_window: MakeWindow) -> None:
    window = open_window(PLAN)
    window.open("letter", id="one")
    tick(window, "talked-about")
    assert window.opened.plan.results.letters[0].talked_about == "yes"
    window.line("letters")
    assert "You have talked about it." in window.words()


def test_the_date_of_a_letter_is_mended_with_its_results(open_window: MakeWindow) -> None:
    window = open_window(PLAN)
    window.open("letter", id="one")
    row = next(row for row in window.page.findChildren(FormRow) if row.field.text() == "3 March 2026")
    type_over(row.field, "not a day")
    forward(window)
    assert window.page.objectName() == "page-letter", "a date that is none is told before the page goes"
    type_over(row.field, "9 March 2026")
    forward(window)
    assert window.opened.plan.results.letters[0].letter_date == LATER
    assert [item.date for item in window.opened.plan.results.items] == [LATER, DAY, DAY]


@pytest.mark.parametrize(("answer", "letters", "items"), [("all", 0, 0), ("letter", 0, 3), ("", 1, 3)])
def test_a_letter_is_removed_only_after_a_yes(open_window: MakeWindow, answer: str, letters: int, items: int) -> None:
    answers = Answers(answer)
    window = open_window(PLAN, answers)
    window.open("letter", id="one")
    window.press("remove-letter")
    assert answers.asked == ["Remove this letter?"]
    found = window.opened.plan.results
    assert (len(found.letters), len(found.items)) == (letters, items)
    if answer:
        window.undo()
        assert window.opened.plan == PLAN


def test_blood_pressure_is_one_card_and_days_are_told_for_what_they_are(open_window: MakeWindow) -> None:
    window = open_window(PLAN)
    window.line("letters")
    said = shown_words(window.page)
    assert "Blood pressure: 138 over 82 mmHg" in said
    assert "The letter is of 3 March 2026." in said
    assert "Tested on 3 March 2026." in said
    for name in ("open-result-sbp", "open-result-dbp"):
        assert window.page.findChild(QWidget, name) is not None


def test_every_letter_of_the_example_opens(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    for letter in window.opened.plan.results.letters:
        window.open("letter", id=letter.id)
        assert window.page.findChild(QWidget, "talked-about") is not None
