"""Deleting a whole vault: the keys first, so that what is left of the rest opens for nobody."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from pcsp_desktop.vault import database, files, key_file, lock_file, ours
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.problems import CannotDelete, KeyFileDamaged, NewerFormat, NotOurs, ReadOnly
from pcsp_desktop.vault.session import BACKUPS

_KEYS = (
    key_file.NAME,
    key_file.SPARE,
    f"{key_file.NAME}.damaged",
    key_file.NAME + files.NEW,
    key_file.SPARE + files.NEW,
)
_DATABASE = (
    database.NAME,
    database.NAME + ours.JOURNAL,
    database.NAME + files.NEW,
    database.NAME + files.NEW + ours.JOURNAL,
)


def delete_everything(folder: Path, *, wait: float = 0.5, others_of_ours: Sequence[str] = ()) -> tuple[str, ...]:
    """Delete the vault in `folder` with all its backups; return the names of what stays there.

    Only what we made goes: by name, and a copy by its ids too; see `ours`. `others_of_ours` are further files of
    the app in the folder. Copies that were given away or saved elsewhere stay: the page says so.

    Raises:
        problems.InUse: it is open.
        problems.NotAVault: there is none.
        problems.Problem: a file could not be deleted.
    """
    with contextlib.suppress(KeyFileDamaged, NewerFormat, NotOurs):
        key_file.read(folder)
    guard = LockFile.take(folder, wait=wait)
    try:
        with files.reporting():
            _remove_parts(folder, others_of_ours)
    finally:
        if guard is not None:
            guard.release()
    with files.reporting(), ours.HeldFolder.at(folder, chosen=True) as place:
        place.remove_file(lock_file.NAME)
        place.remove_folder(BACKUPS)
        left = place.names()
    if not left and not files.is_link(folder):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return tuple(left)


def _remove_parts(folder: Path, others_of_ours: Sequence[str]) -> None:
    ids = ours.ids_of(folder)
    stays = []
    with ours.HeldFolder.at(folder, chosen=True) as place:
        names = place.names()
        for name in _KEYS:
            if name in names:
                _overwrite(folder / name)
                stays += _stays(place, name)
        with contextlib.suppress(NotOurs, FileNotFoundError), place.inside(BACKUPS) as inside:
            for name in inside.names():
                if ours.is_copy_name(name) or ours.is_left_over(name):
                    left = ours.remove_copy(inside, name, ids)
                    stays += [name] if left is not None and not left.foreign else []
        for name in filter(ours.is_left_over, names):
            ours.remove_copy(place, name, ids)
        aside = ours.put_aside_names(names)
        for name in (*_DATABASE, *aside, *files.probes(names), *others_of_ours):
            if name in names:
                stays += _stays(place, name)
    if stays:
        raise CannotDelete(stays[0]) if files.can_write(folder) else ReadOnly


def _stays(place: ours.HeldFolder, name: str) -> list[str]:
    """Remove a file of ours; its name when it could not be. A folder of that name is none of ours, and stays."""
    if place.remove_file(name) or files.is_folder(place.path / name):
        return []
    return [name]


def _overwrite(path: Path) -> None:
    """Write random bytes over a file in place. Some disks keep the old ones all the same.

    A file with a second name elsewhere, or that is no file of ours, is left as it is: only its name here goes.
    """
    with contextlib.suppress(OSError, NotOurs):
        descriptor = files.open_ours(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "r+b") as stream:
            found = os.fstat(descriptor)
            if found.st_nlink == 1:
                stream.write(secrets.token_bytes(min(found.st_size, key_file.MOST_BYTES)))
                stream.flush()
                os.fsync(descriptor)
