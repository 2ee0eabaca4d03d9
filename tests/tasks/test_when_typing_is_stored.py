"""When what is typed is stored, with a clock that the test turns."""

from __future__ import annotations

import pytest
import vault_kit as kit

from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import DiskFull, Passphrase, Vault
from pcsp_desktop.vault.session import Session

PATH = "matters/good_day"


@pytest.fixture
def opened(session: PlanSession) -> OpenPlan:
    """The open plan that is typed into."""
    return session.opened


def type_for(opened: OpenPlan, clock: kit.TurnableClock, seconds: float, step: float = 0.3, letter: str = "a") -> None:
    """Type without a pause; the window's timer runs all the while."""
    ends = clock.seconds + seconds
    number = 0
    while clock.seconds < ends:
        number += 1
        opened.typed(PATH, letter * number)
        clock.turn(step)
        opened.tick(step)


def test_a_draft_is_kept_at_most_one_second_after_a_key_press_even_while_typing_goes_on(
    session: PlanSession, opened: OpenPlan, clock: kit.TurnableClock
) -> None:
    type_for(opened, clock, 1.2)
    assert PATH in session.vault.drafts()
    type_for(opened, clock, 1.2, letter="b")
    assert set(session.vault.drafts()[PATH]) == {"b"}
    assert opened.head == 0


def test_nothing_is_written_before_it_is_due(session: PlanSession, opened: OpenPlan, clock: kit.TurnableClock) -> None:
    opened.typed(PATH, "a")
    clock.turn(0.5)
    opened.tick()
    assert session.vault.drafts() == {}
    assert opened.typed_at(PATH) == "a"
    clock.turn(0.5)
    opened.tick()
    assert session.vault.drafts() == {PATH: "a"}
    assert opened.saved_at == clock.now()


def test_leaving_the_field_makes_one_act_and_the_draft_goes(
    session: PlanSession, opened: OpenPlan, clock: kit.TurnableClock
) -> None:
    type_for(opened, clock, 3)
    opened.typed(PATH, "walking by the sea")
    assert opened.left(PATH) is None
    assert opened.head == 1
    assert opened.plan.matters.good_day == "walking by the sea"
    assert session.vault.drafts() == {}
    assert opened.saved_at == clock.now()


def test_leaving_without_a_change_writes_nothing(opened: OpenPlan) -> None:
    opened.typed(PATH, "x")
    opened.typed(PATH, "")
    opened.left(PATH)
    opened.left("matters/hopes")
    assert opened.head == 0


def test_someone_who_stays_in_a_field_gets_an_answer_after_five_minutes(
    opened: OpenPlan, clock: kit.TurnableClock
) -> None:
    type_for(opened, clock, 299, step=0.5)
    assert opened.head == 0
    type_for(opened, clock, 3, step=0.5, letter="b")
    assert opened.head == 1
    type_for(opened, clock, 300, step=0.5, letter="c")
    assert opened.head == 2
    opened.undo()
    opened.undo()
    opened.undo()
    assert opened.plan.matters.good_day == ""


def test_text_that_is_no_valid_answer_stays_a_draft_and_says_why(session: PlanSession, opened: OpenPlan) -> None:
    path = f"{opened.add('goals', want='walk')}/importance"
    opened.typed(path, "about 7")
    fault = opened.left(path)
    assert fault is not None and fault.code == "scale_1_to_10"
    assert session.vault.drafts() == {path: "about 7"}
    opened.typed(path, "7")
    assert opened.left(path) is None
    assert opened.plan.goals[0].importance == 7
    assert session.vault.drafts() == {}


def test_locking_stores_everything_first(session: PlanSession, opened: OpenPlan) -> None:
    opened.typed(PATH, "walking")
    opened.typed("matters/hopes", "to walk")
    folder = session.folder
    session.lock()
    assert not session.is_open
    with kit.again(folder, Passphrase("pw")) as again:
        assert again.plan.matters.good_day == "walking"
        assert again.plan.matters.hopes == "to walk"


def full(*_: object, **__: object) -> None:
    """A disk with no room."""
    raise DiskFull


def test_what_cannot_be_stored_stays_is_told_and_is_tried_again(
    session: PlanSession, opened: OpenPlan, clock: kit.TurnableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The full disk itself is in test_nothing_is_half_stored.py; here is when it is tried again."""
    folder = session.folder
    with monkeypatch.context() as patch:
        patch.setattr(Session, "append", full)
        patch.setattr(Vault, "draft", full)
        opened.typed(PATH, "precious words")
        clock.turn(1)
        opened.tick()
        assert isinstance(opened.problem, DiskFull)
        assert opened.unsaved() == {PATH: "precious words"}
        with pytest.raises(DiskFull):
            session.lock()
        assert session.is_open
    clock.turn(4.9)
    opened.tick()
    assert opened.unsaved() == {PATH: "precious words"}
    clock.turn(0.2)
    opened.tick()
    assert opened.unsaved() == {}
    assert session.vault.drafts() == {PATH: "precious words"}
    session.lock()
    with kit.again(folder, Passphrase("pw")) as again:
        assert again.plan.matters.good_day == "precious words"


def test_the_wall_clock_may_jump_and_saving_goes_on(
    session: PlanSession, opened: OpenPlan, clock: kit.TurnableClock
) -> None:
    opened.typed(PATH, "a")
    clock.set_back(1000)
    clock.turn(1)
    opened.tick()
    assert session.vault.drafts() == {PATH: "a"}
