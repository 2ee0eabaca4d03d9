"""The words of a picture, by Tesseract: turned upright first when it lies on its side or stands on its head."""

from __future__ import annotations

import functools
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen
from PIL import Image

from pcsp_desktop.letters.readers.prepare import Turn, cleaned, likely_turns, points_in, turned
from pcsp_desktop.letters.words.tokens import Word, tidy
from pcsp_desktop.letters.worker.limits import MAX_PROCESSOR_SECONDS, Refused

_SURE = 5.0  # words less sure than this are left out
_SURE_NUMBER = 45.0  # the same for words with a digit in them
_READABLE = 75.0  # a word of letters that is as sure as this was read the right way up
_FEWEST = 4
"""Readable words that a page has at least, when it stands upright."""
_SHARE = 0.55
"""Of its words, so many are readable: on its head a page gives some as well."""
_LONGEST = 9000
"""Milliseconds for one page; one that takes longer is no page of a letter."""
_SECONDS_LEFT = 4.0
"""Processor time that must be left for one more page: the kernel ends what overruns."""


@frozen
class Recognised:
    """The words of a picture in its own pixels, after it was turned by `turn`; its size is that after the turn."""

    words: tuple[Word, ...]
    turn: Turn
    width: int
    height: int


_Line = tuple[tuple[int, int], tuple[int, int]]
Recognise = Callable[[Image.Image], Recognised | None]
"""Reads a picture; None when no time is left for it."""


def data_folder() -> Path:
    """Where the English data of the recogniser lies. Raises Refused when it is not installed."""
    for base in (sys.prefix, sys.base_prefix):
        folder = Path(base) / "share" / "tessdata"
        if (folder / "eng.traineddata").is_file():
            return folder
    raise Refused("no_ocr")


def has_time() -> bool:
    """Whether the worker may use the processor long enough to read one more page."""
    return time.process_time() < MAX_PROCESSOR_SECONDS - _SECONDS_LEFT


class Recogniser:
    """Reads greyscale pictures. Raises Refused when the recogniser is not installed."""

    def __init__(self) -> None:
        try:
            import tesserocr
        except ImportError:
            raise Refused("no_ocr") from None
        self._module = tesserocr
        self._api = tesserocr.PyTessBaseAPI(path=str(data_folder()), lang="eng", psm=tesserocr.PSM.AUTO)
        # What it remarks on goes to standard error, which leads nowhere: a message file of its own it would open
        # only with its first remark (such as on specks), behind shut doors, and fall over.
        self._api.SetVariable("debug_file", "")

    def read(self, image: Image.Image) -> Recognised | None:
        """The words of a picture, the right way up; None when no time is left for it."""
        if not has_time():
            return None
        first, second = likely_turns(image)
        if first == 180:
            # Most pictures stand upright, whatever their letters look like from far.
            first, second = second, first
        rest: dict[int, tuple[Turn, Turn]] = {0: (90, 270), 90: (0, 180)}
        best: Recognised | None = None
        most = -1
        for turn in (first, second, *rest[first % 180]):
            found, sure, words = self._read(image, turn)
            if sure >= _FEWEST and sure > _SHARE * words:
                return found
            if sure > most:
                best, most = found, sure
            if not has_time():
                break
        return best

    def _read(self, image: Image.Image, turn: Turn) -> tuple[Recognised, int, int]:
        """The words after a turn, how many words of letters were surely read, and how many there are."""
        upright = turned(image, turn)
        words, sure, count = self._words(upright)
        return Recognised(tuple(words), turn, upright.width, upright.height), sure, count

    def _words(self, image: Image.Image) -> tuple[list[Word], int, int]:
        """The words of a picture as it stands, how many words of letters were surely read, and how many there are."""
        ready, scale = cleaned(image)
        self._api.SetImage(ready)
        self._api.SetSourceResolution(225)
        if not self._api.Recognize(_LONGEST):
            return [], 0, 0
        level = self._module.RIL.WORD
        words: list[Word] = []
        lines: set[_Line] = set()
        readable = count = 0
        found = self._api.GetIterator()
        for item in self._module.iterate_level(found, level) if found is not None else ():
            if item.Empty(level):
                continue
            text, box, sure = item.GetUTF8Text(level) or "", item.BoundingBox(level), item.Confidence(level)
            if box is None:
                continue
            # The recogniser reads lines that lie on their side as well: their words are taller than wide.
            level_word = box[2] - box[0] > box[3] - box[1]
            if re.search(r"[^\W\d_]{3}", text) is not None:
                count += 1
                readable += sure >= _READABLE and level_word
            word = _word(_pointed(text.strip(), ready, box), box, sure)
            if word is not None:
                words.append(word)
                lines.add(item.Baseline(self._module.RIL.TEXTLINE))
        self._api.Clear()
        return [_scaled(word, scale) for word in _levelled(_loosened(words), lines, ready.width)], readable, count


def _levelled(words: list[Word], lines: set[_Line], width: int) -> list[Word]:
    """The words of a page that was photographed aslant, moved so that its lines lie level.

    Lines lean the more the further down (or up) they stand: how much is reckoned from the long ones.
    """
    leans = [
        ((left[1] + right[1]) / 2, (right[1] - left[1]) / (right[0] - left[0]))
        for left, right in filter(None, lines)
        if right[0] - left[0] > 0.3 * width
    ]
    if len(leans) < 4:
        return words
    middle = statistics.median(y for y, _ in leans)
    spread = [(y - middle) for y, _ in leans]
    usual = statistics.median(slope for _, slope in leans)
    total = sum(s * s for s in spread)
    growth = sum(s * (slope - usual) for s, (_, slope) in zip(spread, leans, strict=True)) / total if total else 0.0
    if max(abs(usual + growth * s) for s in spread) < 0.003:
        return words

    def moved(word: Word) -> Word:
        by = (usual + growth * (word.y1 - middle)) * ((word.x0 + word.x1) / 2 - width / 2)
        return Word(word.text, word.x0, word.y0 - by, word.x1, word.y1 - by)

    return [moved(word) for word in words]


@functools.cache
def recogniser() -> Recogniser:
    """The one recogniser of this process."""
    return Recogniser()


def _pointed(text: str, page: Image.Image, box: tuple[int, int, int, int]) -> str:
    """A number with the point that the recogniser overlooked: the ink shows one, and where."""
    if not re.fullmatch(r"[<>]?\d{2,4}", text):
        return text
    edge = 2
    crop = page.crop((max(0, box[0] - edge), max(0, box[1] - edge), box[2] + edge, box[3] + edge))
    after = points_in(crop)
    if len(after) != 1:
        return text
    return f"{text[: after[0]]}.{text[after[0] :]}" if after[0] < len(text) else text


def _word(text: str, box: Any, sure: float) -> Word | None:
    """A word as it was recognised, mended; None when it is too unsure or only a mark."""
    text = tidy(text).strip()
    if not text or box is None or sure < _SURE:
        return None
    text = mended(text.strip("|[]{}_—~"))
    if sure < _SURE_NUMBER and text[:1].isdigit() and "/" not in text:
        return None
    if text and (text in ("-", "<", ">") or not all(c in "-_=.,'\"|/\\~*:;" for c in text)):
        return Word(text, float(box[0]), float(box[1]), float(box[2]), float(box[3]))
    return None


_SLIPS = (
    (re.compile(r"^[HK][bo6h][AaÀ4][1lIitT!|]{1,3}[cCeE¢](?!\w)"), "HbA1c"),
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
