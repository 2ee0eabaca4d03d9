"""The page of one entry of a list: a goal, a step, a person, a medicine."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from pcsp_desktop.gui import content
from pcsp_desktop.gui.controls_buttons import LinkButton
from pcsp_desktop.gui.pages.questions_page import QuestionsPage
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.desk import Desk
from pcsp_desktop.guide import Question
from pcsp_desktop.tasks.entries import entry_words, is_blank


class EntryPage(QuestionsPage):
    """Asks the fields of one entry. An entry left without a word is taken away again."""

    def __init__(
        self, question: Question, path: str, desk: Desk, *, new: bool = False, given: tuple[str, ...] = ()
    ) -> None:
        """``given`` are fields that the app filled in: they do not count as written by the person."""
        assert question.entry is not None
        self.question = question
        self.form = question.entry
        self.path = path
        called = entry_words(desk.opened.value(path), self.form.title, content.language(), given)
        title = called or content.entry_add(question, self.form)
        super().__init__(title, desk, name=f"entry-{object_name(path)}", eyebrow=content.prompt(question))
        self.new = new
        self.given = given
        self.add_questions()
        if not desk.opened.read_only:
            remove = LinkButton(self.tr("Remove this from the list"))
            remove.setObjectName("remove-this")
            remove.clicked.connect(self._remove)
            self.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        if not new:
            self.add_past_link()
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
        self.back_asked.connect(self._done)
        self.forward_asked.connect(self._done)

    def placed(self) -> Sequence[tuple[Question, str, bool]]:
        return [(field, f"{self.path}/{field.field_name}", True) for field in self.form.fields]

    def _done(self) -> None:
        problems = self.leave_fields()
        if problems and not self.errors.isVisible():
            self.show_problems(problems)
            return
        self.desk.close_aside()

    def _remove(self) -> None:
        words = self.title
        self.desk.opened.remove(self.path)
        self.desk.close_aside()
        self.desk.message(self.tr("Removed: %1.").replace("%1", words), self.tr("Undo"), self.desk.undo)

    def left(self) -> None:
        super().left()
        opened = self.desk.opened
        if opened.has(self.path) and is_blank(opened.value(self.path), self.given) and not opened.read_only:
            opened.remove(self.path)
