"""Text sizes and languages as choices: offered on the first page and among the settings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.kit.form import Choice
from pcsp_desktop.gui.kit.theme import TEXT_SIZES
from pcsp_desktop.gui.window.language_names import language_name


def text_size_choices() -> list[Choice[int]]:
    """The six sizes."""
    words = QCoreApplication.translate("SettingsPage", "%1 %")
    return [Choice(size, words.replace("%1", str(size), 1)) for size in TEXT_SIZES]


def language_choices(codes: Sequence[str]) -> list[Choice[str]]:
    """The languages by their own names."""
    return [Choice(code, language_name(code)) for code in codes]
