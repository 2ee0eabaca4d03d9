"""The self-issued certificate that carries a signer's public key and the name they chose.

It proves nothing about who someone is: it only ties a name to a key, in the form that `openssl`
and PDF readers expect. Who to believe is decided in `trust`, by the key.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Final

from attrs import frozen
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID, SignatureAlgorithmOID

from pcsp_desktop.sharing.one_line import is_one_line

MAX_BYTES: Final = 4096
_MAX_NAME_BYTES = 64
_REFUSED = (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm)
# A plan is kept for a lifetime: the certificate says so, and its dates are never a reason to refuse.
_NOT_BEFORE = datetime(2000, 1, 1, tzinfo=UTC)
_NOT_AFTER = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


class BadCertificate(ValueError):
    """Not a self-issued P-256 certificate, or a name it cannot hold. Carries no content."""


@frozen
class Certificate:
    """A self-issued certificate, read once. `key_id` is the SHA-256 of its SPKI, in hex."""

    der: bytes
    name: str
    public_key: ec.EllipticCurvePublicKey
    key_id: str
    issuer_der: bytes
    serial: int

    @classmethod
    def issue(cls, key: ec.EllipticCurvePrivateKey, name: str) -> Certificate:
        """The certificate for `key` under `name`; the same key and name give the same bytes."""
        common_name = certificate_name(name)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
        public = key.public_key()
        seed = b"pcsp-share/1 certificate" + _spki(public) + subject.public_bytes()
        # Twenty octets at most and never negative (RFC 5280, 4.1.2.2): 16 octets, top bits fixed to 01.
        serial = int.from_bytes(hashlib.sha256(seed).digest()[:16]) & (2**126 - 1) | 2**126
        usage = x509.KeyUsage(
            digital_signature=True,
            content_commitment=True,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=False,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        )
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(public)
            .serial_number(serial)
            .not_valid_before(_NOT_BEFORE)
            .not_valid_after(_NOT_AFTER)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .sign(key, hashes.SHA256(), ecdsa_deterministic=True)
        )
        return cls.load(certificate.public_bytes(Encoding.DER))

    @classmethod
    def load(cls, der: bytes) -> Certificate:
        """Read and check a certificate. Raises `BadCertificate`."""
        if len(der) > MAX_BYTES:
            raise BadCertificate("size")
        try:
            parsed = x509.load_der_x509_certificate(der)
            public = parsed.public_key()
            names = parsed.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
            if not isinstance(public, ec.EllipticCurvePublicKey):
                raise BadCertificate("key")
            if not isinstance(public.curve, ec.SECP256R1):
                raise BadCertificate("curve")
            if parsed.signature_algorithm_oid != SignatureAlgorithmOID.ECDSA_WITH_SHA256:
                raise BadCertificate("algorithm")
            if parsed.issuer != parsed.subject or len(parsed.subject) != 1 or len(names) != 1:
                raise BadCertificate("name")
            parsed.verify_directly_issued_by(parsed)
            name = names[0].value
            if not isinstance(name, str) or certificate_name(name) != name:
                raise BadCertificate("name")
            issuer_der, serial = parsed.issuer.public_bytes(), parsed.serial_number
            if serial <= 0:
                raise BadCertificate("serial number")
        except BadCertificate:
            raise
        except (*_REFUSED, x509.InvalidVersion, Warning):
            # cryptography only warns about some faults; where warnings are errors, they refuse as well.
            raise BadCertificate("form") from None
        return cls(der, name, public, hashlib.sha256(_spki(public)).hexdigest(), issuer_der, serial)


def certificate_name(name: str) -> str:
    """`name` as a certificate holds it: trimmed, and cut to 64 bytes of UTF-8.

    X.520 allows 64 characters; cryptography counts bytes, so that is what holds here.

    Raises `BadCertificate` for an empty name, or one that is not one line that shows what it holds.
    """
    tidy = name.strip()
    if not tidy or not is_one_line(tidy):
        raise BadCertificate("name")
    held = tidy.encode("utf-8")[:_MAX_NAME_BYTES].decode("utf-8", errors="ignore").rstrip()
    while not is_one_line(held):  # cut inside a picture of several people
        held = held[:-1].rstrip()
    return held


def _spki(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
