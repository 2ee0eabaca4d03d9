"""In a crisis: one key from everywhere, the same words as on paper, and a copy that opens without the passphrase."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import gui_kit
from app_kit import make_controller
from plan_window import MakeWindow, plain, shown_words
from PySide6.QtWidgets import QApplication

from pcsp_desktop import documents
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.pages.printing.crisis_page import OpenCrisisPage
from pcsp_desktop.gui.pages.printing.print_page import PrintPage
from pcsp_desktop.gui.window.document_view import DocumentView
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.tasks.printing import crisis_view


def test_the_page_holds_every_word_of_the_paper_page(open_window: MakeWindow) -> None:
    window = open_window()
    window.controller.show_crisis()
    gui_kit.settle()
    document = crisis_view.crisis_document(window.opened.plan, window.opened.today())
    view = window.page.findChild(DocumentView)
    assert isinstance(view, DocumentView)
    shown = shown_words(view)
    for words in list(documents.tree.words_of(document))[1:]:
        assert plain(words).strip() in shown, "a line of the paper is missing on screen"
    assert "999" in shown
    assert window.title == document.title


def test_999_stands_above_the_number_for_getting_worse(open_window: MakeWindow) -> None:
    window = open_window()
    window.controller.show_crisis()
    shown = shown_words(window.page)
    assert -1 < shown.index("Ring 999 if") < shown.index("01632 960203")


def test_back_leads_to_the_page_that_was_open(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("good-day")
    title = window.title
    window.controller.show_crisis()
    gui_kit.settle()
    assert window.title != title
    window.shell.back_button.click()
    assert window.title == title


def test_it_asks_who_else_uses_the_computer_and_stops_when_told_to(open_window: MakeWindow) -> None:
    answers = gui_kit.Answers("stop")
    window = open_window(answers=answers)
    copies = window.opened.plan.copies
    window.controller.show_crisis()
    window.press("leave-readable")
    assert answers.asked == ["Who else uses this computer?"]
    assert crisis_view.open_page(window.scope.session.vault.folder) is None
    assert window.opened.plan.copies == copies


def test_others_at_the_computer_are_asked_about_twice(open_window: MakeWindow) -> None:
    answers = gui_kit.Answers("others", "no")
    window = open_window(answers=answers)
    window.controller.show_crisis()
    window.press("leave-readable")
    assert len(answers.asked) == 2
    assert crisis_view.open_page(window.scope.session.vault.folder) is None


def test_the_page_lies_beside_the_vault_for_its_owner_and_is_in_the_copies(open_window: MakeWindow) -> None:
    window = open_window(answers=gui_kit.Answers("only_me"))
    window.controller.show_crisis()
    window.press("leave-readable")
    folder = window.scope.session.vault.folder
    file = folder / "in-a-crisis.txt"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    copy = window.opened.plan.copies[-1]
    assert (copy.how, copy.given_on, copy.taken_back_on) == ("crisis_page", window.opened.today(), None)
    page = crisis_view.open_page(folder)
    assert page is not None
    said = "\n".join([page.title, *(heading + "\n" + "\n".join(texts) for heading, texts in page.parts)])
    on_paper = documents.write_text(crisis_view.crisis_document(window.opened.plan, window.opened.today()))
    assert said.split() == on_paper.replace("#", "").split(), "it holds exactly the words of the paper"
    assert "readable without the passphrase" in window.words()


def test_it_says_when_the_readable_page_is_older_than_the_plan(open_window: MakeWindow) -> None:
    window = open_window(answers=gui_kit.Answers("only_me"))
    window.controller.show_crisis()
    window.press("leave-readable")
    window.opened.set("crisis/what_helps", "Cold water on my wrists.")
    window.back()
    window.controller.show_crisis()
    gui_kit.settle()
    assert "older than what you see" in window.words()
    window.press("renew-readable")
    page = crisis_view.open_page(window.scope.session.vault.folder)
    assert page is not None and "Cold water" in str(page)
    live = [copy for copy in window.opened.plan.copies if copy.how == "crisis_page" and not copy.taken_back_on]
    assert len(live) == 1, "the older copy is noted as gone"


def test_a_change_that_makes_the_readable_page_old_is_told_once_and_offers_to_renew_it(open_window: MakeWindow) -> None:
    window = open_window(answers=gui_kit.Answers("only_me"))
    window.controller.show_crisis()
    window.press("leave-readable")
    folder = window.scope.session.vault.folder
    window.go("good-day")
    window.opened.set("matters/interests", "Trains")
    window.go("strengths")
    assert not window.shell.toast.isVisible(), "that is not on the crisis page"
    window.opened.set("crisis/what_helps", "Cold water on my wrists.")
    window.go("good-day")
    assert "older now" in window.shell.toast.accessibleName()
    assert "Cold water" not in str(crisis_view.open_page(folder)), "nothing is made public without a word"
    window.go("strengths")
    assert not window.shell.toast.isVisible(), "it is told once"
    window.opened.set("crisis/what_helps", "Cold water on my face.")
    window.go("good-day")
    window.open_plan._readable._renew()
    assert "on my face" in str(crisis_view.open_page(folder))
    live = [copy for copy in window.opened.plan.copies if copy.how == "crisis_page" and not copy.taken_back_on]
    assert len(live) == 1


def test_one_press_takes_it_away_and_the_copies_say_so(open_window: MakeWindow) -> None:
    window = open_window(answers=gui_kit.Answers("only_me"))
    window.controller.show_crisis()
    window.press("leave-readable")
    window.press("take-readable-away")
    assert crisis_view.open_page(window.scope.session.vault.folder) is None
    assert window.opened.plan.copies[-1].taken_back_on == window.opened.today()
    assert window.focus == "leave-readable", "the focus stays where the person was"


def test_it_is_read_and_taken_away_at_the_lock(
    open_window: MakeWindow, window: Callable[..., MainWindow], app: QApplication
) -> None:
    room = open_window(answers=gui_kit.Answers("only_me"))
    room.controller.show_crisis()
    room.press("leave-readable")
    folder = room.scope.session.vault.folder
    room.open_plan.pause()
    room.scope.session.lock()

    shell = window()
    make_controller(app, shell, folder.parent).context.go(to("unlock", folder=str(folder)))
    gui_kit.settle()
    assert shell.page is not None
    button = shell.page.findChild(Button, "open-crisis-page")
    assert isinstance(button, Button)
    button.click()
    gui_kit.settle()
    page = shell.page
    assert isinstance(page, OpenCrisisPage)
    assert "999" in shown_words(page)
    assert "Anyone at this computer" in shown_words(page)
    page.take_away.click()
    gui_kit.settle()
    assert not (folder / "in-a-crisis.txt").exists()
    assert shell.page.objectName() == "unlock-page"

    again = open_window(folder=folder)
    gone = [copy for copy in again.opened.plan.copies if copy.how == "crisis_page"]
    assert gone and all(copy.taken_back_on is not None for copy in gone), "the copies follow at the next opening"


def test_a_file_that_is_no_page_of_ours_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "in-a-crisis.txt"
    file.write_bytes(b"\xff\xfe\x00" * 50)
    assert crisis_view.open_page(tmp_path) is None
    file.write_bytes(b"a\n\n\nb\n\nc" + b" " * 200_000)
    assert crisis_view.open_page(tmp_path) is None
    file.unlink()
    secret = tmp_path / "secret"
    secret.write_text("title\n\n\nheading\n\nwords")
    file.symlink_to(secret)
    assert crisis_view.open_page(tmp_path) is None


def test_printing_from_the_crisis_page_prints_that_page_and_not_the_whole_plan(open_window: MakeWindow) -> None:
    window = open_window()
    window.controller.show_crisis()
    gui_kit.settle()
    window.press("print-crisis")
    page = window.page
    assert isinstance(page, PrintPage)
    assert page.choices().kind == "in-a-crisis"
    assert not page.sizes.isHidden()
