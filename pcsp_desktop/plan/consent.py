"""Who can see my plan, who decides, and what we agreed (R95 to R104, R132 to R134, R165, R168)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import YES_NO, YES_PARTLY_NO


@attrs.frozen(kw_only=True)
class ConsentRecord(f.Entry):
    """A yes or no to sharing: what, with whom, how given, until when (R95)."""

    what: str = f.long_text()
    who_with: str = f.text()
    answer: str = f.choice("yes", "no", "changed", "stopped", name="consent_answer")
    how_given: str = f.choice("spoken", "written", "signed_language", "another_way", name="how_given")
    given_by: str = f.text()
    given_as: str = f.choice("person", "attorney", "deputy", "parent", "best_interests", name="given_as")
    date: datetime.date | None = f.date()
    until: datetime.date | None = f.date(day="to_come")
    typed_by: str = f.text()


@attrs.frozen(kw_only=True)
class SharingChoice(f.Entry):
    """Whether one person may see one section (R97)."""

    person: str = f.text(refers_to="people")
    section: str = f.text()
    answer: str = f.choice("share", "do_not_share", "ask_me", name="sharing_answer")


@attrs.frozen(kw_only=True)
class Decider(f.Entry):
    """Who decides one decision, and how: decision by decision, never for everything (R99, R101)."""

    decision: str = f.long_text()
    how: str = f.choice("i_decide", "with_help", "attorney_or_deputy", "best_interests", name="who_decides")
    who: str = f.text()
    help_i_need: str = f.long_text()
    document_seen: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")


@attrs.frozen(kw_only=True)
class Attorney(f.Entry):
    """An attorney or deputy and what their document covers (R98)."""

    kind: str = f.choice("lpa_health", "lpa_money", "deputy_health", "deputy_money", name="attorney_kind")
    name: str = f.text()
    phone: str = f.text()
    registered: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")
    document_place: str = f.text()
    how_they_act: str = f.choice("alone", "jointly", "jointly_and_severally", name="how_they_act")
    life_sustaining: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")


@attrs.frozen(kw_only=True)
class Consent:
    """My choices about my plan."""

    understood: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")
    may_see: str = f.long_text()
    may_not_see: str = f.long_text()
    records: tuple[ConsentRecord, ...] = f.entries(ConsentRecord)
    choices: tuple[SharingChoice, ...] = f.entries(SharingChoice)
    deciders: tuple[Decider, ...] = f.entries(Decider)
    attorneys: tuple[Attorney, ...] = f.entries(Attorney)
    attorneys_answer: str = f.choice("yes", "none_known", "not_sure", name="four_ways")
    tell_left_out: str = f.choice(*YES_NO, name="yes_no")
    record_preferences: str = f.long_text()


@attrs.frozen(kw_only=True)
class CarerGoal(f.Entry):
    """Something the carer wants for themselves."""

    want: str = f.long_text()
    step: str = f.long_text()


@attrs.frozen(kw_only=True)
class Carer:
    """My carer's page, in the carer's voice. It leaves only if the carer said yes (R40, R103, R168)."""

    name: str = f.text()
    relationship: str = f.text()
    said_yes_to_sharing: str = f.choice(*YES_NO, name="yes_no")
    said_yes_on: datetime.date | None = f.date()
    views: str = f.long_text()
    can_do: str = f.long_text()
    cannot_do: str = f.long_text()
    willing: str = f.long_text()
    work_and_learning: str = f.long_text()
    free_time: str = f.long_text()
    breaks: str = f.long_text()
    own_health: str = f.long_text()
    access_needs: str = f.long_text()
    goals: tuple[CarerGoal, ...] = f.entries(CarerGoal)
    where_we_differ: str = f.long_text()
    assessment: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")


@attrs.frozen(kw_only=True)
class AgreedStep(f.Entry):
    """Who does what by when, as agreed at a meeting."""

    what: str = f.long_text()
    who: str = f.text()
    by_when: str = f.when()


@attrs.frozen(kw_only=True)
class Meeting(f.Entry):
    """After my appointment: what we talked about and agreed (R165)."""

    date: datetime.date | None = f.date()
    with_whom: str = f.text()
    talked_about: str = f.long_text()
    agreed: str = f.long_text()
    steps: tuple[AgreedStep, ...] = f.entries(AgreedStep)
    not_understood: str = f.long_text()
    felt_listened_to: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    talked_what_matters: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    my_confidence_counted: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    wrote_together: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class SignOff(f.Entry):
    """Someone's agreement, and who typed it (R132)."""

    name: str = f.text()
    role: str = f.text()
    status: str = f.choice("agreed", "in_part", "not_agreed", name="agreement_status")
    words: str = f.long_text()
    date: datetime.date | None = f.date()
    recorded_by: str = f.text()
    said_how: str = f.choice("here", "spoken", "on_paper", "signed_file", name="said_how")
    fingerprint: str = f.text()


@attrs.frozen(kw_only=True)
class Agreement:
    """What we agreed, and what happens if I do not agree (R132, R133)."""

    sign_offs: tuple[SignOff, ...] = f.entries(SignOff)
    discussed_on: datetime.date | None = f.date()
    discussed_where: str = f.text()
    i_helped_write: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    involved_who_i_wanted: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    had_information: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    in_my_words: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    what_must_change: str = f.long_text()
    who_to_ask: str = f.text()
    who_to_ask_phone: str = f.text()
    first_look_back: datetime.date | None = f.date(day="to_come")


@attrs.frozen(kw_only=True)
class OtherPlan(f.Entry):
    """Another plan about me, who holds it and where (R123)."""

    name: str = f.text()
    who_holds_it: str = f.text()
    date: datetime.date | None = f.date()
    where: str = f.text()
    file: str = f.attachment()
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class Copy(f.Entry):
    """A copy that I gave away or saved: who has which version, until when (R134)."""

    who: str = f.text()
    what: str = f.text()
    how: str = f.choice(
        "paper",
        "pdf",
        "share_file",
        "locked_pdf",
        "locked_file",
        "email",
        "usb",
        "crisis_page",
        "word",
        "spoken",
        name="copy_how",
    )
    given_on: datetime.date | None = f.date()
    until: datetime.date | None = f.date(day="to_come")
    revision: int | None = f.number(0, 10**9)
    sections: str = f.text()
    purpose: str = f.text()
    taken_back_on: datetime.date | None = f.date()
    notes: str = f.long_text()
