"""Disks that are full, folders that are gone, doors that are shut, and two windows at once."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import vault_kit as kit
from disk_kit import fill, small_disk

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import lock_file, problems

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the ways to break a disk here are Unix's")


@pytest.fixture(name="small_disk")
def a_small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB in memory."""
    with small_disk(tmp_path / "disk", 2 * 1024 * 1024) as disk:
        yield disk


def test_on_a_full_disk_the_words_stay_and_can_be_saved_elsewhere(small_disk: Path, tmp_path: Path) -> None:
    clock = kit.TurnableClock()
    opened = kit.new(small_disk / "v", clock=clock)
    path = kit.add_goal(opened, "walk")
    filler = fill(small_disk)
    session = PlanSession(opened, clock=clock)
    typing = session.opened
    typing.typed(f"{path}/because", "the sea air " * 2000)
    clock.turn(1)
    typing.tick()
    assert isinstance(typing.problem, vault.DiskFull)
    assert "room" in words(typing.problem.text_id)
    assert "still on the screen" in words(typing.problem.next_id)
    assert typing.unsaved() == {f"{path}/because": "the sea air " * 2000}
    with pytest.raises(vault.DiskFull):
        session.lock()
    elsewhere = vault.save_elsewhere(opened, tmp_path / "stick", typing.unsaved())
    assert elsewhere.drafts() == {f"{path}/because": "the sea air " * 2000}
    elsewhere.lock()
    with kit.again(tmp_path / "stick") as again:  # the same passphrase
        assert again.plan == opened.plan
    filler.unlink()
    clock.turn(10)
    typing.tick()
    assert typing.unsaved() == {}
    session.lock()
    with kit.again(small_disk / "v") as again:
        assert again.plan.goals[0].because == "the sea air " * 2000


def test_a_full_disk_never_costs_what_was_stored_before(small_disk: Path) -> None:
    opened = kit.new(small_disk / "v")
    path = kit.add_goal(opened, "walk")
    stored = 0
    with pytest.raises(vault.DiskFull):
        for number in range(1000):
            kit.say(opened, f"{path}/because", f"{number} " + os.urandom(12_000).hex())
            stored = number
    shown, head = opened.plan, opened.head
    assert shown.goals[0].because.startswith(f"{stored} ")
    with pytest.raises(problems.Problem):
        opened.slots.change_lock()
    with pytest.raises(problems.Problem):
        opened.copy_to(small_disk / "x.pcspbackup")
    assert not (small_disk / "x.pcspbackup").exists()
    job = opened.lock()
    assert job is not None
    assert isinstance(job.run().problem, vault.DiskFull)
    with kit.again(small_disk / "v") as again:
        assert (again.plan, again.head) == (shown, head)


def test_making_a_vault_on_a_full_disk_leaves_no_half_vault(small_disk: Path) -> None:
    filler = fill(small_disk)
    with pytest.raises(vault.DiskFull):
        kit.new(small_disk / "v")
    assert vault.inspect(small_disk / "v").problem is not None
    filler.unlink()
    kit.new(small_disk / "v").lock()


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced", "disk taken out"])
def test_when_the_folder_is_gone_the_person_hears_it_and_keeps_the_words(
    tmp_path: Path, small_disk: Path, how: str
) -> None:
    clock = kit.TurnableClock()
    folder = small_disk / "v"
    opened = kit.new(folder, clock=clock)
    path = kit.add_goal(opened, "walk")
    session = PlanSession(opened, clock=clock)
    typing = session.opened
    if how == "deleted":
        shutil.rmtree(folder)
    elif how == "moved":
        folder.rename(small_disk / "elsewhere")
    elif how == "replaced":
        kit.copied(folder, tmp_path / "copy")
        (folder / "plan.db").unlink()
        shutil.copy(tmp_path / "copy" / "plan.db", folder / "plan.db")
    else:
        subprocess.run(["umount", "-l", small_disk], check=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small_disk], check=True)
    with pytest.raises(vault.Unreachable):
        kit.say(opened, f"{path}/because", "the sea air")
    typing.typed(f"{path}/because", "the sea air")
    clock.turn(1)
    typing.tick()
    assert isinstance(typing.problem, vault.Unreachable)
    assert typing.unsaved() == {f"{path}/because": "the sea air"}
    with vault.save_elsewhere(opened, tmp_path / "stick", typing.unsaved()) as saved:
        assert saved.plan == opened.plan
    session.lock_without_saving()
    assert not opened.is_open


