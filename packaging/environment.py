"""The project's virtual environment, `.venv` in the checkout: made when missing, renewed when old.

Standard library only. Nothing is written outside the checkout: pip keeps no cache.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
EXTRAS = "test,ocr,photo"
"""What a developer's environment has on top of what the app needs."""
OLDEST_PYTHON = (3, 11)


class SetUpFailed(RuntimeError):
    """The environment could not be made; the message says what to do."""


def python() -> Path:
    """The environment's own Python."""
    if sys.platform == "win32":
        return FOLDER / "Scripts" / "python.exe"
    return FOLDER / "bin" / "python"


def prepare() -> Path:
    """Make or renew the environment if pyproject.toml asks for it, compile the assets, return its Python.

    Raises:
        SetUpFailed: pip or the build ended with an error (which it has printed).
    """
    stamp = FOLDER / "pcsp-stamp"
    if not _works():
        _make()
    wanted = _fingerprint()
    if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
        _install()
        stamp.write_text(wanted, "utf-8")
    _call([str(python()), str(ROOT / "packaging" / "compile_assets.py"), "--quiet"], "The build of the assets")
    # The reader of letters starts a Python for each letter: code that is not compiled would cost it half a second.
    _call([str(python()), "-m", "compileall", "-q", str(ROOT / "pcsp_desktop")], "The build of the code")
    return python()


def _works() -> bool:
    """True when .venv holds a Python that runs and is new enough (a moved or half-made one does not)."""
    if not python().exists():
        return False
    question = f"import pip, sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return subprocess.run([python(), "-c", question], capture_output=True, check=False).returncode == 0


def _make() -> None:
    print("Making .venv in the checkout", flush=True)
    if FOLDER.exists():
        shutil.rmtree(FOLDER)
    _call([sys.executable, "-m", "venv", str(FOLDER)], "Making .venv")


def _install() -> None:
    print("Installing the project and its tools in .venv (the first time takes some minutes)", flush=True)
    with (ROOT / "pyproject.toml").open("rb") as stream:
        build_tools = tomllib.load(stream)["build-system"]["requires"]
    pip = [
        str(python()), "-m", "pip", "install", "-qq", "--no-cache-dir", "--no-input",
        "--disable-pip-version-check",
    ]  # fmt: skip
    # The build needs the same Qt as the app: with isolation it would be fetched twice.
    _call([*pip, *build_tools], "Installing the build tools")
    _call([*pip, "--no-build-isolation", "--editable", f"{ROOT}[{EXTRAS}]"], "Installing the project")
    # mypy would go on believing that what has just been installed is missing.
    shutil.rmtree(ROOT / ".mypy_cache", ignore_errors=True)


def _fingerprint() -> str:
    """Changes when the environment has to be renewed: other dependencies, another Python, another place."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    for word in (EXTRAS, str(ROOT), sysconfig.get_platform()):
        digest.update(b"\0" + word.encode())
    return digest.hexdigest()


def _call(command: list[str], what: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    if subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False, cwd=ROOT).returncode:
        raise SetUpFailed(f"{what} did not work. The lines above say why.")
