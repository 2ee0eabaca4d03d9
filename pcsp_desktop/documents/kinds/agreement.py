"""The sharing and agreement page: who may see what, who agreed to what, with lines to sign."""

from __future__ import annotations

from collections.abc import Iterator

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, answered, pairs_block
from pcsp_desktop.documents.tree import Block, Card, Group, Paragraph, Run
from pcsp_desktop.plan.consent import SignOff
from pcsp_desktop.plan.schema import fields_by_pattern

SIGNING_PLACES = 3


def sharing_and_agreement(speech: Speech) -> tree.Document:
    """Consent, choices by person, who decides, who agreed, and places to sign."""
    consent, agreement = speech.plan.consent, speech.plan.agreement
    blocks: list[Block] = [
        speech.heading(1, "kind.sharing-and-agreement"),
        *parts.opening_lines(speech),
        speech.paragraph("agreement.my_choice"),
        speech.heading(2, "agreement.who_sees"),
    ]
    seen: list[Block] = []
    for name in ("may_see", "may_not_see"):
        seen += speech.titled(3, f"consent/{name}", consent)
    seen += choices_table(speech)
    seen += _records(speech)
    blocks += seen or [speech.paragraph("four_ways.not_answered")]
    blocks += _deciders(speech)
    blocks.append(speech.heading(2, "agreement.what_we_agreed"))
    names = ("discussed_on", "discussed_where", "i_helped_write", "involved_who_i_wanted", "had_information",
             "in_my_words", "first_look_back")  # fmt: skip
    blocks += pairs_block(speech.pairs([f"agreement/{name}" for name in names], agreement))
    blocks += speech.titled(3, "agreement/what_must_change", agreement)
    for signed in agreement.sign_offs:
        if answered(signed):
            blocks.append(_signed(speech, signed))
    blocks += _to_sign(speech)
    blocks += [parts.who_to_ask_box(speech), speech.written_by("consent"), speech.paragraph("agreement.change")]
    return parts.document(speech, speech.say("kind.sharing-and-agreement"), blocks)


def choices_table(speech: Speech) -> Iterator[Block]:
    """What each person may see, section by section."""
    people = {person.id: person.name for person in speech.plan.people}
    rows = []
    for choice in speech.plan.consent.choices:
        if not choice.answer:
            continue
        section = speech.say(f"section.{choice.section}") if choice.section in _NAMED else choice.section
        name = people.get(choice.person, choice.person)
        answer = speech.choice("sharing_answer", choice.answer)
        rows.append(((speech.own(name),), (Run(section),), (Run(answer),)))
    if rows:
        columns = tuple((Run(speech.say(f"agreement.{name}")),) for name in ("person", "part", "answer"))
        yield tree.Table(columns, tuple(rows), speech.say("agreement.choices"), widths=(3, 3, 2))


_NAMED = frozenset(
    {
        "matters", "people", "support", "preparation", "goals", "health", "arrangements", "crisis", "decisions",
        "differences", "risks", "carer", "other_plans", "professional_views", "meetings", "results", "tracking",
        "reviews", "consent", "agreement", "council_care", "budget", "future", "person",
    }
)  # fmt: skip


def _records(speech: Speech) -> Iterator[Block]:
    at = "consent/records/*/"
    names = ("who_with", "answer", "how_given", "given_by", "given_as", "date", "until", "typed_by")
    for record in speech.plan.consent.records:
        if answered(record):
            title = (Paragraph(speech.own(record.what, strong=True)),) if record.what else ()
            yield Card((*title, *pairs_block(speech.pairs([at + name for name in names], record))))


def _deciders(speech: Speech) -> list[Block]:
    made: list[Block] = [speech.heading(2, "agreement.who_decides")]
    at = "consent/deciders/*/"
    for decider in speech.plan.consent.deciders:
        if answered(decider):
            pairs = speech.pairs([at + name for name in ("how", "who", "help_i_need", "document_seen")], decider)
            title = (Paragraph(speech.own(decider.decision, strong=True)),) if decider.decision else ()
            made.append(Card((*title, *pairs_block(pairs))))
    at = "consent/attorneys/*/"
    cards: list[Block] = []
    for attorney in speech.plan.consent.attorneys:
        if answered(attorney):
            names = ("kind", "phone", "registered", "document_place", "how_they_act", "life_sustaining")
            title = (Paragraph(speech.own(attorney.name, strong=True)),) if attorney.name else ()
            cards.append(Card((*title, *pairs_block(speech.pairs([at + name for name in names], attorney)))))
    spec = fields_by_pattern()["consent/attorneys"]
    details = speech.four_ways(speech.plan.consent.attorneys_answer, cards)
    made.append(Group((speech.label_heading(3, spec), details[0])))
    return [*made, *details[1:], speech.paragraph("agreement.capacity")]


def _signed(speech: Speech, signed: SignOff) -> Block:
    at = "agreement/sign_offs/*/"
    names = ("role", "status", "words", "date", "said_how", "recorded_by")
    title = (Paragraph(speech.own(signed.name, strong=True)),) if signed.name else ()
    return Card((*title, *pairs_block(speech.pairs([at + name for name in names], signed))))


def _to_sign(speech: Speech) -> Iterator[Block]:
    """Empty places for the person and two others."""
    yield speech.heading(2, "agreement.sign")
    for place in range(SIGNING_PLACES):
        who = speech.say("agreement.me") if not place else speech.say("agreement.someone", number=place + 1)
        labels = (who, speech.say("agreement.status"), speech.say("agreement.signature"))
        yield Card(tuple(tree.Lines(1, label) for label in labels))
