"""From a file that someone sent to the page that says what it is: read, unlocked, checked, away from the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import SentFile
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.tasks.session import local_now
from pcsp_desktop.tasks.sharing import received, shares, signed
from pcsp_desktop.tasks.sharing.taking_back import ReplyToDecide

Told = Callable[[str], None]
"""Says in words on the page why a file was not opened."""


@attrs.frozen
class _Read:
    data: bytes = attrs.field(repr=False)
    sort: received.Sort
    checked: signed.Checked | None = None


class Receiving(QObject):
    """What happens with a file, from any of the pages. ``panel`` shows that it is being read."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    def choose(self, page: QWidget, panel: WorkPanel, told: Told) -> None:
        """Ask for a file, and read it."""
        kinds = [FileFilter(self.tr("A plan or reply that was sent to you"), received.FILE_PATTERNS)]
        files = self.context.ask.open_files(page, self.tr("Which file did they send you?"), kinds)
        if files:
            self.read(page, panel, told, files[0])

    def read(self, page: QWidget, panel: WorkPanel, told: Told, path: Path) -> None:
        """Read a file and show what it is."""

        def failed(problem: Exception) -> None:
            if not isinstance(problem, OSError):
                raise problem
            told(self.tr("The file could not be opened. Look if it is still there, then choose it again."))

        self._work(page, panel, partial(received.read_file, path), told, failed)

    def look(self, page: QWidget, panel: WorkPanel, told: Told, data: bytes) -> None:
        """Show what these bytes of a file are."""
        self._work(page, panel, lambda: data, told, _raise)

    def unlock(self, page: QWidget, panel: WorkPanel, told: Told, data: bytes, code: str) -> None:
        """Open a locked PDF with its code, and show what is in it."""

        def failed(problem: Exception) -> None:
            if not isinstance(problem, signed.CannotUnlock):
                raise problem
            told(problem.reason.words(content.language()))

        self._work(page, panel, lambda: signed.unlock_pdf(data, code), told, failed)

    def _work(
        self, page: QWidget, panel: WorkPanel, get: Callable[[], bytes], told: Told, failed: Callable[[Exception], None]
    ) -> None:
        scope = self.context.scope
        known = shares.known_to(scope.session) if scope is not None else signed.Known()
        today = scope.opened.today() if scope is not None else local_now().date()

        def task(_progress: Progress) -> _Read:
            data = get()
            sort = received.sort_of(data)
            if sort is not received.Sort.SHARE:
                return _Read(data, sort)
            return _Read(data, sort, signed.check(data, known, today=today))

        work: Work[_Read] = Work(page, task)
        panel.follow(work)
        work.success(partial(self._show, page, panel, told)).failure(failed).start()

    def _show(self, page: QWidget, panel: WorkPanel, told: Told, read: _Read) -> None:
        if read.checked is not None:
            self.context.open("checked", SentFile(read.data, read.checked))
        elif read.sort is received.Sort.CODE:
            self.context.open("code", read.data)
        elif read.sort is received.Sort.KEY:
            self._unlock_with_key(page, panel, told, read.data)
        else:
            self._show_bundle(told, read.data)

    def _unlock_with_key(self, page: QWidget, panel: WorkPanel, told: Told, data: bytes) -> None:
        scope = self.context.scope
        if scope is None:
            told(self.tr("This file is locked for one person. Open your plan first, then choose the file again."))
            return
        try:
            inside = received.unlock_with_own_key(scope.session, data)
        except signed.CannotUnlock as problem:
            told(problem.reason.words(content.language()))
            return
        if received.sort_of(inside) is not received.Sort.SHARE:
            told(signed.Reason.NOT_A_SHARE_FILE.words(content.language()))
            return
        self.look(page, panel, told, inside)

    def _show_bundle(self, told: Told, data: bytes) -> None:
        scope = self.context.scope
        if scope is None:
            told(self.tr("This is a file from a health record. Open your plan first, then choose the file again."))
            return
        try:
            suggestions = received.fhir_suggestions(data, scope.opened.plan)
        except received.BadFhir:
            told(self.tr("This file cannot be read. It is not a plan, a reply, or a file from a health record."))
            return
        if not suggestions:
            told(self.tr("This file has nothing that your plan does not have."))
            return
        self.context.open("take-back", ReplyToDecide.of_bundle(scope.session, suggestions))


def _raise(problem: Exception) -> None:
    raise problem
