"""Who said yes to the copy, to what, and who wrote which part: the Consent and the Provenance of a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pcsp_desktop.plan.model import Authorship
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.sharing.fhir.answers import URL, is_said, label, text_element
from pcsp_desktop.sharing.fhir.draft import Draft, Resource, concept, said, terminology
from pcsp_desktop.sharing.record import ConsentGiven

SECTION_SYSTEM: Final = f"{URL}section"
PURPOSE_SYSTEM: Final = f"{URL}purpose"
_PARTICIPANT: Final = "provenance-participant-type"


def put_consent(draft: Draft, given: ConsentGiven, sections: Sequence[str]) -> None:
    """The yes to this copy: to whom, for what, for which sections, from when until when."""
    resource = draft.new("Consent", "consent")
    resource["status"] = "active"
    resource["scope"] = terminology("consentscope", "patient-privacy")
    resource["category"] = [terminology("v3-ActCode", "INFA")]
    resource["policyRule"] = terminology("v3-ActCode", "OPTIN")
    resource["patient"] = draft.patient
    resource["dateTime"] = given.given_on.isoformat()
    by: Resource = draft.patient if given.given_as == "person" else {}
    resource["performer"] = [{**by, **text_element("display", given.given_by)}]
    resource["provision"] = _provision(draft, given, sections)


def _provision(draft: Draft, given: ConsentGiven, sections: Sequence[str]) -> Resource:
    copy = draft.copy
    period: Resource = {"start": given.given_on.isoformat()}
    if copy.expires is not None and copy.expires >= given.given_on:
        period["end"] = copy.expires.isoformat()
    recipient = ", ".join(part for part in (copy.recipient.name, copy.recipient.organisation or "") if part)
    actor = {
        "role": terminology("v3-ParticipationType", "IRCP"),
        "reference": text_element("display", recipient),
    }
    provision: Resource = {"type": "permit", "period": period, "actor": [actor]}
    if given.given_as != "person":
        given_as = said(say_choice("given_as", given.given_as, draft.language))
        provision["actor"].append({"role": given_as, "reference": text_element("display", given.given_by)})
    if is_said(copy.purpose):
        provision["purpose"] = [{"system": PURPOSE_SYSTEM, "code": "words", **text_element("display", copy.purpose)}]
    if sections:
        provision["code"] = [section_concept(section, draft.language) for section in sections]
    provision["data"] = [{"meaning": "instance", "reference": {"reference": draft.reference("Composition", "plan")}}]
    return provision


def section_concept(section: str, language: str) -> Resource:
    """A section of the plan as a code, with its name in words."""
    return concept(SECTION_SYSTEM, section, label(section, language))


def put_provenance(draft: Draft, author: Resource) -> None:
    """Who made the document, and for each section of which that is known, who wrote it and who typed it."""
    made = draft.new("Provenance", "document")
    made["target"] = [{"reference": draft.reference("Composition", "plan")}]
    made["recorded"] = draft.created
    kind = "author" if draft.copy.author.role == "person" else "enterer"
    agent: Resource = {"type": terminology(_PARTICIPANT, kind), "who": author}
    if author != draft.patient:
        agent["onBehalfOf"] = draft.patient
    made["agent"] = [agent]
    for written in draft.plan.authorship:
        if written.who:
            _put_written(draft, written)


def _put_written(draft: Draft, written: Authorship) -> None:
    resource = draft.new("Provenance", written.id)
    of_section = [
        reference
        for place, references in draft.of_section.items()
        if place.split("/", 1)[0] == written.section
        for reference in references
    ]
    resource["target"] = of_section or [{"reference": draft.reference("QuestionnaireResponse", "answers")}]
    resource["recorded"] = draft.created
    if written.date is not None:
        resource["occurredDateTime"] = written.date.isoformat()
    resource["activity"] = section_concept(written.section, draft.language)
    agents: list[Resource] = []
    if written.who in ("me", "with_help"):
        agents.append({"type": terminology(_PARTICIPANT, "author"), "who": draft.patient})
    if written.who in ("with_help", "for_me"):
        name = written.name if is_said(written.name) else say_choice("written_by", written.who, draft.language)
        typed: Resource = {"type": terminology(_PARTICIPANT, "enterer"), "who": text_element("display", name)}
        if is_said(written.relationship):
            typed["role"] = [said(written.relationship)]
        typed["onBehalfOf"] = draft.patient
        agents.append(typed)
    resource["agent"] = agents
