"""The one place that asks a person a question in a box of its own, or for a file. Tests give another `Asker`.

Every button carries our own words: Qt has no translations for several of our languages. Pages ask on the page
itself where they can; a box is for what must be answered before anything else.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget


class OfferedAnswer(NamedTuple):
    """One button of a question: the value it gives back and its words."""

    value: str
    words: str
    danger: bool = False


class FileFilter(NamedTuple):
    """A kind of file to open or save: its words and its patterns, such as "*.pdf"."""

    words: str
    patterns: tuple[str, ...]


class Asker(Protocol):
    """What windows and pages need for asking. `ScreenAsk` asks the person; tests answer by themselves."""

    def choose(self, over: QWidget, title: str, words: str, answers: Sequence[OfferedAnswer]) -> str:
        """Ask a question; the first answer is the main one, the last is what Escape means. Gives its value."""
        ...

    def open_files(self, over: QWidget, title: str, kinds: Sequence[FileFilter]) -> list[Path]:
        """Ask for files to read; empty when the person changed their mind."""
        ...

    def save_file(self, over: QWidget, title: str, suggestion: Path, kind: FileFilter) -> Path | None:
        """Ask where to write a file; the system asks before one is replaced."""
        ...

    def folder(self, over: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        ...


def yes(asker: Asker, over: QWidget, title: str, words: str, go_on: str, stop: str) -> bool:
    """Ask whether to go on; both buttons say what they do."""
    return asker.choose(over, title, words, [OfferedAnswer("yes", go_on), OfferedAnswer("no", stop)]) == "yes"
