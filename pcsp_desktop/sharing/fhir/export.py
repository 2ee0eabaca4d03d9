"""`fhir.json`: the shared plan as a FHIR R4 document Bundle that other programs can read.

It claims no profile. Every answer stands in the QuestionnaireResponse; people, goals, steps, scores,
the crisis plan and the consent stand in resources of their own as well. The PDF is referred to, never
embedded. The same request gives the same bytes.
"""

from __future__ import annotations

import hashlib
import html
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC
from typing import Any, Final

from pcsp_desktop import assets, plan
from pcsp_desktop.sharing import layout
from pcsp_desktop.sharing.fhir import loader as fhir_json
from pcsp_desktop.sharing.fhir.answers import URL, choice_words, is_date, items, label, text_element
from pcsp_desktop.sharing.problems import CannotMake
from pcsp_desktop.sharing.record import Consent
from pcsp_desktop.sharing.request import Copy

Resource = dict[str, Any]

ENTRY_SYSTEM: Final = f"{URL}entry"
STEP_SYSTEM: Final = f"{URL}step"
SCORE_SYSTEM: Final = f"{URL}score"
NHS_NUMBER_SYSTEM: Final = "https://fhir.nhs.uk/Id/nhs-number"
GOAL_STATUS: Final[Mapping[str, tuple[str, str | None]]] = {
    "": ("active", None),
    "working_on_it": ("active", "in-progress"),
    "achieved": ("completed", "achieved"),
    "on_hold": ("on-hold", None),
    "not_achieved": ("completed", "not-achieved"),
    "stopped": ("cancelled", "not-attainable"),
}
STEP_STATUS: Final[Mapping[str, str]] = {
    "": "not-started",
    "to_do": "not-started",
    "doing": "in-progress",
    "done": "completed",
    "stopped": "stopped",
}
PROFESSIONAL_ROLES: Final = frozenset(
    {
        "gp",
        "nurse",
        "hospital_doctor",
        "pharmacist",
        "therapist",
        "social_worker",
        "care_coordinator",
        "link_worker",
        "health_coach",
        "community_navigator",
        "paid_carer",
    }
)
_LOINC: Final = "http://loinc.org"
_ACHIEVEMENT: Final = "http://terminology.hl7.org/CodeSystem/goal-achievement"
_NOT_XHTML: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def document(shown: plan.Plan, copy: Copy, consent: Consent, pdf: bytes) -> bytes:
    """The bytes of `fhir.json` for a shared plan and its signed PDF."""
    writer = _Writer(shown, copy)
    writer.patient()
    author = writer.author()
    writer.people()
    writer.goals()
    writer.care_plan()
    writer.crisis_plan()
    writer.consent(consent)
    writer.answers(author)
    writer.pdf(pdf, author)
    encoded = fhir_json.encode(writer.bundle(author))
    if not fhir_json.within_limits(encoded):
        raise CannotMake("too big for fhir.json")
    return encoded


