"""What voice control, a switch or a screen reader puts into a field through the accessibility interface is kept."""

from __future__ import annotations

import gui_kit
import pytest
from plan_window import MakeWindow, OpenWindow
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.pages.start.unlock import NumberFields
from pcsp_desktop.gui.questions.typed import TypedQuestion
from pcsp_desktop.tasks.keeping.store import example_plan

_PLAN = example_plan()
_PERSON, _GOAL, _LINE = _PLAN.people[0].id, _PLAN.goals[0].id, _PLAN.budget.lines[0].id

KINDS = {
    "short text": (f"people/{_PERSON}/name", "Nadia Brand"),
    "long text": ("matters/good_day", "Tea in the garden.\nNo hurry."),
    "phone": (f"people/{_PERSON}/phone", "01632 960111"),
    "date": ("person/birth_date", "6 August 1951"),
    "when": (f"goals/{_GOAL}/by_when", "before the autumn"),
    "number": ("preparation/appointment/minutes_needed", "35"),
    "money": (f"budget/lines/{_LINE}/unit_cost", "17.25"),
    "NHS number": ("person/nhs_number", "999 000 0018"),
}


def put_in(field: QWidget, words: str) -> None:
    """Set the value of a field as an assistive technology does. Nothing gets the focus and no key is pressed."""
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, words)
    gui_kit.settle()


def write_in(field: QWidget, words: str) -> None:
    """Replace the words by the editable text interface, which AT-SPI and UI Automation use too."""
    interface = QAccessible.queryAccessibleInterface(field)
    editable, length = interface.editableTextInterface(), interface.textInterface().characterCount()
    if length:
        editable.deleteText(0, length)
    editable.insertText(0, words)
    gui_kit.settle()


def shown(window: OpenWindow, path: str) -> TypedQuestion:
    window.open_answer(path)
    view = window.page.views[path]  # type: ignore[attr-defined]
    assert isinstance(view, TypedQuestion)
    return view


@pytest.mark.parametrize("put", [put_in, write_in], ids=["value", "editable text"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_put_in_is_kept_when_the_page_goes(open_window: MakeWindow, kind: str, put) -> None:  # type: ignore[no-untyped-def]
    path, words = KINDS[kind]
    window = open_window()
    view = shown(window, path)
    before = window.opened.value(path)
    put(view.field, words)
    assert window.opened.typed_at(path) == words
    window.line("home")
    assert not window.opened.is_draft(path), "it has become an answer"
    assert window.opened.value(path) not in (None, "", before)
    assert window.opened.typed_at(path).replace(" ", "") == words.replace(" ", "")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_put_in_is_kept_when_the_focus_leaves(open_window: MakeWindow, kind: str) -> None:
    path, words = KINDS[kind]
    window = open_window()
    view = shown(window, path)
    before = window.opened.value(path)
    view.set_focus()
    put_in(view.field, words)
    window.shell.help_button.setFocus()
    gui_kit.settle()
    assert not window.opened.is_draft(path)
    assert window.opened.value(path) not in (None, "", before)


def test_words_put_into_the_search_are_looked_for(open_window: MakeWindow) -> None:
    window = open_window()
    window.open("find")
    put_in(window.page.field, "allotment")  # type: ignore[attr-defined]
    QTest.qWait(400)
    assert window.page.findChild(QWidget, "find-result-0") is not None


def test_a_number_of_a_sheet_that_is_put_in_goes_to_its_boxes(app: object) -> None:
    fields = NumberFields(lambda group, _place: len(group) == 6)
    fields.show()
    put_in(fields.rows[0].field, " ".join(f"{place}" * 6 for place in range(1, 9)))
    assert [row.field.text() for row in fields.rows] == [f"{place}" * 6 for place in range(1, 9)]
    fields.close()
    fields.deleteLater()


@pytest.mark.parametrize("kind", [TextField, LongTextField])
def test_code_that_fills_a_field_is_no_edit(app: object, kind: type[TextField] | type[LongTextField]) -> None:
    field = kind()
    came: list[str] = []
    field.edited.connect(lambda: came.append(field.text()))
    field.setText("by code")
    field.clear()
    assert came == []
    put_in(field, "by voice")
    assert came[-1] == "by voice"
    field.deleteLater()


@pytest.mark.parametrize("kind", [TextField, LongTextField])
def test_a_field_that_is_only_read_keeps_its_words(app: object, kind: type[TextField] | type[LongTextField]) -> None:
    """Else the field would show words that the plan does not have."""
    field = kind()
    field.setText("as kept")
    field.setReadOnly(True)
    came: list[str] = []
    field.edited.connect(lambda: came.append(field.text()))
    put_in(field, "other words")
    assert (field.text(), came) == ("as kept", [])
    field.deleteLater()
