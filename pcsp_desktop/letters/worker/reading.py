"""Bytes of any kind to a `Letter`. Runs inside the worker process; everything it needs is loaded first."""

from __future__ import annotations

import codecs
import contextlib
import importlib
import re
from collections.abc import Sequence
from typing import Any

from attrs import evolve

from pcsp_desktop.letters.kinds import READ, FileKind, kind_of
from pcsp_desktop.letters.layout.lines import Sheet
from pcsp_desktop.letters.meaning.asks import asks_in
from pcsp_desktop.letters.model import Ask, Candidate, Letter
from pcsp_desktop.letters.words.names import Catalogue, catalogue
from pcsp_desktop.letters.worker.limits import Locked, NeedsOcr, Refused

# Python's email parser loads much of itself only while it parses.
_REHEARSAL = (
    b"Subject: =?utf-8?b?YQ==?=\r\nDate: Thu, 04 Jun 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\na=20b\r\n--b\r\nContent-Type: text/html\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--b\r\nContent-Type: application/pdf\r\n"
    b"Content-Disposition: attachment; filename*=utf-8''a.pdf\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n\r\n"
    b"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\nb\r\n--b--\r\n"
)


# Codecs that letters name; those that this very file names are loaded as well.
_CODECS = ("cp1252", "latin-1", "iso8859-15", "utf-16", "utf-7", "ascii", "idna", "quopri", "base64", "gb2312", "big5")
_NAMED_CODECS = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{2,30})|=\?([\w.:-]{2,30})\?[bq]\?", re.I)


def load_for(kind: FileKind, content: bytes, *, ocr: bool, pictures: bool = False) -> None:
    """Import what reading this file needs, so that nothing has to be opened later.

    An email may hold files of every kind.
    """
    needs = {name for one in READ for name in one.needs} if kind.reader == "email" else set(kind.needs)
    if not ocr and kind.reader == "email":
        # A first look: pictures in it are only counted, and read in a second one.
        needs.discard("readers.picture")
    for name in (*sorted(needs), "meaning.finding", "meaning.asks"):
        importlib.import_module(f"pcsp_desktop.letters.{name}")
    if kind.reader == "email":
        from pcsp_desktop.letters.readers.mail import read_mail

        read_mail(_REHEARSAL)
    if kind.reader == "picture" or ocr:
        from pcsp_desktop.letters.readers.picture import load as load_pictures

        load_pictures()
    if pictures:
        from pcsp_desktop.letters.layout.pictures import load

        load()
    _load_codecs(content)
    for name in ("email.iterators", "unicodedata", "_strptime", "xml.etree.ElementTree", "pyexpat", "zlib"):
        importlib.import_module(name)


def _load_codecs(content: bytes) -> None:
    named = {(a or b).decode("ascii", "replace").lower() for a, b in _NAMED_CODECS.findall(content[:2_000_000])}
    for codec in (*_CODECS, *sorted(named)[:40]):
        with contextlib.suppress(LookupError, ValueError):
            codecs.lookup(codec)


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
