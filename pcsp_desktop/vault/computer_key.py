"""A key kept by this computer's own key store: comfort for a computer that nobody else signs in to.

Only known key stores are asked (Secret Service, KWallet, Windows, macOS), by name, so that no setting and no
plugin can put another in their place. One that does not answer is waited for 3 seconds. The store gets 32 random
bytes that open one slot, never the master key or the passphrase. It opens a plan only when the app starts; after a
lock the passphrase is asked.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import importlib
import platform
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from pcsp_desktop.vault.key_file import SlotKind
from pcsp_desktop.vault.keys import KEY_BYTES, KeyringSecret
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import KeyringProblem

SERVICE = "pcsp-desktop"
ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
)
"""Module and class of each key store that may be asked, in order."""
PATIENCE = 3.0
"""Seconds that a key store has to show that it is there at all. A silent one is not waited for."""
_FOR_A_PERSON = 60.0
"""Seconds that a key store which is there may take to ask the person for its own passphrase."""

Answer = TypeVar("Answer")


def available() -> bool:
    """Whether this computer has a key store that may be asked, and that answers. It may take `PATIENCE`."""
    try:
        _store()
    except KeyringProblem:
        return False
    return True


def remember(vault: Vault) -> None:
    """Let this computer open `vault` from now on.

    Raises:
        KeyringProblem: there is no key store, it is locked, or it did not keep what it was given. The vault is
            as it was.
        problems.Problem: the vault could not be changed.
    """
    store = _store()
    secret = KeyringSecret.new()
    encoded = base64.b64encode(secret.raw).decode()
    name = vault.id

    def keep() -> str | None:
        _forget_item(store, name)
        store.set_password(SERVICE, name, encoded)
        return store.get_password(SERVICE, name)

    if _asked(keep, _FOR_A_PERSON) != encoded:
        raise KeyringProblem("refused")
    old = _slots(vault)
    try:
        vault.slots.add_computer(secret, platform.node())
        for slot_id in old:
            vault.slots.remove(slot_id)
    except BaseException:
        _forget_in_time(store, vault.id)
        raise


def secret_for(vault_id: str) -> KeyringSecret:
    """What this computer keeps for the vault with this id.

    Raises:
        KeyringProblem: there is no key store, it is locked, or it has nothing (sensible) for this vault.
    """
    store = _store()
    kept = _asked(lambda: store.get_password(SERVICE, vault_id), _FOR_A_PERSON)
    try:
        raw = base64.b64decode(kept or "", validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != KEY_BYTES:
        raise KeyringProblem("missing")
    return KeyringSecret(raw)


def forget(vault: Vault) -> None:
    """Stop this computer from opening `vault`: the slot goes, the lock is changed, and the item is deleted.

    The slot goes even when the key store cannot be reached.
    """
    for slot_id in _slots(vault):
        vault.slots.remove(slot_id)
    with contextlib.suppress(KeyringProblem):
        _forget_in_time(_store(), vault.id)


def try_out(word: str) -> str:
    """Let the key store keep a word for a moment and give it back, under a name of its own; gives its kind.

    Raises:
        KeyringProblem: there is no key store, it is locked, or it gave something else back.
    """
    store, name = _store(), f"self-check-{word}"

    def keep() -> str | None:
        try:
            store.set_password(SERVICE, name, word)
            return store.get_password(SERVICE, name)
        finally:
            _forget_item(store, name)

    if _asked(keep, _FOR_A_PERSON) != word:
        raise KeyringProblem("refused")
    return f"{type(store).__module__}.{type(store).__name__}"


def _slots(vault: Vault) -> list[str]:
    """This computer's slots: the name tells it from the person's other computers."""
    return [slot.id for slot in vault.slots.list() if slot.kind is SlotKind.KEYRING and slot.label == platform.node()]


def _store() -> KeyringBackend:
    """The key store, which has just answered.

    Raises:
        KeyringProblem: there is none, or it is silent.
    """

    def found() -> KeyringBackend | None:
        kind = _store_class()
        if kind is None:
            return None
        _greet(kind)
        return kind()

    store = _asked(found, PATIENCE)
    if store is None:
        raise KeyringProblem("none")
    return store


def _greet(kind: type[KeyringBackend]) -> None:
    """Ask Secret Service for something that takes no person: on a bus a name can be there and nobody behind it."""
    if kind.__module__ == "keyring.backends.SecretService":
        secretstorage = importlib.import_module("secretstorage")
        bus = secretstorage.dbus_init()
        try:
            secretstorage.get_default_collection(bus).is_locked()
        except secretstorage.exceptions.SecretStorageException:
            return  # an answer, too: what is wrong is told by what is asked next
        finally:
            bus.close()


def _asked(ask: Callable[[], Answer], seconds: float) -> Answer:
    """What a key store answers within `seconds`, asked on a thread of its own that nobody waits for after that.

    Raises:
        KeyringProblem: it is silent, locked, or does not want to.
    """
    answers: queue.SimpleQueue[tuple[Answer | None, Exception | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put((ask(), None))
        except Exception as error:  # noqa: BLE001 - handed to the thread that asks
            answers.put((None, error))

    threading.Thread(target=run, name="key store", daemon=True).start()
    try:
        answer, error = answers.get(timeout=seconds)
    except queue.Empty:
        raise KeyringProblem("silent") from None
    if isinstance(error, KeyringError):
        raise _problem(error) from None
    if error is not None:
        raise KeyringProblem("refused") from None
    return answer  # type: ignore[return-value]


def _store_class() -> type[KeyringBackend] | None:
    for module, name in ALLOWED:
        try:
            kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
        if kind.viable:
            return kind
    return None


def _forget_in_time(store: KeyringBackend, vault_id: str) -> None:
    with contextlib.suppress(KeyringProblem):
        _asked(lambda: _forget_item(store, vault_id), PATIENCE)


def _forget_item(store: KeyringBackend, vault_id: str) -> None:
    try:
        store.delete_password(SERVICE, vault_id)
    except PasswordDeleteError:
        return  # there was none
    except KeyringError:
        return  # nothing opens with it any more


def _problem(error: KeyringError) -> KeyringProblem:
    return KeyringProblem("locked" if isinstance(error, KeyringLocked) else "refused")
