"""Every page and dialog of the app by name, for the audit and for pictures: the way in, and an open example plan."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator, Sequence

import gui_kit
from a11y import every_state
from a11y.audit_pictures import Unpainted
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop import plan, sharing
from pcsp_desktop.gui.app.plan_context import PlanContext
from pcsp_desktop.gui.app.rooms import make_room
from pcsp_desktop.gui.pages.planning.entry_page import first_asked
from pcsp_desktop.gui.pages.planning.questions_page import QuestionsPage
from pcsp_desktop.gui.pages.sharing.check_copy_page import CheckCopyPage, CodePage
from pcsp_desktop.gui.pages.sharing.checked_page import CheckedPage
from pcsp_desktop.gui.pages.sharing.contents_page import PdfPagesPage, ReceivedPlanPage
from pcsp_desktop.gui.pages.sharing.receive_page import CodeEntryPage
from pcsp_desktop.gui.pages.sharing.receiving import Receiving
from pcsp_desktop.gui.pages.sharing.reply_page import ReplyPage
from pcsp_desktop.gui.pages.sharing.signature_page import SignaturePage
from pcsp_desktop.gui.pages.sharing.suggest_page import SuggestPage
from pcsp_desktop.gui.pages.sharing.take_back_page import TakeBackPage
from pcsp_desktop.gui.pages.sharing.ways import WithPlan
from pcsp_desktop.gui.pages.special import LINES
from pcsp_desktop.gui.window import ask
from pcsp_desktop.gui.window.ask import QuestionBox
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.tasks.keeping.door import PlanDoor
from pcsp_desktop.tasks.sharing import received, replies, shares
from pcsp_desktop.tasks.sharing.taking_back import Answer

Opener = Callable[[], None]
UNFOLDED = "open-"
"""How the name of a page begins on which everything that opens is open."""


@contextlib.contextmanager
def example(shell: Shell) -> Iterator[PlanContext]:
    """The example plan, open in a window as the app opens it."""
    session = PlanDoor().example()
    shell.set_unlocked(True)
    context = make_room(shell, session, gui_kit.Answers())
    try:
        context.begin()
        # The clock stands still: a minute that ends while a page is looked at would move the words beside it.
        context._timer.stop()
        shell.set_saved(context.tr("Saved at %1").replace("%1", "3:42pm"))
        yield context
    finally:
        context.leave()
        shell.show_page(Page("", name="locked"))
        shell.set_unlocked(False)
        context.deleteLater()
        session.lock()


def own_pages(shell: Shell) -> dict[str, Opener]:
    """The pages of the way in and of the window, which need no plan."""

    def opener(make: Callable[[], Page]) -> Opener:
        return lambda: shell.show_page(make())

    found = {name: make for name, make in gui_kit.pages().items() if name not in gui_kit.UNLOCKED}
    found |= every_state.start_pages(shell)
    pages = {name: opener(make) for name, make in found.items()}
    return pages | {f"{UNFOLDED}{name}": every_state.unfolded(shell, pages[name]) for name in ("problem-Damaged",)}


def in_one_theme(name: str) -> bool:
    """Whether a page is looked at in one theme for each size and language: one that is also there folded."""
    return name.startswith(UNFOLDED)


def plan_pages(shell: Shell, context: PlanContext) -> dict[str, Opener]:
    """The pages of an open plan: every line, every page of the guide, the first entry of every list, side visits."""

    def afresh(open_it: Opener) -> Opener:
        def go() -> None:
            while shell.is_aside:
                shell.end_aside()
            open_it()

        return go

    def guide_page(page_id: str) -> Opener:
        return lambda: context.go_to_page(page_id)

    def line(name: str) -> Opener:
        return lambda: context.go_to_line(name)

    def entry(page_id: str, path: str) -> Opener:
        def go() -> None:
            context.go_to_page(page_id)
            page = shell.page
            assert isinstance(page, QuestionsPage)
            page.open_entry(path)

        return go

    def side(name: str) -> Opener:
        return lambda: shell.show_aside(gui_kit.pages()[name]())

    found: dict[str, Opener] = {f"line-{name}": line(name) for name in sorted(LINES)}
    parts = (*context.plan.guide.steps, *context.plan.guide.doors, *context.plan.guide.sides)
    for part in parts:
        for page in part.pages:
            found[f"page-{page.id}"] = guide_page(page.id)
            for question in page.questions:
                if question.entry is not None:
                    entries = context.plan.opened.value(question.path)
                    if entries:
                        path = f"{question.path}/{entries[0].id}"
                        found[f"entry-{question.path.replace('/', '-')}"] = entry(page.id, path)
    found |= {f"side-{name}": side(name) for name in gui_kit.UNLOCKED}
    found |= keeping_pages(context)
    found |= _sent_pages(shell, context)
    found |= every_state.letter_pages(context)
    found |= every_state.beside_pages(context)
    asked = [name for name in found if name.startswith(("page-", "entry-", "line-", "keeping-"))]
    found |= {f"{UNFOLDED}{name}": every_state.unfolded(shell, found[name]) for name in asked}
    found |= every_state.messages(shell, context)
    found |= every_state.later(context)
    # Last: what cannot be read stays as it was typed, so that pages open with it from here on.
    found |= every_state.problems_of(shell, context)
    found |= every_state.bad_entries(shell, {name: found[name] for name in _with_dates(context, found)})
    return {name: afresh(opener) for name, opener in found.items()}


def _with_dates(context: PlanContext, found: dict[str, Opener]) -> list[str]:
    """The entry pages that ask at once for something that can be typed wrongly."""
    names = []
    for part in (*context.plan.guide.steps, *context.plan.guide.doors, *context.plan.guide.sides):
        for question in (question for page in part.pages for question in page.questions):
            name = f"entry-{question.path.replace('/', '-')}"
            if name in found and any(field.kind in every_state.REFUSES for field in first_asked(question)):
                names.append(name)
    return names


class _Sent:
    """A plan and a reply that someone sent: the example's own, so that every part has words. Made when first used."""

    def __init__(self, context: PlanContext) -> None:
        self.now = shares.now_with_zone()
        self._session = context.plan.session
        self.choices = shares.ShareChoices(
            name="Sam Okafor", recipient="Dr Bello", sections=("goals", "people"), purpose="To know how to support me"
        )

    @functools.cached_property
    def data(self) -> bytes:
        return shares.make(shares.prepare(self._session, self.choices, self.now)).share.data

    @functools.cached_property
    def opened(self) -> sharing.Opened:
        return sharing.open_share(self.data)

    @property
    def plan(self) -> plan.Plan:
        return self.opened.plan or plan.Plan()

    def checked(self, data: bytes) -> sharing.Checked:
        return received.check(data, self._session, self.now.date())

    @functools.cached_property
    def answer(self) -> sharing.Opened:
        reply = replies.with_view(sharing.Reply(), "goals", "Going well")
        reply = replies.with_agreement(reply, "in_part", "Not the stairs yet", self.now.date())
        change = plan.set_value(f"goals/{self.plan.goals[0].id}/want", "Walk to the park")
        reply = replies.with_suggestion(reply, self.plan, change, "We talked")
        responder = replies.Responder(name="Dr Bello")
        made = replies.make(replies.prepare(self._session, self.opened, reply, responder, self.now))
        return sharing.open_share(made.data)


