"""My whole plan: what matters first, then how to support me, goals, and only then health and the rest.

What has a shape of its own (goals, support in three layers, medicines, the crisis plan) is written here; every
other answer is found by walking the model, so that a field nobody thought of still reaches the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.options import Options, Tick
from pcsp_desktop.documents.kinds.speech import Speech, answered, changed, pairs_block
from pcsp_desktop.documents.tree import Block, Card, Group, Heading, Pair, Paragraph, Run
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.layers import layers
from pcsp_desktop.plan.paper_map import paper_map
from pcsp_desktop.plan.people import Person
from pcsp_desktop.plan.say import say_when
from pcsp_desktop.plan.schema import FieldSpec, class_fields, fields_by_pattern

LONG = 60
"""Answers longer than this stand under their name; shorter ones beside it."""

ORDER = (
    "matters", "people", "person", "support", "preparation", "goals", "health", "arrangements", "crisis", "decisions",
    "differences", "risks", "carer", "other_plans", "professional_views", "meetings", "results", "tracking",
    "reviews", "consent", "agreement", "council_care", "budget", "future",
)  # fmt: skip
"""The order of the sections on paper. Equality answers and the list of copies are on no paper."""

_SAID_ELSEWHERE = frozenset(
    {
        "support/communication/how_to_communicate",
        "support/communication/spoken_language",
        "support/communication/interpreter",
        "support/communication/formats",
        "support/profile/photo_words",
        "agreement/who_to_ask",
        "agreement/who_to_ask_phone",
    }
)
_NAMES_ENTRY = ("name", "what", "text", "want", "to", "need", "about", "if_this", "decision", "item", "test", "heading")


def full_plan(speech: Speech) -> tree.Document:
    """The whole plan, or the sections that were chosen."""
    title = speech.say("kind.full-plan")
    blocks: list[Block] = [
        speech.heading(1, "kind.full-plan"),
        *_whose(speech),
        *parts.made_for(speech),
        *((parts.communicate_box(speech),) if _may_say(speech.options, "support") else ()),
        *((parts.who_to_ask_box(speech),) if _may_say(speech.options, "people", "agreement") else ()),
        *parts.opening_lines(speech),
    ]
    for section in ORDER:
        if is_shown(speech.options, section):
            blocks += section_blocks(speech, section)
    if speech.options.has(Tick.LEFT_OUT):
        blocks.append(speech.paragraph("page.left_out"))
    return parts.document(speech, title, blocks)


def is_shown(options: Options, section: str) -> bool:
    """Whether the reader of this copy sees a section."""
    return options.shows(section)


def _may_say(options: Options, *sections: str) -> bool:
    """Whether a box at the top can be answered: "Not answered yet" would be untrue of a part that was left out."""
    return options.sections is None or any(section in options.sections for section in sections)


def section_blocks(speech: Speech, section: str) -> list[Block]:
    """One section under its heading, with who wrote it; nothing where it has no answer."""
    plan = speech.plan
    if section == "carer" and plan.carer.said_yes_to_sharing != "yes":
        return []
    own: Callable[[Speech], list[Block]] | None = _SECTIONS.get(section)
    inside = own(speech) if own else _walked(speech, section)
    for heading in plan.own_headings:
        if heading.section == section and (heading.heading or heading.text):
            words = heading.heading or speech.say("label.my_own_words")
            inside.append(Group((Heading(3, speech.own(words)), Paragraph(speech.own(heading.text)))))
    if not inside:
        return []
    head: list[Block] = [speech.heading(2, f"section.{section}"), speech.written_by(section)]
    if isinstance(inside[0], Paragraph | tree.Pairs):
        head.append(inside.pop(0))
    return [Group(tuple(head), with_next=len(head) == 2), *inside]


def _whose(speech: Speech) -> tuple[Block, ...]:
    """The person's name; everything else about them comes after what matters."""
    name = speech.name()
    return (Paragraph(speech.own(name, strong=True)),) if name else ()


# ---- Any section, as it stands in the model -----------------------------------------------


def _walked(speech: Speech, section: str) -> list[Block]:
    spec = fields_by_pattern()[section]
    value = getattr(speech.plan, section)
    if spec.kind is Kind.ENTRIES:
        return list(_entries(speech, spec, value))
    return list(group(speech, section, value, 3))


