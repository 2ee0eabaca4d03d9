"""The frozen app starts here: it gives the person's own environment back, and then is the app of the command line.

What the app starts later (a PDF viewer, a mail program) must not load our libraries. The loader has read these
names before any Python runs, and Qt finds its plug-ins by the qt.conf beside it, so nothing of ours needs them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

OURS = (
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "QT_PLUGIN_PATH",
    "QML2_IMPORT_PATH",
    "QML_IMPORT_PATH",
)
"""What the start of a frozen program changes. Where the person had a value, it is kept under NAME_ORIG."""
_LOADER = ("_PYI_", "_MEIPASS")


def give_back(environment: MutableMapping[str, str]) -> None:
    """Undo what the start of a frozen program did to the environment."""
    for name in OURS:
        own = environment.pop(f"{name}_ORIG", None)
        environment.pop(name, None)
        if own is not None:
            environment[name] = own
    for name in [name for name in environment if name.startswith(_LOADER)]:
        del environment[name]


if __name__ == "__main__":
    give_back(os.environ)

    from pcsp_desktop.__main__ import main

    sys.exit(main())
