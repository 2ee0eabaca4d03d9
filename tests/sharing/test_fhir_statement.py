"""What a surgery's system can take in from fhir.json alone: an honest statement by a patient, and no more than that."""

import datetime
import json
from typing import Any

import attrs
import pytest
import share_kit as kit

from pcsp_desktop import plan, sharing
from pcsp_desktop.plan.results import say_result
from pcsp_desktop.sharing.fhir import export, incoming

SECTIONS = tuple(section for section in plan.SHARED_SECTIONS if section not in ("setup", "equality"))


def statement_plan() -> plan.Plan:
    """A plan of all that has a resource of its own."""
    return plan.from_json(
        {
            "schema": plan.SCHEMA,
            "person": {"first_name": "Sam", "family_name": "Okoro", "nhs_number": "9434765919"},
            "people": [
                {"id": "anna", "name": "Anna", "relationship": "daughter", "role": "family",
                 "parts": ["emergency_contact"], "phone": "01632 960 001"},
                {"id": "bello", "name": "Dr Bello", "role": "gp", "organisation": "Elm Road Surgery"},
            ],
            "goals": [
                {"id": "g1", "want": "Walk to the shop", "need": "COPD", "by_when": "2027-03-01", "importance": 9,
                 "actions": [
                     {"id": "s1", "what": "Walk to the corner", "who": "me", "confidence": 7,
                      "confidence_past": [{"id": "c1", "value": 4, "date": "2026-09-14"},
                                          {"id": "c2", "value": 7, "date": "2026-10-20"}]},
                     {"id": "s2", "what": "Ask about oxygen", "who": "professional", "who_name": "dr bello"},
                     {"id": "s3", "what": "Rest", "who": "me", "confidence": 5},
                 ]},
                {"id": "g2", "want": "Sleep", "need": "I wake up", "by_when": "before the winter"},
            ],
            "health": {
                "conditions": [{"id": "copd", "name": "COPD", "medical_name": "Chronic obstructive pulmonary disease",
                                "since": "2014"}],
                "medicines_answer": "yes",
                "medicines": [{"id": "m1", "name": "Metformin", "as_on_label": "One 500 mg tablet twice a day",
                               "what_for": "Diabetes"}],
                "allergies_answer": "yes",
                "allergies": [{"id": "a1", "to": "Penicillin", "what_happens": "My face swells", "how_bad": "Bad"}],
                "devices_answer": "yes",
                "devices": [{"id": "d1", "name": "Pacemaker", "where": "Left chest", "details": "MRI safe"}],
            },
            "results": {"items": [
                {"id": "r1", "test": "hba1c", "printed_name": "HbA1c", "value": "5.10", "comparator": "lt",
                 "unit": "mmol/mol", "date": "2026-09-11", "range_low": "20", "range_high": "41", "mark": "H"},
                {"id": "r2", "printed_name": "Urine dip", "value": "trace", "unit": "+"},
            ]},
            "reviews": {"next_on": "2027-06-01"},
            "authorship": [{"id": "w1", "section": "goals", "who": "with_help", "name": "Anna",
                            "relationship": "daughter", "date": "2026-10-06"},
                           {"id": "w2", "section": "health", "who": "for_me", "name": "Anna"}],
        }
    )  # fmt: skip


def made(shown: plan.Plan | None = None, sections: tuple[str, ...] = SECTIONS, **about: Any) -> list[dict[str, Any]]:
    copy = attrs.evolve(kit.copy(kit.person()), **about)
    document = export.document(
        plan.select(shown or statement_plan(), sections), copy, kit.consent(), b"%PDF-", sections
    )
    return [entry["resource"] for entry in json.loads(document)["entry"]]


