"""My whole plan: my health, who supports me, and if things get worse."""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.crisis import KEY as CRISIS
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed, phone
from pcsp_desktop.documents.tree import Block, Group, Paragraph, Run
from pcsp_desktop.plan.crisis import LEVELS, Sign
from pcsp_desktop.plan.health import Medicine, UnmetNeed
from pcsp_desktop.plan.people import Person

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def health(speech: Speech) -> list[Block]:
    """Allergies first; then implants, what is usual, conditions, medicines, and the rest in rows."""
    found = speech.plan.health
    made: list[Block] = [safety.allergy_bar(speech, how_bad=True)]
    first = [
        *speech.fact("fact.implants_devices", safety.devices(speech)),
        *speech.fact("fact.usual", found.what_is_usual),
    ]
    made += parts.facts(first)
    rows = [
        (
            _condition_name(speech, each.name, each.medical_name),
            (speech.when(each.since),) if each.since else (),
            _condition_words(speech, each.how_it_affects_me, each.what_is_usual),
        )
        for each in found.conditions
        if answered(each)
    ]
    made += parts.table(speech, ("health.i_live_with", "health.since", "health.how_it_affects_me"), rows, (3, 0.95, 5))
    made += _medicines(speech)
    pairs = (
        ("health.each_day", found.daily_management),
        ("health.stay_well", found.prevention),
        ("health.if_it_changes", found.if_it_changes),
        ("health.who_to_speak_to", found.who_to_speak_to),
        ("health.diet", found.diet),
    )
    made += parts.facts_of(speech, pairs)
    events = [Paragraph(_event(speech, each.when, each.what)) for each in found.events if answered(each)]
    if events:
        made.append(Group((speech.heading(3, "health.last_year"), events[0])))
        made += events[1:]
    made += _equipment(speech)
    made += speech.line("health.record_copy_note", found.record_copy_note)
    return [*made, *parts.section_end(speech, "health")]


def _condition_name(speech: Speech, name: str, medical: str) -> tuple[Run, ...]:
    first = speech.in_line(name or medical)
    if name and medical and medical.casefold() not in name.casefold():
        return (first, Run("\n"), *parts.softly([speech.in_line(medical)]))
    return (first,)


def _condition_words(speech: Speech, affects: str, usual: str) -> tuple[Run, ...]:
    lines: list[tuple[Run, ...]] = [(speech.in_line(affects),)] if affects else []
    if usual:
        lines.append(speech.labelled_runs("fact.usual", speech.in_line(usual)))
    return parts.lines_of(lines)


def _event(speech: Speech, when: str, what: str) -> tuple[Run, ...]:
    if not when:
        return (speech.in_line(what),)
    day = speech.when(when)
    return (Run(day.text, strong=True, isolate=day.isolate), Run(": ", strong=True), speech.in_line(what))


def _medicines(speech: Speech) -> list[Block]:
    """Medicines word for word, and the dated list: never as of the day of the print."""
    found = speech.plan.health
    made: list[Block] = [speech.heading(3, "health.medicines")]
    entries = [each for each in found.medicines if answered(each)]
    rows = [
        (_medicine_name(speech, each), _medicine_words(speech, each), _own(speech, each.agreed_by)) for each in entries
    ]
    made += parts.table(speech, ("health.medicine", "health.what_for", "health.agreed_by"), rows, (3.5, 3.7, 2.8))
    if not entries:
        made.append(Paragraph(speech.state(found.medicines_answer)))
    listed: list[Sequence[Run]] = []
    where = safety.medicine_list(speech)
    if where:
        listed.append(where)
    if entries or where:
        listed.append(speech.sentence("medicines.staff_check"))
        made.append(Paragraph(speech.sentences(listed)))
    return made


def _own(speech: Speech, text: str) -> tuple[Run, ...]:
    return (speech.in_line(text),) if text else ()


