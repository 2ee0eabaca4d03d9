"""fhir.json: a document that others accept, that loses nothing of ours, and that is read as suggestions."""

import base64
import datetime
import importlib.util
import json
import random
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest
import share_kit as kit

from pcsp_desktop import plan, sharing
from pcsp_desktop.plan import Kind
from pcsp_desktop.sharing import reply
from pcsp_desktop.sharing.fhir import answers as fhir_answers
from pcsp_desktop.sharing.fhir import export as fhir_export
from pcsp_desktop.sharing.fhir import foreign as fhir_foreign
from pcsp_desktop.sharing.fhir import incoming as fhir_import
from pcsp_desktop.sharing.fhir import loader as fhir_json
from pcsp_desktop.sharing.reach import in_place

HARD_TEXTS = (
    "plain",
    " leading and trailing ",
    "tab\tand\r\nlines\n",
    "\u00a0no-break\u2003em\u202fnarrow",
    "bell\x07 null\x00 escape\x1b delete\x7f",
    "\u2028lines\u2029 \x85 \x0b\x0c\x1c\x1f",
    "<script>alert('&\"')</script> ]]> <!-- -->",
    "emoji 😀 family 👨‍👩‍👧 flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "العربية مع 123 أرقام",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "\ufeffbom \ufffe\uffff noncharacter",
    " ",
    "\n",
    "\x00",
    "é e\u0301 ﬀ",
)


def value_for(spec: plan.FieldSpec, number: int) -> Any:
    """A value that the field takes: hard text, far dates, the last code, the largest number."""
    match spec.kind:
        case Kind.DATE:
            return ["1850-01-01", "2200-12-31", "2024-02-29"][number % 3]
        case Kind.SCALE:
            return 1 + number % 10
        case Kind.NUMBER:
            return spec.facts["high"]
        case Kind.MONEY:
            return [0, 1, 99, 123456789, 10**12, 10**12 - 1][number % 6]
        case Kind.CHOICE:
            return spec.codes[number % len(spec.codes)]
        case Kind.CHOICES:
            return list(spec.codes)
        case Kind.NHS_NUMBER:
            return "9434765919"
        case Kind.ATTACHMENT:
            return "ab" * 32
        case _:
            return HARD_TEXTS[number % len(HARD_TEXTS)]


def torture_plan() -> plan.Plan:
    """A plan in which every field of the model has an answer, and every list two entries."""
    counter = iter(range(10**6))

    def filled(prefix: str) -> dict[str, Any]:
        holder: dict[str, Any] = {}
        for spec in plan.fields():
            if spec.pattern != prefix + spec.name or spec.kind is Kind.STATES:
                continue
            if spec.kind is Kind.GROUP:
                holder[spec.name] = filled(f"{spec.pattern}/")
            elif spec.kind is Kind.ENTRIES:
                holder[spec.name] = [{"id": f"e{next(counter)}", **filled(f"{spec.pattern}/*/")} for _ in range(2)]
            else:
                holder[spec.name] = value_for(spec, next(counter))
        return holder

    saved = filled("")
    saved["carer"]["said_yes_to_sharing"] = "yes"
    for each in ("own_headings", "authorship"):
        for entry in saved[each]:
            entry["section"] = "goals"
    saved["states"] = {"health/allergies": "not_now", "goals": "not_wanted"}
    return plan.from_json({**saved, "schema": plan.SCHEMA})


def whole(name: str) -> plan.Plan:
    makers: dict[str, Callable[[], plan.Plan]] = {"small": kit.small_plan, "sam": kit.example_plan}
    makers |= {"rose": lambda: kit.example_plan("rose"), "maya": lambda: kit.example_plan("maya")}
    return torture_plan() if name == "torture" else makers.get(name, plan.Plan)()


@pytest.fixture(params=["empty", "small", "sam", "rose", "maya", "torture"])
def shared(request: pytest.FixtureRequest) -> plan.Plan:
    return plan.select(whole(request.param), plan.SHARED_SECTIONS)


@pytest.fixture
def document(shared: plan.Plan) -> bytes:
    return fhir_export.document(shared, kit.copy(kit.person()), kit.consent(), b"%PDF-")


