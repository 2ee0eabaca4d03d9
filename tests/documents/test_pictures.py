"""Pictures on paper: checked, with limits, and with nothing in them of where they were taken."""

from __future__ import annotations

import io
import struct
import zlib

import documents_samples as samples
import pikepdf
import pytest
from PIL import Image

from pcsp_desktop.documents import PictureRefused, tree, write_html, write_pdf, write_word
from pcsp_desktop.documents.pdf import pictures


def photo_with_a_place() -> bytes:
    """A JPEG whose EXIF data say where it was taken and who took it."""
    exif = Image.Exif()
    exif[0x013B] = "Secret Photographer"
    place = exif.get_ifd(0x8825)
    place[1], place[2] = "N", (51.0, 30.0, 26.0)
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (200, 10, 10)).save(out, "JPEG", exif=exif)
    assert b"Secret Photographer" in out.getvalue()
    return out.getvalue()


def document_with(picture: bytes) -> tree.Document:
    return tree.Document("T", "en", (tree.Heading(1, "T"), tree.Figure(picture, "Me")), samples.DAY)


def claimed_size(width: int, height: int) -> bytes:
    """A tiny PNG that says it is huge."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    )


def test_where_a_photo_was_taken_goes_on_no_paper() -> None:
    document = document_with(photo_with_a_place())
    for content in (write_pdf(document).content, write_word(document), write_html(document).encode()):
        assert b"Secret Photographer" not in content
    with pikepdf.open(io.BytesIO(write_pdf(document).content)) as pdf:
        image = pdf.pages[0].Resources.XObject["/P1"]
        assert b"Exif" not in image.read_raw_bytes()


@pytest.mark.parametrize(
    "content", [b"", b"not a picture", b"%PDF-1.7 and more", b"\x89PNG\r\n\x1a\n", b"GIF89a" + b"\0" * 20]
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(PictureRefused) as refused:
        write_pdf(document_with(content))
    assert refused.value.reason == "not_a_picture"


@pytest.mark.parametrize("size", [(20_000, 10), (10, 20_000), (11_000, 11_000)])
def test_a_picture_that_is_too_big_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(PictureRefused) as refused:
        pictures.read(claimed_size(*size))
    assert refused.value.reason == "too_big"


def test_a_cut_off_picture_is_refused() -> None:
    whole = samples.picture("JPEG", (400, 400))
    with pytest.raises(PictureRefused):
        pictures.read(whole[: len(whole) // 2])


def test_a_see_through_picture_keeps_its_mask() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 255, 100)).save(out, "PNG")
    assert set(pictures.read(out.getvalue()).mask) == {100}


def test_a_big_photo_is_made_smaller() -> None:
    picture = pictures.read(samples.picture("JPEG", (3000, 1500)))
    assert (picture.width, picture.height) == (pictures.MAX_STORED_SIDE, pictures.MAX_STORED_SIDE // 2)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_can_be_printed(mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (10, 10)).save(out, "PNG")
    assert write_pdf(document_with(out.getvalue())).pages == 1
