"""Backup copies: one file to a place of the person's choice, those beside the plan, and using one again."""

from functools import partial
from pathlib import Path

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.kit.secret import as_secret
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter, yes
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault.problems import Problem, WrongKey


class BackupsPage(KeepingPage):
    """Make a copy, and the copies that there are."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("backups"), context, name="page-backups", doing=self.tr("Making the backup copy"))
        card = self.card(
            self.tr("A copy for a safe place"),
            [
                self.tr(
                    "Save your whole plan as one file, on a USB stick or another disk. It stays locked. "
                    "It opens with the passphrase you have today."
                )
            ],
        )
        self.add_button(PrimaryButton(self.tr("Make a backup copy")), "make-backup", self._make, to=card)
        card = self.card(
            self.tr("Use a copy from a file"),
            [self.tr("Choose a backup file that you made before. What is in your plan now is kept.")],
        )
        self.add_button(Button(self.tr("Choose a backup file")), "choose-backup", self._choose, to=card)
        self._list()
        self.finish()

    def _list(self) -> None:
        copies = keeping.backups(self.scope.session.folder, content.language())
        card = CardBox()
        card.body.addWidget(Subheading(self.tr("Copies the app made by itself")))
        card.body.addWidget(
            Text(
                self.tr(
                    "The app makes a copy each time you lock a plan that changed. "
                    "It keeps the newest, one a day for a week and one a month for a year."
                )
            )
        )
        if not copies:
            card.body.addWidget(Text(self.tr("There is none yet.")))
        for place, copy in enumerate(copies):
            button = LinkButton(self.tr("Use the copy of %1").replace("%1", copy.when))
            source = self.scope.session.folder / "backups" / copy.id
            show = partial(self._use, source, copy.id, copy.when)
            self.add_button(button, f"use-backup-{place + 1}", show, to=card)
            card.buttons().addWidget(Hint(_size_words(copy.bytes, self.tr("%1 MB"))))
        self.body.addWidget(card)

    def _make(self) -> None:
        session = self.scope.session
        start = Path.home() / file_names.backup(session.opened.today())
        path = self.context.ask.save_file(
            self,
            self.tr("Where do you want the copy?"),
            start,
            FileFilter(self.tr("Backup copy"), (f"*{file_names.COPY_ENDING}",)),
        )
        if path is None:
            return
        cloud = keeping.cloud_of(path)
        if cloud and not yes(
            self.context.ask,
            self,
            self.tr("This folder is not only on this computer"),
            self.tr("It belongs to %1, so a copy goes there too. The copy is locked with your passphrase.").replace(
                "%1", cloud
            ),
            self.tr("Save it there all the same"),
            self.tr("Choose another place"),
        ):
            return

        def done(file: Path) -> None:
            self.context.message(self.tr("The backup copy is saved: %1").replace("%1", str(file)))

        self.work(lambda: keeping.copy_to(session, path), done)

    def _choose(self) -> None:
        kind = FileFilter(self.tr("Backup copy"), (f"*{file_names.COPY_ENDING}",))
        chosen = self.context.ask.open_files(self, self.tr("Choose a backup file"), [kind])
        if chosen:
            self._use(chosen[0], str(chosen[0]), chosen[0].name)

    def _use(self, source: Path, backup: str, said: str) -> None:
        self.context.open("use-backup", source=str(source), backup=backup, name=said)


class UseBackupPage(KeepingPage):
    """What to do with a backup copy: open it beside the plan, or put it in the plan's place."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        """``source`` is where it lies, ``backup`` what the store of plans calls it, ``name`` its name in words."""
        source, backup, name = Path(route.fact("source")), route.fact("backup"), route.fact("name")
        super().__init__("", context, name="page-use-backup", doing=self.tr("Opening the copy"))
        self.set_title(self.tr("Use the copy of %1").replace("%1", name))
        self._source, self._backup, self._name = source, backup, name
        card = self.card(
            self.tr("Look at it beside this plan"),
            [self.tr("The copy becomes a plan of its own. Nothing in this plan changes.")],
        )
        self._passphrase = TextField()
        as_secret(self._passphrase)
        self._field_row = FormRow(
            self.tr("The passphrase you had when the copy was made"), self._passphrase, name="copy-passphrase"
        )
        card.body.addWidget(self._field_row)
        self.add_button(PrimaryButton(self.tr("Open it beside this plan")), "restore-beside", self._beside, to=card)
        if not context.plan.opened.read_only:
            card = self.card(
                self.tr("Go back to it"),
                [self.tr("The copy takes the place of this plan. What is there now is kept as a backup copy.")],
            )
            self.add_button(
                Button(self.tr("Put it in the place of this plan")), "restore-instead", self._instead, to=card
            )
        self.finish()

    def _beside(self) -> None:
        passphrase = self._passphrase.text()
        if not passphrase:
            self._wrong(self.tr("Type the passphrase"))
            return
        self._field_row.set_problem("")
        source, folder = self._source, keeping.folder_beside(self.scope.session.folder)

        def done(_nothing: None) -> None:
            self._passphrase.clear()
            self._add_to_list(folder)
            self.context.back()
            self.context.message(
                self.tr("The copy is a plan of its own now. You find it in the list of plans."),
                self.tr("Lock this plan and open the copy"),
                lambda: self.context.leave(to("unlock", folder=str(folder))),
            )

        self.work(lambda: keeping.restore_beside(source, passphrase, folder), done)

    def _add_to_list(self, folder: Path) -> None:
        """The new plan stands behind the one that is open in the list of plans."""
        preferences, here = self.context.preferences, self.scope.session.folder
        preferences.change(preferences.settings.with_plan(folder).with_plan(here))

    def refuse(self, problem: Problem) -> None:
        if isinstance(problem, WrongKey):
            self._wrong(self.tr("That passphrase does not open this copy. Look at each letter, then try again."))
        else:
            super().refuse(problem)

    def _wrong(self, said: str) -> None:
        self._field_row.set_problem(said)
        self.show_problems([(said, self._passphrase)])

    def _instead(self) -> None:
        if not yes(
            self.context.ask,
            self,
            self.tr("Go back to this copy?"),
            self.tr("Your plan is saved and locked first. Then you type your passphrase."),
            self.tr("Go back to the copy"),
            self.tr("Keep my plan as it is"),
        ):
            return
        folder = str(self.scope.session.folder)
        self.context.leave(to("restore", folder=folder, backup=self._backup, name=self._name))

    def left(self) -> None:
        self._passphrase.clear()


def _size_words(size: int, form: str) -> str:
    """A size in megabytes with one place at most: "0.4 MB"."""
    return form.replace("%1", f"{max(0.1, size / 1_000_000):.1f}")
