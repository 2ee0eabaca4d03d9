"""The pages of letters pass the audit in their states: waiting, looked at, chosen, with a problem, unfolded."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
from a11y.audit import audit
from gui_kit import settle
from plan_window import MakeWindow, OpenWindow

from pcsp_desktop import letters
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.buttons import CheckBox
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.places.given import LetterRead
from pcsp_desktop.tasks.keeping.store import example_plan

WORDS = (
    b"Dear Sam\n\nLetter of 3 March 2026.\n\nBlood test on 1 March 2026: HbA1c 58 mmol/mol\n"
    b"Blood pressure 138/82 mmHg\nCRP 5 mg/L\n"
)


def waiting(window: OpenWindow) -> None:
    read = letters.read(WORDS, pictures=(1,))
    first, *rest = read.candidates
    read = attrs.evolve(read, candidates=(first.doubted("name_words", "picture"), *rest))
    window.open("letter-review", LetterRead(WORDS, "letter", read))
    settle()


def chosen(window: OpenWindow) -> None:
    waiting(window)
    looked = window.page.findChild(CheckBox, "found-1-looked")
    assert isinstance(looked, CheckBox)
    looked.click()
    window.press("found-2-keep")
    window.page.forward_asked.emit()


def a_letter(window: OpenWindow) -> None:
    letter = next(letter for letter in window.opened.plan.results.letters if letter.asks)
    window.open("letter", id=letter.id)


def a_result(window: OpenWindow) -> None:
    window.open("result", test=window.opened.plan.results.items[0].test)
    settle()
    window.press("correct-results")
    window.press("remove-results")


def correcting(window: OpenWindow) -> None:
    a_result(window)
    window.press(f"correct-{window.opened.plan.results.items[0].id}")


def listed(window: OpenWindow) -> None:
    window.line("letters")


@pytest.mark.parametrize("size", [100, 400])
@pytest.mark.parametrize("open_it", [waiting, chosen, a_letter, a_result, correcting, listed])
def test_it_passes_the_audit(open_window: MakeWindow, open_it: Callable[[OpenWindow], None], size: int) -> None:
    theme.current().apply(ScreenLook(size))
    window = open_window(example_plan())
    open_it(window)
    settle()
    assert audit(window.shell) == []
