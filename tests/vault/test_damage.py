"""Damage of every kind is noticed, named, and never made worse."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import plan, vault
from pcsp_desktop.vault import backups, database, opening, problems


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a little of everything."""
    return kit.closed(tmp_path_factory.mktemp("whole") / "v", goals=4)


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy of it to damage."""
    return kit.copied(whole, tmp_path / "v")


def refuses(folder: Path, kind: type[problems.Problem]) -> None:
    """Opening raises this problem, and neither opening nor the doctor changes a byte."""
    before = kit.fingerprint(folder)
    with pytest.raises(kind) as caught:
        kit.again(folder)
    assert type(caught.value) is kind
    report = vault.doctor(folder, kit.PASSPHRASE)
    assert report.exit_code == 1
    assert kit.fingerprint(folder) == before


def damaged_pages(folder: Path) -> Iterator[int]:
    """Damage one page after the other, mending the one before."""
    path = folder / "plan.db"
    stored = path.read_bytes()
    for number in range(len(stored) // kit.PAGE):
        broken = bytearray(stored)
        broken[number * kit.PAGE + 1000] ^= 0x10
        path.write_bytes(broken)
        yield number + 1
    path.write_bytes(stored)


def test_every_damaged_page_is_noticed_and_nothing_is_changed(folder: Path) -> None:
    for number in damaged_pages(folder):
        before = kit.fingerprint(folder)
        with pytest.raises(problems.Damaged):
            kit.again(folder)
        assert kit.fingerprint(folder) == before, number


def test_every_cut_at_a_page_is_noticed(folder: Path) -> None:
    path = folder / "plan.db"
    stored = path.read_bytes()
    for length in range(0, len(stored), kit.PAGE):
        path.write_bytes(stored[:length])
        with pytest.raises(problems.Damaged):
            kit.again(folder)
        assert path.read_bytes() == stored[:length]


@pytest.mark.parametrize("length", [0, 1, 16, 4095, 4097])
def test_odd_lengths_are_called_cut_short(folder: Path, length: int) -> None:
    path = folder / "plan.db"
    path.write_bytes(path.read_bytes()[:length])
    refuses(folder, problems.DatabaseCut)


def test_an_empty_file_never_opens_as_an_empty_plan_for_any_passphrase(folder: Path) -> None:
    (folder / "plan.db").write_bytes(b"")
    with pytest.raises(problems.DatabaseCut):
        kit.again(folder, vault.Passphrase("anything"))


def test_a_missing_database_has_its_own_words(folder: Path) -> None:
    (folder / "plan.db").unlink()
    refuses(folder, problems.DatabaseMissing)


def test_a_plain_sqlite_file_is_refused(folder: Path) -> None:
    path = folder / "plan.db"
    path.unlink()
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE t (a)")
    plain.close()
    refuses(folder, problems.NotEncrypted)


def test_the_database_of_another_vault_is_refused(folder: Path, tmp_path: Path) -> None:
    other = kit.closed(tmp_path / "other", goals=1)
    shutil.copy(other / "plan.db", folder / "plan.db")
    refuses(folder, problems.OtherDatabase)


def test_a_flipped_bit_in_the_salt_is_damage_and_not_another_vault(folder: Path) -> None:
    path = folder / "plan.db"
    stored = bytearray(path.read_bytes())
    stored[3] ^= 1
    path.write_bytes(stored)
    refuses(folder, problems.Damaged)


def test_two_pages_swapped_and_a_page_added_are_noticed(folder: Path) -> None:
    path = folder / "plan.db"
    stored = path.read_bytes()
    page = kit.PAGE
    path.write_bytes(
        stored[: 4 * page] + stored[5 * page : 6 * page] + stored[4 * page : 5 * page] + stored[6 * page :]
    )
    refuses(folder, problems.Damaged)
    path.write_bytes(stored + stored[-page:])
    with pytest.raises(problems.Damaged):
        kit.again(folder)


def test_an_old_page_of_any_table_put_back_is_noticed(folder: Path) -> None:
    """Page by page of an earlier state of the same vault: each passes SQLCipher's own check."""
    path = folder / "plan.db"
    with kit.again(folder) as opened:
        for goal in opened.plan.goals:
            opened.append_all((plan.set_value(f"goals/{goal.id}/need", "boots"),), "me")
        opened.draft("matters/bad_day", "typed")
        opened.settings.set_all({"idle_minutes": 11})
        opened.private_notes.write({"text": "older"})
        kit.keep(opened, "sent/1", {"base": "older"})
        kit.attach(opened, b"%PDF-1.4 older", "application/pdf")
        opened.name_version("older", "me")
    old = path.read_bytes()
    with kit.again(folder) as opened:
        for goal in opened.plan.goals:
            opened.append_all((plan.set_value(f"goals/{goal.id}/need", "shoes"),), "me")
        opened.draft("matters/bad_day", "typed again")
        opened.settings.set_all({"idle_minutes": 12})
        opened.private_notes.write({"text": "newer"})
        kit.keep(opened, "sent/1", {"base": "newer"})
        kit.attach(opened, b"%PDF-1.4 newer", "application/pdf")
        opened.name_version("newer", "me")
        key = kit.key_of(opened)
    new = path.read_bytes()
    plain_old, plain_new = pages_of(old, key, folder), pages_of(new, key, folder)
    tried = 0
    for number in range(min(len(old), len(new)) // kit.PAGE):
        if plain_old[number] == plain_new[number]:
            continue
        start, end = number * kit.PAGE, (number + 1) * kit.PAGE
        path.write_bytes(new[:start] + old[start:end] + new[end:])
        with pytest.raises(problems.Damaged):
            kit.again(folder)
        tried += 1
    assert tried >= 8
    path.write_bytes(new)
    kit.again(folder).lock()


def test_an_old_pointer_map_put_back_is_noticed_or_says_the_same_of_every_page_there_is(folder: Path) -> None:
    """A page that only lists where other pages are: SQLite's second page, in each later state of the file."""
    path = folder / "plan.db"
    states = [path.read_bytes()]
    for length in (5_000, 60_000, 200, 30_000, 0, 45_000):
        with kit.again(folder) as opened:
            key = kit.key_of(opened)
            opened.draft("matters/bad_day", f"{length} " + "typed " * (length // 6))
            kit.say(opened, f"goals/{opened.plan.goals[0].id}/because", "x" * length)
        states.append(path.read_bytes())
    new = states[-1]
    there = [pages_of(state, key, folder)[1] for state in states]
    used = 5 * (len(new) // kit.PAGE - 2)
    noticed = 0
    for old, listed in zip(states[:-1], there[:-1], strict=True):
        path.write_bytes(new[: kit.PAGE] + old[kit.PAGE : 2 * kit.PAGE] + new[2 * kit.PAGE :])
        try:
            kit.again(folder).session.close()
            assert listed[:used] == there[-1][:used]
        except problems.Damaged:
            noticed += 1
    assert noticed
    path.write_bytes(new)


def pages_of(stored: bytes, key: bytes, scratch: Path) -> list[bytes]:
    """The plain pages of database bytes."""
    file = scratch / "pages"
    file.write_bytes(stored)
    try:
        return kit.plain_pages(file, key)
    finally:
        file.unlink()


def test_a_hot_journal_is_rolled_back_and_is_no_damage(folder: Path) -> None:
    opened = kit.again(folder)
    head = opened.head
    session = opened.session
    session.database.run("PRAGMA cache_size=2")
    session.database.run("BEGIN IMMEDIATE")
    for number in range(400):
        session.database.run("INSERT INTO setting VALUES (?, ?)", f"x{number}", bytes(900))
    torn = kit.copied(folder, folder.parent / "torn")
    session.database.run("ROLLBACK")
    opened.lock()
    assert (torn / "plan.db-journal").stat().st_size > 0
    before = kit.fingerprint(torn)
    report = vault.doctor(torn, kit.PASSPHRASE)
    assert (report.exit_code, len(report.lines)) == (0, 3)
    assert kit.fingerprint(torn) == before
    with kit.again(torn, read_only=True) as reading:
        assert reading.head == head
    assert kit.fingerprint(torn) == before
    with kit.again(torn) as back:
        assert back.rolled_back
        assert back.head == head
    assert not (torn / "plan.db-journal").exists()


def test_a_wrong_passphrase_changes_nothing_not_even_a_hot_journal(folder: Path) -> None:
    before = kit.fingerprint(folder)
    for _ in range(3):
        with pytest.raises(problems.WrongKey):
            kit.again(folder, vault.Passphrase("wrong"))
    assert kit.fingerprint(folder) == before


def test_a_body_emptied_by_hand_is_noticed_although_every_page_is_whole(folder: Path) -> None:
    """Someone with the key takes a text out without saying so."""
    with kit.again(folder) as opened:
        key = kit.key_of(opened)
    with database.open_existing(folder / "plan.db", key) as inside:
        inside.run("UPDATE history SET body = NULL, nonce = NULL WHERE sequence = 3")
    refuses(folder, problems.HistoryBroken)


def test_a_row_changed_or_taken_out_with_the_key_is_noticed(folder: Path) -> None:
    with kit.again(folder) as opened:
        key = kit.key_of(opened)
    stored = (folder / "plan.db").read_bytes()
    for statement in (
        "UPDATE history SET body = X'2278' WHERE sequence = 3",
        "UPDATE history SET author = 'someone else' WHERE sequence = 3",
        "DELETE FROM history WHERE sequence = 3",
        "DELETE FROM mark WHERE kind = 'version'",
        "DELETE FROM attachment",
        "UPDATE setting SET value = X'31'",
    ):
        with database.open_existing(folder / "plan.db", key) as inside:
            inside.run(statement)
        with pytest.raises(problems.HistoryBroken):
            kit.again(folder)
        (folder / "plan.db").write_bytes(stored)


def test_a_newer_database_is_for_reading_or_refused(folder: Path) -> None:
    def with_format(number: str) -> None:
        opened = kit.again(folder)
        with opened.session.writing("meta"):
            opened.session.database.run("UPDATE meta SET value = ? WHERE name = 'format'", number)
        opened.lock()

    with_format("1.7")
    with kit.again(folder) as opened:
        assert opened.read_only == "newer"
        assert opened.plan.goals
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 4
    shutil.rmtree(folder)
    kit.closed(folder, goals=1)
    with_format("2.0")
    before = kit.fingerprint(folder)
    with pytest.raises(problems.NewerFormat):
        kit.again(folder)
    assert vault.doctor(folder, kit.PASSPHRASE).exit_code == 4
    assert kit.fingerprint(folder) == before


def test_an_outsider_with_the_key_can_read_the_file_with_other_software(folder: Path) -> None:
    """The decryption is a dozen lines with `cryptography`; the reading is the standard library's SQLite."""
    with kit.again(folder) as opened:
        key, head = kit.key_of(opened), opened.head
    plain = kit.as_plain_sqlite(folder / "plan.db", key)
    assert plain.execute("SELECT max(sequence) FROM history").fetchone() == (head,)
    assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    bodies = [body for (body,) in plain.execute("SELECT body FROM history WHERE kind = 'add'")]
    assert any(kit.SENTINEL.encode() in body for body in bodies)
    plain.close()


def test_another_implementation_of_the_cipher_reads_the_file(folder: Path) -> None:
    apsw = pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")
    if "cipher" not in dir(apsw) and not hasattr(apsw, "mc_version"):
        pytest.skip("apsw without SQLite3 Multiple Ciphers")
    with kit.again(folder) as opened:
        key, head = kit.key_of(opened), opened.head
    other = apsw.Connection(str(folder / "plan.db"))
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    assert list(other.execute("SELECT max(sequence) FROM history")) == [(head,)]
    other.close()


def test_a_large_vault_is_checked_from_the_newest_snapshot_and_the_rest_in_a_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGE", 100_000)
    folder = tmp_path / "v"
    kit.closed(folder, goals=60)
    job = kit.again(folder).lock()
    assert job is not None and job.run().copy is not None
    opened = kit.again(folder)
    check = vault.later_check(opened)
    assert check is not None and check.run() is None
    key = kit.key_of(opened)
    opened.lock()
    copy = backups.listed(folder)[-1].folder / "plan.db"
    with database.open_existing(copy, key) as inside:
        inside.run("UPDATE history SET author = 'someone else' WHERE sequence = 3")
    opened = kit.again(folder)
    check = vault.later_check(opened)
    opened.lock()
    assert check is not None and isinstance(check.run(), problems.HistoryBroken)
    with (folder / "plan.db").open("r+b") as file:
        file.truncate(file.seek(0, 2) - kit.PAGE)
    with pytest.raises(problems.Damaged):
        kit.again(folder)
