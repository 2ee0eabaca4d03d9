"""What the person chose for the windows: put in force at once, and kept in the settings file."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from pcsp_desktop.gui.kit import announce, theme
from pcsp_desktop.gui.kit.theme import TEXT_SIZES, ScreenLook, scheme_of_system
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings


class WindowPreferences(QObject):
    """The real `Preferences`."""

    changed = Signal(object, object)
    """Carries the choices before and now."""

    def __init__(self, window: MainWindow, file: SettingsFile, languages: Sequence[str]) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self.languages = languages
        self.settings = file.load()
        self._follow_system()

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

    def change(self, settings: WindowSettings) -> None:
        """Put new choices in force and keep them."""
        before, self.settings = self.settings, settings._replace(first_start=False)
        for page in self._window.pages:
            page.preferences_changed(self.settings)
        look = ScreenLook(settings.text_size, settings.scheme, settings.font)
        if look != theme.current().look:
            theme.current().apply(look)
        self._window.set_private(settings.private_screen)
        # A folder that cannot be written loses the choice at the next start, and nothing else.
        with contextlib.suppress(OSError):
            self._file.save(self.settings)
        self.changed.emit(before, self.settings)

    def step_size(self, steps: int) -> None:
        """Make the words so many sizes larger, or smaller."""
        place = TEXT_SIZES.index(self.settings.text_size) + steps
        if 0 <= place < len(TEXT_SIZES):
            self.change(self.settings._replace(text_size=TEXT_SIZES[place]))
            words = self.tr("Text size %1 %").replace("%1", str(TEXT_SIZES[place]))
            announce.say(self._window, words)
