"""The window with a plan open: leads from page to page, keeps what is typed, and takes changes back."""

import contextlib
import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from pcsp_desktop.gui.app.ways_out import nowhere
from pcsp_desktop.gui.pages.keeping.not_saved_page import NotSavedPage
from pcsp_desktop.gui.pages.planning.entry_page import EntryPage
from pcsp_desktop.gui.pages.planning.guide_page import GuidePage
from pcsp_desktop.gui.pages.planning.questions_page import QuestionsPage
from pcsp_desktop.gui.pages.special import (
    ADD_TO_PLAN,
    CRISIS,
    FIND,
    GLANCE,
    KEEP_SAFE,
    LETTERS,
    LINES,
    PAST,
    RECEIVED,
    SEEN_IN,
    SETTINGS,
    aside_for,
    page_for,
)
from pcsp_desktop.gui.places.context import storing
from pcsp_desktop.gui.places.scope import RESUME, PlanScope
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import Ask
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.gui.window.sidebar import Step
from pcsp_desktop.guide import Guide, Part, PartKind, Place
from pcsp_desktop.guide import Page as PageOfGuide
from pcsp_desktop.plan import Plan, fields_by_pattern, pattern_of
from pcsp_desktop.plan.say import say_label, say_time
from pcsp_desktop.tasks.printing import crisis_view
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.problems import Problem

_TICK = 300  # milliseconds


