"""The keys of one person: a P-256 key to sign with and an age key to have files locked to.

They are made at the first sharing, when a name exists, and kept in the vault as JSON. Whoever can
unlock the vault can sign.
"""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from typing import Final

from attrs import evolve, field, frozen
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from pcsp_desktop.sharing import age
from pcsp_desktop.sharing.certificate import Certificate
from pcsp_desktop.sharing.fingerprint import Fingerprint
from pcsp_desktop.sharing.key_change import KeyChange
from pcsp_desktop.sharing.record import MAX_KEY_CHANGES
from pcsp_desktop.sharing.strict import Malformed, Taking

_FORMAT: Final = "pcsp-identity/1"


@frozen(kw_only=True)
class SigningIdentity:
    """Who signs here: the signing key, its certificate, the age key and earlier keys that led to it.

    `age_secret` is None where age is not to be had (Windows on Arm).
    """

    signing_key: ec.EllipticCurvePrivateKey = field(repr=False)
    certificate: Certificate
    age_secret: str | None = field(repr=False)
    key_changes: tuple[KeyChange, ...] = ()

    @property
    def name(self) -> str:
        return self.certificate.name

    @property
    def key_id(self) -> str:
        return self.certificate.key_id

    @property
    def fingerprint(self) -> Fingerprint:
        return Fingerprint(self.key_id)

    @property
    def age_recipient(self) -> str | None:
        """What others lock a file to; None without an age key."""
        return None if self.age_secret is None else age.recipient_of(self.age_secret)

    def to_json(self) -> dict[str, object]:
        """The secret JSON form, for the vault only."""
        private = self.signing_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return {
            "format": _FORMAT,
            "signing_key": base64.b64encode(private).decode("ascii"),
            "certificate": base64.b64encode(self.certificate.der).decode("ascii"),
            "age_secret": self.age_secret,
            "key_changes": [change.to_json() for change in self.key_changes],
        }


def new(name: str) -> SigningIdentity:
    """A fresh identity under this name. Raises `BadCertificate` for a name that cannot be kept."""
    key = ec.generate_private_key(ec.SECP256R1())
    secret = age.new_secret() if age.available() else None
    return SigningIdentity(signing_key=key, certificate=Certificate.issue(key, name), age_secret=secret)


def load(value: object) -> SigningIdentity:
    """The identity in its JSON form. Raises `Malformed`."""
    taking = Taking(value)
    taking.choice("format", _FORMAT)
    try:
        private = base64.b64decode(taking.text("signing_key", longest=1_000), validate=True)
        key = load_der_private_key(private, None)
        certificate = Certificate.load(base64.b64decode(taking.text("certificate", longest=8_000), validate=True))
    except (binascii.Error, ValueError, TypeError):
        raise Malformed("identity") from None
    secret = taking.optional("age_secret", taking.text)
    changes = tuple(KeyChange.from_json(each) for each in taking.nested_list("key_changes", most=MAX_KEY_CHANGES))
    taking.end()
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key:
        raise Malformed("identity")
    return SigningIdentity(signing_key=key, certificate=certificate, age_secret=secret, key_changes=changes)


def renamed(identity: SigningIdentity, name: str) -> SigningIdentity:
    """The same keys under a new name: a new certificate, and no new signer for anybody."""
    return evolve(identity, certificate=Certificate.issue(identity.signing_key, name))


def replaced(identity: SigningIdentity, changed_at: datetime) -> SigningIdentity:
    """A new signature ("Make a new signature"): new keys, with a statement signed by the old one."""
    fresh = new(identity.name)
    change = KeyChange.sign(identity.signing_key, identity.certificate, fresh.key_id, changed_at)
    return evolve(fresh, key_changes=(*identity.key_changes, change)[-MAX_KEY_CHANGES:])
