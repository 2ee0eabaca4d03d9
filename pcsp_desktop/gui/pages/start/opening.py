"""Opening a plan off the window's thread, and asking which one: what the pages of the way in share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.registry import load
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel

if TYPE_CHECKING:
    from pcsp_desktop.tasks.session import PlanSession

_TROUBLE = "pcsp_desktop.gui.places.given:Trouble"
_PROBLEMS = "pcsp_desktop.vault.problems"
"""Loaded once something went wrong: the first page does not wait for them."""


def plan_name(folder: str) -> str:
    """What tells one plan from another on this computer: the name of its folder."""
    name = Path(folder).name
    number = name.removeprefix("plan-")
    if number != name and number.isdecimal():
        return QCoreApplication.translate("Opening", "Plan %1").replace("%1", number)
    return name


def run_opening(
    page: Page,
    panel: WorkPanel,
    context: Context,
    task: Callable[[Progress], PlanSession | None],
    folder: Path | None,
    refused: Callable[[], None],
    *,
    old_key: Callable[[], None] | None = None,
) -> None:
    """Open a plan with ``task`` off the thread. While it runs, pressing again starts nothing.

    Where the panel has a Stop, ``task`` asks its progress now and then; a plan that opens all the same is locked.

    ``refused`` follows a key that does not fit, ``old_key`` a copy that asks for an older one; what else is wrong
    has a page of its own.
    """
    if panel.busy:
        return

    def done(session: PlanSession | None) -> None:
        if session is not None:
            context.enter(session, folder)

    def failed(problem: Exception) -> None:
        if isinstance(problem, load(f"{_PROBLEMS}:OldKeyNeeded")) and old_key is not None:
            old_key()
        else:
            tell_refused(context, problem, folder, refused)

    work: Work[PlanSession | None] = Work(page, task)
    panel.follow(work)
    work.success(done).failure(failed).dropped(close_unwanted).start()


def tell_refused(context: Context, problem: Exception, folder: Path | None, refused: Callable[[], None]) -> None:
    """``refused`` follows a key that does not fit; what else is wrong has a page of its own."""
    if isinstance(problem, load(f"{_PROBLEMS}:WrongKey")):
        refused()
    elif isinstance(problem, load(f"{_PROBLEMS}:Problem")):
        context.open("trouble", load(_TROUBLE)(problem, folder))
    else:
        raise problem


def close_unwanted(session: PlanSession | None) -> None:
    """Lock a plan that was opened for nobody: the person pressed Stop, or went on another way."""
    if session is not None:
        session.lock_without_saving()


def to_list(context: Context) -> None:
    """Show the plans on this computer; with none in the list, the first page and its ways in."""
    context.open("plans" if context.preferences.settings.plans else "start")


def open_folder(context: Context, over: QWidget) -> None:
    """Ask for the folder of a plan."""
    title, window = QCoreApplication.translate("Opening", "Choose the folder of your plan"), over.window()
    found = context.ask.folder(over, title, Path.home())
    if found is None:
        return
    problem = context.store.look_at(found)
    if problem is None:
        context.open("unlock", folder=str(found))
    else:
        context.open("trouble", load(_TROUBLE)(problem, found, again=lambda: open_folder(context, window)))


def open_backup(context: Context, over: QWidget) -> None:
    """Ask for a backup file; it becomes a plan on this computer."""
    kind = FileFilter(QCoreApplication.translate("Opening", "Backup copy"), ("*.pcspbackup",))
    title = QCoreApplication.translate("Opening", "Choose a backup file")
    found = context.ask.open_files(over, title, [kind])
    if found:
        context.open("open-backup", found[0])
