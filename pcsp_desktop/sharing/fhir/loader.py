"""Reading FHIR as JSON: decimals keep their printed digits, and the limits are those of share files.

Unlike the other JSON of a share file, `fhir.json` may come from other programs, so any order and
spacing is read; duplicate keys, depth and size are limited all the same.
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Final

MAX_BYTES: Final = 2 * 2**20
MAX_DEPTH: Final = 32
_MAX_BRACKETS: Final = 100_000
_MAX_NUMBER: Final = 40


class BadFhir(ValueError):
    """Not FHIR JSON within the limits. Carries no content."""


def parse(data: bytes) -> dict[str, object]:
    """The one object in `data`, which names its `resourceType`. Raises `BadFhir`."""
    if not within_limits(data):
        raise BadFhir("size")
    try:
        value = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_no_duplicates,
            parse_float=_decimal,
            parse_int=_whole,
            parse_constant=_decimal,
        )
    except (ValueError, RecursionError):
        raise BadFhir("form") from None
    if not isinstance(value, dict) or not isinstance(value.get("resourceType"), str):
        raise BadFhir("resource")
    _limit(value, 0)
    return value


def within_limits(data: bytes) -> bool:
    """Whether the size and the number of objects are within what a reader takes."""
    return len(data) <= MAX_BYTES and data.count(b"{") + data.count(b"[") <= _MAX_BRACKETS


def encode(value: object) -> bytes:
    """The bytes of a FHIR object: sorted keys, no spaces, decimals as they are.

    A decimal of at most 15 digits passes through a float unchanged; ours are sums of money below that.
    """
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_as_float)
    return text.encode("utf-8")


def _as_float(value: object) -> float:
    if not isinstance(value, Decimal):
        raise TypeError("not JSON")
    return float(value)


def _limit(value: object, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise BadFhir("depth")
    if isinstance(value, dict):
        for item in value.values():
            _limit(item, depth + 1)
    elif isinstance(value, list):
        for item in value:
            _limit(item, depth + 1)
    elif isinstance(value, str) and not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise BadFhir("characters") from None


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        raise BadFhir("duplicate key")
    return entries


def _decimal(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise BadFhir("number") from None
    # A huge exponent is a few bytes here and gigabytes once it is made a whole number.
    if len(text) > _MAX_NUMBER or not value.is_finite() or abs(value.adjusted()) > _MAX_NUMBER:
        raise BadFhir("number")
    return value


def _whole(text: str) -> int:
    if len(text) > _MAX_NUMBER:
        raise BadFhir("number")
    return int(text)
