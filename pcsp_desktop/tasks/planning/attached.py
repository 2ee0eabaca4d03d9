"""Files and photos that a person puts beside an answer: read and cleaned off the window's thread, then kept.

A photo loses its hidden facts (place, time, camera), is turned upright, and is made no larger than a paper
can use. A name of a file is kept only for other files, where it helps to know one from another.
"""

import io
import stat
from pathlib import Path

import attrs
from PIL import Image

from pcsp_desktop.vault.acts import Attach
from pcsp_desktop.vault.attachments import LARGEST, Attachment, check_kind, without_metadata
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import FileRefused

LONGEST_SIDE = 1600
"""Pixels of the longer side of a kept photo: 13 cm on paper at 300 dots an inch."""

PHOTO_PATTERNS = ("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG")
FILE_PATTERNS = ("*.pdf", "*.docx", "*.jpg", "*.jpeg", "*.png", "*.txt", "*.html", "*.eml")

_PHOTO_STARTS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
_KINDS = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".eml": "message/rfc822",
}
_QUALITY = 90


@attrs.frozen
class Ready:
    """A file that may be kept: its bytes, its media type, and what it is called."""

    content: bytes = attrs.field(repr=False)
    kind: str
    title: str = attrs.field(repr=False, default="")


def read_photo(path: Path) -> Ready:
    """A photo ready to be kept. Touches no vault, so it can run in a thread.

    Raises `FileRefused` for what is no JPEG or PNG photo or is too large, and OSError.
    """
    content = _read(path)
    kind = next((kind for start, kind in _PHOTO_STARTS if content.startswith(start)), "")
    if not kind:
        raise FileRefused("kind")
    return Ready(_smaller(without_metadata(content, kind), kind), kind)


def read_file(path: Path) -> Ready:
    """Another file ready to be kept, such as another plan. Raises `FileRefused` and OSError."""
    kind = _KINDS.get(path.suffix.lower(), "")
    content = _read(path)
    if kind.startswith("image/"):
        return attrs.evolve(read_photo(path), title=path.name)
    check_kind(content, kind)
    return Ready(content, kind, path.name)


def keep(vault: Vault, ready: Ready, place: str, author: str = "") -> str:
    """Keep it in the vault for the answer at ``place``; gives the id that the answer then holds.

    Raises the vault's `Problem`.
    """
    step = Attach(ready.content, ready.kind, ready.title, (place,))
    vault.append_all((step,), author)
    return step.id


def kept_at(vault: Vault, attachment_id: str) -> Attachment | None:
    """What is known of a kept file, or None when it is not there any more."""
    return next((one for one in vault.attachments.list() if one.id == attachment_id), None)


def _read(path: Path) -> bytes:
    there = path.stat()
    if not stat.S_ISREG(there.st_mode):
        # A pipe, for one, would never come to an end.
        raise FileRefused("kind")
    if there.st_size > LARGEST:
        raise FileRefused("size")
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise FileRefused("size")
    return content


def _smaller(content: bytes, kind: str) -> bytes:
    """The same photo with a longer side of at most `LONGEST_SIDE`."""
    with Image.open(io.BytesIO(content)) as photo:
        if max(photo.size) <= LONGEST_SIDE:
            return content
        colours = photo.info.get("icc_profile")
        made = photo.convert("RGBA") if photo.mode in ("P", "LA", "RGBA") else photo.copy()
        made.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    if kind == "image/png":
        made.save(out, "PNG", icc_profile=colours)
    else:
        made.convert("RGB" if made.mode not in ("L", "CMYK") else made.mode).save(
            out, "JPEG", quality=_QUALITY, icc_profile=colours
        )
    return out.getvalue()
