"""``pcsp-desktop read-letter``: what each letter says, a line for each file; it needs no plan."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pcsp_desktop import letters
from pcsp_desktop.assets import words


def read_letter_lines(files: Sequence[str], *, as_json: bool, why: bool = False) -> Iterator[str]:
    """The lines to print, each as soon as its file is read. A hostile file gets its line too.

    With `why` each result is followed by what speaks for it or against it, in words.
    """
    for file in files:
        found = letters.read_letter_line(file)
        if as_json:
            yield json.dumps(found)
        else:
            yield from _in_words(found, why=why)


def _in_words(found: dict[str, Any], *, why: bool) -> Iterator[str]:
    if found["status"] != "ok":
        yield words("command.letter.rejected", file=found["file"], message=found["message"])
        return
    yield words("command.letter.ok", file=found["file"], count=len(found["results"]))
    if found["message"]:
        yield f"  {found['message']}"
    for result in found["results"]:
        said = words("command.letter.result", name=result["name"], value=result["value"], unit=result["unit"] or "")
        yield f"  {said.rstrip()}"
        if why:
            yield f"    {words('command.letter.unsure' if result['unsure'] else 'command.letter.sure')}"
            told = "why" if result["unsure"] else "evidence"
            yield from (f"    - {words(f'letters.{told}.{reason}')}" for reason in result["why"])
