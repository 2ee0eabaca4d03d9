"""Run inside a D-Bus session: takes the name of the Secret Service and never answers. Prints what the vault says."""

from __future__ import annotations

import importlib
import sys
import threading
import time
from pathlib import Path

from pcsp_desktop import vault
from pcsp_desktop.vault import KdfCost, Passphrase, computer_key

jeepney = importlib.import_module("jeepney")
blocking = importlib.import_module("jeepney.io.blocking")
BUS = jeepney.DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


def be_silent() -> None:
    """Own the name, and say nothing to anybody."""
    connection = blocking.open_dbus_connection("SESSION")
    connection.send_and_get_reply(jeepney.new_method_call(BUS, "RequestName", "su", ("org.freedesktop.secrets", 4)))
    READY.set()
    time.sleep(120)


READY = threading.Event()


def main(folder: Path) -> None:
    """Ask everything that a start, a passphrase with "remember" and "forget" ask."""
    threading.Thread(target=be_silent, daemon=True).start()
    assert READY.wait(10)
    opened = vault.create(folder, Passphrase("four plain words here"), cost=KdfCost(64, 1, 1))
    for ask in (
        computer_key.available,
        lambda: computer_key.secret_for(opened.id),
        lambda: computer_key.remember(opened),
        lambda: computer_key.forget(opened),
    ):
        start = time.monotonic()
        try:
            said = str(ask())
        except vault.KeyringProblem as problem:
            said = problem.why
        taken = time.monotonic() - start
        print(said, "in time" if taken < computer_key.PATIENCE + 1 else f"after {taken:.1f} s")
    print(len(opened.slots.list()))
    opened.lock()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
