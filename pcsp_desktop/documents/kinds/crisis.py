"""In a crisis: one page for me and whoever is with me, then for staff. And the card for a wallet.

Never on either: people not to involve (unless ticked for this copy), private notes, money, thinking ahead.
"""

from __future__ import annotations

from collections.abc import Iterator

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech, nhs_number, pairs_block
from pcsp_desktop.documents.tree import Block, Pair, Pairs, Paragraph, Run, Section, Sheet


def in_a_crisis(speech: Speech) -> tree.Document:
    """Exactly one page at clear print for a plan of ordinary length."""
    blocks: list[Block] = [speech.heading(1, "kind.in-a-crisis"), parts.emergency_box(speech)]
    blocks += _for_me(speech)
    blocks += _for_staff(speech)
    return parts.document(speech, speech.say("kind.in-a-crisis"), blocks, fit_pages=1)


def _for_me(speech: Speech) -> Iterator[Block]:
    """Part 1: what helps, and who to ring in my order."""
    crisis = speech.plan.crisis
    yield speech.heading(2, "crisis.for_me")
    pairs: list[Pair] = []
    signs = [sign for sign in crisis.signs if sign.level == "crisis"]
    noticed = _joined(speech, [text for sign in signs for text in (sign.i_notice, sign.others_notice)])
    done = _joined(speech, [text for sign in signs for text in (sign.i_do, sign.others_do)])
    if noticed:
        pairs.append(speech.pair("crisis_signs", noticed))
    if done:
        pairs.append(speech.pair("crisis_do", done))
    if crisis.medicines_and_treatments:
        pairs.append(speech.pair("crisis_medicines", speech.own(crisis.medicines_and_treatments)))
    if crisis.what_helps:
        pairs.append(speech.pair("what_helps", speech.own(crisis.what_helps)))
    if crisis.what_does_not_help or crisis.avoid:
        pairs.append(speech.pair("please_do_not", speech.own(crisis.what_does_not_help or crisis.avoid)))
    if crisis.keeps_me_going:
        pairs.append(speech.pair("keeps_me_going", speech.own(crisis.keeps_me_going)))
    yield from pairs_block(pairs)
    calls = parts.who_to_ring(speech)
    if not pairs and not calls:
        yield speech.paragraph("four_ways.not_answered")
    if calls:
        yield Paragraph(tree.strong(f"{speech.say('crisis.who_to_ring')}:"))
        yield tree.Listing(tuple(tree.Item.of(call) for call in calls), numbered=True)
    excluded = parts.not_to_involve(speech)
    if excluded:
        yield Pairs((Pair(f"{speech.say('crisis.not_to_involve')}:", parts.in_a_line(excluded)),))


def _joined(speech: Speech, texts: list[str]) -> tuple[Run, ...]:
    """The person's answers one behind the other; those that are empty are left out."""
    return parts.in_a_line([(speech.own(text),) for text in texts if text], " ")


def _for_staff(speech: Speech) -> Iterator[Block]:
    """Part 2: what staff need first."""
    plan = speech.plan
    yield speech.heading(2, "crisis.for_staff")
    yield parts.identity_line(speech)
    pairs: list[Pair] = []
    if plan.person.way_in:
        pairs.append(speech.pair("way_in", speech.own(plan.person.way_in)))
    pairs.append(speech.pair("allergies", parts.allergies(speech)))
    pairs.append(speech.pair("conditions", parts.conditions(speech)))
    pairs.append(speech.pair("devices", parts.devices(speech)))
    usual = plan.health.what_is_usual or next(
        (entry.what_is_usual for entry in plan.health.conditions if entry.what_is_usual), ""
    )
    if usual:
        pairs.append(speech.pair("usual", speech.own(usual)))
    pairs.append(speech.pair("medicines_that_matter", _medicines(speech)))
    need = plan.support.communication.how_to_communicate
    how = speech.own(need) if need else speech.say("four_ways.not_answered")
    pairs.append(speech.pair("communicate", how))
    pairs.append(speech.pair("decides", parts.deciders(speech)))
    forms = parts.forms_line(speech)
    if any(entry.exists == "yes" for entry in plan.future.forms):
        forms = parts.in_a_line([forms, (Run(speech.say("forms.see")),)], ". ")
    pairs.append(speech.pair("forms", forms))
    depends = _depends(speech)
    if depends:
        pairs.append(speech.pair("depends", depends))
    if speech.options.has(Tick.THINKING_AHEAD) and plan.future.matters_most:
        pairs.append(speech.pair("matters_most", speech.own(plan.future.matters_most)))
    if speech.options.has(Tick.MONEY) and plan.budget.backup_plan:
        pairs.append(speech.pair("money_backup", speech.own(plan.budget.backup_plan)))
    yield Pairs(tuple(pairs))
    yield speech.written_by("crisis")


