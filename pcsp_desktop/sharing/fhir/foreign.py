"""What somebody else's FHIR resources hold for a plan.

Goals with their status, steps of care plans, scores from 1 to 10, people, and results as they were
printed. Whatever has an odd shape is passed over; values are never changed, converted or judged.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from attrs import field, frozen

from pcsp_desktop import plan
from pcsp_desktop.plan.fields import is_id
from pcsp_desktop.plan.results import COMPARATORS
from pcsp_desktop.sharing.fhir.answers import NotOurAnswers, exact_text, is_date
from pcsp_desktop.sharing.fhir.draft import ENTRY_SYSTEM, STEP_SYSTEM
from pcsp_desktop.sharing.fhir.goals import GOAL_STATUS, STEP_STATUS
from pcsp_desktop.sharing.fhir.loader import NotFhir
from pcsp_desktop.sharing.fhir.people import NHS_NUMBER_SYSTEM

_SPACE: Final = uuid.UUID("5f6a0c7e-3d52-4a3e-9a54-6c1f3a1d2b77")
_GOAL_STATUSES: Final[Mapping[tuple[str, str | None], str]] = {
    (lifecycle, achievement): status for status, (lifecycle, achievement) in GOAL_STATUS.items() if status
}
_LIFECYCLE_ALONE: Final[Mapping[str, str]] = {
    "active": "working_on_it",
    "completed": "achieved",
    "on-hold": "on_hold",
    "cancelled": "stopped",
}
_STEP_STATUSES: Final[Mapping[str, str]] = {code: status for status, code in STEP_STATUS.items() if status}
_WITHDRAWN: Final = frozenset({"cancelled", "entered-in-error", "unknown"})
_IMPORTANCE_CODES: Final = frozenset({"importance"})
_CONFIDENCE_CODES: Final = frozenset({"confidence"})
_NEED_CODES: Final = frozenset({"need"})


@frozen
class ForeignContents:
    """What a bundle holds for a plan, and how many of its resources have no place in one."""

    plan: plan.Plan = field(repr=False)
    left_out: int


class ForeignBundle:
    """Takes what a plan has a place for out of anybody's resources."""

    def __init__(self, resources: list[dict[str, Any]]) -> None:
        self._resources = resources
        self._goals: dict[str, dict[str, Any]] = {}
        self._people: list[dict[str, Any]] = []
        self._person: dict[str, Any] = {}
        self._results: list[dict[str, Any]] = []
        self._used = 0
        self._said_on: dict[str, str] = {}

    def found(self) -> ForeignContents:
        for resource in self._resources:
            self._take(resource)
        for resource in self._resources:
            if resource.get("resourceType") == "CarePlan":
                self._care_plan(resource)
        for resource in self._resources:
            if resource.get("resourceType") == "Observation" and str(resource.get("status")) not in _WITHDRAWN:
                self._used += int(self._score(resource) or self._result(resource))
        saved: dict[str, Any] = {"schema": plan.SCHEMA}
        if self._goals:
            saved["goals"] = list(self._goals.values())
        if self._people:
            saved["people"] = self._people
        if self._person:
            saved["person"] = self._person
        if self._results:
            saved["results"] = {"items": self._results}
        return ForeignContents(_lenient_plan(saved), len(self._resources) - self._used)

    def _take(self, resource: dict[str, Any]) -> None:
        match resource.get("resourceType"):
            case "Goal":
                self._goal(resource)
            case "RelatedPerson" | "Practitioner":
                self._somebody(resource)
            case "Patient":
                self._patient(resource)

    def _goal(self, resource: dict[str, Any]) -> None:
        want = _concept_text(resource.get("description"))
        if not want:
            return
        goal: dict[str, Any] = {"id": _entry_id(resource, "goals"), "want": want}
        achievement = _code(resource.get("achievementStatus"))
        lifecycle = resource.get("lifecycleStatus")
        status = _GOAL_STATUSES.get((str(lifecycle), achievement)) or _LIFECYCLE_ALONE.get(str(lifecycle))
        if status:
            goal["status"] = status
        due = next((target.get("dueDate") for target in _dicts(resource.get("target"))), None)
        if isinstance(due, str):
            goal["by_when"] = due
        notes = [_string(note, "text") for note in _dicts(resource.get("note"))]
        if any(notes):
            goal["because"] = "\n".join(note for note in notes if note)
        self._goals[self._key(resource)] = goal
        self._used += 1

    def _care_plan(self, resource: dict[str, Any]) -> None:
        self._used += 1
        plan_goals = [_reference(each) for each in _dicts(resource.get("goal"))]
        for number, activity in enumerate(_dicts(resource.get("activity"))):
            detail = activity.get("detail")
            what = _detail_text(detail) if isinstance(detail, dict) else ""
            if not what or not isinstance(detail, dict):
                continue
            step: dict[str, Any] = {"id": _step_id(detail, f"{self._key(resource)} {number}"), "what": what}
            status = _STEP_STATUSES.get(str(detail.get("status")))
            if status:
                step["status"] = status
            when = _string(detail, "scheduledString")
            if when:
                step["when"] = when
            of = [_reference(each) for each in _dicts(detail.get("goal"))] or plan_goals
            goal = next((self._goals[key] for key in of if key in self._goals), None)
            if goal is None:
                key = f"CarePlan {self._key(resource)}"
                want = _string(resource, "title") or _string(resource, "description") or what
                goal = self._goals.setdefault(key, {"id": _entry_id(resource, "goals"), "want": want})
            goal.setdefault("actions", []).append(step)

    def _score(self, resource: dict[str, Any]) -> bool:
        """Take how important a goal is or how sure somebody feels; whether it was such a score."""
        codes = {str(coding.get("code")) for coding in _dicts(_get(resource.get("code"), "coding"))}
        if codes & _NEED_CODES:
            return True  # told by the goal already
        value = resource.get("valueInteger")
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 10:
            return False
        goal = next(
            (self._goals[key] for each in _dicts(resource.get("focus")) if (key := _reference(each)) in self._goals),
            None,
        )
        if goal is not None and codes & _IMPORTANCE_CODES:
            goal["importance"] = value
            return True
        if goal is not None and codes & _CONFIDENCE_CODES and goal.get("actions"):
            self._sure(resource, goal["actions"], value)
            return True
        return False

    def _sure(self, resource: dict[str, Any], steps: list[dict[str, Any]], value: int) -> None:
        """Put how sure somebody feels at the step that it names, else at the first; the newest day counts."""
        named = [each.get("value") for each in _dicts(resource.get("identifier"))]
        step = next((each for each in steps if each["id"] in named), steps[0])
        day = str(resource.get("effectiveDateTime") or "")[:10]
        if "confidence" not in step or day >= self._said_on.get(step["id"], ""):
            step["confidence"] = value
            self._said_on[step["id"]] = day

    def _result(self, resource: dict[str, Any]) -> bool:
        """Take a result as printed: never converted, never judged."""
        name = _concept_text(resource.get("code"))
        quantity = resource.get("valueQuantity")
        value = _number(_get(quantity, "value")) or _string(resource, "valueString")
        if not name or not value:
            return False
        result: dict[str, Any] = {"id": _entry_id(resource, "results/items"), "printed_name": name, "value": value}
        if isinstance(quantity, dict):
            unit = _string(quantity, "unit") or _string(quantity, "code")
            result |= {"unit": unit} if unit else {}
            comparator = COMPARATORS.get(str(quantity.get("comparator")))
            result |= {"comparator": comparator} if comparator else {}
        taken = resource.get("effectiveDateTime")
        if isinstance(taken, str) and is_date(taken[:10]):
            result |= {"date": taken[:10], "date_kind": "sample"}
        for usual in _dicts(resource.get("referenceRange"))[:1]:
            low, high = _number(_get(usual.get("low"), "value")), _number(_get(usual.get("high"), "value"))
            result |= {"range_low": low} if low else {}
            result |= {"range_high": high} if high else {}
        mark = next((_concept_text(each) or _code(each) for each in _dicts(resource.get("interpretation"))), None)
        result |= {"mark": mark} if mark else {}
        self._results.append(result)
        return True

    def _somebody(self, resource: dict[str, Any]) -> None:
        name = _name(resource)
        if not name:
            return
        somebody: dict[str, Any] = {"id": _entry_id(resource, "people"), "name": name}
        relationship = next((_concept_text(each) for each in _dicts(resource.get("relationship"))), "")
        if relationship:
            somebody["relationship"] = relationship
        for way in _dicts(resource.get("telecom")):
            value = _string(way, "value")
            kind = way.get("system")
            if value and kind in ("phone", "email"):
                somebody.setdefault(str(kind), value)
        self._people.append(somebody)
        self._used += 1

    def _patient(self, resource: dict[str, Any]) -> None:
        self._used += 1
        names = _dicts(resource.get("name"))
        if names:
            given = names[0].get("given")
            first = " ".join(part for part in given if isinstance(part, str)) if isinstance(given, list) else ""
            self._person |= {"first_name": first} if first else {}
            family = _string(names[0], "family")
            self._person |= {"family_name": family} if family else {}
        if isinstance(resource.get("birthDate"), str) and len(resource["birthDate"]) == 10:
            self._person["birth_date"] = resource["birthDate"]
        for identifier in _dicts(resource.get("identifier")):
            value = identifier.get("value")
            if identifier.get("system") == NHS_NUMBER_SYSTEM and isinstance(value, str):
                self._person["nhs_number"] = value.replace(" ", "")

    def _key(self, resource: dict[str, Any]) -> str:
        key: str = resource["_key"]
        return key


