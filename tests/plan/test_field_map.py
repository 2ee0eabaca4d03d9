"""Each field of the plan says where it stands in the PRSB standard and in FHIR R4, or why it has no place there."""

import functools
import tomllib
from collections.abc import Mapping
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class
from plan_kit import ROOT

from pcsp_desktop import plan
from pcsp_desktop.plan import SHARED_SECTIONS, Kind

STANDARDS = ROOT / "resources" / "standards"
MAP: Mapping[str, Any] = tomllib.loads((STANDARDS / "field-map.toml").read_text("utf-8"))
ROWS: Mapping[str, Any] = {pattern: row for rows in MAP["fields"].values() for pattern, row in rows.items()}
ELEMENTS = frozenset(
    line.split("\t")[0] for line in (STANDARDS / "prsb-pcsp-2.0.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)
VALUE_OF_KIND = {
    Kind.DATE: "valueDate", Kind.SCALE: "valueInteger", Kind.NUMBER: "valueInteger", Kind.MONEY: "valueQuantity.value",
    Kind.CHOICE: "valueCoding.code", Kind.CHOICES: "valueCoding.code",
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
    wrong = [(pattern, path) for pattern, row in ROWS.items() for path in paths(row.get("fhir", []))
             if not fhir_element(path)]
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
        field = None if model is None else next(
            (f for name, f in model.model_fields.items() if (f.alias or name) == step), None
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
