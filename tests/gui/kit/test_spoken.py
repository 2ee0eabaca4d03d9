"""What a screen reader says by itself: once, in one way on each system, and nothing that was said just before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gui_kit
import pytest
from app_kit import bare_context
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.announce import SpokenAloud
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.controls import FormRow, TextField
from pcsp_desktop.gui.kit.labels import PageHeading, Text
from pcsp_desktop.gui.pages.start.passphrase import PassphrasePage
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import to


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is announced."""
    words: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, said, **_how: words.append(said))
    yield words


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """As under X11 or Wayland, where a message is spoken by coming to be shown."""
    monkeypatch.setattr(announce, "speaks_what_shows", lambda: True)


def messages(window: QWidget) -> list[str]:
    """The names of everything that shows in the role of a message."""
    return [each.accessibleName() for each in window.findChildren(SpokenAloud) if each.isVisible()]


def name_of(window: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name)


@pytest.mark.usefixtures("linux")
def test_an_announcement_comes_to_be_shown_in_the_role_of_a_message(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="one")
    shell.show_page(page)
    announce.say(page, "Your plan is locked.")
    assert messages(shell) == ["Your plan is locked."]
    voice = next(each for each in shell.findChildren(SpokenAloud) if each.isVisible())
    assert QAccessible.queryAccessibleInterface(voice).role() == QAccessible.Role.Notification
    announce.say(page.heading, "Text size 150 %")
    assert messages(shell) == ["Text size 150 %"], "one voice for a window"


@pytest.mark.usefixtures("linux")
def test_a_message_that_shows_by_itself_is_not_said_a_second_time(window: Callable[..., MainWindow]) -> None:
    shell = window()
    shell.message("Removed: swim again.")
    assert messages(shell) == ["Removed: swim again."]


def test_elsewhere_nothing_has_to_be_shown_to_be_said(window: Callable[..., MainWindow]) -> None:
    shell = window()
    announce.say(shell, "Your plan is locked.")
    assert messages(shell) == []


def test_the_window_does_not_say_what_the_heading_says(window: Callable[..., MainWindow]) -> None:
    shell = window()
    shell.show_page(Page("Where do you live?", name="one"))
    assert shell.windowTitle() == "Where do you live?"
    assert name_of(shell) == "My plan"
    page = Page("What is important to you?", name="two")
    page.set_step(2, 9, "What matters to me")
    shell.show_page(page)
    assert name_of(shell) == shell.windowTitle() == "Step 2 of 9: What matters to me"


def test_problems_are_said_after_their_title_which_takes_the_focus(
    window: Callable[..., MainWindow], said: list[str]
) -> None:
    shell = window()
    page = Page("A page", name="one")
    row = FormRow("When?", TextField(), name="when")
    page.body.addWidget(row)
    shell.show_page(page)
    gui_kit.settle()
    page.show_problems([("Write a day.", row.field), ("Choose one", None)])
    gui_kit.settle()
    assert name_of(gui_kit.focus()) == "There is a problem"
    assert said == ["Write a day. Choose one"]


def test_problems_that_a_field_says_itself_are_not_said_twice(
    window: Callable[..., MainWindow], said: list[str]
) -> None:
    shell = window()
    page = Page("A page", name="one")
    row = FormRow("When?", TextField(), name="when")
    page.body.addWidget(row)
    shell.show_page(page)
    gui_kit.settle()
    page.show_problems([("Write a day.", row.field)])
    row.field.setFocus()
    gui_kit.settle()
    assert said == []


def test_advice_on_a_passphrase_is_said_once(
    window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    monkeypatch.setattr("pcsp_desktop.gui.questions.passphrase_form.say", lambda _widget, said: words.append(said))
    shell = window()
    page = PassphrasePage(bare_context(shell), to("passphrase"))
    shell.show_page(page)
    page.set_passphrase("short")
    page.form.ui.passphrase.editingFinished.emit()
    page.form.ui.passphrase.editingFinished.emit()
    assert len(words) == 1
    assert words[0].startswith("This is short, so a computer can guess it quickly.")


def test_a_scale_says_what_its_ends_mean(app: object) -> None:
    from pcsp_desktop.gui.kit.controls import Scale1to10

    scale = Scale1to10("How sure are you?", "not sure at all", "very sure")
    assert scale.accessibleDescription() == "1 means not sure at all. 10 means very sure."


def test_a_line_keeps_all_that_it_is_given_unless_it_is_limited(app: object) -> None:
    field = TextField()
    field.setText("a" * 40_000)
    assert len(field.text()) == 40_000
    limited = TextField()
    limited.setMaxLength(60)
    limited.setText("a" * 40_000)
    assert len(limited.text()) == 60


def test_direction_marks_are_shown_and_not_in_the_name(app: QApplication) -> None:
    """They keep the groups of a number in order on the screen; a voice would say them."""
    shown, plain = "Ring \u206601632 960203\u2069", "Ring 01632 960203"
    for made in (Text(shown), Button(shown), PageHeading(shown), Text(), Button()):
        if not made.text():
            made.setText(shown)
        name = QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name)
        assert (made.text(), name) == (shown, plain)
        made.setText("No number")
        assert QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name) == "No number"
        made.setAccessibleName(shown)
        made.setAccessibleDescription(shown)
        assert (made.accessibleName(), made.accessibleDescription()) == (plain, plain)
