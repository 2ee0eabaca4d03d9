"""What a form without pages needs in their place: the parts of a document, and numbers that can be rung."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pcsp_desktop.documents import tree

MANY_PARTS = 4
"""With more parts than this a list of them stands at the top, where the document has none of its own."""

_NUMBER = re.compile(r"(?<![\w+])(?:\+\d[\d \u00a0()-]{7,17}\d|\(?0\d[\d \u00a0()-]{7,13}\d)(?!\w)")
_SHORT = re.compile(r"(?:999|111|112|116[ \u00a0]?\d{3}|1\d{5})")
_NAMED_SHORT = re.compile(r"(?<![\w£.,])(?:999|111|112)(?![\w.,]\w|\w)")
_FEWEST, _MOST = 9, 15


@frozen
class OutlinePart:
    """A part of a document: its heading, and the name that leads to it."""

    name: str
    heading: tree.Heading


def parts(document: tree.Document) -> tuple[OutlinePart, ...]:
    """The headings of level 2 with a name each; a heading's own key where it has one."""
    found: dict[str, OutlinePart] = {}
    seen: set[int] = set()
    for block in tree.walk(document.blocks):
        if not isinstance(block, tree.Heading) or block.level != 2 or id(block) in seen:
            continue  # a card for the pocket and one for the wallet share what they say
        seen.add(id(block))
        if tree.plain(block.runs).strip():
            name = _name(block.key) if block.key and _name(block.key) not in found else f"part-{len(found) + 1}"
            found[name] = OutlinePart(name, block)
    return tuple(found.values())


def needs_contents(document: tree.Document) -> bool:
    """Whether a list of the parts helps, and the document does not bring one."""
    has_own = any(isinstance(block, tree.Contents) for block in tree.walk(document.blocks))
    return not has_own and len(parts(document)) > MANY_PARTS


def _name(key: str) -> str:
    return "to-" + re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")


def link_name(key: str) -> str:
    """The name that leads to the heading with a key."""
    return _name(key)


def phone_of(run: tree.Run) -> str:
    """What to ring for a run that is a phone number as a whole, ready for a ``tel:`` link; empty for other runs.

    An NHS number is no phone number: it begins with no 0.
    """
    text = run.text.strip()
    if not run.isolate or not run.whole or not (_NUMBER.fullmatch(text) or _SHORT.fullmatch(text)):
        return ""
    return _dialled(text)


def phones_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where phone numbers stand inside some words, each with what to dial."""
    for match in _NUMBER.finditer(text):
        number = _dialled(match.group())
        if number:
            yield match.start(), match.end(), number


def emergency(text: str) -> str:
    """What to dial where some words are nothing but an emergency number."""
    return text.strip() if _NAMED_SHORT.fullmatch(text.strip()) else ""


def _dialled(text: str) -> str:
    digits = re.sub(r"[^\d]", "", text.replace("(0)", "") if text.startswith("+") else text)
    if not digits.isascii():
        return ""
    if _SHORT.fullmatch(digits):
        return digits
    if not _FEWEST <= len(digits) <= _MOST:
        return ""
    return f"+{digits}" if text.startswith("+") else digits
