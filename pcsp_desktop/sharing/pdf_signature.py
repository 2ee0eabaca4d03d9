"""The signature inside the PDF (PAdES: ETSI.CAdES.detached, one signer, no changes allowed after).

`sign_pdf` appends an incremental update to a PDF of our own making; its first bytes stay as they were.
The signature field is a hidden widget, which PDF/UA-1 lets stand outside the structure tree.
`pdf_signer` is the strict reader: it accepts the form that `sign_pdf` writes and nothing else, and
parses no PDF to do so.
"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from pcsp_desktop.sharing import cms
from pcsp_desktop.sharing.certificate import Certificate
from pcsp_desktop.sharing.problems import CannotMake, NotWhole, Reason

# Room for the signature, in bytes. Ours take 700 to 900: a name of up to 64 bytes stands there three times.
_ROOM: Final = 1024
_RANGE_BLANK: Final = b"[0 0000000000 0000000000 0000000000]"
_RANGE: Final = re.compile(rb"/ByteRange \[0 (\d{10}) (\d{10}) (\d{10})\] /Contents <")
_FIELD_NAME: Final = "Author"
_HIDDEN_PRINT_LOCKED: Final = 2 | 4 | 128


def sign_pdf(
    pdf: bytes,
    key: ec.EllipticCurvePrivateKey,
    certificate: Certificate,
    *,
    reason: str,
    field_label: str,
    signed_at: datetime,
) -> bytes:
    """`pdf` with a signature over all of it. `reason` and `field_label` are words a reader may show.

    Raises `CannotMake("pdf")` if the PDF is not one of the kind that we write.
    """
    update = _Update(pdf)
    signature, field = update.size, update.size + 1
    update.put_raw(signature, _signature_dictionary(certificate.name, reason, signed_at))
    update.put(field, _field(update.first_page_reference, signature, field_label))
    update.put(update.first_page_reference.idnum, _page_with_field(update, field))
    update.put(update.root_reference.idnum, _catalog_with_form(update, field, signature))
    out = update.finish()

    begin = out.index(b"/Contents <", update.offsets[signature]) + len(b"/Contents ")
    end = begin + 2 * _ROOM + 2
    byte_range = b"[0 %010d %010d %010d]" % (begin, end, len(out) - end)
    at = out.index(_RANGE_BLANK, update.offsets[signature])
    out[at : at + len(byte_range)] = byte_range
    digest = hashlib.sha256(out[:begin] + out[end:]).digest()
    value = cms.sign(digest, key, certificate, None).hex().encode("ascii")
    if len(value) > 2 * _ROOM:
        raise CannotMake("pdf signature")
    out[begin + 1 : begin + 1 + len(value)] = value
    return bytes(out)


def pdf_signer(pdf: bytes) -> Certificate:
    """The certificate whose key signed every byte of `pdf`. Raises `NotWhole(Reason.PDF)`."""
    match = _RANGE.match(pdf, max(pdf.rfind(b"/ByteRange "), 0))
    if match is None:
        raise NotWhole(Reason.PDF)
    begin, end, rest = (int(number) for number in match.groups())
    if begin != match.end() - 1 or end - begin != 2 * _ROOM + 2 or end + rest != len(pdf):
        raise NotWhole(Reason.PDF)
    text = pdf[begin + 1 : end - 1]
    try:
        room = bytes.fromhex(text.decode("ascii"))
    except ValueError:
        raise NotWhole(Reason.PDF) from None
    length = _der_length(room)
    if pdf[end - 1 : end] != b">" or room.hex().encode("ascii") != text or any(room[length:]):
        raise NotWhole(Reason.PDF)
    digest = hashlib.sha256(memoryview(pdf)[:begin])
    digest.update(memoryview(pdf)[end:])
    try:
        return cms.verify(room[:length], digest.digest(), timed=False).certificate
    except cms.BadSignature:
        raise NotWhole(Reason.PDF) from None


def _der_length(room: bytes) -> int:
    """How many bytes the signature takes: a SEQUENCE with a two-byte length, as ours always is."""
    if room[:2] != b"\x30\x82":
        raise NotWhole(Reason.PDF)
    return 4 + int.from_bytes(room[2:4])


class _Update:
    """An incremental update being written after a PDF that has a classical cross-reference table."""

    def __init__(self, pdf: bytes) -> None:
        start = pdf.rfind(b"startxref")
        try:
            reader = PdfReader(BytesIO(pdf), strict=True)
            trailer = reader.trailer
            self.size = _whole_number(trailer["/Size"])
            self.root_reference = _reference(trailer.raw_get("/Root"))
            self.first_page_reference = _reference(reader.pages[0].indirect_reference)
            self.catalog = _dictionary(self.root_reference)
            self.first_page = _dictionary(self.first_page_reference)
            self._information = _reference(trailer.raw_get("/Info")) if "/Info" in trailer else None
            self._first_id = _first_id(trailer.get("/ID"), pdf)
            self._previous = int(pdf[start:].split()[1])
        except (PyPdfError, LookupError, ValueError, TypeError):
            raise CannotMake("pdf") from None
        if reader.is_encrypted or pdf[self._previous : self._previous + 4] != b"xref":
            raise CannotMake("pdf")
        self._second_id = hashlib.sha256(pdf).digest()[:16]
        self._out = bytearray(pdf if pdf.endswith(b"\n") else pdf + b"\n")
        self.offsets: dict[int, int] = {}

    def put_raw(self, number: int, body: bytes) -> None:
        self.offsets[number] = len(self._out)
        self._out += b"%d 0 obj\n" % number + body + b"\nendobj\n"

    def put(self, number: int, value: PdfObject) -> None:
        stream = BytesIO()
        value.write_to_stream(stream)
        self.put_raw(number, stream.getvalue())

    def finish(self) -> bytearray:
        at = len(self._out)
        self._out += b"xref\n"
        for number in sorted(self.offsets):
            self._out += b"%d 1\n%010d 00000 n \n" % (number, self.offsets[number])
        entries = [
            b"/Size %d" % (max(self.offsets) + 1 if max(self.offsets) >= self.size else self.size),
            b"/Root %d 0 R" % self.root_reference.idnum,
            b"/Prev %d" % self._previous,
            b"/ID [<%s> <%s>]" % (self._first_id.hex().encode(), self._second_id.hex().encode()),
        ]
        if self._information is not None:
            entries.append(b"/Info %d 0 R" % self._information.idnum)
        self._out += b"trailer\n<< " + b" ".join(entries) + b" >>\nstartxref\n%d\n%%%%EOF\n" % at
        return self._out


def _signature_dictionary(name: str, reason: str, signed_at: datetime) -> bytes:
    moment = signed_at.astimezone(UTC).strftime("%Y%m%d%H%M%S").encode("ascii")
    parts = [
        b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached",
        b"/ByteRange " + _RANGE_BLANK,
        b"/Contents <" + b"0" * (2 * _ROOM) + b">",
        b"/M (D:" + moment + b"+00'00')",
        b"/Name " + _text(name),
        b"/Reason " + _text(reason),
        b"/Reference [<< /Type /SigRef /TransformMethod /DocMDP",
        b"/TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>] >>",
    ]
    return b" ".join(parts)


def _field(page: IndirectObject, signature: int, label: str) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/FT"): NameObject("/Sig"),
            NameObject("/T"): TextStringObject(_FIELD_NAME),
            NameObject("/TU"): TextStringObject(label),
            NameObject("/Rect"): ArrayObject([NumberObject(0)] * 4),
            NameObject("/F"): NumberObject(_HIDDEN_PRINT_LOCKED),
            NameObject("/P"): page,
            NameObject("/V"): IndirectObject(signature, 0, page.pdf),
        }
    )


def _page_with_field(update: _Update, field: int) -> DictionaryObject:
    page = DictionaryObject(update.first_page)
    annotations = page.get("/Annots", ArrayObject())
    reference = IndirectObject(field, 0, update.root_reference.pdf)
    page[NameObject("/Annots")] = ArrayObject([*annotations.get_object(), reference])
    # PDF/UA-1, 7.18.3: a page with annotations has its tab order from the structure.
    page.setdefault(NameObject("/Tabs"), NameObject("/S"))
    return page


def _catalog_with_form(update: _Update, field: int, signature: int) -> DictionaryObject:
    catalog = DictionaryObject(update.catalog)
    form = DictionaryObject(catalog.get("/AcroForm", DictionaryObject()).get_object())
    fields = form.get("/Fields", ArrayObject()).get_object()
    form[NameObject("/Fields")] = ArrayObject([*fields, IndirectObject(field, 0, update.root_reference.pdf)])
    form[NameObject("/SigFlags")] = NumberObject(3)
    catalog[NameObject("/AcroForm")] = form
    rights = {NameObject("/DocMDP"): IndirectObject(signature, 0, update.root_reference.pdf)}
    catalog[NameObject("/Perms")] = DictionaryObject(rights)
    return catalog


def _reference(value: object) -> IndirectObject:
    if not isinstance(value, IndirectObject) or value.generation != 0:
        raise CannotMake("pdf")
    return value


def _dictionary(reference: IndirectObject) -> DictionaryObject:
    value = reference.get_object()
    if not isinstance(value, DictionaryObject):
        raise CannotMake("pdf")
    return value


def _whole_number(value: object) -> int:
    if not isinstance(value, NumberObject):
        raise CannotMake("pdf")
    return int(value)


def _first_id(value: object, pdf: bytes) -> bytes:
    """The file's permanent identifier, or one made from its bytes if it has none."""
    if isinstance(value, ArrayObject) and value:
        original = getattr(value[0], "original_bytes", None)
        if isinstance(original, bytes):
            return original
    return hashlib.sha256(b"pcsp-share/1 pdf id" + pdf).digest()[:16]


def _text(text: str) -> bytes:
    """A PDF text string in hexadecimal UTF-16."""
    return b"<" + ("\ufeff" + text).encode("utf-16-be").hex().encode("ascii") + b">"
