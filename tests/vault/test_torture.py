"""A taste of `torture.py`, which kills the process inside its writes. The full counts are run by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("torture.py")


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are Unix's")
def test_kills_inside_writes_lose_damage_and_reveal_nothing() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--saves", "40", "--others", "4"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == 19
