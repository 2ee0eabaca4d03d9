"""Sleep and a locked screen lock the plan: heard on real message buses from a service that speaks as logind does."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no message bus on this system")

SPEAKER = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication(sys.argv)
bus = QDBusConnection.connectToBus(sys.argv[1], "speaker")
assert bus.registerService("org.freedesktop.login1"), "the name is taken"
print("there", flush=True)
for line in sys.stdin:
    path, interface, member, *values = line.split()
    message = QDBusMessage.createSignal(path, interface, member)
    message.setArguments([value == "true" for value in values])
    assert bus.send(message)
    print("said", flush=True)
"""
MANAGER = "/org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep"
SESSION = "/org/freedesktop/login1/session/_32 org.freedesktop.login1.Session Lock"
SAVER = "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver ActiveChanged"


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """A message bus of our own; gives its address."""
    configuration = tmp_path / "bus.conf"
    configuration.write_text(
        f"<busconfig><type>session</type><listen>unix:path={tmp_path}/bus</listen><policy context='default'>"
        "<allow user='*'/><allow own='*'/><allow send_type='method_call'/><allow send_destination='*'/>"
        "<allow receive_sender='*'/></policy></busconfig>"
    )
    command = ["dbus-daemon", "--nofork", "--print-address=1", f"--config-file={configuration}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        address = _line(daemon.stdout)
        yield address
        daemon.terminate()
    assert address, "the bus did not start"


@pytest.mark.parametrize(
    ("said", "locks"),
    [
        ((f"{MANAGER} true",), 1),
        ((f"{MANAGER} false",), 0),
        ((SESSION,), 1),
        ((f"{SAVER} true",), 1),
        ((f"{SAVER} false",), 0),
        ((f"{MANAGER} true", f"{MANAGER} false", f"{MANAGER} true"), 2),
    ],
)
def test_what_the_system_says_locks_the_plan(bus: str, said: tuple[str, ...], locks: int) -> None:
    surroundings = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus, "DBUS_SESSION_BUS_ADDRESS": bus}
    listener = Path(__file__).with_name("sleep_listener.py")
    with (
        subprocess.Popen([sys.executable, str(listener)], env=surroundings, stdout=subprocess.PIPE, text=True) as ears,
        subprocess.Popen(
            [sys.executable, "-c", SPEAKER, bus], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as voice,
        contextlib.ExitStack() as stack,
    ):
        stack.callback(voice.terminate)
        stack.callback(ears.terminate)
        assert _line(ears.stdout) == "listening"
        assert _line(voice.stdout) == "there"
        # At the end something that is heard for sure: then all before it was heard, or never will be.
        for line in (*said, SESSION):
            assert voice.stdin is not None
            voice.stdin.write(line + "\n")
            voice.stdin.flush()
            assert _line(voice.stdout) == "said"
        heard = [_line(ears.stdout) for _ in range(locks + 1)]
        ears.terminate()
        voice.terminate()
        rest = ears.stdout.read() if ears.stdout is not None else ""
    assert heard == ["lock"] * (locks + 1)
    assert rest == "", "it locked without reason"
