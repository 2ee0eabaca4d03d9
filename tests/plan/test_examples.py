"""The made-up plans that come with the app teach nothing dangerous and belong to nobody."""

import json
import re
import tomllib

import make_example
import pytest
from plan_kit import EXAMPLES, ROOT, example

from pcsp_desktop import plan
from pcsp_desktop.plan import Kind

NAMES = sorted(file.stem for file in EXAMPLES.glob("*.json"))
PHONE = re.compile(r"\b0\d[\d ]{8,12}\d\b")
DRAMA = re.compile(r"07700 900\d{3}|01632 960\d{3}")
"""The ranges that Ofcom keeps for drama: nobody has these numbers."""


def test_there_is_one_for_each_group_of_the_planning_tool() -> None:
    packs = {pack for name in NAMES for pack in example(name).setup.packs}
    assert packs >= {"long_term_conditions", "mental_health", "dementia"}


@pytest.mark.parametrize("name", NAMES)
def test_the_stored_plan_is_what_its_readable_source_makes(name: str) -> None:
    made = make_example.text_of(ROOT / "packaging" / "examples" / f"{name}.toml")
    assert (EXAMPLES / f"{name}.json").read_text("utf-8") == made


@pytest.mark.parametrize("name", NAMES)
def test_it_is_in_its_saved_form_to_the_letter(name: str) -> None:
    saved = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    assert plan.to_json(plan.from_json(saved)) == saved


@pytest.mark.parametrize("name", NAMES)
def test_every_phone_number_is_from_the_ranges_for_drama(name: str) -> None:
    found = PHONE.findall((EXAMPLES / f"{name}.json").read_text("utf-8"))
    assert found
    assert [number for number in found if not DRAMA.fullmatch(number)] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_nhs_number_is_from_the_range_for_tests(name: str) -> None:
    digits = [int(digit) for digit in example(name).person.nhs_number]
    assert digits[:3] == [9, 9, 9]
    assert len(digits) == 10
    check = -sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    assert digits[9] == check


@pytest.mark.parametrize("name", NAMES)
def test_no_medicine_stands_without_who_agreed_it_and_where_that_is_written(name: str) -> None:
    health = example(name).health
    for medicine in health.medicines:
        assert "written" in medicine.agreed_by
        assert health.medicine_list_place
        assert not re.search(r"\d+ ?(mg|micrograms?|ml|units?|puffs?|tablets?)\b", medicine.as_on_label)


@pytest.mark.parametrize("name", NAMES)
def test_every_reference_leads_to_an_entry(name: str) -> None:
    shown = example(name)
    for leaf in plan.leaves(shown).values():
        if leaf.is_entry or leaf.path.startswith("states:") or leaf.path.endswith("/order"):
            continue
        spec = plan.fields_by_pattern()[plan.pattern_of(leaf.path)]
        if "refers_to" in spec.facts:
            assert plan.value_at(shown, f"{spec.facts['refers_to']}/{leaf.value}")


@pytest.mark.parametrize("name", NAMES)
def test_every_section_that_is_named_is_a_section(name: str) -> None:
    shown = example(name)
    named = {own.section for own in shown.own_headings} | {made.section for made in shown.authorship}
    assert named | {choice.section for choice in shown.consent.choices} <= set(plan.SECTIONS)


@pytest.mark.parametrize("name", NAMES)
def test_each_crisis_plan_says_who_to_ring(name: str) -> None:
    assert any(call.phone for call in example(name).crisis.who_to_call)


def test_sam_has_all_that_the_command_line_shows() -> None:
    sam = example("sam")
    assert [len(goal.actions) for goal in sam.goals] == [3, 3, 3]
    assert len(sam.budget.funders) == 2
    assert sam.carer.views
    assert sam.consent.records
    assert sam.consent.choices
    assert {sign.level for sign in sam.crisis.signs} == {"well", "getting_worse", "crisis"}
    assert {line.status for line in sam.budget.lines} >= {"agreed", "waiting_for_panel", "refused"}
    assert "COPD" in sam.health.conditions[0].name
    assert "diabetes" in sam.health.conditions[1].name


def test_sam_uses_every_section_but_the_equality_questions() -> None:
    sam = example("sam")
    empty = {section for section in plan.SECTIONS if getattr(sam, section) == getattr(plan.Plan(), section)}
    assert empty == {"equality"}


def test_sam_has_asked_his_own_steps_alone_how_sure_he_is() -> None:
    for goal in example("sam").goals:
        for action in goal.actions:
            assert (action.confidence is not None) == (action.who == "me")


def test_no_example_names_a_place_code_that_exists() -> None:
    """No postcode area is called WB."""
    assert all(example(name).person.postcode.startswith("WB") for name in NAMES)


def test_each_source_has_only_text_and_codes_of_the_model() -> None:
    kinds = {Kind.TEXT, Kind.LONG_TEXT, Kind.WHEN}
    for name in NAMES:
        source = tomllib.loads((ROOT / "packaging" / "examples" / f"{name}.toml").read_text("utf-8"))
        assert source.keys() <= set(plan.SECTIONS)
        shown = example(name)
        for leaf in plan.leaves(shown).values():
            if not leaf.is_entry and not leaf.path.startswith("states:") and not leaf.path.endswith("/order"):
                spec = plan.fields_by_pattern()[plan.pattern_of(leaf.path)]
                if spec.kind in kinds:
                    assert "@" not in leaf.value.replace("@example.org", "")
