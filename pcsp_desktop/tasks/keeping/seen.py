"""The newest state of each plan that was ever open on this computer, so that an older one put back is told.

A small file outside any plan. For each plan it has a fingerprint of two random ids, the counter that goes up with
each save, and the time of the last change: nothing of the plan. Somebody who can change the plan's folder and this
file as well can still put both back; docs/security.md says so.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
from pathlib import Path
from typing import Any

import attrs

from pcsp_desktop.vault import files
from pcsp_desktop.vault.open_vault import Vault

_MOST_BYTES = 256 * 1024
_MOST_PLANS = 500


@attrs.frozen
class Newer:
    """A newer state than the one that is open was here before: when it was last changed, where that is known."""

    changed: datetime.datetime | None


class Seen:
    """The file. What cannot be read or written only costs the warning."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def newer_than(self, opened: Vault) -> Newer | None:
        """Whether a newer state of this plan was open on this computer before."""
        known = self._load().get(_name(opened))
        if known is None or known["counter"] <= opened.counter:
            return None
        with contextlib.suppress(ValueError):
            return Newer(datetime.datetime.fromisoformat(known["changed"]))
        return Newer(None)

    def note(self, opened: Vault, *, also_older: bool = False) -> None:
        """Remember the state that is open, if it is the newest; an older one only where the person wants it so."""
        found, name = self._load(), _name(opened)
        known = found.pop(name, None)
        if known is not None and known["counter"] > opened.counter and not also_older:
            return
        changed = opened.last_changed
        found[name] = {"counter": opened.counter, "changed": changed.isoformat() if changed is not None else ""}
        newest = dict(list(found.items())[-_MOST_PLANS:])
        with contextlib.suppress(OSError):
            files.private_folder(self.path.parent) if not self.path.parent.exists() else None
            files.write_safely(self.path, json.dumps(newest).encode())

    def _load(self) -> dict[str, dict[str, Any]]:
        try:
            with self.path.open("rb") as stream:
                found = json.loads(stream.read(_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(name): known for name, known in found.items() if _is_right(known)}


def _is_right(known: object) -> bool:
    return (
        isinstance(known, dict)
        and set(known) == {"counter", "changed"}
        and type(known["counter"]) is int
        and isinstance(known["changed"], str)
    )


def _name(opened: Vault) -> str:
    """What a plan and its line of history are called here: a restored copy has another line."""
    return hashlib.sha256(f"{opened.id}/{opened.branch}".encode()).hexdigest()[:32]
