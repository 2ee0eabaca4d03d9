"""Who may see which part of the plan: one choice for a person and a section (R97)."""

from collections.abc import Iterable

import attrs

from pcsp_desktop.plan import SHARED_SECTIONS, Change, Plan, add_entry, is_empty, remove_entry, set_value
from pcsp_desktop.plan import apply as apply_change
from pcsp_desktop.plan.consent import SharingChoice
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan

ANSWERS = ("share", "ask_me", "do_not_share")

_NOT_OFFERED = frozenset({"setup", "consent", "equality"})
"""What every copy needs, the choices themselves, and what is on no copy for anyone."""


def offered_sections(plan: Plan, person: str) -> tuple[str, ...]:
    """The sections to choose for a person: those with something in them, and those already chosen for."""
    chosen = {choice.section for choice in plan.consent.choices if choice.person == person}
    return tuple(
        section
        for section in SHARED_SECTIONS
        if section not in _NOT_OFFERED and (section in chosen or not _is_blank(getattr(plan, section)))
    )


def answer_for(plan: Plan, person: str, section: str) -> str:
    """ "share", "ask_me", "do_not_share", or empty when nothing was chosen; the newest choice counts."""
    found = [
        choice.answer
        for choice in plan.consent.choices
        if choice.person == person and choice.section == section and choice.answer
    ]
    return found[-1] if found else ""


def choose(opened: OpenPlan, person: str, sections: Iterable[str], answer: str) -> None:
    """Choose for a person and sections, as one step of undo; an empty answer takes the choice away.

    Raises what `OpenPlan.act` raises.
    """
    plan = opened.plan
    changes: list[Change] = []
    for section in sections:
        made = _changes(plan, person, section, answer)
        for change in made:
            plan = apply_change(plan, change)
        changes += made
    opened.act(Did.CHOSE_WHO_SEES, *changes)


def _changes(plan: Plan, person: str, section: str, answer: str) -> list[Change]:
    there = [choice for choice in plan.consent.choices if choice.person == person and choice.section == section]
    if not answer:
        return [remove_entry(f"consent/choices/{choice.id}") for choice in there]
    if not there:
        made = SharingChoice(person=person, section=section, answer=answer)
        return [add_entry(plan, "consent/choices", made)]
    return [set_value(f"consent/choices/{choice.id}/answer", answer) for choice in there if choice.answer != answer]


@attrs.frozen
class Chosen:
    """What was chosen for one person: the sections under each answer."""

    share: tuple[str, ...]
    ask_me: tuple[str, ...]
    do_not_share: tuple[str, ...]


def chosen_for(plan: Plan, person: str) -> Chosen:
    """Every choice made for a person, in the order of the plan's sections."""
    answers = {section: answer_for(plan, person, section) for section in SHARED_SECTIONS}
    return Chosen(
        *(
            tuple(section for section, found in answers.items() if found == answer)
            for answer in ("share", "ask_me", "do_not_share")
        )
    )


def _is_blank(value: object) -> bool:
    return not value if isinstance(value, tuple) else is_empty(value)
