"""The person, whoever made the copy, and the people and services around them."""

from __future__ import annotations

from typing import Final

from pcsp_desktop.plan.people import Person
from pcsp_desktop.sharing.fhir.answers import is_said, text_element
from pcsp_desktop.sharing.fhir.draft import ENTRY_SYSTEM, Draft, Resource, concept, identifier, put_telecom, said

NHS_NUMBER_SYSTEM: Final = "https://fhir.nhs.uk/Id/nhs-number"
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
_UK_CORE: Final = "https://fhir.hl7.org.uk/"
_CONTACT_ROLE: Final = "http://terminology.hl7.org/CodeSystem/v2-0131"
_CONTACTS: Final = {"emergency_contact": "C", "next_of_kin": "N"}


def put_patient(draft: Draft) -> None:
    """The Patient of the document: what the person shared of who they are, and a name in any case."""
    person = draft.plan.person
    resource = draft.new("Patient", "person")
    name: Resource = {}
    name |= text_element("family", person.family_name) if is_said(person.family_name) else {}
    if person.first_name and text_element("x", person.first_name).keys() == {"x"}:
        name["given"] = [person.first_name]
    whole = " ".join(part for part in (person.title, person.first_name, person.family_name) if part)
    fallback = draft.copy.author.on_behalf_of or draft.copy.author.name
    name |= text_element("text", whole if is_said(whole) else fallback)
    resource["name"] = [name]
    if person.nhs_number:
        resource["identifier"] = [_nhs_number(person.nhs_number)]
    if person.birth_date is not None:
        resource["birthDate"] = person.birth_date.isoformat()
    put_telecom(resource, [("phone", person.phone), ("phone", person.other_phone), ("email", person.email)])
    address = "\n".join(part for part in (person.address, person.postcode) if part)
    if is_said(address):
        resource["address"] = [text_element("text", address)]
    surgery = person.gp_surgery or person.gp_name
    if is_said(surgery):
        resource["generalPractitioner"] = [text_element("display", surgery)]
    contacts = [
        _contact(each) for each in draft.plan.people if set(each.parts) & _CONTACTS.keys() and is_said(each.name)
    ]
    if contacts:
        resource["contact"] = contacts


def _nhs_number(number: str) -> Resource:
    """The number as the person gave it: nobody traced it (UK Core says so in an extension)."""
    status = concept(f"{_UK_CORE}CodeSystem/UKCore-NHSNumberVerificationStatusEngland", "02")
    url = f"{_UK_CORE}StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus"
    return {**identifier(NHS_NUMBER_SYSTEM, number), "extension": [{"url": url, "valueCodeableConcept": status}]}


def _contact(person: Person) -> Resource:
    codes = [concept(_CONTACT_ROLE, code) for part, code in _CONTACTS.items() if part in person.parts]
    contact: Resource = {"name": text_element("text", person.name)}
    contact["relationship"] = [*codes, *([said(person.relationship)] if is_said(person.relationship) else [])]
    put_telecom(contact, [("phone", person.phone), ("email", person.email)])
    return contact


def put_author(draft: Draft) -> Resource:
    """Whoever made the copy; gives the reference to them."""
    author = draft.copy.author
    if author.role == "person":
        return draft.patient
    kind = "Practitioner" if author.role == "professional" else "RelatedPerson"
    resource = draft.new(kind, "author")
    if kind == "RelatedPerson":
        resource["patient"] = draft.patient
    resource["name"] = [text_element("text", author.name)]
    return {"reference": draft.reference(kind, "author")}


def put_people(draft: Draft) -> bool:
    """Everybody in the plan, and the team that they are; gives whether there is a team."""
    team: list[Resource] = []
    for person in draft.plan.people:
        kind = kind_of(person)
        resource = draft.new(kind, person.id, "people")
        resource["identifier"] = [identifier(ENTRY_SYSTEM, person.id)]
        if kind == "RelatedPerson":
            resource["patient"] = draft.patient
        if is_said(person.name):
            resource["name"] = [text_element("text", person.name)]
        if is_said(person.relationship) and kind == "RelatedPerson":
            resource["relationship"] = [said(person.relationship)]
        put_telecom(resource, [("phone", person.phone), ("email", person.email)])
        if person.not_to_involve != "yes":
            team.append(_member(draft, person))
    if team:
        resource = draft.new("CareTeam", "team", "people")
        resource["status"] = "active"
        resource["subject"] = draft.patient
        resource["participant"] = team
    return bool(team)


def _member(draft: Draft, person: Person) -> Resource:
    member: Resource = {"member": {"reference": draft.reference(kind_of(person), person.id)}}
    if is_said(person.relationship):
        member["role"] = [said(person.relationship)]
    if is_said(person.organisation) and kind_of(person) == "Practitioner":
        member["onBehalfOf"] = text_element("display", person.organisation)
    return member


def kind_of(person: Person) -> str:
    """A Practitioner for whoever works with the person, else a RelatedPerson."""
    return "Practitioner" if person.role in PROFESSIONAL_ROLES else "RelatedPerson"


def somebody(draft: Draft, name: str) -> Resource:
    """The reference to somebody by a name that the person typed: to their resource where the plan has one."""
    wanted = name.strip().casefold()
    found = [each for each in draft.plan.people if each.name.strip().casefold() == wanted]
    shown = text_element("display", name)
    if len(found) != 1:
        return shown
    return {"reference": draft.reference(kind_of(found[0]), found[0].id), **shown}
