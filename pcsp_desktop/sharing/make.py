"""Making a share file: from what the person chose to the bytes that leave the computer.

The plan in it is built up from the chosen sections (`plan.select`); nothing else of the whole plan is
read here. The PDF comes in as bytes, made by whoever writes documents from the same selection.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from attrs import field, frozen

from pcsp_desktop import assets, plan
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.sharing import cms, container, layout
from pcsp_desktop.sharing.certificate import certificate_name
from pcsp_desktop.sharing.fhir import export as fhir_export
from pcsp_desktop.sharing.identity import SigningIdentity
from pcsp_desktop.sharing.layout import Layout
from pcsp_desktop.sharing.opened import file_entries
from pcsp_desktop.sharing.pdf_signature import sign_pdf
from pcsp_desktop.sharing.problems import CannotMake
from pcsp_desktop.sharing.record import Answered, ConsentGiven, ShareRecord
from pcsp_desktop.sharing.record import read as read_record
from pcsp_desktop.sharing.reply import Reply
from pcsp_desktop.sharing.reply import read as read_reply
from pcsp_desktop.sharing.request import AttachedFile, CopyFacts, ReplyRequest, ShareRequest
from pcsp_desktop.sharing.strict import Malformed

ON_NO_PAGE: Final = frozenset({"setup", "equality"})
"""Sections that the pages of a share never show: they are not in its data either, whoever asks."""


@frozen
class ShareFile:
    """A finished share file, its record, and the manifest hash by which it is known from now on."""

    data: bytes = field(repr=False)
    record: ShareRecord = field(repr=False)
    manifest_sha256: str


def make(request: ShareRequest) -> ShareFile:
    """The signed share file of a plan. Raises `CannotMake`, and `plan.NotShareable` for a section."""
    shown = tuple(section for section in request.sections if section not in ON_NO_PAGE)
    chosen = plan.select(request.plan, shown)
    selected = _without_files_that_stay(chosen, request.attachments)
    sections = sections_in(selected, shown)
    saved = plan.canonical(plan.to_json(selected))
    pdf = _signed_pdf(request.identity, request.copy, request.pdf)
    fhir = fhir_export.document(selected, request.copy, request.consent, pdf, sections)
    return _assemble(
        request.identity,
        request.copy,
        kind="plan",
        pdf=pdf,
        content=saved,
        fhir=fhir,
        attachments=request.attachments,
        sections=sections,
        says_left_out=request.says_left_out,
        consent=request.consent,
        in_reply_to=None,
    )


def make_reply(request: ReplyRequest) -> ShareFile:
    """The signed reply file. Raises `CannotMake`, also for a reply of which a reader would leave anything out."""
    content = plan.canonical(request.reply.to_json(request.answered))
    _require_whole(request.reply, content)
    return _assemble(
        request.identity,
        request.copy,
        kind="reply",
        pdf=_signed_pdf(request.identity, request.copy, request.pdf),
        content=content,
        fhir=None,
        attachments=request.attachments,
        sections=(),
        says_left_out=False,
        consent=None,
        in_reply_to=request.answered,
    )


def _without_files_that_stay(selected: plan.Plan, attachments: tuple[AttachedFile, ...]) -> plan.Plan:
    """The plan without the hashes of files that do not go along: a hash tells who has the same file."""
    going = {hashlib.sha256(each.content).hexdigest() for each in attachments}
    for spec in plan.fields():
        if spec.kind is plan.Kind.ATTACHMENT:
            for path, value in _at(selected, spec.pattern.split("/"), ""):
                if value and value not in going:
                    selected = plan.apply(selected, plan.set_value(path, ""))
    return selected


def _at(holder: object, steps: list[str], way: str) -> Iterator[tuple[str, str]]:
    """The path and value of every field that a pattern stands for."""
    step, *rest = steps
    if step == "*":
        for entry in holder if isinstance(holder, tuple) else ():
            yield from _at(entry, rest, f"{way}{entry.id}/")
        return
    value = getattr(holder, step)
    if rest:
        yield from _at(value, rest, f"{way}{step}/")
    else:
        yield f"{way}{step}", value


def sections_in(selected: plan.Plan, sections: Sequence[str]) -> tuple[str, ...]:
    """The chosen sections in the order of the plan, without the carer's page if that may not leave."""
    allowed = {section for section in sections if section != "carer" or selected.carer != plan.Plan().carer}
    return tuple(section for section in plan.SHARED_SECTIONS if section in allowed)


