"""What the one window does besides showing pages: colours, choices, the crisis key, and what a lock takes away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from app_kit import make_controller
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcsp_desktop.gui.app import preferences
from pcsp_desktop.gui.app.controller import Controller
from pcsp_desktop.gui.app.language import Translation
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.controls import Button, ChoiceGroup
from pcsp_desktop.gui.pages.home.help_now import HelpNowPage
from pcsp_desktop.gui.pages.settings.keys_page import KeysPage
from pcsp_desktop.gui.pages.settings.settings_page import PARTS, SettingsPage
from pcsp_desktop.gui.pages.start.unlock import UnlockPage
from pcsp_desktop.gui.pages.start.welcome import WelcomePage
from pcsp_desktop.gui.window.ask import OfferedAnswer
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.question_box import QuestionBox, ScreenAsk
from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings
from pcsp_desktop.tasks.keeping.new_plan import NewPlan

OFFERED = [OfferedAnswer("yes", "Remove"), OfferedAnswer("no", "Keep")]
Start = Callable[..., Controller]


@pytest.fixture
def start(app: QApplication, window: Callable[..., MainWindow], tmp_path: Path) -> Iterator[Start]:
    """Opens the app's window on an empty home."""
    made: list[Controller] = []

    def begin(
        settings: WindowSettings | None = None, minute: int = 60_000, languages: tuple[str, ...] = ("en_GB",)
    ) -> Controller:
        if settings is not None:
            SettingsFile(tmp_path / "settings.json").save(settings)
        made.append(make_controller(app, window(), tmp_path, ScreenAsk(), languages, minute))
        made[-1].begin()
        gui_kit.settle()
        return made[-1]

    yield begin
    for each in made:
        each.lock()
    Translation(app).speak("en_GB")


def _open(made: Controller, tmp_path: Path) -> None:
    """Open a plan as if its passphrase had been typed."""
    folder = tmp_path / "plans" / "plan-1"
    made.context.enter(made.context.store.create(folder, "river lamp stone eagle", NewPlan()), folder)
    gui_kit.settle()


# ---- Colours and choices -----------------------------------------------------------------------------------