def group(speech: Speech, pattern: str, owner: Any, level: int, leave_out: Sequence[str] = ()) -> Iterator[Block]:
    """Every answer of a group: short ones in a list, long ones and lists under headings of their own."""
    short: list[Pair] = []
    for name in class_fields(type(owner)):
        spec = fields_by_pattern()[f"{pattern}/{name}"]
        value = getattr(owner, name)
        if name in leave_out or spec.pattern in _SAID_ELSEWHERE or spec.kind is Kind.ATTACHMENT or _is_off(spec):
            continue
        if spec.kind is Kind.GROUP:
            if answered(value):
                inner = list(group(speech, spec.pattern, value, level + 1))
                if inner:
                    yield from pairs_block(short)
                    short = []
                    yield from _headed(speech, spec, inner, level)
        elif spec.kind is Kind.ENTRIES:
            entries = list(_entries(speech, spec, value))
            if entries:
                yield from pairs_block(short)
                short = []
                yield from _headed(speech, spec, entries, level)
        elif _is_long(spec, value):
            yield from pairs_block(short)
            short = []
            yield from speech.titled(level, spec.pattern, owner)
        else:
            short += speech.pairs((spec.pattern,), owner)
    yield from pairs_block(short)


def _is_off(spec: FieldSpec) -> bool:
    """Whether a field is on no paper: how the app works, and what is only for the person."""
    return paper_map().reasons.get(spec.pattern) in ("app", "private", "choice")


def _headed(speech: Speech, spec: FieldSpec, inner: Sequence[Block], level: int) -> Iterator[Block]:
    """Blocks under the name of their field."""
    yield speech.label_heading(level, spec)
    yield from inner


def _is_long(spec: FieldSpec, value: Any) -> bool:
    return isinstance(value, str) and spec.kind is Kind.LONG_TEXT and (len(value) > LONG or "\n" in value)


@frozen
class _Entry:
    """An entry on paper: what names it, its other answers, and entries inside it."""

    title: tuple[Run, ...]
    pairs: tuple[Pair, ...]
    nested: tuple[_Entry, ...]

    def blocks(self) -> Iterator[Block]:
        if self.title:
            yield Paragraph(self.title)
        yield from pairs_block(self.pairs)
        for inner in self.nested:
            yield from inner.blocks()

    @property
    def is_short(self) -> bool:
        """Whether one line of a list can hold it."""
        return bool(self.title) and len(self.pairs) <= 1 and not self.nested

    def line(self) -> tuple[Run, ...]:
        more = [Run(" · "), *self.pairs[0].label, Run(" "), *self.pairs[0].value] if self.pairs else []
        return (*self.title, *more)


def _entries(speech: Speech, spec: FieldSpec, entries: Sequence[Any]) -> Iterator[Block]:
    """Entries as a list where each is short, as cards otherwise."""
    found = [_entry(speech, spec.pattern, entry) for entry in entries if answered(entry)]
    if all(entry.is_short for entry in found):
        if any(entry.pairs for entry in found):
            yield from speech.bullets([entry.line() for entry in found])
        else:
            yield from speech.bullets([changed(entry.title, strong=False) for entry in found])
        return
    for entry in found:
        inside = tuple(entry.blocks())
        if inside:
            yield Card(inside)


def _entry(speech: Speech, pattern: str, entry: Any) -> _Entry:
    names = list(class_fields(type(entry)))
    title = next((name for name in _NAMES_ENTRY if name in names and getattr(entry, name)), None)
    pairs: list[Pair] = []
    nested: list[_Entry] = []
    for name in names:
        spec = fields_by_pattern()[f"{pattern}/*/{name}"]
        if name == title or spec.kind is Kind.ATTACHMENT or _is_off(spec):
            continue
        if spec.facts.get("refers_to"):
            target = _target(speech, spec.facts["refers_to"], getattr(entry, name))
            if target:
                pairs.append(speech.labelled(spec, target))
            continue
        if spec.kind is Kind.ENTRIES:
            nested += [_entry(speech, spec.pattern, inner) for inner in getattr(entry, name) if answered(inner)]
        else:
            pairs += speech.pairs((spec.pattern,), entry)
    named = (speech.own(getattr(entry, title), strong=True),) if title else ()
    return _Entry(named, tuple(pairs), tuple(nested))


