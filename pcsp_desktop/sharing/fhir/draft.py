"""The resources of one FHIR document while it is made: their ids, the references between them, and common elements.

Every id follows from the bundle's, so that the same request gives the same bytes.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC
from typing import Any, Final

from pcsp_desktop import plan
from pcsp_desktop.sharing.fhir.answers import URL, is_said, text_element
from pcsp_desktop.sharing.request import CopyFacts

Resource = dict[str, Any]

ENTRY_SYSTEM: Final = f"{URL}entry"
STEP_SYSTEM: Final = f"{URL}step"
SNOMED: Final = "http://snomed.info/sct"
_TERMINOLOGY: Final = "http://terminology.hl7.org/CodeSystem/"
UNCONFIRMED: Final[Mapping[str, str]] = {
    "AllergyIntolerance": "allergyintolerance-verification",
    "Condition": "condition-ver-status",
}


class Draft:
    """Collects the resources of one document, each under the section of the plan that it tells of."""

    def __init__(self, shown: plan.Plan, copy: CopyFacts) -> None:
        self.plan = shown
        self.copy = copy
        self.language = copy.language
        self._space = uuid.UUID(copy.bundle_id)
        moment = copy.created.astimezone(UTC).replace(microsecond=0)
        self.created = moment.isoformat()
        self.day = moment.date()
        self.resources: list[Resource] = []
        self.of_section: dict[str, list[Resource]] = {}
        self._ids: dict[str, str] = {}

    @property
    def patient(self) -> Resource:
        """The reference to the person whose plan it is."""
        return {"reference": self.reference("Patient", "person")}

    def new(self, kind: str, key: str, section: str = "") -> Resource:
        """A resource with its id, listed in the Composition under `section`, or with the whole plan."""
        resource: Resource = {"resourceType": kind, "id": self.id(kind, key)}
        self.resources.append(resource)
        if kind != "Patient":
            self.of_section.setdefault(section, []).append({"reference": self.reference(kind, key)})
        return resource

    def id(self, kind: str, key: str) -> str:
        """The id of a resource, always the same in one bundle."""
        name = f"{kind} {key}"
        found = self._ids.get(name)
        if found is None:
            found = self._ids[name] = str(uuid.uuid5(self._space, name))
        return found

    def reference(self, kind: str, key: str) -> str:
        return f"urn:uuid:{self.id(kind, key)}"

    def statement(self, kind: str, entry: plan.Entry, section: str) -> Resource:
        """A resource that says what the person says of their health: theirs, not confirmed, of the day of the copy."""
        resource = self.new(kind, entry.id, section)
        resource["identifier"] = [identifier(ENTRY_SYSTEM, entry.id)]
        code = "allergyintolerance-clinical" if kind == "AllergyIntolerance" else "condition-clinical"
        resource["clinicalStatus"] = concept(f"{_TERMINOLOGY}{code}", "active")
        resource["verificationStatus"] = concept(f"{_TERMINOLOGY}{UNCONFIRMED[kind]}", "unconfirmed")
        resource["patient" if kind == "AllergyIntolerance" else "subject"] = self.patient
        resource["recordedDate"] = self.created
        resource["asserter"] = self.patient
        return resource


def concept(system: str, code: str, text: str = "") -> Resource:
    """A CodeableConcept with one code, and words beside it where there are any."""
    return {"coding": [{"system": system, "code": code}], **(text_element("text", text) if text else {})}


def terminology(name: str, code: str) -> Resource:
    """A CodeableConcept of one of the code systems of HL7."""
    return concept(f"{_TERMINOLOGY}{name}", code)


def said(text: str) -> Resource:
    """A CodeableConcept of the person's own words, with no code."""
    return text_element("text", text)


def identifier(system: str, value: str) -> Resource:
    return {"system": system, "value": value}


def put_notes(resource: Resource, texts: Iterable[str]) -> None:
    """The answers that have no element of their own, as notes."""
    notes = [text_element("text", text) for text in texts if is_said(text)]
    if notes:
        resource["note"] = notes


def put_telecom(resource: Resource, ways: Iterable[tuple[str, str]]) -> None:
    telecom = [{"system": system, **text_element("value", value)} for system, value in ways if is_said(value)]
    if telecom:
        resource["telecom"] = telecom
