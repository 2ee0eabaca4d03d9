"""A key kept by this computer's own key store: comfort for a computer that nobody else signs in to.

Only known key stores are asked (Secret Service, KWallet, Windows, macOS), by name, so that no setting and no
plugin can put another in their place. The store gets 32 random bytes that open one slot, never the master key
or the passphrase. It opens a plan only when the app starts; after a lock the passphrase is asked.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import platform

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


def available() -> bool:
    """Whether this computer has a key store that may be asked."""
    return _store_class() is not None


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
    _forget_item(store, vault.id)
    try:
        store.set_password(SERVICE, vault.id, encoded)
        kept = store.get_password(SERVICE, vault.id)
    except KeyringError as error:
        raise _problem(error) from None
    if kept != encoded:
        raise KeyringProblem("refused")
    old = _slots(vault)
    try:
        vault.slots.add_computer(secret, platform.node())
        for slot_id in old:
            vault.slots.remove(slot_id)
    except BaseException:
        _forget_item(store, vault.id)
        raise


def secret_for(vault_id: str) -> KeyringSecret:
    """What this computer keeps for the vault with this id.

    Raises:
        KeyringProblem: there is no key store, it is locked, or it has nothing (sensible) for this vault.
    """
    try:
        kept = _store().get_password(SERVICE, vault_id)
    except KeyringError as error:
        raise _problem(error) from None
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
    kind = _store_class()
    if kind is not None:
        _forget_item(kind(), vault.id)


def _slots(vault: Vault) -> list[str]:
    """This computer's slots: the name tells it from the person's other computers."""
    return [slot.id for slot in vault.slots.list() if slot.kind is SlotKind.KEYRING and slot.label == platform.node()]


def _store() -> KeyringBackend:
    kind = _store_class()
    if kind is None:
        raise KeyringProblem("none")
    return kind()


def _store_class() -> type[KeyringBackend] | None:
    for module, name in ALLOWED:
        try:
            kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
        if kind.viable:
            return kind
    return None


def _forget_item(store: KeyringBackend, vault_id: str) -> None:
    try:
        store.delete_password(SERVICE, vault_id)
    except PasswordDeleteError:
        return  # there was none
    except KeyringError:
        return  # nothing opens with it any more


def _problem(error: KeyringError) -> KeyringProblem:
    return KeyringProblem("locked" if isinstance(error, KeyringLocked) else "refused")
