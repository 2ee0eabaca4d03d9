"""Pages as pictures in memory."""

from __future__ import annotations

import io

import documents_samples as samples
import pytest
from PIL import Image

from pcsp_desktop.documents import Preview, write_pdf


def test_a_page_is_drawn_dark_on_white_at_the_size_asked_for() -> None:
    with Preview(write_pdf(samples.every_block()).content) as preview:
        drawn = preview.picture(0, 72)
    assert (drawn.width, drawn.height) == (596, 842)
    assert len(drawn.pixels) == drawn.width * drawn.height * 4
    image = Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.pixels)
    assert image.getpixel((2, 2)) == (255, 255, 255, 255)
    shades = image.convert("L").histogram()
    assert sum(shades[:60]) > 500
    assert shades[255] > drawn.width * drawn.height / 2


def test_colours_are_not_swapped() -> None:
    with Preview(write_pdf(samples.every_block()).content) as preview:
        image = Image.open(io.BytesIO(preview.png(0, 72)))
    red, _, blue = image.getpixel((62, 160))  # type: ignore[misc]
    assert red >= blue


def test_more_than_three_hundred_dots_are_not_drawn() -> None:
    with Preview(write_pdf(samples.form()).content) as preview:
        assert preview.picture(0, 10_000).width == preview.picture(0, 300).width


def test_there_is_no_page_beyond_the_last() -> None:
    with Preview(write_pdf(samples.form()).content) as preview, pytest.raises(IndexError):
        preview.picture(len(preview))
