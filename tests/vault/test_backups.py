"""Backup copies: made after a lock, thinned out, checked, and brought back without losing what was there."""

from __future__ import annotations

import shutil
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.vault import Backup, Passphrase, backups, files, problems


def locked_with_backup(folder: Path, **options: object) -> vault.BackupOutcome:
    """Open, change a little, lock, and let the worker do its part."""
    opened = kit.again(folder, **options)
    kit.add_goal(opened, f"goal {opened.head}")
    job = opened.lock()
    assert job is not None
    return job.run()


def test_a_copy_follows_a_lock_and_opens_by_itself(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=2)
    outcome = locked_with_backup(folder)
    assert outcome.problem is None and outcome.copy is not None
    alone = kit.copied(outcome.copy, tmp_path / "alone")
    with kit.again(alone) as opened:
        assert len(opened.plan.goals) == 3


def test_no_copy_is_made_when_nothing_changed_and_a_job_runs_once(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    locked_with_backup(folder)
    job = kit.again(folder).lock()
    assert job is not None
    assert job.run() == vault.BackupOutcome(None)
    assert job.run() == vault.BackupOutcome(None)
    assert len(backups.listed(folder)) == 1


def test_a_copy_waits_while_the_vault_is_open_again(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    job = kit.again(folder).lock()
    assert job is not None
    with kit.again(folder):
        assert isinstance(job.run().problem, vault.InUse)
    assert backups.listed(folder) == ()


def test_the_last_five_one_a_day_for_a_week_and_one_a_month_for_a_year_stay() -> None:
    start = datetime(2025, 1, 1, 12, tzinfo=UTC)
    copies = [Backup(Path(str(n)), n, start + timedelta(hours=8 * n)) for n in range(1, 3 * 500)]
    kept = sorted(backups.kept(copies), key=lambda one: one.number)
    newest = copies[-1].time
    assert [one.number for one in kept[-5:]] == [one.number for one in copies[-5:]]
    days = {one.time.date() for one in kept if newest - one.time <= timedelta(days=7)}
    assert len(days) == 8
    months = {(one.time.year, one.time.month) for one in kept}
    assert len(months) >= 12
    assert len(kept) <= 5 + 8 + 13
    assert all(newest - one.time <= timedelta(days=372) for one in kept)


def test_a_clock_set_back_never_costs_the_newest_copies() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    copies = [Backup(Path(str(n)), n, start - timedelta(days=100 * n)) for n in range(1, 30)]
    kept = backups.kept(copies)
    assert {one.number for one in copies[-5:]} <= {one.number for one in kept}


def test_copies_keep_within_their_size(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    with kit.again(folder) as opened:
        opened.settings.set_all({"backup_bytes": 1})
    for _ in range(3):
        locked_with_backup(folder)
    assert [one.number for one in backups.listed(folder)] == [3]


def test_a_damaged_copy_is_told_and_a_half_made_one_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    (folder / "backups" / ".new-000009-20260101T000000Z").mkdir(parents=True)
    copy_safely = files.copy_safely

    def worn_out(source: Path, target: Path) -> None:
        copy_safely(source, target)
        if target.name == "plan.db":
            content = bytearray(target.read_bytes())
            content[9000] ^= 1
            target.write_bytes(content)

    with monkeypatch.context() as patch:
        patch.setattr(files, "copy_safely", worn_out)
        assert isinstance(locked_with_backup(folder).problem, vault.BackupDamaged)
    assert locked_with_backup(folder).problem is None
    assert not (folder / "backups" / ".new-000009-20260101T000000Z").exists()


def test_one_file_can_be_restored_beside_and_has_a_history_line_of_its_own(tmp_path: Path) -> None:
    with kit.filled(tmp_path / "v", goals=3) as opened:
        shown, branch = opened.plan, opened.branch
        opened.copy_to(tmp_path / "mine.pcspbackup")
        with pytest.raises(vault.AlreadyThere):
            opened.copy_to(tmp_path / "mine.pcspbackup")
    assert oct((tmp_path / "mine.pcspbackup").stat().st_mode & 0o777) == "0o600"
    with zipfile.ZipFile(tmp_path / "mine.pcspbackup") as packed:
        assert packed.namelist() == ["vault.json", "plan.db"]
    with vault.restore_beside(tmp_path / "mine.pcspbackup", kit.PASSPHRASE, tmp_path / "w", cost=kit.TINY) as restored:
        assert restored.plan == shown
        assert restored.branch != branch
        assert restored.attachments.list()
        with pytest.raises(vault.AlreadyThere):
            vault.restore_beside(tmp_path / "mine.pcspbackup", kit.PASSPHRASE, tmp_path / "w", cost=kit.TINY)
    assert kit.again(tmp_path / "w").lock() is not None


def test_every_damaged_byte_range_of_a_backup_file_is_refused(tmp_path: Path) -> None:
    with kit.filled(tmp_path / "v", goals=1) as opened:
        opened.copy_to(tmp_path / "mine.pcspbackup")
    stored = (tmp_path / "mine.pcspbackup").read_bytes()
    for place in range(0, len(stored), len(stored) // 60):
        broken = bytearray(stored)
        broken[place] ^= 4
        (tmp_path / "broken.pcspbackup").write_bytes(broken)
        try:
            restored = vault.restore_beside(
                tmp_path / "broken.pcspbackup", kit.PASSPHRASE, tmp_path / "w", cost=kit.TINY
            )
        except problems.Problem:
            assert not (tmp_path / "w").exists()
        else:  # a bit of the zip's own dates: what came out is whole
            restored.lock()
            shutil.rmtree(tmp_path / "w")
    for junk in (b"", b"PK", stored[: len(stored) // 2], b"junk" * 5000):
        (tmp_path / "broken.pcspbackup").write_bytes(junk)
        with pytest.raises(vault.BackupDamaged):
            vault.restore_beside(tmp_path / "broken.pcspbackup", kit.PASSPHRASE, tmp_path / "w", cost=kit.TINY)


def test_restoring_instead_keeps_what_was_there_and_todays_keys(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    copy = locked_with_backup(folder).copy
    assert copy is not None
    with kit.again(folder) as opened:
        kit.add_goal(opened, "made after the copy")
        opened.slots.change_passphrase(Passphrase("newer passphrase"))
        number = opened.slots.new_recovery_number()
    before = kit.fingerprint(folder)
    restored = vault.restore_instead(copy, folder, Passphrase("newer passphrase"), cost=kit.TINY)
    assert "made after the copy" not in [goal.want for goal in restored.plan.goals]
    restored.lock()
    kit.again(folder, number).lock()
    with pytest.raises(vault.WrongKey):
        kit.again(folder)
    kept = next((folder / "backups").glob("replaced-*"))
    assert kit.fingerprint(kept)["plan.db"] == before["plan.db"]
    with kit.again(kept, Passphrase("newer passphrase")) as opened:
        assert "made after the copy" in [goal.want for goal in opened.plan.goals]


def test_a_copy_from_before_a_change_of_lock_asks_for_the_old_passphrase_and_is_sealed_anew(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    copy = locked_with_backup(folder).copy
    assert copy is not None
    new = Passphrase("newer passphrase")
    with kit.again(folder) as opened:
        ravi = opened.slots.new_emergency_number("Ravi")
        opened.slots.change_passphrase(new)
        opened.slots.change_lock()
        key = kit.key_of(opened)
    before = kit.fingerprint(folder)
    with pytest.raises(vault.OldKeyNeeded):
        vault.restore_instead(copy, folder, new, cost=kit.TINY)
    assert {name: digest for name, digest in kit.fingerprint(folder).items() if "replaced" not in name} == before
    restored = vault.restore_instead(copy, folder, new, kit.PASSPHRASE, cost=kit.TINY)
    assert kit.key_of(restored) == key
    restored.lock()
    kit.again(folder, ravi).lock()


def test_restoring_mends_a_vault_whose_key_file_and_database_are_gone(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=2)
    copy = locked_with_backup(folder).copy
    assert copy is not None
    (folder / "plan.db").write_bytes(b"junk" * 4096)
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes(b"{}")
    with vault.restore_instead(copy, folder, kit.PASSPHRASE, cost=kit.TINY) as restored:
        assert len(restored.plan.goals) == 3
    assert (next((folder / "backups").glob("replaced-*")) / "plan.db").read_bytes() == b"junk" * 4096


def test_a_damaged_copy_or_one_of_another_vault_never_takes_the_place(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    copy = locked_with_backup(folder).copy
    assert copy is not None
    other = kit.closed(tmp_path / "other", goals=1)
    before = kit.fingerprint(folder)
    with pytest.raises(vault.AnotherVault):
        vault.restore_instead(other, folder, kit.PASSPHRASE, cost=kit.TINY)
    broken = kit.copied(copy, tmp_path / "broken")
    content = bytearray((broken / "plan.db").read_bytes())
    content[20_000] ^= 1
    (broken / "plan.db").write_bytes(content)
    with pytest.raises(vault.BackupDamaged):
        vault.restore_instead(broken, folder, kit.PASSPHRASE, cost=kit.TINY)
    assert kit.fingerprint(folder) == before
    kit.again(folder).lock()


def test_an_older_format_is_backed_up_before_it_is_brought_up(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=2)
    formats = kit.next_formats()
    with kit.again(folder, formats=formats) as opened:
        assert opened.session.database.value("SELECT count(*) FROM later") == 1000
        assert len(opened.plan.goals) == 2
    copy = backups.listed(folder)[-1].folder
    assert kit.again(folder, formats=formats).lock() is not None
    with kit.again(copy) as old:
        assert len(old.plan.goals) == 2
    with pytest.raises(vault.NewerFormat):
        kit.again(folder)


def test_what_restored_copies_took_the_place_of_does_not_pile_up(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    for number in range(8):
        (folder / "backups" / f"replaced-2026010{number}T000000Z").mkdir()
    locked_with_backup(folder)
    kept = sorted(item.name for item in (folder / "backups").glob("replaced-*"))
    assert kept == [f"replaced-2026010{number}T000000Z" for number in range(3, 8)]
