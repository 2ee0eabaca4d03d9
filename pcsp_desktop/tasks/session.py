"""One open vault and the plan in it, from unlocking to locking."""

import contextlib
import datetime
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.keeping.seen import Newer, Seen
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.vault import database, opening
from pcsp_desktop.vault.acts import Step
from pcsp_desktop.vault.backups import BackupJob, BackupOutcome
from pcsp_desktop.vault.clock import Clock, SystemClock
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import Problem, Unreachable

if TYPE_CHECKING:
    from pcsp_desktop.tasks.keeping.private import PrivateTyping
    from pcsp_desktop.tasks.sharing.replies import ReplyTyping

__all__ = ["AUTHOR_ME", "ONLY_ANSWERS", "BackupOutcome", "PlanSession", "local_now"]

AUTHOR_ME = "me"
"""The author of changes when the person types for themselves."""

ONLY_ANSWERS = "only answers"
"""The setting of a vault that was made for answering other people's plans, and holds no plan."""


def local_now() -> datetime.datetime:
    """The time now, with the zone of this computer."""
    return datetime.datetime.now(datetime.UTC).astimezone()


class PlanSession:
    """What the windows hold while a plan is open.

    ``thrown_away`` is called after locking, for an example that was only looked at. ``alone`` is held by
    whoever works on the vault, so that a worker and the window never write at the same time.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        clock: Clock | None = None,
        is_example: bool = False,
        thrown_away: Callable[[], None] | None = None,
        seen: Seen | None = None,
    ) -> None:
        self.vault = vault
        self.clock = clock or SystemClock()
        self.is_example = is_example
        self._thrown_away = thrown_away
        self._seen = seen
        self.newer: Newer | None = None if seen is None else seen.newer_than(vault)
        """The newer state of this plan that was open on this computer before, where an older one is open now."""
        if seen is not None and self.newer is None:
            seen.note(vault)
        self._backup: threading.Thread | None = None
        self.alone = threading.RLock()
        self.private_typing: PrivateTyping | None = None
        """Private notes that are being typed: set by their page, stored before locking."""
        self.reply_typing: dict[str, ReplyTyping] = {}
        """Replies to others' plans that are being written, by the file: see `replies.typing`. Stored before locking."""
        self.not_remembered: Problem | None = None
        """Why this computer could not keep a key, where that was asked for when the plan was opened."""
        setup = vault.plan.setup
        author = AUTHOR_ME if setup.typed_by in ("", "me") else setup.typed_by_name or setup.typed_by
        self.author = author
        self.opened = OpenPlan(vault, self.clock, author, self.alone)

    # ---- What it is --------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where the plan lies."""
        return self.vault.folder

    @property
    def is_open(self) -> bool:
        """Whether it was not locked yet."""
        return self.vault.is_open

    @property
    def read_only(self) -> str:
        """Why nothing can be changed: `folder`, `file`, `newer`, `asked`, `full`; empty when it can."""
        return self.vault.read_only

    @property
    def rolled_back(self) -> bool:
        """Whether a write that was cut off, by a crash or a power cut, was taken back when opening."""
        return self.vault.rolled_back

    def take_as_newest(self) -> None:
        """The person wants the older state that is open: it is not told again."""
        self.newer = None
        if self._seen is not None:
            with self.alone:
                self._seen.note(self.vault, also_older=True)

    # ---- Storing -----------------------------------------------------------------------------------------

    def act(self, did: Did, *steps: Step) -> None:
        """Store all of these steps or none; see `OpenPlan.act`."""
        self.opened.act(did, *steps)

    def set_all(self, values: Mapping[str, Any]) -> None:
        """Keep small things with the plan that have no history, all or none. Raises `Problem` when it cannot."""
        with self.alone:
            self.vault.settings.set_all(values)

    def recall(self, name: str, default: Any = None) -> Any:
        """A small thing kept with the plan, such as the page where the person left off."""
        with self.alone:
            return self.vault.settings.get(name, default)

    def remember(self, name: str, value: Any) -> None:
        """Keep where the person is, and the like. Where it cannot be written nothing is lost but the place."""
        with contextlib.suppress(Problem):
            if not self.vault.read_only:
                self.set_all({name: value})

    def lock(self, when_backed_up: Callable[[BackupOutcome], None] | None = None) -> None:
        """Keep everything typed, close the vault and forget its keys; a backup follows by itself.

        ``when_backed_up`` is told how the backup went, on the thread that made it.

        Raises:
            Problem: something could not be stored, or the folder is gone. The vault is still open, so that the
                person can copy what they typed or save it elsewhere.
        """
        if not self.vault.is_open:
            return
        with self.alone:
            if not self.vault.read_only and not self.is_example:
                self._keep_all()
        self.lock_without_saving(when_backed_up)

    def lock_without_saving(self, when_backed_up: Callable[[BackupOutcome], None] | None = None) -> None:
        """Lock now. What could not be stored is lost: only after the person said so."""
        with self.alone:
            if self._seen is not None and self.vault.is_open:
                self._seen.note(self.vault)
            job = self.vault.lock()
        if self._thrown_away is not None:
            self._thrown_away()
        elif job is not None:
            self._backup = _backup_in_the_background(job, when_backed_up)

    def wait_for_backup(self) -> None:
        """Wait for the backup that followed the lock: before the folder is moved, deleted or looked over."""
        if self._backup is not None:
            self._backup.join()

    def close_for_good(self) -> None:
        """Lock with no backup after it: the plan is about to be deleted."""
        with self.alone:
            self.vault.lock()

    def save_elsewhere(self, folder: Path) -> None:
        """Put the plan as it is on the screen into a new vault in ``folder``, with the same ways to open it.

        Raises `Problem` when it cannot be made there either.
        """
        with self.alone:
            opening.save_elsewhere(self.vault, folder, self.opened.unsaved()).lock()

    def _keep_all(self) -> None:
        self.opened.leave_all()
        if self.private_typing is not None:
            self.private_typing.keep()
        for reply in self.reply_typing.values():
            reply.keep()
        if not (self.vault.folder / database.NAME).is_file():
            raise Unreachable("folder")


def _backup_in_the_background(job: BackupJob, told: Callable[[BackupOutcome], None] | None) -> threading.Thread:
    """Not a daemon: closing the app waits for the copy, which takes well under a second for most plans."""

    def run() -> None:
        outcome = job.run()
        if told is not None:
            told(outcome)

    thread = threading.Thread(target=run, name="backup", daemon=False)
    thread.start()
    return thread
