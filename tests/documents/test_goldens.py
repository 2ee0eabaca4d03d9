"""A few pages look as they did when somebody last looked at them.

Set PCSP_RENEW_GOLDENS=1 to draw them anew, and then look at every one before it is committed.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import documents_samples as samples
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from pcsp_desktop.documents import Preview, reshape, tree, write_pdf

GOLDENS = Path(__file__).parent / "data" / "goldens"
DOTS_PER_INCH = 48
MOST_DIFFERENCE = 1.5
"""Mean difference of grey, from 0 to 255, after a slight blur: another version of the renderer stays below it,
a line of text that moved does not."""

PAGES: dict[str, tuple[tree.Document, int]] = {
    "english": (samples.every_block("en-GB"), 0),
    "table": (samples.every_block("en-GB"), 1),
    "giant": (reshape.for_size(samples.every_block("en-GB", 24)), 2),
    "arabic": (samples.every_block("ar"), 0),
    "urdu": (samples.every_block("ur"), 0),
    "bengali": (samples.every_block("bn"), 0),
    "chinese": (samples.every_block("zh-Hans"), 0),
    "form": (samples.form(), 0),
    "wallet": (samples.wallet(), 0),
}


def drawn(document: tree.Document, page: int) -> Image.Image:
    with Preview(write_pdf(document).content) as preview:
        return Image.open(io.BytesIO(preview.png(page, DOTS_PER_INCH))).convert("L")


def difference(one: Image.Image, two: Image.Image) -> float:
    blurred = (image.filter(ImageFilter.GaussianBlur(1)) for image in (one, two))
    return float(ImageStat.Stat(ImageChops.difference(*blurred)).mean[0])


@pytest.mark.parametrize("name", PAGES)
def test_the_page_looks_as_it_did(name: str) -> None:
    image = drawn(*PAGES[name])
    golden = GOLDENS / f"{name}.png"
    if os.environ.get("PCSP_RENEW_GOLDENS"):
        GOLDENS.mkdir(exist_ok=True)
        image.quantize(16).save(golden, optimize=True)
        pytest.skip("drawn anew")
    with Image.open(golden) as stored:
        kept = stored.convert("L")
    assert kept.size == image.size
    assert difference(image, kept) < MOST_DIFFERENCE


def test_a_page_that_changed_is_noticed() -> None:
    moved = tree.Document("T", "en-GB", (tree.Paragraph(" "), *samples.every_block().blocks), samples.DAY)
    with Image.open(GOLDENS / "english.png") as stored:
        assert difference(drawn(moved, 0), stored.convert("L")) > MOST_DIFFERENCE
