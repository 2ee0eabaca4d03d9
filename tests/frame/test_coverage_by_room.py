"""What each room's tests run: counted by room, and held to the floors of tests/coverage.toml."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from checks import coverage_by_room


@pytest.mark.parametrize(
    ("file", "room"),
    [
        ("assets.py", "start"),
        ("plan/change.py", "plan"),
        ("documents/pdf/canvas.py", "documents"),
        ("gui/kit/boxes.py", "gui/kit"),
        ("tasks/session.py", "tasks"),
        ("_build/forms/ui_unlock.py", None),
    ],
)
def test_a_file_counts_for_its_room(file: str, room: str | None) -> None:
    package = Path("/a/pcsp_desktop")
    assert coverage_by_room.room_of(package / file, package) == room


def test_what_ran_is_counted(tmp_path: Path) -> None:
    package = tmp_path / "app"
    (package / "plan").mkdir(parents=True)
    (package / "plan" / "half.py").write_text("import sys\nif len(sys.argv) > 9:\n    one = 1\n    two = 2\n")
    command = [sys.executable, "-m", "coverage", "run", "--include", f"{package}/*", str(package / "plan" / "half.py")]
    subprocess.run(command, cwd=tmp_path, check=True)
    assert coverage_by_room.measured(tmp_path / ".coverage", package) == {"plan": 50.0}


def test_a_room_that_falls_is_named_and_so_is_a_room_with_no_floor() -> None:
    found = {"plan": 96.0, "vault": 90.0, "new": 50.0}
    lines = coverage_by_room.fallen(found, {"plan": 98.0, "vault": 90.4, "gone": 10.0})
    assert [line.partition(":")[0] for line in lines] == ["plan", "gone", "new"]


def test_every_room_has_a_floor(checkout: Path) -> None:
    package = checkout / "pcsp_desktop"
    rooms = {coverage_by_room.room_of(file, package) for file in package.rglob("*.py")} - {None}
    assert set(tomllib.loads(coverage_by_room.FLOORS.read_text("utf-8"))["rooms"]) == rooms
