"""Lists of words that the reading rests on, from `resources/letters/NAME.txt`.

A file holds comments (`#`), and then either words with spaces between them, or, where any comma stands in it,
phrases with commas between them. A star at the end of a word stands for any ending.
"""

from __future__ import annotations

import functools
import re

from pcsp_desktop.assets import resource


@functools.cache
def phrases(name: str) -> tuple[str, ...]:
    """The words or phrases of one list, lower case, in order."""
    lines = resource("letters", f"{name}.txt").read_text("utf-8").splitlines()
    body = [line for line in lines if line.strip() and not line.startswith("#")]
    if any("," in line for line in body):
        found = [part for line in body for part in line.split(",")]
    else:
        found = [part for line in body for part in line.split()]
    return tuple(dict.fromkeys(part.strip().lower() for part in found if part.strip()))


@functools.cache
def words_of(name: str) -> frozenset[str]:
    """The words of a list as a set."""
    return frozenset(phrases(name))


def union(name: str) -> str:
    """The list as an alternation for a regular expression, longest first."""
    parts = sorted(phrases(name), key=len, reverse=True)
    return "|".join(re.escape(part).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for part in parts)


@functools.cache
def pattern(name: str) -> re.Pattern[str]:
    """Finds any phrase of the list as whole words."""
    return re.compile(rf"(?<!\w)(?:{union(name)})(?!\w)", re.I)
