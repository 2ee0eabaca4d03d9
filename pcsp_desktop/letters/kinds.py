"""The one table of file kinds: what a file is, by its bytes, whether the app reads it, and under what names it goes.

A new kind is a row of `KINDS` and, when it is not read, its sentence under `letters.not_read`. Everything else (the
worker's modules, media types, endings of file names, the chooser of files) is taken from the row.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable

from attrs import frozen

from pcsp_desktop.letters.worker.limits import MAX_BYTES, Refused

_CODED = ("layout.typeset", "meaning.coded", "readers.plain")


@frozen
class FileKind:
    """One kind of file.

    `reader` says who reads it, empty for a kind that is refused by its name (`letters.not_read.ID`). `media_type`
    is what the vault keeps it under, `suffixes` the endings that file names of this kind have, the usual one first,
    and `needs` the modules that its reader has to have at hand.
    """

    id: str
    reader: str = ""
    media_type: str = ""
    suffixes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


_PICTURE = ("readers.picture",)
KINDS: tuple[FileKind, ...] = (
    FileKind("pdf", "pdf", "application/pdf", ("pdf",), ("readers.pdf",)),
    FileKind("jpeg", "picture", "image/jpeg", ("jpg", "jpeg"), _PICTURE),
    FileKind("png", "picture", "image/png", ("png",), _PICTURE),
    FileKind("tiff", "picture", "image/tiff", ("tif", "tiff"), _PICTURE),
    FileKind("heic", "picture", "image/heic", ("heic", "heif"), _PICTURE),
    FileKind(
        "word",
        "word",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
        ("readers.word",),
    ),
    FileKind("email", "email", "message/rfc822", ("eml",), ("readers.mail", "readers.web", "readers.plain")),
    FileKind("html", "html", "text/html", ("html", "htm"), ("readers.web",)),
    FileKind("text", "text", "text/plain", ("txt",), ("readers.plain",)),
    FileKind("rtf", "rtf", "application/rtf", ("rtf",), ("readers.rich",)),
    FileKind("csv", "csv", "text/csv", ("csv",), ("readers.table", "readers.plain", "meaning.coded", "layout.typeset")),
    FileKind("fhir", "fhir", "application/fhir+json", ("json",), ("readers.fhir", *_CODED)),
    FileKind("hl7", "hl7", "x-application/hl7-v2+er7", ("hl7",), ("readers.hl7", *_CODED)),
    # Kinds that are known, and refused by their name.
    *(FileKind(name) for name in ("gif", "bmp", "webp", "avif", "svg", "sound", "video")),
    *(
        FileKind(name)
        for name in ("msg", "old_office", "locked_office", "open_document", "spreadsheet", "presentation")
    ),
    *(FileKind(name) for name in ("xml", "cda", "fhir_xml", "json", "edifact", "postscript")),
    *(FileKind(name) for name in ("archive", "calendar", "program", "share", "signed_mail", "tnef")),
)
BY_ID = {kind.id: kind for kind in KINDS}
READ = tuple(kind for kind in KINDS if kind.reader)
SUFFIXES = tuple(suffix for kind in READ for suffix in kind.suffixes)
"""Endings of the names of all files that are read."""


def suffix_of(media_type: str) -> str:
    """The usual ending of a file name for a media type of the table; `bin` for another."""
    return next((kind.suffixes[0] for kind in READ if kind.media_type == media_type), "bin")


# What files of a kind begin with. The first that fits counts.
_STARTS: tuple[tuple[str, tuple[bytes, ...]], ...] = (
    ("jpeg", (b"\xff\xd8\xff",)),
    ("png", (b"\x89PNG\r\n\x1a\n",)),
    ("tiff", (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")),
    ("rtf", (b"{\\rtf",)),
    ("gif", (b"GIF8",)),
    ("tnef", (b"\x78\x9f\x3e\x22",)),
    ("postscript", (b"%!PS",)),
    ("program", (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!/")),
    ("archive", (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")),
    ("sound", (b"ID3", b"OggS", b"fLaC", b"\xff\xfb", b"\xff\xf3")),
    ("video", (b"\x1a\x45\xdf\xa3",)),
)
_HEIC = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"))
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
_SHARE = b"application/vnd.etsi.asic-e+zip"
_OLE = (
    ("msg", "__nameid_version1.0"),
    ("locked_office", "EncryptedPackage"),
    ("spreadsheet", "Workbook"),
    ("presentation", "PowerPoint Document"),
)
_HTML = re.compile(
    rb"<\s*(?:!doctype\s+html|html|body|table|head|div|p|h[1-6]|br|span|ul|ol|meta|style|font|center)\b", re.I
)


def kind_of(content: bytes) -> FileKind:
    """What the bytes are, whatever the file was called. Raises Refused for what is no letter that we read."""
    if len(content) > MAX_BYTES:
        raise Refused("too_big")
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise Refused("empty")
    name = _named(content)
    kind = BY_ID[name]
    if not kind.reader:
        raise Refused(f"not_read.{name}")
    return kind


def _named(content: bytes) -> str:
    head = content[:1024]
    if b"%PDF-" in head:
        return "pdf"
    for name, starts in _STARTS:
        if head.startswith(starts):
            return name
    if head[4:8] == b"ftyp":
        return _film(head)
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"AVI ": "video"}.get(head[8:12], "sound")
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "bmp"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(content)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return next((name for name, part in _OLE if part.encode("utf-16-le") in content), "old_office")
    return _text(content)


def _film(head: bytes) -> str:
    """Photos of phones and films share one frame; its brand tells them apart."""
    brand, brands = head[8:12], head[8:64]
    if brand in _HEIC:
        return "heic"
    if brand in (b"mif1", b"msf1"):
        return "avif" if b"avi" in brands else "heic"
    return "avif" if brand in (b"avif", b"avis") else "video"


def _package(content: bytes) -> str:
    """What a zip file is a package of."""
    import zipfile  # only where it is needed: every worker loads this table

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refused("damaged") from None
    if "word/document.xml" in names:
        return "word"
    if any(name.startswith("xl/") for name in names):
        return "spreadsheet"
    if any(name.startswith("ppt/") for name in names):
        return "presentation"
    if _SHARE in content[:200]:
        return "share"
    return "open_document" if _OPEN_DOCUMENT in content[:200] else "archive"


def _text(content: bytes) -> str:
    from pcsp_desktop.letters.readers.plain import decode

    text = decode(content)
    start = text.lstrip("\ufeff \t\r\n\x0b")
    if not re.search(r"\w", start):
        raise Refused("empty")
    return next((name for name, fits in _TEXTS if fits(start)), "text")


def _is_hl7(start: str) -> bool:
    from pcsp_desktop.letters.readers.hl7 import looks_like

    return re.match(r"(?:MSH|FHS|BHS)[^\w\s]", start) is not None or looks_like(start)


def _is_mail(start: str) -> bool:
    from pcsp_desktop.letters.readers.mail import looks_like

    return looks_like(start)


def _is_json(start: str) -> bool:
    """Data in the form of JSON; whether it holds results of FHIR, its reader says."""
    return start.startswith("{") or re.match(r"\[\s*[\[{\]]", start) is not None


def _is_markup(start: str) -> bool:
    if re.match(r"<\s*svg\b|<!DOCTYPE\s+(?!html)", start, re.I):
        return True
    return start.startswith("<?xml") and not re.search(r"<\s*html\b", start[:2000], re.I)


def _like(pattern: str, where: int = 4096) -> Callable[[str], bool]:
    """Whether the beginning of a text fits a pattern."""
    compiled = re.compile(pattern, re.I | re.S)
    return lambda start: compiled.match(start[:where]) is not None


_TEXTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("edifact", _like(r"UNA.{5,6}'?\s*UN[BH]|UN[BH]\+")),
    ("hl7", _is_hl7),
    ("fhir", _is_json),
    ("calendar", _like(r"BEGIN:V(?:CALENDAR|CARD)")),
    ("signed_mail", _like(r"-----BEGIN (?:PGP MESSAGE|PKCS7|CMS)")),
    ("email", _is_mail),
    ("svg", _like(r"(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE\s+svg.*?>\s*|\s)*<svg\b")),
    ("cda", _like(r"(?:<\?.*?\?>|<!--.*?-->|\s)*<(?:\w+:)?ClinicalDocument\b")),
    ("fhir_xml", _like(r"(?:<\?.*?\?>|<!--.*?-->|\s)*<\w+\s[^>]*http://hl7\.org/fhir")),
    ("xml", _is_markup),
    ("html", lambda start: _HTML.search(start[:4096].encode("utf-8", "replace")) is not None),
    ("xml", lambda start: re.match(r"<[A-Za-z?!]", start) is not None),
    ("csv", lambda start: is_table(start)),
)


def is_table(text: str) -> bool:
    """Whether a whole text is a table of fields between commas, semicolons or tabs, with a row of headings."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return False
    for mark in (",", ";", "\t"):
        counts = [_fields(line, mark) for line in lines[:40]]
        heading = counts[0]
        numbered = all(_has_number(line, mark) for line in lines[1:40])
        if heading >= 3 and numbered and all(count == heading for count in counts) and _are_headings(lines[0], mark):
            return True
    return False


def _fields(line: str, mark: str) -> int:
    return len(re.sub(r'"[^"]*"', "q", line).split(mark))


def _has_number(line: str, mark: str) -> bool:
    """Whether a field is a number, date or time and nothing else."""
    return any(re.fullmatch(r"[<>]?[\d.,/: -]*\d", field.strip(' "')) for field in line.split(mark))


def _are_headings(line: str, mark: str) -> bool:
    """Words and no number in any field, none of them long."""
    fields = [field.strip(' "') for field in line.split(mark)]
    return all(len(field) <= 40 and not re.search(r"\d{2}", field) for field in fields) and (
        sum(bool(field) for field in fields) >= 2
    )
