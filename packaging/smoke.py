"""Does a frozen app do the main job?  `packaging/dev.py smoke FOLDER [--no-window]`, on the folder of a package.

FOLDER holds `pcsp-desktop` (or `app/pcsp-desktop`). The frozen app is started, never the source, in an environment
that has nothing of this computer's Python. Standard library only, so that it runs on a computer with no other part of
the project; the window needs tests/atspi of a checkout and the tools that it names. It ends with the line
"N passed, N failed" and the seconds.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from freeze.contents import APP, READER

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 220_000_000
"""Bytes in the folder, and below the number of files."""
MOST_FILES = 350
LETTERS = ROOT / "tests" / "data" / "letters" / "samples"
_TEXT = b"Dear Ms Okafor,\n\nYour blood test of 3 June 2026:\n\nHbA1c 48 mmol/mol (20 - 41)\n\nYours sincerely\n"
_NOT_OURS = re.compile(
    r"lib(gtk-|gdk-|glib-|gobject|gio-|x11\.|x11-|xcb\.|gl\.|egl|stdc\+\+|gcc_s|wayland|fontconfig|dbus-|cups\.|ssl\.)"
    r"|(lib)?qt6(network|qml|quick)|_ssl\.",
    re.I,
)
"""What must be the computer's own, or be nowhere."""
_IN_READER = re.compile(r"PySide6|libQt6|shiboken|sqlcipher|cryptography|secretstorage", re.I)
_SYSTEMS = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "PATH", "WINEPREFIX", "WINEDEBUG")
"""What the system itself needs; nothing else of the environment is handed on."""


@dataclass
class Report:
    """What was looked at, and how it came out."""

    passed: int = 0
    bad: list[str] = field(default_factory=list)

    def check(self, what: str, good: object, more: object = "") -> None:
        """Note one thing, and say it at once."""
        print(f"{'ok ' if good else 'BAD'} {what}{'' if good else f': {more}'}", flush=True)
        if good:
            self.passed += 1
        else:
            self.bad.append(what)


@dataclass(frozen=True)
class Said:
    """What a command of the app gave back."""

    code: int
    out: str
    err: str
    seconds: float


@dataclass(frozen=True)
class Frozen:
    """The app of a package, and an empty home folder for it."""

    app: Path
    home: Path

    def run(self, *words: str, put: str = "", more: dict[str, str] | None = None) -> Said:
        """Start the app with `words`, `put` on its standard input, and `more` in its environment."""
        began = time.monotonic()
        done = subprocess.run(
            [str(self.app), *words],
            input=put.encode(),
            capture_output=True,
            timeout=180,
            check=False,
            env=self.environment() | (more or {}),
            cwd=self.home,
        )
        out, err = (part.decode("utf-8", "replace").replace("\r\n", "\n") for part in (done.stdout, done.stderr))
        return Said(done.returncode, out, err, time.monotonic() - began)

    def environment(self) -> dict[str, str]:
        """What the app finds: the system's own, an empty home, and a locale that knows no letter but English ones."""
        kept = {name: os.environ[name] for name in _SYSTEMS if name in os.environ}
        return kept | {"HOME": str(self.home), "LC_ALL": "C"}


def main(arguments: list[str]) -> int:
    """Look at one folder; give 0 when all is well."""
    names = [word for word in arguments if not word.startswith("--")]
    app = app_in(Path(names[0])) if len(names) == 1 else None
    if app is None:
        print("Please name the folder of a package: packaging/dev.py smoke FOLDER", file=sys.stderr)
        return 2
    report, began = Report(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="pcsp-smoke-") as name:
        frozen = Frozen(app, Path(name) / "h\u00f6me")
        frozen.home.mkdir()
        steps: list[Callable[[Frozen, Report], None]] = [folder, commands, example, letters, doors]
        if "--no-window" not in arguments and sys.platform == "linux":
            steps += [comes_up, window]
        for step in steps:
            step(frozen, report)
    print(f"{report.passed} passed, {len(report.bad)} failed, in {time.monotonic() - began:.0f} s")
    return int(bool(report.bad))


def app_in(folder: Path) -> Path | None:
    """The app's program in the folder of a package."""
    ending = ".exe" if sys.platform == "win32" else ""
    places = (folder / f"{APP}{ending}", folder / "app" / f"{APP}{ending}")
    return next((place.resolve() for place in places if place.is_file()), None)