def _medicine_name(speech: Speech, each: Medicine) -> tuple[Run, ...]:
    lines: list[tuple[Run, ...]] = [(speech.in_line(each.name),)] if each.name else []
    if each.matters_in_emergency == "yes":
        lines.append(speech.text_runs("medicines.matters"))
    return parts.lines_of(lines)


def _medicine_words(speech: Speech, each: Medicine) -> tuple[Run, ...]:
    first: list[Sequence[Run]] = []
    if each.what_for:
        since = (Run(", "), *speech.sentence("fact.since", when=speech.when(each.since))) if each.since else ()
        first.append((speech.in_line(each.what_for), *since))
    elif each.since:
        first.append(speech.sentence("fact.since_start", when=speech.when(each.since)))
    if each.as_on_label:
        first.append((speech.in_line(each.as_on_label),))
    lines: list[tuple[Run, ...]] = [speech.sentences(first)] if first else []
    if each.what_i_notice:
        lines.append(speech.labelled_runs("medicines.i_notice", speech.in_line(each.what_i_notice)))
    return parts.lines_of(lines)


def _equipment(speech: Speech) -> list[Block]:
    rows = []
    for each in speech.plan.health.equipment:
        if not answered(each):
            continue
        service = (
            [speech.sentence("health.next_service", date=speech.short_date(each.next_service))]
            if each.next_service
            else []
        )
        name = parts.lines_of([_own(speech, each.name)])
        supplier = parts.lines_of([_own(speech, each.supplier), *service, _own(speech, each.notes)])
        rows.append((name, supplier, (phone(each.phone, strong=True),) if each.phone else ()))
    columns = ("health.equipment_what", "health.equipment_from", "health.phone")
    made = parts.table(speech, columns, rows, (3, 4.2, 2.2))
    return [speech.heading(3, "health.equipment"), *made] if made else []


# ---- Who supports me --------------------------------------------------------------------------------


def supporters(speech: Speech) -> list[Block]:
    """People as a phone book, my week, what I cannot get yet, and about me."""
    made: list[Block] = [*_phone_book(speech), *_week(speech)]
    found = speech.plan.arrangements
    made += speech.line("supporters.wider", found.wider_support)
    unmet = [unmet_words(speech, each) for each in found.unmet_needs if answered(each)]
    if unmet:
        made.append(Group((speech.heading(3, "supporters.unmet"), Paragraph(unmet[0]))))
        made += [Paragraph(runs) for runs in unmet[1:]]
    if speech.options.shows("person"):
        made += _about_me(speech)
    for section in ("people", "arrangements", "person"):
        made += parts.section_end(speech, section)
    return made


def _phone_book(speech: Speech) -> tuple[Block, ...]:
    rows = [
        (
            (speech.in_line(each.name),) if each.name else (),
            (phone(each.phone, strong=True),) if each.phone else (),
            _person_words(speech, each),
        )
        for each in speech.plan.people
        if parts.involved(each)
    ]
    return parts.table(speech, ("supporters.name", "health.phone", "supporters.who_they_are"), rows, (2.05, 1.75, 5.1))


def _person_words(speech: Speech, each: Person) -> tuple[Run, ...]:
    who: list[Run] = []
    for text in (each.relationship, each.organisation):
        if text:
            who += [Run(", ")] if who else []
            who.append(speech.in_line(text))
    pieces: list[Sequence[Run]] = [who] if who else []
    pieces += [(speech.in_line(text),) for text in (each.what_for, each.keep_in_touch, each.email) if text]
    if each.address:
        pieces.append((speech.in_line(each.address.replace("\n", ", ")),))
    if each.shares_with_others:
        pieces.append(speech.labelled_runs("supporters.talks_to", speech.in_line(each.shares_with_others)))
    if each.notes:
        pieces.append((speech.in_line(each.notes),))
    return speech.sentences(pieces)


