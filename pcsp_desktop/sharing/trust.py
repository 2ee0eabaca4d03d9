"""What is known about signers, and what that says about a file that came in.

Trust is on first use: the first file from a signer makes a new entry, and a person can note that they
compared the fingerprint. Everything here is a plain value that the vault keeps as JSON.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from attrs import evolve, frozen

from pcsp_desktop.sharing import names
from pcsp_desktop.sharing.key_change import earlier_keys
from pcsp_desktop.sharing.names import Likeness
from pcsp_desktop.sharing.opened import Opened
from pcsp_desktop.sharing.record import MAX_REVISION, ShareRecord
from pcsp_desktop.sharing.strict import Malformed, Taking

CHECKED_HOW: Final = ("in_person", "phone", "video", "qr")


@frozen(kw_only=True)
class Confirmation:
    """ "I checked with them": how and on which day the fingerprint was compared."""

    how: str
    on: date


@frozen(kw_only=True)
class KnownSigner:
    """A key that has signed a file for us, under which name, since when, and if it was compared.

    `name` is the newest one; a signer who changed it keeps the earlier ones in `former_names`.
    """

    key: str
    name: str
    first_seen: datetime
    confirmed: Confirmation | None = None
    former_names: tuple[str, ...] = ()

    def to_json(self) -> dict[str, object]:
        confirmed = self.confirmed
        return {
            "key": self.key,
            "name": self.name,
            "first_seen": self.first_seen.isoformat(),
            "confirmed": None if confirmed is None else {"how": confirmed.how, "on": confirmed.on.isoformat()},
            "former_names": list(self.former_names),
        }

    @classmethod
    def from_json(cls, value: object) -> KnownSigner:
        """Read what `to_json` made. Raises `Malformed`."""
        taking = Taking(value)
        nested = taking.optional("confirmed", taking.nested)
        confirmed = None
        if nested is not None:
            confirmed = Confirmation(how=nested.choice("how", *CHECKED_HOW), on=nested.date("on"))
            nested.end()
        signer = cls(
            key=taking.sha256("key"),
            name=taking.text("name"),
            first_seen=taking.moment("first_seen"),
            confirmed=confirmed,
            former_names=taking.texts("former_names"),
        )
        taking.end()
        return signer


@frozen(kw_only=True)
class HeldShare:
    """A share file that was taken in: enough to know it, older ones and forks again."""

    kind: str
    author_key: str
    plan_id: str
    branch_id: str
    revision: int
    bundle_id: str
    manifest_sha256: str

    @classmethod
    def of(cls, opened: Opened) -> HeldShare:
        return cls(
            kind=opened.record.kind,
            author_key=opened.record.author_key,
            plan_id=opened.record.plan_id,
            branch_id=opened.record.branch_id,
            revision=opened.record.revision,
            bundle_id=opened.record.bundle_id,
            manifest_sha256=opened.manifest_sha256,
        )

    def to_json(self) -> dict[str, object]:
        return {
            "kind": self.kind,
            "author_key": self.author_key,
            "plan_id": self.plan_id,
            "branch_id": self.branch_id,
            "revision": self.revision,
            "bundle_id": self.bundle_id,
            "manifest_sha256": self.manifest_sha256,
        }

    @classmethod
    def from_json(cls, value: object) -> HeldShare:
        """Read what `to_json` made. Raises `Malformed`."""
        taking = Taking(value)
        held = cls(
            kind=taking.choice("kind", "plan", "reply"),
            author_key=taking.sha256("author_key"),
            plan_id=taking.identifier("plan_id"),
            branch_id=taking.identifier("branch_id"),
            revision=taking.number("revision", 1, MAX_REVISION),
            bundle_id=taking.identifier("bundle_id"),
            manifest_sha256=taking.sha256("manifest_sha256"),
        )
        taking.end()
        return held


@frozen(kw_only=True)
class Known:
    """All that one vault knows when a file comes in.

    `own_keys` are the ids of this vault's own signing keys; `received` and `sent` the share files that
    came in and went out (a sent one is a `HeldShare` under an own key). `own_names` are the names that belong to
    whoever keeps this vault; they are not kept here, but given by whoever has them.
    """

    signers: tuple[KnownSigner, ...] = ()
    own_keys: tuple[str, ...] = ()
    received: tuple[HeldShare, ...] = ()
    sent: tuple[HeldShare, ...] = ()
    own_names: tuple[str, ...] = ()

    def signer(self, key: str) -> KnownSigner | None:
        return next((signer for signer in self.signers if signer.key == key), None)

    def to_json(self) -> dict[str, object]:
        return {
            "signers": [signer.to_json() for signer in self.signers],
            "own_keys": list(self.own_keys),
            "received": [held.to_json() for held in self.received],
            "sent": [held.to_json() for held in self.sent],
        }

    @classmethod
    def from_json(cls, value: object) -> Known:
        """Read what `to_json` made. Raises `Malformed`."""
        taking = Taking(value)
        signers, own_keys = taking.value("signers"), taking.texts("own_keys")
        received, sent = taking.value("received"), taking.value("sent")
        taking.end()
        if not (isinstance(signers, list) and isinstance(received, list) and isinstance(sent, list)):
            raise Malformed("known")
        return cls(
            signers=tuple(KnownSigner.from_json(each) for each in signers),
            own_keys=own_keys,
            received=tuple(HeldShare.from_json(each) for each in received),
            sent=tuple(HeldShare.from_json(each) for each in sent),
        )


class SignerState(StrEnum):
    """What is known about who signed a file."""

    NEW = "new"
    KNOWN = "known"
    CONFIRMED = "confirmed"
    OWN = "own"
    NEW_KEY = "new_key"
    OTHER_KEY = "other_key"
    LIKE_NAME = "like_name"
    """A new key under a name that differs from a known one by accents alone: told, and not stopped."""


class TrustNotice(StrEnum):
    """What else a person is told about a file that is whole, in the order of telling."""

    OTHER_NAME = "other_name"
    FORK = "fork"
    SAME_AGAIN = "same_again"
    OLDER = "older"
    PAST_DATE = "past_date"
    REPLY = "reply"
    REPLY_TO_UNKNOWN = "reply_to_unknown"


def signer_state(opened: Opened, known: Known) -> SignerState:
    """Who signed, as far as this vault can tell. Another key under a known name stops everything.

    That holds for a known key as well that takes on somebody else's name. Two people who really have one name are
    told apart by their keys, once a file of each was kept or compared under it.
    """
    key = opened.certificate.key_id
    if key in known.own_keys:
        return SignerState.OWN
    signer = known.signer(key)
    own = {key, *earlier_keys(opened.record.key_changes, key)}
    led_here = any(known.signer(each) for each in own if each != key)
    nearest = _nearest_name(opened.record.author.name, own, known)
    if nearest is Likeness.SAME:
        return SignerState.OTHER_KEY
    if signer is not None:
        return SignerState.KNOWN if signer.confirmed is None else SignerState.CONFIRMED
    if led_here:
        return SignerState.NEW_KEY
    return SignerState.LIKE_NAME if nearest is Likeness.ACCENTS else SignerState.NEW


def _nearest_name(name: str, own: set[str], known: Known) -> Likeness:
    """How like a name is to one that belongs to other keys, unless these very keys are known under it."""
    mine = [each for signer in known.signers if signer.key in own for each in _names(signer)]
    if names.most_like(name, mine) is Likeness.SAME:
        return Likeness.DIFFERENT
    others = [each for signer in known.signers if signer.key not in own for each in _names(signer)]
    return names.most_like(name, (*others, *known.own_names))


def _names(signer: KnownSigner) -> tuple[str, ...]:
    return (signer.name, *signer.former_names)


def notices(opened: Opened, known: Known, today: date) -> tuple[TrustNotice, ...]:
    """How this file stands to the ones that are here already, and to the calendar."""
    found: list[TrustNotice] = [TrustNotice.OTHER_NAME] if former_name(opened, known) else []
    earlier = _earlier_from_author(opened, known)
    same = any(held.manifest_sha256 == opened.manifest_sha256 for held in (*known.received, *known.sent))
    if _is_fork(opened, earlier):
        found.append(TrustNotice.FORK)
    elif same:
        found.append(TrustNotice.SAME_AGAIN)
    if any(held.revision > opened.record.revision for held in earlier):
        found.append(TrustNotice.OLDER)
    if opened.record.expires is not None and today > opened.record.expires:
        found.append(TrustNotice.PAST_DATE)
    if opened.record.in_reply_to is not None:
        found.append(TrustNotice.REPLY if answers_ours(opened, known) else TrustNotice.REPLY_TO_UNKNOWN)
    return tuple(found)


def is_own_name(opened: Opened, known: Known) -> bool:
    """Whether the signer goes by a name that belongs to whoever keeps this vault."""
    return names.most_like(opened.record.author.name, known.own_names) is Likeness.SAME


def former_name(opened: Opened, known: Known) -> str:
    """The name under which this key, or one that led to it, is known, where the file has another; else empty."""
    key = opened.certificate.key_id
    keys = (key, *earlier_keys(opened.record.key_changes, key))
    mine = [signer for each in keys if (signer := known.signer(each)) is not None]
    if (
        not mine
        or names.most_like(opened.record.author.name, [n for each in mine for n in _names(each)]) is Likeness.SAME
    ):
        return ""
    return mine[0].name


def answers_ours(opened: Opened, known: Known) -> bool:
    """Whether this is a reply to a share file that went out from this vault, to the very bytes of it."""
    answers = opened.record.in_reply_to
    return answers is not None and any(
        (held.bundle_id, held.revision, held.manifest_sha256, held.plan_id)
        == (answers.bundle_id, answers.revision, answers.manifest_sha256, opened.record.plan_id)
        for held in known.sent
    )


def _earlier_from_author(opened: Opened, known: Known) -> list[HeldShare]:
    """What this vault holds of the same author, plan and branch, also under the author's former keys."""
    shared = opened.record
    keys = {shared.author_key, *earlier_keys(shared.key_changes, shared.author_key)}
    return [
        held
        for held in (*known.received, *known.sent)
        if held.author_key in keys
        and (held.kind, held.plan_id, held.branch_id) == (shared.kind, shared.plan_id, shared.branch_id)
    ]


