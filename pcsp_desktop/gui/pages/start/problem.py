"""A plan that does not open, or opens only to be read: what happened, that it is safe, and what to do next."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.controls import Button, Disclosure, Text, button_row
from pcsp_desktop.gui.pages.start.opening import to_list
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import Examined, Trouble
from pcsp_desktop.gui.questions.which_backup import choose_backup
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.vault import problems


class WayOut(NamedTuple):
    """One thing that the person can do from a problem page."""

    id: str
    words: str


def ways_out(problem: problems.Problem) -> list[WayOut]:
    """What can be done about a problem, the best first."""
    again = WayOut("again", QCoreApplication.translate("ProblemPage", "Try &again"))
    other = WayOut("other", QCoreApplication.translate("ProblemPage", "Open a &different plan"))
    restore = WayOut("restore", QCoreApplication.translate("ProblemPage", "Use a bac&kup copy"))
    if isinstance(problem, problems.KeyFileDamaged) and problem.spare_is_whole:
        return [WayOut("spare", QCoreApplication.translate("ProblemPage", "Use the &spare key file")), restore, other]
    if isinstance(problem, problems.Damaged):
        examine = WayOut("examine", QCoreApplication.translate("ProblemPage", "See what can be &saved"))
        # With the list of keys changed by someone else the passphrase is not to be typed again.
        return [restore, other] if isinstance(problem, problems.KeysChanged) else [restore, examine, again, other]
    if isinstance(problem, problems.NewerFormat):
        return [other]
    return [again, other]


def title_of_problem(problem: problems.Problem) -> str:
    """A short heading for a kind of problem."""
    if isinstance(problem, problems.DatabaseMissing | problems.NotAVault):
        return QCoreApplication.translate("ProblemPage", "Your plan is not in this folder")
    if isinstance(problem, problems.Damaged):
        return QCoreApplication.translate("ProblemPage", "Your plan needs mending")
    if isinstance(problem, problems.NewerFormat):
        return QCoreApplication.translate("ProblemPage", "This plan needs a newer version of this app")
    if isinstance(problem, problems.InUse):
        return QCoreApplication.translate("ProblemPage", "Your plan is open in another window")
    if isinstance(problem, problems.ReadOnly | problems.NoAccess):
        return QCoreApplication.translate("ProblemPage", "Nothing can be written here")
    if isinstance(problem, problems.DiskFull):
        return QCoreApplication.translate("ProblemPage", "This computer has no room left")
    if isinstance(problem, problems.Unreachable):
        return QCoreApplication.translate("ProblemPage", "We cannot reach your plan")
    return QCoreApplication.translate("ProblemPage", "Your plan did not open")


class ProblemPage(Page):
    """One page for each kind of problem, with what can be done about it."""

    def __init__(self, context: Context, route: Route) -> None:
        self._trouble: Trouble = route.given
        self.problem = problem = self._trouble.problem
        super().__init__(title_of_problem(problem), name="problem-page")
        self._context = context
        language, folder = content.language(), str(self._trouble.folder or "")
        self.body.addWidget(Text(words(problem.text_id, language, **problem.values())))
        # Nothing was typed into a plan that did not open.
        shut = isinstance(problem, problems.DiskFull)
        next_id = f"{problem.next_id}_shut" if shut else problem.next_id
        self.body.addWidget(Text(words(next_id, language, **problem.values())))
        row = button_row()
        for way in ways_out(problem):
            button = Button(way.words)
            button.setObjectName(f"way-{way.id}")
            button.clicked.connect(partial(self.choose, way.id))
            row.addWidget(button)
        self.body.addLayout(row)
        self.set_navigation(back=self.tr("Back"))
        details = self.tr("Folder: %1\nKind: %2").replace("%1", folder).replace("%2", problem.text)
        self.body.addWidget(Disclosure(self.tr("Details for someone who helps"), details, name="details"))
        self.back_asked.connect(lambda: to_list(context))

    def choose(self, way: str) -> None:
        """Do what the person chose, by its id."""
        context, folder, again = self._context, self._trouble.folder, self._trouble.again
        if way == "other":
            to_list(context)
        elif way == "again" and again is not None:
            again()
        elif folder is None:
            context.begin()
        elif way == "again":
            context.open("unlock", folder=str(folder))
        elif way == "restore":
            choose_backup(context, self, folder)
        elif way == "examine":
            context.open("examine", Examined(folder))
        elif way == "spare":
            self._use_spare(folder)

    def _use_spare(self, folder: Path) -> None:
        try:
            self._context.store.use_spare(folder)
        except problems.Problem as problem:
            self._context.replace("trouble", Trouble(problem, folder))
        else:
            self._context.open("unlock", folder=str(folder))
