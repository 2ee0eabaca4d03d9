"""A page of the guide: its heading, its words, its questions, and what else the person can say of it."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import CheckBox
from pcsp_desktop.gui.kit.labels import Hint, Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.moves import open_page
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.part_end import PartEnd
from pcsp_desktop.gui.questions.questions_page import QuestionsPage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.guide import PartKind, Position, Question
from pcsp_desktop.tasks.keeping import recovery
from pcsp_desktop.tasks.planning.whole_part import declinable, decline, is_declined

_NO_END = frozenset({"share"})
"""Steps that fill no section of their own."""


class GuidePage(QuestionsPage):
    """The page where the person is in the guide."""

    eyebrow_folds = True

    def __init__(self, context: Context, route: Route) -> None:
        """The route has the ``page``; one ``beside`` the way comes back to where the person was."""
        self.place = place = context.plan.position(route)
        page = place.page
        eyebrow = content.title(place.part)
        super().__init__(content.heading(page), context, name=f"page-{page.id}", eyebrow=eyebrow)
        if page.lead:
            self.body.addWidget(self.lead(content.lead(page)))
        for words in content.body(page):
            self.body.addWidget(Text(words))
        if page.bullets:
            self.body.addWidget(Text("\n".join(f"\u2022 {point}" for point in content.bullets(page))))
        self._first = self.body.count()
        self.add_special()
        self.add_questions()
        self._not_wanted: CheckBox | None = None
        self._declined: CheckBox | None = None
        self.add_foot(*self._foot())
        self._later: AdviceBox | None = None
        if self._is("not_now"):
            self._later = AdviceBox("", self.tr("You left this for later. You can answer it now, or go on."))
            self.body.addWidget(self._later)
        self._part_end: PartEnd | None = None
        if self.is_step and not self.scope.opened.read_only:
            self._step_parts()
        if place.part.gate_who and place.number == place.count:
            self.body.addWidget(Hint(content.gate_who(place.part)))
        if route.fact("beside"):
            self.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
            self.back_asked.connect(self._done)
            self.forward_asked.connect(self._done)
            return
        can_wait = page.questions and not self.scope.opened.read_only
        self.set_navigation(
            back=self.tr("Back"), forward=self.tr("Continue"), not_now=self.tr("Not now") if can_wait else ""
        )
        self.back_asked.connect(self._back)
        self.forward_asked.connect(self._forward)
        self.not_now_asked.connect(self._not_now)
        if self.is_step:
            steps = self.scope.navigator.steps(self.scope.opened.plan)
            number = next(n for n, step in enumerate(steps, 1) if step.id == place.part.id)
            self.set_step(number, len(steps), content.title(place.part))

    # ---- Going on ----------------------------------------------------------------------------------------

    def _done(self) -> None:
        if self.may_leave():
            self.context.back()

    def _forward(self) -> None:
        if not self.may_leave():
            return
        context, navigator, plan = self.context, self.scope.navigator, self.scope.opened.plan
        if self.is_left_out:
            # The person does not want this part: Continue does not lead through its pages.
            steps = navigator.steps(plan)
            after = steps[steps.index(self.place.part) + 1 :]
            self._arrive(navigator.jump_to_part(after[0].id, plan) if after else None)
        else:
            self._arrive(navigator.next(plan))
        _offer_number(context)

    def _back(self) -> None:
        if self.may_leave():
            self._arrive(self.scope.navigator.back(self.scope.opened.plan))

    def _not_now(self) -> None:
        if not self.may_leave():
            return
        navigator, opened = self.scope.navigator, self.scope.opened
        with storing(self.context):
            opened.set_states(navigator.asked_here(opened.plan), "not_now")
            self._arrive(navigator.next(opened.plan))

    def _arrive(self, position: Position | None) -> None:
        """Open the next page, or what follows the end of a door or of the guide."""
        part = self.place.part
        ends = position is None or position.part.kind is PartKind.STEP
        if part.kind is not PartKind.STEP and ends and self.scope.came_from:
            self.context.open(self.scope.came_from)
        elif position is None:
            self.context.open("add" if part.kind is PartKind.DOOR else "home")
        else:
            open_page(self.context, position.page.id)

    def _foot(self) -> Iterator[QWidget]:
        """Leaving the answer or the whole step out, and what was written here before."""
        place, context, page = self.place, self.context, self.place.page
        if page.questions and not context.plan.opened.read_only:
            self._not_wanted = CheckBox(self.tr("I do not want to answer this"))
            self._not_wanted.setObjectName("not-wanted")
            self._not_wanted.setAccessibleDescription(self.tr("That is a full answer. You can change your mind."))
            self._not_wanted.setChecked(self._is("not_wanted"))
            self._not_wanted.toggled.connect(self._say_not_wanted)
            yield self._not_wanted
        starts = self.is_step and place.number == 1 and not context.plan.opened.read_only
        if starts and declinable(context.plan.opened.plan, context.plan.navigator, place.part):
            self._declined = CheckBox(self.tr("I do not want to do this part"))
            self._declined.setObjectName("part-not-wanted")
            self._declined.setAccessibleDescription(
                self.tr("All of: %1. What you wrote stays.").replace("%1", content.title(place.part))
            )
            self._declined.setChecked(is_declined(context.plan.opened.plan, context.plan.navigator, place.part))
            self._declined.toggled.connect(self._decline)
            yield self._declined
        if page.questions and not page.leaves_no_trace:
            yield self.past_link()

    def _step_parts(self) -> None:
        """At the end of a step stand own headings and who wrote it."""
        place, context = self.place, self.context
        kept = [
            page.id
            for page in context.plan.navigator.pages_of(place.part, context.plan.opened.plan)
            if not page.leaves_no_trace
        ]
        if kept and place.page.id == kept[-1] and place.part.id not in _NO_END:
            self._part_end = PartEnd(place.part, context)
            self.body.addWidget(self._part_end)

    def _decline(self, ticked: bool) -> None:
        context = self.context
        with storing(context):
            decline(context.plan.opened, context.plan.navigator, self.place.part, wanted=not ticked)
            if ticked:
                context.message(self.tr("That is fine. You can go on to another part."), undo=True)
        self._follow_states()

    def _plan_changed(self, path: str) -> None:
        super()._plan_changed(path)
        self._follow_states()

    def _follow_states(self) -> None:
        """The boxes say what the plan holds: an answer, or undo, takes a tick away."""
        plan, navigator = self.scope.opened.plan, self.scope.navigator
        for box, ticked in (
            (self._not_wanted, self._is("not_wanted")),
            (self._declined, self._declined is not None and is_declined(plan, navigator, self.place.part)),
        ):
            if box is not None and box.isChecked() != ticked:
                box.blockSignals(True)
                box.setChecked(ticked)
                box.blockSignals(False)
        if self._later is not None and self._later.isHidden() == self._is("not_now"):
            self._later.setVisible(self._is("not_now"))
            self.contents_changed()

    def left(self) -> None:
        super().left()
        if self._part_end is not None:
            self._part_end.stop_following()

    def lead(self, words: str) -> QWidget:
        """What the first words under the heading stand in."""
        return Text(words)

    def add_special(self) -> None:
        """Pages with a shape of their own put their widgets here."""

    def first_place(self) -> int:
        return self._first

    def placed(self) -> Sequence[tuple[Question, str, bool]]:
        page = self.place.page
        short_only = self.scope.opened.plan.setup.length == "short" and page.is_short
        asked = [question for question in page.questions if question.short or not short_only]
        return [(question, question.path, content.prompt(question) != self.heading.text()) for question in asked]

    def _is(self, state: str) -> bool:
        states = self.scope.opened.plan.states
        paths = [path for _question, path, _shown in self.placed()]
        return bool(paths) and all(states.get(path) == state for path in paths)

    def _say_not_wanted(self, ticked: bool) -> None:
        state = "not_wanted" if ticked else "answered"
        with storing(self.context):
            self.scope.opened.set_states([path for _question, path, _shown in self.placed()], state)
        self._follow_states()

    @property
    def is_left_out(self) -> bool:
        """Whether this page begins a part that the person does not want."""
        return self._declined is not None and self._declined.isChecked()

    @property
    def is_step(self) -> bool:
        """Whether the page belongs to one of the counted steps."""
        return self.place.part.kind is PartKind.STEP


def _offer_number(context: Context) -> None:
    """After the first three answers the recovery number is offered, once, over the next page."""
    session = context.plan.session
    if recovery.offer_of(session).after_answers(context.plan.opened.today()):
        recovery.offered(session)
        context.open("recovery")