def _is_fork(opened: Opened, earlier: list[HeldShare]) -> bool:
    """Two files where one line of copies can only have one."""
    shared: ShareRecord = opened.record
    for held in earlier:
        if held.revision == shared.revision and held.manifest_sha256 != opened.manifest_sha256:
            return True
        if held.revision == shared.revision - 1 and held.manifest_sha256 != shared.previous:
            return True
    return False


# --- what a person decides ----------------------------------------------------------------------


def received(known: Known, opened: Opened, seen_at: datetime) -> Known:
    """`known` after the person kept this file: its signer is remembered, and the file itself."""
    seen_at = seen_at.replace(microsecond=0)
    held = HeldShare.of(opened)
    shares = known.received if held in known.received else (*known.received, held)
    key, name = opened.certificate.key_id, opened.record.author.name
    signer = known.signer(key)
    if key in known.own_keys:
        signers = known.signers
    elif signer is None:
        signers = (*known.signers, KnownSigner(key=key, name=name, first_seen=seen_at))
    else:
        signers = tuple(_under_name(each, name) if each.key == key else each for each in known.signers)
    return evolve(known, signers=signers, received=shares)


def _under_name(signer: KnownSigner, name: str) -> KnownSigner:
    if signer.name == name:
        return signer
    earlier = [each for each in (*signer.former_names, signer.name) if each != name]
    return evolve(signer, name=name, former_names=tuple(dict.fromkeys(earlier)))


def sent(known: Known, held: HeldShare) -> Known:
    """`known` after a share file was made here."""
    own = known.own_keys if held.author_key in known.own_keys else (*known.own_keys, held.author_key)
    return evolve(known, own_keys=own, sent=(*known.sent, held))


def compared(known: Known, opened: Opened, confirmation: Confirmation, seen_at: datetime) -> Known:
    """`known` after the person compared the number of this file's signer with its holder, under the name in it."""
    key, name = opened.certificate.key_id, opened.record.author.name
    signer = known.signer(key) or KnownSigner(key=key, name=name, first_seen=seen_at.replace(microsecond=0))
    others = tuple(each for each in known.signers if each.key != key)
    return confirmed(evolve(known, signers=(*others, _under_name(signer, name))), key, confirmation)


def confirmed(known: Known, key: str, confirmation: Confirmation) -> Known:
    """`known` after the person compared the fingerprint of `key` with its holder."""
    signers = tuple(evolve(signer, confirmed=confirmation) if signer.key == key else signer for signer in known.signers)
    return evolve(known, signers=signers)
