"""Email (.eml): its body and attachments, as parts to be read by the other readers.

What an older message said below a newer one is kept apart: it has a day of its own.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from attrs import evolve, frozen

from pcsp_desktop.letters.layout.lines import PageRow, ReadPage
from pcsp_desktop.letters.words.dates import find_dates
from pcsp_desktop.letters.worker.limits import MAX_PARTS, Refused

_HEADER = re.compile(r"^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?(.*)$")
_SURE = frozenset(
    (
        "mime-version",
        "content-type",
        "message-id",
        "received",
        "return-path",
        "delivered-to",
        "dkim-signature",
    )
)
MAX_NESTED = 5
# Parts in which nobody ever sends a result: signatures, address cards, styles, what a mail server says.
_NO_LETTER = re.compile(
    r"application/(?:x-)?pkcs7-signature|application/pgp-(?:signature|keys)|text/(?:x-)?vcard|text/calendar|"
    r"application/ics|text/css|message/(?:delivery-status|disposition-notification)|text/rfc822-headers",
)
_FEWEST_LETTERS = 25
"""An HTML body with fewer letters than this is only a shell around the plain one."""
LOGO_BYTES = 12_000
"""A picture inside the text of an email that is smaller than this is a logo or a line."""


@frozen
class MailPart:
    """A piece of an email: `html`, `text`, `email` (one that was attached) or `file` (to be typed by its content).

    `name` is what the sender called the file. It is only ever shown, never used as the name of a file.
    """

    kind: str
    content: bytes
    text: str = ""
    name: str = ""
    inline: bool = False


def looks_like(text: str) -> bool:
    """Whether the text begins with the headers of an email."""
    names: list[str] = []
    values: dict[str, str] = {}
    for line in text.lstrip("\ufeff\r\n").split("\n")[:80]:
        line = line.rstrip("\r")
        if not line.strip():
            break
        if line[:1] in " \t" and names:
            continue
        if line.startswith("From ") and not names:
            continue
        match = _HEADER.match(line)
        if not match:
            return False
        names.append(match.group(1).lower())
        values[names[-1]] = match.group(2)
    if len(names) < 2:
        return False
    timed = re.search(r"\d{1,2} \w{3} \d{4} \d\d:\d\d", values.get("date", "")) is not None
    return bool(_SURE & set(names)) or (timed and bool({"from", "subject", "to"} & set(names)))


def read_mail(content: bytes) -> tuple[list[MailPart], str | None]:
    """The parts of an email in order, body first, and the day it was sent. Raises Refused over the limits."""
    try:
        message = email.message_from_bytes(content.lstrip(b"\xef\xbb\xbf\r\n"), policy=email.policy.default)
    except (ValueError, LookupError, RecursionError, IndexError, AttributeError, TypeError):
        raise Refused("damaged") from None
    if not isinstance(message, EmailMessage):
        raise Refused("damaged")
    parts: list[MailPart] = []
    count = [0]
    _walk(message, parts, count, 0)
    return parts, _sent(message)


def _sent(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(message["date"])).date().isoformat() if message["date"] else None
    except (ValueError, TypeError, IndexError, AttributeError):
        return None


def _walk(message: EmailMessage, parts: list[MailPart], count: list[int], depth: int) -> None:
    count[0] += 1
    if count[0] > MAX_PARTS:
        raise Refused("too_many_parts")
    if depth > MAX_NESTED * 3:
        raise Refused("too_deep")
    kind = message.get_content_type()
    if message.is_multipart():
        if kind == "message/rfc822" and depth:
            payload = message.get_payload()
            for inner in payload if isinstance(payload, list) else []:
                if isinstance(inner, EmailMessage):
                    parts.append(MailPart("email", _bytes_of(inner), name=_name_of(message)))
            return
        for part in _inner(message, kind):
            _walk(part, parts, count, depth + 1)
        return
    part_of = _leaf(message, kind)
    if part_of is not None:
        parts.append(part_of)


def _inner(message: EmailMessage, kind: str) -> list[EmailMessage]:
    """The parts inside a part that are to be read."""
    payload = message.get_payload()
    inner = [part for part in (payload if isinstance(payload, list) else []) if isinstance(part, EmailMessage)]
    if kind != "multipart/alternative" or not inner:
        return inner
    htmls = [part for part in inner if _holds(part, "text/html")]
    plains = [part for part in inner if part.get_content_type() == "text/plain"]
    shown = _better(plains, htmls) or inner[0]
    # What is no form of the body, such as a file put there by a careless program, is read as well.
    others = [part for part in inner if part not in (*htmls, *plains) and part is not shown]
    return [shown, *(part for part in others if part.get_content_maintype() in ("application", "image"))]


def _leaf(message: EmailMessage, kind: str) -> MailPart | None:
    if _NO_LETTER.fullmatch(kind):
        return None
    try:
        content = message.get_payload(decode=True)
    except (ValueError, LookupError, AttributeError, TypeError):
        return None
    if not isinstance(content, bytes) or not content.strip():
        return None
    name = _name_of(message)
    attached = message.get_content_disposition() == "attachment" or bool(name)
    if kind in ("text/html", "text/plain") and not attached:
        return MailPart("html" if kind == "text/html" else "text", content, _decoded(message, content))
    inline = message.get_content_disposition() != "attachment" and message["content-id"] is not None
    return MailPart("file", content, name=name, inline=inline)


def _bytes_of(message: EmailMessage) -> bytes:
    try:
        return message.as_bytes()
    except (ValueError, LookupError, AttributeError, TypeError, KeyError, RecursionError):
        return b""


def _name_of(message: EmailMessage) -> str:
    """What the sender called the file: one short line without marks that turn or hide text."""
    try:
        name = str(message.get_filename() or "")
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return ""
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(c for c in name if c.isprintable() and not _turns(c))
    name = " ".join(name.split())
    return name if len(name) <= 60 else name[:40] + "…" + name[-15:]


def _turns(character: str) -> bool:
    """Whether a character changes the direction of text or cannot be seen."""
    return character in "\u061c\ufeff\u00ad" or "\u200b" <= character <= "\u200f" or "\u202a" <= character <= "\u2069"


def _holds(part: EmailMessage, kind: str) -> bool:
    return any(inner.get_content_type() == kind for inner in part.walk())


def _better(plains: list[EmailMessage], htmls: list[EmailMessage]) -> EmailMessage | None:
    """The HTML form keeps tables; the plain one is taken when the HTML has hardly any words."""
    if not htmls:
        return plains[-1] if plains else None
    if plains and htmls[-1].get_content_type() == "text/html":
        try:
            html, plain = (part.get_payload(decode=True) for part in (htmls[-1], plains[-1]))
        except (ValueError, LookupError, AttributeError, TypeError):
            return htmls[-1]
        if isinstance(html, bytes) and isinstance(plain, bytes):
            seen = re.sub(rb"<(?:style|script|head)\b.*?</(?:style|script|head)>|<[^>]*>", b"", html, flags=re.S | re.I)
            if len(b"".join(seen.split())) < _FEWEST_LETTERS <= len(b"".join(plain.split())):
                return plains[-1]
    return htmls[-1]


def _decoded(message: EmailMessage, content: bytes) -> str:
    name = message.get_content_charset() or "utf-8"
    try:
        return content.decode(name, "replace")
    except (LookupError, ValueError, OSError):
        return content.decode("cp1252", "replace")


# ---- Older messages below the newest --------------------------------------------------------------------

_WROTE = re.compile(
    r"^\W*(?:on|ar|am|le|el|dnia|w dniu)\b.{6,160}\b(?:wrote|schrieb|a écrit|escribió|napisał\w*)\s*:?\s*$"
    r"|^\W*ar\b.{6,80}\bysgrifennodd\b.{0,80}:\s*$"
    r"|^\W*\w{2,3},? \d{1,2} .{6,120}\bwrote:\s*$",
    re.I,
)
_RULED = re.compile(
    r"^[\s>]*(?:-{2,}\s*(?:original|forwarded)(?: message)?\s*-{2,}|begin forwarded message:?"
    r"|-{2,}\s*(?:neges wreiddiol|wiadomość oryginalna)\s*-{2,}|_{20,})\s*$",
    re.I,
)
_FIELD = re.compile(r"^[\s>*]*(from|sent|date|to|cc|subject|oddi wrth|anfonwyd|dyddiad|at|pwnc)\s*:\s*\S?", re.I)
_FROM = re.compile(r"^[\s>*]*(?:from|oddi wrth)\s*:\s*\S", re.I)
_DAY = re.compile(r"\b(?:sent|date|anfonwyd|dyddiad)\s*:", re.I)


def unquoted(text: str) -> list[str]:
    """The newest text of a plain message, then what it quotes with `>` marks, one level after the other."""
    levels: list[str] = []
    rest = text
    for _ in range(MAX_NESTED):
        lines = rest.replace("\r\n", "\n").split("\n")
        quoted = [re.sub(r"^\s*> ?", "", line) for line in lines if re.match(r"\s*>", line)]
        levels.append("\n".join(line for line in lines if not re.match(r"\s*>", line)))
        if not any(line.strip() for line in quoted):
            break
        rest = "\n".join(quoted)
    return levels


@frozen
class Message:
    """One of the messages that stand below each other in an email, and the day it was sent (None: not said)."""

    sheets: tuple[ReadPage, ...]
    sent: str | None
    newest: bool = False


def messages_in(sheets: Sequence[ReadPage], sent: str | None) -> list[Message]:
    """The messages of a body, newest first. Lines that tell who sent what to whom are left out of them."""
    rows = [(sheet.number, row) for sheet in sheets for row in sheet.rows]
    found: list[Message] = []
    start, day, newest = 0, sent, True
    place = 0
    while place < len(rows):
        ends = _heading(rows, place)
        if ends is None:
            place += 1
            continue
        found.append(Message(_cut(sheets, rows[start:place]), day, newest))
        day, newest = _day_in(row for _, row in rows[place:ends]), False
        start = place = ends
    found.append(Message(_cut(sheets, rows[start:]), day, newest))
    return found


def _heading(rows: Sequence[tuple[int, PageRow]], place: int) -> int | None:
    """Where the heading of an older message that starts at `place` ends; None when none starts there."""
    text = rows[place][1].text
    joined = f"{text} {rows[place + 1][1].text}" if place + 1 < len(rows) else text
    if _WROTE.match(text):
        return place + 1
    if re.match(r"\W*(?:on|ar|am|le|el)\b", text, re.I) and len(text) < 120 and _WROTE.match(joined):
        return place + 2
    after = place + 1 if _RULED.match(text) else place
    fields = _fields(rows, after)
    if fields is not None:
        return fields
    return place + 1 if after > place and not text.strip(" >").startswith("_") else None


def _fields(rows: Sequence[tuple[int, PageRow]], place: int) -> int | None:
    """The end of lines such as From, Sent, To, Subject that begin at `place`, with From first."""
    if place >= len(rows) or not _FROM.match(rows[place][1].text):
        return None
    end, names = place, set()
    while end < len(rows) and end < place + 9:
        text = rows[end][1].text
        match = _FIELD.match(text)
        if not match:
            break
        names |= {name.lower() for name in re.findall(r"\b(from|sent|date|to|subject)\s*:", text, re.I)} | {
            match.group(1).lower()
        }
        end += 1
    return end if len(names) >= 3 or (len(names) == 2 and names & {"sent", "date"}) else None


def _day_in(rows: Iterator[PageRow]) -> str | None:
    texts = [row.text for row in rows]
    for text in sorted(texts, key=lambda text: _DAY.search(text) is None):
        for day in find_dates(text):
            if day.iso is not None and day.day:
                return day.iso
    return None


def _cut(sheets: Sequence[ReadPage], rows: Sequence[tuple[int, PageRow]]) -> tuple[ReadPage, ...]:
    """The pages with only these rows on them."""
    return tuple(evolve(sheet, rows=tuple(row for number, row in rows if number == sheet.number)) for sheet in sheets)
