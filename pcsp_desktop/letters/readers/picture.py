"""Scans and photos: clean, straighten and scale the picture, then recognise its words with Tesseract."""

from __future__ import annotations

import contextlib
import functools
import importlib
import io
import itertools
import re
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image, ImageFilter, ImageOps, ImageSequence

from pcsp_desktop.letters.layout.lines import Sheet, rows_of
from pcsp_desktop.letters.words.tokens import Word, tidy
from pcsp_desktop.letters.worker.limits import MAX_PAGES, MAX_PIXELS, PICTURE_SIDE, Refused

Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before any pixel is decoded
FORMATS = ("JPEG", "PNG", "TIFF", "HEIF", "MPO")
_WIDE = 1850  # pixels across a page at which the recogniser reads best
_SURE = 5.0  # words less sure than this are left out
_SURE_NUMBER = 45.0  # the same for words with a digit in them


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
    """The pages of a picture file as upright greyscale pictures."""
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
                frame.draft("L", (_WIDE, _WIDE))
            turned = ImageOps.exif_transpose(frame)
            frames.append(_grey(turned))
    except Refused:
        raise
    except (OSError, ValueError, SyntaxError, EOFError, RuntimeError, KeyError, TypeError, MemoryError):
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


def lean(image: Image.Image) -> float:
    """By how many degrees the lines of text lean, from -4 to 4."""
    small = image.resize((500, max(1, round(image.height * 500 / image.width))), Image.Resampling.BILINEAR)
    ink = ImageOps.invert(ImageOps.autocontrast(small, cutoff=2)).point(lambda v: 255 if v > 110 else 0)

    def sharpness(angle: float) -> float:
        turned = ink.rotate(angle, Image.Resampling.NEAREST)
        sums = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
        return float(sum((a - b) ** 2 for a, b in itertools.pairwise(sums)))

    best = max((step / 2 for step in range(-8, 9)), key=sharpness)
    return max((best + step / 8 for step in range(-3, 4)), key=sharpness)


def cleaned(image: Image.Image) -> tuple[Image.Image, float]:
    """The picture ready for the recogniser, and how many of its pixels stand for one of the old ones."""
    scale = _WIDE / image.width if not 0.9 * _WIDE < image.width < 1.3 * _WIDE else 1.0
    scale = min(scale, 3.0)
    if scale > 1:
        image = image.filter(ImageFilter.GaussianBlur(0.6))
    if scale != 1:
        size = (round(image.width * scale), round(image.height * scale))
        image = image.resize(size, Image.Resampling.BICUBIC if scale > 1 else Image.Resampling.LANCZOS)
    image = whitened(image)
    angle = lean(image)
    if abs(angle) >= 0.2:
        image = image.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    return image, scale


def whitened(image: Image.Image) -> Image.Image:
    """The picture with its paper made white and its ink black, so that grain and shade are gone."""
    counts = image.histogram()
    total = sum(counts)
    paper, ink, seen = 255, 0, 0
    for level, count in enumerate(counts):
        if seen < total * 0.002 <= seen + count:
            ink = level
        if seen < total * 0.5 <= seen + count:
            paper = level
        seen += count
    if paper - ink < 40:
        return ImageOps.autocontrast(image, cutoff=1)
    white, black = paper - 0.30 * (paper - ink), ink + 0.05 * (paper - ink)
    slope = 255 / (white - black)
    return image.point([max(0, min(255, round((level - black) * slope))) for level in range(256)])


def data_folder() -> Path:
    """Where the English data of the recogniser lies. Raises Refused when it is not installed."""
    for base in (sys.prefix, sys.base_prefix):
        folder = Path(base) / "share" / "tessdata"
        if (folder / "eng.traineddata").is_file():
            return folder
    raise Refused("no_ocr")


@functools.cache
def recogniser() -> Callable[[Image.Image], list[Word]]:
    """A function that finds the words of a greyscale picture, in its pixels. Raises Refused when OCR is missing."""
    try:
        import tesserocr
    except ImportError:
        raise Refused("no_ocr") from None
    api = tesserocr.PyTessBaseAPI(path=str(data_folder()), lang="eng", psm=tesserocr.PSM.AUTO)
    api.SetVariable("debug_file", "")
    # What it remarks on goes to standard error, which leads nowhere: a message file of its own it would open only
    # with its first remark (such as on specks), behind shut doors, and fall over.

    def words_of(image: Image.Image) -> list[Word]:
        ready, scale = cleaned(image)
        api.SetImage(ready)
        api.SetSourceResolution(225)
        api.Recognize()
        return [_scaled(word, scale) for word in _words(api, tesserocr)]

    return words_of


