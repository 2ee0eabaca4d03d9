"""A page of questions: what pages of the guide and pages of one entry have in common."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.kit.boxes import Divider
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.kit.layout import FlowLayout
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import QuestionView
from pcsp_desktop.gui.questions.entries import EntriesQuestion
from pcsp_desktop.gui.questions.make import make_question
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.guide import Question


class QuestionsPage(Page):
    """Shows questions under each other and keeps to what the answers call for.

    ``placed`` gives, each time, the questions that appear with the paths of their answers.
    """

    def __init__(self, title: str, context: Context, *, name: str, eyebrow: str = "") -> None:
        super().__init__(title, name=name, eyebrow=eyebrow)
        self.context = context
        self.scope = context.plan
        self.views: dict[str, QuestionView] = {}
        self._stops: list[Callable[[], None]] = []
        self._was_at = ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page opens over this one: remember where the person was."""
        if not event.spontaneous():
            now = QApplication.focusWidget()
            self._was_at = now.objectName() if now is not None and self.isAncestorOf(now) else ""
            for view in self.views.values():
                if isinstance(view, EntriesQuestion):
                    view.covered()
        super().hideEvent(event)

    def first_focus(self) -> QWidget:
        """The heading; after a visit to another page the control that the person left, or what is in its place."""
        for view in self.views.values():
            place = view.go_on_at() if isinstance(view, EntriesQuestion) else None
            if place is not None:
                return place
        for found in self.findChildren(QWidget, self._was_at) if self._was_at else []:
            if found.isVisible() and found.isEnabled() and found is not self.heading:
                return found
        return super().first_focus()

    def placed(self) -> Sequence[tuple[Question, str, bool]]:
        """(question, path, whether its prompt is shown) of every question that may appear, in order."""
        raise NotImplementedError

    def appears(self, question: Question, path: str) -> bool:
        """Whether the answers so far call for the question at ``path``."""
        if question.show_when is None:
            return True
        place = question.show_when.place
        at = place if "/" in place else f"{path.rpartition('/')[0]}/{place}"
        opened = self.scope.opened
        if not opened.has(at):
            return False
        if question.show_when.lets_in(opened.value(at), opened.value(path)):
            return True
        # What stays because nothing is answered above it does not go while its words are typed anew.
        view, focus = self.views.get(path), QApplication.focusWidget()
        return not opened.value(at) and view is not None and focus is not None and view.isAncestorOf(focus)

    def add_questions(self) -> None:
        """Make the widgets of the questions that appear now, and follow the plan for the others."""
        for question, path, shown in self.placed():
            if self.appears(question, path):
                self._make(question, path, shown)
        self._stops.append(self.scope.opened.watch("", self._plan_changed))

    def past_link(self) -> LinkButton:
        """The way to what stood in these answers before, where they can also be deleted for good."""
        link = LinkButton(self.tr("What I wrote here before"))
        link.setObjectName("answers-past")
        link.clicked.connect(self._open_past)
        return link

    def add_foot(self, *things: QWidget) -> None:
        """What else can be done on the page, in a row under a quiet line."""
        if not things:
            return
        self.body.addWidget(Divider())
        row = FlowLayout(gap="medium")
        self.body.addLayout(row)
        for thing in things:
            row.addWidget(thing)

    def _open_past(self) -> None:
        self.leave_fields()
        there = [path for _question, path, _shown in self.placed() if path in self.views]
        self.context.open("earlier", paths=" ".join(there))

    def _make(self, question: Question, path: str, shown: bool, place: int = -1) -> None:
        view = make_question(question, path, self.context, shown=shown)
        view.contents_changed.connect(self.contents_changed)
        self.views[path] = view
        if place < 0:
            self.body.addWidget(view)
        else:
            self.body.insertWidget(place, view)
            if self.isVisible():
                view.show()

    def _plan_changed(self, _path: str) -> None:
        changed = False
        before: QuestionView | None = None
        for question, path, shown in self.placed():
            there = self.appears(question, path)
            view = self.views.get(path)
            if there and view is None:
                place = self.body.indexOf(before) + 1 if before is not None else self.first_place()
                self._make(question, path, shown, place)
                changed = True
            elif view is not None and view.isHidden() == there:
                view.setVisible(there)
                changed = True
            if path in self.views:
                before = self.views[path]
        if changed:
            self.contents_changed()

    def questions_changed(self) -> None:
        """Other questions appear than before: make their widgets."""
        self._plan_changed("")

    def first_place(self) -> int:
        """Where the first question stands in the body."""
        return 0

    def left(self) -> None:
        for view in self.views.values():
            view.leave()
            view.stop_following()
        for stop in self._stops:
            stop()
        self._stops = []

    def leave_fields(self) -> list[tuple[str, QWidget]]:
        problems = []
        for view in self.views.values():
            if view.isHidden():
                continue
            view.leave()
            found = view.problem()
            if found is not None:
                problems.append(found)
        return problems

    def may_leave(self) -> bool:
        """Make answers of what was typed. The first time something is wrong, say so; the next time go on anyway."""
        problems = self.leave_fields()
        if problems and not self.errors.isVisible():
            self.show_problems(problems)
            return False
        return True

    def mark(self) -> dict[str, Any]:
        lists = {path: view.mark() for path, view in self.views.items() if isinstance(view, EntriesQuestion)}
        now = QApplication.focusWidget()
        here = now is not None and self.isAncestorOf(now)
        at = now.objectName() if now is not None and here else self._was_at
        return super().mark() | {"at": at, "lists": lists}

    def resume(self, mark: dict[str, Any]) -> None:
        super().resume(mark)
        self._was_at = mark["at"]
        for path, at in mark["lists"].items():
            view = self.views.get(path)
            if isinstance(view, EntriesQuestion):
                view.resume(at)

    def focus_field(self, path: str) -> None:
        view = self.views.get(path)
        if view is not None and not view.isHidden():
            view.set_focus()

    def show_change(self, path: str) -> None:
        # Unless the focus is on a field already.
        asked = next((asked for asked in self.views if path == asked or path.startswith(f"{asked}/")), "")
        view = self.views.get(asked)
        now = QApplication.focusWidget()
        if isinstance(view, EntriesQuestion):
            view.focus_entry(path.removeprefix(asked).strip("/").split("/")[0])
        elif view is not None and not view.isHidden() and (now is None or not self.isAncestorOf(now)):
            view.set_focus()

    def shows(self, path: str) -> bool:
        return any(path == asked or path.startswith(f"{asked}/") for asked in self.views)
