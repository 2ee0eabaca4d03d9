"""Pictures for a page: checked, with limits, and with nothing in them but the picture.

What a camera adds (place, time, owner) is never carried over: the pixels are decoded and written anew.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass, field

MAX_BYTES = 30 * 1024 * 1024
MAX_SIDE = 12_000
MAX_PIXELS = 50_000_000
MAX_STORED_SIDE = 1_200
"""Pixels along the longer side in the file: over 300 for each inch of a picture of ten centimetres."""
KINDS = ("PNG", "JPEG")
JPEG_QUALITY = 85


class PictureRefused(ValueError):
    """A picture that cannot go on paper; ``reason`` is ``not_a_picture`` or ``too_big``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class EmbeddedPicture:
    """A picture as it stands in the file: an RGB JPEG, or packed RGB with a mask where it is see-through."""

    width: int
    height: int
    content: bytes = field(repr=False)
    is_jpeg: bool
    mask: bytes = field(default=b"", repr=False)

    def as_file(self) -> tuple[str, bytes]:
        """The picture as a file of its own, and its media type."""
        if self.is_jpeg:
            return "image/jpeg", self.content
        from PIL import Image

        image = Image.frombytes("RGB", (self.width, self.height), self.content)
        if self.mask:
            image.putalpha(Image.frombytes("L", (self.width, self.height), self.mask))
        out = io.BytesIO()
        image.save(out, "PNG", optimize=False)
        return "image/png", out.getvalue()

    @property
    def key(self) -> bytes:
        return hashlib.sha256(self.content + self.mask).digest()

    @property
    def dictionary(self) -> str:
        kind = "/Filter /DCTDecode " if self.is_jpeg else ""
        return f"{self._size} /ColorSpace /DeviceRGB {kind}"

    @property
    def mask_dictionary(self) -> str:
        return f"{self._size} /ColorSpace /DeviceGray"

    @property
    def _size(self) -> str:
        shape = f"/Width {self.width} /Height {self.height} /BitsPerComponent 8"
        return f"/Type /XObject /Subtype /Image {shape}"


def read(data: bytes) -> EmbeddedPicture:
    """Decode a PNG or JPEG. Raises ``PictureRefused`` for what is no picture, damaged, or too big."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(data) > MAX_BYTES:
        raise PictureRefused("too_big")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=KINDS) as opened:
                if max(opened.size) > MAX_SIDE or opened.width * opened.height > MAX_PIXELS:
                    raise PictureRefused("too_big")
                is_photo = opened.format == "JPEG"
                image = ImageOps.exif_transpose(opened)
                if max(image.size) > MAX_STORED_SIDE:
                    image = image.convert("RGBA" if _has_mask(image.mode, image.info) else "RGB")
                    image.thumbnail((MAX_STORED_SIDE, MAX_STORED_SIDE))
                return _stored(image, is_photo)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureRefused("too_big") from error
    except PictureRefused:
        raise
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, EOFError) as error:
        raise PictureRefused("not_a_picture") from error


def _has_mask(mode: str, info: dict[str | tuple[int, int], object]) -> bool:
    return mode in ("RGBA", "LA", "PA") or "transparency" in info


def _stored(image: object, is_photo: bool) -> EmbeddedPicture:
    from PIL import Image

    assert isinstance(image, Image.Image)
    if is_photo:
        out = io.BytesIO()
        image.convert("RGB").save(out, "JPEG", quality=JPEG_QUALITY)
        return EmbeddedPicture(image.width, image.height, out.getvalue(), True)
    mask = b""
    if _has_mask(image.mode, image.info):
        image = image.convert("RGBA")
        mask = image.getchannel("A").tobytes()
        if mask.count(255) == len(mask):
            mask = b""
    return EmbeddedPicture(image.width, image.height, image.convert("RGB").tobytes(), False, mask)
