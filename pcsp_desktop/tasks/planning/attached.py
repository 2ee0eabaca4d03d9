"""Files and photos that a person puts beside an answer: read and cleaned off the window's thread, then kept.

A photo loses its hidden facts (place, time, camera), is turned upright, and is made no larger than a paper
can use. A name of a file is kept only for other files, where it helps to know one from another.
"""

import io
import stat
from pathlib import Path

import attrs
from PIL import Image

from pcsp_desktop.letters.kinds import BY_ID
from pcsp_desktop.plan import set_state, set_value
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.acts import Attach
from pcsp_desktop.vault.attachments import LARGEST, Attachment, check_kind, without_metadata
from pcsp_desktop.vault.problems import FileRefused

LONGEST_SIDE = 1600
"""Pixels of the longer side of a kept photo: 13 cm on paper at 300 dots an inch."""

PHOTO_PATTERNS = ("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG")
_TAKEN = tuple(BY_ID[name] for name in ("pdf", "word", "jpeg", "png", "text", "html", "email"))
"""The kinds of files that can stand beside an answer."""
FILE_PATTERNS = tuple(f"*.{suffix}" for kind in _TAKEN for suffix in kind.suffixes)

_PHOTO_STARTS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
_KINDS = {f".{suffix}": kind.media_type for kind in _TAKEN for suffix in kind.suffixes}
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


def keep(session: PlanSession, ready: Ready, place: str) -> None:
    """Keep it with the plan as the answer at ``place``. Raises `FileRefused`, and what `OpenPlan.act` raises."""
    file = Attach(ready.content, ready.kind, ready.title, (place,))
    states = session.opened.plan.states
    answered = (set_state(place, "answered"),) if place in states else ()
    session.act(Did.ATTACHED, file, set_value(place, file.id), *answered)


KeptFile = Attachment
"""What is known of a file that is kept with the plan."""


def kept_files(session: PlanSession) -> tuple[KeptFile, ...]:
    """What is known of every kept file, the oldest first."""
    return session.vault.attachments.list()


def kept_file(session: PlanSession, attachment_id: str) -> KeptFile | None:
    """What is known of one kept file, or None when it is not there any more."""
    return next((one for one in kept_files(session) if one.id == attachment_id), None)


def content_of(session: PlanSession, attachment_id: str) -> bytes:
    """The bytes of a kept file. Raises KeyError when it is not there any more."""
    return session.vault.attachments.get(attachment_id)


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
