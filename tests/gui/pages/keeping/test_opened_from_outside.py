"""A file that the person opened with the app: from the command line, by a double click, or by macOS's own event."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.keeping.outside import is_backup

if TYPE_CHECKING:
    from keeping_kit import House

BY_EVENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pcsp_desktop.gui.app import application

def give():
    QCoreApplication.sendEvent(QApplication.instance(), QFileOpenEvent(sys.argv[2]))
    QTimer.singleShot(300, tell)

def tell():
    for window in QApplication.topLevelWidgets():
        page = getattr(window, "page", None)
        if page is not None:
            print("on", page.objectName())
    QApplication.exit(0)

def begin(controller, file, begin=application.Controller.begin):
    begin(controller, file)
    QTimer.singleShot(300, give)

application.Controller.begin = begin
raise SystemExit(application.run(settings_folder=Path(sys.argv[1])))
"""


@pytest.fixture
def backup(house: House, tmp_path: Path) -> Path:
    return keeping.copy_to(house.session, tmp_path / "copy.pcspbackup")


def test_a_backup_is_known_by_what_is_in_it(backup: Path) -> None:
    renamed = backup.rename(backup.with_name("copy.zip"))
    assert is_backup(renamed)


@pytest.mark.parametrize(
    ("name", "content", "backup"),
    [
        ("damaged.pcspbackup", b"PK\x03\x04", True),
        ("cut.pcspbackup", b"", True),
        ("letter.pdf", b"%PDF-1.7", False),
        ("empty.zip", b"", False),
    ],
)
def test_a_file_that_says_nothing_is_taken_at_its_name(tmp_path: Path, name: str, content: bytes, backup: bool) -> None:
    (tmp_path / name).write_bytes(content)
    assert is_backup(tmp_path / name) is backup


def test_a_share_file_under_a_backups_name_is_none(tmp_path: Path) -> None:
    file = tmp_path / "copy.pcspbackup"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("mimetype", "application/vnd.etsi.asic-e+zip")
    assert not is_backup(file)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with a name in a folder")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "copy.pcspbackup")
    assert not is_backup(tmp_path / "copy.pcspbackup")


def test_with_a_plan_open_a_backup_asks_what_to_do_with_it(house: House, backup: Path) -> None:
    house.controller.open_file(backup)
    house.waits_on("page-use-backup")
    assert house.controller.plan_open


def test_without_a_plan_open_a_backup_becomes_one(house: House, backup: Path) -> None:
    house.controller.lock()
    house.waits_on("unlock-page")
    house.controller.begin(backup)
    house.waits_on("page-open-backup")
    assert "Do not use this file" not in house.said()


def test_a_plans_folder_leads_to_its_passphrase(house: House, tmp_path: Path) -> None:
    folder = house.session.folder
    house.controller.lock()
    house.controller.begin(folder)
    house.waits_on("unlock-page")
    (tmp_path / "nothing").mkdir()
    house.controller.begin(tmp_path / "nothing")
    house.waits_on("problem-page")


@pytest.mark.parametrize(("which", "page"), [("backup", "page-open-backup"), ("other", "checked-page")])
def test_an_event_of_the_system_opens_what_the_command_line_would(
    backup: Path, tmp_path: Path, which: str, page: str
) -> None:
    other = tmp_path / "copy.pcsp.zip"
    other.write_bytes(b"no such thing")
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", BY_EVENT, str(tmp_path / "settings"), str(backup if which == "backup" else other)],
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert f"on {page}" in done.stdout, done.stderr
