"""What a file is that the person opened with the app from outside, before any page is chosen for it."""

from __future__ import annotations

import stat
from pathlib import Path

from pcsp_desktop.tasks.file_names import COPY_ENDING
from pcsp_desktop.vault import key_file

_ZIP = b"PK\x03\x04"
_NAME_LENGTH = slice(26, 28)
_NAME_FROM = 30
"""Where a member's header in a zip file says how long its name is, and where the name begins (APPNOTE 4.3.7)."""
_SHARE = b"mimetype"
"""The first member of a share file."""


def is_backup(file: Path) -> bool:
    """Whether this is a backup copy of a plan: its first member says so, whatever the file is called.

    A file that says nothing of itself is taken at its name, so that a damaged backup copy is told of as one.
    Nothing but a plain file is opened, and no more than its first bytes are read.
    """
    first = _first_member(file)
    if first is None:
        return False
    return first == key_file.NAME.encode() or (file.name.lower().endswith(COPY_ENDING) and first != _SHARE)


def _first_member(file: Path) -> bytes | None:
    """The name of a zip file's first member, empty when it is none; None when there is no plain file to read."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return None
        with file.open("rb") as held:
            start = held.read(_NAME_FROM + 64)
    except (OSError, ValueError):
        return None
    if not start.startswith(_ZIP):
        return b""
    return start[_NAME_FROM : _NAME_FROM + int.from_bytes(start[_NAME_LENGTH], "little")]
