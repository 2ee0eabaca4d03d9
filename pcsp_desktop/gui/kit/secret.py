"""Fields for passphrases and numbers: shown or hidden, and never learnt by the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


def as_secret(field: QLineEdit) -> None:
    """No word list, no capitals, nothing learnt by an on-screen keyboard."""
    hints = Qt.InputMethodHint
    field.setInputMethodHints(
        hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase | hints.ImhHiddenText
    )


def set_hidden(field: QLineEdit, hidden: bool) -> None:
    """Show what is typed, or dots."""
    field.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