def answers(bundle: dict[str, Any]) -> dict[str, Any]:
    (found,) = of_kind(bundle, "QuestionnaireResponse")
    return found


def of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    resources: list[dict[str, Any]] = [entry["resource"] for entry in bundle["entry"]]
    return [resource for resource in resources if resource["resourceType"] == kind]


@pytest.mark.skipif(importlib.util.find_spec("fhir") is None, reason="fhir.resources is not installed")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.slow
def test_an_independent_reader_of_fhir_r4_accepts_the_document(document: bytes) -> None:
    from fhir.resources.R4B.bundle import Bundle

    bundle = Bundle.model_validate_json(document)
    assert bundle.type == "document"


def test_the_invariants_of_a_document_hold(document: bytes) -> None:
    bundle: dict[str, Any] = json.loads(document)
    assert bundle["type"] == "document"
    assert bundle["identifier"]["system"] and bundle["identifier"]["value"]
    assert datetime.datetime.fromisoformat(bundle["timestamp"]).tzinfo is not None
    assert bundle["entry"][0]["resource"]["resourceType"] == "Composition"
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls)
    assert all(entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}" for entry in bundle["entry"])
    resources = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    assert set(references(bundle)) <= set(resources)
    reached, ahead = set(), [urls[0]]
    while ahead:
        here = ahead.pop()
        if here not in reached:
            reached.add(here)
            ahead += references(resources[here])
    assert reached == set(urls)
    assert not any("profile" in resource.get("meta", {}) for resource in resources.values())
    for section in resources[urls[0]]["section"]:
        assert section["title"]
        assert "text" in section or "entry" in section


def references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["reference"]] if isinstance(value.get("reference"), str) else []
        return own + [found for item in value.values() for found in references(item)]
    if isinstance(value, list):
        return [found for item in value for found in references(item)]
    return []


def test_narrative_is_well_formed_and_holds_no_markup_of_the_person(document: bytes) -> None:
    for section in json.loads(document)["entry"][0]["resource"]["section"]:
        if "text" in section:
            root = ElementTree.fromstring(section["text"]["div"])
            assert {each.tag.rpartition("}")[2] for each in root.iter()} <= {"div", "p"}


def test_nothing_is_lost_on_the_way_there_and_back(shared: plan.Plan, document: bytes) -> None:
    bundle: dict[str, Any] = fhir_json.parse(document)
    back = plan.from_json(fhir_answers.saved_plan(answers(bundle).get("item", [])))
    assert plan.to_json(back) == plan.to_json(shared)
    assert fhir_import.read(document) == fhir_foreign.ForeignContents(shared, 0)


def test_every_field_of_the_model_has_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    torture = attrs.evolve(torture_plan(), copies=())
    links = set()

    def walk(items: list[Any]) -> None:
        for item in items:
            links.add(item["linkId"].removesuffix("/*"))
            walk(item.get("item", []))

    walk(fhir_answers.items(torture, "en_GB"))
    expected = {
        spec.pattern
        for spec in plan.fields()
        if spec.section in (*plan.SHARED_SECTIONS, "own_headings", "authorship", "states")
    }
    assert expected <= links


def test_strings_are_what_fhir_allows(document: bytes) -> None:
    def walk(value: Any) -> None:
        if isinstance(value, dict):
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            assert value, "an empty array"
            for item in value:
                walk(item)
        elif isinstance(value, str):
            assert value == value.strip() and value
            assert not any(ord(letter) < 32 and letter not in "\t\r\n" for letter in value)

    walk(json.loads(document))


def test_money_keeps_its_pence(shared: plan.Plan) -> None:
    for pence in (0, 1, 10, 99, 100, 1999, 10**12):
        spec = next(spec for spec in plan.fields() if spec.kind is Kind.MONEY)
        item = {"linkId": spec.pattern, "answer": list(fhir_answers._answers(spec, pence))}
        bundle = fhir_json.parse(fhir_json.encode({"resourceType": "x", "item": [item]}))
        assert fhir_answers._value(spec, bundle["item"][0]["answer"]) == pence  # type: ignore[index]


