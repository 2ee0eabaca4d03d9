"""The start of the app with windows: one QApplication, one theme, one window. Everything else is imported late."""

import gc
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pcsp_desktop.assets import resource
from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.theme import Look, Theme, base_style, scheme_of_system
from pcsp_desktop.gui.window.settings import Settings, SettingsFile, default_file

if TYPE_CHECKING:
    from pcsp_desktop.gui.app.idle import SleepWatch
    from pcsp_desktop.gui.pages.start.door import Door
    from pcsp_desktop.gui.window.main_window import Shell

NAME = "pcsp-desktop"
"""The name on the accessibility bus, for window managers and for settings."""
_AT_LATEST = 1000
"""Milliseconds after which the rest is loaded even if no system ever asks the window to paint."""
_TITLE_BAR = 60
"""Pixels that no system's title bar and frame go beyond."""


def make_application(arguments: Sequence[str], settings: Settings) -> QApplication:
    """The QApplication with our style, theme and accessibility; the one that is there is used again."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication([NAME, *arguments])
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    app.setStyle(base_style())
    scheme = settings.scheme if settings.scheme_chosen else scheme_of_system()
    Theme(app, Look(settings.text_size, scheme, settings.font))
    announce.install()
    return app


def show_icon() -> None:
    """The icon of every window, for systems where no desktop file names one."""
    icon = QIcon()
    for size in (48, 256):
        icon.addFile(str(resource("icons", f"pcsp-desktop-{size}.png")), QSize(size, size))
    QApplication.setWindowIcon(icon)


def first_size(shell: "Shell") -> None:
    """A size that fits the screen: 1280 by 800 where there is room for that and a title bar, else all there is."""
    room = shell.screen().availableGeometry()
    shell.resize(min(1280, room.width()), min(800, room.height()))
    if room.width() <= 1280 or room.height() < 800 + _TITLE_BAR:
        # The system knows how high its title bar is; a window of the whole height would hang out below.
        shell.setWindowState(shell.windowState() | Qt.WindowState.WindowMaximized)


def run(file: Path | None = None, language: str | None = None, settings_folder: Path | None = None) -> int:
    """Open the window and run until it closes; gives the exit code.

    `file` is one that someone sent; `language` and `settings_folder` are hidden options for tests.
    """
    gc.disable()  # Nothing of the start becomes rubbish; looking for it would take a tenth of the time.
    settings_file = SettingsFile(settings_folder / "settings.json") if settings_folder else default_file()
    settings = settings_file.load()
    app = make_application([], settings)
    if not settings.scheme_chosen:
        settings = settings._replace(scheme=scheme_of_system())
    from pcsp_desktop.gui.window.main_window import Shell

    shell = Shell()
    first_size(shell)
    _last_resort(shell)
    from pcsp_desktop.gui.app.language import Speaker, available

    speaker = Speaker(app)
    speaker.speak(language or settings.language)
    shell.retranslate()
    from pcsp_desktop.gui.app.controller import Windows
    from pcsp_desktop.gui.app.later import LateDoor, make_room, receive
    from pcsp_desktop.gui.window.ask import ScreenAsk

    door = cast("Door", LateDoor())
    windows = Windows(shell, door, ScreenAsk(), settings_file, speaker, available(language or ""), make_room, receive)
    windows.settings = settings._replace(language=speaker.language)
    shell.set_private(settings.private_screen)
    shell.show()
    windows.begin(file)
    shell.installEventFilter(_Rest(shell, windows.sleep))
    return app.exec()


class _Rest(QObject):
    """Does what the first page does not need when it has been painted: nobody waits for it then."""

    def __init__(self, shell: "Shell", sleep: "SleepWatch") -> None:
        super().__init__(shell)
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
        """The watch for sleep, the icon, faces for other scripts, and what opens plans (off this thread)."""
        from pcsp_desktop.gui.app.later import warm_up
        from pcsp_desktop.gui.kit.fonts import load_other_scripts

        gc.freeze()
        gc.enable()
        self._sleep.start()
        show_icon()
        warm_up()
        load_other_scripts()


def _last_resort(shell: "Shell") -> None:
    """A fault of ours never closes the window in silence, and never shows a word of the plan."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        # The kind and the places only: the words of an exception could hold an answer.
        places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        print(kind.__name__, *places, sep="\n  ", file=sys.stderr)
        shell.message(
            QApplication.translate("Shell", "Something went wrong here. What you wrote is kept. You can carry on.")
        )

    sys.excepthook = caught
