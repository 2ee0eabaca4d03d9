"""A copy of a plan for someone else: made, signed, locked, checked, and answered.

Everything here works on bytes and frozen values; it opens no file but the app's own word list and keeps
nothing. The vault stores what the functions return, as JSON. `docs/share-format.md` is the format.
"""

from pcsp_desktop.sharing import identity, trust
from pcsp_desktop.sharing.age import available as can_lock_to_key
from pcsp_desktop.sharing.age import lock_to_key, unlock_with_key
from pcsp_desktop.sharing.certificate import BadCertificate
from pcsp_desktop.sharing.check import Checked, Lock, check, lock_of, read_limited, report
from pcsp_desktop.sharing.fingerprint import Fingerprint, from_qr_text
from pcsp_desktop.sharing.identity import SigningIdentity
from pcsp_desktop.sharing.locked_pdf import lock_as_pdf, new_code, unlock_pdf
from pcsp_desktop.sharing.make import ShareFile, make, make_reply
from pcsp_desktop.sharing.one_line import PURPOSE, SHORT, WORDS, kept_in_place, quoted, quoted_lines, tidied
from pcsp_desktop.sharing.opened import Opened, open_share
from pcsp_desktop.sharing.problems import CannotMake, CannotUnlock, NotWhole, Reason, SharingError
from pcsp_desktop.sharing.reach import may_change
from pcsp_desktop.sharing.record import Answered, Author, ConsentGiven, FileEntry, Recipient, ShareRecord
from pcsp_desktop.sharing.reply import (
    AgreementGiven,
    Comment,
    Offer,
    Reply,
    Standing,
    Suggestion,
    View,
    asked,
    keep_both,
    offers,
    suggest,
    take_agreement,
    take_view,
)
from pcsp_desktop.sharing.request import AttachedFile, CopyFacts, ReplyRequest, ShareRequest
from pcsp_desktop.sharing.strict import Malformed
from pcsp_desktop.sharing.trust import Confirmation, HeldShare, Known, KnownSigner, SignerState, TrustNotice

__all__ = [
    "PURPOSE",
    "SHORT",
    "WORDS",
    "AgreementGiven",
    "Answered",
    "AttachedFile",
    "Author",
    "BadCertificate",
    "CannotMake",
    "CannotUnlock",
    "Checked",
    "Comment",
    "Confirmation",
    "ConsentGiven",
    "CopyFacts",
    "FileEntry",
    "Fingerprint",
    "HeldShare",
    "Known",
    "KnownSigner",
    "Lock",
    "Malformed",
    "NotWhole",
    "Offer",
    "Opened",
    "Reason",
    "Recipient",
    "Reply",
    "ReplyRequest",
    "ShareFile",
    "ShareRecord",
    "ShareRequest",
    "SharingError",
    "SignerState",
    "SigningIdentity",
    "Standing",
    "Suggestion",
    "TrustNotice",
    "View",
    "asked",
    "can_lock_to_key",
    "check",
    "from_qr_text",
    "identity",
    "keep_both",
    "kept_in_place",
    "lock_as_pdf",
    "lock_of",
    "lock_to_key",
    "make",
    "make_reply",
    "may_change",
    "new_code",
    "offers",
    "open_share",
    "quoted",
    "quoted_lines",
    "read_limited",
    "report",
    "suggest",
    "take_agreement",
    "take_view",
    "tidied",
    "trust",
    "unlock_pdf",
    "unlock_with_key",
]
