"""What other parts of the app keep in a vault: rows bound to the history, and small settings.

Signing keys, the trust list, the copies log and the bases of shares are rows of the history under a name; a
newer row with the same name takes the place of the older. `of` says which places of the plan a value holds a
copy of, so that deleting such a place for good deletes the copy too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pcsp_desktop.plan.canonical import canonical
from pcsp_desktop.vault import history
from pcsp_desktop.vault.acts import Keep
from pcsp_desktop.vault.history import Row, RowKind
from pcsp_desktop.vault.session import Session


class NamedValues:
    """Named JSON values of an open vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put_inside(self, step: Keep, author: str, detail: dict[str, Any]) -> Row:
        """Keep a value under its name, inside `writing("mark")`.

        Raises:
            plan.NotCanonical: the value is no JSON of whole numbers, text, lists and ASCII-keyed objects.
        """
        body = {"of": list(step.of), "value": step.value}
        return self._session.append(
            RowKind.KEPT, f"kept/{step.name}", body, author=author, detail=detail, name=step.name
        )

    def get(self, name: str) -> Any:
        """The value kept under `name`, or None."""
        sequence = self._current().get(name)
        if sequence is None:
            return None
        row = history.row(self._session.database, sequence)
        return None if row is None or row.is_empty else row.value["value"]

    def names(self, start: str = "") -> tuple[str, ...]:
        """The names in use that begin with `start`, in the order they were last written."""
        current = sorted((sequence, name) for name, sequence in self._current().items())
        return tuple(name for _, name in current if name.startswith(start))

    def _current(self) -> dict[str, int]:
        current: dict[str, int] = {}
        for sequence, kind, name in history.marks(self._session.database, RowKind.KEPT, RowKind.DROPPED):
            if kind is RowKind.KEPT and name:
                current[name] = sequence
            else:
                current.pop(name, None)
        return current


class Settings:
    """Small settings of one vault, such as idle minutes. They have no history."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str, default: Any = None) -> Any:
        """The setting, or `default`."""
        found = self._session.database.value("SELECT value FROM setting WHERE name = ?", name)
        return default if found is None else json.loads(found)

    def set_all(self, values: Mapping[str, object]) -> None:
        """Change settings, all of them or none.

        Raises:
            plan.NotCanonical: a value is not JSON of the kind that is kept.
            problems.Problem: they could not be stored.
        """
        stored = self._session.database.value
        changed = {
            name: encoded
            for name, encoded in ((name, canonical(value)) for name, value in values.items())
            if stored("SELECT value FROM setting WHERE name = ?", name) != encoded
        }
        if changed:
            with self._session.writing("setting"):
                for name, encoded in changed.items():
                    self._session.database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, encoded)
