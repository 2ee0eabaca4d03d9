"""Keeping a plan safe: ways to open it, copies, moving, deleting, looking it over. Real vaults and files."""

import os
import shutil
from pathlib import Path

import pytest
from vault_kit import TurnableClock

from pcsp_desktop import vault
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import SlotKind
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.printed_number import PrintedNumber
from pcsp_desktop.vault.problems import AlreadyThere, BackupDamaged, InUse, Unreachable, WrongKey

CHEAP = KdfCost(memory=64, passes=1, lanes=1)


def opens(folder: Path, groups: tuple[str, ...]) -> PlanSession:
    return PlanSession(vault.unlock(folder, PrintedNumber.from_typed("".join(groups)), cost=CHEAP))


def lock_and_wait(session: PlanSession) -> Path:
    folder = session.vault.folder
    session.lock()
    session.wait_for_backup()
    return folder


def test_a_second_recovery_number_stops_the_first(session: PlanSession) -> None:
    first = keeping.new_recovery_number(session)
    keeping.recovery_number_kept(session)
    second = keeping.new_recovery_number(session)
    assert not keeping.is_recovery_number_kept(session)
    folder = lock_and_wait(session)
    with pytest.raises(WrongKey):
        opens(folder, first)
    opens(folder, second).lock()


def test_each_use_of_an_emergency_number_is_told_until_it_is_taken_away(session: PlanSession) -> None:
    groups = keeping.new_emergency_number(session, "Ann, my sister")
    folder = lock_and_wait(session)
    again = opens(folder, groups)
    assert keeping.opened_by(again) is SlotKind.EMERGENCY
    [use] = keeping.uses(again)
    assert use.label == "Ann, my sister"
    assert use.kind is SlotKind.EMERGENCY
    [way] = keeping.ways_of(again, SlotKind.EMERGENCY)
    keeping.take_away(again, way.id)
    lock_and_wait(again)
    with pytest.raises(WrongKey):
        opens(folder, groups)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(session: PlanSession) -> None:
    keeping.change_passphrase(session, "another one")
    keeping.change_lock(session)
    folder = lock_and_wait(session)
    with pytest.raises(WrongKey):
        vault.unlock(folder, Passphrase("pw"), cost=CHEAP)
    vault.unlock(folder, Passphrase("another one"), cost=CHEAP).lock()


def test_a_backup_file_becomes_a_plan_beside_this_one(session: PlanSession, tmp_path: Path) -> None:
    session.opened.set("matters/important", "my garden")
    file = keeping.copy_to(session, tmp_path / "copy")
    assert file.suffix == ".pcspbackup"
    beside = keeping.folder_beside(session.vault.folder)
    keeping.restore_beside(file, "pw", beside, cost=CHEAP)
    with vault.unlock(beside, Passphrase("pw"), cost=CHEAP) as copy:
        assert copy.plan.matters.important == "my garden"
    with pytest.raises(AlreadyThere):
        keeping.restore_beside(file, "pw", beside, cost=CHEAP)


def test_a_cut_backup_file_is_told_and_leaves_no_folder(session: PlanSession, tmp_path: Path) -> None:
    file = keeping.copy_to(session, tmp_path / "copy")
    file.write_bytes(file.read_bytes()[:9000])
    beside = keeping.folder_beside(session.vault.folder)
    with pytest.raises(BackupDamaged):
        keeping.restore_beside(file, "pw", beside, cost=CHEAP)
    assert not beside.exists()


def test_backups_are_listed_the_newest_first_with_their_size(session: PlanSession, clock: TurnableClock) -> None:
    session.opened.set("matters/important", "one")
    folder = lock_and_wait(session)
    clock.turn(86_400)
    again = PlanSession(vault.unlock(folder, Passphrase("pw"), cost=CHEAP, clock=clock), clock=clock)
    again.opened.set("matters/important", "two")
    lock_and_wait(again)
    newer, older = keeping.backups(folder)
    assert newer.when.startswith("2\u00a0March")
    assert older.when.startswith("1\u00a0March")
    assert older.bytes > 4096


def test_a_moved_plan_opens_in_its_new_place_and_is_gone_from_the_old(session: PlanSession, tmp_path: Path) -> None:
    session.opened.set("matters/important", "the sea")
    folder = lock_and_wait(session)
    (folder / "my own list.txt").write_text("mine")
    target = keeping.move_plan(folder, tmp_path / "stick")
    with vault.unlock(target, Passphrase("pw"), cost=CHEAP) as moved:
        assert moved.plan.matters.important == "the sea"
    assert sorted(item.name for item in folder.iterdir()) == ["my own list.txt"]
    assert len(keeping.backups(target)) == 1


