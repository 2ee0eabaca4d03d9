"""One press is one act; on a full disk it changes nothing, and one true sentence is shown and spoken."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import gui_kit
import pytest
from plan_window import MakeWindow, OpenWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from pcsp_desktop import letters
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.given import LetterRead
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person, Setup
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.problems import DiskFull

FULL_PLAN = Plan(
    setup=Setup(country="england", length="full"),
    goals=(
        Goal(
            id="g",
            order="1",
            want="Get to the shop",
            importance=3,
            actions=(Action(id="a", order="1", what="Walk to the corner", who="me", confidence=8),),
        ),
        Goal(id="h", order="2", want="Swim", importance=9),
    ),
    people=(Person(id="p", order="1", name="Anna"),),
    copies=(Copy(id="c", order="1", who="Dr Ali", what="The whole plan", how="paper"),),
)
SURE = "goals-g-actions-a-confidence"
NO_ROOM = "There is no room left on the disk."


CLAIMS = ("is kept", "are kept", "is back", "Moved.", "Taken back:", "come first now", "Noted:", "in the plan now")
"""What pages say once something is stored."""


class Disk:
    """What is written to the disk: counted, and refused while it is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        self.begun = 0
        transaction = Database.transaction

        @contextlib.contextmanager
        def begin(database: Database) -> Iterator[None]:
            if self.full:
                raise DiskFull
            self.begun += 1
            with transaction(database):
                yield

        monkeypatch.setattr(Database, "transaction", begin)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def named(window: OpenWindow, name: str) -> QWidget:
    found = window.page.findChild(QWidget, name)
    assert isinstance(found, QWidget), f"there is no {name}"
    return found


def click(window: OpenWindow, name: str) -> None:
    button = named(window, name)
    assert isinstance(button, QAbstractButton)
    button.click()
    gui_kit.settle()


def type_in(window: OpenWindow, name: str, words: str) -> None:
    field = named(window, name)
    assert isinstance(field, TextField | LongTextField)
    field.setText(words)


# ---- What is pressed: how to get there, and the press itself -----------------------------------------------


def at_the_scale(window: OpenWindow) -> Callable[[], None]:
    window.open_answer("goals/g/actions/a/confidence")
    return lambda: click(window, f"{SURE}-5")


def at_agreement(window: OpenWindow) -> Callable[[], None]:
    page = next(page for part in window.scope.guide.parts for page in part.pages if page.special == "agree")
    window.go(page.id)
    return lambda: click(window, "own-agreed")


def at_the_goals(window: OpenWindow) -> Callable[[], None]:
    window.open_answer("goals")
    return lambda: click(window, "goals-by-importance")


def at_moving(window: OpenWindow) -> Callable[[], None]:
    window.open_answer("goals")
    return lambda: click(window, "goals-g-down")


def at_not_wanted(window: OpenWindow) -> Callable[[], None]:
    window.go("hopes")
    return lambda: click(window, "not-wanted")


def at_a_whole_part(window: OpenWindow) -> Callable[[], None]:
    window.part("matters")
    return lambda: click(window, "part-not-wanted")


def at_not_now(window: OpenWindow) -> Callable[[], None]:
    window.go("hopes")

    def press() -> None:
        window.shell.page.not_now_asked.emit()  # type: ignore[union-attr]
        gui_kit.settle()

    return press


def at_who_sees(window: OpenWindow) -> Callable[[], None]:
    window.open_answer("consent/choices")
    click(window, "choose-p")
    return lambda: click(window, "all-share")


def at_copies(window: OpenWindow) -> Callable[[], None]:
    window.go("copies-out")
    return lambda: click(window, "back-c")


def at_a_typed_result(window: OpenWindow) -> Callable[[], None]:
    window.line("letters")
    click(window, "type-result")
    for name, words in (("result-name", "HbA1c"), ("result-value", "58"), ("result-unit", "mmol/mol")):
        type_in(window, name, words)
    return lambda: window.shell.page.forward_asked.emit()  # type: ignore[union-attr]


