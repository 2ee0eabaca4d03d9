"""Makes a scan or photo ready for the recogniser: square pixels, upright, straight, clean paper, no lines or specks."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Literal

from PIL import Image, ImageChops, ImageFilter, ImageOps

WIDE = 1850
"""Pixels across a page at which the recogniser reads best."""
Turn = Literal[0, 90, 180, 270]
"""Degrees, counter-clockwise, by which a picture is turned to stand upright."""

_TURNS: dict[int, Image.Transpose] = {
    90: Image.Transpose.ROTATE_90,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_270,
}
_FAX_WIDTHS = frozenset((1728, 2048, 2432))
"""Dots across a page that fax machines send, 204 an inch."""


def turned(image: Image.Image, turn: int) -> Image.Image:
    """The picture turned by a number of quarter turns."""
    return image.transpose(_TURNS[turn]) if turn else image


def squared(image: Image.Image, dots: tuple[float, float] | None) -> Image.Image:
    """The picture with square pixels. `dots` an inch are given across and down, as the file has them.

    Faxes have 204 dots across and 98 down; a file that was saved again has often lost the figures.
    """
    ratio = 1.0
    known = dots is not None and min(dots) > 96  # less is what programs write when they do not know
    if dots is not None and known:
        ratio = float(dots[0]) / float(dots[1])
    if not known and image.width in _FAX_WIDTHS and image.height < 0.85 * image.width and _two_tone(image):
        ratio = 204 / 98
    if 0.98 < ratio < 1.02 or not 1 / 4 < ratio < 4:
        return image
    size = (image.width, round(image.height * ratio)) if ratio > 1 else (round(image.width / ratio), image.height)
    return image.convert("L").resize(size, Image.Resampling.BICUBIC)


def _two_tone(image: Image.Image) -> bool:
    if image.mode == "1":
        return True
    counts = image.convert("L").histogram()
    return sum(counts[:20]) + sum(counts[-20:]) == sum(counts)


# ---- Ink and paper ------------------------------------------------------------------------------------------


def whitened(image: Image.Image, grain: float = 0.30) -> Image.Image:
    """The picture with its paper made white and its ink black, so that grain and shade are gone.

    `grain` is the share of the way from paper to ink that still counts as paper.
    """
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
    white, black = paper - grain * (paper - ink), ink + 0.05 * (paper - ink)
    slope = 255 / (white - black)
    return image.point([max(0, min(255, round((level - black) * slope))) for level in range(256)])


def evened(image: Image.Image) -> Image.Image:
    """The picture without slow changes of light, such as the shadow of a hand over a photo."""
    small = image.reduce(max(1, round(min(image.size) / 150)))
    # The lightest level around each place is its paper: ink is thin.
    paper = small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.GaussianBlur(5))
    low, high = paper.getextrema()
    if not isinstance(low, (int, float)) or not isinstance(high, (int, float)) or high - low < 24 or low < 30:
        return image
    light = paper.resize(image.size, Image.Resampling.BILINEAR)
    # Each level is set against the paper around it: what is as light as the paper becomes white.
    return ImageChops.add(image, ImageChops.invert(light))


def _ink(image: Image.Image, wide: int) -> Image.Image:
    """A small picture of the ink alone: 255 where there is some."""
    small = image.resize((wide, max(1, round(image.height * wide / image.width))), Image.Resampling.BILINEAR)
    return ImageOps.invert(ImageOps.autocontrast(small, cutoff=2)).point(lambda v: 255 if v > 110 else 0)


# ---- Upright and straight -----------------------------------------------------------------------------------


def _sums(ink: Image.Image, *, down: bool) -> Sequence[int]:
    """How much ink stands in each row (`down`: in each column)."""
    size = (ink.width, 1) if down else (1, ink.height)
    return ink.resize(size, Image.Resampling.BOX).tobytes()


def _sharpness(sums: Sequence[int]) -> float:
    return float(sum((a - b) ** 2 for a, b in itertools.pairwise(sums)))


def likely_turns(image: Image.Image) -> tuple[Turn, Turn]:
    """The two turns that may make a page stand upright, the likelier first; its lines lie level after both."""
    clean = without_specks(whitened(evened(_within(image, 1600))), 8)
    clean = _within(clean, 700).point(lambda v: 0 if v < 145 else 255)
    ink = ImageOps.invert(without_rules(clean, 25))
    level = max(_sharpness(_sums(ink.rotate(angle), down=False)) / ink.width for angle in (0, -1.5, 1.5))
    upright = max(_sharpness(_sums(ink.rotate(angle), down=True)) / ink.height for angle in (0, -1.5, 1.5))
    sideways = upright > 1.25 * level
    # Sharpness is of averages: the same lines give more of it across the shorter side.
    base = ink.transpose(Image.Transpose.ROTATE_90) if sideways else ink
    upside_down = _stands_on_its_head(base)
    if sideways:
        return (270, 90) if upside_down else (90, 270)
    return (180, 0) if upside_down else (0, 180)


def _within(image: Image.Image, side: int) -> Image.Image:
    """The picture made smaller, so that its longest side is `side` pixels."""
    scale = min(1.0, side / max(image.size))
    return image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))


def _stands_on_its_head(ink: Image.Image) -> bool:
    """Whether more ink hangs below the bodies of the letters than stands above them.

    Capitals, figures, b, d, f, h, k, l and t reach up; only g, j, p, q and y reach down.
    """
    straight = ink.rotate(lean(ImageOps.invert(ink)), Image.Resampling.NEAREST)
    sums = _sums(straight, down=False)
    above = below = 0.0
    start = None
    for place, value in enumerate([*sums, 0]):
        if value > 0 and start is None:
            start = place
        elif value == 0 and start is not None:
            line = sums[start:place]
            start = None
            if 5 <= len(line) <= 40:
                body = [n for n, v in enumerate(line) if v > 0.6 * max(line)]
                above += sum(line[: body[0]])
                below += sum(line[body[-1] + 1 :])
    return below > 1.15 * above


def lean(image: Image.Image) -> float:
    """By how many degrees the lines of text lean, from -8 to 8."""
    ink = _ink(image, 500)

    def sharpness(angle: float) -> float:
        return _sharpness(_sums(ink.rotate(angle, Image.Resampling.NEAREST), down=False))

    best = max((step / 2 for step in range(-8, 9)), key=sharpness)
    if abs(best) == 4:
        best = max((step / 2 for step in range(-16, 17)), key=sharpness)
    return max((best + step / 8 for step in range(-3, 4)), key=sharpness)


# ---- Lines and specks ---------------------------------------------------------------------------------------


def without_rules(image: Image.Image, least: int = 64) -> Image.Image:
    """The picture without the lines of tables and forms, which the recogniser takes for letters.

    A line is ink that runs on for `least` pixels, level or upright, and is thin: no letter has such a stroke.
    """
    ink = image.point(lambda v: 255 if v < 140 else 0)
    out = image
    for across in (True, False):
        # A line that leans a little goes on one pixel further down: it is made thicker before it is followed.
        followed = _grown(ink, 2, across=not across)
        lines = _grown(_shrunk(followed, least, across=across), least, across=across)
        if lines.getbbox() is None:
            continue
        blocks = _grown(_shrunk(lines, _THICKEST, across=not across), _THICKEST, across=not across)
        lines = ImageChops.subtract(lines, blocks)
        # The grey edges of a line go with it.
        edged = _moved(_grown(lines, 3, across=not across), -2, across=not across)
        out = ImageChops.lighter(out, edged)
    return out


_THICKEST = 12
"""Pixels: what is thicker is no drawn line but a filled box or a big letter."""


def _shrunk(mask: Image.Image, by: int, *, across: bool) -> Image.Image:
    """What is left of a mask when only pixels stay that have `by` others behind them, across or down."""
    step, left = 1, by
    while left > 0:
        step = min(step, left)
        mask = ImageChops.darker(mask, _moved(mask, -step, across=across))
        left -= step
        step *= 2
    return mask


def _grown(mask: Image.Image, by: int, *, across: bool) -> Image.Image:
    """The mask with `by` more pixels behind each of its own, across or down."""
    step, left = 1, by
    while left > 0:
        step = min(step, left)
        mask = ImageChops.lighter(mask, _moved(mask, step, across=across))
        left -= step
        step *= 2
    return mask


def _moved(mask: Image.Image, by: int, *, across: bool) -> Image.Image:
    return ImageChops.offset(mask, by, 0) if across else ImageChops.offset(mask, 0, by)


_SPECKS = 40


def without_specks(image: Image.Image, cell: int = 10) -> Image.Image:
    """The picture without ink that stands far from any letter, when there is much of it.

    A decimal point stands beside its figures, so it stays. `cell` is about half the height of a letter in pixels.
    """
    dark = ImageOps.invert(image).reduce(cell)
    inked = dark.point(lambda v: 255 if v > 46 else 0)
    # A word has ink in many cells side by side, a speck in one or two.
    # What stands within four cells of a crowd stays: the last figure of a number, a point.
    crowds = inked.reduce(4).point(lambda v: 255 if v > 44 else 0).filter(ImageFilter.MaxFilter(3))
    near = crowds.resize((crowds.width * 4, crowds.height * 4), Image.Resampling.NEAREST).crop((0, 0, *inked.size))
    lonely = ImageChops.subtract(dark.point(lambda v: 255 if v > 4 else 0), near)
    if lonely.histogram()[255] < _SPECKS:
        return image
    mask = near.resize((near.width * cell, near.height * cell), Image.Resampling.NEAREST).crop((0, 0, *image.size))
    return Image.composite(image, Image.new("L", image.size, 255), mask)


def points_in(image: Image.Image) -> list[int]:
    """Where points stand between the glyphs of a word: after how many glyphs, from the left.

    A point is a narrow spot of ink at the foot of the line with nothing above it and glyphs on both sides.
    """
    ink = image.point(lambda v: 255 if v < 128 else 0)
    box = ink.getbbox()
    if box is None:
        return []
    ink = ink.crop(box)
    found, glyphs, start = [], 0, None
    columns = [*ink.reduce((1, ink.height)).tobytes(), 0]
    for place, value in enumerate(columns):
        if value and start is None:
            start = place
        elif not value and start is not None:
            top = ink.crop((start, 0, place, ink.height)).getbbox()
            wide = place - start
            start = None
            if top is None:
                continue
            if top[1] > 0.66 * ink.height and 2 <= wide <= 0.35 * ink.height and top[3] - top[1] >= 2:
                found.append(glyphs)
            else:
                glyphs += 1
    return [after for after in found if 0 < after < glyphs]


def cleaned(image: Image.Image) -> tuple[Image.Image, float]:
    """The picture ready for the recogniser, and how many of its pixels stand for one of the old ones."""
    scale = WIDE / image.width if not 0.9 * WIDE < image.width < 1.3 * WIDE else 1.0
    scale = min(scale, 3.0)
    if scale > 1:
        image = image.filter(ImageFilter.GaussianBlur(0.6))
    if scale != 1:
        size = (round(image.width * scale), round(image.height * scale))
        image = image.resize(size, Image.Resampling.BICUBIC if scale > 1 else Image.Resampling.LANCZOS)
    light = evened(image)
    if light is image:
        image = whitened(image)
    else:
        # A photo has other grain than a scan, and its points are faint.
        image = whitened(light.filter(ImageFilter.MedianFilter(3)), 0.20)
    angle = lean(image)
    if abs(angle) >= 0.2:
        image = image.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    return without_specks(without_rules(image)), scale
