"""What was changed: days, named versions, one answer's past, putting back, and deleting for good."""

import pytest
from vault_kit import SENTINEL, TurnableClock, files_holding, key_of, needles

from pcsp_desktop import documents
from pcsp_desktop.plan import DifferenceKind
from pcsp_desktop.tasks.keeping import history
from pcsp_desktop.tasks.session import PlanSession

DAY = 86_400


def two_days(session: PlanSession, clock: TurnableClock) -> str:
    opened = session.opened
    opened.set("matters/important", "my garden")
    goal = opened.add("goals", want="walk to the park")
    clock.turn(DAY)
    opened.set("matters/important", "my garden and my dog")
    opened.set("matters/hopes", "to dance again")
    history.name_version(session, "agreed with Dr Ali")
    return goal


def test_days_come_newest_first_with_the_names_of_versions(session: PlanSession, clock: TurnableClock) -> None:
    two_days(session, clock)
    newer, older = history.days(session)
    assert newer.date.day == 2
    assert newer.changes == 2
    assert newer.names == ("agreed with Dr Ali",)
    assert older.last == newer.before
    assert history.days(session, most=1) == (newer,)
    assert history.days(session, before=newer.before) == (older,)


def test_a_day_is_told_in_plain_words_with_the_persons_own(session: PlanSession, clock: TurnableClock) -> None:
    two_days(session, clock)
    newer, older = history.days(session)
    told = [each.words for each in history.differences(session, newer.before, newer.last)]
    assert len(told) == 2
    assert any("my garden and my dog" in words for words in told)
    first = history.differences(session, older.before, older.last)
    assert any("walk to the park" in each.words for each in first)


def test_a_past_version_reads_as_it_was(session: PlanSession, clock: TurnableClock) -> None:
    two_days(session, clock)
    older = history.days(session)[1]
    said = documents.write_text(history.document_at(session, older.last, older.date))
    assert "my garden" in said
    assert "dog" not in said


def test_one_answers_past_is_told_once_for_each_thing_it_was(session: PlanSession, clock: TurnableClock) -> None:
    goal = two_days(session, clock)
    session.opened.set("matters/important", "")
    session.opened.undo()
    past = history.past_of(session, "matters/important")
    assert [each.words for each in past] == [
        "my garden and my dog",
        "",
        "my garden and my dog",
        "my garden",
    ]
    assert [each.words for each in history.past_of(session, f"{goal}/want")] == ["walk to the park"]


def test_a_past_answer_is_put_back_and_can_be_undone(session: PlanSession, clock: TurnableClock) -> None:
    two_days(session, clock)
    oldest = history.past_of(session, "matters/important")[-1]
    history.put_back(session.opened, "matters/important", oldest.value)
    assert session.opened.plan.matters.important == "my garden"
    session.opened.undo()
    assert session.opened.plan.matters.important == "my garden and my dog"


@pytest.mark.parametrize("kind", [DifferenceKind.REMOVED, DifferenceKind.ADDED, DifferenceKind.CHANGED])
def test_each_kind_of_difference_is_put_back(session: PlanSession, clock: TurnableClock, kind: DifferenceKind) -> None:
    goal = two_days(session, clock)
    session.opened.set(f"{goal}/because", "of my knees")
    then, place = session.vault.plan, session.vault.head
    if kind is DifferenceKind.REMOVED:
        session.opened.remove(goal)
    elif kind is DifferenceKind.ADDED:
        session.opened.add("goals", want="another")
    else:
        session.opened.set(f"{goal}/because", "of my heart")
    [told] = history.differences(session, place)
    assert told.difference.kind is kind
    history.put_back_difference(session.opened, then, told.difference)
    assert session.vault.compare(place) == ()


def test_what_is_deleted_for_good_is_told_with_its_day_and_is_nowhere(
    session: PlanSession, clock: TurnableClock
) -> None:
    session.opened.set("matters/bad_day", f"{SENTINEL} one")
    clock.turn(DAY)
    session.opened.set("matters/bad_day", f"{SENTINEL} two")
    session.opened.set("matters/hopes", "stays")
    history.erase(session, "matters/bad_day")
    session.opened.afresh()
    assert not session.opened.can_undo
    assert session.opened.plan.matters.bad_day == ""
    past = history.past_of(session, "matters/bad_day")
    assert any(each.removed and "2\u00a0March" in each.words for each in past)
    assert all(SENTINEL not in each.words for each in past)
    key = key_of(session.vault)
    folder = session.vault.folder
    session.lock()
    session.wait_for_backup()
    assert files_holding(needles(key), folder) == []


def test_an_answer_with_no_such_place_is_no_answer(session: PlanSession) -> None:
    with pytest.raises(KeyError):
        history.past_of(session, "nowhere/at_all")
