"""Qt survives a long day. PySide6 6.12.0 did not on Python 3.11: each call that returned None lost a reference
to None, and the process was dead after about 5,000 of them."""

from __future__ import annotations

import subprocess
import sys

CALLS = 20_000


def test_twenty_thousand_calls_that_return_none() -> None:
    program = f"""
from PySide6.QtCore import QObject
thing = QObject()
for number in range({CALLS}):
    thing.setObjectName("name")
print("alive")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
