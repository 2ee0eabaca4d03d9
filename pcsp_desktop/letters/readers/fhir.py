"""FHIR JSON, R4 and STU3, as GP systems and laboratories really write it: tolerant, and of one person only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from pcsp_desktop import outside_json
from pcsp_desktop.letters.meaning.coded import Coded, iso_date, split_value
from pcsp_desktop.letters.model import DateKind
from pcsp_desktop.letters.worker.limits import MAX_BYTES, MAX_DEPTH, Refused
from pcsp_desktop.outside_json import BadJson, Limits

_LIMITS: Final = Limits(length=MAX_BYTES, depth=MAX_DEPTH, brackets=500_000)
_FINAL = frozenset(("final", "amended", "corrected", "preliminary", "appended", "partial", "modified", ""))


def load_json(text: str) -> Any:
    """The JSON value, numbers as printed. Raises Refused when it is broken or nested too deep."""
    try:
        return outside_json.parse(text, _LIMITS)
    except BadJson as problem:
        raise Refused("too_deep" if problem.code == "depth" else "damaged") from None


def _dict(value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[dict[str, Any]]:
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def is_fhir(value: Any) -> bool:
    """Whether a JSON value is a FHIR resource (or a list of them)."""
    return bool(_text(_dict(value).get("resourceType")))


class _File:
    def __init__(self, root: Any) -> None:
        self.by_reference: dict[str, dict[str, Any]] = {}
        self.resources: list[dict[str, Any]] = []
        for item in root if isinstance(root, list) else [root]:
            if isinstance(item, dict):
                self._collect(item, "")
        self.person = self._whose()
        self.reports: dict[int, dict[str, Any]] = {}
        self.parents: dict[int, dict[str, Any]] = {}
        self._link()

    def _collect(self, resource: dict[str, Any], full: str) -> None:
        kind, name = _text(resource.get("resourceType")), _text(resource.get("id"))
        self.resources.append(resource)
        for key in (full, f"{kind}/{name}" if name else "", f"#{name}" if name else ""):
            if key:
                self.by_reference.setdefault(key, resource)
        for child in _list(resource.get("contained") or []):
            self._collect(child, "")
        for entry in _list(resource.get("entry") or []) if kind == "Bundle" else []:
            inner = entry.get("resource")
            if isinstance(inner, dict):
                self._collect(inner, _text(entry.get("fullUrl")))
        if kind == "Parameters":
            for part in _list(resource.get("parameter") or []):
                if isinstance(part.get("resource"), dict):
                    self._collect(part["resource"], "")

    def find(self, reference: Any) -> dict[str, Any] | None:
        """The resource that a reference names; the end of a full address is enough."""
        text = _text(_dict(reference).get("reference")) if not isinstance(reference, str) else reference
        if not text:
            return None
        found = self.by_reference.get(text)
        if found is None and "/" in text:
            found = self.by_reference.get("/".join(text.split("/_history")[0].split("/")[-2:]))
        if found is None and text.startswith("urn:uuid:"):
            short = text.removeprefix("urn:uuid:")
            found = next((r for r in self.resources if r.get("id") == short), None)
        return found

    def of(self, *kinds: str) -> Iterator[dict[str, Any]]:
        return (resource for resource in self.resources if resource.get("resourceType") in kinds)

    def _whose(self) -> dict[str, Any] | None:
        for resource in self.of("Composition", "DiagnosticReport"):
            found = self.find(resource.get("subject"))
            if found is not None and found.get("resourceType") == "Patient":
                return found
        return next(self.of("Patient"), None)

    def mine(self, resource: dict[str, Any]) -> bool:
        """Whether a resource is about the person of this file (one that names nobody is)."""
        subject = _dict(resource.get("subject"))
        if not subject or self.person is None:
            return True
        found = self.find(subject)
        if found is not None:
            return found is self.person
        return len(list(self.of("Patient"))) <= 1

    def _link(self) -> None:
        for report in self.of("DiagnosticReport"):
            for reference in _list(report.get("result") or []):
                found = self.find(reference)
                if found is not None:
                    self._under(found, report, 0)
        for parent in self.of("Observation"):
            for child in self._members(parent):
                self.parents.setdefault(id(child), parent)

    def _under(self, observation: dict[str, Any], report: dict[str, Any], depth: int) -> None:
        if depth > 8 or id(observation) in self.reports:
            return
        self.reports[id(observation)] = report
        for child in self._members(observation):
            self._under(child, report, depth + 1)

    def _members(self, observation: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for reference in _list(observation.get("hasMember") or []):
            found = self.find(reference)
            if found is not None:
                yield found
        for related in _list(observation.get("related") or []):
            if _text(related.get("type")) in ("has-member", ""):
                found = self.find(related.get("target"))
                if found is not None:
                    yield found


def _codes(concept: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes and names of a CodeableConcept."""
    codes, names = [], []
    for part in _list(concept):
        names.append(_text(part.get("text")))
        for coding in _list(part.get("coding") or []):
            code = coding.get("code")
            if code is not None and re.search(
                r"loinc|snomed|2\.16\.840\.1\.113883\.6\.(?:1|96)",
                _text(coding.get("system")) or "loinc",
                re.I,
            ):
                codes.append(str(code))
            names.append(_text(coding.get("display")))
            for extension in _list(coding.get("extension") or []):
                for inner in _list(extension.get("extension") or []):
                    names.append(_text(inner.get("valueString")))
    return tuple(codes), tuple(dict.fromkeys(name for name in names if name))


