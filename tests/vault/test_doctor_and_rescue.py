"""The doctor says what is wrong and what can be saved; a rescue saves it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.vault import Passphrase, RowKind, backups, database, problems
from pcsp_desktop.vault.pages import PageReader

NEW = Passphrase("a new passphrase")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a little of everything."""
    return kit.closed(tmp_path_factory.mktemp("whole") / "v")


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return kit.copied(whole, tmp_path / "v")


def examined(folder: Path, secret: object = kit.PASSPHRASE) -> vault.Report:
    """What the doctor says; nothing in the folder changes and no plan text comes out."""
    before = kit.fingerprint(folder) if folder.is_dir() else {}
    report = vault.doctor(folder, secret)  # type: ignore[arg-type]
    assert not folder.is_dir() or kit.fingerprint(folder) == before
    assert all(kit.SENTINEL not in line for line in report.lines)
    return report


def spoil(folder: Path, *pages: int) -> None:
    """Damage these pages (from 1) of the database."""
    path = folder / "plan.db"
    stored = bytearray(path.read_bytes())
    for number in pages:
        stored[(number - 1) * kit.PAGE + 2000] ^= 0xFF
    path.write_bytes(stored)


@pytest.fixture
def opened_pages() -> Iterator[Callable[[Path, bytes], PageReader]]:
    """Opens the pages of a vault's database, and closes them after the test."""
    with contextlib.ExitStack() as stack:

        def opened(folder: Path, key: bytes) -> PageReader:
            path = folder / "plan.db"
            return stack.enter_context(PageReader(path, key, path.read_bytes()[:16]))

        yield opened


def rescued(folder: Path, new: Path) -> vault.Rescued:
    """A rescue that leaves the damaged vault as it is."""
    before = kit.fingerprint(folder)
    outcome = vault.rescue(folder, kit.PASSPHRASE, new, NEW, cost=kit.TINY)
    assert kit.fingerprint(folder) == before
    return outcome


def test_a_healthy_vault_is_0(folder: Path) -> None:
    report = examined(folder)
    assert report.exit_code == 0
    assert report.lines[0] == words("vault.doctor.healthy")
    assert "Letters and photos: 1." in report.lines[1]


def test_a_damaged_one_is_1_and_hears_what_can_be_saved(folder: Path) -> None:
    spoil(folder, 6, 9)
    report = examined(folder)
    assert report.exit_code == 1
    text = "\n".join(report.lines)
    assert words("vault.problem.damaged") in text
    assert "Damaged parts of the file: 2 of" in text
    assert "Changes that can still be read:" in text
    assert words("vault.doctor.rescue") in text


def test_a_whole_backup_is_named(folder: Path) -> None:
    job = kit.again(folder).lock()
    assert job is not None
    job.run()
    spoil(folder, 5)
    report = examined(folder)
    day = backups.listed(folder)[-1].time
    assert words("vault.doctor.backup", date=f"{day.day} {day:%B %Y}") in report.lines


def test_a_damaged_key_file_is_1_even_when_its_spare_opens(folder: Path) -> None:
    stored = bytearray((folder / "vault.json").read_bytes())
    stored[50] ^= 1
    (folder / "vault.json").write_bytes(stored)
    report = examined(folder)
    assert report.exit_code == 1
    assert words("vault.next.key_file_spare") in report.lines
    (folder / "vault.json").unlink()
    assert examined(folder).exit_code == 1
    (folder / "vault.json").write_bytes(b"")
    assert examined(folder).exit_code == 1


def test_a_wrong_passphrase_is_2(folder: Path) -> None:
    report = examined(folder, Passphrase("wrong"))
    assert report.exit_code == 2
    assert report.lines[0] == words("vault.problem.wrong_key")


