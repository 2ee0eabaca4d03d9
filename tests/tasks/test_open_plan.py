"""Typing, choosing, changing and undoing in an open plan, over a real vault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from vault_kit import TurnableClock

from pcsp_desktop import vault
from pcsp_desktop.plan import Fault, PlanFaults, set_value
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.planning.confidence import past_scores, set_confidence
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.problems import DiskFull

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
HOPES = "matters/hopes"


def reopened(session: PlanSession, folder: Path) -> PlanSession:
    session.vault.lock()
    return PlanSession(vault.unlock(folder, Passphrase("pw"), cost=CHEAP))


def test_what_is_typed_becomes_the_answer_on_leaving_the_field(session: PlanSession) -> None:
    opened = session.opened
    opened.typed(HOPES, "To dance")
    assert opened.plan.matters.hopes == ""
    assert opened.left(HOPES) is None
    assert opened.plan.matters.hopes == "To dance"


def test_typing_is_a_draft_within_a_second(session: PlanSession, clock: TurnableClock, tmp_path: Path) -> None:
    session.opened.typed(HOPES, "To da")
    clock.turn(1.0)
    session.opened.tick()
    again = reopened(session, tmp_path / "vault")
    assert again.opened.typed_at(HOPES) == "To da"
    assert again.opened.is_draft(HOPES)
    again.lock()


def test_a_half_typed_date_is_kept_as_it_stands(session: PlanSession, tmp_path: Path) -> None:
    opened = session.opened
    opened.typed("person/birth_date", "6 Aug 19")
    fault = opened.left("person/birth_date")
    assert fault is not None
    assert fault.code == "year_in_full"
    assert opened.plan.person.birth_date is None
    again = reopened(session, tmp_path / "vault")
    assert again.opened.typed_at("person/birth_date") == "6 Aug 19"
    again.lock()


def test_a_date_in_words_is_read(session: PlanSession) -> None:
    session.opened.typed("person/birth_date", "6 August 1955")
    assert session.opened.left("person/birth_date") is None
    assert session.opened.typed_at("person/birth_date") == "6 August 1955"


def test_undo_takes_back_one_step_at_a_time(session: PlanSession) -> None:
    opened = session.opened
    opened.set(HOPES, "one")
    opened.set(HOPES, "two")
    goal = opened.add("goals", want="Walk")
    assert opened.undo() != ()
    assert not opened.has(goal)
    opened.undo()
    assert opened.plan.matters.hopes == "one"
    opened.undo()
    assert opened.plan.matters.hopes == ""
    assert opened.undo() == ()


def test_a_removed_entry_comes_back_whole(session: PlanSession) -> None:
    opened = session.opened
    goal = opened.add("goals", want="Walk", because="I like it")
    opened.add(f"{goal}/actions", what="To the gate")
    before = opened.plan
    opened.remove(goal)
    assert opened.plan.goals == ()
    opened.undo()
    assert opened.plan == before


def test_typing_in_an_entry_that_is_removed_is_not_lost(session: PlanSession) -> None:
    opened = session.opened
    goal = opened.add("goals", want="Walk")
    opened.typed(f"{goal}/because", "it is fun")
    opened.remove(goal)
    opened.undo()
    assert opened.value(f"{goal}/because") == "it is fun"


def test_moving_keeps_the_order_that_the_person_chose(session: PlanSession) -> None:
    opened = session.opened
    paths = [opened.add("goals", want=str(n)) for n in range(4)]
    assert opened.move(paths[3], -1)
    assert opened.move(paths[0], 1)
    assert [goal.want for goal in opened.plan.goals] == ["1", "0", "3", "2"]
    assert not opened.move(f"goals/{opened.plan.goals[0].id}", -1)


def test_an_answer_ends_not_now(session: PlanSession) -> None:
    opened = session.opened
    opened.set_states([HOPES], "not_now")
    opened.typed(HOPES, "To dance")
    opened.left(HOPES)
    assert opened.state(HOPES) == "answered"
    opened.undo()
    assert opened.state(HOPES) == "not_now"
    assert opened.plan.matters.hopes == ""


def test_watchers_hear_of_what_they_watch_and_nothing_else(session: PlanSession) -> None:
    opened = session.opened
    heard: list[str] = []
    stop = opened.watch("goals", heard.append)
    opened.set(HOPES, "x")
    assert heard == []
    goal = opened.add("goals", want="Walk")
    opened.set(f"{goal}/because", "y")
    assert heard == ["goals", f"{goal}/because"]
    stop()
    opened.remove(goal)
    assert len(heard) == 2


def test_a_change_that_the_plan_cannot_hold_changes_nothing(session: PlanSession) -> None:
    opened = session.opened
    goal = opened.add("goals", want="Walk")
    before = opened.plan
    with pytest.raises(Fault):
        opened.act(Did.ANSWERED, set_value(HOPES, "x"), set_value(f"{goal}/importance", 11))
    assert opened.plan == before


def test_a_full_disk_is_told_and_typing_stays(session: PlanSession, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(session.vault, "append_all", full)
    monkeypatch.setattr(session.vault, "draft", full)
    session.opened.typed(HOPES, "To dance")
    with pytest.raises(DiskFull):
        session.opened.left(HOPES)
    assert isinstance(session.opened.problem, DiskFull)
    assert session.opened.unsaved() == {HOPES: "To dance"}
    assert session.opened.typed_at(HOPES) == "To dance"
    monkeypatch.undo()
    session.opened.left(HOPES)
    assert session.opened.plan.matters.hopes == "To dance"


def test_confidence_keeps_the_scores_of_other_days(session: PlanSession, clock: TurnableClock) -> None:
    opened = session.opened
    step = opened.add(f"{opened.add('goals', want='Walk')}/actions", what="To the gate", who="me")
    set_confidence(opened, step, 4)
    set_confidence(opened, step, 5)
    assert past_scores(opened, step) == ()
    clock.turn(7 * 24 * 3600)
    set_confidence(opened, step, 7)
    assert [score.value for score in past_scores(opened, step)] == [5]
    assert opened.value(f"{step}/confidence") == 7


SENTINEL = "ZEBRA-7731"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda s: s.opened.act(Did.ANSWERED, set_value("person/nhs_number", SENTINEL)),
        lambda s: s.opened.act(Did.ANSWERED, set_value("setup/country", SENTINEL)),
        lambda s: s.opened.act(Did.ANSWERED, set_value("person/birth_date", SENTINEL)),
    ],
)
def test_a_refused_value_is_never_in_the_exception(
    session: PlanSession, wrong: Callable[[PlanSession], object]
) -> None:
    with pytest.raises((Fault, PlanFaults)) as caught:
        wrong(session)
    assert SENTINEL not in repr(caught.value)
    assert SENTINEL not in str(caught.value)