def folder(frozen: Frozen, report: Report) -> None:
    """Size, and what must and must not lie in it."""
    files = [file for file in frozen.app.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files)
    report.check(f"size {size / 1e6:.0f} MB in {len(files)} files", size <= LARGEST and len(files) <= MOST_FILES)
    alien = sorted(file.name for file in files if _NOT_OURS.match(file.name))
    report.check("no network part of Qt, no tool kit, driver or run time of the system", not alien, alien)
    source = [file.name for file in files if file.suffix == ".py" and "pcsp_desktop" in file.parts]
    report.check("no source of ours", not source, source[:3])
    there = {file.name for file in files}
    report.check("the licences and the list of parts", {"LICENCES.txt", "parts.cdx.json"} <= there)
    if (frozen.app.parent / "parts.cdx.json").is_file():
        bill = json.loads((frozen.app.parent / "parts.cdx.json").read_text("utf-8"))
        told = (frozen.app.parent / "LICENCES.txt").read_text("utf-8")
        unsaid = [part["name"] for part in bill["components"] if part["name"] not in told and part["type"] == "library"]
        report.check(f"each of {len(bill['components'])} parts has its licence told", not unsaid, unsaid)
    if os.name == "posix":
        loose = [file.name for file in files if file.stat().st_mode & (stat.S_IWOTH | stat.S_IWGRP)]
        report.check("nobody else can write into it", not loose, loose[:3])


def commands(frozen: Frozen, report: Report) -> None:
    """That it starts, that every part came along, and what it says where it cannot work."""
    said = frozen.run("--version")
    report.check("--version", said.code == 0 and re.match(rf"{APP} \d+\.\d+\.\d+$", said.out.strip()), said)
    said = frozen.run("self-check")
    report.check("self-check: every part works", said.code == 0 and "BAD" not in said.out, said.out + said.err)
    said = frozen.run()
    report.check("no screen: one plain sentence", said.code == 1 and len(said.err.splitlines()) == 1, said)
    frozen.run("--version")
    said = frozen.run("--version")
    report.check(f"the command line starts warm in {said.seconds:.2f} s", said.seconds < 1)


