"""The first page of my whole plan: whose it is, what matters, how to talk with me, where to look if I am ill."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.crisis import KEY as CRISIS
from pcsp_desktop.documents.kinds.speech import Speech, nhs_number
from pcsp_desktop.documents.tree import (
    Beside,
    Block,
    Box,
    BoxKind,
    Contents,
    ContentsEntry,
    Group,
    Item,
    Listing,
    Paragraph,
    Role,
    Run,
)

_CLEAR = 14
_PHOTO = (34.0, 42.0)
"""Millimetres."""


def front(speech: Speech, places: Sequence[ContentsEntry], *, crisis: bool = True) -> list[Block]:
    """The first page, and in bigger print the second; ``places`` are the sections with their keys."""
    who, photo = _whose(speech), _photo(speech)
    head: list[Block] = [Beside(tuple(who), photo, 0.82, always=True)] if photo else who
    made: list[Block] = [*head, *_matters(speech)]
    need = parts.need_box(speech)
    contents = _contents(speech, places, crisis=crisis)
    ill = [_if_ill(speech)] if crisis else []
    goals, ask = _goals(speech), _ask_and_people(speech)
    if speech.options.size == _CLEAR:
        made += [*need, *ill, *goals]
        made.append(Beside(tuple(contents), tuple(ask), 0.51))
        return made
    return [*made, *ill, *contents, *need, *goals, *ask]


def _whose(speech: Speech) -> list[Block]:
    person = speech.plan.person
    made: list[Block] = [speech.heading(1, "kind.full-plan")]
    if speech.whose():
        made.append(Paragraph(speech.whose(), role=Role.LEAD))
    facts: list[tuple[Run, ...]] = []
    if person.birth_date:
        facts.append(speech.sentence("head.born_line", date=Run(speech.date(person.birth_date), whole=True)))
    if person.nhs_number:
        facts.append(speech.sentence("head.nhs_line", number=nhs_number(person.nhs_number)))
    if person.pronouns:
        facts.append((speech.in_line(person.pronouns),))
    if facts:
        joined = [
            run for place, piece in enumerate(facts) for run in ((Run(parts.BETWEEN), *piece) if place else piece)
        ]
        made.append(Paragraph(tuple(joined)))
    made += parts.made_for(speech)
    said = speech.sentences([*speech.written_by(), *_dates(speech)])
    made += [Paragraph(said)] if said else []
    return made


def _dates(speech: Speech) -> list[tuple[Run, ...]]:
    """When we agreed it, when it changed, when we look again: each only where it is known."""
    plan = speech.plan
    found: list[tuple[Run, ...]] = []
    agreed = plan.agreement.discussed_on or next((each.date for each in plan.agreement.sign_offs if each.date), None)
    if agreed:
        found.append(speech.sentence("front.agreed_on", date=speech.date(agreed)))
    changed = parts.changed_on(speech)
    if changed and changed != agreed:
        found.append(speech.sentence("front.changed_on", date=speech.date(changed)))
    if plan.reviews.next_on:
        found.append(speech.sentence("front.next_review", date=speech.date(plan.reviews.next_on)))
    return found


def _photo(speech: Speech) -> tuple[Block, ...]:
    profile = speech.plan.support.profile
    picture = speech.options.pictures.get(profile.photo) if profile.photo else None
    if picture is None:
        return ()
    words = profile.photo_words or speech.say("profile.photo", name=speech.short_name())
    return (tree.Figure(picture, words, *_PHOTO),)


def _matters(speech: Speech) -> list[Block]:
    important = speech.plan.matters.important
    if not important.strip():
        return []
    return [Group((speech.heading(2, "section.matters"), Paragraph(speech.own(important))))]


def _if_ill(speech: Speech) -> Box:
    """Where the crisis page is, and what I am allergic to."""
    where = "front.crisis_last" if speech.options.size == _CLEAR else "front.crisis_at"
    number = Run(parts.EMERGENCY, strong=True, isolate=True, whole=True)
    page = Run(speech.say("front.page", page="{page}"), page_of=CRISIS, whole=True)
    crisis = (*speech.sentence(where), page, Run("."))
    pieces = [crisis, safety.allergy_words(speech), speech.sentence("front.ring_999", number=number)]
    return Box(BoxKind.EMERGENCY, (Paragraph(speech.sentences(pieces)),))


def _goals(speech: Speech) -> list[Block]:
    goals = [goal.want for goal in speech.plan.goals if goal.want and goal.status in ("", "working_on_it")]
    if not goals:
        return []
    items = tuple(Item.of(speech.in_line(want)) for want in goals)
    return [speech.heading(2, "front.goals"), Listing(items, numbered=True)]


def _contents(speech: Speech, places: Sequence[ContentsEntry], *, crisis: bool) -> list[Block]:
    if not places:
        return []
    last = (ContentsEntry(speech.text_runs("kind.in-a-crisis"), CRISIS, strong=True),) if crisis else ()
    return [speech.heading(2, "front.contents"), Contents((*places, *last))]


def _ask_and_people(speech: Speech) -> list[Block]:
    made: list[Block] = []
    ask = parts.who_to_ask(speech)
    if ask:
        made += [speech.heading(2, "ask.heading"), *ask]
    people = [each for each in speech.plan.people if "emergency_contact" in each.parts and parts.involved(each)]
    if people:
        lines = [Paragraph(parts.contact(speech, each.name, each.relationship, each.phone)) for each in people]
        made += [speech.heading(2, "front.people"), *lines]
    made.append(speech.paragraph("page.not_a_contract"))
    return made


def placed(block: tree.Heading, key: str) -> ContentsEntry:
    """A line of the contents for a heading."""
    return ContentsEntry(block.runs, key)


def keyed(block: tree.Heading, key: str, icon: str) -> tree.Heading:
    """A heading of a section with its key and its drawing."""
    return evolve(block, key=key, icon=icon)