def _target(speech: Speech, place: str, entry_id: str) -> tuple[Run, ...]:
    """What names the entry that another one points at."""
    entries: Any = speech.plan
    for name in place.split("/"):
        entries = getattr(entries, name)
    for entry in entries:
        if entry.id == entry_id:
            title = next((name for name in _NAMES_ENTRY if getattr(entry, name, "")), None)
            return (speech.own(getattr(entry, title)),) if title else ()
    return ()


# ---- Sections with a shape of their own -----------------------------------------------------


def _people(speech: Speech) -> list[Block]:
    made: list[Block] = []
    at = "people/*/"
    for person in speech.plan.people:
        if not answered(person) or person.not_to_involve == "yes":
            continue
        who = parts.contact(speech, person.name, person.relationship, "")
        names = ("role", "organisation", "phone", "email", "address", "keep_in_touch", "what_for",
                 "shares_with_others", "notes")  # fmt: skip
        made.append(Card((Paragraph(who), *pairs_block(speech.pairs([at + name for name in names], person)))))
    if speech.options.has(Tick.NOT_TO_INVOLVE):
        excluded = [_excluded(speech, person) for person in speech.plan.people if person.not_to_involve == "yes"]
        if excluded:
            made += [speech.heading(3, "crisis.not_to_involve"), *speech.bullets(excluded)]
    return made


def _excluded(speech: Speech, person: Person) -> tuple[Run, ...]:
    """Someone not to involve, and why."""
    why = (Run(": "), speech.own(person.not_to_involve_why)) if person.not_to_involve_why else ()
    return (*parts.contact(speech, person.name, person.relationship, ""), *why)


def _person(speech: Speech) -> list[Block]:
    names = ("pronouns", "other_phone", "email", "contact_me_by", "way_in", "gp_name", "gp_surgery", "gp_phone",
             "pharmacy", "next_of_kin")  # fmt: skip
    person = speech.plan.person
    if not answered(person):
        return []
    return [tree.Pairs((*parts.identity(speech), *speech.pairs([f"person/{name}" for name in names], person)))]


def _goals(speech: Speech) -> list[Block]:
    made: list[Block] = []
    goals = [goal for goal in speech.plan.goals if answered(goal)]
    for number, goal in enumerate(goals, 1):
        head = Heading(3, (Run(f"{speech.say('goals.goal', number=number)} "), speech.own(goal.want)))
        at = "goals/*/"
        facts = speech.pairs([at + name for name in ("because", "will_know_when", "need")], goal)
        made.append(Group((head, *pairs_block(facts))))
        if goal.importance:
            words = speech.say("scale.value", value=goal.importance)
            made.append(tree.Scale(f"{speech.say('goals.importance')}:", words, goal.importance))
        names = ("life_area", "whose_idea", "by_when", "status", "status_words", "strategies", "outcome")
        made += pairs_block(speech.pairs([at + name for name in names], goal))
        made += parts.steps_table(speech, goal)
        stages = [stage for stage in goal.stage_goals if answered(stage)]
        if stages:
            spec = fields_by_pattern()["goals/*/stage_goals"]
            cards = list(_entries(speech, spec, stages))
            made += _headed(speech, spec, cards, 4)
        made += _more_of_steps(speech, goal)
    return made


def _more_of_steps(speech: Speech, goal: Any) -> Iterator[Block]:
    """What was said of a step besides what, who and when."""
    names = ("would_help", "barriers", "support_needed", "if_hard", "referral", "referral_by", "asked_on", "waiting",
             "ask_again_on", "review_on")  # fmt: skip
    for action in goal.actions:
        pairs = speech.pairs([f"goals/*/actions/*/{name}" for name in names], action)
        if pairs:
            yield Card((Paragraph(speech.own(action.what, strong=True)), *pairs_block(pairs)))


def _health(speech: Speech) -> list[Block]:
    health = speech.plan.health
    made: list[Block] = []
    if answered(health):
        special = ("allergies_answer", "allergies", "devices_answer", "devices", "medicines_answer", "medicines",
                   "medicine_list_place", "medicine_list_date")  # fmt: skip
        made += group(speech, "health", health, 3, special)
    made += [
        Group((speech.heading(3, "label.allergies"), *_allergy_cards(speech))),
        Group((speech.heading(3, "label.devices"), Paragraph(parts.devices(speech)))),
        Group((speech.heading(3, "label.medicines"), parts.medicines_note(speech))),
        *parts.medicine_list(speech),
    ]
    place = parts.medicine_list_place(speech)
    if place:
        made.append(tree.Pairs((speech.pair("medicine_list", place),)))
    return made


