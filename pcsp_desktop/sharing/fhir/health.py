"""What the person says of their health, so that a record system can take it in: allergies, conditions, medicines,
devices and results.

It is a statement by a patient and says so: unconfirmed, asserted by them, in their words. "None that I know of" is
told for allergies by the code for it; no blank ever reads as "none".
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from pcsp_desktop import plan
from pcsp_desktop.plan.health import Allergy, Condition, Device, Medicine
from pcsp_desktop.plan.results import say_result, test_name
from pcsp_desktop.plan.say import say_choice, say_named
from pcsp_desktop.plan.tracking import Result
from pcsp_desktop.sharing.fhir.answers import URL, is_date, is_said, label, text_element
from pcsp_desktop.sharing.fhir.draft import (
    ENTRY_SYSTEM,
    SNOMED,
    Draft,
    Resource,
    concept,
    identifier,
    put_notes,
    said,
    terminology,
)

TEST_SYSTEM: Final = f"{URL}test"
NO_KNOWN_ALLERGY: Final = "716186003"
SIGNS: Final = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?")


def put_health(draft: Draft) -> None:
    """The lists of the health section, each entry a resource."""
    health = draft.plan.health
    for allergy in health.allergies:
        _put_allergy(draft, allergy)
    if health.allergies_answer == "none_known" and not health.allergies:
        _put_no_known_allergy(draft)
    for condition in health.conditions:
        _put_condition(draft, condition)
    for medicine in health.medicines:
        _put_medicine(draft, medicine)
    for device in health.devices:
        _put_device(draft, device)


def _put_allergy(draft: Draft, allergy: Allergy) -> None:
    if not (is_said(allergy.to) or is_said(allergy.what_happens)):
        return
    resource = draft.statement("AllergyIntolerance", allergy, "health/allergies")
    resource["code"] = said(allergy.to if is_said(allergy.to) else label("health/allergies", draft.language))
    if is_said(allergy.what_happens):
        resource["reaction"] = [{"manifestation": [said(allergy.what_happens)]}]
    put_notes(resource, [_named("health/allergies/*/how_bad", allergy.how_bad, draft.language)])


def _put_no_known_allergy(draft: Draft) -> None:
    resource = draft.new("AllergyIntolerance", "none known", "health/allergies")
    resource["clinicalStatus"] = terminology("allergyintolerance-clinical", "active")
    resource["verificationStatus"] = terminology("allergyintolerance-verification", "unconfirmed")
    resource["code"] = concept(SNOMED, NO_KNOWN_ALLERGY, say_choice("four_ways", "none_known", draft.language))
    resource["patient"] = draft.patient
    resource["recordedDate"] = draft.created
    resource["asserter"] = draft.patient


def _put_condition(draft: Draft, condition: Condition) -> None:
    name = condition.name if is_said(condition.name) else condition.medical_name
    if not is_said(name):
        return
    resource = draft.statement("Condition", condition, "health/conditions")
    resource["category"] = [terminology("condition-category", "problem-list-item")]
    resource["code"] = said(name)
    if is_said(condition.since):
        resource |= text_element("onsetString", condition.since)
    medical = condition.medical_name if name == condition.name else ""
    at = "health/conditions/*/"
    put_notes(
        resource,
        [
            _named(f"{at}medical_name", medical, draft.language),
            _named(f"{at}how_it_affects_me", condition.how_it_affects_me, draft.language),
            _named(f"{at}what_is_usual", condition.what_is_usual, draft.language),
        ],
    )


def _put_medicine(draft: Draft, medicine: Medicine) -> None:
    name = medicine.name if is_said(medicine.name) else medicine.as_on_label
    if not is_said(name):
        return
    resource = draft.new("MedicationStatement", medicine.id, "health/medicines")
    resource["identifier"] = [identifier(ENTRY_SYSTEM, medicine.id)]
    resource["status"] = "active"
    resource["category"] = terminology("medication-statement-category", "patientspecified")
    resource["medicationCodeableConcept"] = said(name)
    resource["subject"] = draft.patient
    resource["dateAsserted"] = draft.created
    resource["informationSource"] = draft.patient
    if is_date(medicine.since):
        resource["effectivePeriod"] = {"start": medicine.since}
    if is_said(medicine.what_for):
        resource["reasonCode"] = [said(medicine.what_for)]
    if is_said(medicine.as_on_label):
        resource["dosage"] = [text_element("text", medicine.as_on_label)]
    at = "health/medicines/*/"
    emergency = medicine.matters_in_emergency
    put_notes(
        resource,
        [
            _named(f"{at}what_i_notice", medicine.what_i_notice, draft.language),
            _named(f"{at}agreed_by", medicine.agreed_by, draft.language),
            _named(f"{at}since", "" if is_date(medicine.since) else medicine.since, draft.language),
            _named(
                f"{at}matters_in_emergency",
                say_choice("yes_no", emergency, draft.language) if emergency else "",
                draft.language,
            ),
        ],
    )


def _put_device(draft: Draft, device: Device) -> None:
    if not (is_said(device.name) or is_said(device.details)):
        return
    resource = draft.new("Device", device.id, "health/devices")
    resource["identifier"] = [identifier(ENTRY_SYSTEM, device.id)]
    resource["status"] = "active"
    name = device.name if is_said(device.name) else label("health/devices", draft.language)
    resource["deviceName"] = [{**text_element("name", name), "type": "patient-reported-name"}]
    resource["patient"] = draft.patient
    at = "health/devices/*/"
    put_notes(
        resource,
        [
            _named(f"{at}where", device.where, draft.language),
            _named(f"{at}details", device.details, draft.language),
        ],
    )


def put_results(draft: Draft) -> None:
    """Results as the person copied them: the number, sign and unit as printed, never converted, never judged."""
    for result in draft.plan.results.items:
        if is_said(result.value):
            _put_result(draft, result)


def _put_result(draft: Draft, result: Result) -> None:
    resource = draft.new("Observation", result.id, "results")
    resource["identifier"] = [identifier(ENTRY_SYSTEM, result.id)]
    resource["status"] = "final"
    name = test_name(result.test, result.printed_name, draft.language)
    code = {"coding": [{"system": TEST_SYSTEM, "code": result.test}]} if _is_code(result.test) else {}
    resource["code"] = {
        **code,
        **said(next(filter(is_said, (result.printed_name, name)), label("results/items", draft.language))),
    }
    resource["subject"] = draft.patient
    resource["performer"] = [draft.patient]
    if result.date is not None:
        resource["effectiveDateTime"] = result.date.isoformat()
    if _NUMBER.fullmatch(result.value):
        quantity: Resource = {"value": Decimal(result.value)}
        quantity |= {"comparator": SIGNS[result.comparator]} if result.comparator else {}
        quantity |= text_element("unit", result.unit) if is_said(result.unit) else {}
        resource["valueQuantity"] = quantity
    else:
        resource |= text_element("valueString", say_result(result))
    if is_said(result.mark):
        resource["interpretation"] = [said(result.mark)]
    if is_said(result.range_low) or is_said(result.range_high):
        resource["referenceRange"] = [_range(result)]
    how = say_choice("how_result_came", result.how_it_came, draft.language) if result.how_it_came else ""
    put_notes(resource, [result.comment, _named("results/items/*/how_it_came", how, draft.language)])


def _range(result: Result) -> Resource:
    """The letter's own range: numbers where it prints numbers, and always its words."""
    ends: Resource = {}
    for name, end in (("low", result.range_low), ("high", result.range_high)):
        if _NUMBER.fullmatch(end):
            ends[name] = {"value": Decimal(end)}
    words = " – ".join(end for end in (result.range_low, result.range_high) if end)
    return {**ends, **text_element("text", words)}


def _is_code(text: str) -> bool:
    return bool(re.fullmatch(r"[a-z0-9_-]{1,64}", text))


def _named(pattern: str, text: str, language: str) -> str:
    """An answer after the name of its field, as a note; empty where there is no answer."""
    return say_named(plan.fields_by_pattern()[pattern], text, language) if is_said(text) else ""
