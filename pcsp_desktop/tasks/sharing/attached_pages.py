"""A letter or photo that goes along with a copy: as it is, or, where staff may not be able to open it, as pages.

Word files, emails and web pages are read by the letters' worker, away from this process, and go as a PDF of page
pictures; photos of other kinds, such as those of iPhones, go as JPEG. What was hidden in such a file, such as
earlier wording or where a photo was taken, does not go along.
"""

import importlib
import io
import warnings

import attrs
from PIL import Image, ImageOps, UnidentifiedImageError

from pcsp_desktop import letters, sharing
from pcsp_desktop.letters.kinds import BY_ID
from pcsp_desktop.vault.attachments import MOST_PIXELS

AS_IT_IS = frozenset(BY_ID[kind].media_type for kind in ("pdf", "png", "jpeg"))
AS_PAGES = frozenset(BY_ID[kind].media_type for kind in ("word", "email", "text", "html", "rtf", "csv"))
AS_PHOTOS = {BY_ID["heic"].media_type: "HEIF", BY_ID["tiff"].media_type: "TIFF", "image/webp": "WEBP"}
OFFERED = AS_IT_IS | AS_PAGES | frozenset(AS_PHOTOS)
"""The kinds of files that can go along with a copy."""
MOST_PAGES = 40
_DOTS_PER_INCH = 144.0
"""The worker draws A4 pages 1190 pixels wide."""


class CannotBecomePages(Exception):
    """A file that was ticked cannot be made into pages: it cannot be read, or has too many."""


def for_sharing(attachment: sharing.AttachedFile) -> sharing.AttachedFile:
    """The attachment as it goes along. Takes about a second where it becomes pages.

    Raises `CannotBecomePages`.
    """
    if attachment.media_type in AS_IT_IS:
        return attachment
    if attachment.media_type in AS_PHOTOS:
        return attrs.evolve(
            attachment, media_type="image/jpeg", content=_as_jpeg(attachment.content, AS_PHOTOS[attachment.media_type])
        )
    if attachment.media_type not in AS_PAGES:
        raise CannotBecomePages
    read = letters.read(attachment.content, pictures=range(1, MOST_PAGES + 1))
    if not read.pictures or max(len(read.text), len(read.pictures)) > MOST_PAGES:
        raise CannotBecomePages
    return attrs.evolve(attachment, media_type="application/pdf", content=_as_pdf(read.pictures))


def _as_pdf(pictures: tuple[letters.Picture, ...]) -> bytes:
    pages = []
    for picture in sorted(pictures, key=lambda each: each.page):
        with Image.open(io.BytesIO(picture.png), formats=["PNG"]) as page:
            pages.append(page.convert("RGB"))
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=_DOTS_PER_INCH)
    return out.getvalue()


def _as_jpeg(content: bytes, form: str) -> bytes:
    if form == "HEIF":
        _learn_heif()
    out = io.BytesIO()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=[form]) as photo:
                if photo.width * photo.height > MOST_PIXELS:
                    raise CannotBecomePages
                upright = ImageOps.exif_transpose(photo).convert("RGB")
                bare = Image.new("RGB", upright.size)
                bare.paste(upright)
    except (
        Image.DecompressionBombWarning,
        Image.DecompressionBombError,
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        KeyError,
    ):
        raise CannotBecomePages from None
    bare.save(out, "JPEG", quality=90)
    return out.getvalue()


def _learn_heif() -> None:
    """Teach Pillow to read HEIC, where the part of the app for it is installed."""
    try:
        pi_heif = importlib.import_module("pi_heif")
    except ImportError:
        raise CannotBecomePages from None
    pi_heif.register_heif_opener()
