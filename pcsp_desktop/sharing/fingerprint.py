"""A signer's key in three forms that two people can compare: digits, words and a QR code.

All three come from the SHA-256 of the public key. Digits come first: they need no language and a
screen reader reads them well.
"""

from __future__ import annotations

import functools
from typing import Final

import segno
from attrs import frozen

from pcsp_desktop import assets

_GROUPS: Final = 6
_DIGITS: Final = 5
_WORDS: Final = 8
_BITS_A_WORD: Final = 11
_QR_PREFIX: Final = "PCSP-KEY:"


@frozen
class Fingerprint:
    """The fingerprint of the key with this id (64 hex digits)."""

    key_id: str

    @property
    def digit_groups(self) -> tuple[str, ...]:
        """Six groups of five digits: the number modulo ten to the power of thirty."""
        digits = f"{int(self.key_id, 16) % 10 ** (_GROUPS * _DIGITS):0{_GROUPS * _DIGITS}}"
        return tuple(digits[start : start + _DIGITS] for start in range(0, len(digits), _DIGITS))

    @property
    def digits(self) -> str:
        """The six groups with spaces between them."""
        return " ".join(self.digit_groups)

    @property
    def words(self) -> tuple[str, ...]:
        """Eight English words: the top 88 bits, eleven bits a word."""
        top = int(self.key_id, 16) >> (256 - _WORDS * _BITS_A_WORD)
        listed = _word_list()
        places = range((_WORDS - 1) * _BITS_A_WORD, -1, -_BITS_A_WORD)
        return tuple(listed[top >> place & (2**_BITS_A_WORD - 1)] for place in places)

    @property
    def qr_text(self) -> str:
        """What the QR code says: the whole key id, so that nothing is lost."""
        return _QR_PREFIX + self.key_id.upper()

    def qr_modules(self) -> tuple[tuple[bool, ...], ...]:
        """The QR code as rows of squares, True for dark, without the quiet border of 4."""
        code = segno.make(self.qr_text, error="m", micro=False)
        return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def from_qr_text(text: str) -> Fingerprint | None:
    """The fingerprint that a scanned QR code holds, or None if it is another code."""
    key_id = text.strip().removeprefix(_QR_PREFIX).lower()
    is_key = len(key_id) == 64 and all(letter in "0123456789abcdef" for letter in key_id)
    return Fingerprint(key_id) if is_key and text.strip().startswith(_QR_PREFIX) else None


@functools.cache
def _word_list() -> tuple[str, ...]:
    listed = tuple(assets.resource("words", "fingerprint.txt").read_text(encoding="ascii").split())
    assert len(listed) == 2**_BITS_A_WORD
    return listed
