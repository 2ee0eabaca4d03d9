"""Finds every text in resources/ that a person sees, with its id.

Used by the build (text/LANG.json), by the translation catalogues and by the plain-English gate, so that all
three see the same texts. Standard library only.

Ids: `resources/text/vault.toml`, table `problem`, key `wrong_key` is `vault.problem.wrong_key`.
`resources/results/` puts its folder's name first: `results.cholesterol.hdl.what`. Texts in a list are numbered
(0, 1, ...). In `resources/guide/` an `id` is never used twice, so it stands for the whole way to it:
`guide.good-day.prompt`, and for a field of an entry `guide.people.phone.prompt`.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("text", "guide", "results")
"""The folders of resources/ whose TOML files hold text."""


class TextFault(ValueError):
    """A TOML file of texts that cannot be used; the message names the file and the id."""


@dataclass(frozen=True)
class Text:
    """One English text as it stands in its source file."""

    id: str
    text: str
    note: str
    """A note for translators; may be empty."""
    folder: str
    """`text`, `guide` or `results`."""
    file: Path

    @property
    def key(self) -> str:
        """The last part of the id that is a name, such as `prompt` (places in a list do not count)."""
        names = [part for part in self.id.split(".") if not part.isdigit()]
        return names[-1]


def toml_files(root: Path) -> list[Path]:
    """The TOML files of texts under `root` (the checkout), in a fixed order."""
    return [file for folder in FOLDERS for file in sorted((root / "resources" / folder).glob("*.toml"))]


def source_texts(root: Path) -> list[Text]:
    """Every English text under `root`/resources, in the order of the files.

    Raises:
        TextFault: a file is not TOML or not UTF-8, an id is used twice, a text is empty or has a "\\r".
    """
    texts: dict[str, Text] = {}
    for file in toml_files(root):
        for text in texts_of_file(file):
            if text.id in texts:
                raise TextFault(f"{file.name}: the text id {text.id} is used twice")
            if not text.text.strip():
                raise TextFault(f"{file.name}: the text {text.id} is empty")
            if "\r" in text.text:
                raise TextFault(f"{file.name}: the text {text.id} has \\r, which the catalogues lose: use \\n")
            texts[text.id] = text
    return list(texts.values())


def texts_of_file(file: Path) -> Iterator[Text]:
    """The texts of one TOML file; its folder says which keys are codes.

    Raises:
        TextFault: the file is not TOML or not UTF-8.
    """
    folder = file.parent.name
    try:
        table = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise TextFault(f"{folder}/{file.name}: {fault}") from fault
    start = file.stem if folder == "text" else f"{folder}.{file.stem}"
    for text_id, text, note in _walk(start, table, "", code_keys()[folder]):
        yield Text(text_id, text, note, folder, file)


@functools.cache
def code_keys() -> dict[str, frozenset[str]]:
    """For each folder the keys that hold codes, from packaging/code-keys.toml."""
    table = tomllib.loads((Path(__file__).parent / "code-keys.toml").read_text("utf-8"))
    return {folder: frozenset(table[folder]) for folder in FOLDERS}


def _walk(text_id: str, value: object, name: str, codes: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (id, text, note) for the strings in `value`, which stands under the key `name`."""
    if isinstance(value, str):
        yield text_id, value, ""
    elif isinstance(value, list):
        for place, entry in enumerate(value):
            yield from _walk(f"{text_id}.{place}", entry, name, codes)
    elif isinstance(value, dict):
        if isinstance(value.get("text"), str) and value.keys() <= {"text", "note"}:
            yield text_id, value["text"], str(value.get("note", ""))
            return
        start = _own_id(text_id, value, name)
        for key, entry in value.items():
            if key not in codes and f"{name}.{key}" not in codes:
                yield from _walk(f"{start}.{key}", entry, key, codes)


def _own_id(text_id: str, table: dict[str, object], name: str) -> str:
    """The id of a table of the guide that has an id or a name of its own; else the id of where it stands."""
    if not text_id.startswith("guide."):
        return text_id
    if isinstance(table.get("id"), str):
        return f"guide.{table['id']}"
    if name == "field" and isinstance(table.get("name"), str):
        above = text_id.rsplit(".", 2)[0]
        return f"{above}.{table['name']}"
    return text_id
