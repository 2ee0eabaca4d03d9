"""Which names in a vault's folder are ours, and removing those and nothing else.

A person may put files of their own into the folder, and somebody else may have prepared it. So nothing is ever
removed because it lies there: only names that we make, looked at through a handle on the folder itself, and never
through a link. A backup copy counts as ours by its name and by the ids in it: the vault's, or the database's salt.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
from collections.abc import Collection, Iterator
from pathlib import Path

import attrs

from pcsp_desktop.vault import database, files, key_file, problems

COPY = re.compile(r"([0-9]{6,12})-([0-9]{8}T[0-9]{6}Z)")
"""The name of a backup copy: a number that only goes up, and the time by the clock of then."""
REPLACED = re.compile(r"replaced-[0-9]{8}T[0-9]{6}Z(-[0-9]+)?")
"""The name of what a restored backup took the place of."""
JOURNAL = "-journal"
NEVER_OURS = ("-wal", "-shm")
"""Endings of files that SQLite takes up beside a database and that we never make."""
ASIDE = ".aside-"
"""What follows the name of a file of SQLite's that did not belong there, and was put aside."""
UNFINISHED = ".new-"
RESTORING = ".restoring"
_GONE = ".gone-"
"""What older versions put before the name of a folder that they were removing."""
PARTS = tuple(
    name + ending
    for name in (key_file.NAME, key_file.SPARE, database.NAME, database.NAME + files.NEW)
    for ending in ("", files.NEW, JOURNAL)
)
"""The files that a backup copy or a half-made one holds, those that open it first."""
_SALT = database.SALT_BYTES


@attrs.frozen
class Ids:
    """What tells this vault's copies from any other's."""

    vault: str
    salts: Collection[str]


def ids_of(folder: Path) -> Ids:
    """The ids of the vault in `folder`, as far as they can be read without any secret."""
    for name in (key_file.NAME, key_file.SPARE):
        with contextlib.suppress(OSError, problems.Problem):
            file = key_file.read_at(folder / name)
            return Ids(file.vault, file.salts)
    with contextlib.suppress(OSError, problems.Problem):
        return Ids("", (database.salt_of(folder / database.NAME),))
    return Ids("", ())


def is_copy_name(name: str) -> bool:
    """Whether a name in `backups` is one that we give: a copy, or what a restored copy took the place of."""
    return bool(COPY.fullmatch(name) or REPLACED.fullmatch(name))


def is_left_over(name: str) -> bool:
    """Whether a name is one that only something cut off by a kill leaves behind."""
    for start in (UNFINISHED, _GONE):
        if name.startswith(start):
            rest = name.removeprefix(start).removeprefix(UNFINISHED)
            return is_copy_name(rest) or rest == RESTORING
    return name == RESTORING


def put_aside_names(names: Collection[str]) -> list[str]:
    """Of the names in a folder, those under which something was put aside."""
    endings = (JOURNAL, *NEVER_OURS)
    starts = tuple(f"{database.NAME}{ending}{ASIDE}" for ending in endings)
    return [name for name in names if name.startswith(starts)]


