"""Every page and dialog of the app by name, for the audit and for pictures: the way in, and an open example plan."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import gui_kit
import sample_routes
from a11y import every_state
from a11y.audit_pictures import Unpainted
from app_kit import InPlan, bare_context, make_controller
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.app.controller import Controller
from pcsp_desktop.gui.places.registry import PLACES
from pcsp_desktop.gui.questions.entry_page import first_asked
from pcsp_desktop.gui.window import ask
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.question_box import QuestionBox
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.tasks.keeping.store import PlanStore

Opener = Callable[[], None]
UNFOLDED = "open-"
"""How the name of a page begins on which everything that opens is open."""


class Example(InPlan):
    """The example plan, open in a window."""

    def __init__(self, controller: Controller) -> None:
        self.controller = controller
        self.shell = controller.window


@contextlib.contextmanager
def example(shell: MainWindow) -> Iterator[Example]:
    """The example plan, open in a window as the app opens it."""
    session = PlanStore().example()
    made = Example(make_controller(gui_kit.application(), shell, Path(tempfile.gettempdir()) / "no-such-home"))
    made.controller.context.enter(session, None)
    try:
        # The clock stands still: a minute that ends while a page is looked at would move the words beside it.
        made.open_plan._timer.stop()
        shell.set_saved(made.open_plan.tr("Saved at %1").replace("%1", "3:42pm"))
        yield made
    finally:
        made.open_plan.pause()
        shell.show_page(Page("", name="locked"))
        shell.set_unlocked(False)
        made.open_plan.end()
        session.lock()


def own_pages(shell: MainWindow) -> dict[str, Opener]:
    """The pages of the way in and of the window, which need no plan."""
    context = bare_context(shell, gui_kit.SETTINGS)

    def go_to(route: Route) -> Opener:
        return lambda: context.go(route)

    pages = {name: go_to(route) for name, route in gui_kit.own_routes().items() if name not in gui_kit.UNLOCKED}
    pages |= every_state.start_pages(shell, context)
    return pages | {f"{UNFOLDED}{name}": every_state.unfolded(shell, pages[name]) for name in ("problem-Damaged",)}


def in_one_theme(name: str) -> bool:
    """Whether a page is looked at in one theme for each size and language: one that is also there folded."""
    return name.startswith(UNFOLDED)


def plan_pages(shell: MainWindow, plan: Example) -> dict[str, Opener]:
    """The pages of an open plan: every place, every page of the guide, the first entry of every list."""

    def afresh(open_it: Opener) -> Opener:
        def go() -> None:
            while shell.is_over:
                plan.controller.context.back()
            open_it()

        return go

    def guide_page(page_id: str) -> Opener:
        return lambda: plan.go(page_id)

    def entry(path: str) -> Opener:
        return lambda: plan.open_answer(path)

    sent = sample_routes.Sent(plan.scope)
    routes = sample_routes.plan_routes(plan.scope, sent)
    found: dict[str, Opener] = {
        f"place-{name}": every_state.opener(plan, route)
        for name, route in routes.items()
        if not sample_routes.is_of_guide(PLACES[name]) and name not in _SHOWN_OTHERWISE
    }
    for part in (*plan.scope.guide.steps, *plan.scope.guide.doors, *plan.scope.guide.sides):
        for page in part.pages:
            found[f"page-{page.id}"] = guide_page(page.id)
            for question in page.questions:
                if question.entry is not None:
                    entries = plan.scope.opened.value(question.path)
                    if entries:
                        path = f"{question.path}/{entries[0].id}"
                        found[f"entry-{question.path.replace('/', '-')}"] = entry(path)
    own = gui_kit.own_routes()
    found |= {f"side-{name}": every_state.opener(plan, own[name]) for name in gui_kit.UNLOCKED}
    found["place-own-plan"] = _own_plan(plan)
    changed = sent.checked(sent.data[:-1])
    found["place-checked-changed"] = every_state.opener(plan, to("checked", changed))
    found |= every_state.letter_pages(plan)
    found |= every_state.beside_pages(plan)
    asked = [name for name in found if name.startswith(("page-", "entry-", "place-"))]
    found |= {f"{UNFOLDED}{name}": every_state.unfolded(shell, found[name]) for name in asked}
    found |= every_state.messages(shell, plan)
    found |= every_state.later(plan)
    # Last: what cannot be read stays as it was typed, so that pages open with it from here on.
    found |= every_state.problems_of(shell, plan)
    found |= every_state.bad_entries(shell, {name: found[name] for name in _with_dates(plan, found)})
    return {name: afresh(opener) for name, opener in found.items()}


_SHOWN_OTHERWISE = frozenset({"not-saved", "help", "settings", "keys"})
"""Places that stand among the others under another name."""


def _own_plan(plan: Example) -> Opener:
    """Keep my plan safe, as it is with a plan of one's own."""

    def go() -> None:
        plan.session.is_example = False
        try:
            every_state.opener(plan, to("keep-safe"))()
        finally:
            plan.session.is_example = True

    return go


def _with_dates(plan: Example, found: dict[str, Opener]) -> list[str]:
    """The entry pages that ask at once for something that can be typed wrongly."""
    names = []
    for part in (*plan.scope.guide.steps, *plan.scope.guide.doors, *plan.scope.guide.sides):
        for question in (question for page in part.pages for question in page.questions):
            name = f"entry-{question.path.replace('/', '-')}"
            if name in found and any(field.kind in every_state.REFUSES for field in first_asked(question)):
                names.append(name)
    return names


class _Listener(gui_kit.Answers):
    """An `Ask` that keeps what it is asked, and answers as Escape does."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, str, list[ask.OfferedAnswer]]] = []

    def choose(self, over: QWidget, title: str, words: str, answers: Sequence[ask.OfferedAnswer]) -> str:
        self.heard.append((title, words, list(answers)))
        return answers[-1].value


def questions(shell: MainWindow, plan: Example) -> dict[str, Callable[[], QWidget]]:
    """The boxes that ask something: those that pages of the open plan ask, and the longest that there can be."""

    def shown(box: QuestionBox) -> QuestionBox:
        box.show()
        Unpainted(box)
        box.activateWindow()
        QTest.qWaitForWindowActive(box, 2000)
        return box

    def asked(press: Callable[[], None]) -> Callable[[], QWidget]:
        def make() -> QWidget:
            listener, before = _Listener(), plan.controller.context.ask
            plan.controller.context.ask = listener
            try:
                press()
            finally:
                plan.controller.context.ask = before
            assert listener.heard, "nothing was asked"
            return shown(QuestionBox(shell, *listener.heard[0]))

        return make

    def remove() -> QWidget:
        answers = [
            ask.OfferedAnswer("remove", "Remove my plan for good", danger=True),
            ask.OfferedAnswer("keep", "Keep my plan"),
        ]
        words = "Nobody can bring it back. Copies you gave away stay."
        return shown(QuestionBox(shell, "Remove this plan?", words, answers))

    def choose() -> QWidget:
        answers = [ask.OfferedAnswer(str(n), f"{n} November 2026, 3:42pm") for n in range(10, 30)]
        words = "What is there now is kept beside it. Nothing is thrown away."
        last = ask.OfferedAnswer("", "None of these")
        return shown(QuestionBox(shell, "Which backup copy do you want to use?", words, [*answers, last]))

    found: dict[str, Callable[[], QWidget]] = {"question-remove": remove, "question-choose": choose}
    found |= {f"question-{name}": asked(press) for name, press in every_state.asking(plan).items()}
    return found
