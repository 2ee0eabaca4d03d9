"""What goes into the frozen folder and what stays out: read by pcsp.spec, and held against the code by a test.

Standard library only. A name of a file is that inside the folder, with "/" on every system.
"""

from __future__ import annotations

import re
from typing import Final

APP: Final = "pcsp-desktop"
READER: Final = "pcsp-letter-reader"
"""The same name as `PROGRAM` in letters/worker/client.py."""
WINDOWED: Final = "pcsp-desktop-gui"
"""Windows only: the same app with no console behind it, for the Start menu and for a press on a file."""

BY_NAME: Final = ("pi_heif", "pyrage", "tesserocr", "unicodedata", "_strptime", "zlib")
"""Modules of others that the app imports by name only, so that no tool sees them."""
NOT_DATA: Final = ("**/*.py", "**/__pycache__", "**/stamp.json", "**/pcsp_en_XA.qm", "**/pcsp_ar_XB.qm")
"""Of what the build makes: no source, and none of the made-up languages that show faults in a layout."""
KEY_STORES: Final = {
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage"),
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
}
READS: Final = ("pi_heif", "tesserocr", "pypdfium2", "pypdf", "unicodedata", "_strptime", "zlib")
"""The same for the reader of letters."""

_NETWORK: Final = (
    *("ssl", "_ssl", "ftplib", "smtplib", "imaplib", "poplib", "nntplib", "telnetlib"),
    *("xmlrpc", "http.server", "socketserver"),
)
_UNUSED_PYTHON: Final = (
    *("tkinter", "_tkinter", "unittest", "doctest", "pydoc", "pydoc_data", "test", "lib2to3", "ensurepip", "venv"),
    *("setuptools", "pip", "pkg_resources", "hatchling", "sqlite3", "_sqlite3", "curses", "_curses", "readline"),
    *("multiprocessing", "asyncio", "concurrent.futures.process", "numpy", "IPython"),
)
_UNUSED_QT: Final = tuple(
    f"PySide6.{name}"
    for name in (
        *("QtNetwork", "QtQml", "QtQuick", "QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtTest", "QtXml", "QtSql"),
        *("QtDesigner", "QtUiTools", "scripts"),
    )
)
_UNUSED_PICTURES: Final = (
    *("PIL.ImageQt", "PIL.ImageTk", "PIL._imagingtk", "PIL._tkinter_finder"),
    *("PIL._avif", "PIL.AvifImagePlugin"),
)
_UNUSED_XML: Final = ("lxml.objectify", "lxml.html", "lxml.isoschematron", "lxml.sax")
"""Word papers are made with lxml.etree alone."""
EXCLUDED: Final = (*_NETWORK, *_UNUSED_PYTHON, *_UNUSED_QT, *_UNUSED_PICTURES, *_UNUSED_XML)
"""Modules that neither program may have."""
NOT_FOR_READER: Final = (
    *("PySide6", "shiboken6", "cryptography", "sqlcipher3", "keyring", "secretstorage", "reportlab", "docx", "lxml"),
    *("uharfbuzz", "pyrage", "segno"),
    *(f"pcsp_desktop.{room}" for room in ("gui", "vault", "sharing", "documents", "tasks", "guide", "plan")),
)
"""What the process that looks into strangers' files must not hold."""

_DROPPED: Final = re.compile(
    r"""
      PySide6/(Qt/)?(qml|plugins/(qmltooling|sqldrivers|tls|networkinformation|egldeviceintegrations|generic|designer
                        |qmllint|vectorimageformats|wayland-graphics-integration-server|iconengines))/
    | platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\.
    | platforminputcontexts/libqtvirtualkeyboard
    | imageformats/(lib)?q(icns|ico|pdf|tga|tiff|wbmp|svg)\.
    | wayland-shell-integration/lib(ivi|fullscreen|qt-shell|wl-shell)
    | wayland-graphics-integration-client/lib(dmabuf|drm|shm|vulkan)
    | (lib)?Qt6(Qml|Quick|Pdf|VirtualKeyboard|Network|Sql|Test|SvgWidgets|Xml|EglFS|EglFs|WaylandCompositor|WlShell
                |Lottie|Labs|OpenGLWidgets)
    | (lib)?pyside6qml
    | opengl32sw\.dll
    """,
    re.VERBOSE,
)
QT_LANGUAGES: Final = frozenset({"ar", "bn", "cy", "gu", "pa", "pl", "pt_BR", "ro", "so", "tr", "ur", "zh_CN"})
"""Qt's own words ("Cancel", a date) that come along before the app has those languages: the test asks for the rest."""
_QT_WORDS: Final = re.compile(r"PySide6/(?:Qt/)?translations/(.*)$")
_CARRIED: Final = re.compile(
    r"lib(xcb-(cursor|icccm|image|keysyms|render-util|util|xkb)|xkbcommon(-x11)?|ffi|crypto|bz2|lzma|z|expat|uuid"
    r"|python3[.0-9]*)\.so"
)
_SYSTEM: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def keep(name: str, source: str, platform: str, flavour: str) -> bool:
    """Whether a file goes into the folder.

    `source` is where it lies now. Of a Linux system's own libraries
    the flavour "portable" carries the few that desktops often lack, "system" none. Never carried: the C and C++ run
    time, graphics drivers, glib, GTK, X11, Wayland, fontconfig, D-Bus, CUPS. Ours beside a newer driver or another
    desktop's modules would end in crashes on somebody else's computer.
    """
    name = name.replace("\\", "/")
    if _DROPPED.search(name):
        return False
    words = _QT_WORDS.search(name)
    if words:
        return any(words[1] == f"qtbase_{language}.qm" for language in QT_LANGUAGES)
    if platform == "linux" and source.startswith(_SYSTEM):
        return flavour == "portable" and bool(_CARRIED.search(name))
    return True
