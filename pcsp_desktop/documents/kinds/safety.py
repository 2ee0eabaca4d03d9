"""Safety facts: one row each, the state first. A blank never reads as "none", and a real yes never as a no."""

from __future__ import annotations

from pcsp_desktop.documents.kinds.speech import Speech, answered, closed, phone
from pcsp_desktop.documents.tree import Box, BoxKind, Fact, Paragraph, Role, Run
from pcsp_desktop.plan.consent import Attorney
from pcsp_desktop.plan.crisis import LegalForm

ALWAYS = ("dnacpr", "adrt", "respect", "lpa_health")
"""Forms that always have a row, so that a blank never reads as "none"."""
FOR_STAFF_NOT = frozenset({"lpa_money", "will", "organ_donation"})
"""Forms that say nothing about treatment: an ambulance crew does not need them."""
_NEEDS_18 = frozenset({"adrt", "lpa_health"})
_HEALTH = frozenset({"", "lpa_health", "deputy_health"})


def is_grown_up(speech: Speech) -> bool:
    """Advance decisions and powers of attorney need 18 years: younger, nothing is said of them."""
    return speech.plan.setup.age_group not in ("16_or_17", "under_16")


# ---- Allergies ---------------------------------------------------------------------------------


def allergy_bar(speech: Speech, *, how_bad: bool = False, harm: bool = True) -> Box:
    """White on black: a line for each allergy, or which of the other answers it is."""
    lines: list[Paragraph] = []
    for entry in speech.plan.health.allergies:
        if not entry.to:
            continue
        label = Run(f"{speech.say('fact.allergic_to')}: ", strong=True)
        name = Run(
            entry.to.strip().replace("\n", " "), strong=True, isolate=True, language=speech.own(entry.to).language
        )
        pieces: list[tuple[Run, ...]] = [(label, name)]
        if harm and entry.what_happens:
            pieces.append((speech.in_line(entry.what_happens),))
        if how_bad and entry.how_bad:
            pieces.append((speech.in_line(entry.how_bad),))
        runs = speech.sentences(pieces)
        lines.append(Paragraph(runs, role=Role.LEAD))
    if not lines:
        label = Run(f"{speech.say('fact.allergies')}: ", strong=True)
        lines = [Paragraph((label, *speech.state(speech.plan.health.allergies_answer)), role=Role.LEAD)]
    return Box(BoxKind.ALARM, tuple(lines))


def allergy_words(speech: Speech) -> tuple[Run, ...]:
    """ "**Allergic to: Penicillin, Nuts.**", or which of the other answers it is."""
    names = [entry.to for entry in speech.plan.health.allergies if entry.to]
    if not names:
        return (
            Run(f"{speech.say('fact.allergies')}: ", strong=True),
            *closed(speech.state(speech.plan.health.allergies_answer)),
        )
    made: list[Run] = [Run(f"{speech.say('fact.allergic_to')}: ", strong=True)]
    for place, name in enumerate(names):
        made += [Run(", ", strong=True)] if place else []
        made.append(speech.in_line(name, strong=True))
    return closed(made)


# ---- Devices, conditions, medicines ----------------------------------------------------------------


def devices(speech: Speech) -> tuple[Run, ...]:
    """Implants and devices: name, where, and what staff need to know; or the state."""
    health = speech.plan.health
    pieces: list[tuple[Run, ...]] = []
    for entry in health.devices:
        if not answered(entry):
            continue
        name = (speech.in_line(entry.name, strong=True),) if entry.name else ()
        where = (Run(", " if name else ""), speech.in_line(entry.where)) if entry.where else ()
        pieces.append((*name, *where))
        if entry.details:
            pieces.append((speech.in_line(entry.details),))
    return speech.sentences(pieces) or speech.state(health.devices_answer)


