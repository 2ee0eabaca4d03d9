"""Write a reply to a plan that someone sent: who answers, each part, whether they agree, and the signed file."""

import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.pages.sharing.save_as import save_as
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import Suggesting
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import problem_words, what_happened
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.plan import Plan
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.sharing import replies, shares, signed
from pcsp_desktop.tasks.sharing.in_words import say_content
from pcsp_desktop.tasks.sharing.signed import AGREEMENT_STATUSES
from pcsp_desktop.vault.problems import Problem


class ReplyPage(Page):
    """The whole reply on one page; what is written is kept at once, and nothing is sent by the app."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        opened: signed.Opened = route.given
        super().__init__(
            self.tr("My reply"),
            name="reply-page",
            eyebrow=title_of("received"),
        )
        self.context = context
        self.scope = context.plan
        self.opened = opened
        self.base = opened.plan or Plan()
        self._typing = replies.typing(self.scope.session, opened)
        signer = signed.quoted(opened.record.author.name)
        self.body.addWidget(Text(self.tr("It answers the plan signed by %1.").replace("%1", signer)))
        self.body.addWidget(
            Text(
                self.tr("Write what you think, and what you suggest. The person chooses what to take into their plan.")
            )
        )
        self._add_responder()
        self._sections: dict[str, ColumnLayout] = {}
        self._views: dict[str, LongTextField] = {}
        self._comments: dict[str, LongTextField] = {}
        self._add_words("", self.tr("About the whole plan"))
        for section in opened.record.sections:
            self._add_words(section, words(f"plan.section.{section}", content.language()))
        self._add_agreement()
        # A crash loses no more than the words of the last second.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(1000)
        self._soon.timeout.connect(self._keep)
        for field in (*self._comments.values(), *self._views.values()):
            field.edited.connect(self._soon.start)
        self._panel = WorkPanel(self.tr("Making the reply"), "making-reply")
        self._panel.hide()
        self.body.addWidget(self._panel)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Make my reply"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._make)

    # ---- Who answers -------------------------------------------------------------------------------------

    def _add_responder(self) -> None:
        who = self._typing.who
        self.name = FormRow(self.tr("Your name, as they know you"), TextField(), name="reply-name")
        self.name.field.setText(who.name)
        self.role: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Who are you to them?"),
            [
                Choice("professional", self.tr("I work with them")),
                Choice("carer", self.tr("I am their carer, family or friend")),
            ],
            name="reply-role",
        )
        self.role.set_value(who.role if who.role in ("professional", "carer") else "professional")
        self.organisation = FormRow(
            self.tr("Where do you work? You can leave this out."), TextField(), name="reply-organisation"
        )
        self.organisation.field.setText(who.organisation)
        self.role.value_changed.connect(self._role_chosen)
        for widget in (self.name, self.role, self.organisation):
            self.body.addWidget(widget)
        self._role_chosen(self.role.value)

    def _role_chosen(self, role: str | None) -> None:
        self.organisation.setVisible(role == "professional")
        self.contents_changed()

    @property
    def reply(self) -> signed.Reply:
        """The reply as far as it was put together."""
        return self._typing.reply

    @reply.setter
    def reply(self, reply: signed.Reply) -> None:
        self._typing.reply = reply

    @property
    def responder(self) -> replies.Responder:
        """Who answers, as it stands on the page."""
        role = self.role.value or "professional"
        return replies.Responder(
            name=self.name.field.text().strip(),
            role=role,
            organisation=self.organisation.field.text().strip() if role == "professional" else "",
        )

    # ---- Each part ---------------------------------------------------------------------------------------

    def _add_words(self, section: str, heading: str) -> None:
        self.body.addWidget(Subheading(heading))
        card = CardBox()
        name = section or "whole"
        comment = LongTextField(lines=2)
        comment.setText(next((each.text for each in self.reply.comments if each.path == section), ""))
        self._comments[section] = comment
        card.body.addWidget(FormRow(self.tr("My comment: %1").replace("%1", heading), comment, name=f"comment-{name}"))
        if section:
            view = LongTextField(lines=2)
            view.setText(next((each.text for each in self.reply.views if each.section == section), ""))
            self._views[section] = view
            card.body.addWidget(
                FormRow(
                    self.tr("How I see it: %1").replace("%1", heading),
                    view,
                    name=f"view-{name}",
                    hint=self.tr("Your own view stays apart from the words of the person."),
                )
            )
            listed = ColumnLayout(gap="small")
            self._sections[section] = listed
            card.body.addLayout(listed)
            if replies.places(self.base, section, content.language()):
                add = Button(self.tr("Suggest a change: %1").replace("%1", heading))
                add.setObjectName(f"suggest-{name}")
                add.clicked.connect(partial(self._suggest, section))
                card.buttons().addWidget(add)
        self.body.addWidget(card)
        if section:
            self._show_suggestions(section)

    def _show_suggestions(self, section: str) -> None:
        listed, language = self._sections[section], content.language()
        clear(listed)
        for number, each in enumerate(self.reply.suggestions, 1):
            if each.change.path.split("/", 1)[0] != section:
                continue
            place = replies.say_suggestion_place(each, self.base, language)
            path = each.change.path
            if each.change.kind == "add":
                path = f"{path}/{each.change.value['id']}"
            listed.addWidget(Strong(place))
            said = say_content(path, each.change.value, language)
            listed.addWidget(Text(self.tr("I suggest: %1").replace("%1", content.apart(said))))
            if each.why:
                listed.addWidget(Hint(self.tr("Why: %1").replace("%1", content.apart(each.why))))
            remove = LinkButton(self.tr("Take away suggestion %1: %2").replace("%1", str(number)).replace("%2", place))
            remove.setObjectName(f"remove-suggestion-{number}")
            remove.clicked.connect(partial(self._remove, each.id))
            listed.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.contents_changed()

    def _suggest(self, section: str) -> None:
        self._keep()
        self.context.open("suggest", Suggesting(self.base, section, self._suggested))

    def _suggested(self, reply_change: replies.Suggested) -> None:
        self.reply = replies.with_suggestion(self.reply, self.base, reply_change.change, reply_change.why)
        self._keep()
        self._show_all()

    def _remove(self, suggestion_id: str) -> None:
        self.reply = replies.without(self.reply, suggestion_id)
        self._keep()
        self._show_all()
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        for section in self._sections:
            self._show_suggestions(section)

    # ---- Agreement ---------------------------------------------------------------------------------------

    def _add_agreement(self) -> None:
        self.body.addWidget(Subheading(self.tr("Do you agree with the plan?")))
        self.agrees: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Do you agree with the plan?"),
            [
                Choice("agreed", self.tr("I agree")),
                Choice("in_part", self.tr("I agree with parts of it")),
                Choice("not_agreed", self.tr("I do not agree")),
                Choice("", self.tr("I do not say")),
            ],
            name="reply-agrees",
            question_shown=False,
        )
        given = self.reply.agreement
        self.agrees.set_value(given.status if given is not None else "")
        self.agreement_words = FormRow(self.tr("In your words"), LongTextField(lines=2), name="reply-agreement-words")
        if given is not None:
            self.agreement_words.field.setText(given.words)
        self.body.addWidget(self.agrees)
        self.body.addWidget(self.agreement_words)

    # ---- Keeping and making ------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Everything on the page goes into the draft, in the vault."""
        for section, field in self._comments.items():
            before = next((each.text for each in self.reply.comments if each.path == section), "")
            if field.text() != before:
                self.reply = replies.with_comment(self.reply, section, field.text())
        for section, field in self._views.items():
            before = next((each.text for each in self.reply.views if each.section == section), "")
            if field.text() != before:
                self.reply = replies.with_view(self.reply, section, field.text())
        status = self.agrees.value or ""
        said = self.agreement_words.field.text()
        given = self.reply.agreement
        if (given.status, given.words) != (status, said) if given is not None else status in AGREEMENT_STATUSES:
            self.reply = replies.with_agreement(self.reply, status, said, self._today())
        self._typing.who = self.responder
        try:
            self._typing.keep()
        except Problem as problem:
            said = self.tr("Your reply could not be saved. It is still here.")
            self.show_problems([(f"{said} {problem_words(problem)}", None)])

    def left(self) -> None:
        self._soon.stop()
        if self.scope.session.is_open:
            self._keep()

    def _today(self) -> datetime.date:
        return self.scope.opened.today()

    def _make(self) -> None:
        if self._panel.busy:
            return
        self._keep()
        problems: list[tuple[str, QWidget | None]] = []
        said = "" if self.responder.name else self.tr("Write your name.")
        self.name.set_problem(said)
        if said:
            problems.append((said, self.name.field))
        if replies.is_empty(self.reply):
            problems.append((self.tr("Write a comment, suggest something, or say if you agree."), None))
        self.show_problems(problems)
        if problems:
            return
        try:
            making = replies.prepare(
                self.scope.session,
                self.opened,
                self.reply,
                self.responder,
                shares.now_with_zone(),
                content.language(),
            )
        except signed.BadCertificate:
            said = self.tr("This name cannot be signed. Write it in letters, on one line.")
            self.name.set_problem(said)
            self.show_problems([(said, self.name.field)])
            return
        except Problem as problem:
            self._tell(problem)
            return

        def task(_progress: Progress) -> signed.ShareFile:
            return replies.make(making)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, signed.CannotMake):
                raise problem
            self.show_problems([(self.tr("The reply could not be made. Make it shorter, then try again."), None)])

        work: Work[signed.ShareFile] = Work(self, task)
        self._panel.follow(work)
        work.success(self._save).failure(failed).start()

    def _save(self, made: signed.ShareFile) -> None:
        session, name = self.scope.session, file_names.reply(made.record.created.date())
        said = self.tr("Your reply is saved. Send the file to %1.")
        said = said.replace("%1", signed.quoted(self.opened.record.author.name))
        save_as(self, self.context, name, lambda path: replies.give(session, path, made), said)

    def _tell(self, problem: Problem) -> None:
        self.show_problems([(what_happened(problem), None)])
