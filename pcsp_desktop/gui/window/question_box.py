"""Asks the person: a box of our own over the window for a question, the system's own for files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QVBoxLayout, QWidget

from pcsp_desktop.gui.kit import announce, theme
from pcsp_desktop.gui.kit.boxes import button_row
from pcsp_desktop.gui.kit.buttons import Button, DangerButton, PrimaryButton
from pcsp_desktop.gui.kit.focus import FocusRing
from pcsp_desktop.gui.kit.labels import PageHeading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout
from pcsp_desktop.gui.window.ask import FileFilter, OfferedAnswer
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.scroller import Scroller


def _heard_everywhere(box: QDialog) -> None:
    """F1 and F12 work over a question too: it goes with the harmless answer, then the window does the rest."""
    window = box.parentWidget()
    if not isinstance(window, MainWindow):
        return

    def leave_for(then: Callable[[], None]) -> Callable[[], None]:
        def leave() -> None:
            box.reject()
            QTimer.singleShot(0, window, then)

        return leave

    for key, then in (("F1", window.help_asked.emit), ("F12", window.hide_asked.emit)):
        QShortcut(QKeySequence(key), box).activated.connect(leave_for(then))

    def tell() -> None:
        if box.windowHandle() is not None:
            window.box_opened.emit(box.windowHandle())

    # Its window is there once it is shown.
    QTimer.singleShot(0, box, tell)


class QuestionBox(QDialog):
    """A question over the window: a heading, words, and one button for each answer. It scrolls when it must."""

    def __init__(self, over: QWidget | None, title: str, words: str, answers: Sequence[OfferedAnswer]) -> None:
        super().__init__(over)
        self.setObjectName("question")
        self.setWindowTitle(title)
        self.setModal(True)
        self.answer = answers[-1].value
        self._inside = QWidget()
        column = ColumnLayout(self._inside, gap="medium", margin="section")
        self._heading = PageHeading(title)
        column.addWidget(self._heading)
        self._words = Text(words)
        column.addWidget(self._words)
        buttons: list[Button] = []
        for place, answer in enumerate(answers):
            kind = DangerButton if answer.danger else PrimaryButton if place == 0 else Button
            button = kind(answer.words)
            button.setObjectName(f"answer-{answer.value}")
            button.clicked.connect(self._taker(answer.value))
            buttons.append(button)
        column.addLayout(button_row(*buttons))
        column.addStretch(1)
        self._scroller = Scroller("question-scroll")
        self._scroller.setWidget(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroller)
        self._ring = FocusRing(self)
        self.restyle()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        _heard_everywhere(self)
        self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.say(self, f"{title}. {words}")

    def restyle(self) -> None:
        """Take a size from the theme: as wide as a column, as high as the words need, never larger than the screen."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        width = min(theme.current().px(620), room.width() - 40)
        height = self._inside.heightForWidth(width)
        self.resize(width, min(height + 8, room.height() - 60))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            top = now.mapTo(self._inside, QPoint(0, 0)).y()
            margin = theme.current().gap(24)
            self._scroller.show_lines(top - margin, top + now.height() + margin)

    def _taker(self, value: str):  # type: ignore[no-untyped-def]
        def take() -> None:
            self.answer = value
            self.accept()

        return take


class ScreenAsk:
    """Asks the person in front of the screen."""

    def choose(self, over: QWidget, title: str, words: str, answers: Sequence[OfferedAnswer]) -> str:
        box = QuestionBox(over.window(), title, words, answers)
        box.exec()
        answer = box.answer
        box.deleteLater()
        return answer

    def open_files(self, over: QWidget, title: str, kinds: Sequence[FileFilter]) -> list[Path]:
        dialog = self._dialog(over, title, kinds, QCoreApplication.translate("Ask", "Open"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._chosen(dialog)

    def save_file(self, over: QWidget, title: str, suggestion: Path, kind: FileFilter) -> Path | None:
        dialog = self._dialog(over, title, [kind], QCoreApplication.translate("Ask", "Save"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDirectory(str(suggestion.parent))
        dialog.selectFile(suggestion.name)
        dialog.setDefaultSuffix(suggestion.suffix.lstrip("."))
        chosen = self._chosen(dialog)
        return chosen[0] if chosen else None

    def folder(self, over: QWidget, title: str, start: Path) -> Path | None:
        dialog = self._dialog(over, title, [], QCoreApplication.translate("Ask", "Choose this folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.setNameFilter(QCoreApplication.translate("Ask", "Folders"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, QCoreApplication.translate("Ask", "Folder"))
        dialog.setDirectory(str(start))
        chosen = self._chosen(dialog)
        return chosen[0] if chosen else None

    def _dialog(self, over: QWidget, title: str, kinds: Sequence[FileFilter], accept: str) -> QFileDialog:
        dialog = QFileDialog(over.window(), title)
        dialog.setNameFilters([f"{kind.words} ({' '.join(kind.patterns)})" for kind in kinds])
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, QCoreApplication.translate("Ask", "Cancel"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, QCoreApplication.translate("Ask", "File name"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Ask", "Kind of file"))
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Ask", "Look in"))
        # Where the system has no dialog of its own, Qt's comes in a size for small text.
        room, now = over.window().size(), theme.current()
        dialog.resize(min(now.px(960), round(room.width() * 0.95)), min(now.px(640), round(room.height() * 0.9)))
        return dialog

    def _chosen(self, dialog: QFileDialog) -> list[Path]:
        _heard_everywhere(dialog)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = [Path(name) for name in dialog.selectedFiles()] if accepted else []
        dialog.deleteLater()
        return chosen
