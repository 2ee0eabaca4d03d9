"""PDF syntax in small: names, strings, numbers, and ready-made objects for ReportLab's document."""

from __future__ import annotations

import re
import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

_PLAIN_NAME = re.compile(r"[A-Za-z0-9+\-_.]+")
_PLAIN_TEXT = re.compile(r"[ !#-'*-\[\]-~]*")


def number(value: float) -> str:
    """At most three decimals, and none where none are needed."""
    if value == int(value):
        return str(int(value))
    return f"{value:.3f}".rstrip("0").rstrip(".")


def name(value: str) -> str:
    if _PLAIN_NAME.fullmatch(value):
        return "/" + value
    return "/" + "".join(
        chr(byte) if _PLAIN_NAME.fullmatch(chr(byte)) else f"#{byte:02X}" for byte in value.encode("utf-8")
    )


def text(value: str) -> str:
    """A text string: plain where it is ASCII, UTF-16 in hex otherwise."""
    if _PLAIN_TEXT.fullmatch(value):
        return f"({value})"
    return f"<FEFF{value.encode('utf-16-be').hex().upper()}>"


def reference(object_number: int) -> str:
    return f"{object_number} 0 R"


def stream(dictionary: str, content: bytes, *, pack: bool = True) -> bytes:
    """A stream object; ``dictionary`` holds its further entries."""
    packed = zlib.compress(content) if pack else content
    filters = "/Filter /FlateDecode " if pack else ""
    head = f"<< {dictionary} {filters}/Length {len(packed)} >>\nstream\n".encode("ascii")
    return head + packed + b"\nendstream"


class KnownObject(PDFObject):  # type: ignore[misc]
    """An object whose bytes are known, or become known before the file is written."""

    __RefOnly__ = 1

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, _document: Any) -> bytes:
        return self.content
