"""The history is the truth: every past version, undo, named versions, and rows of older forms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vault_kit as kit
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_kit import changes, example

from pcsp_desktop import plan
from pcsp_desktop.plan import form
from pcsp_desktop.vault import NothingToUndo, RowKind, open_vault, opening, problems, replay
from pcsp_desktop.vault.history import PLAN_KINDS, Row
from pcsp_desktop.vault.open_vault import _complete


def test_a_new_vault_has_no_plan_and_one_with_a_plan_begins_with_it(tmp_path: Path) -> None:
    with kit.new(tmp_path / "empty") as opened:
        assert not opened.has_plan
        assert opened.plan == plan.Plan()
    rose = example("rose")
    with kit.new(tmp_path / "rose", plan=rose) as opened:
        assert opened.has_plan
        assert opened.plan == rose
    with kit.again(tmp_path / "rose") as opened:
        assert opened.plan == rose


def test_every_past_version_is_as_it_was(tmp_path: Path) -> None:
    seen: dict[int, plan.Plan] = {}
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
        for number in range(30):
            kit.say(opened, f"{path}/because", f"reason {number}")
            seen[opened.head] = opened.plan
        opened.append_all((plan.remove_entry(path),), "me")
        assert opened.plan.goals == ()
        for sequence, then in seen.items():
            assert opened.plan_at(sequence) == then
        first, last = min(seen), max(seen)
        assert [one.path for one in opened.compare(first, last)] == [f"{path}/because"]
    with kit.again(tmp_path / "v") as opened:
        for sequence, then in seen.items():
            assert opened.plan_at(sequence) == then


@given(st.data())
@settings(max_examples=25)
def test_replaying_rows_gives_the_plan_that_the_changes_gave(data: st.DataObject) -> None:
    shown = plan.Plan()
    tree: dict[str, Any] = {}
    for _ in range(data.draw(st.integers(1, 8))):
        change = data.draw(changes(shown))
        try:
            changed = plan.apply(shown, change)
        except plan.Fault:
            continue
        change = _complete(change, changed)
        tree = replay.applied(tree, str(change.kind), change.path, change.value)
        shown = changed
        assert replay.State(tree, plan.SCHEMA, 0).plan() == plan.from_json(plan.to_json(shown))


def test_undo_appends_and_reaches_back_to_the_opening_and_no_further(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
    with kit.again(tmp_path / "v") as opened:
        assert opened.undoable() is None
        before = opened.plan
        kit.say(opened, f"{path}/want", "run")
        opened.append_all((plan.remove_entry(path),), "me")
        head = opened.head
        undone = opened.undo("me")
        assert [(row.sequence, row.undo_of) for row in undone] == [(head + 1, head)]
        assert opened.undoable() is not None
        opened.undo("me")
        assert opened.plan == before
        with pytest.raises(NothingToUndo):
            opened.undo("me")
        assert opened.head == head + 2


def test_a_change_that_does_not_fit_leaves_everything_as_it_was(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
        before, head = opened.plan, opened.head
        with pytest.raises(plan.Fault):
            kit.say(opened, f"{path}/importance", 11)
        with pytest.raises(plan.Fault):
            opened.append_all((plan.remove_entry("goals/none"),), "me")
        assert (opened.plan, opened.head) == (before, head)


def test_versions_have_names_and_point_at_the_plan_of_their_time(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
        named = opened.name_version("agreed with Dr Ali", "me")
        kit.say(opened, f"{path}/want", "run")
        assert [one.label for one in opened.versions()] == ["agreed with Dr Ali"]
        assert opened.plan_at(named.sequence).goals[0].want == "walk"


def test_the_order_is_the_sequence_even_when_the_clock_was_set_back(tmp_path: Path) -> None:
    clock = kit.TurnableClock()
    with kit.new(tmp_path / "v", clock=clock) as opened:
        path = kit.add_goal(opened, "first")
        clock.set_back(400)
        kit.say(opened, f"{path}/want", "second")
        clock.turn(5)
        kit.say(opened, f"{path}/want", "third")
        told = [(one.sequence, one.change.value) for one in opened.revisions() if one.change is not None]
        assert [value for _, value in told[1:]] == ["second", "third"]
        times = [one.time for one in opened.revisions()]
        assert times[1] < times[0]
    with kit.again(tmp_path / "v", clock=clock) as opened:
        assert opened.plan.goals[0].want == "third"


def test_snapshots_are_made_and_opening_gives_the_same_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_vault, "_SNAPSHOT_AFTER", 20)
    monkeypatch.setattr(replay, "_SPARSE", 30)
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
        for number in range(130):
            kit.say(opened, f"{path}/want", f"walk {number}")
        shown = opened.plan
        assert opened.session.database.value("SELECT count(*) FROM snapshot") >= 4
    with kit.again(tmp_path / "v") as opened:
        assert opened.plan == shown
        assert opened.plan_at(75).goals[0].want == "walk 73"
        kinds = {one.kind for one in opened.revisions()}
        assert kinds == {RowKind.ADD, RowKind.SET} <= PLAN_KINDS


def test_old_rows_are_read_through_the_steps_of_their_form_and_never_rewritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "v"
    with kit.new(folder) as opened:
        path = kit.add_goal(opened, "walk")
        kit.say(opened, f"{path}/because", "the old reason")
    rows_before = stored_rows(folder)

    def shout(saved: dict[str, Any]) -> dict[str, Any]:
        """A made-up next form in which every reason is in capitals."""
        goals = [{**goal, "because": goal["because"].upper()} for goal in saved["goals"]]
        return {**saved, "goals": goals}

    monkeypatch.setitem(form.UPGRADES, form.SCHEMA, shout)
    monkeypatch.setattr(form, "SCHEMA", form.SCHEMA + 1)
    with kit.again(folder) as opened:
        assert opened.plan.goals[0].because == "THE OLD REASON"
        kit.say(opened, f"{path}/because", "the new reason")
    assert stored_rows(folder)[: len(rows_before)] == rows_before
    with kit.again(folder) as opened:
        assert opened.plan.goals[0].because == "the new reason"
        assert opened.plan_at(2).goals[0].because == "THE OLD REASON"
    monkeypatch.setattr(form, "SCHEMA", form.SCHEMA - 1)
    with pytest.raises(problems.NewerFormat):
        kit.again(folder)


def stored_rows(folder: Path) -> list[tuple[Any, ...]]:
    """The rows of the history as they are stored."""
    with kit.again(folder, read_only=True) as opened:
        return opened.session.database.rows("SELECT * FROM history ORDER BY sequence")


def test_drafts_keep_any_text_exactly_until_the_change(tmp_path: Path) -> None:
    odd = "half \ud800 a letter, NUL \0, emoji 👩‍🦽, right to left \u202e"
    with kit.new(tmp_path / "v") as opened:
        path = kit.add_goal(opened, "walk")
        opened.draft(f"{path}/want", odd)
        opened.draft("matters/hopes", "half a thou")
    with kit.again(tmp_path / "v") as opened:
        assert opened.drafts() == {f"{path}/want": odd, "matters/hopes": "half a thou"}
        kit.say(opened, f"{path}/want", "walk far")
        assert set(opened.drafts()) == {"matters/hopes"}
        opened.clear_draft("matters/hopes")
    with kit.again(tmp_path / "v") as opened:
        assert opened.drafts() == {}


def test_kept_values_follow_the_newest_row_and_settings_have_no_history(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        kit.keep(opened, "trust/one", {"state": "new"})
        kit.keep(opened, "trust/two", {"state": "known"})
        kit.keep(opened, "trust/one", {"state": "known"})
        kit.keep(opened, "key/signing", {"seed": "ff"})
        opened.settings.set_all({"idle_minutes": 10})
        head = opened.head
        opened.settings.set_all({"idle_minutes": 15})
        assert opened.head == head
    with kit.again(tmp_path / "v") as opened:
        assert opened.kept("trust/one") == {"state": "known"}
        assert opened.kept_names("trust/") == ("trust/two", "trust/one")
        assert opened.kept("no such") is None
        assert opened.settings.get("idle_minutes") == 15
        assert opened.settings.get("other", 3) == 3
        with pytest.raises(plan.NotCanonical):
            kit.keep(opened, "bad", {"x": 1.5})


def test_a_locked_vault_answers_nothing(tmp_path: Path) -> None:
    opened = kit.filled(tmp_path / "v", goals=1)
    opened.lock()
    assert opened.lock() is None
    assert opened.plan == plan.Plan()
    assert not opened.is_open
    with pytest.raises(problems.Locked):
        opened.kept("key/signing")
    with pytest.raises(problems.Locked):
        kit.add_goal(opened, "walk")


def test_a_kill_between_the_steps_of_making_a_vault_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    kit.closed(folder, goals=1)
    (folder / "plan.db").rename(folder / "plan.db.new")
    assert vault_condition(folder) is None
    kit.again(folder).lock()
    assert not (folder / "plan.db.new").exists()
    half = tmp_path / "half"
    half.mkdir()
    (half / "plan.db.new").write_bytes(b"half made")
    with pytest.raises(problems.NotAVault):
        kit.again(half)
    kit.new(half).lock()
    kit.again(half).lock()


def vault_condition(folder: Path) -> problems.Problem | None:
    """What keeps a folder from being opened."""
    return opening.inspect(folder).problem


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.integers(0, 2**40),
)
def test_the_hashed_header_is_canonical_json(author: str, path: str, sequence: int) -> None:
    row = Row(
        sequence, "2026-03-01T09:00:00.000Z", -60, "set", path, 1, author, '{"undo_of":3}', b"c" * 32, b"", None, None
    )
    told = {
        name: getattr(row, name)
        for name in ("author", "detail", "kind", "offset", "path", "schema", "sequence", "time")
    }
    assert row.header() == plan.canonical({**told, "commitment": row.commitment.hex()})
