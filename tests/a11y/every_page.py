"""Every page and dialog of the app by name, for the audit and for pictures: the way in, and an open example plan."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator

import gui_kit

from pcsp_desktop import plan, sharing
from pcsp_desktop.gui import ask
from pcsp_desktop.gui.ask import QuestionBox
from pcsp_desktop.gui.page import Page
from pcsp_desktop.gui.pages.questions_page import QuestionsPage
from pcsp_desktop.gui.pages.share.check_copy_page import CheckCopyPage, CodePage
from pcsp_desktop.gui.pages.share.checked_page import CheckedPage
from pcsp_desktop.gui.pages.share.contents_page import PdfPagesPage, ReceivedPlanPage
from pcsp_desktop.gui.pages.share.receive_page import CodeEntryPage
from pcsp_desktop.gui.pages.share.receiving import Receiving
from pcsp_desktop.gui.pages.share.reply_page import ReplyPage
from pcsp_desktop.gui.pages.share.signature_page import SignaturePage
from pcsp_desktop.gui.pages.share.suggest_page import SuggestPage
from pcsp_desktop.gui.pages.share.take_back_page import TakeBackPage
from pcsp_desktop.gui.pages.share.ways import WithPlan
from pcsp_desktop.gui.pages.special import LINES
from pcsp_desktop.gui.plan_desk import PlanDesk
from pcsp_desktop.gui.rooms import make_room
from pcsp_desktop.gui.shell import Shell
from pcsp_desktop.tasks import received, replies, shares
from pcsp_desktop.tasks.door import PlanDoor
from pcsp_desktop.tasks.taking_back import Answer

Opener = Callable[[], None]


@contextlib.contextmanager
def example(shell: Shell) -> Iterator[PlanDesk]:
    """The example plan, open in a window as the app opens it."""
    session = PlanDoor().example()
    shell.set_unlocked(True)
    desk = make_room(shell, session, gui_kit.Answers())
    try:
        desk.begin()
        yield desk
    finally:
        desk.leave()
        shell.show_page(Page("", name="locked"))
        shell.set_unlocked(False)
        desk.deleteLater()
        session.lock()


def own_pages(shell: Shell) -> dict[str, Opener]:
    """The pages of the way in and of the window, which need no plan."""

    def opener(make: Callable[[], Page]) -> Opener:
        return lambda: shell.show_page(make())

    return {name: opener(make) for name, make in gui_kit.pages().items() if name not in gui_kit.UNLOCKED}


def plan_pages(shell: Shell, desk: PlanDesk) -> dict[str, Opener]:
    """The pages of an open plan: every line, every page of the guide, the first entry of every list, side visits."""

    def afresh(open_it: Opener) -> Opener:
        def go() -> None:
            while shell.is_aside:
                shell.end_aside()
            open_it()

        return go

    def guide_page(page_id: str) -> Opener:
        return lambda: desk.go_to_page(page_id)

    def line(name: str) -> Opener:
        return lambda: desk.go_to_line(name)

    def entry(page_id: str, path: str) -> Opener:
        def go() -> None:
            desk.go_to_page(page_id)
            page = shell.page
            assert isinstance(page, QuestionsPage)
            page.open_entry(path)

        return go

    def side(name: str) -> Opener:
        return lambda: shell.show_aside(gui_kit.pages()[name]())

    found: dict[str, Opener] = {f"line-{name}": line(name) for name in sorted(LINES)}
    parts = (*desk.guide.steps, *desk.guide.doors, *desk.guide.sides)
    for part in parts:
        for page in part.pages:
            found[f"page-{page.id}"] = guide_page(page.id)
            for question in page.questions:
                if question.entry is not None:
                    entries = desk.opened.value(question.path)
                    if entries:
                        path = f"{question.path}/{entries[0].id}"
                        found[f"entry-{question.path.replace('/', '-')}"] = entry(page.id, path)
    found |= {f"side-{name}": side(name) for name in gui_kit.UNLOCKED}
    found |= keeping_pages(desk)
    found |= _sent_pages(shell, desk)
    return {name: afresh(opener) for name, opener in found.items()}


def _sent_pages(shell: Shell, desk: PlanDesk) -> dict[str, Opener]:
    """The pages of a plan and a reply that someone sent: the example's own, so that every part has words."""
    vault, now = desk.session.vault, shares.now_with_zone()
    choices = shares.ShareChoices(name="Sam Okafor", recipient="Dr Bello", sections=("goals", "people"),
                                  purpose="To know how to support me")
    made = shares.make(shares.prepare(vault, choices, now)).share
    sent = sharing.open_share(made.data)
    shown = sent.plan or plan.Plan()
    reply = replies.with_view(sharing.Reply(), "goals", "Going well")
    reply = replies.with_agreement(reply, "in_part", "Not the stairs yet", now.date())
    change = plan.set_value(f"goals/{shown.goals[0].id}/want", "Walk to the park")
    reply = replies.with_suggestion(reply, shown, change, "We talked")
    answered = sharing.open_share(
        replies.make(replies.prepare(vault, sent, reply, replies.Responder(name="Dr Bello"), now)).data)
    changed = made.data[:-1]
    ways = WithPlan(desk)

    def opener(make: Callable[[], Page]) -> Opener:
        return lambda: shell.show_aside(make())

    return {
        "sent-code": opener(lambda: CodeEntryPage(b"", Receiving(ways))),
        "sent-checked": opener(lambda: CheckedPage(made.data, received.check(made.data, vault, now.date()), ways)),
        "sent-changed": opener(lambda: CheckedPage(changed, received.check(changed, vault, now.date()), ways)),
        "sent-plan": opener(lambda: ReceivedPlanPage(sent, made.data, ways)),
        "sent-pages": opener(lambda: PdfPagesPage(sent, ways)),
        "sent-reply": opener(lambda: ReplyPage(sent, desk)),
        "sent-suggest": opener(lambda: SuggestPage(shown, "people", desk, lambda _made: None)),
        "sent-take-back": opener(lambda: TakeBackPage(Answer.of(desk.opened, vault, answered), desk)),
        "sent-signature": opener(lambda: SignaturePage(desk)),
        "sent-check-copy": opener(lambda: CheckCopyPage(choices, "share_file", desk, lambda _choices: None)),
        "sent-code-of-copy": opener(lambda: CodePage("0417 2290 3381 5526 9074", "Dr Bello", desk)),
    }


