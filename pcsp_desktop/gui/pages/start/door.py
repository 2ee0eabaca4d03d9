"""What the start pages need from below the windows. `tasks` gives one; tests give one of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from pcsp_desktop.tasks.session import BackupOutcome
    from pcsp_desktop.vault.problems import Problem

Typist = Literal["me", "helped", "for_someone"]
Length = Literal["short", "full"]


class NewPlan(NamedTuple):
    """What the first start asks before there is a plan."""

    country: str = "england"
    typist: Typist = "me"
    helper: str = ""
    """The name or role of the person who helps or types."""
    length: Length = "short"
    language: str = "en_GB"
    age: str = ""
    """A code of the plan's age groups, or empty when the person did not say."""


class Opened(Protocol):
    """An open plan, as the pages of the plan get it. The start pages only need to close it."""

    def lock(self, when_backed_up: Callable[[BackupOutcome], None] | None = None) -> None:
        """Save, close and forget the keys. Raises `vault.NotSaved` when something could not be stored."""
        ...

    def lock_without_saving(self, when_backed_up: Callable[[BackupOutcome], None] | None = None) -> None:
        """Close and forget the keys; what could not be stored is lost."""
        ...

    def close_for_good(self) -> None:
        """Close, and make no backup."""
        ...


class Adviser(Protocol):
    """What helps to choose a passphrase."""

    def four_words(self) -> str:
        """Four random words, a new set at each call."""
        ...

    def advice(self, passphrase: str) -> str:
        """Plain words about how long a guess would take; empty for no passphrase."""
        ...


class Door(Adviser, Protocol):
    """Makes and opens plans. Every call may take a second; each raises a `vault.problems.Problem`."""

    def new_folder(self) -> Path:
        """A folder for a new plan that is not there yet."""
        ...

    def found_plans(self) -> tuple[Path, ...]:
        """The folders of the plans in the usual place, the last changed first."""
        ...

    def create(self, folder: Path, passphrase: str, start: NewPlan) -> Opened:
        """Make a new plan in a folder."""
        ...

    def unlock(self, folder: Path, passphrase: str, remember: bool) -> Opened:
        """Open a plan. `remember` also keeps a key in this computer's keyring."""
        ...

    def unlock_with_number(self, folder: Path, number: str) -> Opened:
        """Open a plan with the number of a recovery or emergency sheet (48 digits)."""
        ...

    def unlock_remembered(self, folder: Path) -> Opened | None:
        """Open a plan with the key in this computer's keyring; None when there is none."""
        ...

    def can_remember(self) -> bool:
        """Whether this computer has a keyring that we trust."""
        ...

    def group_is_right(self, typed: str, place: int) -> bool:
        """Whether six digits can be group number `place` (1 to 8) of a number."""
        ...

    def recovery_due(self, opened: Any) -> bool:
        """Whether the person has not kept a recovery number yet."""
        ...

    def new_recovery_number(self, opened: Any) -> tuple[str, ...]:
        """Make a recovery number and its key slot; gives the eight groups. A second call makes another."""
        ...

    def recovery_kept(self, opened: Any) -> None:
        """The person has the number on paper: do not ask again."""
        ...

    def write_recovery_sheet(self, groups: tuple[str, ...], path: Path) -> None:
        """Write the sheet to print. Raises OSError when it cannot be written."""
        ...

    def look_at(self, folder: Path) -> Problem | None:
        """What is wrong with a folder that was chosen as a plan's, as far as it shows without a passphrase."""
        ...

    def use_spare(self, folder: Path) -> None:
        """Put the spare key file in the place of the damaged one, which is kept."""
        ...

    def backups(self, folder: Path) -> list[tuple[str, str]]:
        """The backups of a plan, the newest first: an id, and words such as "21 November 2026, 3:42pm"."""
        ...

    def restore(self, folder: Path, backup: str, passphrase: str, old_passphrase: str) -> Opened:
        """Put a backup in the place of the plan, which is kept, and open it. `OldKeyNeeded` asks for the old one."""
        ...

    def example(self, name: str = ...) -> Opened:
        """The plan of a made-up person, opened to look at; it is thrown away afterwards."""
        ...
