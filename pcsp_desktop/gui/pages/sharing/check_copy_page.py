"""What is shown before a copy is made, and after: every word that is in it, and the code of a locked one."""

from functools import partial

from PySide6.QtGui import QGuiApplication

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import CopyCode, CopyToCheck
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.document_view import DocumentView
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan import select
from pcsp_desktop.plan.audience import excluded_people_named
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.printing.papers import pictures_of
from pcsp_desktop.tasks.sharing import shares


class CheckCopyPage(Page):
    """Exactly what is in the copy, and what is not, before it is made."""

    def __init__(self, context: Context, route: Route) -> None:
        given: CopyToCheck = route.given
        choices, how, make = given
        super().__init__(title_of("check-copy"), name="check-copy-page", eyebrow=self.tr("Share and print"))
        self.context = context
        self.scope = context.plan
        self._choices = choices
        self._make_it = make
        plan = context.plan.opened.plan
        chosen = select(plan, choices.sections)
        card = CardBox()
        card.body.addWidget(Strong(self.tr("For: %1").replace("%1", content.apart(choices.recipient))))
        if choices.purpose:
            card.body.addWidget(Text(self.tr("What for: %1").replace("%1", content.apart(choices.purpose))))
        if choices.expires:
            day = say_date(choices.expires, content.language())
            card.body.addWidget(Text(self.tr("Until: %1").replace("%1", day)))
        if choices.on_behalf_of:
            card.body.addWidget(Text(self.tr("Whose plan: %1").replace("%1", content.apart(choices.on_behalf_of))))
        given_as = say_choice("given_as", choices.given_as, content.language())
        says_yes = self.tr("Who says yes: %1, %2").replace("%2", given_as)
        card.body.addWidget(Text(says_yes.replace("%1", content.apart(choices.given_by or choices.name))))
        self.body.addWidget(card)
        inside = [words(f"plan.section.{section}", content.language()) for section in choices.sections]
        self.body.addWidget(Subheading(self.tr("These parts are in it")))
        self.body.addWidget(Text("\n".join(f"\u2022 {name}" for name in inside)))
        left = [
            words(f"plan.section.{section}", content.language())
            for section in printing.sections_with_words(plan)
            if section not in choices.sections
        ]
        if left:
            self.body.addWidget(Subheading(self.tr("These parts stay with you")))
            self.body.addWidget(Text("\n".join(f"\u2022 {name}" for name in left)))
        if choices.attachments and how != "plain":
            self.body.addWidget(Subheading(self.tr("These letters and photos go with it")))
            self.body.addWidget(Text("\n".join(f"\u2022 {each.title}" for each in choices.attachments)))
        elif choices.attachments:
            self.body.addWidget(AdviceBox("", self.tr("A plain PDF takes no letters or photos with it.")))
        if "carer" in choices.sections and chosen.carer.said_yes_to_sharing != "yes":
            self.body.addWidget(AdviceBox("", self.tr("Your carer has not said yes, so their page stays out.")))
        named = dict.fromkeys(one.name for one in excluded_people_named(plan, chosen))
        if named:
            said = self.tr("You do not want these people involved. Your words in this copy name them: %1")
            self.body.addWidget(AdviceBox("", said.replace("%1", content.apart(", ".join(named)))))
        if how != "plain":
            self.body.addWidget(
                AdviceBox(
                    "", self.tr("Anyone who can open your plan can sign in your name. A copy cannot be called back.")
                )
            )
        document = shares.share_document(
            chosen, choices, context.plan.opened.today(), pictures_of(context.plan.session)
        )
        self.body.addWidget(Subheading(self.tr("Every word that is in it")))
        self.body.addWidget(DocumentView(document, name="copy-contents"))
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Make the copy"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._go)

    def _go(self) -> None:
        make, choices = self._make_it, self._choices
        self.context.back()
        make(choices)


class CodePage(Page):
    """The code of a locked copy: shown once, told by phone, by text or by hand."""

    def __init__(self, context: Context, route: Route) -> None:
        given: CopyCode = route.given
        code, who = given
        super().__init__(title_of("copy-code"), name="code-page", eyebrow=self.tr("Share and print"))
        self.body.addWidget(Subheading(code))
        told = self.tr("Tell it to %1 by phone, by text or by hand.")
        self.body.addWidget(Text(told.replace("%1", content.apart(who))))
        self.body.addWidget(Hint(self.tr("Do not put it in the same email. The app does not keep it.")))
        copy = LinkButton(self.tr("Copy the code"))
        copy.setObjectName("copy-code")
        copy.clicked.connect(partial(_to_clipboard, code))
        self.body.addWidget(copy)
        self.set_navigation(forward=self.tr("I have told them, or written it down"))
        self.forward_asked.connect(context.back)


def _to_clipboard(code: str) -> None:
    QGuiApplication.clipboard().setText(code)
