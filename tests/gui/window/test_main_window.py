"""The window: folding, titles, focus at page change, side visits, Tab order, and no window but the one."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
import pytest
from a11y.audit_common import focusable
from app_kit import bare_context
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.app.application import first_size, show_icon
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.controls import CardBox, FormRow, LinkButton, LongTextField, TextField
from pcsp_desktop.gui.kit.focus import in_order
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page


def _page(title: str = "What matters to me", fields: int = 2) -> Page:
    page = Page(title, name=title.lower().replace(" ", "-"))
    for number in range(fields):
        page.body.addWidget(FormRow(f"Question {number}", TextField(), name=f"{page.objectName()}-{number}"))
    page.set_navigation(back="Back", not_now="Not now", forward="Continue")
    return page


def test_a_new_page_takes_the_focus_to_its_heading_and_names_the_window(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page = _page()
    page.set_step(2, 9, "What matters to me")
    shell.show_page(page)
    gui_kit.settle()
    assert QApplication.focusWidget() is page.heading
    assert shell.windowTitle() == "Step 2 of 9: What matters to me"


def test_private_screen_hides_the_title_everywhere(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    shell.set_private(True)
    page = _page("If things get worse")
    shell.show_page(page)
    assert shell.windowTitle() == "My plan"
    page.set_step(6, 9, "If things get worse")
    assert shell.windowTitle() == "My plan"
    shell.set_private(False)
    assert "get worse" in shell.windowTitle()


@pytest.mark.parametrize(
    ("width", "size", "folded", "bars_inside"),
    [(1280, 100, False, False), (1280, 150, False, False), (990, 100, True, False), (1280, 200, True, True)],
)
def test_steps_fold_and_bars_scroll(
    window: Callable[..., MainWindow], width: int, size: int, folded: bool, bars_inside: bool
) -> None:
    gui_kit.application(ScreenLook(size))
    shell = window(width, 720, unlocked=True)
    shell.show_page(_page())
    gui_kit.settle()
    assert shell.steps_button.isVisible() == folded
    assert shell.sidebar.isVisible() == (not folded)
    inside = shell._scroller.widget()
    assert inside is not None
    assert inside.isAncestorOf(shell.top) == bars_inside
    assert inside.isAncestorOf(shell.bottom) == bars_inside


def test_help_comes_first_at_every_size(window: Callable[..., MainWindow]) -> None:
    for size in (100, 400):
        gui_kit.application(ScreenLook(size))
        shell = window(1280, 720)
        shell.show_page(_page())
        gui_kit.settle()
        assert next(in_order(shell)) is shell.help_button
        assert shell.help_button.mapTo(shell, QPoint(0, 0)).y() < 40


def test_a_new_page_is_shown_from_its_top_at_400_percent(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(1280, 720, unlocked=True)
    shell.show_page(_page("A heading that needs many lines when the words are as large as they can be"))
    gui_kit.settle()
    assert gui_kit.focus() is shell.page.heading  # type: ignore[union-attr]
    assert shell.help_button.mapTo(shell, QPoint(0, 0)).y() >= 0


def test_folded_steps_open_lead_and_close(window: Callable[..., MainWindow]) -> None:
    shell = window(900, 700, unlocked=True)
    page = _page()
    shell.show_page(page)
    shell.steps_button.click()
    gui_kit.settle()
    assert shell.sidebar.isVisible()
    assert not page.isVisible()
    assert QApplication.focusWidget() is shell.sidebar.button("step-3")
    chosen: list[str] = []
    shell.step_chosen.connect(chosen.append)
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Space)
    assert chosen == ["step-3"]
    assert page.isVisible()
    assert not shell.sidebar.isVisible()
    shell.steps_button.click()
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    assert page.isVisible()


def test_steps_say_their_number_and_state(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    seen, here, later = (shell.sidebar.button(f"step-{number}") for number in (2, 3, 4))
    assert seen is not None
    assert here is not None
    assert later is not None
    assert seen.accessibleDescription() == "Step 2 of 9, seen"
    assert here.accessibleDescription() == "Step 3 of 9, you are here"
    assert later.accessibleDescription() == "Step 4 of 9"


def test_a_side_visit_comes_back_to_the_same_page_with_what_was_typed(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page = _page()
    shell.show_page(page)
    field = page.findChildren(TextField)[0]
    field.setText("half a w")
    shell.show_over(_page("Text size", 0))
    assert not page.isVisible()
    shell.end_over()
    gui_kit.settle()
    assert shell.page is page
    assert page.isVisible()
    assert field.text() == "half a w"
    assert shell.windowTitle() == "What matters to me"


def test_a_side_visit_gives_the_focus_back(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page = _page()
    shell.show_page(page)
    first, second = page.findChildren(TextField)
    second.setFocus()
    shell.show_over(_page("Text size", 0))
    shell.show_over(_page("Keys", 0))
    shell.end_over()
    shell.end_over()
    gui_kit.settle()
    assert gui_kit.focus() is second
    first.setFocus()
    shell.show_over(_page("An entry", 0))
    first.deleteLater()
    gui_kit.settle()
    shell.end_over()
    gui_kit.settle()
    assert gui_kit.focus() is page.heading, "what is gone cannot have it: the page is shown as a new one"


def test_a_page_is_told_when_it_goes(window: Callable[..., MainWindow]) -> None:
    told: list[str] = []

    class Telling(Page):
        def entered(self) -> None:
            told.append("entered")

        def left(self) -> None:
            told.append("left")

    shell = window()
    shell.show_page(Telling("One", name="one"))
    shell.show_over(_page("Help", 0))
    shell.end_over()
    assert told == ["entered"]
    shell.show_page(_page())
    assert told == ["entered", "left"]


def test_bottom_bar_buttons_follow_the_page(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = _page()
    shell.show_page(page)
    pressed: list[str] = []
    page.back_asked.connect(lambda: pressed.append("back"))
    page.not_now_asked.connect(lambda: pressed.append("not now"))
    page.forward_asked.connect(lambda: pressed.append("forward"))
    for button in (shell.back_button, shell.not_now_button, shell.forward_button):
        button.click()
    assert pressed == ["back", "not now", "forward"]
    page.set_navigation(forward="Done")
    assert not shell.back_button.isVisible()
    assert shell.forward_button.text() == "Done"


def test_tab_goes_as_things_stand_also_after_cards_were_added(window: Callable[..., MainWindow]) -> None:
    shell = window(unlocked=True)
    page = _page()
    shell.show_page(page)
    card = CardBox()
    change = LinkButton("Change Anna")
    card.buttons().addWidget(change)
    page.body.insertWidget(1, card)
    page.contents_changed()
    gui_kit.settle()
    change.setObjectName("change-anna")
    tab = Qt.FocusPolicy.TabFocus
    names = [widget.objectName() for widget in in_order(page) if widget.focusPolicy() & tab]
    assert names == ["what-matters-to-me-0", "change-anna", "what-matters-to-me-1"]
    page.heading.setFocus()
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Tab)
    assert gui_kit.focus().objectName() == "what-matters-to-me-0"
    first = page.findChildren(TextField)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is change
    last = page.findChildren(TextField)[1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shell.back_button


def test_the_field_in_focus_is_in_view_at_400_percent(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(1280, 720, unlocked=True)
    page = _page(fields=8)
    shell.show_page(page)
    gui_kit.settle()
    for widget in (*page.findChildren(TextField), shell.forward_button, shell.help_button):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        gui_kit.settle()
        top = widget.mapTo(shell, QPoint(0, 0)).y()
        assert top >= 0
        assert top + widget.height() <= shell.height()


def test_the_line_being_typed_stays_in_view_when_a_message_comes(window: Callable[..., MainWindow]) -> None:
    shell = window(1280, 500, unlocked=True)
    page = _page(fields=4)
    field = LongTextField()
    page.body.addWidget(field)
    shell.show_page(page)
    field.setFocus()
    gui_kit.settle()
    shell.message("Step removed.", "Undo")
    gui_kit.settle()
    bottom = field.mapTo(shell, QPoint(0, field.height())).y()
    assert bottom <= shell.toast.mapTo(shell, QPoint(0, 0)).y()


def test_a_long_field_with_just_enough_room_is_shown_whole_when_a_message_comes(
    window: Callable[..., MainWindow],
) -> None:
    """It fits under the message, though not with the usual space above and below it."""
    gui_kit.application(ScreenLook(400))
    shell = window(1280, 720, unlocked=True)
    page = _page(fields=4)
    field = LongTextField()
    page.body.addWidget(field)
    page.body.addWidget(TextField())
    shell.show_page(page)
    gui_kit.settle()
    shell.message("Step removed.", "Undo")
    gui_kit.settle()
    viewport = shell._scroller.viewport()
    tight = 0
    for high in range(480, 800, 20):
        shell.resize(1280, high)
        gui_kit.settle()
        page.findChildren(TextField)[0].setFocus()
        gui_kit.settle()
        field.setFocus()
        gui_kit.settle()
        spare = viewport.height() - field.height()
        if spare >= 0:
            tight += spare < 2 * theme.current().gap(24)
            top = field.mapTo(viewport, QPoint(0, 0)).y()
            assert 0 <= top <= spare
    assert tight, "no window was so high that the field just fits"


@pytest.mark.parametrize("name", list(gui_kit.own_routes()))
def test_no_page_opens_a_second_window(window: Callable[..., MainWindow], name: str) -> None:
    shell = window(unlocked=name in gui_kit.UNLOCKED)
    shown: list[QWidget] = []

    bare_context(shell, gui_kit.SETTINGS).go(gui_kit.own_routes()[name])
    gui_kit.settle()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shown = [widget for widget in app.topLevelWidgets() if widget.isVisible() and widget is not shell]
    assert shown == []
    assert shell.isActiveWindow()
    assert focusable(shell)


def test_closing_asks_first(window: Callable[..., MainWindow]) -> None:
    shell = window()
    asked: list[bool] = []
    shell.close_asked.connect(lambda: asked.append(True))
    shell.close()
    gui_kit.settle()
    assert asked == [True]
    assert shell.isVisible()
    shell.close_now()
    assert not shell.isVisible()


@pytest.mark.parametrize(
    ("room", "fills"), [(QSize(1280, 800), True), (QSize(1366, 728), True), (QSize(1920, 1040), False)]
)
def test_where_a_title_bar_would_push_the_buttons_off_the_screen_the_window_fills_it(
    window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch, room: QSize, fills: bool
) -> None:
    shell = window()
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(QPoint(0, 0), room))
    first_size(shell)
    assert shell.isMaximized() == fills


@pytest.mark.parametrize("unlocked", [True, False])
def test_the_column_stays_where_it_is_when_a_page_gets_longer(
    window: Callable[..., MainWindow], unlocked: bool
) -> None:
    shell = window(unlocked=unlocked)
    page = _page()
    shell.show_page(page)
    gui_kit.settle()
    before = page.heading.mapTo(shell, QPoint(0, 0)).x(), page.heading.width()
    for number in range(20):
        page.body.addWidget(FormRow("More", TextField(), name=f"more-{number}"))
    gui_kit.settle()
    assert shell._scroller.verticalScrollBar().maximum() > 0, "the page is longer than the window now"
    assert (page.heading.mapTo(shell, QPoint(0, 0)).x(), page.heading.width()) == before


def test_in_a_very_wide_window_a_page_stands_in_balance_and_its_column_does_not_grow(
    window: Callable[..., MainWindow],
) -> None:
    shell = window(unlocked=True)
    page = _page()
    shell.show_page(page)
    gui_kit.settle()
    usual = page.heading.mapTo(shell._scroller, QPoint(0, 0)).x(), page.heading.width()
    shell.resize(1920, 1080)
    gui_kit.settle()
    left = page.heading.mapTo(shell._scroller, QPoint(0, 0)).x()
    right = shell._scroller.width() - left - page.heading.width()
    assert page.heading.width() == usual[1]
    assert left > usual[0] + 100
    assert right < 2 * left
    shell.resize(1280, 800)
    gui_kit.settle()
    assert page.heading.mapTo(shell._scroller, QPoint(0, 0)).x() == usual[0]


def test_the_room_beside_a_page_shrinks_before_its_words_do(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(400))
    shell = window(unlocked=True)
    page = _page()
    shell.show_page(page)
    gui_kit.settle()
    assert page.heading.width() > 0.86 * shell.width()
    gui_kit.application(ScreenLook())
    gui_kit.settle()
    usual = page.heading.mapTo(shell._scroller, QPoint(0, 0)).x()
    assert usual == 48
    shell.resize(420, 600)
    gui_kit.settle()
    assert 16 <= page.heading.mapTo(shell._scroller, QPoint(0, 0)).x() < 30


def test_the_window_has_an_icon_and_never_shrinks_to_nothing(window: Callable[..., MainWindow]) -> None:
    show_icon()
    gui_kit.application(ScreenLook(400))
    shell = window()
    assert not shell.windowIcon().pixmap(48, 48).isNull()
    shell.resize(10, 10)
    gui_kit.settle()
    assert shell.width() >= 400 and shell.height() >= 300