def _allergy_cards(speech: Speech) -> tuple[Block, ...]:
    spec = fields_by_pattern()["health/allergies"]
    return speech.four_ways(
        speech.plan.health.allergies_answer, list(_entries(speech, spec, speech.plan.health.allergies))
    )


def _arrangements(speech: Speech) -> list[Block]:
    """Support in three layers: what I do, what family and friends do, what services do."""
    made: list[Block] = []
    found = layers(speech.plan)
    written_down = {f"arrangements/support/{item.id}": item for item in speech.plan.arrangements.support}
    if any(layer.items for layer in found):
        made.append(speech.paragraph("layers.lead"))
        for layer in found:
            items: list[tuple[Run, ...]] = []
            for item in layer.items:
                pieces: list[tuple[Run, ...]] = [(speech.own(item.what or item.who),)]
                if item.who and item.what:
                    pieces.append((speech.own(item.who),))
                if item.days:
                    pieces.append((Run(", ".join(speech.choice("day", day) for day in item.days)),))
                if item.when:
                    pieces.append((speech.own(say_when(item.when, speech.language)),))
                more = written_down.get(item.path)
                if more:
                    pieces += [speech.answer(f"arrangements/support/*/{name}", more) for name in ("contact", "paid_by")]
                items.append(tuple(run for piece in pieces if piece for run in (Run(" · "), *piece))[1:])
            body = speech.bullets(items) or (speech.paragraph("layers.nobody"),)
            made.append(Group((speech.heading(3, f"layers.{layer.id}"), *body)))
    rest = group(speech, "arrangements", speech.plan.arrangements, 3, ("support",))
    return [*made, *rest]


def _crisis(speech: Speech) -> list[Block]:
    crisis = speech.plan.crisis
    if not answered(crisis):
        return []
    made: list[Block] = [parts.emergency_box(speech, 3)]
    calls = parts.who_to_ring(speech)
    if calls:
        listing = tree.Listing(tuple(tree.Item.of(call) for call in calls), numbered=True)
        made.append(Group((speech.heading(3, "crisis.who_to_ring"), listing)))
    done = ("who_to_call", "ring_first_name", "ring_first_phone", "ring_first_when", "involve")
    made += group(speech, "crisis", crisis, 3, done)
    involve = [entry for entry in crisis.involve if entry.involve != "do_not_involve" and answered(entry)]
    spec = fields_by_pattern()["crisis/involve"]
    cards = list(_entries(speech, spec, involve))
    if cards:
        made += _headed(speech, spec, cards, 3)
    excluded = parts.not_to_involve(speech)
    if excluded:
        made.append(Group((speech.heading(3, "crisis.not_to_involve"), *speech.bullets(excluded))))
    return made


def _future(speech: Speech) -> list[Block]:
    future = speech.plan.future
    made = list(group(speech, "future", future, 3, ("forms",))) if answered(future) else []
    return [*made, speech.heading(3, "label.forms"), speech.paragraph("forms.law"), *parts.forms(speech)]


def _consent(speech: Speech) -> list[Block]:
    from pcsp_desktop.documents.kinds.agreement import choices_table

    consent = speech.plan.consent
    if not answered(consent):
        return []
    return [*group(speech, "consent", consent, 3, ("choices",)), *choices_table(speech)]


def _results(speech: Speech) -> list[Block]:
    from pcsp_desktop.documents.kinds.meeting import result_cards

    made = list(result_cards(speech, 3))
    return [*made, *group(speech, "results", speech.plan.results, 3, ("items", "targets"))]


def _budget(speech: Speech) -> list[Block]:
    from pcsp_desktop.documents.kinds.budget import budget_blocks

    return list(budget_blocks(speech, 3))


_SECTIONS: dict[str, Callable[[Speech], list[Block]]] = {
    "people": _people,
    "person": _person,
    "goals": _goals,
    "health": _health,
    "arrangements": _arrangements,
    "crisis": _crisis,
    "future": _future,
    "consent": _consent,
    "results": _results,
    "budget": _budget,
}