_SLIPS = (
    (re.compile(r"^[HK][bo6h][AaÀ4][1lIitT!|]{1,3}[cCeE¢]\b"), "HbA1c"),
    (re.compile(r"\bmm[oe0]\s?[lVI1vi|]{1,2}/?[LlI1]\b|\bmmoV[Ll]\b|\bmmol/[I1|]\b"), "mmol/L"),
    (re.compile(r"\bmm[oe0][lVI1v|i]{1,2}/?m[oe0][lI1|i]\b"), "mmol/mol"),
    (re.compile(r"\b[uyµp]m[oe0][lVI1|]{1,2}/?[LlI1]\b"), "umol/L"),
    (re.compile(r"\bm[UuIl1|]/min"), "mL/min"),
    (re.compile(r"^[x×*]?10\D{0,2}[49°%*\"'?g]{1,2}/[LlI1|]$"), "10^9/L"),
    (re.compile(r"\bmg/mm[oe0][lI1|i]\b|\bmg/mmo\b"), "mg/mmol"),
    (re.compile(r"\be[GC][FE]R\b"), "eGFR"),
    (re.compile(r"\b1[.,]73\s?m[2?7²*]"), "1.73m2"),
    (re.compile(r"\bkg/m[2?²*]"), "kg/m2"),
    (re.compile(r"(?<=\d)%?6$(?<=%6)"), "%"),
    (re.compile(r"\b[gq]/[Ll1I]\b"), "g/L"),
    (re.compile(r"\bmmH[gqG9]\b"), "mmHg"),
)


def mended(text: str) -> str:
    """A recognised word with slips in names and units set right. Digits of values are never touched."""
    for slip, right in _SLIPS:
        text = slip.sub(right, text)
    return text


def _scaled(word: Word, scale: float) -> Word:
    return Word(word.text, word.x0 / scale, word.y0 / scale, word.x1 / scale, word.y1 / scale)


def _words(api: Any, tesserocr: Any) -> list[Word]:
    level = tesserocr.RIL.WORD
    words: list[Word] = []
    found = api.GetIterator()
    if found is None:
        return words
    for item in tesserocr.iterate_level(found, level):
        if item.Empty(level):
            continue
        text = tidy(item.GetUTF8Text(level) or "").strip()
        box = item.BoundingBox(level)
        sure = item.Confidence(level)
        if not text or box is None or sure < _SURE:
            continue
        text = mended(text.strip("|[]{}_—~"))
        if sure < _SURE_NUMBER and text[:1].isdigit() and "/" not in text:
            continue
        if text and (text in ("-", "<", ">") or not all(c in "-_=.,'\"|/\\~*:;" for c in text)):
            words.append(Word(text, float(box[0]), float(box[1]), float(box[2]), float(box[3])))
    return _loosened(words)


def _loosened(words: list[Word]) -> list[Word]:
    """The words with boxes of line height, as PDFs have them: the recogniser's boxes hug the ink."""
    if not words:
        return words
    usual = statistics.median(word.y1 - word.y0 for word in words)
    loose = []
    for word in words:
        missing = max(0.0, usual - (word.y1 - word.y0)) / 2
        loose.append(
            Word(word.text, word.x0, word.y0 - missing - 0.2 * usual, word.x1, word.y1 + missing + 0.2 * usual)
        )
    return loose


def read_picture(content: bytes) -> list[Sheet]:
    """The pages of a scan or photo, sizes in pixels."""
    recognise = recogniser()
    sheets = []
    for number, frame in enumerate(frames_of(content), start=1):
        words = recognise(frame)
        sheets.append(Sheet(number, float(frame.width), float(frame.height), rows_of(words, (), number)))
    return sheets


def picture_of(content: bytes, number: int) -> tuple[int, int, bytes]:
    """Width, height and PNG bytes of page `number` (from 1)."""
    frame = frames_of(content)[number - 1]
    frame.thumbnail((PICTURE_SIDE, PICTURE_SIDE), Image.Resampling.LANCZOS)
    held = io.BytesIO()
    frame.save(held, "PNG", compress_level=3)
    return frame.width, frame.height, held.getvalue()