def _when(value: dict[str, Any]) -> str | None:
    period = _dict(value.get("effectivePeriod"))
    timing = _dict(value.get("effectiveTiming")).get("event")
    for text in (
        value.get("effectiveDateTime"),
        value.get("effectiveInstant"),
        period.get("start"),
        period.get("end"),
        timing[0] if isinstance(timing, list) and timing else None,
    ):
        date = iso_date(text)
        if date:
            return date
    return None


def _collected(file: _File, *holders: dict[str, Any] | None) -> str | None:
    for holder in holders:
        for reference in _list((holder or {}).get("specimen") or []):
            specimen = file.find(reference) or {}
            collection = _dict(specimen.get("collection"))
            period = _dict(collection.get("collectedPeriod"))
            date = iso_date(collection.get("collectedDateTime")) or iso_date(period.get("start"))
            if date:
                return date
    return None


def _date(file: _File, observation: dict[str, Any]) -> tuple[str | None, DateKind | None]:
    parent = file.parents.get(id(observation))
    report = file.reports.get(id(observation)) or (file.reports.get(id(parent)) if parent else None)
    sample = (
        _when(observation)
        or _collected(file, observation, parent, report)
        or (_when(parent) if parent else None)
        or (_when(report) if report else None)
    )
    if sample:
        return sample, "sample"
    for holder in (observation, parent, report):
        issued = iso_date((holder or {}).get("issued"))
        if issued:
            return issued, "letter"
    root = next(iter(file.resources), {})
    date = iso_date(root.get("timestamp")) or iso_date(root.get("date"))
    if date is None:
        date = next((d for d in (iso_date(c.get("date")) for c in file.of("Composition")) if d), None)
    return (date, "letter") if date else (None, None)


def _value(part: dict[str, Any]) -> tuple[str | None, str, str | None] | None:
    """Comparator, number and unit of an Observation or one of its components."""
    quantity = _dict(part.get("valueQuantity"))
    number = quantity.get("value")
    if isinstance(number, (int, Decimal)) and not isinstance(number, bool):
        sign = _text(quantity.get("comparator")) or None
        return (
            sign if sign in ("<", ">", "<=", ">=") else None,
            str(number),
            _text(quantity.get("unit")) or _text(quantity.get("code")) or None,
        )
    if isinstance(number, str):
        return split_value(f"{number} {_text(quantity.get('unit'))}".strip())
    for key in ("valueInteger", "valueDecimal"):
        if isinstance(part.get(key), (int, Decimal)) and not isinstance(part.get(key), bool):
            return None, str(part[key]), None
    if isinstance(part.get("valueString"), str):
        return split_value(part["valueString"])
    return None


def _reference(part: dict[str, Any]) -> tuple[float | None, float | None]:
    for given in _list(part.get("referenceRange") or []):
        low, high = (_dict(given.get(side)).get("value") for side in ("low", "high"))
        if low is not None or high is not None:
            return (_float(low), _float(high))
        match = re.search(r"(-?\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(-?\d+(?:\.\d+)?)", _text(given.get("text")))
        if match:
            return float(match.group(1)), float(match.group(2))
    return None, None


def _float(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _flag(part: dict[str, Any]) -> str | None:
    codes, names = [], []
    for concept in _list(part.get("interpretation") or []):
        for coding in _list(concept.get("coding") or []):
            codes.append(_text(coding.get("code")))
        names.append(_text(concept.get("text")))
    flag = next((c for c in codes + names if c), None)
    return None if flag in ("N", "Normal") else flag


def _comment(part: dict[str, Any]) -> str:
    notes = [_text(part.get("comment"))] + [_text(note.get("text")) for note in _list(part.get("note") or [])]
    reason = _dict(part.get("dataAbsentReason"))
    if reason:
        notes.append("not available " + _text(reason.get("text")))
    return " ".join(note for note in notes if note)


def read_fhir(root: Any) -> list[Coded]:
    """Every result of the person of this file that has a number. Raises Refused when it holds no FHIR resource."""
    if not is_fhir(root):
        raise Refused("kind")
    file = _File(root)
    rows: list[Coded] = []
    for observation in file.of("Observation"):
        report = file.reports.get(id(observation), {})
        if _text(observation.get("status")) not in _FINAL or _text(report.get("status")) in (
            "cancelled",
            "entered-in-error",
        ):
            continue
        if not file.mine(observation):
            continue
        date, kind = _date(file, observation)
        codes, names = _codes(observation.get("code"))
        specimen = next((file.find(r) for r in _list(observation.get("specimen") or [])), None) or {}
        group = " ".join(_codes(specimen.get("type"))[1])
        whole = _value(observation)
        comment = _comment(observation)
        if whole is not None:
            rows.append(
                Coded(
                    codes,
                    names,
                    whole[1],
                    whole[0],
                    whole[2],
                    date,
                    kind,
                    _reference(observation),
                    _flag(observation),
                    comment,
                    group,
                )
            )
        elif isinstance(observation.get("valueString"), str):
            pair = re.match(r"^\s*(\d{2,3})\s*/\s*(\d{2,3})\s*(?:mm ?hg)?\s*$", observation["valueString"], re.I)
            if pair and re.search(r"blood pressure|\bbp\b", " ".join(names), re.I):
                for code, value in (("8480-6", pair.group(1)), ("8462-4", pair.group(2))):
                    rows.append(Coded((code,), names, value, None, "mmHg", date, kind, comment=comment))
        for component in _list(observation.get("component") or []):
            part = _value(component)
            if part is None:
                continue
            part_codes, part_names = _codes(component.get("code"))
            rows.append(
                Coded(
                    part_codes,
                    part_names,
                    part[1],
                    part[0],
                    part[2],
                    date,
                    kind,
                    _reference(component),
                    _flag(component),
                    " ".join((comment, _comment(component))).strip(),
                    group,
                )
            )
    return rows
