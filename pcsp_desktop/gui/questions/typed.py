"""Questions that are answered by typing: words, dates, numbers, money, an NHS number."""

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.questions.base import LeaveFilter, QuestionView, object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan import Kind, fields_by_pattern
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.vault.problems import Problem

_LETTERS = {Kind.DATE: 20, Kind.MONEY: 12, Kind.NUMBER: 8, Kind.NHS_NUMBER: 14}


class TypedQuestion(QuestionView):
    """A field to type in. What is typed is kept as it stands until it can be read as an answer."""

    def __init__(self, question: Question, path: str, opened: OpenPlan, *, shown: bool = True) -> None:
        super().__init__(question, path, opened, shown=shown)
        self.field: TextField | LongTextField
        if question.kind is Kind.LONG_TEXT:
            long_field = LongTextField()
            long_field.edited.connect(self._typed)
            self.field = long_field
        else:
            short_field = TextField(letters=_LETTERS.get(question.kind, 0))
            short_field.edited.connect(self._typed)
            short_field.editingFinished.connect(self.leave)
            self.field = short_field
        self.row = FormRow(
            content.prompt(question), self.field, name=object_name(path), hint=self._hint(), question_shown=shown
        )
        if question.kind in _LETTERS or question.field_name.endswith("phone"):
            # The groups of a number keep their order where the windows read from right to left.
            self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._leaving = LeaveFilter(self)
        self._leaving.left.connect(self.leave)
        self.field.installEventFilter(self._leaving)
        self.field.setReadOnly(opened.read_only)
        self.add_field(self.row)
        self.refresh()
        if opened.is_draft(path):
            self.leave()

    def _hint(self) -> str:
        words = content.hint(self.question)
        if self.question.kind is Kind.DATE:
            form = self.tr("For example 6 August 2026.")
            return f"{words} {form}".strip()
        return words

    def _typed(self) -> None:
        self.opened.typed(self.path, self.field.text())

    def refresh(self) -> None:
        if not self.opened.has(self.path):
            return
        now = self.opened.typed_at(self.path)
        if self.field.text() != now:
            self.field.setText(now)
        if not self.opened.is_draft(self.path):
            self.row.set_problem("")
        self._remark()

    def leave(self) -> None:
        try:
            fault = self.opened.left(self.path)
        except Problem:
            self.words_not_stored.emit()
            return
        self.row.set_problem(content.fault(fault.text_id, self.question) if fault else "")
        if fault is not None:
            self._remark()
        else:
            before = self.row.note_words()
            self.refresh()
            if self.row.note_words() not in ("", before):
                announce.say(self.field, self.row.note_words())

    def _remark(self) -> None:
        """Say when a day lies on the side of today that people seldom mean. It is kept all the same."""
        if self.question.kind is not Kind.DATE:
            return
        day: datetime.date | None = None if self.opened.is_draft(self.path) else self.opened.value(self.path)
        expected = fields_by_pattern()[self.question.path].facts.get("day", "gone")
        said = ""
        if day is not None and expected == "to_come" and day < self.opened.today():
            said = self.tr("This day has passed. It is kept. Change it if you meant another day.")
        elif day is not None and expected == "gone" and day > self.opened.today():
            said = self.tr("This day has not come yet. It is kept. Change it if you meant another day.")
        if said != self.row.note_words():
            self.row.set_note(said)
            self.contents_changed.emit()

    def problem(self) -> tuple[str, QWidget] | None:
        words = self.row.problem_words()
        return (words, self.field) if words else None

    def set_focus(self) -> None:
        self.field.setFocus()
        if isinstance(self.field, LongTextField) and self.field.textCursor().atStart():
            # Who comes back to words that are there goes on writing at their end.
            self.field.moveCursor(QTextCursor.MoveOperation.End)
