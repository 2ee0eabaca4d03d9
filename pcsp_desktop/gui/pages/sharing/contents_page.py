"""The content of a plan that someone sent: its words in the same look as our own, its pages, and its attachments."""

from functools import partial

from PySide6.QtCore import Qt

from pcsp_desktop.documents.preview import Preview
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.pages.sharing.save_as import save_as
from pcsp_desktop.gui.pages.sharing.their_words import answered_in_their_words, in_their_words
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import SentPlan
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import yes
from pcsp_desktop.gui.window.document_view import DocumentView
from pcsp_desktop.gui.window.drawn_pages import DrawnPages, PagePictureView
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.sharing import received, shares, signed
from pcsp_desktop.vault.problems import FileRefused, Problem


class ReceivedPlanPage(Page):
    """Somebody's plan, to read. Nothing in it can be changed here."""

    def __init__(self, context: Context, route: Route) -> None:
        given: SentPlan = route.given
        opened, data = given
        super().__init__(
            self.tr("The plan that I was sent"),
            name="received-plan-page",
            eyebrow=title_of("received"),
        )
        self.opened = opened
        self._data = data
        self.context = context
        self._add_banner()
        self._add_actions()
        self._add_attachments()
        self.body.addWidget(DocumentView(received.document_of(opened), name="received-words"))
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Write a reply") if self._can_answer else "")
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._answer)

    @property
    def _can_answer(self) -> bool:
        scope = self.context.scope
        own = scope is not None and self.opened.certificate.key_id in shares.known_to(scope.session).own_keys
        return scope is not None and not scope.opened.read_only and not own

    def _add_banner(self) -> None:
        record, language = self.opened.record, content.language()
        day = say_date(record.created.astimezone().date(), language)
        said = self.tr("A copy of %1, signed by %2.").replace("%1", day)
        said = said.replace("%2", signed.quoted(record.author.name))
        box = AdviceBox("", said)
        if record.author.on_behalf_of:
            box.body.addWidget(answered_in_their_words(self.tr("Whose plan"), record.author.on_behalf_of))
        if record.expires is not None:
            until = say_date(record.expires, language)
            box.body.addWidget(Text(self.tr("They ask you to use it until %1.").replace("%1", until)))
        if record.purpose:
            box.body.addWidget(answered_in_their_words(self.tr("What for"), record.purpose))
        self.body.addWidget(box)

    def _add_actions(self) -> None:
        card = CardBox()
        pages = Button(self.tr("See it as pages"))
        pages.setObjectName("see-pages")
        pages.clicked.connect(lambda: self.context.open("received-pages", self.opened))
        card.buttons().addWidget(pages)
        self._keep = Button(self.tr("Keep it with my plan"))
        self._keep.setObjectName("keep-received")
        self._keep.clicked.connect(self._keep_it)
        card.buttons().addWidget(self._keep)
        self._forget = LinkButton(self.tr("Delete it from this computer"))
        self._forget.setObjectName("forget-received")
        self._forget.clicked.connect(self._forget_it)
        card.buttons().addWidget(self._forget)
        self._is_kept = Hint(self.tr("It is kept, locked, with your plan."))
        card.body.addWidget(self._is_kept)
        self.body.addWidget(card)
        self._show_kept()

    def _show_kept(self) -> None:
        scope = self.context.scope
        kept = scope is not None and received.is_kept(scope.session, self.opened)
        can = scope is not None and not scope.opened.read_only
        self._keep.setHidden(kept or not can)
        self._forget.setHidden(not (kept and can))
        self._is_kept.setHidden(not kept)
        self.contents_changed()

    def _add_attachments(self) -> None:
        if not self.opened.attachments:
            return
        self.body.addWidget(Subheading(self.tr("Letters and photos with it")))
        card = CardBox()
        for number, (entry, inside) in enumerate(self.opened.attachments, 1):
            title = entry.title or self.tr("File %1").replace("%1", str(number))
            card.body.addWidget(in_their_words(title))
            save = LinkButton(self.tr("Save file %1").replace("%1", str(number)))
            save.setObjectName(f"save-attachment-{number}")
            save.clicked.connect(partial(self._save_attachment, entry.path.rpartition("/")[2], inside))
            card.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(card)

    def _save_attachment(self, name: str, inside: bytes) -> None:
        save_as(self, self.context, name, lambda path: printing.save(path, inside))

    # ---- Keeping -----------------------------------------------------------------------------------------

    def _keep_it(self) -> None:
        if self._kept_now():
            self._show_kept()
            self.context.message(self.tr("Kept with your plan. You find it under Someone sent me a plan."))

    def _kept_now(self) -> bool:
        scope = self.context.scope
        if scope is None:
            return False
        try:
            received.keep(scope.session, self.opened, self._data, shares.now_with_zone())
        except (Problem, FileRefused) as problem:
            self.show_problems([(what_happened(problem), None)])
            return False
        return True

    def _forget_it(self) -> None:
        scope = self.context.scope
        if scope is None or not yes(
            self.context.ask,
            self,
            self.tr("Delete this copy?"),
            self.tr("It is deleted for good, also from your backup copies. You cannot undo this."),
            self.tr("Delete it"),
            self.tr("Keep it"),
        ):
            return
        kept = next(
            (one for one in received.kept_files(scope.session) if one.manifest == self.opened.manifest_sha256),
            None,
        )
        if kept is None:
            return
        try:
            received.forget(scope.session, kept)
        except Problem as problem:
            self.show_problems([(what_happened(problem), None)])
            return
        scope.opened.afresh()
        self._show_kept()
        self.context.message(self.tr("The copy is deleted. It is open until you leave this page."))

    def _answer(self) -> None:
        scope = self.context.scope
        if scope is None or not self._can_answer or not self._kept_now():
            return
        self._show_kept()
        self.context.open("reply", self.opened)


class PdfPagesPage(Page):
    """The signed PDF of a file as pictures, in memory only, with its words beside each page."""

    def __init__(self, context: Context, route: Route) -> None:
        opened: signed.Opened = route.given
        super().__init__(title_of("received-pages"), name="received-pages", eyebrow=title_of("received"))
        self._pdf = opened.pdf
        self.context = context
        self._name = signed.PDF_NAME[opened.record.kind]
        self._drawn = DrawnPages(Preview(opened.pdf))
        save = PrimaryButton(self.tr("Save these pages as a PDF"))
        save.setObjectName("save-received-pdf")
        save.clicked.connect(self._save)
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeading)
        count = len(self._drawn.pages)
        for number in range(count):
            name = self.tr("Page %1 of %2").replace("%1", str(number + 1)).replace("%2", str(count))
            self.body.addWidget(PagePictureView(self._drawn, number, name))
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)

    def _save(self) -> None:
        save_as(self, self.context, self._name, lambda path: printing.save(path, self._pdf))

    def left(self) -> None:
        self._drawn.close()
