"""What other people sent: read, unlocked, checked against whom this vault knows, and kept apart by person.

Nothing that came in goes into the plan here. A file that the person keeps lies in the vault as it came, so
that its signature can be checked again each time it is opened.
"""

import datetime
from enum import StrEnum
from pathlib import Path

import attrs

from pcsp_desktop import documents, sharing
from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.documents.tree import Document
from pcsp_desktop.plan import Plan
from pcsp_desktop.sharing import trust
from pcsp_desktop.sharing.fhir import incoming as fhir_import
from pcsp_desktop.sharing.fhir import loader as fhir_json
from pcsp_desktop.sharing.key_change import earlier_keys
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import shares
from pcsp_desktop.vault.acts import Keep

FILE_PATTERNS = ("*.pcsp.zip", "*.zip", "*.pdf", "*.age", "*.json")
KIND = "application/vnd.etsi.asic-e+zip"
_RECEIVED = "received "


class Sort(StrEnum):
    """What kind of file came, told from its first bytes."""

    SHARE = "share"
    CODE = "code"
    KEY = "key"
    FHIR = "fhir"


def read_file(path: Path) -> bytes:
    """The bytes of a file, and little more than the largest that is taken. Raises OSError."""
    return sharing.read_limited(path)


def sort_of(data: bytes) -> Sort:
    """Whether a file is ready to check, opens with a code or with this vault's key, or is a FHIR bundle."""
    lock = sharing.lock_of(data)
    if lock is sharing.Lock.CODE:
        return Sort.CODE
    if lock is sharing.Lock.KEY:
        return Sort.KEY
    return Sort.FHIR if data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else Sort.SHARE


def unlock_with_own_key(session: PlanSession, data: bytes) -> bytes:
    """What was locked to this vault's key. Raises `sharing.CannotUnlock`."""
    identity = shares.kept_identity(session)
    if identity is None or identity.age_secret is None:
        raise sharing.CannotUnlock(sharing.Reason.WRONG_KEY)
    return sharing.unlock_with_key(data, identity.age_secret)


def check(data: bytes, session: PlanSession | None, today: datetime.date) -> sharing.Checked:
    """Whether a share file is whole, who signed it, and how it stands to what this vault knows."""
    known = shares.known_to(session) if session is not None else sharing.Known()
    return sharing.check(data, known, today=today)


def looked_at_again(checked: sharing.Checked, session: PlanSession | None, today: datetime.date) -> sharing.Checked:
    """The same whole file beside what is known now; it is not read again."""
    if checked.opened is None:
        return checked
    known = shares.known_to(session) if session is not None else sharing.Known()
    return attrs.evolve(
        checked, signer=trust.signer_state(checked.opened, known), notices=trust.notices(checked.opened, known, today)
    )


def about_signer(checked: sharing.Checked, session: PlanSession | None, language: str = ENGLISH) -> tuple[str, ...]:
    """Everything a person is told about a file, the most important first."""
    return checked.words(shares.known_to(session) if session is not None else sharing.Known(), language)


def note_checked(session: PlanSession, opened: sharing.Opened, how: str, now: datetime.datetime) -> None:
    """The number was compared with its holder ("I checked with them"); ``how`` is in `sharing.trust.CHECKED_HOW`."""
    confirmation = sharing.Confirmation(how=how, on=now.date())
    known = trust.compared(shares.known_to(session), opened, confirmation, now)
    session.act(Did.CHECKED_NUMBER, Keep(shares.KNOWN, known.to_json()))


def fhir_suggestions(data: bytes, mine: Plan) -> tuple[sharing.Suggestion, ...]:
    """What a FHIR bundle has that the plan has not. Raises `BadFhir` for what is no such bundle."""
    try:
        return fhir_import.suggestions(data, mine)
    except fhir_json.NotFhir:
        raise BadFhir from None


class BadFhir(Exception):
    """The file is no FHIR bundle that can be read."""


def document_of(opened: sharing.Opened) -> Document:
    """The plan that someone sent, as a document to read."""
    record = opened.record
    options = documents.Options(
        on=record.created.astimezone().date(), sections=frozenset(record.sections), language=record.language
    )
    return documents.make(opened.plan or Plan(), shares.FULL_PLAN, options)


# ---- Kept files --------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class KeptFile:
    """A file that came in and is kept. ``keys`` are its signer's key and the ones that led to it, newest first."""

    manifest: str
    file: str
    kind: str
    author: str = attrs.field(repr=False)
    role: str
    organisation: str = attrs.field(repr=False)
    about: str = attrs.field(repr=False)
    """Whose plan it is, where someone else made the file; else empty."""
    keys: tuple[str, ...]
    plan_id: str
    revision: int
    created: datetime.datetime
    expires: datetime.date | None
    answers: str
    """The bundle that a reply answers, or empty."""

    @property
    def key(self) -> str:
        """The key that signed it."""
        return self.keys[0]


