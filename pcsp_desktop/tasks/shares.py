"""A copy for someone else: from what the person chose to a signed file, with the vault remembering it."""

import datetime
import uuid
from collections.abc import Mapping

import attrs

from pcsp_desktop import documents, sharing
from pcsp_desktop.plan import Plan, select, to_json
from pcsp_desktop.sharing import identity as identities
from pcsp_desktop.sharing import trust
from pcsp_desktop.tasks.session import local_now
from pcsp_desktop.vault.open_vault import Vault

IDENTITY = "identity"
KNOWN = "known"
BASE = "share base "
"""Begins the name under which the plan as it was shared is kept, for taking back a reply."""


@attrs.frozen(kw_only=True)
class ShareChoices:
    """What the person chose on the pages of Share. ``name`` is how the file says who made it."""

    name: str
    recipient: str
    organisation: str = ""
    relationship: str = ""
    purpose: str = ""
    sections: tuple[str, ...]
    expires: datetime.date | None = None
    given_by: str = ""
    given_as: str = "person"
    how: str = "spoken"
    words: str = ""
    language: str = "en_GB"
    size: int = 14
    role: str = "person"
    on_behalf_of: str = ""
    says_left_out: bool = False
    attachments: tuple[sharing.Attachment, ...] = ()


def identity_of(vault: Vault, name: str) -> sharing.Identity:
    """This vault's signer, made at the first sharing; a new name gives a new certificate with the same key."""
    kept = vault.kept(IDENTITY)
    if kept is None:
        made = identities.new(name)
        vault.keep(IDENTITY, made.to_json())
        return made
    found = identities.load(kept)
    if found.name != name:
        found = identities.renamed(found, name)
        vault.keep(IDENTITY, found.to_json())
    return found


def known_to(vault: Vault) -> sharing.Known:
    """Whom this vault knows, and which share files came in and went out."""
    kept = vault.kept(KNOWN)
    return sharing.Known.from_json(kept) if kept is not None else sharing.Known()


def plan_id(vault: Vault) -> str:
    """The id under which this vault's plan is known in share files: a UUID, always the same."""
    return str(uuid.UUID(vault.id))


def make_share(
    vault: Vault, choices: ShareChoices, now: datetime.datetime, pictures: Mapping[str, bytes] | None = None
) -> sharing.ShareFile:
    """Make and remember a share file of the open plan.

    The plan that goes is built up from the chosen sections (`plan.select`), and so are its pages.
    Raises `sharing.CannotMake`, `plan.NotShareable` and the vault's `Problem`.
    """
    signer = identity_of(vault, choices.name)
    known = known_to(vault)
    branch = str(uuid.UUID(vault.branch))
    earlier = [held for held in known.sent if held.kind == "plan" and held.branch_id == branch]
    last = max(earlier, key=lambda held: held.revision, default=None)
    chosen = select(vault.plan, choices.sections)
    made = sharing.make(sharing.ShareRequest(
        identity=signer,
        copy=sharing.Copy(
            bundle_id=str(uuid.uuid4()), plan_id=plan_id(vault), branch_id=branch,
            revision=1 if last is None else last.revision + 1,
            previous=None if last is None else last.manifest_sha256,
            created=now.replace(microsecond=0), expires=choices.expires, language=choices.language,
            author=sharing.Author(name=choices.name, role=choices.role, on_behalf_of=choices.on_behalf_of or None),
            recipient=sharing.Recipient(name=choices.recipient, organisation=choices.organisation or None,
                                        relationship=choices.relationship or None),
            purpose=choices.purpose,
        ),
        plan=vault.plan,
        sections=choices.sections,
        pdf=share_pdf(chosen, choices, now.date(), pictures or {}),
        consent=sharing.Consent(given_by=choices.given_by or choices.name, given_as=choices.given_as,
                                given_on=now.date(), how=choices.how, words=choices.words or None),
        says_left_out=choices.says_left_out,
        attachments=choices.attachments,
    ))
    remember_sent(vault, made, chosen)
    return made


def share_pdf(chosen: Plan, choices: ShareChoices, on: datetime.date, pictures: Mapping[str, bytes]) -> bytes:
    """The pages that go with a share file, made from the chosen sections alone."""
    ticks = frozenset({documents.Tick.LEFT_OUT}) if choices.says_left_out else frozenset()
    options = documents.Options(on=on, size=choices.size, language=choices.language, pictures=pictures,
                                sections=frozenset(choices.sections), ticks=ticks)
    return documents.write_pdf(documents.make(chosen, "full-plan", options)).content


def remember_sent(vault: Vault, made: sharing.ShareFile, chosen: Plan) -> None:
    """Keep that it was sent, and the exact base for a reply."""
    record = made.record
    held = sharing.HeldShare(
        kind=record.kind, author_key=record.author_key, plan_id=record.plan_id, branch_id=record.branch_id,
        revision=record.revision, bundle_id=record.bundle_id, manifest_sha256=made.manifest_sha256,
    )
    vault.keep(KNOWN, trust.sent(known_to(vault), held).to_json())
    vault.keep(f"{BASE}{record.bundle_id}", to_json(chosen), of=list(record.sections))


@attrs.frozen
class Packed:
    """A finished copy as it leaves: its bytes, its file name, and the code to tell when it is locked with one."""

    content: bytes = attrs.field(repr=False)
    name: str
    how: str
    code: str = attrs.field(default="", repr=False)


def sections_for(plan: Plan, person_id: str) -> tuple[str, ...]:
    """The sections that the person's sharing choices let this person see."""
    return tuple(
        choice.section for choice in plan.consent.choices if choice.person == person_id and choice.answer == "share"
    )


def pack(made: sharing.ShareFile, how: str, pdf: bytes, age_recipient: str = "") -> Packed:
    """The share file as it is, inside a locked PDF with a fresh code, or locked to one person's key.

    ``how`` is "share_file", "locked_pdf" or "locked_file"; ``pdf`` the unsigned pages. Raises `sharing.CannotMake`.
    """
    name = sharing.file_name(made.record.created)
    if how == "locked_pdf":
        code = sharing.new_code()
        return Packed(sharing.lock_as_pdf(pdf, made.data, name, code), f"{name.removesuffix('.pcsp.zip')}-locked.pdf",
                      how, code)
    if how == "locked_file":
        return Packed(sharing.lock_to_key(made.data, (age_recipient,)), f"{name}.age", how)
    return Packed(made.data, name, "share_file")


RECIPIENT = "age of "
"""Begins the name under which the key to lock to is kept for one signer."""


def known_recipients(vault: Vault) -> tuple[tuple[str, str], ...]:
    """(name, age recipient) of each signer who sent a key to lock to."""
    found = []
    for signer in known_to(vault).signers:
        recipient = vault.kept(f"{RECIPIENT}{signer.key}")
        if isinstance(recipient, str):
            found.append((signer.name, recipient))
    return tuple(found)


def now_with_zone() -> datetime.datetime:
    """The time now, for what is signed."""
    return local_now()
