"""Private notes: a page of the guide with a lock of its own. What is typed here is no part of the plan."""

from PySide6.QtCore import QTimer

from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.kit.secret import as_secret
from pcsp_desktop.gui.pages.keeping.keeping_page import run
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import OfferedAnswer
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.gui.window.work import Progress, WorkPanel
from pcsp_desktop.tasks.keeping import private
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.private import Notes, OpenPrivate, PrivateTyping
from pcsp_desktop.tasks.keeping.safe import SlotKind
from pcsp_desktop.vault.problems import NotesShut, Problem

_KEEP_AFTER = 900
"""Milliseconds after which changed notes are stored by themselves."""
_TRY_AGAIN_AFTER = 5_000
"""Milliseconds after notes could not be stored."""


class NotesPage(GuidePage):
    """The place ``notes``."""

    def add_special(self) -> None:
        self._session = self.scope.session
        self._typing: PrivateTyping | None = self._session.private_typing
        self._part = ColumnLayout(gap="large")
        self.body.addLayout(self._part)
        self._panel = WorkPanel(self.tr("Opening your notes"), "notes-work", can_stop=False)
        self._panel.hide()
        self.body.addWidget(self._panel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep)
        if self._typing is not None:
            self._show_open()
            return
        try:
            found = private.read(self._session, language=content.language())
        except NotesShut:
            self._show_shut()
        except Problem as problem:
            self._part.addWidget(Text(problem_words(problem)))
        else:
            self._opened(found, "")

    # ---- Shut --------------------------------------------------------------------------------------------

    def _show_shut(self) -> None:
        clear(self._part)
        said = self.tr("Your private notes are empty, or a passphrase of their own keeps them shut.")
        self._part.addWidget(Text(said))
        card = CardBox()
        card.body.addWidget(Subheading(self.tr("Open my notes")))
        self._secret = TextField()
        as_secret(self._secret)
        self._secret_row = FormRow(
            self.tr("The passphrase of your private notes"), self._secret, name="notes-passphrase"
        )
        self._secret.returnPressed.connect(self._open)
        card.body.addWidget(self._secret_row)
        self._button(card, PrimaryButton(self.tr("Open my private notes")), "open-notes", self._open)
        self._part.addWidget(card)
        if not self.scope.opened.read_only:
            card = CardBox()
            card.body.addWidget(Subheading(self.tr("Start new notes")))
            card.body.addWidget(Text(self.tr("If there are notes behind a passphrase, they are lost then.")))
            self._button(card, Button(self.tr("Start new private notes")), "start-notes", self._start)
            self._part.addWidget(card)
        self.contents_changed()

    def _button(self, card: CardBox, button: Button, name: str, act: object) -> None:
        button.setObjectName(name)
        button.clicked.connect(act)
        card.buttons().addWidget(button)

    def _open(self) -> None:
        passphrase = self._secret.text()
        if not passphrase:
            self._wrong(self.tr("Type the passphrase of your private notes"))
            return
        session, language = self._session, content.language()

        def task(_progress: Progress) -> OpenPrivate:
            return private.read(session, passphrase, language)

        run(self, self._panel, task, lambda found: self._opened(found, passphrase), self._refused)

    def _refused(self, problem: Problem) -> None:
        if isinstance(problem, NotesShut):
            self._wrong(self.tr("That passphrase opens no notes here. Look at each letter, then try again."))
        else:
            self.show_problems([(problem_words(problem), None)])

    def _wrong(self, said: str) -> None:
        self._secret_row.set_problem(said)
        self.show_problems([(said, self._secret)])

    def _start(self) -> None:
        answer = self.context.ask.choose(
            self,
            self.tr("Start new private notes?"),
            self.tr("If you have notes behind a passphrase you forgot, they are gone for good."),
            [
                OfferedAnswer("start", self.tr("Start new notes")),
                OfferedAnswer("stop", self.tr("Go back")),
            ],
        )
        if answer != "start":
            return
        session, language = self._session, content.language()

        def task(_progress: Progress) -> OpenPrivate:
            private.start(session, Notes())
            return private.read(session, language=language)

        run(self, self._panel, task, lambda found: self._opened(found, ""), self._refused)

    # ---- Open --------------------------------------------------------------------------------------------

    def _opened(self, found: OpenPrivate, passphrase: str) -> None:
        self.show_problems([])
        self._typing = PrivateTyping(self._session, found, passphrase)
        self._session.private_typing = self._typing
        self._show_open()
        if self.isVisible():
            # What was pressed is gone: the person goes on in the notes.
            put_focus(self._notes)

    def _show_open(self) -> None:
        typing = self._typing
        assert typing is not None
        clear(self._part)
        self._who(typing.opened.behind_passphrase)
        writable = not self.scope.opened.read_only
        self._notes, self._feedback = LongTextField(lines=6), LongTextField(lines=3)
        for field, words, name, question in (
            (self._notes, typing.notes.text, "private-notes", self.tr("My private notes")),
            (self._feedback, typing.notes.feedback, "private-feedback", self.tr("What I think of my care")),
        ):
            field.setText(words)
            field.setReadOnly(not writable)
            field.edited.connect(self._edited)
            self._part.addWidget(FormRow(question, field, name=name))
        if writable:
            card = CardBox()
            self._state = Text(self.tr("What you write is saved by itself. The button keeps it as a version too."))
            card.body.addWidget(self._state)
            self._button(card, PrimaryButton(self.tr("Save my notes")), "keep-notes", self._keep_and_say)
            if typing.opened.behind_passphrase:
                self._button(card, LinkButton(self.tr("Shut my notes")), "shut-notes", self._shut)
            self._part.addWidget(card)
            self._add_passphrase(typing.opened.behind_passphrase)
        self._add_past(typing.opened)
        self.contents_changed()

    def _who(self, behind: bool) -> None:
        if behind:
            self._part.addWidget(AdviceBox("", self.tr("Only your private passphrase opens these notes.")))
            return
        names = {
            SlotKind.PASSPHRASE: self.tr("anyone who knows the passphrase of your plan"),
            SlotKind.RECOVERY: self.tr("anyone who has your recovery sheet"),
            SlotKind.KEYRING: self.tr("anyone who can sign in to this computer as you"),
        }
        found = dict.fromkeys(
            names.get(way.kind) or self.tr("%1, with the emergency number").replace("%1", way.label)
            for way in private.who_can_open(self._session)
        )
        lines = "\n".join(f"\u2022 {who}" for who in found)
        box = AdviceBox(self.tr("Who else can open these notes?"), lines)
        box.body.addWidget(Text(self.tr("Give the notes a passphrase of their own to keep everyone else out.")))
        self._part.addWidget(box)

    def _edited(self) -> None:
        if self._typing is not None:
            self._typing.notes = Notes(self._notes.text(), self._feedback.text())
            self._state.setText(self.tr("Not saved yet."))
            if not self._timer.isActive():
                self._timer.start(_KEEP_AFTER)

    def _keep_and_say(self) -> None:
        if self._keep(version=True):
            self.context.message(self.tr("Your private notes are saved."))

    def _keep(self, *, version: bool = False) -> bool:
        """Store what was typed now. False, with the words still here, when that did not work."""
        self._timer.stop()
        if self._typing is None:
            return True
        try:
            if version:
                self._typing.keep_version()
            else:
                self._typing.keep()
        except Problem as problem:
            said = self.tr("Your notes could not be saved. They are still here.")
            self.context.message(f"{said} {problem_words(problem)}")
            self._timer.start(_TRY_AGAIN_AFTER)
            return False
        self._state.setText(self.tr("Saved."))
        return True

    def _shut(self) -> None:
        if self._keep():
            self._forget()
            self._show_shut()
            put_focus(self._secret)
            self.context.message(self.tr("Your private notes are shut."))

    def _forget(self) -> None:
        self._typing = None
        self._session.private_typing = None

    # ---- Their passphrase --------------------------------------------------------------------------------

    def _add_passphrase(self, behind: bool) -> None:
        card = CardBox()
        self._new = TextField()
        as_secret(self._new)
        self._new_row = FormRow(self.tr("A new passphrase for your notes"), self._new, name="notes-new-passphrase")
        card.body.addWidget(Text(self.tr("If you forget it, nobody can open the notes. No sheet and no number can.")))
        card.body.addWidget(
            Text(
                self.tr(
                    "The app makes one new backup copy and takes the old ones away. "
                    "So no open copy of the notes is left."
                )
            )
        )
        card.body.addWidget(self._new_row)
        self._button(card, Button(self.tr("Set this passphrase")), "set-notes-passphrase", self._set_passphrase)
        if behind:
            self._button(
                card, LinkButton(self.tr("Take the passphrase away")), "no-notes-passphrase", self._take_passphrase_away
            )
        title = self.tr("Change the passphrase of my notes") if behind else self.tr("Give my notes a passphrase")
        self._part.addWidget(Disclosure(title, card, name="notes-passphrase-more"))

    def _set_passphrase(self) -> None:
        new = self._new.text()
        if not new:
            said = self.tr("Type a passphrase for your notes")
            self._new_row.set_problem(said)
            self.show_problems([(said, self._new)])
            return
        self._change_passphrase(new, self.tr("Only this passphrase opens your private notes now."))

    def _take_passphrase_away(self) -> None:
        self._change_passphrase("", self.tr("Your private notes have no passphrase of their own now."))

    def _change_passphrase(self, new: str, said: str) -> None:
        if not self._keep():
            return
        typing = self._typing
        assert typing is not None
        session, old, language = self._session, typing.passphrase, content.language()

        def task(_progress: Progress) -> OpenPrivate:
            private.set_passphrase(session, new, old)
            return private.read(session, new, language)

        def done(found: OpenPrivate) -> None:
            self._opened(found, new)
            self.context.message(" ".join((said, *keeping.told(session, language))))

        run(self, self._panel, task, done, self._refused)

    def _add_past(self, found: OpenPrivate) -> None:
        if not found.past:
            return
        card = CardBox()
        for past in found.past:
            card.body.addWidget(Hint(self.tr("Until %1").replace("%1", past.until)))
            said = "\n\n".join(part for part in (past.notes.text, past.notes.feedback) if part)
            card.body.addWidget(Text(said or self.tr("Empty")))
        self._part.addWidget(Disclosure(self.tr("What my notes were before"), card, name="notes-past"))

    def left(self) -> None:
        if self._typing is not None and self._keep():
            self._forget()
        super().left()
