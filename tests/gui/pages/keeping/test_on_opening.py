"""What a person hears when their plan opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pcsp_desktop.gui.window.route import to
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault import computer_key, opening

if TYPE_CHECKING:
    from keeping_kit import House

PASSPHRASE = "river lamp stone eagle"


def open_again(house: House) -> None:
    session, folder = house.session, house.session.vault.folder
    house.controller.lock()
    session.wait_for_backup()
    opened = house.store.unlock(folder, PASSPHRASE, False)
    house.context.enter(opened, folder)


def test_the_time_of_the_last_save_is_said(house: House) -> None:
    house.session.opened.set("matters/important", "x")
    open_again(house)
    assert "Last saved on" in house.toast()


def test_a_new_plan_has_nothing_to_say(house: House) -> None:
    assert house.toast() == ""


def test_opening_with_the_recovery_number_offers_a_new_passphrase(house: House) -> None:
    groups = keeping.new_recovery_number(house.session)
    session, folder = house.session, house.session.vault.folder
    house.controller.lock()
    session.wait_for_backup()
    house.context.enter(house.store.unlock_with_number(folder, "".join(groups)), folder)
    assert "You can choose a new passphrase now." in house.toast()
    house.shell.toast._press()
    assert house.name == "page-new-passphrase"


def test_a_large_plan_is_checked_on_by_a_worker_and_a_spoilt_backup_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(8):
        house.session.opened.add("goals", want=f"goal {number} " + "walk " * 300)
    session, folder = house.session, house.session.vault.folder
    house.controller.lock()
    session.wait_for_backup()
    newest: Path = max((folder / "backups").iterdir()) / "plan.db"
    spoilt = bytearray(newest.read_bytes())
    spoilt[9 * 4096 + 100] ^= 0xFF
    newest.write_bytes(spoilt)
    monkeypatch.setattr(opening, "LARGE", 4096)
    house.context.enter(house.store.unlock(folder, PASSPHRASE, False), folder)
    house.waits_for("its newest backup copy is not whole")
    house.shell.toast._press()
    assert house.name == "page-backups"


def test_a_cloud_folder_is_told_once(house: House, tmp_path: Path) -> None:
    session, folder = house.session, house.session.vault.folder
    house.controller.leave(to("start"))
    session.wait_for_backup()
    (tmp_path / "Dropbox").mkdir()
    place = keeping.move_plan(folder, tmp_path / "Dropbox")
    house.context.enter(house.store.unlock(place, PASSPHRASE, False), place)
    assert "This folder belongs to Dropbox." in house.toast()
    open_again(house)
    assert "Dropbox" not in house.toast()


def test_settings_lead_to_keeping_the_plan_safe(house: House) -> None:
    house.controller.show_settings()
    house.press("open-keep-safe")
    assert house.name == "page-keep-my-plan-safe"


def test_a_computer_that_keeps_no_key_opens_the_plan_all_the_same_and_says_why(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computer_key, "ALLOWED", ())
    session, folder = house.session, house.session.vault.folder
    house.controller.lock()
    session.wait_for_backup()
    house.context.enter(house.store.unlock(folder, PASSPHRASE, True), folder)
    assert "this computer does not remember it" in house.toast()
    assert "This computer has no safe place to keep a key." in house.toast()
    assert "Use your passphrase." in house.toast()
