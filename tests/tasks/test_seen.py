"""An older copy of a plan put back is told by the computer that had a newer one open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.new_plan import NewPlan
from pcsp_desktop.tasks.keeping.seen import Seen
from pcsp_desktop.tasks.keeping.store import PlanStore
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost

CHEAP = KdfCost(64, 1, 1)


@pytest.fixture
def door(tmp_path: Path) -> PlanStore:
    return PlanStore(tmp_path / "plans", cost=CHEAP)


def locked(session: PlanSession) -> Path:
    session.lock()
    session.wait_for_backup()
    return session.folder


def changed(door: PlanStore, folder: Path, words: str) -> None:
    session = door.unlock(folder, "pw", remember=False)
    session.opened.set("matters/important", words)
    locked(session)


def made(door: PlanStore) -> Path:
    session = door.create(door.new_folder(), "pw", NewPlan())
    session.opened.set("matters/important", "the sea")
    return locked(session)


def test_an_older_folder_put_back_is_told_until_the_person_takes_it(door: PlanStore, tmp_path: Path) -> None:
    folder = made(door)
    shutil.copytree(folder, tmp_path / "older")
    changed(door, folder, "the hills")
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "older", folder)
    for _ in range(2):
        session = door.unlock(folder, "pw", remember=False)
        said = " ".join(keeping.told(session))
        assert "A newer state of this plan was open on this computer" in said
        assert "backup copies" in said
        assert keeping.last_changed(session)
        locked(session)
    session = door.unlock(folder, "pw", remember=False)
    session.take_as_newest()
    locked(session)
    assert door.unlock(folder, "pw", remember=False).newer is None


def test_the_newest_state_and_a_restored_copy_are_not_told(door: PlanStore) -> None:
    folder = made(door)
    changed(door, folder, "the hills")
    session = door.unlock(folder, "pw", remember=False)
    assert session.newer is None and keeping.told(session) == ()
    locked(session)
    oldest = door.backups(folder)[-1][0]
    restored = door.restore(folder, oldest, "pw")
    assert restored.newer is None
    locked(restored)
    assert door.unlock(folder, "pw", remember=False).newer is None


def test_the_file_tells_nothing_of_the_plan_and_spoilt_it_only_costs_the_warning(
    door: PlanStore, tmp_path: Path
) -> None:
    folder = made(door)
    file = tmp_path / "plans" / "seen.json"
    content = file.read_bytes()
    assert b"sea" not in content and str(folder).encode() not in content
    assert file.stat().st_mode & 0o077 == 0
    for spoilt in (b"", b"[]", b"{", b'{"a": 1}', b'{"a": {"counter": true, "changed": 1}}', b"[" * 100_000):
        file.write_bytes(spoilt)
        locked(door.unlock(folder, "pw", remember=False))
    file.unlink()
    file.mkdir()
    locked(door.unlock(folder, "pw", remember=False))


def test_the_file_does_not_grow_without_end(tmp_path: Path, door: PlanStore) -> None:
    folder = made(door)
    seen = Seen(tmp_path / "many.json")
    import json

    many = {f"{number:032x}": {"counter": 1, "changed": ""} for number in range(900)}
    seen.path.write_text(json.dumps(many))
    session = door.unlock(folder, "pw", remember=False)
    seen.note(session.vault)
    assert len(json.loads(seen.path.read_bytes())) == 500
    locked(session)
