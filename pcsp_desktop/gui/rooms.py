"""What the window is given at the start: the door to plans, the pages of an open plan, and what others send."""

from pathlib import Path

from pcsp_desktop.gui.ask import Ask
from pcsp_desktop.gui.plan_desk import PlanDesk
from pcsp_desktop.gui.shell import Shell
from pcsp_desktop.guide import load_guide
from pcsp_desktop.tasks.door import PlanDoor
from pcsp_desktop.tasks.session import PlanSession


def make_door() -> PlanDoor:
    """The door to the plans of this user."""
    return PlanDoor()


def make_room(shell: Shell, session: PlanSession, ask: Ask) -> PlanDesk:
    """The pages of an open plan."""
    return PlanDesk(shell, session, load_guide(), ask)


def receive(shell: Shell, file: Path | None) -> None:
    """Show a plan that someone sent."""
    del shell, file