def of_kind(resources: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [each for each in resources if each["resourceType"] == kind]


def code_of(element: dict[str, Any]) -> str:
    return str(element["coding"][0]["code"]) if "coding" in element else ""


def patient_of(resources: list[dict[str, Any]]) -> dict[str, str]:
    (patient,) = of_kind(resources, "Patient")
    return {"reference": f"urn:uuid:{patient['id']}"}


def test_an_allergy_is_unconfirmed_and_asserted_by_the_patient() -> None:
    resources = made()
    (found,) = of_kind(resources, "AllergyIntolerance")
    assert found["code"] == {"text": "Penicillin"}
    assert found["reaction"] == [{"manifestation": [{"text": "My face swells"}]}]
    assert code_of(found["verificationStatus"]) == "unconfirmed"
    assert code_of(found["clinicalStatus"]) == "active"
    assert found["asserter"] == found["patient"] == patient_of(resources)
    assert found["recordedDate"].startswith("2026-11-21")


@pytest.mark.parametrize(
    ("answer", "reason", "resources"),
    [("none_known", None, 1), ("not_sure", "unavailable", 0), ("", "notasked", 0), ("yes", "unavailable", 0)],
)
def test_no_blank_reads_as_none(answer: str, reason: str | None, resources: int) -> None:
    shown = plan.from_json({"schema": plan.SCHEMA, "health": {"allergies_answer": answer, "diet": "Salt"}})
    found = made(shown)
    allergies = of_kind(found, "AllergyIntolerance")
    assert len(allergies) == resources
    if allergies:
        assert code_of(allergies[0]["code"]) == "716186003"
    (listed,) = [each for each in health_lists(found) if each["code"]["coding"][0]["code"] == "health.allergies"]
    assert ("emptyReason" in listed) == (reason is not None)
    if reason is not None:
        assert code_of(listed["emptyReason"]) == reason


@pytest.mark.parametrize(("answer", "reason"), [("none_known", "nilknown"), ("", "notasked")])
def test_no_medicines_and_no_devices_are_told_apart_from_no_answer(answer: str, reason: str) -> None:
    health = {"medicines_answer": answer, "devices_answer": answer, "diet": "Salt"}
    found = made(plan.from_json({"schema": plan.SCHEMA, "health": health}))
    for name in ("health.medicines", "health.devices"):
        (listed,) = [each for each in health_lists(found) if each["code"]["coding"][0]["code"] == name]
        assert code_of(listed["emptyReason"]) == reason


def health_lists(resources: list[dict[str, Any]]) -> list[dict[str, Any]]:
    (composition,) = of_kind(resources, "Composition")
    return [inner for section in composition["section"] for inner in section.get("section", ())]


def test_a_condition_a_medicine_and_a_device_are_statements_of_the_patient() -> None:
    resources = made()
    (condition,) = of_kind(resources, "Condition")
    assert (condition["code"]["text"], condition["onsetString"]) == ("COPD", "2014")
    assert code_of(condition["verificationStatus"]) == "unconfirmed"
    assert condition["asserter"] == patient_of(resources)
    (medicine,) = of_kind(resources, "MedicationStatement")
    assert medicine["medicationCodeableConcept"] == {"text": "Metformin"}
    assert medicine["dosage"] == [{"text": "One 500 mg tablet twice a day"}]
    assert medicine["informationSource"] == patient_of(resources)
    assert code_of(medicine["category"]) == "patientspecified"
    (device,) = of_kind(resources, "Device")
    assert device["deviceName"] == [{"name": "Pacemaker", "type": "patient-reported-name"}]
    assert {note["text"].rpartition(": ")[2] for note in device["note"]} == {"Left chest", "MRI safe"}


def test_a_goal_has_its_start_its_day_and_what_it_is_for() -> None:
    resources = made()
    first, second = of_kind(resources, "Goal")
    assert first["startDate"] == "2026-09-14"
    assert first["target"] == [{"dueDate": "2027-03-01"}]
    (condition,) = of_kind(resources, "Condition")
    assert first["addresses"][0]["reference"] == f"urn:uuid:{condition['id']}"
    assert second["target"][0]["detailString"] == "before the winter"
    assert "startDate" not in second
    (need,) = [each for each in of_kind(resources, "Observation") if each.get("valueString") == "I wake up"]
    assert second["addresses"] == [{"reference": f"urn:uuid:{need['id']}"}]


def test_each_score_has_the_day_when_it_was_said_and_its_own_step() -> None:
    scores = {
        (each["identifier"][-1]["value"], each["valueInteger"]): each.get("effectiveDateTime")
        for each in of_kind(made(), "Observation")
        if code_of(each["code"]) == "confidence"
    }
    assert scores == {("s1", 4): "2026-09-14", ("s1", 7): "2026-10-20", ("s3", 5): None}


def test_steps_name_who_does_them() -> None:
    resources = made()
    whole = next(each for each in of_kind(resources, "CarePlan") if "activity" in each)
    mine, theirs, _ = [each["detail"]["performer"][0] for each in whole["activity"]]
    assert mine == patient_of(resources)
    (doctor,) = [each for each in of_kind(resources, "Practitioner") if each["name"][0]["text"] == "Dr Bello"]
    assert theirs == {"reference": f"urn:uuid:{doctor['id']}", "display": "dr bello"}


def test_the_team_says_where_somebody_works() -> None:
    (team,) = of_kind(made(), "CareTeam")
    assert [each.get("onBehalfOf") for each in team["participant"]] == [None, {"display": "Elm Road Surgery"}]


def test_the_care_plan_has_a_category_and_a_period() -> None:
    for each in of_kind(made(), "CarePlan"):
        assert each["category"][0]["coding"] == [{"system": "http://snomed.info/sct", "code": "734163000"}]
        assert each["period"] == {"start": "2026-11-21", "end": "2027-06-01"}


def test_the_consent_has_the_chosen_sections_as_its_scope() -> None:
    sections = ("goals", "health")
    (found,) = of_kind(made(sections=sections, expires=datetime.date(2027, 1, 1)), "Consent")
    provision = found["provision"]
    assert [code_of(each) for each in provision["code"]] == list(sections)
    assert provision["period"] == {"start": "2026-11-21", "end": "2027-01-01"}
    assert provision["purpose"][0]["display"] == "My appointment"
    assert provision["actor"][0]["reference"]["display"] == "Elm Road Surgery"


def test_a_share_file_says_its_own_sections_in_the_consent() -> None:
    opened = sharing.open_share(kit.share(statement_plan(), ("goals", "people")).data)
    assert opened.fhir is not None
    (found,) = of_kind([entry["resource"] for entry in json.loads(opened.fhir)["entry"]], "Consent")
    assert {code_of(each) for each in found["provision"]["code"]} == {"goals", "people"}


def test_it_says_who_typed_what() -> None:
    resources = made()
    written = {
        code_of(each["activity"]): [
            (code_of(agent["type"]), agent["who"].get("display", "me")) for agent in each["agent"]
        ]
        for each in of_kind(resources, "Provenance")
        if "activity" in each
    }
    assert written == {"goals": [("author", "me"), ("enterer", "Anna")], "health": [("enterer", "Anna")]}
    (goals,) = [each for each in of_kind(resources, "Provenance") if each.get("occurredDateTime") == "2026-10-06"]
    targets = {each["reference"] for each in goals["target"]}
    assert {f"urn:uuid:{each['id']}" for each in of_kind(resources, "Goal")} <= targets


def test_a_plan_that_somebody_else_typed_says_so() -> None:
    who = kit.person("Anna Okoro")
    resources = made(author=sharing.Author(name=who.name, role="carer", on_behalf_of="Sam Okoro"))
    (document,) = [each for each in of_kind(resources, "Provenance") if "activity" not in each]
    (agent,) = document["agent"]
    assert code_of(agent["type"]) == "enterer"
    assert agent["onBehalfOf"] == patient_of(resources)


def test_the_sections_of_the_document_have_codes_and_their_resources() -> None:
    (composition,) = of_kind(made(), "Composition")
    codes = {
        coding["code"]: coding["system"]
        for section in (*composition["section"], *health_lists([composition]))
        for coding in section["code"]["coding"]
    }
    assert {"61146-7", "48765-2", "10160-0", "46264-8", "11450-4", "85847-2", "30954-2"} <= codes.keys()
    assert {"goals", "health", "health.allergies", "people"} <= codes.keys()


def test_a_result_keeps_its_digits_sign_and_unit_as_they_are_said_everywhere() -> None:
    shown = statement_plan()
    document = export.document(plan.select(shown, SECTIONS), kit.copy(kit.person()), kit.consent(), b"%PDF-", SECTIONS)
    assert b'"value":5.10' in document
    numbers = [each for each in of_kind(made(), "Observation") if "valueQuantity" in each]
    (found,) = numbers
    assert found["valueQuantity"] == {"value": 5.10, "comparator": "<", "unit": "mmol/mol"}
    assert found["code"] == {"coding": [{"system": "tag:pcsp-desktop,2026:test", "code": "hba1c"}], "text": "HbA1c"}
    assert found["interpretation"] == [{"text": "H"}]
    (words,) = [each for each in of_kind(made(), "Observation") if each.get("valueString") == "trace +"]
    assert words["code"] == {"text": "Urine dip"}
    (composition,) = of_kind(made(), "Composition")
    (results,) = [each for each in composition["section"] if code_of(each["code"]) == "results"]
    for item in shown.results.items:
        assert say_result(item).replace("<", "&lt;") in results["text"]["div"]


def test_the_number_of_the_nhs_is_told_as_not_traced() -> None:
    (patient,) = of_kind(made(), "Patient")
    status = patient["identifier"][0]["extension"][0]["valueCodeableConcept"]
    assert code_of(status) == "02"
    assert code_of(patient["contact"][0]["relationship"][0]) == "C"


def test_only_the_chosen_sections_have_resources() -> None:
    kinds = {each["resourceType"] for each in made(sections=("goals",))}
    assert not kinds & {"AllergyIntolerance", "Condition", "MedicationStatement", "Device", "RelatedPerson"}
    # The need of a goal stays in words when the condition that it names was not shared.
    assert any(each.get("valueString") == "COPD" for each in of_kind(made(sections=("goals",)), "Observation"))


def test_only_what_is_in_force_has_resources() -> None:
    shown = plan.apply(statement_plan(), plan.set_value("health/allergies_answer", "none_known"))
    (found,) = of_kind(made(shown), "AllergyIntolerance")
    assert code_of(found["code"]) == "716186003"
    assert b"Penicillin" not in export.document(
        plan.select(shown, SECTIONS), kit.copy(kit.person()), kit.consent(), b"%PDF-", SECTIONS
    )


def test_a_system_that_keeps_the_resources_alone_gives_each_step_its_own_score_back() -> None:
    """Another program drops the questionnaire; what comes back still fits our steps."""
    document = export.document(plan.select(statement_plan(), SECTIONS), kit.copy(kit.person()), kit.consent(), b"%PDF-")
    bundle = json.loads(document)
    bundle["entry"] = [each for each in bundle["entry"] if each["resource"]["resourceType"] != "QuestionnaireResponse"]
    found = incoming.read(json.dumps(bundle).encode()).plan
    steps = {step.id: step.confidence for goal in found.goals for step in goal.actions}
    assert steps == {"s1": 7, "s2": None, "s3": 5}
    assert [goal.want for goal in found.goals] == ["Walk to the shop", "Sleep"]
    assert [(each.printed_name, each.comparator) for each in found.results.items if each.printed_name == "HbA1c"] == [
        ("HbA1c", "lt")
    ]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["statement", "sam", "rose", "maya"])
def test_an_independent_reader_accepts_every_resource(name: str) -> None:
    from fhir.resources.R4B import get_fhir_model_class

    shown = statement_plan() if name == "statement" else kit.example_plan(name)
    for resource in made(shown):
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
