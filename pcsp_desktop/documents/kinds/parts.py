"""Parts that several papers share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech, answered, changed, nhs_number, pairs_block, phone
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Group, Pair, Paragraph, Run, Running
from pcsp_desktop.plan import say
from pcsp_desktop.plan.goals import Action, Goal

EMERGENCY = "999"
_INNER_SPACE = " · "


def document(
    speech: Speech,
    title: str,
    blocks: Sequence[Block],
    *,
    sheet: tree.Sheet = tree.Sheet.PAGES,
    foot: str = "",
    fit_pages: int = 0,
) -> tree.Document:
    """A finished document with the person's name and the day at the foot of each page."""
    options = speech.options
    name = speech.name()
    parts = [name, foot, speech.date(options.on), speech.say("page.out_of_date")]
    return tree.Document(
        title=f"{title}: {name}" if name else title,
        language=speech.paper_tag,
        blocks=tuple(blocks),
        made_on=options.on,
        size=options.size,
        sheet=sheet,
        fit_pages=fit_pages,
        running=Running(
            bottom=_INNER_SPACE.join(part for part in parts if part).replace("\n", " "),
            page_of=speech.say("page.number", page="{page}", total="{total}"),
        ),
        author=name,
        typeface=options.typeface,
        urdu_naskh=options.urdu_naskh,
    )


def communicate_box(speech: Speech, level: int = 2) -> Box:
    """How to communicate with me, first of all, so that a service can copy it (DAPB1605)."""
    need = speech.plan.support.communication
    inside: list[Block] = [speech.heading(level, "communicate.heading")]
    if need.how_to_communicate:
        inside.append(Paragraph(speech.own(need.how_to_communicate)))
    at = "support/communication/"
    facts = speech.pairs((f"{at}spoken_language", f"{at}interpreter", f"{at}formats"), need)
    inside.extend(pairs_block(facts))
    if len(inside) == 1:
        inside.append(speech.paragraph("four_ways.not_answered"))
    return Box(BoxKind.PLAIN, tuple(inside))


def who_to_ask_box(speech: Speech, level: int = 2) -> Box:
    """Who to ask about this plan."""
    lines = tuple(who_to_ask(speech)) or (speech.paragraph("four_ways.not_answered"),)
    return Box(BoxKind.PLAIN, (speech.heading(level, "ask.heading"), *lines))


def who_to_ask(speech: Speech) -> Iterator[Paragraph]:
    """Whom the person named, or else whoever leads the plan."""
    plan = speech.plan
    agreement = plan.agreement
    if agreement.who_to_ask or agreement.who_to_ask_phone:
        yield Paragraph(contact(speech, agreement.who_to_ask, "", agreement.who_to_ask_phone))
        return
    for person in plan.people:
        if "leads_my_plan" in person.parts and person.not_to_involve != "yes":
            yield Paragraph(contact(speech, person.name, person.relationship, person.phone))


def contact(speech: Speech, name: str, relationship: str, number: str, *, strong: bool = True) -> tuple[Run, ...]:
    """ "Anna, my daughter: 07700 900142"."""
    made: list[Run] = []
    if name:
        made.append(speech.own(name, strong=strong))
    if relationship:
        made += [Run(", "), speech.own(relationship)] if made else [speech.own(relationship)]
    if number:
        made += [Run(": "), phone(number, strong=strong)] if made else [phone(number, strong=strong)]
    return tuple(made)


def opening_lines(speech: Speech) -> Iterator[Block]:
    """What holds for every copy of a plan."""
    yield speech.paragraph("page.not_a_contract")


def made_for(speech: Speech) -> tuple[Block, ...]:
    """For whom and for what a copy was made, and until when; nothing on a paper for oneself."""
    options = speech.options
    said = [
        ("page.made_for", speech.own(options.made_for)),
        ("page.made_for_what", speech.own(options.made_for_what)),
        ("page.made_until", Run(speech.date(options.until) if options.until is not None else "", whole=True)),
    ]
    return tuple(pairs_block([Pair(speech.say(text_id), (run,)) for text_id, run in said if run.text]))


