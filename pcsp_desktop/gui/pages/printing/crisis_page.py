"""In a crisis: what helps and who to ring, ready to read. And the same page where it was left readable at the lock."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, DangerBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.labels import Subheading, Text
from pcsp_desktop.gui.kit.layout import clear
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import OfferedAnswer, yes
from pcsp_desktop.gui.window.document_view import DocumentView
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.tasks.printing import crisis_file, crisis_view
from pcsp_desktop.vault.problems import Problem

_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")
"""A phone number stays on one line."""


class CrisisPage(Page):
    """The crisis page of the open plan. It opens from everywhere with one key."""

    def __init__(self, context: Context) -> None:
        super().__init__("", name="page-in-a-crisis")
        self.context = context
        self.scope = context.plan
        opened = context.plan.opened
        document = crisis_view.crisis_document(opened.plan, opened.today(), content.language())
        self.set_title(document.title)
        self.body.addWidget(DocumentView(document, name="crisis-document"))
        row = CardBox()
        row.body.addWidget(Text(self.tr("Is something missing? Your answers fill this page.")))
        for words, name, act in (
            (self.tr("Change what is on this page"), "change-crisis", lambda: moves.open_part(context, "worse")),
            (self.tr("Print this page"), "print-crisis", self._print),
        ):
            button = Button(words)
            button.setObjectName(name)
            button.clicked.connect(act)
            row.buttons().addWidget(button)
        self.body.addWidget(row)
        self._left = CardBox()
        self.body.addWidget(self._left)
        self._show_left()
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)

    def _print(self) -> None:
        """Go to the page for printing, with this paper chosen and not the whole plan."""
        self.context.open("print", paper="in-a-crisis")

    # ---- The copy without the passphrase -----------------------------------------------------------------

    def _show_left(self) -> None:
        clear(self._left.body)
        self._left.body.addWidget(Subheading(self.tr("Open this page without the passphrase")))
        self._left.setVisible(not self.scope.opened.read_only and not self.scope.session.is_example)
        folder = self.scope.session.folder
        there = crisis_view.open_page(folder) is not None
        fresh = there and crisis_view.is_up_to_date(self.scope.opened, folder, content.language())
        if not there:
            words = self.tr(
                "You can leave this one page readable when your plan is locked. "
                "Then you, or someone with you, can read it at once."
            )
            self._add_words(words)
            self._add_button(self.tr("Leave this page readable"), "leave-readable", self._ask)
            return
        self._add_words(self.tr("This page is readable without the passphrase. Anyone at this computer can read it."))
        if not fresh:
            self._left.body.addWidget(AdviceBox("", self.tr("The readable page is older than what you see here.")))
            self._add_button(self.tr("Bring the readable page up to date"), "renew-readable", self._leave)
        self._add_button(self.tr("Take the readable page away"), "take-readable-away", self._take_away)

    def _add_words(self, words: str) -> None:
        self._left.body.addWidget(Text(words))

    def _add_button(self, words: str, name: str, act: Callable[[], None]) -> None:
        button = Button(words)
        button.setObjectName(name)
        button.clicked.connect(act)
        self._left.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask(self) -> None:
        answer = self.context.ask.choose(
            self,
            self.tr("Who else uses this computer?"),
            self.tr(
                "Anyone at this computer can read this page then. It needs no passphrase. "
                "It shows your name, your health and who to ring."
            ),
            [
                OfferedAnswer("only_me", self.tr("Only me")),
                OfferedAnswer("others", self.tr("Other people too")),
                OfferedAnswer("stop", self.tr("Do not leave it readable")),
            ],
        )
        if answer == "stop":
            return
        if answer == "others" and not yes(
            self.context.ask,
            self,
            self.tr("May the other people read this page?"),
            self.tr("They can read all of it, at any time. You can take it away again with one press."),
            self.tr("Yes, leave it readable"),
            self.tr("No, keep it locked"),
        ):
            return
        self._leave()

    def _leave(self) -> None:
        try:
            crisis_view.leave_open(self.scope.opened, self.scope.session.folder, content.language())
        except OSError:
            self.context.message(self.tr("The page could not be written there. Nothing was changed."))
            return
        except Problem as problem:
            self.context.not_stored(problem)
            return
        self._changed(self.tr("The page is readable now, without the passphrase. It is listed in your copies."))

    def _take_away(self) -> None:
        folder = self.scope.session.folder
        try:
            crisis_view.take_away(folder)
        except OSError:
            self.context.message(self.tr("The page could not be taken away. Try again."))
            return
        with storing(self.context):
            crisis_view.settle_copies(self.scope.opened, folder)
        self._changed(self.tr("The readable page is gone."))

    def _changed(self, words: str) -> None:
        self._show_left()
        self.contents_changed()
        buttons = self._left.findChildren(Button)
        if buttons:
            put_focus(buttons[0])
        self.context.message(words)


class OpenCrisisPage(Page):
    """The page that was left readable, shown at the lock. It knows nothing of the plan."""

    def __init__(self, context: Context, route: Route) -> None:
        """The route has the ``folder`` of the locked plan. Raises LookupError when no page was left there."""
        self.context = context
        self._folder = Path(route.fact("folder"))
        shown = crisis_file.open_page(self._folder)
        if shown is None:
            raise LookupError("no page was left readable")
        super().__init__(shown.title, name="open-crisis-page")
        for place, (heading, paragraphs) in enumerate(shown.parts):
            box = DangerBox() if place == 0 else None
            body = box.body if box is not None else self.body
            if heading:
                body.addWidget(Subheading(heading))
            for words in paragraphs:
                body.addWidget(Text(_BETWEEN_DIGITS.sub("\u00a0", words)))
            if box is not None:
                self.body.addWidget(box)
        note = CardBox()
        note.body.addWidget(Text(self.tr("Anyone at this computer can read this page.")))
        self.take_away = LinkButton(self.tr("Take this page away from here"))
        self.take_away.setObjectName("take-open-page-away")
        self.take_away.clicked.connect(self._take_away)
        note.buttons().addWidget(self.take_away)
        self.body.addWidget(note)
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)

    def _take_away(self) -> None:
        try:
            crisis_file.take_away(self._folder)
        except OSError:
            self.context.message(self.tr("The page could not be taken away. Try again."))
            return
        self.context.back()
        self.context.message(self.tr("The readable page is gone."))
