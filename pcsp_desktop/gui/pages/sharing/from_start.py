"""Reading what someone sent with no plan open, and making a locked place for whoever only answers others."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.pages.start.door import NewPlan
from pcsp_desktop.gui.pages.start.flow import StartFlow
from pcsp_desktop.gui.pages.start.passphrase import PassphrasePage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import Ask
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.tasks.session import ONLY_ANSWERS, PlanSession
from pcsp_desktop.vault.problems import Problem


class FromStart(QObject):
    """The ways of these pages before a plan is open."""

    def __init__(self, shell: Shell, start: StartFlow, ask: Ask) -> None:
        super().__init__(shell)
        self._shell = shell
        self._start = start
        self.ask = ask
        self.context: Context | None = None

    def open_aside(self, page: Page) -> None:
        """Show a page over the start page."""
        self._shell.show_aside(page)

    def close_aside(self) -> None:
        """Go back."""
        self._shell.end_aside()

    def message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show and speak a message."""
        self._shell.message(words, action, act)

    def open_my_plan(self, data: bytes) -> None:
        """Go to the start; the file comes again when a plan is open."""
        self._start.begin()
        self._start.waiting = data

    def make_a_place(self, data: bytes) -> None:
        """Choose a passphrase, and make a vault that holds no plan."""
        page = PassphrasePage(self._start.door)
        page.set_title(self.tr("Choose a passphrase for this place"))
        page.body.addWidget(AdviceBox("", self.tr("It keeps the plans that people send you, and your replies.")))
        panel = WorkPanel(self.tr("Making the place"), "making-place", can_stop=False)
        panel.hide()
        page.body.addWidget(panel)
        page.back_asked.connect(self.close_aside)
        page.forward_asked.connect(lambda: self._make(page, panel, data))
        self.open_aside(page)

    def _make(self, page: PassphrasePage, panel: WorkPanel, data: bytes) -> None:
        if panel.busy or not page.check():
            return
        door, passphrase = self._start.door, page.passphrase
        folder = door.new_folder()

        def task(_progress: Progress) -> PlanSession:
            made = door.create(folder, passphrase, NewPlan(language=content.language()))
            assert isinstance(made, PlanSession)
            made.set_all({ONLY_ANSWERS: True})
            return made

        def done(made: PlanSession) -> None:
            self._start.waiting = data
            self._start.opened.emit(made, str(folder))

        def failed(problem: Exception) -> None:
            if not isinstance(problem, Problem):
                raise problem
            page.show_problems([(what_happened(problem), None)])

        work: Work[PlanSession] = Work(page, task)
        panel.follow(work)
        work.success(done).failure(failed).start()
