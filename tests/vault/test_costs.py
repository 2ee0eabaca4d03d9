"""What a folder from outside can cost: memory, time, and a key store that never answers."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.plan.canonical import canonical
from pcsp_desktop.vault import KdfCost, key_file, keys, opening


def prepared(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """Change the slots of a vault's key file as anyone can who has no key, with a right check."""
    path = folder / "vault.json"
    whole = json.loads(path.read_bytes())
    change(whole["body"]["slots"])
    checked = canonical({"body": whole["body"], "macs": whole["macs"]})
    whole["check"] = hashlib.sha256(checked).hexdigest()
    path.write_bytes(canonical(whole))


@pytest.mark.parametrize(
    ("field", "value"),
    [("memory", 256 * 1024 + 1), ("memory", 2**20), ("passes", 11), ("passes", 20), ("lanes", 9)],
)
def test_a_slot_that_asks_for_more_than_any_of_ours_is_refused_at_once(
    tmp_path: Path, field: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    prepared(folder, lambda slots: slots[0]["kdf"].update({field: value}))
    monkeypatch.setattr(keys, "stretch", lambda *_: pytest.fail("derived"))
    with pytest.raises(vault.KeyFileDamaged):
        kit.again(folder)


@pytest.mark.parametrize(("count", "memory", "passes"), [(9, 64, 1), (2, 256 * 1024, 10), (8, 256 * 1024, 3)])
def test_many_slots_that_each_ask_for_much_are_refused_at_once(
    tmp_path: Path, count: int, memory: int, passes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)

    def many(slots: list[dict[str, Any]]) -> None:
        first = slots[0]
        first["kdf"].update(memory=memory, passes=passes)
        slots.extend({**first, "id": f"{number:016x}"} for number in range(1, count))

    prepared(folder, many)
    monkeypatch.setattr(keys, "stretch", lambda *_: pytest.fail("derived"))
    with pytest.raises(vault.KeyFileDamaged):
        kit.again(folder)


def test_what_we_write_ourselves_is_well_within(tmp_path: Path) -> None:
    assert KdfCost.STANDARD.memory * 2 <= keys.MOST_MEMORY
    assert KdfCost.STANDARD.passes * 3 <= keys.MOST_PASSES
    with kit.new(tmp_path / "v") as opened:
        for number in range(20):
            opened.slots.new_emergency_number(f"person {number}")
    kit.again(tmp_path / "v").lock()


class Stop(Exception):
    """The person pressed Stop."""


def test_a_derivation_can_be_stopped_before_each_slot_and_after_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    prepared(folder, lambda slots: slots.extend({**slots[0], "id": f"{number:016x}"} for number in range(1, 6)))
    before = kit.fingerprint(folder)
    derived = []
    real = keys.stretch

    def stretched(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
        derived.append(1)
        return real(secret, salt, cost)

    monkeypatch.setattr(keys, "stretch", stretched)
    for allowed in range(7):
        asked: list[int] = []

        def between(limit: int = allowed, asked: list[int] = asked) -> None:
            asked.append(1)
            if len(asked) > limit:
                raise Stop

        derived.clear()
        with pytest.raises((Stop, vault.WrongKey)) as caught:
            opening.unlock(folder, vault.Passphrase("wrong"), cost=kit.TINY, between=between)
        assert len(derived) == min(allowed, 6)
        assert (caught.type is Stop) == (allowed < 6)
    assert kit.fingerprint(folder) == before
    assert vault.inspect(folder).problem is None


def test_a_derivation_leaves_the_window_free(tmp_path: Path) -> None:
    """Argon2id runs without Python's lock: a thread beside it goes on."""
    import threading

    ticks = 0
    over = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not over.wait(0.002):
            ticks += 1

    beside = threading.Thread(target=tick)
    beside.start()
    start = time.monotonic()
    keys.stretch(b"secret", bytes(16), KdfCost.STANDARD)
    taken = time.monotonic() - start
    over.set()
    beside.join()
    assert ticks > taken / 0.002 * 0.1


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus")
@pytest.mark.timeout(60)
def test_a_key_store_that_never_answers_is_given_three_seconds(tmp_path: Path) -> None:
    script = Path(__file__).with_name("silent_service.py")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(script), str(tmp_path / "v")],
        capture_output=True, text=True, timeout=50, check=False, env=dict(os.environ),
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        "False in time",
        "silent in time",
        "silent in time",
        "None in time",
        "1",
    ], done.stderr


def test_a_number_that_could_not_be_written_down_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk: the key file has the number, the history has not. Nobody saw it, so it goes."""
    with kit.new(tmp_path / "v") as opened:
        before = key_file.read(tmp_path / "v").slots

        def full(*_: object, **__: object) -> None:
            raise vault.DiskFull

        monkeypatch.setattr(opened.session, "record", full)
        with pytest.raises(vault.DiskFull):
            opened.slots.new_recovery_number()
        assert key_file.read(tmp_path / "v").slots == before
        assert len(opened.slots.list()) == 1
