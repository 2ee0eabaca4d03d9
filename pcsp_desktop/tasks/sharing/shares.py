"""A copy for someone else: from what the person chose to a signed file, with the vault remembering it.

Making has three steps, so that the slow one can run beside the window: `prepare` reads the vault, `make` works
on values alone, and `give` writes it and notes that it went out.
"""

import contextlib
import datetime
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from pcsp_desktop import documents, sharing
from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan import (
    SHARED_SECTIONS,
    NotShareable,
    Plan,
    PlanFaults,
    add_entry,
    from_json,
    leaves,
    select,
    to_json,
)
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.sharing import identity as identities
from pcsp_desktop.sharing import trust
from pcsp_desktop.sharing.certificate import certificate_name
from pcsp_desktop.sharing.make import ON_NO_PAGE
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.printing.papers import Told, nobody
from pcsp_desktop.tasks.session import PlanSession, local_now
from pcsp_desktop.vault import files
from pcsp_desktop.vault.acts import Keep

FULL_PLAN = "full-plan"
"""The kind of paper that goes with a share file."""
IDENTITY = "identity"
KNOWN = "known"
NOT_MADE = (sharing.CannotMake, NotShareable, documents.PictureRefused)
"""What `make` raises for a copy that cannot be made so."""
BASE = "share base "
"""Begins the name under which the plan as it was shared is kept, for taking back a reply."""
PARTS = "share parts "
"""Begins the name under which the ids of the shared sections are kept: what a reply was asked about."""
RECIPIENT = "age of "
"""Begins the name under which the key to lock to is kept for one signer."""


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
    language: str = ENGLISH
    size: int = 14
    role: str = "person"
    on_behalf_of: str = ""
    says_left_out: bool = False
    attachments: tuple[sharing.AttachedFile, ...] = ()


def as_sent(choices: ShareChoices) -> ShareChoices:
    """The choices as a reader takes them: short words on one line, and no section that no page shows."""
    return attrs.evolve(
        choices,
        sections=tuple(section for section in choices.sections if section not in ON_NO_PAGE),
        recipient=sharing.tidied(choices.recipient),
        organisation=sharing.tidied(choices.organisation),
        relationship=sharing.tidied(choices.relationship),
        purpose=sharing.tidied(choices.purpose, sharing.PURPOSE),
        given_by=sharing.tidied(choices.given_by),
        words=sharing.kept_in_place(choices.words)[: sharing.WORDS],
        on_behalf_of=sharing.tidied(choices.on_behalf_of),
        attachments=tuple(
            attrs.evolve(each, title=sharing.tidied(each.title) or each.title) for each in choices.attachments
        ),
    )


# ---- Who signs here ----------------------------------------------------------------------------------------


def kept_identity(session: PlanSession) -> sharing.SigningIdentity | None:
    """This vault's signer, or None before the first sharing."""
    kept = session.vault.kept(IDENTITY)
    return None if kept is None else identities.load(kept)


def identity_of(session: PlanSession, name: str) -> sharing.SigningIdentity:
    """This vault's signer, made at the first sharing; a new name gives a new certificate with the same key.

    Raises `sharing.BadCertificate` for a name that cannot be signed, and what `OpenPlan.act` raises.
    """
    found = kept_identity(session)
    if found is None:
        found = identities.new(name)
    elif found.name != certificate_name(name):
        found = identities.renamed(found, name)
    else:
        return found
    session.act(Did.SIGNED, Keep(IDENTITY, found.to_json()))
    return found


def new_signature(session: PlanSession, now: datetime.datetime) -> sharing.SigningIdentity | None:
    """ "Make a new signature": new keys, vouched for by the old one. None where there is no signature yet.

    The old key stays known as this vault's own.
    """
    found = kept_identity(session)
    if found is None:
        return None
    known = known_to(session)
    steps = []
    if found.key_id not in known.own_keys:
        known = attrs.evolve(known, own_keys=(*known.own_keys, found.key_id))
        steps.append(Keep(KNOWN, known.to_json()))
    made = identities.replaced(found, now.replace(microsecond=0))
    session.act(Did.NEW_SIGNATURE, *steps, Keep(IDENTITY, made.to_json()))
    return made


# ---- Whom this vault knows ---------------------------------------------------------------------------------


def known_to(session: PlanSession) -> sharing.Known:
    """Whom this vault knows, which share files came in and went out, and whose vault it is."""
    kept = session.vault.kept(KNOWN)
    known = sharing.Known.from_json(kept) if kept is not None else sharing.Known()
    identity = kept_identity(session)
    return known if identity is None else attrs.evolve(known, own_names=(identity.name,))


