"""The window with a plan open: leads from page to page, keeps what is typed, and takes changes back."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pcsp_desktop.gui import content
from pcsp_desktop.gui.ask import Ask
from pcsp_desktop.gui.page import Page
from pcsp_desktop.gui.pages.guide_page import GuidePage
from pcsp_desktop.gui.pages.questions_page import QuestionsPage
from pcsp_desktop.gui.pages.special import ADD_TO_PLAN, CRISIS, FIND, GLANCE, LINES, aside_for, page_for
from pcsp_desktop.gui.rail import Step
from pcsp_desktop.gui.shell import Shell
from pcsp_desktop.guide import Guide, Navigator, Place
from pcsp_desktop.plan.say import say_time
from pcsp_desktop.tasks.session import PlanSession

_TICK = 300  # milliseconds
RESUME = "resume at"
VISITED = "pages visited"


class PlanDesk(QObject):
    """Everything between unlocking and locking. Make it, `begin`, and `leave` before the vault is closed."""

    def __init__(self, shell: Shell, session: PlanSession, guide: Guide, ask: Ask) -> None:
        super().__init__(shell)
        self.shell = shell
        self.session = session
        self.opened = session.opened
        self.guide = guide
        self.navigator = Navigator(guide, session.recall(RESUME, ""))
        self.navigator.remember_visited(tuple(session.recall(VISITED, [])))
        self.ask = ask
        self._line = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._saved_shown: datetime.datetime | None = None

    # ---- Coming and going --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the plan: at a glance when it is under way, else the first page of the guide."""
        self._timer.start()
        self._show_steps()
        if self.session.recall(RESUME, "") or self.session.is_example:
            self.go_to_line(GLANCE)
        else:
            self._show(self.navigator.start(self.opened.plan))

    def show_again(self) -> None:
        """Make the open page again in another language."""
        self._show_steps()
        if self._line in (GLANCE, ADD_TO_PLAN) and not isinstance(self.shell.page, GuidePage):
            self.go_to_line(self._line)
        else:
            self._show(self.navigator.current(self.opened.plan))

    def leave(self) -> None:
        """Keep all that was typed, and the place. The window shows nothing of the plan once another page is shown."""
        self._timer.stop()
        page = self.shell.page
        if isinstance(page, QuestionsPage):
            page.leave_fields()
        if not self.opened.read_only:
            self.opened.leave_all()
        self.session.remember(RESUME, self.navigator.page_id)
        self.session.remember(VISITED, list(self.navigator.visited()))

    def show_crisis(self) -> None:
        """Open the crisis page: what helps and who to ring, ready to read."""
        self.go_to_line(CRISIS)

    def find(self) -> None:
        """Open the page that finds words."""
        self.go_to_line(FIND)

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
        if line in LINES:
            self._line = line
            self.shell.set_here(line)
            self.shell.show_page(aside_for(line, self))
        else:
            self.go_to_part(line)

    def go_to_part(self, part_id: str) -> None:
        self._show(self.navigator.jump_to_part(part_id, self.opened.plan))

    def go_to_page(self, page_id: str) -> None:
        self._show(self.navigator.jump_to_page(page_id, self.opened.plan))

    def go_to_path(self, path: str) -> None:
        found = self.guide.page_of(path)
        if found is not None:
            self.go_to_page(found[1].id)

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

