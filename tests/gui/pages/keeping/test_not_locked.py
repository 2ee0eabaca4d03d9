"""When the plan cannot be stored at the lock: folder gone, disk full. The words stay, and there is a way on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from pcsp_desktop import vault
from pcsp_desktop.vault import BackupOutcome
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import DiskFull

if TYPE_CHECKING:
    from keeping_kit import House

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = "river lamp stone eagle"
WORDS = "a walk with the dog"


def typing(house: House) -> None:
    house.go("good-day")
    house.find("matters-good-day").setFocus()
    house.type("matters-good-day", WORDS)


def stuck(house: House, how: str = "lock") -> None:
    """The folder goes away while the person types, then they lock or close."""
    house.session.opened.set("matters/important", "the sea")
    typing(house)
    shutil.rmtree(house.session.vault.folder)
    if how == "lock":
        house.controller.lock()
    else:
        house.controller.closing.close_now()


@pytest.mark.parametrize("how", ["lock", "close"])
def test_with_the_folder_gone_the_plan_stays_open_with_the_words_and_what_to_do(house: House, how: str) -> None:
    stuck(house, how)
    house.waits_on("page-not-locked")
    said = house.said()
    assert "The folder with your plan cannot be reached any more." in said
    assert "Put the disk back" in said
    assert house.controller.plan_open
    field = house.find("unsaved-matters-good-day")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == WORDS
    house.press("copy-words")
    assert WORDS in QGuiApplication.clipboard().text()


def test_the_whole_plan_is_saved_in_another_place_and_opens_there(house: House, tmp_path: Path) -> None:
    stuck(house)
    house.waits_on("page-not-locked")
    (tmp_path / "stick").mkdir()
    house.answers(folder=tmp_path / "stick")
    house.press("plan-elsewhere")
    house.waits_on("unlock-page")
    place = tmp_path / "stick" / "plan-1"
    assert house.controller.preferences.settings.plans[0] == str(place)
    with vault.unlock(place, Passphrase(PASSPHRASE), cost=CHEAP) as saved:
        assert saved.plan.matters.important == "the sea"
        assert saved.drafts().get("matters/good_day", saved.plan.matters.good_day) == WORDS


def test_a_place_that_cannot_be_written_either_is_told(house: House, tmp_path: Path) -> None:
    stuck(house)
    house.waits_on("page-not-locked")
    (tmp_path / "file").write_text("no folder")
    house.answers(folder=tmp_path / "file")
    house.press("plan-elsewhere")
    house.wait(lambda: house.toast() != "")
    assert house.controller.plan_open


def test_it_locks_without_the_words_only_after_the_person_said_so(house: House) -> None:
    stuck(house)
    house.waits_on("page-not-locked")
    house.answers("no")
    house.press("lock-anyway")
    assert house.controller.plan_open
    house.answers("lock")
    house.press("lock-anyway")
    house.waits_on("unlock-page")
    assert not house.controller.plan_open


def test_a_disk_that_has_room_again_locks_with_every_word(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    typing(house)

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "append_all", full)
        patched.setattr(Vault, "draft", full)
        house.controller.lock()
        house.waits_on("page-not-locked")
        assert "There is no room left on the disk." in house.said()
        house.press("save-again")
        assert house.controller.plan_open
    house.waits_on("page-not-locked")
    folder, session = house.session.vault.folder, house.session
    house.press("save-again")
    house.wait(lambda: not house.controller.plan_open)
    session.wait_for_backup()
    with vault.unlock(folder, Passphrase(PASSPHRASE), cost=CHEAP) as again:
        assert again.plan.matters.good_day == WORDS


def test_a_backup_that_failed_after_the_lock_is_told(house: House) -> None:
    house.controller.lock()
    house.controller.locking.backed_up.emit(BackupOutcome(None, DiskFull()))
    assert "The backup copy after it could not be made" in house.toast()


def test_a_write_that_was_cut_off_is_told_on_opening(house: House) -> None:
    house.session.vault.rolled_back = True
    house.open_plan.begin()
    assert "The last save was cut off and is taken back." in house.toast()