def conditions(speech: Speech, *, since: bool = True, medical: bool = False) -> tuple[Run, ...]:
    """ "COPD (my lungs), since 2014. Type 2 diabetes, since 2009."."""
    pieces: list[tuple[Run, ...]] = []
    for entry in speech.plan.health.conditions:
        name = entry.name or entry.medical_name
        if not name:
            continue
        runs: tuple[Run, ...] = (speech.in_line(name),)
        if medical and entry.medical_name and entry.medical_name.casefold() not in name.casefold():
            runs += (Run(" ("), speech.in_line(entry.medical_name), Run(")"))
        if since and entry.since:
            runs += (Run(", "), *speech.sentence("fact.since", when=speech.when(entry.since)))
        pieces.append(runs)
    return speech.sentences(pieces)


def usual(speech: Speech) -> tuple[Run, ...]:
    """What is usual for me: of all my health, and of a condition where that says more."""
    health = speech.plan.health
    texts = [health.what_is_usual]
    texts += [entry.what_is_usual for entry in health.conditions]
    found: list[str] = []
    for text in texts:
        if text.strip() and not any(text.strip() in other for other in found):
            found.append(text)
    return speech.sentences([speech.in_line(text) for text in found])


def emergency_medicines(speech: Speech, *, place: bool = True) -> tuple[Run, ...]:
    """Medicines that matter in an emergency (all, where none is marked), and where the dated list is; or the state."""
    health = speech.plan.health
    entries = [entry for entry in health.medicines if entry.name or entry.as_on_label]
    marked = [entry for entry in entries if entry.matters_in_emergency == "yes"]
    pieces: list[tuple[Run, ...]] = [(speech.in_line(entry.name or entry.as_on_label),) for entry in marked or entries]
    listed = medicine_list(speech, place=place)
    if listed:
        pieces.append(listed)
    if not pieces:
        return speech.state(health.medicines_answer)
    if not entries:
        return speech.sentences([speech.state(health.medicines_answer), *pieces])
    return speech.sentences(pieces)


def medicine_list(speech: Speech, *, place: bool = True) -> tuple[Run, ...]:
    """ "List of 6 Oct 2026: On the fridge". The list has its own date: never the day of the print."""
    health = speech.plan.health
    where = (speech.in_line(health.medicine_list_place),) if place and health.medicine_list_place else ()
    if health.medicine_list_date:
        named = speech.sentence("medicines.list_of", date=speech.short_date(health.medicine_list_date))
        return (*named, Run(": "), *where) if where else named
    return (speech.text("medicines.list"), Run(": "), *where) if where else ()


# ---- Forms, attorneys, who decides -------------------------------------------------------------------


def form_rows(speech: Speech, *, staff: bool = True, more: bool = False, with_attorney: bool = True) -> list[Fact]:
    """A row for each form: the four that always have one, then every other that was answered.

    ``staff`` leaves out forms that are not about treatment; ``more`` adds who has a copy and what they were told.
    """
    rows: list[Fact] = []
    forms = list(speech.plan.future.forms)
    for kind in ALWAYS:
        if kind in _NEEDS_18 and not is_grown_up(speech):
            continue
        found = [form for form in forms if form.kind == kind and answered_form(form)]
        rows += [_form_row(speech, kind, form, more, with_attorney) for form in (found or (None,))]
    for form in forms:
        if form.kind in ALWAYS or not answered_form(form) or (staff and form.kind in FOR_STAFF_NOT):
            continue
        rows.append(_form_row(speech, form.kind, form, more, False))
    if with_attorney:
        rows += _attorney_row(speech)
    return rows


def answered_form(form: LegalForm) -> bool:
    """Whether anything was said of a form besides which one it is."""
    return bool(form.exists or form.date or form.place or form.who_has_a_copy or form.what_i_told_them or form.notes)


