"""Drafts: what a person typed, valid or not, until it becomes a change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pcsp_desktop.plan import Change, ChangeKind
from pcsp_desktop.vault.clock import stamp
from pcsp_desktop.vault.session import Session


class Drafts:
    """The drafts of an open vault: raw text by the path of its field. Any text is kept exactly."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._raw: dict[str, str] = {}
        self.reload()

    def reload(self) -> None:
        """Read all drafts from the database again."""
        found = self._session.database.rows("SELECT path, raw FROM draft")
        self._raw = {path: raw.decode("utf-8", "surrogatepass") for path, raw in found}

    def forget_all(self) -> None:
        """Drop all drafts from memory, for the lock."""
        self._raw = {}

    def all(self) -> Mapping[str, str]:
        """Every draft by its path."""
        return MappingProxyType(self._raw)

    def put(self, path: str, raw: str) -> None:
        """Keep what stands in a field now.

        Raises:
            problems.Problem: it could not be stored; what was stored before is still there.
        """
        if self._raw.get(path) == raw:
            return
        with self._session.writing("draft"):
            self._session.database.run(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?)",
                path, stamp(self._session.clock.now())[0], raw.encode("utf-8", "surrogatepass"),
            )  # fmt: skip
        self._raw[path] = raw

    def under(self, changes: Iterable[Change]) -> tuple[str, ...]:
        """The drafts that changes make needless: at the paths that are set, and in entries that are removed."""
        gone = dict.fromkeys(
            path
            for change in changes
            for path in self._raw
            if (change.kind is ChangeKind.SET and path == change.path)
            or (change.kind is ChangeKind.REMOVE and path.startswith(f"{change.path}/"))
        )
        return tuple(gone)

    def clear(self, path: str) -> None:
        """Forget the draft at `path`, if there is one."""
        if path in self._raw:
            with self._session.writing("draft"):
                self.clear_inside(path)
            self.forget(path)

    def clear_inside(self, path: str) -> None:
        """Delete the row inside `writing("draft", …)`; call `forget` when that succeeded."""
        self._session.database.run("DELETE FROM draft WHERE path = ?", path)

    def forget(self, path: str) -> None:
        """Drop the draft from memory."""
        self._raw.pop(path, None)

    def __contains__(self, path: str) -> bool:
        """Whether there is a draft at `path`."""
        return path in self._raw
