"""My health and the support around me (R35, R65, R109 to R113, R117, R120, R121)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import YES_NO, four_ways


@attrs.frozen(kw_only=True)
class Condition(f.Entry):
    """A condition in my own words, with its medical name if I know it."""

    name: str = f.text()
    medical_name: str = f.text()
    since: str = f.when()
    how_it_affects_me: str = f.long_text()
    what_is_usual: str = f.long_text()


@attrs.frozen(kw_only=True)
class Medicine(f.Entry):
    """A medicine copied word for word from its label. The app does no sums with doses (R110)."""

    name: str = f.text()
    as_on_label: str = f.long_text()
    what_for: str = f.text()
    what_i_notice: str = f.long_text()
    matters_in_emergency: str = f.choice(*YES_NO, name="yes_no")
    agreed_by: str = f.text()
    since: str = f.when()


@attrs.frozen(kw_only=True)
class Allergy(f.Entry):
    """Something that harms me, and what happens."""

    to: str = f.text()
    what_happens: str = f.long_text()
    how_bad: str = f.text()


@attrs.frozen(kw_only=True)
class Device(f.Entry):
    """A device or implant that staff need to know about."""

    name: str = f.text()
    where: str = f.text()
    details: str = f.long_text()


@attrs.frozen(kw_only=True)
class Equipment(f.Entry):
    """Equipment that I use (R121)."""

    name: str = f.text()
    supplier: str = f.text()
    phone: str = f.text()
    next_service: datetime.date | None = f.date(day="to_come")
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class HealthEvent(f.Entry):
    """Something that happened in the last 12 months (R117)."""

    when: str = f.when()
    what: str = f.long_text()


@attrs.frozen(kw_only=True)
class Health:
    """My health, in my words."""

    conditions: tuple[Condition, ...] = f.entries(Condition)
    what_is_usual: str = f.long_text()
    daily_management: str = f.long_text()
    prevention: str = f.long_text()
    if_it_changes: str = f.long_text()
    who_to_speak_to: str = f.long_text()
    medicines_answer: str = four_ways()
    medicines: tuple[Medicine, ...] = f.entries(Medicine)
    medicine_list_place: str = f.text()
    medicine_list_date: datetime.date | None = f.date()
    allergies_answer: str = four_ways()
    allergies: tuple[Allergy, ...] = f.entries(Allergy)
    devices_answer: str = four_ways()
    devices: tuple[Device, ...] = f.entries(Device)
    equipment: tuple[Equipment, ...] = f.entries(Equipment)
    events: tuple[HealthEvent, ...] = f.entries(HealthEvent)
    diet: str = f.long_text()
    record_copy_note: str = f.long_text()


LAYERS = ("me", "family_friends", "services")


@attrs.frozen(kw_only=True)
class SupportItem(f.Entry):
    """One piece of support, in its layer: me, family and friends, or services (R64, R111)."""

    layer: str = f.choice(*LAYERS, name="layer")
    who: str = f.text()
    what: str = f.long_text()
    days: tuple[str, ...] = f.choices(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", name="day"
    )
    when: str = f.when()
    contact: str = f.text()
    paid_by: str = f.text()


@attrs.frozen(kw_only=True)
class UnmetNeed(f.Entry):
    """A need that nobody can meet yet (R65)."""

    need: str = f.long_text()
    why_not: str = f.long_text()
    since: datetime.date | None = f.date()
    told_whom: str = f.text()
    told_on: datetime.date | None = f.date()


@attrs.frozen(kw_only=True)
class Arrangements:
    """Who supports me, with what, and what is still missing."""

    support: tuple[SupportItem, ...] = f.entries(SupportItem)
    unmet_needs: tuple[UnmetNeed, ...] = f.entries(UnmetNeed)
    wider_support: str = f.long_text()
    legal_and_money: str = f.long_text()


@attrs.frozen(kw_only=True)
class ProfessionalView(f.Entry):
    """What a professional says, kept apart from the person's own words (R109)."""

    name: str = f.text()
    role: str = f.text()
    date: datetime.date | None = f.date()
    section: str = f.text()
    history: str = f.long_text()
    results: str = f.long_text()
    diagnosis: str = f.long_text()
    concerns: str = f.long_text()
    priorities: str = f.long_text()
    text: str = f.long_text()
    source: str = f.text()
    recorded_by: str = f.text()
