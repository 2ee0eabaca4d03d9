"""Deleting a whole vault: the keys first, so that what is left of the rest opens for nobody."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from pcsp_desktop.vault import database, files, key_file, lock_file
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.problems import KeyFileDamaged, NewerFormat
from pcsp_desktop.vault.session import BACKUPS

_PARTS = (database.NAME, database.JOURNAL, database.NAME + ".new", f"{key_file.NAME}.damaged")


def delete_everything(folder: Path) -> None:
    """Delete the vault in `folder` with all its backups. Files that are not the vault's stay.

    Copies that were given away or saved elsewhere stay: the page says so.

    Raises:
        problems.InUse: it is open.
        problems.NotAVault: there is none.
        problems.Problem: a file could not be deleted.
    """
    with contextlib.suppress(KeyFileDamaged, NewerFormat):
        key_file.read(folder)
    guard = LockFile.take(folder)
    try:
        with files.reporting():
            for keys in (*folder.glob(f"{key_file.NAME}*"), *folder.glob(f"{BACKUPS}/*/{key_file.NAME}*")):
                _overwrite(keys)
            for backup in (folder / BACKUPS).iterdir() if (folder / BACKUPS).is_dir() else ():
                files.remove_folder(backup)
            for part in (key_file.NAME, key_file.SPARE, *_PARTS):
                (folder / part).unlink(missing_ok=True)
    finally:
        if guard is not None:
            guard.release()
    with files.reporting():
        (folder / lock_file.NAME).unlink(missing_ok=True)
        for empty in (folder / BACKUPS, folder):
            if empty.is_dir() and not any(empty.iterdir()):
                empty.rmdir()


def _overwrite(path: Path) -> None:
    """Write random bytes over a file in place. Some disks keep the old ones all the same."""
    with path.open("r+b") as stream:
        stream.write(secrets.token_bytes(path.stat().st_size))
        stream.flush()
        os.fsync(stream.fileno())
    path.unlink()
