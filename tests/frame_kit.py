"""What the tests of the frame share: the checkout, and the files in it that are kept."""

from __future__ import annotations

import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
"""The folder that pyproject.toml lies in."""
_MADE = frozenset({".git", ".hypothesis", ".venv", "_build", "out", "dist", "build", "__pycache__"})


def kept_files() -> list[Path]:
    """Every file that git keeps, or would keep; where there is no git, every file that no tool made."""
    # The owner of the checkout may be another user than the one who runs the tests.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=False)
    if done.returncode == 0:
        files = [CHECKOUT / name for name in done.stdout.decode().split("\0") if name]
    else:
        files = [
            file
            for file in CHECKOUT.rglob("*")
            if _MADE.isdisjoint(parts := file.relative_to(CHECKOUT).parts)
            and not any(part.endswith("_cache") for part in parts)
        ]
    return sorted(file for file in files if file.is_file())
