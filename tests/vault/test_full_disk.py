"""A full disk is called a full disk in everything that a person can do, and the plan opens afterwards.

Each act is tried with every amount of room from none to plenty, on a small disk in memory.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.tasks.keeping.store import PlanStore
from pcsp_desktop.vault import backups, problems

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the ways to break a disk here are Unix's")
ROOM = (*range(0, 100_000, 20_000), *range(100_000, 2_900_000, 350_000))


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A disk of 6 MB in memory."""
    place = tmp_path_factory.mktemp("disk")
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", place], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("mounting a small disk takes root")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault of half a megabyte, with two copies beside it."""
    folder = tmp_path_factory.mktemp("original") / "v"
    opened = kit.filled(folder, goals=8)
    for _ in range(4):
        kit.attach(opened, b"%PDF-" + os.urandom(100_000), "application/pdf")
    opened.slots.new_emergency_number("Ravi")
    for _ in range(2):
        job = opened.lock()
        assert job is not None and job.run().problem is None
        opened = kit.again(folder)
        kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", "boots")
    opened.lock()
    return folder


def change_lock(folder: Path) -> None:
    with kit.again(folder) as opened:
        opened.slots.change_lock()


def replace_number(folder: Path) -> None:
    with kit.again(folder) as opened:
        opened.slots.new_recovery_number()
        opened.slots.new_recovery_number()


def change_passphrase(folder: Path) -> None:
    with kit.again(folder) as opened:
        opened.slots.change_passphrase(kit.PASSPHRASE)


def restore(folder: Path) -> None:
    vault.restore_instead(backups.listed(folder)[0].folder, folder, kit.PASSPHRASE, cost=kit.TINY).lock()


def restore_beside(folder: Path) -> None:
    copy, new = backups.listed(folder)[0].folder, folder.with_name("beside")
    vault.restore_beside(copy, kit.PASSPHRASE, new, cost=kit.TINY).lock()


def make_copy(folder: Path) -> None:
    with kit.again(folder) as opened:
        opened.copy_to(folder.with_name("copy.pcspbackup"))


def erase(folder: Path) -> None:
    with kit.again(folder) as opened:
        opened.erase(f"goals/{opened.plan.goals[1].id}/because", "me")


def shut_notes(folder: Path) -> None:
    with kit.again(folder) as opened:
        opened.private_notes.set_passphrase(vault.Passphrase("another"))
        opened.clean()


def attach(folder: Path) -> None:
    with kit.again(folder) as opened:
        kit.attach(opened, b"%PDF-" + os.urandom(900_000), "application/pdf")


def rescue(folder: Path) -> None:
    vault.rescue(folder, kit.PASSPHRASE, folder.with_name("rescued"), kit.PASSPHRASE, cost=kit.TINY).vault.lock()


def examine(folder: Path) -> None:
    report = vault.doctor(folder, kit.PASSPHRASE)
    assert report.exit_code == 0, report


def back_up(folder: Path) -> None:
    opened = kit.again(folder)
    try:
        kit.add_goal(opened, "walk " * 100)
    finally:
        job = opened.lock()
    assert job is not None
    problem = job.run().problem
    if problem is not None:
        raise problem


def look_at_example(folder: Path) -> None:
    del folder
    session = PlanStore(cost=kit.TINY).example()
    session.lock_without_saving()


ACTS: tuple[Callable[[Path], None], ...] = (
    change_lock, replace_number, change_passphrase, restore, restore_beside, make_copy, erase, shut_notes, attach,
    rescue, examine, back_up, look_at_example,
)  # fmt: skip


@pytest.mark.parametrize("act", ACTS, ids=[act.__name__ for act in ACTS])
def test_a_full_disk_is_called_one_and_the_plan_opens_afterwards(
    disk: Path, original: Path, act: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(disk))
    told = set()
    for room in ROOM:
        for item in disk.iterdir():
            shutil.rmtree(item) if item.is_dir() else item.unlink()
        folder = kit.copied(original, disk / "v")
        filler = disk / "filler"
        filler.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - room)))
        try:
            act(folder)
        except problems.Problem as problem:
            assert type(problem) is vault.DiskFull, (room, problem)
            told.add("full")
        else:
            told.add("done")
        filler.unlink()
        with kit.again(folder) as opened:
            assert len(opened.plan.goals) in (8, 9)
        half_made = [item.name for item in disk.iterdir() if item.name not in ("v", "copy.pcspbackup")]
        assert "done" in told or half_made in ([], ["beside"], ["rescued"])
    assert "done" in told


def test_a_full_disk_suggests_no_backup() -> None:
    for said in (
        words("vault.problem.disk_full"), words("vault.next.disk_full"), words("vault.next.disk_full_shut")
    ):  # fmt: skip
        assert "backup" not in said.lower() and "damage" not in said.lower()
