"""What the system can do to keep a process's memory to itself. Call `harden` once, at the start of the app."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


def harden() -> tuple[str, ...]:
    """Switch off core dumps and reading by other processes, and make new files private.

    Returns what was done: of `core`, `dumpable` and `umask`. Nothing here can promise that the system never
    writes memory to its swap file: docs/security.md says so.
    """
    done = []
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            done.append("core")
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
                done.append("dumpable")
    os.umask(0o077)
    done.append("umask")
    return tuple(done)
