"""Someone sent me a plan: choose the file, and, with a plan open, all that came before, each person's apart."""

from functools import partial

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.pages.sharing.receiving import Receiving
from pcsp_desktop.gui.pages.sharing.their_words import answered_in_their_words
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import FileToRead
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import WorkPanel
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.tasks.sharing import received, signed


class ReceivePage(Page):
    """The first page, and the list of what was kept."""

    def __init__(self, context: Context, route: Route) -> None:
        """The route may be given a file, as a path or as its bytes: it is read at once."""
        super().__init__(title_of("received"), name="receive-page")
        self.context = context
        self.receiving = Receiving(context)
        self._given: FileToRead | None = route.given
        self.body.addWidget(Text(self.tr("Open a plan, or a reply to your plan. You see if anybody changed it.")))
        self.panel = WorkPanel(self.tr("Reading the file"), "reading-file")
        self.panel.hide()
        choose = PrimaryButton(self.tr("Choose the file"))
        choose.setObjectName("choose-received")
        choose.clicked.connect(self._choose)
        self.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.panel)
        self._kept = ColumnLayout(gap="medium")
        self.body.addLayout(self._kept)
        if context.scope is None:
            self.body.addWidget(Hint(self.tr("You can read a plan now. Nothing is kept on this computer.")))
        else:
            mine = LinkButton(self.tr("My signature"))
            mine.setObjectName("my-signature")
            mine.clicked.connect(self._show_signature)
            self.body.addWidget(mine, 0, Qt.AlignmentFlag.AlignLeading)
        self.refresh()

    def entered(self) -> None:
        file = self._given.take() if self._given is not None else None
        if isinstance(file, bytes):
            self.open_bytes(file)
        elif file is not None:
            self.receiving.read(self, self.panel, self.tell, file)

    def open_bytes(self, data: bytes) -> None:
        """Show what these bytes of a file are."""
        self.receiving.look(self, self.panel, self.tell, data)

    def tell(self, words: str) -> None:
        """Say why a file was not opened."""
        self.show_problems([(words, None)])

    def _choose(self) -> None:
        self.show_problems([])
        self.receiving.choose(self, self.panel, self.tell)

    def _show_signature(self) -> None:
        self.context.open("signature")

    # ---- What is kept ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is kept now."""
        scope = self.context.scope
        clear(self._kept)
        if scope is None:
            return
        session = scope.session
        plans, answers = received.plans_by_person(session), received.answers_by_person(session)
        if plans:
            self._kept.addWidget(Subheading(self.tr("Plans of other people")))
        for number, sender in enumerate(plans, 1):
            self._add_sender(sender, f"plan-{number}", answer=False)
        if answers:
            self._kept.addWidget(Subheading(self.tr("Replies to my plan")))
        for number, sender in enumerate(answers, 1):
            self._add_sender(sender, f"reply-{number}", answer=True)
        self.contents_changed()

    def _add_sender(self, sender: received.Sender, name: str, *, answer: bool) -> None:
        card = CardBox()
        card.setObjectName(f"kept-{name}")
        newest = sender.files[0]
        card.body.addWidget(Text(self.tr("Signed by %1").replace("%1", signed.quoted(sender.name))))
        if newest.organisation:
            card.body.addWidget(answered_in_their_words(self.tr("Where they work"), newest.organisation))
        if sender.about:
            card.body.addWidget(answered_in_their_words(self.tr("Whose plan"), sender.about))
        for place, file in enumerate(sender.files):
            if answer:
                said = self.tr("Open reply %1 from %2, %3")
            else:
                said = self.tr("Open older copy %1 from %2, %3") if place else self.tr("Open copy %1 from %2, %3")
            day = say_date(file.created.astimezone().date(), content.language())
            said = said.replace("%1", str(file.revision)).replace("%3", day)
            row = card.buttons()
            opener = Button(said.replace("%2", signed.quoted(sender.name)))
            opener.setObjectName(f"open-{name}-{place}")
            opener.clicked.connect(partial(self._open_kept, file))
            row.addWidget(opener)
        self._kept.addWidget(card)

    def _open_kept(self, file: received.KeptFile) -> None:
        scope = self.context.scope
        assert scope is not None
        try:
            data = received.content_of(scope.session, file)
        except KeyError:
            self.tell(self.tr("This file was deleted for good."))
            return
        self.open_bytes(data)


class CodeEntryPage(Page):
    """A locked PDF: its code is asked, used once, and not kept."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(title_of("code"), name="code-entry", eyebrow=title_of("received"))
        self._data: bytes = route.given
        self._receiving = Receiving(context)
        self.body.addWidget(Text(self.tr("It opens with a code of 20 numbers. The sender tells you the code.")))
        field = TextField(letters=26)
        field.returnPressed.connect(self._go)
        self.code = FormRow(
            self.tr("Code of the copy"),
            field,
            name="code-of-copy",
            hint=self.tr("For example 0417 2290 3381 5526 9074."),
        )
        self.body.addWidget(self.code)
        self._panel = WorkPanel(self.tr("Opening the copy"), "opening-copy")
        self._panel.hide()
        self.body.addWidget(self._panel)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Open it"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._go)

    def _go(self) -> None:
        typed = self.code.field.text()
        if not typed.strip():
            self._tell(self.tr("Type the code first."))
            return
        self.show_problems([])
        self.code.set_problem("")
        self._receiving.unlock(self, self._panel, self._tell, self._data, typed)

    def _tell(self, words: str) -> None:
        self.code.set_problem(words)
        self.show_problems([(words, self.code.field)])
