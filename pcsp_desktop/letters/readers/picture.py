"""Scans and photos: the pages of a picture file, with square pixels, in grey."""

from __future__ import annotations

import contextlib
import importlib
import io
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, ImageSequence

from pcsp_desktop.letters.layout.lines import ReadPage, rows_of
from pcsp_desktop.letters.readers.pages import Pages
from pcsp_desktop.letters.readers.prepare import WIDE, squared, turned
from pcsp_desktop.letters.worker.limits import MAX_PAGES, MAX_PIXELS, PICTURE_SIDE, Refused

if TYPE_CHECKING:
    from pcsp_desktop.letters.readers.recognise import Recognise

Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before any pixel is decoded
FORMATS = ("JPEG", "PNG", "TIFF", "HEIF", "MPO")


def load_formats() -> None:
    """Load the readers of all picture formats: Pillow fetches them, and its writer of PNG, only when it needs one."""
    for name in ("Jpeg", "Png", "Tiff", "Mpo", "Bmp"):
        importlib.import_module(f"PIL.{name}ImagePlugin")
    importlib.import_module("PIL.ImageFile")
    with contextlib.suppress(ImportError):
        heif = importlib.import_module("pi_heif")
        heif.register_heif_opener(decode_threads=1)
    # Each decoder loads its own library or tables when it decodes for the first time.
    for form in ("PNG", "JPEG", "TIFF"):
        held = io.BytesIO()
        Image.new("L", (8, 8)).save(held, form)
        Image.open(io.BytesIO(held.getvalue()), formats=(form,)).load()


def open_picture(content: bytes) -> Image.Image:
    """The picture, not yet decoded. Raises Refused when it is too big or not a picture we read."""
    try:
        if content[4:8] == b"ftyp" and "HEIF" not in Image.OPEN:
            raise Refused("no_heic")
        image = Image.open(io.BytesIO(content), formats=FORMATS)
    except (OSError, ValueError, SyntaxError, EOFError, RuntimeError, KeyError, TypeError):
        raise Refused("damaged") from None
    if image.width * image.height > MAX_PIXELS:
        raise Refused("too_many_pixels")
    if image.width < 20 or image.height < 20:
        raise Refused("no_page")
    return image


def frames_of(content: bytes) -> list[Image.Image]:
    """The pages of a picture file as greyscale pictures, turned as the camera says, their pixels square."""
    image = open_picture(content)
    frames: list[Image.Image] = []
    try:
        if getattr(image, "n_frames", 1) > MAX_PAGES:
            raise Refused("too_many_pages")
        total = 0
        for frame in ImageSequence.Iterator(image) if image.format == "TIFF" else [image]:
            total += frame.width * frame.height
            if total > MAX_PIXELS:
                raise Refused("too_many_pixels")
            if frame.format == "JPEG" or image.format == "JPEG":
                frame.draft("L", (WIDE, WIDE))
            dots = frame.info.get("dpi") if frame.format in ("TIFF", "PNG") else None
            frames.append(_grey(ImageOps.exif_transpose(squared(frame, dots))))
    except Refused:
        raise
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        RuntimeError,
        KeyError,
        TypeError,
        MemoryError,
        ZeroDivisionError,
    ):
        raise Refused("damaged") from None
    return frames


def _grey(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        image = ground
    if image.mode.startswith(("I", "F")):
        image = image.point(lambda v: v / 256) if image.mode != "I" else image.convert("F").point(lambda v: v / 256)
    return image.convert("L")


def read_picture(content: bytes, recognise: Recognise) -> Pages:
    """The pages of a scan or photo, sizes in pixels. Every page is one that was read by its looks."""
    sheets, turns, unread = [], {}, set()
    for number, frame in enumerate(frames_of(content), start=1):
        found = recognise(frame)
        if found is None:
            unread.add(number)
            sheets.append(ReadPage(number, float(frame.width), float(frame.height), ()))
            continue
        turns[number] = found.turn
        rows = rows_of(found.words, (), number)
        sheets.append(ReadPage(number, float(found.width), float(found.height), rows))
    return Pages(tuple(sheets), frozenset(sheet.number for sheet in sheets), turns, frozenset(unread))


def picture_of(content: bytes, number: int, turn: int) -> tuple[int, int, bytes]:
    """Width, height and PNG bytes of page `number` (from 1), turned upright by `turn` degrees."""
    frame = turned(frames_of(content)[number - 1], turn)
    frame.thumbnail((PICTURE_SIDE, PICTURE_SIDE), Image.Resampling.LANCZOS)
    held = io.BytesIO()
    frame.save(held, "PNG", compress_level=3)
    return frame.width, frame.height, held.getvalue()
