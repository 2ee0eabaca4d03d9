"""Words that the signer of a file typed, kept apart from ours: quoted, on one line, never a heading, never bold."""

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.tasks.sharing import signed


def in_their_words(said: str) -> Text:
    """Whatever a signer says of themselves or of their file, as one line that nobody takes for ours."""
    line = QCoreApplication.translate("TheirWords", "In their words: %1")
    return Text(line.replace("%1", signed.quoted(said)))


def answered_in_their_words(question: str, said: str) -> Text:
    """The same, after a few words of ours that say what it is about, such as "What for"."""
    line = QCoreApplication.translate("TheirWords", "%1, in their words: %2")
    return Text(line.replace("%1", question).replace("%2", signed.quoted(said)))
