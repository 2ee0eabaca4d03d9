"""What is different between two plans is told once, field by field, and taking it up leaves nothing out."""

from hypothesis import given
from hypothesis import strategies as st
from plan_kit import FEWER, changes, example, later, plans, saved

from pcsp_desktop import plan
from pcsp_desktop.plan import Change, Plan
from pcsp_desktop.plan.compare import DifferenceKind


@FEWER
@given(plans())
def test_a_plan_does_not_differ_from_itself(shown: Plan) -> None:
    assert plan.compare(shown, shown) == ()


@FEWER
@given(plans(), st.data())
def test_plans_that_differ_are_told_apart(older: Plan, data: st.DataObject) -> None:
    newer = data.draw(later(older))
    assert bool(plan.compare(older, newer)) == (older != newer)


@FEWER
@given(plans(), st.data())
def test_one_change_is_told_as_one_difference(older: Plan, data: st.DataObject) -> None:
    newer = plan.apply(older, data.draw(changes(older)))
    assert len(plan.compare(older, newer)) == (1 if newer != older else 0)


@FEWER
@given(plans(), st.data())
def test_comparing_the_other_way_round_finds_the_same_places(older: Plan, data: st.DataObject) -> None:
    newer = data.draw(later(older))
    there = {difference.path for difference in plan.compare(older, newer)}
    assert {difference.path for difference in plan.compare(newer, older)} == there


@FEWER
@given(plans(), st.data())
def test_every_place_that_differs_has_names_down_to_it(older: Plan, data: st.DataObject) -> None:
    newer = data.draw(later(older))
    for difference in plan.compare(older, newer):
        assert difference.label_ids
        assert all(label.startswith("plan.field.") for label in difference.label_ids)


def test_each_kind_of_difference_is_named() -> None:
    older = plan.from_json(
        saved(
            matters={"hopes": "sea", "beliefs": "kindness"},
            goals=[{"id": "g", "want": "walk"}, {"id": "h", "want": "sing"}],
        )
    )
    newer = older
    for change in (
        Change("set", "matters/hopes", "hills"),
        Change("set", "matters/beliefs", ""),
        Change("set", "matters/good_day", "sun"),
        Change("remove", "goals/g"),
        Change("place", "goals/h", "z"),
        Change("add", "goals", {"id": "n", "want": "dance", "actions": [{"id": "a", "what": "one step"}]}),
        Change("state", "future", "not_wanted"),
    ):
        newer = plan.apply(newer, change)
    found = {(d.path, str(d.kind)) for d in plan.compare(older, newer)}
    assert found == {
        ("matters/hopes", "changed"),
        ("matters/beliefs", "emptied"),
        ("matters/good_day", "filled"),
        ("goals/g", "removed"),
        ("goals/h", "moved"),
        ("goals/n", "added"),
        ("future", "state"),
    }


def test_the_person_knows_which_goal_is_meant_by_their_own_words() -> None:
    sam = example("sam")
    path = f"goals/{sam.goals[0].id}/actions/{sam.goals[0].actions[0].id}/confidence"
    (difference,) = plan.compare(sam, plan.apply(sam, plan.set_value(path, 4)))
    assert difference.entry_words == sam.goals[0].actions[0].what
    assert (difference.before, difference.after) == (8, 4)
    assert difference.kind is DifferenceKind.CHANGED
