"""If things get worse, and thinking ahead (R73 to R86, R170; NICE QS14 statement 6; PRSB contingency plan).

The app records that a legal form exists, its date and where it is. It never makes one.
"""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import YES_NO, Note, four_ways

LEVELS = ("well", "getting_worse", "crisis")


@attrs.frozen(kw_only=True)
class Sign(f.Entry):
    """What I or others notice at one of three levels, and what we each do then (R73)."""

    level: str = f.choice(*LEVELS, name="level")
    i_notice: str = f.long_text()
    others_notice: str = f.long_text()
    i_do: str = f.long_text()
    others_do: str = f.long_text()


@attrs.frozen(kw_only=True)
class WhoToCall(f.Entry):
    """A person or service to ring, in my order, and when (R75)."""

    name: str = f.text()
    phone: str = f.text()
    when: str = f.long_text()
    hours: str = f.text()


@attrs.frozen(kw_only=True)
class Scenario(f.Entry):
    """If this happens, do this (R76)."""

    if_this: str = f.long_text()
    do_this: str = f.long_text()
    who: str = f.text()
    phone: str = f.text()


@attrs.frozen(kw_only=True)
class Involve(f.Entry):
    """Someone to involve, or not to involve, when I am in a crisis (R74)."""

    name: str = f.text()
    phone: str = f.text()
    involve: str = f.choice("involve", "do_not_involve", name="involve")
    how: str = f.long_text()


@attrs.frozen(kw_only=True)
class CarerEmergency:
    """What to do if the person who cares for me cannot."""

    carer_name: str = f.text()
    carer_phone: str = f.text()
    who_steps_in: str = f.long_text()
    phone: str = f.text()
    they_agreed: str = f.choice("yes", "not_asked", "no", name="agreed_by_that_person")
    what_they_need_to_know: str = f.long_text()
    keys: str = f.long_text()
    hospital_bag: str = f.long_text()
    supplies: str = f.long_text()
    card_number: str = f.text()


@attrs.frozen(kw_only=True)
class SafePlace(f.Entry):
    """A person or place that takes my mind off it (R170)."""

    name: str = f.text()
    phone: str = f.text()
    how: str = f.long_text()


@attrs.frozen(kw_only=True)
class Crisis:
    """My crisis plan."""

    signs: tuple[Sign, ...] = f.entries(Sign)
    triggers: tuple[Note, ...] = f.entries(Note)
    avoid: str = f.long_text()
    what_helps: str = f.long_text()
    what_does_not_help: str = f.long_text()
    medicines_and_treatments: str = f.long_text()
    treatments_i_do_not_want: str = f.long_text()
    involve: tuple[Involve, ...] = f.entries(Involve)
    who_to_call: tuple[WhoToCall, ...] = f.entries(WhoToCall)
    ring_first_name: str = f.text()
    ring_first_phone: str = f.text()
    ring_first_when: str = f.long_text()
    ring_first_before_999: str = f.choice(*YES_NO, name="yes_no")
    """Whether my team told me to ring this number before 999: an expected death at home (NICE NG31)."""
    scenarios: tuple[Scenario, ...] = f.entries(Scenario)
    carer_emergency: CarerEmergency = f.group(CarerEmergency)
    when_well: str = f.long_text()
    crisis_over: str = f.long_text()
    after: str = f.long_text()
    keeps_me_going: str = f.long_text()
    safe_places: tuple[SafePlace, ...] = f.entries(SafePlace)
    safer_surroundings: str = f.long_text()
    where_admitted: str = f.long_text()
    children: str = f.long_text()
    person_i_care_for: str = f.long_text()
    pets_and_home: str = f.long_text()
    who_decides_when_unwell: str = f.long_text()
    made_with: str = f.text()
    made_on: datetime.date | None = f.date()


FORM_KINDS = (
    "adrt",
    "dnacpr",
    "respect",
    "lpa_health",
    "lpa_money",
    "advance_choice",
    "escalation",
    "will",
    "organ_donation",
    "something_else",
)


@attrs.frozen(kw_only=True)
class LegalForm(f.Entry):
    """A form that exists elsewhere: what, when, where, who has a copy (R77, R78, R81)."""

    kind: str = f.choice(*FORM_KINDS, name="form_kind")
    exists: str = four_ways()
    date: datetime.date | None = f.date()
    place: str = f.long_text()
    who_has_a_copy: str = f.long_text()
    what_i_told_them: str = f.long_text()
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class Future:
    """Thinking ahead: opt-in, every question can be left out (R77 to R81)."""

    statement: str = f.long_text()
    statement_on: datetime.date | None = f.date()
    statement_place: str = f.text()
    matters_most: str = f.long_text()
    comfort_or_longer: str = f.long_text()
    preferred_place_of_care: str = f.long_text()
    preferred_place_to_die: str = f.long_text()
    not_this_place: str = f.long_text()
    people_with_me: str = f.long_text()
    faith_wishes: str = f.long_text()
    after_death: str = f.long_text()
    organ_donation: str = f.long_text()
    just_in_case_medicines: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")
    just_in_case_place: str = f.text()
    escalation: str = f.long_text()
    forms: tuple[LegalForm, ...] = f.entries(LegalForm)
    talked_with: str = f.long_text()
    talked_on: datetime.date | None = f.date()
    transitions: tuple[Note, ...] = f.entries(Note)
    digital_and_papers: str = f.long_text()
    leave_for_now: str = f.choice(*YES_NO, name="yes_no")