def _sent_pages(shell: Shell, context: PlanContext) -> dict[str, Opener]:
    """The pages of a plan and a reply that someone sent."""
    sent, ways = _Sent(context), WithPlan(context)
    code = "0417 2290 3381 5526 9074"

    def opener(make: Callable[[], Page]) -> Opener:
        return lambda: shell.show_aside(make())

    def take_back() -> Page:
        return TakeBackPage(Answer.of(context.plan.session, sent.answer), context)

    return {
        "sent-code": opener(lambda: CodeEntryPage(b"", Receiving(ways))),
        "sent-checked": opener(lambda: CheckedPage(sent.data, sent.checked(sent.data), ways)),
        "sent-changed": opener(lambda: CheckedPage(sent.data[:-1], sent.checked(sent.data[:-1]), ways)),
        "sent-plan": opener(lambda: ReceivedPlanPage(sent.opened, sent.data, ways)),
        "sent-pages": opener(lambda: PdfPagesPage(sent.opened, ways)),
        "sent-reply": opener(lambda: ReplyPage(sent.opened, context)),
        "sent-suggest": opener(lambda: SuggestPage(sent.plan, "people", context, lambda _made: None)),
        "sent-take-back": opener(take_back),
        "sent-signature": opener(lambda: SignaturePage(context)),
        "sent-check-copy": opener(lambda: CheckCopyPage(sent.choices, "share_file", context, lambda _choices: None)),
        "sent-code-of-copy": opener(lambda: CodePage(code, "Dr Bello", context)),
    }


