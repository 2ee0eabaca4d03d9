"""How sure I am that I can do a step. Under 6 it offers help; it never stops anyone, and nothing reads like a test."""

from PySide6.QtCore import QTimer

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.in_view import show_with
from pcsp_desktop.gui.kit.labels import Hint, Strong, Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.choices import ScaleQuestion
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.tasks.planning.confidence import LOW_CONFIDENCE, past_scores, set_confidence

_STAYS = 700
"""Milliseconds on a number until it counts as chosen."""


class ConfidenceQuestion(ScaleQuestion):
    """The scale, the three offers of the handbook (5.2.4) under 6, and the scores of other days."""

    def __init__(self, question: Question, path: str, context: Context, *, shown: bool = True) -> None:
        self.context = context
        self.scope = context.plan
        self.kept = False
        super().__init__(question, path, context.plan.opened, shown=shown)
        self._action = path.rpartition("/")[0]
        self.advice = AdviceBox()
        self.advice.setObjectName(f"{object_name(path)}-advice")
        self._chose = Strong()
        self.advice.body.addWidget(self._chose)
        self._smaller = Text(self.tr("A smaller step may suit you better for now."))
        self.advice.body.addWidget(self._smaller)
        buttons = self.advice.buttons()
        name = object_name(path)
        offers = (
            (Button(self.tr("Make it smaller")), "smaller", self._make_smaller),
            (Button(self.tr("Get some help")), "help", self._get_help),
            (Button(self.tr("Change or drop it")), "change", self._change),
            (LinkButton(self.tr("Keep it as it is")), "keep", self._keep),
        )
        for button, part, act in offers:
            button.setObjectName(f"{name}-{part}")
            button.clicked.connect(act)
            buttons.addWidget(button)
        # The arrow keys go through the numbers: not each of them is spoken about.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_STAYS)
        self._soon.timeout.connect(self._offer)
        self.past = Hint()
        self.column.insertWidget(1, self.advice)
        self.column.insertWidget(2, self.past)
        self._follow()

    def ends(self) -> tuple[str, str]:
        return self.tr("not sure at all"), self.tr("very sure")

    def chosen(self, value: int | None) -> None:
        with self.storing():
            set_confidence(self.opened, self._action, value)
            self.kept = False
            self._follow()
            self._soon.start()

    def _offer(self) -> None:
        """Once the person stays on a number under 6, the offers are in view and are spoken."""
        if not self.advice.isHidden():
            announce.say(self.advice, f"{self._chose.text()} {self._smaller.text()}")
            show_with(self.scale, self.advice)

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "past"):
            self._follow()

    def _follow(self) -> None:
        if not self.opened.has(self.path):
            return
        value = self.opened.value(self.path)
        low = value is not None and value < LOW_CONFIDENCE and not self.kept
        if value is not None:
            self._chose.setText(self.tr("You chose %1. That is useful to know.").replace("%1", str(value)))
        changed = self.advice.isHidden() == low
        self.advice.setVisible(low)
        before = past_scores(self.opened, self._action)
        said = [
            self.tr("%1 on %2").replace("%1", str(score.value)).replace("%2", say_date(score.date, content.language()))
            for score in before
            if score.date is not None
        ]
        self.past.setText(self.tr("On other days you chose: %1.").replace("%1", ", ".join(said)) if said else "")
        self.past.setVisible(bool(said))
        if changed:
            self.contents_changed.emit()

    def _make_smaller(self) -> None:
        self._go("what", self.tr("Write a smaller step here. You can change it at any time."))

    def _get_help(self) -> None:
        self._go("support_needed", self.tr("Write what help you want, and from whom."))

    def _change(self) -> None:
        self._go("status", self.tr("Change the step, or choose that you stopped it. Both are fine."))

    def _keep(self) -> None:
        self.kept = True
        self._follow()
        self.context.message(self.tr("Kept as it is."))
        self.set_focus()

    def _go(self, field: str, words: str) -> None:
        page = self.parentWidget()
        while page is not None and not hasattr(page, "focus_field"):
            page = page.parentWidget()
        if page is not None:
            page.focus_field(f"{self._action}/{field}")
        self.context.message(words)
