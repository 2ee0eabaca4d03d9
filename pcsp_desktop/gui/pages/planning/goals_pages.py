"""One goal with how it went so far; and who does what: the steps of all goals in three groups."""

from functools import partial

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.entry_page import EntryPage
from pcsp_desktop.gui.questions.goals import layer_words
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan.layers import Layer, layers
from pcsp_desktop.plan.say import say_choice, say_date, say_when
from pcsp_desktop.tasks.planning.entries import shortened
from pcsp_desktop.tasks.planning.goals import Waiting, status_history, waiting_for_others

_SHOWN = 12


class GoalPage(EntryPage):
    """One goal, with how it went so far: the app keeps what the person said on other days."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        path = self.path
        self._past = LinkButton(self.tr("How it went so far"))
        self._past.setObjectName("goal-past")
        self._past.clicked.connect(self._show_past)
        self._lines = Text()
        self._lines.hide()
        status = self.views.get(f"{path}/status")
        place = self.body.indexOf(status) + 1 if status is not None else self.body.count()
        self.body.insertWidget(place, self._past, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.insertWidget(place + 1, self._lines)

    def _show_past(self) -> None:
        language = content.language()
        lines = []
        for one in status_history(self.scope.session, self.path):
            said = say_choice("goal_status", one.status, language) if one.status else self.tr("Not said")
            lines.append(f"{say_date(one.day, language)}: {said}")
        self._lines.setText("\n".join(lines) or self.tr("You have not said how it goes on other days."))
        self._lines.show()
        announce.say(self._past, self._lines.text())


class WhoDoesWhatPage(GuidePage):
    """Worked out each time from the steps and the support that the person wrote down; nothing is asked here."""

    def add_special(self) -> None:
        opened = self.scope.opened
        for layer in layers(opened.plan):
            self.body.addWidget(self._layer(layer))
        waiting = waiting_for_others(opened.plan, opened.today())
        self.body.addWidget(Subheading(self.tr("What you wait for")))
        if not waiting:
            self.body.addWidget(Hint(self.tr("You wait for nobody now. Say so at a step if you do.")))
        for one in waiting[:_SHOWN]:
            self.body.addWidget(self._waiting(one))

    def _layer(self, layer: Layer) -> CardBox:
        card = CardBox()
        card.setObjectName(f"layer-{layer.id}")
        card.body.addWidget(Subheading(layer_words(layer.id)))
        if not layer.items:
            card.body.addWidget(Hint(self.tr("Nothing here yet.")))
        lines = []
        for item in layer.items[:_SHOWN]:
            facts = [shortened(words, 80) for words in (item.who, say_when(item.when, content.language())) if words]
            what = shortened(item.what or item.who)
            said = ", ".join(map(content.apart, facts))
            lines.append(f"\u2022 {content.apart(what)} ({said})" if said and item.what else f"\u2022 {what}")
        if lines:
            card.body.addWidget(Text("\n".join(lines)))
        if len(layer.items) > _SHOWN:
            more = str(len(layer.items) - _SHOWN)
            card.body.addWidget(Hint(self.tr("And %1 more.").replace("%1", more)))
        return card

    def _waiting(self, one: Waiting) -> CardBox:
        language = content.language()
        card = CardBox()
        what = shortened(one.what)
        card.body.addWidget(Text(f"{content.apart(what)}: {content.apart(one.who)}" if one.who else what))
        facts = []
        if one.asked_on is not None:
            facts.append(self.tr("Asked on %1.").replace("%1", say_date(one.asked_on, language)))
        if one.ask_again_on is not None:
            facts.append(self.tr("Ask again on %1.").replace("%1", say_date(one.ask_again_on, language)))
        if one.due:
            facts.append(self.tr("That day has come. You can ask again now."))
        if facts:
            card.body.addWidget(Hint(" ".join(facts)))
        button = LinkButton(self.tr("Open this step"))
        button.setObjectName(f"open-{object_name(one.path)}")
        button.setAccessibleName(self.tr("Open this step: %1").replace("%1", what))
        button.clicked.connect(partial(moves.open_answer, self.context, f"{one.path}/waiting"))
        card.links().addWidget(button)
        return card
