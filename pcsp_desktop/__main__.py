"""The command line and the start of the app."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from pcsp_desktop import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name (by default those of the process); return its exit code."""
    parser = argparse.ArgumentParser(prog="pcsp-desktop")
    parser.add_argument("--version", action="version", version=f"pcsp-desktop {__version__}")
    parser.parse_args(arguments)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
