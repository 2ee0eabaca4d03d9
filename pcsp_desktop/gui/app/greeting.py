"""What a person hears when their plan opens: when it was last saved, what was taken back, and what to look at."""

from PySide6.QtCore import QObject

from pcsp_desktop.assets import words
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.gui.window.work import Progress, Work
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.safe import LaterCheck, SlotKind
from pcsp_desktop.vault.problems import Problem

_CLOUD_TOLD = "cloud folder told"


class Greeting(QObject):
    """Says what there is to say in one message, and begins the rest of the checks of a large plan."""

    def __init__(self, context: Context, owner: QObject) -> None:
        """``owner`` lives as long as the plan is open."""
        super().__init__(owner)
        self._context = context
        self._session = context.plan.session
        self._offer: tuple[str, str] = ("", "")

    def say(self) -> None:
        """Say it over the page that is shown."""
        if self._session.is_example:
            return
        said = [*self._what_happened(), *self._how_opened(), *self._where_it_lies()]
        saved = keeping.last_saved(self._session, content.language())
        if saved:
            said.append(self.tr("Last saved on %1.").replace("%1", saved))
        action, page = self._offer
        act = (lambda: self._open(page)) if page else self._session.take_as_newest
        if said:
            self._context.message(" ".join(said), action, act if action else None)

    def _open(self, page: str) -> None:
        self._context.open(page)

    def _what_happened(self) -> list[str]:
        said = []
        if self._session.rolled_back:
            said.append(self.tr("The last save was cut off and is taken back. Nothing else is lost."))
        reason = self._session.read_only
        if reason == "newer":
            said.append(self.tr("A newer version of this app wrote a part of this plan. You can only read it here."))
        elif reason == "full":
            said.append(self.tr("There is no room left on the disk, so you can only read your plan."))
        elif reason == "file":
            said.append(self.tr("The file of your plan cannot be written, so you can only read your plan."))
        elif reason:
            said.append(self.tr("Nothing can be written in this folder, so you can only read your plan."))
        said += keeping.told(self._session, content.language())
        if self._session.newer is not None:
            self._offer = (self.tr("I want this one"), "")
        return said

    def _how_opened(self) -> list[str]:
        if self._session.not_remembered is not None:
            said = self.tr("Your plan is open, but this computer does not remember it.")
            return [f"{said} {problem_words(self._session.not_remembered)}"]
        by = keeping.opened_by(self._session)
        if by is SlotKind.RECOVERY and not self._session.read_only:
            self._offer = (self.tr("Choose a new passphrase"), "new-passphrase")
            return [self.tr("You opened your plan with your recovery number. You can choose a new passphrase now.")]
        if by is SlotKind.EMERGENCY:
            return [self.tr("An emergency number opened this plan. That is written down in the plan.")]
        return []

    def _where_it_lies(self) -> list[str]:
        """A word about a cloud folder, once."""
        cloud = keeping.cloud_of(self._session.folder)
        if not cloud or self._session.recall(_CLOUD_TOLD, False):
            return []
        self._session.remember(_CLOUD_TOLD, True)
        if not self._offer[0] and not self._session.read_only:
            self._offer = (self.tr("Move my plan"), "move")
        return [words("vault.lock.cloud", content.language(), cloud=cloud)]

    def check_the_rest(self) -> None:
        """Let a worker do what opening left out of a large plan."""
        check = keeping.rest_of_checks(self._session)
        if check is not None:
            work: Work[Problem | None] = Work(self, _task(check))
            work.success(self._checked).start()

    def _checked(self, problem: Problem | None) -> None:
        if problem is not None:
            said = self.tr("Your plan opened, but its newest backup copy is not whole. Make a new copy soon.")
            offer = self.tr("Backup copies")
            self._context.message(f"{said} {problem_words(problem)}", offer, lambda: self._open("backups"))


def _task(check: LaterCheck):  # type: ignore[no-untyped-def]
    def run(_progress: Progress) -> Problem | None:
        return check.run()

    return run
