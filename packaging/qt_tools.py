"""Qt's own programs (uic, lupdate, lrelease) from the installed PySide6, run without importing Qt."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import subprocess
import sys
from pathlib import Path


class ToolFailed(RuntimeError):
    """A program is not there or ended with an error; the message says which and what it printed."""


def version() -> str:
    """The version of the installed Qt, or `none`."""
    try:
        return importlib.metadata.version("PySide6-Essentials")
    except importlib.metadata.PackageNotFoundError:
        return "none"


def find(name: str) -> Path:
    """The program `name`.

    Raises:
        ToolFailed: PySide6 is not installed or has no such program.
    """
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise ToolFailed("PySide6 is not installed: it is needed for forms and translations")
    ending = ".exe" if sys.platform == "win32" else ""
    for base in map(Path, spec.submodule_search_locations):
        for folder in (base / "Qt" / "libexec", base):
            if (tool := folder / f"{name}{ending}").is_file():
                return tool
    raise ToolFailed(f"PySide6 has no program called {name}")


def run(name: str, *arguments: str | Path) -> None:
    """Run the program `name`.

    Raises:
        ToolFailed: it is not there, or it ended with an error.
    """
    done = subprocess.run(
        [find(name), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ToolFailed(f"{name} failed: {done.stderr.strip() or done.stdout.strip()}")
