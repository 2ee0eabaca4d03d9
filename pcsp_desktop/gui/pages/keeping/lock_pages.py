"""The passphrase, the lock, and whether this computer remembers: each on a page of its own."""

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import Button, PrimaryButton
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage, run
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.passphrase_form import PassphraseForm
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.gui.window.work import Progress, WorkPanel
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault.problems import Problem


class NewPassphrasePage(PassphraseForm):
    """Another passphrase for the plan that is open."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title_of("new-passphrase"), "page-new-passphrase")
        self.scope = context.plan
        self.body.addWidget(Text(self.tr("The numbers on your sheets still work.")))
        self.panel = WorkPanel(self.tr("Changing your passphrase"), "changing-passphrase", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("Change my passphrase"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._change)

    def _change(self) -> None:
        if not self.check():
            return
        session, new = self.scope.session, self.passphrase

        def change(_progress: Progress) -> None:
            keeping.change_passphrase(session, new)

        run(self, self.panel, change, self._changed, self._refused)

    def _changed(self, _nothing: None) -> None:
        self.forget()
        self.context.back()
        self.context.message(
            self.tr("Your passphrase is changed. Backup copies from before still open with the old one."),
            self.tr("Change the lock too"),
            lambda: self.context.open("change-lock"),
        )

    def _refused(self, problem: Problem) -> None:
        self.show_problems([(problem_words(problem), None)])

    def left(self) -> None:
        self.forget()


class ChangeLockPage(KeepingPage):
    """A new key for the whole plan."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("change-lock"), context, name="page-change-lock", doing=self.tr("Changing the lock"))
        self.say(
            self.tr("The app makes a new key and locks your whole plan with it. It can take a moment."),
            self.tr("Do this if someone may have a copy of your plan and know your old passphrase."),
            self.tr("Your passphrase and the numbers on your sheets still work."),
        )
        self.body.addWidget(AdviceBox("", self.tr("Copies made before today still open with the old passphrase.")))
        self.add_button(PrimaryButton(self.tr("Change the lock now")), "change-lock", self._change)
        self.finish()

    def _change(self) -> None:
        session = self.scope.session
        self.work(lambda: keeping.change_lock(session), self._changed)

    def _changed(self, _nothing: None) -> None:
        self.context.back()
        self.context.message(self.tr("The lock is changed."))


class ComputerPage(KeepingPage):
    """Whether this computer opens the plan by itself. Off unless the person wants it."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            title_of("computer"), context, name="page-this-computer", doing=self.tr("Asking this computer")
        )
        self.say(
            self.tr("This computer can keep a key to your plan. Then the app opens your plan when it starts."),
            self.tr("After a lock the passphrase is still asked."),
        )
        self.body.addWidget(AdviceBox("", words("vault.lock.computer", content.language())))
        self._state = Text()
        self.body.addWidget(self._state)
        self._remember = Button(self.tr("Let this computer remember"))
        self._forget = Button(self.tr("Make this computer forget"))
        self.add_button(self._remember, "remember", self._do_remember)
        self.add_button(self._forget, "forget", self._do_forget)
        self.finish()
        self._show(can=False)

    def entered(self) -> None:
        self.work(keeping.can_remember, self._show)

    def _show(self, can: bool) -> None:
        remembered = keeping.is_remembered(self.scope.session)
        if remembered:
            said = self.tr("This computer remembers your plan now.")
        elif can:
            said = self.tr("This computer does not remember your plan.")
        else:
            said = words("vault.problem.keyring_none", content.language())
        self._state.setText(said)
        self._remember.setVisible(can and not remembered)
        self._forget.setVisible(remembered)
        self.contents_changed()

    def _do_remember(self) -> None:
        session = self.scope.session

        def done(_nothing: None) -> None:
            self._show(can=True)
            self.context.message(self.tr("This computer remembers your plan now."))

        self.work(lambda: keeping.remember(session), done)

    def _do_forget(self) -> None:
        session = self.scope.session

        def done(_nothing: None) -> None:
            self._show(can=True)
            self.context.message(self.tr("This computer has forgotten your plan. The lock is changed."))

        self.work(lambda: keeping.forget(session), done)