@attrs.frozen
class LockTo:
    """Someone who sent a file from this app, and the key that a copy for them can be locked to."""

    key: str
    name: str = attrs.field(repr=False)
    recipient: str = attrs.field(repr=False)
    confirmed: bool
    """Whether the number of their signature was compared with them."""


def known_recipients(session: PlanSession) -> tuple[LockTo, ...]:
    """Each signer who sent a key to lock to."""
    found = []
    for signer in known_to(session).signers:
        recipient = session.vault.kept(f"{RECIPIENT}{signer.key}")
        if isinstance(recipient, str):
            found.append(LockTo(signer.key, signer.name, recipient, signer.confirmed is not None))
    return tuple(found)


def plan_id(session: PlanSession) -> str:
    """The id under which this vault's plan is known in share files: a UUID, always the same."""
    return str(uuid.UUID(session.vault.id))


def last_sent(session: PlanSession, kind: str, of_plan: str, branch: str) -> sharing.HeldShare | None:
    """The newest file of a kind ("plan" or "reply") that went out for a plan on this line of history."""
    earlier = [
        each for each in known_to(session).sent if (each.kind, each.plan_id, each.branch_id) == (kind, of_plan, branch)
    ]
    return max(earlier, key=lambda each: each.revision, default=None)


# ---- Making ------------------------------------------------------------------------------------------------


@attrs.frozen
class Making:
    """All that a share file is made of, read from the vault; `make` then works in any thread."""

    identity: sharing.SigningIdentity = attrs.field(repr=False)
    plan: Plan = attrs.field(repr=False)
    choices: ShareChoices = attrs.field(repr=False)
    plan_id: str
    branch_id: str
    revision: int
    previous: str | None
    now: datetime.datetime
    pictures: Mapping[str, bytes] = attrs.field(repr=False)


@attrs.frozen
class Made:
    """A finished share file, with the plan exactly as its reader sees it, and its unsigned pages."""

    share: sharing.ShareFile
    base: Plan = attrs.field(repr=False)
    pages: bytes = attrs.field(repr=False)


def prepare(
    session: PlanSession, choices: ShareChoices, now: datetime.datetime, pictures: Mapping[str, bytes] | None = None
) -> Making:
    """Take from the vault what a share file needs. Raises `sharing.BadCertificate` and what `OpenPlan.act` raises."""
    identity = identity_of(session, choices.name)
    branch = str(uuid.UUID(session.vault.branch))
    last = last_sent(session, "plan", plan_id(session), branch)
    return Making(
        identity=identity,
        plan=session.opened.plan,
        choices=choices,
        plan_id=plan_id(session),
        branch_id=branch,
        revision=1 if last is None else last.revision + 1,
        previous=None if last is None else last.manifest_sha256,
        now=now,
        pictures=pictures or {},
    )


def make(making: Making, told: Told | None = None) -> Made:
    """The share file. The plan that goes is built up from the chosen sections (`plan.select`), and so are its pages.

    ``told`` hears how far the pages are, and may raise to stop.
    Raises `sharing.CannotMake`, `plan.NotShareable` and `documents.PictureRefused`.
    """
    choices, now = as_sent(making.choices), making.now
    chosen = select(making.plan, choices.sections)
    pages = share_pdf(chosen, choices, now.date(), making.pictures, told)
    share = sharing.make(
        sharing.ShareRequest(
            identity=making.identity,
            copy=sharing.CopyFacts(
                bundle_id=str(uuid.uuid4()),
                plan_id=making.plan_id,
                branch_id=making.branch_id,
                revision=making.revision,
                previous=making.previous,
                created=now.replace(microsecond=0),
                expires=choices.expires,
                language=choices.language,
                author=sharing.Author(
                    name=making.identity.name, role=choices.role, on_behalf_of=choices.on_behalf_of or None
                ),
                recipient=sharing.Recipient(
                    name=choices.recipient,
                    organisation=choices.organisation or None,
                    relationship=choices.relationship or None,
                ),
                purpose=choices.purpose,
            ),
            plan=making.plan,
            sections=choices.sections,
            pdf=pages,
            consent=sharing.ConsentGiven(
                given_by=choices.given_by or choices.name,
                given_as=choices.given_as,
                given_on=now.date(),
                how=choices.how,
                words=choices.words or None,
            ),
            says_left_out=choices.says_left_out,
            attachments=choices.attachments,
        )
    )
    # Our own strict reader takes every file before it leaves.
    opened = sharing.open_share(share.data)
    return Made(share, opened.plan if opened.plan is not None else chosen, pages)


def make_share(
    session: PlanSession, choices: ShareChoices, now: datetime.datetime, pictures: Mapping[str, bytes] | None = None
) -> sharing.ShareFile:
    """Make a share file of the open plan and note that it went out, all at once. Raises what the steps raise."""
    made = make(prepare(session, choices, now, pictures))
    session.act(Did.SHARED, *sent_steps(session, made))
    return made.share


