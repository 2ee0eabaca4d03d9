"""A plan for someone else, built up from the chosen sections of what is in force."""

from collections.abc import Iterable

import attrs

from pcsp_desktop.plan.audience import without_refusals
from pcsp_desktop.plan.in_force import in_force
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.plan.paper_map import paper_map
from pcsp_desktop.plan.schema import SHARED_SECTIONS


class NotShareable(ValueError):
    """A section that may not leave the vault was asked for; the text is its id."""


def select(plan: Plan, sections: Iterable[str]) -> Plan:
    """A new plan that holds what is in force of the chosen sections and nothing else, for someone else.

    Own headings and authorship come along when their section does. The carer's page comes only when the
    carer said yes (R168). Nobody hears whom or what the person refused, nor which questions they left, and
    what stands about money in another section comes only with the money. Raises `NotShareable` for a section
    that is not in `SHARED_SECTIONS`.
    """
    chosen = frozenset(sections)
    shown = _built(in_force(plan), chosen)
    return _built(attrs.evolve(_for_others(shown, chosen), states={}), chosen)


def _for_others(plan: Plan, chosen: frozenset[str]) -> Plan:
    plan = without_refusals(plan)
    for pattern, section in paper_map().follows.items():
        if section not in chosen:
            owner, name = pattern.split("/")
            plan = attrs.evolve(plan, **{owner: attrs.evolve(getattr(plan, owner), **{name: ""})})
    return plan


def holds_only(plan: Plan, sections: Iterable[str]) -> bool:
    """Whether a plan that came from someone else holds nothing beyond these sections. Raises `NotShareable`.

    What it says of them may be more than is in force: earlier versions sent that too.
    """
    return _built(plan, sections) == plan


def _built(plan: Plan, sections: Iterable[str]) -> Plan:
    chosen = frozenset(sections)
    for section in sorted(chosen):
        if section not in SHARED_SECTIONS:
            raise NotShareable(section)
    if plan.carer.said_yes_to_sharing != "yes":
        chosen -= {"carer"}
    kept = {section: getattr(plan, section) for section in SHARED_SECTIONS if section in chosen}
    return attrs.evolve(
        Plan(**kept),
        own_headings=tuple(own for own in plan.own_headings if own.section in chosen),
        authorship=tuple(made for made in plan.authorship if made.section in chosen),
        states={path: state for path, state in plan.states.items() if path.split("/", 1)[0] in chosen},
    )
