"""What tests of the windows share: an application with our theme, answers to questions, and every page by name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.app.application import make_application
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.places.given import Trouble
from pcsp_desktop.gui.window.ask import FileFilter, OfferedAnswer
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.gui.window.settings import WindowSettings
from pcsp_desktop.gui.window.sidebar import SidebarStep
from pcsp_desktop.vault import problems
from pcsp_desktop.vault.printed_number import group_is_right

STEPS = (
    "Getting ready",
    "What matters to me",
    "How to support me",
    "My health",
    "Goals and actions",
    "If things get worse",
    "Who can see my plan",
    "Check and agree",
    "Share and print",
)


def application(look: ScreenLook | None = None) -> QApplication:
    """The one application of a test run, in the look that is asked for."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else None
    if app is None or app.applicationName() != "pcsp-desktop":
        app = make_application([], WindowSettings(first_start=False))
    wanted = look or ScreenLook()
    if theme.current().look != wanted:
        theme.current().apply(wanted)
    return app


def settle() -> None:
    """Let layouts, focus and deletions happen."""
    app = application(theme.current().look)
    for _ in range(4):
        app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def focus() -> QWidget:
    """What has the keyboard now."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def make_shell(width: int = 1280, height: int = 800, *, unlocked: bool = False) -> MainWindow:
    """A window on the screen; with `unlocked` the list of steps is there."""
    shell = MainWindow()
    shell.resize(width, height)
    shell.set_unlocked(unlocked)
    if unlocked:
        counted = [
            SidebarStep(f"step-{n}", words, n, "visited" if n < 3 else "") for n, words in enumerate(STEPS, start=1)
        ]
        shell.set_steps(
            [SidebarStep("glance", "My plan at a glance"), *counted, SidebarStep("doors", "Add to my plan", apart=True)]
        )
        shell.set_here("step-3")
        shell.set_saved("Saved at 3:42pm")
    shell.show()
    shell.activateWindow()
    QTest.qWaitForWindowActive(shell, 2000)
    settle()
    return shell


class Answers:
    """An `Ask` that answers from a list, and fails the test when it is asked more."""

    def __init__(self, *answers: str, files: Sequence[Path] = (), folder: Path | None = None) -> None:
        self._answers = list(answers)
        self._files = list(files)
        self._folder = folder
        self.asked: list[str] = []

    def choose(self, over: QWidget, title: str, words: str, answers: Sequence[OfferedAnswer]) -> str:
        self.asked.append(title)
        answer = self._answers.pop(0)
        assert answer in [each.value for each in answers], f"{answer} is not offered"
        return answer

    def open_files(self, over: QWidget, title: str, kinds: Sequence[FileFilter]) -> list[Path]:
        self.asked.append(title)
        return list(self._files)

    def save_file(self, over: QWidget, title: str, suggestion: Path, kind: FileFilter) -> Path | None:
        self.asked.append(title)
        return self._files[0] if self._files else None

    def folder(self, over: QWidget, title: str, start: Path) -> Path | None:
        self.asked.append(title)
        return self._folder


class NumbersOnly:
    """The parts of a store of plans that pages need before any plan is opened: words and the check of groups."""

    def four_words(self) -> str:
        return "river lamp stone eagle"

    def advice(self, passphrase: str) -> str:
        return "" if len(passphrase) > 15 else "Longer is safer. Add one or two words."

    def group_is_right(self, typed: str, place: int) -> bool:
        return group_is_right(typed, place)

    def can_remember(self) -> bool:
        return True

    def new_folder(self) -> Path:
        return Path("/home/sam/plans/plan-2")


PLAN = "/home/sam/plans/plan"
PROBLEMS = (
    problems.Damaged(),
    problems.KeyFileDamaged(spare_is_whole=True),
    problems.NewerFormat(),
    problems.InUse(problems.Holder(4321, "kitchen")),
    problems.ReadOnly(),
    problems.NotAVault(),
    problems.DiskFull(),
)


def own_routes() -> dict[str, Route]:
    """The routes to the places of the way in and of the window itself, by name, with facts to show them."""
    found = {
        "welcome": to("start"),
        "country": to("country"),
        "who": to("who"),
        "passphrase": to("passphrase"),
        "length": to("how-much"),
        "examples": to("examples"),
        "plans": to("plans"),
        "unlock": to("unlock", folder=PLAN),
        "number": to("number", folder=PLAN),
        "help": to("help", left=PLAN),
        "help-wales": to("help"),
        "settings": to("settings"),
        "settings-colours": to("settings", part="colours font"),
        "keys": to("keys"),
    }
    for problem in PROBLEMS:
        found[f"problem-{type(problem).__name__}"] = to("trouble", Trouble(problem, Path(PLAN)))
    return found


SETTINGS = WindowSettings(first_start=False, country="england", plans=(PLAN, "/home/sam/plans/anna"))
"""Choices with which every page of the way in has something to show."""

UNLOCKED = ("help", "settings", "keys")
"""Pages that are shown with a plan open."""
