"""`share.json`: the consent record of a share file.

It says who made the copy, for whom and what for, which sections are in it, until when, who agreed to
that and how, and how this copy stands to the ones before it. It never says that something was left
out, unless the person asked for that to be said.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Final, TypeVar

from attrs import frozen

from pcsp_desktop.sharing import one_line, strict
from pcsp_desktop.sharing.key_change import KeyChange
from pcsp_desktop.sharing.strict import Malformed, Taking

_T = TypeVar("_T")

FORMAT: Final = "pcsp-share/1"
MAX_RECORD_BYTES: Final = 256 * 1024
MAX_REVISION: Final = 10**9
MAX_KEY_CHANGES: Final = 16
ROLES: Final = ("person", "carer", "professional")
GIVEN_AS: Final = ("person", "attorney", "deputy", "parent", "best_interests")
GIVEN_HOW: Final = ("spoken", "written", "signed_language", "another_way")


class NewerShare(Malformed):
    """The record says it is of a later format than this one."""


@frozen(kw_only=True)
class Author:
    """Who made the file. `on_behalf_of` names the person when someone else made it."""

    name: str
    role: str
    organisation: str | None = None
    on_behalf_of: str | None = None


@frozen(kw_only=True)
class Recipient:
    """Who the copy is for."""

    name: str
    organisation: str | None = None
    relationship: str | None = None


@frozen(kw_only=True)
class ConsentGiven:
    """Who said yes to this copy, as whom, when and how, and what they said about it if anything."""

    given_by: str
    given_as: str
    given_on: date
    how: str
    words: str | None = None


@frozen(kw_only=True)
class Answered:
    """The share file that a reply answers: its bundle, revision and manifest."""

    bundle_id: str
    revision: int
    manifest_sha256: str


@frozen(kw_only=True)
class FileEntry:
    """A member of the file. `title` is what an attachment is called; file names are never kept."""

    path: str
    size: int
    sha256: str
    title: str | None = None


@frozen(kw_only=True)
class ShareRecord:
    """The whole consent record. `previous` is the manifest of the author's last share of this plan."""

    kind: str
    bundle_id: str
    plan_id: str
    branch_id: str
    revision: int
    previous: str | None
    created: datetime
    expires: date | None
    language: str
    author: Author
    author_key: str
    author_age: str | None
    key_changes: tuple[KeyChange, ...]
    recipient: Recipient
    purpose: str
    sections: tuple[str, ...]
    says_left_out: bool
    consent: ConsentGiven | None
    in_reply_to: Answered | None
    files: tuple[FileEntry, ...]

    def to_json(self) -> dict[str, object]:
        """The JSON form; every entry always stands there, null where there is none."""
        consent = self.consent
        answers = self.in_reply_to
        return {
            "format": FORMAT,
            "kind": self.kind,
            "bundle_id": self.bundle_id,
            "plan_id": self.plan_id,
            "branch_id": self.branch_id,
            "revision": self.revision,
            "previous": self.previous,
            "created": self.created.isoformat(),
            "expires": None if self.expires is None else self.expires.isoformat(),
            "language": self.language,
            "author": {
                "name": self.author.name,
                "role": self.author.role,
                "organisation": self.author.organisation,
                "on_behalf_of": self.author.on_behalf_of,
            },
            "author_key": self.author_key,
            "author_age": self.author_age,
            "key_changes": [change.to_json() for change in self.key_changes],
            "recipient": {
                "name": self.recipient.name,
                "organisation": self.recipient.organisation,
                "relationship": self.recipient.relationship,
            },
            "purpose": self.purpose,
            "sections": list(self.sections),
            "says_left_out": self.says_left_out,
            "consent": None if consent is None else _consent_to_json(consent),
            "in_reply_to": None if answers is None else answered_to_json(answers),
            "files": [_file_to_json(entry) for entry in self.files],
        }

    @classmethod
    def from_json(cls, value: object) -> ShareRecord:
        """Read a record of this format, entry for entry. Raises `Malformed` or `NewerShare`."""
        taking = Taking(value)
        name = taking.text("format")
        if name != FORMAT:
            newer = name.startswith("pcsp-share/") and name[len("pcsp-share/") :].isdecimal()
            raise NewerShare("format") if newer else Malformed("format")
        record = cls(
            kind=taking.choice("kind", "plan", "reply"),
            bundle_id=taking.identifier("bundle_id"),
            plan_id=taking.identifier("plan_id"),
            branch_id=taking.identifier("branch_id"),
            revision=taking.number("revision", 1, MAX_REVISION),
            previous=taking.optional("previous", taking.sha256),
            created=taking.moment("created"),
            expires=taking.optional("expires", taking.date),
            language=taking.language("language"),
            author=_author(taking.nested("author")),
            author_key=taking.sha256("author_key"),
            author_age=taking.optional("author_age", taking.age_recipient),
            key_changes=tuple(
                KeyChange.from_json(each) for each in taking.nested_list("key_changes", most=MAX_KEY_CHANGES)
            ),
            recipient=_recipient(taking.nested("recipient")),
            purpose=taking.line("purpose", longest=one_line.PURPOSE, empty=True),
            sections=taking.texts("sections", most=200),
            says_left_out=taking.yes_no("says_left_out"),
            consent=_optional_object(taking, "consent", _consent),
            in_reply_to=_optional_object(taking, "in_reply_to", answered),
            files=tuple(_file(each) for each in taking.nested_list("files", most=64)),
        )
        taking.end()
        if len(set(record.sections)) != len(record.sections):
            raise Malformed("sections")
        if (record.kind == "reply") != (record.in_reply_to is not None):
            raise Malformed("in_reply_to")
        if record.kind == "plan" and record.consent is None:
            raise Malformed("consent")
        return record


