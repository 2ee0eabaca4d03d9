"""Locking and closing by the person: where there is no recovery number on paper yet, it is offered once before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.locking import Locking
from pcsp_desktop.gui.places.given import NumberOffered
from pcsp_desktop.gui.places.registry import load
from pcsp_desktop.gui.window.route import to

_RECOVERY = "pcsp_desktop.tasks.keeping.recovery"


class Closing(QObject):
    """What the button that locks and the one of the window's frame do."""

    def __init__(self, context: WindowContext, locking: Locking) -> None:
        super().__init__(context)
        self._context = context
        self._locking = locking

    def lock(self) -> None:
        """Lock, perhaps after the recovery number was offered. The key that hides locks at once, and so does time."""
        self._offer_number(self._locking.lock, closes=False)

    def close(self) -> None:
        """Lock and close, perhaps after the recovery number was offered."""
        self._offer_number(self.close_now, closes=True)

    def close_now(self) -> None:
        """Lock and close."""
        if self._locking.shut(to("closed")):
            self._context.window.close_now()

    def _offer_number(self, then: Callable[[], None], *, closes: bool) -> None:
        """Offer the number if it is time for it; its page, or nothing, leads on to ``then``."""
        session = self._locking.session
        if session is None or self._locking.folder is None or self._locking.open_plan is None:
            then()
            return
        today = self._context.plan.opened.today()
        if not load(f"{_RECOVERY}:offer_of")(session).at_lock(today):
            then()
            return
        load(f"{_RECOVERY}:offered")(session)
        self._context.open("number-offered", NumberOffered(then, closes))
