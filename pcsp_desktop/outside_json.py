"""JSON that other programs wrote, such as FHIR: within limits, its numbers with the digits that were printed.

Any order and spacing is read. A key that stands twice is refused, because two readers may take two different
values from it. What is wrong is never told with its value. The JSON of our own files has one byte form and a
reader of its own, `plan.parse_canonical`.
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Final

from attrs import frozen

_MAX_NUMBER: Final = 40
"""Digits of a number, and the size of its exponent: a huge exponent is a few bytes here, gigabytes as a number."""


class BadJson(ValueError):
    """Not JSON within the limits. `code` is the rule: size, form, depth, number, duplicate_key or characters."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@frozen(kw_only=True)
class Limits:
    """What a text may cost: its characters or bytes, its levels, and its brackets, which bound the memory.

    An empty list takes three bytes in a file and 56 in memory.
    """

    length: int
    depth: int = 32
    brackets: int = 100_000


def parse(data: bytes | str, limits: Limits) -> object:
    """The value in `data`, UTF-8 with or without its mark where it is bytes: fractions as `Decimal`.

    Raises `BadJson`.
    """
    if not within(data, limits):
        raise BadJson("size")
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.removeprefix("\ufeff")
        value: object = json.loads(
            text,
            object_pairs_hook=_no_duplicates,
            parse_float=_decimal,
            parse_int=_whole,
            parse_constant=_decimal,
        )
    except BadJson:
        raise
    except RecursionError:
        raise BadJson("depth") from None
    except ValueError:
        raise BadJson("form") from None
    _require_depth(value, limits.depth)
    return value


def within(data: bytes | str, limits: Limits) -> bool:
    """Whether the length and the number of brackets are within the limits."""
    if isinstance(data, bytes):
        brackets = data.count(b"{") + data.count(b"[")
    else:
        brackets = data.count("{") + data.count("[")
    return len(data) <= limits.length and brackets <= limits.brackets


def _require_depth(root: object, most: int) -> None:
    level: list[object] = [root]
    for _ in range(most + 1):
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
            elif isinstance(value, str) and not value.isascii():
                _require_whole_letters(value)
        if not below:
            return
        level = below
    raise BadJson("depth")


def _require_whole_letters(text: str) -> None:
    """Half of a surrogate pair is no letter, and cannot be written anywhere."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadJson("characters") from None


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        raise BadJson("duplicate_key")
    return entries


def _decimal(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise BadJson("number") from None
    if len(text) > _MAX_NUMBER or not value.is_finite() or abs(value.adjusted()) > _MAX_NUMBER:
        raise BadJson("number")
    return value


def _whole(text: str) -> int:
    if len(text) > _MAX_NUMBER:
        raise BadJson("number")
    return int(text)