def test_a_folder_that_cannot_be_written_to_opens_for_reading(tmp_path: Path) -> None:
    """As a person who is not root, in a process of its own."""
    tmp_path.chmod(0o755)
    folder = kit.closed(tmp_path / "v", goals=1)
    for item in folder.rglob("*"):
        item.chmod(0o755 if item.is_dir() else 0o644)
    folder.chmod(0o555)
    script = f"""
        import os
        import tempfile
        from pathlib import Path
        from pcsp_desktop import plan, vault
        from pcsp_desktop.assets import words
        vault.create(Path({str(tmp_path / "warm")!r}), vault.Passphrase("loads every module")).lock()
        words("vault.doctor.healthy")
        if os.getuid() == 0:
            os.setgid(65534); os.setuid(65534)
        folder = Path({str(folder)!r})
        assert vault.inspect(folder).read_only
        with vault.unlock(folder, vault.Passphrase({kit.PASSPHRASE.text!r})) as opened:
            assert opened.read_only == "folder", opened.read_only
            assert len(opened.plan.goals) == 1
            try:
                opened.append_all((plan.set_value("matters/hopes", "x"),), "me")
            except vault.ReadOnly:
                print("read only")
        assert vault.doctor(folder, vault.Passphrase({kit.PASSPHRASE.text!r})).exit_code == 0
    """
    opened_up = [
        parent for parent in tmp_path.parents if parent.owner() == "root" and parent.stat().st_mode & 0o005 != 0o005
    ]
    modes = [(parent, parent.stat().st_mode & 0o7777) for parent in opened_up]
    for parent, mode in modes:
        parent.chmod(mode | 0o005)
    try:
        done = run_python(script, TMPDIR=tempfile.gettempdir())
    finally:
        for parent, mode in modes:
            parent.chmod(mode)
        folder.chmod(0o755)
    assert done.stdout.strip() == "read only", done.stderr


def run_python(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a process of its own."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(script)],
        capture_output=True, text=True, check=False, timeout=120, env={**os.environ, **environment},
    )  # fmt: skip