def identity_line(speech: Speech) -> Paragraph:
    """The same as ``identity``, one after the other on as few lines as they need."""
    runs: list[Run] = []
    for pair in identity(speech):
        runs += [Run(_INNER_SPACE)] if runs else []
        runs += [*changed(pair.label, strong=True, whole=True), Run(" ", whole=True), *pair.value]
    return Paragraph(tuple(runs))


def identity(speech: Speech) -> tuple[Pair, ...]:
    """Name, date of birth, NHS number and address."""
    person = speech.plan.person
    pairs: list[Pair] = []
    name = " ".join(part for part in (person.title, person.first_name, person.family_name) if part)
    name = name or person.preferred_name
    pairs.append(speech.pair("name", speech.own(name, strong=True) if name else speech.say("four_ways.not_answered")))
    called = speech.plan.support.profile.call_me or person.preferred_name
    if called and called not in (name, person.first_name):
        pairs.append(speech.pair("call_me", speech.own(called)))
    if person.birth_date:
        pairs.append(speech.pair("born", Run(say.say_date(person.birth_date, speech.language), whole=True)))
    if person.nhs_number:
        pairs.append(speech.pair("nhs_number", nhs_number(person.nhs_number)))
    address = ", ".join(part for part in (*person.address.split("\n"), person.postcode) if part.strip())
    if address:
        pairs.append(speech.pair("address", speech.own(address)))
    if person.phone:
        pairs.append(speech.pair("phone", phone(person.phone)))
    return tuple(pairs)


# ---- Allergies, medicines, devices and forms: each has four answers -----------------------


_ENDS = (".", "!", "?", ":", ";", "…", "۔", "।", "。")


def in_a_line(pieces: Iterable[Sequence[Run]], between: str = "; ") -> tuple[Run, ...]:
    """Several answers one after the other; what ends a sentence needs only a space after it."""
    made: list[Run] = []
    for piece in pieces:
        if not tree.plain(tuple(piece)).strip():
            continue
        if made:
            made.append(Run(" " if made[-1].text.rstrip().endswith(_ENDS) else between))
        made += piece
    return tuple(made)


def allergies(speech: Speech, *, short: bool = False) -> tuple[Run, ...]:
    """All allergies in a line, or which of the other three answers it is."""
    health = speech.plan.health
    found: list[tuple[Run, ...]] = []
    for entry in health.allergies:
        if answered(entry):
            harm = (Run(": "), speech.own(entry.what_happens)) if entry.what_happens and not short else ()
            found.append((speech.own(entry.to, strong=True), *harm))
    return in_a_line(found) or (Run(speech.four_ways_words(health.allergies_answer)),)


def devices(speech: Speech) -> tuple[Run, ...]:
    """All devices in a line, or which of the other three answers it is."""
    health = speech.plan.health
    found: list[tuple[Run, ...]] = []
    for entry in health.devices:
        if answered(entry):
            where = (Run(", "), speech.own(entry.where)) if entry.where else ()
            found.append((speech.own(entry.name), *where))
    return in_a_line(found) or (Run(speech.four_ways_words(health.devices_answer)),)


def conditions(speech: Speech) -> tuple[Run, ...]:
    """All conditions in a line, with their medical names."""
    found: list[tuple[Run, ...]] = []
    for entry in speech.plan.health.conditions:
        if not (entry.name or entry.medical_name):
            continue
        runs: tuple[Run, ...] = (speech.own(entry.name or entry.medical_name),)
        if entry.name and entry.medical_name and entry.medical_name.casefold() != entry.name.casefold():
            runs += (Run(" ("), speech.own(entry.medical_name), Run(")"))
        found.append(runs)
    return in_a_line(found) or (Run(speech.four_ways_words("")),)


def medicines_note(speech: Speech) -> Paragraph:
    """Medicines are as the person takes them; the health record is the list to check."""
    return speech.paragraph("medicines.check", date=speech.date(speech.options.on))


def medicine_list(speech: Speech) -> tuple[Block, ...]:
    """Medicines word for word from their labels."""
    health = speech.plan.health
    rows: list[Block] = []
    for entry in health.medicines:
        if not answered(entry):
            continue
        at = "health/medicines/*/"
        names = ("as_on_label", "what_for", "what_i_notice", "matters_in_emergency", "agreed_by", "since")
        inside: list[Block] = [Paragraph(speech.own(entry.name, strong=True))] if entry.name else []
        inside += pairs_block(speech.pairs([at + name for name in names], entry))
        rows.append(tree.Card(tuple(inside)))
    return speech.four_ways(health.medicines_answer, rows)


