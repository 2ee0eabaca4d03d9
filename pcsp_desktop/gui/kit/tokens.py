"""Reads what a designer wrote in `ui/`: the tokens (colours, sizes, weights) and the template of what Qt draws itself.

The build has checked both (packaging/designer.py), so nothing is checked again at the start.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from pcsp_desktop.assets import resource

_BLOCK = re.compile(r"/\* --- (?P<name>[a-z ]+) --- \*/\n(?P<sheet>.*?)(?=/\* ---|\Z)", re.DOTALL)
_WORD = re.compile(r"@([a-z_]+)@")


class Tokens(NamedTuple):
    """The tokens of `ui/tokens.toml`. Lengths are pixels at 100 %; colours are #rrggbb."""

    text_sizes: tuple[int, ...]
    type: Mapping[str, tuple[int, int]]
    """Kind of text: its size and its weight (400 to 700)."""
    spaces: Mapping[str, int]
    sizes: Mapping[str, float]
    schemes: Mapping[str, Mapping[str, str]]


@cache
def tokens() -> Tokens:
    """The tokens, read once."""
    found = json.loads(resource("look", "tokens.json").read_bytes())
    return Tokens(
        tuple(found["text_sizes"]),
        {kind: (size, weight) for kind, (size, weight) in found["type"].items()},
        found["spaces"],
        found["sizes"],
        found["schemes"],
    )


def style_sheet(block: str, colours: Mapping[str, str], **values: object) -> str:
    """One block of `ui/style.qss`, its `@words@` filled from `values` and the colours of a scheme.

    Raises:
        KeyError: there is no such block, or nothing to fill a word with.
    """
    there = {**colours, **{name: str(value) for name, value in values.items()}}
    return _WORD.sub(lambda word: there[word.group(1)], _blocks()[block])


@cache
def _blocks() -> dict[str, str]:
    template = resource("look", "style.qss").read_text("utf-8")
    return {found["name"]: found["sheet"].strip() for found in _BLOCK.finditer(template)}