def test_the_colours_follow_the_system_until_the_person_chooses(
    start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = start()
    monkeypatch.setattr(preferences, "scheme_of_system", lambda: "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().look.scheme == "dark"
    made.change_settings(made.preferences.settings._replace(text_size=125))
    assert not SettingsFile(tmp_path / "settings.json").load().scheme_chosen, "a text size is no choice of colours"
    made.show_settings("colours")
    page = made.window.page
    assert isinstance(page, SettingsPage)
    group = page.findChild(ChoiceGroup, "colours-choice")
    assert isinstance(group, ChoiceGroup)
    group.button("cream").setChecked(True)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current().look.scheme == "cream"
    assert SettingsFile(tmp_path / "settings.json").load().scheme_chosen


def test_high_contrast_that_comes_while_the_app_runs_is_followed(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    start()
    monkeypatch.setattr(preferences, "scheme_of_system", lambda: "black-on-white")
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.current().look.scheme == "black-on-white"


def test_a_size_set_by_key_is_not_undone_by_the_next_choice(start: Start) -> None:
    made = start()
    made.show_settings()
    page = made.window.page
    assert isinstance(page, SettingsPage)
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    sizes, colours = (page.findChild(ChoiceGroup, name) for name in ("text-size-choice", "colours-choice"))
    assert isinstance(sizes, ChoiceGroup)
    assert isinstance(colours, ChoiceGroup)
    assert sizes.value == 125, "the page shows what the key chose"
    colours.button("dark").setChecked(True)
    assert made.preferences.settings.text_size == 125
    made.window.end_over()
    welcome = made.window.page
    assert isinstance(welcome, WelcomePage)
    assert welcome.text_size.value == 125
    welcome.text_size.button(150).setChecked(True)
    assert made.preferences.settings.scheme == "dark"


def test_all_settings_are_reached_from_a_part_by_key_and_from_the_list_of_steps(start: Start, tmp_path: Path) -> None:
    made = start()

    def has_all() -> bool:
        page = made.window.page
        return isinstance(page, SettingsPage) and page.findChild(ChoiceGroup, "idle-choice") is not None

    for button in (made.window.top.text_size, made.window.top.colours, made.window.top.language):
        button.click()
        assert not has_all()
        link = made.window.page.findChild(Button, "all-settings")  # type: ignore[union-attr]
        assert isinstance(link, Button)
        link.click()
        gui_kit.settle()
        assert has_all()
        made.window.end_over()
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    gui_kit.settle()
    assert has_all()
    _open(made, tmp_path)
    for line, name in (("settings", "settings-page"), ("find", "page-find")):
        step = made.window.sidebar.button(line)
        assert step is not None
        step.click()
        gui_kit.settle()
        assert made.window.page is not None
        assert made.window.page.objectName() == name
    assert made.window.sidebar.here not in ("settings", "find"), "they lie over the page that is open"


@pytest.mark.parametrize("part", ["language", ""])
def test_another_language_leaves_the_person_at_the_choice_of_language(start: Start, part: str) -> None:
    made = start(languages=("en_GB", "en_XA"))
    made.show_settings(part)
    page = made.window.page
    assert isinstance(page, SettingsPage)
    group = page.findChild(ChoiceGroup, "language-choice")
    assert isinstance(group, ChoiceGroup)
    group.button("en_XA").setFocus()
    group.button("en_XA").setChecked(True)
    gui_kit.settle()
    again = made.window.page
    assert isinstance(again, SettingsPage)
    assert again is not page
    assert again.parts == ((part,) if part else PARTS)
    group = again.findChild(ChoiceGroup, "language-choice")
    assert isinstance(group, ChoiceGroup)
    assert gui_kit.focus() is group.button("en_XA")
    made.window.end_over()
    welcome = made.window.page
    assert isinstance(welcome, WelcomePage)
    assert welcome.language is not None
    welcome.language.button("en_GB").setFocus()
    welcome.language.button("en_GB").setChecked(True)
    gui_kit.settle()
    welcome = made.window.page
    assert isinstance(welcome, WelcomePage)
    assert welcome.language is not None
    assert gui_kit.focus() is welcome.language.button("en_GB")
    assert made.window.top.help.text() == "I need help now"


# ---- Help and crisis ---------------------------------------------------------------------------------------


def test_the_crisis_key_is_never_dead_it_gives_help_where_there_is_no_crisis_page(start: Start) -> None:
    made = start()
    QTest.keyClick(
        gui_kit.focus(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    gui_kit.settle()
    assert isinstance(made.window.page, HelpNowPage)


def test_help_and_keys_in_turn_do_not_pile_up(start: Start) -> None:
    made = start()
    first = made.window.page
    for _ in range(5):
        made.show_help()
        made.show_keys()
    assert isinstance(made.window.page, KeysPage)
    assert len(made.window.pages) <= 3
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    gui_kit.settle()
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    gui_kit.settle()
    assert made.window.page is first


# ---- Locking -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ours", [True, False])
def test_a_lock_takes_away_what_was_copied_here_and_nothing_else(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ours: bool
) -> None:
    made = start()
    _open(made, tmp_path)
    # With no screen Qt cannot tell who filled the clipboard.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: ours)
    QGuiApplication.clipboard().setText("My garden")
    made.lock()
    assert QGuiApplication.clipboard().text() == ("" if ours else "My garden")


def test_a_lock_with_a_question_open_gives_its_harmless_answer_first(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    made = start()
    _open(made, tmp_path)
    answers: list[str] = []

    def time_is_up() -> None:
        assert isinstance(QApplication.activeModalWidget(), QuestionBox)
        made.locking.idle.lock.emit()

    QTimer.singleShot(50, time_is_up)
    answers.append(made.context.ask.choose(made.window, "Remove this?", "It is gone then.", OFFERED))
    assert answers == ["no"]
    qtbot.waitUntil(lambda: not made.plan_open)
    gui_kit.settle()
    assert isinstance(made.window.page, UnlockPage)


@pytest.mark.parametrize(("key", "locks"), [(Qt.Key.Key_F12, True), (Qt.Key.Key_F1, False)])
def test_help_and_hide_work_over_a_question(
    start: Start, tmp_path: Path, qtbot: QtBot, key: Qt.Key, locks: bool
) -> None:
    made = start()
    _open(made, tmp_path)

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QuestionBox)
        QTest.keyClick(box, key)

    QTimer.singleShot(200, press)
    answer = made.context.ask.choose(made.window, "Remove this?", "It is gone.", OFFERED)
    assert answer == "no"
    if locks:
        qtbot.waitUntil(lambda: not made.plan_open)
        assert made.window.isMinimized()
    else:
        qtbot.waitUntil(lambda: isinstance(made.window.page, HelpNowPage))
        assert made.plan_open


def test_keys_pressed_in_a_question_keep_the_plan_open(start: Start, tmp_path: Path) -> None:
    made = start(minute=100)
    _open(made, tmp_path)
    made.locking.idle.start(5)
    pressed: list[bool] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QuestionBox)
        handle = box.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_Shift)
        pressed.append(made.locking.idle.warned)
        box.reject()

    made.locking.idle.warn.connect(lambda: QTimer.singleShot(0, press))
    made.context.ask.choose(made.window, "Remove this?", "It is gone.", OFFERED)
    assert pressed == [False]
    assert made.plan_open
