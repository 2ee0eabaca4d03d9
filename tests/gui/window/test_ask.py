"""Dialogs for files and folders: named in plain words, and large enough for large text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gui_kit
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.question_box import ScreenAsk


def _while_open(look: Callable[[QFileDialog], None]) -> None:
    def see() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        look(dialog)
        dialog.reject()

    QTimer.singleShot(300, see)


def test_choosing_a_folder_speaks_of_folders(window: Callable[..., MainWindow], tmp_path: Path) -> None:
    said: list[str] = []

    def look(dialog: QFileDialog) -> None:
        said.append(dialog.labelText(QFileDialog.DialogLabel.FileName))
        kinds = dialog.findChild(QComboBox, "fileTypeCombo")
        said.append(kinds.currentText() if kinds is not None else "")

    _while_open(look)
    assert ScreenAsk().folder(window(), "Choose a folder", tmp_path) is None
    assert said == ["Folder", "Folders"]


@pytest.mark.parametrize("size", [100, 400])
def test_a_dialog_for_files_has_room_and_stays_in_the_window(
    window: Callable[..., MainWindow], tmp_path: Path, size: int
) -> None:
    gui_kit.application(ScreenLook(size))
    shell = window()
    seen: list[tuple[int, int]] = []
    _while_open(lambda dialog: seen.append((dialog.width(), dialog.height())))
    ScreenAsk().folder(shell, "Choose a folder", tmp_path)
    assert seen[0][0] >= 900
    assert seen[0][1] >= 600
