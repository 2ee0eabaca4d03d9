"""What is asked for when a share file is made: the person's choices, as plain values."""

from __future__ import annotations

from datetime import date, datetime

from attrs import field, frozen

from pcsp_desktop import plan
from pcsp_desktop.sharing.identity import SigningIdentity
from pcsp_desktop.sharing.record import Answered, Author, ConsentGiven, Recipient
from pcsp_desktop.sharing.reply import Reply


@frozen(kw_only=True)
class AttachedFile:
    """A file that goes along because the person ticked it. `title` is what the person calls it."""

    title: str
    media_type: str
    content: bytes = field(repr=False)


@frozen(kw_only=True)
class CopyFacts:
    """What every share file says of itself, be it a plan or a reply.

    `revision` goes up by one at each share of this plan on this branch; `previous` is the manifest of
    the one before (None for the first). `created` is put in at whole seconds.
    """

    bundle_id: str
    plan_id: str
    branch_id: str
    revision: int
    previous: str | None
    created: datetime
    expires: date | None
    language: str
    author: Author
    recipient: Recipient
    purpose: str = ""


@frozen(kw_only=True)
class ShareRequest:
    """A copy of a plan for someone else. `pdf` holds the same sections, unsigned."""

    identity: SigningIdentity = field(repr=False)
    copy: CopyFacts
    plan: plan.Plan = field(repr=False)
    sections: tuple[str, ...]
    pdf: bytes = field(repr=False)
    consent: ConsentGiven
    says_left_out: bool = False
    attachments: tuple[AttachedFile, ...] = ()


@frozen(kw_only=True)
class ReplyRequest:
    """An answer to a share file. `pdf` says the same in words, unsigned."""

    identity: SigningIdentity = field(repr=False)
    copy: CopyFacts
    answered: Answered
    reply: Reply = field(repr=False)
    pdf: bytes = field(repr=False)
    attachments: tuple[AttachedFile, ...] = ()
