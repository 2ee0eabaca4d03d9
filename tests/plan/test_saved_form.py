"""The saved form: what is written comes back the same, and what is wrong is named, all of it, with no value."""

import hashlib
import json
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import LEAVES, ROOT, SENTINEL, plans, saved

from pcsp_desktop import plan
from pcsp_desktop.plan import Plan, PlanFaults

TEXTS = {
    "a hundred thousand characters": "words and more words, " * 4762,
    "emoji": "👩🏽‍🌾 🏳️‍🌈 \U0001f9d1\u200d\U0001f33e",
    "right to left": "أحب البحر ולטייל بہت اچھا",
    "controls": "".join(chr(n) for n in range(32)) + "\x7f\x85\u2028\ufeff\ufffe\uffff",
    "nul": "before\0after",
    "not normalised": "e\u0301 \u00e9 \ufb01 \u212b",
    "line ends": "a\r\nb\rc\nd",
    "looks like code": '{"a": "</script>"} %s {name} \\u0000',
    "only space": "  \t ",
}


@given(plans())
def test_any_plan_comes_back_the_same_from_its_saved_form(shown: Plan) -> None:
    text = json.dumps(plan.to_json(shown))
    assert plan.from_json(json.loads(text)) == shown


@given(plans())
def test_any_plan_comes_back_the_same_from_its_canonical_bytes(shown: Plan) -> None:
    data = plan.canonical(plan.to_json(shown))
    assert plan.from_json(plan.parse_canonical(data)) == shown


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("path", ["matters/hopes", "person/first_name", "goals/g/actions/a/when", "people/p/notes"])
def test_the_words_of_a_person_are_kept_exactly(path: str, text: str) -> None:
    shown = plan.from_json(saved(goals=[{"id": "g", "actions": [{"id": "a"}]}], people=[{"id": "p"}]))
    shown = plan.apply(shown, plan.set_value(path, text))
    data = plan.canonical(plan.to_json(shown))
    again = plan.from_json(plan.parse_canonical(data))
    assert plan.value_at(again, path) == text


def test_an_empty_plan_is_saved_as_its_number_alone() -> None:
    assert plan.to_json(Plan()) == {"schema": plan.SCHEMA}


def test_an_empty_plan_comes_from_its_number_alone() -> None:
    assert plan.from_json({"schema": plan.SCHEMA}) == Plan()


def test_entries_with_no_place_keep_the_order_of_the_file() -> None:
    shown = plan.from_json(saved(goals=[{"id": "b"}, {"id": "c"}, {"id": "a"}]))
    assert [goal.id for goal in shown.goals] == ["b", "c", "a"]


def test_entries_stand_by_their_keys_and_not_by_the_order_of_the_file() -> None:
    goals = [{"id": "b", "order": "3"}, {"id": "c", "order": "1"}, {"id": "a", "order": "2"}]
    shown = plan.from_json(saved(goals=goals))
    assert [goal.id for goal in shown.goals] == ["c", "a", "b"]


def test_entries_that_came_with_one_key_get_a_key_each() -> None:
    same = [{"id": entry_id, "order": "1"} for entry_id in ("c", "a", "b")]
    shown = plan.from_json(saved(goals=[*same, {"id": "d", "order": "2"}]))
    assert [goal.id for goal in shown.goals] == ["a", "b", "c", "d"]
    assert len({goal.order for goal in shown.goals}) == 4
    assert plan.from_json(plan.to_json(shown)) == shown


def test_every_fault_is_named_with_its_place() -> None:
    wrong = saved(
        setup={"country": SENTINEL, "length": SENTINEL, "started_on": "2026-02-30"},
        matters=SENTINEL,
        people=SENTINEL,
        health={"allergies": {"to": SENTINEL}},
        goals=[
            {
                "id": "g",
                "importance": 11,
                "status": SENTINEL,
                SENTINEL: 1,
                "want": 5,
                "actions": [{"id": "a", "confidence": 0, "asked_on": "soon"}, {"what": SENTINEL}],
            },
            {"id": "h"},
            {"id": "h"},
            SENTINEL,
        ],
        budget={"lines": [{"id": "l", "unit_cost": 0.5}, {"id": SENTINEL}]},
        states={"matters": SENTINEL},
    )
    wrong[SENTINEL] = SENTINEL
    with pytest.raises(PlanFaults) as refused:
        plan.from_json(wrong)
    assert {(fault.path, fault.code) for fault in refused.value.faults} == {
        ("", "unknown_field"),
        ("setup/country", "not_a_choice"),
        ("setup/length", "not_a_choice"),
        ("setup/started_on", "not_a_date"),
        ("matters", "wrong_shape"),
        ("people", "wrong_shape"),
        ("health/allergies", "wrong_shape"),
        ("goals", "id_used_twice"),
        ("goals/g", "unknown_field"),
        ("goals/g/importance", "scale_1_to_10"),
        ("goals/g/status", "not_a_choice"),
        ("goals/g/want", "not_text"),
        ("goals/g/actions/a/confidence", "scale_1_to_10"),
        ("goals/g/actions/a/asked_on", "not_a_date"),
        ("goals/g/actions/1/id", "not_an_id"),
        ("goals/3", "wrong_shape"),
        ("budget/lines/l/unit_cost", "not_whole_number"),
        ("budget/lines/1/id", "not_an_id"),
        ("states", "not_a_state"),
    }