def medicines_line(speech: Speech, *, emergency_only: bool = False) -> tuple[Run, ...]:
    """Medicines in a line: those that matter in an emergency, or all."""
    health = speech.plan.health
    entries = [entry for entry in health.medicines if entry.name or entry.as_on_label]
    if emergency_only and any(entry.matters_in_emergency == "yes" for entry in entries):
        entries = [entry for entry in entries if entry.matters_in_emergency == "yes"]
    found: list[tuple[Run, ...]] = []
    for entry in entries:
        use = (Run(" ("), speech.own(entry.what_for), Run(")")) if entry.what_for and not emergency_only else ()
        found.append((speech.own(entry.name or entry.as_on_label), *use))
    return in_a_line(found) or (Run(speech.four_ways_words(health.medicines_answer)),)


def medicine_list_place(speech: Speech) -> tuple[Run, ...]:
    """Where the dated list of medicines is."""
    health = speech.plan.health
    made: list[Run] = []
    if health.medicine_list_place:
        made.append(speech.own(health.medicine_list_place))
    if health.medicine_list_date:
        text = say.say_date(health.medicine_list_date, speech.language)
        made.append(Run(f" ({text})" if made else text))
    return tuple(made)


_NOT_FOR_STAFF = frozenset({"lpa_money", "will", "organ_donation"})
_ALWAYS_SAID = ("adrt", "dnacpr", "respect")
"""Forms of which a paper always says something, so that a blank never reads as "none"."""


def _form_name(speech: Speech, kind: str) -> str:
    return speech.choice("form_kind", kind) if kind else speech.say("label.form")


def _not_said(speech: Speech) -> list[str]:
    """Forms that the plan says nothing about; an advance decision needs 18 years."""
    said = {entry.kind for entry in speech.plan.future.forms if entry.exists}
    grown_up = speech.plan.setup.age_group not in ("16_or_17", "under_16")
    return [kind for kind in _ALWAYS_SAID if kind not in said and (grown_up or kind != "adrt")]


def forms(speech: Speech) -> tuple[Block, ...]:
    """Legal forms: which exist, when they were made and where the paper is; the app never makes one."""
    rows: list[Block] = []
    at = "future/forms/*/"
    for entry in speech.plan.future.forms:
        if not answered(entry):
            continue
        name = tree.strong(f"{_form_name(speech, entry.kind)}: ")
        status = Paragraph((name, Run(speech.four_ways_words(entry.exists))))
        names = ("date", "place", "who_has_a_copy", "what_i_told_them", "notes")
        rows.append(Group((status, *pairs_block(speech.pairs([at + name for name in names], entry)))))
    for kind in _not_said(speech):
        name = tree.strong(f"{_form_name(speech, kind)}: ")
        rows.append(Paragraph((name, Run(speech.four_ways_words("")))))
    return tuple(rows)


def forms_line(speech: Speech) -> tuple[Run, ...]:
    """Forms that staff need to know of, in a line: where each paper is, and which there are none of."""
    found: list[tuple[Run, ...]] = []
    others: dict[str, list[str]] = {"none_known": [], "not_sure": [], "": []}
    for entry in speech.plan.future.forms:
        if entry.kind in _NOT_FOR_STAFF:
            continue
        if entry.exists == "yes":
            place = (Run(": "), speech.own(entry.place)) if entry.place else ()
            found.append((Run(_form_name(speech, entry.kind)), *place))
        elif entry.exists:
            others[entry.exists].append(_form_name(speech, entry.kind))
    others[""] = [_form_name(speech, kind) for kind in _not_said(speech)]
    for answer, names in others.items():
        if names:
            found.append((Run(f"{speech.four_ways_words(answer)}: {', '.join(names)}"),))
    return in_a_line(found)


