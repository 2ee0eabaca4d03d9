"""The way in, with a real vault: first start, lock, unlock, and the pages for what can be wrong."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import gui_kit
import pytest
from app_kit import make_controller
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcsp_desktop.gui.app.controller import Controller
from pcsp_desktop.gui.kit.controls import Button, RadioButton, Text
from pcsp_desktop.gui.pages.home.help_now import HelpNowPage
from pcsp_desktop.gui.pages.keeping.number_pages import OfferedPage
from pcsp_desktop.gui.pages.keeping.number_sheet import AskBackPage, SheetPage
from pcsp_desktop.gui.pages.printing.crisis_page import OpenCrisisPage
from pcsp_desktop.gui.pages.settings.settings_page import SettingsPage
from pcsp_desktop.gui.pages.start.making import PlanInMaking
from pcsp_desktop.gui.pages.start.passphrase import PassphrasePage
from pcsp_desktop.gui.pages.start.problem import ProblemPage
from pcsp_desktop.gui.pages.start.restore import RestorePage
from pcsp_desktop.gui.pages.start.unlock import NumberPage, UnlockPage
from pcsp_desktop.gui.pages.start.welcome import CountryPage, ExamplesPage, LengthPage, PlansPage, WelcomePage, WhoPage
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.printing import crisis_view
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost

HOLDER = """
import sys
from pathlib import Path
from pcsp_desktop import vault
from pcsp_desktop.vault.keys import KdfCost
held = vault.unlock(Path(sys.argv[1]), vault.Passphrase(sys.argv[2]), cost=KdfCost(memory=64, passes=1, lanes=1))
print("open", flush=True)
sys.stdin.readline()
held.lock()
"""
"""Another process that has the plan open until it gets a line."""
CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = "river lamp stone eagle"

Kind = TypeVar("Kind", bound=Page)
Start = Callable[..., Controller]


@pytest.fixture
def start(app: QApplication, window: Callable[..., MainWindow], tmp_path: Path) -> Iterator[Start]:
    """Opens the app's window on an empty home; plans and settings are in `tmp_path`."""
    made: list[Controller] = []

    def begin(ask: gui_kit.Answers | None = None, settings: WindowSettings | None = None) -> Controller:
        if settings is not None:
            SettingsFile(tmp_path / "settings.json").save(settings)
        windows = make_controller(app, window(), tmp_path, ask)
        windows.begin()
        gui_kit.settle()
        made.append(windows)
        return windows

    yield begin
    for windows in made:
        windows.lock()


def _press(windows: Controller, name: str) -> None:
    button = windows.window.findChild(Button, name)
    assert isinstance(button, Button), name
    button.click()
    gui_kit.settle()


def _forward(windows: Controller) -> None:
    windows.window.forward_button.click()
    gui_kit.settle()


def _session(windows: Controller) -> PlanSession:
    assert windows.locking.session is not None
    return windows.locking.session


def _page(windows: Controller, kind: type[Kind]) -> Kind:
    page = windows.window.page
    assert isinstance(page, kind), page
    return page


def _new_plan(windows: Controller, qtbot: QtBot) -> None:
    _page(windows, WelcomePage)
    _forward(windows)
    _page(windows, CountryPage).choice.button("wales").setChecked(True)
    _forward(windows)
    _page(windows, WhoPage)
    _forward(windows)
    _page(windows, PassphrasePage).form.ui.passphrase.setText(PASSPHRASE)
    _forward(windows)
    _page(windows, LengthPage)
    _forward(windows)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)
    gui_kit.settle()


def _unlock(windows: Controller, passphrase: str) -> UnlockPage:
    page = _page(windows, UnlockPage)
    page.form.ui.passphrase.setText(passphrase)
    _forward(windows)
    return page


