"""The signature: CMS SignedData in the CAdES-B-B profile, in one permitted byte form.

One signer, ECDSA P-256 with SHA-256, a self-issued certificate, detached content. The schema is that
of RFC 5652 and RFC 5035 narrowed to this one form; the certificate and the attribute values stay raw
DER, so the reader never walks into them. `verify` reads the few values that may differ, builds the
whole structure again from them and demands equality with what came in.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any, Final

from attrs import frozen
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from pyasn1.codec.der import decoder, encoder
from pyasn1.error import PyAsn1Error
from pyasn1.type import namedtype, tag, univ, useful

from pcsp_desktop.sharing.certificate import BadCertificate, Certificate

_ALGORITHM: Final = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_MAX_SIGNATURE: Final = 16 * 1024

_DATA: Final = univ.ObjectIdentifier("1.2.840.113549.1.7.1")
_SIGNED_DATA: Final = univ.ObjectIdentifier("1.2.840.113549.1.7.2")
_CONTENT_TYPE: Final = univ.ObjectIdentifier("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST: Final = univ.ObjectIdentifier("1.2.840.113549.1.9.4")
_SIGNING_TIME: Final = univ.ObjectIdentifier("1.2.840.113549.1.9.5")
_SIGNING_CERTIFICATE_V2: Final = univ.ObjectIdentifier("1.2.840.113549.1.9.16.2.47")
_SHA256: Final = univ.ObjectIdentifier("2.16.840.1.101.3.4.2.1")
_ECDSA_SHA256: Final = univ.ObjectIdentifier("1.2.840.10045.4.3.2")
_CONTEXT_0: Final = tag.Tag(tag.tagClassContext, tag.tagFormatConstructed, 0)


class BadSignature(ValueError):
    """Not a signature in the permitted form over this content. Carries no content."""


@frozen
class Signed:
    """A signature that verified: by whom, and when by the signer's clock (None in a PDF)."""

    certificate: Certificate
    signed_at: datetime | None


def sign_bytes(key: ec.EllipticCurvePrivateKey, content: bytes) -> bytes:
    """ECDSA P-256 over SHA-256 of `content`: deterministic (RFC 6979), with the smaller s, in DER."""
    r, s = decode_dss_signature(key.sign(content, _ALGORITHM))
    return encode_dss_signature(r, min(s, _ORDER - s))


def verify_bytes(key: ec.EllipticCurvePublicKey, signature: bytes, content: bytes) -> None:
    """Check what `sign_bytes` made. Raises `BadSignature`, also for the larger s or lenient DER."""
    try:
        r, s = decode_dss_signature(signature)
        if s > _ORDER // 2 or encode_dss_signature(r, s) != signature:
            raise BadSignature("form")
        key.verify(signature, content, _ALGORITHM)
    except (ValueError, InvalidSignature):
        raise BadSignature("value") from None


def sign(digest: bytes, key: ec.EllipticCurvePrivateKey, certificate: Certificate, signed_at: datetime | None) -> bytes:
    """The DER of a detached signature over content with this SHA-256 `digest`.

    `signed_at` is put in at whole seconds; a PDF signature has none (its own /M stands for it).
    """
    attributes = _attributes(digest, certificate, signed_at)
    return _frame(certificate, attributes, sign_bytes(key, encoder.encode(attributes)))


def verify(der: bytes, digest: bytes, *, timed: bool) -> Signed:
    """Check a signature over content with this SHA-256 `digest`. Raises `BadSignature`.

    `timed` says whether the form with a signing time is the one permitted here.
    """
    if len(der) > _MAX_SIGNATURE:
        raise BadSignature("size")
    try:
        content, rest = decoder.decode(der, asn1Spec=_ContentInfo())
        signed_data = content["content"]
        certificate = Certificate.load(bytes(signed_data["certificates"][0]))
        signer = signed_data["signerInfos"][0]
        signature = bytes(signer["signature"])
        times = [each["attrValues"][0] for each in signer["signedAttrs"] if each["attrType"] == _SIGNING_TIME]
    except (PyAsn1Error, BadCertificate, LookupError, ValueError, TypeError, AttributeError):
        # pyasn1 lets plain Python errors out on hostile input; all mean the same here.
        raise BadSignature("form") from None
    if rest or len(times) != int(timed):
        raise BadSignature("form")
    signed_at = _read_time(bytes(times[0])) if timed else None
    attributes = _attributes(digest, certificate, signed_at)
    if _frame(certificate, attributes, signature) != der:
        raise BadSignature("form or content")
    verify_bytes(certificate.public_key, signature, encoder.encode(attributes))
    return Signed(certificate, signed_at)


# --- the schema ---------------------------------------------------------------------------------


class _AnyValues(univ.SetOf):  # type: ignore[misc]
    componentType = univ.Any()  # noqa: N815 - pyasn1's name


class _Attribute(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("attrType", univ.ObjectIdentifier()),
        namedtype.NamedType("attrValues", _AnyValues()),
    )


class _Attributes(univ.SetOf):  # type: ignore[misc]
    componentType = _Attribute()  # noqa: N815


