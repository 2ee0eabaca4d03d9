"""A desktop of its own for black-box tests: Xvfb, a D-Bus session, a window manager, then the app and a client.

The order matters: the display must be there before the D-Bus session starts (or the accessibility registry, which
D-Bus starts, has none), and without a window manager no window is ever active and keys go nowhere. The offscreen
platform has no accessibility bus at all.

    python tests/atspi/session.py journey.py keys

runs one of the journeys beside this file with the system's Python, which has the accessibility bindings
(`python3-gi`, `gir1.2-atspi-2.0`). Processes are ended by their own number only.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
START = (sys.executable, "-m", "pcsp_desktop")
TOOLS = ("Xvfb", "openbox", "dbus-run-session", "xdotool")


def missing() -> list[str]:
    """What this computer lacks for these tests; empty when they can run."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not Path(SYSTEM_PYTHON).exists():
        return [*lacking, SYSTEM_PYTHON]
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"],
        capture_output=True,
        check=False,
    )
    return lacking if asked.returncode == 0 else [*lacking, "gir1.2-atspi-2.0"]


@contextlib.contextmanager
def display(size: str = "1280x800x24") -> Iterator[str]:
    """A screen that nobody sees; gives its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def surroundings(home: Path, runtime: Path, screen: str, start: Sequence[str] = START) -> dict[str, str]:
    """The environment of a session: nothing of this computer's own settings, sounds, printers or keys is used."""
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_DATA_HOME": f"{home}/data",
        "XDG_CACHE_HOME": f"{home}/cache",
        "XDG_DOCUMENTS_DIR": f"{home}/Documents",
        # No printer of this computer or its network is ever found: pages go to a file.
        "CUPS_SERVER": f"{runtime}/no-printers",
        "GSETTINGS_BACKEND": "memory",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
        "PCSP_START": json.dumps(list(start)),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    return environment


def run(
    journey: str, *arguments: str, home: Path | None = None, start: Sequence[str] = START, seconds: int = 280
) -> subprocess.CompletedProcess[str]:
    """Start the app and a journey in a session of their own; gives what the journey printed and its exit code.

    `home` is the person's home folder, for who wants to look into it afterwards; `start` is the command that
    starts the app.
    """
    with contextlib.ExitStack() as stack:
        folder = home or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="atspi-")))
        # A socket's whole path has to be short, so this folder is never inside a long one.
        runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="atspi-")))
        screen = stack.enter_context(display())
        environment = surroundings(folder, runtime, screen, start)
        return subprocess.run(
            ["dbus-run-session", "--", sys.executable, str(HERE / "session.py"), "--inside", journey, *arguments],
            env=environment,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )


def _inside(journey: str, *arguments: str) -> int:
    """The part that runs inside the D-Bus session."""
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    app = subprocess.Popen(json.loads(os.environ["PCSP_START"]))
    try:
        done = subprocess.run([SYSTEM_PYTHON, str(HERE / journey), *arguments], check=False)
        return done.returncode
    finally:
        for process in (app, manager):
            process.terminate()
        for process in (app, manager):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        sys.exit(_inside(*sys.argv[2:]))
    finished = run(*sys.argv[1:])
    print(finished.stdout, finished.stderr, sep="\n")
    sys.exit(finished.returncode)
