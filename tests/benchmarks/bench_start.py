"""How soon the first window stands, and what it weighs: ours, a bare one, and other programs on this computer.

    python tests/benchmarks/bench_start.py [--times 7] [--with keepassxc]

Each program starts in turn on the same virtual screen (Xvfb), in a new home folder that one start has warmed.
"Stands" is the last change of the screen before it stays the same for 300 ms. Memory is PSS: a process's own pages
and its share of pages that others have too. Prints a table and the ratios; judges nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
QUIET = 0.3
LONGEST = 20.0
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(["bare"])
label = QLabel("bare")
label.resize(1280, 800)
label.show()
app.exec()
"""


class Start(NamedTuple):
    """One start: seconds until the window stood, processor seconds it took, and PSS in MB."""

    seconds: float
    processor: float
    memory: float


def memory(pid: int) -> float:
    """PSS of a process in MB; 0 where the system does not tell."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def processor(pid: int) -> float:
    """Seconds of processor that a process has used, by itself and for the system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Watcher:
    """Sees the whole screen, as a person does."""

    def __init__(self, display: str) -> None:
        os.environ["DISPLAY"] = display
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        from PySide6.QtGui import QGuiApplication

        self._app = QGuiApplication.instance() or QGuiApplication(["watcher"])

    def _picture(self) -> bytes:
        from PySide6.QtGui import QGuiApplication

        image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        return bytes(image.constBits())

    def start(self, command: list[str], home: Path) -> Start:
        """Start a program, wait until it stands, and end it."""
        surroundings = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        surroundings |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
        empty = last = self._picture()
        begun = time.perf_counter()
        running = subprocess.Popen(
            command, cwd=ROOT, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        changed = begun
        try:
            while time.perf_counter() - begun < LONGEST:
                now = time.perf_counter()
                picture = self._picture()
                if picture != last:
                    last, changed = picture, now
                elif last != empty and now - changed > QUIET:
                    break
                time.sleep(0.004)
            return Start(changed - begun, processor(running.pid), memory(running.pid))
        finally:
            running.kill()
            running.wait()
            while self._picture() != empty:
                time.sleep(0.01)


def main() -> None:
    """Start each program in turn, several times, and print the middle of each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--with", dest="others", action="append", default=[], metavar="PROGRAM")
    parser.add_argument("--only-us", action="store_true", help="leave out the programs of others")
    chosen = parser.parse_args()
    if shutil.which("Xvfb") is None:
        sys.exit("This needs Xvfb.")
    others = [] if chosen.only_us else [name for name in chosen.others or ["keepassxc"] if shutil.which(name)]
    commands = {
        "a bare PySide6 window": [sys.executable, "-c", _BARE],
        "our first page": [sys.executable, "-m", "pcsp_desktop"],
        **{name: [name] for name in others},
    }
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    try:
        display = ":" + os.read(reading, 16).decode().strip()
        watcher = Watcher(display)
        seen: dict[str, list[Start]] = {name: [] for name in commands}
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as homes:
            for turn in range(chosen.times + 1):
                for number, (name, command) in enumerate(commands.items()):
                    home = Path(homes) / str(number)
                    home.mkdir(exist_ok=True)
                    start = watcher.start(command, home)
                    if turn:
                        seen[name].append(start)
        print(f"{'':<26}{'stands after':>14}{'processor':>12}{'memory (PSS)':>15}")
        middle = {name: Start(*map(statistics.median, zip(*starts, strict=True))) for name, starts in seen.items()}
        for name, start in middle.items():
            print(
                f"{name:<26}{start.seconds * 1000:>11.0f} ms{start.processor * 1000:>9.0f} ms{start.memory:>12.0f} MB"
            )
        ours = middle["our first page"]
        for name, start in middle.items():
            if start is not ours:
                print(
                    f"ours against {name}: time {ours.seconds / start.seconds:.2f}, "
                    f"memory {ours.memory / start.memory:.2f}"
                )
    finally:
        screen.kill()
        screen.wait()


if __name__ == "__main__":
    main()
