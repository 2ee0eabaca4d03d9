"""Using a backup copy: which one was chosen, and the passphrase that opens it."""

from functools import partial
from pathlib import Path

from pcsp_desktop.gui.kit.controls import AdviceBox, FormRow, TextField
from pcsp_desktop.gui.kit.secret import as_secret
from pcsp_desktop.gui.pages.start.opening import run_opening
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import Progress, WorkPanel
from pcsp_desktop.tasks.session import PlanSession


class RestorePage(Page):
    """Asks for the passphrase of today and, for a copy from before it changed, for the one of that time."""

    def __init__(self, context: Context, route: Route) -> None:
        """The route has the ``folder``, the ``backup``, and its ``name``: "21 November 2026, 3:42pm"."""
        super().__init__(title_of("restore"), name="restore-page", eyebrow=route.fact("name"))
        self._context = context
        self._folder = route.fact("folder")
        self._backup = route.fact("backup")
        self.body.addWidget(
            AdviceBox("", self.tr("What is in your plan's folder now is kept beside it. Nothing is thrown away."))
        )
        self._now = _secret()
        self._now_row = FormRow(self.tr("Your &passphrase"), self._now, name="restore-passphrase")
        self._then = _secret()
        self._then_row = FormRow(
            self.tr("The passphrase you had &when this copy was made"), self._then, name="restore-old-passphrase"
        )
        for row in (self._now_row, self._then_row):
            self.body.addWidget(row)
        self._then_row.hide()
        self.panel = WorkPanel(self.tr("Getting your plan back"), "restoring", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self._now.returnPressed.connect(self.forward_asked)
        self._then.returnPressed.connect(self.forward_asked)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("&Use this copy"))
        self.back_asked.connect(lambda: context.open("unlock", folder=self._folder))
        self.forward_asked.connect(self._restore)

    def _restore(self) -> None:
        store, folder = self._context.store, Path(self._folder)
        restore = partial(store.restore, folder, self._backup, self.passphrase, self.old_passphrase)

        def task(_progress: Progress) -> PlanSession:
            return restore()

        run_opening(self, self.panel, self._context, task, folder, self.wrong, old_key=self.ask_old)

    @property
    def passphrase(self) -> str:
        """The passphrase of today."""
        return self._now.text()

    @property
    def old_passphrase(self) -> str:
        """The passphrase of the copy's time, or empty."""
        return self._then.text()

    def wrong(self) -> None:
        """Neither passphrase opened the copy."""
        words = self.tr("That passphrase does not open this copy. Look at each letter, then try again.")
        row = self._now_row if self._then_row.isHidden() else self._then_row
        row.set_problem(words)
        self.show_problems([(words, row.field)])

    def ask_old(self) -> None:
        """The copy is from before the lock was changed."""
        if not self._then_row.isHidden():
            self.wrong()
            return
        words = self.tr("This copy was made with an older passphrase. Type that one too.")
        self._then_row.show()
        self._then_row.set_problem(words)
        self.show_problems([(words, self._then)])

    def left(self) -> None:
        self._now.clear()
        self._then.clear()


def _secret() -> TextField:
    field = TextField()
    as_secret(field)
    return field
