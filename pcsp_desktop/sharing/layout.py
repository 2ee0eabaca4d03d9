"""Which members a share file has, in which order, and the list that the signature covers.

The manifest is the ETSI ASiC-E one (EN 319 162-1). The reader never parses it: it is made again
from the members and compared.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Final

from attrs import frozen

from pcsp_desktop.sharing.container import Members
from pcsp_desktop.sharing.problems import NotWhole, Reason

MEDIA_TYPE: Final = "application/vnd.etsi.asic-e+zip"
MIMETYPE: Final = "mimetype"
README: Final = "README.txt"
RECORD: Final = "share.json"
FHIR: Final = "fhir.json"
MANIFEST: Final = "META-INF/ASiCManifest.xml"
SIGNATURE: Final = "META-INF/signature.p7s"
PDF_NAME: Final[Mapping[str, str]] = {"plan": "care-and-support-plan.pdf", "reply": "reply.pdf"}
CONTENT_NAME: Final[Mapping[str, str]] = {"plan": "plan.json", "reply": "reply.json"}

_BEGINNINGS: Final[Mapping[str, bytes]] = {
    "pdf": b"%PDF-",
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff",
}
_ASIC: Final = "http://uri.etsi.org/02918/v1.2.1#"
_XMLDSIG: Final = "http://www.w3.org/2000/09/xmldsig#"
_MEDIA_TYPES: Final[Mapping[str, str]] = {
    "txt": "text/plain",
    "pdf": "application/pdf",
    "json": "application/json",
    "png": "image/png",
    "jpg": "image/jpeg",
}


@frozen
class Layout:
    """The members of a share file by what they are for. `kind` is "plan" or "reply"."""

    kind: str
    readme: bytes
    pdf: bytes
    content: bytes
    fhir: bytes | None
    attachments: tuple[tuple[str, bytes], ...]
    record: bytes

    def described(self) -> Members:
        """The members that the consent record lists: all but the record itself, in file order."""
        fhir = () if self.fhir is None else ((FHIR, self.fhir),)
        return (
            (README, self.readme),
            (PDF_NAME[self.kind], self.pdf),
            (CONTENT_NAME[self.kind], self.content),
            *fhir,
            *self.attachments,
        )

    def signed(self) -> Members:
        """The members that the manifest lists, in file order."""
        return (*self.described(), (RECORD, self.record))


def members(layout: Layout, manifest: bytes, signature: bytes) -> Members:
    """All members of the container, in file order."""
    first = (MIMETYPE, MEDIA_TYPE.encode("ascii"))
    return (first, *layout.signed(), (MANIFEST, manifest), (SIGNATURE, signature))


def take_apart(found: Members) -> tuple[Layout, bytes, bytes]:
    """The layout, manifest and signature of the members of a container. Raises `NotWhole`."""
    contents = dict(found)
    kind = "reply" if PDF_NAME["reply"] in contents else "plan"
    attachments = tuple((name, content) for name, content in found if name.startswith("attachments/"))
    numbers = [name[len("attachments/") :][:3] for name, _ in attachments]
    if numbers != [f"{number:03}" for number in range(1, len(numbers) + 1)]:
        raise NotWhole(Reason.LAYOUT)
    try:
        layout = Layout(
            kind=kind,
            readme=contents[README],
            pdf=contents[PDF_NAME[kind]],
            content=contents[CONTENT_NAME[kind]],
            fhir=contents.get(FHIR) if kind == "plan" else None,
            attachments=attachments,
            record=contents[RECORD],
        )
        manifest, signature = contents[MANIFEST], contents[SIGNATURE]
    except KeyError:
        raise NotWhole(Reason.LAYOUT) from None
    if members(layout, manifest, signature) != found:
        raise NotWhole(Reason.LAYOUT)
    return layout, manifest, signature


def attachment_name(number: int, media_type: str) -> str:
    """The member name of attachment `number` (from 1). Raises KeyError for a kind we do not carry."""
    endings = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}
    return f"attachments/{number:03}.{endings[media_type]}"


def looks_like(name: str, content: bytes) -> bool:
    """Whether an attachment begins as its name promises."""
    return content.startswith(_BEGINNINGS[name.rpartition(".")[2]])


def manifest(files: Sequence[tuple[str, bytes]]) -> bytes:
    """The ASiC manifest over `files`: each name, media type and SHA-256."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_XMLDSIG}">',
        f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>',
    ]
    for name, content in files:
        media_type = _MEDIA_TYPES[name.rpartition(".")[2]]
        digest = b64encode(hashlib.sha256(content).digest()).decode("ascii")
        lines.append(
            f'<asic:DataObjectReference URI="{name}" MimeType="{media_type}">'
            '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
            f"<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>"
        )
    lines.append("</asic:ASiCManifest>\n")
    return "\n".join(lines).encode("ascii")