def share_document(
    chosen: Plan, choices: ShareChoices, on: datetime.date, pictures: Mapping[str, bytes]
) -> "documents.tree.Document":
    """What goes with a share file, made from the chosen sections alone: for its PDF and for the check page."""
    ticks = frozenset({documents.Tick.LEFT_OUT}) if choices.says_left_out else frozenset()
    options = documents.Options(
        on=on,
        size=choices.size,
        language=choices.language,
        pictures=pictures,
        sections=frozenset(choices.sections),
        ticks=ticks,
        made_for=", ".join(part for part in (choices.recipient, choices.organisation) if part),
        made_for_what=choices.purpose,
        until=choices.expires,
    )
    return documents.make(chosen, FULL_PLAN, options)


def share_pdf(
    chosen: Plan, choices: ShareChoices, on: datetime.date, pictures: Mapping[str, bytes], told: Told | None = None
) -> bytes:
    """The pages that go with a share file."""
    return documents.write_pdf(share_document(chosen, choices, on, pictures), told or nobody).content


def held(made: sharing.ShareFile) -> sharing.HeldShare:
    """What is remembered of a file that went out."""
    record = made.record
    return sharing.HeldShare(
        kind=record.kind,
        author_key=record.author_key,
        plan_id=record.plan_id,
        branch_id=record.branch_id,
        revision=record.revision,
        bundle_id=record.bundle_id,
        manifest_sha256=made.manifest_sha256,
    )


def give(session: PlanSession, path: Path, packed: "Packed", choices: ShareChoices, made: Made | None) -> None:
    """Write a copy to ``path``; note in the list of copies who has it, and keep the base for a reply.

    ``made`` is what a signed copy was made of. Raises OSError when it cannot be written. Raises what `OpenPlan.act`
    raises when it cannot be noted: then the copy is taken away again, as far as it can be.
    """
    copy = Copy(
        who=choices.recipient,
        what=words(f"paper.kind.{FULL_PLAN}"),
        how=packed.how,
        given_on=session.opened.today(),
        until=choices.expires,
        sections=" ".join(choices.sections),
        purpose=choices.purpose,
        revision=made.share.record.revision if made is not None else None,
    )
    files.write_safely(path, packed.content)
    with take_away_if_not_noted(path):
        sent = sent_steps(session, made) if made is not None else ()
        session.act(Did.SHARED, *sent, add_entry(session.opened.plan, "copies", copy))


@contextlib.contextmanager
def take_away_if_not_noted(path: Path) -> Iterator[None]:
    """Around what notes that a file went out: nobody finds a copy later that the plan knows nothing of."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        raise


def sent_steps(session: PlanSession, made: Made) -> tuple[Keep, ...]:
    """What is kept of a share file that went out: that it was sent, and the exact base for a reply."""
    record = made.share.record
    return (
        Keep(f"{BASE}{record.bundle_id}", to_json(made.base), record.sections),
        Keep(f"{PARTS}{record.bundle_id}", list(record.sections)),
        Keep(KNOWN, trust.sent(known_to(session), held(made.share)).to_json()),
    )


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
    on = made.record.created.date()
    if how == "locked_pdf":
        code = sharing.new_code()
        locked = sharing.lock_as_pdf(pdf, made.data, file_names.share(on), code)
        return Packed(locked, file_names.locked_pdf(on), how, code)
    if how == "locked_file":
        return Packed(sharing.lock_to_key(made.data, (age_recipient,)), file_names.locked_to_key(on), how)
    return Packed(made.data, file_names.share(on), "share_file")


def base_plan(session: PlanSession, bundle_id: str) -> Plan | None:
    """The plan exactly as it was shared in a bundle; None when it is not kept any more."""
    kept = session.vault.kept(f"{BASE}{bundle_id}")
    try:
        return from_json(kept) if kept is not None else None
    except PlanFaults:
        return None


def parts_sent(session: PlanSession, bundle_id: str) -> tuple[str, ...]:
    """The sections that were in a share file that went out: what a reply to it may speak to.

    For files of before they were kept, the sections that held something in the plan as it was shared.
    """
    kept = session.vault.kept(f"{PARTS}{bundle_id}")
    if isinstance(kept, list):
        return tuple(section for section in SHARED_SECTIONS if section in kept)
    base = base_plan(session, bundle_id)
    if base is None:
        return ()
    held = {place.removeprefix("states:").split("/", 1)[0] for place in leaves(base)}
    return tuple(section for section in SHARED_SECTIONS if section in held)


def now_with_zone() -> datetime.datetime:
    """The time now, for what is signed."""
    return local_now()
