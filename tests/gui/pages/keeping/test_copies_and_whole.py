"""Backup copies, moving, deleting, checking: with real folders, and the plan locked in between."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pcsp_desktop import vault
from pcsp_desktop.gui.places.context import Leave
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault.keys import KdfCost, Passphrase

if TYPE_CHECKING:
    from keeping_kit import House

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = "river lamp stone eagle"


def unlock(house: House) -> None:
    """Type the passphrase on the unlock page."""
    house.waits_on("unlock-page")
    house.type("passphrase", PASSPHRASE)
    house.page.forward_asked.emit()
    house.wait(lambda: house.controller.plan_open)


def lock_and_back(house: House) -> None:
    session = house.session
    house.controller.lock()
    session.wait_for_backup()
    unlock(house)


def test_a_backup_copy_goes_where_the_person_wants(house: House, tmp_path: Path) -> None:
    house.session.opened.set("matters/important", "the sea")
    file = tmp_path / "stick" / "copy"
    file.parent.mkdir()
    house.answers(files=(file,))
    house.open("backups")
    house.press("make-backup")
    house.waits_for("The backup copy is saved")
    keeping.restore_beside(file.with_name("copy.pcspbackup"), PASSPHRASE, tmp_path / "again", cost=CHEAP)


def test_a_cloud_folder_is_named_before_a_copy_goes_there(house: House, tmp_path: Path) -> None:
    file = tmp_path / "Dropbox" / "copy.pcspbackup"
    file.parent.mkdir()
    house.answers("no", files=(file,))
    house.open("backups")
    house.press("make-backup")
    assert not file.exists()
    assert house.ask.asked[-1] == "This folder is not only on this computer"


def test_a_copy_that_cannot_be_written_is_told(house: House, tmp_path: Path) -> None:
    house.answers(files=(tmp_path / "gone" / "copy.pcspbackup",))
    house.open("backups")
    house.press("make-backup")
    house.wait(lambda: "There is a problem" in house.said())
    assert house.session.vault.is_open


def test_a_copy_is_opened_beside_the_plan(house: House) -> None:
    house.session.opened.set("matters/important", "as it was")
    lock_and_back(house)
    house.session.opened.set("matters/important", "as it is")
    house.open("backups")
    house.press("use-backup-1")
    house.press("restore-beside")
    assert "Type the passphrase" in house.said()
    house.type("copy-passphrase", "wrong")
    house.press("restore-beside")
    house.wait(lambda: "does not open this copy" in house.said())
    house.type("copy-passphrase", PASSPHRASE)
    house.press("restore-beside")
    house.waits_for("The copy is a plan of its own now")
    plans = house.controller.preferences.settings.plans
    assert [Path(plan).name for plan in plans] == ["plan-1", "plan-2"]
    with vault.unlock(Path(plans[1]), Passphrase(PASSPHRASE), cost=CHEAP) as copy:
        assert copy.plan.matters.important == "as it was"
    assert house.session.opened.plan.matters.important == "as it is"


def test_a_copy_takes_the_place_of_the_plan(house: House) -> None:
    house.session.opened.set("matters/important", "as it was")
    lock_and_back(house)
    house.session.opened.set("matters/important", "as it is")
    house.open("backups")
    house.press("use-backup-1")
    house.answers("yes")
    house.press("restore-instead")
    house.waits_on("restore-page")
    time.sleep(0.3)  # the backup of the lock ends
    house.type("restore-passphrase", PASSPHRASE)
    house.page.forward_asked.emit()
    house.wait(lambda: house.controller.plan_open)
    assert house.session.opened.plan.matters.important == "as it was"


def test_a_backup_file_takes_the_place_of_the_plan(house: House, tmp_path: Path) -> None:
    house.session.opened.set("matters/important", "as it was")
    file = keeping.copy_to(house.session, tmp_path / "copy.pcspbackup")
    house.session.opened.set("matters/important", "as it is")
    house.answers("yes", files=(file,))
    house.open("backups")
    house.press("choose-backup")
    house.press("restore-instead")
    house.waits_on("restore-page")
    time.sleep(0.3)
    house.type("restore-passphrase", PASSPHRASE)
    house.page.forward_asked.emit()
    house.wait(lambda: house.controller.plan_open)
    assert house.session.opened.plan.matters.important == "as it was"


def test_a_plan_is_moved_and_opens_in_its_new_place(house: House, tmp_path: Path) -> None:
    before = house.session.vault.folder
    (tmp_path / "stick").mkdir()
    house.answers(folder=tmp_path / "stick")
    house.open("move")
    house.press("move-plan")
    house.waits_for("Your plan is in its new place now.")
    assert not before.exists()
    assert house.controller.preferences.settings.plans == (str(tmp_path / "stick" / before.name),)
    unlock(house)
    assert house.session.vault.folder == tmp_path / "stick" / before.name


def test_a_plan_goes_only_after_its_word_was_typed(house: House) -> None:
    folder = house.session.vault.folder
    house.open("delete")
    house.press("delete-plan")
    assert "Type the word delete" in house.said()
    house.type("delete-word", "delet")
    house.press("delete-plan")
    assert house.name == "page-delete-plan"
    house.type("delete-word", " Delete ")
    house.press("delete-plan")
    house.waits_for("Your plan is deleted.")
    assert not folder.exists()
    assert house.controller.preferences.settings.plans == ()
    assert house.name == "welcome"


def test_a_plan_is_locked_looked_over_and_opened_again(house: House) -> None:
    house.open("ask-examine")
    house.press("start-examine")
    house.waits_on("page-examine")
    house.page.forward_asked.emit()
    assert "Type your passphrase" in house.said()
    house.type("examine-passphrase", "wrong")
    house.page.forward_asked.emit()
    house.wait(lambda: "does not open this plan" in house.said())
    house.type("examine-passphrase", PASSPHRASE)
    house.page.forward_asked.emit()
    house.wait(lambda: "This plan is whole." in house.said())
    house.press("examine-open")
    unlock(house)


@pytest.mark.slow
def test_a_spoilt_plan_leads_from_its_problem_to_a_new_plan_with_what_can_be_read(house: House) -> None:
    for number in range(6):
        house.session.opened.add("goals", want=f"goal {number} " + "walk " * 200)
    session, folder = house.session, house.session.vault.folder
    house.controller.lock()
    session.wait_for_backup()
    spoilt = bytearray((folder / "plan.db").read_bytes())
    spoilt[9 * 4096 + 100] ^= 0xFF
    (folder / "plan.db").write_bytes(spoilt)
    house.type("passphrase", PASSPHRASE)
    house.page.forward_asked.emit()
    house.waits_on("problem-page")
    house.press("way-examine")
    house.type("examine-passphrase", PASSPHRASE)
    house.page.forward_asked.emit()
    house.wait(lambda: not house.find("examine-rescue").isHidden())
    house.press("examine-rescue")
    house.wait(lambda: house.controller.plan_open, seconds=60)
    assert len(house.session.opened.plan.goals) == 6
    assert house.session.vault.folder != folder
    assert (folder / "plan.db").read_bytes() == bytes(spoilt)


def test_a_backup_file_opens_on_a_computer_with_no_plan(house: House, tmp_path: Path) -> None:
    house.session.opened.set("matters/important", "the sea")
    groups = keeping.new_recovery_number(house.session)
    file = keeping.copy_to(house.session, tmp_path / "copy.pcspbackup")
    folder = house.controller.locking.folder
    assert folder is not None
    house.controller.leave(to("plans"), Leave.FOR_GOOD)
    house.controller.change_settings(house.controller.preferences.settings.without_plan(folder))
    house.context.begin()
    assert house.name == "welcome"
    house.answers(files=(file,))
    house.press("open-backup")
    house.type("backup-passphrase", "wrong")
    house.page.forward_asked.emit()
    house.wait(lambda: "does not open this copy" in house.said())
    house.type("backup-passphrase", " ".join(groups))
    house.page.forward_asked.emit()
    house.wait(lambda: house.controller.plan_open)
    assert house.session.opened.plan.matters.important == "the sea"


def test_a_file_that_is_no_backup_is_told(house: House, tmp_path: Path) -> None:
    file = tmp_path / "copy.pcspbackup"
    file.write_bytes(b"PK\x03\x04 not a zip")
    house.controller.leave(to("plans"), Leave.FOR_GOOD)
    house.answers(files=(file,))
    house.press("open-backup")
    house.type("backup-passphrase", "x")
    house.page.forward_asked.emit()
    house.wait(lambda: "That backup copy is damaged." in house.said())
