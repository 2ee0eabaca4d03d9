"""When what is typed is stored, with a clock that the test turns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop.vault import DiskFull, NotSaved, Saver, Vault
from pcsp_desktop.vault.session import Session

PATH = "matters/good_day"


@pytest.fixture
def clock() -> kit.TurnableClock:
    """The clock of the vault and its saver."""
    return kit.TurnableClock()


@pytest.fixture
def opened(tmp_path: Path, clock: kit.TurnableClock) -> Iterator[Vault]:
    """A new vault."""
    with kit.new(tmp_path / "v", clock=clock) as made:
        yield made


@pytest.fixture
def saver(opened: Vault, clock: kit.TurnableClock) -> Saver:
    """Its saver."""
    return Saver(opened, clock)


def type_for(saver: Saver, clock: kit.TurnableClock, seconds: float, step: float = 0.1, letter: str = "a") -> None:
    """Type without a pause; the window asks the saver as often as it says."""
    ends = clock.seconds + seconds
    number = 0
    while clock.seconds < ends:
        number += 1
        saver.typed(PATH, letter * number)
        due = saver.due_in()
        assert due is not None
        clock.turn(min(step, max(due, 0.001)))
        saver.tick()


def test_a_draft_is_kept_at_most_one_second_after_a_key_press_even_while_typing_goes_on(
    opened: Vault, saver: Saver, clock: kit.TurnableClock
) -> None:
    type_for(saver, clock, 1.2)
    assert PATH in opened.drafts()
    type_for(saver, clock, 1.2, letter="b")
    assert set(opened.drafts()[PATH]) == {"b"}
    assert opened.head == 0


def test_nothing_is_written_before_it_is_due(opened: Vault, saver: Saver, clock: kit.TurnableClock) -> None:
    saver.typed(PATH, "a")
    assert saver.due_in() == pytest.approx(1.0)
    clock.turn(0.5)
    saver.tick()
    assert opened.drafts() == {}
    assert saver.unsaved() == {PATH: "a"}
    clock.turn(0.5)
    saver.tick()
    assert opened.drafts() == {PATH: "a"}
    assert saver.unsaved() == {}


def test_leaving_the_field_makes_one_change_and_the_draft_goes(
    opened: Vault, saver: Saver, clock: kit.TurnableClock
) -> None:
    type_for(saver, clock, 3)
    saver.typed(PATH, "walking by the sea")
    assert saver.left(PATH) is None
    assert opened.head == 1
    assert opened.plan.matters.good_day == "walking by the sea"
    assert opened.drafts() == {}
    assert saver.saved_at == clock.now()
    assert saver.due_in() is None


def test_leaving_without_a_change_writes_nothing(opened: Vault, saver: Saver) -> None:
    saver.typed(PATH, "x")
    saver.typed(PATH, "")
    saver.left(PATH)
    saver.left("matters/hopes")
    assert opened.head == 0


def test_someone_who_stays_in_a_field_gets_a_change_after_five_minutes(
    opened: Vault, saver: Saver, clock: kit.TurnableClock
) -> None:
    type_for(saver, clock, 299, step=0.5)
    assert opened.head == 0
    type_for(saver, clock, 3, step=0.5, letter="b")
    assert opened.head == 1
    type_for(saver, clock, 300, step=0.5, letter="c")
    assert opened.head == 2


def test_text_that_is_no_valid_answer_stays_a_draft_and_says_why(opened: Vault, saver: Saver, tmp_path: Path) -> None:
    goal = kit.add_goal(opened, "walk")
    path = f"{goal}/importance"
    saver.typed(path, "about 7")
    fault = saver.left(path)
    assert fault is not None and fault.code == "not_whole_number"
    assert opened.drafts() == {path: "about 7"}
    saver.typed(path, "7")
    assert saver.left(path) is None
    assert opened.plan.goals[0].importance == 7
    assert opened.drafts() == {}


def test_locking_stores_everything_first(opened: Vault, saver: Saver, clock: kit.TurnableClock) -> None:
    saver.typed(PATH, "walking")
    saver.typed("matters/hopes", "to walk")
    saver.lock()
    assert not opened.is_open
    with kit.again(opened.folder) as again:
        assert again.plan.matters.good_day == "walking"
        assert again.plan.matters.hopes == "to walk"


def test_what_cannot_be_stored_stays_is_told_and_is_tried_again(
    opened: Vault, saver: Saver, clock: kit.TurnableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The full disk itself is in test_places.py; here is what the saver makes of it."""
    with monkeypatch.context() as patch:
        patch.setattr(Session, "append", full)
        patch.setattr("pcsp_desktop.vault.drafts.Drafts.put", full)
        saver.typed(PATH, "precious words")
        clock.turn(1)
        saver.tick()
        assert isinstance(saver.problem, DiskFull)
        assert saver.unsaved() == {PATH: "precious words"}
        with pytest.raises(NotSaved):
            saver.lock()
        assert opened.is_open
        assert saver.due_in() == pytest.approx(5.0)
    clock.turn(5)
    saver.tick()
    assert saver.unsaved() == {}
    assert opened.drafts() == {PATH: "precious words"}
    saver.lock()
    with kit.again(opened.folder) as again:
        assert again.plan.matters.good_day == "precious words"


def full(*_: object, **__: object) -> None:
    """A disk with no room."""
    raise DiskFull


def test_the_wall_clock_may_jump_and_saving_goes_on(opened: Vault, saver: Saver, clock: kit.TurnableClock) -> None:
    saver.typed(PATH, "a")
    clock.set_back(1000)
    clock.turn(1)
    saver.tick()
    assert opened.drafts() == {PATH: "a"}
