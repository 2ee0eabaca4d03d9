"""Words and pictures of PDF pages, by pypdfium2. Loose character boxes, or the decimal point splits off.

Text that nobody can see on the page (no ink, white on white, turned) is left out. Scripts, actions and
attached files are never looked at.
"""

from __future__ import annotations

import ctypes
import io
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pcsp_desktop.letters.layout.lines import DrawnLine, ReadPage, rows_of, struck
from pcsp_desktop.letters.readers.pages import Pages
from pcsp_desktop.letters.words.tokens import Word, tidy
from pcsp_desktop.letters.worker.limits import MAX_CHARACTERS, MAX_PAGES, PICTURE_SIDE, PasswordNeeded, Refused

if TYPE_CHECKING:
    from pcsp_desktop.letters.readers.recognise import Recognise

_Place = tuple[float, float, float, float]
_PALE = 200  # a fill lighter than this in every colour is looked at on the picture
_SEEN = 40  # difference between lightest and darkest pixel that an eye can read


def open_pdf(content: bytes, password: str | None) -> Any:
    """The document. Raises Locked when it needs a password, Refused when it is no readable PDF."""
    try:
        document = pdfium.PdfDocument(content, password=password)
        pages = len(document)
    except pdfium.PdfiumError as problem:
        if "password" in str(problem).lower() or getattr(problem, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise PasswordNeeded(wrong=password is not None) from None
        raise Refused("damaged") from None
    if pages == 0:
        raise Refused("no_page")
    if pages > MAX_PAGES:
        raise Refused("too_many_pages")
    return document


def _characters(
    text_page: Any, size: tuple[float, float], corner: tuple[float, float], turn: int, picture: Any
) -> Iterator[tuple[str, float, float, float, float]]:
    """Visible characters with their boxes, top left origin; spaces have none."""
    width, height = size
    left, bottom = corner
    box = raw.FS_RECTF()
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    count = raw.FPDFText_CountChars(text_page)
    if count > MAX_CHARACTERS:
        raise Refused("too_long")
    for place in range(count):
        code = raw.FPDFText_GetUnicode(text_page, place)
        if code in (0, 0xFFFE, 0xFFFF) or (code < 32 and code not in (9, 10, 13)):
            continue
        character = chr(code) if code < 0xD800 or 0xE000 <= code <= 0x10FFFF else "\ufffd"
        if raw.FPDFText_IsGenerated(text_page, place) == 1:
            # Spaces and line ends that pdfium makes up stand between letters of some files: places tell better.
            continue
        if character in "\r\n\t ":
            yield " ", 0, 0, 0, 0
            continue
        if not raw.FPDFText_GetLooseCharBox(text_page, place, box):
            continue
        x0, x1 = box.left - left, box.right - left
        y0, y1 = height - (box.top - bottom), height - (box.bottom - bottom)
        if x1 < 0 or y1 < 0 or y0 > height or y1 - y0 < 1.5:
            continue
        if raw.FPDFText_GetFillColor(text_page, place, red, green, blue, alpha):
            pale = min(red.value, green.value, blue.value) > _PALE or alpha.value < 60
            if pale and not picture.shows(x0, y0, x1, y1):
                continue
        thing = raw.FPDFText_GetTextObject(text_page, place)
        if thing and raw.FPDFTextObj_GetTextRenderMode(thing) in (3, 7):
            continue
        angle = (raw.FPDFText_GetCharAngle(text_page, place) + math.radians(turn)) % (2 * math.pi)
        if 0.06 < angle < 6.22:
            continue
        if turn:
            x0, y0, x1, y1 = _turned((x0, y0, x1, y1), turn, width, height)
        yield character, x0, y0, x1, y1


def _turned(box: _Place, turn: int, width: float, height: float) -> _Place:
    """A box of a page that is shown turned clockwise by 90, 180 or 270 degrees; sizes before the turn."""
    x0, y0, x1, y1 = box
    if turn == 90:
        return height - y1, x0, height - y0, x1
    if turn == 180:
        return width - x1, height - y1, width - x0, height - y0
    return y0, width - x1, y1, width - x0


class _Glance:
    """A small picture of the page, made only when pale text has to be looked at."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._pixels: Any = None

    def shows_word(self, word: Word) -> bool:
        """Whether anything of a word can be seen.

        It cannot under a filled box, on a layer that is off, outside a clip or off the page. Only the middle of its
        place is looked at, so that the line of a frame does not count as ink.
        """
        inset = (word.y1 - word.y0) * 0.2
        return self.shows(word.x0, word.y0 + inset, word.x1, word.y1 - inset)

    def shows(self, x0: float, y0: float, x1: float, y1: float) -> bool:
        """Whether the pixels in this place (points) differ enough to be read."""
        if self._pixels is None:
            scale = min(2.0, 1600 / max(self._page.get_size()))
            bitmap = self._page.render(scale=scale, grayscale=True)
            self._pixels = (bytes(bitmap.buffer), bitmap.stride, bitmap.width, bitmap.height, scale)
        data, stride, width, height, scale = self._pixels
        low, high = 255, 0
        for y in range(max(0, int(y0 * scale)), min(height, int(y1 * scale) + 1)):
            line = data[y * stride + max(0, int(x0 * scale)) : y * stride + min(width, int(x1 * scale) + 1)]
            if line:
                low, high = min(low, *line), max(high, *line)
        return high - low > _SEEN


def _words(
    text_page: Any, size: tuple[float, float], corner: tuple[float, float], turn: int, picture: _Glance
) -> list[Word]:
    words: list[Word] = []
    run: list[tuple[str, float, float, float, float]] = []

    def close() -> None:
        if run:
            text = tidy("".join(c for c, *_ in run)).strip()
            if text:
                words.append(
                    Word(
                        text,
                        min(r[1] for r in run),
                        min(r[2] for r in run),
                        max(r[3] for r in run),
                        max(r[4] for r in run),
                    )
                )
            run.clear()

    for character in _characters(text_page, size, corner, turn, picture):
        letter, x0, y0, x1, y1 = character
        if letter.isspace() or letter in "\u00a0\u200b":
            close()
            continue
        if run:
            _, _, before_y0, before_x1, before_y1 = run[-1]
            tall = min(before_y1 - before_y0, y1 - y0)
            overlap = min(before_y1, y1) - max(before_y0, y0)
            gap = x0 - before_x1
            if gap > 0.16 * tall or x1 < before_x1 - tall or overlap < 0.25 * tall:
                close()
        run.append(character)
    close()
    return words


def _not_printed_over(words: list[Word]) -> list[Word]:
    """The words without those that stand on top of each other and differ: nobody can tell which is meant."""
    tall = sorted(words, key=lambda word: word.y0)
    lost: set[int] = set()
    for place, word in enumerate(tall):
        for other in tall[place + 1 :]:
            if other.y0 >= word.y1:
                break
            across = min(word.x1, other.x1) - max(word.x0, other.x0)
            down = min(word.y1, other.y1) - max(word.y0, other.y0)
            smaller = min((w.x1 - w.x0) * (w.y1 - w.y0) for w in (word, other))
            if across > 0 and down > 0 and across * down > 0.6 * smaller and word.text != other.text:
                lost.update((id(word), id(other)))
    return [word for word in words if id(word) not in lost]


def _rules(page: Any, height: float, left: float, bottom: float) -> list[DrawnLine]:
    """Lines drawn on the page and edges of filled boxes (at most 4,000 shapes are looked at)."""
    rules: list[DrawnLine] = []
    for seen, shape in enumerate(page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=3)):
        if seen > 4000:
            break
        try:
            x0, low, x1, high = shape.get_bounds() if hasattr(shape, "get_bounds") else shape.get_pos()
        except pdfium.PdfiumError:
            continue
        x0, x1, y0, y1 = x0 - left, x1 - left, height - (high - bottom), height - (low - bottom)
        wide, tall = x1 - x0, y1 - y0
        if min(wide, tall) < 2.5 and max(wide, tall) > 6:
            rules.append(DrawnLine(x0, y0, x1, y1))
        elif wide > 40 and 8 < tall < 400:
            rules.extend((DrawnLine(x0, y0, x1, y0), DrawnLine(x0, y1, x1, y1)))
            if wide < 400:
                rules.extend((DrawnLine(x0, y0, x0, y1), DrawnLine(x1, y0, x1, y1)))
    return rules


def read_pdf(content: bytes, password: str | None, recognise: Recognise | None = None) -> Pages:
    """The pages of a PDF.

    `recognise` reads the words of a picture (see `readers.recognise`), or gives None when no time is left; without
    it the pages that are only pictures come back empty, and are named. Raises Locked and Refused.
    """
    document = open_pdf(content, password)
    sheets: list[ReadPage] = []
    scanned: list[int] = []
    unread: list[int] = []
    turns: dict[int, int] = {}
    broken = 0
    for place in range(len(document)):
        page, sheet = _opened(document, place)
        if sheet is None:
            # The numbers of the pages stay what they are in the file.
            sheets.append(ReadPage(place + 1, 595.0, 842.0, ()))
            broken += 1
            continue
        if sum(len(word.text) for row in sheet.rows for cell in row.cells for word in cell.words) < 25 and _has_picture(
            page
        ):
            scanned.append(place + 1)
            if recognise is not None:
                seen = _seen(page, place + 1, recognise)
                if seen is None:
                    unread.append(place + 1)
                else:
                    sheet, turns[place + 1] = seen
        sheets.append(sheet)
    if broken == len(sheets):
        raise Refused("no_page")
    return Pages(tuple(sheets), frozenset(scanned), turns, frozenset(unread))


def _opened(document: Any, place: int) -> tuple[Any, ReadPage | None]:
    """A page and what stands on it; no sheet when the page is broken."""
    try:
        page = document[place]
    except pdfium.PdfiumError:
        return None, None
    return page, _sheet_of(page, place + 1)


def _sheet_of(page: Any, number: int) -> ReadPage | None:
    """The words of a page and what is drawn on it; None when it has no size that a page can have."""
    # Character boxes are given for the page as it lies in the file: its own turn is for showing it.
    turn = page.get_rotation()
    if turn:
        page.set_rotation(0)
    width, height = page.get_size()
    if not (1 < width < 20000 and 1 < height < 20000):
        return None
    left, bottom, *_ = page.get_cropbox() or page.get_mediabox()
    text_page = page.get_textpage()
    rules = _rules(page, height, left, bottom)
    found = _words(text_page.raw, (width, height), (left, bottom), turn, _Glance(page))
    if turn:
        page.set_rotation(turn)
        rules = [DrawnLine(*_turned((r.x0, r.y0, r.x1, r.y1), turn, width, height)) for r in rules]
        width, height = page.get_size()
    glance = _Glance(page)
    words = _not_printed_over([word for word in found if not struck(word, rules) and glance.shows_word(word)])
    return ReadPage(number, width, height, rows_of(words, rules, number), tuple(rules))


def _seen(page: Any, number: int, recognise: Recognise) -> tuple[ReadPage, int] | None:
    """A page that is only a picture, read by its looks, and how it was turned; None when no time was left."""
    scale = min(200 / 72, 2600 / max(page.get_size()))
    found = recognise(page.render(scale=scale, grayscale=True).to_pil())
    if found is None:
        return None
    words = [Word(w.text, w.x0 / scale, w.y0 / scale, w.x1 / scale, w.y1 / scale) for w in found.words]
    return ReadPage(number, found.width / scale, found.height / scale, rows_of(words, (), number)), found.turn


def _has_picture(page: Any) -> bool:
    return next(iter(page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3)), None) is not None


def picture_of(content: bytes, password: str | None, number: int, turn: int = 0) -> tuple[int, int, bytes]:
    """Width, height and PNG bytes of page `number` (from 1), longest side at most PICTURE_SIDE pixels.

    A page that is a picture is turned upright by `turn` degrees.
    """
    document = open_pdf(content, password)
    page = document[number - 1]
    scale = min(2.5, PICTURE_SIDE / max(page.get_size()))
    image = page.render(scale=scale).to_pil()
    if turn:
        image = image.rotate(turn, expand=True)
    held = io.BytesIO()
    image.save(held, "PNG", compress_level=3)
    return image.width, image.height, held.getvalue()
