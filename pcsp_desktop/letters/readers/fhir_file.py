"""The resources of a FHIR file: which of them are in force, what refers to what, and whom they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from pcsp_desktop.letters.model import LetterPerson

Resource = dict[str, Any]


def as_dict(value: Any) -> Resource:
    """A JSON object; the first of a list of them; an empty one for anything else."""
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Resource]:
    """The JSON objects in a list, or the one object as a list."""
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]


def as_text(value: Any) -> str:
    """A JSON string, or an empty one."""
    return value if isinstance(value, str) else ""


def is_fhir(value: Any) -> bool:
    """Whether a JSON value is a FHIR resource (or a list of them)."""
    return bool(as_text(as_dict(value).get("resourceType")))


@frozen
class _Held:
    """A resource with what its place in the file says: the one that contains it, and where it stood in the file."""

    resource: Resource
    owner: int  # id() of the resource that contains it; 0 for none
    full: str
    place: int
    newest_first: bool


class FhirFile:
    """All resources of a file. Of several versions of one resource only the newest counts."""

    def __init__(self, root: Any) -> None:
        self._held: list[_Held] = []
        self._deleted: dict[str, int] = {}
        for item in root if isinstance(root, list) else [root]:
            if isinstance(item, dict):
                self._collect(item, 0, "", newest_first=False)
        self._owner = {id(held.resource): held.owner for held in self._held}
        self.doubtful: set[int] = set()
        self._drop_old_versions()
        self.resources = [held.resource for held in self._held]
        self._by_reference: dict[tuple[int, str], Resource] = {}
        for held in self._held:
            self._index(held)
        self.reports: dict[int, list[Resource]] = {}
        self.parents: dict[int, Resource] = {}
        self._link()

    # ---- Collecting ----------------------------------------------------------------------------------------

    def _collect(self, resource: Resource, owner: int, full: str, *, newest_first: bool) -> None:
        kind = as_text(resource.get("resourceType"))
        self._held.append(_Held(resource, owner, full, len(self._held), newest_first))
        for child in as_list(resource.get("contained") or []):
            # A contained resource is known to its owner alone: others may use the same id.
            self._collect(child, owner or id(resource), "", newest_first=newest_first)
        if kind == "Bundle":
            history = resource.get("type") == "history"
            for entry in as_list(resource.get("entry") or []):
                self._entry(entry, history=history)
        if kind == "Parameters":
            for part in as_list(resource.get("parameter") or []):
                if isinstance(part.get("resource"), dict):
                    self._collect(part["resource"], 0, "", newest_first=newest_first)

    def _entry(self, entry: Resource, *, history: bool) -> None:
        inner = entry.get("resource")
        request = as_dict(entry.get("request"))
        if as_text(request.get("method")).upper() == "DELETE":
            name = as_text(request.get("url")) or as_text(entry.get("fullUrl"))
            self._deleted.setdefault("/".join(name.split("?")[0].split("/")[-2:]), len(self._held))
        if isinstance(inner, dict):
            self._collect(inner, 0, as_text(entry.get("fullUrl")), newest_first=history)

    def _drop_old_versions(self) -> None:
        newest: dict[str, _Held] = {}
        for held in self._held:
            name = _name_of(held)
            if held.owner or not name:
                continue
            other = newest.get(name)
            if other is None:
                newest[name] = held
            else:
                newest[name] = self._newer(other, held)
        kept = {id(held.resource) for held in newest.values()}
        gone = {id(held.resource) for held in self._held if not held.owner and _name_of(held)} - kept
        for name, place in self._deleted.items():
            found = newest.get(name)
            # In a history the newest entry comes first: what was deleted later stands above.
            if found is not None and (not found.newest_first or place <= found.place):
                gone.add(id(found.resource))
        gone |= self._replaced()
        self._held = [
            held for held in self._held if id(held.resource) not in gone and (not held.owner or held.owner not in gone)
        ]

    def _newer(self, first: _Held, second: _Held) -> _Held:
        if first.resource == second.resource:
            return first
        ages = [_version(held.resource) for held in (first, second)]
        for one, two in zip(*ages, strict=True):
            if one is not None and two is not None and one != two:
                return first if one > two else second
        newer = first if first.newest_first else second
        if not first.newest_first:
            # Nothing says which one stands: a person has to look.
            self.doubtful.add(id(newer.resource))
        return newer

    def _replaced(self) -> set[int]:
        """Observations that another one says it replaces."""
        names: set[str] = set()
        for held in self._held:
            for related in as_list(held.resource.get("related") or []):
                if as_text(related.get("type")) == "replaces":
                    names.add(_tail(as_text(as_dict(related.get("target")).get("reference"))))
            for extension in as_list(held.resource.get("extension") or []):
                if as_text(extension.get("url")).rstrip("/").lower().endswith("replaces"):
                    names.add(_tail(as_text(as_dict(extension.get("valueReference")).get("reference"))))
        names.discard("")
        return {id(held.resource) for held in self._held if _name_of(held) in names}

    def _index(self, held: _Held) -> None:
        kind, name = as_text(held.resource.get("resourceType")), as_text(held.resource.get("id"))
        if held.owner:
            self._by_reference.setdefault((held.owner, f"#{name}"), held.resource)
            return
        for key in (held.full, f"{kind}/{name}" if name else "", f"urn:uuid:{name}" if name else ""):
            if key:
                self._by_reference.setdefault((0, key), held.resource)

    # ---- Looking up ----------------------------------------------------------------------------------------

    def find(self, reference: Any, user: Resource) -> Resource | None:
        """The resource that `user` refers to; the end of a full address is enough."""
        text = as_text(as_dict(reference).get("reference"))
        if not text:
            return None
        if text.startswith("#"):
            home = self._owner.get(id(user), 0) or id(user)
            return self._by_reference.get((home, text)) if text != "#" else None
        return self._by_reference.get((0, text)) or self._by_reference.get((0, _tail(text)))

    def of(self, *kinds: str) -> Iterator[Resource]:
        """The resources in force of these types, in the order of the file."""
        return (resource for resource in self.resources if resource.get("resourceType") in kinds)

    def _link(self) -> None:
        for report in self.of("DiagnosticReport"):
            for reference in as_list(report.get("result") or []):
                found = self.find(reference, report)
                if found is not None:
                    self._under(found, report, 0)
        for parent in self.of("Observation"):
            for child in self.members(parent):
                self.parents.setdefault(id(child), parent)

    def _under(self, observation: Resource, report: Resource, depth: int) -> None:
        reports = self.reports.setdefault(id(observation), [])
        if depth > 8 or any(report is other for other in reports):
            return
        reports.append(report)
        for child in self.members(observation):
            self._under(child, report, depth + 1)

    def members(self, observation: Resource) -> Iterator[Resource]:
        """The observations that a panel holds."""
        for reference in as_list(observation.get("hasMember") or []):
            found = self.find(reference, observation)
            if found is not None:
                yield found
        for related in as_list(observation.get("related") or []):
            if as_text(related.get("type")) in ("has-member", ""):
                found = self.find(related.get("target"), observation)
                if found is not None:
                    yield found


def _tail(reference: str) -> str:
    """`Type/id` at the end of an address."""
    return "/".join(reference.split("/_history")[0].split("/")[-2:])


def _name_of(held: _Held) -> str:
    """What tells that two resources are versions of one."""
    kind, name = as_text(held.resource.get("resourceType")), as_text(held.resource.get("id"))
    if kind in ("Bundle", "Parameters", "OperationOutcome"):
        return ""
    return f"{kind}/{name}" if name else held.full


def _version(resource: Resource) -> tuple[int | None, str | None]:
    meta = as_dict(resource.get("meta"))
    number = str(meta.get("versionId") or "")
    return (
        int(number) if number.isascii() and number.isdigit() and len(number) < 12 else None,
        as_text(meta.get("lastUpdated")) or None,
    )


# ---- Whom it is about ---------------------------------------------------------------------------------------


@frozen
class Subjects:
    """Whose results a file holds.

    `person` is the key of the one they are taken for; None when that cannot be told. `several` says that the file
    is about more than one and nobody can tell which; `unclear` that it names more than one.
    """

    person: str | None
    people: tuple[LetterPerson, ...]
    several: bool = False
    unclear: bool = False


class SubjectCheck:
    """Tells which results are those of the person that the file is about."""

    def __init__(self, file: FhirFile) -> None:
        self._file = file
        self._patients = {_key(patient): patient for patient in file.of("Patient")}
        self._numbers = {
            number: key for key, patient in self._patients.items() for number in _identifiers(patient) if number
        }
        self.someone_else = False

    def key(self, resource: Resource) -> str | None:
        """Who a resource says it is about: the key of a patient, another key for another, None when unsaid."""
        subject = as_dict(resource.get("subject"))
        if not subject:
            return None
        found = self._file.find(subject, resource)
        if found is not None:
            return _key(found) if found.get("resourceType") == "Patient" else f"no patient {id(found)}"
        reference = as_text(subject.get("reference"))
        number = _digits(as_dict(subject.get("identifier")).get("value"))
        if number and number in self._numbers:
            return self._numbers[number]
        if reference:
            kind = _tail(reference).split("/")[0]
            return f"no patient {reference}" if kind in _NO_PATIENT else f"reference {_tail(reference)}"
        if number:
            return f"number {number}"
        display = as_text(subject.get("display"))
        if not display:
            return None
        for key, patient in self._patients.items():
            if _same_name(display, name_of(patient)):
                return key
        return f"display {' '.join(display.lower().split())}"

    def subjects(self, observations: list[Resource]) -> Subjects:
        """The person of these results, from the results and from the reports and letters that hold them."""
        said = {key for resource in observations if (key := self.key(resource)) is not None}
        leading = {
            key
            for resource in self._file.of("Composition", "DiagnosticReport")
            if (key := self.key(resource)) in self._patients
        }
        person: str | None
        unclear = False
        if len(self._patients) == 1:
            person = next(iter(self._patients))
        elif len(leading) == 1 and (leading & said or not said):
            person = next(iter(leading))
        elif len(said) == 1:
            person = next(iter(said))
            unclear = len(self._patients) > 1
        else:
            person = None
        several = person is None and (len(said) > 1 or len(self._patients) > 1)
        people = [self._patients[person]] if person in self._patients else list(self._patients.values())
        return Subjects(person, tuple(person_of(patient) for patient in people)[:10], several, unclear)

    def mine(self, resource: Resource, person: str | None) -> bool:
        """Whether a resource is about the person (one that names nobody is) and nothing else of them."""
        if not self._focused(resource):
            return False
        key = self.key(resource)
        if key is None or key == person:
            return True
        self.someone_else = True
        return False

    def _focused(self, resource: Resource) -> bool:
        """A focus says that a result is about something else than its subject, such as a fetus or a device."""
        for reference in as_list(resource.get("focus") or []):
            found = self._file.find(reference, resource)
            if found is None or found.get("resourceType") != "Patient" or _key(found) != self.key(resource):
                return False
        return not any(
            as_text(extension.get("url")).lower().endswith(("focuscode", "observation-focus"))
            for extension in as_list(resource.get("extension") or [])
        )


_NO_PATIENT = frozenset(
    ("Group", "Device", "Location", "RelatedPerson", "Practitioner", "Specimen", "Substance", "Organization")
)


def _key(patient: Resource) -> str:
    return f"patient {id(patient)}"


def _digits(value: Any) -> str:
    return re.sub(r"\D", "", value) if isinstance(value, str) else ""


def _identifiers(patient: Resource) -> list[str]:
    return [_digits(one.get("value")) for one in as_list(patient.get("identifier") or [])]


def name_of(patient: Resource) -> str:
    """The name of a patient as people write it, given names first."""
    names = as_list(patient.get("name") or [])
    names.sort(key=lambda name: as_text(name.get("use")) not in ("official", "usual", ""))
    for name in names:
        given = name.get("given")
        parts = [part for part in (given if isinstance(given, list) else [given]) if isinstance(part, str)]
        family = name.get("family")
        families = [part for part in (family if isinstance(family, list) else [family]) if isinstance(part, str)]
        full = " ".join(" ".join((*parts, *families)).split()) or as_text(name.get("text")).strip()
        if full:
            return full[:100]
    return ""


def person_of(patient: Resource) -> LetterPerson:
    """Name, birth date and NHS number of a patient, as far as the file has them."""
    number = next(
        (
            _digits(one.get("value"))
            for one in as_list(patient.get("identifier") or [])
            if "nhs-number" in as_text(one.get("system")).lower() and len(_digits(one.get("value"))) == 10
        ),
        "",
    )
    born = as_text(patient.get("birthDate"))
    return LetterPerson(name_of(patient), born if re.fullmatch(r"\d{4}-\d\d-\d\d", born) else "", number)


def _same_name(first: str, second: str) -> bool:
    """Whether two names have the same words, titles aside."""
    sets = [
        {word for word in re.findall(r"[^\W\d_]+", name.lower()) if word not in ("mr", "mrs", "ms", "miss", "mx", "dr")}
        for name in (first, second)
    ]
    return bool(sets[0]) and sets[0] == sets[1]
