"""What the one window does with and without an open plan: start, help, settings, keys, lock, idle, close."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from pcsp_desktop.assets import words as text
from pcsp_desktop.gui.app import shortcuts as keys
from pcsp_desktop.gui.app.idle import IdleLock, SleepWatch
from pcsp_desktop.gui.app.language import Speaker
from pcsp_desktop.gui.app.ways_out import Next, WaysOut
from pcsp_desktop.gui.kit import announce, theme
from pcsp_desktop.gui.kit.theme import TEXT_SIZES, Look, scheme_of_system
from pcsp_desktop.gui.pages.settings.settings_page import PARTS, Part, SettingsPage
from pcsp_desktop.gui.pages.start.door import Door, Opened
from pcsp_desktop.gui.pages.start.flow import StartFlow
from pcsp_desktop.gui.pages.start.welcome import WelcomePage
from pcsp_desktop.gui.window.ask import Ask, FileKind
from pcsp_desktop.gui.window.main_window import Shell
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from pcsp_desktop.tasks.session import BackupOutcome
    from pcsp_desktop.vault.problems import Problem


class PlanRoom(Protocol):
    """The pages of an open plan, as this module needs them."""

    ways_out: WaysOut
    """Given by the window: how pages lock the plan and go on elsewhere."""

    def begin(self) -> None:
        """Show the steps, and the page where the person left off."""
        ...

    def show_again(self) -> None:
        """Make the open page again in another language."""
        ...

    def go_to_line(self, line: str) -> None:
        """Open what a line of the list of steps stands for."""
        ...

    def show_crisis(self) -> None:
        """Open the crisis page."""
        ...

    def find(self) -> None:
        """Open the page that finds words."""
        ...

    def undo(self) -> None:
        """Take back the last change, and say so."""
        ...

    def receive(self, data: bytes) -> None:
        """Show a file that someone sent, which was opened before the plan was."""
        ...

    def leave(self) -> None:
        """Everything typed becomes an answer or a draft: the plan is about to lock."""
        ...

    def stay(self, problem: Problem, go_on: Callable[[], None]) -> None:
        """The plan could not be locked: show why, what was typed, and what can be done. `go_on` locks anyway."""
        ...

    def deleteLater(self) -> None:  # noqa: N802
        """Qt's own: the room is no longer needed."""
        ...


_OWN_PAGES = frozenset({"help-now-page", "settings-page", "keys-page"})
"""The window's own pages, by name: they hold nothing that a person typed."""

_SOON = 20
"""Milliseconds after which a lock is tried again that found a question open."""

MakeRoom = Callable[[Shell, Any, Ask], PlanRoom]
Receive = Callable[[Shell, Path | None, StartFlow, Ask], None]
"""Shows what someone sent before a plan is open."""


