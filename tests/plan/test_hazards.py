"""What docs/safety.md promises of the plan itself."""

from plan_kit import saved

from pcsp_desktop import plan
from pcsp_desktop.plan import Kind

FOUR_WAYS = ("yes", "none_known", "not_sure")
ASKED_FOUR_WAYS = (
    "health/allergies_answer",
    "health/medicines_answer",
    "health/devices_answer",
    "future/forms/*/exists",
    "consent/attorneys_answer",
)


def test_a_blank_is_never_the_same_as_none() -> None:
    """Each list that staff act on has its own answer, whose blank is "not answered" and nothing else."""
    for pattern in ASKED_FOUR_WAYS:
        spec = plan.fields_by_pattern()[pattern]
        assert spec.codes == FOUR_WAYS
    empty, none = plan.Plan(), plan.from_json(saved(health={"allergies_answer": "none_known"}))
    assert empty.health.allergies_answer == ""
    assert empty != none
    assert [difference.path for difference in plan.compare(empty, none)] == ["health/allergies_answer"]


def test_no_yes_or_no_starts_with_an_answer() -> None:
    """Nothing is ticked for the person: every choice, scale and number of a new plan is empty."""
    assert plan.leaves(plan.Plan()) == {}


def test_a_new_entry_has_no_answer_of_its_own() -> None:
    for spec in plan.fields():
        if spec.kind is Kind.ENTRIES:
            assert spec.of is not None
            assert plan.is_empty(spec.of())


def test_a_legal_form_holds_no_words_of_refusal() -> None:
    """Where a form is, since when, who has a copy: the app has no place in which one could be made."""
    held = {spec.name for spec in plan.fields() if spec.pattern.startswith("future/forms/*/")}
    assert held == {"kind", "exists", "date", "place", "who_has_a_copy", "what_i_told_them", "notes"}


def test_private_notes_are_no_part_of_the_plan() -> None:
    assert not any("private" in spec.pattern or spec.name == "feedback" for spec in plan.fields())


def test_another_persons_confidence_has_no_place() -> None:
    """How sure someone is stands on the person's own steps alone; the guide asks it of nobody else."""
    scales = {spec.pattern for spec in plan.fields() if spec.kind is Kind.SCALE}
    assert scales == {
        "goals/*/importance",
        "goals/*/actions/*/confidence",
        "goals/*/actions/*/confidence_past/*/value",
    }


def test_a_result_is_kept_as_it_was_printed() -> None:
    """Value, range and mark are text: the app does no sums with them and rounds nothing."""
    printed = {"value": "7.10", "comparator": "lt", "unit": "mmol/L", "range_low": "4.0", "mark": "H"}
    shown = plan.from_json(saved(results={"items": [{"id": "r", **printed}]}))
    (result,) = shown.results.items
    assert {name: getattr(result, name) for name in printed} == printed
    kinds = {plan.fields_by_pattern()[f"results/items/*/{name}"].kind for name in ("value", "range_low", "mark")}
    assert kinds == {Kind.TEXT}


def test_every_result_can_say_where_it_came_from() -> None:
    """The letter, the page, the place on the page, and whether the person changed it."""
    held = {spec.name for spec in plan.fields() if spec.pattern.startswith("results/items/*/")}
    assert {"letter", "page", "box", "date_kind", "how_it_came"} <= held