def keeping_pages(desk: PlanDesk) -> dict[str, Opener]:
    """The pages about keeping the plan safe, its past, and what is deleted for good."""
    from pcsp_desktop.gui.pages.keys import (
        backup_pages,
        erase_page,
        keep_safe_page,
        not_locked_page,
        number_pages,
        past_pages,
    )
    from pcsp_desktop.tasks import history
    from pcsp_desktop.vault.printed_number import RecoveryNumber
    from pcsp_desktop.vault.problems import Unreachable

    vault, today = desk.session.vault, desk.opened.today()
    asked = [("matters/important", "What is important to you?"), ("matters/good_day", "A good day")]
    groups = RecoveryNumber(bytes(range(16))).groups()
    copy = "21 November 2026, 3:42pm"

    def own_plan() -> Page:
        desk.session.is_example = False
        try:
            return keep_safe_page.KeepSafePage(desk)
        finally:
            desk.session.is_example = True

    made: dict[str, Callable[[], Page]] = {
        name: functools.partial(keep_safe_page.page_named, name, desk)
        for name in ("recovery", "emergency", "passphrase", "lock", "computer", "backups", "examine", "move", "delete")
    }
    made |= {
        "own-plan": own_plan,
        "sheet": lambda: number_pages.SheetPage(desk, groups, "Anna, my daughter"),
        "use-backup": lambda: backup_pages.UseBackupPage(desk, vault.folder, "", copy),
        "differences": lambda: past_pages.DifferencesPage(desk, "What changed", 0, history.differences(vault, 0)[:8]),
        "compare": lambda: past_pages.ComparePage(desk),
        "answers": lambda: past_pages.AnswersPastPage(desk, asked),
        "old-plan": lambda: past_pages.OldPlanPage(desk, history.document_at(vault, vault.head, today), copy),
        "erase": lambda: erase_page.ErasePage(desk, *asked[0], lambda: None),
        "not-locked": lambda: not_locked_page.NotLockedPage(desk, Unreachable(), lambda: None),
    }

    def opener(make: Callable[[], Page]) -> Opener:
        return lambda: desk.open_aside(make())

    return {f"keeping-{name}": opener(make) for name, make in made.items()}


def questions(shell: Shell) -> dict[str, Callable[[], QuestionBox]]:
    """The boxes that ask something."""

    def remove() -> QuestionBox:
        answers = [
            ask.Answer("remove", "Remove my plan for good", danger=True),
            ask.Answer("keep", "Keep my plan"),
        ]
        return QuestionBox(shell, "Remove this plan?", "Nobody can bring it back. Copies you gave away stay.", answers)

    def choose() -> QuestionBox:
        answers = [ask.Answer(str(n), f"{n} November 2026, 3:42pm") for n in range(17, 22)]
        return QuestionBox(
            shell,
            "Which backup copy do you want to use?",
            "What is there now is kept beside it. Nothing is thrown away.",
            [*answers, ask.Answer("", "None of these")],
        )

    return {"question-remove": remove, "question-choose": choose}
