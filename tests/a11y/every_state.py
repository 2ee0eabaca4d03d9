"""What a page can come to look like: everything unfolded, bad input, "not now", messages, and pages that follow others.

`every_page` puts these beside the pages as they open. Names tell the kind: `open-` is everything unfolded.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast
from unittest import mock

import attrs
import gui_kit
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop import letters, vault
from pcsp_desktop.gui.app.plan_context import PlanContext
from pcsp_desktop.gui.kit import in_view
from pcsp_desktop.gui.kit.boxes import Disclosure
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.pages.planning.entry_page import EntryPage
from pcsp_desktop.gui.pages.planning.questions_page import QuestionsPage
from pcsp_desktop.gui.pages.start.flow import StartFlow
from pcsp_desktop.gui.questions.more import More
from pcsp_desktop.gui.questions.typed import TypedQuestion
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import Settings
from pcsp_desktop.gui.window.work import WorkPanel
from pcsp_desktop.plan import Kind
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.vault import problems

if TYPE_CHECKING:
    from pcsp_desktop.gui.pages.start.door import Door
    from pcsp_desktop.tasks.printing.papers import Paper

Opener = Callable[[], None]

REFUSES = {Kind.DATE: "31 February 20266", Kind.MONEY: "twelve", Kind.NUMBER: "many", Kind.NHS_NUMBER: "123"}
"""What the fields of these kinds refuse."""
_LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff " * 4


def _said(context: str, words: str) -> str:
    return QCoreApplication.translate(context, words)


# ---- Without a plan --------------------------------------------------------------------------------------------


def start_flow(shell: Shell) -> StartFlow:
    """The way in of this window, with a door that opens nothing."""
    door = cast("Door", gui_kit.NumbersOnly())
    return StartFlow(shell, door, gui_kit.Answers(), Settings, ("en_GB", "pl"), can_receive=True)


def busy(page: Page, stop: bool = True) -> Page:
    """A page whose long work is half done."""
    panel = page.findChildren(WorkPanel)[0]
    panel.show_at(3, 7)
    panel._stop.setVisible(stop)
    return page


def start_pages(shell: Shell) -> dict[str, Callable[[], Page]]:
    """Pages of the way in that follow others, and what is said on them."""
    from pcsp_desktop.gui.pages.keeping.after_lock import BusyPage, ExaminePage, OpenBackupPage
    from pcsp_desktop.gui.pages.printing.crisis_page import OpenCrisisPage
    from pcsp_desktop.gui.pages.sharing.from_start import FromStart
    from pcsp_desktop.gui.pages.sharing.receive_page import ReceivePage
    from pcsp_desktop.gui.pages.start.restore import RestorePage
    from pcsp_desktop.gui.pages.start.unlock import UnlockPage
    from pcsp_desktop.tasks.printing.crisis_file import OpenPage

    folder = Path("/home/sam/plans/plan")
    start = start_flow(shell)

    def unlock_with_crisis() -> Page:
        page = UnlockPage("plan", can_remember=True)
        page.offer_crisis_page()
        return page

    def unlock_empty() -> Page:
        page = UnlockPage("plan", can_remember=False)
        page.check()
        return page

    def restore(*, old: bool, wrong: bool) -> Page:
        page = RestorePage("21 November 2026, 3:42pm")
        if old:
            page.ask_old()
        if wrong:
            page.wrong()
        return page

    def backup_refused() -> Page:
        page = OpenBackupPage(start, Path("plan-2026-11-21.pcsp-backup"), folder)
        page._refused(vault.WrongKey())
        return page

    def examined(damaged: bool) -> Page:
        page = ExaminePage(start, folder, None)
        said = ("Your plan is whole.",) if not damaged else ("Some parts cannot be read.", "Most of it can be saved.")
        page._show(vault.Report(1 if damaged else 0, said, problems.Damaged() if damaged else None))
        return page

    def examine_refused() -> Page:
        page = ExaminePage(start, folder, None)
        page._show(vault.Report(1, ("",), vault.WrongKey()))
        return page

    parts = (("In an emergency", ("Ring first: Grace, 01632 960203",)), ("For staff", ("Allergies: none known",)))
    return {
        "unlock-crisis": unlock_with_crisis,
        "unlock-empty": unlock_empty,
        "unlock-busy": lambda: busy(UnlockPage("plan", can_remember=True)),
        "unlock-long-name": lambda: UnlockPage(_LONG_NAME, can_remember=True),
        "restore": lambda: restore(old=False, wrong=False),
        "restore-wrong": lambda: restore(old=False, wrong=True),
        "restore-old": lambda: restore(old=True, wrong=True),
        "open-backup": lambda: OpenBackupPage(start, Path("plan-2026-11-21.pcsp-backup"), folder),
        "open-backup-wrong": backup_refused,
        "examine": lambda: ExaminePage(start, folder, None),
        "examine-wrong": examine_refused,
        "examine-whole": lambda: examined(False),
        "examine-damaged": lambda: examined(True),
        "busy": lambda: busy(BusyPage(_said("AfterLock", "Moving your plan")), stop=False),
        "open-crisis": lambda: OpenCrisisPage(OpenPage(_said("CrisisPage", "In a crisis"), parts)),
        "received-at-start": lambda: ReceivePage(FromStart(shell, start, gui_kit.Answers())),
    }


# ---- A page unfolded -------------------------------------------------------------------------------------------


def unfold(page: QWidget) -> int:
    """Open everything on a page that opens, and give how many things that were. What scrolls there does so at once."""
    with mock.patch.object(in_view, "_LAID_OUT", 0):
        count = _unfold(page)
    gui_kit.settle()
    return count


def _unfold(page: QWidget) -> int:
    count = 0
    for fold in page.findChildren(Disclosure):
        if fold.button.isVisible() and not fold.is_open:
            fold.set_open(True)
            count += 1
    for more in page.findChildren(More):
        for button in more.findChildren(LinkButton):
            if button.isVisible():
                button.click()
                count += 1
    return count


def unfolded(shell: Shell, open_it: Opener) -> Opener:
    """The same page with everything on it open, and every question of an entry asked."""

    def go() -> None:
        open_it()
        page = shell.page
        assert page is not None
        if isinstance(page, EntryPage):
            page.show_all()
        gui_kit.settle()
        unfold(page)
        page.contents_changed()

    return go


# ---- With a plan -----------------------------------------------------------------------------------------------


def messages(shell: Shell, context: PlanContext) -> dict[str, Opener]:
    """What stands at the foot of the window, and the list of steps opened."""

    def over(words: str, action: str = "") -> Opener:
        def go() -> None:
            context.go_to_page("important")
            gui_kit.settle()
            shell.message(words, action, lambda: None)

        return go

    def steps() -> None:
        context.go_to_page("important")
        gui_kit.settle()
        shell.focus_steps()

    def more() -> None:
        context.go_to_page("important")
        gui_kit.settle()
        if shell.top.is_folded:
            shell.top.more.click()

    undo = _said("PlanContext", "Undo")
    removed = _said("EntryPage", "Removed: %1.")
    fault = _said("Shell", "Something went wrong here. What you wrote is kept. You can carry on.")
    return {
        "message-undo": over(removed.replace("%1", "Anna Okafor"), undo),
        "message-long": over(removed.replace("%1", _LONG_NAME), undo),
        "message-idle": over(_said("Windows", "Your plan locks in 2 minutes. Press any key to stay.")),
        "message-fault": over(fault),
        "window-steps": steps,
        "window-more": more,
    }


def problems_of(shell: Shell, context: PlanContext) -> dict[str, Opener]:
    """Pages on which something typed cannot be read, with the box that says so."""
    found: dict[str, Opener] = {}
    for part in (*context.plan.guide.steps, *context.plan.guide.doors, *context.plan.guide.sides):
        for page in part.pages:
            if any(question.kind in REFUSES for question in page.questions):
                found[f"problem-page-{page.id}"] = _bad_input(shell, functools.partial(context.go_to_page, page.id))
    return found


def bad_entries(shell: Shell, entries: dict[str, Opener]) -> dict[str, Opener]:
    """The same for the first entry of lists."""
    return {f"problem-{name}": _bad_input(shell, open_it) for name, open_it in entries.items()}


def _bad_input(shell: Shell, open_it: Opener) -> Opener:
    def go() -> None:
        open_it()
        page = shell.page
        assert isinstance(page, QuestionsPage)
        gui_kit.settle()
        for view in page.views.values():
            if isinstance(view, TypedQuestion) and view.question.kind in REFUSES and view.isVisible():
                view.set_focus()
                view.field.setText("")
                QTest.keyClicks(view.field, REFUSES[view.question.kind])
        page.forward_asked.emit()
        gui_kit.settle()
        assert page.errors.isVisible(), "nothing was refused"

    return go


def later(context: PlanContext) -> dict[str, Opener]:
    """Pages that were left for later, or that the person does not want to answer; a part left out."""

    def with_state(page_id: str, state: str) -> Opener:
        def go() -> None:
            _part, page = context.plan.guide.page(page_id)
            paths = [question.path for question in page.questions]
            before = {path: context.plan.opened.plan.states.get(path, "answered") for path in paths}
            context.plan.opened.set_states(paths, state)
            context.go_to_page(page_id)
            gui_kit.settle()
            for path, was in before.items():
                context.plan.opened.set_states([path], was)

        return go

    return {
        "later-important": with_state("important", "not_now"),
        "later-good-day": with_state("good-day", "not_now"),
        "not-wanted-important": with_state("important", "not_wanted"),
    }


def letter_picture() -> bytes:
    """A page of a letter as a picture."""
    page = QPixmap(600, 850)
    page.fill(QColor("#ffffff"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.save(buffer, "PNG")
    return bytes(buffer.data().data())


def read_letter() -> letters.Letter:
    """What reading a letter gives: a number that is sure, one that is not, a sentence that asks something."""
    box = letters.Box(0.1, 0.3, 0.9, 0.34)
    sure = letters.Candidate(
        test="hba1c",
        printed_name="HbA1c",
        value="58",
        comparator=None,
        unit="mmol/mol",
        unit_printed="mmol/mol",
        date="2026-09-11",
        date_kind="sample",
        ref_low=None,
        ref_high=48.0,
        flag=None,
        role="current",
        unsure=False,
        page=1,
        box=box,
        line="HbA1c 58 mmol/mol",
    )
    unsure = attrs.evolve(sure, value="61", date_kind="guess", role="previous", unsure=True, line="HbA1c 61 mmol/mol")
    ask = letters.Ask("Please bring your blood sugar meter to your appointment.", 1, box)
    return letters.Letter(
        "ok",
        "",
        "pdf",
        (sure, unsure),
        (ask,),
        ("Dear Sam\nHbA1c 58 mmol/mol",),
        (letters.Picture(1, 600, 850, letter_picture()),),
        "2026-09-18",
    )


def letter_pages(context: PlanContext) -> dict[str, Opener]:
    """The pages about results letters."""
    from pcsp_desktop.gui.pages.letters.letter_page import LetterPage, WholeLetterPage
    from pcsp_desktop.gui.pages.letters.letters_page import BeforePage
    from pcsp_desktop.gui.pages.letters.password_page import PasswordPage
    from pcsp_desktop.gui.pages.letters.paste_page import PastePage
    from pcsp_desktop.gui.pages.letters.result_page import ResultPage
    from pcsp_desktop.gui.pages.letters.review_page import ReviewPage
    from pcsp_desktop.gui.pages.letters.type_page import TypePage

    plan = context.plan.opened.plan
    letter = plan.results.letters[0]

    def typed_wrong() -> Page:
        page = TypePage(context, lambda _kept: None)
        page._keep()
        return page

    made: dict[str, Callable[[], Page]] = {
        "letter": lambda: LetterPage(letter.id, context),
        "whole": lambda: WholeLetterPage(letter, read_letter(), context),
        "unreadable": lambda: WholeLetterPage(letter, letters.Letter("rejected", "This file cannot be read."), context),
        "before": lambda: BeforePage(context, lambda: None),
        "password": lambda: PasswordPage("This letter has a password.", context, lambda _words: None),
        "paste": lambda: PastePage(context, lambda _data, _name: None),
        "review": lambda: ReviewPage(b"letter", "letter.pdf", read_letter(), context),
        "review-empty": lambda: ReviewPage(b"letter", "letter.pdf", letters.Letter("ok", ""), context),
        "type": lambda: TypePage(context, lambda _kept: None),
        "type-wrong": typed_wrong,
    }
    made |= {
        f"result-{test}": functools.partial(ResultPage, test, context)
        for test in sorted({item.test for item in plan.results.items})
    }
    return {f"letter-{name}": _aside(context, make) for name, make in made.items()}


def beside_pages(context: PlanContext) -> dict[str, Opener]:
    """Pages that only a press on another page opens."""
    from pcsp_desktop.gui.pages.home.doors import GatePage
    from pcsp_desktop.gui.pages.home.find_page import FindPage
    from pcsp_desktop.gui.pages.keeping.not_saved_page import NotSavedPage
    from pcsp_desktop.gui.pages.keeping.notes_page import NotesPage
    from pcsp_desktop.gui.pages.printing.preview_page import PreviewPage
    from pcsp_desktop.gui.pages.printing.print_page import PrintPage
    from pcsp_desktop.gui.pages.sharing.who_may_see_page import SharingForPage
    from pcsp_desktop.tasks.printing import made_papers as printing

    shell = context.shell

    def not_saved() -> Page:
        page = NotSavedPage(context, problems.DiskFull())
        page._timer.stop()  # it goes by itself once everything is stored, as here
        return page

    def unsaved_words() -> Page:
        with mock.patch.object(type(context.plan.opened), "unsaved", _two_typed):
            return not_saved()

    def found(word: str) -> Page:
        page = FindPage(context)
        page.field.setText(word)
        page.search()
        return page

    def preview() -> Page:
        context.go_to_page("print-plan")
        page = shell.page
        assert isinstance(page, PrintPage)
        paper = printing.paper_for(context.plan.opened.plan, page.choices(), context.plan.opened.today(), {})
        return PreviewPage(paper, context, lambda _paper: None, lambda _paper: None)

    def own_heading() -> Opener:
        def go() -> None:
            context.go_to_page("differences")
            press(shell, "own-headings-add")

        return go

    def who_wrote() -> None:
        context.go_to_page("differences")
        press(shell, "who-wrote-goals")

    def read_only(page_id: str) -> Opener:
        def go() -> None:
            with mock.patch.object(type(context.plan.opened), "read_only", True):
                context.go_to_page(page_id)

        return go

    def notes(shut: bool) -> Opener:
        def go() -> None:
            context.go_to_page(_notes_page(context))
            page = shell.page
            assert isinstance(page, NotesPage)
            gui_kit.settle()
            if shut:
                page._forget()
                page._show_shut()
                page._refused(vault.NotesShut())
            else:
                unfold(page)

        return go

    def print_busy() -> None:
        context.go_to_page("print-plan")
        gui_kit.settle()
        assert shell.page is not None
        busy(shell.page)

    person = context.plan.opened.plan.people[0].id
    made: dict[str, Callable[[], Page]] = {
        "not-saved": not_saved,
        "unsaved-words": unsaved_words,
        "found": lambda: found("allotment"),
        "found-nothing": lambda: found("zebra crossing"),
        "preview": preview,
        "sharing-for": lambda: SharingForPage(person, context),
    }
    made |= {
        f"gate-{door.id}": functools.partial(GatePage, door, context) for door in context.plan.guide.doors if door.gate
    }
    return {name: _aside(context, make) for name, make in made.items()} | {
        "own-heading": own_heading(),
        "who-wrote": who_wrote,
        "notes-refused": notes(shut=True),
        "notes-unfolded": notes(shut=False),
        "print-busy": print_busy,
        "read-only-words": read_only("important"),
        "read-only-list": read_only("important-people"),
    }


def _two_typed(_opened: OpenPlan) -> Mapping[str, str]:
    return {"matters/important": "My garden and the sea", "matters/good_day": "A walk with the dog"}


def asking(context: PlanContext) -> dict[str, Opener]:
    """What asks a question in a box of its own, by name."""
    from pcsp_desktop.gui.pages.keeping.backup_pages import UseBackupPage
    from pcsp_desktop.gui.pages.keeping.erase_page import ErasePage
    from pcsp_desktop.gui.pages.keeping.not_locked_page import NotLockedPage
    from pcsp_desktop.gui.pages.keeping.notes_page import NotesPage
    from pcsp_desktop.gui.pages.printing.crisis_page import CrisisPage
    from pcsp_desktop.gui.pages.printing.print_page import PrintPage
    from pcsp_desktop.gui.pages.sharing.signature_page import SignaturePage

    def over(make: Callable[[], Page], act: str) -> Opener:
        def go() -> None:
            page = make()
            context.open_aside(page)
            getattr(page, act)()

        return go

    def on_page(page_id: str, kind: type[Page], act: Callable[[Page], object]) -> Opener:
        def go() -> None:
            context.go_to_page(page_id)
            page = context.shell.page
            assert isinstance(page, kind)
            act(page)

        return go

    folder = context.plan.session.vault.folder
    return {
        "crisis": over(lambda: CrisisPage(context), "_ask"),
        "erase": over(lambda: ErasePage(context, "matters/important", "What is important", lambda: None), "_erase"),
        "signature": over(lambda: SignaturePage(context), "_make_new"),
        "instead": over(lambda: UseBackupPage(context, folder, "", "21 November 2026, 3:42pm"), "_instead"),
        "not-locked": over(lambda: NotLockedPage(context, problems.Unreachable(), lambda: None), "_lock_anyway"),
        "email": on_page("print-plan", PrintPage, lambda page: cast("PrintPage", page)._email(cast("Paper", None))),
        "notes": on_page(_notes_page(context), NotesPage, lambda page: cast("NotesPage", page)._start()),
    }


def _notes_page(context: PlanContext) -> str:
    return next(
        page.id
        for part in (*context.plan.guide.steps, *context.plan.guide.doors, *context.plan.guide.sides)
        for page in part.pages
        if page.special == "private-notes"
    )


def press(shell: Shell, name: str) -> None:
    """Press a button of the page by its name."""
    gui_kit.settle()
    assert shell.page is not None
    button = shell.page.findChild(QWidget, name)
    assert button is not None and hasattr(button, "click"), f"there is no button {name}"
    button.click()
    gui_kit.settle()


def _aside(context: PlanContext, make: Callable[[], Page]) -> Opener:
    return lambda: context.open_aside(make())
