"""A copy locked for email: an AES-256 PDF with the share file attached inside, and a code to tell.

The pages are there for someone without the app; they carry no trust. The app takes the share file
out and checks that, as if it had come by itself.
"""

from __future__ import annotations

import logging
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from pypdf import PasswordType, PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from pcsp_desktop.sharing.container import MAX_BYTES
from pcsp_desktop.sharing.problems import CannotMake, CannotUnlock, Reason

_GROUPS: Final = 5
_DIGITS: Final = 4
_MAX_OBJECTS: Final = 200_000
# pypdf lets plain Python errors out on hostile files; all mean the same here. RuntimeError covers
# NotImplementedError (a cipher that it does not have) and RecursionError.
_PYPDF_ERRORS: Final = (
    PyPdfError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,
    ArithmeticError,
    AssertionError,
)


def new_code() -> str:
    """A fresh code of five groups of four digits, such as "0417 2290 …" (66 bits)."""
    return " ".join(f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}" for _ in range(_GROUPS))


def typed_code(text: str) -> str:
    """What a person typed for a code, as the twenty digits of the password, whatever they put between."""
    digits = [str(unicodedata.digit(letter)) for letter in text if unicodedata.digit(letter, None) is not None]
    return "".join(digits)


def lock_as_pdf(unsigned_pdf: bytes, share_file: bytes, file_name: str, code: str) -> bytes:
    """The pages, locked with the digits of `code`, with `share_file` attached as `file_name`.

    The pages are the unsigned ones: locking rewrites the file, so a signature in it would look broken.
    Raises `CannotMake` if the code is short or the result is over the limit for email.
    """
    password = typed_code(code)
    if len(password) != _GROUPS * _DIGITS:
        raise CannotMake("code")
    try:
        writer = PdfWriter(clone_from=BytesIO(unsigned_pdf))
    except PyPdfError:
        raise CannotMake("pdf") from None
    writer.pdf_header = "%PDF-2.0"
    writer.add_attachment(file_name, share_file)
    writer.encrypt(password, algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    if out.tell() > MAX_BYTES:
        raise CannotMake("too big")
    return out.getvalue()


def unlock_pdf(data: bytes, code: str) -> bytes:
    """The share file inside a locked PDF of the form that `lock_as_pdf` writes. Raises `CannotUnlock`.

    Only files with a plain cross-reference table and an uncompressed attachment are read, so nothing
    is unpacked on the way to the share file.
    """
    if len(data) > MAX_BYTES:
        raise CannotUnlock(Reason.TOO_BIG)
    _require_plain_table(data)
    with _quiet():
        try:
            reader = PdfReader(BytesIO(data), strict=True)
            if not reader.is_encrypted:
                raise CannotUnlock(Reason.NOTHING_INSIDE)
            if reader.decrypt(typed_code(code)) is PasswordType.NOT_DECRYPTED:
                raise CannotUnlock(Reason.WRONG_CODE)
            return _attached(reader)
        except _PYPDF_ERRORS:
            raise CannotUnlock(Reason.DAMAGED_LOCK) from None


@contextmanager
def _quiet() -> Iterator[None]:
    """No log lines of pypdf about a damaged file: they could carry what stands in it."""
    logger = logging.getLogger("pypdf")
    was, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = was


def _require_plain_table(data: bytes) -> None:
    start = data.rfind(b"startxref")
    words = data[start : start + 64].split()
    at = int(words[1]) if len(words) > 1 and words[1].isdigit() and len(words[1]) <= 10 else -1
    plain = 0 <= at < len(data) and data[at : at + 4] == b"xref" and b"/XRefStm" not in data
    if not plain or data.count(b" obj") > _MAX_OBJECTS:
        raise CannotUnlock(Reason.DAMAGED_LOCK)


def _attached(reader: PdfReader) -> bytes:
    catalog = reader.trailer["/Root"].get_object()
    if not isinstance(catalog, DictionaryObject) or "/Names" not in catalog:
        raise CannotUnlock(Reason.NOTHING_INSIDE)
    names = _entry(_entry(catalog, "/Names"), "/EmbeddedFiles")
    files = names["/Names"].get_object() if isinstance(names, DictionaryObject) else None
    if not isinstance(files, ArrayObject) or len(files) != 2:
        raise CannotUnlock(Reason.NOTHING_INSIDE)
    stream = _entry(_entry(files[1].get_object(), "/EF"), "/F")
    if not isinstance(stream, StreamObject) or "/Filter" in stream:
        raise CannotUnlock(Reason.DAMAGED_LOCK)
    return bytes(stream.get_data())


def _entry(holder: PdfObject | None, name: str) -> PdfObject | None:
    if not isinstance(holder, DictionaryObject):
        raise CannotUnlock(Reason.DAMAGED_LOCK)
    return holder[name].get_object()
