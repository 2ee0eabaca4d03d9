"""If my carer cannot care: for whoever steps in tonight. Whom to ring first, then what to do through a day."""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.crisis import emergency_box, not_to_involve
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.plan_about import possessions, routines, upset_words
from pcsp_desktop.documents.kinds.plan_health import scenarios
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed, phone
from pcsp_desktop.documents.tree import Block, Paragraph, Run

KIND = "if-my-carer-cannot"
_AGREED = {"yes": "carer.they_said_yes", "not_asked": "carer.not_asked", "no": "carer.said_no"}


def if_my_carer_cannot(speech: Speech) -> tree.Document:
    """999 and whom to ring, allergies, what to know first; then my day, and what to do if something happens."""
    blocks: list[Block] = [
        parts.head(speech, KIND),
        speech.paragraph("carer.lead"),
        emergency_box(speech, address=True),
        *_who(speech),
        safety.allergy_bar(speech, how_bad=True),
        *parts.facts(_first(speech)),
        *routines(speech, "carer.my_day"),
        *parts.facts(_through_the_day(speech)),
        *possessions(speech, "matters.near_me"),
    ]
    happens = scenarios(speech)
    if happens:
        blocks += [speech.heading(3, "carer.if_this_happens"), *happens]
    blocks += _who_comes(speech)
    if speech.options.has(Tick.NOT_TO_INVOLVE):
        for each in not_to_involve(speech):
            blocks.append(Paragraph(speech.labelled_runs("crisis.not_to_involve", each)))
    return parts.document(speech, KIND, _levelled(blocks))


def _levelled(blocks: Sequence[Block]) -> list[Block]:
    """Headings below the title are of level 2 on this sheet."""
    from attrs import evolve

    return [
        evolve(block, level=2) if isinstance(block, tree.Heading) and block.level == 3 and not block.is_goal else block
        for block in blocks
    ]


def _who(speech: Speech) -> tuple[Block, ...]:
    """Who cares for me, who steps in and whether they said yes, and whom to ring then."""
    crisis, person = speech.plan.crisis, speech.plan.person
    found = crisis.carer_emergency
    rows: list[tuple[tuple[Run, ...], tuple[Run, ...], tuple[Run, ...]]] = []

    def row(text_id: str, who: Sequence[Sequence[Run]], number: str) -> None:
        said = speech.sentences(who)
        if said or number:
            rows.append((speech.text_runs(text_id), said, (phone(number, strong=True),) if number else ()))

    row("carer.cares_for_me", [_own(speech, found.carer_name)], found.carer_phone)
    agreed = speech.sentence(_AGREED[found.they_agreed]) if found.they_agreed else ()
    row("carer.steps_in", [_own(speech, found.who_steps_in), agreed], found.phone)
    row("carer.team_first", [_own(speech, crisis.ring_first_name), _own(speech, crisis.ring_first_when)],
        crisis.ring_first_phone)  # fmt: skip
    for call in crisis.who_to_call:
        if answered(call):
            row("carer.then", [_own(speech, text) for text in (call.name, call.when, call.hours)], call.phone)
    for each in speech.plan.people:
        if (
            "emergency_contact" in each.parts
            and parts.involved(each)
            and each.phone not in (found.carer_phone, found.phone)
        ):
            row(
                "carer.then",
                [_own(speech, text) for text in (each.name, each.relationship, each.organisation)],
                each.phone,
            )
    row("carer.surgery", [_own(speech, person.gp_name), _own(speech, person.gp_surgery)], person.gp_phone)
    row("fact.pharmacy", [_own(speech, person.pharmacy)], "")
    made = parts.table(speech, ("", "carer.who", "health.phone"), rows, (1.75, 4.9, 2.1))
    card = speech.line("carer.card_number", speech.in_line(found.card_number)) if found.card_number else ()
    return (*made, *card)


def _own(speech: Speech, text: str) -> tuple[Run, ...]:
    return (speech.in_line(text),) if text else ()


