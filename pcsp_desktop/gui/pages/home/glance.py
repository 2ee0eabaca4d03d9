"""My plan at a glance: what matters, goals with how it is going, the appointment, and what comes next."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, button_row
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.labels import Eyebrow, Hint, Strong
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.plan.goals import Goal
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.keeping import recovery
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.planning import glance
from pcsp_desktop.tasks.planning.entries import shortened
from pcsp_desktop.tasks.planning.goals import say_scores, say_steps
from pcsp_desktop.tasks.sharing import copies

_GOALS_SHOWN = 5
_SHOWN = 6
_OPEN_GOAL = ("", "working_on_it")


class _Act(NamedTuple):
    """A button of a card: its words, its object name, what it does, and whether it is the one thing to do."""

    words: str
    name: str
    act: Callable[[], None]
    kind: type[Button] = LinkButton
    spoken: str = ""


class GlancePage(Page):
    """The first page of a plan that is under way."""

    def __init__(self, context: Context) -> None:
        person = context.plan.opened.plan.person
        name = person.preferred_name or person.first_name
        super().__init__("", name="page-glance")
        self.set_title(title_of("home"), self.tr("%1's plan").replace("%1", name) if name else "")
        self.context = context
        self.scope = context.plan
        self._plan = context.plan.opened.plan
        self._left_off = ""
        self._today = context.plan.opened.today()
        self._unfinished()
        self._number()
        self._matters()
        self._goals()
        self._appointment()
        self._review()
        self._results()
        self._later()
        self._copies()
        self._length()
        self._paper()
        self._changed()

    def first_focus(self) -> QWidget:
        """The heading; where something was half typed, that is spoken too."""
        if self._left_off:
            QTimer.singleShot(0, self, lambda: announce.say(self, self._left_off))
        return super().first_focus()

    def _card(self, title: str, strong: Sequence[str], facts: Sequence[str], acts: Sequence[_Act] = ()) -> CardBox:
        card = CardBox()
        card.body.addWidget(Eyebrow(title))
        for line in strong:
            card.body.addWidget(Strong(line))
        for line in facts:
            card.body.addWidget(Hint(line))
        self._buttons(card, acts)
        self.body.addWidget(card)
        return card

    def _buttons(self, card: CardBox, acts: Sequence[_Act]) -> None:
        if not acts:
            return
        row = card.links() if all(issubclass(act.kind, LinkButton) for act in acts) else card.buttons()
        for act in acts:
            button = act.kind(act.words)
            button.setObjectName(act.name)
            if act.spoken:
                button.setAccessibleName(act.spoken)
            button.clicked.connect(act.act)
            row.addWidget(button)

    def _unfinished(self) -> None:
        """What was half typed when the plan was last open."""
        paths = [path for path in self.scope.unfinished if self.scope.opened.is_draft(path)]
        if not paths:
            self._last_page()
            return
        path = paths[-1]
        asked = self.scope.asked_at(path)
        box = AdviceBox(self.tr("You were writing here"), asked)
        self._left_off = self.tr("You were writing here: %1").replace("%1", asked)
        typed = shortened(self.scope.opened.typed_at(path), 200)
        if typed:
            box.body.addWidget(Hint(self.tr("You wrote: %1").replace("%1", typed)))
        go_on = partial(moves.open_answer, self.context, path)
        self._buttons(box, [_Act(self.tr("Go on writing"), "go-on-writing", go_on, PrimaryButton)])
        self.body.addWidget(box)

    def _number(self) -> None:
        """The recovery number, until it is made and on paper, or put off."""
        session = self.scope.session
        now = recovery.offer_of(session)
        if not now.stands(self._today):
            return
        said = self.tr("Nobody can open your plan then. A number on paper can.")
        if now.safety is recovery.Safety.NOT_ON_PAPER:
            said = self.tr("You made a recovery number. Is it on paper?")
        card = self._card(self.tr("If you forget your passphrase"), [said], [])

        def put_off() -> None:
            recovery.put_off(session, self._today)
            card.hide()
            self.contents_changed()
            self.heading.setFocus()

        self._buttons(
            card,
            [
                _Act(self.tr("Recovery number"), "open-recovery", partial(self.context.open, "recovery"), Button),
                _Act(self.tr("Not now, ask me in a week"), "recovery-later", put_off),
            ],
        )

    def _changed(self) -> None:
        """When the plan was last changed: so that a person can see it when an older copy was put back."""
        if not self.scope.session.is_example:
            changed = keeping.last_changed(self.scope.session, content.language())
            if changed:
                said = self.tr("This plan was last changed on %1.").replace("%1", changed)
                hint = Hint(said)
                hint.setObjectName("last-changed")
                self.body.addWidget(hint)

    def _last_page(self) -> None:
        """The page that was open last time. What is private, or behind a gentle gate, is never brought up here."""
        try:
            part, page = self.scope.guide.page(self.scope.left_off)
        except KeyError:
            return
        if part.gate or page.special == "notes" or page.leaves_no_trace or not page.is_for(self._plan):
            return
        heading = content.heading(page)
        self._left_off = self.tr("You left off here: %1").replace("%1", heading)
        box = AdviceBox(self.tr("You left off here"), heading)
        go_on = partial(moves.open_page, self.context, page.id)
        self._buttons(box, [_Act(self.tr("Go on from here"), "go-on-here", go_on, PrimaryButton)])
        self.body.addWidget(box)

    def _matters(self) -> None:
        said = self._plan.matters.important
        self._card(
            self.tr("What matters most to me"),
            [shortened(said, 300)] if said else [],
            [] if said else [self.tr("You have not written this yet.")],
            [
                _Act(
                    self.tr("Change what matters"),
                    "change-matters",
                    partial(moves.open_answer, self.context, "matters/important"),
                )
            ],
        )

    # ---- Goals -------------------------------------------------------------------------------------------

    def _goals(self) -> None:
        goals = self._plan.goals
        shown = [goal for goal in goals if goal.status in _OPEN_GOAL][:_GOALS_SHOWN] or goals[:_GOALS_SHOWN]
        if not shown:
            self._card(
                self.tr("My goals"),
                [],
                [self.tr("You have no goals yet. One thing that you want is enough.")],
                [self._all_goals(self.tr("Add my first goal"))],
            )
            return
        for place, goal in enumerate(shown):
            self._goal(goal, place)
        if len(goals) > len(shown):
            words = self.tr("All %1 goals").replace("%1", str(len(goals)))
            self._card(self.tr("My goals"), [words], [], [self._all_goals(self.tr("Open my goals"))])

    def _all_goals(self, words: str) -> _Act:
        return _Act(words, "open-goals", partial(moves.open_list, self.context, "goals"))

    def _goal(self, goal: Goal, place: int) -> None:
        language = content.language()
        path = f"goals/{goal.id}"
        want = shortened(goal.want) if goal.want else self.tr("A goal with no words yet")
        facts = [say_steps(goal, language)]
        if goal.status:
            facts.insert(0, f"{say_choice('goal_status', goal.status, language)}.")
        lowest = [
            step
            for step in goal.actions
            if step.who == "me" and step.confidence is not None and step.status in ("", "to_do", "doing")
        ]
        if lowest:
            facts.append(say_scores(lowest[0], self._today, language))
        self._card(
            self.tr("My goals") if place == 0 else self.tr("My goal %1").replace("%1", str(place + 1)),
            [want],
            [" ".join(facts)],
            [
                _Act(
                    self.tr("Open this goal"),
                    f"open-{object_name(path)}",
                    partial(moves.open_answer, self.context, path),
                    spoken=self.tr("Open this goal: %1").replace("%1", want),
                ),
                _Act(
                    self.tr("How is it going?"),
                    f"going-{object_name(path)}",
                    partial(moves.open_answer, self.context, f"{path}/status"),
                    spoken=self.tr("How is it going: %1").replace("%1", want),
                ),
            ],
        )

    # ---- What comes next ---------------------------------------------------------------------------------

    def _appointment(self) -> None:
        language = content.language()
        meeting = self._plan.preparation.appointment
        strong, facts = [], []
        if meeting.date is not None:
            when = [say_date(meeting.date, language, weekday=True), meeting.time]
            where = meeting.where or (say_choice("appointment_place", meeting.place, language) if meeting.place else "")
            line = ", ".join(part for part in when if part)
            told = (line, where, meeting.with_whom)
            strong.append(". ".join(content.apart(shortened(part, 80)) for part in told if part))
            if meeting.date < self._today:
                facts.append(self.tr("That day has passed. You can write down what you agreed."))
            else:
                letters, questions = glance.letters_to_talk_about(self._plan), len(self._plan.preparation.questions)
                if letters:
                    facts.append(
                        self._counted(
                            letters,
                            self.tr("1 results letter to talk about."),
                            self.tr("%1 results letters to talk about."),
                        )
                    )
                if questions:
                    facts.append(
                        self._counted(questions, self.tr("1 question to ask."), self.tr("%1 questions to ask."))
                    )
        else:
            facts.append(self.tr("No appointment is written down."))
        acts = [
            _Act(self.tr("Get ready"), "get-ready", partial(moves.open_part, self.context, "ready"), PrimaryButton),
            _Act(self.tr("Print a sheet to take"), "print-sheet", partial(self.context.open, "print"), Button),
            _Act(
                self.tr("Change my appointment"),
                "change-appointment",
                partial(moves.open_answer, self.context, "preparation/appointment/date"),
            ),
        ]
        if meeting.date is not None and meeting.date < self._today:
            acts[0] = _Act(
                self.tr("After my appointment"),
                "after-appointment",
                partial(moves.open_part, self.context, "after"),
                PrimaryButton,
            )
        self._card(self.tr("My appointment"), strong, [" ".join(facts)] if facts else [], acts)

    def _counted(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.replace("%1", str(count))

    def _review(self) -> None:
        found = glance.next_review(self._plan, self._today)
        if found is None:
            return
        facts = []
        if found.first:
            facts.append(self.tr("This is your first look back."))
        if found.passed:
            facts.append(self.tr("That day has passed. You can look at your plan now, or choose another day."))
        day = say_date(found.day, content.language(), weekday=True)
        path = "agreement/first_look_back" if found.first else "reviews/next_on"
        self._card(
            self.tr("When I look at my plan again"),
            [day],
            facts,
            [
                _Act(
                    self.tr("Change the day"),
                    "change-review",
                    partial(moves.open_answer, self.context, path),
                    spoken=self.tr("Change the day to look at my plan again"),
                )
            ],
        )

    def _results(self) -> None:
        language = content.language()
        lines = []
        for result in glance.latest_results(self._plan, language):
            day = f", {say_date(result.value.date, language)}" if result.value.date is not None else ""
            lines.append(f"{result.name}: {result.said}{day}")
        if lines:
            self._card(
                self.tr("My latest results"),
                lines,
                [],
                [_Act(self.tr("Open my results"), "open-results", partial(self.context.open, "letters"))],
            )

    def _later(self) -> None:
        # What is behind a gentle gate is never brought up here.
        later = [(part, page) for part, page in self.scope.navigator.left_for_later(self._plan) if not part.gate]
        if not later:
            return
        card = self._card(self.tr("Left for later"), [], [self.tr("You do not have to do these.")])
        for _part, page in later[:_SHOWN]:
            heading = content.heading(page)
            self._buttons(card, [_Act(heading, f"later-{page.id}", partial(moves.open_page, self.context, page.id))])
        if len(later) > _SHOWN:
            more = str(len(later) - _SHOWN)
            card.body.addWidget(Hint(self.tr("And %1 more.").replace("%1", more)))

    def _copies(self) -> None:
        language = content.language()
        old = [found.copy for found in copies.old_copies(self.scope.session, self._today)]
        if not old:
            return
        lines = []
        for copy in old[:_SHOWN]:
            what = f": {content.apart(copy.what)}" if copy.what else ""
            since = f", {say_date(copy.given_on, language)}" if copy.given_on is not None else ""
            who = content.apart(copy.who) or self.tr("Someone")
            lines.append(f"{who}{what}{since}")
        facts = [self.tr("They have a copy from before your last change.")]
        if len(old) > _SHOWN:
            facts.append(self.tr("And %1 more.").replace("%1", str(len(old) - _SHOWN)))
        self._card(
            self.tr("Who has an old copy"),
            lines,
            facts,
            [_Act(self.tr("See who has a copy"), "open-copies", partial(self.context.open, "copies"))],
        )

    def _length(self) -> None:
        if self._plan.setup.length != "short" or self.scope.opened.read_only:
            return
        self._card(
            self.tr("My plan"),
            [],
            [self.tr("You have the short plan: 12 questions. You can ask for more.")],
            [_Act(self.tr("Go on to the full plan"), "full-plan", self._choose_full)],
        )

    def _choose_full(self) -> None:
        moves.choose_length(self.context, "full")
        button = self.findChild(LinkButton, "full-plan")
        if isinstance(button, LinkButton):
            button.setEnabled(False)

    def _paper(self) -> None:
        row = []
        for words, name, act in (
            (self.tr("Print"), "print", partial(self.context.open, "print")),
            (self.tr("Make a copy for someone"), "make-copy", partial(self.context.open, "share")),
            (self.tr("My crisis page"), "open-crisis", partial(self.context.open, "crisis")),
            (self.tr("Find words"), "open-find", partial(self.context.open, "find")),
        ):
            button = Button(words)
            button.setObjectName(name)
            button.clicked.connect(act)
            row.append(button)
        self.body.addLayout(button_row(*row))
