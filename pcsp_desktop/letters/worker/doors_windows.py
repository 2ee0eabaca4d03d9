"""Shuts the worker in on Windows: a job that bounds it, a token without powers, and policies that cannot be undone.

The worker does this to itself before it looks into a letter. The job allows one process, so no other program can be
started, bounds the memory, and keeps it off the windows, clipboard and settings of the person. Its token loses every
privilege and falls to low integrity, so that it cannot write to the person's files or reach into other programs.
Policies forbid it to make memory that can be run and to load libraries from elsewhere. Written from Microsoft's
documentation; it could not be tried on Windows. Each step stands alone: one that a system refuses leaves the others.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from pcsp_desktop.letters.worker.limits import MAX_MEMORY, MAX_PROCESSOR_SECONDS

_LIMIT_PROCESS_TIME: Final = 0x00000002
_LIMIT_ACTIVE_PROCESS: Final = 0x00000008
_LIMIT_PROCESS_MEMORY: Final = 0x00000100
_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x00000400
_BASIC_UI_RESTRICTIONS: Final = 4
_EXTENDED_LIMITS: Final = 9
_ALL_UI: Final = 0xFF
_TOKEN_ADJUST_PRIVILEGES, _TOKEN_QUERY, _TOKEN_ADJUST_DEFAULT = 0x20, 0x08, 0x80
_TOKEN_PRIVILEGES, _TOKEN_INTEGRITY_LEVEL = 3, 25
_SE_PRIVILEGE_REMOVED: Final = 0x00000004
_SE_GROUP_INTEGRITY: Final = 0x00000020
_LOW: Final = "S-1-16-4096"
# SetProcessMitigationPolicy: what it is, and the bits that are set.
_POLICIES: Final = (
    (2, 0x1),  # no code made at run time
    (6, 0x1),  # no extension points: libraries that others put into every program
    (10, 0x3),  # no library from another computer, none with a low label
    (13, 0x1),  # no child process
)


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class _SidAndAttributes(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


def job_limits() -> _ExtendedLimits:
    """What the job allows: one process, so much memory, so much time, and no dialog when it falls over."""
    limits = _ExtendedLimits()
    limits.basic.flags = (
        _LIMIT_ACTIVE_PROCESS | _LIMIT_PROCESS_MEMORY | _LIMIT_PROCESS_TIME | _DIE_ON_UNHANDLED_EXCEPTION
    )
    limits.basic.active_processes = 1
    limits.basic.per_process_time = MAX_PROCESSOR_SECONDS * 10_000_000
    limits.process_memory = MAX_MEMORY
    return limits


def bound() -> tuple[str, ...]:
    """Bound memory and time, as soon as the worker starts. The job's own handle is closed: no limit can be raised."""
    if sys.platform == "win32":
        return ("job",) if _enter_job(_library("kernel32")) else ()
    return ()


def _enter_job(kernel: Any) -> bool:
    """Put this process into a job of its own; False when a step was refused."""
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return False
    limits = job_limits()
    kept_off = ctypes.c_uint32(_ALL_UI)
    done = (
        kernel.SetInformationJobObject(
            ctypes.c_void_p(job), _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        and kernel.SetInformationJobObject(ctypes.c_void_p(job), _BASIC_UI_RESTRICTIONS, ctypes.byref(kept_off), 4)
        and kernel.AssignProcessToJobObject(ctypes.c_void_p(job), ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
    kernel.CloseHandle(ctypes.c_void_p(job))
    return bool(done)


def shut() -> tuple[str, ...]:
    """Give up every power that is left; the names of the doors that are shut now."""
    if sys.platform == "win32":
        kernel, security = _library("kernel32"), _library("advapi32")
        doors = (
            ("privileges", _drop_privileges(kernel, security)),
            ("integrity", _lower_integrity(kernel, security)),
            ("policies", _set_policies(kernel)),
        )
        return tuple(name for name, done in doors if done)
    return ()


def _library(name: str) -> Any:
    library = ctypes.WinDLL(name, use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    if name == "kernel32":
        library.CreateJobObjectW.restype = library.GetCurrentProcess.restype = ctypes.c_void_p
    return library


def _token(kernel: Any, security: Any, access: int) -> ctypes.c_void_p | None:
    token = ctypes.c_void_p()
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    return token if security.OpenProcessToken(process, access, ctypes.byref(token)) else None


def _drop_privileges(kernel: Any, security: Any) -> bool:
    token = _token(kernel, security, _TOKEN_ADJUST_PRIVILEGES | _TOKEN_QUERY)
    if token is None:
        return False
    size = ctypes.c_uint32()
    security.GetTokenInformation(token, _TOKEN_PRIVILEGES, None, 0, ctypes.byref(size))
    held = ctypes.create_string_buffer(max(4, size.value))
    done = security.GetTokenInformation(token, _TOKEN_PRIVILEGES, held, size, ctypes.byref(size))
    if done:
        removed = without_privileges(held.raw)
        done = security.AdjustTokenPrivileges(token, False, removed, len(removed), None, None)
    kernel.CloseHandle(token)
    return bool(done)


def without_privileges(held: bytes) -> bytes:
    """A TOKEN_PRIVILEGES block that takes away each privilege of `held`.

    It is a count, then for each privilege its number (8 bytes) and its state (4 bytes).
    """
    made = bytearray(held)
    for place in range(min(int.from_bytes(held[:4], "little"), (len(held) - 4) // 12)):
        made[4 + place * 12 + 8 : 16 + place * 12] = _SE_PRIVILEGE_REMOVED.to_bytes(4, "little")
    return bytes(made)


def _lower_integrity(kernel: Any, security: Any) -> bool:
    token = _token(kernel, security, _TOKEN_ADJUST_DEFAULT | _TOKEN_QUERY)
    if token is None:
        return False
    sid = ctypes.c_void_p()
    done = security.ConvertStringSidToSidW(ctypes.c_wchar_p(_LOW), ctypes.byref(sid))
    if done:
        label = _SidAndAttributes(sid, _SE_GROUP_INTEGRITY)
        size = ctypes.sizeof(label) + security.GetLengthSid(sid)
        done = security.SetTokenInformation(token, _TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), size)
        kernel.LocalFree(sid)
    kernel.CloseHandle(token)
    return bool(done)


def _set_policies(kernel: Any) -> bool:
    done = []
    for policy, bits in _POLICIES:
        flags = ctypes.c_uint32(bits)
        done.append(kernel.SetProcessMitigationPolicy(policy, ctypes.byref(flags), ctypes.sizeof(flags)))
    return all(done)