def _form_row(speech: Speech, kind: str, form: LegalForm | None, more: bool, with_attorney: bool) -> Fact:
    label = f"form.{kind or 'something_else'}"
    state = speech.state("" if form is None else form.exists)
    if form is None:
        return speech.fact(label, state)[0]
    details = _details(speech, form, more)
    if form.exists in ("none_known", "not_sure"):
        notes = [(speech.in_line(form.notes),)] if form.notes else []
        return speech.fact(label, speech.sentences([state, *notes]))[0]
    if form.exists == "yes":
        if kind == "lpa_health" and with_attorney:
            details = [*[_attorney(speech, each) for each in health_attorneys(speech)], *details]
        state = (speech.yes(), Run(" "), *speech.sentences(details)) if details else (
            speech.yes(),
            Run(" "),
            speech.text("forms.ask_where"),
        )  # fmt: skip
        return speech.fact(label, state)[0]
    return speech.fact(label, speech.sentences([state, *details]))[0]


def _details(speech: Speech, form: LegalForm, more: bool) -> list[tuple[Run, ...]]:
    pieces: list[tuple[Run, ...]] = []
    if form.date:
        pieces.append((Run(speech.short_date(form.date), whole=True),))
    if form.place:
        pieces.append((speech.in_line(form.place),))
    if (form.kind == "something_else" and form.notes) or (more and form.notes):
        pieces.append((speech.in_line(form.notes),))
    if more and form.who_has_a_copy:
        pieces.append(speech.labelled_runs("forms.who_has_a_copy", speech.in_line(form.who_has_a_copy)))
    if more and form.what_i_told_them:
        pieces.append(speech.labelled_runs("forms.what_i_told_them", speech.in_line(form.what_i_told_them)))
    return pieces


def health_attorneys(speech: Speech) -> list[Attorney]:
    """Attorneys and deputies who may decide about health."""
    return [each for each in speech.plan.consent.attorneys if each.kind in _HEALTH and (each.name or each.phone)]


def _attorney(speech: Speech, attorney: Attorney) -> tuple[Run, ...]:
    name = (speech.in_line(attorney.name, strong=True),) if attorney.name else ()
    number = (Run(" " if name else ""), phone(attorney.phone, strong=True)) if attorney.phone else ()
    return (*name, *number)


def _attorney_row(speech: Speech) -> tuple[Fact, ...]:
    """Who the attorney is, where no row of a power of attorney says it."""
    has_row = any(form.kind == "lpa_health" and form.exists == "yes" for form in speech.plan.future.forms)
    found = [_attorney(speech, each) for each in health_attorneys(speech)]
    if has_row or not is_grown_up(speech):
        return ()
    if found:
        return speech.fact("fact.attorney", speech.sentences(found))
    answer = speech.plan.consent.attorneys_answer
    return speech.fact("fact.attorney", speech.state(answer)) if answer == "yes" else ()


def who_decides(speech: Speech) -> tuple[Run, ...]:
    """Who decides if I am too unwell: my own words, else my attorney, else the state. "Yes" alone is never printed."""
    words = speech.plan.crisis.who_decides_when_unwell
    if words:
        return (speech.in_line(words),)
    found = [_attorney(speech, each) for each in health_attorneys(speech)]
    if found:
        return (*speech.sentence("fact.my_attorney"), Run(" "), *speech.sentences(found))
    answer = speech.plan.consent.attorneys_answer
    return speech.text_runs("fact.no_attorney") if answer == "none_known" else speech.state(answer)


def agreed_treatment(speech: Speech) -> tuple[Fact, ...]:
    """Treatment that was agreed with a doctor or nurse, where it was."""
    return speech.fact("fact.escalation", speech.plan.future.escalation)


def just_in_case(speech: Speech, *, always: bool = False) -> tuple[Fact, ...]:
    """Medicines kept at home just in case: where they are; or, where ``always``, the state."""
    future = speech.plan.future
    if future.just_in_case_medicines == "yes":
        where = (speech.in_line(future.just_in_case_place),) if future.just_in_case_place else ()
        value = (speech.yes(), Run(" "), *where) if where else (speech.yes(), Run(" "), speech.text("forms.ask_where"))
        return speech.fact("fact.just_in_case", value)
    if not always:
        return ()
    return speech.fact("fact.just_in_case", speech.state(future.just_in_case_medicines))