def test_what_is_not_a_vault_is_3(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("hello")
    for place in ("empty", "file", "nowhere"):
        report = examined(tmp_path / place)
        assert report.exit_code == 3
        assert report.lines[0] == words("vault.problem.not_a_vault")


def test_a_vault_in_use_is_5(folder: Path) -> None:
    with kit.again(folder):
        report = vault.doctor(folder, kit.PASSPHRASE)
        assert report.exit_code == 5
    assert examined(folder).exit_code == 0


def test_a_missing_spare_is_worth_a_line_and_is_made_again(folder: Path) -> None:
    (folder / "vault.json.bak").unlink()
    report = examined(folder)
    assert report.exit_code == 0
    assert words("vault.doctor.spare") in report.lines
    kit.again(folder).lock()
    assert words("vault.doctor.spare") not in examined(folder).lines


def test_any_one_damaged_page_still_lets_most_of_the_plan_be_rescued(folder: Path, tmp_path: Path) -> None:
    with kit.again(folder) as opened:
        goals = {goal.want for goal in opened.plan.goals}
    pages = (folder / "plan.db").stat().st_size // kit.PAGE
    tried = whole = 0
    for number in (1, 2, 3, *range(4, pages + 1, 5)):
        broken = kit.copied(folder, tmp_path / "broken")
        spoil(broken, number)
        outcome = rescued(broken, tmp_path / "new")
        found = {goal.want for goal in outcome.vault.plan.goals}
        assert found <= goals
        assert len(found) >= len(goals) // 3
        tried += 1
        whole += outcome.whole_history
        outcome.vault.lock()
        kit.again(tmp_path / "new", NEW).lock()
        shutil.rmtree(tmp_path / "new")
    assert whole >= tried // 3


def test_with_the_first_page_gone_the_rest_is_still_rescued(folder: Path, tmp_path: Path) -> None:
    spoil(folder, 1)
    stored = bytearray((folder / "plan.db").read_bytes())
    stored[:16] = bytes(16)
    (folder / "plan.db").write_bytes(stored)
    outcome = rescued(folder, tmp_path / "new")
    with outcome.vault as new:
        assert len(new.plan.goals) == 12
        assert new.drafts() == {"matters/good_day": f"{kit.SENTINEL} draft"}
        assert new.kept("key/signing") == {"seed": "00" * 32}
        assert new.private_notes.read().notes == {"text": f"{kit.SENTINEL} notes"}
        assert new.settings.get("idle_minutes") == 10
        assert new.attachments.get(new.attachments.list()[0].id).startswith(b"%PDF")
        assert [one.label for one in new.versions()] == ["before the review"]
        assert outcome.whole_history


def test_a_backup_fills_the_gaps(
    folder: Path, tmp_path: Path, opened_pages: Callable[[Path, bytes], PageReader]
) -> None:
    job = kit.again(folder).lock()
    assert job is not None
    job.run()
    with kit.again(folder) as opened:
        kit.add_goal(opened, "made after the copy")
        key = kit.key_of(opened)
    reader = opened_pages(folder, key)
    last = max(row for row, record in reader.rows() if row is not None and len(record) == 12)
    for number in range(2, reader.count + 1):
        page = reader.page(number)
        assert page is not None
        if b"made after the copy" not in page and page[0] == 0x0D:
            spoil(folder, number)
    with rescued(folder, tmp_path / "new").vault as new:
        wants = [goal.want for goal in new.plan.goals]
        assert len(wants) == 13
        assert wants[-1] == "made after the copy"
        assert new.head >= last


def test_a_lost_letter_is_counted_and_the_rest_moves_over(
    folder: Path, tmp_path: Path, opened_pages: Callable[[Path, bytes], PageReader]
) -> None:
    with kit.again(folder) as opened:
        kit.attach(opened, b"%PDF-1.7 second" + bytes(range(200)) * 100, "application/pdf")
        key = kit.key_of(opened)
    reader = opened_pages(folder, key)
    for number in range(1, reader.count + 1):
        page = reader.page(number)
        if page is not None and bytes(range(50, 150)) in page:
            spoil(folder, number)
            break
    outcome = rescued(folder, tmp_path / "new")
    assert outcome.lost_attachments == 1
    with outcome.vault as new:
        assert len(new.attachments.list()) == 1
        assert len(new.plan.goals) == 12
    assert examined(tmp_path / "new", NEW).exit_code == 0


def test_what_was_deleted_for_good_does_not_come_back_from_a_rescue(folder: Path, tmp_path: Path) -> None:
    with kit.again(folder) as opened:
        goal = f"goals/{opened.plan.goals[0].id}"
        gone = opened.plan.goals[0].want
        opened.erase(goal, "me")
    with rescued(folder, tmp_path / "new").vault as new:
        assert gone not in [goal.want for goal in new.plan.goals]
        assert any(one.kind is RowKind.ERASED for one in new.revisions())


def test_a_broken_chain_is_rescued_as_a_plan_without_its_history(folder: Path, tmp_path: Path) -> None:
    with kit.again(folder) as opened:
        key, shown = kit.key_of(opened), opened.plan
    with database.open_existing(folder / "plan.db", key) as inside:
        inside.run("UPDATE history SET author = 'someone else' WHERE sequence = 3")
    outcome = rescued(folder, tmp_path / "new")
    assert not outcome.whole_history
    with outcome.vault as new:
        assert new.plan == shown
        assert new.kept("sent/1") is not None


def test_a_rescue_never_writes_over_anything_and_needs_the_key(folder: Path, tmp_path: Path) -> None:
    spoil(folder, 4)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(vault.AlreadyThere):
        vault.rescue(folder, kit.PASSPHRASE, tmp_path / "full", NEW, cost=kit.TINY)
    with pytest.raises(vault.WrongKey):
        vault.rescue(folder, Passphrase("wrong"), tmp_path / "new", NEW, cost=kit.TINY)
    (folder / "plan.db").write_bytes(bytes(8192))
    with pytest.raises(problems.Damaged):
        vault.rescue(folder, kit.PASSPHRASE, tmp_path / "new", NEW, cost=kit.TINY)
