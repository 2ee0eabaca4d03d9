"""One open vault and the plan in it, from unlocking to locking."""

import contextlib
import datetime
import threading
from collections.abc import Callable
from typing import Any

from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.vault.backups import BackupJob
from pcsp_desktop.vault.clock import Clock, SystemClock
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import Problem

AUTHOR_ME = "me"
"""The author of changes when the person types for themselves."""


def local_now() -> datetime.datetime:
    """The time now, with the zone of this computer."""
    return datetime.datetime.now(datetime.UTC).astimezone()


class PlanSession:
    """What the windows hold while a plan is open.

    ``thrown_away`` is called after locking, for an example that was only looked at.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        clock: Clock | None = None,
        is_example: bool = False,
        thrown_away: Callable[[], None] | None = None,
    ) -> None:
        self.vault = vault
        self.is_example = is_example
        self._thrown_away = thrown_away
        setup = vault.plan.setup
        author = AUTHOR_ME if setup.typed_by in ("", "me") else setup.typed_by_name or setup.typed_by
        self.opened = OpenPlan(vault, clock or SystemClock(), author)

    def recall(self, name: str, default: Any = None) -> Any:
        """A small thing kept with the plan, such as the page where the person left off."""
        return self.vault.settings.get(name, default)

    def remember(self, name: str, value: Any) -> None:
        """Keep a small thing with the plan. Where it cannot be written nothing is lost but the place."""
        if not self.vault.read_only:
            with contextlib.suppress(Problem):
                self.vault.settings.set(name, value)

    def lock(self) -> None:
        """Keep everything typed, close the vault and forget its keys; a backup follows by itself."""
        if not self.vault.is_open:
            return
        if not self.vault.read_only:
            self.opened.leave_all()
        job = self.vault.lock()
        if self._thrown_away is not None:
            self._thrown_away()
        elif job is not None:
            _backup_in_the_background(job)


def _backup_in_the_background(job: BackupJob) -> None:
    """Not a daemon: closing the app waits for the copy, which takes well under a second for most plans."""
    threading.Thread(target=job.run, name="backup", daemon=False).start()
