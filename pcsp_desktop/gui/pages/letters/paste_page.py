"""Paste or type the words of a letter, for an email or a web page that is no file."""

from collections.abc import Callable

from pcsp_desktop.gui.kit.fields import LongTextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.page import Page


class PastePage(Page):
    """The words of a letter in one large field."""

    def __init__(self, context: Context, offer: Callable[[bytes, str], None]) -> None:
        super().__init__(self.tr("Paste the words of a letter"), name="paste-words", eyebrow=self.tr("Results letters"))
        self.context = context
        self.scope = context.plan
        self._offer = offer
        self._field = LongTextField(lines=8)
        self._asked = FormRow(self.tr("The words of the letter"), self._field, name="words-of-letter")
        self.body.addWidget(self._asked)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Read these words"))
        self.back_asked.connect(context.close_aside)
        self.forward_asked.connect(self._go)

    def _go(self) -> None:
        words = self._field.text()
        if not words.strip():
            self._asked.set_problem(self.tr("Paste or type the words first."))
            self._field.setFocus()
            return
        offer = self._offer
        self.context.close_aside()
        offer(words.encode("utf-8", "replace"), self.tr("Words that I pasted"))