def test_a_plan_is_not_moved_onto_something_or_into_itself_or_while_it_is_open(
    session: PlanSession, tmp_path: Path
) -> None:
    folder = session.vault.folder
    (tmp_path / "stick" / folder.name).mkdir(parents=True)
    (tmp_path / "stick" / folder.name / "other").write_text("x")
    with pytest.raises(AlreadyThere):
        keeping.move_plan(folder, tmp_path / "stick")
    with pytest.raises(AlreadyThere):
        keeping.move_plan(folder, folder / "backups")
    keeping._WAIT, before = 0.1, keeping._WAIT
    try:
        with pytest.raises(InUse):
            keeping.move_plan(folder, tmp_path / "elsewhere")
    finally:
        keeping._WAIT = before
    assert session.vault.is_open


def test_a_move_to_a_place_that_cannot_be_written_leaves_the_plan(session: PlanSession, tmp_path: Path) -> None:
    folder = lock_and_wait(session)
    (tmp_path / "shut").mkdir(mode=0o500)
    # Root may write into a folder that is shut, but nobody can make a folder under a file.
    (tmp_path / "file").write_text("")
    shut = tmp_path / ("file" if os.geteuid() == 0 else "shut")
    with pytest.raises(vault.Problem):
        keeping.move_plan(folder, shut)
    vault.unlock(folder, Passphrase("pw"), cost=CHEAP).lock()


def test_a_deleted_plan_leaves_no_file_of_it(session: PlanSession) -> None:
    session.opened.set("matters/important", "the sea")
    folder = lock_and_wait(session)
    (folder / "in-a-crisis.txt").write_text("open page")
    assert keeping.delete_plan(folder)
    assert not folder.exists()


def test_deleting_leaves_what_the_person_put_into_the_folder(session: PlanSession) -> None:
    folder = lock_and_wait(session)
    (folder / "shopping.txt").write_text("milk")
    assert not keeping.delete_plan(folder)
    assert [item.name for item in folder.iterdir()] == ["shopping.txt"]


def test_a_whole_plan_is_said_to_be_whole_and_a_spoilt_one_is_rescued(session: PlanSession, tmp_path: Path) -> None:
    for number in range(6):
        session.opened.add("goals", want=f"goal {number} " + "walk " * 200)
    folder = lock_and_wait(session)
    assert keeping.examine(folder, "pw").exit_code == 0
    assert keeping.examine(folder, "wrong").exit_code == 2
    spoilt = bytearray((folder / "plan.db").read_bytes())
    spoilt[9 * 4096 + 100] ^= 0xFF
    (folder / "plan.db").write_bytes(spoilt)
    report = keeping.examine(folder, "pw")
    assert report.exit_code == 1
    assert len(report.lines) > 2
    rescued, again = keeping.rescue(folder, "pw", tmp_path / "rescued", cost=CHEAP)
    assert len(again.opened.plan.goals) == 6
    assert rescued.lost_changes == 0
    again.lock()


def test_a_lock_with_the_folder_gone_keeps_the_plan_open_and_it_can_be_saved_elsewhere(
    session: PlanSession, tmp_path: Path
) -> None:
    session.opened.set("matters/important", "the sea")
    session.opened.typed("matters/good_day", "a walk with the d")
    shutil.rmtree(session.vault.folder)
    with pytest.raises(Unreachable):
        session.lock()
    assert session.vault.is_open
    session.save_elsewhere(tmp_path / "other")
    with vault.unlock(tmp_path / "other", Passphrase("pw"), cost=CHEAP) as saved:
        assert saved.plan.matters.important == "the sea"
        kept = saved.drafts().get("matters/good_day", saved.plan.matters.good_day)
        assert kept == "a walk with the d"
    session.lock_without_saving()


def test_what_is_typed_while_a_worker_changes_the_lock_is_kept(session: PlanSession) -> None:
    import threading

    worker = threading.Thread(target=keeping.change_lock, args=(session,))
    worker.start()
    for number in range(40):
        session.opened.typed("matters/good_day", f"words {number}")
        session.opened.tick()
        session.opened.set("matters/important", f"answer {number}")
    worker.join()
    folder = lock_and_wait(session)
    with vault.unlock(folder, Passphrase("pw"), cost=CHEAP) as again:
        assert again.plan.matters.good_day == "words 39"
        assert again.plan.matters.important == "answer 39"


def test_a_backup_that_fails_is_told(session: PlanSession) -> None:
    from threading import Event

    session.opened.set("matters/important", "x")
    (session.vault.folder / "backups").rmdir()
    (session.vault.folder / "backups").write_text("a file stands in the way")
    told, outcomes = Event(), []

    def tell(outcome: vault.BackupOutcome) -> None:
        outcomes.append(outcome)
        told.set()

    session.lock(tell)
    assert told.wait(10)
    assert outcomes[0].problem is not None