@pytest.mark.parametrize("section", plan.SECTIONS)
def test_no_field_lets_a_value_reach_an_error(section: str) -> None:
    for spec in plan.fields():
        if spec.section != section or not spec.is_leaf:
            continue
        for value in (SENTINEL + "\ud800", {SENTINEL: SENTINEL}, [[SENTINEL]], -(10**30), 0.5):
            with pytest.raises(PlanFaults) as refused:
                plan.from_json(_with(spec.pattern, value))
            assert SENTINEL not in _all_it_says(refused.value)
            assert [fault.path for fault in refused.value.faults] == [spec.pattern.replace("*", "an-id")]


def _all_it_says(problem: Exception) -> str:
    return "".join(traceback.format_exception(problem)) + repr(problem) + repr(vars(problem))


def _with(pattern: str, value: object) -> dict[str, object]:
    """A saved plan that holds ``value`` at the pattern, each entry on the way called an-id."""
    made: object = value
    for part in reversed(pattern.split("/")):
        made = [{"id": "an-id", **made}] if part == "*" and isinstance(made, dict) else {part: made}
    assert isinstance(made, dict)
    return {"schema": plan.SCHEMA, **made}


@pytest.mark.parametrize("number", [0, -1, 1.0, True, "1", None, [1]])
def test_a_number_of_the_form_that_is_no_number_is_refused(number: object) -> None:
    with pytest.raises(PlanFaults) as refused:
        plan.from_json({"schema": number})
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [("schema", "not_whole_number")]


def test_a_plan_of_a_newer_version_is_refused_as_newer() -> None:
    with pytest.raises(PlanFaults) as refused:
        plan.from_json({"schema": plan.SCHEMA + 1, "a_new_section": {}})
    assert [fault.code for fault in refused.value.faults] == ["newer_schema"]


@pytest.mark.parametrize("not_a_plan", [None, [], "plan", 5, {}])
def test_what_is_no_plan_is_refused(not_a_plan: object) -> None:
    with pytest.raises(PlanFaults):
        plan.from_json(not_a_plan)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from((*plan.SECTIONS, "id", "order", "actions", "want", "schema")), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(plan.SECTIONS), JSON, max_size=4))
def test_any_json_gives_a_plan_or_its_faults_and_never_a_crash(body: dict[str, object]) -> None:
    try:
        shown = plan.from_json({"schema": plan.SCHEMA, **body})
    except PlanFaults as refused:
        assert refused.faults
    else:
        assert plan.from_json(plan.to_json(shown)) == shown


@pytest.mark.parametrize("number", range(1, plan.SCHEMA + 1))
def test_a_plan_saved_in_each_released_form_can_be_read(number: int) -> None:
    """A stored file of each number, with every field of its time filled; it is never made anew."""
    stored = json.loads((ROOT / "tests" / "data" / "plan" / f"saved-form-{number}.json").read_text("utf-8"))
    assert stored["schema"] == number
    shown = plan.from_json(stored)
    assert len(plan.leaves(shown)) > 600
    assert shown.goals[0].actions[0].confidence_past[0].value
    assert plan.from_json(plan.to_json(shown)) == shown


def test_the_stored_file_of_this_form_has_every_field_and_comes_out_as_it_went_in() -> None:
    stored = json.loads((ROOT / "tests" / "data" / "plan" / f"saved-form-{plan.SCHEMA}.json").read_text("utf-8"))
    shown = plan.from_json(stored)
    filled = {
        plan.pattern_of(leaf.path)
        for leaf in plan.leaves(shown).values()
        if not leaf.is_entry and not leaf.path.startswith("states:") and not leaf.path.endswith("/order")
    }
    assert filled == {spec.pattern for spec in LEAVES}
    assert plan.to_json(shown) == stored


def test_the_samples_of_released_forms_are_never_changed() -> None:
    """A new released form gets its line here; the form that is being worked on has none yet."""
    released = {1: "9fa172cb5f7bd804dc61b17c13fd07862a965ec6d30b4b60a5798dd23858f0f2"}
    folder = ROOT / "tests" / "data" / "plan"
    found = {
        number: hashlib.sha256((folder / f"saved-form-{number}.json").read_bytes()).hexdigest() for number in released
    }
    assert found == released
    assert max(released) in (plan.SCHEMA, plan.SCHEMA - 1)


def test_a_field_that_comes_or_goes_is_told_with_the_number_of_the_form() -> None:
    """An older app refuses a field that it does not know; docs/architecture.md says what to do ("The number …")."""
    listed = (ROOT / "tests" / "data" / "plan" / f"fields-of-form-{plan.SCHEMA}.txt").read_text("utf-8").split()
    assert sorted(plan.fields_by_pattern()) == listed


def test_upgrading_from_the_present_number_changes_nothing() -> None:
    body = {"schema": plan.SCHEMA, "matters": {"hopes": "x"}}
    assert plan.upgrade(body, plan.SCHEMA) == body


@pytest.mark.parametrize("path", ["nowhere", "", "goals//want", "goals/Not An Id", "matters/hopes/deeper", "goals/g/é"])
def test_a_state_of_a_place_that_no_plan_has_is_refused(path: str) -> None:
    with pytest.raises(PlanFaults) as refused:
        plan.from_json(saved(states={path: "not_now"}))
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [("states", "not_a_path")]


def test_a_state_of_an_entry_that_is_gone_is_kept() -> None:
    shown = plan.from_json(saved(states={"goals/gone/want": "not_now"}))
    assert plan.from_json(plan.to_json(shown)) == shown
    assert plan.compare(plan.Plan(), shown)
