"""Files locked to one person's key, in the age format (X25519 only).

A file that opens with a passphrase is refused from its header, before any memory is spent: the file
itself says how much the passphrase step costs, and a hostile one asks for gigabytes.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import importlib.util
import re
from typing import Any, Final

from pcsp_desktop.sharing.container import MAX_BYTES
from pcsp_desktop.sharing.problems import CannotMake, CannotUnlock, Reason

INTRODUCTION: Final = b"age-encryption.org/v1\n"
ARMOUR_BEGIN: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMOUR_END: Final = b"-----END AGE ENCRYPTED FILE-----"
# The header, and 16 bytes for each block of 64 KiB.
MAX_LOCKED_BYTES: Final = MAX_BYTES + 64 * 1024
_MAX_HEADER: Final = 16 * 1024
_STANZA: Final = re.compile(rb"^-> (\S+)(?: .*)?$", re.MULTILINE)


def available() -> bool:
    """Whether this computer has the age library (there is none for Windows on Arm)."""
    return importlib.util.find_spec("pyrage") is not None


def new_secret() -> str:
    """A fresh secret key ("AGE-SECRET-KEY-1…")."""
    return str(_library().x25519.Identity.generate())


def recipient_of(secret: str) -> str:
    """The public half ("age1…") of a secret key."""
    return str(_library().x25519.Identity.from_str(secret).to_public())


def lock_to_key(data: bytes, recipients: tuple[str, ...]) -> bytes:
    """`data` locked so that each of these people can open it. Raises `CannotMake("recipient")`."""
    library = _library()
    try:
        keys = [library.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except library.RecipientError:
        raise CannotMake("recipient") from None
    if not keys:
        raise CannotMake("recipient")
    return bytes(library.encrypt(data, keys))


def unlock_with_key(data: bytes, secret: str) -> bytes:
    """What was locked to the key `secret`. Raises `CannotUnlock`."""
    binary = _without_armour(data)
    refused = _header_refusal(binary)
    if refused is not None:
        raise CannotUnlock(refused)
    library = _library()
    identity = library.x25519.Identity.from_str(secret)
    try:
        return bytes(library.decrypt(binary, [identity]))
    except library.DecryptError as problem:
        # The library has one error for all; only this text tells a file for someone else from a damaged one.
        other = "No matching keys" in str(problem)
        raise CannotUnlock(Reason.WRONG_KEY if other else Reason.DAMAGED_LOCK) from None


def refusal(data: bytes) -> Reason | None:
    """Why this locked file is not opened, told from its header alone; None if it may be tried."""
    try:
        return _header_refusal(_without_armour(data))
    except CannotUnlock as problem:
        return problem.reason


def _header_refusal(binary: bytes) -> Reason | None:
    if len(binary) > MAX_LOCKED_BYTES:
        return Reason.TOO_BIG
    end = binary.find(b"\n---", 0, _MAX_HEADER)
    if not binary.startswith(INTRODUCTION) or end < 0:
        return Reason.DAMAGED_LOCK
    kinds = _STANZA.findall(binary[len(INTRODUCTION) : end])
    if b"scrypt" in kinds:
        return Reason.PASSPHRASE_AGE
    return None if b"X25519" in kinds else Reason.WRONG_KEY


def _without_armour(data: bytes) -> bytes:
    """The binary form of a file that was sent as text."""
    if not data.startswith(ARMOUR_BEGIN):
        return data
    if len(data) > 2 * MAX_LOCKED_BYTES:
        raise CannotUnlock(Reason.TOO_BIG)
    body = data.strip().removeprefix(ARMOUR_BEGIN).removesuffix(_ARMOUR_END)
    try:
        return base64.b64decode(b"".join(body.split()), validate=True)
    except binascii.Error:
        raise CannotUnlock(Reason.DAMAGED_LOCK) from None


def _library() -> Any:
    if not available():
        raise CannotMake("age is not to be had on this computer")
    return importlib.import_module("pyrage")