def test_the_pdf_is_referred_to_and_never_embedded(document: bytes) -> None:
    (found,) = of_kind(json.loads(document), "DocumentReference")
    attachment = found["content"][0]["attachment"]
    assert attachment["url"] == "care-and-support-plan.pdf"
    assert "data" not in attachment
    assert base64.b64encode(b"%PDF-") not in document


def test_the_same_request_gives_the_same_bytes(shared: plan.Plan, document: bytes) -> None:
    assert fhir_export.document(shared, kit.copy(kit.person()), kit.consent(), b"%PDF-") == document


# --- suggestions ----------------------------------------------------------------------------------


def taken(mine: plan.Plan, found: tuple[sharing.Suggestion, ...]) -> plan.Plan:
    for offer in reply.offers(mine, mine, sharing.Reply(suggestions=found), sections=plan.SHARED_SECTIONS):
        assert offer.standing is sharing.Standing.OFFERED
        assert offer.change is not None
        mine = plan.apply(mine, offer.change)
    return mine


def test_a_bundle_of_ours_suggests_everything_to_an_empty_plan(shared: plan.Plan, document: bytes) -> None:
    found = fhir_import.suggestions(document, plan.Plan())
    again = taken(plan.Plan(), found)
    assert answered(again) == answered(shared)


def answered(found: plan.Plan) -> dict[str, Any]:
    """Every answer that others may suggest, without the keys that order the lists; its words as they can be shown."""
    return {
        path: in_place(leaf.value)
        for path, leaf in plan.leaves(found).items()
        if not path.endswith("/order")
        and in_place(leaf.value) != ""
        and sharing.may_change(plan.Change("set", path.removeprefix("states:")))
    }


def test_what_the_plan_already_says_is_not_suggested(shared: plan.Plan, document: bytes) -> None:
    assert fhir_import.suggestions(document, shared) == ()


def test_one_changed_answer_is_one_suggestion() -> None:
    theirs = plan.apply(kit.small_plan(), plan.set_value("goals/goal-1/want", "Walk to the park"))
    document = fhir_export.document(theirs, kit.copy(kit.person()), kit.consent(), b"%PDF-")
    (one,) = fhir_import.suggestions(document, kit.small_plan())
    assert one.change == plan.set_value("goals/goal-1/want", "Walk to the park")


FOREIGN: dict[str, Any] = {
    "resourceType": "Bundle",
    "type": "collection",
    "entry": [
        {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Okoro", "given": ["Sam"]}],
                      "birthDate": "1950-02-03", "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number",
                                                                 "value": "943 476 5919"}]}},
        {"resource": {"resourceType": "Goal", "id": "g1", "lifecycleStatus": "active",
                      "description": {"text": "Sleep through the night"}, "target": [{"dueDate": "2027-03-01"}],
                      "subject": {"reference": "Patient/p"}}},
        {"resource": {"resourceType": "Goal", "id": "g2", "lifecycleStatus": "completed",
                      "achievementStatus": {"coding": [{"code": "not-achieved"}]},
                      "description": {"coding": [{"display": "Weight goal"}]}, "subject": {"reference": "Patient/p"}}},
        {"resource": {"resourceType": "CarePlan", "id": "c", "status": "active", "intent": "plan",
                      "goal": [{"reference": "Goal/g1"}], "subject": {"reference": "Patient/p"},
                      "activity": [{"detail": {"status": "in-progress", "description": "No screens after 9pm",
                                               "scheduledString": "each evening"}},
                                   {"reference": {"reference": "ServiceRequest/x"}}]}},
        {"resource": {"resourceType": "Observation", "id": "o", "status": "final", "valueInteger": 8,
                      "code": {"coding": [{"code": "importance"}]}, "focus": [{"reference": "Goal/g1"}]}},
        {"resource": {"resourceType": "Observation", "id": "lab", "status": "final",
                      "code": {"text": "HbA1c"}, "effectiveDateTime": "2026-10-02T09:30:00Z",
                      "valueQuantity": {"value": 48.0, "comparator": ">=", "unit": "mmol/mol"},
                      "referenceRange": [{"low": {"value": 20}, "high": {"value": 41}}],
                      "interpretation": [{"coding": [{"code": "H"}]}]}},
        {"resource": {"resourceType": "Observation", "id": "old", "status": "entered-in-error",
                      "code": {"text": "HbA1c"}, "valueQuantity": {"value": 99}}},
        {"resource": {"resourceType": "Practitioner", "id": "d", "name": [{"text": "Dr Bello"}],
                      "telecom": [{"system": "phone", "value": "01632 960 001"}]}},
        {"resource": {"resourceType": "Medication", "id": "m"}},
    ],
}  # fmt: skip