def deciders(speech: Speech) -> tuple[Run, ...]:
    """Who decides: attorneys and deputies, or who the person named for when they are unwell."""
    consent, crisis = speech.plan.consent, speech.plan.crisis
    found: list[tuple[Run, ...]] = []
    for attorney in consent.attorneys:
        if attorney.name:
            kind = (Run(f"{speech.choice('attorney_kind', attorney.kind)}: "),) if attorney.kind else ()
            found.append((*kind, *contact(speech, attorney.name, "", attorney.phone, strong=False)))
    if crisis.who_decides_when_unwell:
        found.append((speech.own(crisis.who_decides_when_unwell),))
    return in_a_line(found) or (Run(speech.four_ways_words(consent.attorneys_answer)),)


# ---- In a crisis ---------------------------------------------------------------------------


def emergency_box(speech: Speech, level: int = 2) -> Box:
    """Ring 999; above it the number that the person's team told them to ring first, where there is one."""
    crisis = speech.plan.crisis
    inside: list[Block] = [speech.heading(level, "crisis.emergency")]
    first = contact(speech, crisis.ring_first_name, "", crisis.ring_first_phone)
    if first:
        when = (Run(" "), speech.own(crisis.ring_first_when)) if crisis.ring_first_when else ()
        inside.append(Paragraph((tree.strong(f"{speech.say('crisis.ring_first')} "), *first, *when)))
    before, _, after = speech.say("crisis.other_emergency" if first else "crisis.ring_999", number="\n").partition("\n")
    inside.append(Paragraph((Run(before), tree.number(EMERGENCY, strong=True), Run(after))))
    return Box(BoxKind.EMERGENCY, tuple(inside))


def who_to_ring(speech: Speech) -> list[tuple[Run, ...]]:
    """People and services to ring, in the person's order."""
    crisis = speech.plan.crisis
    calls: list[tuple[Run, ...]] = []
    for call in crisis.who_to_call:
        runs = contact(speech, call.name, "", call.phone)
        for more in (call.when, call.hours):
            if more:
                runs += (Run(". " if runs else ""), speech.own(more))
        if runs:
            calls.append(runs)
    if not calls:
        for entry in crisis.involve:
            if entry.involve != "do_not_involve" and entry.phone:
                calls.append(contact(speech, entry.name, "", entry.phone))
    if not calls:
        for person in speech.plan.people:
            if "emergency_contact" in person.parts and person.not_to_involve != "yes":
                calls.append(contact(speech, person.name, person.relationship, person.phone))
    return calls


def not_to_involve(speech: Speech) -> list[tuple[Run, ...]]:
    """People not to involve: only where that was ticked for this copy."""
    if not speech.options.has(Tick.NOT_TO_INVOLVE):
        return []
    found = [
        (speech.own(entry.name), *((Run(": "), speech.own(entry.how)) if entry.how else ()))
        for entry in speech.plan.crisis.involve
        if entry.involve == "do_not_involve" and entry.name
    ]
    found += [(speech.own(p.name),) for p in speech.plan.people if p.not_to_involve == "yes" and p.name]
    return found


# ---- Goals -----------------------------------------------------------------------------------


def steps_table(speech: Speech, goal: Goal) -> tuple[Block, ...]:
    """The steps of a goal: what, who, when, and how sure I am of my own."""
    actions = [action for action in goal.actions if answered(action)]
    if not actions:
        return ()
    columns = tuple((Run(speech.say(f"steps.{name}")),) for name in ("what", "who", "when", "sure"))
    rows = []
    for action in actions:
        who: tuple[Run, ...] = ()
        if action.who_name:
            who = (speech.own(action.who_name),)
        elif action.who:
            who = (Run(speech.choice("who_does", action.who)),)
        when = speech.answer("goals/*/actions/*/when", action)
        what: tuple[Run, ...] = (speech.own(action.what),)
        if action.where:
            what += (Run(" ("), speech.own(action.where), Run(")"))
        if action.status:
            what += (Run(f" · {speech.choice('action_status', action.status)}"),)
        rows.append((what, who, when, (Run(sureness(speech, action)),)))
    return (tree.Table(columns, tuple(rows), speech.say("steps.caption"), widths=(3.7, 2.2, 3.0, 2.1)),)


def sureness(speech: Speech, action: Action) -> str:
    """How sure I am, asked for my own steps only."""
    if action.who not in ("", "me"):
        return speech.say("steps.not_mine")
    if action.confidence is None:
        return speech.say("four_ways.not_answered")
    return speech.say("scale.value", value=action.confidence)
