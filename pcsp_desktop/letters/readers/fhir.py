"""FHIR JSON, R4 and STU3, as GP systems and laboratories really write it: tolerant, and of one person only.

What a result is, is more than its code: its subject and focus, its status and version, its specimen, the part of
the body, the method, the panel and report it stands in, and what was written beside any of them.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from pcsp_desktop import outside_json
from pcsp_desktop.letters.meaning.coded import SIGNS, Coded, iso_date, split_value
from pcsp_desktop.letters.meaning.coded_file import CodedFile
from pcsp_desktop.letters.meaning.coded_names import Code, code_of, spoilt
from pcsp_desktop.letters.model import DateKind
from pcsp_desktop.letters.readers.fhir_file import (
    FhirFile,
    Resource,
    SubjectCheck,
    as_dict,
    as_list,
    as_text,
    is_fhir,
)
from pcsp_desktop.letters.words.units import usual_spelling
from pcsp_desktop.letters.worker.limits import MAX_BYTES, MAX_DEPTH, Refused
from pcsp_desktop.outside_json import BadJson, Limits

_LIMITS: Final = Limits(length=MAX_BYTES, depth=MAX_DEPTH, brackets=500_000)
_STANDING = frozenset(("final", "amended", "corrected", "appended", "modified"))
_NOT_YET = frozenset(("preliminary", "partial", ""))
_GONE_REPORT = frozenset(("cancelled", "entered-in-error"))
_SPOILT_SPECIMEN = frozenset(("unsatisfactory", "unavailable", "entered-in-error"))
# Conditions of a specimen in HL7 table 0493 that make it no good for a number.
_SPOILT_CONDITION = frozenset(("AUT", "CLOT", "CON", "HEM"))
_WORST = 3_000
"""Results in one file; more than a person could ever look through are not read."""


def load_json(text: str) -> Any:
    """The JSON value, numbers as printed. Raises Refused when it is broken or nested too deep."""
    try:
        return outside_json.parse(text, _LIMITS)
    except BadJson as problem:
        raise Refused("too_deep" if problem.code == "depth" else "damaged") from None


# ---- Parts of a resource ------------------------------------------------------------------------------------


def _codes(concept: Any) -> tuple[tuple[Code, ...], tuple[str, ...]]:
    """Codes and names of a CodeableConcept, the name that is shown first."""
    codes: list[Code] = []
    names: list[str] = []
    for part in as_list(concept):
        names.append(as_text(part.get("text")))
        for coding in as_list(part.get("coding") or []):
            if coding.get("code") is not None:
                code = code_of(coding["code"], as_text(coding.get("system")))
                if code is not None:
                    codes.append(code)
            names.append(as_text(coding.get("display")))
            for extension in as_list(coding.get("extension") or []):
                for inner in as_list(extension.get("extension") or []):
                    names.append(as_text(inner.get("valueString")))
    return tuple(codes), tuple(dict.fromkeys(name for name in names if name))


def _words(*concepts: Any) -> str:
    """All names of some CodeableConcepts, with stops between them."""
    return "; ".join(name for concept in concepts for name in _codes(concept)[1])


@frozen
class _Value:
    """What a result says: a sign and number with its unit, or words."""

    comparator: str | None
    text: str
    unit: str | None
    doubts: tuple[str, ...] = ()


def _value(part: Resource) -> _Value | None:
    """The value of an Observation or one of its components; None when it has none that can be understood."""
    if as_dict(part.get("dataAbsentReason")):
        return None
    quantity = as_dict(part.get("valueQuantity"))
    if quantity:
        return _quantity(quantity)
    for key in ("valueInteger", "valueDecimal"):
        if isinstance(part.get(key), (int, Decimal)) and not isinstance(part.get(key), bool):
            return _Value(None, str(part[key]), None)
    if isinstance(part.get("valueString"), str):
        found = split_value(part["valueString"])
        return _Value(*found) if found else _Value(None, " ".join(part["valueString"].split()), None)
    concept = part.get("valueCodeableConcept")
    if concept:
        words = _codes(concept)[1]
        return _Value(None, words[0], None) if words else None
    return None


def _quantity(quantity: Resource) -> _Value | None:
    number, printed = quantity.get("value"), as_text(quantity.get("unit"))
    code = as_text(quantity.get("code"))
    if isinstance(number, str):
        found = split_value(f"{number} {printed}".strip())
        return _Value(*found) if found else None
    sign = as_text(quantity.get("comparator")).strip()
    if isinstance(number, bool) or not isinstance(number, (int, Decimal)) or sign not in SIGNS:
        return None
    two = {usual_spelling(unit) for unit in (printed, code) if unit} - {None}
    # A printed unit and a coded one that are not the same: one of them is wrong.
    doubts = ("value_words",) if len(two) > 1 else ()
    return _Value(
        SIGNS[sign], f"{number:f}" if isinstance(number, Decimal) else str(number), printed or code or None, doubts
    )


def _flag(part: Resource) -> str | None:
    codes, names = [], []
    for concept in as_list(part.get("interpretation") or []):
        for coding in as_list(concept.get("coding") or []):
            codes.append(as_text(coding.get("code")))
        names.append(as_text(concept.get("text")))
    flag = next((c for c in codes + names if c), None)
    return None if flag in ("N", "Normal") else flag


def _comment(part: Resource) -> str:
    notes = [as_text(part.get("comment"))] + [as_text(note.get("text")) for note in as_list(part.get("note") or [])]
    return " ".join(note for note in notes if note)


def _modified(*parts: Resource | None) -> bool:
    """Whether a part says that it must not be understood in the usual way."""
    return any(part is not None and part.get("modifierExtension") for part in parts)


# ---- Ranges -------------------------------------------------------------------------------------------------

_SEXES = (
    ("female", re.compile(r"\bfemales?\b|\bwom[ae]n\b|248152002", re.I)),
    ("male", re.compile(r"\bmales?\b|\bm[ae]n\b|248153007", re.I)),
)


def _reference(part: Resource, sex: str, age: int | None, unit: str | None) -> tuple[float | None, float | None]:
    """The range that is the usual one for this person; none when several could be.

    A range for another sex or age, for pregnancy or for treatment is not this person's.
    """
    fitting = []
    for given in as_list(part.get("referenceRange") or []):
        found = _range(given, unit)
        if found != (None, None) and _range_fits(given, sex, age):
            fitting.append(found)
    return fitting[0] if len(set(fitting)) == 1 else (None, None)


def _range(given: Resource, unit: str | None) -> tuple[float | None, float | None]:
    low, high = as_dict(given.get("low")), as_dict(given.get("high"))
    for side in (low, high):
        spelled = usual_spelling(as_text(side.get("unit")) or as_text(side.get("code")))
        if spelled and unit and usual_spelling(unit) not in (None, spelled):
            return None, None
    if low or high:
        return _float(low.get("value")), _float(high.get("value"))
    text = as_text(given.get("text"))
    match = re.fullmatch(
        r"\D{0,12}?(-?\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(-?\d+(?:\.\d+)?)\s*[^\d\s]?\D{0,16}", text.strip()
    )
    if match:
        return float(match.group(1)), float(match.group(2))
    match = re.fullmatch(r"([<>])=?\s*(\d+(?:\.\d+)?)\s*\D{0,16}", text.strip())
    if match:
        return (None, float(match.group(2))) if match.group(1) == "<" else (float(match.group(2)), None)
    return None, None


def _range_fits(given: Resource, sex: str, age: int | None) -> bool:
    kind = (_words(given.get("type"), given.get("meaning")) + " " + _first_code(given.get("type"))).lower()
    if re.search(r"treatment|therapeutic|target|goal|recommended|critical|absolute|pre-therap|post-therap", kind):
        return False
    whom = _words(*as_list(given.get("appliesTo") or [])) + " " + _first_code(given.get("appliesTo"))
    text = f"{whom} {as_text(given.get('text'))}"
    meant = [
        name
        for name, pattern in _SEXES
        if pattern.search(re.sub(r"\bfemales?\b", "", text) if name == "male" else text)
    ]
    if meant and sex not in meant:
        return False
    if re.search(r"pregnan|trimester|follicular|luteal|menopaus|neonat|child|infant|luteinis", text, re.I):
        return False
    years = as_dict(given.get("age"))
    if not years:
        return True
    low, high = (_float(as_dict(years.get(side)).get("value")) for side in ("low", "high"))
    return age is not None and (low is None or low <= age) and (high is None or age <= high)


def _first_code(concept: Any) -> str:
    return " ".join(
        as_text(coding.get("code")) for part in as_list(concept or []) for coding in as_list(part.get("coding") or [])
    )


def _float(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


# ---- Dates --------------------------------------------------------------------------------------------------


def _moment(value: Resource) -> str:
    """The time that a result or report says it is of, as printed."""
    period = as_dict(value.get("effectivePeriod"))
    timing = as_dict(value.get("effectiveTiming")).get("event")
    for text in (
        value.get("effectiveDateTime"),
        value.get("effectiveInstant"),
        period.get("start"),
        period.get("end"),
        timing[0] if isinstance(timing, list) and timing else None,
    ):
        if iso_date(text):
            return as_text(text)
    return ""


class _Reader:
    def __init__(self, file: FhirFile) -> None:
        self.file = file
        self.whose = SubjectCheck(file)
        self.observations = list(file.of("Observation"))[:_WORST]
        self.subjects = self.whose.subjects(
            [one for one in self.observations if one.get("status") != "entered-in-error"]
        )
        patient = next(file.of("Patient"), {}) if len(self.subjects.people) == 1 else {}
        self.sex = as_text(patient.get("gender"))
        self.born = as_text(patient.get("birthDate"))

    def rows(self) -> Iterator[Coded]:
        for observation in self.observations:
            yield from self._of(observation)

    def _reports(self, observation: Resource) -> list[Resource]:
        parent = self.file.parents.get(id(observation))
        return self.file.reports.get(id(observation)) or (self.file.reports.get(id(parent), []) if parent else [])

    def _specimens(self, *holders: Resource | None) -> Iterator[Resource]:
        for holder in holders:
            for reference in as_list((holder or {}).get("specimen") or []):
                found = self.file.find(reference, holder or {})
                if found is not None:
                    yield found
                elif as_text(reference.get("display")):
                    yield {"type": {"text": reference["display"]}}

    def _of(self, observation: Resource) -> Iterator[Coded]:
        parent = self.file.parents.get(id(observation))
        reports = self._reports(observation)
        doubts = self._standing(observation, parent, reports)
        if doubts is None or not self._mine(observation, parent, reports):
            return
        own = list(self._specimens(observation)) or list(self._specimens(parent, *reports))
        if any(_spoilt_specimen(specimen) for specimen in own):
            return
        date, kind, moment = self._date(observation, parent, reports, own)
        remarks = [_comment(observation), *(_comment(specimen) for specimen in own)]
        remarks += [_comment(parent)] if parent else []
        for report in reports:
            said = " ".join((as_text(report.get("conclusion")), _words(*as_list(report.get("conclusionCode") or []))))
            said = " ".join((said, _comment(report))).strip()
            if spoilt(said):
                # Of which of the results the report says so, a person has to read.
                doubts = (*doubts, "withdrawn")
        group = _words(*(holder.get("code") for holder in (parent, *reports) if holder))
        # A category such as "Vital signs" says nothing; one such as "Family history" does.
        group = "; ".join((group, _words(*as_list(observation.get("category") or []))))
        shared = {
            "date": date,
            "date_kind": kind,
            "moment": moment,
            "group": group,
            "sample": "; ".join(_words(specimen.get("type")) for specimen in own),
            "part": _words(observation.get("bodySite"), observation.get("method")),
        }
        yield from self._values(observation, " ".join(r for r in remarks if r), doubts, shared)

    def _values(
        self, observation: Resource, comment: str, doubts: tuple[str, ...], shared: dict[str, Any]
    ) -> Iterator[Coded]:
        codes, names = _codes(observation.get("code"))
        age = self._age(shared["date"])
        whole = _value(observation)
        if whole is not None:
            pair = re.fullmatch(r"(\d{2,3})\s*/\s*(\d{2,3})\s*(?:mm ?hg)?", whole.text, re.I)
            if pair and re.search(r"blood pressure|\bbp\b", " ".join(names), re.I):
                for code, number in (("8480-6", pair.group(1)), ("8462-4", pair.group(2))):
                    half = (Code(code, "loinc"),)
                    yield Coded(half, names, number, None, "mmHg", comment=comment, doubts=doubts, **shared)
                return
            yield Coded(
                codes,
                names,
                whole.text,
                whole.comparator,
                whole.unit,
                ref=_reference(observation, self.sex, age, whole.unit),
                flag=_flag(observation),
                comment=comment,
                doubts=(*doubts, *whole.doubts),
                **shared,
            )
        for component in as_list(observation.get("component") or []):
            part = None if _modified(component) else _value(component)
            if part is None:
                continue
            part_codes, part_names = _codes(component.get("code"))
            yield Coded(
                part_codes,
                part_names,
                part.text,
                part.comparator,
                part.unit,
                ref=_reference(component, self.sex, age, part.unit),
                flag=_flag(component),
                comment=" ".join((comment, _comment(component))).strip(),
                doubts=(*doubts, *part.doubts),
                **{**shared, "group": "; ".join((shared["group"], *names))},
            )

    def _standing(
        self, observation: Resource, parent: Resource | None, reports: list[Resource]
    ) -> tuple[str, ...] | None:
        """The doubts about whether a result stands; None when it does not."""
        status = as_text(observation.get("status"))
        if status not in _STANDING | _NOT_YET or _modified(observation, parent, *reports):
            return None
        if reports and all(as_text(report.get("status")) in _GONE_REPORT for report in reports):
            return None
        if parent is not None and as_text(parent.get("status")) in _GONE_REPORT:
            return None
        doubts = (*(("status",) if status in _NOT_YET else ()), *(("people",) if self.subjects.unclear else ()))
        return (*doubts, "status") if id(observation) in self.file.doubtful else doubts

    def _mine(self, observation: Resource, parent: Resource | None, reports: list[Resource]) -> bool:
        person = self.subjects.person
        if self.subjects.several:
            return False
        if not observation.get("subject"):
            # A result that names nobody is about whom its panel or report is about.
            for holder in (parent, *reports):
                if holder is not None and self.whose.key(holder) not in (None, person):
                    return False
        return self.whose.mine(observation, person)

    def _age(self, date: str | None) -> int | None:
        if not date or not re.fullmatch(r"\d{4}-\d\d-\d\d", self.born):
            return None
        return int(date[:4]) - int(self.born[:4]) - (date[5:].ljust(5, "0") < self.born[5:])

    def _date(
        self, observation: Resource, parent: Resource | None, reports: list[Resource], specimens: list[Resource]
    ) -> tuple[str | None, DateKind | None, str]:
        """The day of the sample, else that of the report; and the moment, for results that are given twice."""
        holders = [observation, *([parent] if parent else []), *reports]
        moments = [moment for holder in holders if (moment := _moment(holder))]
        # The specimen itself knows when it was taken; systems often give the time of the report as "effective".
        taken = next((when for specimen in specimens if (when := _collected(specimen))), "")
        moment = taken or (moments[0] if moments else "")
        if moment:
            return iso_date(moment), "sample", moments[0] if moments else moment
        for holder in holders:
            if iso_date(holder.get("issued")):
                return iso_date(holder["issued"]), "letter", as_text(holder["issued"])
        root = next(iter(self.file.resources), {})
        dates = (iso_date(root.get("timestamp")), iso_date(root.get("date")))
        letters = (iso_date(one.get("date")) for one in self.file.of("Composition"))
        date = next((day for day in (*dates, *letters) if day), None)
        return date, "letter" if date else None, ""


def _collected(specimen: Resource) -> str:
    collection = as_dict(specimen.get("collection"))
    period = as_dict(collection.get("collectedPeriod"))
    return next((as_text(t) for t in (collection.get("collectedDateTime"), period.get("start")) if iso_date(t)), "")


def _spoilt_specimen(specimen: Resource) -> bool:
    conditions = as_list(specimen.get("condition") or [])
    return (
        as_text(specimen.get("status")) in _SPOILT_SPECIMEN
        or bool(specimen.get("modifierExtension"))
        or any(_first_code(condition).upper() in _SPOILT_CONDITION for condition in conditions)
        or spoilt(_words(*conditions))
        or spoilt(_comment(specimen))
    )


def _inside(file: FhirFile) -> Iterator[bytes]:
    """Documents that the file carries in base64: the letter itself, for eyes."""
    for resource in file.of("DiagnosticReport", "DocumentReference", "Binary"):
        attachments = (
            [resource] if resource.get("resourceType") == "Binary" else as_list(resource.get("presentedForm") or [])
        )
        attachments += [as_dict(one.get("attachment")) for one in as_list(resource.get("content") or [])]
        for attachment in attachments:
            data = as_text(attachment.get("data")) or as_text(attachment.get("content"))
            if data:
                try:
                    yield base64.b64decode(data, validate=False)
                except (binascii.Error, ValueError):
                    continue


def read_fhir(root: Any) -> CodedFile:
    """The results of the person of this file that stand. Raises Refused when it holds no FHIR resource."""
    if not is_fhir(root):
        raise Refused("not_read.json")
    file = FhirFile(root)
    reader = _Reader(file)
    rows = tuple(reader.rows())
    notes = ("several_people",) if reader.subjects.several else ("someone_else",) if reader.whose.someone_else else ()
    return CodedFile(rows, reader.subjects.people, notes, tuple(_inside(file)))
