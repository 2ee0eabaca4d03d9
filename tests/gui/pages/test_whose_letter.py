"""A letter that names somebody else asks whom it is about before anything is kept."""

from __future__ import annotations

import pytest
from gui_kit import Answers
from plan_window import MakeWindow, OpenWindow
from PySide6.QtWidgets import QAbstractButton

from pcsp_desktop import letters
from pcsp_desktop.gui.places.given import LetterRead
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.people import Identity, Setup

PLAN = Plan(setup=Setup(country="england", length="full"), person=Identity(first_name="Sam", family_name="Okoro"))
ASKS = "Who is this letter about?"


def reviewed(window: OpenWindow, name: str) -> None:
    """Open the check of a letter about this person, keep its one result, and press on."""
    words = f"Re: {name}\n\n12 March 2026\n\nHbA1c 58 mmol/mol\n".encode()
    read = letters.read(words)
    assert len(read.candidates) == 1
    window.open("letter-review", LetterRead(words, "letter", read))
    looked = window.page.findChild(QAbstractButton, "found-1-looked")
    assert looked is not None
    if not looked.isHidden():
        looked.click()
    keep = window.page.findChild(QAbstractButton, "found-1-keep")
    assert keep is not None
    keep.click()
    window.page.forward_asked.emit()


@pytest.mark.parametrize("name", ["Mr Sam Okoro", "OKORO, Sam (Mr)"])
def test_the_persons_own_letter_is_kept_without_a_question(open_window: MakeWindow, name: str) -> None:
    answers = Answers()
    window = open_window(PLAN, answers)
    reviewed(window, name)
    assert ASKS not in answers.asked
    assert len(window.opened.plan.results.items) == 1


@pytest.mark.parametrize(("answer", "kept"), [("own", 1), ("else", 0), ("back", 0)])
def test_another_name_is_asked_and_only_a_yes_keeps(open_window: MakeWindow, answer: str, kept: int) -> None:
    answers = Answers(answer)
    window = open_window(PLAN, answers)
    reviewed(window, "Mrs Joan Smith")
    assert answers.asked == [ASKS]
    assert len(window.opened.plan.results.items) == kept
    assert len(window.opened.plan.results.letters) == kept


@pytest.mark.parametrize(("name", "told"), [("Mrs Joan Smith", True), ("Mr Sam Okoro", False)])
def test_the_page_says_first_whom_a_letter_of_another_name_is_to(
    open_window: MakeWindow, name: str, told: bool
) -> None:
    window = open_window(PLAN)
    words = f"Re: {name}\n\n12 March 2026\n\nHbA1c 58 mmol/mol\n".encode()
    window.open("letter-review", LetterRead(words, "letter", letters.read(words)))
    assert ("This letter is to" in window.words()) is told
    assert ("Joan Smith" in window.words()) is told
