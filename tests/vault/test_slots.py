"""Who can open a vault: passphrases of every kind, printed numbers, changing the lock."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.vault import EmergencyNumber, Passphrase, PrintedNumber, RecoveryNumber, SlotKind, problems

ODD = {
    "apostrophe": "O'Brien's cat",
    "double quotes": 'say "hello"; DROP TABLE history; --',
    "hex like a raw key": "x'" + "ab" * 32 + "'",
    "emoji": "👩‍🦽🍋🐘 tea",
    "spaces around": "  two spaces each side  ",
    "one space": " ",
    "thousand characters": "long words " * 91,
    "a NUL and a line end": "be\0fore\nafter",
    "half a character": "broken \ud83d letter",
    "Arabic": "السلام عليكم",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_any_passphrase_opens_its_vault_and_a_near_one_does_not(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "v"
    vault.create(folder, Passphrase(text), cost=kit.TINY).lock()
    kit.again(folder, Passphrase(text)).lock()
    for near in (text + " ", text[:-1] + "~", text.swapcase() + "x"):
        with pytest.raises(vault.WrongKey):
            kit.again(folder, Passphrase(near))


def test_accents_typed_in_either_way_and_wide_letters_are_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    composed = unicodedata.normalize("NFC", "café Łódź ﬁne Å")
    vault.create(folder, Passphrase(composed), cost=kit.TINY).lock()
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        kit.again(folder, Passphrase(unicodedata.normalize(form, composed))).lock()
    with pytest.raises(vault.WrongKey):
        kit.again(folder, Passphrase("cafe Łódź fine Å"))


def test_an_empty_passphrase_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(vault.NoPassphrase):
        vault.create(tmp_path / "v", Passphrase(""), cost=kit.TINY)
    assert not (tmp_path / "v").exists()


def test_a_passphrase_never_shows_itself() -> None:
    secrets = (Passphrase("hush hush"), RecoveryNumber.new(), vault.KeyringSecret.new())
    for secret in secrets:
        assert "hush" not in repr(secret)
        assert not any(character.isdigit() for character in repr(secret).split("0x")[0])


def test_changing_the_passphrase_leaves_the_database_as_it_is_but_for_one_row(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    opened = kit.again(folder)
    key = kit.key_of(opened)
    opened.slots.change_passphrase(Passphrase("a new one"))
    assert kit.key_of(opened) == key
    opened.lock()
    with pytest.raises(vault.WrongKey):
        kit.again(folder)
    with kit.again(folder, Passphrase("a new one")) as opened:
        assert opened.plan.goals
        assert [slot.kind for slot in opened.slots.list()] == [SlotKind.PASSPHRASE]


def test_the_recovery_number_opens_the_vault_as_it_is_printed(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        number = opened.slots.new_recovery_number()
    typed = " ".join(number.groups())
    kit.again(tmp_path / "v", RecoveryNumber.from_typed(typed)).lock()
    kit.again(tmp_path / "v", PrintedNumber.from_typed(number.printed())).lock()
    with pytest.raises(vault.WrongKey):
        kit.again(tmp_path / "v", RecoveryNumber.new())
    with pytest.raises(vault.WrongKey):
        kit.again(tmp_path / "v", EmergencyNumber.from_typed(typed))


def test_each_use_of_an_emergency_number_is_written_into_the_history(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        number = opened.slots.new_emergency_number("Ravi, carer")
    for uses in (1, 2):
        with kit.again(tmp_path / "v", number) as opened:
            assert [one.author for one in opened.openings()] == ["Ravi, carer"] * uses
            used = opened.slots.opened_by
            assert used is not None and used.label == "Ravi, carer"
    with kit.again(tmp_path / "v") as opened:
        assert len(opened.openings()) == 2


def test_taking_a_number_away_changes_the_lock_and_the_others_still_open(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=1)
    with kit.again(folder) as opened:
        recovery = opened.slots.new_recovery_number()
        ravi = opened.slots.new_emergency_number("Ravi")
        asha = opened.slots.new_emergency_number("Asha")
    before = kit.copied(folder, tmp_path / "before")
    with kit.again(folder) as opened:
        old_key = kit.key_of(opened)
        slot = next(slot for slot in opened.slots.list() if slot.label == "Ravi")
        opened.slots.remove(slot.id)
        assert kit.key_of(opened) != old_key
    with pytest.raises(vault.WrongKey):
        kit.again(folder, ravi)
    for secret in (kit.PASSPHRASE, recovery, asha):
        with kit.again(folder, secret) as opened:
            assert opened.plan.goals
    # The key file of before, stolen, opens the copy of before, and nothing of today.
    kit.again(before, ravi).lock()
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes((before / name).read_bytes())
    with pytest.raises(problems.Damaged):
        kit.again(folder, ravi)


def test_a_new_recovery_number_puts_the_old_one_out_of_use(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        first = opened.slots.new_recovery_number()
        second = opened.slots.new_recovery_number()
    with pytest.raises(vault.WrongKey):
        kit.again(tmp_path / "v", first)
    kit.again(tmp_path / "v", second).lock()


def test_the_only_passphrase_cannot_be_taken_away(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.slots.new_recovery_number()
        slot = next(slot for slot in opened.slots.list() if slot.kind is SlotKind.PASSPHRASE)
        with pytest.raises(problems.LastKey):
            opened.slots.remove(slot.id)
        with pytest.raises(problems.NoSuchKey):
            opened.slots.remove("0" * 16)


def test_there_is_room_for_a_fixed_number_of_keys(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        with pytest.raises(problems.TooManyKeys):
            for number in range(100):
                opened.slots.new_emergency_number(f"carer {number}")
        assert len(opened.slots.list()) == 24


def test_changing_the_lock_keeps_every_key_and_everything_inside(tmp_path: Path) -> None:
    folder = kit.closed(tmp_path / "v", goals=3)
    with kit.again(folder) as opened:
        number = opened.slots.new_recovery_number()
        shown, old = opened.plan, kit.key_of(opened)
        opened.slots.change_lock()
        assert kit.key_of(opened) != old
        kit.add_goal(opened, "after")
    for secret in (kit.PASSPHRASE, number):
        with kit.again(folder, secret) as opened:
            assert opened.plan.goals[:-1] == shown.goals
            assert opened.kept("key/signing") == {"seed": "00" * 32}
            assert opened.private_notes.read().notes == {"text": f"{kit.SENTINEL} notes"}
    assert kit.files_holding([old, old.hex().encode()], folder) == []


def test_production_cost_is_128_mebibytes_three_passes_four_lanes() -> None:
    cost = vault.KdfCost.STANDARD
    assert (cost.memory, cost.passes, cost.lanes) == (131072, 3, 4)


class TestPrintedNumbers:
    """Eight groups of six digits; each box can be checked while it is typed."""

    def test_a_number_reads_back_from_any_way_of_typing_it(self) -> None:
        number = RecoveryNumber.new()
        for typed in (
            number.printed(),
            " ".join(number.groups()),
            "".join(number.groups()),
            "\n".join(number.groups()),
        ):
            assert RecoveryNumber.from_typed(typed) == number
        arabic = number.printed().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
        assert RecoveryNumber.from_typed(arabic) == number

    def test_every_single_wrong_digit_and_every_swap_of_neighbours_is_caught_in_its_group(self) -> None:
        for _ in range(20):
            groups = RecoveryNumber.new().groups()
            for place, group in enumerate(groups, start=1):
                assert vault.group_is_right(group, place)
                for at in range(6):
                    for digit in "0123456789":
                        wrong = group[:at] + digit + group[at + 1 :]
                        assert (wrong == group) == vault.group_is_right(wrong, place)
                for at in range(5):
                    swapped = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
                    assert (swapped == group) == vault.group_is_right(swapped, place)
                for other in range(1, 9):
                    if other != place:
                        assert not vault.group_is_right(group, other)

    @pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "-12345", "999999"])
    def test_a_group_of_another_form_is_not_right(self, typed: str) -> None:
        assert not vault.group_is_right(typed, 1)

    def test_a_wrong_number_says_which_group_it_is(self) -> None:
        groups = list(RecoveryNumber.new().groups())
        groups[4] = "000001" if groups[4] != "000001" else "000002"
        with pytest.raises(vault.NumberFault) as caught:
            RecoveryNumber.from_typed("-".join(groups))
        assert caught.value.group == 5
        with pytest.raises(vault.NumberFault) as caught:
            RecoveryNumber.from_typed("123456")
        assert caught.value.group == 0
