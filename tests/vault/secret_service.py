"""Run inside a D-Bus session with a real key store, by test_computer_key.py. Prints one line for each step."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import secretstorage

from pcsp_desktop import vault
from pcsp_desktop.vault import KdfCost, Passphrase, SlotKind, computer_key

TINY = KdfCost(64, 1, 1)


def main(folder: Path) -> None:
    """A person lets this computer open the plan, and takes it back."""
    opened = vault.create(folder, Passphrase("four plain words here"), cost=TINY)
    computer_key.remember(opened)
    kinds = sorted(slot.kind for slot in opened.slots.list())
    print("slots", ",".join(kinds))
    master = opened.session.keys.master.raw
    opened.lock()

    secret = computer_key.secret_for(opened_id(folder))
    with vault.unlock(folder, secret, cost=TINY) as again:
        by = again.slots.opened_by
        print("opened by", by.kind if by else None)

    looked_up = subprocess.run(
        ["secret-tool", "lookup", "service", computer_key.SERVICE, "username", opened_id(folder)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    import base64

    kept = base64.b64decode(looked_up)
    print("item", len(kept), kept == secret.raw, kept != master)

    with vault.unlock(folder, Passphrase("four plain words here"), cost=TINY) as again:
        computer_key.remember(again)
        print("remembered twice", len([s for s in again.slots.list() if s.kind is SlotKind.KEYRING]))

    connection = secretstorage.dbus_init()
    secretstorage.get_default_collection(connection).lock()
    try:
        computer_key.secret_for(opened_id(folder))
    except vault.KeyringProblem as problem:
        print("locked", problem.text_id)
    connection.close()


def opened_id(folder: Path) -> str:
    """The vault's id, which is the name of the item."""
    return vault.inspect(folder).vault


def forgotten(folder: Path) -> None:
    """A person takes this computer's key back."""
    with vault.unlock(folder, Passphrase("four plain words here"), cost=TINY) as again:
        secret = computer_key.secret_for(again.id)
        computer_key.forget(again)
        print("after", ",".join(slot.kind for slot in again.slots.list()))
    try:
        computer_key.secret_for(opened_id(folder))
    except vault.KeyringProblem as problem:
        print("forgotten", problem.text_id)
    try:
        vault.unlock(folder, secret, cost=TINY)
    except vault.WrongKey as problem:
        print("refused", problem.text_id)


if __name__ == "__main__":
    {"main": main, "forgotten": forgotten}[sys.argv[1]](Path(sys.argv[2]))
