"""When the recovery number is offered, that it reaches everyone, and that no number stops working unsaid."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from vault_kit import TurnableClock

from pcsp_desktop import vault
from pcsp_desktop.tasks.keeping import recovery
from pcsp_desktop.tasks.keeping.recovery import RecoveryOffer, Safety
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost

DAY = date(2026, 3, 2)
CHEAP = KdfCost(64, 1, 1)
NEW = RecoveryOffer(made_on=None, kept=False, put_off_on=None, offered=False, answers=0, can_make=True)


ANSWERS = ("matters/important", "matters/good_day", "matters/bad_day", "matters/hopes")


def told(session: PlanSession, number: int) -> None:
    """The person gives answers to so many questions, and mends the first."""
    for path in ANSWERS[:number]:
        session.opened.set(path, "the sea")
    session.opened.set(ANSWERS[0], f"the sea {number}")


def test_a_new_plan_is_offered_a_number_after_three_answers(session: PlanSession) -> None:
    for given in range(1, 5):
        told(session, given)
        assert recovery.offer_of(session).after_answers(DAY) == (given >= 3)
    recovery.offered(session)
    assert not recovery.offer_of(session).after_answers(DAY)
    assert recovery.offer_of(session).stands(DAY)


def test_with_fewer_answers_it_is_offered_at_the_first_lock(session: PlanSession) -> None:
    assert recovery.offer_of(session).at_lock(DAY)
    recovery.offered(session)
    assert not recovery.offer_of(session).at_lock(DAY)


def test_who_never_sees_the_first_lock_finds_it_on_the_home_page(session: PlanSession) -> None:
    """The plan locked by itself: nothing was asked, so it stands there at the next opening."""
    folder = session.folder
    session.lock()
    session.wait_for_backup()
    with vault.unlock(folder, vault.Passphrase("pw"), cost=CHEAP) as opened:
        again = recovery.offer_of(PlanSession(opened))
        assert again.stands(DAY) and again.at_lock(DAY) and again.safety is Safety.NONE


def test_put_off_it_is_quiet_for_seven_days_and_comes_again_everywhere(session: PlanSession) -> None:
    told(session, 3)
    recovery.offered(session)
    recovery.put_off(session, DAY)
    for days in range(12):
        now = recovery.offer_of(session)
        comes = days >= 7
        on = DAY + timedelta(days=days)
        assert (now.stands(on), now.after_answers(on), now.at_lock(on)) == (comes, comes, comes), days
    assert recovery.offer_of(session).safety is Safety.NONE


def test_a_clock_that_was_set_back_does_not_silence_it(session: PlanSession) -> None:
    recovery.put_off(session, DAY)
    assert recovery.offer_of(session).stands(DAY - timedelta(days=400))


def test_made_and_not_on_paper_it_still_stands_and_on_paper_it_is_done(session: PlanSession) -> None:
    groups = recovery.make_number(session)
    assert len(groups) == 8
    now = recovery.offer_of(session)
    assert now.safety is Safety.NOT_ON_PAPER and now.stands(DAY) and now.made_on is not None
    recovery.kept(session)
    done = recovery.offer_of(session)
    assert done.safety is Safety.KEPT
    assert not (done.stands(DAY) or done.after_answers(DAY) or done.at_lock(DAY))


def test_asking_twice_never_makes_the_number_already_written_down_void(session: PlanSession) -> None:
    first = recovery.make_number(session)
    recovery.kept(session)
    with pytest.raises(recovery.NumberAlreadyMade):
        recovery.make_number(session)
    folder = session.folder
    session.lock()
    session.wait_for_backup()
    vault.unlock(folder, vault.RecoveryNumber.from_typed("".join(first)), cost=CHEAP).lock()


def test_a_new_number_in_place_of_the_old_is_not_on_paper_yet(session: PlanSession) -> None:
    first = recovery.make_number(session)
    recovery.kept(session)
    second = recovery.make_number(session, in_place_of_the_old=True)
    assert first != second
    assert recovery.offer_of(session).safety is Safety.NOT_ON_PAPER


def test_where_it_cannot_be_made_the_old_one_stays_on_paper(
    session: PlanSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery.make_number(session)
    recovery.kept(session)

    def full() -> None:
        raise vault.DiskFull

    monkeypatch.setattr(session.vault.slots, "new_recovery_number", full)
    with pytest.raises(vault.DiskFull):
        recovery.make_number(session, in_place_of_the_old=True)
    assert recovery.offer_of(session).safety is Safety.KEPT


def test_in_an_example_or_a_plan_that_is_only_read_nothing_is_offered(session: PlanSession, tmp_path: Path) -> None:
    folder = session.folder
    session.lock()
    session.wait_for_backup()
    with vault.unlock(folder, vault.Passphrase("pw"), cost=CHEAP, read_only=True) as opened:
        assert not recovery.offer_of(PlanSession(opened)).stands(DAY)
    with vault.create(tmp_path / "example", vault.Passphrase("pw"), cost=CHEAP, clock=TurnableClock()) as opened:
        assert not recovery.offer_of(PlanSession(opened, is_example=True)).at_lock(DAY)


def test_the_rule_by_itself() -> None:
    assert NEW.at_lock(DAY) and not NEW.after_answers(DAY)
