"""Each value of a letter is looked at by itself: nothing is kept that the person did not keep."""

from __future__ import annotations

import attrs
import pytest
from gui_kit import settle
from plan_window import MakeWindow, OpenWindow, shown_words
from PySide6.QtWidgets import QWidget

from pcsp_desktop import letters
from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import CheckBox
from pcsp_desktop.gui.places.given import LetterRead
from pcsp_desktop.plan import Plan

BOX = letters.PageBox(0.1, 0.3, 0.5, 0.34)
SURE = letters.Candidate(
    test="hba1c",
    printed_name="HbA1c",
    value="58",
    comparator=None,
    unit="mmol/mol",
    unit_printed="mmol/mol",
    date="2026-09-11",
    date_kind="sample",
    ref_low=None,
    ref_high=48.0,
    flag=None,
    role="current",
    unsure=False,
    page=1,
    box=BOX,
    line="HbA1c 58 mmol/mol",
    comment="Please discuss.",
)
DOUBTED = attrs.evolve(
    SURE, test="crp", printed_name="CRP", value="5", unit="mg/L", unit_printed="mg/L", date_kind="letter", comment=""
).doubted("name_words")
UPPER = attrs.evolve(
    SURE,
    test="sbp",
    printed_name="BP",
    value="138",
    unit="mmHg",
    unit_printed="mmHg",
    ref_high=None,
    line="BP 138/82 mmHg",
    comment="",
)
LOWER = attrs.evolve(UPPER, test="dbp", value="82")


@pytest.fixture
def window(open_window: MakeWindow) -> OpenWindow:
    return open_window(Plan())


def review(window: OpenWindow, *found: letters.Candidate) -> None:
    read = letters.ReadLetter("ok", "", kind="text", candidates=found, text=("A letter",))
    window.open("letter-review", LetterRead(b"A letter", "letter", read))
    settle()


def card(window: OpenWindow, place: int) -> CardBox:
    found = window.page.findChild(CardBox, f"found-{place}")
    assert isinstance(found, CardBox)
    return found


def forward(window: OpenWindow) -> None:
    window.page.forward_asked.emit()
    settle()


def test_nothing_is_kept_and_the_page_stays_while_a_value_waits(window: OpenWindow) -> None:
    review(window, SURE, UPPER, LOWER)
    forward(window)
    assert window.page.objectName() == "review-letter"
    assert "Keep, change or leave out HbA1c 58 mmol/mol." in window.button_names()
    assert window.opened.plan.results.items == ()
    assert window.opened.plan.results.letters == ()


def test_keep_goes_on_to_the_next_keep_and_can_be_undone(window: OpenWindow) -> None:
    review(window, SURE, UPPER, LOWER)
    window.press("found-1-keep")
    assert window.focus == "found-2-keep"
    window.press("found-1-undo")
    assert window.focus == "found-1-keep"
    window.press("found-1-leave")
    window.press("found-2-keep")
    forward(window)
    assert [(one.test, one.value) for one in window.opened.plan.results.items] == [("sbp", "138"), ("dbp", "82")]


def test_a_doubtful_value_says_why_and_has_no_keep_until_it_was_looked_at(window: OpenWindow) -> None:
    review(window, SURE, DOUBTED)
    said = shown_words(card(window, 1))
    assert "Is this right?" in said
    assert words("letters.why.name_words") in said
    keep, looked = window.page.findChild(QWidget, "found-1-keep"), window.page.findChild(CheckBox, "found-1-looked")
    assert keep is not None
    assert looked is not None
    assert keep.isHidden()
    looked.click()
    assert keep.isVisible()
    looked.click()
    assert keep.isHidden()
    assert "Is this right?" not in shown_words(card(window, 2))


def test_blood_pressure_is_one_card_with_both_numbers(window: OpenWindow) -> None:
    review(window, UPPER, LOWER)
    assert "138 over 82 mmHg" in shown_words(card(window, 1))
    assert window.page.findChild(CardBox, "found-2") is None
    window.press("found-1-keep")
    forward(window)
    assert len(window.opened.plan.results.items) == 2
    assert "1 result" in window.message


def test_the_day_is_told_for_what_it_is(window: OpenWindow) -> None:
    review(window, SURE, DOUBTED)
    assert "The letter is of 11 September 2026" in shown_words(card(window, 1))
    assert "Tested on 11 September 2026" in shown_words(card(window, 2))


def test_the_letters_own_comment_is_kept(window: OpenWindow) -> None:
    review(window, SURE)
    assert "Please discuss." in shown_words(card(window, 1))
    window.press("found-1-keep")
    forward(window)
    assert window.opened.plan.results.items[0].comment == "Please discuss."


def test_the_rest_can_be_left_out_but_never_kept_at_once(window: OpenWindow) -> None:
    review(window, SURE, DOUBTED)
    assert [name for name in window.button_names() if name.startswith("Keep ")] == ["Keep HbA1c 58 mmol/mol"]
    window.press("leave-rest")
    forward(window)
    assert window.opened.plan.results.items == ()
    assert len(window.opened.plan.results.letters) == 1


def test_two_values_that_say_the_same_have_buttons_of_different_names(window: OpenWindow) -> None:
    review(window, SURE, attrs.evolve(SURE, date="2025-09-11"))
    names = window.button_names()
    assert len(names) == len(set(names))
