"""One act of a person: one transaction, rows that know each other, one undo; and nothing of it when it fails."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import vault_kit as kit
from disk_kit import small_disk

from pcsp_desktop import plan, vault
from pcsp_desktop.plan.goals import Goal
from pcsp_desktop.vault import Keep, Step, Vault
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import row

LETTER = b"%PDF-1.7 a letter " + bytes(range(256)) * 40


def steps(opened: Vault) -> tuple[Step, ...]:
    """Something of every kind: a file, an entry, an answer in it, a state, and a kept value."""
    letter = opened.attachments.ready(LETTER, "application/pdf", title="From the clinic")
    added = plan.add_entry(opened.plan, "goals", Goal(id="walk", want="walk"))
    return (
        letter,
        added,
        plan.set_value("goals/walk/importance", 7),
        plan.set_state("matters/hopes", "not_now"),
        Keep("decided", {"letter": letter.id}, ("goals",)),
    )


def test_the_rows_of_an_act_stand_together_and_know_their_first(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        kit.say(opened, "matters/hopes", "to dance")
        first = opened.head + 1
        made = opened.append_all(steps(opened), "me", did="kept_letter")
        assert [one.sequence for one in made] == list(range(first, first + 5))
        assert {(one.act, one.did, one.author) for one in made} == {(first, "kept_letter", "me")}
        assert opened.attachments.get(opened.attachments.list()[0].id) == LETTER
        assert opened.kept("decided") == {"letter": opened.attachments.list()[0].id}


def test_an_act_of_one_row_is_written_as_it_always_was(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        made = kit.say(opened, "matters/hopes", "to dance")
        stored = row(opened.session.database, made.sequence)
        assert stored is not None and stored.detail == "{}"
        assert made.act == made.sequence


def test_undo_takes_a_whole_act_back_at_once_and_in_one_act(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        kit.say(opened, "matters/hopes", "to dance")
        before = opened.plan
        opened.append_all(steps(opened), "me", did="kept_letter")
        taken = opened.undo("me")
        assert opened.plan == before
        assert len({one.act for one in taken}) == 1
        assert all(one.undo_of is not None for one in taken)
        opened.undo("me")
        assert opened.plan == plan.Plan()
        assert opened.undoable() is None


def test_undo_goes_on_behind_what_was_taken_back_and_done_anew(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        for words in ("one", "two", "three"):
            kit.say(opened, "matters/hopes", words)
        opened.undo("me")
        opened.undo("me")
        kit.say(opened, "matters/hopes", "four")
        opened.undo("me")
        assert opened.plan.matters.hopes == "one"
        opened.undo("me")
        assert opened.plan.matters.hopes == ""
        with pytest.raises(vault.NothingToUndo):
            opened.undo("me")


def test_what_is_only_kept_is_no_change_to_take_back(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        kit.keep(opened, "known", {"who": "Dr Ali"})
        assert opened.undoable() is None


def test_drafts_go_with_the_act_that_makes_them_needless(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
        opened.draft(f"{path}/importance", "about 7")
        opened.draft("matters/hopes", "to d")
        opened.append_all((plan.set_value("matters/hopes", "to dance"), plan.remove_entry(path)), "me")
        assert opened.drafts() == {}
    with kit.again(tmp_path / "v") as opened:
        assert opened.drafts() == {}


def test_a_change_that_does_not_fit_keeps_nothing_of_its_act(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        head = opened.head
        with pytest.raises(plan.Fault):
            opened.append_all((*steps(opened), plan.set_value("goals/walk/importance", 11)), "me")
        with pytest.raises(plan.NotCanonical):
            opened.append_all((*steps(opened), Keep("bad", 1.5)), "me")
        assert (opened.head, opened.plan, opened.attachments.list()) == (head, plan.Plan(), ())


def test_the_same_file_twice_in_an_act_is_stored_once(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        letter = opened.attachments.ready(LETTER, "application/pdf")
        assert len(opened.append_all((letter, letter), "me")) == 1
        assert opened.append_all((letter,), "me") == ()


def test_an_act_is_one_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kit.new(tmp_path / "v") as opened:
        found = steps(opened)
        begun = counted(monkeypatch)
        opened.append_all(found, "me")
        assert begun == ["BEGIN IMMEDIATE", "COMMIT"]


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that begin or end a transaction, as they are run."""
    seen: list[str] = []
    run = Database.run

    def counting(self: Database, sql: str, *values: object) -> int:
        if sql.split()[0] in ("BEGIN", "COMMIT", "ROLLBACK"):
            seen.append(sql)
        return run(self, sql, *values)

    monkeypatch.setattr(Database, "run", counting)
    return seen


def test_a_history_with_acts_is_whole_for_a_reader_that_knows_nothing_of_them(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        opened.append_all(steps(opened), "me", did="kept_letter")
        opened.undo("me")
        opened.erase("goals/walk", "me")
        opened.append_all(steps(opened), "me", did="kept_letter")
        wanted, past = opened.plan, opened.plan_at(2)
    assert vault.doctor(tmp_path / "v", kit.PASSPHRASE).exit_code == 0
    with kit.again(tmp_path / "v") as opened:
        assert (opened.plan, opened.plan_at(2)) == (wanted, past)
        assert opened.undoable() is None


def test_a_disk_that_gets_full_in_the_middle_of_an_act_keeps_nothing_of_it(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1024 * 1024) as disk, kit.new(disk / "v") as opened:
        kit.say(opened, "matters/hopes", "to dance")
        filler = disk / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(disk).free - 64 * 1024))
        before, head = opened.plan, opened.head
        many = [plan.add_entry(opened.plan, "goals", Goal(want="walk " * 200)) for _ in range(100)]
        with pytest.raises(vault.DiskFull):
            opened.append_all((*steps(opened), *many), "me")
        assert (opened.plan, opened.head, opened.attachments.list()) == (before, head, ())
        assert [one.sequence for one in opened.revisions(plan_only=False)] == list(range(1, head + 1))
        filler.unlink()
        assert len(opened.append_all(steps(opened), "me")) == 5
        opened.undo("me")
        assert opened.plan == before
