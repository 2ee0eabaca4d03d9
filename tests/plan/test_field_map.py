"""Each field of the plan says where it stands in the PRSB standard and in FHIR R4, or why it has no place there."""

import functools
import json
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import share_kit as kit
from fhir.resources.R4B import get_fhir_model_class
from plan_kit import ROOT, example

from pcsp_desktop import plan
from pcsp_desktop.plan import SHARED_SECTIONS, Kind
from pcsp_desktop.sharing.fhir import export as fhir_export

STANDARDS = ROOT / "resources" / "standards"
MAP: Mapping[str, Any] = tomllib.loads((STANDARDS / "field-map.toml").read_text("utf-8"))
ROWS: Mapping[str, Any] = {pattern: row for rows in MAP["fields"].values() for pattern, row in rows.items()}
ELEMENTS = frozenset(
    line.split("\t")[0]
    for line in (STANDARDS / "prsb-pcsp-2.0.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)
VALUE_OF_KIND = {
    Kind.DATE: "valueDate",
    Kind.SCALE: "valueInteger",
    Kind.NUMBER: "valueInteger",
    Kind.MONEY: "valueQuantity.value",
    Kind.CHOICE: "valueCoding.code",
    Kind.CHOICES: "valueCoding.code",
}


def paths(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def test_every_field_has_a_row_and_every_row_a_field() -> None:
    patterns = {spec.pattern for spec in plan.fields()}
    assert patterns - ROWS.keys() == set()
    assert ROWS.keys() - patterns == set()


def test_every_row_stands_under_its_section_in_the_order_of_the_plan() -> None:
    assert list(ROWS) == [spec.pattern for spec in plan.fields()]
    for section, rows in MAP["fields"].items():
        assert all(pattern.split("/")[0] == section for pattern in rows)


@pytest.mark.parametrize("section", plan.SECTIONS)
def test_every_row_names_an_element_of_the_standard_or_says_why_there_is_none(section: str) -> None:
    for pattern, row in MAP["fields"][section].items():
        assert row.keys() <= {"prsb", "none", "fhir", "no_fhir"}, pattern
        assert ("prsb" in row) != ("none" in row), pattern
        if "none" in row:
            assert row["none"] in MAP["why"], pattern
        else:
            assert set(paths(row["prsb"])) <= ELEMENTS, pattern


def test_every_reason_is_used_and_is_a_sentence() -> None:
    used = {row["none"] for row in ROWS.values() if "none" in row}
    assert used == MAP["why"].keys()
    assert all(why.endswith(".") and len(why.split()) > 5 for why in MAP["why"].values())


def test_what_never_leaves_the_vault_has_no_place_in_fhir_and_all_the_rest_has() -> None:
    for spec in plan.fields():
        shared = spec.section in SHARED_SECTIONS or spec.section in ("own_headings", "authorship", "states")
        assert ("fhir" in ROWS[spec.pattern]) == shared, spec.pattern
        assert ("no_fhir" in ROWS[spec.pattern]) != shared, spec.pattern


def test_every_fhir_path_is_an_element_of_release_4() -> None:
    wrong = [
        (pattern, path)
        for pattern, row in ROWS.items()
        for path in paths(row.get("fhir", []))
        if not fhir_element(path)
    ]
    assert wrong == []


def test_an_answer_in_the_questionnaire_has_the_type_of_its_field() -> None:
    for spec in plan.fields():
        for path in paths(ROWS[spec.pattern].get("fhir", [])):
            if path.startswith("QuestionnaireResponse") and spec.is_leaf:
                expected = VALUE_OF_KIND.get(spec.kind, "valueString")
                assert path == f"QuestionnaireResponse.item.answer.{expected}", spec.pattern


@pytest.mark.parametrize(
    "wrong", ["Goal.wish", "Wish.description", "Goal.description.words", "Patient.nhsNumber", "Goal"]
)
def test_a_fhir_path_that_does_not_exist_is_found(wrong: str) -> None:
    assert not fhir_element(wrong)


def test_the_list_of_elements_is_whole() -> None:
    """The standard has 287 elements in nine sections; each hangs under one that is in the list."""
    assert len(ELEMENTS) == 287
    assert len({path for path in ELEMENTS if " > " not in path}) == 9
    assert all(path.rpartition(" > ")[0] in ELEMENTS for path in ELEMENTS if " > " in path)


def test_the_parts_of_the_standard_that_a_plan_must_have_are_filled() -> None:
    named = {path for row in ROWS.values() for path in paths(row.get("prsb", []))}
    for needed in (
        "Person demographics > Person name > Person first name",
        "Person demographics > Person name > Person family name",
        "Person demographics > Date of birth",
        "Contingency/safety plans > Trigger factors",
    ):
        assert needed in named
    headings = {path for path in ELEMENTS if path.startswith("About me > ") and path.count(" > ") == 2}
    assert len(headings) == 7
    assert headings <= named


@functools.cache
def fhir_element(path: str) -> bool:
    """Whether a path such as Goal.description.text leads to an element of FHIR R4."""
    kind, *steps = path.split(".")
    for step in steps:
        model = _model(kind)
        field = (
            None
            if model is None
            else next((f for name, f in model.model_fields.items() if (f.alias or name) == step), None)
        )
        if field is None:
            return False
        kind = _type_name(field.annotation)
    return bool(steps)


def _model(kind: str) -> Any:
    try:
        return get_fhir_model_class(kind)
    except ValueError:
        return None


def _type_name(annotation: Any) -> str:
    """CodeableConcept for Optional[List[CodeableConceptType]]; empty for what has no elements of its own."""
    while getattr(annotation, "__args__", None):
        annotation = annotation.__args__[0]
    name = getattr(annotation, "__name__", "")
    return name.removesuffix("Type") if name.endswith("Type") else ""


def test_fhir_json_holds_each_answer_where_its_row_says() -> None:
    """The map is no promise for later: the export of the example is read along every path of an answered field."""
    sam = example("sam")
    shared = plan.select(sam, SHARED_SECTIONS)
    made = json.loads(fhir_export.document(shared, kit.copy(kit.person()), kit.consent(), kit.small_pdf()))
    resources = [entry["resource"] for entry in made["entry"]]
    named = {path for row in ROWS.values() for path in paths(row.get("fhir", []))}
    held = {path: " ".join(map(str, _found(resources, path))) for path in named}
    lost = []
    for leaf in plan.leaves(shared).values():
        if leaf.is_entry or leaf.path.startswith("states:") or leaf.path.endswith("/order"):
            continue
        pattern = plan.pattern_of(leaf.path)
        places = paths(ROWS[pattern]["fhir"])
        said = _in_fhir(leaf.value, plan.fields_by_pattern()[pattern].kind)
        if not any(said in held[place] for place in places):
            lost.append((pattern, places))
    assert lost == []


def _in_fhir(value: Any, kind: Kind) -> str:
    """One value as it stands in FHIR JSON, the first of several codes."""
    if kind is Kind.CHOICES:
        return str(value[0])
    return f"{value / 100:g}" if kind is Kind.MONEY else str(value).strip()


def _found(resources: list[dict[str, Any]], path: str) -> list[Any]:
    """All that stands at a path such as Goal.note.text in the resources of its kind; items are followed down."""
    kind, *steps = path.split(".")
    here: list[Any] = [resource for resource in resources if resource["resourceType"] == kind]
    for step in steps:
        here = [inner for holder in here for inner in _below(holder, step)]
        if step == "item":
            here = list(_all_items(here))
    return here


def _below(holder: Any, step: str) -> list[Any]:
    value = holder.get(step) if isinstance(holder, dict) else None
    return value if isinstance(value, list) else [] if value is None else [value]


def _all_items(items: list[Any]) -> Iterator[Any]:
    for item in items:
        yield item
        yield from _all_items(item.get("item", []))