class HeldFolder:
    """A folder held by a handle, so that no link put in its place later leads anywhere else."""

    def __init__(self, path: Path, descriptor: int | None) -> None:
        self.path = path
        self._descriptor = descriptor

    @classmethod
    @contextlib.contextmanager
    def at(cls, path: Path, *, chosen: bool = False) -> Iterator[HeldFolder]:
        """Hold the folder at `path`; one that the person has `chosen` may be reached through a link.

        Raises:
            problems.NotOurs: a link or something else stands there.
            OSError: it is not there, or cannot be read.
        """
        if not chosen and not files.is_folder(path):
            if not files.is_there(path):
                raise FileNotFoundError(errno.ENOENT, "no folder")
            raise problems.NotOurs(path.name, link=files.is_link(path))
        if os.name == "nt":
            yield cls(path, None)
            return
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | (0 if chosen else os.O_NOFOLLOW)
        descriptor = os.open(path, flags)
        try:
            yield cls(path, descriptor)
        finally:
            os.close(descriptor)

    @contextlib.contextmanager
    def inside(self, name: str) -> Iterator[HeldFolder]:
        """Hold a folder in this one.

        Raises:
            problems.NotOurs: a link or something else stands there.
            OSError: it is not there, or cannot be read.
        """
        if self._descriptor is None:
            with HeldFolder.at(self.path / name) as place:
                yield place
            return
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            descriptor = os.open(name, flags, dir_fd=self._descriptor)
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENOTDIR):
                raise problems.NotOurs(name) from None
            raise
        try:
            yield HeldFolder(self.path / name, descriptor)
        finally:
            os.close(descriptor)

    def names(self) -> list[str]:
        """Everything that lies here, by name."""
        if self._descriptor is None:
            return sorted(item.name for item in self.path.iterdir())
        return sorted(os.listdir(self._descriptor))  # noqa: PTH208 - by handle, which a path cannot

    def remove_file(self, name: str) -> bool:
        """Remove a file, or a link itself; whether nothing of the name is left."""
        try:
            if self._descriptor is None:
                (self.path / name).unlink(missing_ok=True)
            else:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(name, dir_fd=self._descriptor)
        except OSError:
            return False
        return True

    def remove_folder(self, name: str) -> bool:
        """Remove an empty folder; whether nothing of the name is left."""
        try:
            if self._descriptor is None:
                (self.path / name).rmdir()
            else:
                os.rmdir(name, dir_fd=self._descriptor)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True

    def settle(self) -> None:
        """Make removals last (nothing to do on Windows)."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.fsync(self._descriptor)


@attrs.frozen
class Left:
    """What could not be removed of a folder of ours. `foreign` says that it holds files that are not ours."""

    name: str
    foreign: bool = False


def remove_copy(place: HeldFolder, name: str, ids: Ids) -> Left | None:
    """Remove a backup copy, or what a kill left of one, from `place`; None when nothing of ours is left of it.

    Its keys go first, so that a kill leaves nothing that counts as a copy. Files of others in it stay, and the
    folder with them. A folder that only has the name of a copy, and is of another vault, stays as it is.
    """
    try:
        with place.inside(name) as inside:
            found = inside.names()
            if not is_left_over(name) and not _is_of(inside.path, found, ids):
                return Left(name, foreign=True)
            gone = [inside.remove_file(part) for part in PARTS if part in found]
            inside.settle()
            others = any(part not in PARTS for part in found)
    except FileNotFoundError:
        return None
    except problems.NotOurs:
        return Left(name, foreign=True)
    except OSError:
        return Left(name)
    if not all(gone):
        return Left(name)
    if not others and not place.remove_folder(name):
        return Left(name)
    return None


def _is_of(folder: Path, found: Collection[str], ids: Ids) -> bool:
    """Whether a folder with the name of a copy is a copy of this vault, or an empty one."""
    for name in (key_file.NAME, key_file.SPARE):
        with contextlib.suppress(OSError, problems.Problem):
            return key_file.read_at(folder / name).vault == ids.vault
    with contextlib.suppress(OSError, problems.Problem):
        return database.salt_of(folder / database.NAME) in ids.salts
    return not any(part in PARTS for part in found)


def copies_by_name(folder: Path) -> list[str]:
    """The names in `backups` that are ours, finished and left over, whatever lies under them."""
    try:
        with HeldFolder.at(folder) as place:
            return [name for name in place.names() if is_copy_name(name) or is_left_over(name)]
    except (OSError, problems.NotOurs):
        return []


def strangers(folder: Path, salts: Collection[str], known: Collection[str]) -> list[str]:
    """Files in `folder` that hold this vault's database under a name that is not ours, by their salt.

    Sync programs make such copies ("conflicted copy"), and so do people. They are never touched.
    """
    found = []
    try:
        names = sorted(item.name for item in folder.iterdir())
    except OSError:
        return []
    for name in names:
        if name in known:
            continue
        with contextlib.suppress(OSError, problems.Problem):
            if files.read_ours(folder / name, _SALT).hex() in salts:
                found.append(name)
    return found
