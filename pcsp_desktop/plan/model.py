"""The plan as a whole. Its attributes are its sections, in the order in which they are read.

Nothing here is ever changed in place: `apply` in `pcsp_desktop.plan.change` makes the next
plan from this one. Private notes are a document of their own (`PrivateNotes`) and no part of it.
"""

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.about import Matters, Support
from pcsp_desktop.plan.consent import Agreement, Carer, Consent, Copy, Meeting, OtherPlan
from pcsp_desktop.plan.crisis import Crisis, Future
from pcsp_desktop.plan.faults import Fault
from pcsp_desktop.plan.goals import Decision, Difference, Goal, Risk
from pcsp_desktop.plan.health import Arrangements, Health, ProfessionalView
from pcsp_desktop.plan.money import Budget, CouncilCare
from pcsp_desktop.plan.people import Equality, Identity, Person, Setup
from pcsp_desktop.plan.preparation import Preparation
from pcsp_desktop.plan.tracking import Results, Reviews, Tracking

ANSWER_STATES = ("answered", "not_now", "not_wanted")
"""What can be said of a question besides its answer; "answered" is kept by leaving no row."""


@attrs.frozen(kw_only=True)
class OwnHeading(f.Entry):
    """A heading of the person's own, in the section where they want it (R43)."""

    section: str = f.text()
    heading: str = f.text()
    text: str = f.long_text()


@attrs.frozen(kw_only=True)
class Authorship(f.Entry):
    """Who wrote one section, and whether the person was asked (R102)."""

    section: str = f.text()
    who: str = f.choice("me", "with_help", "for_me", name="written_by")
    name: str = f.text()
    relationship: str = f.text()
    asked: str = f.choice("yes", "partly", "could_not_say", name="person_was_asked")
    how_known: str = f.long_text()
    date: datetime.date | None = f.date()
    language: str = f.text()


def _states_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if not isinstance(value, Mapping):
        raise Fault(attribute.name, "wrong_shape")
    for path, state in value.items():
        if not isinstance(path, str) or not path.isascii() or not 0 < len(path) <= 400:
            raise Fault(attribute.name, "not_a_path")
        if state not in ANSWER_STATES[1:]:
            raise Fault(attribute.name, "not_a_state")


@attrs.frozen(kw_only=True, eq=True, hash=False)
class Plan:
    """One person's care and support plan."""

    setup: Setup = f.group(Setup, shared=True)
    matters: Matters = f.group(Matters, shared=True)
    support: Support = f.group(Support, shared=True)
    person: Identity = f.group(Identity, shared=True)
    people: tuple[Person, ...] = f.entries(Person, shared=True)
    preparation: Preparation = f.group(Preparation, shared=True)
    goals: tuple[Goal, ...] = f.entries(Goal, shared=True)
    health: Health = f.group(Health, shared=True)
    arrangements: Arrangements = f.group(Arrangements, shared=True)
    crisis: Crisis = f.group(Crisis, shared=True)
    decisions: tuple[Decision, ...] = f.entries(Decision, shared=True)
    differences: tuple[Difference, ...] = f.entries(Difference, shared=True)
    risks: tuple[Risk, ...] = f.entries(Risk, shared=True)
    budget: Budget = f.group(Budget, shared=True)
    council_care: CouncilCare = f.group(CouncilCare, shared=True)
    future: Future = f.group(Future, shared=True)
    carer: Carer = f.group(Carer, shared=True)
    professional_views: tuple[ProfessionalView, ...] = f.entries(ProfessionalView, shared=True)
    meetings: tuple[Meeting, ...] = f.entries(Meeting, shared=True)
    results: Results = f.group(Results, shared=True)
    tracking: Tracking = f.group(Tracking, shared=True)
    reviews: Reviews = f.group(Reviews, shared=True)
    consent: Consent = f.group(Consent, shared=True)
    agreement: Agreement = f.group(Agreement, shared=True)
    other_plans: tuple[OtherPlan, ...] = f.entries(OtherPlan, shared=True)
    equality: Equality = f.group(Equality, shared=True)
    copies: tuple[Copy, ...] = f.entries(Copy, shared=False)
    own_headings: tuple[OwnHeading, ...] = f.entries(OwnHeading, shared="by_section")
    authorship: tuple[Authorship, ...] = f.entries(Authorship, shared="by_section")
    states: Mapping[str, str] = attrs.field(
        factory=dict,
        validator=_states_checker,
        kw_only=True,
        metadata={"kind": f.Kind.STATES, "shared": "by_section"},
    )


@attrs.frozen(kw_only=True)
class PrivateNote(f.Entry):
    """A note that never leaves the vault (R38)."""

    date: datetime.date | None = f.date()
    text: str = f.long_text()


@attrs.frozen(kw_only=True)
class PrivateNotes:
    """The private notes, and the feedback that stays out of the plan (R38, R149)."""

    notes: tuple[PrivateNote, ...] = f.entries(PrivateNote)
    feedback: str = f.long_text()
