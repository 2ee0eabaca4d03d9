"""What a file is: whole or not, who signed it, what is known of that signer, and what it was shared for."""

from functools import partial

from PySide6.QtCore import Qt

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear, grows_down
from pcsp_desktop.gui.pages.sharing.fingerprint_view import FingerprintView
from pcsp_desktop.gui.pages.sharing.their_words import answered_in_their_words
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import FileToRead, SentFile, SentPlan
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.session import local_now
from pcsp_desktop.tasks.sharing import received, shares, signed
from pcsp_desktop.tasks.sharing.signed import SignerState, TrustNotice
from pcsp_desktop.tasks.sharing.taking_back import ReplyToDecide
from pcsp_desktop.vault.problems import Problem


class CheckedPage(Page):
    """The first thing that is said about a file. Another key under a known name stops here."""

    def __init__(self, context: Context, route: Route) -> None:
        given: SentFile = route.given
        data, checked = given
        super().__init__(self.tr("What this file is"), name="checked-page", eyebrow=title_of("received"))
        self._data = data
        self.context = context
        self._checked = checked
        self.back_asked.connect(context.back)
        if checked.opened is None:
            self._say_why_not()
            return
        self.opened: signed.Opened = checked.opened
        self._state = ColumnLayout(gap="medium")
        self.body.addLayout(self._state)
        self.body.addWidget(Subheading(self.tr("Who signed it")))
        self._add_author()
        self.body.addWidget(FingerprintView(self.opened.fingerprint, "their-fingerprint"))
        self._compare = ColumnLayout(gap="medium")
        self.body.addLayout(self._compare)
        self._add_about()
        self._add_reading()
        self.forward_asked.connect(self._go_on)
        self._show_state()

    def _say_why_not(self) -> None:
        said = " ".join(self._checked.words(signed.Known(), content.language()))
        self.set_title(self.tr("Do not use this file"))
        self.body.addWidget(AdviceBox(said))
        self.body.addWidget(Text(self.tr("Nothing in it is shown or kept.")))
        self.set_navigation(back=self.tr("Back"))

    # ---- Who signed --------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        scope = self.context.scope
        session = scope.session if scope is not None else None
        today = scope.opened.today() if scope is not None else local_now().date()
        self._checked = received.looked_at_again(self._checked, session, today)
        said = received.about_signer(self._checked, session, content.language())
        clear(self._state)
        first, *rest = said
        self._state.addWidget(AdviceBox(first) if self.stopped or self._warns else Strong(first))
        for line in rest:
            self._state.addWidget(Text(line))
        self._show_compare()
        reply = self.opened.reply is not None
        if self.stopped or (reply and session is None):
            self.set_navigation(back=self.tr("Back"))
        else:
            self.set_navigation(
                back=self.tr("Back"), forward=self.tr("Look at the reply") if reply else self.tr("Read the plan")
            )
        self._reading.setHidden(self.stopped)
        self.contents_changed()

    @property
    def stopped(self) -> bool:
        """Whether nothing of this file is shown before the number was compared."""
        return self._checked.signer is SignerState.OTHER_KEY

    @property
    def _warns(self) -> bool:
        warned = (TrustNotice.OTHER_NAME, TrustNotice.FORK, TrustNotice.OLDER, TrustNotice.PAST_DATE)
        return self._checked.signer is SignerState.LIKE_NAME or any(each in warned for each in self._checked.notices)

    def _show_compare(self) -> None:
        clear(self._compare)
        scope = self.context.scope
        done = self._checked.signer in (SignerState.CONFIRMED, SignerState.OWN)
        if scope is None or scope.opened.read_only or done:
            return
        inside = CardBox()
        inside.body.addWidget(
            Text(
                self.tr(
                    "Ask the sender to read the number of their signature to you. Use a phone number that you know."
                )
            )
        )
        how: ChoiceGroup[str] = ChoiceGroup(
            self.tr("How did you compare the number?"),
            [
                Choice("in_person", self.tr("Face to face")),
                Choice("phone", self.tr("By phone")),
                Choice("video", self.tr("By video")),
                Choice("qr", self.tr("I scanned the code")),
            ],
            name="compared-how",
        )
        inside.body.addWidget(how)
        same = Button(self.tr("I checked with them. It is the same number"))
        same.setObjectName("number-is-same")
        same.clicked.connect(partial(self._note_checked, how))
        inside.buttons().addWidget(same)
        if self.stopped:
            self._compare.addWidget(inside)
        else:
            self._compare.addWidget(Disclosure(self.tr("Compare the number with them"), inside, name="compare-number"))

    def _note_checked(self, how: ChoiceGroup[str]) -> None:
        scope = self.context.scope
        if scope is None:
            return
        if how.value is None:
            said = self.tr("Choose how you compared the number.")
            how.set_problem(said)
            self.show_problems([(said, how.button("in_person"))])
            return
        self.show_problems([])
        try:
            received.note_checked(scope.session, self.opened, how.value, shares.now_with_zone())
        except Problem as problem:
            self._tell(problem)
            return
        self._show_state()
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.message(self.tr("Kept: you checked the number with them."))

    def _add_author(self) -> None:
        author = self.opened.record.author
        card = CardBox()
        card.setObjectName("their-words-of-themselves")
        card.body.addWidget(Hint(self.tr("The signer typed this. Nobody checked it.")))
        card.body.addWidget(answered_in_their_words(self.tr("Name"), author.name))
        if author.organisation:
            card.body.addWidget(answered_in_their_words(self.tr("Where they work"), author.organisation))
        says = {
            "person": self.tr("They say that it is their own plan."),
            "carer": self.tr("They say that they are a carer, family or a friend."),
            "professional": self.tr("They say that they work with the person."),
        }
        card.body.addWidget(Text(says[author.role]))
        self.body.addWidget(card)

    # ---- What it is for ----------------------------------------------------------------------------------

    def _add_about(self) -> None:
        record, language = self.opened.record, content.language()
        self.body.addWidget(Subheading(self.tr("What this copy is for")))
        card = CardBox()
        rows = [
            (self.tr("Made on"), say_date(record.created.astimezone().date(), language)),
            (self.tr("Until"), say_date(record.expires, language) if record.expires else ""),
            (self.tr("Parts in it"), ", ".join(words(f"plan.section.{each}", language) for each in record.sections)),
        ]
        consent = record.consent
        if consent is not None:
            given_as = say_choice("given_as", consent.given_as, language)
            how = say_choice("how_given", consent.how, language)
            rows += [
                (self.tr("Who said yes to sharing"), given_as),
                (self.tr("How and when"), f"{how}, {say_date(consent.given_on, language)}"),
            ]
        for name, said in rows:
            if said:
                part = ColumnLayout(gap="hair")
                part.addWidget(FieldLabel(name))
                part.addWidget(Text(said))
                card.body.addLayout(part)
        if record.says_left_out:
            card.body.addWidget(Text(self.tr("Some parts of the plan were left out.")))
        if record.expires is not None or self.opened.plan is not None:
            card.body.addWidget(Text(self.tr("Use it for this only. Delete it when you no longer need it.")))
        self.body.addWidget(card)
        self._add_their_words()

    def _add_their_words(self) -> None:
        record = self.opened.record
        consent, recipient = record.consent, record.recipient
        lines = [
            (self.tr("Whose plan"), record.author.on_behalf_of),
            (self.tr("Who it is for"), recipient.name),
            (self.tr("Where they work"), recipient.organisation),
            (self.tr("Who that is to them"), recipient.relationship),
            (self.tr("What for"), record.purpose),
            (self.tr("Who said yes"), consent.given_by if consent is not None else None),
            (self.tr("What they said"), consent.words if consent is not None else None),
            *((self.tr("A letter or photo with it"), entry.title) for entry, _ in self.opened.attachments),
        ]
        card = CardBox()
        card.setObjectName("their-words-of-the-copy")
        card.body.addWidget(Hint(self.tr("The signer typed this. Nobody checked it.")))
        for about, said in lines:
            if said and said.strip():
                card.body.addWidget(answered_in_their_words(about, said))
        self.body.addWidget(card)

    def _add_reading(self) -> None:
        self._reading = CardBox()
        grows_down(self._reading)
        scope = self.context.scope
        if scope is None:
            said = (
                self.tr("To answer it or to keep it you need a locked place on this computer.")
                if self.opened.plan is not None
                else self.tr("Open your plan to see this reply beside it.")
            )
            self._reading.body.addWidget(Text(said))
            open_plan = Button(self.tr("Open my plan"))
            open_plan.setObjectName("open-my-plan")
            open_plan.clicked.connect(lambda: self.context.begin(to("received", FileToRead(self._data))))
            self._reading.buttons().addWidget(open_plan)
            if self.opened.plan is not None:
                place = Button(self.tr("Make a place for plans I am sent"))
                place.setObjectName("make-a-place")
                place.clicked.connect(lambda: self.context.open("answers-place", self._data))
                self._reading.buttons().addWidget(place)
        pages = LinkButton(self.tr("See it as pages"))
        pages.setObjectName("see-pages")
        pages.clicked.connect(self._show_pages)
        self._reading.buttons().addWidget(pages)
        self.body.addWidget(self._reading)

    def _show_pages(self) -> None:
        self.context.open("received-pages", self.opened)

    # ---- Going on ----------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.stopped:
            return
        if self.opened.reply is None:
            self.context.open("received-plan", SentPlan(self.opened, self._data))
            return
        scope = self.context.scope
        if scope is None:
            return
        if not scope.opened.read_only:
            try:
                received.keep(scope.session, self.opened, self._data, shares.now_with_zone())
            except Problem as problem:
                self._tell(problem)
                return
        self.context.open("take-back", ReplyToDecide.of(scope.session, self.opened, content.language()))

    def _tell(self, problem: Problem) -> None:
        self.show_problems([(what_happened(problem), None)])
