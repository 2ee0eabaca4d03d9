"""Files and folders that only their owner may read, written so that a crash leaves the old or the new.

A folder may have been prepared by somebody else. So what lies in it is opened by `open_ours`, which goes through
no link and takes nothing but an ordinary file: it looks at what it has opened, not at the name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator
from io import BufferedWriter
from pathlib import Path

from pcsp_desktop.vault import problems

FILE_MODE = 0o600
FOLDER_MODE = 0o700
NEW = ".new"
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_SAFELY = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
)
_LITTLE_ROOM = 1024 * 1024
"""Bytes that are left on a disk when a failed write means that it is full."""
_PROBE = ".probe-"
_BLOCK = 1 << 20

_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
}
_CLOUD_STARTS = {
    "onedrive -": "OneDrive",
    "onedrive-": "OneDrive",
    "googledrive-": "Google Drive",
    "dropbox (": "Dropbox",
    "dropbox-": "Dropbox",
}


@contextlib.contextmanager
def reporting() -> Iterator[None]:
    """Turn an `OSError` inside the block into the vault's own problem, so that no path reaches a log."""
    try:
        yield
    except OSError as error:
        raise problems.from_os_error(error) from None


def private_folder(folder: Path) -> None:
    """Make the folder that the person chose, if it is not there, and keep it to its owner."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)


def folder_inside(folder: Path) -> None:
    """Make a folder inside a vault's own, if it is not there, and keep it to its owner.

    Raises:
        problems.NotOurs: a link or something else stands in its place.
    """
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=FOLDER_MODE)
    if not is_folder(folder):
        raise problems.NotOurs(folder.name)
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            os.fchmod(descriptor, FOLDER_MODE)
        finally:
            os.close(descriptor)


def is_folder(path: Path) -> bool:
    """Whether a folder itself lies at `path`, and no link to one."""
    found = _look(path)
    return found is not None and stat.S_ISDIR(found.st_mode) and not _is_link(found)


def is_link(path: Path) -> bool:
    """Whether a link lies at `path`, wherever it leads."""
    found = _look(path)
    return found is not None and _is_link(found)


def is_there(path: Path) -> bool:
    """Whether anything lies at `path`, a broken link too."""
    return _look(path) is not None


def _look(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _is_link(found: os.stat_result) -> bool:
    """Links, and on Windows also junctions and other points that lead elsewhere."""
    attributes = getattr(found, "st_file_attributes", 0)
    tag = getattr(found, "st_reparse_tag", 0)
    leads_away = bool(attributes & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)) and bool(tag & _NAME_SURROGATE)
    return stat.S_ISLNK(found.st_mode) or leads_away


_NAME_SURROGATE = 0x20000000
"""The bit of a reparse tag that says: this stands for another place (files kept in a cloud do not have it)."""


def open_ours(path: Path, flags: int = _READ) -> int:
    """Open a file of a vault's folder; the descriptor is the caller's to close. It never waits, never follows a link.

    Raises:
        problems.NotOurs: a link, folder, pipe, socket or device stands in its place.
        OSError: it is not there, or cannot be opened.
    """
    before = _look(path)
    if before is not None and (_is_link(before) or not stat.S_ISREG(before.st_mode)):
        raise problems.NotOurs(path.name, link=_is_link(before))
    try:
        descriptor = os.open(path, flags | _SAFELY, FILE_MODE)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):  # put there since we looked
            raise problems.NotOurs(path.name, link=error.errno == errno.ELOOP) from None
        raise
    opened, named = os.fstat(descriptor), _look(path)
    same = named is not None and (opened.st_dev, opened.st_ino) == (named.st_dev, named.st_ino)
    if not stat.S_ISREG(opened.st_mode) or not same:
        os.close(descriptor)
        raise problems.NotOurs(path.name, link=not same)
    return descriptor


def read_ours(path: Path, most: int) -> bytes:
    """The start of a file of a vault's folder, at most `most` bytes.

    Raises:
        problems.NotOurs, OSError: as `open_ours`.
    """
    with os.fdopen(open_ours(path), "rb") as stream:
        return stream.read(most)


def new_file(path: Path) -> int:
    """Open a file that must not be there yet, for its owner alone; the descriptor is the caller's to close."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)


def new_stream(path: Path) -> BufferedWriter:
    """Open a file to write that must not be there yet, for its owner alone."""
    return os.fdopen(new_file(path), "wb")


def settle_file(descriptor: int) -> None:
    """Make what was written to an open file last."""
    os.fsync(descriptor)
    if sys.platform == "darwin":  # there, fsync stops at the disk's own memory
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)


def close(descriptor: int) -> None:
    """Close what `new_file` opened."""
    os.close(descriptor)


