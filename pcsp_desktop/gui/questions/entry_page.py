"""The page of one entry of a list: a goal, a step, a person, a medicine."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.moves import list_question
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.questions_page import QuestionsPage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.guide import Question
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.planning.entries import entry_words, is_blank

_FIRST = {
    "people": ("name", "relationship", "phone", "parts", "not_to_involve"),
    "goals": ("want", "because", "will_know_when", "actions", "status", "status_words"),
    "goals/*/actions": ("what", "who", "who_name", "when", "where", "agreed", "confidence", "would_help", "status"),
}
"""What is asked first of entries with many questions; the others are one press away."""

_FEW = 9
_FIRST_OF_MANY = 6


def first_asked(question: Question) -> tuple[Question, ...]:
    """The fields of an entry that its page asks at once."""
    assert question.entry is not None
    fields = question.entry.fields
    if len(fields) <= _FEW:
        return fields
    named = _FIRST.get(question.path)
    if named is None:
        return fields[:_FIRST_OF_MANY]
    return tuple(field for field in fields if field.field_name in named)


class EntryPage(QuestionsPage):
    """Asks the fields of one entry. An entry left without a word is taken away again."""

    given: ClassVar[tuple[str, ...]] = ()
    """Fields that the app filled in: they do not count as written by the person."""

    def __init__(self, context: Context, route: Route) -> None:
        """The route has the ``path`` of the entry, and ``new`` where it was only now made."""
        path = route.fact("path")
        question = list_question(context.plan, path)
        assert question.entry is not None
        self.question = question
        self.form = question.entry
        self.path = self.is_about = path
        called = entry_words(context.plan.opened.value(path), self.form.title, content.language(), self.given)
        title = called or content.entry_add(question, self.form)
        super().__init__(title, context, name=f"entry-{object_name(path)}", eyebrow=content.prompt(question))
        self.new = bool(route.fact("new"))
        self._head = self.scope.opened.head
        self._first_asked = first_asked(question)
        self._all_shown = len(self._first_asked) == len(self.form.fields)
        self.add_questions()
        self._more = Button(self.tr("Show more questions"))
        self._more.setObjectName("more-questions")
        self._more.clicked.connect(self._show_more)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._say_more()
        foot = [] if self.new else [self.past_link()]
        if not self.scope.opened.read_only:
            remove = LinkButton(self.tr("Remove this from the list"))
            remove.setObjectName("remove-this")
            remove.clicked.connect(self._remove)
            foot.append(remove)
        self.add_foot(*foot)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
        self.back_asked.connect(self._done)
        self.forward_asked.connect(self._done)

    def placed(self) -> Sequence[tuple[Question, str, bool]]:
        later = [field for field in self.form.fields if field not in self._first_asked] if self._all_shown else []
        return [(field, self._at(field), True) for field in (*self._first_asked, *later)]

    def _at(self, field: Question) -> str:
        return f"{self.path}/{field.field_name}"

    def _say_more(self) -> None:
        """Say how many of the questions that are put away have an answer, so that none is overlooked."""
        if self._all_shown:
            self._more.hide()
            return
        later = [field for field in self.form.fields if field not in self._first_asked]
        answered = sum(bool(self.scope.opened.value(self._at(field))) for field in later)
        words = self.tr("Show more questions")
        if answered:
            words = self.tr("Show more questions (%1 have an answer)").replace("%1", str(answered))
        if answered == 1:
            words = self.tr("Show more questions (1 has an answer)")
        self._more.setText(words)

    def _show_more(self) -> None:
        before = set(self.views)
        self.show_all()
        new = next((path for _field, path, _shown in self.placed() if path in self.views and path not in before), "")
        if new:
            self.views[new].set_focus()

    def show_all(self) -> None:
        """Ask every question of the entry."""
        if not self._all_shown:
            self._all_shown = True
            self._more.hide()
            self.questions_changed()

    def focus_field(self, path: str) -> None:
        if path not in self.views and any(path == self._at(field) for field in self.form.fields):
            self.show_all()
        super().focus_field(path)

    def mark(self) -> dict[str, Any]:
        return super().mark() | {"all": self._all_shown, "head": self._head}

    def resume(self, mark: dict[str, Any]) -> None:
        if mark["all"]:
            self.show_all()
        super().resume(mark)
        self._head = mark["head"]

    def _done(self) -> None:
        if self.may_leave():
            self.context.back()

    def _remove(self) -> None:
        words = self.title
        with storing(self.context):
            self.scope.opened.remove(self.path)
            self.context.back()
            self.context.message(self.tr("Removed: %1.").replace("%1", words), undo=True)

    def at_end(self) -> Callable[[], None] | None:
        head = self._head if self.new else None
        return partial(_take_blank_away, self.context, self.scope.opened, self.path, self.given, head)


def _take_blank_away(context: Context, opened: OpenPlan, path: str, given: tuple[str, ...], head: int | None) -> None:
    """Nobody can come back to the page of an entry that has no word in it: it is not kept.

    ``head`` is the newest row of the history as a new entry was made.
    """
    if opened.read_only or not opened.has(path) or not is_blank(opened.value(path), given):
        return
    with storing(context):
        if opened.head == head:
            opened.undo()  # it was only now made, so that there is nothing to take back later
        else:
            opened.remove(path)