def test_the_first_question_is_at_most_five_pages_away(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    assert windows.window.lock_button.isVisible()
    assert windows.preferences.settings.country == "wales"
    assert windows.preferences.settings.plans == (str(Path(windows.preferences.settings.plans[0])),)
    assert (
        SettingsFile(Path(windows.preferences.settings.plans[0]).parents[1] / "settings.json").load().country == "wales"
    )


def test_no_country_is_a_problem_with_words(start: Start) -> None:
    windows = start()
    _forward(windows)
    _forward(windows)
    page = _page(windows, CountryPage)
    assert page.errors.isVisible()
    assert "Choose where you live" in [button.text() for button in page.errors.findChildren(Button)]


def test_an_empty_passphrase_is_a_problem_and_a_weak_one_is_advice(start: Start) -> None:
    windows = start()
    windows.context.go(to("passphrase"))
    page = _page(windows, PassphrasePage)
    _forward(windows)
    assert page.errors.isVisible()
    page.form.ui.passphrase.setText("cat")
    page.form.ui.passphrase.editingFinished.emit()
    assert page.form.ui.advice.text()
    _forward(windows)
    _forward(windows)
    _page(windows, LengthPage)


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize(("typed", "why"), [("password", "anyone would try"), ("1958", "date"), ("Anna", "a name")])
def test_a_weak_passphrase_is_answered_once_and_kept(start: Start, typed: str, why: str, hidden: bool) -> None:
    windows = start()
    making = PlanInMaking()
    making.answer(typist="helped", helper="Anna, my daughter")
    windows.context.open("passphrase", making)
    page = _page(windows, PassphrasePage)
    page.form.ui.hide_typing.setChecked(hidden)
    page.form.ui.passphrase.setText(typed)
    _forward(windows)
    _page(windows, PassphrasePage)
    said = page.form.ui.advice
    assert said.isVisible() and why in said.text() and "Four words" in said.text()
    assert typed not in said.text() and not page.errors.isVisible()
    _forward(windows)
    _page(windows, LengthPage)


def test_four_words_are_offered_and_others_on_request(start: Start) -> None:
    windows = start()
    windows.context.go(to("passphrase"))
    page = _page(windows, PassphrasePage)
    first = page._offered.text()
    assert len(first.split()) == 4
    _press(windows, "other-words")
    second = page._offered.text()
    assert second != first
    _press(windows, "use-offer")
    assert page.passphrase == second


def test_lock_wrong_passphrase_and_unlock(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.window.lock_button.click()
    gui_kit.settle()
    assert _page(windows, OfferedPage).isVisible()
    windows.window.not_now_button.click()
    gui_kit.settle()
    assert not windows.plan_open
    assert not windows.window.lock_button.isVisible()
    assert windows.window.sidebar.steps == ()
    page = _unlock(windows, "not this one")
    qtbot.waitUntil(lambda: page.errors.isVisible(), timeout=10_000)
    assert page.passphrase == "not this one"
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)


def test_a_locked_window_holds_no_word_of_the_plan(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _press(windows, "example-plan")
    _press(windows, "example-sam")
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)
    gui_kit.settle()
    windows.lock()
    gui_kit.settle()
    shown = " ".join(text.text() for text in windows.window.findChildren(Text))
    assert "Sam" not in shown
    assert "glance" not in windows.window.windowTitle()


def test_hide_and_lock_is_one_key(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    QTest.keyClick(windows.window, Qt.Key.Key_F12)
    gui_kit.settle()
    assert not windows.plan_open
    assert windows.window.isMinimized()


def test_help_opens_by_f1_on_every_start_page_and_comes_back(start: Start) -> None:
    windows = start()
    for name in ("start", "passphrase", "country"):
        windows.context.go(to(name))
        gui_kit.settle()
        before = windows.window.page
        QTest.keyClick(gui_kit.focus(), Qt.Key.Key_F1)
        gui_kit.settle()
        _page(windows, HelpNowPage)
        windows.window.back_button.click()
        gui_kit.settle()
        assert windows.window.page is before


def test_the_recovery_number_is_offered_before_the_first_close_and_asked_back(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.window.close()
    gui_kit.settle()
    _page(windows, OfferedPage)
    _press(windows, "make-number")
    qtbot.waitUntil(lambda: isinstance(windows.window.page, SheetPage), timeout=10_000)
    _press(windows, "wrote-number")
    page = _page(windows, AskBackPage)
    groups = page._groups
    for _, row in page.rows:
        row.field.setText("000000")
    _forward(windows)
    assert page.errors.isVisible()
    for place, row in page.rows:
        row.field.setText(groups[place - 1])
    _forward(windows)
    assert not windows.window.isVisible()


def test_closing_can_be_called_off_and_the_number_is_offered_once(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.window.close()
    gui_kit.settle()
    _page(windows, OfferedPage)
    windows.window.back_button.click()
    gui_kit.settle()
    assert windows.plan_open
    assert isinstance(windows.window.page, GuidePage), "closing can be called off"
    windows.window.close()
    gui_kit.settle()
    assert not windows.window.isVisible()


def test_a_plan_that_locks_by_itself_asks_nothing_and_asks_at_the_next_lock(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.lock()
    assert not windows.plan_open
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)
    windows.window.lock_button.click()
    gui_kit.settle()
    _page(windows, OfferedPage)


def test_a_number_made_and_not_on_paper_never_stops_working_unsaid(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    groups = keeping.new_recovery_number(_session(windows))
    windows.window.lock_button.click()
    gui_kit.settle()
    page = _page(windows, OfferedPage)
    said = " ".join(text.text() for text in page.findChildren(Text))
    assert "stops working" in said
    _press(windows, "number-kept")
    assert not windows.plan_open
    folder = Path(windows.preferences.settings.plans[0])
    again = windows.context.store.unlock_with_number(folder, "".join(groups))
    again.lock_without_saving()


def test_the_app_closes_when_it_locks_if_the_person_wants(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.change_settings(windows.preferences.settings._replace(close_on_lock=True))
    windows.lock()
    gui_kit.settle()
    assert not windows.plan_open and not windows.window.isVisible()


def test_with_a_silent_keyring_the_passphrase_is_typed_at_once(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.lock()
    answers = threading.Event()
    monkeypatch.setattr(windows.context.store, "can_remember", lambda: answers.wait(20))
    begun = time.monotonic()
    windows.first_page()
    page = _page(windows, UnlockPage)
    assert time.monotonic() - begun < 2
    assert not page.form.ui.remember.isVisible()
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)
    answers.set()


def test_a_keyring_that_answers_late_opens_nothing_over_a_person_who_types(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    folder = Path(windows.preferences.settings.plans[0])
    windows.lock()
    store = windows.context.store
    answers, asked = threading.Event(), threading.Event()

    def late(place: Path, wanted: Callable[[], bool]) -> PlanSession | None:
        answers.wait(20)
        asked.set()
        return store.unlock(place, PASSPHRASE, False) if wanted() else None

    monkeypatch.setattr(store, "can_remember", lambda: True)
    monkeypatch.setattr(store, "unlock_remembered", late)
    windows.context.go(to("unlock", folder=str(folder), by_keyring="yes"))
    page = _page(windows, UnlockPage)
    qtbot.waitUntil(page.form.ui.remember.isVisible, timeout=10_000)
    page.form.ui.passphrase.setText("ri")
    answers.set()
    qtbot.waitUntil(asked.is_set, timeout=10_000)
    gui_kit.settle()
    assert not windows.plan_open and page.passphrase == "ri"
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)


def test_opening_can_be_stopped_and_tried_again(start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.lock()
    store = windows.context.store
    inside, go_on = threading.Event(), threading.Event()
    real = store.unlock

    def slow(folder: Path, passphrase: str, remember: bool, between: Callable[[], None]) -> PlanSession:
        inside.set()
        go_on.wait(20)
        return real(folder, passphrase, remember, between)

    with monkeypatch.context() as patched:
        patched.setattr(store, "unlock", slow)
        page = _unlock(windows, PASSPHRASE)
        qtbot.waitUntil(inside.is_set, timeout=10_000)
        page.panel._stop_it()
        assert not page.panel.busy and not windows.plan_open
        go_on.set()
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=15_000)


def test_with_no_plan_open_the_window_closes_at_once(start: Start) -> None:
    windows = start()
    windows.window.close()
    gui_kit.settle()
    assert not windows.window.isVisible()


def test_the_number_opens_the_plan(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    groups = keeping.new_recovery_number(_session(windows))
    windows.lock()
    _press(windows, "use_number")
    page = _page(windows, NumberPage)
    QApplication.clipboard().setText("-".join(groups))
    page.fields.rows[0].field.setFocus()
    page.fields.rows[0].field.paste()
    gui_kit.settle()
    assert page.fields.complete
    assert page.fields.number == "".join(groups)
    _forward(windows)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)


def test_a_wrong_digit_is_told_in_its_own_box(start: Start, tmp_path: Path) -> None:
    windows = start()
    windows.context.go(to("number", folder=str(tmp_path)))
    fields = _page(windows, NumberPage).fields
    first = fields.rows[0].field
    first.setFocus()
    QTest.keyClicks(first, "000013")
    assert fields.rows[0]._problem.isVisible()
    assert first.hasFocus()
    first.clear()
    QTest.keyClicks(first, "000012")
    assert not fields.rows[0]._problem.isVisible()
    assert fields.rows[1].field.hasFocus()


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (lambda folder: (folder / "plan.db").unlink(), "not in this folder"),
        (lambda folder: (folder / "plan.db").write_bytes(b""), "mending"),
        (lambda folder: (folder / "vault.json").write_bytes(b"{}"), "mending"),
    ],
)
def test_a_spoilt_plan_has_a_page_of_its_own(
    start: Start, qtbot: QtBot, spoil: Callable[[Path], object], title: str
) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    folder = Path(windows.preferences.settings.plans[0])
    windows.lock()
    spoil(folder)
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(windows.window.page, ProblemPage), timeout=10_000)
    page = _page(windows, ProblemPage)
    assert title in page.title
    assert PASSPHRASE not in " ".join(text.text() for text in page.findChildren(Text))


def test_a_second_window_says_so(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.lock()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, windows.preferences.settings.plans[0], PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        _unlock(windows, PASSPHRASE)
        qtbot.waitUntil(lambda: isinstance(windows.window.page, ProblemPage), timeout=10_000)
        assert "another window" in _page(windows, ProblemPage).title
        other.communicate(b"\n", timeout=20)
    _press(windows, "way-again")
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)


def test_several_plans_are_listed_and_can_be_taken_off_the_list(start: Start, tmp_path: Path) -> None:
    windows = start(settings=WindowSettings(plans=(str(tmp_path / "plan-1"), str(tmp_path / "anna"))))
    page = _page(windows, PlansPage)
    assert [page.findChild(Button, f"plan-{n}").text() for n in range(2)] == ["Plan 1", "anna"]  # type: ignore[union-attr]
    _press(windows, "forget-0")
    assert windows.preferences.settings.plans == (str(tmp_path / "anna"),)


def test_text_size_and_colours_work_at_once_and_are_kept(start: Start, tmp_path: Path) -> None:
    windows = start()
    windows.window.top.text_size.click()
    gui_kit.settle()
    page = _page(windows, SettingsPage)
    large = next(button for button in page.findChildren(RadioButton) if button.text() == "200 %")
    large.setChecked(True)
    gui_kit.settle()
    assert windows.window.help_button.font().pixelSize() == 36
    assert SettingsFile(tmp_path / "settings.json").load().text_size == 200
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    gui_kit.settle()
    assert windows.preferences.settings.text_size == 150


def test_idle_warning_is_a_message(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    windows.locking.idle.warn.emit()
    assert windows.window.toast.isVisible()
    assert "any key" in windows.window.toast.accessibleName()
    windows.locking.idle.lock.emit()
    gui_kit.settle()
    _page(windows, UnlockPage)


def test_a_backup_copy_takes_the_place_of_a_spoilt_plan(start: Start, qtbot: QtBot) -> None:
    ask = gui_kit.Answers()
    windows = start(ask)
    _new_plan(windows, qtbot)
    folder = Path(windows.preferences.settings.plans[0])
    opened = windows.locking.session
    assert opened is not None
    opened.opened.set("matters/important", "My garden")
    windows.lock()
    qtbot.waitUntil(lambda: bool(windows.context.store.backups(folder)), timeout=10_000)
    (folder / "plan.db").write_bytes(b"spoilt" * 4096)
    _unlock(windows, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(windows.window.page, ProblemPage), timeout=10_000)
    ask._answers.append(windows.context.store.backups(folder)[0][0])
    _press(windows, "way-restore")
    page = _page(windows, RestorePage)
    page._now.setText(PASSPHRASE)
    _forward(windows)
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)
    assert _session(windows).opened.plan.matters.important == "My garden"


@pytest.mark.parametrize("name", ["sam", "maya", "rose"])
def test_each_example_can_be_looked_at_and_says_who_it_is(start: Start, qtbot: QtBot, name: str) -> None:
    windows = start()
    _press(windows, "example-plan")
    page = _page(windows, ExamplesPage)
    assert name.capitalize() in " ".join(text.text() for text in page.findChildren(Text))
    _press(windows, f"example-{name}")
    qtbot.waitUntil(lambda: windows.plan_open, timeout=10_000)
    opened = windows.locking.session
    assert opened is not None
    assert opened.opened.plan.person.first_name in (name.capitalize(), "Samuel")
    assert windows.preferences.settings.plans == (), "an example is no plan of this computer"


def test_what_was_typed_on_the_way_in_is_there_after_going_back(start: Start) -> None:
    windows = start()
    windows.context.go(to("who", PlanInMaking()))
    who = _page(windows, WhoPage)
    who.choice.button("helped").setChecked(True)
    who._helper_field.setText("Anna, my daughter")
    _forward(windows)
    _page(windows, PassphrasePage).form.ui.passphrase.setText(PASSPHRASE)
    _forward(windows)
    _page(windows, LengthPage).choice.button("full").setChecked(True)
    windows.window.back_button.click()
    gui_kit.settle()
    assert _page(windows, PassphrasePage).passphrase == PASSPHRASE
    windows.window.back_button.click()
    gui_kit.settle()
    assert _page(windows, WhoPage).helper == "Anna, my daughter"
    _forward(windows)
    assert _page(windows, PassphrasePage).passphrase == PASSPHRASE
    _forward(windows)
    assert _page(windows, LengthPage).length == "full"
    windows.context.go(to("start"))
    windows.context.go(to("passphrase"))
    assert _page(windows, PassphrasePage).passphrase == "", "a plan that was given up leaves no passphrase"


def test_another_language_keeps_what_was_typed(start: Start) -> None:
    windows = start()
    windows.context.go(to("who"))
    who = _page(windows, WhoPage)
    who.choice.button("helped").setChecked(True)
    who._helper_field.setText("Anna")
    windows.window.stack.again(carry=True)
    gui_kit.settle()
    again = _page(windows, WhoPage)
    assert again is not who
    assert (again.typist, again.helper) == ("helped", "Anna")
    windows.context.go(to("passphrase"))
    _page(windows, PassphrasePage).form.ui.passphrase.setText("river lamp")
    windows.window.stack.again(carry=True)
    assert _page(windows, PassphrasePage).passphrase == "river lamp"


def test_an_error_about_no_passphrase_goes_once_there_is_one(start: Start) -> None:
    windows = start()
    windows.context.go(to("passphrase"))
    page = _page(windows, PassphrasePage)
    _forward(windows)
    assert page.errors.isVisible()
    _press(windows, "use-offer")
    assert not page.errors.isVisible()
    assert page.form.ui.problem.isHidden()
    assert gui_kit.focus() is page.form.ui.passphrase


def test_a_folder_with_no_plan_says_so_before_a_passphrase_is_asked(start: Start, tmp_path: Path) -> None:
    other = tmp_path / "photos"
    other.mkdir()
    ask = gui_kit.Answers(folder=other)
    windows = start(ask)
    _press(windows, "open-plan")
    assert "not in this folder" in _page(windows, ProblemPage).title
    _press(windows, "way-again")
    assert len(ask.asked) == 2, "trying again asks for the folder"
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    gui_kit.settle()
    _page(windows, WelcomePage)


def test_lost_choices_do_not_lose_the_plans(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    folder = windows.preferences.settings.plans[0]
    windows.lock()
    (tmp_path / "settings.json").write_bytes(b"{")
    again = start()
    _page(again, UnlockPage)
    assert again.preferences.settings.plans == (folder,)
    _press(again, "other_plan")
    _press(again, "forget-0")
    _page(again, WelcomePage)
    _page(start(), WelcomePage)  # taken off the list is kept


def test_a_plan_that_is_alone_needs_no_name_and_several_have_one(start: Start, tmp_path: Path) -> None:
    folders = [tmp_path / "plan-1", tmp_path / "anna"]
    windows = start(settings=WindowSettings(plans=(str(folders[0]),)))
    assert not _page(windows, UnlockPage).eyebrow.isVisible()
    windows = start(settings=WindowSettings(plans=tuple(map(str, folders))))
    windows.context.go(to("unlock", folder=str(folders[1])))
    assert _page(windows, UnlockPage).eyebrow.text() == "anna"


def test_the_crisis_key_opens_the_page_that_was_left_readable(start: Start, qtbot: QtBot) -> None:
    windows = start()
    _new_plan(windows, qtbot)
    opened = windows.locking.session
    assert opened is not None
    folder = Path(windows.preferences.settings.plans[0])
    crisis_view.leave_open(opened.opened, folder)
    windows.lock()
    gui_kit.settle()
    windows.show_help()
    gui_kit.settle()
    _press(windows, "crisis-page")
    _page(windows, OpenCrisisPage)
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Escape)
    gui_kit.settle()
    _page(windows, UnlockPage)
    windows.show_crisis()
    _page(windows, OpenCrisisPage)
    crisis_view.take_away(folder)
    windows.context.go(to("unlock", folder=str(folder)))
    windows.show_crisis()
    _page(windows, HelpNowPage)
