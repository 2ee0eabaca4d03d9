"""Closing the window: the plan locks; before a new plan is closed for the first time its recovery number is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.locking import Locking
from pcsp_desktop.gui.places.given import NumberAskedBack, NumberOnPaper
from pcsp_desktop.gui.places.registry import load
from pcsp_desktop.gui.window.ask import FileKind
from pcsp_desktop.gui.window.route import to


class Closing(QObject):
    """What the button of the window's frame does."""

    def __init__(self, context: WindowContext, locking: Locking) -> None:
        super().__init__(context)
        self._context = context
        self._locking = locking

    def close(self) -> None:
        """Lock and close, perhaps after the recovery number of a new plan."""
        session = self._locking.session
        if session is not None and self._locking.folder is not None and self._context.store.recovery_due(session):
            problem: type[Exception] = load("pcsp_desktop.vault.problems:Problem")
            try:
                groups = self._context.store.new_recovery_number(session)
            except problem:
                # Where no number can be made now, it is asked again at the next closing.
                self.close_now()
                return
            self._context.open("number-on-paper", self._number(groups))
            return
        self.close_now()

    def close_now(self) -> None:
        """Lock and close."""
        if self._locking.shut(to("closed")):
            self._context.window.close_now()

    def _number(self, groups: tuple[str, ...]) -> NumberOnPaper:
        return NumberOnPaper(
            groups,
            later=self.close_now,
            stay=self._context.back,  # the person goes on with the plan after all
            written=lambda: self._ask_back(groups),
            print_it=lambda: self._print(groups),
        )

    def _show_again(self, groups: tuple[str, ...]) -> None:
        self._context.replace("number-on-paper", self._number(groups))

    def _ask_back(self, groups: tuple[str, ...]) -> None:
        acts = NumberAskedBack(groups, show_again=lambda: self._show_again(groups), checked=self._kept)
        self._context.replace("number-asked-back", acts)

    def _kept(self) -> None:
        session = self._locking.session
        assert session is not None
        self._context.store.recovery_kept(session)
        self.close_now()

    def _print(self, groups: tuple[str, ...]) -> None:
        context = self._context
        kind = FileKind(self.tr("PDF to print"), ("*.pdf",))
        path = context.ask.save_file(
            context.window, self.tr("Where do you want the sheet?"), Path.home() / "recovery-sheet.pdf", kind
        )
        if path is None:
            return
        try:
            context.store.write_recovery_sheet(groups, path)
        except OSError:
            context.message(self.tr("The sheet could not be written there. Choose another place."))
            return
        self.open_file(path)
        self._ask_back(groups)
        context.message(
            self.tr("Anyone who uses this computer can open this sheet. Print it, then delete it."),
            self.tr("Delete it now"),
            lambda: path.unlink(missing_ok=True),
        )

    def open_file(self, path: Path) -> None:
        """Hand a finished file to the program that this computer opens it with."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
