"""Closing the window: the plan locks; before a new plan is closed for the first time its recovery number is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.locking import Locking
from pcsp_desktop.gui.places.given import NumberSheet
from pcsp_desktop.gui.places.registry import load
from pcsp_desktop.gui.window.route import to

_SAFE = "pcsp_desktop.tasks.keeping.safe"


class Closing(QObject):
    """What the button of the window's frame does."""

    def __init__(self, context: WindowContext, locking: Locking) -> None:
        super().__init__(context)
        self._context = context
        self._locking = locking

    def close(self) -> None:
        """Lock and close, perhaps after the recovery number of a new plan."""
        session = self._locking.session
        if (
            session is not None
            and self._locking.folder is not None
            and load(f"{_SAFE}:is_recovery_number_due")(session)
        ):
            problem: type[Exception] = load("pcsp_desktop.vault.problems:Problem")
            try:
                groups = load(f"{_SAFE}:new_recovery_number")(session)
            except problem:
                # Where no number can be made now, it is asked again at the next closing.
                self.close_now()
                return
            self._context.open("number-sheet", NumberSheet(groups, close=self.close_now))
            return
        self.close_now()

    def close_now(self) -> None:
        """Lock and close."""
        if self._locking.shut(to("closed")):
            self._context.window.close_now()
