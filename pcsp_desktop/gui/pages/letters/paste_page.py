"""Paste or type the words of a letter, for an email or a web page that is no file."""

from pcsp_desktop.gui.kit.fields import LongTextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterFile
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.page import Page


class PastePage(Page):
    """The words of a letter in one large field."""

    stays = True

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("letter-paste"), name="paste-words", eyebrow=title_of("letters"))
        self.context = context
        self._field = LongTextField(lines=8)
        self._asked = FormRow(self.tr("The words of the letter"), self._field, name="words-of-letter")
        self.body.addWidget(self._asked)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Read these words"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._go)

    def _go(self) -> None:
        words = self._field.text()
        if not words.strip():
            self._asked.set_problem(self.tr("Paste or type the words first."))
            self._field.setFocus()
            return
        file = LetterFile(words.encode("utf-8", "replace"), self.tr("Words that I pasted"))
        self.context.replace("letter-before", file)
