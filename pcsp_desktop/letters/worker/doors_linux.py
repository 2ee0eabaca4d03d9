"""Shuts the worker in with what the Linux kernel offers: Landlock for files, seccomp for all else.

Landlock (Linux 5.13 and newer) refuses every further use of a path, and connections. Seccomp (every kernel that
anybody runs) lets only the calls of `_ALLOWED` through: those by which a process counts, asks the time and answers.
All others, `unlink`, `rename`, `truncate`, `chmod`, `link`, `mkdir`, `open`, `socket`, `execve` among them, are
refused, also to code that a letter might smuggle in. Neither can be undone, and both hold for every child.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from typing import Final

from attrs import frozen

_EPERM: Final = 1
_ENOSYS: Final = 38
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_LANDLOCK_CREATE, _LANDLOCK_RESTRICT = 444, 446  # the same on every machine
_LANDLOCK_ASK_VERSION = 1


@frozen
class _Machine:
    """How the kernel calls a kind of processor, and which column of the table it reads."""

    audit: int
    column: int


_MACHINES: Final = {"x86_64": _Machine(0xC000003E, 0), "aarch64": _Machine(0xC00000B7, 1)}
# Calls that stay open: their numbers on x86_64 and on aarch64 (-1: not there).
_ALLOWED: Final = {
    "read": (0, 63),
    "write": (1, 64),
    "close": (3, 57),
    "fstat": (5, 80),
    "lseek": (8, 62),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "pread64": (17, 67),
    "readv": (19, 65),
    "writev": (20, 66),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "nanosleep": (35, 101),
    "getpid": (39, 172),
    "exit": (60, 93),
    "gettimeofday": (96, 169),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "times": (100, 153),
    "getuid": (102, 174),
    "getgid": (104, 176),
    "geteuid": (107, 175),
    "getegid": (108, 177),
    "sigaltstack": (131, 132),
    "gettid": (186, 178),
    "time": (201, -1),
    "futex": (202, 98),
    "sched_getaffinity": (204, 123),
    "restart_syscall": (219, 128),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "exit_group": (231, 94),
    "set_robust_list": (273, 99),
    "getcpu": (309, 168),
    "getrandom": (318, 278),
    "membarrier": (324, 283),
    "rseq": (334, 293),
}
_MMAP, _MPROTECT, _TGKILL, _NEWFSTATAT = (9, 222), (10, 226), (234, 131), (262, 79)
_CLONE, _CLONE3 = (56, 220), (435, 435)
_PROT_EXEC, _AT_EMPTY_PATH, _CLONE_THREAD = 4, 0x1000, 0x10000
_X32 = 0x40000000

# Classic BPF: load a word, compare, return.
_LOAD, _EQUAL, _AT_LEAST, _BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x80000000, 0x00050000 | _EPERM, 0x00050000 | _ENOSYS
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16  # places in what the kernel shows of a call


def forbid_files() -> tuple[str, ...]:
    """Forbid every use of a path, by Landlock, and what newer kernels add: connections, signals to others.

    Gives the names of the doors that are shut now: none on a kernel without it.
    """
    if sys.platform != "linux":
        return ()
    library = _library()
    version = library.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), _LANDLOCK_ASK_VERSION)
    if version < 1 or not _promise(library):
        return ()
    rights = 13 + (version >= 2) + (version >= 3) + (version >= 5)  # files; then refer, truncate, devices
    rules = struct.pack("=QQQ", (1 << rights) - 1, 0b11 if version >= 4 else 0, 0b11 if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    held = library.syscall(_LANDLOCK_CREATE, rules, ctypes.c_size_t(size), 0)
    if held < 0:
        return ()
    done = library.syscall(_LANDLOCK_RESTRICT, held, 0) == 0
    os.close(held)
    return ("landlock",) if done else ()


def forbid_calls() -> tuple[str, ...]:
    """Let only the calls of the table through, by seccomp. Gives the names of the doors that are shut now."""
    machine = _MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None or sys.byteorder != "little":
        return ()
    library = _library()
    code = program(machine.audit, machine.column, os.getpid())
    held = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HP", len(code) // 8, ctypes.addressof(held))
    if not _promise(library) or library.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, header, 0, 0) != 0:
        return ()
    return ("seccomp",)


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _promise(library: ctypes.CDLL) -> bool:
    """Promise never to gain a power again: the kernel shuts its doors only for those who do."""
    return bool(library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)


def program(audit: int, column: int, process: int) -> bytes:
    """The filter, as the kernel runs it for every call of this process."""
    steps = [
        _step(_LOAD, _ARCH),
        _step(_EQUAL, audit, 1, 0),
        _step(_RETURN, _KILL),  # a call in the manner of another kind of processor
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _X32, 0, 1),
        _step(_RETURN, _KILL),
    ]
    for numbers in _ALLOWED.values():
        if numbers[column] >= 0:
            steps += [_step(_EQUAL, numbers[column], 0, 1), _step(_RETURN, _ALLOW)]
    # Memory may be had, but none that could be run.
    for numbers in (_MMAP, _MPROTECT):
        steps += _if_call(numbers[column], 2, _step(_BITS, _PROT_EXEC, 0, 1), refuse_first=True)
    # A process may end itself, and look at what it holds open already.
    steps += _if_call(_TGKILL[column], 0, _step(_EQUAL, process, 0, 1), refuse_first=False)
    steps += _if_call(_NEWFSTATAT[column], 3, _step(_EQUAL, _AT_EMPTY_PATH, 0, 1), refuse_first=False)
    # Decoders of photos start threads, which are under the same rules; a new process it may not start. The newer
    # form of the call hides what it asks for, so it is said not to be there.
    steps += _if_call(_CLONE[column], 0, _step(_BITS, _CLONE_THREAD, 0, 1), refuse_first=False)
    steps += [_step(_EQUAL, _CLONE3[column], 0, 1), _step(_RETURN, _UNKNOWN)]
    return b"".join([*steps, _step(_RETURN, _REFUSE)])


def _if_call(number: int, argument: int, test: bytes, *, refuse_first: bool) -> list[bytes]:
    """For one call: look at an argument, and answer one way if the test holds and the other way if not."""
    answers = (_REFUSE, _ALLOW) if refuse_first else (_ALLOW, _REFUSE)
    return [
        _step(_EQUAL, number, 0, 4),
        _step(_LOAD, _ARGUMENTS + 8 * argument),
        test,
        *(_step(_RETURN, answer) for answer in answers),
    ]


def _step(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)
