"""The whole plan: move it, delete it, or have it looked over. Each locks the plan first."""

from pathlib import Path

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import Button, DangerButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.places.context import Context, Leave
from pcsp_desktop.gui.places.given import Examined, Moved
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import yes
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.tasks.keeping import safe as keeping


class MovePage(KeepingPage):
    """Choose another folder for the plan."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("move"), context, name="page-move-plan")
        self._folder = context.plan.session.folder
        self.say(
            self.tr("Your plan is in this folder: %1").replace("%1", str(self._folder)),
            self.tr("You can move it to another folder, another disk or a USB stick. Backup copies go with it."),
        )
        self.body.addWidget(AdviceBox("", self.tr("On a USB stick, take care not to lose it. Keep a backup copy too.")))
        self.add_button(PrimaryButton(self.tr("Choose the new place")), "move-plan", self._choose)
        self.finish()

    def _choose(self) -> None:
        into = self.context.ask.folder(self, self.tr("Where do you want your plan?"), Path.home())
        if into is None:
            return
        cloud = keeping.cloud_of(into)
        if cloud and not yes(
            self.context.ask,
            self,
            self.tr("This folder is not only on this computer"),
            words("vault.lock.cloud", content.language(), cloud=cloud)
            + " "
            + self.tr("Two computers that save at once can spoil it."),
            self.tr("Move it there all the same"),
            self.tr("Choose another place"),
        ):
            return
        session, folder = self.scope.session, self._folder
        self.context.leave(to("moving", Moved(session, folder, into)))


class DeletePage(KeepingPage):
    """Delete the whole plan, after the person typed a word."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("delete"), context, name="page-delete-plan")
        self.say(
            self.tr("You can stop having a plan. You can also keep it locked, and come back to it at any time."),
            self.tr(
                "If you delete it, all you wrote goes. Past versions, letters, photos and private notes go too. "
                "So do the backup copies beside it. Nobody can bring it back."
            ),
            words("vault.lock.given_away", content.language()),
        )
        self.add_button(Button(self.tr("Make a backup copy first")), "backup-first", self._copy_first)
        self._word = self.tr("delete")
        self._field = TextField(letters=16)
        self._field_row = FormRow(
            self.tr("To delete your plan, type this word: %1").replace("%1", self._word),
            self._field,
            name="delete-word",
        )
        self.body.addWidget(self._field_row)
        self.add_button(DangerButton(self.tr("Delete my whole plan")), "delete-plan", self._delete)
        self.finish()

    def _copy_first(self) -> None:
        self.context.open("backups")

    def _delete(self) -> None:
        if self._field.text().strip().casefold() != self._word.casefold():
            said = self.tr("Type the word %1 to delete your plan").replace("%1", self._word)
            self._field_row.set_problem(said)
            self.show_problems([(said, self._field)])
            return
        session, folder = self.scope.session, self.scope.session.folder

        def forgotten(_nothing: None) -> None:
            self.context.leave(to("deleting", folder), Leave.FOR_GOOD)

        self.work(lambda: keeping.forget_before_deleting(session), forgotten)


class AskExaminePage(KeepingPage):
    """Says what a check does; then the plan is locked and looked over."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("ask-examine"), context, name="page-ask-examine")
        self.say(
            self.tr("The app reads every part of your plan's file and says if all is well. It changes nothing."),
            self.tr("Your plan is saved and locked first. Then you type your passphrase."),
        )
        self.add_button(PrimaryButton(self.tr("Lock my plan and check it")), "start-examine", self._start)
        self.finish()

    def _start(self) -> None:
        session, folder = self.scope.session, self.scope.session.folder
        self.context.leave(to("examine", Examined(folder, session)))
