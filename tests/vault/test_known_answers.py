"""Answers from outside: RFC 9106, RFC 5869, Wycheproof, and the published design of SQLCipher 4."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
import vault_kit as kit
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pcsp_desktop.vault import keys

DATA = Path(__file__).resolve().parents[1] / "data" / "vault"


def test_rfc_9106_section_5_3_argon2id() -> None:
    tag = Argon2id(
        salt=bytes([2] * 16), length=32, iterations=3, lanes=4, memory_cost=32,
        ad=bytes([4] * 12), secret=bytes([3] * 8),
    ).derive(bytes([1] * 32))  # fmt: skip
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_stretching_is_argon2id_with_our_parameters_in_their_places() -> None:
    """Against argon2-cffi, the reference implementation, where it is installed."""
    low_level = pytest.importorskip("argon2.low_level", reason="argon2-cffi is not installed")
    for cost in (keys.KdfCost(64, 1, 1), keys.KdfCost(1024, 3, 4)):
        theirs = low_level.hash_secret_raw(
            b"secret words", bytes(16), cost.passes, cost.memory, cost.lanes, 32, low_level.Type.ID
        )
        assert keys.stretch(b"secret words", bytes(16), cost) == theirs


@pytest.mark.parametrize(
    ("secret", "salt", "info", "length", "wanted"),
    [
        (
            "0b" * 22, "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9", 42,
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            bytes(range(0x50)).hex(), bytes(range(0x60, 0xB0)).hex(), bytes(range(0xB0, 0x100)).hex(), 82,
            (
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"
            ),
        ),
        (
            "0b" * 22, "", "", 42,
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ],
)  # fmt: skip
def test_rfc_5869_hkdf_sha256(secret: str, salt: str, info: str, length: int, wanted: str) -> None:
    derived = HKDF(hashes.SHA256(), length, bytes.fromhex(salt), bytes.fromhex(info)).derive(bytes.fromhex(secret))
    assert derived.hex() == wanted


def test_expanding_is_rfc_5869_with_no_salt_and_our_purpose() -> None:
    wanted = HKDF(hashes.SHA256(), 32, None, b"pcsp-vault/1 database\0" + bytes(8)).derive(b"k" * 32)
    assert keys.expand(b"k" * 32, b"database", bytes(8)) == wanted
    assert keys.MasterKey(b"k" * 32, 0).database_key() == wanted


def test_wycheproof_aes_gcm() -> None:
    """The vectors with the sizes that we use: 256-bit keys, 96-bit nonces, 128-bit tags."""
    vectors = json.loads((DATA / "wycheproof_aes_gcm_256.json").read_text("utf-8"))["vectors"]
    assert len(vectors) > 50
    for vector in vectors:
        key, nonce, header, plain, sealed = (bytes.fromhex(vector[name]) for name in ("key", "iv", "aad", "msg", "ct"))
        if vector["valid"]:
            assert AESGCM(key).encrypt(nonce, plain, header) == sealed
            assert keys.unlock_bytes(key, nonce + sealed, header) == plain
        else:
            with pytest.raises(InvalidTag):
                AESGCM(key).decrypt(nonce, sealed, header)
            with pytest.raises(keys.KeyFault):
                keys.unlock_bytes(key, nonce + sealed, header)


def test_wycheproof_x25519() -> None:
    vectors = json.loads((DATA / "wycheproof_x25519.json").read_text("utf-8"))["vectors"]
    assert len(vectors) > 100
    for vector in vectors:
        private = X25519PrivateKey.from_private_bytes(bytes.fromhex(vector["private"]))
        public = X25519PublicKey.from_public_bytes(bytes.fromhex(vector["public"]))
        shared = bytes.fromhex(vector["shared"])
        if shared == bytes(32):
            with pytest.raises(ValueError, match="Error computing"):
                private.exchange(public)
        else:
            assert private.exchange(public) == shared


def test_sealing_opens_for_its_slot_header_and_sealing_key_only() -> None:
    slot = keys.SlotKeys.from_seed(b"s" * 32)
    master = keys.MasterKey.new(7)
    sealed = keys.seal(master, slot.public, slot.sealing, b"header")
    assert keys.open_sealed(sealed, slot, 7, b"header") == master
    other = keys.SlotKeys.from_seed(b"t" * 32)
    wrong = [
        (sealed, other, b"header"),
        (sealed, slot, b"another header"),
        (keys.seal(master, slot.public, b"g" * 32, b"header"), slot, b"header"),
        (keys.Sealed(bytes(32), sealed.box), slot, b"header"),
        (keys.Sealed(sealed.ephemeral, sealed.box[:-1]), slot, b"header"),
    ]
    for box, keyhole, header in wrong:
        with pytest.raises(keys.KeyFault):
            keys.open_sealed(box, keyhole, 7, header)


def test_the_database_is_sqlcipher_4_as_published(tmp_path: Path) -> None:
    """The kit's reader follows the published design and checks every page's HMAC."""
    with kit.filled(tmp_path / "v", goals=1) as opened:
        key = kit.key_of(opened)
    pages = kit.plain_pages(tmp_path / "v" / "plan.db", key)
    assert pages[0].startswith(b"SQLite format 3\0")
    assert hashlib.sha256(pages[0]).digest() != hashlib.sha256(pages[1]).digest()
