"""Questions that are answered by choosing: one, several, or a number from 1 to 10."""

from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, TickGroup
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.gui.kit.scale import Scale1to10
from pcsp_desktop.gui.questions.base import QuestionView, object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.tasks.open_plan import OpenPlan


def _choices(question: Question) -> list[Choice[str]]:
    return [Choice(code, say_choice(question.choice, code, content.language())) for code in question.codes]


class ChoiceQuestion(QuestionView):
    """One of a few answers, as radio buttons. The answer can be taken away again."""

    def __init__(self, question: Question, path: str, opened: OpenPlan, *, shown: bool = True) -> None:
        super().__init__(question, path, opened, shown=shown)
        self.group: ChoiceGroup[str] = ChoiceGroup(
            content.prompt(question),
            _choices(question),
            name=object_name(path),
            hint=content.hint(question),
            question_shown=shown,
            clearable=True,
        )
        self.group.setEnabled(not opened.read_only)
        self.group.value_changed.connect(self._chosen)
        self.add_field(self.group)
        self.refresh()

    def _chosen(self, value: str | None) -> None:
        with self.storing():
            self.opened.set(self.path, value or "")

    def refresh(self) -> None:
        if self.opened.has(self.path):
            self.group.set_value(self.opened.value(self.path) or None)

    def set_focus(self) -> None:
        self.group.set_focus()


class ChoicesQuestion(QuestionView):
    """Any number of answers, as boxes to tick."""

    def __init__(self, question: Question, path: str, opened: OpenPlan, *, shown: bool = True) -> None:
        super().__init__(question, path, opened, shown=shown)
        self.group: TickGroup[str] = TickGroup(
            content.prompt(question),
            _choices(question),
            name=object_name(path),
            hint=content.hint(question),
            question_shown=shown,
        )
        self.group.setEnabled(not opened.read_only)
        self.group.value_changed.connect(self._chosen)
        self.add_field(self.group)
        self.refresh()

    def _chosen(self, values: tuple[str, ...]) -> None:
        with self.storing():
            self.opened.set(self.path, tuple(code for code in self.question.codes if code in values))

    def refresh(self) -> None:
        if self.opened.has(self.path):
            self.group.set_value(self.opened.value(self.path))

    def set_focus(self) -> None:
        self.group.set_focus()


class ScaleQuestion(QuestionView):
    """From 1 to 10, with words at both ends."""

    def __init__(self, question: Question, path: str, opened: OpenPlan, *, shown: bool = True) -> None:
        super().__init__(question, path, opened, shown=shown)
        words = content.prompt(question)
        holder = QWidget()
        grows_down(holder)
        column = ColumnLayout(holder, gap="hair")
        label = FieldLabel(words)
        hint = Hint(content.hint(question))
        low, high = self.ends()
        self.scale = Scale1to10(words, low, high, name=object_name(path), ends_shown=not question.hint.startswith("1 "))
        self.scale.setEnabled(not opened.read_only)
        column.addWidget(label)
        column.addWidget(hint)
        column.addSpacing(4)
        column.addWidget(self.scale)
        # Only once they have a parent: a widget without one that is shown is a window.
        label.setVisible(shown)
        hint.setVisible(bool(question.hint))
        if question.hint:
            self.scale.setAccessibleDescription(hint.text())
        self.scale.value_changed.connect(self.chosen)
        self.add_field(holder)
        self.refresh()

    def ends(self) -> tuple[str, str]:
        """What 1 and 10 mean."""
        return self.tr("not important at all"), self.tr("very important")

    def chosen(self, value: int | None) -> None:
        """The person chose."""
        with self.storing():
            self.opened.set(self.path, value)

    def refresh(self) -> None:
        if self.opened.has(self.path):
            self.scale.set_value(self.opened.value(self.path))

    def set_focus(self) -> None:
        self.scale.set_focus()
