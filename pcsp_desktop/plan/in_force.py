"""The plan as it stands now, without answers that another answer has put aside: the only view that leaves the app.

A person who said "None that I know of" after typing an allergy does not see the allergy any more, and nobody
else must. Nothing is deleted by this: the words come back with the answer that asks for them.
"""

import functools
from typing import Any

import attrs

from pcsp_desktop.plan.change import value_at
from pcsp_desktop.plan.conditions import PRIVATE, AskedWhen, conditions
from pcsp_desktop.plan.consent import Carer
from pcsp_desktop.plan.faults import Fault
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.plan.schema import class_fields, pattern_of


def in_force(plan: Plan) -> Plan:
    """The plan without what is no longer asked, parts of life that are private, and a carer's page without a yes.

    The same conditions decide that decide what the pages ask (`pcsp_desktop.plan.conditions`). States of
    fields that went are gone too.
    """
    kept = as_asked(plan)
    for pattern, condition in PRIVATE.items():
        kept = _without_private(kept, pattern.split("/"), condition)
    if kept.carer.said_yes_to_sharing != "yes" and kept.carer != Carer():
        kept = attrs.evolve(kept, carer=Carer())
    return _with_states_of_what_is_there(kept) if kept is not plan else plan


def as_asked(plan: Plan) -> Plan:
    """The plan as its own pages show it: without what is no longer asked. What is private is in it."""
    kept: Plan = _kept(plan, _tree(), plan)
    return _with_states_of_what_is_there(kept)


def is_asked(plan: Plan, path: str) -> bool:
    """Whether the answers so far call for the question whose answer stands at ``path``.

    Raises KeyError and `Fault` for no place of the plan.
    """
    parts = path.split("/")
    for length in range(1, len(parts) + 1):
        here = "/".join(parts[:length])
        condition = conditions().get(pattern_of(here))
        if condition is not None:
            gate = condition.place if "/" in condition.place else f"{here.rpartition('/')[0]}/{condition.place}"
            if not condition.lets_in(value_at(plan, gate), value_at(plan, here)) or not is_asked(plan, gate):
                return False
    return True


@attrs.frozen
class _Node:
    """What hangs on conditions below one place of the model: by the name of the field."""

    conditions: dict[str, AskedWhen] = attrs.Factory(dict)
    inside: "dict[str, _Node]" = attrs.Factory(dict)


@functools.cache
def _tree() -> _Node:
    root = _Node()
    for pattern, condition in conditions().items():
        owner, name = _place(root, pattern)
        owner.conditions[name] = condition
    return root


def _place(root: _Node, pattern: str) -> tuple[_Node, str]:
    *above, name = [part for part in pattern.split("/") if part != "*"]
    here = root
    for part in above:
        here = here.inside.setdefault(part, _Node())
    return here, name


def _kept(owner: Any, node: _Node, plan: Plan) -> Any:
    """A group, an entry or the plan without what its conditions leave out; the same object if that is nothing."""
    changed: dict[str, Any] = {}
    for name in node.conditions:
        if not _asked(owner, name, node, plan):
            empty = _empty(owner, name)
            if getattr(owner, name) != empty:
                changed[name] = empty
    for name, inner in node.inside.items():
        if name not in changed:
            value = getattr(owner, name)
            kept = _kept_inside(value, inner, plan)
            if kept is not value:
                changed[name] = kept
    return attrs.evolve(owner, **changed) if changed else owner


def _kept_inside(value: Any, node: _Node, plan: Plan) -> Any:
    if type(value) is not tuple:
        return _kept(value, node, plan)
    kept = tuple(_kept(entry, node, plan) for entry in value)
    return value if all(a is b for a, b in zip(kept, value, strict=True)) else kept


def _without_private(owner: Any, place: list[str], condition: AskedWhen) -> Any:
    """A group without the entries of the list at ``place`` that are only for the person."""
    name, *rest = place
    value = getattr(owner, name)
    kept = (
        _without_private(value, rest, condition)
        if rest
        else tuple(entry for entry in value if condition.lets_in(getattr(entry, condition.place), True))
    )
    return owner if kept == value else attrs.evolve(owner, **{name: kept})


def _asked(owner: Any, name: str, node: _Node, plan: Plan) -> bool:
    """Whether a field is asked, and the field that it hangs on too."""
    condition = node.conditions[name]
    if "/" in condition.place:
        return condition.lets_in(value_at(plan, condition.place), getattr(owner, name)) and is_asked(
            plan, condition.place
        )
    if not condition.lets_in(getattr(owner, condition.place), getattr(owner, name)):
        return False
    return condition.place not in node.conditions or _asked(owner, condition.place, node, plan)


def _empty(owner: Any, name: str) -> Any:
    """What a field holds that was never answered: lists and answers have plain defaults, groups are never asked."""
    return class_fields(type(owner))[name].default


def _with_states_of_what_is_there(plan: Plan) -> Plan:
    states = {path: state for path, state in plan.states.items() if _is_there(plan, path)}
    return plan if len(states) == len(plan.states) else attrs.evolve(plan, states=states)


def _is_there(plan: Plan, path: str) -> bool:
    """Whether a state speaks of a place that is still asked; entries that are gone have none."""
    try:
        value_at(plan, path)
        return is_asked(plan, path)
    except (Fault, KeyError):
        return False


__all__ = ["as_asked", "in_force", "is_asked"]
