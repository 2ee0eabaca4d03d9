"""One window per vault: a lock that the system lets go of when its process ends, however it ends.

The lock file also says who holds it, for a friendly message. The database's own exclusive lock is the real
guard; this one speaks first. Nothing is written to it before it is known to be a lock file of ours: a folder may
have been prepared so that its name leads to a file that the person needs.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
import time
from pathlib import Path

from pcsp_desktop.vault import files
from pcsp_desktop.vault.problems import Holder, InUse, NotOurs

NAME = "plan.lock"
_FAR = 1 << 30
"""Where the byte lies that Windows locks: behind the text, which others can then read."""
_STEP = 0.02
_MOST = 1024
"""Bytes of the longest text that a lock file of ours holds."""
_WORDS = frozenset({"pid", "host", "program"})


class LockFile:
    """Held from `take` until `release`, or until the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, folder: Path, wait: float = 0.5) -> LockFile | None:
        """Take the lock of the vault in `folder`, waiting at most `wait` seconds.

        Returns None where no lock can be had, such as in a read-only folder.

        Raises:
            InUse: another window holds it; the exception names that window where it can.
            NotOurs: what stands there is a link, or not a lock file of ours. It is left as it is.
        """
        path = folder / NAME
        try:
            descriptor = files.open_ours(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0))
        except OSError:
            return None
        give_up = time.monotonic() + wait
        try:
            while not _try_lock(descriptor):
                if time.monotonic() >= give_up:
                    raise InUse(_holder(path))
                time.sleep(_STEP)
            if not _is_ours(descriptor):
                _unlock(descriptor)
                raise NotOurs(NAME, link=False)
        except (InUse, NotOurs):
            os.close(descriptor)
            raise
        except OSError:  # some network disks have no locks; the database's own lock is left
            os.close(descriptor)
            return None
        _write_holder(descriptor)
        return cls(descriptor)

    def release(self) -> None:
        """Let go. Calling it again does nothing."""
        if self._descriptor is None:
            return
        with contextlib.suppress(OSError):
            if os.fstat(self._descriptor).st_nlink <= 1:
                os.ftruncate(self._descriptor, 0)
        _unlock(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = None


def holder(folder: Path) -> Holder | None:
    """Who has the vault in `folder` open now, or None. Nothing is changed.

    A holder whose name cannot be read comes as process 0 on an empty host.

    Raises:
        NotOurs: a link or something else stands in the place of the lock file.
    """
    path = folder / NAME
    try:
        descriptor = files.open_ours(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        if _try_lock(descriptor):
            _unlock(descriptor)
            return None
        return _holder(path) or Holder(0, "")
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _write_holder(descriptor: int) -> None:
    mine = {"pid": os.getpid(), "host": platform.node(), "program": Path(sys.argv[0] or "python").name}
    with contextlib.suppress(OSError):  # a full disk must not keep a person from opening their plan
        if os.fstat(descriptor).st_nlink > 1:  # it has another name elsewhere: only the lock itself is taken
            return
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(mine).encode())


def _is_ours(descriptor: int) -> bool:
    """Whether an open file is empty or holds what a lock file of ours holds, whole or cut off by a kill."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    content = os.read(descriptor, _MOST + 1)
    if not content:
        return True
    if len(content) > _MOST:
        return False
    try:
        told = json.loads(content)
    except ValueError:
        return content.startswith(b'{"pid": ')
    return isinstance(told, dict) and set(told) <= _WORDS


def _holder(path: Path) -> Holder | None:
    try:
        told = json.loads(files.read_ours(path, _MOST))
        return Holder(int(told["pid"]), str(told["host"])[:64], str(told["program"])[:64])
    except (OSError, NotOurs, ValueError, KeyError, TypeError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        with contextlib.suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