def test_a_second_process_is_told_who_has_the_plan_open_and_a_kill_frees_it(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    script = f"""
        import sys, time
        from pathlib import Path
        from pcsp_desktop import vault
        opened = vault.unlock(Path({str(folder)!r}), vault.Passphrase({kit.PASSPHRASE.text!r}))
        print("open", flush=True)
        time.sleep(60)
    """
    other = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        with pytest.raises(vault.InUse) as caught:
            kit.again(folder)
        assert caught.value.holder is not None and caught.value.holder.pid == other.pid
        said = words(caught.value.text_id, "en_GB", **caught.value.values())
        assert str(other.pid) in said and caught.value.holder.host in said
        condition = vault.inspect(folder)
        assert isinstance(condition.problem, vault.InUse)
        assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 5
    finally:
        other.send_signal(signal.SIGKILL)
        other.communicate()
    with kit.again(folder) as opened:
        assert opened.plan.goals


def test_the_database_itself_keeps_a_second_program_out(tmp_path: Path) -> None:
    """Also one that does not look at the lock file."""
    with kit.filled(tmp_path / "v", goals=1) as opened:
        with pytest.raises(vault.InUse):
            vault_database(tmp_path / "v", kit.key_of(opened))


def vault_database(folder: Path, key: bytes) -> None:
    """Open the database past the lock file."""
    from pcsp_desktop.vault import database

    database.open_existing(folder / "plan.db", key).close()


def test_this_app_waits_for_its_own_backup_and_no_longer(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    taken = lock_file.LockFile.take(folder)
    assert taken is not None
    threading.Timer(1.0, taken.release).start()
    kit.again(folder).lock()
    with kit.again(folder):
        holder = lock_file.holder(folder)
        assert holder is not None and holder.pid == os.getpid()


def test_files_and_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0o000)
    try:
        with kit.filled(tmp_path / "v", goals=1) as opened:
            opened.copy_to(tmp_path / "v" / "x.pcspbackup")
        job = kit.again(tmp_path / "v").lock()
        assert job is not None
        job.run()
    finally:
        os.umask(old)
    for item in (tmp_path / "v", *(tmp_path / "v").rglob("*")):
        assert item.stat().st_mode & 0o777 == (0o700 if item.is_dir() else 0o600), item.name


def test_a_vault_is_never_made_over_anything(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "letter.txt").write_text("mine")
    with pytest.raises(vault.AlreadyThere):
        kit.new(tmp_path / "v")
    kit.new(tmp_path / "w").lock()
    before = kit.fingerprint(tmp_path / "w")
    with pytest.raises(vault.AlreadyThere):
        kit.new(tmp_path / "w")
    assert kit.fingerprint(tmp_path / "w") == before


@pytest.mark.parametrize(
    ("path", "cloud"),
    [
        ("Users/Sam/OneDrive/Plan", "OneDrive"),
        ("Users/Sam/OneDrive - Company/Plan", "OneDrive"),
        ("home/sam/Dropbox/Plan", "Dropbox"),
        ("Users/sam/Library/Mobile Documents/com~apple~CloudDocs/Plan", "iCloud"),
        ("Users/sam/Library/CloudStorage/GoogleDrive-sam@example.org/My Drive/Plan", "Google Drive"),
        ("home/sam/Google Drive/Plan", "Google Drive"),
        ("home/sam/Documents/Plan", None),
        ("home/sam/Dropboxes/Plan", None),
    ],
)
def test_a_folder_of_a_cloud_service_is_known_by_name(tmp_path: Path, path: str, cloud: str | None) -> None:
    assert vault.cloud_folder(tmp_path / path) == cloud


def test_inspecting_needs_no_secret_and_changes_nothing(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "Dropbox" / "v", goals=1)
    before = kit.fingerprint(folder)
    condition = vault.inspect(folder)
    assert (condition.problem, condition.cloud, condition.read_only, condition.exposed) == (
        None,
        "Dropbox",
        False,
        False,
    )
    assert condition.kinds == {vault.SlotKind.PASSPHRASE}
    assert isinstance(vault.inspect(tmp_path / "nowhere").problem, vault.NotAVault)
    (folder / "plan.db").write_bytes(b"")
    assert isinstance(vault.inspect(folder).problem, vault.Damaged)
    (folder / "vault.json").write_bytes(b"{}")
    assert isinstance(vault.inspect(folder).problem, vault.KeyFileDamaged)
    del before


def test_deleting_everything_leaves_no_file_of_the_vault_and_all_others(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    with kit.again(folder):
        with pytest.raises(vault.InUse):
            vault.delete_everything(folder)
    job = kit.again(folder).lock()
    assert job is not None
    job.run()
    (folder / "my own letter.txt").write_text("mine")
    vault.delete_everything(folder)
    assert [item.name for item in folder.iterdir()] == ["my own letter.txt"]
    with pytest.raises(vault.NotAVault):
        vault.delete_everything(folder)
    kit.closed(tmp_path / "w", goals=1)
    vault.delete_everything(tmp_path / "w")
    assert not (tmp_path / "w").exists()


def test_a_plan_locks_by_itself_when_nobody_is_there_or_the_computer_slept() -> None:
    clock = kit.TurnableClock()
    watch = vault.IdleWatch(clock, minutes=10)
    clock.turn(599)
    assert not watch.is_due()
    watch.touched()
    clock.turn(599)
    assert not watch.is_due()
    clock.turn(1)
    assert watch.is_due()
    watch.start_again()
    clock.set_back(3)
    clock.turn(10)
    assert not watch.is_due()
    watch.start_again()
    clock.set_back(-1)  # the wall clock ran on while the other stood still: the computer slept
    watch.touched()
    assert watch.is_due()


@pytest.mark.parametrize("name", ["my plan #1, 100% ?", "Łucja's plan ‘für’ 计划", "a'b\"c;d", "x" * 120, ".hidden"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path(name)
    with kit.filled(folder, goals=1) as opened:
        path = f"goals/{opened.plan.goals[0].id}"
        opened.copy_to(folder / "copy.pcspbackup")
        opened.erase(f"{path}/because", "me")
        opened.slots.change_lock()
    with kit.again(folder) as opened:
        assert opened.plan.goals
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 0
