"""What the parts of an open vault share: its folder, keys, database, seal, clock and lock file."""

from __future__ import annotations

import contextlib
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pcsp_desktop.plan import form
from pcsp_desktop.vault import database, files, history, key_file, problems
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import Row, RowKind
from pcsp_desktop.vault.key_file import OpenKeys
from pcsp_desktop.vault.keys import KdfCost, MasterKey
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.ours import JOURNAL
from pcsp_desktop.vault.tables import Seal

BACKUPS = "backups"
CLEANING = "cleaning"
"""The fact in `meta` that old text still has to leave the file and the backups."""


class Session:
    """One vault, open. `read_only` is a reason code, or empty when it may be changed."""

    def __init__(
        self,
        folder: Path,
        keys: OpenKeys,
        opened: Database,
        *,
        clock: Clock,
        cost: KdfCost,
        lock_file: LockFile | None,
        read_only: str = "",
    ) -> None:
        self.folder = folder
        self.keys = keys
        self.database = opened
        self.seal = Seal(opened)
        self.clock = clock
        self.cost = cost
        self.read_only = read_only
        self.lock_file = lock_file
        self.scratch: tempfile.TemporaryDirectory[str] | None = None
        """Where a private copy lies that is read in the place of the database."""

    @property
    def database_path(self) -> Path:
        """Where `plan.db` lies."""
        return self.folder / database.NAME

    @contextlib.contextmanager
    def writing(self, *touched: str) -> Iterator[None]:
        """A transaction; see `Seal.writing`.

        Raises:
            problems.ReadOnly: the vault is open for reading.
        """
        if self.read_only:
            raise problems.ReadOnly(self.read_only)
        with self.seal.writing(*touched):
            yield

    def append(
        self,
        kind: RowKind,
        path: str,
        body: object,
        *,
        author: str = "",
        detail: dict[str, Any] | None = None,
        name: str = "",
    ) -> Row:
        """Add a row to the history; inside `writing`, with "mark" touched for kinds that are marked."""
        return history.append(
            self.database,
            self.seal,
            self.clock.now(),
            kind,
            path,
            body,
            author=author,
            schema=form.SCHEMA,
            detail=detail,
            name=name,
        )

    def record(self, kind: RowKind, body: object, *, path: str = "", author: str = "", name: str = "") -> Row:
        """Add one marked row in a transaction of its own."""
        with self.writing("mark"):
            return self.append(kind, path, body, author=author, name=name)

    def use_keys(self, keys: OpenKeys) -> None:
        """Write another key file and go on with it."""
        with files.reporting():
            key_file.write(self.folder, keys.encoded())
        self.keys = keys

    @property
    def needs_cleaning(self) -> bool:
        """Whether something that was deleted for good may still lie in the file or in a copy of ours."""
        return bool(self.database.value("SELECT count(*) FROM meta WHERE name = ?", CLEANING))

    def rewrite(self) -> None:
        """Make the file anew from what is live in it, so that no remains of old text are left between.

        The new file takes the place of the old in one step; a kill leaves one of them.
        """
        fresh = self.database_path.with_name(database.NAME + ".new")
        with files.reporting():
            self.vacuum_into(fresh)
            with self.while_closed():
                files.replace(fresh, self.database_path)

    @contextlib.contextmanager
    def while_closed(self) -> Iterator[None]:
        """Inside the block the file is not open here: reading it would let go of SQLite's own lock."""
        self.database.close()
        try:
            yield
        finally:
            self.reopen()

    def vacuum_into(self, target: Path) -> None:
        """Write a compact copy of the database, under the same key, to a new file that only its owner reads."""
        with files.reporting():
            target.unlink(missing_ok=True)
            descriptor = files.new_file(target)
        try:
            self.database.run("VACUUM INTO ?", str(target))
            files.settle_file(descriptor)
        except BaseException:
            for half in (target, target.with_name(target.name + JOURNAL)):
                half.unlink(missing_ok=True)
            raise
        finally:
            files.close(descriptor)

    def reopen(self) -> None:
        """Connect again after the file was replaced."""
        self.database = database.open_existing(
            self.database_path, self.keys.master.database_key(), read_only=bool(self.read_only)
        )
        self.seal = Seal(self.database)
        self.seal.check()

    def close(self) -> None:
        """Close the database, forget the keys and let go of the vault. Calling it again does nothing."""
        self.database.close()
        self.keys = key_file.new_keys("", "", MasterKey(b"", 0))
        if self.scratch is not None:
            self.scratch.cleanup()
            self.scratch = None
        if self.lock_file is not None:
            self.lock_file.release()
            self.lock_file = None


def new_branch() -> str:
    """A fresh id for one line of history, so that a restored copy does not look like a fork."""
    return secrets.token_hex(16)


def facts(opened: Database) -> dict[str, str]:
    """What `meta` holds."""
    return dict(opened.rows("SELECT name, value FROM meta"))


def set_fact(opened: Database, name: str, value: str) -> None:
    """Change a fact in `meta`; inside `writing("meta")`."""
    opened.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", name, value)
