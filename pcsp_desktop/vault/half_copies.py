"""Files that are being made in another place, such as a USB stick: after a kill the next opening removes them.

Their names are drawn at random, and stand in the vault until they are done.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from pcsp_desktop.vault import files, problems
from pcsp_desktop.vault.session import Session

_COPYING = "copying"
"""The setting that names them."""


@contextlib.contextmanager
def being_made(session: Session, *paths: Path) -> Iterator[None]:
    """Inside the block these new files are being made in another place: after a kill the next opening removes them."""
    may_write = not session.read_only
    if may_write:
        with contextlib.suppress(problems.DiskFull):
            _set_copying(session, [str(path.absolute()) for path in paths])
    try:
        yield
    finally:
        if may_write and session.database.is_open:
            with contextlib.suppress(problems.Problem):
                _set_copying(session, [])


def _set_copying(session: Session, paths: list[str]) -> None:
    with session.writing("setting"):
        if paths:
            stored = json.dumps(paths).encode()
            session.database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", _COPYING, stored)
        else:
            session.database.run("DELETE FROM setting WHERE name = ?", _COPYING)


def remove(session: Session) -> None:
    """Remove the half-made files of a copy that was cut off by a kill."""
    stored = session.database.value("SELECT value FROM setting WHERE name = ?", _COPYING)
    if stored is None:
        return
    for path in (Path(told) for told in json.loads(stored)):
        with contextlib.suppress(OSError, problems.Problem):
            files.read_ours(path, 0)  # an ordinary file: its name was drawn at random, so it is ours
            path.unlink()
    _set_copying(session, [])
