"""For my health record: at most two pages that a surgery can file (R173). What I would like comes first."""

from __future__ import annotations

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, nhs_number, pairs_block
from pcsp_desktop.documents.tree import Block, Group, Pair, Pairs, Paragraph, Run

MOST_GOALS = 5
MOST_PAGES = 2


def health_record(speech: Speech) -> tree.Document:
    """What I would like you to know or do, goals, crisis, allergies, medicines, forms, who decides."""
    plan, options = speech.plan, speech.options
    blocks: list[Block] = [speech.heading(1, "kind.health-record"), *pairs_block(parts.identity(speech))]
    note = plan.health.record_copy_note
    wishes: tuple[Block, ...] = (Paragraph(speech.own(note)),) if note else ()
    if plan.consent.record_preferences:
        wishes += (Paragraph(speech.own(plan.consent.record_preferences)),)
    blocks.append(
        Group((speech.heading(2, "record.please"), *(wishes or (speech.paragraph("four_ways.not_answered"),))))
    )
    need = plan.support.communication.how_to_communicate
    pairs: list[Pair] = [speech.pair("communicate", speech.own(need) if need else speech.four_ways_words(""))]
    if options.shows("matters") and plan.matters.important:
        pairs.append(speech.pair("matters", speech.own(plan.matters.important)))
    blocks.append(Pairs(tuple(pairs)))
    if options.shows("goals"):
        blocks += _goals(speech)
    facts: list[Pair] = []
    if options.shows("health"):
        facts += [
            speech.pair("allergies", parts.allergies(speech)),
            speech.pair("conditions", parts.conditions(speech)),
            speech.pair("devices", parts.devices(speech)),
            speech.pair("medicines", parts.medicines_line(speech)),
        ]
    facts += [speech.pair("decides", parts.deciders(speech)), speech.pair("forms", parts.forms_line(speech))]
    blocks += [speech.heading(2, "record.facts"), Pairs(tuple(facts)), parts.medicines_note(speech)]
    if options.shows("crisis"):
        blocks += _crisis(speech)
    ask = [(*paragraph.runs,) for paragraph in parts.who_to_ask(speech)]
    if ask:
        blocks.append(Pairs((Pair(f"{speech.say('ask.heading')}:", parts.in_a_line(ask)),)))
    blocks += [speech.written_by("health"), *parts.opening_lines(speech)]
    foot = [text for text in (_born(speech), _number(speech)) if text]
    return parts.document(
        speech,
        speech.say("kind.health-record"),
        blocks,
        foot=" · ".join(foot),
        fit_pages=MOST_PAGES,
    )


def _born(speech: Speech) -> str:
    day = speech.plan.person.birth_date
    return f"{speech.say('label.born')} {speech.date(day)}" if day else ""


def _number(speech: Speech) -> str:
    digits = speech.plan.person.nhs_number
    return f"{speech.say('label.nhs_number')} {nhs_number(digits).text}" if digits else ""


def _goals(speech: Speech) -> list[Block]:
    items: list[tuple[Run, ...]] = []
    for goal in speech.plan.goals:
        if goal.want and goal.status in ("", "working_on_it"):
            runs: tuple[Run, ...] = (speech.own(goal.want, strong=True),)
            if goal.because:
                runs += (Run(" "), speech.own(goal.because))
            items.append(runs)
    if not items:
        return []
    return [Group((speech.heading(2, "section.goals"), *speech.bullets(items[:MOST_GOALS])))]


def _crisis(speech: Speech) -> list[Block]:
    crisis = speech.plan.crisis
    pairs: list[Pair] = []
    signs = [sign.i_notice or sign.others_notice for sign in crisis.signs if sign.level in ("getting_worse", "crisis")]
    joined = parts.in_a_line([(speech.own(text),) for text in signs])
    if joined:
        pairs.append(speech.pair("signs", joined))
    for label, text in (("what_helps", crisis.what_helps), ("treatments_not_wanted", crisis.treatments_i_do_not_want)):
        if text:
            pairs.append(speech.pair(label, speech.own(text)))
    calls = parts.who_to_ring(speech)[:3]
    made: list[Block] = [speech.heading(2, "section.crisis"), *pairs_block(pairs)]
    if calls:
        made.append(tree.Listing(tuple(tree.Item.of(call) for call in calls), numbered=True))
    return made if len(made) > 1 else []
