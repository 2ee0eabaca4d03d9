"""The one byte form of a JSON value, so that it can be hashed, signed and compared.

It is the subset of RFC 8785 that the plan needs: null, booleans, whole numbers below 2**53,
strings, arrays, and objects whose keys are ASCII. There are no floats: money is in pence and
a test result keeps its printed text. Reading demands the very bytes that writing would give.
"""

import json
import re
from collections.abc import Mapping, Sequence

LARGEST = 2**53 - 1
MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 32


class NotCanonical(ValueError):
    """The value or the bytes are outside the permitted form. ``code`` says which rule."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def canonical(value: object) -> bytes:
    """The canonical UTF-8 bytes of ``value``.

    Raises `NotCanonical` for floats, numbers beyond 2**53, keys that are not ASCII strings,
    lone surrogates, and anything that JSON does not have.
    """
    _check(value, 0)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise NotCanonical("surrogate") from None


def _check(value: object, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise NotCanonical("too_deep")
    if value is None or isinstance(value, (str, bool)):
        return
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonical("number_too_large")
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str) or not key.isascii():
                raise NotCanonical("key_not_ascii")
            _check(item, depth + 1)
        return
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        for item in value:
            _check(item, depth + 1)
        return
    raise NotCanonical("not_json")


def parse_canonical(data: bytes, *, max_bytes: int = MAX_BYTES) -> object:
    """The value that ``data`` stands for, if ``data`` is byte for byte its canonical form.

    Raises `NotCanonical` for anything else: too long, not UTF-8, a byte order mark, duplicate
    keys, floats, other spacing or order, deeper than 32.
    """
    if len(data) > max_bytes:
        raise NotCanonical("too_long")
    _limit_depth(data)
    try:
        value = json.loads(data.decode("utf-8"), parse_float=_no_float, parse_constant=_no_float)
    except NotCanonical:
        raise
    except (ValueError, RecursionError):
        raise NotCanonical("not_json") from None
    if canonical(value) != data:
        raise NotCanonical("not_canonical")
    return value


def _no_float(_: str) -> float:
    raise NotCanonical("not_whole_number")


# A string to its end, or to the end of the bytes when nothing ends it: one pass, whatever stands there.
_STRING = re.compile(rb'"(?:[^"\\]+|\\.)*+"?', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")


def _limit_depth(data: bytes) -> None:
    """Refuse deep nesting before the parser meets it (a string may hold brackets: they do not count)."""
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", data)):
        if bracket in b"[{":
            depth += 1
            if depth > MAX_DEPTH + 1:
                raise NotCanonical("too_deep")
        else:
            depth -= 1
