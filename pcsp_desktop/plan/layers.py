"""Support in three layers: what I do, what family and friends do, what services do (R64; S3 criterion 4).

The view is worked out each time from the steps of the goals and from the support that the person
wrote down. Only what still goes on is in it: not the steps that are done or stopped, and not the
goals that are closed or on hold.
"""

import attrs

from pcsp_desktop.plan.goals import Action
from pcsp_desktop.plan.health import LAYERS, SupportItem
from pcsp_desktop.plan.model import Plan

NOT_SAID = "not_said"
"""The layer of what nobody has been named for yet."""

_LAYER_OF_WHO = {
    "me": "me",
    "family_friend": "family_friends",
    "carer": "family_friends",
    "professional": "services",
    "service": "services",
}
_FAMILY_AND_FRIENDS = frozenset({"family", "friend", "carer", "neighbour"})
_OPEN_GOALS = frozenset({"", "working_on_it"})
_OPEN_ACTIONS = frozenset({"", "to_do", "doing"})


@attrs.frozen
class LayerItem:
    """One piece of support. ``path`` is where it stands in the plan; the words are the person's own.

    ``who`` is a name or empty. ``agreed`` is the code of `Action.agreed`, empty for support items.
    ``days`` are codes of days, for support items that have them.
    """

    path: str
    what: str
    who: str
    when: str
    days: tuple[str, ...]
    agreed: str
    goal: str


@attrs.frozen
class Layer:
    """One layer: ``id`` is "me", "family_friends", "services" or "not_said"."""

    id: str
    items: tuple[LayerItem, ...]


def layers(plan: Plan) -> tuple[Layer, ...]:
    """The three layers in their order, empty ones too, and `NOT_SAID` last when it holds anything."""
    sorted_items: dict[str, list[LayerItem]] = {layer: [] for layer in (*LAYERS, NOT_SAID)}
    for support in plan.arrangements.support:
        if support.what or support.who:
            sorted_items[support.layer or NOT_SAID].append(_of_support(support))
    for goal in plan.goals:
        if goal.status not in _OPEN_GOALS:
            continue
        for action in goal.actions:
            if action.what and action.status in _OPEN_ACTIONS:
                sorted_items[_layer_of(plan, action)].append(_of_action(action, goal.id))
    made = [Layer(layer, tuple(sorted_items[layer])) for layer in LAYERS]
    if sorted_items[NOT_SAID]:
        made.append(Layer(NOT_SAID, tuple(sorted_items[NOT_SAID])))
    return tuple(made)


def _layer_of(plan: Plan, action: Action) -> str:
    if action.who != "someone_else":
        return _LAYER_OF_WHO.get(action.who, NOT_SAID)
    name = action.who_name.strip().casefold()
    for person in plan.people:
        if name and person.name.strip().casefold() == name and person.role:
            return "family_friends" if person.role in _FAMILY_AND_FRIENDS else "services"
    return NOT_SAID


def _of_support(support: SupportItem) -> LayerItem:
    return LayerItem(
        path=f"arrangements/support/{support.id}",
        what=support.what,
        who=support.who,
        when=support.when,
        days=support.days,
        agreed="",
        goal="",
    )


def _of_action(action: Action, goal_id: str) -> LayerItem:
    return LayerItem(
        path=f"goals/{goal_id}/actions/{action.id}",
        what=action.what,
        who=action.who_name,
        when=action.when,
        days=(),
        agreed=action.agreed,
        goal=goal_id,
    )
