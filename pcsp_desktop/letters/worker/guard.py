"""Takes away from the worker what reading a letter does not need: memory, time, files and the network."""

from __future__ import annotations

import socket
import sys
from typing import Any, NoReturn

from pcsp_desktop.letters.worker import doors_linux, doors_macos, doors_windows
from pcsp_desktop.letters.worker.limits import MAX_MEMORY, MAX_PROCESSOR_SECONDS


def limit_resources() -> None:
    """Limits on memory, processor time and file size. Nothing can be written to a disk from here on."""
    if sys.platform == "win32":
        doors_windows.bound()
        return
    import resource

    _lower(resource.RLIMIT_CPU, MAX_PROCESSOR_SECONDS)
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_CORE, 0)
    if sys.platform == "linux":
        # macOS does not enforce it: there the parent looks at the size of the worker.
        _lower(resource.RLIMIT_AS, MAX_MEMORY)


def close_doors() -> tuple[str, ...]:
    """No further file or socket can be opened, no program started: call it when everything needed is loaded.

    With no file numbers left the kernel itself refuses files and sockets; what else the system offers is shut as
    well. Python's own doors are shut everywhere (audit hook), also where the system has no lock. Gives the names of
    the system's doors that are shut now.
    """
    shut: tuple[str, ...] = ()
    if sys.platform == "win32":
        shut = doors_windows.shut()
    else:
        import resource

        shut = doors_macos.shut() + doors_linux.forbid_files()
        _lower(resource.RLIMIT_NOFILE, 0)
        shut += doors_linux.forbid_calls()  # the last: afterwards no limit can be set any more
    socket.socket.connect = _refuse  # type: ignore[method-assign]
    sys.addaudithook(_audit)
    return shut


def _lower(what: int, value: int) -> None:
    import resource

    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(what, (value, value))


def _refuse(*_: Any) -> NoReturn:
    raise PermissionError("a letter is read without the network")


_REFUSED = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.spawn",
    "os.posix_spawn",
    "os.system",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.chflags",
    "os.utime",
    "os.kill",
    "shutil.",
    "winreg.",
    "ctypes.dlopen",
    "ftplib.",
    "http.",
    "urllib.",
)


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError("a letter is read without the network and without other programs")
    if event == "open" and len(arguments) > 1 and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise PermissionError("a letter is read without writing")