def resources(bundle: dict[str, object]) -> Iterator[dict[str, Any]]:
    """The resources of a bundle, or the one resource that stands by itself, each with its key for references."""
    if bundle.get("resourceType") != "Bundle":
        yield {**bundle, "_key": f"{bundle.get('resourceType')}/{bundle.get('id')}"}
        return
    for entry in _dicts(bundle.get("entry")):
        resource = entry.get("resource")
        if isinstance(resource, dict):
            full_url = entry.get("fullUrl")
            by_type = f"{resource.get('resourceType')}/{resource.get('id')}"
            key = full_url if isinstance(full_url, str) and full_url.startswith("urn:") else by_type
            yield {**resource, "_key": key}


def _lenient_plan(saved: dict[str, Any]) -> plan.Plan:
    """The plan of these values; single values that a plan cannot hold are dropped, never changed."""
    for _ in range(1 + sum(1 for _ in _leaf_holders(saved))):
        try:
            return plan.from_json(saved)
        except plan.PlanFaults as problem:
            for fault in problem.faults:
                _drop(saved, fault.path.split("/"))
    raise NotFhir("values")


def _leaf_holders(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaf_holders(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaf_holders(item)
    else:
        yield value


def _drop(holder: Any, parts: list[str]) -> None:
    """Take out what stands at a path of names, entry ids and list places."""
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if isinstance(holder, dict):
            if last or part not in holder:
                holder.pop(part, None)
                return
            holder = holder[part]
        elif isinstance(holder, list):
            entry = next((each for each in holder if isinstance(each, dict) and each.get("id") == part), None)
            if entry is None and part.isdecimal() and int(part) < len(holder):
                entry = holder[int(part)]
            if entry is None:
                return
            if last:
                holder.remove(entry)
                return
            holder = entry


def _entry_id(resource: dict[str, Any], list_name: str) -> str:
    """The id that we gave the entry once, or one that is always the same for the same resource."""
    for identifier in _dicts(resource.get("identifier")):
        value = identifier.get("value")
        if identifier.get("system") == ENTRY_SYSTEM and isinstance(value, str):
            return value
    return str(uuid.uuid5(_SPACE, f"{list_name} {resource['_key']}"))


def _step_id(detail: dict[str, Any], otherwise: str) -> str:
    """The id that we gave the step once, or one that is always the same for the same place."""
    for extension in _dicts(detail.get("extension")):
        given = extension.get("valueString")
        if extension.get("url") == STEP_SYSTEM and isinstance(given, str) and is_id(given):
            return given
    return str(uuid.uuid5(_SPACE, otherwise))


def _detail_text(detail: dict[str, Any]) -> str:
    return _string(detail, "description") or _concept_text(detail.get("code"))


def _name(resource: dict[str, Any]) -> str:
    for name in _dicts(resource.get("name")):
        whole = _string(name, "text")
        given = name.get("given")
        parts = [part for part in given if isinstance(part, str)] if isinstance(given, list) else []
        parts.append(_string(name, "family"))
        found = whole or " ".join(part for part in parts if part)
        if found:
            return found
    return ""


def _concept_text(concept: object) -> str:
    if not isinstance(concept, dict):
        return ""
    text = _string(concept, "text")
    return text or next((_string(each, "display") for each in _dicts(concept.get("coding"))), "")


def _code(concept: object) -> str | None:
    code = next((each.get("code") for each in _dicts(_get(concept, "coding"))), None)
    return code if isinstance(code, str) else None


def _reference(value: dict[str, Any]) -> str:
    reference = value.get("reference")
    return reference if isinstance(reference, str) else ""


def _number(value: object) -> str:
    """A number with the digits that were printed; empty if it is none."""
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _string(holder: dict[str, Any], name: str) -> str:
    try:
        return exact_text(holder, name)
    except NotOurAnswers:
        return ""


def _get(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