def example(frozen: Frozen, report: Report) -> None:
    """The main job with no window: a vault, every paper, a share file; and what the other commands say of them."""
    place = frozen.home / "M\u00ebin Pl\u00e4n \u8a08\u756b"
    said = frozen.run("example", str(place))
    report.check(f"example, in a folder with a foreign name ({said.seconds:.1f} s)", said.code == 0, said.err)
    papers = place / "documents"
    pdfs = sorted(papers.glob("*.pdf"))
    report.check(f"{len(pdfs)} PDF files", len(pdfs) >= 30 and all(_starts(pdf, b"%PDF-") for pdf in pdfs))
    text = [*papers.glob("*.txt"), *papers.glob("*.html"), place / "README.txt"]
    report.check("text files end their lines alike everywhere", not any(b"\r" in one.read_bytes() for one in text))
    words = re.search(r"^Passphrase: (.*)$", (place / "README.txt").read_text("utf-8"), re.M)
    assert words is not None
    report.check("doctor: whole", frozen.run("doctor", str(place / "vault"), put=words[1] + "\n").code == 0)
    wrong = frozen.run("doctor", str(place / "vault"), put="wrong words here\n")
    report.check("doctor: a wrong passphrase gives 2", wrong.code == 2, wrong.code)
    share = next((place / "share").glob("*.pcsp.zip"))
    said = frozen.run("check", str(share), "--json")
    report.check("check: the share file is whole", said.code == 0 and json.loads(said.out)["whole"], said)
    body = bytearray(share.read_bytes())
    body[len(body) // 2] ^= 1
    (frozen.home / "bad.pcsp.zip").write_bytes(body)
    report.check("check: a changed one is not", frozen.run("check", str(frozen.home / "bad.pcsp.zip")).code == 1)


def letters(frozen: Frozen, report: Report) -> None:
    """Letters of each kind, by the program of their own; the same results as from the source where that is here."""
    letter = frozen.home / "letter.txt"
    letter.write_bytes(_TEXT)
    said = frozen.run("read-letter", str(letter), "--json")
    found = json.loads(said.out or "{}")
    values = [result["value"] for result in found.get("results", ())]
    report.check(f"read-letter: text ({said.seconds:.2f} s)", values == [48], said)
    for ending in (".pdf", ".docx", ".eml", ".png", ".jpg"):
        sample = next(iter(sorted(LETTERS.glob(f"*{ending}"))), None)
        if sample is not None:
            said = frozen.run("read-letter", str(sample), "--json")
            status = json.loads(said.out or "{}").get("status")
            report.check(f"read-letter: {sample.name} ({said.seconds:.2f} s)", status == "ok", said)


def doors(frozen: Frozen, report: Report) -> None:
    """No socket is made by the commands, and the reader of letters holds nothing but what it needs."""
    if shutil.which("strace"):
        trace = frozen.home / "trace"
        seen = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace)]
        command = [*seen, str(frozen.app), "read-letter", str(frozen.home / "letter.txt")]
        subprocess.run(command, env=frozen.environment(), capture_output=True, check=False, timeout=120)
        asked = [line for line in trace.read_text("utf-8").splitlines() if "AF_INET" in line]
        report.check("no socket for a network", not asked, asked[:3])
        command = [
            "strace",
            "-f",
            "-qq",
            "-e",
            "trace=open,openat",
            "-o",
            str(trace),
            str(frozen.app.with_name(READER)),
        ]
        order = json.dumps({"password": None, "ocr": True, "pictures": []}).encode()
        subprocess.run(command, input=order + b"\n" + _scan(), env={}, capture_output=True, check=False, timeout=120)
        opened = [line for line in trace.read_text("utf-8", "replace").splitlines() if "= -1" not in line]
        read = any("eng.traineddata" in line for line in opened)
        wrong = sorted({line for line in opened if _IN_READER.search(line)})
        report.check("the reader of letters loads no Qt, key or database", read and not wrong, wrong[:3])


def _scan() -> bytes:
    sample = LETTERS / "S5_scan.jpg"
    return sample.read_bytes() if sample.is_file() else _TEXT


def comes_up(frozen: Frozen, report: Report) -> None:
    """The first page shows on a screen."""
    session = _session(report)
    if session is None:
        return
    with session.display() as screen:
        more = {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen([str(frozen.app)], env=frozen.environment() | more, stderr=subprocess.DEVNULL) as process:
            shown = _wait_for_window(screen)
            process.terminate()
    report.check("the window comes up", shown)


def _wait_for_window(screen: str) -> bool:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        asked = ["xdotool", "search", "--onlyvisible", "--class", APP]
        seen = subprocess.run(asked, env=os.environ | {"DISPLAY": screen}, capture_output=True, check=False)
        if seen.stdout.strip():
            return True
        time.sleep(0.02)
    return False


def window(frozen: Frozen, report: Report) -> None:
    """The whole journey by accessibility actions: new plan, crisis page, print, save, lock, unlock."""
    session = _session(report)
    if session is None:
        return
    home = frozen.home / "journey"
    home.mkdir()
    began = time.monotonic()
    done = session.run("journey.py", "actions", home=home, start=(str(frozen.app),))
    good = done.returncode == 0 and "JOURNEY DONE" in done.stdout
    seconds = time.monotonic() - began
    report.check(f"the main job by accessibility actions ({seconds:.0f} s)", good, (done.stdout + done.stderr)[-1500:])
    report.check("the saved PDF is there", _starts(home / "saved.pdf", b"%PDF-"))
    kept = [file for file in home.rglob("*") if file.is_file() and file.suffix != ".pdf"]
    open_words = [file.name for file in kept if b"grandchildren" in file.read_bytes()]
    report.check("no word of the plan lies open in the home folder", not open_words, open_words)


def _session(report: Report) -> ModuleType | None:
    sys.path.insert(0, str(ROOT / "tests" / "atspi"))
    session = importlib.import_module("session")
    lacking = session.missing()
    if lacking:
        report.check("what the window needs", False, lacking)
        return None
    return session


def _starts(file: Path, start: bytes) -> bool:
    return file.is_file() and file.read_bytes()[: len(start)] == start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