def _medicines(speech: Speech) -> tuple[Run, ...]:
    """What matters at once, where the dated list is, and that the health record is to be checked."""
    pieces = [parts.medicines_line(speech, emergency_only=True)]
    place = parts.medicine_list_place(speech)
    if place:
        pieces.append((Run(f"{speech.say('label.medicine_list')}: "), *place))
    pieces.append((Run(speech.say("medicines.check_short", date=speech.date(speech.options.on))),))
    return parts.in_a_line(pieces, ". ")


def _depends(speech: Speech) -> tuple[Run, ...]:
    """Who and what depends on me: children, the person I care for, pets and home."""
    crisis = speech.plan.crisis
    found = [(speech.own(text),) for text in (crisis.children, crisis.person_i_care_for, crisis.pets_and_home)]
    people = [
        parts.contact(speech, person.name, person.relationship, person.phone, strong=False)
        for person in speech.plan.people
        if "depends_on_me" in person.parts and person.not_to_involve != "yes"
    ]
    return parts.in_a_line([*found, *people])


def wallet_card(speech: Speech) -> tree.Document:
    """Two sides of 86 × 54 mm with a line to fold: who I am and what I must not be given, and who to ring."""
    plan = speech.plan
    person = plan.person
    front: list[Pair] = [speech.pair("name", speech.own(speech.name() or "", strong=True))] if speech.name() else []
    if person.birth_date:
        front.append(speech.pair("born", Run(speech.date(person.birth_date), whole=True)))
    if person.nhs_number:
        front.append(speech.pair("nhs_number", nhs_number(person.nhs_number)))
    front.append(speech.pair("allergies", parts.allergies(speech, short=True)))
    front.append(speech.pair("conditions", parts.conditions(speech)))
    need = plan.support.communication.how_to_communicate
    if need:
        front.append(speech.pair("communicate", speech.own(need)))
    calls = parts.who_to_ring(speech)[:3]
    back: list[Block] = []
    crisis = plan.crisis
    first = parts.contact(speech, crisis.ring_first_name, "", crisis.ring_first_phone)
    if first:
        back.append(Paragraph((tree.strong(f"{speech.say('crisis.ring_first')} "), *first)))
    back.append(Paragraph(tree.strong(speech.say("wallet.ring_999", number=parts.EMERGENCY))))
    if calls:
        back.append(tree.Listing(tuple(tree.Item.of(call) for call in calls), numbered=True))
    if crisis.what_helps:
        back += pairs_block((speech.pair("what_helps", speech.own(crisis.what_helps)),))
    back.append(Paragraph(speech.say("wallet.made", date=speech.date(speech.options.on))))
    blocks: list[Block] = [
        speech.heading(1, "kind.wallet-card"),
        speech.paragraph("wallet.how"),
        Section((speech.heading(2, "wallet.front"), Pairs(tuple(front)))),
        Section((speech.heading(2, "wallet.back"), *back)),
    ]
    return parts.document(speech, speech.say("kind.wallet-card"), blocks, sheet=Sheet.WALLET)
