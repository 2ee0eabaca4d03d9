"""The crisis page that a person left readable beside the locked plan: read it, and take it away.

It is plain text that anyone at the computer could also change, so it is only ever shown as plain text.
This module needs nothing of the plan, so that the first page of the app comes at once.
"""

import re
from pathlib import Path

import attrs

FILE = "in-a-crisis.txt"
"""Its name in the folder of the vault."""

_LONGEST = 100_000
"""Bytes that are read back; a real page has a few thousand."""
_HEADING = re.compile(r"\n\n\n+")
_SIGN = "#"
"""Begins a heading, once for each level."""


@attrs.frozen
class OpenPage:
    """The copy that lies open: its title, and its parts with a heading and paragraphs each. All is plain text."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def open_page(folder: Path) -> OpenPage | None:
    """The page that the person left readable beside the vault in ``folder``; None when there is none."""
    path = folder / FILE
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LONGEST:
            return None
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return None
    return _with_signs(text) if text.startswith(_SIGN) else _with_space(text)


def _with_signs(text: str) -> OpenPage | None:
    """A page whose headings begin with signs; what stands before the first of them has no heading."""
    title = ""
    parts: list[tuple[str, list[str]]] = [("", [])]
    for block in re.split(r"\n{2,}", text.replace("\r\n", "\n").strip("\n")):
        heading, _, below = block.partition("\n")
        if not heading.startswith(_SIGN):
            parts[-1][1].append(block)
            continue
        if title:
            parts.append((heading.lstrip(_SIGN).strip(), [below] if below.strip() else []))
        else:
            title = heading.lstrip(_SIGN).strip()
    kept = tuple((heading, tuple(paragraphs)) for heading, paragraphs in parts if heading or paragraphs)
    return OpenPage(title, kept) if kept else None


def _with_space(text: str) -> OpenPage | None:
    """A page as earlier versions wrote it: more empty lines before a heading."""
    title, *rest = _HEADING.split(text.replace("\r\n", "\n").strip("\n"))
    parts = []
    for part in rest:
        heading, _, body = part.partition("\n")
        paragraphs = tuple(each.strip("\n") for each in body.split("\n\n") if each.strip())
        parts.append((heading.strip(), paragraphs))
    return OpenPage(title.strip(), tuple(parts)) if parts else None


def take_away(folder: Path) -> None:
    """Take the readable page away. Raises OSError when the file cannot be removed."""
    (folder / FILE).unlink(missing_ok=True)
