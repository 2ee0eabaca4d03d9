"""A process of its own for `test_sleep.py`: it listens as the app does, and says each time it would lock.

Run it with the addresses of two private buses in the environment.
"""

import sys

from PySide6.QtCore import QCoreApplication, QTimer

from pcsp_desktop.gui.app.idle import SleepWatch


def main() -> int:
    """Listen until a minute is over or the test ends us; the exit code is 0 when somebody could be heard."""
    app = QCoreApplication(sys.argv)
    watch = SleepWatch()
    watch.sleeping.connect(lambda: print("lock", flush=True))
    print("listening" if watch.start() else "deaf", flush=True)
    QTimer.singleShot(60_000, app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
