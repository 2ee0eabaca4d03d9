"""Support stands in three layers: what I do, what family and friends do, what services do (R64)."""

import pytest
from plan_kit import example, saved

from pcsp_desktop import plan
from pcsp_desktop.plan.goals import ACTION_STATUSES, GOAL_STATUSES
from pcsp_desktop.plan.layers import layers
from pcsp_desktop.plan.shared_types import WHO_DOES


def layer_of(action: dict[str, object], **sections: object) -> str:
    """The layer in which the one step of a plan stands, or nothing."""
    goal = {"id": "g", "want": "x", "actions": [{"id": "a", "what": "step", **action}]}
    found = [layer.id for layer in layers(plan.from_json(saved(goals=[goal], **sections))) if layer.items]
    assert len(found) <= 1
    return found[0] if found else ""


@pytest.mark.parametrize(
    ("who", "layer"),
    [
        ("me", "me"),
        ("family_friend", "family_friends"),
        ("carer", "family_friends"),
        ("professional", "services"),
        ("service", "services"),
        ("someone_else", "not_said"),
        ("", "not_said"),
    ],
)
def test_a_step_stands_in_the_layer_of_who_does_it(who: str, layer: str) -> None:
    assert layer_of({"who": who}) == layer


def test_every_answer_to_who_has_been_thought_of() -> None:
    assert set(WHO_DOES) == {"me", "family_friend", "carer", "professional", "service", "someone_else"}


@pytest.mark.parametrize(
    ("role", "layer"),
    [("neighbour", "family_friends"), ("friend", "family_friends"), ("gp", "services"), ("", "not_said")],
)
def test_someone_else_is_found_among_my_people_by_name(role: str, layer: str) -> None:
    people = [{"id": "p", "name": "Mair Bevan", "role": role}]
    assert layer_of({"who": "someone_else", "who_name": " mair bevan "}, people=people) == layer


@pytest.mark.parametrize("status", ACTION_STATUSES)
def test_a_step_that_is_done_or_stopped_is_no_support_any_more(status: str) -> None:
    assert bool(layer_of({"who": "me", "status": status})) == (status in ("to_do", "doing"))


@pytest.mark.parametrize("status", GOAL_STATUSES)
def test_only_the_goals_i_work_on_have_steps_in_the_view(status: str) -> None:
    goal = {"id": "g", "status": status, "actions": [{"id": "a", "what": "x", "who": "me"}]}
    shown = layers(plan.from_json(saved(goals=[goal])))
    assert bool(shown[0].items) == (status == "working_on_it")


def test_the_three_layers_are_there_when_empty_and_in_their_order() -> None:
    assert [layer.id for layer in layers(plan.Plan())] == ["me", "family_friends", "services"]


def test_support_comes_before_steps_and_both_keep_my_order() -> None:
    sam = example("sam")
    mine = layers(sam)[0]
    assert [item.path.split("/")[0] for item in mine.items] == ["arrangements", "goals", "goals", "goals", "goals"]
    assert [item.what for item in mine.items][1] == sam.goals[0].actions[0].what


def test_every_item_leads_to_its_place_in_the_plan() -> None:
    sam = example("sam")
    for layer in layers(sam):
        for item in layer.items:
            assert plan.value_at(sam, item.path).what == item.what


def test_support_with_no_layer_is_not_lost() -> None:
    shown = layers(plan.from_json(saved(arrangements={"support": [{"id": "s", "what": "a lift"}]})))
    assert shown[-1].id == "not_said"
    assert shown[-1].items[0].what == "a lift"
