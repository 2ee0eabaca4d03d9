"""The plan could not be locked, because not all of it could be stored: what was typed, and what can be done."""

from pathlib import Path

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.labels import Subheading, Text
from pcsp_desktop.gui.pages.keeping.keeping_page import run
from pcsp_desktop.gui.pages.keeping.unsaved_words import UnsavedWordsPage
from pcsp_desktop.gui.places.context import Context, Leave
from pcsp_desktop.gui.places.given import NotLocked
from pcsp_desktop.gui.window.ask import OfferedAnswer
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.gui.window.work import Progress, WorkPanel
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault.problems import Problem


class NotLockedPage(UnsavedWordsPage):
    """Stays until everything is stored, the plan is saved somewhere else, or the person gives up."""

    def __init__(self, context: Context, route: Route) -> None:
        given: NotLocked = route.given
        super().__init__(context, route, "not-locked")
        self._then = given.then
        card = CardBox()
        card.body.addWidget(Subheading(self.tr("Save the whole plan in another place")))
        card.body.addWidget(
            Text(
                self.tr(
                    "Choose a folder on this computer or on a USB stick. It opens with the same passphrase. "
                    "Past versions, letters and photos stay in the old place."
                )
            )
        )
        elsewhere = Button(self.tr("Save my plan in another place"))
        elsewhere.setObjectName("plan-elsewhere")
        elsewhere.clicked.connect(self._plan_elsewhere)
        anyway = Button(self.tr("Lock it and lose these words"))
        anyway.setObjectName("lock-anyway")
        anyway.clicked.connect(self._lock_anyway)
        card.buttons().addWidget(elsewhere)
        card.buttons().addWidget(anyway)
        self._panel = WorkPanel(self.tr("Saving your plan"), "saving-elsewhere", can_stop=False)
        self._panel.hide()
        card.body.addWidget(self._panel)
        self.body.addWidget(card)

    def _look(self) -> None:
        """Nothing goes by itself here: the person presses Lock again."""
        if self.scope.opened.unsaved():
            self._fill()

    def try_again(self) -> None:
        self.context.leave(self._then)

    def go_back(self) -> None:
        self.context.open("home")

    def _plan_elsewhere(self) -> None:
        chosen = self.context.ask.folder(self, self.tr("Where do you want your plan?"), Path.home())
        if chosen is None:
            return
        target = keeping.folder_beside(chosen / "plan")
        session = self.scope.session

        def save(_progress: Progress) -> None:
            session.save_elsewhere(target)

        def saved(_nothing: None) -> None:
            preferences = self.context.preferences
            preferences.change(preferences.settings.with_plan(target))
            self.context.leave(to("unlock", folder=str(target)), Leave.WITHOUT_SAVING)

        run(self, self._panel, save, saved, self._refused)

    def _refused(self, problem: Problem) -> None:
        self.context.message(problem_words(problem))

    def _lock_anyway(self) -> None:
        answer = self.context.ask.choose(
            self,
            self.tr("Lock your plan now?"),
            self.tr("The words that could not be saved are lost then. All that was saved before is safe."),
            [
                OfferedAnswer("stay", self.tr("Keep it open")),
                OfferedAnswer("lock", self.tr("Lock it and lose the words"), danger=True),
                OfferedAnswer("no", self.tr("Go back")),
            ],
        )
        if answer == "lock":
            self.context.leave(self._then, Leave.WITHOUT_SAVING)
