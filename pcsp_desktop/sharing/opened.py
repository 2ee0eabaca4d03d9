"""Opening a share file: the strict reader. It either gives the whole content or one reason why not."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from itertools import pairwise

from attrs import field, frozen

from pcsp_desktop import plan
from pcsp_desktop.sharing import age, cms, container, layout, pdf_signature, record, reply, strict
from pcsp_desktop.sharing.certificate import BadCertificate, Certificate, certificate_name
from pcsp_desktop.sharing.fhir import loader as fhir_json
from pcsp_desktop.sharing.fingerprint import Fingerprint
from pcsp_desktop.sharing.layout import Layout
from pcsp_desktop.sharing.problems import NotWhole, Reason
from pcsp_desktop.sharing.record import FileEntry, NewerShare, ShareRecord
from pcsp_desktop.sharing.reply import Reply
from pcsp_desktop.sharing.strict import Malformed, Misleading


@frozen(kw_only=True)
class Opened:
    """The content of a whole share file. One of `plan` and `reply` is there."""

    record: ShareRecord = field(repr=False)
    plan: plan.Plan | None = field(repr=False)
    reply: Reply | None = field(repr=False)
    pdf: bytes = field(repr=False)
    fhir: bytes | None = field(repr=False)
    attachments: tuple[tuple[FileEntry, bytes], ...] = field(repr=False)
    certificate: Certificate = field(repr=False)
    signed_at: datetime
    manifest_sha256: str

    @property
    def fingerprint(self) -> Fingerprint:
        return Fingerprint(self.certificate.key_id)


def open_share(data: bytes) -> Opened:
    """Check everything about a share file and open it. Raises `NotWhole`."""
    _refuse_locked(data)
    found, manifest, signature = layout.take_apart(container.read(data))
    if layout.manifest(found.signed()) != manifest:
        raise NotWhole(Reason.FILE_LIST)
    digest = hashlib.sha256(manifest)
    try:
        signed = cms.verify(signature, digest.digest(), timed=True)
    except cms.BadSignature:
        raise NotWhole(Reason.SIGNATURE) from None
    shared = _record(found, signed)
    if pdf_signature.pdf_signer(found.pdf).der != signed.certificate.der:
        raise NotWhole(Reason.PDF_SIGNER)
    if not all(layout.looks_like(name, content) for name, content in found.attachments):
        raise NotWhole(Reason.CONTENT)
    attached = [entry for entry in shared.files if entry.title is not None]
    contents = [content for _, content in found.attachments]
    return Opened(
        record=shared,
        plan=_plan(found, shared) if found.kind == "plan" else None,
        reply=_reply(found, shared) if found.kind == "reply" else None,
        pdf=found.pdf,
        fhir=_fhir(found),
        attachments=tuple(zip(attached, contents, strict=True)),
        certificate=signed.certificate,
        signed_at=shared.created,
        manifest_sha256=digest.hexdigest(),
    )


def file_entries(contents: Layout, titles: dict[str, str]) -> tuple[FileEntry, ...]:
    """What the record says of each member that it lists; `titles` by member name."""
    return tuple(
        FileEntry(
            path=name,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            title=titles.get(name),
        )
        for name, content in contents.described()
    )


def _refuse_locked(data: bytes) -> None:
    if data.startswith(b"%PDF-"):
        raise NotWhole(Reason.LOCKED_PDF)
    if data.startswith((age.INTRODUCTION, age.ARMOUR_BEGIN)):
        raise NotWhole(age.refusal(data) or Reason.LOCKED_TO_KEY)


def _record(found: Layout, signed: cms.Signed) -> ShareRecord:
    """The consent record, if it fits the container around it in every point."""
    try:
        shared = record.read(found.record)
        fits = (
            shared.kind == found.kind
            and shared.author_key == signed.certificate.key_id
            and certificate_name(shared.author.name) == signed.certificate.name
            and shared.created == signed.signed_at
            and all(before.new_key == after.old_key for before, after in pairwise(shared.key_changes))
        )
    except NewerShare:
        raise NotWhole(Reason.NEWER) from None
    except Misleading:
        raise NotWhole(Reason.MISLEADING) from None
    except (Malformed, BadCertificate):
        raise NotWhole(Reason.RECORD) from None
    changed_to = shared.key_changes[-1].new_key if shared.key_changes else shared.author_key
    titles = {entry.path: entry.title for entry in shared.files if entry.title is not None}
    titled_right = set(titles) == {name for name, _ in found.attachments}
    if not (fits and titled_right and changed_to == shared.author_key):
        raise NotWhole(Reason.RECORD)
    if file_entries(found, titles) != shared.files:
        raise NotWhole(Reason.RECORD)
    return shared


def _plan(found: Layout, shared: ShareRecord) -> plan.Plan:
    """The plan, if it holds nothing beyond the sections that the record names."""
    try:
        shown = plan.from_json(strict.parse(found.content))
        if not plan.holds_only(shown, shared.sections):
            raise NotWhole(Reason.RECORD)
    except plan.PlanFaults as problem:
        newer = any(fault.code == "newer_schema" for fault in problem.faults)
        raise NotWhole(Reason.NEWER if newer else Reason.CONTENT) from None
    except plan.NotShareable:
        raise NotWhole(Reason.RECORD) from None
    except Malformed:
        raise NotWhole(Reason.CONTENT) from None
    return shown


def _reply(found: Layout, shared: ShareRecord) -> Reply:
    try:
        answer, base = reply.read(found.content)
    except Misleading:
        raise NotWhole(Reason.MISLEADING) from None
    except Malformed:
        raise NotWhole(Reason.CONTENT) from None
    if base != shared.in_reply_to or shared.sections:
        raise NotWhole(Reason.RECORD)
    # Somewhere on earth it is a day later than where the time of the record is from.
    latest = shared.created.date() + timedelta(days=1)
    if answer.agreement is not None and answer.agreement.given_on > latest:
        raise NotWhole(Reason.RECORD)
    return answer


def _fhir(found: Layout) -> bytes | None:
    if found.fhir is not None:
        try:
            fhir_json.parse(found.fhir)
        except fhir_json.NotFhir:
            raise NotWhole(Reason.CONTENT) from None
    return found.fhir
