"""What another answer has put aside is not in force: whatever the gate, and whatever the order of the answers."""

import importlib
import json

import pytest
from gates_kit import GATES, Gate, gated_plan, still_there
from hypothesis import given
from plan_kit import EXAMPLES, example, plans, saved

from pcsp_desktop import plan
from pcsp_desktop.plan import Kind, Plan, fields, in_force, is_asked
from pcsp_desktop.plan.conditions import conditions


def in_words(shown: Plan) -> str:
    return json.dumps(plan.to_json(shown))


@pytest.mark.parametrize("gate", GATES, ids=str)
def test_a_no_puts_aside_what_hangs_on_it(gate: Gate) -> None:
    shown, marks = gated_plan(gate, "yes")
    assert still_there(gate, in_force(shown)) == still_there(gate, shown) != []
    assert gate.noes
    for answer in gate.noes:
        shown, marks = gated_plan(gate, answer)
        there = in_words(in_force(shown))
        assert [mark for mark in marks if mark in there] == []
        assert still_there(gate, in_force(shown)) == []


@pytest.mark.parametrize("gate", GATES, ids=str)
def test_a_blank_is_no_no(gate: Gate) -> None:
    """What was written stays while nobody said that it is none: an allergy must not go for want of a tick."""
    if gate.pattern == "carer/said_yes_to_sharing":
        return  # a carer who said nothing has not said yes
    shown, marks = gated_plan(gate, "")
    assert all(mark in in_words(in_force(shown)) for mark in marks)


def test_every_list_with_four_answers_hangs_on_its_answer() -> None:
    specs = plan.fields_by_pattern()
    pairs = [
        spec.pattern
        for spec in fields()
        if spec.pattern.endswith("_answer") and specs.get(spec.pattern.removesuffix("_answer"))
    ]
    assert len(pairs) >= 4
    for answer in pairs:
        assert conditions()[answer.removesuffix("_answer")].place == answer


def test_every_condition_hangs_on_a_choice_of_the_model() -> None:
    specs = plan.fields_by_pattern()
    for pattern, condition in conditions().items():
        gate = condition.place if "/" in condition.place else f"{pattern.rpartition('/')[0]}/{condition.place}"
        assert specs[gate].kind in (Kind.CHOICE, Kind.CHOICES), pattern
        assert set(condition.values) <= set(specs[gate].codes), pattern


def test_what_hangs_on_a_question_that_is_not_asked_is_not_asked_either(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = {
        "goals/*/actions/*/waiting": plan.AskedWhen("referral", ("needs_referral",)),
        "goals/*/actions/*/ask_again_on": plan.AskedWhen("waiting", ("yes",)),
    }
    where = importlib.import_module("pcsp_desktop.plan.in_force")
    monkeypatch.setattr(where, "conditions", lambda: chain)
    monkeypatch.setattr(where, "_tree", where._tree.__wrapped__)
    step = {"id": "a", "referral": "not_needed", "waiting": "yes", "ask_again_on": "2026-12-01"}
    shown = plan.from_json(saved(goals=[{"id": "g", "actions": [step]}]))
    assert in_force(shown).goals[0].actions[0].ask_again_on is None
    assert not is_asked(shown, "goals/g/actions/a/ask_again_on")


@given(plans())
def test_twice_is_as_good_as_once_and_nothing_is_added(shown: Plan) -> None:
    once = in_force(shown)
    assert in_force(once) == once
    assert set(plan.leaves(once)) <= set(plan.leaves(shown))


@pytest.mark.parametrize("name", sorted(file.stem for file in EXAMPLES.iterdir()))
def test_an_example_hides_nothing(name: str) -> None:
    shown = example(name)
    gone = set(plan.leaves(shown)) - set(plan.leaves(in_force(shown)))
    private = {f"matters/life_areas/{area.id}" for area in shown.matters.life_areas if area.how == "private"}
    assert {
        path for path in gone if "/".join(path.split("/")[:3]) not in private and not path.startswith("carer/")
    } == (set())


def test_a_part_of_life_that_is_private_goes_as_a_whole() -> None:
    areas = [{"id": "a", "area": "money", "how": "private", "text": "x"}, {"id": "b", "area": "home", "how": "fine"}]
    kept = in_force(plan.from_json(saved(matters={"life_areas": areas})))
    assert [area.id for area in kept.matters.life_areas] == ["b"]


def test_a_state_goes_with_what_it_speaks_of() -> None:
    shown = plan.from_json(
        saved(health={"allergies_answer": "none_known"}, states={"health/allergies": "not_now", "goals": "not_now"})
    )
    assert dict(in_force(shown).states) == {"goals": "not_now"}


@pytest.mark.parametrize("gate", GATES, ids=str)
def test_a_page_asks_by_the_same_rule(gate: Gate) -> None:
    for answer in ("yes", *gate.noes):
        shown, _ = gated_plan(gate, answer)
        there = plan.leaves(in_force(shown))
        for path, leaf in plan.leaves(shown).items():
            if not leaf.is_entry and not path.endswith("/order") and not path.startswith(("matters/life", "carer/")):
                assert is_asked(shown, path) == (path in there), path
