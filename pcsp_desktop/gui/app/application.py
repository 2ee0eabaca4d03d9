"""The start of the app with windows: one QApplication, one theme, one window, one controller."""

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from pcsp_desktop import APP_ID
from pcsp_desktop.assets import resource, words
from pcsp_desktop.gui.app.controller import Controller
from pcsp_desktop.gui.app.idle import SIGNS_OF_LIFE, SleepWatch
from pcsp_desktop.gui.app.language import Translation, available
from pcsp_desktop.gui.kit import announce, fonts
from pcsp_desktop.gui.kit.theme import ScreenLook, Theme, base_style, scheme_of_system
from pcsp_desktop.gui.places.registry import load
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.question_box import ScreenAsk
from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings, default_file

NAME = "pcsp-desktop"
"""The name on the accessibility bus, for window managers and for settings."""
_AT_LATEST = 1000
"""Milliseconds after which the rest is loaded even if no system ever asks the window to paint."""
_HARDEN = "pcsp_desktop.tasks.keeping.hardening:harden"
"""Shuts off what could leave a passphrase behind: done before the person can have typed one."""
_LATER = (
    "pcsp_desktop.plan:Plan",
    "pcsp_desktop.guide:Guide",
    "pcsp_desktop.tasks.keeping.store:PlanStore",
    "pcsp_desktop.gui.app.open_plan:OpenPlanInWindow",
    "pcsp_desktop.gui.pages.planning.question_page:QuestionPage",
)
"""What a person waits for next, in parts."""
_BETWEEN = 60
"""Milliseconds between two parts: keys and the mouse come first."""
_TITLE_BAR = 60
"""Pixels that no system's title bar and frame go beyond."""


class Application(QApplication):
    """The QApplication. macOS hands over a file that was pressed as an event, not on the command line."""

    file_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of a file; a link that is no file on this computer is left alone."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_given.emit(event.file())
            return True
        return super().event(event)


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS, on Linux where a screen is named."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def make_application(arguments: Sequence[str], settings: WindowSettings) -> QApplication:
    """The QApplication with our style, theme and accessibility; the one that is there is used again."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else Application([NAME, *arguments])
    app.setApplicationName(NAME)
    app.setDesktopFileName(APP_ID)
    app.setStyle(base_style())
    scheme = settings.scheme if settings.scheme_chosen else scheme_of_system()
    Theme(app, ScreenLook(settings.text_size, scheme, settings.font))
    announce.install()
    return app


def show_icon() -> None:
    """The icon of every window, for systems where no desktop file names one."""
    icon = QIcon()
    for size in (48, 256):
        icon.addFile(str(resource("icons", f"pcsp-desktop-{size}.png")), QSize(size, size))
    QApplication.setWindowIcon(icon)


def first_size(window: MainWindow) -> None:
    """A size that fits the screen: 1280 by 800 where there is room for that and a title bar, else all there is."""
    room = window.screen().availableGeometry()
    window.resize(min(1280, room.width()), min(800, room.height()))
    if room.width() <= 1280 or room.height() < 800 + _TITLE_BAR:
        # The system knows how high its title bar is; a window of the whole height would hang out below.
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def run(file: Path | None = None, language: str | None = None, settings_folder: Path | None = None) -> int:
    """Open the window and run until it closes; gives the exit code.

    `file` is one that the person opened with the app; `language` and `settings_folder` are hidden options for tests.
    """
    if not has_screen():  # Qt would end the process with words for engineers
        print(words("command.open.no_screen"), file=sys.stderr)
        return 1
    gc.disable()  # Nothing of the start becomes rubbish; looking for it would take a tenth of the time.
    settings_file = SettingsFile(settings_folder / "settings.json") if settings_folder else default_file()
    settings = settings_file.load()
    app = make_application([], settings)
    if not settings.scheme_chosen:
        settings = settings._replace(scheme=scheme_of_system())
    window = MainWindow()
    first_size(window)
    _last_resort(window)
    translation = Translation(app)
    translation.speak(language or settings.language)
    window.retranslate()
    controller = Controller(window, ScreenAsk(), settings_file, translation, available(language or ""))
    controller.preferences.settings = settings._replace(language=translation.language)
    window.set_private(settings.private_screen)
    window.show()
    controller.begin(file)
    if isinstance(app, Application):
        app.file_given.connect(lambda name: controller.open_file(Path(name)))
    window.installEventFilter(_AfterFirstPaint(window, controller.locking.sleep))
    return app.exec()


class _AfterFirstPaint(QObject):
    """Does what the first page does not need once it has been painted: nobody waits for it then."""

    def __init__(self, window: MainWindow, sleep: SleepWatch) -> None:
        super().__init__(window)
        self._window = window
        self._sleep = sleep
        self._soon = QTimer(self, singleShot=True, interval=_AT_LATEST)
        self._soon.timeout.connect(self._load)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(0)
        return False

    def _load(self) -> None:
        """The watch for sleep, the icon, and faces for other scripts; then wait for the person."""
        gc.freeze()
        gc.enable()
        self._sleep.start()
        show_icon()
        fonts.load_other_scripts()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(_AtFirstTouch(self._window))


class _AtFirstTouch(QObject):
    """Loads what opens plans once the person does something, a part at a time and all in this thread.

    A press that needs more than is there loads the rest itself.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._parts = iter(_LATER)
        self._next = QTimer(self, interval=_BETWEEN)
        self._next.timeout.connect(self._load_part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            watched.removeEventFilter(self)
            load(_HARDEN)()
            self._next.start()
        return False

    def _load_part(self) -> None:
        where = next(self._parts, "")
        if where:
            load(where)
        else:
            self._next.stop()


def _last_resort(window: MainWindow) -> None:
    """A fault of ours never closes the window in silence, and never shows a word of the plan."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        # The kind and the places only: the words of an exception could hold an answer.
        places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        print(kind.__name__, *places, sep="\n  ", file=sys.stderr)
        window.message(
            QApplication.translate("MainWindow", "Something went wrong here. What you wrote is kept. You can carry on.")
        )

    sys.excepthook = caught
