"""FHIR files: whose each result is, whether it stands, which test it is; in many variants."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcsp_desktop.letters.model import Candidate, LetterPerson, ReadLetter
from pcsp_desktop.letters.worker.reading import ReadingNote, read_with_notes

LOINC, SNOMED = "http://loinc.org", "http://snomed.info/sct"
ANN = {
    "resourceType": "Patient",
    "id": "1",
    "name": [{"given": ["Ann"], "family": "Example"}],
    "birthDate": "1960-01-01",
}
BABY = {"resourceType": "Patient", "id": "2", "name": [{"text": "Baby Example"}]}
CODES = {  # test: code, its system, the name beside it, a value, its unit
    "potassium": ("2823-3", LOINC, "Serum potassium", 4.1, "mmol/L"),
    "sodium": ("1000661000000107", SNOMED, "Serum sodium level", 140, "mmol/L"),
    "hba1c": ("59261-8", LOINC, "HbA1c level (IFCC standardised)", 48, "mmol/mol"),
    "hb": ("718-7", LOINC, "Haemoglobin estimation", 128, "g/L"),
    "creatinine": ("1000731000000107", SNOMED, "Serum creatinine level", 88, "umol/L"),
    "tsh": ("3016-3", LOINC, "Thyrotropin [Units/volume] in Serum or Plasma", 2.1, "mU/L"),
    "egfr": (
        "33914-3",
        LOINC,
        "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area]",
        71,
        "mL/min/1.73m2",
    ),
    "weight": ("27113001", SNOMED, "Body weight", 68.2, "kg"),
    "pulse": ("8867-4", LOINC, "Heart rate", 72, "/min"),
}


def result(test: str = "potassium", **changes: Any) -> dict[str, Any]:
    code, system, name, value, unit = CODES[test]
    made = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": system, "code": code, "display": name}], "text": name},
        "effectiveDateTime": "2026-03-10T08:30:00Z",
        "subject": {"reference": "Patient/1"},
        "valueQuantity": {"value": value, "unit": unit},
        **changes,
    }
    return {key: value for key, value in made.items() if value is not None}


def bare(name: str, value: float = 4.1, unit: str = "mmol/L", **changes: Any) -> dict[str, Any]:
    return result(code={"text": name}, valueQuantity={"value": value, "unit": unit}, **changes)


def bundle(*resources: dict[str, Any], kind: str = "collection") -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": kind, "entry": [{"resource": one} for one in resources]}


def read(*resources: dict[str, Any], root: Any = None) -> tuple[ReadLetter, tuple[ReadingNote, ...]]:
    letter, reading = read_with_notes(json.dumps(root or bundle(ANN, *resources)).encode())
    return letter, tuple(reading.notes)


def found(*resources: dict[str, Any], root: Any = None) -> list[tuple[str, str]]:
    return [(c.test, c.value) for c in read(*resources, root=root)[0].candidates]


def only(*resources: dict[str, Any]) -> Candidate:
    (candidate,) = read(*resources)[0].candidates
    return candidate


@pytest.mark.parametrize("test", CODES)
def test_a_known_code_is_sure(test: str) -> None:
    candidate = only(result(test))
    assert candidate.test == test
    assert not candidate.unsure, candidate.why
    assert (candidate.date, candidate.date_kind) == ("2026-03-10", "sample")


# ---- Whose ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": {"reference": "Patient/2"}},
        {"subject": {"reference": "urn:uuid:nobody"}},
        {"subject": {"display": "Baby of Ann Example"}},
        {"subject": {"reference": "Group/7"}},
        {"subject": {"reference": "Device/7"}},
        {"subject": {"identifier": {"value": "9990002222"}}},
        {"focus": [{"display": "Fetus"}]},
        {"focus": [{"reference": "Patient/2"}]},
        {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/observation-focusCode"}]},
    ],
)
def test_a_result_of_somebody_else_is_left_out(changes: dict[str, Any]) -> None:
    assert found(result("sodium"), result(**changes)) == [("sodium", "140")]


@pytest.mark.parametrize(
    "subject",
    [
        {"reference": "Patient/1"},
        {"reference": "https://server.example/fhir/Patient/1"},
        {"reference": "Patient/1/_history/3"},
        {"reference": "urn:uuid:1"},
        {"display": "Mrs Ann Example"},
        {"display": "EXAMPLE, Ann"},
        None,
    ],
)
def test_a_subject_is_the_person_in_many_forms(subject: dict[str, Any] | None) -> None:
    assert found(result(subject=subject)) == [("potassium", "4.1")]


def test_a_file_of_two_people_gives_none_and_says_so() -> None:
    letter, notes = read(root=bundle(ANN, BABY, result(), result("sodium", subject={"reference": "Patient/2"})))
    assert letter.candidates == ()
    assert [note.id for note in notes] == ["several_people"]
    assert letter.people == (LetterPerson("Ann Example", "1960-01-01"), LetterPerson("Baby Example"))
    nobody = bundle(result(), result("sodium", subject={"reference": "Patient/2"}))
    assert found(root=nobody) == []


def test_a_report_says_whose_results_they_are() -> None:
    report = {"resourceType": "DiagnosticReport", "status": "final", "subject": {"reference": "Patient/1"}}
    both = bundle(ANN, BABY, report, result(), result("sodium", subject={"reference": "Patient/2"}))
    assert found(root=both) == [("potassium", "4.1")]


def test_the_only_person_with_results_of_two_is_not_sure() -> None:
    letter, _ = read(root=bundle(ANN, BABY, result("pulse", subject={"reference": "Patient/2"})))
    assert [(c.value, c.unsure, c.why) for c in letter.candidates] == [("72", True, ("people",))]
    assert letter.people == (LetterPerson("Baby Example"),)


# ---- Whether it stands ------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled", "registered", "unknown", "nonsense"])
def test_a_result_that_does_not_stand_is_left_out(status: str) -> None:
    assert found(result(status=status)) == []


@pytest.mark.parametrize("status", ["preliminary", "partial", None])
def test_a_result_that_is_not_final_is_not_sure(status: str | None) -> None:
    candidate = only(result(status=status))
    assert candidate.unsure
    assert "status" in candidate.why


def versions(*ages: dict[str, Any], kind: str = "collection") -> list[tuple[str, str]]:
    made = []
    for n, meta in enumerate(ages):
        made.append(result(id="k", meta=meta, valueQuantity={"value": 4 + n, "unit": "mmol/L"}))
    return found(root=bundle(ANN, *made, kind=kind))


def test_the_newest_version_stands_wherever_it_is() -> None:
    assert versions({"versionId": "1"}, {"versionId": "2"}) == [("potassium", "5")]
    assert versions({"versionId": "10"}, {"versionId": "9"}) == [("potassium", "4")]
    assert versions({"lastUpdated": "2026-03-11T00:00:00Z"}, {"lastUpdated": "2026-03-10T00:00:00Z"}) == [
        ("potassium", "4")
    ]
    assert versions({}, {}, kind="history") == [("potassium", "4")], "a history begins with the newest"


def test_versions_that_nobody_can_put_in_order_are_not_sure() -> None:
    made = [result(id="k", valueQuantity={"value": value, "unit": "mmol/L"}) for value in (4, 5)]
    letter, _ = read(*made)
    assert all(candidate.unsure for candidate in letter.candidates)
    assert len(letter.candidates) == 1


def test_a_deleted_or_replaced_result_is_gone() -> None:
    root = bundle(ANN, kind="history")
    root["entry"] += [
        {"fullUrl": "https://x/Observation/k", "request": {"method": "DELETE", "url": "Observation/k"}},
        {"fullUrl": "https://x/Observation/k", "resource": result(id="k")},
    ]
    assert found(root=root) == []
    newer = result(
        id="n",
        valueQuantity={"value": 5.0, "unit": "mmol/L"},
        related=[{"type": "replaces", "target": {"reference": "Observation/k"}}],
    )
    assert found(result(id="k"), newer) == [("potassium", "5.0")]


def test_an_old_version_does_not_come_back_when_the_new_one_is_an_error() -> None:
    old = result(id="k", meta={"versionId": "1"})
    new = result(id="k", meta={"versionId": "2"}, status="entered-in-error")
    assert found(old, new) == []
    assert found(new, old) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"modifierExtension": [{"url": "x", "valueBoolean": True}]},
        {"dataAbsentReason": {"text": "error"}},
        {"note": [{"text": "Sample haemolysed, result unreliable"}]},
        {"comment": "Unsuitable, due to delay in delivery"},
        {"valueQuantity": {"value": 4.1, "unit": "mmol/L", "comparator": "~"}},
        {"valueQuantity": {"value": 4100, "unit": "mmol/L"}},
        {"valueQuantity": {"value": 4.1, "unit": "mmol/24h"}},
        {"valueQuantity": {"value": 4.1, "unit": "g/L"}},
        {"valueQuantity": None, "valueRange": {"low": {"value": 4}, "high": {"value": 5}}},
        {"valueQuantity": None, "valueString": "4.1 to 5.9 mmol/L"},
        {"valueQuantity": None},
    ],
)
def test_a_value_that_cannot_be_taken_as_it_stands_is_left_out(changes: dict[str, Any]) -> None:
    assert found(result(**changes)) == []


@pytest.mark.parametrize(
    "specimen",
    [
        {"status": "unsatisfactory"},
        {"status": "entered-in-error"},
        {"condition": [{"text": "Hemolyzed"}]},
        {"condition": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0493", "code": "HEM"}]}]},
        {"note": [{"text": "mislabelled"}]},
        {"type": {"text": "Pleural fluid"}},
        {"type": {"coding": [{"display": "Whole blood"}], "text": "Cerebrospinal fluid"}},
        {"type": {"text": "Cord blood"}},
        {"type": {"text": "Urine"}},
        {"modifierExtension": [{"url": "x"}]},
    ],
)
def test_a_specimen_that_is_spoilt_or_no_blood_takes_its_results_with_it(specimen: dict[str, Any]) -> None:
    held = {"resourceType": "Specimen", "id": "s", **specimen}
    assert found(held, result(specimen={"reference": "Specimen/s"})) == []
    report = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "specimen": [{"reference": "Specimen/s"}],
        "result": [{"reference": "Observation/k"}],
    }
    assert found(held, report, result(id="k")) == []


@pytest.mark.parametrize("kind", ["Venous blood", "Serum", "Plasma specimen", "Blood (EDTA)", "Specimen"])
def test_a_specimen_of_blood_is_fine_and_knows_its_day(kind: str) -> None:
    held = {
        "resourceType": "Specimen",
        "id": "s",
        "type": {"text": kind},
        "condition": [{"coding": [{"code": "ROOM"}]}],
        "collection": {"collectedDateTime": "2026-03-09"},
    }
    candidate = only(held, result(specimen={"reference": "Specimen/s"}))
    assert (candidate.date, candidate.unsure) == ("2026-03-09", False)


def test_what_a_report_concludes_makes_its_results_unsure() -> None:
    report = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "conclusion": "Wrong blood in tube, please repeat",
        "result": [{"reference": "Observation/k"}],
    }
    candidate = only(report, result(id="k"))
    assert "withdrawn" in candidate.why
    for status in ("cancelled", "entered-in-error"):
        assert found({**report, "status": status}, result(id="k")) == []


def test_contained_resources_are_their_owners_alone() -> None:
    def with_specimen(test: str, day: str) -> dict[str, Any]:
        inner = {"resourceType": "Specimen", "id": "s", "collection": {"collectedDateTime": day}}
        return result(test, contained=[inner], specimen={"reference": "#s"}, effectiveDateTime=None)

    letter, _ = read(with_specimen("sodium", "2024-01-05"), with_specimen("potassium", "2026-03-03"))
    assert [(c.test, c.date) for c in letter.candidates] == [("sodium", "2024-01-05"), ("potassium", "2026-03-03")]


# ---- Which test -------------------------------------------------------------------------------------------

OTHER_NAMES = [
    "CSF potassium",
    "Potassium, pleural fluid",
    "Dialysate potassium",
    "Sweat sodium",
    "Target HbA1c level",
    "HbA1c goal",
    "Baseline creatinine",
    "Previous potassium",
    "Lowest sodium",
    "Mother's haemoglobin",
    "Fetal heart rate",
    "Baby weight",
    "Birth weight",
    "Family history of cholesterol",
    "Creatinine clearance",
    "Creatinine excretion",
    "Ideal weight",
    "Predicted weight",
    "Serum VLDL cholesterol level",
    "Cholesterol in HDL2",
    "Remnant cholesterol",
    "Albumin/creatinine ratio target",
    "Urine potassium",
    "Conjugated bilirubin",
    "Haemoglobin electrophoresis",
    "Reticulocyte haemoglobin",
    "Hb S",
    "Platelet volume",
    "Potassium chloride dose",
    "Weight change",
    "Rhubarb level",
]


@pytest.mark.parametrize("name", OTHER_NAMES)
def test_a_name_with_other_words_is_another_test(name: str) -> None:
    units = [("mmol/L", 4.1), ("g/L", 90), ("kg", 70), ("/min", 80), ("mmol/mol", 48), ("umol/L", 90), ("10*9/L", 8)]
    assert [hit for unit, value in units for hit in found(bare(name, value, unit))] == []


@pytest.mark.parametrize(
    ("name", "test"),
    [
        ("Serum potassium", "potassium"),
        ("Potassium (serum)", "potassium"),
        ("Plasma potassium level", "potassium"),
        ("Potassium, serum", "potassium"),
        ("POTASSIUM", "potassium"),
        ("Non-fasting LDL cholesterol", "chol_ldl"),
        ("Serum total cholesterol level", "chol_total"),
    ],
)
def test_a_name_with_harmless_words_is_the_test(name: str, test: str) -> None:
    assert [hit[0] for hit in found(bare(name))] == [test]


def test_the_code_decides_first() -> None:
    coding = [{"system": SNOMED, "code": "390734006", "display": "Potassium"}]
    assert found(result(code={"coding": coding, "text": "Serum potassium"})) == [], "an unknown code is not rescued"
    local = [{"system": "https://lab.example/codes", "code": "K", "display": "Potassium"}]
    assert found(result(code={"coding": local, "text": "Potassium"})) == [("potassium", "4.1")]
    two = [{"system": LOINC, "code": "2823-3"}, {"system": LOINC, "code": "2951-2"}]
    assert found(result(code={"coding": two})) == []
    misnamed = [{"system": LOINC, "code": "2823-3", "display": "Sodium"}]
    assert found(result(code={"coding": misnamed, "text": "Sodium"})) == []


@pytest.mark.parametrize(
    "words", ["Target", "Pleural fluid analysis", "Family history", "Fetal monitoring", "24h urine"]
)
def test_the_panel_that_a_result_stands_in_is_part_of_what_it_is(words: str) -> None:
    panel = result(code={"text": words}, valueQuantity=None, hasMember=[{"reference": "Observation/k"}])
    assert found(panel, result(id="k")) == []
    report = {"resourceType": "DiagnosticReport", "status": "final", "code": {"text": words}}
    assert found({**report, "result": [{"reference": "Observation/k"}]}, result(id="k")) == []


def test_a_part_of_the_body_that_is_somebody_elses_is_left_out() -> None:
    assert found(result("pulse", bodySite={"text": "Left arm"})) == [("pulse", "72")]
    assert found(result("pulse", bodySite={"text": "Fetus"})) == []
    assert found(result("weight", method={"text": "Predicted"})) == []


# ---- Ranges, units, dates ---------------------------------------------------------------------------------


def test_the_range_of_this_person_is_taken_among_several() -> None:
    def between(low: float, high: float, **more: Any) -> dict[str, Any]:
        return {"low": {"value": low, "unit": "g/L"}, "high": {"value": high, "unit": "g/L"}, **more}

    woman = {**ANN, "gender": "female"}
    female, male = {"appliesTo": [{"text": "Female"}]}, {"appliesTo": [{"coding": [{"code": "248153007"}]}]}

    def ranges(*given: dict[str, Any]) -> tuple[float | None, float | None]:
        letter, _ = read(root=bundle(woman, result("hb", referenceRange=list(given))))
        return letter.candidates[0].ref_low, letter.candidates[0].ref_high

    assert ranges(between(115, 165, **female), between(130, 180, **male)) == (115, 165)
    assert ranges(between(130, 180, **male), between(115, 165, **female)) == (115, 165)
    assert ranges(between(115, 165), between(90, 110, type={"text": "Treatment target"})) == (115, 165)
    assert ranges(between(115, 165), between(110, 160)) == (None, None), "two that nobody can choose from"
    old, young = {"age": {"low": {"value": 60}}}, {"age": {"high": {"value": 17}}}
    assert ranges(between(110, 160, **old), between(100, 140, **young)) == (110, 160)
    assert ranges(between(105, 140, appliesTo=[{"text": "Pregnant"}])) == (None, None)
    assert ranges({"low": {"value": 11.5, "unit": "g/dL"}, "high": {"value": 16.5, "unit": "g/dL"}}) == (None, None)
    assert ranges({"text": "115 - 165"}) == (115, 165)
    assert ranges({"text": "Men 130-180, women 115-165"}) == (None, None)


def test_a_unit_that_is_missing_unknown_or_said_twice_differently_is_not_sure() -> None:
    assert only(result(valueQuantity={"value": 4.1})).why == ("no_unit",)
    assert only(result(valueQuantity={"value": 4.1, "unit": "mEq/L"})).why == ("value_words",)
    assert only(result(valueQuantity={"value": 4.1, "unit": "mmol/L", "code": "umol/L"})).unsure


def test_two_values_at_one_moment_are_not_sure_and_two_on_one_day_are() -> None:
    twice = [result(valueQuantity={"value": value, "unit": "mmol/L"}) for value in (4.1, 5.9)]
    assert all("two_values" in c.why for c in read(*twice)[0].candidates)
    later = result(valueQuantity={"value": 5.9, "unit": "mmol/L"}, effectiveDateTime="2026-03-10T16:00:00Z")
    assert not any(c.unsure for c in read(result(), later)[0].candidates)


def test_a_year_alone_is_no_day() -> None:
    candidate = only(result(effectiveDateTime="2026"))
    assert candidate.date is None
    assert candidate.unsure


def test_words_are_quoted_as_words() -> None:
    smoking = result(
        code={"text": "Smoking status"}, valueQuantity=None, valueCodeableConcept={"text": "Ex-smoker since 2010"}
    )
    assert found(smoking) == [("smoking", "Ex-smoker since 2010")]
    protein = result(code={"text": "Urine protein"}, valueQuantity=None, valueString="Trace")
    assert found(protein) == [("urine_protein", "Trace")]
    number = result(code={"text": "Urine protein"}, valueQuantity={"value": 0.3, "unit": "g/L"})
    assert found(number) == []


def test_a_letter_inside_a_file_of_data_is_read_when_it_is_all_there_is() -> None:
    import base64

    from letters.hostile_maker import page_of, text

    data = base64.b64encode(page_of(text())).decode()
    document = {
        "resourceType": "DocumentReference",
        "status": "current",
        "content": [{"attachment": {"contentType": "application/pdf", "data": data}}],
    }
    assert found(document) == [("hba1c", "57")]
    letter, notes = read(document, result())
    assert [c.test for c in letter.candidates] == ["potassium"]
    assert [note.id for note in notes] == ["letter_inside"]


# ---- Any order, any form ----------------------------------------------------------------------------------


def file_of_everything() -> tuple[list[dict[str, Any]], set[tuple[str, str]]]:
    """A file with what counts and what does not, side by side."""
    counts = [result(test, id=f"c{n}") for n, test in enumerate(CODES)]
    traps = [
        result("hb", id="t1", status="entered-in-error", valueQuantity={"value": 60, "unit": "g/L"}),
        bare("Target HbA1c level", 53, "mmol/mol", id="t2"),
        bare("CSF sodium", 120, "mmol/L", id="t3"),
        result("pulse", id="t4", focus=[{"display": "Fetus"}], valueQuantity={"value": 146, "unit": "/min"}),
        result("weight", id="t5", subject={"display": "Baby"}, valueQuantity={"value": 3.1, "unit": "kg"}),
        result(
            "potassium", id="t6", specimen={"reference": "Specimen/s"}, valueQuantity={"value": 7.9, "unit": "mmol/L"}
        ),
        {"resourceType": "Specimen", "id": "s", "status": "unsatisfactory"},
        result("sodium", id="c1", meta={"versionId": "0"}, valueQuantity={"value": 101, "unit": "mmol/L"}),
        {"resourceType": "Goal", "id": "g", "target": [{"detailQuantity": {"value": 70, "unit": "kg"}}]},
    ]
    counts[1]["meta"] = {"versionId": "1"}
    return [ANN, *counts, *traps], {(test, str(row[3])) for test, row in CODES.items()}


@settings(max_examples=60, deadline=None)
@given(
    st.randoms(use_true_random=False),
    st.sampled_from(["bundle", "list", "nested", "parameters"]),
    st.booleans(),
    st.booleans(),
)
def test_order_and_wrapping_change_nothing(chance: random.Random, wrap: str, full: bool, stu3: bool) -> None:
    resources, right = file_of_everything()
    resources = copy.deepcopy(resources)
    chance.shuffle(resources)
    for one in resources:
        if stu3 and "note" in one:
            one["comment"] = one.pop("note")[0]["text"]
    root: Any = bundle(*resources)
    if full:
        for entry in root["entry"]:
            name = f"{entry['resource']['resourceType']}/{entry['resource']['id']}"
            entry["fullUrl"] = f"https://server.example/fhir/{name}"
    if wrap == "list":
        root = resources
    elif wrap == "nested":
        root = bundle(root)
    elif wrap == "parameters":
        root = {"resourceType": "Parameters", "parameter": [{"name": "x", "resource": root}]}
    letter, _ = read(root=root)
    assert {(c.test, c.value) for c in letter.candidates} == right
    assert not [c for c in letter.candidates if c.unsure]


ODD: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5) | st.just({"reference": "Observation/c0"}),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["value", "code", "text", "coding"]), inner)
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["code", "subject", "valueQuantity", "specimen", "referenceRange", "component", "note", "hasMember",
                     "related", "focus", "extension", "contained", "meta", "effectiveDateTime", "interpretation"]),
    ODD,
)  # fmt: skip
def test_a_part_of_any_form_harms_no_other_result(part: str, odd: Any) -> None:
    broken = {**result("sodium", id="x"), part: odd}
    hits = found(result("hb", id="c0"), broken)
    assert ("hb", "128") in hits
