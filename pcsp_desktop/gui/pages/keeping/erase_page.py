"""Delete for good: says what goes and what stays, then does it."""

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import DangerButton
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.moves import question_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import OfferedAnswer
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.tasks.keeping import history
from pcsp_desktop.tasks.keeping import safe as keeping


class ErasePage(KeepingPage):
    """One answer, or one list, and all it ever was."""

    def __init__(self, context: Context, route: Route) -> None:
        path = route.fact("path")
        asked = question_of(context.plan, path)
        question = content.prompt(asked) if asked is not None else context.plan.asked_at(path)
        super().__init__("", context, name="page-erase", doing=self.tr("Deleting it everywhere"))
        self.set_title(self.tr("Delete for good: %1").replace("%1", question))
        self._path = path
        language = content.language()
        self.say(
            self.tr("Your words here and every earlier version of them go. They go from the backup copies too."),
            self.tr("The older backup copies are replaced by one new copy."),
            words("vault.lock.given_away", language),
        )
        on = words("vault.lock.erased", language, date=say_date(context.plan.opened.today(), language))
        self.body.addWidget(AdviceBox("", self.tr("In past versions this will stand there: %1").replace("%1", on)))
        self.add_button(DangerButton(self.tr("Delete it for good")), "erase-now", self._erase)
        self.finish()

    def _erase(self) -> None:
        answer = self.context.ask.choose(
            self,
            self.tr("Delete it for good?"),
            self.tr("Nobody can bring these words back."),
            [
                OfferedAnswer("keep", self.tr("Keep it")),
                OfferedAnswer("erase", self.tr("Delete it for good"), danger=True),
                OfferedAnswer("stop", self.tr("Go back")),
            ],
        )
        if answer != "erase":
            return
        session, path = self.scope.session, self._path
        self.work(lambda: history.erase(session, path), self._gone)

    def _gone(self, _nothing: None) -> None:
        self.scope.opened.afresh()
        self.context.back()
        stays = keeping.told(self.scope.session, content.language())
        said = self.tr("It is deleted from your plan.") if stays else self.tr("It is deleted for good.")
        self.context.message(" ".join((said, *stays, words("vault.lock.given_away", content.language()))))
