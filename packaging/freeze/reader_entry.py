"""The frozen reader of letters starts here: a program of its own, without Qt, keys or database."""

from __future__ import annotations

import sys

from pcsp_desktop.letters.worker.worker import main

if __name__ == "__main__":
    sys.exit(main())
