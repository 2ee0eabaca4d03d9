"""Numbers on paper, the passphrase, the lock: made, checked and taken away by pressing what is on the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtWidgets import QLineEdit

from pcsp_desktop import vault
from pcsp_desktop.gui.pages.keeping.number_sheet import SheetPage
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault import SlotKind
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.printed_number import PrintedNumber

if TYPE_CHECKING:
    from keeping_kit import House

CHEAP = KdfCost(memory=64, passes=1, lanes=1)


def sheet_of(house: House) -> SheetPage:
    page = house.page
    assert isinstance(page, SheetPage)
    return page


def make_recovery(house: House) -> tuple[str, ...]:
    house.line("keep-safe")
    house.press("open-recovery")
    house.press("make-number")
    house.waits_on("page-number-sheet")
    return sheet_of(house)._groups


def test_a_recovery_number_is_made_checked_and_opens_the_plan(house: House) -> None:
    groups = make_recovery(house)
    assert all(group in house.said() for group in groups)
    house.press("wrote-number")
    for place in (3, 7):
        house.type(f"ask-back-{place}", groups[place - 1])
    house.page.forward_asked.emit()
    house.waits_for("Keep the paper")
    assert keeping.is_recovery_number_kept(house.session)
    folder = house.session.vault.folder
    house.controller.lock()
    house.waits_on("unlock-page")
    vault.unlock(folder, PrintedNumber.from_typed("".join(groups)), cost=CHEAP).lock()


def test_a_group_that_was_written_down_wrong_is_told(house: House) -> None:
    groups = make_recovery(house)
    house.press("wrote-number")
    house.type("ask-back-3", groups[2])
    house.type("ask-back-7", "000000")
    house.page.forward_asked.emit()
    assert "Group 7 is not the same" in house.said()
    assert not keeping.is_recovery_number_kept(house.session)


def test_a_second_number_is_made_only_after_the_person_said_so(house: House) -> None:
    first = make_recovery(house)
    house.press("wrote-number")
    house.page.not_now_asked.emit()
    house.answers("no")
    house.press("open-recovery")
    house.press("make-number")
    assert house.name == "page-recovery-number"
    house.answers("yes")
    house.press("make-number")
    house.waits_on("page-number-sheet")
    assert sheet_of(house)._groups != first
    assert len(keeping.ways_of(house.session, SlotKind.RECOVERY)) == 1


def test_the_sheet_as_a_file_holds_the_number_and_can_be_deleted(house: House, tmp_path: Path) -> None:
    groups = make_recovery(house)
    file = tmp_path / "sheet.pdf"
    house.answers(files=(file,))
    house.press("save-number")
    document = pypdfium2.PdfDocument(file.read_bytes())
    printed = document[0].get_textpage().get_text_bounded()
    document.close()
    digits = "".join(character for character in printed if character.isdigit())
    assert all(group in digits for group in groups)
    house.shell.toast._press()
    assert not file.exists()


def test_a_sheet_that_cannot_be_written_is_told_and_the_number_still_stands_there(house: House, tmp_path: Path) -> None:
    groups = make_recovery(house)
    house.answers(files=(tmp_path / "no" / "such" / "folder.pdf",))
    house.press("save-number")
    assert "could not be written there" in house.toast()
    assert groups[0] in house.said()


def test_an_emergency_number_is_named_listed_and_taken_away(house: House) -> None:
    house.line("keep-safe")
    house.press("open-emergency")
    house.press("make-emergency")
    assert "Write who the number is for" in house.said()
    house.type("emergency-for", "Anna, my daughter")
    house.press("make-emergency")
    house.waits_on("page-number-sheet")
    groups = sheet_of(house)._groups
    assert "Anna, my daughter" in house.page.title
    house.page.back_asked.emit()
    assert "Not used so far" in house.said()
    house.answers("yes")
    house.press("take-away-1")
    house.waits_for("Copies made before today still open with the old number.")
    assert "Nobody has a number now." in house.said()
    folder = house.session.vault.folder
    house.controller.lock()
    number = PrintedNumber.from_typed("".join(groups))
    try:
        vault.unlock(folder, number, cost=CHEAP)
    except vault.WrongKey:
        return
    raise AssertionError("the number still opens the plan")


def test_each_use_of_an_emergency_number_is_shown_and_said_on_opening(house: House) -> None:
    groups = keeping.new_emergency_number(house.session, "Anna")
    house.controller.lock()
    house.waits_on("unlock-page")
    folder = house.controller.locking.folder
    assert folder is not None
    opened = house.store.unlock_with_number(folder, "".join(groups))
    house.context.enter(opened, folder)
    assert "An emergency number opened this plan" in house.toast()
    house.line("keep-safe")
    house.press("open-emergency")
    assert "Opened your plan on" in house.said()


def test_the_passphrase_is_changed_and_the_lock_after_it(house: House) -> None:
    house.line("keep-safe")
    house.press("open-passphrase")
    house.page.forward_asked.emit()
    assert "Type a passphrase" in house.said()
    house.type("passphrase", "o'brien's hens")
    house.page.forward_asked.emit()
    house.waits_for("Your passphrase is changed")
    house.shell.toast._press()
    assert house.name == "page-change-lock"
    house.press("change-lock")
    house.waits_for("The lock is changed.")
    folder = house.session.vault.folder
    house.controller.lock()
    house.waits_on("unlock-page")
    vault.unlock(folder, Passphrase("o'brien's hens"), cost=CHEAP).lock()


def test_the_passphrase_field_is_empty_after_leaving(house: House) -> None:
    house.line("keep-safe")
    house.press("open-passphrase")
    house.type("passphrase", "secret words")
    page = house.page
    page.left()
    field = page.findChild(QLineEdit, "passphrase")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_a_computer_with_no_key_store_says_so(house: House) -> None:
    if keeping.can_remember():
        return
    house.line("keep-safe")
    house.press("open-computer")
    house.wait(lambda: "has no safe place to keep a key" in house.said())
    assert house.find("remember").isHidden()
