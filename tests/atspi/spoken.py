"""What a blind person hears: a walk through the app with the screen reader Orca, written down line by line.

    python tests/atspi/spoken.py

Needs the Debian packages orca, speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng and pulseaudio. For people
who work on the app; no test runs it, because what Orca says differs from version to version. Keys are pressed and
listened to one after the other; what leads from one place to the next is done by actions, and only the end is heard.
"""

from __future__ import annotations

import contextlib
import datetime
import itertools
import json
import os
import re
import shutil
import signal
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import session  # type: ignore[import-not-found]

PROGRAMS = ("orca", "speech-dispatcher", "pulseaudio")
_SPOKEN = re.compile(r"(\d\d:\d\d:\d\d\.\d+) - SPEECH OUTPUT: '(.*)'(?:\s*\{.*)?$")
_KEY_ECHO = ("tab", "left alt", "left shift", "space", "down", "F1", "F6", *string.ascii_letters)
_SECONDS_TO_SPEAK = 2.0


class Walk:
    """What was done when. Orca writes its log late, so what it said is put beside it by the clock at the end."""

    def __init__(self, screen: Any) -> None:
        self.screen = screen
        self.done: list[tuple[float, str]] = []

    def mark(self, what: str) -> None:
        """Something is done now."""
        self.done.append((_seconds(datetime.datetime.now().time()), what))  # noqa: DTZ005 - Orca's own clock

    def listen(self) -> None:
        """Let it be said."""
        self.screen.pump(_SECONDS_TO_SPEAK)

    def at(self, words: str) -> None:
        """Say where the walk is; what was done just before is heard here."""
        self.mark(f"== {words}")
        self.listen()

    def keys(self, *names: str) -> None:
        """Press keys and listen after each."""
        for name in names:
            self.mark(name)
            self.screen.keys(name)
            self.listen()

    def transcript(self, log: Path) -> str:
        """What was said after each thing that was done."""
        said = [
            (_seconds(datetime.time.fromisoformat(found[1])), found[2].strip())
            for line in log.read_text(encoding="utf-8", errors="replace").splitlines()
            if (found := _SPOKEN.search(line)) and found[2].strip() and found[2] not in _KEY_ECHO
        ]
        lines = []
        for (since, what), (until, _) in itertools.pairwise([*self.done, (float("inf"), "")]):
            heard = [words for when, words in said if since <= when < until]
            if what.startswith("=="):
                lines += ["", what]
                what = ""
            for words in heard or ([] if not what else ["(nothing)"]):
                lines.append(f"{what[:32]:>32} | {words}")
                what = ""
        return "\n".join(lines)


def _seconds(time_of_day: datetime.time) -> float:
    return time_of_day.hour * 3600 + time_of_day.minute * 60 + time_of_day.second + time_of_day.microsecond / 1e6


def walk() -> Walk:
    """From the first page to a locked plan."""
    from tree import ByActions, Screen  # type: ignore[import-not-found]

    screen = Screen()
    hands = ByActions(screen)
    walked = Walk(screen)
    at, keys = walked.at, walked.keys

    def press(name: str) -> None:
        walked.mark(f"press {name}")
        hands.press(name)
        walked.listen()

    at("The first page")
    keys(*["Tab"] * 9)
    walked.mark("== Where do you live")
    press("Make a new plan")
    keys("Tab", "Down", "Tab")
    hands.choose("England")
    walked.mark("== Who is typing")
    press("Continue")
    keys("Tab", "Down")
    walked.mark("== Passphrase page")
    press("Continue")
    keys(*["Tab"] * 5)
    press("Continue")
    press("Use these four words")
    walked.mark("== How much")
    press("Continue")
    walked.mark("== A text question")
    press("Start my plan")
    keys("Tab")
    walked.mark("typed My garden")
    screen.type("My garden")
    walked.listen()
    keys(*["Tab"] * 5)
    press("Continue")
    keys("F6", "Down")
    walked.mark("== The goals")
    press("Goals and actions")
    keys(*["Tab"] * 2)
    for want in ("use the stairs", "swim again"):
        walked.mark("== Add a goal")
        press("Add a goal")
        keys("Tab")
        hands.write("I want to...", want)
        if want == "swim again":
            break
        walked.mark("== Add a step")
        press("Add a step")
        hands.write("What is the step?", "Walk to the corner")
        hands.choose("Me")
        walked.mark("== The scale")
        screen.tab_to("1, not sure at all", "radio button")
        walked.listen()
        keys("Down", "Down", "Down")
        at("The offers")
        keys(*["Tab"] * 4)
        walked.mark("== Make it smaller")
        press("Make it smaller")
        hands.press("Done")
        screen.wait_for_page("Add a goal")
        walked.mark("== Back at the list")
        press("Done")
    walked.mark("== Back at the list, two goals")
    press("Done")
    keys(*["Tab"] * 9)
    walked.mark("== Removed")
    press("Remove: swim again")
    walked.mark("== Undone")
    press("Undo")
    walked.mark("== I need help now, read with the arrow keys")
    keys("F1", *["Down"] * 5, "Tab")
    walked.mark("== The crisis page")
    press("Open my crisis page")
    keys(*["Down"] * 5)
    walked.mark("== Lock, and a passphrase that is wrong")
    press("Lock")
    press("Open")
    screen.type("wrong words")
    press("Open")
    return walked


@contextlib.contextmanager
def running(*command: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program that is ended at the end, with what it started itself."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        yield process
    finally:
        for kind in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, kind)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(3)


def inside() -> None:
    """The part that runs inside the D-Bus session, with the system's Python."""
    log = Path.home() / "orca.log"
    sink = ("-L", "module-null-sink sink_name=null", "-L", "module-native-protocol-unix auth-anonymous=1")
    with contextlib.ExitStack() as stack:
        stack.enter_context(running("openbox"))
        # Without a place for the sound the speech service waits for ever, and Orca with it.
        stack.enter_context(running("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", *sink))
        stack.enter_context(running("speech-dispatcher", "--run-single", "--timeout", "0"))
        stack.enter_context(running("orca", f"--debug-file={log}", "--replace"))
        end = time.monotonic() + 30
        while time.monotonic() < end and not (log.exists() and log.stat().st_size):
            time.sleep(0.2)
        time.sleep(2)
        stack.enter_context(running(*json.loads(os.environ["PCSP_START"])))
        walked = walk()
    print(walked.transcript(log))


def main() -> int:
    """Make the desktop, then walk."""
    lacking = [*session.missing(), *(program for program in PROGRAMS if shutil.which(program) is None)]
    if lacking:
        print(f"not on this computer: {', '.join(lacking)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="spoken-") as home, session.display() as screen:
        surroundings = session.surroundings(Path(home), Path(home), screen)
        command = ["dbus-run-session", "--", session.SYSTEM_PYTHON, __file__, "--inside"]
        return subprocess.run(command, env=surroundings, cwd=home, stderr=subprocess.DEVNULL, check=False).returncode


if __name__ == "__main__":
    if "--inside" in sys.argv:
        inside()
    else:
        sys.exit(main())
