"""Letters, photos and share files that are kept in the vault, with limits on kind, size and number.

An attachment's id is the SHA-256 of what is stored; the plan points at it by that id. The history holds a
keyed hash, so that the row still binds the file after the id was deleted for good.
"""

from __future__ import annotations

import hmac
import io
import secrets
import warnings
from collections.abc import Iterable
from typing import Any

import attrs
from PIL import Image, ImageOps, UnidentifiedImageError

from pcsp_desktop.vault import history
from pcsp_desktop.vault.acts import Attach, Step
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import Row, RowKind
from pcsp_desktop.vault.problems import FileRefused, HistoryBroken
from pcsp_desktop.vault.session import Session

LARGEST = 25 * 1024 * 1024
"""Bytes in one attachment."""
MOST = 5000
"""Attachments in one vault."""
MOST_PIXELS = 80_000_000
_PHOTO_QUALITY = 92

_PHOTOS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
_STARTS: dict[str, tuple[bytes, ...]] = {
    "application/pdf": (b"%PDF-",),
    "application/zip": (b"PK\x03\x04",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (b"PK\x03\x04",),
    "application/vnd.etsi.asic-e+zip": (b"PK\x03\x04",),
    "image/heic": (b"\0\0\0",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/webp": (b"RIFF",),
    "image/tiff": (b"II*\0", b"MM\0*"),
}
_TEXTS = {
    "text/plain",
    "text/html",
    "text/csv",
    "application/rtf",
    "message/rfc822",
    "application/json",
    "application/fhir+json",
    "x-application/hl7-v2+er7",
}
_PDF_HEADER_WITHIN = 1024


@attrs.frozen
class Attachment:
    """One stored file. `title` is a name for the person; `of` the places of the plan it is a copy of."""

    id: str
    sequence: int
    type: str
    size: int
    title: str = attrs.field(repr=False)
    time: str
    of: tuple[str, ...] = attrs.field(repr=False)


class Attachments:
    """The attachments of an open vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ready(self, content: bytes, kind: str, *, title: str = "", of: Iterable[str] = ()) -> Attach:
        """A file of the media type `kind`, ready for `Vault.append_all`. Nothing is stored yet.

        A photo is turned upright and loses its metadata (place, time, camera).

        Raises:
            FileRefused: its kind, size or form is over a limit.
        """
        if len(content) > LARGEST:
            raise FileRefused("size")
        check_kind(content, kind)
        if kind in _PHOTOS:
            content = without_metadata(content, kind)
        return Attach(content, kind, title, of)

    def only_new(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """The steps without files that are stored already, or twice among them.

        Raises:
            FileRefused: there would be too many files.
        """
        there = set(self._live())
        wanted: list[Step] = []
        for step in steps:
            if isinstance(step, Attach):
                if step.id in there:
                    continue
                if len(there) >= MOST:
                    raise FileRefused("count")
                there.add(step.id)
            wanted.append(step)
        return tuple(wanted)

    def put_inside(self, step: Attach, author: str, detail: dict[str, Any]) -> Row:
        """Store a file, inside `writing("mark", "attachment")`."""
        nonce = secrets.token_bytes(32)
        digest = history.commit(nonce, step.content).hex()
        body = {"id": step.id, "of": list(step.of), "title": step.title, "type": step.kind}
        row = self._session.append(
            RowKind.ATTACHED,
            "attachments",
            body,
            author=author,
            detail={**detail, "digest": digest, "size": len(step.content)},
            name=step.id,
        )
        self._session.database.run("INSERT INTO attachment VALUES (?, ?, ?)", row.sequence, nonce, step.content)
        return row

    def get(self, attachment_id: str) -> bytes:
        """The bytes of an attachment.

        Raises:
            KeyError: there is none with this id.
            HistoryBroken: its bytes are not those that were stored.
        """
        sequence = self._live()[attachment_id]
        row = history.row(self._session.database, sequence)
        if row is None:
            raise HistoryBroken("attachment")
        return stored_bytes(self._session.database, row)

    def list(self) -> tuple[Attachment, ...]:
        """All attachments, oldest first."""
        rows = (history.row(self._session.database, sequence) for sequence in self._live().values())
        return tuple(_attachment(row) for row in rows if row is not None and not row.is_empty)

    def _live(self) -> dict[str, int]:
        return {name: sequence for sequence, _, name in history.marks(self._session.database, RowKind.ATTACHED) if name}


def check_kind(content: bytes, kind: str) -> None:
    """Refuse bytes that cannot be of the media type `kind`, and kinds that are not kept.

    Raises:
        FileRefused: with the reason kind or form.
    """
    if not content:
        raise FileRefused("form")
    if kind in _TEXTS:
        return
    starts = _STARTS.get(kind)
    if starts is None:
        raise FileRefused("kind")
    if kind == "application/pdf":
        fits = starts[0] in content[:_PDF_HEADER_WITHIN]
    else:
        fits = content.startswith(starts)
    if not fits:
        raise FileRefused("form")


def without_metadata(content: bytes, kind: str) -> bytes:
    """The photo, upright, with nothing but its pixels (and its colours' meaning).

    Raises:
        FileRefused: it is no photo of this kind, or too large to open.
    """
    form = _PHOTOS[kind]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=[form]) as photo:
                if photo.width * photo.height > MOST_PIXELS:
                    raise FileRefused("size")
                upright = ImageOps.exif_transpose(photo)
                colours = photo.info.get("icc_profile")
                bare = Image.new(upright.mode, upright.size)
                if upright.mode == "P" and (palette := upright.getpalette()) is not None:
                    bare.putpalette(palette)
                bare.paste(upright)
    except FileRefused:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise FileRefused("size") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise FileRefused("form") from None
    out = io.BytesIO()
    options: dict[str, Any] = {"icc_profile": colours} if colours else {}
    if form != "PNG":
        options["quality"] = _PHOTO_QUALITY
    bare.save(out, form, **options)
    return out.getvalue()


def stored_bytes(opened: Database, row: Row) -> bytes:
    """The bytes that belong to an `attached` row.

    Raises:
        HistoryBroken: they are missing or not those that were stored.
    """
    found = opened.rows("SELECT nonce, body FROM attachment WHERE sequence = ?", row.sequence)
    if len(found) != 1:
        raise HistoryBroken(f"attachment at {row.sequence}")
    nonce, body = found[0]
    if not hmac.compare_digest(history.commit(nonce, body).hex(), row.details["digest"]):
        raise HistoryBroken(f"attachment at {row.sequence}")
    content: bytes = body
    return content


def _attachment(row: Row) -> Attachment:
    told = row.value
    return Attachment(
        id=told["id"],
        sequence=row.sequence,
        type=told["type"],
        size=row.details["size"],
        title=told["title"],
        time=row.time,
        of=tuple(told["of"]),
    )
