"""Only the windows know Qt, and nothing here can reach a network: read from the code itself, also from imports
inside functions, which a look at the loaded modules would miss."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

QT = ("PySide6", "shiboken6", "PyQt6", "PyQt5")
NETWORK = (
    "aiohttp",
    "ftplib",
    "http.client",
    "http.server",
    "httpx",
    "imaplib",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "requests",
    "smtplib",
    "socketserver",
    "urllib.request",
    "urllib3",
    "websockets",
    "xmlrpc",
)
ROOMS_WITHOUT_WINDOWS = ("assets", "outside_json", "plan", "guide", "vault", "documents", "sharing", "letters", "tasks")


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Every import in a file, with its line; `from a import b` counts as a and as a.b."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            literal = node.args[0] if node.args else None
            if name in ("__import__", "import_module") and isinstance(literal, ast.Constant):
                yield node.lineno, str(literal.value)


def is_or_is_in(name: str, modules: tuple[str, ...]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def files(checkout: Path) -> list[Path]:
    package = checkout / "pcsp_desktop"
    return [file for file in sorted(package.rglob("*.py")) if "_build" not in file.relative_to(package).parts]


def found(checkout: Path, modules: tuple[str, ...], *, outside_gui: bool) -> list[str]:
    return [
        f"{file.relative_to(checkout)}:{line} {name}"
        for file in files(checkout)
        if not (outside_gui and file.is_relative_to(checkout / "pcsp_desktop" / "gui"))
        for line, name in imports(file.read_text("utf-8"))
        if is_or_is_in(name, modules)
    ]


def test_only_the_windows_import_qt(checkout: Path) -> None:
    assert files(checkout)
    assert found(checkout, (*QT, "pcsp_desktop._build"), outside_gui=True) == []


@pytest.mark.slow
def test_nothing_imports_the_network(checkout: Path) -> None:
    assert found(checkout, NETWORK, outside_gui=False) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import PySide6.QtCore as core", "PySide6.QtCore"),
        ("def late():\n    from PySide6 import QtNetwork", "PySide6.QtNetwork"),
        ("import importlib\nimportlib.import_module('requests')", "requests"),
        ("__import__('urllib.request')", "urllib.request"),
        ("from urllib import request", "urllib.request"),
        ("from http import client", "http.client"),
    ],
)
def test_an_import_is_seen_however_it_is_written(source: str, name: str) -> None:
    assert name in {found_name for _line, found_name in imports(source)}


@pytest.mark.parametrize("room", ROOMS_WITHOUT_WINDOWS)
def test_a_room_loads_without_qt(room: str) -> None:
    program = (
        f"import sys, pcsp_desktop.{room}\n"
        f"sys.exit(', '.join(name for name in sys.modules if name.startswith({QT!r})) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def attributes(room: Path) -> Iterator[tuple[Path, ast.Attribute]]:
    """Every `something.name` in the code of a room."""
    for file in sorted(room.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                yield file, node


def test_no_window_goes_round_the_tasks_to_the_vault(checkout: Path) -> None:
    """The contract in pyproject.toml holds for imports; a session that is at hand would lead there too."""
    gui = checkout / "pcsp_desktop" / "gui"
    found = [
        f"{file.relative_to(checkout)}:{node.lineno}"
        for file, node in attributes(gui)
        if node.attr in ("vault", "_vault") and not ast.unparse(node).startswith("pcsp_desktop.")
    ]
    assert found == []


def test_there_is_one_way_to_change_a_plan(checkout: Path) -> None:
    """What a person presses goes through `OpenPlan.act`, so that all of it is stored or none."""
    tasks = checkout / "pcsp_desktop" / "tasks"
    found = {file.relative_to(tasks).as_posix() for file, node in attributes(tasks) if node.attr == "append_all"}
    assert found == {"open_plan.py"}
