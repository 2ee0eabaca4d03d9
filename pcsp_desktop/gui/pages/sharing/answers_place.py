"""A locked place for whoever only answers others: it holds no plan of their own."""

from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import FileToRead
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.passphrase_form import PassphraseForm
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.problems import Problem


class AnswersPlacePage(PassphraseForm):
    """Choose a passphrase, and make a place that holds no plan. The file that was sent is shown in it."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, title_of("answers-place"))
        self._data: bytes = route.given
        self.body.addWidget(AdviceBox("", self.tr("It keeps the plans that people send you, and your replies.")))
        self._panel = WorkPanel(self.tr("Making the place"), "making-place", can_stop=False)
        self._panel.hide()
        self.body.addWidget(self._panel)
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._make)

    def _make(self) -> None:
        if self._panel.busy or not self.check():
            return
        store, passphrase, language = self.context.store, self.passphrase, content.language()
        folder = store.new_folder()

        def task(_progress: Progress) -> PlanSession:
            return store.create_for_answers(folder, passphrase, language)

        def done(made: PlanSession) -> None:
            self.context.enter(made, folder, to("received", FileToRead(self._data)))

        def failed(problem: Exception) -> None:
            if not isinstance(problem, Problem):
                raise problem
            self.show_problems([(what_happened(problem), None)])

        work: Work[PlanSession] = Work(self, task)
        self._panel.follow(work)
        work.success(done).failure(failed).start()
