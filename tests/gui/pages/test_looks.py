"""What makes a page calm to look at: every question in words, nothing said twice, things in line with each other."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import gui_kit
import pytest
from app_kit import bare_context
from plan_window import MakeWindow, shown_words
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, DangerBox, Divider, ErrorSummary
from pcsp_desktop.gui.kit.labels import Hint, Strong, Text
from pcsp_desktop.gui.kit.number_groups import Digits, NumberGroups
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.pages.settings.keys_page import KeysPage
from pcsp_desktop.gui.places.given import CopyToCheck
from pcsp_desktop.gui.questions.questions_page import QuestionsPage
from pcsp_desktop.gui.window.help_numbers import load_numbers, say_entry
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.guide import load_guide
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.sharing.shares import ShareChoices


def _place(widget: QWidget, under: QWidget) -> QPoint:
    return widget.mapTo(under, QPoint(0, 0))


@pytest.mark.slow
def test_every_question_is_asked_in_words_on_its_page(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    guide = load_guide()
    pages = [page for part in (*guide.steps, *guide.doors, *guide.sides) for page in part.pages]
    one_question = [page for page in pages if len(page.questions) == 1]
    other_heading = [page for page in one_question if page.questions[0].prompt != page.heading]
    assert len(other_heading) > 3
    for page in (*other_heading, *one_question[:5], *pages[::12]):
        window.go(page.id)
        shown = window.page
        assert isinstance(shown, QuestionsPage)
        words = window.words().split("\n")
        for question in page.questions:
            if question.path in shown.views and not shown.views[question.path].isHidden():
                assert question.prompt in words, f"{page.id} does not say what it asks: {question.prompt}"


def test_an_answer_that_says_little_is_said_with_what_was_asked(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("possessions")
    hints = [hint.text() for hint in window.page.findChildren(Hint)]
    assert "Without them I nod and do not follow · I want it in hospital: Yes" in hints
    assert not any(hint.endswith((" · Yes", " · No")) or hint in ("Yes", "No") for hint in hints)


def test_the_card_of_an_own_heading_says_the_persons_words_and_no_name_of_the_apps(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("own-headings-matters")
    card = next(card for card in window.page.findChildren(CardBox) if card.objectName().startswith("own-headings-"))
    own = example_plan().own_headings[0]
    assert [text.text() for text in card.findChildren(Text)] == [own.heading, own.text]


def test_a_result_is_said_once_on_its_card(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.line("letters")
    gui_kit.settle()
    for card in window.page.findChildren(CardBox):
        title, under = card.findChild(Strong), card.findChild(Hint)
        if title is not None and under is not None and ": " in title.text():
            assert title.text().partition(": ")[2] not in under.text().partition("Before that")[0]


def test_a_copy_says_who_says_yes_when_the_person_gives_it_themselves(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    choices = ShareChoices(name="Sam Okafor", recipient="Dr Bello", sections=("goals",), purpose="To help")
    window.open("check-copy", CopyToCheck(choices, "plain", lambda _choices: None))
    assert "Who says yes: Sam Okafor, I said it myself" in window.words()


def test_the_three_answers_of_the_agreement_stand_beside_each_other(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("agree-plan")
    buttons = [window.find(f"own-{status}") for status in ("agreed", "in_part", "not_agreed")]
    assert len({button.y() for button in buttons}) == 1


@pytest.mark.parametrize("size", [100, 300])
def test_the_groups_of_a_number_stand_in_columns(app: QApplication, size: int) -> None:
    gui_kit.application(ScreenLook(size))
    card = NumberGroups(("111111", "000000", "111111", "888888", "000000", "111111", "000000", "111111"))
    card.resize(780, card.heightForWidth(780))
    card.show()
    gui_kit.settle()
    digits = card.findChildren(Digits)
    rows: dict[int, list[int]] = {}
    for text in digits:
        place = _place(text, card)
        rows.setdefault(place.y(), []).append(place.x())
    assert len(rows) > 1
    assert len({tuple(row) for row in rows.values()}) == 1, f"the columns are ragged: {rows}"


def test_keys_stand_beside_what_they_do_and_over_it_in_large_text(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = KeysPage(bare_context(shell))
    shell.show_page(page)
    gui_kit.settle()
    card = next(card for card in page.findChildren(CardBox) if not isinstance(card, ErrorSummary))
    listed = card.findChildren(Text)
    keys, words = listed[0], listed[1]
    assert abs(_place(keys, page).y() - _place(words, page).y()) < 8
    assert len({_place(text, page).x() for text in listed[1::2]}) == 1, "what they do stands in one column"
    theme.current().apply(ScreenLook(300))
    gui_kit.settle()
    assert _place(words, page).y() >= _place(keys, page).y() + keys.height()


def test_what_else_can_be_done_on_a_page_stands_in_one_row_under_a_line(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("good-day")
    things = [thing for name in ("not-wanted", "answers-past") if (thing := window.page.findChild(QWidget, name))]
    assert len(things) == 2 and len({thing.geometry().center().y() for thing in things}) == 1
    line = window.page.findChild(Divider)
    assert line is not None and line.y() < things[0].y()


def test_a_page_with_nothing_else_to_do_has_no_line(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("about-goals")
    assert window.page.findChild(Divider) is None or window.page.findChild(QWidget, "part-not-wanted") is not None
    window.go("meeting")
    assert window.page.findChild(Divider) is None


@pytest.mark.parametrize("country", ["england", "wales", "elsewhere"])
def test_over_the_early_signs_stands_what_to_do_in_an_emergency(open_window: MakeWindow, country: str) -> None:
    plan = example_plan()
    window = open_window(attrs.evolve(plan, setup=attrs.evolve(plan.setup, country=country)))
    window.go("signs-and-help")
    box = window.page.findChild(DangerBox)
    assert box is not None and window.page.body.indexOf(box) == 0
    danger = next(entry for entry in load_numbers().in_country(country) if entry.danger)
    for words in say_entry(danger, "en_GB"):
        assert words in shown_words(box)


def test_the_page_about_emergencies_says_999_in_the_box_for_emergencies(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("about-crisis")
    box = window.page.findChild(DangerBox)
    assert box is not None and "call 999 now" in shown_words(box)


def test_an_open_example_and_an_open_reason_say_which_is_which(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("good-day")
    window.press("matters-good-day-example")
    window.press("matters-good-day-why")
    words = window.words().split("\n")
    assert words.index("An example") < words.index("Why we ask")


def test_what_a_letter_asks_for_stands_in_one_advice_box(open_window: MakeWindow) -> None:
    plan = example_plan()
    letter = next(letter for letter in plan.results.letters if letter.asks)
    window = open_window(plan)
    window.open("letter", id=letter.id)
    gui_kit.settle()
    boxes = [box for box in window.page.findChildren(AdviceBox) if box.isVisible()]
    assert letter.asks[0].text in shown_words(boxes[0])
    assert "There may be more." in shown_words(boxes[0])
