"""The window over a vault that holds no plan: the plans that others sent, and the answers to them."""

from pcsp_desktop.gui.app.plan_context import PlanContext
from pcsp_desktop.gui.pages.special import KEEP_SAFE, RECEIVED
from pcsp_desktop.gui.window.sidebar import Step


class AnswersContext(PlanContext):
    """For someone who only answers: what came, keeping it safe, and no pages of a plan of their own."""

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
        """Open one of the two lines that there are."""
        super().go_to_line(line if line == KEEP_SAFE else RECEIVED)

    def _show_steps(self) -> None:
        self.shell.set_steps(
            [
                Step(RECEIVED, self.tr("Plans that I was sent")),
                Step(KEEP_SAFE, self.tr("Keep them safe")),
            ]
        )
