"""A journal beside the database: a real one is played after a kill, any other never, and is kept."""

from __future__ import annotations

import io
import os
import shutil
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.vault import Vault, backups, journals, problems

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="fork is Unix's")
MAGIC = bytes.fromhex("d9d505f920a163d7")


def killed_in(folder: Path, write: Callable[[Vault], object]) -> bytes:
    """Kill a process inside a transaction that has reached the file; the journal that it leaves."""
    child = os.fork()
    if child == 0:
        opened = kit.again(folder)
        database = opened.session.database
        database.run("PRAGMA cache_size=3")
        original = database.run

        def run(sql: str, *values: object) -> int:
            if sql == "COMMIT":
                os._exit(9)
            return original(sql, *values)

        database.run = run  # type: ignore[method-assign]
        write(opened)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    return (folder / "plan.db-journal").read_bytes()


def big_change(opened: Vault) -> None:
    """A change of many pages, so that some reach the file before the end."""
    opened.draft("matters/hopes", f"{kit.SENTINEL} " * 20_000)


def later(folder: Path, times: int = 3) -> None:
    """The person goes on and saves more."""
    with kit.again(folder) as opened:
        for number in range(times):
            kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", f"newer {number}")
            opened.draft("matters/bad_day", f"typed {number} " * 3000)


def newest(opened: Vault) -> str:
    return opened.plan.goals[0].need


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return kit.closed(tmp_path / "v", goals=3)


def test_a_real_journal_is_played(folder: Path) -> None:
    before = kit.fingerprint(folder)["plan.db"]
    killed_in(folder, big_change)
    assert kit.fingerprint(folder)["plan.db"] != before
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 0
    with kit.again(folder) as opened:
        assert opened.rolled_back and opened.notices == []
        assert "matters/hopes" not in opened.drafts()
    assert not (folder / "plan.db-journal").exists()


def test_a_journal_of_an_earlier_day_is_never_played_into_a_good_plan(folder: Path) -> None:
    """What a sync program does when it brings a file back."""
    stale = killed_in(folder, big_change)
    kit.again(folder).lock()
    later(folder)
    whole = (folder / "plan.db").read_bytes()
    (folder / "plan.db-journal").write_bytes(stale)
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 0
    assert (folder / "plan.db").read_bytes() == whole
    with kit.again(folder) as opened:
        assert newest(opened) == "newer 2"
        assert not opened.rolled_back
        assert [notice.text_id for notice in opened.notices] == ["vault.notice.put_aside"]
        kept = folder / str(opened.notices[0].values["name"])
        assert kept.read_bytes() == stale
        kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", "still mine")
    with kit.again(folder) as opened:
        assert newest(opened) == "still mine" and opened.notices == []
    assert kept.exists()


def journal_of(stored: bytes) -> bytes:
    """The journal that a write leaves which has changed every page of a database."""
    nonce, count = 4711, len(stored) // 4096
    header = (MAGIC + struct.pack(">5I", count, nonce, count, 512, 4096)).ljust(512, b"\0")
    made = [header]
    for place in range(count):
        page = stored[place * 4096 : (place + 1) * 4096]
        check = (nonce + sum(page[at] for at in range(4096 - 200, 0, -200))) & 0xFFFFFFFF
        made.append(struct.pack(">I", place + 1) + page + struct.pack(">I", check))
    return b"".join(made)


def test_a_journal_may_be_larger_than_what_is_left_of_the_file(folder: Path) -> None:
    """A write that made the file much smaller was cut off right after it had shortened it."""
    with kit.again(folder) as opened:
        opened.draft("matters/hopes", f"{kit.SENTINEL} " * 60_000)
    before = (folder / "plan.db").read_bytes()
    with kit.again(folder) as opened:
        opened.clear_draft("matters/hopes")
    after = (folder / "plan.db").read_bytes()
    assert len(after) * 4 < len(before)
    (folder / "plan.db").write_bytes(after[:8192] + before[8192 : len(after)])
    (folder / "plan.db-journal").write_bytes(journal_of(before))
    with kit.again(folder) as opened:
        assert opened.rolled_back
        assert opened.drafts()["matters/hopes"].startswith(kit.SENTINEL)


