"""The language of the windows: which there are, and putting one in force, live."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import pcsp_desktop
from pcsp_desktop.assets import ENGLISH, PSEUDO_LANGUAGES, direction_of
from pcsp_desktop.gui.window import content


def _folder() -> Path:
    return Path(pcsp_desktop.__file__).parent / "_build" / "translations"


def available(also: str = "") -> tuple[str, ...]:
    """The languages a person can choose, English first. Made-up ones only when `also` names one."""
    codes = [path.stem.removeprefix("pcsp_") for path in sorted(_folder().glob("pcsp_*.qm"))]
    return (ENGLISH, *(code for code in codes if code != ENGLISH and (code not in PSEUDO_LANGUAGES or code == also)))


class Translation:
    """Puts a language in force in one application."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, code: str) -> None:
        """Speak this language from now on. One that is not there is English."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        known: Sequence[str] = available(code)
        self.language = code if code in known else ENGLISH
        if self.language != ENGLISH:
            self._install(_folder() / f"pcsp_{self.language}.qm")
            stock = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(stock / f"qtbase_{self.language.partition('_')[0]}.qm")
        backwards = direction_of(self.language) == "rtl"
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale(self.language.partition("@")[0]))
        content.set_language(self.language)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._app)
        if path.is_file() and translator.load(str(path)):
            self._app.installTranslator(translator)
            self._translators.append(translator)
