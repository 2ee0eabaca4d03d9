"""vault.json: every bit counts, and nobody without a key can change who has one."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
import vault_kit as kit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pcsp_desktop import vault
from pcsp_desktop.plan import canonical
from pcsp_desktop.vault import key_file, problems
from pcsp_desktop.vault.keys import KdfCost, KeyFault, MasterKey, Passphrase, SlotKeys


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a passphrase, a recovery number and an emergency number."""
    place = tmp_path_factory.mktemp("vault") / "v"
    with kit.new(place) as opened:
        opened.slots.new_recovery_number()
        opened.slots.new_emergency_number("Ravi")
    return place


def rewritten(folder: Path, change: Callable[[Any], None]) -> bytes:
    """The key file after a change by someone without a key, who knows the format and mends the check sum."""
    whole = json.loads((folder / "vault.json").read_bytes())
    change(whole["body"])
    sums = canonical({"body": whole["body"], "macs": whole["macs"]})
    return canonical({**whole, "check": hashlib.sha256(sums).hexdigest()})


def test_every_flipped_bit_is_refused(tmp_path: Path) -> None:
    kit.new(tmp_path / "v").lock()
    stored = (tmp_path / "v" / "vault.json").read_bytes()
    for place in range(len(stored)):
        for bit in range(8):
            flipped = bytearray(stored)
            flipped[place] ^= 1 << bit
            with pytest.raises((problems.KeyFileDamaged, problems.NewerFormat)):
                key_file.parse(bytes(flipped))


def test_every_length_but_its_own_is_refused(folder: Path) -> None:
    stored = (folder / "vault.json").read_bytes()
    for length in range(len(stored)):
        with pytest.raises(problems.KeyFileDamaged):
            key_file.parse(stored[:length])
    with pytest.raises(problems.KeyFileDamaged):
        key_file.parse(stored + b"\n")


def test_a_damaged_key_file_is_not_called_a_wrong_passphrase(folder: Path, tmp_path: Path) -> None:
    broken = kit.copied(folder, tmp_path / "v")
    stored = bytearray((broken / "vault.json").read_bytes())
    stored[200] ^= 1
    (broken / "vault.json").write_bytes(stored)
    with pytest.raises(problems.KeyFileDamaged) as caught:
        kit.again(broken)
    assert caught.value.spare_is_whole
    assert caught.value.next_id == "vault.next.key_file_spare"
    vault.use_spare(broken)
    kit.again(broken).lock()
    assert (broken / "vault.json.damaged").read_bytes() == bytes(stored)


def test_a_slot_taken_out_by_a_stranger_is_noticed(folder: Path) -> None:
    file = key_file.parse(rewritten(folder, lambda body: body["slots"].pop()))
    with pytest.raises(problems.KeysChanged):
        key_file.open_with(file, kit.PASSPHRASE)


def test_a_slot_added_by_a_stranger_opens_nothing_and_is_noticed(folder: Path, tmp_path: Path) -> None:
    intruder = Passphrase("mine now")
    other = key_file.new_keys("ab" * 16, "cd" * 16, MasterKey.new(1)).with_slot(
        key_file.SlotKind.PASSPHRASE, "", "", intruder, kit.TINY
    )
    extra = json.loads(other.encoded())["body"]["slots"][0]
    file = key_file.parse(rewritten(folder, lambda body: body["slots"].append(extra)))
    for secret in (intruder, kit.PASSPHRASE):
        with pytest.raises(problems.KeysChanged):
            key_file.open_with(file, secret)


def test_a_master_key_sealed_by_a_stranger_to_my_slot_is_refused(folder: Path) -> None:
    """The public keys are there for all to see; sealing to them takes a key that only insiders have."""
    file = key_file.read(folder)
    slot = next(slot for slot in file.slots if slot.kind is key_file.SlotKind.PASSPHRASE)
    theirs = MasterKey.new(1)
    inside = key_file.InsideSlot("", "", b"a sealing key they had to guess!")
    forged = key_file.OpenKeys(file, {1: theirs}, {slot.id: inside}, "")
    forged = attrs.evolve(forged, file=attrs.evolve(file, slots=(slot,))).with_master(theirs)
    with pytest.raises(problems.KeysChanged):
        key_file.open_with(key_file.parse(forged.encoded()), kit.PASSPHRASE)


