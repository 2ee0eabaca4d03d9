"""Plain text, as saved or pasted: lines keep their columns, quoted mail is left out."""

from __future__ import annotations

import csv
import re

from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.layout.typeset import PlainTypesetter
from pcsp_desktop.letters.worker.limits import MAX_CHARACTERS, Refused

_QUOTED_FIELDS = re.compile(r'^\s*"[^"]*"(?:,"[^"]*")+\s*$')
_COMMA_FIELDS = re.compile(r"^[^,\"]{1,60}(?:,[^,\"]{0,60}){2,}$")
_DRAWN = re.compile(r"^[\s\-_=+|*#~.]*$")
_QUOTED = re.compile(r"^\s*>")


def decode(content: bytes) -> str:
    """The text of some bytes. Raises Refused when they are no text."""
    for start, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(start):
            try:
                return content.decode(name)
            except UnicodeDecodeError:
                raise Refused("damaged") from None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
        if text.count("\ufffd") > 0.02 * len(text):
            raise Refused("kind") from None
    odd = sum(1 for c in text[:20_000] if ord(c) < 32 and c not in "\t\r\n\f\x0b\x1c")
    if odd > 0.005 * min(len(text), 20_000):
        raise Refused("kind")
    return text


def _comma_block(lines: list[str], place: int) -> bool:
    """Whether this line is one of at least three like it that hold fields between commas."""
    count = lines[place].count(",")
    run = 0
    for line in lines[max(0, place - 3) : place + 4]:
        run += bool(_COMMA_FIELDS.match(line)) and line.count(",") == count and not line.rstrip().endswith((".", ";"))
    return run >= 3


def set_text(text: str, setter: PlainTypesetter) -> None:
    """Set the lines of a text; two spaces, a tab or a bar start a new cell."""
    if len(text) > MAX_CHARACTERS * 3:
        raise Refused("too_long")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    lines = [line for line in lines if not _QUOTED.match(line)]
    longest = min(160, max((len(line.expandtabs(8)) for line in lines), default=0))
    for place, line in enumerate(lines):
        if _QUOTED_FIELDS.match(line) or _comma_block(lines, place):
            fields = next(csv.reader([line.strip()]), [])
            wide = 1 / max(1, len(fields))
            setter.table_row([(n * wide, (n + 1) * wide, field) for n, field in enumerate(fields)])
            continue
        if line.count("|") >= 2 or (line.count("|") == 1 and re.search(r"\S\s*\|\s*\S", line)):
            fields = line.strip().strip("|").split("|")
            if any(field.strip(" -:=+") for field in fields):
                wide = 1 / max(1, len(fields))
                setter.table_row([(n * wide, (n + 1) * wide, field) for n, field in enumerate(fields)])
            continue
        if _DRAWN.match(line):
            setter.space()
            continue
        if "\t" in line.strip():
            column, parts = 0, []
            for part in line.split("\t"):
                if part.strip():
                    parts.append((column, part.strip()))
                column = (max(column + len(part), column) // 24 + 1) * 24
            setter.spaced_line(parts)
            continue
        setter.spaced_line([(m.start(), m.group()) for m in re.finditer(r"\S+(?: \S+)*", line.expandtabs(8))], longest)


def read_text(content: bytes) -> list[ReadPage]:
    """The pages of a plain text file."""
    text = decode(content)
    if not re.search(r"\w", text):
        raise Refused("empty")
    setter = PlainTypesetter()
    set_text(text, setter)
    return setter.sheets()
