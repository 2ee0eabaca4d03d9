"""Keep my plan safe: one page that says how things stand, and leads to all that can be done about it."""

from PySide6.QtCore import Qt

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.labels import Subheading, Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.safe import SlotKind


class KeepSafePage(Page):
    """The line "Keep my plan safe" of the list."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("keep-safe"), name="page-keep-my-plan-safe")
        self.context = context
        self.scope = context.plan
        self._fill()

    def _fill(self) -> None:
        context = self.context
        if context.plan.session.is_example:
            said = self.tr("This is a made-up plan to look at. It is thrown away when you close it.")
            self.body.addWidget(Text(said))
            self.body.addWidget(Text(self.tr("In a plan of your own, you find here:")))
            there = (
                self.tr("a number that opens your plan if you forget your passphrase"),
                self.tr("your passphrase, and a new lock"),
                self.tr("backup copies of your plan"),
                self.tr("what you wrote before you changed it"),
                self.tr("how to move your plan, or delete it"),
            )
            self.body.addWidget(Text("\n".join(f"\u2022 {point}" for point in there)))
            return
        self.body.addWidget(Text(self.tr("Your plan is yours. Here you keep it safe, copy it, move it or delete it.")))
        if context.plan.opened.read_only:
            said = words("vault.problem.read_only", content.language())
            self.body.addWidget(AdviceBox(said, words("vault.next.read_only", content.language())))
        else:
            self._number()
            self._carer()
            self._passphrase()
            self._computer()
        self._copies()
        self._past()
        self._whole()

    def _card(self, title: str, *lines: str) -> CardBox:
        card = CardBox()
        card.body.addWidget(Subheading(title))
        for line in lines:
            card.body.addWidget(Text(line))
        self.body.addWidget(card)
        return card

    def _button(self, card: CardBox, button: Button, name: str, page: str) -> None:
        button.setObjectName(name)
        button.clicked.connect(lambda: self.context.open(page))
        card.buttons().addWidget(button)

    def _number(self) -> None:
        there = keeping.ways_of(self.scope.session, SlotKind.RECOVERY, content.language())
        if not there:
            said = self.tr("You have no recovery number. If you forget your passphrase, nobody can open your plan.")
        elif keeping.is_recovery_number_kept(self.scope.session):
            said = self.tr("You have a recovery number on paper. You made it on %1.").replace("%1", there[-1].made)
        else:
            said = self.tr("You made a recovery number on %1. Is it on paper?").replace("%1", there[-1].made)
        card = self._card(self.tr("If you forget your passphrase"), said)
        self._button(card, Button(self.tr("Recovery number")), "open-recovery", "recovery")

    def _carer(self) -> None:
        there = keeping.ways_of(self.scope.session, SlotKind.EMERGENCY)
        names = ", ".join(way.label for way in there)
        if there:
            said = self.tr("These people have a number that opens your plan: %1.").replace("%1", names)
        else:
            said = self.tr("You can give someone you trust a number. It opens your plan if you cannot.")
        card = self._card(self.tr("A number for someone you trust"), said)
        self._button(card, Button(self.tr("Emergency numbers")), "open-emergency", "emergency-number")

    def _passphrase(self) -> None:
        card = self._card(
            self.tr("Your passphrase and the lock"),
            self.tr("Change the passphrase if someone may know it. Then change the lock too."),
        )
        self._button(card, Button(self.tr("Change my passphrase")), "open-passphrase", "new-passphrase")
        self._button(card, Button(self.tr("Change the lock")), "open-lock", "change-lock")

    def _computer(self) -> None:
        if keeping.is_remembered(self.scope.session):
            said = self.tr("This computer opens your plan by itself when the app starts.")
        else:
            said = self.tr("This computer asks for your passphrase each time. That is the safest way.")
        card = self._card(self.tr("This computer"), said)
        self._button(card, Button(self.tr("Remember on this computer")), "open-computer", "computer")

    def _copies(self) -> None:
        copies = keeping.backups(self.scope.session.folder, content.language())
        if copies:
            said = self.tr("The newest backup copy is from %1.").replace("%1", copies[0].when)
        else:
            said = self.tr("There is no backup copy yet. The first one is made when you lock your plan.")
        card = self._card(
            self.tr("Backup copies"),
            said,
            self.tr("A copy on a USB stick helps if this computer is lost or breaks."),
        )
        self._button(card, Button(self.tr("Backup copies")), "open-backups", "backups")

    def _past(self) -> None:
        card = self._card(
            self.tr("What I changed"), self.tr("See what you wrote before, and put words back if you want them.")
        )
        self._button(card, Button(self.tr("Look at what I changed")), "open-past", "changed")

    def _whole(self) -> None:
        folder = str(self.scope.session.folder)
        card = self._card(
            self.tr("The whole plan"),
            self.tr("Your plan is in this folder: %1").replace("%1", folder),
        )
        cloud = keeping.cloud_of(self.scope.session.folder)
        if cloud:
            card.body.addWidget(AdviceBox("", words("vault.lock.cloud", content.language(), cloud=cloud)))
        self._button(card, Button(self.tr("Check that my plan is whole")), "open-examine", "ask-examine")
        if not self.scope.opened.read_only:
            self._button(card, Button(self.tr("Move my plan")), "open-move", "move")
            self._button(card, LinkButton(self.tr("Delete my whole plan")), "open-delete", "delete")


class KeepSafeGuidePage(GuidePage):
    """The page of the guide about this, with the way to the page above."""

    def add_special(self) -> None:
        button = PrimaryButton(self.tr("Keep my plan safe"))
        button.setObjectName("go-keep-safe")
        button.clicked.connect(lambda: self.context.open("keep-safe"))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
