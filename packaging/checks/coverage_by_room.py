"""How much of each room the fast tests run, as a table; a room may not fall below what tests/coverage.toml keeps.

    python packaging/dev.py test --coverage        (measures and prints it)

A room is a package directly in pcsp_desktop, and each package in gui and tasks. The unit is the per cent of
statements that ran.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from coverage import Coverage

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "tests" / "coverage.toml"
SPLIT = ("gui", "tasks")
"""Rooms whose packages are counted one by one."""
SLACK = 0.5
"""Per cent that a room may move by itself, from one run to the next."""


def room_of(file: Path, package: Path) -> str | None:
    """The room that a file of the package lies in; None for what is generated."""
    parts = file.relative_to(package).parts
    if parts[0] == "_build":
        return None
    if len(parts) == 1:
        return "start"
    return f"{parts[0]}/{parts[1]}" if parts[0] in SPLIT and len(parts) > 2 else parts[0]


def measured(data: Path, package: Path) -> dict[str, float]:
    """Per cent of the statements of each room that ran, from coverage's data file.

    Raises:
        coverage.exceptions.NoDataError: nothing was measured.
    """
    coverage = Coverage(data_file=data)
    coverage.load()
    there: dict[str, int] = defaultdict(int)
    ran: dict[str, int] = defaultdict(int)
    for name in coverage.get_data().measured_files():
        room = room_of(Path(name), package)
        if room is None or not Path(name).exists():
            continue
        _, statements, _, missing, _ = coverage.analysis2(name)
        there[room] += len(statements)
        ran[room] += len(statements) - len(missing)
    return {room: 100 * ran[room] / there[room] for room in sorted(there) if there[room]}


def fallen(found: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """One line for each room that runs less than its floor, or that has none."""
    lines = [
        f"{room}: {found.get(room, 0):.1f} %, was {floor} %"
        for room, floor in floors.items()
        if found.get(room, 0) < floor - SLACK
    ]
    return lines + [f"{room}: has no line in tests/coverage.toml" for room in found if room not in floors]


def main() -> int:
    """Print the table; 1 where a room fell."""
    found = measured(ROOT / ".coverage", ROOT / "pcsp_desktop")
    floors = tomllib.loads(FLOORS.read_text("utf-8"))["rooms"]
    for room, share in found.items():
        print(f"{room:<20} {share:5.1f} %")
    faults = fallen(found, floors)
    print("\n".join(faults))
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