def at_a_letter(window: OpenWindow) -> Callable[[], None]:
    words = "Dear Sam\n\nHbA1c 58 mmol/mol\n"
    read = letters.read(words.encode())
    window.open("letter-review", LetterRead(words.encode(), "letter", read))
    click(window, "found-1-leave")
    return lambda: window.page.forward_asked.emit()


def at_a_name_to_print(window: OpenWindow) -> Callable[[], None]:
    window.go("print-plan")
    type_in(window, "print-first-name", "Sam")
    type_in(window, "print-family-name", "Okoro")
    return lambda: click(window, "use-name")


def at_the_past(window: OpenWindow) -> Callable[[], None]:
    window.opened.set("matters/hopes", "to dance")
    window.opened.set("matters/hopes", "to rest")
    window.go("hopes")
    click(window, "answers-past")
    for _ in range(100):  # it is read off the window's thread
        gui_kit.settle()
        if window.page.findChild(QWidget, "put-back-1-2") is not None:
            break
        QTest.qWait(20)
    return lambda: click(window, "put-back-1-2")


def at_undo(window: OpenWindow) -> Callable[[], None]:
    window.opened.set("matters/hopes", "to dance")
    return window.controller.undo


def at_length(window: OpenWindow) -> Callable[[], None]:
    return lambda: moves.choose_length(window.context, "short")


PRESSES = [
    at_the_scale,
    at_agreement,
    at_the_goals,
    at_moving,
    at_not_wanted,
    at_a_whole_part,
    at_not_now,
    at_who_sees,
    at_copies,
    at_a_typed_result,
    at_a_letter,
    at_a_name_to_print,
    at_the_past,
    at_undo,
    at_length,
]


@pytest.mark.parametrize("go", PRESSES, ids=lambda go: go.__name__)
def test_a_press_is_one_transaction_one_act_and_one_undo(
    open_window: MakeWindow, disk: Disk, go: Callable[[OpenWindow], Callable[[], None]]
) -> None:
    window = open_window(FULL_PLAN)
    press = go(window)
    window.open_plan._timer.stop()  # it keeps the place, which is no act of the person
    plan, head, begun = window.opened.plan, window.opened.head, disk.begun
    press()
    assert disk.begun == begun + 1
    assert window.opened.head > head
    assert len({row.act for row in window.scope.session.vault.revisions() if row.sequence > head}) == 1
    if go is not at_undo:
        window.opened.undo()
        assert window.opened.plan == plan


@pytest.mark.parametrize("go", PRESSES, ids=lambda go: go.__name__)
def test_on_a_full_disk_a_press_changes_nothing_and_says_so(
    open_window: MakeWindow, disk: Disk, go: Callable[[OpenWindow], Callable[[], None]]
) -> None:
    window = open_window(FULL_PLAN)
    press = go(window)
    where, plan, head = window.title, window.opened.plan, window.opened.head
    window.shell.toast.put_away()
    disk.full = True
    press()
    gui_kit.settle()
    said = f"{window.message}\n{window.words()}"
    assert NO_ROOM in said
    for claim in CLAIMS:
        assert claim not in window.message
    assert (window.opened.plan, window.opened.head) == (plan, head)
    assert window.title == where
    disk.full = False


def test_what_stands_on_the_page_after_a_refused_press_is_what_is_stored(open_window: MakeWindow, disk: Disk) -> None:
    window = open_window(FULL_PLAN)
    press = at_the_scale(window)
    disk.full = True
    press()
    stored = named(window, f"{SURE}-8")
    assert isinstance(stored, QAbstractButton) and stored.isChecked()
    disk.full = False
    press = at_a_whole_part(window)
    disk.full = True
    press()
    box = named(window, "part-not-wanted")
    assert isinstance(box, QAbstractButton) and not box.isChecked()
    disk.full = False


def test_a_result_that_could_not_be_kept_is_still_typed_on_its_page(open_window: MakeWindow, disk: Disk) -> None:
    window = open_window(FULL_PLAN)
    press = at_a_typed_result(window)
    disk.full = True
    press()
    field = named(window, "result-value")
    assert isinstance(field, TextField) and field.text() == "58"
    QTest.keyClicks(field, "0")
    disk.full = False
    press()
    assert [result.value for result in window.opened.plan.results.items] == ["580"]