def read(data: bytes) -> ShareRecord:
    """The record in the bytes of `share.json`. Raises `Malformed` or `NewerShare`."""
    return ShareRecord.from_json(strict.parse(data, max_bytes=MAX_RECORD_BYTES))


def answered(taking: Taking) -> Answered:
    """Read which share file is answered. Raises `Malformed`."""
    value = Answered(
        bundle_id=taking.identifier("bundle_id"),
        revision=taking.number("revision", 1, MAX_REVISION),
        manifest_sha256=taking.sha256("manifest_sha256"),
    )
    taking.end()
    return value


def _optional_object(taking: Taking, entry: str, read_object: Callable[[Taking], _T]) -> _T | None:
    found = taking.optional(entry, taking.nested)
    return None if found is None else read_object(found)


def _author(taking: Taking) -> Author:
    author = Author(
        name=taking.line("name"),
        role=taking.choice("role", *ROLES),
        organisation=taking.optional("organisation", taking.line),
        on_behalf_of=taking.optional("on_behalf_of", taking.line),
    )
    taking.end()
    return author


def _recipient(taking: Taking) -> Recipient:
    recipient = Recipient(
        name=taking.line("name"),
        organisation=taking.optional("organisation", taking.line),
        relationship=taking.optional("relationship", taking.line),
    )
    taking.end()
    return recipient


def _consent(taking: Taking) -> ConsentGiven:
    consent = ConsentGiven(
        given_by=taking.line("given_by"),
        given_as=taking.choice("given_as", *GIVEN_AS),
        given_on=taking.date("given_on"),
        how=taking.choice("how", *GIVEN_HOW),
        words=taking.optional("words", lambda entry: taking.words(entry, longest=one_line.WORDS)),
    )
    taking.end()
    return consent


def _consent_to_json(consent: ConsentGiven) -> dict[str, object]:
    return {
        "given_by": consent.given_by,
        "given_as": consent.given_as,
        "given_on": consent.given_on.isoformat(),
        "how": consent.how,
        "words": consent.words,
    }


def answered_to_json(value: Answered) -> dict[str, object]:
    """The JSON form of which share file is answered."""
    return {
        "bundle_id": value.bundle_id,
        "revision": value.revision,
        "manifest_sha256": value.manifest_sha256,
    }


def _file(taking: Taking) -> FileEntry:
    entry = FileEntry(
        path=taking.text("path"),
        size=taking.number("size", 0, 2**40),
        sha256=taking.sha256("sha256"),
        title=taking.optional("title", taking.line),
    )
    taking.end()
    return entry


def _file_to_json(entry: FileEntry) -> dict[str, object]:
    return {"path": entry.path, "size": entry.size, "sha256": entry.sha256, "title": entry.title}
