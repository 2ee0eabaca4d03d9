"""Bytes of any kind to a `Letter`. Runs inside the worker process; everything it needs is loaded first."""

from __future__ import annotations

import codecs
import importlib
import importlib.util
import re
from collections.abc import Sequence
from typing import Any

from attrs import evolve

from pcsp_desktop.letters.layout.lines import Sheet
from pcsp_desktop.letters.meaning.asks import asks_in
from pcsp_desktop.letters.model import Ask, Candidate, Letter
from pcsp_desktop.letters.words.names import Catalogue, catalogue
from pcsp_desktop.letters.worker.limits import MAX_BYTES, Locked, NeedsOcr, Refused

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_HEIC = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"))
_HTML = re.compile(
    rb"<\s*(?:!doctype\s+html|html|body|table|head|div|p|h[1-6]|br|span|ul|ol|meta|style|font|center)\b", re.I
)
# What each kind of letter needs, so that it can be loaded before the bytes are looked into.
NEEDS = {
    "pdf": ("readers.pdf",),
    "picture": ("readers.picture",),
    "word": ("readers.word",),
    "email": (
        "meaning.coded",
        "layout.typeset",
        "readers.mail",
        "readers.web",
        "readers.plain",
        "readers.pdf",
        "readers.word",
        "readers.fhir",
        "readers.hl7",
    ),
    "html": ("readers.web",),
    "text": ("readers.plain",),
    "fhir": ("layout.typeset", "readers.fhir", "readers.hl7", "meaning.coded", "readers.plain"),
    "hl7": ("layout.typeset", "readers.fhir", "readers.hl7", "meaning.coded", "readers.plain"),
}


def kind_of(content: bytes) -> str:
    """What the bytes are, whatever the file was called. Raises Refused for a kind we do not read."""
    if len(content) > MAX_BYTES:
        raise Refused("too_big")
    head = content[:1024]
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise Refused("empty")
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith(_PICTURES):
        return "picture"
    if head[4:8] == b"ftyp":
        if head[8:12] in _HEIC:
            return "picture"
        raise Refused("kind")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from pcsp_desktop.letters.readers.word import is_word

        if is_word(content):
            return "word"
        raise Refused("kind")
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused("old_office")
    if head.startswith((b"{\\rtf", b"GIF8", b"RIFF", b"BM", b"\x1f\x8b", b"7z\xbc\xaf", b"MZ", b"\x7fELF", b"%!PS")):
        raise Refused("kind")
    return _kind_of_text(content)


def _kind_of_text(content: bytes) -> str:
    from pcsp_desktop.letters.readers.plain import decode

    text = decode(content)
    start = text.lstrip("\ufeff \t\r\n\x0b")
    if not re.search(r"\w", start):
        raise Refused("empty")
    if start.startswith(("MSH|", "FHS|", "BHS|")) or re.match(r"MSH[^\w\s]", start):
        return "hl7"
    from pcsp_desktop.letters.readers.hl7 import looks_like as like_hl7

    if like_hl7(start):
        return "hl7"
    if start.startswith("{") or (start.startswith("[") and re.match(r"\[\s*[\[{\]]", start)):
        return "fhir"
    from pcsp_desktop.letters.readers.mail import looks_like as like_mail

    if like_mail(start):
        return "email"
    if start.startswith("<"):
        if re.match(r"<\s*svg\b", start, re.I) or (
            start.startswith("<?xml") and not re.search(r"<\s*html\b", start[:2000], re.I)
        ):
            raise Refused("kind")
        if re.match(r"<!DOCTYPE\s+(?!html)", start, re.I):
            raise Refused("kind")
    if _HTML.search(content[:4096]):
        return "html"
    if start.startswith("<"):
        raise Refused("kind")
    return "text"


# Python's email parser loads much of itself only while it parses.
_REHEARSAL = (
    b"Subject: =?utf-8?b?YQ==?=\r\nDate: Thu, 04 Jun 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\na=20b\r\n--b\r\nContent-Type: text/html\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--b\r\nContent-Type: application/pdf\r\n"
    b"Content-Disposition: attachment; filename*=utf-8''a.pdf\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n\r\n"
    b"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\nb\r\n--b--\r\n"
)


def load_for(kind: str, *, ocr: bool, pictures: bool = False) -> None:
    """Import what reading this kind needs, so that nothing has to be opened later."""
    for name in NEEDS[kind]:
        importlib.import_module(f"pcsp_desktop.letters.{name}")
    if kind == "email":
        from pcsp_desktop.letters.readers.mail import read_mail

        read_mail(_REHEARSAL)
    if kind == "picture" or ocr:
        from pcsp_desktop.letters.readers.picture import recogniser

        recogniser()
        # Pillow fetches its own parts only when a picture is first written out: by then every door is shut.
        from PIL import Image

        importlib.import_module("PIL.ImageFile")
        Image.preinit()
    if kind == "picture":
        Image.init()
        if importlib.util.find_spec("pi_heif") is not None:
            importlib.import_module("pi_heif").register_heif_opener()
    if pictures:
        from pcsp_desktop.letters.layout.pictures import load

        load()
    for codec in (
        "cp1252",
        "latin-1",
        "iso8859-15",
        "utf-16",
        "utf-7",
        "ascii",
        "idna",
        "quopri",
        "base64",
        "gb2312",
        "us-ascii",
    ):
        codecs.lookup(codec)
    for name in ("pcsp_desktop.letters.meaning.finding", "email.iterators", "unicodedata", "_strptime"):
        importlib.import_module(name)