def write_safely(path: Path, content: bytes, *, through: str = "") -> None:
    """Put `content` at `path` in one step: a reader, also after a power cut, sees the old file or the new.

    It is first written under a name of its own: one drawn at random, or the name `through`, which is ours alone.
    """
    fresh = path.with_name(through or f".{path.name[:100]}.{secrets.token_hex(8)}{NEW}")
    if through:
        fresh.unlink(missing_ok=True)
    try:
        with new_stream(fresh) as stream:
            stream.write(content)
            stream.flush()
            settle_file(stream.fileno())
        replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def replace(source: Path, target: Path) -> None:
    """Move `source` over `target` in one step and make the step last."""
    source.replace(target)
    settle_folder(target.parent)


def copy_safely(source: Path, target: Path) -> None:
    """Copy a file byte for byte to a place where nothing lies yet, and make it last. Holes in it stay holes.

    Raises:
        problems.NotOurs: a link or something else stands in the place of the file.
        OSError: also where there is no room, which is found out before the disk is full.
    """
    with os.fdopen(open_ours(source), "rb") as reader, new_stream(target) as writer:
        parts = stored_parts(reader.fileno())
        if sum(end - start for start, end in parts) > shutil.disk_usage(target.parent).free:
            raise OSError(errno.ENOSPC, "no room")
        for start, end in parts:
            reader.seek(start)
            writer.seek(start)
            for place in range(start, end, _BLOCK):
                writer.write(reader.read(min(_BLOCK, end - place)))
        writer.truncate(os.fstat(reader.fileno()).st_size)
        writer.flush()
        settle_file(writer.fileno())


def same_content(one: Path, other: Path) -> bool:
    """Whether two files of ours hold the same bytes. What is a hole in both is not read.

    Raises:
        problems.NotOurs, OSError: as `open_ours`.
    """
    with os.fdopen(open_ours(one), "rb") as first, os.fdopen(open_ours(other), "rb") as second:
        if os.fstat(first.fileno()).st_size != os.fstat(second.fileno()).st_size:
            return False
        for start, end in (*stored_parts(first.fileno()), *stored_parts(second.fileno())):
            first.seek(start)
            second.seek(start)
            for place in range(start, end, _BLOCK):
                length = min(_BLOCK, end - place)
                if first.read(length) != second.read(length):
                    return False
    return True


def stored_parts(descriptor: int) -> list[tuple[int, int]]:
    """The parts of an open file that are really on the disk, as start and end: a file may be mostly holes.

    The place where it is read next stays the same.
    """
    size = os.fstat(descriptor).st_size
    if not hasattr(os, "SEEK_DATA"):
        return [(0, size)]
    before = os.lseek(descriptor, 0, os.SEEK_CUR)
    parts: list[tuple[int, int]] = []
    place = 0
    try:
        while place < size:
            start = os.lseek(descriptor, place, os.SEEK_DATA)
            place = os.lseek(descriptor, start, os.SEEK_HOLE)
            parts.append((start, place))
    except OSError as error:
        if error.errno != errno.ENXIO:  # else only a hole follows
            parts.append((place, size))
    finally:
        os.lseek(descriptor, before, os.SEEK_SET)
    return parts


def settle_folder(folder: Path) -> None:
    """Make renames inside `folder` last (nothing to do on Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def identity(path: Path) -> tuple[int, int]:
    """What tells this very file from another, or from a link, that was later put in its place."""
    found = path.lstat()
    return found.st_dev, found.st_ino


def can_write(folder: Path) -> bool:
    """Whether the system lets this person change files in `folder`. On Windows one is made to find out."""
    if os.name != "nt":
        return os.access(folder, os.W_OK)
    probe = folder / f"{_PROBE}{os.getpid()}"
    try:
        probe.unlink(missing_ok=True)
        os.close(new_file(probe))
        probe.unlink()
    except OSError:
        return False
    return True


def is_full(folder: Path, need: int = _LITTLE_ROOM) -> bool:
    """Whether a write in `folder` failed for want of room: `need` is how many bytes it would have taken.

    A limit for this person (a quota) is met only by writing, so a small file is tried too.
    """
    try:
        if shutil.disk_usage(folder).free < max(need, _LITTLE_ROOM):
            return True
        probe = folder / f"{_PROBE}{os.getpid()}"
        try:
            with new_stream(probe) as stream:
                stream.write(bytes(min(max(need, 64 * 1024), _LITTLE_ROOM)))
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        return isinstance(problems.from_os_error(error), problems.DiskFull)
    return False


def probes(names: Iterable[str]) -> list[str]:
    """Of the names in a folder, those of the small files that a look at its room leaves when it is killed."""
    return [name for name in names if name.startswith(_PROBE) and name.removeprefix(_PROBE).isdecimal()]


def others_can_read(path: Path) -> bool:
    """Whether the mode of `path` lets other people of this computer read it (never on Windows)."""
    return os.name != "nt" and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def cloud_folder(path: Path) -> str | None:
    """The name of the cloud service whose folder holds `path`, or None."""
    for part in (*path.absolute().parts, *path.resolve().parts):
        name = part.casefold()
        if name in _CLOUDS:
            return _CLOUDS[name]
        for start, cloud in _CLOUD_STARTS.items():
            if name.startswith(start):
                return cloud
    return None
