"""The accessibility audit over every page, text size, theme and language; see tests/a11y/run_audit.py."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent.parent / "tests")]
    from a11y.run_audit import main

    sys.exit(main())
