"""Every answer of the plan in the order of the guide, in words: for "Check your answers".

Only the plan is read, so private notes leave no trace here. What is no longer asked is not shown: neither is
it on paper.
"""

from collections.abc import Iterator
from typing import Any

import attrs

from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.guide import Guide, Part, Question
from pcsp_desktop.plan import Kind, Plan, as_asked, fields_by_pattern, value_at
from pcsp_desktop.plan.say import say_label, say_value
from pcsp_desktop.tasks.planning.entries import entry_words, shortened


@attrs.frozen
class Answer:
    """One answer, or one entry of a list. ``state`` is "not_now" or "not_wanted" where there are no words.

    ``name`` tells this answer from every other of its part, for the button that changes it.
    """

    path: str
    label: str
    words: str
    state: str
    name: str


def answered_parts(plan: Plan, guide: Guide) -> tuple[Part, ...]:
    """The parts of the guide in which something was answered or put aside, in order."""
    plan = as_asked(plan)
    return tuple(part for part in guide.parts if next(_of_part(plan, part, ""), None) is not None)


def answers_of(plan: Plan, part: Part, language: str = ENGLISH) -> tuple[Answer, ...]:
    """The answers of one part, in order; blank ones are left out."""
    used: dict[str, int] = {}
    found = []
    for answer in _of_part(as_asked(plan), part, language):
        used[answer.name] = used.get(answer.name, 0) + 1
        again = used[answer.name]
        found.append(answer if again == 1 else attrs.evolve(answer, name=f"{answer.name} ({again})"))
    return tuple(found)


def _of_part(plan: Plan, part: Part, language: str) -> Iterator[Answer]:
    for page in part.pages:
        if page.leaves_no_trace:
            continue
        for question in page.questions:
            yield from _of_question(plan, question, language)


def _of_question(plan: Plan, question: Question, language: str) -> Iterator[Answer]:
    spec = fields_by_pattern()[question.path]
    value = value_at(plan, question.path)
    state = plan.states.get(question.path, "")
    if question.kind is Kind.ENTRIES:
        for entry in value:
            if language:
                yield _of_entry(question, entry, language)
            else:
                yield Answer(question.path, "", "", "", "")
        if not value and state:
            yield Answer(question.path, _label(question, language), "", state, _label(question, language))
        return
    if value == _empty_of(question) and not state:
        return
    label = _label(question, language)
    yield Answer(
        question.path,
        label,
        say_value(spec, value, language) if language else "",
        state if value == _empty_of(question) else "",
        label,
    )


def _empty_of(question: Question) -> Any:
    if question.kind in (Kind.DATE, Kind.MONEY, Kind.NUMBER, Kind.SCALE):
        return None
    return () if question.kind is Kind.CHOICES else ""


def _label(question: Question, language: str) -> str:
    return say_label(fields_by_pattern()[question.path], language) if language else ""


def _of_entry(question: Question, entry: Any, language: str) -> Answer:
    form = question.entry
    assert form is not None
    label = _label(question, language)
    called = entry_words(entry, form.title, language)
    lines = [called] if called else []
    for field in form.fields:
        value = getattr(entry, field.field_name)
        spec = fields_by_pattern()[field.path]
        if field.kind is Kind.ENTRIES:
            names = [entry_words(inner, field.entry.title if field.entry else "", language) for inner in value]
            said = "; ".join(shortened(name, 80) for name in names if name)
        elif field.field_name == form.title or "refers_to" in spec.facts:
            continue
        else:
            said = say_value(spec, value, language)
        if said and said != called:
            lines.append(f"{say_label(spec, language)}: {said}")
    return Answer(f"{question.path}/{entry.id}", label, "\n".join(lines), "", f"{label}: {called}" if called else label)
