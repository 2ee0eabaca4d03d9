"""Who has a copy: the list, which copies are old, and a copy that came back."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import gui_kit
from plan_window import MakeWindow
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.plan.people import Setup
from pcsp_desktop.tasks.keeping.store import example_plan

FULL = Setup(country="england", length="full")


def copy(number: int, **facts: Any) -> Copy:
    return attrs.evolve(
        Copy(
            id=f"c{number}",
            order=f"{number:04d}1",
            who=f"Person {number}",
            what="My whole plan",
            how="paper",
            given_on=datetime.date(2026, 10, 6),
        ),
        **facts,
    )


def test_each_copy_is_listed_with_who_has_it_what_it_is_and_since_when(open_window: MakeWindow) -> None:
    window = open_window(example_plan())
    window.go("copies-out")
    words = window.words()
    assert "Wenbury Surgery\nMy whole plan · On paper · 6 October 2026" in words
    assert words.index("Harbour Home Support") < words.index("Wenbury Surgery"), "the newest comes first"
    assert "It is for use until 31 October 2027." in words


def test_a_copy_from_before_a_change_is_called_old_and_a_new_one_is_offered(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, copies=(copy(1, given_on=datetime.date(2026, 11, 20)),)))
    window.go("copies-out")
    assert "This copy is old" not in window.words()
    window.opened.set("matters/good_day", "Tea")
    window.go("good-day")
    window.go("copies-out")
    assert "You changed your plan since then. This copy is old." in window.words()
    window.press("new-c1")
    assert window.title == "Give someone a copy"


def test_a_copy_that_came_back_is_noted_and_that_can_be_undone(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, copies=(copy(1), copy(2))))
    window.go("copies-out")
    names = window.button_names()
    assert len(names) == len(set(names))
    window.press("back-c1")
    assert window.opened.plan.copies[0].taken_back_on == datetime.date(2026, 11, 21)
    assert "It came back on 21 November 2026." in window.words()
    assert window.page.findChild(QWidget, "back-c1") is None
    window.undo()
    gui_kit.settle()
    assert "It came back" not in window.words()
    window.find("back-c1")


def test_the_readable_crisis_page_is_taken_away_on_its_own_page(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, copies=(copy(1), copy(2, how="crisis_page"))))
    window.opened.set("matters/good_day", "Tea")
    window.go("copies-out")
    assert window.page.findChild(QWidget, "back-c2") is None


def test_with_no_copy_the_page_says_what_will_be_there_and_offers_the_first(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("copies-out")
    assert "Nobody has a copy yet. Each copy that you make is listed here." in window.words()
    window.press("give-copy")
    assert window.title == "Give someone a copy"


def test_many_copies_come_in_parts(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, copies=tuple(copy(n) for n in range(20))))
    window.go("copies-out")
    assert len(window.page.findChildren(CardBox)) < 12
    window.press("more-copies")
    window.press("more-copies")
    assert "Person 0" in window.words()