def test_a_file_that_a_kill_left_too_long_after_a_commit_is_whole(folder: Path) -> None:
    """SQLite shortens the file after the commit: what is behind its end is not used, and goes at the next opening."""
    with kit.again(folder) as opened:
        opened.draft("matters/hopes", f"{kit.SENTINEL} " * 60_000)
    before = (folder / "plan.db").read_bytes()
    with kit.again(folder) as opened:
        opened.clear_draft("matters/hopes")
    after = (folder / "plan.db").read_bytes()
    (folder / "plan.db").write_bytes(after + before[len(after) :])
    (folder / "plan.db-journal").touch()
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 0
    with kit.again(folder) as opened:
        assert "matters/hopes" not in opened.drafts()
        assert (folder / "plan.db").stat().st_size == len(after)
        opened.draft("matters/hopes", "typed")
    kit.again(folder).lock()


def test_with_a_wrong_passphrase_a_journal_is_not_even_moved(folder: Path) -> None:
    stale = killed_in(folder, big_change)
    kit.again(folder).lock()
    later(folder)
    (folder / "plan.db-journal").write_bytes(stale)
    before = kit.fingerprint(folder)
    with pytest.raises(vault.WrongKey):
        kit.again(folder, vault.Passphrase("wrong"))
    assert kit.fingerprint(folder) == before


def test_a_journal_of_an_earlier_day_never_makes_a_damaged_plan_worse(folder: Path) -> None:
    stale = killed_in(folder, big_change)
    kit.again(folder).lock()
    later(folder)
    stored = bytearray((folder / "plan.db").read_bytes())
    stored[5 * 4096 + 100] ^= 1
    (folder / "plan.db").write_bytes(stored)
    (folder / "plan.db-journal").write_bytes(stale)
    before = kit.fingerprint(folder)
    with pytest.raises(problems.Damaged):
        kit.again(folder)
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 1
    assert kit.fingerprint(folder) == before
    (folder / "plan.db-journal").unlink()


def forged(real: bytes, how: str, tmp_path: Path) -> bytes:
    """A journal that does not belong: of another form, another file or another plan."""
    if how == "not a journal":
        return b"My shopping list\n" * 400
    if how == "header only":
        return real[:512]
    if how == "another page size":
        return real[:24] + struct.pack(">I", 1024) + real[28:]
    if how == "huge sector":
        return real[:20] + struct.pack(">I", 1 << 20) + real[24:]
    if how == "a flipped page":
        return real[:900] + bytes([real[900] ^ 1]) + real[901:]
    if how == "names another file":
        name = str(tmp_path / "precious").encode()
        return real + struct.pack(">I", 1) + name + struct.pack(">II", len(name), sum(name)) + MAGIC
    other = kit.closed(tmp_path / "other", goals=2)
    return killed_in(other, big_change)


@pytest.mark.parametrize(
    "how",
    [
        "not a journal",
        "header only",
        "another page size",
        "huge sector",
        "a flipped page",
        "names another file",
        "of another plan",
    ],
)
def test_a_journal_that_does_not_belong_is_put_aside_and_kept(folder: Path, tmp_path: Path, how: str) -> None:
    (tmp_path / "precious").write_text("mine")
    real = killed_in(folder, big_change)
    kit.again(folder).lock()
    later(folder)
    strange = forged(real, how, tmp_path)
    (folder / "plan.db-journal").write_bytes(strange)
    with kit.again(folder) as opened:
        assert newest(opened) == "newer 2"
        assert [notice.text_id for notice in opened.notices] == ["vault.notice.put_aside"]
        assert (folder / str(opened.notices[0].values["name"])).read_bytes() == strange
    assert (tmp_path / "precious").read_text() == "mine"


