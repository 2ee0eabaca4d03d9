"""What a route is given when no id can name it: things that were read, made or typed and are in no plan yet.

They stay in memory and go with their route.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pcsp_desktop.gui.window.route import Route

if TYPE_CHECKING:
    from pcsp_desktop.plan import Plan
    from pcsp_desktop.tasks.keeping.history import Document, Told
    from pcsp_desktop.tasks.letters import reading
    from pcsp_desktop.tasks.letters.results_letters import Kept
    from pcsp_desktop.tasks.printing.papers import Paper
    from pcsp_desktop.tasks.session import PlanSession
    from pcsp_desktop.tasks.sharing import replies, shares, signed
    from pcsp_desktop.vault.problems import Problem

# ---- Start -------------------------------------------------------------------------------------------------------


class Trouble(NamedTuple):
    """A plan that did not open: why, and where it lies."""

    problem: Problem
    folder: Path | None = None
    again: Callable[[], None] | None = None
    """What "Try again" does; without it the passphrase is asked again."""


# ---- Keeping -----------------------------------------------------------------------------------------------------


class NumberOffered(NamedTuple):
    """What the person wanted when the recovery number was offered before it: locks, or locks and closes."""

    then: Callable[[], None]
    closes: bool


class NumberSheet(NamedTuple):
    """A number that was just made. ``whose`` is the name that an emergency number is for."""

    groups: tuple[str, ...]
    whose: str = ""
    close: Callable[[], None] | None = None
    """Locks the plan, where the number is shown before that."""
    closes: bool = True
    """Whether it closes the window too."""


class NumberAskedBack(NamedTuple):
    """A number of which two groups are asked back."""

    groups: tuple[str, ...]
    show_again: Callable[[], None]
    checked: Callable[[], None]


class NotLocked(NamedTuple):
    """Why the plan is not locked, and what was to follow."""

    problem: Problem
    then: Route


class Examined(NamedTuple):
    """A locked plan to look over. ``session`` is the one that was just locked: its backup is waited for."""

    folder: Path
    session: PlanSession | None = None


class Moved(NamedTuple):
    """A plan that is locked and is to move into another folder."""

    session: PlanSession
    folder: Path
    into: Path


class OldPlan(NamedTuple):
    """The whole plan as it was, and the name of that version in words."""

    document: Document
    name: str


class Differences(NamedTuple):
    """What differs from an older version of the plan."""

    title: str
    older: int
    told: tuple[Told, ...]


# ---- Printing and sharing ----------------------------------------------------------------------------------------


class PaperMade(NamedTuple):
    """A paper to look at, and what can be done with it."""

    paper: Paper
    print_it: Callable[[Paper], None]
    save_it: Callable[[Paper], None]


class CopyToCheck(NamedTuple):
    """A copy before it is made."""

    choices: shares.ShareChoices
    how: str
    make: Callable[[shares.ShareChoices], None]


class CopyCode(NamedTuple):
    """The code of a locked copy, and who it is for."""

    code: str
    who: str


class FileToRead:
    """A file that someone sent, as a path or as its bytes. It is read once: not again when Back leads to its page."""

    def __init__(self, file: Path | bytes) -> None:
        self._file: Path | bytes | None = file

    def take(self) -> Path | bytes | None:
        """The file, the first time; then None."""
        file, self._file = self._file, None
        return file


class SentFile(NamedTuple):
    """What the bytes of a file are that someone sent."""

    data: bytes
    checked: signed.Checked


class SentPlan(NamedTuple):
    """A plan that someone sent, opened, and the bytes that it came in."""

    opened: signed.Opened
    data: bytes


class Suggesting(NamedTuple):
    """A section of someone's plan to suggest a change to. ``use`` gets the suggestion."""

    base: Plan
    section: str
    use: Callable[[replies.Suggested], None]


# ---- Letters -----------------------------------------------------------------------------------------------------


class LetterFile(NamedTuple):
    """A letter before it is read. ``message`` says that it asks for a password."""

    source: bytes
    name: str
    message: str = ""


class LetterRead(NamedTuple):
    """A letter that was read and is in no plan yet."""

    source: bytes
    name: str
    letter: reading.ReadLetter


class LetterDrawn(NamedTuple):
    """A kept letter that was read again to show its pages."""

    letter_id: str
    read: reading.ReadLetter


class TypingResult(NamedTuple):
    """A result to type in or to change. ``store`` gets it while the page stands, ``done`` once it is gone."""

    done: Callable[[Kept], None]
    start: Kept | None = None
    line: str = ""
    store: Callable[[Kept], object] | None = None
