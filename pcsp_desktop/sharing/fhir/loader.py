"""FHIR as JSON in a share file: read by the one reader for other programs' JSON, within the limits of share files."""

from __future__ import annotations

import json
import re
import uuid
from decimal import Decimal
from typing import Final

from pcsp_desktop import outside_json
from pcsp_desktop.outside_json import BadJson, Limits

MAX_BYTES: Final = 2 * 2**20
MAX_DEPTH: Final = 32
_LIMITS: Final = Limits(length=MAX_BYTES, depth=MAX_DEPTH)


class NotFhir(ValueError):
    """Not FHIR JSON within the limits. Carries no content."""


def parse(data: bytes) -> dict[str, object]:
    """The one object in `data`, which names its `resourceType`. Raises `NotFhir`."""
    try:
        value = outside_json.parse(data, _LIMITS)
    except BadJson as problem:
        raise NotFhir(problem.code) from None
    if not isinstance(value, dict) or not isinstance(value.get("resourceType"), str):
        raise NotFhir("resource")
    return value


def within_limits(data: bytes) -> bool:
    """Whether the size and the number of objects are within what a reader takes."""
    return outside_json.within(data, _LIMITS)


def encode(value: object) -> bytes:
    """The bytes of a FHIR object: sorted keys, no spaces, decimals with the digits that they have: 5.10 stays 5.10."""
    # A mark that no text holds: it is made anew each time, and gone from what is returned.
    mark = f"decimal-{uuid.uuid4().hex}-"

    def marked(number: object) -> str:
        if not isinstance(number, Decimal):
            raise TypeError("not JSON")
        return f"{mark}{number:f}"

    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=marked)
    return re.sub(rf'"{mark}(-?[0-9.]+)"', r"\1", text).encode("utf-8")
