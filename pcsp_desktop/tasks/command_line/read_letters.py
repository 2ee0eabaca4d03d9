"""``pcsp-desktop read-letter``: what each letter says, a line for each file; it needs no plan."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pcsp_desktop import letters
from pcsp_desktop.assets import words


def read_letter_lines(files: Sequence[str], *, as_json: bool) -> Iterator[str]:
    """The lines to print, each as soon as its file is read. A hostile file gets its line too."""
    for file in files:
        found = letters.read_letter_line(file)
        if as_json:
            yield json.dumps(found)
        else:
            yield from _in_words(found)


def _in_words(found: dict[str, Any]) -> Iterator[str]:
    if found["status"] != "ok":
        yield words("command.letter.rejected", file=found["file"], message=found["message"])
        return
    yield words("command.letter.ok", file=found["file"], count=len(found["results"]))
    for result in found["results"]:
        said = words("command.letter.result", name=result["name"], value=result["value"], unit=result["unit"] or "")
        yield f"  {said.rstrip()}"
