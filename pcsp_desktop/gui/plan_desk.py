"""The window with a plan open: leads from page to page, keeps what is typed, and takes changes back."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from pcsp_desktop.gui import content
from pcsp_desktop.gui.ask import Ask
from pcsp_desktop.gui.page import Page
from pcsp_desktop.gui.pages.guide_page import GuidePage
from pcsp_desktop.gui.pages.questions_page import QuestionsPage
from pcsp_desktop.gui.pages.special import ADD_TO_PLAN, GLANCE, aside_for, page_for
from pcsp_desktop.gui.rail import Step
from pcsp_desktop.gui.shell import Shell
from pcsp_desktop.guide import Guide, Navigator, Place
from pcsp_desktop.tasks.open_plan import OpenPlan

_TICK = 300  # milliseconds


class PlanDesk(QObject):
    """Everything between unlocking and locking. Make it, `start` it, and `leave` before the vault is closed."""

    def __init__(self, shell: Shell, opened: OpenPlan, guide: Guide, navigator: Navigator, ask: Ask) -> None:
        super().__init__(shell)
        self.shell = shell
        self.opened = opened
        self.guide = guide
        self.navigator = navigator
        self.ask = ask
        self._line = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._undo = QShortcut(QKeySequence.StandardKey.Undo, shell)
        self._undo.activated.connect(self.undo)
        self._saved_shown: datetime.datetime | None = None
        shell.step_chosen.connect(self.go_to_line)

    # ---- Coming and going --------------------------------------------------------------------------------

    def start(self, line: str = "") -> None:
        """Show the plan: the page where the person left off, or what ``line`` stands for."""
        self.shell.set_unlocked(True)
        self._show_steps()
        self._timer.start()
        if line:
            self.go_to_line(line)
        else:
            self._show(self.navigator.start(self.opened.plan))

    def leave(self) -> None:
        """Keep all that was typed and stop. The window shows nothing of the plan once another page is shown."""
        self._timer.stop()
        self._undo.setEnabled(False)
        self.shell.step_chosen.disconnect(self.go_to_line)
        page = self.shell.page
        if isinstance(page, QuestionsPage):
            page.leave_fields()
        self.opened.leave_all()

    def _tick(self) -> None:
        self.opened.tick()
        if self.opened.saved_at != self._saved_shown:
            self._saved_shown = self.opened.saved_at
            if self._saved_shown is not None:
                said = self.tr("Saved at %1").replace("%1", say_time(self._saved_shown))
                self.shell.set_saved(said)

    # ---- Moving ------------------------------------------------------------------------------------------

    def go_to_line(self, line: str) -> None:
        """Open what a line of the list stands for."""
        if line in (GLANCE, ADD_TO_PLAN):
            self._line = line
            self.shell.set_here(line)
            self.shell.show_page(aside_for(line, self))
        else:
            self.go_to_part(line)

    def go_to_part(self, part_id: str) -> None:
        self._show(self.navigator.jump_to_part(part_id, self.opened.plan))

    def go_to_page(self, page_id: str) -> None:
        self._show(self.navigator.jump_to_page(page_id, self.opened.plan))

    def open_aside(self, page: Page) -> None:
        self.shell.show_aside(page)

    def close_aside(self) -> None:
        self.shell.end_aside()

    def message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self.shell.message(words, action, act)

    def undo(self) -> None:
        paths = self.opened.undo()
        self.shell.message(self.tr("The last change is taken back.") if paths else self.tr("Nothing to take back."))

    def _show(self, place: Place) -> None:
        page = page_for(place, self)
        page.back_asked.connect(self._back)
        page.forward_asked.connect(self._forward)
        page.not_now_asked.connect(self._not_now)
        line = place.part.id
        if isinstance(page, GuidePage):
            if page.is_step:
                steps = self.navigator.steps(self.opened.plan)
                number = next(n for n, step in enumerate(steps, 1) if step.id == place.part.id)
                page.set_step(number, len(steps), content.title(place.part))
            elif place.part in self.guide.doors:
                line = ADD_TO_PLAN
        self._line = line
        self._show_steps()
        self.shell.set_here(line)
        self.shell.show_page(page)

    def _can_go(self) -> bool:
        """Make answers of what was typed. The first time something is wrong, say so; the next time go on anyway."""
        page = self.shell.page
        if not isinstance(page, QuestionsPage):
            return True
        problems = page.leave_fields()
        if problems and not page.errors.isVisible():
            page.show_problems(problems)
            return False
        return True

    def _forward(self) -> None:
        if self._can_go():
            self._arrive(self.navigator.next(self.opened.plan))

    def _back(self) -> None:
        if self._can_go():
            self._arrive(self.navigator.back(self.opened.plan))

    def _not_now(self) -> None:
        if not self._can_go():
            return
        changes, place = self.navigator.not_now(self.opened.plan)
        states = self.opened.plan.states
        self.opened.change(*(change for change in changes if states.get(change.path) != change.value))
        self._arrive(place)

    def _arrive(self, place: Place | None) -> None:
        if place is None:
            self.go_to_line(ADD_TO_PLAN if self._line == ADD_TO_PLAN else GLANCE)
        else:
            self._show(place)

    def _show_steps(self) -> None:
        plan = self.opened.plan
        steps = [Step(GLANCE, self.tr("My plan at a glance"))]
        for number, part in enumerate(self.navigator.steps(plan), 1):
            state = "visited" if self.navigator.is_visited(part, plan) else ""
            steps.append(Step(part.id, content.title(part), number, "visited" if state else ""))
        steps.append(Step(ADD_TO_PLAN, self.tr("Add to my plan"), apart=True))
        steps.extend(Step(side.id, content.title(side)) for side in self.guide.sides)
        self.shell.set_steps(steps)


def say_time(moment: datetime.datetime) -> str:
    """A time of day as 3:42pm."""
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02d}{'am' if moment.hour < 12 else 'pm'}"