class PlanContext(QObject):
    """Everything between unlocking and locking. Make it, `begin`, and `leave` before the vault is closed."""

    def __init__(self, shell: Shell, session: PlanSession, guide: Guide, ask: Ask) -> None:
        super().__init__(shell)
        self.shell = shell
        self.plan = PlanScope(session, guide)
        self.scope: PlanScope | None = self.plan
        self.ask = ask
        self.ways_out = nowhere()
        self._line = ""
        self._door_from = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._saved_shown: datetime.datetime | None = None
        self._readable_for: Plan | None = None
        self._readable_told = False
        self._told_unsaved: set[str] = set()
        self._leaving = False
        """Whether the plan is about to lock: then the lock itself says what could not be stored."""
        self._undo_offered: int | None = None
        """The newest row of the history when the message that is shown offered to undo it."""
        self.plan.opened.watch("", self._plan_changed)

    # ---- Coming and going --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the plan: at a glance when it is under way, else the first page of the guide."""
        self._timer.start()
        self._show_steps()
        with storing(self):
            crisis_view.settle_copies(self.plan.opened, self.plan.session.folder)
        if self.plan.session.recall(RESUME, "") or self.plan.unfinished or self.plan.session.is_example:
            self.go_to_line(GLANCE)
        else:
            self._show(self.plan.navigator.start(self.plan.opened.plan))
        from pcsp_desktop.gui.pages.keeping.on_opening import Greeting

        greeting = Greeting(self, self)
        greeting.say()
        greeting.check_the_rest()

    def show_again(self) -> None:
        """Make the open page again in another language."""
        self._show_steps()
        if self._line in LINES and not isinstance(self.shell.page, GuidePage):
            self.go_to_line(self._line)
        else:
            self._show(self.plan.navigator.current(self.plan.opened.plan))

    def leave(self) -> None:
        """Keep all that was typed, and the place. The window shows nothing of the plan once another page is shown."""
        self._timer.stop()
        self._leaving = True
        page = self.shell.page
        if isinstance(page, QuestionsPage):
            page.leave_fields()
        if not self.plan.opened.read_only:
            with contextlib.suppress(Problem):  # the lock tries again, and says so
                self.plan.opened.leave_all()
        self.plan.keep_page()

    def stay(self, problem: Problem, go_on: Callable[[], None]) -> None:
        """The plan could not be locked: what was typed is shown, with what can be done about it."""
        from pcsp_desktop.gui.pages.keeping.not_locked_page import NotLockedPage

        self._leaving = False
        self._timer.start()
        self.shell.show_page(NotLockedPage(self, problem, go_on))

    def show_crisis(self) -> None:
        """Open the crisis page: what helps and who to ring, ready to read."""
        self._open_once(CRISIS)

    def receive(self, data: bytes) -> None:
        """Show a file that someone sent, which was opened before the plan was."""
        from pcsp_desktop.gui.pages.sharing.receive_page import ReceivePage

        self.go_to_line(RECEIVED)
        page = self.shell.page
        if isinstance(page, ReceivePage):
            page.open_bytes(data)

    def find(self) -> None:
        """Open the page that finds words."""
        self._open_once(FIND)

    def _open_once(self, line: str) -> None:
        """Open a page that a key asks for over what is there; Back leads there again."""
        page = aside_for(line, self)
        if self.shell.page is not None and self.shell.page.objectName() == page.objectName():
            self.shell.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            page.deleteLater()
        else:
            self.open_aside(page)

    def _tick(self) -> None:
        self.plan.opened.tick(_TICK / 1000)
        self.plan.keep_page()
        if self.plan.opened.problem is None:
            self._told_unsaved = set()
        elif not set(self.plan.opened.unsaved()) <= self._told_unsaved:
            self.words_not_stored()
        if self.plan.opened.saved_at != self._saved_shown:
            self._saved_shown = self.plan.opened.saved_at
            if self._saved_shown is not None:
                said = self.tr("Saved at %1").replace("%1", say_time(self._saved_shown))
                self.shell.set_saved(said)

    # ---- Moving ------------------------------------------------------------------------------------------

    def go_to_line(self, line: str) -> None:
        """Open what a line of the list stands for."""
        if line == SETTINGS:
            self.shell.settings_asked.emit()
        elif line in (CRISIS, FIND):
            self._open_once(line)
        elif line in LINES:
            self._line = line
            self.shell.set_here(line)
            self.shell.show_page(aside_for(line, self))
        else:
            self.go_to_part(line)

    def go_to_part(self, part_id: str) -> None:
        self._note_door(self.plan.guide.part(part_id))
        try:
            self._show(self.plan.navigator.jump_to_part(part_id, self.plan.opened.plan))
        except KeyError:
            self._show_beside(*self.plan.guide.page(self.plan.guide.part(part_id).pages[0].id))

    def go_to_page(self, page_id: str) -> None:
        self._note_door(self.plan.guide.page(page_id)[0])
        try:
            self._show(self.plan.navigator.jump_to_page(page_id, self.plan.opened.plan))
        except KeyError:
            self._show_beside(*self.plan.guide.page(page_id))

    def _note_door(self, part: Part) -> None:
        """A door that is opened from the glance or the list of doors leads back there at its end."""
        if part.kind is PartKind.STEP:
            self._door_from = ""
        elif self._line in (GLANCE, ADD_TO_PLAN) and not isinstance(self.shell.page, GuidePage):
            self._door_from = self._line

    def go_to_path(self, path: str) -> None:
        found = self.plan.guide.page_of(path)
        if found is not None:
            self.go_to_page(found[1].id)

    def open_answer(self, path: str) -> None:
        found = self.plan.guide.page_of(path)
        if found is None:
            line = SEEN_IN.get(path.split("/", 1)[0], "")
            if line:
                self.go_to_line(line)
            return
        self.go_to_page(found[1].id)
        self._open_entries(path)

    def _open_entries(self, path: str) -> None:
        """Open the entries that ``path`` lies in, one over the other, and put the focus on its field."""
        parts = path.split("/")
        for length in range(2, len(parts) + 1):
            inside = "/".join(parts[:length])
            if pattern_of(inside).endswith("/*") and isinstance(self.shell.page, QuestionsPage):
                self.shell.page.open_entry(inside)
        if isinstance(self.shell.page, QuestionsPage):
            self.shell.page.focus_field(path)

    def change_answer(self, path: str) -> None:
        found = self.plan.guide.page_of(path)
        if found is not None:
            self._show_beside(*found)
            self._open_entries(path)

    def choose_length(self, length: str) -> None:
        with storing(self):
            self.plan.opened.set("setup/length", length)
            self._show_steps()
            short, full = self.tr("You have the short plan now."), self.tr("You have the full plan now.")
            self.message(short if length == "short" else full, self.tr("Undo"), self.undo)

    def _show_beside(self, part: Part, page: PageOfGuide) -> None:
        """Show a page that the Short plan, or the answers so far, leave out; Back leads to where the person was."""
        shown = page_for(Place(part, page, 1, 1), self)
        shown.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
        shown.back_asked.connect(self._done_beside)
        shown.forward_asked.connect(self._done_beside)
        self.shell.show_aside(shown)

    def _done_beside(self) -> None:
        if self._can_go():
            self.close_aside()

    def open_aside(self, page: Page) -> None:
        self.shell.show_aside(page)

    def close_aside(self) -> None:
        self.shell.end_aside()

    def message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self.shell.message(words, action, act)
        self._undo_offered = self.plan.opened.head if act == self.undo else None

    def _plan_changed(self, _path: str) -> None:
        """A message that offers to undo a change goes when another change follows: Undo would take back that one."""
        if self._undo_offered is not None and self.plan.opened.head != self._undo_offered:
            self._undo_offered = None
            self.shell.toast.put_away()

    def undo(self) -> None:
        try:
            paths = self.plan.opened.undo()
        except Problem as problem:
            self.not_stored(problem)
            return
        if not paths:
            self.shell.message(self.tr("Nothing to take back."))
            return
        page = self.shell.page
        if isinstance(page, EntryPage) and not self.plan.opened.has(page.path):
            self.close_aside()
        path = paths[-1]
        words = self.tr("Taken back: %1.").replace("%1", self._called(paths))
        page = self.shell.page
        if isinstance(page, QuestionsPage) and page.shows(path):
            self.shell.message(words)
            page.show_change(path)
        elif self.plan.guide.page_of(path) is None:
            self.shell.message(words)
        else:
            self.shell.message(words, self.tr("Show it"), lambda: self.open_answer(path))

    def _called(self, paths: Sequence[str]) -> str:
        """What was changed at these paths: one question, or a whole part where it was left out at once."""
        places = [self.plan.guide.page_of(path) for path in paths]
        parts = {place[0].id for place in places if place is not None}
        if len({place[1].id for place in places if place is not None}) > 1 and len(parts) == 1:
            return content.title(self.plan.guide.part(parts.pop()))
        spec = fields_by_pattern()[pattern_of(paths[-1]).removesuffix("/*")]
        return say_label(spec, content.language())

    def not_stored(self, problem: Problem) -> None:
        if not self._leaving:
            said = self.tr("That could not be saved. Nothing was changed.")
            self.shell.message(f"{said} {what_happened(problem)}")

    def words_not_stored(self) -> None:
        """Told perhaps in the middle of a page change: wait until that is over."""
        QTimer.singleShot(0, self, self._show_unsaved)

    def _show_unsaved(self) -> None:
        """The page with the words that could not be stored."""
        problem, waiting = self.plan.opened.problem, set(self.plan.opened.unsaved())
        if self._leaving or problem is None:
            return
        if isinstance(self.shell.page, NotSavedPage):  # it shows them all
            self._told_unsaved = waiting
            return
        if not waiting:
            self.shell.message(self.tr("Your words are kept as you typed them, but they are no answer yet."))
        elif waiting <= self._told_unsaved:
            # The person saw the page and went on: it does not stand in the way at each step.
            self.shell.message(
                self.tr("Some words are still not saved. They are still here."),
                self.tr("Show them"),
                lambda: self.open_aside(NotSavedPage(self, problem)),
            )
        else:
            self._told_unsaved = waiting
            self.open_aside(NotSavedPage(self, problem))

    @property
    def has_unsaved(self) -> bool:
        """Whether typed words are on no disk yet because they could not be stored."""
        return bool(self.plan.opened.unsaved())

    def _show(self, place: Place) -> None:
        self.plan.left_off = ""
        page = page_for(place, self)
        page.back_asked.connect(self._back)
        page.forward_asked.connect(self._forward)
        page.not_now_asked.connect(self._not_now)
        line = place.part.id
        if isinstance(page, GuidePage):
            if page.is_step:
                steps = self.plan.navigator.steps(self.plan.opened.plan)
                number = next(n for n, step in enumerate(steps, 1) if step.id == place.part.id)
                page.set_step(number, len(steps), content.title(place.part))
            elif place.part in self.plan.guide.doors:
                line = ADD_TO_PLAN
        self._line = line
        self._show_steps()
        self.shell.set_here(line)
        self.shell.show_page(page)
        self._look_at_readable_page()

    def _look_at_readable_page(self) -> None:
        """Say once when the crisis page that was left readable says less than the plan does now.

        It is not brought up to date without a word: what the person wrote since could be read by others.
        """
        plan, folder = self.plan.opened.plan, self.plan.session.folder
        if plan is self._readable_for or self.plan.session.is_example or self.plan.opened.read_only:
            return
        self._readable_for = plan
        there = crisis_view.open_page(folder) is not None
        fresh = not there or crisis_view.is_up_to_date(self.plan.opened, folder, content.language())
        if not fresh and not self._readable_told:
            words = self.tr("Your plan has changed. The crisis page that opens without your passphrase is older now.")
            self.shell.message(words, self.tr("Bring it up to date"), self._renew_readable_page)
        self._readable_told = not fresh

    def _renew_readable_page(self) -> None:
        try:
            crisis_view.leave_open(self.plan.opened, self.plan.session.folder, content.language())
        except OSError:
            self.shell.message(self.tr("The page could not be written there. Nothing was changed."))
            return
        except Problem as problem:
            self.not_stored(problem)
            return
        self._readable_told = False
        self.shell.message(self.tr("The readable crisis page is up to date. It is listed in your copies."))

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
        if not self._can_go():
            return
        page, plan = self.shell.page, self.plan.opened.plan
        if isinstance(page, GuidePage) and page.is_left_out:
            # The person does not want this part: Continue does not lead through its pages.
            steps = self.plan.navigator.steps(plan)
            after = steps[steps.index(page.place.part) + 1 :]
            self._arrive(self.plan.navigator.jump_to_part(after[0].id, plan) if after else None)
        else:
            self._arrive(self.plan.navigator.next(plan))

    def _back(self) -> None:
        if self._can_go():
            self._arrive(self.plan.navigator.back(self.plan.opened.plan))

    def _not_now(self) -> None:
        if not self._can_go():
            return
        with storing(self):
            self.plan.opened.set_states(self.plan.navigator.asked_here(self.plan.opened.plan), "not_now")
            self._arrive(self.plan.navigator.next(self.plan.opened.plan))

    def _arrive(self, place: Place | None) -> None:
        page = self.shell.page
        was_in_door = isinstance(page, GuidePage) and page.place.part.kind is not PartKind.STEP
        if was_in_door and self._door_from and (place is None or place.part.kind is PartKind.STEP):
            self.go_to_line(self._door_from)
        elif place is None:
            self.go_to_line(ADD_TO_PLAN if self._line == ADD_TO_PLAN else GLANCE)
        else:
            self._show(place)

    def _show_steps(self) -> None:
        plan = self.plan.opened.plan
        steps = [Step(GLANCE, self.tr("My plan at a glance"))]
        for number, part in enumerate(self.plan.navigator.steps(plan), 1):
            state = "visited" if self.plan.navigator.is_visited(part, plan) else ""
            steps.append(Step(part.id, content.title(part), number, "visited" if state else ""))
        steps.append(Step(ADD_TO_PLAN, self.tr("Add to my plan"), apart=True))
        steps.append(Step(LETTERS, self.tr("Results letters")))
        steps.append(Step(RECEIVED, self.tr("Someone sent me a plan")))
        steps.extend(Step(side.id, content.title(side)) for side in self.plan.guide.sides)
        steps.append(Step(PAST, self.tr("What I changed"), apart=True))
        steps.append(Step(KEEP_SAFE, self.tr("Keep my plan safe")))
        steps.append(Step(FIND, self.tr("Find my words")))
        steps.append(Step(SETTINGS, self.tr("Settings")))
        self.shell.set_steps(steps)
