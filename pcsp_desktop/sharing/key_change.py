"""A new key that was signed by the old one, so that people who know the old key know the new one.

The statement travels in the consent record of every share that the new key makes.
"""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from typing import Final

from attrs import frozen
from cryptography.hazmat.primitives.asymmetric import ec

from pcsp_desktop import plan
from pcsp_desktop.sharing import cms
from pcsp_desktop.sharing.certificate import BadCertificate, Certificate
from pcsp_desktop.sharing.strict import Malformed, Taking

_FORMAT: Final = "pcsp-key-change/1"


@frozen(kw_only=True)
class KeyChange:
    """The holder of `old_certificate`'s key says: from `changed_at` on my key is `new_key`."""

    old_certificate: Certificate
    new_key: str
    changed_at: datetime
    signature: bytes

    @property
    def old_key(self) -> str:
        """The id (SHA-256 of the SPKI, hex) of the key that signed this change."""
        return self.old_certificate.key_id

    @classmethod
    def sign(
        cls,
        old_key: ec.EllipticCurvePrivateKey,
        old_certificate: Certificate,
        new_key: str,
        changed_at: datetime,
    ) -> KeyChange:
        """Sign over to the key with id `new_key`."""
        statement = _statement(old_certificate.key_id, new_key, changed_at)
        return cls(
            old_certificate=old_certificate,
            new_key=new_key,
            changed_at=changed_at,
            signature=cms.sign_bytes(old_key, statement),
        )

    def to_json(self) -> dict[str, object]:
        return {
            "old_certificate": base64.b64encode(self.old_certificate.der).decode("ascii"),
            "new_key": self.new_key,
            "changed_at": self.changed_at.isoformat(),
            "signature": self.signature.hex(),
        }

    @classmethod
    def from_json(cls, taking: Taking) -> KeyChange:
        """Read a change and check its signature. Raises `Malformed`."""
        encoded = taking.text("old_certificate", longest=8_000)
        new_key, changed_at = taking.sha256("new_key"), taking.moment("changed_at")
        signature_text = taking.text("signature", longest=200)
        taking.end()
        try:
            der = base64.b64decode(encoded, validate=True)
            signature = bytes.fromhex(signature_text)
            certificate = Certificate.load(der)
            statement = _statement(certificate.key_id, new_key, changed_at)
            cms.verify_bytes(certificate.public_key, signature, statement)
        except (binascii.Error, ValueError, BadCertificate, cms.BadSignature):
            raise Malformed("key_changes") from None
        change = cls(old_certificate=certificate, new_key=new_key, changed_at=changed_at, signature=signature)
        if change.to_json()["old_certificate"] != encoded or signature.hex() != signature_text:
            raise Malformed("key_changes")
        return change


def earlier_keys(changes: tuple[KeyChange, ...], key: str) -> tuple[str, ...]:
    """The ids of the keys that led to `key` by these changes, newest first."""
    signed_by = {change.new_key: change.old_key for change in changes}
    found: list[str] = []
    while key in signed_by and signed_by[key] not in (*found, key):
        key = signed_by[key]
        found.append(key)
    return tuple(found)


def _statement(old_key: str, new_key: str, changed_at: datetime) -> bytes:
    return plan.canonical(
        {
            "format": _FORMAT,
            "old_key": old_key,
            "new_key": new_key,
            "changed_at": changed_at.isoformat(),
        }
    )
