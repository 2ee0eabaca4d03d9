"""Folders with other people's files in them, or made to do harm: only what is ours is touched, never through a link."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault import Passphrase, backups, problems

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and fixed files as Unix has them")
MINE = b"This is my own file. Please leave it as it is.\n" * 50


def with_copies(folder: Path, count: int = 3) -> Path:
    """A locked vault with backup copies beside it."""
    kit.filled(folder, goals=2).lock()
    for number in range(count):
        opened = kit.again(folder)
        kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", f"PLATYPUS {number}")
        job = opened.lock()
        assert job is not None and job.run().problem is None
    return folder


def erase(folder: Path) -> vault.Vault:
    """Open the vault and delete what the person needs for good."""
    opened = kit.again(folder)
    opened.erase(f"goals/{opened.plan.goals[0].id}/need", "me")
    return opened


def holds_the_words(folder: Path, key: bytes) -> list[str]:
    """The databases under a folder that hold the deleted words, read with the vault's key."""
    found = []
    for file in sorted(folder.rglob("*.db")):
        if b"PLATYPUS" in b"".join(kit.plain_pages(file, key)):
            found.append(str(file.relative_to(folder)))
    return found


@pytest.fixture
def fixed(tmp_path: Path) -> Iterator[list[Path]]:
    """Files that nobody can delete while the test runs, as one that a virus scanner holds."""
    paths: list[Path] = []
    yield paths
    for path in paths:
        subprocess.run(["chattr", "-i", path], check=False)


def fix(path: Path, fixed: list[Path]) -> None:
    """Make a file that even root cannot delete."""
    if subprocess.run(["chattr", "+i", path], capture_output=True, check=False).returncode:
        pytest.skip("this disk cannot fix a file")
    fixed.append(path)


# ---- 1. Housekeeping never stands between a person and their plan ------------------------------------------


def put(place: Path, what: str) -> None:
    """Put something that is none of ours into a folder."""
    if what == "folder":
        (place / "My old plans").mkdir()
        (place / "My old plans" / "list.txt").write_bytes(MINE)
    elif what == "link":
        (place / "link").symlink_to("/nowhere/at/all")
    else:
        (place / what).write_bytes(MINE)


@pytest.mark.parametrize("what", [".DS_Store", "desktop.ini", "Thumbs.db", "link", "folder", "000001 copy"])
@pytest.mark.parametrize("how", ["erase", "notes"])
def test_a_stranger_in_the_folder_of_copies_never_keeps_the_plan_shut(tmp_path: Path, what: str, how: str) -> None:
    folder = with_copies(tmp_path / "v")
    put(folder / "backups", what)
    if how == "erase":
        opened = erase(folder)
    else:
        opened = kit.again(folder)
        opened.private_notes.set_passphrase(Passphrase("another"))
        opened.clean()
    key = kit.key_of(opened)
    assert not opened.needs_cleaning
    opened.lock()
    for _ in range(2):
        kit.again(folder).lock()
    assert len(backups.listed(folder)) == 1
    if how == "erase":
        assert holds_the_words(folder, key) == []
    name = {"folder": "My old plans"}.get(what, what)
    assert (folder / "backups" / name).is_symlink() or (folder / "backups" / name).exists()


