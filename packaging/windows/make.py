"""Writes what the Windows and macOS builds need beside the spec: icons and the version resource, in `made` folders.

    python packaging/windows/make.py

It runs on every system and has been run on Linux only.
"""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PACKAGING), str(PACKAGING.parent)]

import system_icons  # noqa: E402

from pcsp_desktop import __version__  # noqa: E402


def version_resource() -> str:
    """The version resource of the Windows programs, in the form that PyInstaller reads."""
    form = (PACKAGING / "windows" / "version.txt.in").read_text("utf-8")
    numbers = ", ".join(__version__.split("."))
    return form.replace("@VERSION@", __version__).replace("@NUMBERS@", numbers)


def main() -> None:
    """Write the files, and say where."""
    windows, macos = PACKAGING / "windows" / "made", PACKAGING / "macos" / "made"
    system_icons.main(windows / "pcsp-desktop.ico", macos / "pcsp-desktop.icns")
    (windows / "version.txt").write_text(version_resource(), "utf-8", newline="\n")
    print(f"{windows}\n{macos}")


if __name__ == "__main__":
    main()
