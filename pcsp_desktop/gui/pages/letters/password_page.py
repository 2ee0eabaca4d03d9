"""A letter that is locked: its password is asked, used once, and not kept."""

from collections.abc import Callable

from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.page import Page


class PasswordPage(Page):
    """Asks for the password of a letter."""

    def __init__(self, words: str, context: Context, use: Callable[[str], None]) -> None:
        super().__init__(self.tr("This letter is locked"), name="letter-password", eyebrow=self.tr("Results letters"))
        self.context = context
        self.scope = context.plan
        self._use = use
        self.body.addWidget(Text(words))
        self._field = TextField()
        self._field.returnPressed.connect(self._go)
        self._asked = FormRow(self.tr("Password of the letter"), self._field, name="password-of-letter")
        self.body.addWidget(self._asked)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Open the letter"))
        self.back_asked.connect(context.close_aside)
        self.forward_asked.connect(self._go)

    def _go(self) -> None:
        password = self._field.text()
        if not password:
            self._asked.set_problem(self.tr("Type the password first."))
            self._field.setFocus()
            return
        use = self._use
        self._field.clear()
        self.context.close_aside()
        use(password)
