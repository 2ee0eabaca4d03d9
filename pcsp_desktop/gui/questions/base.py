"""What every question on a page is: a place in the plan, words around it, and a field that follows the plan."""

import contextlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.gui.questions.more import More
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.vault.problems import Problem


def object_name(path: str) -> str:
    """A name for the field at ``path``, unique on a page and safe for the accessibility tree."""
    return path.replace("/", "-").replace("_", "-")


class QuestionView(QWidget):
    """One question. ``path`` is where its answer stands in the plan.

    ``shown`` False means that the page's heading already asks it. Subclasses put their field in
    ``column`` with `add_field`, follow the plan in `refresh`, and say in `problem` what is wrong.
    """

    contents_changed = Signal()
    not_stored = Signal(object)
    """What the person did could not be stored; with the `Problem` that says why."""
    words_not_stored = Signal()
    """What was typed could not be stored. It is still in its field."""

    def __init__(self, question: Question, path: str, opened: OpenPlan, *, shown: bool = True) -> None:
        super().__init__()
        grows_down(self)
        self.question = question
        self.path = path
        self.opened = opened
        self.shown = shown
        self.setObjectName(f"question-{object_name(path)}")
        self.column = ColumnLayout(self, gap="small")
        self._stop: Callable[[], None] = opened.watch(path, self._plan_changed)

    def add_field(self, field: QWidget) -> None:
        """Put the field in, and under it the example and the reason, closed."""
        self.column.addWidget(field)
        example, why = content.example(self.question), content.why(self.question)
        name = object_name(self.path)
        about = content.prompt(self.question)
        if example or why:
            more = More(about)
            if example:
                more.add(self.tr("Show an example"), example, f"{name}-example", title=self.tr("An example"))
            if why:
                more.add(self.tr("Why we ask"), why, f"{name}-why", title=self.tr("Why we ask"))
            self.column.addWidget(more)

    def stop_following(self) -> None:
        """The page goes: the plan need not tell this question any more."""
        self._stop()

    @contextlib.contextmanager
    def storing(self) -> Iterator[None]:
        """Around an act, and what is done and said once it is stored.

        When it could not be stored the question shows what the plan holds, the window is told, and the rest of the
        block is left out.
        """
        try:
            yield
        except Problem as problem:
            self.refresh()
            self.not_stored.emit(problem)

    def _plan_changed(self, _path: str) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan holds now."""
        raise NotImplementedError

    def leave(self) -> None:
        """Make an answer of what was typed. Choices have nothing to do."""

    def problem(self) -> tuple[str, QWidget] | None:
        """The words of what is wrong and the field it is about, or None."""
        return None

    def set_focus(self) -> None:
        """Put the focus on the field."""
        raise NotImplementedError


class LeaveFilter(QObject):
    """Tells when a field loses the focus."""

    left = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)
