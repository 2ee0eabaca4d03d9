"""The way from the start to an open plan: which page comes after which. It ends with the signal `opened`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.pages.start.door import Door, NewPlan, Opened
from pcsp_desktop.gui.pages.start.welcome import CountryPage, ExamplesPage, LengthPage, PlansPage, WelcomePage, WhoPage
from pcsp_desktop.gui.window.ask import Answer, Ask, FileKind
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import Settings
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel

if TYPE_CHECKING:
    from pcsp_desktop.tasks.printing.crisis_file import OpenPage
    from pcsp_desktop.vault import problems


_Widget = TypeVar("_Widget", bound=QWidget)


class StartFlow(QObject):
    """Shows the start pages in a shell. `settings` is asked anew each time, as choices change under way."""

    opened = Signal(object, str)
    """Carries what `Door` opened, and its folder (empty for the example)."""
    settings_changed = Signal(object)
    received_asked = Signal()

    def __init__(
        self,
        shell: Shell,
        door: Door,
        ask: Ask,
        settings: Callable[[], Settings],
        languages: Sequence[str],
        *,
        can_receive: bool,
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._door = door
        self.waiting = b""
        """A file that someone sent, to be shown again once a plan is open."""
        self._ask = ask
        self._settings = settings
        self._languages = languages
        self._can_receive = can_receive
        self._start = NewPlan()
        self._passphrase = ""
        self._again: Callable[[], None] = self.begin
        self._at: Path | None = None
        """The folder of the locked plan whose page is shown."""

    @property
    def door(self) -> Door:
        """What makes and opens plans."""
        return self._door

    # ---- Where to begin ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """The first page: a welcome, the last plan's passphrase, or the list of plans."""
        if self._settings().first_start:
            self._find_plans()
        plans = self._settings().plans
        if not plans:
            self.show_welcome()
        elif len(plans) == 1:
            self.show_unlock(Path(plans[0]), by_keyring=True)
        else:
            self.show_plans()

    def _find_plans(self) -> None:
        """With no choices kept, or lost ones, plans may be there all the same: those in the usual folder are listed."""
        found = self._door.found_plans()
        if found:
            self.settings_changed.emit(self._settings()._replace(plans=tuple(str(folder) for folder in found)))

    def show_again(self) -> None:
        """Make the page that is open again, after a change of language. What was typed and chosen stays."""
        old = self._shell.page
        typed = {field.objectName(): field.text() for field in _named(old, QLineEdit)}
        chosen = {button.objectName(): button.isChecked() for button in _named(old, QAbstractButton)}
        focus = QApplication.focusWidget()
        was_at = focus.objectName() if focus is not None and old is not None and old.isAncestorOf(focus) else ""
        self._again()
        page = self._shell.page
        again = page.findChild(QWidget, was_at) if page is not None and was_at else None
        if again is not None:
            put_focus(again)
        for field in _named(self._shell.page, QLineEdit):
            if typed.get(field.objectName()):
                field.setText(typed[field.objectName()])
        for button in _named(self._shell.page, QAbstractButton):
            if chosen.get(button.objectName(), button.isChecked()) != button.isChecked():
                button.setChecked(chosen[button.objectName()])

    def present(self, page: Page) -> None:
        """Show a page that belongs to no other of the start, such as one that follows a lock."""
        self._show(page, self.begin)

    def tell(self, words: str) -> None:
        """Show and speak a message over the page that is shown."""
        self._shell.message(words)

    def _show(self, page: Page, again: Callable[[], None], at: Path | None = None) -> None:
        """Show a page; `again` makes it once more, and `at` is the folder of the locked plan that it is about."""
        self._again = again
        self._at = at
        self._shell.show_page(page)

    def show_welcome(self) -> None:
        """The welcome page."""
        self._passphrase = ""
        page = WelcomePage(self._settings(), self._languages)
        page.look_changed.connect(self.settings_changed)
        page.new_asked.connect(self.show_country)
        page.open_asked.connect(self.open_folder)
        page.backup_asked.connect(self.open_backup)
        page.received_asked.connect(self.received_asked)
        page.example_asked.connect(self.show_examples)
        page.offer_receive(self._can_receive)
        self._show(page, self.show_welcome)

    def show_plans(self) -> None:
        """The plans on this computer; with none in the list, the welcome page and its ways in."""
        if not self._settings().plans:
            self.show_welcome()
            return
        self._passphrase = ""
        page = PlansPage([(folder, plan_name(folder)) for folder in self._settings().plans])
        page.plan_chosen.connect(lambda folder: self.show_unlock(Path(folder), by_keyring=True))
        page.forget_asked.connect(self._forget_plan)
        page.open_asked.connect(self.open_folder)
        page.backup_asked.connect(self.open_backup)
        page.new_asked.connect(self.show_country)
        page.received_asked.connect(self.received_asked)
        page.example_asked.connect(self.show_examples)
        page.offer_receive(self._can_receive)
        self._show(page, self.show_plans)

    def remember_plan(self, folder: Path) -> None:
        """Put a plan's folder first in the list of plans."""
        self.settings_changed.emit(self._settings().with_plan(folder))

    def forget_plan(self, folder: Path) -> None:
        """Take a plan's folder out of the list of plans."""
        self.settings_changed.emit(self._settings().without_plan(folder))

    def _forget_plan(self, folder: str) -> None:
        self.forget_plan(Path(folder))
        self.show_plans()

    # ---- A new plan --------------------------------------------------------------------------------------

    def show_country(self) -> None:
        """Page 2 of a new plan."""
        page = CountryPage(self._settings().country)

        def go_on() -> None:
            if page.check():
                self._start = self._start._replace(country=page.country)
                self.settings_changed.emit(self._settings()._replace(country=page.country))
                self.show_who()

        page.back_asked.connect(self.show_plans)
        page.forward_asked.connect(go_on)
        self._show(page, self.show_country)

    def show_who(self) -> None:
        """Page 3 of a new plan."""
        page = WhoPage(self._start)

        def keep_then(go: Callable[[], None]) -> Callable[[], None]:
            def keep() -> None:
                self._start = self._start._replace(typist=page.typist, helper=page.helper, age=page.age)
                go()

            return keep

        page.back_asked.connect(keep_then(self.show_country))
        page.forward_asked.connect(keep_then(self.show_passphrase))
        self._show(page, self.show_who)

    def show_passphrase(self) -> None:
        """Page 4 of a new plan."""
        from pcsp_desktop.gui.pages.start.passphrase import PassphrasePage

        page = PassphrasePage(self._door)
        page.set_passphrase(self._passphrase)

        def go_on() -> None:
            if page.check():
                self._passphrase = page.passphrase
                self.show_length()

        def go_back() -> None:
            self._passphrase = page.passphrase
            self.show_who()

        page.back_asked.connect(go_back)
        page.forward_asked.connect(go_on)
        self._show(page, self.show_passphrase)

    def show_length(self) -> None:
        """Page 5 of a new plan: then the plan is made."""
        page = LengthPage(self._start.length)
        panel = WorkPanel(self.tr("Making your plan"), "making", can_stop=False)
        panel.hide()
        page.body.addWidget(panel)

        def go_on() -> None:
            self._start = self._start._replace(length=page.length, language=self._settings().language)
            page.set_navigation()
            self._create(page, panel)

        def go_back() -> None:
            self._start = self._start._replace(length=page.length)
            self.show_passphrase()

        page.back_asked.connect(go_back)
        page.forward_asked.connect(go_on)
        self._show(page, self.show_length)

    def _create(self, page: Page, panel: WorkPanel) -> None:
        folder, passphrase, start = self._door.new_folder(), self._passphrase, self._start

        def make(_progress: Progress) -> Opened:
            return self._door.create(folder, passphrase, start)

        self._run(page, panel, folder, make, page.back_asked.emit)

    # ---- A plan that is there ----------------------------------------------------------------------------

    def open_folder(self) -> None:
        """Ask for the folder of a plan."""
        found = self._ask.folder(self._shell, self.tr("Choose the folder of your plan"), Path.home())
        if found is None:
            return
        problem = self._door.look_at(found)
        if problem is None:
            self.show_unlock(found)
        else:
            self.show_problem(problem, found, again=self.open_folder)

    def open_backup(self) -> None:
        """Ask for a backup file; it becomes a plan on this computer."""
        kind = FileKind(self.tr("Backup copy"), ("*.pcspbackup",))
        found = self._ask.open_files(self._shell, self.tr("Choose a backup file"), [kind])
        if found:
            from pcsp_desktop.gui.pages.keeping.after_lock import OpenBackupPage

            self.present(OpenBackupPage(self, found[0], self._door.new_folder()))

    def show_unlock(self, folder: Path, *, by_keyring: bool = False) -> None:
        """Ask for the passphrase of a plan. `by_keyring` first tries this computer's keyring (at start only)."""
        from pcsp_desktop.gui.pages.start.unlock import UnlockPage

        plans = self._settings().plans
        name = plan_name(str(folder)) if plans != (str(folder),) else ""
        page = UnlockPage(name, can_remember=self._door.can_remember())

        def go_on() -> None:
            if page.check() and not page.panel.busy:
                passphrase, remember = page.passphrase, page.remember

                def unlock(_progress: Progress) -> Opened:
                    return self._door.unlock(folder, passphrase, remember)

                self._run(page, page.panel, folder, unlock, page.wrong)

        page.forward_asked.connect(go_on)
        page.number_asked.connect(lambda: self.show_number(folder))
        page.other_asked.connect(self.show_plans)
        if _left_readable(folder) is not None:
            page.offer_crisis_page()
            page.crisis_asked.connect(lambda: self.show_crisis_page(folder))
        self._show(page, lambda: self.show_unlock(folder), folder)
        if by_keyring and self._door.can_remember():

            def remembered(_progress: Progress) -> Opened | None:
                return self._door.unlock_remembered(folder)

            self._run(page, page.panel, folder, remembered, page.forget)

    @property
    def crisis_page_left(self) -> bool:
        """Whether the page that is shown is about a locked plan whose crisis page was left readable."""
        return self._at is not None and _left_readable(self._at) is not None

    def show_left_crisis_page(self) -> None:
        """Open that crisis page."""
        if self._at is not None:
            self.show_crisis_page(self._at)

    def show_crisis_page(self, folder: Path) -> None:
        """The crisis page that the person left readable; it can be taken away with one press."""
        from pcsp_desktop.gui.pages.printing.crisis_page import OpenCrisisPage

        shown = _left_readable(folder)
        if shown is None:
            self.show_unlock(folder)
            return
        page = OpenCrisisPage(shown)
        page.back_asked.connect(lambda: self.show_unlock(folder))
        page.take_away.clicked.connect(lambda: self._take_crisis_page_away(folder))
        self._show(page, lambda: self.show_crisis_page(folder), folder)

    def _take_crisis_page_away(self, folder: Path) -> None:
        try:
            from pcsp_desktop.tasks.printing.crisis_file import take_away

            take_away(folder)
        except OSError:
            self._shell.message(self.tr("The page could not be taken away. Try again."))
            return
        self.show_unlock(folder)
        self._shell.message(self.tr("The readable page is gone."))

    def show_number(self, folder: Path) -> None:
        """Ask for the number of a sheet."""
        from pcsp_desktop.gui.pages.start.unlock import NumberPage

        page = NumberPage(self._door)

        def go_on() -> None:
            if page.check():
                number = page.fields.number

                def unlock(_progress: Progress) -> Opened:
                    return self._door.unlock_with_number(folder, number)

                self._run(page, page.panel, folder, unlock, page.wrong)

        page.back_asked.connect(lambda: self.show_unlock(folder))
        page.forward_asked.connect(go_on)
        self._show(page, lambda: self.show_number(folder), folder)

    def show_examples(self) -> None:
        """The made-up people whose plans can be looked at."""
        page = ExamplesPage()
        page.back_asked.connect(self.show_plans)
        page.chosen.connect(lambda name: self._open_example(page, name))
        self._show(page, self.show_examples)

    def _open_example(self, page: ExamplesPage, name: str) -> None:
        if page.panel.busy:
            return

        def open_it(_progress: Progress) -> Opened:
            return self._door.example(name)

        self._run(page, page.panel, None, open_it, page.panel.hide)

    def _run(
        self,
        page: Page,
        panel: WorkPanel,
        folder: Path | None,
        task: Callable[[Progress], Opened | None],
        refused: Callable[[], None],
        old_key: Callable[[], None] | None = None,
    ) -> None:
        def done(opened: Opened | None) -> None:
            self._passphrase = ""
            if opened is not None:
                self.opened.emit(opened, str(folder) if folder is not None else "")

        def failed(problem: Exception) -> None:
            from pcsp_desktop.vault import problems

            if isinstance(problem, problems.OldKeyNeeded) and old_key is not None:
                old_key()
            elif isinstance(problem, problems.WrongKey):
                refused()
            elif isinstance(problem, problems.Problem):
                self.show_problem(problem, folder)
            else:
                raise problem

        work: Work[Opened | None] = Work(page, task)
        panel.follow(work)
        work.success(done).failure(failed).start()

    # ---- What can go wrong -------------------------------------------------------------------------------

    def show_problem(
        self, problem: problems.Problem, folder: Path | None, again: Callable[[], None] | None = None
    ) -> None:
        """A page of its own for a plan that did not open. `again` is what "Try again" does: else the passphrase."""
        from pcsp_desktop.gui.pages.start.problem import ProblemPage

        page = ProblemPage(problem, self._settings().language, str(folder or ""))
        ways: dict[str, Callable[[], None]] = {
            "again": again or (lambda: self.show_unlock(folder) if folder is not None else self.begin()),
            "other": self.show_plans,
            "spare": lambda: self._mend(folder, self._door.use_spare),
            "restore": lambda: self.choose_backup(folder),
            "examine": lambda: self._examine(folder),
        }
        page.way_chosen.connect(lambda way: ways[way]())
        page.back_asked.connect(self.show_plans)
        self._show(page, lambda: self.show_problem(problem, folder, again), folder)

    def _examine(self, folder: Path | None) -> None:
        from pcsp_desktop.gui.pages.keeping.after_lock import examine

        if folder is not None:
            examine(self, folder)

    def _mend(self, folder: Path | None, mend: Callable[[Path], None]) -> None:
        from pcsp_desktop.vault import problems

        if folder is None:
            return
        try:
            mend(folder)
        except problems.Problem as problem:
            self.show_problem(problem, folder)
        else:
            self.show_unlock(folder)

    def choose_backup(self, folder: Path | None) -> None:
        """Ask which backup copy is wanted, then for its passphrase."""
        if folder is None:
            return
        found = self._door.backups(folder)[:5]
        if not found:
            self._shell.message(self.tr("There is no backup copy in this folder."))
            return
        answers = [Answer(backup, words) for backup, words in found]
        chosen = self._ask.choose(
            self._shell,
            self.tr("Which backup copy do you want to use?"),
            self.tr("What is there now is kept beside it. Nothing is thrown away."),
            [*answers, Answer("", self.tr("None of these"))],
        )
        if chosen:
            self.show_restore(folder, chosen, dict(found)[chosen])

    def show_restore(self, folder: Path, backup: str, words: str) -> None:
        """Ask for the passphrase of a backup copy, then put it in place."""
        from pcsp_desktop.gui.pages.start.restore import RestorePage

        page = RestorePage(words)

        def go_on() -> None:
            now, then = page.passphrase, page.old_passphrase

            def restore(_progress: Progress) -> Opened:
                return self._door.restore(folder, backup, now, then)

            self._run(page, page.panel, folder, restore, page.wrong, page.ask_old)

        page.back_asked.connect(lambda: self.show_unlock(folder))
        page.forward_asked.connect(go_on)
        self._show(page, lambda: self.show_restore(folder, backup, words))


def _left_readable(folder: Path) -> OpenPage | None:
    """The crisis page that lies open beside a locked plan, if there is one."""
    from pcsp_desktop.tasks.printing.crisis_file import FILE, open_page

    return open_page(folder) if (folder / FILE).exists() else None


def _named(page: Page | None, kind: type[_Widget]) -> Iterator[_Widget]:
    """The fields or buttons of a page that have a name and hold something."""
    for widget in page.findChildren(kind) if page is not None else ():
        checkable = not isinstance(widget, QAbstractButton) or widget.isCheckable()
        if widget.objectName() and checkable:
            yield widget


def plan_name(folder: str) -> str:
    """What tells one plan from another on this computer: the name of its folder."""
    name = Path(folder).name
    number = name.removeprefix("plan-")
    if number != name and number.isdecimal():
        return QCoreApplication.translate("StartFlow", "Plan %1").replace("%1", number)
    return name