class Windows(QObject):
    """The one window and what its buttons and keys do."""

    backed_up = Signal(object)
    """How the backup after a lock went; sent from the thread that made it."""

    def __init__(
        self,
        shell: Shell,
        door: Door,
        ask: Ask,
        file: SettingsFile,
        speaker: Speaker,
        languages: Sequence[str],
        make_room: MakeRoom,
        receive: Receive | None = None,
        minute: int = 60_000,
    ) -> None:
        """`receive` shows a plan that someone sent; `minute` is the idle lock's, in milliseconds."""
        super().__init__(shell)
        self.shell = shell
        self._door = door
        self._ask = ask
        self._file = file
        self._speaker = speaker
        self._languages = languages
        self._make_room = make_room
        self._receive = receive
        self.settings = file.load()
        self._opened: Opened | None = None
        self._room: PlanRoom | None = None
        self._folder = ""
        self.start = StartFlow(shell, door, ask, lambda: self.settings, languages, can_receive=receive is not None)
        self.start.opened.connect(self._plan_opened)
        self.start.settings_changed.connect(self.change_settings)
        self.start.received_asked.connect(self._received)
        self.idle = IdleLock(self, minute=minute)
        self.idle.warn.connect(self._idle_warning)
        self.idle.stay.connect(shell.toast.put_away)
        self.idle.lock.connect(self.lock)
        self.sleep = SleepWatch(self)
        self.sleep.sleeping.connect(self.lock)
        self.backed_up.connect(self._tell_backup)
        self._follow_system()
        self._connect()

    def _follow_system(self) -> None:
        """Until the person chooses colours, take those of the system, also when they change while we run."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        scheme = scheme_of_system()
        if not self.settings.scheme_chosen and scheme != self.settings.scheme:
            # Still no choice of the person: it is not written down as one.
            self.settings = self.settings._replace(scheme=scheme)
            look = theme.current().look
            theme.current().apply(look._replace(scheme=scheme))

    def _connect(self) -> None:
        shell = self.shell
        shell.help_asked.connect(self.show_help)
        shell.lock_asked.connect(self.lock)
        shell.text_size_asked.connect(lambda: self.show_settings(("text_size",)))
        shell.colours_asked.connect(lambda: self.show_settings(("colours", "font")))
        shell.language_asked.connect(lambda: self.show_settings(("language",)))
        shell.settings_asked.connect(self.show_settings)
        shell.step_chosen.connect(self._step_chosen)
        shell.close_asked.connect(self.close)
        shell.hide_asked.connect(self.hide_and_lock)
        shell.box_opened.connect(self.idle.watch)
        keys.bind(
            shell,
            {
                "help": self.show_help,
                "hide": self.hide_and_lock,
                "crisis": self.show_crisis,
                "find": self.find,
                "undo": self.undo,
                "next": self._press_forward,
                "back": self._press_back,
                "steps": self._go_to_steps,
                "larger": lambda: self._step_size(1),
                "smaller": lambda: self._step_size(-1),
                "settings": self.show_settings,
                "keys": self.show_keys,
            },
        )

    def begin(self, file: Path | None = None) -> None:
        """Show the first page; `file` is one that someone sent and the person opened."""
        handle = self.shell.windowHandle()
        if handle is not None:
            self.idle.watch(handle)
            handle.installEventFilter(self.shell)
        self.start.begin()
        if file is not None:
            self._show_received(file)

    # ---- An open plan ------------------------------------------------------------------------------------

    @property
    def plan_open(self) -> bool:
        """Whether a plan is open."""
        return self._opened is not None

    def _plan_opened(self, opened: Opened, folder: str) -> None:
        self._opened = opened
        self._folder = folder
        waiting, self.start.waiting = self.start.waiting, b""
        if folder:
            self.change_settings(self.settings.with_plan(Path(folder)))
        self.shell.set_unlocked(True)
        self._room = self._make_room(self.shell, opened, self._ask)
        self._room.ways_out = WaysOut(
            self._leave_for, self._leave_unsaved_for, self._leave_for_good, self._remember_plan
        )
        self.idle.start(self.settings.idle_minutes)
        self._room.begin()
        if waiting:
            self._room.receive(waiting)

    def lock(self) -> None:
        """Save, close the plan, forget its keys, empty the window, and ask for the passphrase."""
        if self._opened is None:
            return
        box = QApplication.activeModalWidget()
        if isinstance(box, QDialog):
            # A question is open over the window. It goes with the harmless answer; whoever asked it ends first.
            box.reject()
            QTimer.singleShot(_SOON, self, self.lock)
            return
        self._leave_for(self._show_locked)

    def _show_locked(self, start: StartFlow) -> None:
        if self._folder:
            start.show_unlock(Path(self._folder))
        else:
            start.begin()
        announce.say(self.shell, self.tr("Your plan is locked."), at_once=True)

    def _leave_for(self, then: Next) -> None:
        """Lock, then go on. Where something cannot be stored the plan stays open, and a page says so."""
        if self._opened is None:
            return
        problem = self._shut()
        if problem is None:
            then(self.start)
        else:
            self._stay(problem, lambda: self._leave_unsaved_for(then))

    def _leave_unsaved_for(self, then: Next) -> None:
        opened = self._opened
        if opened is not None:
            self._leave_room()
            self._empty()
            opened.lock_without_saving(self._when_backed_up)
            then(self.start)

    def _remember_plan(self, folder: Path) -> None:
        self.change_settings(self.settings.with_plan(folder).with_plan(Path(self._folder)))

    def _leave_for_good(self, then: Next) -> None:
        opened = self._opened
        if opened is not None:
            self._leave_room()
            self._empty()
            opened.close_for_good()
            then(self.start)

    def _shut(self) -> Problem | None:
        """Keep everything and lock. What could not be stored comes back, and the plan is still open."""
        from pcsp_desktop.vault.problems import Problem

        opened = self._opened
        assert opened is not None
        self._leave_room()
        self.shell.show_page(Page("", name="locked"))
        try:
            opened.lock(self._when_backed_up)
        except Problem as problem:
            return problem
        self._empty()
        return None

    def _leave_room(self) -> None:
        if self._room is not None:
            self._room.leave()

    def _empty(self) -> None:
        """Take everything of the plan out of the window."""
        self.idle.stop()
        room, self._room, self._opened = self._room, None, None
        self.shell.show_page(Page("", name="locked"))
        self.shell.set_unlocked(False)
        _clear_clipboard()
        if room is not None:
            room.deleteLater()

    def _stay(self, problem: Problem, go_on: Callable[[], None]) -> None:
        if self._room is not None:
            self.idle.start(self.settings.idle_minutes)
            self._room.stay(problem, go_on)

    def _when_backed_up(self, outcome: BackupOutcome) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone: the app is closing
            self.backed_up.emit(outcome)

    def _tell_backup(self, outcome: BackupOutcome) -> None:
        if outcome.problem is not None:
            words = self.tr("Your plan is saved. The backup copy after it could not be made: %1")
            language = self._speaker.language
            self.shell.message(words.replace("%1", text(outcome.problem.text_id, language, **outcome.problem.values())))

    def hide_and_lock(self) -> None:
        """One key: the window goes out of sight first, then the plan locks."""
        self.shell.showMinimized()
        self.lock()

    def _idle_warning(self) -> None:
        words = self.tr("Your plan locks in 2 minutes. Press any key to stay.")
        self.shell.message(words)
        announce.say(self.shell, words, at_once=True)

    # ---- Pages beside the plan ---------------------------------------------------------------------------

    def _aside(self, page: Page) -> None:
        """Show one of the window's own pages; it stands at most once among those that Back goes through."""
        while any(each.objectName() == page.objectName() for each in self.shell.pages[1:]):
            if self.shell.page is not None and self.shell.page.objectName() not in _OWN_PAGES:
                break
            self.shell.end_aside()
        page.back_asked.connect(self.shell.end_aside)
        self.shell.show_aside(page)

    def show_help(self) -> None:
        """The page "I need help now"."""
        from pcsp_desktop.gui.pages.home.help_now import HelpNowPage

        page = HelpNowPage(self.settings.country, self._speaker.language, crisis_page=self._crisis_page_is_there)
        page.crisis_asked.connect(self.show_crisis)
        self._aside(page)

    def show_settings(self, parts: Sequence[Part] = PARTS) -> None:
        """The page of choices, or a part of it."""
        page = SettingsPage(self.settings, self._languages, parts)
        page.changed.connect(self.change_settings)
        page.keys_asked.connect(self.show_keys)
        page.all_asked.connect(self.show_settings)
        page.safe_asked.connect(lambda: self._step_chosen("keep-my-plan-safe"))
        if self.plan_open and len(parts) == len(PARTS):
            page.offer_keeping_safe()
        self._aside(page)

    def show_keys(self) -> None:
        """The page that lists the keys."""
        self._aside(keys.KeysPage())

    def change_settings(self, settings: Settings) -> None:
        """Put new choices in force and keep them."""
        before, self.settings = self.settings, settings._replace(first_start=False)
        for page in self.shell.pages:
            if isinstance(page, SettingsPage | WelcomePage):
                page.take(self.settings)
        look = Look(settings.text_size, settings.scheme, settings.font)
        if look != theme.current().look:
            theme.current().apply(look)
        if settings.idle_minutes != before.idle_minutes and self.plan_open:
            self.idle.start(settings.idle_minutes)
        self.shell.set_private(settings.private_screen)
        # A folder that cannot be written loses the choice at the next start, and nothing else.
        with contextlib.suppress(OSError):
            self._file.save(self.settings)
        if settings.language != self._speaker.language:
            QTimer.singleShot(0, self._speak)

    def _speak(self) -> None:
        self._speaker.speak(self.settings.language)
        page = self.shell.page
        parts = page.parts if isinstance(page, SettingsPage) else ()
        while self.shell.is_aside:
            self.shell.end_aside()
        self.shell.retranslate()
        if self._room is not None:
            self._room.show_again()
        else:
            self.start.show_again()
        if parts:
            self.show_settings(parts)
            again = self.shell.page
            if isinstance(again, SettingsPage):
                again.focus_language()

    def _step_size(self, steps: int) -> None:
        place = TEXT_SIZES.index(self.settings.text_size) + steps
        if 0 <= place < len(TEXT_SIZES):
            self.change_settings(self.settings._replace(text_size=TEXT_SIZES[place]))
            announce.say(self.shell, self.tr("Text size %1 %").replace("%1", str(TEXT_SIZES[place])))

    # ---- Keys --------------------------------------------------------------------------------------------

    @property
    def _crisis_page_is_there(self) -> bool:
        return self._room is not None or self.start.crisis_page_left

    def show_crisis(self) -> None:
        """The crisis page: of the open plan, or the one left readable at the lock; else "I need help now"."""
        if not self._crisis_page_is_there:
            self.show_help()
            return
        self._put_own_pages_away()
        if self._room is not None:
            self._room.show_crisis()
        else:
            self.start.show_left_crisis_page()

    def _put_own_pages_away(self) -> None:
        """Help, keys and choices go; a side visit of the plan under them, with what was typed, stays."""
        while self.shell.is_aside and self.shell.page is not None and self.shell.page.objectName() in _OWN_PAGES:
            self.shell.end_aside()

    def find(self) -> None:
        """Find words in an open plan."""
        if self._room is not None:
            self._room.find()

    def undo(self) -> None:
        """Undo in an open plan."""
        if self._room is not None:
            self._room.undo()

    def _step_chosen(self, step: str) -> None:
        if self._room is not None:
            while self.shell.is_aside:
                self.shell.end_aside()
            self._room.go_to_line(step)

    def _press_forward(self) -> None:
        if self.shell.forward_button.isVisible():
            self.shell.forward_button.click()

    def _press_back(self) -> None:
        if self.shell.back_button.isVisible():
            self.shell.back_button.click()

    def _go_to_steps(self) -> None:
        self.shell.focus_steps()

    def _received(self) -> None:
        self._show_received(None)

    def _show_received(self, file: Path | None) -> None:
        if self._receive is not None:
            self._receive(self.shell, file, self.start, self._ask)

    # ---- Closing -----------------------------------------------------------------------------------------

    def close(self) -> None:
        """Lock and close. Before a new plan is closed for the first time its recovery number is shown."""
        opened = self._opened
        if opened is not None and self._folder and self._door.recovery_due(opened):
            # Where no number can be made now, it is asked again at the next closing.
            from pcsp_desktop.vault.problems import Problem

            with contextlib.suppress(Problem):
                self._show_number(opened, self._door.new_recovery_number(opened))
                return
        self._close_now()

    def _close_now(self) -> None:
        if self._opened is None:
            self.shell.close_now()
        else:
            self._leave_for(lambda _start: self.shell.close_now())

    def _show_number(self, opened: Opened, groups: tuple[str, ...]) -> None:
        from pcsp_desktop.gui.pages.start.recovery import RecoveryNumberPage

        page = RecoveryNumberPage(groups)
        page.later.connect(self._close_now)
        page.back_asked.connect(self._stay_open)
        page.written.connect(lambda: self._ask_back(opened, groups))
        page.print_asked.connect(lambda: self._print_number(opened, groups))
        self.shell.show_page(page)

    def _stay_open(self) -> None:
        """The person goes on with the plan after all."""
        if self._room is not None:
            self._room.show_again()

    def _ask_back(self, opened: Opened, groups: tuple[str, ...]) -> None:
        from pcsp_desktop.gui.pages.start.recovery import AskBackPage

        page = AskBackPage(groups)
        page.show_again.connect(lambda: self._show_number(opened, groups))
        page.checked.connect(lambda: self._number_kept(opened))
        self.shell.show_page(page)

    def _number_kept(self, opened: Opened) -> None:
        self._door.recovery_kept(opened)
        self._close_now()

    def _print_number(self, opened: Opened, groups: tuple[str, ...]) -> None:
        kind = FileKind(self.tr("PDF to print"), ("*.pdf",))
        path = self._ask.save_file(
            self.shell, self.tr("Where do you want the sheet?"), Path.home() / "recovery-sheet.pdf", kind
        )
        if path is None:
            return
        try:
            self._door.write_recovery_sheet(groups, path)
        except OSError:
            self.shell.message(self.tr("The sheet could not be written there. Choose another place."))
            return
        self.open_file(path)
        self._ask_back(opened, groups)
        self.shell.message(
            self.tr("Anyone who uses this computer can open this sheet. Print it, then delete it."),
            self.tr("Delete it now"),
            lambda: path.unlink(missing_ok=True),
        )

    def open_file(self, path: Path) -> None:
        """Hand a finished file to the program that this computer opens it with."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _clear_clipboard() -> None:
    """What was copied in this app goes with the plan; what other programs put there stays."""
    clipboard = QGuiApplication.clipboard()
    mode = QClipboard.Mode
    for which, owned in ((mode.Clipboard, clipboard.ownsClipboard()), (mode.Selection, clipboard.ownsSelection())):
        if owned:
            clipboard.clear(which)
