"""The main job through the real accessibility bus, under a screen, a session bus and a window manager."""

from __future__ import annotations

import pytest
from atspi import session


@pytest.mark.journey
@pytest.mark.parametrize("way", ["actions", "keys"])
def test_a_person_can_do_it_all(way: str) -> None:
    lacking = session.missing()
    if lacking:
        pytest.skip(f"not on this computer: {', '.join(lacking)}")
    finished = session.run("journey.py", way)
    assert finished.returncode == 0, finished.stdout + finished.stderr[-2000:]
    assert "JOURNEY DONE" in finished.stdout
