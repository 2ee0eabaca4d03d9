"""A reply beside my plan: each suggestion to decide, what they say, and whether they agree. Nothing moves by itself."""

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.labels import Eyebrow, FieldLabel, Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.plan import Fault
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.tasks.sharing import signed
from pcsp_desktop.tasks.sharing.in_words import say_place
from pcsp_desktop.tasks.sharing.signed import Standing
from pcsp_desktop.tasks.sharing.taking_back import DecisionOnOffer, OfferInWords, ReplyToDecide
from pcsp_desktop.vault.problems import Problem


class TakeBackPage(Page):
    """One answer. It follows the plan, so that what is undone is open again."""

    def __init__(self, context: Context, route: Route) -> None:
        answer: ReplyToDecide = route.given
        title = self.tr("A reply to my plan") if answer.who else self.tr("From a health record")
        super().__init__(title, name="take-back-page", eyebrow=title_of("received"))
        self.context = context
        self.scope = context.plan
        self.answer = answer
        if answer.who:
            self.body.addWidget(Text(self.tr("Signed by %1").replace("%1", signed.quoted(answer.who))))
        self.body.addWidget(Text(self.tr("You choose what to take. Nothing changes in your plan by itself.")))
        self._parts = ColumnLayout(gap="large")
        self.body.addLayout(self._parts)
        # One step of undo can tell of several changes: the page is made again once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self._stop = context.plan.opened.watch("", self._plan_changed)
        self._busy = False
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)
        self._show()

    def left(self) -> None:
        self._soon.stop()
        self._stop()

    def _plan_changed(self, _path: str) -> None:
        if not self._busy:
            self._soon.start()

    # ---- Showing -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        clear(self._parts)
        reply = self.answer.reply
        questions = self.answer.questions(content.language())
        if questions:
            left = sum(self._is_open(question) for question in questions)
            self._parts.addWidget(Subheading(self.tr("Suggestions")))
            said = (
                self.tr("1 is still to decide.")
                if left == 1
                else self.tr("%1 are still to decide.").replace("%1", str(left))
            )
            self._parts.addWidget(Hint(said if left else self.tr("You have decided all of them.")))
        for number, question in enumerate(questions, 1):
            self._parts.addWidget(self._card(question, number))
        if reply.comments or reply.views:
            self._parts.addWidget(Subheading(self.tr("What they say")))
        for number, comment in enumerate(reply.comments, 1):
            about = (
                say_place(comment.path, self.scope.opened.plan, content.language())
                if comment.path
                else self.tr("The whole plan")
            )
            self._add_said(
                about,
                comment.text,
                comment.id,
                f"comment-{number}",
                partial(self.answer.take_comment, comment, self._today()),
            )
        for number, view in enumerate(reply.views, 1):
            about = words(f"plan.section.{view.section}", content.language())
            self._add_said(
                about, view.text, view.id, f"view-{number}", partial(self.answer.take_view, view, self._today())
            )
        if reply.agreement is not None:
            self._add_agreement()
        if reply.not_asked:
            self._parts.addWidget(Hint(self._left_out(reply.not_asked)))
        elif not (questions or reply.comments or reply.views or reply.agreement):
            self._parts.addWidget(Text(self.tr("This reply holds no comment and no suggestion.")))
        self.contents_changed()

    def _left_out(self, count: int) -> str:
        said = (
            self.tr("1 more thing in this reply is not about what you shared. It is left out.")
            if count == 1
            else self.tr("%1 more things in this reply are not about what you shared. They are left out.")
        )
        return said.replace("%1", str(count))

    def _is_open(self, question: OfferInWords) -> bool:
        return question.decided is None and question.can_take

    def _card(self, question: OfferInWords, number: int) -> CardBox:
        card = CardBox()
        name = f"suggestion-{number}"
        card.setObjectName(name)
        card.body.addWidget(Eyebrow(self.tr("Suggestion %1").replace("%1", str(number))))
        card.body.addWidget(Strong(question.place))
        if question.is_conflict and question.decided is None:
            card.body.addWidget(Text(self.tr("You both changed this since you shared it.")))
        rows = [
            (self.tr("In the copy that you shared"), question.shared if question.is_conflict else ""),
            (self.tr("In my plan now"), question.mine),
            (self._theirs_label(), signed.quoted_lines(question.theirs) if question.theirs else ""),
        ]
        for label, said in rows:
            if said:
                part = ColumnLayout(gap="hair")
                part.addWidget(FieldLabel(label))
                part.addWidget(Text(said))
                card.body.addLayout(part)
        for why in question.offer.why:
            card.body.addWidget(Text(self.tr("Why: %1").replace("%1", signed.quoted_lines(why))))
        state = self._state(question)
        if state:
            line = Hint(state)
            line.setObjectName(f"{name}-state")
            card.body.addWidget(line)
        if not self.scope.opened.read_only:
            self._add_buttons(card, question, name, number)
        return card

    def _theirs_label(self) -> str:
        return self.tr("They suggest") if self.answer.who else self.tr("In the file")

    def _state(self, question: OfferInWords) -> str:
        if question.decided is DecisionOnOffer.MINE:
            return self.tr("You kept yours.")
        if question.decided is DecisionOnOffer.THEIRS:
            return self.tr("You took theirs.")
        if question.decided is DecisionOnOffer.BOTH:
            return self.tr("You kept yours, and theirs as a note.")
        if question.offer.standing is Standing.SAME:
            return self.tr("Your plan says this already.")
        if question.offer.standing is Standing.GONE:
            return self.tr("This place is not in your plan any more.")
        return ""

    def _add_buttons(self, card: CardBox, question: OfferInWords, name: str, number: int) -> None:
        count = str(number)
        if self._is_open(question):
            for key, said, act in (
                ("theirs", self.tr("Take theirs: suggestion %1"), self._take),
                ("mine", self.tr("Keep mine: suggestion %1"), self._keep),
                ("both", self.tr("Keep both as a note: suggestion %1"), self._both),
            ):
                if key == "both" and not self.answer.who:
                    continue
                button = Button(said.replace("%1", count))
                button.setObjectName(f"{name}-{key}")
                button.clicked.connect(partial(act, question, name))
                card.buttons().addWidget(button)
        elif question.decided is DecisionOnOffer.MINE:
            again = LinkButton(self.tr("Decide again: suggestion %1").replace("%1", count))
            again.setObjectName(f"{name}-again")
            again.clicked.connect(partial(self._again, question, name))
            card.buttons().addWidget(again)

    def _add_said(self, about: str, text: str, key: str, name: str, take: Callable[[], None]) -> None:
        card = CardBox()
        card.setObjectName(name)
        card.body.addWidget(Strong(about))
        card.body.addWidget(Text(signed.quoted_lines(text)))
        if self.answer.is_taken(key):
            card.body.addWidget(Hint(self.tr("It is in your plan, under what others say.")))
        elif not self.scope.opened.read_only:
            button = Button(self.tr("Keep what they say about %1").replace("%1", about))
            button.setObjectName(f"{name}-keep")
            button.clicked.connect(partial(self._do, take, name, self.tr("Kept, apart from your own words.")))
            card.buttons().addWidget(button)
        self._parts.addWidget(card)

    def _add_agreement(self) -> None:
        given = self.answer.reply.agreement
        assert given is not None
        self._parts.addWidget(Subheading(self.tr("Do they agree?")))
        card = CardBox()
        card.setObjectName("agreement-given")
        status = words(f"reply.paper.status.{given.status}", content.language())
        card.body.addWidget(Text(f"{signed.quoted(self.answer.who)} {status}."))
        card.body.addWidget(Hint(self.tr("Said on %1").replace("%1", say_date(given.given_on, content.language()))))
        if given.words:
            card.body.addWidget(Text(signed.quoted_lines(given.words)))
        if self.answer.is_taken("agreement"):
            card.body.addWidget(Hint(self.tr("It is on your page Check and agree.")))
        elif not self.scope.opened.read_only:
            button = Button(self.tr("Put it on my agreement page"))
            button.setObjectName("agreement-keep")
            button.clicked.connect(
                partial(
                    self._do,
                    self.answer.take_agreement,
                    "agreement",
                    self.tr("It is on your agreement page, with their signature."),
                )
            )
            card.buttons().addWidget(button)
        self._parts.addWidget(card)

    # ---- Deciding ----------------------------------------------------------------------------------------

    def _today(self) -> datetime.date:
        return self.scope.opened.today()

    def _take(self, question: OfferInWords, name: str) -> None:
        self._do(partial(self.answer.take_theirs, question), name, self.tr("Theirs is in your plan now."))

    def _both(self, question: OfferInWords, name: str) -> None:
        self._do(
            partial(self.answer.keep_both, question, self._today()),
            name,
            self.tr("Yours stays. Theirs is kept as a note."),
        )

    def _keep(self, question: OfferInWords, name: str) -> None:
        self._note(partial(self.answer.keep_mine, question), name, self.tr("Yours stays."))

    def _again(self, question: OfferInWords, name: str) -> None:
        self._note(partial(self.answer.open_again, question.key), name, self.tr("It is open again."))

    def _note(self, act: Callable[[], None], name: str, said: str) -> None:
        self._do(act, name, said, undo=False)

    def _do(self, act: Callable[[], None], name: str, said: str, *, undo: bool = True) -> None:
        self._busy = True
        try:
            act()
        except Fault as fault:
            self.show_problems([(content.fault(fault.text_id), None)])
            return
        except Problem as problem:
            self._tell(problem)
            return
        finally:
            self._busy = False
        self._show()
        self._focus_next(name)
        if undo:
            self.context.message(said, undo=True)
        else:
            self.context.message(said)

    def _focus_next(self, name: str) -> None:
        """Go to the next thing to decide; when there is none, to the heading."""
        buttons = [
            button
            for button in self.findChildren(Button)
            if not button.isHidden() and button.objectName().endswith(("-theirs", "-keep"))
        ]
        kind, _, number = name.partition("-")
        later = [
            button
            for button in buttons
            if button.objectName().startswith(f"{kind}-")
            and number.isdigit()
            and int(button.objectName().split("-")[1]) >= int(number)
        ]
        target = next(iter(later or buttons), None)
        (target or self.heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, problem: Problem) -> None:
        self.show_problems([(what_happened(problem), None)])
