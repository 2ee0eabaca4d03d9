"""Delete for good: no byte of the text is left, and the chain still proves itself."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import vault_kit as kit
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_kit import changes, entry_paths

from pcsp_desktop import plan, vault
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.vault import Vault, database, problems, replay

SECRET = b"the-thing-I-regret-7731"
TEXT = SECRET.decode()


def plain_bytes(folder: Path, key: bytes) -> bytes:
    """Everything that can be read with the vault's key: the database and every backup's."""
    files = [folder / "plan.db", *folder.glob("backups/*/plan.db")]
    return b"".join(b"".join(kit.plain_pages(file, key)) for file in files)


def is_gone(opened: Vault) -> None:
    """No byte of the text is left under the vault's key, now and after a kill."""
    folder, key = opened.folder, kit.key_of(opened)
    assert SECRET not in plain_bytes(folder, key)
    assert kit.files_holding([SECRET], folder) == []
    torn = kit.copied(folder, folder.parent / "torn")
    assert SECRET not in plain_bytes(torn, key)
    with kit.again(torn) as after:
        assert SECRET not in plain_bytes(torn, key)
        assert list(after.revisions(plan_only=False))


def crowded(folder: Path) -> tuple[Vault, str]:
    """A vault where the text stands in every place that can hold it."""
    opened = kit.new(folder)
    path = kit.add_goal(opened, f"I want {TEXT}", because="air")
    for number in range(8):
        kit.say(opened, f"{path}/need", f"{TEXT} {number}" * 40)
        kit.say(opened, f"{path}/need", "boots")
    kit.add_goal(opened, "another goal")
    opened.draft(f"{path}/want", f"{TEXT} typed")
    kit.keep(opened, "sent/1", {"base": {"goals": [{"want": f"I want {TEXT}"}]}}, of=["goals"])
    kit.keep(opened, "sent/2", {"base": {"person": "Sam"}}, of=["person"])
    kit.keep(opened, "key/signing", {"seed": "11" * 32})
    kit.attach(opened, b"%PDF-1.7 sent copy " + SECRET, "application/pdf", title=TEXT, of=["goals"])
    kit.attach(opened, b"%PDF-1.7 a letter", "application/pdf")
    job = opened.lock()
    assert job is not None
    job.run()
    opened = kit.again(folder)
    kit.say(opened, f"{path}/want", f"{TEXT} again")
    opened.undo("me")
    opened.lock()
    return kit.again(folder), path


def test_after_deleting_an_entry_for_good_nothing_of_it_is_left(tmp_path: Path) -> None:
    opened, path = crowded(tmp_path / "v")
    row = opened.erase(path, "me")
    assert [goal.want for goal in opened.plan.goals] == ["another goal"]
    is_gone(opened)
    assert opened.kept("sent/1") is None
    assert opened.kept("sent/2") == {"base": {"person": "Sam"}}
    assert opened.kept("key/signing") == {"seed": "11" * 32}
    assert [one.title for one in opened.attachments.list()] == [""]
    assert opened.drafts() == {}
    assert len(opened.backups()) == 1
    assert not opened.needs_cleaning
    removed = [one for one in opened.revisions() if one.removed_on is not None]
    assert len(removed) >= 17
    assert all(one.change is None and one.removed_on == row.time for one in removed)
    opened.lock()
    with kit.again(tmp_path / "v") as opened:
        assert [goal.want for goal in opened.plan.goals] == ["another goal"]
        assert opened.plan_at(5).goals == ()


def test_one_field_of_an_entry_can_go_and_the_rest_of_it_stays(tmp_path: Path) -> None:
    opened, path = crowded(tmp_path / "v")
    opened.erase(f"{path}/need", "me")
    opened.erase(f"{path}/want", "me")
    goal = opened.plan.goals[0]
    assert (goal.want, goal.because, goal.need) == ("", "air", "")
    is_gone(opened)
    opened.lock()
    with kit.again(tmp_path / "v") as opened:
        assert opened.plan.goals[0].because == "air"
        assert opened.plan_at(1).goals[0].because == "air"


def test_a_text_deep_inside_the_plan_that_a_vault_began_with_goes_too(tmp_path: Path) -> None:
    action = Action(what=f"do {TEXT}")
    goal = Goal(want="walk", actions=(action,))
    opened = kit.new(tmp_path / "v", plan=plan.Plan(goals=(goal,)))
    opened.erase(f"goals/{goal.id}/actions/{action.id}", "me")
    assert opened.plan.goals[0].want == "walk"
    assert opened.plan.goals[0].actions == ()
    is_gone(opened)
    opened.erase(f"goals/{goal.id}/want", "me")
    assert opened.plan.goals[0].want == ""
    opened.lock()
    with kit.again(tmp_path / "v") as opened:
        assert len(opened.plan.goals) == 1


def test_life_goes_on_after_deleting(tmp_path: Path) -> None:
    opened, path = crowded(tmp_path / "v")
    opened.erase(path, "me")
    other = f"goals/{opened.plan.goals[0].id}"
    kit.say(opened, f"{other}/want", "new words")
    assert opened.undo("me")[0].change is not None
    with pytest.raises(vault.NothingToUndo):
        opened.undo("me")
    again = kit.add_goal(opened, "third")
    opened.erase(again, "me")
    opened.lock()
    with kit.again(tmp_path / "v") as opened:
        assert [goal.want for goal in opened.plan.goals] == ["another goal"]