def _week(speech: Speech) -> list[Block]:
    """Who comes when: a dot for each day; in big print the days in words."""
    entries = [each for each in speech.plan.arrangements.support if answered(each)]
    rows = []
    for each in entries:
        what: list[Sequence[Run]] = [_own(speech, each.what)]
        if each.contact:
            what.append((phone(each.contact, strong=True),))
        lines = [speech.sentences(what)]
        if each.paid_by:
            lines.append(speech.labelled_runs("supporters.paid_by", speech.in_line(each.paid_by)))
        rows.append((_own(speech, each.who), parts.lines_of(lines), *_days_and_time(speech, each.when, each.days)))
    if not rows:
        return []
    made = parts.table(speech, ("supporters.who", "supporters.what", "supporters.time", "supporters.days"), rows,
                       (1.75, 2.9, 1.25, 3.1))  # fmt: skip
    return [speech.heading(3, "supporters.week"), *(_with_week(speech, each) for each in made)]


def _days_and_time(speech: Speech, when: str, days: Sequence[str]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    words = ", ".join(speech.choice("day", day) for day in days)
    dots = "".join("1" if day in days else "0" for day in WEEK)
    return (
        (speech.when(when),) if when else (),
        (Run(words, mark=tree.Mark.DAYS, days=dots),) if days else (),
    )


def _with_week(speech: Speech, block: Block) -> Block:
    """The names of days over the dots."""
    if not isinstance(block, tree.Table) or not any(row[-1] and row[-1][0].mark for row in block.rows):
        return block
    names = " ".join(speech.say(f"week.{day}") for day in WEEK)
    head = (Run(speech.say("supporters.days"), mark=tree.Mark.WEEK, days=names),)
    return tree.Table((*block.columns[:-1], head), block.rows, widths=block.widths)


def unmet_words(speech: Speech, each: UnmetNeed) -> tuple[Run, ...]:
    """What I need, why I cannot get it, and whom I told."""
    pieces: list[Sequence[Run]] = [_own(speech, each.need), _own(speech, each.why_not)]
    if each.since:
        pieces.append(speech.sentence("supporters.since", date=speech.date(each.since)))
    if each.told_whom and each.told_on:
        name = speech.in_line(each.told_whom)
        pieces.append(speech.sentence("supporters.told_on", name=name, date=speech.date(each.told_on)))
    elif each.told_whom:
        pieces.append(speech.sentence("supporters.told", name=speech.in_line(each.told_whom)))
    elif each.told_on:
        pieces.append(speech.sentence("supporters.told_day", date=speech.date(each.told_on)))
    return closed(speech.sentences(pieces))


def _about_me(speech: Speech) -> list[Block]:
    person = speech.plan.person
    address = ", ".join(part.strip() for part in (*person.address.split("\n"), person.postcode) if part.strip())
    numbers: list[Run] = []
    for number in (person.phone, person.other_phone):
        if number:
            numbers += [Run(", ")] if numbers else []
            numbers.append(phone(number, strong=True))
    reach = speech.sentences([numbers, _own(speech, person.contact_me_by), _own(speech, person.email)])
    surgery: list[Run] = []
    for text in (person.gp_name, person.gp_surgery):
        if text:
            surgery += [Run(", ")] if surgery else []
            surgery.append(speech.in_line(text))
    if person.gp_phone:
        surgery += [Run(" ")] if surgery else []
        surgery.append(phone(person.gp_phone, strong=True))
    rows = [
        *speech.fact("fact.address", (speech.own(address),) if address else ()),
        *speech.fact("fact.way_in", person.way_in),
        *speech.fact("fact.reach_me", reach),
        *speech.fact("fact.gp", surgery),
        *speech.fact("fact.pharmacy", person.pharmacy),
        *speech.fact("fact.next_of_kin", person.next_of_kin),
    ]
    made = parts.facts(rows)
    return [speech.heading(3, "supporters.about_me"), *made] if made else []


# ---- If things get worse ------------------------------------------------------------------------------


def worse(speech: Speech) -> list[Block]:
    """Signs side by side, what helps, what to do if something happens, whom to ring; then well, and well again."""
    found = speech.plan.crisis
    page = Run(speech.say("front.page", page="{page}"), page_of=CRISIS, whole=True)
    made: list[Block] = [Paragraph((*speech.sentence("worse.page_to_show"), page, Run(".")))]
    made += _signs(speech)
    triggers = [(speech.in_line(each.text),) for each in found.triggers if each.text]
    rows = [
        *speech.fact("worse.triggers", parts.lines_of(triggers)),
        *speech.fact("worse.avoid", found.avoid),
        *speech.fact("crisis.what_helps", found.what_helps),
        *speech.fact("worse.does_not_help", found.what_does_not_help),
        *speech.fact("worse.treatments", found.medicines_and_treatments),
        *speech.fact("fact.not_wanted", found.treatments_i_do_not_want),
    ]
    made += parts.facts(rows)
    made += scenarios(speech)
    made += _calls(speech)
    made += parts.facts(speech.fact("worse.involve", parts.lines_of(_involve(speech))))
    made += _carer_cannot(speech)
    made += _well_again(speech)
    crisis = [runs for runs in (_made_with(speech), speech.written_by_section("crisis")) if runs]
    if crisis:
        made.append(parts.hint(speech.sentences(crisis)))
    return [*made, *parts.own_headings(speech, "crisis")]


def _signs(speech: Speech) -> tuple[Block, ...]:
    """What I and others notice and do: well, getting worse and crisis in columns; in big print one after the other."""
    by_level = {level: [sign for sign in speech.plan.crisis.signs if sign.level == level] for level in LEVELS}
    no_level = [sign for sign in speech.plan.crisis.signs if not sign.level]
    names = ("i_notice", "others_notice", "i_do", "others_do")
    if no_level:
        by_level["getting_worse"] = [*by_level["getting_worse"], *no_level]
    used = [level for level in LEVELS if any(_sign_words(speech, by_level[level], name) for name in names)]
    if not used:
        return ()
    if speech.options.size > 14:
        return tuple(_sign_box(speech, level, by_level[level], names) for level in used)
    rows = []
    for name in names:
        cells = [_sign_words(speech, by_level[level], name) for level in used]
        if any(cells):
            rows.append((speech.text_runs(f"worse.{name}"), *cells))
    columns = ((), *(speech.text_runs(f"worse.{level}") for level in used))
    return (tree.Table(columns, tuple(rows), widths=(1.2, *(2.5 for _ in used)), unsplit=True),)


def _sign_words(speech: Speech, signs: Sequence[Sign], name: str) -> tuple[Run, ...]:
    return speech.sentences([speech.in_line(getattr(sign, name)) for sign in signs if getattr(sign, name).strip()])


def _sign_box(speech: Speech, level: str, signs: Sequence[Sign], names: Sequence[str]) -> Block:
    kind = {"well": tree.BoxKind.PLAIN, "getting_worse": tree.BoxKind.ADVICE}.get(level, tree.BoxKind.EMERGENCY)
    inside: list[Block] = [Paragraph((Run(speech.say(f"worse.{level}"), strong=True),), role=tree.Role.TIGHT)]
    for name in names:
        words = _sign_words(speech, signs, name)
        if words:
            inside.append(Paragraph(speech.labelled_runs(f"worse.{name}", words), role=tree.Role.TIGHT))
    return tree.Box(kind, tuple(inside))


def scenarios(speech: Speech) -> tuple[Block, ...]:
    """If this happens, do this."""
    rows = [
        (
            _own(speech, each.if_this),
            _own(speech, each.do_this),
            parts.lines_of([_own(speech, each.who), (phone(each.phone, strong=True),) if each.phone else ()]),
        )
        for each in speech.plan.crisis.scenarios
        if answered(each)
    ]
    return parts.table(speech, ("worse.if_this", "worse.do_this", "worse.who"), rows, (2.5, 4.6, 2.4))


def _calls(speech: Speech) -> list[Block]:
    crisis = speech.plan.crisis
    rows = []
    if crisis.ring_first_name or crisis.ring_first_phone or crisis.ring_first_when:
        name = _own(speech, crisis.ring_first_name)
        told = speech.sentence("worse.before_999" if crisis.ring_first_before_999 == "yes" else "worse.team_told_me")
        number = (phone(crisis.ring_first_phone, strong=True),) if crisis.ring_first_phone else ()
        rows.append(((*name, Run(" "), *told), number, _own(speech, crisis.ring_first_when)))
    for each in crisis.who_to_call:
        if not answered(each):
            continue
        more = speech.sentences([speech.in_line(text) for text in (each.when, each.hours) if text])
        rows.append((_own(speech, each.name), (phone(each.phone, strong=True),) if each.phone else (), more))
    made = parts.table(speech, ("worse.who", "health.phone", "worse.when"), rows, (3.1, 1.9, 4.3))
    return [speech.heading(3, "worse.who_to_ring"), *made] if made else []


def _involve(speech: Speech) -> list[tuple[Run, ...]]:
    """Whom to involve in a crisis, and how."""
    return [
        speech.sentences([parts.contact(speech, each.name, "", each.phone, strong=False), _own(speech, each.how)])
        for each in speech.plan.crisis.involve
        if each.involve != "do_not_involve" and (each.name or each.phone or each.how)
    ]


def _carer_cannot(speech: Speech) -> list[Block]:
    found = speech.plan.crisis.carer_emergency
    agreed = {"yes": "carer.said_yes", "not_asked": "carer.not_asked", "no": "carer.said_no"}
    steps = parts.contact(speech, found.who_steps_in, "", found.phone, strong=False)
    state = speech.sentence(agreed[found.they_agreed]) if found.they_agreed else ()
    steps_in: list[Sequence[Run]] = [state, steps] if steps or found.they_agreed in ("no", "not_asked") else []
    rows = [
        *speech.fact(
            "carer.cares_for_me", parts.contact(speech, found.carer_name, "", found.carer_phone, strong=False)
        ),
        *speech.fact("carer.steps_in", speech.sentences(steps_in)),
        *speech.fact("carer.need_to_know", found.what_they_need_to_know),
        *speech.fact("carer.keys", found.keys),
        *speech.fact("carer.hospital_bag", found.hospital_bag),
        *speech.fact("carer.supplies", found.supplies),
        *speech.fact("carer.card_number", found.card_number),
    ]
    made = parts.facts(rows)
    return [speech.heading(3, "kind.if-my-carer-cannot"), *made] if made else []


def _well_again(speech: Speech) -> list[Block]:
    found = speech.plan.crisis
    places: list[tuple[Run, ...]] = []
    for each in found.safe_places:
        if answered(each):
            name = parts.contact(speech, each.name, "", each.phone, strong=False)
            places.append(speech.sentences([name, _own(speech, each.how)]))
    rows = [
        *speech.fact("worse.when_well", found.when_well),
        *speech.fact("worse.over", found.crisis_over),
        *speech.fact("worse.after", found.after),
        *speech.fact("crisis.keeps_me_going", found.keeps_me_going),
        *speech.fact("worse.safer", found.safer_surroundings),
        *speech.fact("worse.hospital", found.where_admitted),
        *speech.fact("fact.children", found.children),
        *speech.fact("fact.person_i_care_for", found.person_i_care_for),
        *speech.fact("fact.my_home", found.pets_and_home),
        *speech.fact("worse.very_unwell", found.who_decides_when_unwell),
        *speech.fact("crisis.safe_places", parts.lines_of(places)),
    ]
    made = parts.facts(rows)
    return [speech.heading(3, "worse.well_again"), *made] if made else []


def _made_with(speech: Speech) -> tuple[Run, ...]:
    crisis = speech.plan.crisis
    if crisis.made_with and crisis.made_on:
        return speech.sentence(
            "worse.made_with_on", who=speech.in_line(crisis.made_with), date=speech.date(crisis.made_on)
        )
    if crisis.made_with:
        return speech.sentence("crisis.made_with", who=speech.in_line(crisis.made_with))
    return speech.sentence("crisis.made_on", date=speech.date(crisis.made_on)) if crisis.made_on else ()