def _signed_pdf(identity: SigningIdentity, copy: CopyFacts, pdf: bytes) -> bytes:
    return sign_pdf(
        pdf,
        identity.signing_key,
        identity.certificate,
        reason=assets.words("sharing.pdf.reason", copy.language),
        field_label=assets.words("sharing.pdf.field", copy.language),
        signed_at=_moment(copy),
    )


def _assemble(
    identity: SigningIdentity,
    copy: CopyFacts,
    *,
    kind: str,
    pdf: bytes,
    content: bytes,
    fhir: bytes | None,
    attachments: tuple[AttachedFile, ...],
    sections: tuple[str, ...],
    says_left_out: bool,
    consent: ConsentGiven | None,
    in_reply_to: Answered | None,
) -> ShareFile:
    if certificate_name(copy.author.name) != identity.name:
        raise CannotMake("author")
    unlisted = Layout(
        kind=kind,
        readme=_readme(identity, copy, kind),
        pdf=pdf,
        content=content,
        fhir=fhir,
        attachments=_named(attachments),
        record=b"",
    )
    titles = {name: each.title for (name, _), each in zip(unlisted.attachments, attachments, strict=True)}
    record = ShareRecord(
        kind=kind,
        bundle_id=copy.bundle_id,
        plan_id=copy.plan_id,
        branch_id=copy.branch_id,
        revision=copy.revision,
        previous=copy.previous,
        created=_moment(copy),
        expires=copy.expires,
        language=copy.language,
        author=copy.author,
        author_key=identity.key_id,
        author_age=identity.age_recipient,
        key_changes=identity.key_changes,
        recipient=copy.recipient,
        purpose=copy.purpose,
        sections=sections,
        says_left_out=says_left_out,
        consent=consent,
        in_reply_to=in_reply_to,
        files=file_entries(unlisted, titles),
    )
    saved = plan.canonical(record.to_json())
    _require_readable(record, saved)
    finished = Layout(
        kind=kind,
        readme=unlisted.readme,
        pdf=pdf,
        content=content,
        fhir=fhir,
        attachments=unlisted.attachments,
        record=saved,
    )
    manifest = layout.manifest(finished.signed())
    digest = hashlib.sha256(manifest)
    signature = cms.sign(digest.digest(), identity.signing_key, identity.certificate, record.created)
    data = container.write(layout.members(finished, manifest, signature))
    return ShareFile(data, record, digest.hexdigest())


def _require_readable(record: ShareRecord, saved: bytes) -> None:
    """Never write what our own reader would refuse, such as an empty name or one too long."""
    try:
        again = read_record(saved)
    except Malformed as problem:
        raise CannotMake(f"record {problem.entry}") from None
    if again != record:
        raise CannotMake("record")


def _require_whole(reply: Reply, saved: bytes) -> None:
    try:
        again, _ = read_reply(saved)
    except Malformed as problem:
        raise CannotMake(f"reply {problem.entry}") from None
    if again != reply:
        raise CannotMake("reply")


def _named(attachments: tuple[AttachedFile, ...]) -> tuple[tuple[str, bytes], ...]:
    try:
        named = tuple(
            (layout.attachment_name(number, each.media_type), each.content)
            for number, each in enumerate(attachments, start=1)
        )
    except KeyError:
        raise CannotMake("kind of attachment") from None
    if not all(layout.looks_like(name, content) for name, content in named):
        raise CannotMake("kind of attachment")
    return named


def _readme(identity: SigningIdentity, copy: CopyFacts, kind: str) -> bytes:
    def words(key: str, **values: object) -> str:
        return assets.words(f"sharing.readme.{key}", copy.language, **values)

    fingerprint = identity.fingerprint
    paragraphs = [
        words(f"what_{kind}", author=identity.name, date=say_date(copy.created.date(), copy.language)),
        words("open", file=layout.PDF_NAME[kind]),
        words("check_pdf"),
        words("check_app"),
        words("check_tools"),
        words("fingerprint", digits=fingerprint.digits, words=" ".join(fingerprint.words)),
        words("careful"),
    ]
    text = "\n\n".join(paragraphs) + "\n"
    return text.replace("\n", "\r\n").encode("utf-8")


def _moment(copy: CopyFacts) -> datetime:
    if copy.created.tzinfo is None:
        raise CannotMake("time without a zone")
    return copy.created.astimezone(UTC).replace(microsecond=0)
