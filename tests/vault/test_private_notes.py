"""Private notes: nobody but their owner opens them, or can tell that they are there."""

from __future__ import annotations

from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.vault import Passphrase, Vault, private_notes
from pcsp_desktop.vault.private_notes import LARGEST, PAST, STEP
from pcsp_desktop.vault.problems import NotesTooLong

PRIVATE = Passphrase("only mine")


def blob(opened: Vault) -> tuple[bytes, bytes]:
    """The key beside the notes, and the notes, as they lie in the database."""
    _, key, body = private_notes.stored(opened.session.database)
    return key, body


def test_unused_notes_are_random_bytes_of_the_size_of_short_notes(tmp_path: Path) -> None:
    with kit.new(tmp_path / "unused") as unused, kit.new(tmp_path / "shut") as shut:
        shut.private_notes.start({"text": "a few words"}, PRIVATE)
        for opened in (unused, shut):
            key, body = blob(opened)
            assert (len(key), len(body)) == (32, STEP)
            with pytest.raises(vault.NotesShut):
                opened.private_notes.read()
            with pytest.raises(vault.NotesShut):
                opened.private_notes.read(Passphrase("a guess"))
        kinds = [
            [row[0] for row in opened.session.database.rows("SELECT kind FROM history")] for opened in (unused, shut)
        ]
        assert kinds == [[], []]
        names = [opened.session.database.rows("SELECT name FROM setting") for opened in (unused, shut)]
        assert names == [[], []]
        assert shut.private_notes.read(PRIVATE).notes == {"text": "a few words"}


def test_notes_with_no_private_passphrase_open_with_the_vault(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.private_notes.start({"text": "first"})
        opened.private_notes.write({"text": "second"})
        number = opened.slots.new_emergency_number("Ravi")
    with kit.again(tmp_path / "v", number) as opened:
        read = opened.private_notes.read()
        assert read.notes == {"text": "second"}
        assert [one.notes for one in read.past] == [{"text": "first"}]
        assert not read.behind_passphrase


def test_no_number_opens_notes_behind_a_private_passphrase(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.private_notes.start({"text": kit.SENTINEL})
        number = opened.slots.new_emergency_number("Ravi")
        recovery = opened.slots.new_recovery_number()
        opened.private_notes.set_passphrase(PRIVATE)
        opened.clean()
    for secret in (number, recovery, kit.PASSPHRASE):
        with kit.again(tmp_path / "v", secret) as opened:
            with pytest.raises(vault.NotesShut):
                opened.private_notes.read()
            assert opened.private_notes.read(PRIVATE).notes == {"text": kit.SENTINEL}
            assert opened.private_notes.read(PRIVATE).behind_passphrase


@pytest.mark.parametrize("private", [None, PRIVATE])
def test_notes_are_written_again_while_they_are_typed_with_one_version_in_their_past(
    tmp_path: Path, private: Passphrase | None
) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.private_notes.start({"text": "first"}, private)
        before = opened.private_notes.read(private)
        beside, _ = blob(opened)
        for words in ("s", "se", "second"):
            opened.private_notes.rewrite({"text": words}, before)
        assert blob(opened)[0] != beside, "a new key each time, so that nothing tells which kind it is"
    with kit.again(tmp_path / "v", kit.PASSPHRASE) as opened:
        read = opened.private_notes.read(private)
        assert read.notes == {"text": "second"}
        assert [one.notes for one in read.past] == [{"text": "first"}]
        if private is not None:
            with pytest.raises(vault.NotesShut):
                opened.private_notes.read()
        after = opened.private_notes.after({"text": "second"}, before)
        opened.private_notes.rewrite({"text": "third"}, after)
        assert [one.notes for one in opened.private_notes.read(private).past] == [{"text": "first"}, {"text": "second"}]


def test_what_opens_the_notes_is_in_no_words_about_them(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.private_notes.start({"text": kit.SENTINEL}, PRIVATE)
        read = opened.private_notes.read(PRIVATE)
        assert len(read.held) > 32
        assert kit.SENTINEL not in repr(read) and str(read.held) not in repr(read)


def test_setting_a_private_passphrase_takes_earlier_plain_copies_out_of_the_backups(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    opened = kit.new(folder)
    opened.private_notes.start({"text": kit.SENTINEL})
    job = opened.lock()
    assert job is not None
    job.run()
    opened = kit.again(folder)
    plain_key, plain_body = blob(opened)
    opened.private_notes.set_passphrase(PRIVATE)
    assert opened.needs_cleaning
    key = kit.key_of(opened)
    opened.lock()
    with kit.again(folder) as opened:  # the cleaning is made good when it was cut off
        assert not opened.needs_cleaning
        assert len(opened.backups()) == 1
    for file in (folder / "plan.db", *folder.glob("backups/*/plan.db")):
        content = b"".join(kit.plain_pages(file, key))
        assert plain_key not in content
        assert plain_body[100:200] not in content


def test_the_size_grows_in_fixed_steps_and_the_past_gives_way(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.private_notes.start({"text": ""}, PRIVATE)
        for length in (10, 1000, 30_000, 100_000, 400_000):
            opened.private_notes.write({"text": "x" * length}, PRIVATE)
            assert len(blob(opened)[1]) % STEP == 0
        assert len(blob(opened)[1]) <= LARGEST
        with pytest.raises(NotesTooLong):
            opened.private_notes.write({"text": "x" * LARGEST}, PRIVATE)
        assert opened.private_notes.read(PRIVATE).notes == {"text": "x" * 400_000}
        for number in range(PAST + 5):
            opened.private_notes.write({"text": str(number)}, PRIVATE)
        assert [one.notes["text"] for one in opened.private_notes.read(PRIVATE).past][-1] == str(PAST + 3)
        assert len(opened.private_notes.read(PRIVATE).past) <= PAST


def test_writing_needs_what_opens_and_changing_the_lock_keeps_the_notes(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.private_notes.start({"text": "mine"}, PRIVATE)
        with pytest.raises(vault.NotesShut):
            opened.private_notes.write({"text": "yours"})
        opened.slots.change_lock()
        opened.private_notes.set_passphrase(Passphrase("another"), PRIVATE)
        opened.private_notes.set_passphrase(None, Passphrase("another"))
        assert opened.private_notes.read().notes == {"text": "mine"}
