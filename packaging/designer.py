"""What a designer wrote in `ui/tokens.toml`, checked and turned into what the app reads at its start."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

PARTS = {"text_sizes", "type", "spaces", "sizes", "schemes"}
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class TokenFault(ValueError):
    """The file of tokens is faulty; the message says where."""


def tokens_json(file: Path) -> bytes:
    """The tokens as JSON, for the app.

    Raises:
        TokenFault: it is no TOML, a part is missing, a size or colour is none, or a scheme lacks a token.
    """
    try:
        found = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise TokenFault(f"{file.name}: {fault}") from fault
    faults = list(_faults(found))
    if faults:
        raise TokenFault("\n".join(f"{file.name}: {fault}" for fault in faults))
    return json.dumps(found, separators=(",", ":")).encode()


def _faults(found: dict[str, Any]) -> list[str]:
    if found.keys() != PARTS:
        return [f"has {', '.join(sorted(found.keys() ^ PARTS))} too many or too few"]
    faults = [f"spaces.{name} is no length" for name, length in found["spaces"].items() if not _is_length(length)]
    faults += [f"sizes.{name} is no size" for name, size in found["sizes"].items() if not _is_number(size)]
    faults += [f"type.{kind} is no size and weight" for kind, pair in found["type"].items() if not _is_type(pair)]
    if not all(map(_is_length, found["text_sizes"])) or sorted(found["text_sizes"]) != found["text_sizes"]:
        faults.append("text_sizes is no row of growing per cents")
    every = {token for scheme in found["schemes"].values() for token in scheme}
    for name, scheme in found["schemes"].items():
        faults += [f"schemes.{name} lacks {token}" for token in sorted(every - scheme.keys())]
        faults += [
            f"schemes.{name}.{token} is no #rrggbb" for token, colour in scheme.items() if not _is_colour(colour)
        ]
    return faults


def _is_number(value: object) -> bool:
    return type(value) in (int, float) and value > 0  # type: ignore[operator]


def _is_length(value: object) -> bool:
    return type(value) is int and value > 0


def _is_type(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and _is_length(value[0]) and value[1] in range(100, 901, 100)


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None