@attrs.frozen
class Sender:
    """One person's plan, or one person's answers, with the newest file first. Different people never meet here."""

    name: str = attrs.field(repr=False)
    about: str = attrs.field(repr=False)
    files: tuple[KeptFile, ...]


def keep(session: PlanSession, opened: sharing.Opened, data: bytes, now: datetime.datetime) -> KeptFile:
    """Keep a file that came in, and remember its signer and the key to lock an answer to.

    The same file twice is kept once. Raises `FileRefused`, and what `OpenPlan.act` raises.
    """
    record = opened.record
    places = sorted({_place(each.change.path) for each in opened.reply.suggestions}) if opened.reply else []
    stored = session.vault.attachments.ready(data, KIND, of=places)
    key = opened.certificate.key_id
    made = KeptFile(
        manifest=opened.manifest_sha256,
        file=stored.id,
        kind=record.kind,
        author=record.author.name,
        role=record.author.role,
        organisation=record.author.organisation or "",
        about=record.author.on_behalf_of or "",
        keys=(key, *earlier_keys(record.key_changes, key)),
        plan_id=record.plan_id,
        revision=record.revision,
        created=record.created,
        expires=record.expires,
        answers=record.in_reply_to.bundle_id if record.in_reply_to is not None else "",
    )
    steps = [
        Keep(f"{_RECEIVED}{made.manifest}", _to_json(made)),
        Keep(shares.KNOWN, trust.received(shares.known_to(session), opened, now).to_json()),
    ]
    if record.author_age is not None:
        steps.append(Keep(f"{shares.RECIPIENT}{key}", record.author_age))
    session.act(Did.KEPT_FILE, stored, *steps)
    return made


def kept_files(session: PlanSession) -> tuple[KeptFile, ...]:
    """Every file that came in and is kept."""
    values = (session.vault.kept(name) for name in session.vault.kept_names(_RECEIVED))
    return tuple(_from_json(value) for value in values if isinstance(value, dict))


def is_kept(session: PlanSession, opened: sharing.Opened) -> bool:
    """Whether this very file is kept."""
    return any(each.manifest == opened.manifest_sha256 for each in kept_files(session))


def plans_by_person(session: PlanSession) -> tuple[Sender, ...]:
    """The plans that came in, each person's apart: one signer with one plan is one person."""
    return _grouped([each for each in kept_files(session) if each.kind == "plan"])


def answers_by_person(session: PlanSession) -> tuple[Sender, ...]:
    """The replies that came in, each signer's apart."""
    return _grouped([each for each in kept_files(session) if each.kind == "reply"])


def content_of(session: PlanSession, kept: KeptFile) -> bytes:
    """The file as it came. Raises KeyError when it was deleted for good."""
    return session.vault.attachments.get(kept.file)


def forget(session: PlanSession, kept: KeptFile) -> None:
    """Delete a kept file for good, from the vault and its backups. Its signer stays known.

    Call `OpenPlan.afresh` afterwards on the window's thread. Raises `Problem`.
    """
    with session.alone:
        session.vault.erase_attachment(kept.file, session.author, Keep(f"{_RECEIVED}{kept.manifest}", None))


@attrs.frozen
class Asked:
    """What a reply answers: the sections that were shared, and the plan as it was; None when it is not kept any more.

    A reply to a file that never went out from here was asked nothing: no section.
    """

    sections: tuple[str, ...]
    base: Plan | None = attrs.field(repr=False)


def asked_by(session: PlanSession, opened: sharing.Opened) -> Asked:
    """What the file that this reply answers asked for, if that very file went out from here."""
    answered = opened.record.in_reply_to
    if answered is None or not trust.answers_ours(opened, shares.known_to(session)):
        return Asked((), None)
    return Asked(shares.parts_sent(session, answered.bundle_id), shares.base_plan(session, answered.bundle_id))


def _grouped(files: list[KeptFile]) -> tuple[Sender, ...]:
    groups: list[list[KeptFile]] = []
    for each in sorted(files, key=lambda file: (file.created, file.revision), reverse=True):
        for group in groups:
            if group[0].plan_id == each.plan_id and any(set(each.keys) & set(other.keys) for other in group):
                group.append(each)
                break
        else:
            groups.append([each])
    return tuple(Sender(group[0].author, group[0].about, tuple(group)) for group in groups)


def _place(path: str) -> str:
    return path.removeprefix("states:").removesuffix("/order")


def _to_json(kept: KeptFile) -> dict[str, object]:
    saved = attrs.asdict(kept)
    saved["keys"] = list(kept.keys)
    saved["created"] = kept.created.isoformat()
    saved["expires"] = kept.expires.isoformat() if kept.expires is not None else None
    return saved


def _from_json(saved: dict[str, object]) -> KeptFile:
    values = dict(saved)
    values["keys"] = tuple(values["keys"])  # type: ignore[arg-type]
    values["created"] = datetime.datetime.fromisoformat(str(values["created"]))
    if values["expires"] is not None:
        values["expires"] = datetime.date.fromisoformat(str(values["expires"]))
    return KeptFile(**values)  # type: ignore[arg-type]
