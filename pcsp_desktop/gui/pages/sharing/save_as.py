"""Writing a file that came with something sent, or that answers it, where the person chooses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.vault.problems import Problem


def save_as(page: Page, context: Context, name: str, write: Callable[[Path], None], said: str = "") -> None:
    """Ask where to write a file, let ``write`` write it, and say ``said``. What goes wrong is said on the page.

    ``write`` raises OSError where it cannot be written, and `Problem` where the plan could not note it.
    """
    title = QCoreApplication.translate("SaveReceived", "Where do you want to save it?")
    kind = FileFilter(QCoreApplication.translate("SaveReceived", "File"), (f"*.{name.rpartition('.')[2]}",))
    path = context.ask.save_file(page, title, Path.home() / name, kind)
    if path is None:
        return
    try:
        write(path)
    except OSError:
        why = QCoreApplication.translate("SaveReceived", "It could not be saved there. Choose another place.")
        page.show_problems([(why, None)])
        return
    except Problem as problem:
        page.show_problems([(what_happened(problem), None)])
        return
    saved = QCoreApplication.translate("SaveReceived", "Saved. Anyone at this computer can see that it is there.")
    context.message(said or saved)