def test_a_letter_can_be_deleted_for_good(tmp_path: Path) -> None:
    opened = kit.new(tmp_path / "v")
    kept = kit.attach(opened, b"%PDF-1.7 " + SECRET * 900, "application/pdf", title=TEXT)
    other = kit.attach(opened, b"%PDF-1.7 another", "application/pdf", title="other")
    opened.erase_attachment(kept.id, "me")
    is_gone(opened)
    assert kept.id.encode() not in plain_bytes(opened.folder, kit.key_of(opened))
    assert [one.id for one in opened.attachments.list()] == [other.id]
    with pytest.raises(KeyError):
        opened.attachments.get(kept.id)
    opened.lock()
    kit.again(tmp_path / "v").lock()


def test_a_letter_that_the_deleted_place_points_at_goes_with_it(tmp_path: Path) -> None:
    opened = kit.new(tmp_path / "v")
    letter = kit.attach(opened, b"%PDF-1.7 " + SECRET, "application/pdf")
    spec = next(spec for spec in plan.fields() if spec.kind is plan.Kind.ATTACHMENT and "*" in spec.pattern)
    listed = spec.pattern.split("/*")[0]
    change = plan.add_entry(opened.plan, listed)
    opened.append_all((change,), "me")
    place = f"{listed}/{change.value['id']}"
    opened.append_all((plan.set_value(f"{place}/{spec.name}", letter.id),), "me")
    opened.erase(place, "me")
    assert opened.attachments.list() == ()
    is_gone(opened)


def test_a_file_of_an_entry_goes_with_the_entry_and_not_with_one_of_its_fields(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk", because=TEXT)
        kit.attach(opened, b"%PDF-1.7 a map", "application/pdf", of=[path])
        opened.erase(f"{path}/because", "me")
        assert len(opened.attachments.list()) == 1
        opened.erase(path, "me")
        assert opened.attachments.list() == ()


def test_a_file_that_another_place_points_at_too_stays(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        letter = kit.attach(opened, b"%PDF-1.7 a letter", "application/pdf")
        spec = next(spec for spec in plan.fields() if spec.kind is plan.Kind.ATTACHMENT and "*" in spec.pattern)
        listed = spec.pattern.split("/*")[0]
        places = []
        for _ in range(2):
            change = plan.add_entry(opened.plan, listed)
            opened.append_all((change,), "me")
            places.append(f"{listed}/{change.value['id']}")
            opened.append_all((plan.set_value(f"{places[-1]}/{spec.name}", letter.id),), "me")
        opened.erase(places[0], "me")
        assert [one.id for one in opened.attachments.list()] == [letter.id]
        opened.erase(places[1], "me")
        assert opened.attachments.list() == ()


@given(st.data())
@settings(max_examples=6)
def test_whatever_was_done_before_any_place_can_go_and_the_rest_stays(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as scratch, kit.new(Path(scratch) / "v") as opened:
        done = 0
        while done < 12:
            change = data.draw(changes(opened.plan))
            try:
                opened.append_all((change,), "me")
            except plan.Fault:
                continue
            done += 1
            if data.draw(st.integers(0, 5)) == 0:
                opened.undo("me")
        for _ in range(2):
            paths = [row.change.path for row in opened.revisions() if row.change is not None]
            paths += entry_paths(opened.plan)
            path = data.draw(st.sampled_from(paths)) if paths else "matters"
            wanted = replay.without(plan.to_json(opened.plan), path)[0]
            wanted["states"] = {
                at: state for at, state in wanted.get("states", {}).items() if not f"{at}/".startswith(f"{path}/")
            }
            opened.erase(path, "me")
            assert opened.plan == plan.from_json(wanted)
        shown = opened.plan
        opened.lock()
        with kit.again(Path(scratch) / "v") as again:
            assert again.plan == shown
            for sequence in range(1, again.head + 1):
                again.plan_at(sequence)


def test_a_kill_between_the_deleting_and_the_cleaning_is_made_good_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, path = crowded(tmp_path / "v")
    key = kit.key_of(opened)

    def killed(self: Vault) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "clean", killed)
        with pytest.raises(KeyboardInterrupt):
            opened.erase(path, "me")
    opened.session.close()
    assert SECRET in plain_bytes(tmp_path / "v", key)
    opened = kit.again(tmp_path / "v")
    assert not opened.needs_cleaning
    is_gone(opened)


def test_a_place_that_no_plan_has_is_refused(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        with pytest.raises(plan.Fault):
            opened.erase("nonsense/place", "me")
        assert opened.head == 0


def test_an_emptied_row_that_no_erased_row_names_is_noticed(tmp_path: Path) -> None:
    opened, path = crowded(tmp_path / "v")
    opened.erase(f"{path}/need", "me")
    key = kit.key_of(opened)
    survivor = opened.session.database.value("SELECT max(sequence) FROM history WHERE body IS NOT NULL AND kind='add'")
    opened.lock()
    with database.open_existing(tmp_path / "v" / "plan.db", key) as inside:
        inside.run("UPDATE history SET body = NULL, nonce = NULL WHERE sequence = ?", survivor)
    with pytest.raises(problems.HistoryBroken):
        kit.again(tmp_path / "v")
    assert vault.doctor(tmp_path / "v", kit.PASSPHRASE).exit_code == 1
