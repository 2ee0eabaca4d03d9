"""`fhir.json`: the shared plan as a FHIR R4 document Bundle that other programs can read.

It claims no profile. Every answer stands in the QuestionnaireResponse; what a record system can take in (people,
health, goals, steps, scores, results, the crisis plan, consent and who wrote what) stands in resources of its own
as well. The PDF is referred to, never embedded. The same request gives the same bytes.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from pcsp_desktop import assets, plan
from pcsp_desktop.plan.results import say_result, test_name
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.sharing import layout
from pcsp_desktop.sharing.fhir import loader as fhir_json
from pcsp_desktop.sharing.fhir.answers import URL, choice_words, items, label, text_element
from pcsp_desktop.sharing.fhir.draft import Draft, Resource, identifier
from pcsp_desktop.sharing.fhir.goals import put_care_plan, put_crisis_plan, put_goals
from pcsp_desktop.sharing.fhir.health import put_health, put_results
from pcsp_desktop.sharing.fhir.origin import SECTION_SYSTEM, put_consent, put_provenance
from pcsp_desktop.sharing.fhir.people import put_author, put_patient, put_people
from pcsp_desktop.sharing.problems import CannotMake
from pcsp_desktop.sharing.record import ConsentGiven
from pcsp_desktop.sharing.request import CopyFacts

_LOINC: Final = "http://loinc.org"
_EMPTY: Final = "http://terminology.hl7.org/CodeSystem/list-empty-reason"
SECTION_CODES: Final[Mapping[str, str]] = {
    "goals": "61146-7",
    "people": "85847-2",
    "results": "30954-2",
    "future": "42348-3",
    "health/allergies": "48765-2",
    "health/conditions": "11450-4",
    "health/medicines": "10160-0",
    "health/devices": "46264-8",
}
"""LOINC codes of the sections that have one, beside our own code."""
_LISTS: Final = ("conditions", "medicines", "allergies", "devices")
"""The lists of the health section that stand in sections of their own, each with the answer that comes first."""
_ANSWERS: Final[Mapping[str, str]] = {
    "none_known": "nilknown",
    "yes": "unavailable",
    "not_sure": "unavailable",
    "": "notasked",
}
"""Why a list is empty: no blank reads as "none"."""
_NOT_XHTML: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def document(
    shown: plan.Plan, copy: CopyFacts, consent: ConsentGiven, pdf: bytes, sections: Sequence[str] | None = None
) -> bytes:
    """The bytes of `fhir.json` for a shared plan and its signed PDF.

    `sections` are the chosen ones (None: those that hold something); the scope of the consent.
    """
    draft = Draft(shown, copy)
    answered = items(shown, copy.language)
    chosen = _holding(answered) if sections is None else tuple(sections)
    put_patient(draft)
    author = put_author(draft)
    team = put_people(draft)
    put_health(draft)
    put_goals(draft)
    put_results(draft)
    put_care_plan(draft, author, team=team)
    put_crisis_plan(draft, author, list(_lines((each for each in answered if each["linkId"] == "crisis"), draft)))
    put_consent(draft, consent, chosen)
    put_provenance(draft, author)
    _put_answers(draft, author, answered)
    _put_pdf(draft, author, pdf)
    encoded = fhir_json.encode(_bundle(draft, author, answered, chosen))
    if not fhir_json.within_limits(encoded):
        raise CannotMake("too big for fhir.json")
    return encoded


def _holding(answered: Iterable[Resource]) -> tuple[str, ...]:
    held = {item["linkId"].split("/", 1)[0] for item in answered}
    return tuple(section for section in plan.SHARED_SECTIONS if section in held)


def _put_answers(draft: Draft, author: Resource, answered: list[Resource]) -> None:
    resource = draft.new("QuestionnaireResponse", "answers")
    resource["status"] = "completed"
    resource["subject"] = draft.patient
    resource["authored"] = draft.created
    resource["author"] = author
    if answered:
        resource["item"] = answered


def _put_pdf(draft: Draft, author: Resource, pdf: bytes) -> None:
    resource = draft.new("DocumentReference", "pdf")
    resource["status"] = "current"
    resource["subject"] = draft.patient
    resource["date"] = draft.created
    resource["author"] = [author]
    # The identifier says which PDF is meant; FHIR's own hash element is SHA-1 only.
    resource["identifier"] = [identifier(f"{URL}sha256", hashlib.sha256(pdf).hexdigest())]
    attachment = {"contentType": "application/pdf", "url": layout.PDF_NAME["plan"], "size": len(pdf)}
    attachment |= text_element("title", _title(draft))
    resource["content"] = [{"attachment": attachment}]


def _bundle(draft: Draft, author: Resource, answered: list[Resource], chosen: Sequence[str]) -> Resource:
    """The document: its Composition first, which leads to every other resource."""
    copy = draft.copy
    composition: Resource = {
        "resourceType": "Composition",
        "id": draft.id("Composition", "plan"),
        "language": draft.language.partition("@")[0].replace("_", "-"),
        "identifier": identifier("urn:ietf:rfc:3986", f"urn:uuid:{copy.bundle_id}"),
        "status": "final",
        "type": {"coding": [{"system": _LOINC, "code": "18776-5", "display": "Plan of care note"}]},
        "subject": draft.patient,
        "date": draft.created,
        "author": [author],
        **text_element("title", _title(draft)),
        "section": _sections(draft, answered, chosen),
    }
    return {
        "resourceType": "Bundle",
        "id": copy.bundle_id,
        "identifier": identifier("urn:ietf:rfc:3986", f"urn:uuid:{copy.bundle_id}"),
        "type": "document",
        "timestamp": draft.created,
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in (composition, *draft.resources)
        ],
    }


# ---- The sections of the Composition -----------------------------------------------------------------------


def _sections(draft: Draft, answered: list[Resource], chosen: Sequence[str]) -> list[Resource]:
    """One section a part of the plan: its words and its resources; the first one has those of the whole document."""
    whole: Resource = {**text_element("title", _title(draft)), "code": _code("plan")}
    sections: list[Resource] = [{**whole, "entry": draft.of_section[""]}]
    for section in plan.SHARED_SECTIONS:
        found = [item for item in answered if item["linkId"].split("/", 1)[0] == section]
        made = _section(draft, section, found)
        if section == "health" and section in chosen:
            made["section"] = [
                _health_list(draft, name, found)
                for name in _LISTS
                if name != "conditions" or f"health/{name}" in draft.of_section
            ]
        if made.keys() & {"text", "entry", "section"}:
            sections.append(made)
    return sections


def _section(draft: Draft, section: str, found: list[Resource]) -> Resource:
    made: Resource = {**text_element("title", label(section, draft.language)), "code": _code(section)}
    if section == "health":
        lists = [f"health/{name}/*" for name in _LISTS]
        inside = [each for item in found for each in item.get("item", ()) if each["linkId"] not in lists]
        _put_words(made, _lines(inside, draft))
    elif section == "results":
        _put_words(made, (*_result_lines(draft), *_lines(_without_results(found), draft)))
    else:
        _put_words(made, _lines(found, draft))
    if section in draft.of_section:
        made["entry"] = draft.of_section[section]
    return made


def _health_list(draft: Draft, name: str, found: list[Resource]) -> Resource:
    """A list of the health section. Where it is empty it says which of the other answers was given, if any."""
    place = f"health/{name}"
    made: Resource = {**text_element("title", label(place, draft.language)), "code": _code(place)}
    listed = [each for item in found for each in item.get("item", ()) if each["linkId"] == f"{place}/*"]
    _put_words(made, _lines(listed, draft))
    if place in draft.of_section:
        made["entry"] = draft.of_section[place]
    else:
        answer: str = getattr(draft.plan.health, f"{name}_answer")
        made["emptyReason"] = {"coding": [{"system": _EMPTY, "code": _ANSWERS[answer]}]}
        if "text" not in made:
            said = say_choice("four_ways", answer, draft.language) if answer else ""
            _put_words(made, [said or assets.words("sharing.fhir.not_answered", draft.language)])
    return made


def _code(place: str) -> Resource:
    """Our own code of a section, and that of LOINC where there is one."""
    codes = [{"system": SECTION_SYSTEM, "code": place.replace("/", ".")}]
    if place in SECTION_CODES:
        codes.append({"system": _LOINC, "code": SECTION_CODES[place]})
    return {"coding": codes}


def _put_words(made: Resource, lines: Iterable[str]) -> None:
    words = "".join(f"<p>{_xhtml(text)}</p>" for text in lines)
    if words:
        div = f'<div xmlns="http://www.w3.org/1999/xhtml">{words}</div>'
        made["text"] = {"status": "generated", "div": div}


def _result_lines(draft: Draft) -> Iterator[str]:
    """Each result as it is said everywhere: its name, sign, number and unit."""
    for result in draft.plan.results.items:
        if result.value:
            yield f"{test_name(result.test, result.printed_name, draft.language)}: {say_result(result)}"


def _without_results(found: list[Resource]) -> list[Resource]:
    """The results section without the numbers, which `_result_lines` says."""
    said = {"results/items/*/value", "results/items/*/comparator", "results/items/*/unit", "results/items/*/test"}

    def kept(item: Resource) -> Resource:
        inside = [kept(each) for each in item.get("item", ()) if each["linkId"] not in said]
        return {**item, **({"item": inside} if "item" in item else {})}

    return [kept(item) for item in found]


def _lines(found: Iterable[Resource], draft: Draft) -> Iterator[str]:
    """Items as lines of text: label and answer, or a label alone above the lines that belong to it."""
    for item in found:
        name = item.get("text", "")
        said = [text for answer in item.get("answer", []) if (text := _said(answer, draft.language))]
        if said:
            yield f"{name}: {', '.join(said)}"
        inner = list(_lines(item.get("item", []), draft))
        if inner:
            yield str(name)
            yield from inner


def _said(answer: Resource, language: str) -> str:
    if "valueCoding" in answer:
        return choice_words(answer["valueCoding"], language)
    if "valueQuantity" in answer:
        return f"£{answer['valueQuantity']['value']:,.2f}"
    return next((str(value) for name, value in answer.items() if name.startswith("value")), "")


def _title(draft: Draft) -> str:
    return assets.words("sharing.fhir.title", draft.language)


def _xhtml(text: str) -> str:
    return html.escape(text if text.isprintable() else _NOT_XHTML.sub(" ", text), quote=False)
