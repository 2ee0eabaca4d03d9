"""The goals as cards: how each is going, its steps by who does them, and how sure the person is."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.labels import Eyebrow, Hint, Text
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.entries import EntriesQuestion
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.planning.entries import shortened
from pcsp_desktop.tasks.planning.goals import by_importance, say_scores, say_steps, sort_by_importance, steps_by_who

_STEPS_SHOWN = 6


class GoalsQuestion(EntriesQuestion):
    """The list of goals, with a way to put those first that matter most."""

    def __init__(self, question: Question, path: str, context: Context, *, shown: bool = True) -> None:
        self._sort: Button | None = None
        super().__init__(question, path, context, shown=shown)
        self._sort = Button(self.tr("Put what matters most first"))
        self._sort.setObjectName("goals-by-importance")
        self._sort.clicked.connect(self._by_importance)
        self.column.addWidget(self._sort, 0, Qt.AlignmentFlag.AlignLeading)
        self._offer_sort()

    def refresh(self) -> None:
        super().refresh()
        self._offer_sort()

    def _offer_sort(self) -> None:
        if self._sort is not None:
            self._sort.setVisible(not self.opened.read_only and bool(by_importance(self.opened.plan)))

    def _by_importance(self) -> None:
        with self.storing():
            sort_by_importance(self.opened)
            self.set_focus()
            said = self.tr("The goals that matter most come first now.")
            self.context.message(said, undo=True)

    def card(self, entry: Any, place: int, count: int) -> CardBox:
        card = super().card(entry, place, count)
        path = f"{self.path}/{entry.id}"
        going = LinkButton(self.tr("How is it going?"))
        going.setObjectName(f"{object_name(path)}-going")
        going.setAccessibleName(self.tr("How is it going: %1").replace("%1", shortened(entry.want)))
        going.clicked.connect(lambda: moves.open_answer(self.context, f"{path}/status"))
        card.buttons().addWidget(going)
        # After it has a parent: before, it would flash up as a window of its own.
        going.setVisible(not self.opened.read_only)
        return card

    def add_facts(self, card: CardBox, entry: Goal) -> None:
        language = content.language()
        if entry.because:
            card.body.addWidget(Text(shortened(entry.because, 200)))
        card.body.addWidget(Hint(self._status(entry)))
        left = _STEPS_SHOWN
        for layer, steps in steps_by_who(entry):
            if left <= 0:
                break
            card.body.addWidget(Eyebrow(layer_words(layer)))
            lines = [self._step(step) for step in steps[:left]]
            left -= len(lines)
            card.body.addWidget(Text("\n".join(f"\u2022 {line}" for line in lines)))
        if len(entry.actions) > _STEPS_SHOWN:
            more = str(len(entry.actions) - _STEPS_SHOWN)
            card.body.addWidget(Hint(self.tr("And %1 more.").replace("%1", more)))
        elif not entry.actions:
            card.body.addWidget(Hint(say_steps(entry, language)))

    def _status(self, goal: Goal) -> str:
        language = content.language()
        said = say_choice("goal_status", goal.status, language) if goal.status else self.tr("Not said yet")
        words = self.tr("How it is going: %1").replace("%1", said)
        if goal.status and goal.status_on is not None:
            words = self.tr("%1, since %2").replace("%1", words).replace("%2", say_date(goal.status_on, language))
        if goal.importance is not None:
            matters = self.tr("How much it matters: %1 out of 10").replace("%1", str(goal.importance))
            words = f"{words} · {matters}"
        return words

    def _step(self, step: Action) -> str:
        language = content.language()
        what = shortened(step.what) if step.what else self.tr("A step with no words yet")
        who = step.who_name if step.who not in ("", "me") else ""
        words = f"{content.apart(what)} ({content.apart(who)})" if who else what
        if step.status:
            words = f"{words}: {say_choice('action_status', step.status, language)}"
        sure = say_scores(step, self.opened.today(), language) if step.who == "me" else ""
        return f"{words}. {sure}" if sure else words


def layer_words(layer: str) -> str:
    """What a layer of support is called."""
    if layer == "not_said":
        return QCoreApplication.translate("GoalsQuestion", "No name for this yet")
    return say_choice("layer", layer, content.language())