class _Writer:
    """Collects the resources of one document."""

    def __init__(self, shown: plan.Plan, copy: Copy) -> None:
        self._plan = shown
        self._copy = copy
        self._language = copy.language
        self._space = uuid.UUID(copy.bundle_id)
        self._created = copy.created.astimezone(UTC).replace(microsecond=0).isoformat()
        self._items = items(shown, copy.language)
        self._resources: list[Resource] = []
        self._goals: list[Resource] = []
        self._activities: list[Resource] = []
        self._team: list[Resource] = []

    # --- resources ------------------------------------------------------------------------------

    def patient(self) -> None:
        person = self._plan.person
        resource = self._new("Patient", "person")
        name: Resource = {}
        name |= text_element("family", person.family_name) if person.family_name else {}
        if person.first_name and text_element("x", person.first_name).keys() == {"x"}:
            name["given"] = [person.first_name]
        whole = " ".join(part for part in (person.title, person.first_name, person.family_name) if part)
        fallback = self._copy.author.on_behalf_of or self._copy.author.name
        name |= text_element("text", whole or fallback)
        resource["name"] = [name]
        if person.nhs_number:
            resource["identifier"] = [{"system": NHS_NUMBER_SYSTEM, "value": person.nhs_number}]
        if person.birth_date is not None:
            resource["birthDate"] = person.birth_date.isoformat()
        phones = [("phone", person.phone), ("phone", person.other_phone), ("email", person.email)]
        _put_telecom(resource, phones)
        address = "\n".join(part for part in (person.address, person.postcode) if part)
        if address:
            resource["address"] = [text_element("text", address)]
        surgery = person.gp_surgery or person.gp_name
        if surgery:
            resource["generalPractitioner"] = [text_element("display", surgery)]

    def author(self) -> str:
        """The reference to who made the copy."""
        author = self._copy.author
        if author.role == "person":
            return self._reference("Patient", "person")
        if author.role == "professional":
            resource = self._new("Practitioner", "author")
        else:
            resource = self._new("RelatedPerson", "author")
            resource["patient"] = {"reference": self._reference("Patient", "person")}
        resource["name"] = [text_element("text", author.name)]
        return self._reference(str(resource["resourceType"]), "author")

    def people(self) -> None:
        for person in self._plan.people:
            professional = person.role in PROFESSIONAL_ROLES
            kind = "Practitioner" if professional else "RelatedPerson"
            resource = self._new(kind, person.id)
            resource["identifier"] = [_identifier(ENTRY_SYSTEM, person.id)]
            if not professional:
                resource["patient"] = {"reference": self._reference("Patient", "person")}
            if person.name:
                resource["name"] = [text_element("text", person.name)]
            if person.relationship and not professional:
                resource["relationship"] = [text_element("text", person.relationship)]
            _put_telecom(resource, [("phone", person.phone), ("email", person.email)])
            if person.not_to_involve != "yes":
                member = self._reference(kind, person.id)
                role = [text_element("text", person.relationship)] if person.relationship else []
                self._team.append({"member": {"reference": member}, **({"role": role} if role else {})})
        if self._team:
            team = self._new("CareTeam", "team")
            team["status"] = "active"
            team["subject"] = {"reference": self._reference("Patient", "person")}
            team["participant"] = self._team

    def goals(self) -> None:
        for goal in self._plan.goals:
            lifecycle, achievement = GOAL_STATUS[goal.status]
            resource = self._new("Goal", goal.id)
            resource["identifier"] = [_identifier(ENTRY_SYSTEM, goal.id)]
            resource["lifecycleStatus"] = lifecycle
            if achievement is not None:
                coding = {"system": _ACHIEVEMENT, "code": achievement}
                resource["achievementStatus"] = {"coding": [coding]}
            resource["description"] = text_element("text", goal.want or label("goals/*/want", self._language))
            resource["subject"] = {"reference": self._reference("Patient", "person")}
            resource["expressedBy"] = {"reference": self._reference("Patient", "person")}
            if is_date(goal.by_when):
                resource["target"] = [{"dueDate": goal.by_when}]
            if goal.status_on is not None:
                resource["statusDate"] = goal.status_on.isoformat()
            if goal.status_words:
                resource |= text_element("statusReason", goal.status_words)
            notes = [goal.because, goal.will_know_when]
            _put_notes(resource, notes)
            self._goals.append({"reference": self._reference("Goal", goal.id)})
            self._score("importance", goal.id, goal.id, goal.importance, "goals/*/importance")
            for action in goal.actions:
                self._score("confidence", action.id, goal.id, action.confidence, "goals/*/actions/*/confidence")
                self._activities.append(self._activity(action, goal.id))

    def care_plan(self) -> None:
        resource = self._new("CarePlan", "plan")
        resource["status"] = "active"
        resource["intent"] = "plan"
        resource |= text_element("title", self._title())
        resource["subject"] = {"reference": self._reference("Patient", "person")}
        resource["created"] = self._created
        if self._team:
            resource["careTeam"] = [{"reference": self._reference("CareTeam", "team")}]
        if self._goals:
            resource["goal"] = self._goals
        if self._activities:
            resource["activity"] = self._activities

    def crisis_plan(self) -> None:
        lines = list(self._lines(item for item in self._items if item["linkId"] == "crisis"))
        if not lines:
            return
        resource = self._new("CarePlan", "crisis")
        resource["status"] = "active"
        resource["intent"] = "plan"
        resource |= text_element("title", label("crisis", self._language))
        resource["subject"] = {"reference": self._reference("Patient", "person")}
        resource["created"] = self._created
        resource |= text_element("description", "\n".join(lines))

    def consent(self, given: Consent) -> None:
        resource = self._new("Consent", "consent")
        resource["status"] = "active"
        resource["scope"] = _concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy")
        category = _concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", "INFA")
        resource["category"] = [category]
        resource["policyRule"] = _concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN")
        resource["patient"] = {"reference": self._reference("Patient", "person")}
        resource["dateTime"] = given.given_on.isoformat()
        resource["performer"] = [text_element("display", given.given_by)]
        period: Resource = {"start": given.given_on.isoformat()}
        if self._copy.expires is not None and self._copy.expires >= given.given_on:
            period["end"] = self._copy.expires.isoformat()
        recipient = _concept("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP")
        actor = {"role": recipient, "reference": text_element("display", self._copy.recipient.name)}
        resource["provision"] = {"type": "permit", "period": period, "actor": [actor]}

    def answers(self, author: str) -> None:
        resource = self._new("QuestionnaireResponse", "answers")
        resource["status"] = "completed"
        resource["subject"] = {"reference": self._reference("Patient", "person")}
        resource["authored"] = self._created
        resource["author"] = {"reference": author}
        if self._items:
            resource["item"] = self._items

    def pdf(self, pdf: bytes, author: str) -> None:
        resource = self._new("DocumentReference", "pdf")
        resource["status"] = "current"
        resource["subject"] = {"reference": self._reference("Patient", "person")}
        resource["date"] = self._created
        resource["author"] = [{"reference": author}]
        # The identifier says which PDF is meant; FHIR's own hash element is SHA-1 only.
        digest = hashlib.sha256(pdf).hexdigest()
        resource["identifier"] = [_identifier(f"{URL}sha256", digest)]
        attachment = {"contentType": "application/pdf", "url": layout.PDF_NAME["plan"], "size": len(pdf)}
        attachment |= text_element("title", self._title())
        resource["content"] = [{"attachment": attachment}]

    def bundle(self, author: str) -> Resource:
        """The document: its Composition first, which leads to every other resource."""
        composition: Resource = {
            "resourceType": "Composition",
            "id": self._id("Composition", "plan"),
            "language": self._language.partition("@")[0].replace("_", "-"),
            "identifier": _identifier("urn:ietf:rfc:3986", f"urn:uuid:{self._copy.bundle_id}"),
            "status": "final",
            "type": {"coding": [{"system": _LOINC, "code": "18776-5", "display": "Plan of care note"}]},
            "subject": {"reference": self._reference("Patient", "person")},
            "date": self._created,
            "author": [{"reference": author}],
            **text_element("title", self._title()),
            "section": self._sections(),
        }
        return {
            "resourceType": "Bundle",
            "id": self._copy.bundle_id,
            "identifier": _identifier("urn:ietf:rfc:3986", f"urn:uuid:{self._copy.bundle_id}"),
            "type": "document",
            "timestamp": self._created,
            "entry": [
                {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
                for resource in (composition, *self._resources)
            ],
        }

    # --- pieces ---------------------------------------------------------------------------------

    def _sections(self) -> list[Resource]:
        """One section a part of the plan, told in words; the first one leads to all resources."""
        everything = [
            {"reference": f"urn:uuid:{resource['id']}"}
            for resource in self._resources
            if resource["resourceType"] != "Patient"
        ]
        sections: list[Resource] = [{**text_element("title", self._title()), "entry": everything}]
        for item in self._items:
            lines = list(self._lines([item]))
            section = item["linkId"].removesuffix("/*")
            if lines and section in plan.SHARED_SECTIONS:
                words = "".join(f"<p>{_xhtml(text)}</p>" for text in lines)
                div = f'<div xmlns="http://www.w3.org/1999/xhtml">{words}</div>'
                title = text_element("title", label(section, self._language))
                sections.append({**title, "text": {"status": "generated", "div": div}})
        return sections

    def _activity(self, action: Any, goal_id: str) -> Resource:
        detail: Resource = {
            "kind": "Task",
            "status": STEP_STATUS[action.status],
            "goal": [{"reference": self._reference("Goal", goal_id)}],
            "extension": [{"url": STEP_SYSTEM, "valueString": action.id}],
        }
        what = action.what or label("goals/*/actions/*/what", self._language)
        detail |= text_element("description", what)
        if action.when:
            detail |= text_element("scheduledString", action.when)
        if action.who_name:
            detail["performer"] = [text_element("display", action.who_name)]
        return {"detail": detail}

    def _score(self, kind: str, entry_id: str, goal_id: str, value: int | None, pattern: str) -> None:
        if value is None:
            return
        resource = self._new("Observation", f"{kind} {entry_id}")
        resource["identifier"] = [_identifier(ENTRY_SYSTEM, entry_id)]
        resource["status"] = "final"
        coding = {"system": SCORE_SYSTEM, "code": kind}
        resource["code"] = {"coding": [coding], **text_element("text", label(pattern, self._language))}
        resource["subject"] = {"reference": self._reference("Patient", "person")}
        resource["focus"] = [{"reference": self._reference("Goal", goal_id)}]
        resource["effectiveDateTime"] = self._created
        resource["valueInteger"] = value

    def _title(self) -> str:
        return assets.words("sharing.fhir.title", self._language)

    def _new(self, kind: str, key: str) -> Resource:
        resource: Resource = {"resourceType": kind, "id": self._id(kind, key)}
        self._resources.append(resource)
        return resource

    def _id(self, kind: str, key: str) -> str:
        return str(uuid.uuid5(self._space, f"{kind} {key}"))

    def _reference(self, kind: str, key: str) -> str:
        return f"urn:uuid:{self._id(kind, key)}"

    def _lines(self, found: Iterable[Resource]) -> Iterator[str]:
        """Items as lines of text: label and answer, or a label alone above the lines that belong to it."""
        for item in found:
            name = item.get("text", "")
            said = [text for answer in item.get("answer", []) if (text := self._said(answer))]
            if said:
                yield f"{name}: {', '.join(said)}"
            inner = list(self._lines(item.get("item", [])))
            if inner:
                yield str(name)
                yield from inner

    def _said(self, answer: Resource) -> str:
        if "valueCoding" in answer:
            return choice_words(answer["valueCoding"], self._language)
        if "valueQuantity" in answer:
            return f"£{answer['valueQuantity']['value']:,.2f}"
        return next((str(value) for name, value in answer.items() if name.startswith("value")), "")


def _xhtml(text: str) -> str:
    return html.escape(text if text.isprintable() else _NOT_XHTML.sub(" ", text), quote=False)


def _concept(system: str, code: str) -> Resource:
    return {"coding": [{"system": system, "code": code}]}


def _identifier(system: str, value: str) -> Resource:
    return {"system": system, "value": value}


def _put_telecom(resource: Resource, ways: Iterable[tuple[str, str]]) -> None:
    telecom = [{"system": system, **text_element("value", value)} for system, value in ways if value]
    if telecom:
        resource["telecom"] = telecom


def _put_notes(resource: Resource, texts: Iterable[str]) -> None:
    notes = [text_element("text", text) for text in texts if text]
    if notes:
        resource["note"] = notes
