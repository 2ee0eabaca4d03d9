"""Bringing a backup copy back: beside what is there, or in its place with the old one kept."""

from __future__ import annotations

import contextlib
from datetime import UTC
from pathlib import Path

from pcsp_desktop.vault import (
    backups,
    checking,
    database,
    due,
    files,
    journals,
    key_file,
    opening,
    ours,
    problems,
    tables,
)
from pcsp_desktop.vault.clock import Clock, SystemClock
from pcsp_desktop.vault.key_file import OpenKeys, Secret
from pcsp_desktop.vault.keys import KdfCost, MasterKey
from pcsp_desktop.vault.lock_file import NAME as LOCK_NAME
from pcsp_desktop.vault.lock_file import LockFile
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.session import BACKUPS

_PLACE = ours.RESTORING
_NEW = database.NAME + ".new"


def restore_beside(
    source: Path,
    secret: Secret,
    new_folder: Path,
    *,
    clock: Clock | None = None,
    cost: KdfCost = KdfCost.STANDARD,
) -> Vault:
    """Open a backup (a folder in `backups/`, or a `.pcspbackup` file) as a vault of its own in `new_folder`.

    Raises:
        problems.AlreadyThere: the folder is not empty.
        problems.Problem: the copy is not whole or does not open; nothing stays in the new folder.
    """
    clock = clock or SystemClock()
    if new_folder.exists() and any(new_folder.iterdir()):
        raise problems.AlreadyThere
    with files.reporting():
        files.private_folder(new_folder)
    try:
        _materialise(source, new_folder)
        vault = opening.unlock(new_folder, secret, clock=clock, cost=cost)
    except BaseException:
        _clear(new_folder)
        raise
    vault.new_branch()
    return vault


def restore_instead(
    source: Path,
    folder: Path,
    secret: Secret,
    old_secret: Secret | None = None,
    *,
    clock: Clock | None = None,
    cost: KdfCost = KdfCost.STANDARD,
) -> Vault:
    """Put a backup in the place of the vault in `folder`; what was there is kept in its `backups` folder.

    Today's keys stay. A copy from before a change of lock also takes the secret it was made with, and is
    sealed anew. Where today's key file is damaged, the keys of the copy come back with it.

    Raises:
        problems.OldKeyNeeded: the copy does not open with `secret`, and `old_secret` was not given.
        problems.AnotherVault: the copy is of another vault.
        problems.Problem: the copy is not whole, or there is no room; what was there is as it was.
    """
    clock = clock or SystemClock()
    guard = LockFile.take(folder)
    place = folder / _PLACE
    try:
        with files.reporting():
            _remove_place(folder)
            files.folder_inside(place)
        _materialise(source, place)
        today = _todays_keys(folder, secret)
        keys, master = _keys_of_copy(place, today, secret, old_secret)
        _make_ready(place, master, keys, clock)
        with files.reporting():
            _keep_what_was_there(folder, clock)
            _swap(folder, place, keys, today is not None)
    except BaseException:
        _remove_place(folder)
        raise
    else:
        _remove_place(folder)
    finally:
        if guard is not None:
            guard.release()
    vault = opening.unlock(folder, secret if today is not None else old_secret or secret, clock=clock, cost=cost)
    vault.new_branch()
    return vault


def _materialise(source: Path, folder: Path) -> None:
    """Put the database and the key file of a copy into `folder`, the key file last."""
    if source.is_file():
        backups.unpack(source, folder)
        return
    with files.reporting():
        names = (database.NAME, database.JOURNAL, key_file.NAME)
        for name in names:
            if files.is_there(source / name):
                files.copy_safely(source / name, folder / name)


def _todays_keys(folder: Path, secret: Secret) -> OpenKeys | None:
    """The keys that the vault has today, or None where its key file is damaged."""
    try:
        return key_file.open_with(key_file.read(folder), secret)
    except (problems.Damaged, problems.NotAVault):
        return None


def _keys_of_copy(
    place: Path, today: OpenKeys | None, secret: Secret, old_secret: Secret | None
) -> tuple[OpenKeys, MasterKey]:
    """The keys that the restored vault will have, and the master key that the copy has now."""
    file = key_file.read(place)
    if today is not None:
        if file.vault != today.file.vault:
            raise problems.AnotherVault
        if file.epochs == today.file.epochs:
            return today, today.master
    try:
        then = key_file.open_with(file, old_secret or secret)
    except problems.WrongKey:
        raise problems.OldKeyNeeded from None
    return today or then, then.master


def _make_ready(place: Path, master: MasterKey, keys: OpenKeys, clock: Clock) -> None:
    """Check the copy in full, and encrypt it anew if the vault's master key is another by now."""
    path, key = place / database.NAME, master.database_key()
    try:
        database.check_file(path, key_file.read(place).salts)
        with files.reporting():
            journals.settle(path, (key,), may_write=True, clock=clock)
        with database.open_existing(path, key) as opened:
            tables.format_of(opened, tables.CURRENT)
            checking.check_all(opened)
            seal = tables.Seal(opened)
            seal.check()
            with seal.writing("meta"):
                due.forget(opened)
            if keys.master != master:
                opened.change_key(keys.master.database_key())
    except problems.Damaged as problem:
        raise problems.BackupDamaged(problem.detail) from None


def _remove_place(folder: Path) -> None:
    """Remove the folder that a copy is made ready in. What cannot be removed goes when the vault is next opened."""
    with contextlib.suppress(OSError, problems.NotOurs), ours.HeldFolder.at(folder, chosen=True) as place:
        ours.remove_copy(place, _PLACE, ours.Ids("", ()))


def _clear(folder: Path) -> None:
    """Take what was begun out of a new folder, and the folder, if nothing of anyone else's came into it."""
    with contextlib.suppress(OSError), ours.HeldFolder.at(folder, chosen=True) as place:
        for name in (*ours.PARTS, LOCK_NAME):
            place.remove_file(name)
        place.remove_folder(BACKUPS)
    with contextlib.suppress(OSError):
        folder.rmdir()


def _keep_what_was_there(folder: Path, clock: Clock) -> None:
    """Copy the vault's files as they are, whole or not."""
    name = f"{backups.REPLACED}{clock.now().astimezone(UTC).strftime('%Y%m%dT%H%M%SZ')}"
    kept, number = folder / BACKUPS / name, 1
    while files.is_there(kept):
        number += 1
        kept = folder / BACKUPS / f"{name}-{number}"
    files.folder_inside(folder / BACKUPS)
    files.folder_inside(kept)
    for part in (database.NAME, database.JOURNAL, key_file.NAME, key_file.SPARE):
        if files.is_there(folder / part):
            files.copy_safely(folder / part, kept / part)


def _swap(folder: Path, place: Path, keys: OpenKeys, keeps_keys: bool) -> None:
    """Put the restored database in its place; with today's keys, a kill leaves the old or the new."""
    salt = database.salt_of(place / database.NAME)
    if keeps_keys:
        key_file.write(folder, keys.with_salts(keys.file.salt, salt).encoded())
    (folder / database.JOURNAL).unlink(missing_ok=True)
    files.replace(place / database.NAME, folder / database.NAME)
    key_file.write(folder, keys.with_salts(salt).encoded())
