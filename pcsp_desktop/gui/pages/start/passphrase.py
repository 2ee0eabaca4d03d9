"""The passphrase of a new plan."""

from pcsp_desktop.gui.pages.start.making import PlanInMaking
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.passphrase_form import PassphraseForm
from pcsp_desktop.gui.window.route import Route


class PassphrasePage(PassphraseForm):
    """The place ``passphrase``."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, title_of("passphrase"))
        self._making: PlanInMaking = route.given or PlanInMaking()
        self.set_passphrase(self._making.passphrase)
        self.back_asked.connect(self._go_back)
        self.forward_asked.connect(self._go_on)

    def names(self) -> tuple[str, ...]:
        return (self._making.plan.helper,)

    def _go_back(self) -> None:
        self._making.passphrase = self.passphrase
        self.context.back()

    def _go_on(self) -> None:
        if self.check():
            self._making.passphrase = self.passphrase
            self.context.open("how-much", self._making)