def test_a_stranger_inside_a_copy_stays_and_the_copy_goes(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v")
    old = backups.listed(folder)[0].folder
    (old / ".DS_Store").write_bytes(MINE)
    opened = erase(folder)
    key = kit.key_of(opened)
    opened.lock()
    assert (old / ".DS_Store").read_bytes() == MINE
    assert holds_the_words(folder, key) == []
    assert old not in [copy.folder for copy in backups.listed(folder)]
    kit.again(folder).lock()


def test_what_cannot_be_deleted_is_named_and_goes_later(tmp_path: Path, fixed: list[Path]) -> None:
    folder = with_copies(tmp_path / "v")
    old = backups.listed(folder)[1].folder
    fix(old / "plan.db", fixed)
    opened = erase(folder)
    key = kit.key_of(opened)
    assert opened.notices == [vault.Notice("vault.notice.copy_stays", {"name": f"backups/{old.name}"})]
    assert f"backups/{old.name}" in words(opened.notices[0].text_id, "en_GB", **opened.notices[0].values)
    opened.lock()
    with kit.again(folder) as again:  # the right passphrase opens it, and it is told again
        assert [notice.values for notice in again.notices] == [{"name": f"backups/{old.name}"}]
        assert again.needs_cleaning
    report = vault.doctor(folder, kit.PASSPHRASE)
    assert report.exit_code == 0
    assert any(old.name in line for line in report.lines)
    subprocess.run(["chattr", "-i", old / "plan.db"], check=True)
    with kit.again(folder) as again:
        assert again.notices == [] and not again.needs_cleaning
    assert not old.exists()
    assert holds_the_words(folder, key) == []


def test_what_can_be_deleted_again_goes_when_the_plan_locks(tmp_path: Path, fixed: list[Path]) -> None:
    folder = with_copies(tmp_path / "v")
    old = backups.listed(folder)[0].folder
    fix(old / "vault.json", fixed)
    opened = erase(folder)
    subprocess.run(["chattr", "-i", old / "vault.json"], check=True)
    opened.lock()
    assert not old.exists()


def test_a_conflict_copy_of_a_sync_program_is_named_and_stays(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v")
    conflict = folder / "plan (Sam's conflicted copy 2026-03-01).db"
    shutil.copy(folder / "plan.db", conflict)
    renamed = folder / "backups" / "before my birthday"
    shutil.copytree(backups.listed(folder)[0].folder, renamed)
    with erase(folder) as opened:
        named = [notice.values["name"] for notice in opened.notices]
        assert named == [conflict.name, "backups/before my birthday"]
    assert conflict.exists() and (renamed / "plan.db").exists()


def test_a_restored_copy_does_not_throw_away_what_it_took_the_place_of(tmp_path: Path) -> None:
    """The copy that follows "delete for good" once said that all other copies have to go."""
    folder = with_copies(tmp_path / "v")
    erase(folder).lock()
    copy = backups.listed(folder)[0].folder
    with kit.again(folder) as opened:
        kit.say(opened, f"goals/{opened.plan.goals[0].id}/because", "newer words")
    vault.restore_instead(copy, folder, kit.PASSPHRASE, cost=kit.TINY).lock()
    kit.again(folder).lock()
    assert [item.name[:9] for item in (folder / "backups").iterdir() if item.name.startswith("replaced")] == [
        "replaced-"
    ]


def test_a_mark_of_an_older_version_of_the_app_is_understood(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v")
    with kit.again(folder) as opened:
        with opened.session.writing("meta"):
            opened.session.database.run("INSERT OR REPLACE INTO meta VALUES ('cleaning', '1')")
    with kit.again(folder) as opened:
        assert not opened.needs_cleaning
    assert len(backups.listed(folder)) == 1


# ---- 2. Only what is ours, and never through a link --------------------------------------------------------


@pytest.mark.parametrize("passphrase", [kit.PASSPHRASE, Passphrase("wrong")], ids=["right", "wrong"])
@pytest.mark.parametrize("name", ["plan.lock", "vault.json", "plan.db"])
@pytest.mark.parametrize("link", ["symlink", "to nothing"])
def test_a_file_that_is_a_link_is_refused_and_what_it_leads_to_is_untouched(
    tmp_path: Path, name: str, link: str, passphrase: Passphrase
) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    other = kit.closed(tmp_path / "other", goals=1)
    target = tmp_path / "precious"
    if link == "symlink":
        shutil.copy(other / name, target) if name != "plan.lock" else target.write_bytes(MINE)
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(target)
    before = target.read_bytes() if target.exists() else None
    condition = vault.inspect(folder)
    assert isinstance(condition.problem, problems.NotOurs)
    assert name in words(condition.problem.text_id, "en_GB", **condition.problem.values())
    with pytest.raises(problems.NotOurs):
        kit.again(folder, passphrase)
    assert isinstance(vault.doctor(folder, passphrase).problem, problems.NotOurs)
    assert (target.read_bytes() if target.exists() else None) == before


@pytest.mark.parametrize("content", [MINE, b'{"pid": 1, "secret": "mine"}', b"[]", b"\0" * 9])
def test_a_lock_file_with_other_content_is_not_written_over(tmp_path: Path, content: bytes) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    (folder / "plan.lock").write_bytes(content)
    for secret in (kit.PASSPHRASE, Passphrase("wrong")):
        with pytest.raises(problems.NotOurs):
            kit.again(folder, secret)
    assert (folder / "plan.lock").read_bytes() == content


def test_a_lock_file_that_a_kill_cut_short_is_taken(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    (folder / "plan.lock").write_bytes(b'{"pid": 12, "ho')
    kit.again(folder).lock()


def test_an_empty_file_with_a_second_name_is_locked_and_not_written(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    flag = tmp_path / "flag"
    flag.touch()
    (folder / "plan.lock").unlink(missing_ok=True)
    os.link(flag, folder / "plan.lock")
    with kit.again(folder):
        assert flag.read_bytes() == b""


@pytest.mark.parametrize("kind", ["pipe", "socket", "folder", "device"])
@pytest.mark.parametrize("name", ["plan.lock", "plan.db", "vault.json", "plan.db-journal", "plan.db-wal"])
@pytest.mark.timeout(20)
def test_what_is_no_file_never_makes_the_app_wait(tmp_path: Path, name: str, kind: str) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    path = folder / name
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        here = Path.cwd()
        os.chdir(folder)
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(name)
        os.chdir(here)
    elif kind == "folder":
        path.mkdir()
    else:
        try:
            os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
        except OSError:
            pytest.skip("making a device takes root")
    vault.inspect(folder)
    vault.doctor(folder, kit.PASSPHRASE)
    if name.startswith("plan.db-"):  # put aside, and told
        with kit.again(folder) as opened:
            assert [notice.text_id for notice in opened.notices] == ["vault.notice.put_aside"]
            assert (folder / str(opened.notices[0].values["name"])).exists()
    else:
        with pytest.raises(problems.Problem):
            kit.again(folder)
    vault.delete_everything(folder) if name not in ("plan.lock",) else None


def test_a_huge_file_with_holes_is_refused_at_once(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    for name in ("plan.db", "vault.json"):
        stored = (folder / name).read_bytes()
        os.truncate(folder / name, 1 << 40)
        with pytest.raises(problems.Damaged):
            kit.again(folder)
        assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 1
        os.truncate(folder / name, len(stored))
        kit.again(folder).lock()


@pytest.mark.timeout(20)
def test_a_huge_file_with_holes_is_moved_as_one(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v", count=1)
    os.truncate(folder / "plan.db", 1 << 40)
    target = keeping.move_plan(folder, tmp_path / "into")
    assert (target / "plan.db").stat().st_size == 1 << 40
    assert (target / "plan.db").stat().st_blocks * 512 < 1 << 22


def linked_backups(tmp_path: Path) -> tuple[Path, Path]:
    """A vault whose `backups` leads to the folder of copies of another plan, and that folder."""
    other = with_copies(tmp_path / "other")
    folder = kit.closed(tmp_path / "v", goals=1)
    shutil.rmtree(folder / "backups", ignore_errors=True)
    (folder / "backups").symlink_to(other / "backups")
    return folder, other


def test_nothing_is_read_written_or_removed_through_a_linked_folder_of_copies(tmp_path: Path) -> None:
    folder, other = linked_backups(tmp_path)
    before = kit.fingerprint(other)
    assert backups.listed(folder) == ()
    opened = kit.again(folder)
    assert [notice.text_id for notice in opened.notices] == ["vault.notice.backups_not_ours"]
    kit.add_goal(opened, "walk")
    opened.erase("goals", "me")
    job = opened.lock()
    assert job is not None
    assert isinstance(job.run().problem, problems.NotOurs)
    backups.thin_out(folder, limit=1)
    assert kit.fingerprint(other) == before
    report = vault.doctor(folder, kit.PASSPHRASE)
    assert report.exit_code == 0 and any("backups" in line for line in report.lines)


def test_deleting_a_plan_never_reaches_through_a_linked_folder_of_copies(tmp_path: Path) -> None:
    folder, other = linked_backups(tmp_path)
    before = kit.fingerprint(other)
    vault.delete_everything(folder)
    assert kit.fingerprint(other) == before
    assert os.path.lexists(folder / "backups")
    assert not (folder / "vault.json").exists() and not (folder / "plan.db").exists()


def test_a_file_that_cannot_be_deleted_is_named_when_the_plan_is_deleted(tmp_path: Path, fixed: list[Path]) -> None:
    folder = with_copies(tmp_path / "v", count=1)
    fix(folder / "plan.db", fixed)
    with pytest.raises(problems.CannotDelete) as caught:
        vault.delete_everything(folder)
    assert "plan.db" in words(caught.value.text_id, "en_GB", **caught.value.values())
    assert not (folder / "vault.json").exists()


def test_a_linked_copy_is_no_copy_and_stays(tmp_path: Path) -> None:
    folder, other = with_copies(tmp_path / "v"), with_copies(tmp_path / "other")
    before = kit.fingerprint(other)
    (folder / "backups" / "000009-20260301T090000Z").symlink_to(other)
    assert len(backups.listed(folder)) == 3
    erase(folder).lock()
    backups.thin_out(folder, limit=1)
    vault.delete_everything(folder)
    assert kit.fingerprint(other) == before


def test_a_copy_of_another_plan_under_a_name_of_ours_stays_and_is_told(tmp_path: Path) -> None:
    folder, other = with_copies(tmp_path / "v"), with_copies(tmp_path / "other", count=1)
    foreign = folder / "backups" / "000000-20250101T000000Z"
    shutil.copytree(other, foreign, ignore=shutil.ignore_patterns("backups"))
    before = kit.fingerprint(foreign)
    opened = erase(folder)
    assert [notice.values for notice in opened.notices] == [{"name": f"backups/{foreign.name}"}]
    opened.lock()
    left = vault.delete_everything(folder)
    assert left == ("backups",)
    assert kit.fingerprint(foreign) == before


@pytest.mark.parametrize("part", ["vault.json", "plan.db", "plan.db-journal", "vault.json.bak"])
def test_links_inside_a_copy_are_removed_as_links(tmp_path: Path, part: str) -> None:
    folder = with_copies(tmp_path / "v")
    precious = tmp_path / "precious"
    precious.write_bytes(MINE)
    copy = backups.listed(folder)[0].folder
    (copy / part).unlink(missing_ok=True)
    (copy / part).symlink_to(precious)
    erase(folder).lock()
    vault.delete_everything(folder)
    assert precious.read_bytes() == MINE
    assert not folder.exists()


def test_keys_with_a_second_name_elsewhere_are_not_overwritten_there(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v")
    os.link(folder / "vault.json", tmp_path / "second")
    before = (tmp_path / "second").read_bytes()
    vault.delete_everything(folder)
    assert (tmp_path / "second").read_bytes() == before


def test_a_snapshot_made_with_hard_links_is_not_changed_by_what_is_written_later(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    subprocess.run(["cp", "-al", folder, tmp_path / "snapshot"], check=True)
    before = kit.fingerprint(tmp_path / "snapshot")
    with kit.again(folder) as opened:
        kit.add_goal(opened, "walk")
    assert kit.fingerprint(tmp_path / "snapshot") == before
    with kit.again(folder) as opened:
        assert len(opened.plan.goals) == 2


def test_a_persons_own_files_survive_everything(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v")
    own = [
        folder / "my letter.txt",
        folder / "plan.db.backup",
        folder / "vault.json.old",
        folder / "backups" / "notes.txt",
        folder / "backups" / "replaced-by me" / "x",
        folder / "backups" / "12-20260301T090000Z" / "x",
        folder / "backups" / backups.listed(folder)[0].folder.name / "remember.txt",
        folder / "in-a-drawer.txt",
    ]
    for file in own:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(MINE)
    opened = erase(folder)
    opened.slots.change_lock()
    opened.slots.new_recovery_number()
    opened.slots.new_recovery_number()
    job = opened.lock()
    assert job is not None
    job.run()
    backups.thin_out(folder, limit=1)
    vault.restore_instead(backups.listed(folder)[-1].folder, folder, kit.PASSPHRASE, cost=kit.TINY).lock()
    left = vault.delete_everything(folder)
    assert all(file.read_bytes() == MINE for file in own)
    assert set(left) == {"my letter.txt", "plan.db.backup", "vault.json.old", "backups", "in-a-drawer.txt"}
    assert sorted(file for file in folder.rglob("*") if file.is_file()) == sorted(own)


def test_a_person_s_own_files_beside_a_backup_file_survive(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    own = [tmp_path / "copy.pcspbackup.copy", tmp_path / "copy.pcspbackup.new"]
    for file in own:
        file.write_bytes(MINE)
    with kit.again(folder) as opened:
        opened.copy_to(tmp_path / "copy.pcspbackup")
    assert all(file.read_bytes() == MINE for file in own)
    assert sorted(item.name for item in tmp_path.iterdir()) == sorted(
        ["v", "copy.pcspbackup", *(file.name for file in own)]
    )


def test_a_backup_file_that_is_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.pcspbackup")
    with pytest.raises(problems.Problem):
        vault.restore_beside(tmp_path / "x.pcspbackup", kit.PASSPHRASE, tmp_path / "new", cost=kit.TINY)
    assert not (tmp_path / "new").exists()


# ---- 8. What kills leave -----------------------------------------------------------------------------------


def test_leftovers_of_kills_go_at_the_next_opening(tmp_path: Path) -> None:
    folder = with_copies(tmp_path / "v", count=1)
    copy = backups.listed(folder)[0].folder
    left = [
        folder / "backups" / f".gone-{copy.name}",
        folder / "backups" / f".new-{copy.name}",
        folder / "backups" / f".gone-.new-{copy.name}",
        folder / ".restoring",
        folder / ".gone-.restoring",
    ]
    for place in left:
        shutil.copytree(copy, place)
    for name in ("vault.json.new", "vault.json.bak.new", "plan.db.new", "plan.db.new-journal", ".probe-4711"):
        (folder / name).write_bytes(b"half made")
        left.append(folder / name)
    kit.again(folder).lock()
    assert [place for place in left if place.exists()] == []
    assert len(backups.listed(folder)) == 1


def test_half_a_backup_file_that_a_kill_left_on_a_stick_goes_at_the_next_opening(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    folder = kit.closed(tmp_path / "v", goals=1)
    child = os.fork()
    if child == 0:
        opened = kit.again(folder)
        backups.zipfile.ZipFile.writestr = lambda *_: os._exit(9)  # type: ignore[attr-defined]
        opened.copy_to(stick / "copy.pcspbackup")
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert len(list(stick.iterdir())) == 2
    kit.again(folder).lock()
    assert list(stick.iterdir()) == []


def test_a_database_that_cannot_be_written_opens_to_read_and_is_told() -> None:
    """As a person who is not root, in a process of its own."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = kit.closed(Path(place) / "v", goals=1)
        folder.chmod(0o777)
        (folder / "plan.db").chmod(0o444)
        (folder / "vault.json").chmod(0o644)
        child = os.fork()
        if child == 0:
            try:
                if os.getuid() == 0:
                    os.setgid(65534)
                    os.setuid(65534)
                with kit.again(folder) as opened:
                    code = 0 if opened.read_only == "file" and len(opened.plan.goals) == 1 else 1
            except BaseException as error:  # noqa: BLE001 - told by the exit code
                print(repr(error), file=sys.stderr)
                code = 2
            os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
