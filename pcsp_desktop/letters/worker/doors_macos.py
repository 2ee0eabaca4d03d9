"""Shuts the worker in on macOS: the system's own sandbox, with a rule that allows nothing new.

Written from Apple's description of the profile language; it could not be tried on a Mac. Where it cannot be set,
the limits on resources and Python's own doors still hold.
"""

from __future__ import annotations

import ctypes
import sys

_RULE = b"(version 1)(deny default)"


def shut() -> tuple[str, ...]:
    """Shut the doors; the names of those that are shut now."""
    if sys.platform == "darwin":
        try:
            library = ctypes.CDLL("/usr/lib/libsandbox.1.dylib")
            said = ctypes.c_char_p()
            if library.sandbox_init(_RULE, ctypes.c_uint64(0), ctypes.byref(said)) == 0:
                return ("sandbox",)
        except (OSError, AttributeError):
            return ()
    return ()
