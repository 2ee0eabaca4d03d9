"""Files and folders that only their owner may read, written so that a crash leaves the old or the new."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from io import BufferedWriter
from pathlib import Path

from pcsp_desktop.vault import problems

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_NEW = ".new"
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
    """Make `folder` if it is not there, and keep it to its owner."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)


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


def write_safely(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step: a reader, also after a power cut, sees the old file or the new."""
    fresh = path.with_name(path.name + _NEW)
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
    """Copy a file byte for byte to a place where nothing lies yet, and make it last."""
    with source.open("rb") as reader, new_stream(target) as writer:
        shutil.copyfileobj(reader, writer, _BLOCK)
        writer.flush()
        settle_file(writer.fileno())


def settle_folder(folder: Path) -> None:
    """Make renames inside `folder` last (nothing to do on Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_folder(folder: Path) -> None:
    """Remove `folder` and all in it; one that is already gone is fine.

    It is renamed first, so that a kill never leaves half a folder under its own name.
    """
    doomed = folder.with_name(f".gone-{folder.name}")
    with contextlib.suppress(FileNotFoundError):
        folder.replace(doomed)
    if doomed.exists():
        shutil.rmtree(doomed)
        settle_folder(folder.parent)


def size_of(folder: Path) -> int:
    """The bytes that the files in `folder` hold together."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def identity(path: Path) -> tuple[int, int]:
    """What tells this very file from another that was later put in its place."""
    found = path.stat()
    return found.st_dev, found.st_ino


def can_write(folder: Path) -> bool:
    """Whether the system lets this person change files in `folder`. On Windows one is made to find out."""
    if os.name != "nt":
        return os.access(folder, os.W_OK)
    probe = folder / f".probe-{os.getpid()}"
    try:
        probe.unlink(missing_ok=True)
        os.close(new_file(probe))
        probe.unlink()
    except OSError:
        return False
    return True


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