@pytest.mark.parametrize(
    ("field", "value"), [("memory", 64 * 2**20), ("passes", 2**31), ("lanes", 255), ("memory", 1), ("passes", 0)]
)
def test_a_key_derivation_over_the_limits_is_refused_at_once(folder: Path, field: str, value: int) -> None:
    def ask_for_much(body: Any) -> None:
        body["slots"][0]["kdf"][field] = value

    start = time.perf_counter()
    with pytest.raises(problems.KeyFileDamaged):
        key_file.parse(rewritten(folder, ask_for_much))
    assert time.perf_counter() - start < 0.5


def test_a_newer_major_format_is_refused_and_a_newer_minor_one_is_for_reading(folder: Path, tmp_path: Path) -> None:
    def major(body: Any) -> None:
        body["format"]["major"] = 2

    with pytest.raises(problems.NewerFormat):
        key_file.parse(rewritten(folder, major))
    newer = kit.copied(folder, tmp_path / "v")
    keys = key_file.open_with(key_file.read(newer), kit.PASSPHRASE)
    whole = json.loads(keys.encoded())
    whole["body"]["format"]["minor"] = 1
    whole["body"]["later"] = "something this version does not know"
    mac = hmac.digest(keys.master.mac_key(), canonical(whole["body"]), "sha256").hex()
    whole["macs"] = [mac]
    whole["check"] = hashlib.sha256(canonical({"body": whole["body"], "macs": whole["macs"]})).hexdigest()
    (newer / "vault.json").write_bytes(canonical(whole))
    with kit.again(newer) as opened:
        assert opened.read_only == "newer"
        with pytest.raises(problems.ReadOnly):
            kit.add_goal(opened, "walk")


def test_names_of_people_are_not_in_the_clear(folder: Path) -> None:
    assert b"Ravi" not in (folder / "vault.json").read_bytes()


def test_the_spare_is_the_same_file(folder: Path) -> None:
    assert (folder / "vault.json.bak").read_bytes() == (folder / "vault.json").read_bytes()


def test_a_cost_over_the_limits_cannot_even_be_made() -> None:
    with pytest.raises(KeyFault):
        KdfCost(memory=64 * 2**20, passes=3, lanes=4)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abcdef", max_size=6), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every part of a JSON value."""
    yield path
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, member in members:
        yield from places(member, (*path, name))


@given(st.data())
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_at_all_in_any_place_is_read_or_refused_in_plain_words(folder: Path, data: st.DataObject) -> None:
    body = json.loads((folder / "vault.json").read_bytes())["body"]
    way = data.draw(st.sampled_from([one for one in places(body) if one]))
    put = data.draw(JSON)

    def spoil(body: Any) -> None:
        for step in way[:-1]:
            body = body[step]
        body[way[-1]] = put

    with contextlib.suppress(problems.KeyFileDamaged, problems.NewerFormat):
        file = key_file.parse(rewritten(folder, spoil))
        with contextlib.suppress(problems.WrongKey, problems.KeysChanged):
            key_file.open_with(file, kit.PASSPHRASE)
            assert canonical(json.loads(key_file.read(folder).body)) == file.body


def test_the_pair_of_a_seed_never_changes() -> None:
    """Vaults of every age depend on it."""
    keys = SlotKeys.from_seed(bytes(range(32)))
    assert keys.public.hex() == PUBLIC_OF_COUNTING_SEED


PUBLIC_OF_COUNTING_SEED = "8534d3cf1a345b0753cc7f6af9f39244df1bc32838ac8b9677d8521ccb629f23"
