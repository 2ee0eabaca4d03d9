"""The windows' share of ``pcsp-desktop self-check``: Qt, its words, our faces, the printers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader
from PySide6.QtPrintSupport import QPrinterInfo

from pcsp_desktop.assets import resource
from pcsp_desktop.gui.app.application import has_screen, make_application
from pcsp_desktop.gui.window.settings import WindowSettings
from pcsp_desktop.tasks.command_line.self_check import NotWorking, Part


def parts() -> dict[str, Part]:
    """What the windows are made of, in the order in which it is tried."""
    return {"windows": _windows, "faces": _faces, "languages of Qt": _languages, "printing": _printing}


def _windows() -> str:
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application([], WindowSettings())
    forms = sorted(bytes(form.data()).decode() for form in QImageReader.supportedImageFormats())
    if not {"png", "jpeg"} <= set(forms):
        raise NotWorking(" ".join(forms))
    return f"{QGuiApplication.platformName()}; {' '.join(forms)}"


def _faces() -> str:
    files = sorted(resource("fonts").rglob("*.[ot]tf"))
    lost = [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
    if lost or not files:
        raise NotWorking(" ".join(lost))
    return f"{len(files)}"


def _languages() -> str:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    found = sorted(file.stem.removeprefix("qtbase_") for file in folder.glob("qtbase_*.qm"))
    for name in found:
        if not QTranslator().load(str(folder / f"qtbase_{name}.qm")):
            raise NotWorking(name)
    return " ".join(found)


def _printing() -> str:
    return f"{len(QPrinterInfo.availablePrinterNames())} ({sys.platform})"