class _Algorithm(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("algorithm", univ.ObjectIdentifier())
    )


class _Algorithms(univ.SetOf):  # type: ignore[misc]
    componentType = _Algorithm()  # noqa: N815


class _IssuerAndSerial(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("issuer", univ.Any()),
        namedtype.NamedType("serialNumber", univ.Integer()),
    )


class _SignerInfo(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("version", univ.Integer()),
        namedtype.NamedType("sid", _IssuerAndSerial()),
        namedtype.NamedType("digestAlgorithm", _Algorithm()),
        namedtype.NamedType("signedAttrs", _Attributes().subtype(implicitTag=_CONTEXT_0)),
        namedtype.NamedType("signatureAlgorithm", _Algorithm()),
        namedtype.NamedType("signature", univ.OctetString()),
    )


class _SignerInfos(univ.SetOf):  # type: ignore[misc]
    componentType = _SignerInfo()  # noqa: N815


class _DetachedContent(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("eContentType", univ.ObjectIdentifier())
    )


class _SignedData(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("version", univ.Integer()),
        namedtype.NamedType("digestAlgorithms", _Algorithms()),
        namedtype.NamedType("encapContentInfo", _DetachedContent()),
        namedtype.NamedType("certificates", _AnyValues().subtype(implicitTag=_CONTEXT_0)),
        namedtype.NamedType("signerInfos", _SignerInfos()),
    )


class _ContentInfo(univ.Sequence):  # type: ignore[misc]
    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("contentType", univ.ObjectIdentifier()),
        namedtype.NamedType("content", _SignedData().subtype(explicitTag=_CONTEXT_0)),
    )


class _CertificateHashes(univ.Sequence):  # type: ignore[misc]
    """ESSCertIDv2 (RFC 5035) with its default algorithm, SHA-256, and no issuer."""

    componentType = namedtype.NamedTypes(  # noqa: N815
        namedtype.NamedType("certHash", univ.OctetString())
    )


# --- building -----------------------------------------------------------------------------------


def _attributes(digest: bytes, certificate: Certificate, signed_at: datetime | None) -> Any:
    certificate_id = _CertificateHashes()
    certificate_id["certHash"] = hashlib.sha256(certificate.der).digest()
    listed = univ.SequenceOf(componentType=_CertificateHashes())
    listed.append(certificate_id)
    signing_certificate = univ.Sequence()
    signing_certificate.setComponentByPosition(0, listed)
    values: list[tuple[univ.ObjectIdentifier, Any]] = [
        (_CONTENT_TYPE, _DATA),
        (_MESSAGE_DIGEST, univ.OctetString(digest)),
        (_SIGNING_CERTIFICATE_V2, signing_certificate),
    ]
    if signed_at is not None:
        values.append((_SIGNING_TIME, _time(signed_at)))
    attributes = _Attributes()
    for kind, value in values:
        attribute = _Attribute()
        attribute["attrType"] = kind
        attribute["attrValues"].append(encoder.encode(value))
        attributes.append(attribute)
    return attributes


def _frame(certificate: Certificate, attributes: Any, signature: bytes) -> bytes:
    info = _ContentInfo()
    info["contentType"] = _SIGNED_DATA
    signed_data = info["content"]
    signed_data["version"] = 1
    signed_data["digestAlgorithms"].append(_algorithm(_SHA256))
    signed_data["encapContentInfo"]["eContentType"] = _DATA
    signed_data["certificates"].append(certificate.der)
    signer = _SignerInfo()
    signer["version"] = 1
    signer["sid"]["issuer"] = certificate.issuer_der
    signer["sid"]["serialNumber"] = certificate.serial
    signer["digestAlgorithm"]["algorithm"] = _SHA256
    signer["signedAttrs"].extend(attributes)
    signer["signatureAlgorithm"]["algorithm"] = _ECDSA_SHA256
    signer["signature"] = signature
    signed_data["signerInfos"].append(signer)
    der: bytes = encoder.encode(info)
    return der


def _algorithm(identifier: univ.ObjectIdentifier) -> Any:
    algorithm = _Algorithm()
    algorithm["algorithm"] = identifier
    return algorithm


def _time(moment: datetime) -> Any:
    """UTCTime until 2049, then GeneralizedTime (RFC 5652, 11.3)."""
    moment = moment.astimezone(UTC)
    if 1950 <= moment.year < 2050:
        return useful.UTCTime(moment.strftime("%y%m%d%H%M%SZ"))
    return useful.GeneralizedTime(f"{moment.year:04}{moment:%m%d%H%M%SZ}")


def _read_time(der: bytes) -> datetime:
    # The frame is built again from the result, so a lenient reading here cannot let anything through.
    utc_time = der[:1] == b"\x17"
    try:
        text = der[2:].decode("ascii")
        moment = datetime.strptime(text, "%y%m%d%H%M%SZ" if utc_time else "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise BadSignature("time") from None
    if utc_time and moment.year >= 2050:  # strptime's pivot is 1969, that of the standard 1950
        moment = moment.replace(year=moment.year - 100)
    return moment
