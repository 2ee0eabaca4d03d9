"""What a letter may cost. Over a limit, reading stops with a plain sentence."""

from __future__ import annotations

MAX_BYTES = 20 * 1024 * 1024
MAX_PAGES = 30
MAX_CHARACTERS = 200_000  # on one page
MAX_PIXELS = 60_000_000
PICTURE_SIDE = 2000  # longest side of a page picture, in pixels
MAX_MEMORY = 768 * 1024 * 1024
MAX_PROCESSOR_SECONDS = 15
MAX_WALL_SECONDS = 18.0  # with the start and the end of the process, a person waits 20 at most
MAX_PARTS = 50  # of an email
MAX_DEPTH = 60  # of nested parts, elements or objects
MAX_ANSWER = 80 * 1024 * 1024  # bytes of the worker's answer, pictures and all
MAX_NOTES = 20


class Refused(Exception):
    """The file cannot be read as a letter. `reason` is an id; no words of the letter.

    It stands under `letters.refused` in the texts, or is `not_read.` with a kind of file (`letters.not_read`).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PasswordNeeded(Exception):
    """The file needs a password, or another one."""

    def __init__(self, *, wrong: bool = False) -> None:
        super().__init__("locked")
        self.wrong = wrong


class NeedsOcr(Exception):
    """Pages hold only pictures: they can be read when the text recogniser is there."""
