"""My plan at a glance: what matters, goals with how it is going, the appointment, and what comes next."""

from collections.abc import Callable

from pcsp_desktop.gui import content
from pcsp_desktop.gui.controls_boxes import Card
from pcsp_desktop.gui.controls_buttons import LinkButton
from pcsp_desktop.gui.controls_labels import Eyebrow, Hint, Strong
from pcsp_desktop.gui.page import Page
from pcsp_desktop.gui.questions.desk import Desk
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.entries import shortened


class GlancePage(Page):
    """The first page of a plan that is under way."""

    def __init__(self, desk: Desk) -> None:
        name = desk.opened.plan.person.preferred_name or desk.opened.plan.person.first_name
        super().__init__(self.tr("My plan at a glance"), name="page-glance", eyebrow=name)
        self.desk = desk
        self._matters()
        self._goals()
        self._appointment()

    def _card(self, title: str, words: list[str], facts: list[str], buttons: list[tuple[str, str, str]]) -> None:
        card = Card()
        card.body.addWidget(Eyebrow(title))
        for line in words:
            card.body.addWidget(Strong(line))
        for line in facts:
            card.body.addWidget(Hint(line))
        for words_, name, page in buttons:
            button = LinkButton(words_)
            button.setObjectName(name)
            button.clicked.connect(self._opener(page))
            card.buttons().addWidget(button)
        self.body.addWidget(card)

    def _opener(self, path: str) -> Callable[[], None]:
        def go() -> None:
            found = self.desk.guide.page_of(path)
            if found is not None:
                self.desk.go_to_page(found[1].id)

        return go

    def _matters(self) -> None:
        words = self.desk.opened.plan.matters.important
        self._card(
            self.tr("What matters most to me"),
            [shortened(words, 300)] if words else [],
            [] if words else [self.tr("You have not written this yet.")],
            [(self.tr("Change what matters"), "change-matters", "matters/important")],
        )

    def _goals(self) -> None:
        plan = self.desk.opened.plan
        words, facts = [], []
        for goal in plan.goals:
            said = shortened(goal.want) if goal.want else self.tr("A goal with no words yet")
            if goal.status:
                said = f"{said} ({say_choice('goal_status', goal.status, content.language())})"
            words.append(said)
        if not plan.goals:
            facts.append(self.tr("You have no goals yet."))
        self._card(self.tr("My goals"), words, facts, [(self.tr("Open my goals"), "open-goals", "goals")])

    def _appointment(self) -> None:
        meeting = self.desk.opened.plan.preparation.appointment
        words = []
        if meeting.date is not None:
            parts = [say_date(meeting.date, content.language(), weekday=True), meeting.time, meeting.with_whom]
            words.append(", ".join(part for part in parts if part))
        self._card(
            self.tr("My appointment"), words, [] if words else [self.tr("No appointment is written down.")],
            [(self.tr("Change my appointment"), "change-appointment", "preparation/appointment/date")],
        )