def test_beside_a_half_written_plan_a_forged_journal_is_not_played(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("mine")
    real = killed_in(folder, big_change)
    half = (folder / "plan.db").read_bytes()
    for how in ("not a journal", "another page size", "a flipped page", "names another file", "of another plan"):
        shutil.rmtree(tmp_path / "other", ignore_errors=True)
        (folder / "plan.db-journal").write_bytes(forged(real, how, tmp_path))
        before = kit.fingerprint(folder)
        with pytest.raises(problems.Damaged):
            kit.again(folder)
        assert kit.fingerprint(folder) == before, how
    assert (tmp_path / "precious").read_text() == "mine"
    (folder / "plan.db").write_bytes(half)
    (folder / "plan.db-journal").write_bytes(real)
    kit.again(folder).lock()


def test_a_write_ahead_log_is_never_taken_up(folder: Path) -> None:
    (folder / "plan.db-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(4000))
    (folder / "plan.db-shm").write_bytes(bytes(32768))
    with kit.again(folder) as opened:
        assert sorted(str(notice.values["name"])[:19] for notice in opened.notices) == [
            "plan.db-shm.aside-2",
            "plan.db-wal.aside-2",
        ]


def test_a_half_done_change_of_lock_is_taken_back_or_finished(folder: Path) -> None:
    child = os.fork()
    if child == 0:
        opened = kit.again(folder)
        opened.session.database.run("PRAGMA cache_size=2")
        threading.Timer(0.004, lambda: os._exit(9)).start()
        opened.slots.change_lock()
        os._exit(0)
    os.waitpid(child, 0)
    with kit.again(folder) as opened:
        assert len(opened.plan.goals) == 3


def test_in_a_folder_that_is_only_read_nothing_moves_and_the_plan_is_right(folder: Path) -> None:
    real = killed_in(folder, big_change)
    half = kit.fingerprint(folder)
    with kit.again(folder, read_only=True) as opened:
        assert len(opened.plan.goals) == 3 and opened.rolled_back
    assert kit.fingerprint(folder) == half
    kit.again(folder).lock()
    later(folder)
    (folder / "plan.db-journal").write_bytes(real)
    before = kit.fingerprint(folder)
    with kit.again(folder, read_only=True) as opened:
        assert newest(opened) == "newer 2"
    assert kit.fingerprint(folder) == before


def test_a_stray_journal_in_a_copy_is_not_played_and_not_copied(folder: Path) -> None:
    stale = killed_in(folder, big_change)
    kit.again(folder).lock()
    later(folder)
    opened = kit.again(folder)
    kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", "newest")
    job = opened.lock()
    assert job is not None
    (folder / "plan.db-journal").write_bytes(stale)
    assert job.run().problem is None
    copy = backups.listed(folder)[-1].folder
    assert not (copy / "plan.db-journal").exists()
    (copy / "plan.db-journal").write_bytes(stale)
    with vault.restore_instead(copy, folder, kit.PASSPHRASE, cost=kit.TINY) as restored:
        assert newest(restored) == "newest"


def test_what_was_put_aside_goes_when_something_is_deleted_for_good(folder: Path) -> None:
    stale = killed_in(folder, big_change)
    kit.again(folder).lock()
    later(folder)
    (folder / "plan.db-journal").write_bytes(stale)
    with kit.again(folder) as opened:
        kept = folder / str(opened.notices[0].values["name"])
        assert kept.exists()
        opened.erase(f"goals/{opened.plan.goals[0].id}/need", "me")
        assert not kept.exists()


@pytest.mark.parametrize("cut", range(0, 26, 2))
def test_a_cut_journal_takes_back_all_or_counts_as_damage_and_never_half(folder: Path, cut: int) -> None:
    """Every length of a journal beside the half-written file: what opens is the whole state of before."""
    real = killed_in(folder, big_change)
    (folder / "plan.db-journal").write_bytes(real[: cut * 1000])
    before = kit.fingerprint(folder)
    try:
        with kit.again(folder) as opened:
            assert len(opened.plan.goals) == 3 and "matters/hopes" not in opened.drafts()
    except problems.Damaged:
        assert kit.fingerprint(folder) == before


def test_the_reader_of_journals_sees_what_sqlite_sees(folder: Path) -> None:
    real = killed_in(folder, big_change)
    found = list(journals.records(io.BytesIO(real)))
    assert found and all(len(record.stored) == 4096 for record in found)
    assert len({record.number for record in found}) == len(found)
    assert list(journals.records(io.BytesIO(real[:-4000])))
    with pytest.raises(ValueError, match="header"):
        list(journals.records(io.BytesIO(b"")))
