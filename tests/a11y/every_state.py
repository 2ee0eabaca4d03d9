"""What a page can come to look like: everything unfolded, bad input, "not now", messages, and pages that follow others.

`every_page` puts these beside the pages as they open. Names tell the kind: `open-` is everything unfolded.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast
from unittest import mock

import gui_kit
import sample_routes
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop import letters, vault
from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.kit import in_view
from pcsp_desktop.gui.kit.boxes import Disclosure
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.pages.keeping.after_lock import BusyPage
from pcsp_desktop.gui.places.given import LetterDrawn, LetterRead
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.entry_page import EntryPage
from pcsp_desktop.gui.questions.more import More
from pcsp_desktop.gui.questions.questions_page import QuestionsPage
from pcsp_desktop.gui.questions.typed import TypedQuestion
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.gui.window.work import WorkPanel
from pcsp_desktop.plan import Kind
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.vault import problems

if TYPE_CHECKING:
    from a11y.every_page import Example

    from pcsp_desktop.gui.pages.home.find_page import FindPage
    from pcsp_desktop.gui.pages.keeping.after_lock import ExaminePage, OpenBackupPage
    from pcsp_desktop.gui.pages.keeping.not_saved_page import NotSavedPage
    from pcsp_desktop.gui.pages.keeping.notes_page import NotesPage
    from pcsp_desktop.gui.pages.letters.type_page import TypePage
    from pcsp_desktop.gui.pages.start.restore import RestorePage
    from pcsp_desktop.gui.pages.start.unlock import UnlockPage

Opener = Callable[[], None]

REFUSES = {Kind.DATE: "31 February 20266", Kind.MONEY: "twelve", Kind.NUMBER: "many", Kind.NHS_NUMBER: "123"}
"""What the fields of these kinds refuse."""
_LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff " * 4


def _said(context: str, words: str) -> str:
    return QCoreApplication.translate(context, words)


# ---- Without a plan --------------------------------------------------------------------------------------------


def busy(page: Page, stop: bool = True) -> Page:
    """A page whose long work is half done."""
    panel = page.findChildren(WorkPanel)[0]
    panel.show_at(3, 7)
    panel._stop.setVisible(stop)
    return page


def start_pages(shell: MainWindow, context: WindowContext) -> dict[str, Opener]:
    """Pages of the way in that follow others, and what is said on them."""
    routes = sample_routes.start_routes()
    unlock = routes["unlock"]

    def opened(route: Route, *then: Callable[[Page], object]) -> Opener:
        def go() -> None:
            context.go(route)
            assert shell.page is not None
            for act in then:
                act(shell.page)

        return go

    def named(route: Route, name: str) -> Route:
        return route._replace(facts={**route.facts, "folder": f"/home/sam/plans/{name}"})

    def examined(damaged: bool) -> Opener:
        said = ("Your plan is whole.",) if not damaged else ("Some parts cannot be read.", "Most of it can be saved.")
        report = vault.Report(1 if damaged else 0, said, problems.Damaged() if damaged else None)
        return opened(routes["examine"], lambda page: cast("ExaminePage", page)._show(report))

    refused = vault.Report(1, ("",), vault.WrongKey())
    return {
        "wrong-passphrase": opened(unlock, lambda page: cast("UnlockPage", page).wrong()),
        "unlock-crisis": opened(unlock, lambda page: cast("UnlockPage", page)._offer_crisis_page()),
        "unlock-empty": opened(unlock, lambda page: cast("UnlockPage", page).check()),
        "unlock-busy": opened(unlock, busy),
        "unlock-long-name": opened(named(unlock, _LONG_NAME.strip())),
        "restore": opened(routes["restore"]),
        "restore-wrong": opened(routes["restore"], lambda page: cast("RestorePage", page).wrong()),
        "restore-old": opened(
            routes["restore"],
            lambda page: cast("RestorePage", page).ask_old(),
            lambda page: cast("RestorePage", page).wrong(),
        ),
        "open-backup": opened(routes["open-backup"]),
        "open-backup-wrong": opened(
            routes["open-backup"], lambda page: cast("OpenBackupPage", page)._refused(vault.WrongKey())
        ),
        "examine": opened(routes["examine"]),
        "examine-wrong": opened(routes["examine"], lambda page: cast("ExaminePage", page)._show(refused)),
        "examine-whole": examined(False),
        "examine-damaged": examined(True),
        "busy": lambda: shell.show_page(busy(BusyPage(context, title_of("moving")), stop=False)),
        "received-at-start": opened(to("received")),
        "answers-place": opened(routes["answers-place"]),
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


def unfolded(shell: MainWindow, open_it: Opener) -> Opener:
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


def messages(shell: MainWindow, plan: Example) -> dict[str, Opener]:
    """What stands at the foot of the window, and the list of steps opened."""

    def over(words: str, action: str = "") -> Opener:
        def go() -> None:
            plan.go("important")
            gui_kit.settle()
            shell.message(words, action, lambda: None)

        return go

    def steps() -> None:
        plan.go("important")
        gui_kit.settle()
        shell.focus_steps()

    def more() -> None:
        plan.go("important")
        gui_kit.settle()
        if shell.top.is_folded:
            shell.top.more.click()

    undo = _said("WindowContext", "Undo")
    removed = _said("EntryPage", "Removed: %1.")
    fault = _said("MainWindow", "Something went wrong here. What you wrote is kept. You can carry on.")
    return {
        "message-undo": over(removed.replace("%1", "Anna Okafor"), undo),
        "message-long": over(removed.replace("%1", _LONG_NAME), undo),
        "message-idle": over(_said("Locking", "Your plan locks in 2 minutes. Press any key to stay.")),
        "message-fault": over(fault),
        "window-steps": steps,
        "window-more": more,
    }


def problems_of(shell: MainWindow, plan: Example) -> dict[str, Opener]:
    """Pages on which something typed cannot be read, with the box that says so."""
    found: dict[str, Opener] = {}
    for part in (*plan.scope.guide.steps, *plan.scope.guide.doors, *plan.scope.guide.sides):
        for page in part.pages:
            if any(question.kind in REFUSES for question in page.questions):
                found[f"problem-page-{page.id}"] = _bad_input(shell, functools.partial(plan.go, page.id))
    return found


def bad_entries(shell: MainWindow, entries: dict[str, Opener]) -> dict[str, Opener]:
    """The same for the first entry of lists."""
    return {f"problem-{name}": _bad_input(shell, open_it) for name, open_it in entries.items()}


def _bad_input(shell: MainWindow, open_it: Opener) -> Opener:
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


def later(plan: Example) -> dict[str, Opener]:
    """Pages that were left for later, or that the person does not want to answer; a part left out."""

    def with_state(page_id: str, state: str) -> Opener:
        def go() -> None:
            _part, page = plan.scope.guide.page(page_id)
            paths = [question.path for question in page.questions]
            before = {path: plan.scope.opened.plan.states.get(path, "answered") for path in paths}
            plan.scope.opened.set_states(paths, state)
            plan.go(page_id)
            gui_kit.settle()
            for path, was in before.items():
                plan.scope.opened.set_states([path], was)

        return go

    return {
        "later-important": with_state("important", "not_now"),
        "later-good-day": with_state("good-day", "not_now"),
        "not-wanted-important": with_state("important", "not_wanted"),
    }


def letter_pages(plan: Example) -> dict[str, Opener]:
    """The pages about results letters."""
    rejected = letters.ReadLetter("rejected", "This file cannot be read.")
    routes = sample_routes.plan_routes(plan.scope)
    letter = routes["letter"].fact("id")
    found = {
        "letter": routes["letter"],
        "whole": routes["letter-whole"],
        "unreadable": to("letter-whole", LetterDrawn(letter, rejected)),
        "before": routes["letter-before"],
        "password": routes["letter-password"],
        "paste": to("letter-paste"),
        "review": routes["letter-review"],
        "review-empty": to("letter-review", LetterRead(b"letter", "letter.pdf", letters.ReadLetter("ok", ""))),
        "type": routes["type-result"],
    }
    tests = sorted({item.test for item in plan.scope.opened.plan.results.items})
    found |= {f"result-{test}": to("result", test=test) for test in tests}
    made = {f"letter-{name}": opener(plan, route) for name, route in found.items()}

    def typed_wrong() -> None:
        opener(plan, routes["type-result"])()
        cast("TypePage", plan.shell.page)._keep()

    return made | {"letter-type-wrong": typed_wrong}


def opener(plan: Example, route: Route) -> Opener:
    """Opens a route over the page that is there."""
    return lambda: plan.controller.context.open(route.name, route.given, **route.facts)


def beside_pages(plan: Example) -> dict[str, Opener]:
    """Pages that only a press on another page opens."""
    shell = plan.shell

    def not_saved() -> None:
        opener(plan, to("not-saved", problems.DiskFull()))()
        cast("NotSavedPage", shell.page)._timer.stop()  # it goes by itself once everything is stored, as here

    def unsaved_words() -> None:
        with mock.patch.object(type(plan.scope.opened), "unsaved", _two_typed):
            not_saved()

    def found(word: str) -> Opener:
        def go() -> None:
            opener(plan, to("find"))()
            page = cast("FindPage", shell.page)
            page.field.setText(word)
            page.search()

        return go

    def pressed(page: str, name: str) -> Opener:
        def go() -> None:
            plan.go(page)
            press(shell, name)

        return go

    def read_only(page_id: str) -> Opener:
        def go() -> None:
            with mock.patch.object(type(plan.scope.opened), "read_only", True):
                plan.go(page_id)

        return go

    def notes(shut: bool) -> Opener:
        def go() -> None:
            plan.go(_notes_page(plan))
            page = cast("NotesPage", shell.page)
            gui_kit.settle()
            if shut:
                page._forget()
                page._show_shut()
                page._refused(vault.NotesShut())
            else:
                unfold(page)

        return go

    def print_busy() -> None:
        plan.go("print-plan")
        gui_kit.settle()
        assert shell.page is not None
        busy(shell.page)

    routes = sample_routes.plan_routes(plan.scope)
    doors = [door for door in plan.scope.guide.doors if door.gate]
    return {
        "not-saved": not_saved,
        "unsaved-words": unsaved_words,
        "found": found("allotment"),
        "found-nothing": found("zebra crossing"),
        "preview": opener(plan, routes["print-look"]),
        "sharing-for": opener(plan, routes["sharing-for"]),
        **{f"gate-{door.id}": opener(plan, to("gate", part=door.id)) for door in doors},
        "own-heading": pressed("differences", "own-headings-add"),
        "who-wrote": pressed("differences", "who-wrote-goals"),
        "notes-refused": notes(shut=True),
        "notes-unfolded": notes(shut=False),
        "print-busy": print_busy,
        "read-only-words": read_only("important"),
        "read-only-list": read_only("important-people"),
    }


def _two_typed(_opened: OpenPlan) -> Mapping[str, str]:
    return {"matters/important": "My garden and the sea", "matters/good_day": "A walk with the dog"}


def asking(plan: Example) -> dict[str, Opener]:
    """What asks a question in a box of its own, by name."""
    routes = sample_routes.plan_routes(plan.scope)

    def over(route: Route, act: str, *given: object) -> Opener:
        def go() -> None:
            opener(plan, route)()
            getattr(plan.shell.page, act)(*given)

        return go

    return {
        "crisis": over(to("crisis"), "_ask"),
        "erase": over(routes["erase"], "_erase"),
        "signature": over(to("signature"), "_make_new"),
        "instead": over(routes["use-backup"], "_instead"),
        "not-locked": over(routes["not-locked"], "_lock_anyway"),
        "email": over(to("print"), "_email", None),
        "notes": over(to("notes"), "_start"),
    }


def _notes_page(plan: Example) -> str:
    return next(
        page.id
        for part in (*plan.scope.guide.steps, *plan.scope.guide.doors, *plan.scope.guide.sides)
        for page in part.pages
        if page.special == "notes"
    )


def press(shell: MainWindow, name: str) -> None:
    """Press a button of the page by its name."""
    gui_kit.settle()
    assert shell.page is not None
    button = shell.page.findChild(QWidget, name)
    assert button is not None and hasattr(button, "click"), f"there is no button {name}"
    button.click()
    gui_kit.settle()
