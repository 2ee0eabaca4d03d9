"""My card to carry: one sheet with a small card for a wallet and a bigger one for a pocket.

Found by a stranger, it says who I am, what I must not be given, when to ring 999 and whom to ring.
"""

from __future__ import annotations

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.crisis import first_before_999
from pcsp_desktop.documents.kinds.speech import Speech, answered, first_sentences, nhs_number
from pcsp_desktop.documents.paper import cards_fit
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Paragraph, Role, Run, Section, Sheet, Tone
from pcsp_desktop.plan.crisis import WhoToCall

KIND = "wallet-card"
_MOST_CONDITIONS = 3
_GIVES_WAY = ("help", "second", "talk", "conditions", "hours")
"""What leaves the card first where there is too little room."""


def wallet_card(speech: Speech) -> tree.Document:
    """Both cards on one page, whatever the size of print; what does not fit a card leaves it, and never a line half."""
    gone: set[str] = set()
    made = _document(speech, gone)
    for part in _GIVES_WAY:
        if cards_fit(made):
            break
        gone.add(part)
        made = _document(speech, gone)
    return made


def _document(speech: Speech, gone: set[str]) -> tree.Document:
    front = Section((speech.heading(2, "wallet.front"), *_front(speech, gone)))
    back = Section((speech.heading(2, "wallet.back"), *_back(speech, gone)))
    blocks: list[Block] = [
        speech.heading(1, f"kind.{KIND}"),
        speech.paragraph("wallet.how"),
        speech.paragraph("wallet.two"),
        front,
        back,
        front,
        back,
    ]
    return parts.document(speech, KIND, blocks, sheet=Sheet.WALLET, running=tree.Running())


def _front(speech: Speech, gone: set[str]) -> list[Block]:
    plan, person = speech.plan, speech.plan.person
    made: list[Block] = []
    if speech.whose():
        made.append(Paragraph(speech.whose(), role=Role.TIGHT))
    if person.birth_date:
        day = Run(speech.date(person.birth_date), whole=True)
        made.append(Paragraph(speech.sentence("head.born", date=day), role=Role.TIGHT))
    if person.nhs_number:
        number = nhs_number(person.nhs_number)
        made.append(Paragraph(speech.sentence("head.nhs", number=number), role=Role.TIGHT))
    made.append(Box(BoxKind.ALARM, (Paragraph(safety.allergy_words(speech)),)))
    made += [Paragraph(speech.labelled_runs(f"form.{kind}", (speech.yes(),))) for kind in _forms(speech)]
    names = [entry.name or entry.medical_name for entry in plan.health.conditions]
    names = [name for name in names if name][: _MOST_CONDITIONS if "conditions" not in gone else 0]
    if names:
        made.append(Paragraph(speech.sentences([speech.in_line(name) for name in names])))
    devices = [entry.name for entry in plan.health.devices if entry.name]
    if devices:
        made.append(Paragraph(speech.sentences([speech.in_line(name) for name in devices])))
    talk = first_sentences(plan.support.communication.how_to_communicate, 1)
    if talk and "talk" not in gone:
        made += speech.line("fact.talk_short", speech.in_line(talk))
    return made


def _forms(speech: Speech) -> list[str]:
    """Forms that exist, of those that staff act on."""
    found = [form.kind for form in speech.plan.future.forms if form.exists == "yes" and form.kind in safety.ALWAYS[:3]]
    return found if safety.is_grown_up(speech) else [kind for kind in found if kind != "adrt"]


def _back(speech: Speech, gone: set[str]) -> list[Block]:
    crisis = speech.plan.crisis
    first = first_before_999(speech)
    ring: list[Paragraph] = []
    if crisis.ring_first_name or crisis.ring_first_phone:
        runs = parts.contact(speech, crisis.ring_first_name, "", crisis.ring_first_phone)
        when = speech.in_line(crisis.ring_first_when) if crisis.ring_first_when else Run("")
        label = (*speech.sentence("crisis.first_label"), Run(" ")) if first else ()
        ring.append(Paragraph((*label, *runs, Run(" "), when)))
    red = _red(speech, first)
    made: list[Block] = [*ring, red] if first else [red, *ring]
    calls = [call for call in crisis.who_to_call if call.name or call.phone]
    urgent = [call for call in calls if _is_111(call)]
    others = [call for call in calls if not _is_111(call)][:1]
    made += [_call(speech, call, gone) for call in urgent[:1]]
    if "second" not in gone:
        made += [_call(speech, call, gone) for call in others or _contacts(speech)]
    helps = first_sentences(crisis.what_helps, 1)
    if helps and "help" not in gone:
        made.append(Paragraph(speech.in_line(helps)))
    changed = parts.changed_on(speech)
    more = speech.say("wallet.plan_of", date=speech.short_date(changed)) if changed else speech.say("wallet.more")
    return [*made, Paragraph(more, role=Role.NOTE)]


def _red(speech: Speech, first: bool) -> Box:
    number = Run(parts.EMERGENCY, strong=True, tone=Tone.RED, scale=1.5, isolate=True, whole=True)
    signs = [sign for sign in speech.plan.crisis.signs if sign.level == "crisis" and sign.i_notice]
    noticed = speech.sentences([speech.in_line(sign.i_notice, strong=True) for sign in signs])
    if first:
        runs = speech.sentence("wallet.any_other", number=number)
    elif noticed:
        runs = speech.sentence("wallet.number_if", number=number, signs=noticed)
    else:
        runs = speech.sentence("wallet.life_at_risk", number=number)
    return Box(BoxKind.EMERGENCY, (Paragraph(tuple(evolve(run, strong=True) for run in runs), role=Role.TIGHT),))


def _is_111(call: WhoToCall) -> bool:
    return call.phone.replace(" ", "") == "111" or parts.said_in(call.name, "111")


def _contacts(speech: Speech) -> list[WhoToCall]:
    """The first contact for emergencies, where nobody was named to ring."""
    people = [each for each in speech.plan.people if "emergency_contact" in each.parts and parts.involved(each)]
    return [WhoToCall(id=each.id, name=each.name, phone=each.phone) for each in people[:1]]


def _call(speech: Speech, call: WhoToCall, gone: set[str]) -> Paragraph:
    runs = parts.contact(speech, call.name, "", call.phone)
    texts = (call.when,) if "hours" in gone else (call.when, call.hours)
    more = speech.sentences([speech.in_line(text) for text in texts if text])
    return Paragraph((*runs, Run(" "), *more) if more and answered(call) else runs)