def keeping_pages(context: PlanContext) -> dict[str, Opener]:
    """The pages about keeping the plan safe, its past, and what is deleted for good."""
    from pcsp_desktop.gui.pages.keeping import (
        backup_pages,
        erase_page,
        keep_safe_page,
        not_locked_page,
        number_pages,
        past_pages,
    )
    from pcsp_desktop.tasks.keeping import history
    from pcsp_desktop.vault.printed_number import RecoveryNumber
    from pcsp_desktop.vault.problems import Unreachable

    session, today = context.plan.session, context.plan.opened.today()
    asked = [("matters/important", "What is important to you?"), ("matters/good_day", "A good day")]
    groups = RecoveryNumber(bytes(range(16))).groups()
    copy = "21 November 2026, 3:42pm"

    def own_plan() -> Page:
        context.plan.session.is_example = False
        try:
            return keep_safe_page.KeepSafePage(context)
        finally:
            context.plan.session.is_example = True

    made: dict[str, Callable[[], Page]] = {
        name: functools.partial(keep_safe_page.page_named, name, context)
        for name in ("recovery", "emergency", "passphrase", "lock", "computer", "backups", "examine", "move", "delete")
    }
    made |= {
        "own-plan": own_plan,
        "sheet": lambda: number_pages.SheetPage(context, groups, "Anna, my daughter"),
        "use-backup": lambda: backup_pages.UseBackupPage(context, session.folder, "", copy),
        "differences": lambda: past_pages.DifferencesPage(
            context, "What changed", 0, history.differences(session, 0)[:8]
        ),
        "compare": lambda: past_pages.ComparePage(context),
        "answers": lambda: past_pages.AnswersPastPage(context, asked),
        "old-plan": lambda: past_pages.OldPlanPage(
            context, history.document_at(session, session.opened.head, today), copy
        ),
        "erase": lambda: erase_page.ErasePage(context, *asked[0], lambda: None),
        "not-locked": lambda: not_locked_page.NotLockedPage(context, Unreachable(), lambda: None),
    }

    def opener(make: Callable[[], Page]) -> Opener:
        return lambda: context.open_aside(make())

    return {f"keeping-{name}": opener(make) for name, make in made.items()}


class _Listener(gui_kit.Answers):
    """An `Ask` that keeps what it is asked, and answers as Escape does."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, str, list[ask.Answer]]] = []

    def choose(self, over: QWidget, title: str, words: str, answers: Sequence[ask.Answer]) -> str:
        self.heard.append((title, words, list(answers)))
        return answers[-1].value


def questions(shell: Shell, context: PlanContext) -> dict[str, Callable[[], QWidget]]:
    """The boxes that ask something: those that pages of the open plan ask, and the longest that there can be."""

    def shown(box: QuestionBox) -> QuestionBox:
        box.show()
        Unpainted(box)
        box.activateWindow()
        QTest.qWaitForWindowActive(box, 2000)
        return box

    def asked(press: Callable[[], None]) -> Callable[[], QWidget]:
        def make() -> QWidget:
            listener, before = _Listener(), context.ask
            context.ask = listener
            try:
                press()
            finally:
                context.ask = before
            assert listener.heard, "nothing was asked"
            return shown(QuestionBox(shell, *listener.heard[0]))

        return make

    def remove() -> QWidget:
        answers = [
            ask.Answer("remove", "Remove my plan for good", danger=True),
            ask.Answer("keep", "Keep my plan"),
        ]
        words = "Nobody can bring it back. Copies you gave away stay."
        return shown(QuestionBox(shell, "Remove this plan?", words, answers))

    def choose() -> QWidget:
        answers = [ask.Answer(str(n), f"{n} November 2026, 3:42pm") for n in range(10, 30)]
        words = "What is there now is kept beside it. Nothing is thrown away."
        last = ask.Answer("", "None of these")
        return shown(QuestionBox(shell, "Which backup copy do you want to use?", words, [*answers, last]))

    found: dict[str, Callable[[], QWidget]] = {"question-remove": remove, "question-choose": choose}
    found |= {f"question-{name}": asked(press) for name, press in every_state.asking(context).items()}
    return found
