"""What tests of the windows share: an application with our theme, answers to questions, and every page by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pcsp_desktop.gui.app.application import make_application
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.theme import Look
from pcsp_desktop.gui.window.ask import Answer, FileKind
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import Settings
from pcsp_desktop.gui.window.sidebar import Step
from pcsp_desktop.vault import problems
from pcsp_desktop.vault.printed_number import RecoveryNumber, group_is_right

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


def application(look: Look | None = None) -> QApplication:
    """The one application of a test run, in the look that is asked for."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else None
    if app is None or app.applicationName() != "pcsp-desktop":
        app = make_application([], Settings(first_start=False))
    wanted = look or Look()
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


def make_shell(width: int = 1280, height: int = 800, *, unlocked: bool = False) -> Shell:
    """A window on the screen; with `unlocked` the list of steps is there."""
    shell = Shell()
    shell.resize(width, height)
    shell.set_unlocked(unlocked)
    if unlocked:
        counted = [Step(f"step-{n}", words, n, "visited" if n < 3 else "") for n, words in enumerate(STEPS, start=1)]
        shell.set_steps([Step("glance", "My plan at a glance"), *counted, Step("doors", "Add to my plan", apart=True)])
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

    def choose(self, over: QWidget, title: str, words: str, answers: Sequence[Answer]) -> str:
        self.asked.append(title)
        answer = self._answers.pop(0)
        assert answer in [each.value for each in answers], f"{answer} is not offered"
        return answer

    def open_files(self, over: QWidget, title: str, kinds: Sequence[FileKind]) -> list[Path]:
        self.asked.append(title)
        return list(self._files)

    def save_file(self, over: QWidget, title: str, suggestion: Path, kind: FileKind) -> Path | None:
        self.asked.append(title)
        return self._files[0] if self._files else None

    def folder(self, over: QWidget, title: str, start: Path) -> Path | None:
        self.asked.append(title)
        return self._folder


class NumbersOnly:
    """The parts of a `Door` that pages need before any plan is opened: words and the check of groups."""

    def four_words(self) -> str:
        return "river lamp stone eagle"

    def advice(self, passphrase: str) -> str:
        return "" if len(passphrase) > 15 else "Longer is safer. Add one or two words."

    def group_is_right(self, typed: str, place: int) -> bool:
        return group_is_right(typed, place)


def pages() -> dict[str, Callable[[], Page]]:
    """Every page of the way in and of the window itself, by name."""
    from pcsp_desktop.gui.app.shortcuts import KeysPage
    from pcsp_desktop.gui.pages.home.help_now import HelpNowPage
    from pcsp_desktop.gui.pages.settings.settings_page import SettingsPage
    from pcsp_desktop.gui.pages.start.door import NewPlan
    from pcsp_desktop.gui.pages.start.passphrase import PassphrasePage
    from pcsp_desktop.gui.pages.start.recovery import AskBackPage, RecoveryNumberPage
    from pcsp_desktop.gui.pages.start.unlock import NumberPage, UnlockPage
    from pcsp_desktop.gui.pages.start.welcome import (
        CountryPage,
        ExamplesPage,
        LengthPage,
        PlansPage,
        WelcomePage,
        WhoPage,
    )

    groups = RecoveryNumber(bytes(range(16))).groups()
    door = NumbersOnly()
    plans = [("/home/sam/plans/plan", "plan"), ("/home/sam/plans/anna", "anna")]

    def wrong_passphrase() -> Page:
        page = UnlockPage("plan", can_remember=True)
        page.wrong()
        return page

    made: dict[str, Callable[[], Page]] = {
        "welcome": lambda: WelcomePage(Settings(), ("en_GB", "pl")),
        "country": lambda: CountryPage(""),
        "who": lambda: WhoPage(NewPlan(typist="for_someone")),
        "passphrase": lambda: PassphrasePage(door),
        "length": lambda: LengthPage("short"),
        "examples": ExamplesPage,
        "plans": lambda: PlansPage(plans),
        "unlock": lambda: UnlockPage("plan", can_remember=True),
        "wrong-passphrase": wrong_passphrase,
        "number": lambda: NumberPage(door),  # type: ignore[arg-type]
        "recovery": lambda: RecoveryNumberPage(groups),
        "ask-back": lambda: AskBackPage(groups),
        "help": lambda: HelpNowPage("england", "en_GB", crisis_page=True),
        "help-wales": lambda: HelpNowPage("wales", "en_GB", crisis_page=False),
        "settings": lambda: SettingsPage(Settings(), ("en_GB", "pl")),
        "settings-colours": lambda: SettingsPage(Settings(), ("en_GB", "pl"), ("colours", "font")),
        "keys": KeysPage,
    }
    for problem in (
        problems.Damaged(),
        problems.KeyFileDamaged(spare_is_whole=True),
        problems.NewerFormat(),
        problems.InUse(problems.Holder(4321, "kitchen")),
        problems.ReadOnly(),
        problems.NotAVault(),
        problems.DiskFull(),
    ):
        made[f"problem-{type(problem).__name__}"] = _problem_page(problem)
    return made


def _problem_page(problem: problems.Problem) -> Callable[[], Page]:
    from pcsp_desktop.gui.pages.start.problem import ProblemPage

    return lambda: ProblemPage(problem, "en_GB", "/home/sam/plans/plan")


UNLOCKED = ("help", "settings", "keys", "recovery", "ask-back")
"""Pages that are shown with a plan open."""
