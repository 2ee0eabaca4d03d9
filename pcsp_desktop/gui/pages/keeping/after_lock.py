"""What happens to a plan that is locked: moving it, deleting it, looking it over, saving what can still be read."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pcsp_desktop.gui.kit.boxes import AdviceBox, button_row
from pcsp_desktop.gui.kit.buttons import Button, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.kit.secret import as_secret
from pcsp_desktop.gui.pages.keeping.keeping_page import run
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import Examined, Moved, Trouble
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.which_backup import choose_backup
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.gui.window.work import Progress, WorkPanel
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.problems import Damaged, Problem, WrongKey

Result = TypeVar("Result")


class BusyPage(Page):
    """A page with a bar, while something is done to a locked plan."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__(title, name="page-busy")
        self.context = context
        self.panel = WorkPanel(title, "busy", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)

    def work(self, task: Callable[[], Result], done: Callable[[Result], None], folder: Path) -> None:
        """Do it off the thread; what goes wrong has a page of its own."""

        def doing(_progress: Progress) -> Result:
            return task()

        run(self, self.panel, doing, done, lambda problem: self.context.open("trouble", Trouble(problem, folder)))


class MovingPage(BusyPage):
    """Moves a plan, then asks for its passphrase in the new place."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, title_of("moving"))
        self._moved: Moved = route.given

    def entered(self) -> None:
        session, folder, into = self._moved

        def task() -> Path:
            session.wait_for_backup()
            return keeping.move_plan(folder, into)

        self.work(task, self._done, folder)

    def _done(self, target: Path) -> None:
        preferences = self.context.preferences
        preferences.change(preferences.settings.without_plan(self._moved.folder).with_plan(target))
        self.context.open("unlock", folder=str(target))
        self.context.message(self.tr("Your plan is in its new place now."))


class DeletingPage(BusyPage):
    """Deletes a plan, then shows the first page."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, title_of("deleting"))
        self._folder: Path = route.given

    def entered(self) -> None:
        folder = self._folder
        self.work(lambda: keeping.delete_plan(folder), self._done, folder)

    def _done(self, empty: bool) -> None:
        preferences = self.context.preferences
        preferences.change(preferences.settings.without_plan(self._folder))
        said = self.tr("Your plan is deleted.")
        if not empty:
            said += " " + self.tr("Other files in its folder were left there.")
        self.context.begin()
        self.context.message(said)


