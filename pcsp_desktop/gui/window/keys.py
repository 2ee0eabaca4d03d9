"""The keys that work everywhere, in one table: the window binds them and the page of keys lists them."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# What a key does -> the keys. Words are in `_words`, so that they can be translated live.
KEYS: dict[str, tuple[str, ...]] = {
    "help": ("F1",),
    "hide": ("F12",),
    "crisis": ("Ctrl+Shift+C",),
    "find": ("Ctrl+F",),
    "undo": ("Ctrl+Z",),
    "next": ("Ctrl+Return", "Ctrl+Enter"),
    "back": ("Alt+Left",),
    "steps": ("F6",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "settings": ("Ctrl+,",),
    "keys": ("F2",),
}


class KeyLine(NamedTuple):
    """One line of the page: the keys as a person reads them, and what they do."""

    keys: str
    words: str


def _words(action: str) -> str:
    known = {
        "help": QCoreApplication.translate("Keys", "I need help now"),
        "hide": QCoreApplication.translate("Keys", "Hide the window and lock my plan at once"),
        "crisis": QCoreApplication.translate("Keys", "Open my crisis page"),
        "find": QCoreApplication.translate("Keys", "Find my words"),
        "undo": QCoreApplication.translate("Keys", "Undo the last change"),
        "next": QCoreApplication.translate("Keys", "Go on to the next page"),
        "back": QCoreApplication.translate("Keys", "Go back one page"),
        "steps": QCoreApplication.translate("Keys", "Go to the list of steps"),
        "larger": QCoreApplication.translate("Keys", "Make the text larger"),
        "smaller": QCoreApplication.translate("Keys", "Make the text smaller"),
        "settings": QCoreApplication.translate("Keys", "Open the settings"),
        "keys": QCoreApplication.translate("Keys", "Show this page of keys"),
    }
    return known[action]


def lines() -> list[KeyLine]:
    """All lines of the page, those of the system's own keys last."""
    own = [
        KeyLine(QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText), _words(action))
        for action, keys in KEYS.items()
    ]
    usual = [
        KeyLine(
            QCoreApplication.translate("Keys", "Tab"),
            QCoreApplication.translate("Keys", "Go to the next field or button"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Shift and Tab"),
            QCoreApplication.translate("Keys", "Go to the one before"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Space"),
            QCoreApplication.translate("Keys", "Press, tick or choose what you are on"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Enter"),
            QCoreApplication.translate("Keys", "Press the button you are on"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Arrow keys"),
            QCoreApplication.translate("Keys", "Go through choices and numbers"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Down and Up"),
            QCoreApplication.translate("Keys", "With a screen reader: read the page bit by bit"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "1 to 9, and 0 for 10"),
            QCoreApplication.translate("Keys", "Answer how sure you are"),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Alt with a letter"),
            QCoreApplication.translate("Keys", "Press a button. Hold Alt to see the letters."),
        ),
        KeyLine(
            QCoreApplication.translate("Keys", "Escape"),
            QCoreApplication.translate("Keys", "Leave help, a question or the list of steps"),
        ),
    ]
    return own + usual


def bind(window: QWidget, acts: Mapping[str, Callable[[], None]]) -> list[QShortcut]:
    """Make the keys work in a window. `acts` has a call for each action of `KEYS` that the window knows.

    A text field keeps Ctrl+Z and its own keys for itself while it has something to undo.
    """
    made = []
    for action, act in acts.items():
        for keys in KEYS[action]:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setObjectName(f"key-{action}")
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(action in ("larger", "smaller"))
            shortcut.activated.connect(act)
            made.append(shortcut)
    return made
