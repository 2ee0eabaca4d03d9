"""When the recovery number is offered, and making one without the old one going unnoticed.

It is offered at the first natural break: after the first three answers, or at the first lock that the person asks
for. It then stands on the home page until it was made and is on paper, or was put off; after 7 days it comes again.
"""

from __future__ import annotations

import datetime
import enum

import attrs

from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.key_file import SlotKind

ANSWERS_FIRST = 3
"""Answers after which the number is offered."""
AGAIN_AFTER = datetime.timedelta(days=7)
NUMBER_KEPT = "recovery number kept"
"""The setting that the person has the recovery number on paper."""
_PUT_OFF = "recovery number put off"
"""The setting with the day on which the person said: not now."""
_OFFERED = "recovery number offered"
"""The setting that it was offered at a break since it last came up."""


class NumberAlreadyMade(Exception):
    """There is a recovery number already; a new one would make it stop working."""


class Safety(enum.Enum):
    """How things stand, for "Is my plan safe?"."""

    NONE = "none"
    """There is no number: a forgotten passphrase cannot be got over."""
    NOT_ON_PAPER = "not_on_paper"
    """A number was made, and nobody said that it is on paper."""
    KEPT = "kept"


@attrs.frozen
class RecoveryOffer:
    """How things stand with the recovery number of one plan. Every question is asked of a day."""

    made_on: datetime.date | None
    """The day on which the number was made that works now, or None."""
    kept: bool
    """Whether the person said that they have it on paper."""
    put_off_on: datetime.date | None
    offered: bool
    """Whether it was offered at a break since it last came up."""
    answers: int
    """Answers that were given so far, counted up to `ANSWERS_FIRST`."""
    can_make: bool
    """Whether a number can be made at all: not in an example, nor in a plan that is only read."""

    @property
    def safety(self) -> Safety:
        """How things stand, whatever was put off."""
        if self.made_on is None:
            return Safety.NONE
        return Safety.KEPT if self.kept else Safety.NOT_ON_PAPER

    def stands(self, today: datetime.date) -> bool:
        """Whether the home page shows it."""
        if not self.can_make or self.safety is Safety.KEPT:
            return False
        waits = self.put_off_on is not None and datetime.timedelta() <= today - self.put_off_on < AGAIN_AFTER
        return not waits

    def after_answers(self, today: datetime.date) -> bool:
        """Whether it is offered now that an answer was stored and the person goes on."""
        return self.stands(today) and not self.offered and self.answers >= ANSWERS_FIRST

    def at_lock(self, today: datetime.date) -> bool:
        """Whether it is offered before the plan is locked or closed by the person."""
        return self.stands(today) and not self.offered


def offer_of(session: PlanSession) -> RecoveryOffer:
    """How things stand now."""
    put_off = session.recall(_PUT_OFF)
    with session.alone:
        made = [slot.made for slot in session.vault.slots.list() if slot.kind is SlotKind.RECOVERY]
        answers = session.vault.places_changed(ANSWERS_FIRST)
    return RecoveryOffer(
        made_on=datetime.datetime.fromisoformat(made[-1]).astimezone().date() if made else None,
        kept=bool(session.recall(NUMBER_KEPT, False)),
        put_off_on=_day(put_off),
        offered=bool(session.recall(_OFFERED, False)),
        answers=answers,
        can_make=not session.is_example and not session.read_only,
    )


def offered(session: PlanSession) -> None:
    """It is being offered at a break: it is not asked at each one."""
    session.remember(_OFFERED, True)


def put_off(session: PlanSession, today: datetime.date) -> None:
    """The person said: not now. It comes again after 7 days."""
    session.remember(_PUT_OFF, today.isoformat())
    session.remember(_OFFERED, False)


def kept(session: PlanSession) -> None:
    """The person has the number on paper."""
    session.remember(NUMBER_KEPT, True)


def make_number(session: PlanSession, *, in_place_of_the_old: bool = False) -> tuple[str, ...]:
    """Make the recovery number; gives its eight groups.

    Raises:
        NumberAlreadyMade: there is one, and the person did not say that it may stop working.
        vault.Problem: it could not be made. An older one still works.
    """
    with session.alone:
        if not in_place_of_the_old and offer_of(session).made_on is not None:
            raise NumberAlreadyMade
        before = bool(session.recall(NUMBER_KEPT, False))
        session.set_all({NUMBER_KEPT: False})
        try:
            return session.vault.slots.new_recovery_number().groups()
        except BaseException:
            session.remember(NUMBER_KEPT, before)
            raise


def _day(stored: object) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(stored) if isinstance(stored, str) else None
    except ValueError:
        return None
