"""What the pages about keeping a plan safe share: a page over the one before, its cards, and work off the thread."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.vault.problems import Problem

Result = TypeVar("Result")


def run(
    owner: QWidget,
    panel: WorkPanel,
    task: Callable[[Progress], Result],
    done: Callable[[Result], None],
    refused: Callable[[Problem], None],
) -> None:
    """Do a piece of work off the window's thread. While it runs, pressing again starts nothing."""
    if panel.busy:
        return

    def failed(problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        refused(problem)

    work: Work[Result] = Work(owner, task)
    panel.follow(work)
    work.success(done).failure(failed).start()


class KeepingPage(Page):
    """A page over another one of an open plan. Back leads there again."""

    def __init__(self, title: str, context: Context, *, name: str, doing: str = "") -> None:
        """``doing`` is what the bar says while the page works."""
        super().__init__(title, name=name)
        self.context = context
        self.scope = context.plan
        self.panel = WorkPanel(doing or self.tr("One moment"), f"{name}-work", can_stop=False)
        self.panel.hide()
        self.set_navigation(back=self.tr("&Back"))
        self.back_asked.connect(context.back)

    def finish(self) -> None:
        """All widgets are there: the bar comes last."""
        self.body.addWidget(self.panel)

    def say(self, *lines: str) -> None:
        """Lines of text on the page."""
        for line in lines:
            self.body.addWidget(Text(line))

    def card(self, title: str, lines: Sequence[str] = (), hints: Sequence[str] = ()) -> CardBox:
        """A box with a heading and some lines."""
        made = CardBox()
        made.body.addWidget(Subheading(title))
        for line in lines:
            made.body.addWidget(Text(line))
        for hint in hints:
            made.body.addWidget(Hint(hint))
        self.body.addWidget(made)
        return made

    def add_button(self, button: Button, name: str, act: Callable[[], object], *, to: CardBox | None = None) -> Button:
        """A button on the page, or in a card."""
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        if to is not None:
            to.buttons().addWidget(button)
        else:
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def work(self, task: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do something with the vault off the thread; what goes wrong is said at the top of the page."""
        self.show_problems([])

        def doing(_progress: Progress) -> Result:
            return task()

        run(self, self.panel, doing, done, self.refuse)

    def refuse(self, problem: Problem) -> None:
        """Say what went wrong. The plan is as it was."""
        self.show_problems([(problem_words(problem), None)])
