"""The recovery number, and emergency numbers for people that the person trusts: make, print, check, take away."""

from collections.abc import Sequence
from functools import partial

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import NumberOffered, NumberSheet
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import yes
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.tasks.keeping import recovery
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.safe import SlotKind, Way

_LONGEST_NAME = 80


class RecoveryPage(KeepingPage):
    """What the recovery number is, and a button that makes one."""

    def __init__(self, context: Context, place: str = "recovery") -> None:
        super().__init__(title_of(place), context, name="page-recovery-number")
        self.say(
            self.tr("If you forget your passphrase, this number opens your plan. Nothing else can."),
            self.tr("Keep the paper away from this computer. Anyone who has both can open your plan."),
        )
        there = keeping.ways_of(context.plan.session, SlotKind.RECOVERY, content.language())
        if there:
            self.body.addWidget(
                AdviceBox(
                    self.tr("You made a number on %1").replace("%1", there[-1].made),
                    self.tr(
                        "The app cannot show it again. If you make a new one, the number on your old sheet stops "
                        "working."
                    ),
                )
            )
            if not keeping.is_recovery_number_kept(context.plan.session):
                self.add_button(Button(self.tr("I have it on paper")), "number-kept", self._kept)
        said = self.tr("Make a new recovery number") if there else self.tr("Make a recovery number")
        self.add_button(PrimaryButton(said), "make-number", self._make)
        if recovery.offer_of(context.plan.session).stands(self.scope.opened.today()):
            self.set_navigation(back=self.tr("&Back"), not_now=self.tr("&Not now, ask me in a week"))
            self.not_now_asked.connect(self._later)
        self.finish()

    def _later(self) -> None:
        recovery.put_off(self.scope.session, self.scope.opened.today())
        self.context.back()

    def _kept(self) -> None:
        keeping.recovery_number_kept(self.scope.session)
        self.context.back()
        self.context.message(self.tr("Good. You can make a new number at any time."))

    def _make(self) -> None:
        there = keeping.ways_of(self.scope.session, SlotKind.RECOVERY)
        if there and not yes(
            self.context.ask,
            self,
            self.tr("Make a new number?"),
            self.tr("Your old sheet stops working for this plan.")
            + " "
            + words("vault.lock.old_copies", content.language()),
            self.tr("Make a new number"),
            self.tr("Keep the old one"),
        ):
            return
        session = self.scope.session
        self.work(lambda: keeping.new_recovery_number(session), self._made)

    def _made(self, groups: tuple[str, ...]) -> None:
        self.context.replace("number-sheet", NumberSheet(groups))


class OfferedPage(RecoveryPage):
    """The same before the first lock: each answer leads on to the lock, or back to the plan."""

    def __init__(self, context: Context, route: Route) -> None:
        self._given: NumberOffered = route.given
        super().__init__(context, "number-offered")

    def _later(self) -> None:
        recovery.put_off(self.scope.session, self.scope.opened.today())
        self._given.then()

    def _kept(self) -> None:
        keeping.recovery_number_kept(self.scope.session)
        self._given.then()

    def _made(self, groups: tuple[str, ...]) -> None:
        sheet = NumberSheet(groups, close=self._given.then, closes=self._given.closes)
        self.context.replace("number-sheet", sheet)


class EmergencyPage(KeepingPage):
    """The numbers that were given to people: who has one, when it was used, and a new one."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("emergency-number"), context, name="page-emergency-numbers")
        self.say(
            self.tr(
                "A person with this number and this computer can open your whole plan. "
                "They can also change it and share it."
            ),
            self.tr("Each time someone uses it, the plan writes it down. You see it here."),
        )
        self.body.addWidget(Hint(self.tr("Private notes with a passphrase of their own stay shut.")))
        self._list = ColumnLayout(gap="medium")
        self.body.addLayout(self._list)
        self._fill()
        card = self.card(self.tr("Make a number for someone"))
        self._who = TextField()
        self._who.setMaxLength(_LONGEST_NAME)
        self._who_row = FormRow(
            self.tr("Who is it for?"),
            self._who,
            name="emergency-for",
            hint=self.tr("Such as Anna, my daughter. The name stands on the sheet."),
        )
        card.body.addWidget(self._who_row)
        self.add_button(Button(self.tr("Make the number")), "make-emergency", self._make, to=card)
        self.finish()

    def entered(self) -> None:
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        used = keeping.uses(self.scope.session, content.language())
        there = keeping.ways_of(self.scope.session, SlotKind.EMERGENCY, content.language())
        for place, way in enumerate(there):
            self._list.addWidget(self._way(place, way, [use.when for use in used if use.label == way.label]))
        if not there:
            self._list.addWidget(Text(self.tr("Nobody has a number now.")))
        names = {way.label for way in there}
        gone = [use for use in used if use.label not in names]
        if gone:
            card = CardBox()
            card.body.addWidget(Subheading(self.tr("Other times a number opened your plan")))
            for use in gone:
                whose = use.label or self.tr("Your recovery number")
                card.body.addWidget(Text(f"{use.when}: {whose}"))
            self._list.addWidget(card)

    def _way(self, place: int, way: Way, used: Sequence[str]) -> CardBox:
        card = CardBox()
        card.body.addWidget(Subheading(way.label))
        card.body.addWidget(Text(self.tr("Made on %1").replace("%1", way.made)))
        if used:
            for when in used:
                card.body.addWidget(Text(self.tr("Opened your plan on %1").replace("%1", when)))
        else:
            card.body.addWidget(Text(self.tr("Not used so far in this plan.")))
        button = LinkButton(self.tr("Take away the number of %1").replace("%1", way.label))
        self.add_button(button, f"take-away-{place + 1}", partial(self._take_away, way), to=card)
        return card

    def _make(self) -> None:
        who = self._who.text().strip()
        if not who:
            said = self.tr("Write who the number is for")
            self._who_row.set_problem(said)
            self.show_problems([(said, self._who)])
            return
        self._who_row.set_problem("")
        session = self.scope.session

        def made(groups: tuple[str, ...]) -> None:
            self._who.clear()
            self._fill()
            self.context.open("number-sheet", NumberSheet(groups, who))

        self.work(lambda: keeping.new_emergency_number(session, who), made)

    def _take_away(self, way: Way) -> None:
        if not yes(
            self.context.ask,
            self,
            self.tr("Take away the number of %1?").replace("%1", way.label),
            self.tr("The lock is changed, so the number does not open your plan any more.")
            + " "
            + words("vault.lock.old_copies", content.language()),
            self.tr("Take it away"),
            self.tr("Keep it"),
        ):
            return
        session = self.scope.session

        def gone(_nothing: None) -> None:
            self._fill()
            self.contents_changed()
            self.heading.setFocus()
            said = self.tr("The number of %1 does not open your plan any more.").replace("%1", way.label)
            self.context.message(f"{said} {words('vault.lock.old_copies', content.language())}")

        self.work(lambda: keeping.take_away(session, way.id), gone)