class Reading:
    """One letter being read. `password` opens locked PDFs; with `ocr`, scanned pages are recognised."""

    def __init__(self, known: Catalogue, password: str | None, *, ocr: bool) -> None:
        self._known = known
        self._password = password
        self._ocr = ocr
        self._sheets: list[Sheet] = []
        self._candidates: list[Candidate] = []
        self._asks: list[Ask] = []
        self._letter_date: str | None = None

    def letter(self, content: bytes) -> Letter:
        """Read the bytes. Raises Refused, Locked and NeedsOcr."""
        kind = kind_of(content)
        self._read(kind, content, None, 0)
        return Letter(
            "ok",
            "",
            kind,
            tuple(self._candidates),
            tuple(self._asks),
            tuple("\n".join(row.text for row in sheet.rows) for sheet in self._sheets),
            (),
            self._letter_date,
        )

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The pages read so far."""
        return self._sheets

    def _read(self, kind: str, content: bytes, sent: str | None, depth: int) -> None:
        if kind == "pdf":
            from pcsp_desktop.letters.readers.pdf import read_pdf

            recognise: Any = None
            if self._ocr:
                from pcsp_desktop.letters.readers.picture import recogniser

                recognise = recogniser()
            self._keep(read_pdf(content, self._password, recognise), sent)
        elif kind == "picture":
            from pcsp_desktop.letters.readers.picture import read_picture

            self._keep(read_picture(content), sent)
        elif kind == "word":
            from pcsp_desktop.letters.readers.word import read_word

            self._keep(read_word(content), sent)
        elif kind == "html":
            from pcsp_desktop.letters.readers.web import read_html

            self._keep(read_html(content), sent)
        elif kind == "text":
            from pcsp_desktop.letters.readers.plain import read_text

            self._keep(read_text(content), sent)
        elif kind in ("fhir", "hl7"):
            self._coded(kind, content)
        elif kind == "email":
            self._mail(content, depth)

    def _coded(self, kind: str, content: bytes) -> None:
        from pcsp_desktop.letters.meaning.coded import candidates_of
        from pcsp_desktop.letters.readers.fhir import load_json, read_fhir
        from pcsp_desktop.letters.readers.hl7 import read_hl7
        from pcsp_desktop.letters.readers.plain import decode

        text = decode(content)
        rows = read_fhir(load_json(text.lstrip("\ufeff"))) if kind == "fhir" else read_hl7(text)
        candidates, sheets = candidates_of(rows, self._known, len(self._sheets) + 1)
        self._candidates.extend(candidates)
        self._sheets.extend(sheets)

    def _mail(self, content: bytes, depth: int) -> None:
        from pcsp_desktop.letters.layout.typeset import Typesetter
        from pcsp_desktop.letters.readers.mail import MAX_NESTED, read_mail
        from pcsp_desktop.letters.readers.plain import set_text
        from pcsp_desktop.letters.readers.web import set_html

        parts, sent = read_mail(content)
        self._letter_date = self._letter_date or sent
        seen = 0
        for part in parts:
            if part.kind in ("html", "text"):
                setter = Typesetter()
                (set_html if part.kind == "html" else set_text)(part.text, setter)
                sheets = setter.sheets()
                if any(sheet.rows for sheet in sheets):
                    self._keep(sheets, sent)
                    seen += 1
                continue
            try:
                kind = kind_of(part.content)
                if kind == "email" and depth >= MAX_NESTED:
                    raise Refused("too_deep")
                if kind == "picture" and not self._ocr:
                    raise NeedsOcr
                self._read(kind, part.content, sent, depth + 1)
                seen += 1
            except (Refused, Locked):
                continue
        if not seen:
            raise Refused("empty")

    def _keep(self, sheets: list[Sheet], sent: str | None) -> None:
        from pcsp_desktop.letters.meaning.finding import find

        offset = len(self._sheets)
        moved = [_renumbered(sheet, offset) for sheet in sheets] if offset else sheets
        found, letter_date = find(moved, self._known, sent)
        self._candidates.extend(found)
        self._asks.extend(asks_in(moved))
        self._sheets.extend(moved)
        self._letter_date = self._letter_date or letter_date


def _renumbered(sheet: Sheet, offset: int) -> Sheet:
    number = sheet.number + offset
    return evolve(sheet, number=number, rows=tuple(evolve(row, page=number) for row in sheet.rows))


def read_bytes(
    content: bytes, password: str | None = None, *, ocr: bool = False, known: Catalogue | None = None
) -> tuple[Letter, Sequence[Sheet]]:
    """The letter and its pages, in this very process: for the worker and for tests of what it finds."""
    reading = Reading(known or catalogue(), password, ocr=ocr)
    return reading.letter(content), reading.sheets
