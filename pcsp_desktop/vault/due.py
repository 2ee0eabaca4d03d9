"""What is still to be removed after something was deleted for good. It stands in the database itself.

It is written in the transaction that deletes: whether the file is to be made anew, and the names of the copies that
hold the old text. So a kill loses nothing of it, and nothing is removed that was made later.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import attrs

from pcsp_desktop.vault import ours
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.session import BACKUPS, CLEANING, Session


@attrs.frozen
class Due:
    """What is still to be done: make the file anew, and remove these names from `backups` and the folder."""

    rewrite: bool
    names: tuple[str, ...] = ()

    @property
    def is_any(self) -> bool:
        """Whether there is anything to do."""
        return self.rewrite or bool(self.names)


def due(opened: Database) -> Due:
    """What the database says is to be done. A mark of an older version stands for all copies there are now."""
    stored = opened.value("SELECT value FROM meta WHERE name = ?", CLEANING)
    if stored is None:
        return Due(rewrite=False)
    try:
        told = json.loads(stored)
        return Due(bool(told["rewrite"]), tuple(str(name) for name in told["names"]))
    except (ValueError, TypeError, KeyError):
        return Due(rewrite=True, names=tuple(holding_old_text(opened.path.parent)))


def holding_old_text(folder: Path) -> list[str]:
    """The names of ours that hold the plan as it was before now: copies, and what was put aside."""
    names = ours.copies_by_name(folder / BACKUPS)
    with contextlib.suppress(OSError), ours.HeldFolder.at(folder, chosen=True) as place:
        names += ours.put_aside_names(place.names())
    return names


def note(session: Session) -> None:
    """Remember, inside `writing("meta", …)`, that everything older than this has to go, even after a kill."""
    before = due(session.database)
    names = dict.fromkeys((*before.names, *holding_old_text(session.folder)))
    write(session, Due(rewrite=True, names=tuple(names)))


def forget(opened: Database) -> None:
    """Take the mark out of a copy that is about to be restored: what it names is no longer what it was."""
    opened.run("DELETE FROM meta WHERE name = ?", CLEANING)


def write(session: Session, todo: Due) -> None:
    """Keep what is still to be done, inside `writing("meta", …)`."""
    if todo.is_any:
        told = json.dumps({"names": list(todo.names), "rewrite": todo.rewrite}, sort_keys=True)
        session.database.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", CLEANING, told)
    else:
        forget(session.database)
