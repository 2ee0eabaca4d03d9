"""What I changed, deleting for good, and private notes, by pressing what is on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from vault_kit import SENTINEL, files_holding, key_of, needles

from pcsp_desktop import documents
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.gui.kit.labels import Subheading
from pcsp_desktop.gui.places.given import OldPlan
from pcsp_desktop.gui.window.document_view import spoken
from pcsp_desktop.tasks.keeping import private
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.private import Notes
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.vault import NotesShut

if TYPE_CHECKING:
    from keeping_kit import House


def past(house: House) -> None:
    house.session.opened.set("matters/important", "my garden")
    house.session.opened.set("matters/important", "my dog")
    house.session.opened.add("goals", want="walk to the park")
    house.line("changed")


def test_a_version_gets_a_name_and_is_read_again(house: House) -> None:
    past(house)
    house.press("name-version")
    assert "Write a name for this version" in house.said()
    house.type("version-name", "agreed with Dr Ali")
    house.press("name-version")
    house.waits_for("This version is called")
    house.session.opened.set("matters/important", "neither")
    house.press("read-version-1")
    house.waits_on("page-old-plan")
    assert "my dog" in house.said()
    assert "neither" not in house.said()


def test_a_days_changes_are_told_and_taken_back_one_by_one(house: House) -> None:
    past(house)
    house.press("day-changes-1")
    house.waits_on("page-differences")
    assert "my dog" in house.said()
    assert "walk to the park" in house.said()
    button = next(name for name in ("put-back-1", "put-back-2") if "Take it out" in house.find(name).text())  # type: ignore[attr-defined]
    house.press(button)
    house.waits_for("It is as it was before.")
    assert house.session.opened.plan.goals == ()
    house.shell.toast._press()
    assert len(house.session.opened.plan.goals) == 1


def test_two_versions_are_compared_in_words(house: House) -> None:
    past(house)
    house.type("version-name", "first")
    house.press("name-version")
    house.waits_for("This version is called")
    house.session.opened.set("matters/important", "the sea")
    house.press("compare-versions")
    page = house.page
    page.older.set_value(page.older._choices[0].value)  # type: ignore[attr-defined]
    house.press("compare-now")
    house.waits_on("page-differences")
    assert "the sea" in house.said()


def test_earlier_words_are_put_back_from_the_answers_own_page(house: House) -> None:
    past(house)
    house.go("important")
    house.press("answers-past")
    house.wait(lambda: "my garden" in house.said())
    house.press("put-back-1-2")
    house.waits_for("Your words from then are back.")
    field = house.find("matters-important")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "my garden"


def test_an_answer_is_deleted_for_good_from_its_own_page(house: House) -> None:
    house.session.opened.set("matters/important", f"{SENTINEL} one")
    house.session.opened.set("matters/important", f"{SENTINEL} two")
    house.go("important")
    house.press("answers-past")
    house.wait(lambda: SENTINEL in house.said())
    house.press("erase-1")
    assert "Copies that you gave away or saved in another place stay as they are." in house.said()
    house.answers("keep")
    house.press("erase-now")
    assert SENTINEL in house.session.opened.plan.matters.important
    house.answers("erase")
    house.press("erase-now")
    house.waits_for("It is deleted for good.")
    house.wait(lambda: "Removed for good on" in house.said())
    house.page.back_asked.emit()
    field = house.find("matters-important")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    session, folder, key = house.session, house.session.vault.folder, key_of(house.session.vault)
    house.controller.lock()
    session.wait_for_backup()
    assert files_holding(needles(key), folder) == []


@pytest.mark.slow
def test_a_long_plan_of_the_past_is_shown_whole_and_in_order(house: House) -> None:
    plan = example_plan()
    document = documents.make(plan, "full-plan", documents.Options(on=house.session.opened.today()))
    house.open("old-plan", OldPlan(document, "then"))
    house.wait(lambda: not house.page._timer.isActive())  # type: ignore[attr-defined]
    headings = [each.text() for each in house.page.findChildren(Subheading) if each.isVisible()]
    wanted = [
        spoken(block.runs)
        for block in tree.walk(reshape.without_tables(document).blocks)
        if isinstance(block, tree.Heading) and block.level > 1
    ]
    assert len(wanted) > 20
    assert headings == wanted


# ---- Private notes -----------------------------------------------------------------------------------------


def start_notes(house: House, words: str) -> None:
    house.go("notes-page")
    house.answers("start")
    house.press("start-notes")
    house.wait(lambda: house.page.findChild(QPlainTextEdit, "private-notes") is not None)
    house.type("private-notes", words)


def test_notes_are_kept_by_the_button_and_by_leaving(house: House) -> None:
    start_notes(house, "one")
    assert "Not saved yet." in house.said()
    house.press("keep-notes")
    assert private.read(house.session).notes.text == "one"
    house.type("private-notes", "two")
    house.line("home")
    assert private.read(house.session).notes.text == "two"
    assert house.session.private_typing is None


def test_notes_are_stored_within_a_second_of_typing(house: House) -> None:
    start_notes(house, "words before a crash")
    house.wait(lambda: private.read(house.session).notes.text == "words before a crash")
    assert "Saved." in house.said()
    house.type("private-notes", "and more words")
    house.wait(lambda: private.read(house.session).notes.text == "and more words")
    house.press("keep-notes")
    house.type("private-notes", "other words")
    house.line("home")
    past = [one.notes.text for one in private.read(house.session).past]
    assert past == ["and more words", ""], "what was typed in between is no version"


def test_a_lock_keeps_notes_that_are_being_typed(house: House) -> None:
    start_notes(house, "words at the lock")
    folder = house.session.vault.folder
    house.controller.lock()
    opened = house.store.unlock(folder, "river lamp stone eagle", False)
    assert private.read(opened).notes.text == "words at the lock"
    opened.lock()
    opened.wait_for_backup()


def test_open_notes_name_everyone_who_can_open_them(house: House) -> None:
    keeping.new_recovery_number(house.session)
    keeping.new_emergency_number(house.session, "Anna")
    start_notes(house, "x")
    said = house.said()
    assert "anyone who knows the passphrase of your plan" in said
    assert "anyone who has your recovery sheet" in said
    assert "Anna, with the emergency number" in said


def focused(house: House) -> str:
    now = house.page.window().focusWidget()
    return now.objectName() if now is not None else ""


def test_a_passphrase_shuts_the_notes_and_opens_them_again(house: House) -> None:
    start_notes(house, "only mine")
    house.press("notes-passphrase-more")
    house.press("set-notes-passphrase")
    assert "Type a passphrase for your notes" in house.said()
    house.type("notes-new-passphrase", "my own")
    house.press("set-notes-passphrase")
    house.waits_for("Only this passphrase opens your private notes now.")
    with pytest.raises(NotesShut):
        private.read(house.session)
    house.press("shut-notes")
    assert "only mine" not in house.said()
    house.wait(lambda: focused(house) == "notes-passphrase")
    house.type("notes-passphrase", "wrong")
    house.press("open-notes")
    house.wait(lambda: "opens no notes here" in house.said())
    house.type("notes-passphrase", "my own")
    house.press("open-notes")
    house.wait(lambda: house.page.findChild(QPlainTextEdit, "private-notes") is not None)
    field = house.find("private-notes")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "only mine"
    house.wait(lambda: focused(house) == "private-notes")
    house.press("notes-passphrase-more")
    house.press("no-notes-passphrase")
    house.waits_for("have no passphrase of their own now")
    assert private.read(house.session).notes == Notes("only mine")


def test_earlier_notes_can_be_read(house: House) -> None:
    start_notes(house, "first words")
    house.press("keep-notes")
    house.type("private-notes", "second words")
    house.press("keep-notes")
    house.line("home")
    house.go("notes-page")
    house.press("notes-past")
    assert "first words" in house.said()


def test_notes_leave_no_trace_in_find_in_the_past_or_on_the_glance(house: House) -> None:
    start_notes(house, SENTINEL)
    house.press("keep-notes")
    for line in ("home", "changed"):
        house.line(line)
        assert SENTINEL not in house.said()
    assert house.session.vault.head == 1 or all(
        SENTINEL not in str(revision.change) for revision in house.session.vault.revisions()
    )
