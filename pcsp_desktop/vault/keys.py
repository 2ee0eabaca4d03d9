"""Secrets, and the keys made from them: Argon2id, HKDF, X25519 and AES-256-GCM, nothing of our own.

A secret (a passphrase, a printed number, a key kept by this computer) becomes a 32-byte seed. The seed gives
an X25519 key pair, to whose public half a master key can be sealed with no secret at hand, and a second key,
known inside the vault, without which nobody can seal. So a stranger with write access cannot slip in a master
key of their own.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import ClassVar

import attrs
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
MOST_MEMORY, MOST_PASSES, MOST_LANES = 256 * 1024, 10, 8
"""What a key file may ask for at most: memory in KiB, passes over it, lanes. Twice and three times what we write."""


class KeyFault(ValueError):
    """Stored key material that breaks a limit or does not open. The message never holds any of it."""


@attrs.frozen
class KdfCost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, lanes side by side."""

    memory: int
    passes: int
    lanes: int

    STANDARD: ClassVar[KdfCost]

    def __attrs_post_init__(self) -> None:
        """Refuse, before any memory is taken, what no vault of ours asks for."""
        right = 1 <= self.lanes <= MOST_LANES and 1 <= self.passes <= MOST_PASSES
        if not (right and 8 * self.lanes <= self.memory <= MOST_MEMORY):
            raise KeyFault("key derivation limits")

    @property
    def work(self) -> int:
        """KiB that one guess goes over: memory times passes."""
        return self.memory * self.passes


KdfCost.STANDARD = KdfCost(memory=128 * 1024, passes=3, lanes=4)


@attrs.frozen(repr=False)
class Passphrase:
    """Words that only the person knows. Accents typed in either way, and wide letters, count as the same."""

    text: str

    @property
    def raw(self) -> bytes:
        """The bytes that are stretched: NFKC, UTF-8."""
        return unicodedata.normalize("NFKC", self.text).encode("utf-8", "surrogatepass")


@attrs.frozen(repr=False)
class KeyringSecret:
    """32 random bytes that this computer's key store keeps."""

    raw: bytes

    @classmethod
    def new(cls) -> KeyringSecret:
        """A fresh one."""
        return cls(secrets.token_bytes(KEY_BYTES))


@attrs.frozen(repr=False)
class MasterKey:
    """The 256-bit key that everything in one vault hangs on, until the lock is changed."""

    raw: bytes
    epoch: int

    @classmethod
    def new(cls, epoch: int) -> MasterKey:
        """A fresh one."""
        return cls(secrets.token_bytes(KEY_BYTES), epoch)

    def database_key(self) -> bytes:
        """The raw key of the database."""
        return expand(self.raw, b"database", self._epoch())

    def mac_key(self) -> bytes:
        """The key that proves `vault.json` was written by someone inside."""
        return expand(self.raw, b"key file", self._epoch())

    def inside_key(self) -> bytes:
        """The key of the part of `vault.json` that is for insiders."""
        return expand(self.raw, b"inside", self._epoch())

    def _epoch(self) -> bytes:
        return self.epoch.to_bytes(8, "big")


@attrs.frozen(repr=False)
class SlotKeys:
    """What a secret's seed gives: the pair to open with, and the key that sealing to it takes."""

    private: X25519PrivateKey
    sealing: bytes

    @classmethod
    def from_seed(cls, seed: bytes) -> SlotKeys:
        """The keys of one slot."""
        return cls(X25519PrivateKey.from_private_bytes(expand(seed, b"slot pair")), expand(seed, b"slot sealing"))

    @property
    def public(self) -> bytes:
        """The half that stands in `vault.json`."""
        return self.private.public_key().public_bytes_raw()


@attrs.frozen(repr=False)
class Sealed:
    """A master key that only the slot's secret opens: the throw-away public key, and the box (48 bytes)."""

    ephemeral: bytes
    box: bytes


def stretch(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """The seed of a passphrase: Argon2id (RFC 9106)."""
    return Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    ).derive(secret)


def expand(secret: bytes, purpose: bytes, context: bytes = b"", length: int = KEY_BYTES) -> bytes:
    """A key for one purpose out of a secret that is already random: HKDF-SHA-256 (RFC 5869)."""
    return HKDF(hashes.SHA256(), length, None, b"pcsp-vault/1 " + purpose + b"\0" + context).derive(secret)


def seed_of_random(secret: bytes, salt: bytes) -> bytes:
    """The seed of a secret that is random already, such as a printed number."""
    return expand(secret, b"seed", salt)


def seal(master: MasterKey, public: bytes, sealing: bytes, header: bytes) -> Sealed:
    """Seal `master` to a slot; `header` is bound to it and is needed again to open it."""
    throw_away = X25519PrivateKey.generate()
    ephemeral = throw_away.public_key().public_bytes_raw()
    shared = throw_away.exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = _box_key(shared, sealing, ephemeral + public)
    return Sealed(ephemeral, AESGCM(key).encrypt(nonce, master.raw, header))


def open_sealed(sealed: Sealed, slot: SlotKeys, epoch: int, header: bytes) -> MasterKey:
    """Open what `seal` made.

    Raises:
        KeyFault: it was sealed to another slot, for another header, or by someone outside, or is damaged.
    """
    try:
        shared = slot.private.exchange(X25519PublicKey.from_public_bytes(sealed.ephemeral))
        key, nonce = _box_key(shared, slot.sealing, sealed.ephemeral + slot.public)
        return MasterKey(AESGCM(key).decrypt(nonce, sealed.box, header), epoch)
    except (InvalidTag, ValueError):
        raise KeyFault("sealed key does not open") from None


def lock_bytes(key: bytes, content: bytes, header: bytes) -> bytes:
    """Encrypt `content` (AES-256-GCM, random nonce in front); `header` is bound to it."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, header)


def unlock_bytes(key: bytes, locked: bytes, header: bytes) -> bytes:
    """Undo `lock_bytes`.

    Raises:
        KeyFault: another key, another header, or damage.
    """
    try:
        return AESGCM(key).decrypt(locked[:NONCE_BYTES], locked[NONCE_BYTES:], header)
    except (InvalidTag, ValueError):
        raise KeyFault("locked bytes do not open") from None


def _box_key(shared: bytes, sealing: bytes, public_keys: bytes) -> tuple[bytes, bytes]:
    """The key and nonce of one box; each box has a throw-away key, so neither is ever used twice."""
    both = expand(shared + sealing, b"box", public_keys, KEY_BYTES + NONCE_BYTES)
    return both[:KEY_BYTES], both[KEY_BYTES:]
