"""Loads what reading a file needs before the worker shuts its doors: afterwards nothing can be opened any more.

What libraries fetch only while they work (parts of the email parser, image plug-ins, codecs, the recogniser's
data) is fetched by a rehearsal.
"""

from __future__ import annotations

import codecs
import contextlib
import importlib
import re

from pcsp_desktop.letters.kinds import READ, FileKind
from pcsp_desktop.letters.meaning import whose

# Python's email parser loads much of itself only while it parses.
_REHEARSAL = (
    b"Subject: =?utf-8?b?YQ==?=\r\nDate: Thu, 04 Jun 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\na=20b\r\n--b\r\nContent-Type: text/html\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--b\r\nContent-Type: application/pdf\r\n"
    b"Content-Disposition: attachment; filename*=utf-8''a.pdf\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n\r\n"
    b"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\nb\r\n--b--\r\n"
)
# Codecs that letters name (cp437: files in a Word package); those that the very file names are loaded as well.
_CODECS = (
    "cp1252",
    "cp437",
    "latin-1",
    "iso8859-15",
    "utf-16",
    "utf-7",
    "ascii",
    "idna",
    "quopri",
    "base64",
    "gb2312",
    "big5",
)
_NAMED_CODECS = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{2,30})|=\?([\w.:-]{2,30})\?[bq]\?", re.I)
_MODULES = (
    "pcsp_desktop.letters.meaning.finding",
    "pcsp_desktop.letters.meaning.asks",
    "pcsp_desktop.letters.meaning.spoken",
    "unicodedata",
    "_strptime",
    "zlib",
)
# A PDF inside a coded file stands there in base64.
_PDF_INSIDE = (b"JVBERi", b"%PDF-")


def load_for(kind: FileKind, content: bytes, *, ocr: bool, pictures: bool = False) -> None:
    """Import what reading this file needs. An email may hold files of every kind."""
    email = kind.reader == "email"
    needs = {name for one in READ for name in one.needs} if email else set(kind.needs)
    if any(mark in content for mark in _PDF_INSIDE):
        needs.add("readers.pdf")
    for name in (*(f"pcsp_desktop.letters.{need}" for need in sorted(needs)), *_MODULES):
        importlib.import_module(name)
    whose.load()
    if "meaning.coded" in needs:
        from pcsp_desktop.letters.meaning import coded_names

        coded_names.load()
    if email:
        from pcsp_desktop.letters.readers.mail import read_mail

        read_mail(_REHEARSAL)
    if email or ocr or kind.reader == "picture":
        from pcsp_desktop.letters.readers.picture import load_formats

        load_formats()
    if ocr or kind.reader == "picture":
        from pcsp_desktop.letters.readers.recognise import recogniser

        recogniser()
    if pictures:
        from pcsp_desktop.letters.layout.pictures import load

        load()
    _load_codecs(content)


def _load_codecs(content: bytes) -> None:
    named = {(a or b).decode("ascii", "replace").lower() for a, b in _NAMED_CODECS.findall(content[:2_000_000])}
    for codec in (*_CODECS, *sorted(named)[:40]):
        with contextlib.suppress(LookupError, ValueError):
            codecs.lookup(codec)
