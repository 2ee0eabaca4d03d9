"""A letter that is locked: its password is asked, used once, and not kept."""

from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.pages.letters.letter_rows import read_letter, reading_panel
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterFile
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route


class PasswordPage(Page):
    """Asks for the password of a letter."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        self._file: LetterFile = route.given
        super().__init__(title_of("letter-password"), name="letter-password", eyebrow=title_of("letters"))
        self.context = context
        self.body.addWidget(Text(self._file.message))
        self._field = TextField()
        self._field.returnPressed.connect(self._go)
        self._asked = FormRow(self.tr("Password of the letter"), self._field, name="password-of-letter")
        self.body.addWidget(self._asked)
        self._panel = reading_panel()
        self.body.addWidget(self._panel)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Open the letter"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._go)

    def _go(self) -> None:
        password = self._field.text()
        if not password:
            self._asked.set_problem(self.tr("Type the password first."))
            self._field.setFocus()
            return
        self._field.clear()
        read_letter(self, self._panel, self.context, self._file, password)