class ExaminePage(Page):
    """Looks a locked plan over, says in plain words what it found, and offers what helps."""

    def __init__(self, context: Context, route: Route) -> None:
        given: Examined = route.given
        super().__init__(title_of("examine"), name="page-examine")
        self.context = context
        self._folder, self._session = given
        self.body.addWidget(Text(self.tr("The app reads every part of the file and changes nothing.")))
        self._passphrase = TextField()
        as_secret(self._passphrase)
        self._field_row = FormRow(self.tr("Your passphrase"), self._passphrase, name="examine-passphrase")
        self.body.addWidget(self._field_row)
        self._passphrase.returnPressed.connect(self._examine)
        self.panel = WorkPanel(self.tr("Looking at your plan"), "examining", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self._found = AdviceBox()
        self._found.setObjectName("examine-found")
        self._said = Text()
        self._found.body.addWidget(self._said)
        self._found.hide()
        self.body.addWidget(self._found)
        self._open = PrimaryButton(self.tr("Open my plan"))
        self._restore = Button(self.tr("Use a backup copy"))
        self._rescue = Button(self.tr("Save what can still be read"))
        for button, name, act in (
            (self._open, "examine-open", self._open_plan),
            (self._restore, "examine-restore", self._use_backup),
            (self._rescue, "examine-rescue", self._save_what_can_be_read),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        self.body.addLayout(button_row(self._open, self._restore, self._rescue))
        for button in (self._open, self._restore, self._rescue):
            button.hide()
        self.back_asked.connect(self._open_plan)
        self.forward_asked.connect(self._examine)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("Check my plan"))

    def _examine(self) -> None:
        passphrase, folder, session = self._passphrase.text(), self._folder, self._session
        if not passphrase:
            self._wrong(self.tr("Type your passphrase"))
            return
        self._field_row.set_problem("")
        self.show_problems([])

        def task(_progress: Progress) -> keeping.Report:
            if session is not None:
                session.wait_for_backup()
            return keeping.examine(folder, passphrase, content.language())

        run(self, self.panel, task, self._show, self._refused)

    def _show(self, report: keeping.Report) -> None:
        if isinstance(report.problem, WrongKey):
            self._wrong(self.tr("That passphrase does not open this plan. Look at each letter, then try again."))
            return
        self._said.setText("\n".join(report.lines))
        self._found.show()
        damaged = isinstance(report.problem, Damaged)
        self._open.setVisible(not damaged)
        self._restore.setVisible(damaged and bool(keeping.backups(self._folder)))
        self._rescue.setVisible(damaged)
        self.contents_changed()
        first = self._restore if not self._restore.isHidden() else self._rescue if damaged else self._open
        first.setFocus()
        self.context.message(report.lines[0])

    def _open_plan(self) -> None:
        self.context.open("unlock", folder=str(self._folder))

    def _use_backup(self) -> None:
        choose_backup(self.context, self, self._folder)

    def _save_what_can_be_read(self) -> None:
        passphrase, folder = self._passphrase.text(), self._folder
        new_folder = keeping.folder_beside(folder)

        def task(_progress: Progress) -> tuple[keeping.Rescued, PlanSession]:
            return keeping.rescue(folder, passphrase, new_folder)

        def done(found: tuple[keeping.Rescued, PlanSession]) -> None:
            rescued, session = found
            self._passphrase.clear()
            self.context.enter(session, new_folder)
            self.context.message(self._words_of(rescued))

        run(self, self.panel, task, done, self._refused)

    def _words_of(self, rescued: keeping.Rescued) -> str:
        said = self.tr("This is a new plan with all that could be read. The old one is still in its folder.")
        if rescued.lost_changes or rescued.lost_attachments:
            lost = self.tr("Lost: %1 changes, %2 letters or photos.")
            said += " " + lost.replace("%1", str(rescued.lost_changes)).replace("%2", str(rescued.lost_attachments))
        if not rescued.whole_history:
            said += " " + self.tr("The past versions could not be saved.")
        return said

    def _wrong(self, said: str) -> None:
        self._field_row.set_problem(said)
        self.show_problems([(said, self._passphrase)])

    def _refused(self, problem: Problem) -> None:
        self.context.open("trouble", Trouble(problem, self._folder))

    def left(self) -> None:
        self._passphrase.clear()


class OpenBackupPage(Page):
    """A backup file on a computer that may have no plan yet: it becomes a plan here."""

    def __init__(self, context: Context, route: Route) -> None:
        file: Path = route.given
        super().__init__(title_of("open-backup"), name="page-open-backup", eyebrow=file.name)
        self.context = context
        self._file, self._folder = file, context.store.new_folder()
        self.body.addWidget(Text(self.tr("The copy becomes a plan on this computer. The file stays as it is.")))
        self._secret = TextField()
        as_secret(self._secret)
        self._field_row = FormRow(
            self.tr("The passphrase you had when the copy was made"),
            self._secret,
            name="backup-passphrase",
            hint=self.tr("Or the number on your sheet from that time."),
        )
        self.body.addWidget(self._field_row)
        self.panel = WorkPanel(self.tr("Opening the copy"), "opening-copy", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self._secret.returnPressed.connect(self._open)
        self.forward_asked.connect(self._open)
        self.back_asked.connect(lambda: context.begin())
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("&Open"))

    def _open(self) -> None:
        typed, file, folder = self._secret.text(), self._file, self._folder
        if not typed:
            self._wrong(self.tr("Type the passphrase"))
            return
        self._field_row.set_problem("")
        self.show_problems([])

        def task(_progress: Progress) -> PlanSession:
            return keeping.open_copy(file, typed, folder)

        def done(session: PlanSession) -> None:
            self._secret.clear()
            self.context.enter(session, folder)

        run(self, self.panel, task, done, self._refused)

    def _refused(self, problem: Problem) -> None:
        if isinstance(problem, WrongKey):
            self._wrong(self.tr("That passphrase does not open this copy. Look at each letter, then try again."))
        else:
            self.show_problems([(problem_words(problem), None)])

    def _wrong(self, said: str) -> None:
        self._field_row.set_problem(said)
        self.show_problems([(said, self._secret)])

    def left(self) -> None:
        self._secret.clear()