def test_a_bundle_of_somebody_else_is_read_for_what_a_plan_has_a_place_for() -> None:
    data = json.dumps(FOREIGN, indent=2).encode()
    found = fhir_import.read(data)
    first, second = found.plan.goals
    assert (first.want, first.status, first.by_when, first.importance) == (
        "Sleep through the night", "working_on_it", "2027-03-01", 8,
    )  # fmt: skip
    assert (first.actions[0].what, first.actions[0].when, first.actions[0].status) == (
        "No screens after 9pm", "each evening", "doing",
    )  # fmt: skip
    assert (second.want, second.status) == ("Weight goal", "not_achieved")
    assert (found.plan.people[0].name, found.plan.people[0].phone) == ("Dr Bello", "01632 960 001")
    assert (found.plan.person.family_name, found.plan.person.nhs_number) == ("Okoro", "9434765919")
    (result,) = found.plan.results.items
    assert (result.printed_name, result.comparator, result.value, result.unit) == ("HbA1c", "ge", "48.0", "mmol/mol")
    assert (result.date, result.range_low, result.range_high, result.mark) == (
        datetime.date(2026, 10, 2), "20", "41", "H",
    )  # fmt: skip
    assert found.left_out == 2
    mine = taken(kit.small_plan(), fhir_import.suggestions(data, kit.small_plan()))
    wanted = ["Walk to the shop by myself", "Sleep through the night", "Weight goal"]
    assert [goal.want for goal in mine.goals] == wanted
    assert fhir_import.suggestions(data, mine) == ()


def test_values_that_a_plan_cannot_hold_are_left_out_one_by_one() -> None:
    bundle = json.loads(json.dumps(FOREIGN))
    bundle["entry"][0]["resource"]["birthDate"] = "1700-01-01"
    bundle["entry"][0]["resource"]["identifier"][0]["value"] = "1234567890"
    bundle["entry"][1]["resource"]["description"]["text"] = "x" * 300_000
    found = fhir_import.read(json.dumps(bundle).encode()).plan
    assert found.person.birth_date is None
    assert found.person.nhs_number == ""
    assert found.person.family_name == "Okoro"
    assert found.people[0].name == "Dr Bello"


@pytest.mark.parametrize("name", ["Goal", "CarePlan", "Practitioner", "Patient"])
def test_one_resource_by_itself_is_read_too(name: str) -> None:
    resource = of_kind(FOREIGN, name)[0]
    fhir_import.suggestions(json.dumps(resource).encode(), plan.Plan())


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"\xff", b'{"resourceType":"Bundle"' + b"[" * 99_999])
def test_what_is_no_fhir_is_refused(data: bytes) -> None:
    with pytest.raises(fhir_json.NotFhir):
        fhir_import.read(data)


@pytest.mark.slow
def test_bundles_of_strange_shapes_do_no_harm() -> None:
    strange: list[Any] = [None, True, 0, -1, 1.5, "", "x", [], {}, [None], [[]], {"a": 1}, "urn:uuid:x", [{}], 10**30]
    chance = random.Random(9)

    def spoiled(value: Any) -> Any:
        if chance.random() < 0.08:
            return chance.choice(strange)
        if isinstance(value, dict):
            return {key: spoiled(item) for key, item in value.items()}
        return [spoiled(item) for item in value] if isinstance(value, list) else value

    ours = json.loads(fhir_export.document(torture_plan(), kit.copy(kit.person()), kit.consent(), b"%PDF-"))
    for bundle, rounds in ((FOREIGN, 1500), (ours, 8)):
        for _ in range(rounds):
            try:
                fhir_import.suggestions(json.dumps(spoiled(bundle)).encode(), kit.small_plan())
            except fhir_json.NotFhir:
                continue
