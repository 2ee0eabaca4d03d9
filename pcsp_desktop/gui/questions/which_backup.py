"""Which backup copy beside a plan is wanted."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.ask import OfferedAnswer

_BACKUPS_OFFERED = 5


def choose_backup(context: Context, over: QWidget, folder: Path) -> None:
    """Ask which backup copy is wanted; its page asks for the passphrase."""
    found = context.store.backups(folder)[:_BACKUPS_OFFERED]
    if not found:
        context.message(QCoreApplication.translate("Opening", "There is no backup copy in this folder."))
        return
    chosen = context.ask.choose(
        over,
        QCoreApplication.translate("Opening", "Which backup copy do you want to use?"),
        QCoreApplication.translate("Opening", "What is there now is kept beside it. Nothing is thrown away."),
        [
            *(OfferedAnswer(backup, words) for backup, words in found),
            OfferedAnswer("", QCoreApplication.translate("Opening", "None of these")),
        ],
    )
    if chosen:
        context.open("restore", folder=str(folder), backup=chosen, name=dict(found)[chosen])
