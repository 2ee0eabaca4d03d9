"""The crisis page that was left readable: says once when it is older than the plan, and brings it up to date."""

from PySide6.QtCore import QObject

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.window import content
from pcsp_desktop.plan import Plan
from pcsp_desktop.tasks.printing import crisis_view
from pcsp_desktop.vault.problems import Problem


class ReadablePage(QObject):
    """Looks at the page that lies open beside the plan, as the person goes from page to page."""

    def __init__(self, context: WindowContext, scope: PlanScope, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._looked_for: Plan | None = None
        self._known_old = False
        with storing(context):
            crisis_view.settle_copies(scope.opened, scope.session.folder)

    def look(self) -> None:
        """Say once when the page says less than the plan does now.

        It is not brought up to date without a word: what the person wrote since could be read by others.
        """
        opened, session = self._scope.opened, self._scope.session
        plan, folder = opened.plan, session.folder
        if plan is self._looked_for or session.is_example or opened.read_only:
            return
        self._looked_for = plan
        there = crisis_view.open_page(folder) is not None
        fresh = not there or crisis_view.is_up_to_date(opened, folder, content.language())
        if not fresh and not self._known_old:
            words = self.tr("Your plan has changed. The crisis page that opens without your passphrase is older now.")
            self._context.message(words, self.tr("Bring it up to date"), self._renew)
        self._known_old = not fresh

    def _renew(self) -> None:
        try:
            crisis_view.leave_open(self._scope.opened, self._scope.session.folder, content.language())
        except OSError:
            self._context.message(self.tr("The page could not be written there. Nothing was changed."))
            return
        except Problem as problem:
            self._context.not_stored(problem)
            return
        self._known_old = False
        self._context.message(self.tr("The readable crisis page is up to date. It is listed in your copies."))
