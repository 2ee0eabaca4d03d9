"""Pages of the guide with one thing of their own: agreement, packs, help that leaves no trace, short or full."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, DangerBox, button_row
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.help_numbers import load_numbers, say_entry
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.planning.agreement import STATUSES, own_sign_off, say_for_myself


class AgreementPage(GuidePage):
    """The person's own answer in one press; the others are cards under it."""

    def add_special(self) -> None:
        self._own = CardBox()
        self._own.setObjectName("own-agreement")
        self.body.addWidget(self._own)
        self._show_own()
        self._stops.append(self.scope.opened.watch("agreement/sign_offs", self._changed))

    def _changed(self, _path: str) -> None:
        self._show_own()

    def _show_own(self) -> None:
        language, opened = content.language(), self.scope.opened
        clear(self._own.body)
        self._own.body.addWidget(Subheading(self.tr("What you say yourself")))
        said = own_sign_off(opened.plan, language)
        if said is not None and said.status:
            words = self._words(said.status)
            day = f", {say_date(said.date, language)}" if said.date is not None else ""
            self._own.body.addWidget(Strong(f"{words}{day}"))
            if said.recorded_by not in ("", "me"):
                self._own.body.addWidget(Hint(self.tr("Typed by: %1").replace("%1", said.recorded_by)))
        else:
            self._own.body.addWidget(Hint(self.tr("You have not said yet.")))
        if opened.plan.setup.typed_by == "someone_for_me":
            self._own.body.addWidget(Text(self.tr("Only press what the person said. Your name stands beside it.")))
        if opened.read_only:
            return
        buttons = []
        for status in STATUSES:
            button = Button(self._words(status))
            button.setObjectName(f"own-{status}")
            button.clicked.connect(partial(self._say, status))
            buttons.append(button)
        self._own.body.addLayout(button_row(*buttons))

    def _words(self, status: str) -> str:
        return {
            "agreed": self.tr("I agree"),
            "in_part": self.tr("I agree in part"),
            "not_agreed": self.tr("I do not agree"),
        }[status]

    def _say(self, status: str) -> None:
        with storing(self.context):
            say_for_myself(self.scope.opened, status, content.language())
            self.contents_changed()
            button = self._own.findChild(Button, f"own-{status}")
            if isinstance(button, Button):
                put_focus(button)
            self.context.message(self.tr("Your answer is kept, with today's date."), undo=True)


class PacksPage(GuidePage):
    """Which pages come with what was chosen, each one press away."""

    def add_special(self) -> None:
        self._list = ColumnLayout(gap="small")
        self._stops.append(self.scope.opened.watch("setup/packs", self._changed))

    def add_questions(self) -> None:
        super().add_questions()
        self.body.addLayout(self._list)
        self._fill()

    def _changed(self, _path: str) -> None:
        self._fill()
        self.contents_changed()

    def _fill(self) -> None:
        clear(self._list)
        plan = self.scope.opened.plan
        pages = [page for part in self.scope.guide.parts for page in part.pages if page.packs and page.is_for(plan)]
        if not pages:
            return
        self._list.addWidget(Subheading(self.tr("Pages for you")))
        for page in pages:
            button = LinkButton(content.heading(page))
            button.setObjectName(f"pack-page-{page.id}")
            button.clicked.connect(partial(moves.open_page, self.context, page.id))
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


class NoTracePage(GuidePage):
    """Help for someone who is hurt or controlled. It asks nothing, keeps nothing, and is left in one press."""

    def add_special(self) -> None:
        leave = Button(self.tr("Leave this page now"))
        leave.setObjectName("leave-now")
        leave.clicked.connect(self._leave)
        self.body.insertWidget(0, leave, 0, Qt.AlignmentFlag.AlignLeading)

    def _leave(self) -> None:
        self.context.open("home")


class ShortOrFullPage(GuidePage):
    """The choice between the short and the full plan, which can be made again on any day."""

    def add_special(self) -> None:
        group: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Which plan do you want?"),
            [Choice(code, say_choice("plan_length", code, content.language())) for code in ("short", "full")],
            name="setup-length",
        )
        group.set_value(self.scope.opened.plan.setup.length or "full")
        group.setEnabled(not self.scope.opened.read_only)
        group.value_changed.connect(self._chosen)
        self.body.addWidget(group)
        self.body.addWidget(AdviceBox("", self.tr("Nothing you wrote is lost when you change.")))

    def _chosen(self, length: str | None) -> None:
        moves.choose_length(self.context, length or "short")


class AboutCrisisPage(GuidePage):
    """What to do in an emergency comes first, in a box that nobody overlooks."""

    def lead(self, words: str) -> QWidget:
        return DangerBox(words)


class EarlySignsPage(GuidePage):
    """Over the early signs stands what to do when it is no longer early."""

    def add_special(self) -> None:
        country = self.scope.opened.plan.setup.country
        for entry in [entry for entry in load_numbers().in_country(country) if entry.danger]:
            box = DangerBox(*say_entry(entry, content.language()))
            early = self.tr("This page is for the early signs. “I need help now” is always at the top.")
            box.body.addWidget(Hint(early))
            self.body.insertWidget(0, box)
            self._first += 1
