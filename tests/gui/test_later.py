"""What is imported after the first page: however early a person presses, they wait for it and it is whole."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PRESS = """
import sys, time
from pcsp_desktop.gui import later
later.warm_up()
while {module!r} not in sys.modules:
    time.sleep(0)
assert len(later.LateDoor().four_words().split()) == 4
"""


@pytest.mark.parametrize("module", ["pcsp_desktop.plan", "pcsp_desktop.vault"])
@pytest.mark.slow
def test_a_press_in_the_middle_of_the_warm_up_waits_for_it(module: str) -> None:
    program = _PRESS.format(module=module)
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
