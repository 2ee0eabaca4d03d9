"""Email (.eml): its body and attachments, as parts to be read by the other readers."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from attrs import frozen

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


@frozen
class Part:
    """A piece of an email: `html`, `text` or `file` (to be typed by its content)."""

    kind: str
    content: bytes
    text: str = ""


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


def read_mail(content: bytes) -> tuple[list[Part], str | None]:
    """The parts of an email in order, body first, and the day it was sent. Raises Refused over the limits."""
    try:
        message = email.message_from_bytes(content.lstrip(b"\xef\xbb\xbf\r\n"), policy=email.policy.default)
    except (ValueError, LookupError, RecursionError, IndexError, AttributeError, TypeError):
        raise Refused("damaged") from None
    if not isinstance(message, EmailMessage):
        raise Refused("damaged")
    parts: list[Part] = []
    count = [0]
    _walk(message, parts, count, 0)
    return parts, _sent(message)


def _sent(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(message["date"])).date().isoformat() if message["date"] else None
    except (ValueError, TypeError, IndexError, AttributeError):
        return None


def _walk(message: EmailMessage, parts: list[Part], count: list[int], depth: int) -> None:
    count[0] += 1
    if count[0] > MAX_PARTS:
        raise Refused("too_many_parts")
    if depth > MAX_NESTED * 3:
        raise Refused("too_deep")
    kind = message.get_content_type()
    if message.is_multipart():
        inner = (
            [part for part in message.iter_parts() if isinstance(part, EmailMessage)]
            if kind.startswith("multipart/")
            else []
        )
        if kind == "message/rfc822":
            payload = message.get_payload()
            inner = [part for part in (payload if isinstance(payload, list) else []) if isinstance(part, EmailMessage)]
        if kind == "multipart/alternative":
            htmls = [part for part in inner if _holds(part, "text/html")]
            plains = [part for part in inner if part.get_content_type() == "text/plain"]
            chosen = _better(plains, htmls)
            inner = [chosen] if chosen is not None else inner[:1]
        for part in inner:
            _walk(part, parts, count, depth + 1)
        return
    try:
        payload_bytes = message.get_payload(decode=True)
    except (ValueError, LookupError, AttributeError, TypeError):
        return
    if not isinstance(payload_bytes, bytes) or not payload_bytes.strip():
        return
    attached = message.get_content_disposition() == "attachment"
    if kind in ("text/html", "text/plain") and not attached:
        parts.append(Part("html" if kind == "text/html" else "text", payload_bytes, _decoded(message, payload_bytes)))
    elif (
        kind.startswith(("text/calendar", "text/css", "application/x-", "audio/", "video/"))
        and kind != "application/x-pdf"
    ):
        return
    elif not (
        kind.startswith("image/") and message.get_content_disposition() != "attachment" and message["content-id"]
    ):
        parts.append(Part("file", payload_bytes))


def _holds(part: EmailMessage, kind: str) -> bool:
    return any(inner.get_content_type() == kind for inner in part.walk())


def _better(plains: list[EmailMessage], htmls: list[EmailMessage]) -> EmailMessage | None:
    """The HTML form keeps tables; the plain one is taken when the HTML has hardly any words."""
    if not htmls:
        return plains[-1] if plains else None
    return htmls[-1]


def _decoded(message: EmailMessage, content: bytes) -> str:
    name = message.get_content_charset() or "utf-8"
    try:
        return content.decode(name, "replace")
    except (LookupError, ValueError, OSError):
        return content.decode("cp1252", "replace")
