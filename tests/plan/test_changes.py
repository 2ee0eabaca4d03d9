"""There is one way to change a plan: a change is made, taken back and made again, and nothing else moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import NHS_NUMBERS, changes, example, plans

from pcsp_desktop import plan
from pcsp_desktop.plan import Change, Fault, Plan


@given(st.data())
def test_any_change_can_be_taken_back_and_made_again(data: st.DataObject) -> None:
    before = data.draw(plans())
    change = data.draw(changes(before))
    after = plan.apply(before, change)
    back = plan.inverse(before, change)
    assert plan.apply(after, back) == before
    assert plan.apply(plan.apply(after, back), plan.inverse(after, back)) == after


@given(st.data())
def test_a_whole_history_can_be_taken_back_step_by_step(data: st.DataObject) -> None:
    shown, undo, seen = Plan(), [], [Plan()]
    for _ in range(data.draw(st.integers(1, 12))):
        change = data.draw(changes(shown))
        undo.append(plan.inverse(shown, change))
        shown = plan.apply(shown, change)
        seen.append(shown)
    while undo:
        assert shown == seen.pop()
        shown = plan.apply(shown, undo.pop())
    assert shown == Plan()


@given(st.data())
def test_the_plan_before_a_change_stays_as_it_was(data: st.DataObject) -> None:
    before = data.draw(plans())
    saved = plan.canonical(plan.to_json(before))
    plan.apply(before, data.draw(changes(before)))
    assert plan.canonical(plan.to_json(before)) == saved


@given(st.data())
def test_a_change_can_be_saved_as_canonical_json_and_read_again(data: st.DataObject) -> None:
    before = data.draw(plans())
    change = data.draw(changes(before))
    read = plan.parse_canonical(plan.canonical(change.value))
    assert plan.apply(before, Change(change.kind, change.path, read)) == plan.apply(before, change)


def test_an_entry_that_is_taken_back_comes_again_with_all_it_held_and_in_its_place() -> None:
    sam = example("sam")
    path = f"goals/{sam.goals[1].id}"
    without = plan.apply(sam, plan.remove_entry(path))
    assert [goal.id for goal in without.goals] == [sam.goals[0].id, sam.goals[2].id]
    assert plan.apply(without, plan.inverse(sam, plan.remove_entry(path))) == sam


def test_a_new_entry_goes_to_the_end_or_behind_the_one_that_is_named() -> None:
    sam = example("sam")
    first = sam.goals[0].id
    at_end = plan.apply(sam, plan.add_entry(sam, "goals", want="last"))
    behind = plan.apply(sam, plan.add_entry(sam, "goals", after=first, want="second"))
    assert at_end.goals[-1].want == "last"
    assert behind.goals[1].want == "second"


def test_an_entry_moves_one_up_or_one_down_and_stays_at_the_ends() -> None:
    sam = example("sam")
    one, two, three = (goal.id for goal in sam.goals)
    up = plan.move_entry(sam, f"goals/{three}", -1)
    assert up is not None
    assert [goal.id for goal in plan.apply(sam, up).goals] == [one, three, two]
    down = plan.move_entry(sam, f"goals/{one}", 1)
    assert down is not None
    assert [goal.id for goal in plan.apply(sam, down).goals] == [two, one, three]
    assert plan.move_entry(sam, f"goals/{one}", -1) is None
    assert plan.move_entry(sam, f"goals/{three}", 1) is None


def test_two_entries_that_came_with_the_same_place_still_take_one_between_them() -> None:
    shown = Plan()
    for entry_id in ("b", "a", "c"):
        shown = plan.apply(shown, Change("add", "goals", {"id": entry_id, "order": "1"}))
    assert len({goal.order for goal in shown.goals}) == 3
    between = plan.apply(shown, plan.add_entry(shown, "goals", after=shown.goals[0].id, want="between"))
    assert between.goals[1].want == "between"
    up = plan.move_entry(between, f"goals/{between.goals[3].id}", -2)
    assert up is not None
    assert plan.apply(between, up).goals[1].id == between.goals[3].id


def test_an_entry_placed_on_another_goes_right_behind_it() -> None:
    sam = example("sam")
    first, _, third = sam.goals
    placed = plan.apply(sam, Change("place", f"goals/{third.id}", first.order))
    assert [goal.id for goal in placed.goals][:2] == [first.id, third.id]


def test_entries_inside_a_new_entry_get_their_places() -> None:
    shown = plan.apply(Plan(), Change("add", "goals", {"id": "g", "actions": [{"id": "y"}, {"id": "x"}]}))
    assert [action.id for action in shown.goals[0].actions] == ["y", "x"]
    moved = plan.move_entry(shown, "goals/g/actions/x", -1)
    assert moved is not None
    assert [action.id for action in plan.apply(shown, moved).goals[0].actions] == ["x", "y"]


def test_codes_are_kept_in_the_order_of_the_form_however_they_were_ticked() -> None:
    path = "support/communication/formats"
    one = plan.apply(Plan(), plan.set_value(path, ["braille", "large_print"]))
    other = plan.apply(Plan(), plan.set_value(path, ["large_print", "braille"]))
    assert one == other


def test_not_now_is_kept_for_a_question_and_for_all_that_lies_in_it() -> None:
    shown = plan.apply(Plan(), plan.set_state("future", "not_wanted"))
    assert plan.state_of(shown, "future/statement") == "not_wanted"
    assert plan.state_of(shown, "matters/hopes") == "answered"
    again = plan.apply(shown, plan.set_state("future", "answered"))
    assert again == Plan()


def test_an_answer_stays_when_the_person_says_not_now() -> None:
    shown = plan.apply(Plan(), plan.set_value("matters/hopes", "the sea"))
    assert plan.apply(shown, plan.set_state("matters/hopes", "not_now")).matters.hopes == "the sea"


REFUSED = [
    ("set", "goals", [], "goals", "no_such_place"),
    ("set", "matters", {}, "matters", "no_such_place"),
    ("set", "states", {}, "states", "no_such_place"),
    ("set", "matters/hopes/deeper", "x", "matters/hopes/deeper", "no_such_place"),
    ("set", "matters/hopes/deeper/still", "x", "matters/hopes/deeper", "no_such_place"),
    ("set", "goals/g/id", "h", "goals/g/id", "no_such_place"),
    ("set", "goals/none/want", "x", "goals/none", "no_such_entry"),
    ("set", "nowhere", "x", "nowhere", "no_such_place"),
    ("set", "", "x", "", "no_such_place"),
    ("set", "matters/hopes", 5, "matters/hopes", "not_text"),
    ("set", "matters/hopes", None, "matters/hopes", "not_text"),
    ("set", "matters/hopes", "\ud800", "matters/hopes", "broken_character"),
    ("set", "matters/hopes", "x" * 200_001, "matters/hopes", "too_long"),
    ("set", "goals/g/importance", 0, "goals/g/importance", "scale_1_to_10"),
    ("set", "goals/g/importance", 11, "goals/g/importance", "scale_1_to_10"),
    ("set", "goals/g/importance", 7.0, "goals/g/importance", "not_whole_number"),
    ("set", "goals/g/importance", True, "goals/g/importance", "not_whole_number"),
    ("set", "goals/g/importance", "7", "goals/g/importance", "not_whole_number"),
    ("set", "budget/backup_amount", 50.5, "budget/backup_amount", "not_whole_number"),
    ("set", "budget/backup_amount", -1, "budget/backup_amount", "whole_pence"),
    ("set", "reviews/months_between", 61, "reviews/months_between", "number_out_of_range"),
    ("set", "reviews/next_on", "2026-02-30", "reviews/next_on", "not_a_date"),
    ("set", "reviews/next_on", "2026-2-3", "reviews/next_on", "not_a_date"),
    ("set", "reviews/next_on", "spring", "reviews/next_on", "not_a_date"),
    ("set", "reviews/next_on", "1066-10-14", "reviews/next_on", "date_far_away"),
    ("set", "person/nhs_number", "9994710355", "person/nhs_number", "nhs_number"),
    ("set", "person/nhs_number", "999 471 0354", "person/nhs_number", "nhs_number"),
    ("set", "setup/country", "mars", "setup/country", "not_a_choice"),
    ("set", "setup/packs", "dementia", "setup/packs", "wrong_shape"),
    ("set", "setup/packs", ["dementia", "dementia"], "setup/packs", "chosen_twice"),
    ("set", "setup/packs", ["nothing"], "setup/packs", "not_a_choice"),
    ("set", "support/profile/photo", "photo.jpg", "support/profile/photo", "not_an_attachment"),
    ("add", "goals", {"want": "x"}, "goals/id", "not_an_id"),
    ("add", "goals", {"id": "Has Spaces"}, "goals/id", "not_an_id"),
    ("add", "goals", {"id": "g"}, "goals/g", "id_used_twice"),
    ("add", "goals", {"id": "h", "order": "0"}, "goals/h/order", "not_an_order_key"),
    ("add", "goals", {"id": "h", "importance": 11}, "goals/h/importance", "scale_1_to_10"),
    ("add", "goals", {"id": "h", "colour": "red"}, "goals/h", "unknown_field"),
    ("add", "goals", {"id": "h", "actions": [{"id": "x"}, {"id": "x"}]}, "goals/h/actions", "id_used_twice"),
    ("add", "goals", None, "goals", "wrong_shape"),
    ("add", "goals", [], "goals", "wrong_shape"),
    ("add", "matters", {"id": "h"}, "matters", "no_such_place"),
    ("add", "", {"id": "h"}, "", "no_such_place"),
    ("remove", "goals", None, "goals", "no_such_place"),
    ("remove", "goals/none", None, "goals/none", "no_such_entry"),
    ("remove", "matters/hopes", None, "matters/hopes", "no_such_place"),
    ("place", "goals/g", "", "goals/g", "not_an_order_key"),
    ("place", "goals/g", 3, "goals/g", "not_an_order_key"),
    ("place", "goals/g", "a0", "goals/g", "not_an_order_key"),
    ("state", "goals", "maybe", "goals", "not_a_state"),
    ("state", "nowhere", "not_now", "nowhere", "no_such_place"),
    ("state", "matters/hopes/deeper", "not_now", "matters/hopes/deeper", "no_such_place"),
]


@pytest.mark.parametrize(("kind", "path", "value", "where", "code"), REFUSED)
def test_what_a_plan_cannot_hold_is_refused_with_its_place_and_rule(
    kind: str, path: str, value: object, where: str, code: str
) -> None:
    shown = plan.apply(Plan(), Change("add", "goals", {"id": "g", "want": "walk"}))
    with pytest.raises(Fault) as refused:
        plan.apply(shown, Change(kind, path, value))
    assert (refused.value.path, refused.value.code) == (where, code)


@pytest.mark.parametrize("number", NHS_NUMBERS)
def test_an_nhs_number_that_adds_up_is_kept(number: str) -> None:
    assert plan.apply(Plan(), plan.set_value("person/nhs_number", number)).person.nhs_number == number


def test_only_the_five_kinds_of_change_exist() -> None:
    with pytest.raises(ValueError, match="overwrite"):
        Change("overwrite", "matters/hopes", "x")
