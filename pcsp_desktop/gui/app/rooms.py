"""What the window is given at the start: the door to plans, the pages of an open plan, and what others send."""

from pathlib import Path

from pcsp_desktop.gui.app.plan_context import PlanContext
from pcsp_desktop.gui.pages.start.flow import StartFlow
from pcsp_desktop.gui.window.ask import Ask
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.guide import load_guide
from pcsp_desktop.tasks.keeping.door import PlanDoor
from pcsp_desktop.tasks.session import ONLY_ANSWERS, PlanSession


def make_door() -> PlanDoor:
    """The door to the plans of this user."""
    return PlanDoor()


def make_room(shell: Shell, session: PlanSession, ask: Ask) -> PlanContext:
    """The pages of an open plan, or of a place that only holds what others sent."""
    if session.recall(ONLY_ANSWERS, False):
        from pcsp_desktop.gui.app.answers_context import AnswersContext

        return AnswersContext(shell, session, load_guide(), ask)
    return PlanContext(shell, session, load_guide(), ask)


def receive(shell: Shell, file: Path | None, start: StartFlow, ask: Ask) -> None:
    """Show a plan that someone sent, with no plan open: it can be read, and nothing is kept."""
    from pcsp_desktop.gui.pages.sharing.from_start import FromStart
    from pcsp_desktop.gui.pages.sharing.receive_page import ReceivePage

    shell.show_aside(ReceivePage(FromStart(shell, start, ask), file))
