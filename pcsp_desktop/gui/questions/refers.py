"""A question whose answer is another entry of the plan: the goal that a budget line is for, a person to share with."""

from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup
from pcsp_desktop.gui.kit.labels import Hint
from pcsp_desktop.gui.questions.base import QuestionView, object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan import fields_by_pattern
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.planning.entries import entry_words


class RefersQuestion(QuestionView):
    """Choose one of the entries of another list; its id is kept, so that a new name follows by itself."""

    def __init__(self, question: Question, path: str, opened: OpenPlan, *, shown: bool = True) -> None:
        super().__init__(question, path, opened, shown=shown)
        listed = opened.value(fields_by_pattern()[question.path].facts["refers_to"])
        offered = [Choice(entry.id, entry_words(entry)) for entry in listed if entry_words(entry)]
        self.group: ChoiceGroup[str] = ChoiceGroup(
            content.prompt(question),
            offered,
            name=object_name(path),
            hint=content.hint(question),
            question_shown=shown,
            clearable=True,
        )
        self.group.setEnabled(not opened.read_only)
        self.group.value_changed.connect(self._chosen)
        self.add_field(self.group)
        if not offered:
            self.column.addWidget(Hint(self.tr("There is nothing to choose from yet.")))
        self.refresh()

    def _chosen(self, value: str | None) -> None:
        with self.storing():
            self.opened.set(self.path, value or "")

    def refresh(self) -> None:
        if self.opened.has(self.path):
            self.group.set_value(self.opened.value(self.path) or None)

    def set_focus(self) -> None:
        self.group.set_focus()
