"""Letters and photos: limits, kinds, and nothing of a phone's secrets in a photo."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
import vault_kit as kit
from PIL import Image

from pcsp_desktop import vault
from pcsp_desktop.vault import attachments

PLACE = "51 deg 30 min north"


def photo(form: str = "JPEG", *, turned: bool = False) -> bytes:
    """A photo with a place, a camera and a comment in it; 40 wide and 20 high."""
    picture = Image.new("RGB", (40, 20), (200, 10, 10))
    picture.putpixel((0, 0), (0, 0, 250))
    facts = Image.Exif()
    facts[0x010F] = "Camera Maker"
    facts[0x0112] = 6 if turned else 1
    facts.get_ifd(0x8825)[2] = (51.0, 30.0, 0.0)
    facts[0x9286] = PLACE
    out = io.BytesIO()
    options = {"comment": PLACE} if form == "JPEG" else {}
    picture.save(out, form, exif=facts, **options)
    return out.getvalue()


@pytest.mark.parametrize(("form", "kind"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")])
def test_a_photo_keeps_its_picture_and_nothing_else(tmp_path: Path, form: str, kind: str) -> None:
    taken = photo(form)
    assert b"Camera Maker" in taken
    with kit.new(tmp_path / "v") as opened:
        kept = kit.attach(opened, taken, kind, title="My leg")
        stored = opened.attachments.get(kept.id)
    assert b"Camera Maker" not in stored
    assert PLACE.encode() not in stored
    with Image.open(io.BytesIO(stored)) as picture:
        assert picture.size == (40, 20)
        assert not picture.getexif()
        assert "comment" not in picture.info


def test_a_photo_taken_sideways_is_turned_upright(tmp_path: Path) -> None:
    with kit.new(tmp_path / "v") as opened:
        kept = kit.attach(opened, photo(turned=True), "image/jpeg")
        with Image.open(io.BytesIO(opened.attachments.get(kept.id))) as picture:
            assert picture.size == (20, 40)


def test_letters_come_back_byte_for_byte_and_the_same_one_is_kept_once(tmp_path: Path) -> None:
    letter = b"%PDF-1.7\n" + bytes(range(256)) * 3000
    with kit.new(tmp_path / "v") as opened:
        first = kit.attach(opened, letter, "application/pdf", title="From the clinic")
        assert kit.attach(opened, letter, "application/pdf") == first
        kit.attach(opened, b"MSH|^~\\&|", "x-application/hl7-v2+er7")
    with kit.again(tmp_path / "v") as opened:
        assert opened.attachments.get(first.id) == letter
        assert first.id == hashlib.sha256(letter).hexdigest()
        assert [one.title for one in opened.attachments.list()] == ["From the clinic", ""]


@pytest.mark.parametrize(
    ("content", "kind", "why"),
    [
        (b"MZ\x90", "application/x-msdownload", "kind"),
        (b"<svg/>", "image/svg+xml", "kind"),
        (b"", "text/plain", "form"),
        (b"not a pdf", "application/pdf", "form"),
        (b"\xff\xd8\xff broken", "image/jpeg", "form"),
        (b"%PDF-1.7 but said to be a photo", "image/png", "form"),
        (b"%PDF" + bytes(attachments.LARGEST), "application/pdf", "size"),
    ],
)
def test_what_is_not_kept_is_refused_with_its_reason(tmp_path: Path, content: bytes, kind: str, why: str) -> None:
    with kit.new(tmp_path / "v") as opened:
        with pytest.raises(vault.FileRefused) as caught:
            kit.attach(opened, content, kind)
        assert caught.value.why == why
        assert opened.head == 0


def test_a_picture_that_unpacks_to_a_giant_is_refused(tmp_path: Path) -> None:
    giant = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(giant, "PNG")
    assert len(giant.getvalue()) < attachments.LARGEST
    with kit.new(tmp_path / "v") as opened:
        with pytest.raises(vault.FileRefused) as caught:
            kit.attach(opened, giant.getvalue(), "image/png")
        assert caught.value.why == "size"


def test_there_is_a_limit_to_how_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST", 2)
    with kit.new(tmp_path / "v") as opened:
        for text in (b"one", b"two"):
            kit.attach(opened, text, "text/plain")
        with pytest.raises(vault.FileRefused) as caught:
            kit.attach(opened, b"three", "text/plain")
        assert caught.value.why == "count"