def _first(speech: Speech) -> list[tree.Fact]:
    """What to know first: getting in, talking with me, medicines, supplies."""
    plan, crisis = speech.plan, speech.plan.crisis
    found, need = crisis.carer_emergency, plan.support.communication
    talk = [_own(speech, need.how_to_communicate), _own(speech, need.how_i_show_things)]
    talk += parts.communication_needs_of_language(speech) if need.interpreter in ("yes", "sometimes") else []
    talk += [_own(speech, text) for text in (need.hearing, need.vision, need.aids)]
    return [
        *speech.fact("carer.know_first", found.what_they_need_to_know),
        *speech.fact(
            "carer.getting_in", speech.sentences([_own(speech, plan.person.way_in), _own(speech, found.keys)])
        ),
        *speech.fact("fact.talk_short", speech.sentences(talk)),
        *speech.fact("support.please_do", plan.support.please_do),
        *speech.fact("support.please_do_not", plan.support.please_do_not),
        *speech.fact("fact.medicines", _medicines(speech)),
        *speech.fact("fact.implants", _devices(speech)),
        *speech.fact("carer.supplies", found.supplies),
        *speech.fact("carer.hospital_bag", found.hospital_bag),
    ]


def _medicines(speech: Speech) -> tuple[Run, ...]:
    """Where the list is and what I take when it gets worse; never a list of medicines to be given from."""
    found = speech.plan.health
    where = (speech.text("medicines.list"), Run(": "), *_own(speech, found.medicine_list_place))
    pieces: list[Sequence[Run]] = [where if found.medicine_list_place else ()]
    pieces.append(_own(speech, speech.plan.crisis.medicines_and_treatments))
    said = speech.sentences(pieces)
    if found.medicines_answer in ("none_known", "not_sure", "") and not found.medicines:
        return speech.sentences([speech.state(found.medicines_answer), said])
    return said or speech.state(found.medicines_answer or "yes")


def _devices(speech: Speech) -> tuple[Run, ...]:
    names = [(speech.in_line(each.name),) for each in speech.plan.health.devices if each.name]
    if names:
        return speech.sentences(names)
    answer = speech.plan.health.devices_answer
    return speech.state(answer) if answer else ()


def _through_the_day(speech: Speech) -> list[tree.Fact]:
    plan, support, crisis = speech.plan, speech.plan.support, speech.plan.crisis
    upset = [upset_words(speech, each) for each in support.upset if answered(each)]
    eating = speech.sentences([_own(speech, support.eating_drinking), _own(speech, plan.health.diet)])
    washing = speech.sentences([_own(speech, support.personal_care), _own(speech, support.who_may_help_wash)])
    equipment = speech.sentences([(speech.in_line(each.name),) for each in plan.health.equipment if each.name])
    return [
        *speech.fact("support.moving_around", support.moving_around),
        *speech.fact("support.hands", support.hands),
        *speech.fact("support.posture", support.posture),
        *speech.fact("carer.washing", washing),
        *speech.fact("carer.eating", eating),
        *speech.fact("fact.swallowing", support.swallowing),
        *speech.fact("support.sleep", support.sleep),
        *speech.fact("health.equipment", equipment),
        *speech.fact("support.upset", parts.lines_of(upset)),
        *speech.fact("crisis.what_helps", crisis.what_helps),
        *speech.fact("crisis.please_not", crisis.what_does_not_help),
        *speech.fact("worse.avoid", crisis.avoid),
        *speech.fact("health.if_it_changes", plan.health.if_it_changes),
        *speech.fact("health.who_to_speak_to", plan.health.who_to_speak_to),
        *speech.fact("matters.faith_and_culture", plan.matters.faith_and_culture),
        *speech.fact("fact.my_home", crisis.pets_and_home),
        *speech.fact("fact.children", crisis.children),
        *speech.fact("fact.person_i_care_for", crisis.person_i_care_for),
    ]


def _who_comes(speech: Speech) -> list[Block]:
    """Who comes on which days: only what has days or a time."""
    lines: list[Block] = []
    for each in speech.plan.arrangements.support:
        if not answered(each) or not (each.days or each.when or each.contact):
            continue
        name = _own(speech, each.who)
        runs: list[Run] = [Run(run.text, strong=True, isolate=True, language=run.language) for run in name]
        if each.contact:
            runs += [Run(" ")] if runs else []
            runs.append(phone(each.contact, strong=True))
        days = ", ".join(speech.choice("day", day) for day in each.days)
        when: list[tuple[Run, ...]] = [(Run(days),)] if days else []
        if each.when:
            when = [((*when[0], Run(", "), speech.when(each.when)) if when else (speech.when(each.when),))]
        said = speech.sentences([*when, _own(speech, each.what)])
        joined = (*runs, Run(": "), *said) if runs else said
        lines.append(Paragraph(closed(joined)))
    return [speech.heading(3, "carer.who_comes"), *lines] if lines else []
