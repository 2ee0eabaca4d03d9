"""The window over a vault that holds no plan: the plans that others sent, and the answers to them."""

from pcsp_desktop.gui.pages.special import RECEIVED
from pcsp_desktop.gui.plan_desk import PlanDesk
from pcsp_desktop.gui.rail import Step


class AnswerDesk(PlanDesk):
    """For someone who only answers: one line, and no pages of a plan of their own."""

    def begin(self) -> None:
        """Show what was sent."""
        self._timer.start()
        self._show_steps()
        self.go_to_line(RECEIVED)

    def show_again(self) -> None:
        """Make the open page again in another language."""
        self._show_steps()
        self.go_to_line(RECEIVED)

    def show_crisis(self) -> None:
        """There is no crisis page without a plan."""
        self.message(self.tr("This place holds no plan of your own."))

    def find(self) -> None:
        """There are no words of one's own to find."""
        self.message(self.tr("This place holds no plan of your own."))

    def go_to_line(self, line: str) -> None:
        """Open the one line that there is."""
        super().go_to_line(RECEIVED if line != RECEIVED else line)

    def _show_steps(self) -> None:
        self.shell.set_steps([Step(RECEIVED, self.tr("Plans that I was sent"))])
