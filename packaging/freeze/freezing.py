"""Makes the frozen folder: an environment of its own, the app as a wheel, PyInstaller, strip, licences and parts.

The same commit gives the same bytes: the environment is pinned by hash where a list for this system is kept, Python's
own order of hashes is fixed, and times are that of the commit. Standard library only.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
FLAVOURS = ("system", "portable")
"""system: every library of the distribution stays the distribution's, for a .deb. portable: brings the few that
desktops often lack."""
BUILD_TOOLS = ("hatchling>=1.27", "pyinstaller>=6.22,<7")


class FreezeFailed(RuntimeError):
    """A step ended with an error, which it has printed."""


@dataclass(frozen=True)
class Place:
    """Where things are made: everything below one folder that git ignores."""

    out: Path

    @property
    def environment(self) -> Path:
        """The environment that PyInstaller looks into: the app, what it needs, the build tools, and nothing else."""
        return self.out / "environment"

    @property
    def python(self) -> Path:
        """That environment's Python."""
        inner = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.environment.joinpath(*inner)

    def frozen(self, flavour: str) -> Path:
        """The frozen folder of a flavour."""
        return self.out / flavour / "pcsp-desktop"


def pins() -> Path:
    """The list of exact versions for this system and Python; it may not be there."""
    return HERE / f"pins-{sys.platform}-{platform.machine().lower()}-py{sys.version_info[0]}{sys.version_info[1]}.txt"


def commit_time() -> int:
    """When the last commit was made, in seconds since 1970: the time that goes into the files."""
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.returncode == 0 else int(os.environ.get("SOURCE_DATE_EPOCH", "0"))


def environment_variables(flavour: str) -> dict[str, str]:
    """What the freeze is told: no path or setting of the person who builds, and the same order each time."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYINSTALLER"))}
    return kept | {
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(commit_time()),
        "PCSP_FLAVOUR": flavour,
        "LC_ALL": "C.UTF-8",
    }


def prepare(place: Place) -> None:
    """Make the environment, pinned where there is a list, and put the app into it as a wheel."""
    if place.environment.exists():
        shutil.rmtree(place.environment)
    _call([sys.executable, "-m", "venv", str(place.environment)], "Making the environment")
    pip = [str(place.python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input"]
    if pins().is_file():
        _call([*pip, "--require-hashes", "--no-deps", "-r", str(pins())], "Installing the pinned parts")
    else:
        print(f"No list of exact versions for this system ({pins().name}): the newest that fit are taken.", flush=True)
        _call([*pip, *BUILD_TOOLS, "PySide6-Essentials>=6.11.3,<6.12"], "Installing the build tools")
        _call([*pip, "--no-build-isolation", f"{ROOT}[ocr,photo]"], "Installing what the app needs")
    # Not editable: PyInstaller does not follow the hook of an editable install.
    reinstall = [*pip, "--no-build-isolation", "--no-deps", "--force-reinstall", str(ROOT)]
    _call(reinstall, "Installing the app")


def freeze(place: Place, flavour: str) -> Path:
    """Make the frozen folder of a flavour in a prepared environment; give its path."""
    folder = place.frozen(flavour)
    shutil.rmtree(folder.parent, ignore_errors=True)
    command = [
        *(str(place.python), "-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(folder.parent), "--workpath", str(place.out / "work"), str(HERE / "pcsp.spec")),
    ]
    _call(command, "PyInstaller", environment_variables(flavour))
    if sys.platform == "linux":
        strip(folder)
    parts = [str(place.python), str(HERE / "parts.py"), str(folder), str(ROOT / "resources"), str(commit_time())]
    _call(parts, "The list of licences and parts")
    tidy(folder)
    return folder


def strip(folder: Path) -> None:
    """Take the symbols for debuggers out of every library: a fifth of the whole."""
    libraries = [file for file in libraries_in(folder) if not file.is_symlink()]
    for start in range(0, len(libraries), 50):
        _call(["strip", "--strip-unneeded", *map(str, libraries[start : start + 50])], "strip")


def libraries_in(folder: Path) -> list[Path]:
    """The shared libraries of the folder, in order."""
    return sorted(file for file in folder.rglob("*") if file.is_file() and ".so" in file.suffixes)


def tidy(folder: Path) -> None:
    """The same permissions and times for every build: nobody but the owner writes, and no file is of today."""
    programs = {"pcsp-desktop", "pcsp-letter-reader"}
    for file in sorted(folder.rglob("*"), reverse=True):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file.name in programs else 0o644)
        if os.utime in os.supports_follow_symlinks:
            os.utime(file, (commit_time(), commit_time()), follow_symlinks=False)
    folder.chmod(0o755)


def size_of(folder: Path) -> tuple[int, int]:
    """Bytes and number of the files; links are not followed."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files), len(files)


def _call(command: list[str], what: str, environment: dict[str, str] | None = None) -> None:
    variables = environment or {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    if subprocess.run(command, env=variables, stdin=subprocess.DEVNULL, check=False, cwd=HERE).returncode:
        raise FreezeFailed(f"{what} did not work. The lines above say why.")
