"""What the first page does not wait for: the door to plans and the pages of a plan are imported at their first use.

Half a second of imports stands between the start and a plan; a person reads the first page in that time.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from threading import RLock, Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pcsp_desktop.gui.app.plan_context import PlanContext
    from pcsp_desktop.gui.pages.start.flow import StartFlow
    from pcsp_desktop.gui.window.ask import Ask
    from pcsp_desktop.gui.window.main_window import Shell
    from pcsp_desktop.tasks.session import PlanSession

_one_at_a_time = RLock()
"""Held while these modules are imported. Two threads in one circle of imports each find the other's half-made."""


class LateDoor:
    """Stands for `tasks.door.PlanDoor` and makes it when the first page asks for anything."""

    def __init__(self) -> None:
        self._door: Any = None

    def found_plans(self) -> tuple[Path, ...]:
        """The plans in the usual place: looked for by the first page, which does not wait for the rest."""
        from pcsp_desktop.tasks.keeping.plan_folders import found_plans

        return found_plans()

    def __getattr__(self, name: str) -> Any:
        with _one_at_a_time:
            if self._door is None:
                from pcsp_desktop.gui.app.rooms import make_door
                from pcsp_desktop.tasks.keeping.hardening import harden

                harden()
                self._door = make_door()
        return getattr(self._door, name)


def make_room(shell: Shell, session: PlanSession, ask: Ask) -> PlanContext:
    """The pages of an open plan; see `rooms.make_room`."""
    with _one_at_a_time:
        from pcsp_desktop.gui.app import rooms

    return rooms.make_room(shell, session, ask)


def receive(shell: Shell, file: Path | None, start: StartFlow, ask: Ask) -> None:
    """Show a plan that someone sent; see `rooms.receive`."""
    with _one_at_a_time:
        from pcsp_desktop.gui.app import rooms

    rooms.receive(shell, file, start, ask)


def warm_up() -> None:
    """Import what opens plans in a thread of its own. No window code: that stays on its own thread."""
    Thread(target=_import_below, name="warm-up", daemon=True).start()


def _import_below() -> None:
    with _one_at_a_time:
        from pcsp_desktop.tasks.keeping.hardening import harden

        # Before anyone can have typed a passphrase; `LateDoor` makes sure of it again.
        harden()
    for module in ("pcsp_desktop.plan", "pcsp_desktop.guide", "pcsp_desktop.tasks.keeping.door"):
        with _one_at_a_time:
            importlib.import_module(module)
