"""The bars at large text: every page shows its heading and what follows, and what folds can be reached."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
import pytest
from app_kit import bare_context
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.controls import FormRow, TextField
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.pages.home.help_now import HelpNowPage
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import to

SMALL = (1280, 690)
"""A screen of 1280 by 720, without the title bar."""


def _page() -> Page:
    page = Page("What matters to me", name="matters")
    page.body.addWidget(FormRow("What is important to you?", TextField(), name="important"))
    page.set_navigation(back="Back", not_now="Not now", forward="Continue")
    return page


def _bottom(shell: MainWindow, widget: QWidget) -> int:
    return widget.mapTo(shell, QPoint(0, widget.height())).y()


@pytest.mark.parametrize("size", [300, 400])
@pytest.mark.parametrize("unlocked", [False, True])
def test_a_page_shows_its_heading_and_what_follows(
    window: Callable[..., MainWindow], size: int, unlocked: bool
) -> None:
    gui_kit.application(ScreenLook(size))
    shell = window(*SMALL, unlocked=unlocked)
    page = _page()
    shell.show_page(page)
    gui_kit.settle()
    assert shell.top.is_folded
    assert shell.top.height() <= SMALL[1] * 0.28
    assert _bottom(shell, page.heading) < SMALL[1] * 0.6
    question = page.findChild(FormRow).label  # type: ignore[union-attr]
    assert _bottom(shell, question) < SMALL[1]


def test_help_shows_what_to_do_when_a_life_is_at_risk_at_once_at_400_percent(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(*SMALL, unlocked=True)
    page = HelpNowPage(bare_context(shell), to("help", left="/home/sam/plans/plan"))
    shell.show_page(page)
    gui_kit.settle()
    danger = page.body.itemAt(0).widget()  # type: ignore[union-attr]
    assert danger is not None
    assert danger.mapTo(shell, QPoint(0, 0)).y() < SMALL[1] * 0.6


@pytest.mark.parametrize(("size", "width", "height"), [(100, 1280, 720), (150, 1280, 720), (200, 1280, 720)])
def test_where_there_is_room_nothing_folds(
    window: Callable[..., MainWindow], size: int, width: int, height: int
) -> None:
    gui_kit.application(ScreenLook(size))
    shell = window(width, height, unlocked=True)
    shell.show_page(_page())
    gui_kit.settle()
    assert not shell.top.is_folded
    assert not shell.top.more.isVisible()
    assert shell.top.text_size.isVisible()
    assert shell.top.saved.isVisible()


def test_more_opens_by_key_and_escape_puts_it_away(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(*SMALL, unlocked=True)
    shell.show_page(_page())
    gui_kit.settle()
    top = shell.top
    assert not top.lock.isVisible()
    top.more.setFocus()
    QTest.keyClick(top.more, Qt.Key.Key_Space)
    gui_kit.settle()
    assert gui_kit.focus() is top.text_size
    assert top.lock.isVisible()
    assert top.saved.isVisible()
    assert top.more.accessibleDescription() == "Open"
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    gui_kit.settle()
    assert gui_kit.focus() is top.more
    assert not top.lock.isVisible()
    assert top.more.accessibleDescription() == "Closed"


def test_the_choices_are_one_press_away_and_a_new_page_folds_them_again(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(*SMALL, unlocked=True)
    shell.show_page(_page())
    asked: list[str] = []
    shell.lock_asked.connect(lambda: asked.append("lock"))
    shell.top.more.click()
    shell.top.lock.click()
    assert asked == ["lock"]
    shell.show_over(_page())
    assert not shell.top.is_open


def test_smaller_text_unfolds_and_the_focus_is_not_lost(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(*SMALL, unlocked=True)
    shell.show_page(_page())
    shell.top.more.click()
    shell.top.language.setFocus()
    gui_kit.application(ScreenLook(100))
    gui_kit.settle()
    assert gui_kit.focus() is shell.top.language
    gui_kit.application(ScreenLook(400))
    gui_kit.settle()
    assert gui_kit.focus() is shell.top.more


def test_escape_leaves_a_side_visit_but_no_page_of_the_plan(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page, aside = _page(), _page()
    shell.show_page(page)
    went: list[str] = []
    page.back_asked.connect(lambda: went.append("page"))
    aside.back_asked.connect(shell.end_over)
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    assert went == []
    shell.show_over(aside)
    aside.findChildren(TextField)[0].setFocus()
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    assert shell.page is page


def test_escape_first_puts_a_message_away(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page, aside = _page(), _page()
    shell.show_page(page)
    shell.show_over(aside)
    aside.back_asked.connect(shell.end_over)
    shell.message("Saved.")
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    assert not shell.toast.isVisible()
    assert shell.page is aside


def test_a_message_at_400_percent_leaves_room_for_the_heading(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(*SMALL, unlocked=True)
    page = _page()
    shell.show_page(page)
    shell.message("Last saved on 22 November 2026, 1:46am.")
    gui_kit.settle()
    assert shell.toast.height() < SMALL[1] / 2
    assert _bottom(shell, page.heading) <= shell.toast.y()


def test_a_message_that_would_fill_the_window_scrolls_with_the_page(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(*SMALL, unlocked=True)
    page = _page()
    shell.show_page(page)
    shell.message("Your plan is saved. " * 12)
    gui_kit.settle()
    inside = shell._scroller.widget()
    assert inside is not None
    assert inside.isAncestorOf(shell.toast)
    assert shell._scroller.height() > SMALL[1] * 0.9
    shell.message("Saved.")
    gui_kit.settle()
    assert not inside.isAncestorOf(shell.toast), "a short one stands at the foot again"
    shell.message("Your plan is saved. " * 12)
    gui_kit.application(ScreenLook(100))
    gui_kit.settle()
    assert not inside.isAncestorOf(shell.toast)


@pytest.mark.parametrize("size", [100, 400])
def test_the_name_of_the_step_gives_its_room_to_the_question(window: Callable[..., MainWindow], size: int) -> None:
    class Asked(Page):
        eyebrow_folds = True

    gui_kit.application(ScreenLook(size))
    shell = window(*SMALL, unlocked=True)
    page = Asked("What do people need to know about how you see and hear?", name="asked", eyebrow="How to support me")
    page.body.addWidget(FormRow("How do you see?", TextField(), name="see"))
    shell.show_page(page)
    gui_kit.settle()
    assert page.eyebrow.isVisible() == (size == 100)
    assert _bottom(shell, page.findChild(FormRow).label) < SMALL[1]  # type: ignore[union-attr]
    page.set_title(page.title, "My health")
    assert page.eyebrow.isVisible() == (size == 100)
