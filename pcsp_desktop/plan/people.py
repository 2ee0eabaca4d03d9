"""The person the plan belongs to, and the people and services around them (R12, R19, R26, R50, R106)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import YES_NO

COUNTRIES = ("england", "wales", "elsewhere")

ROLES = (
    "family",
    "friend",
    "carer",
    "paid_carer",
    "gp",
    "nurse",
    "hospital_doctor",
    "pharmacist",
    "therapist",
    "social_worker",
    "care_coordinator",
    "link_worker",
    "health_coach",
    "community_navigator",
    "advocate",
    "mental_capacity_advocate",
    "interpreter",
    "peer_supporter",
    "volunteer_planner",
    "broker",
    "attorney",
    "deputy",
    "faith_leader",
    "teacher",
    "employer",
    "neighbour",
    "voluntary_group",
    "service",
    "someone_else",
)

PARTS = (
    "important_to_me",
    "helps_me_plan",
    "at_the_meeting",
    "leads_my_plan",
    "talk_to_first",
    "supports_me",
    "next_of_kin",
    "emergency_contact",
    "depends_on_me",
)


@attrs.frozen(kw_only=True)
class Setup:
    """How this plan is being made. Asked at first start; changed in Settings."""

    country: str = f.choice(*COUNTRIES, name="country")
    language: str = f.text()
    length: str = f.choice("short", "full", name="plan_length")
    typed_by: str = f.choice("me", "someone_with_me", "someone_for_me", name="typed_by")
    typed_by_name: str = f.text()
    typed_by_relationship: str = f.text()
    age_group: str = f.choice("18_or_over", "16_or_17", "under_16", name="age_group")
    packs: tuple[str, ...] = f.choices(
        "long_term_conditions", "mental_health", "dementia", "cancer", "serious_illness", "easy_words", name="pack"
    )
    started_on: datetime.date | None = f.date()
    why_offered: str = f.long_text()


@attrs.frozen(kw_only=True)
class Identity:
    """Who I am, asked on the first print or share and at Check and agree (PRSB person demographics)."""

    title: str = f.text()
    first_name: str = f.text()
    family_name: str = f.text()
    preferred_name: str = f.text()
    pronouns: str = f.text()
    birth_date: datetime.date | None = f.date()
    nhs_number: str = f.nhs_number_field()
    address: str = f.long_text()
    postcode: str = f.text()
    way_in: str = f.long_text()
    phone: str = f.text()
    other_phone: str = f.text()
    email: str = f.text()
    contact_me_by: str = f.text()
    gp_name: str = f.text()
    gp_surgery: str = f.text()
    gp_phone: str = f.text()
    pharmacy: str = f.text()
    next_of_kin: str = f.long_text()


@attrs.frozen(kw_only=True)
class Person(f.Entry):
    """Someone in my life or a service that supports me."""

    name: str = f.text()
    relationship: str = f.text()
    role: str = f.choice(*ROLES, name="role")
    parts: tuple[str, ...] = f.choices(*PARTS, name="part")
    organisation: str = f.text()
    phone: str = f.text()
    email: str = f.text()
    address: str = f.long_text()
    keep_in_touch: str = f.long_text()
    what_for: str = f.long_text()
    not_to_involve: str = f.choice(*YES_NO, name="yes_no")
    not_to_involve_why: str = f.long_text()
    shares_with_others: str = f.long_text()
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class Equality:
    """Questions about equality, behind their own door; each can be left out (R160)."""

    gender: str = f.text()
    sex_at_birth: str = f.text()
    ethnic_group: str = f.text()
    religion_or_belief: str = f.text()
    sexual_orientation: str = f.text()
    marriage: str = f.text()
    pregnancy: str = f.text()
    disability: str = f.text()
    prefer_not_to_say: str = f.choice(*YES_NO, name="yes_no")
