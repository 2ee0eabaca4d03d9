"""`vault.json`: who can open a vault. Form, checks and safe writing; docs/security.md has the format.

Each key slot holds a public key and the master key sealed to it. A part for insiders, sealed under the master
key, holds the slots' names and the keys that sealing to them takes. While the lock is being changed two
master keys (epochs) stand side by side, the newer one last.
"""

from __future__ import annotations

import contextlib
import enum
import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

from pcsp_desktop.plan.canonical import NotCanonical, canonical, parse_canonical
from pcsp_desktop.vault import files, keys
from pcsp_desktop.vault.keys import KdfCost, KeyFault, KeyringSecret, MasterKey, Passphrase, Sealed, SlotKeys
from pcsp_desktop.vault.printed_number import EmergencyNumber, PrintedNumber, RecoveryNumber
from pcsp_desktop.vault.problems import (
    KeyFileDamaged,
    KeysChanged,
    LastKey,
    NewerFormat,
    NoSuchKey,
    NotAVault,
    NotOurs,
    TooManyKeys,
    WrongKey,
)

NAME = "vault.json"
SPARE = "vault.json.bak"
FORMAT = "pcsp-vault"
MAJOR, MINOR = 1, 0
MOST_SLOTS = 24
_MOST_STRETCHED = 8
"""Slots that take a derivation to try. A vault of ours has one."""
_MOST_WORK = 8 * KdfCost.STANDARD.work
"""KiB that trying every one of them may go over, so that a prepared file cannot keep a computer busy for long."""
MOST_BYTES = 128 * 1024
_SALT_HEX = 32

Secret = Passphrase | PrintedNumber | KeyringSecret


class SlotKind(enum.StrEnum):
    """What a slot's secret is."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    EMERGENCY = "emergency"
    KEYRING = "keyring"


@attrs.frozen
class Slot:
    """One way to open the vault, as strangers see it. `cost` is None where the secret is random already."""

    id: str
    kind: SlotKind
    salt: bytes = attrs.field(repr=False)
    cost: KdfCost | None
    public: bytes = attrs.field(repr=False)
    sealed: Mapping[int, Sealed] = attrs.field(repr=False)
    """The master key of each epoch that this slot opens."""

    def header(self, vault: str, epoch: int) -> bytes:
        """What the sealed box is bound to."""
        return canonical({"epoch": epoch, "slot": _slot_fixed(self), "vault": vault})

    def keys(self, secret: Secret) -> SlotKeys:
        """The slot's keys, if `secret` is its secret; a wrong secret gives other keys."""
        if self.cost is None:
            return SlotKeys.from_seed(keys.seed_of_random(secret.raw, self.salt))
        return SlotKeys.from_seed(keys.stretch(secret.raw, self.salt, self.cost))


@attrs.frozen
class InsideSlot:
    """What only insiders know of a slot: its name, when it was made (UTC), and the key to seal to it."""

    label: str = attrs.field(repr=False)
    made: str
    sealing: bytes = attrs.field(repr=False)


@attrs.frozen
class KeyFile:
    """The content of `vault.json` that passed every check that takes no secret."""

    vault: str
    salt: str
    """The first 16 bytes of the database, in hex."""
    next_salt: str | None
    """While a restored database takes the place of the old one: the salt of the new one."""
    slots: tuple[Slot, ...]
    insides: Mapping[int, bytes]
    minor: int = MINOR
    body: bytes = attrs.field(repr=False, default=b"")
    macs: tuple[bytes, ...] = attrs.field(repr=False, default=())

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs, oldest first: one, or two while the lock is being changed."""
        return tuple(self.insides)

    @property
    def salts(self) -> tuple[str, ...]:
        """The salts that the database may begin with."""
        return (self.salt,) if self.next_salt is None else (self.salt, self.next_salt)


@attrs.frozen
class OpenKeys:
    """A key file together with the master keys that opened it. Every change makes a new one."""

    file: KeyFile
    masters: Mapping[int, MasterKey] = attrs.field(repr=False)
    inside: Mapping[str, InsideSlot] = attrs.field(repr=False)
    opened_by: str
    """The id of the slot that was opened, or an empty text for a vault that was just made."""

    @property
    def master(self) -> MasterKey:
        """The newest master key that the slot opens."""
        return self.masters[max(self.masters)]

    def database_keys(self) -> tuple[bytes, ...]:
        """The key of the database under each master key, the newest first."""
        return tuple(self.masters[epoch].database_key() for epoch in sorted(self.masters, reverse=True))

    def slot(self, slot_id: str) -> Slot:
        """The slot with this id.

        Raises:
            NoSuchKey: there is none.
        """
        for slot in self.file.slots:
            if slot.id == slot_id:
                return slot
        raise NoSuchKey

    def with_slot(self, kind: SlotKind, label: str, made: str, secret: Secret, cost: KdfCost) -> OpenKeys:
        """Add a way to open the vault.

        Raises:
            TooManyKeys: there is no room for another.
        """
        if len(self.file.slots) >= MOST_SLOTS:
            raise TooManyKeys
        slow = cost if kind is SlotKind.PASSPHRASE else None
        blank = Slot(secrets.token_hex(8), kind, secrets.token_bytes(keys.SALT_BYTES), slow, bytes(keys.KEY_BYTES), {})
        opened = blank.keys(secret)
        slot = attrs.evolve(blank, public=opened.public)
        inside = InsideSlot(label, made, opened.sealing)
        slot = self._sealed_to(slot, inside, list(self.masters.values()))
        return self._with((*self.file.slots, slot), {**self.inside, slot.id: inside})

    def without_slot(self, slot_id: str) -> OpenKeys:
        """Take a way away. The caller changes the lock too, or old copies of the file still open.

        Raises:
            NoSuchKey: there is none with this id.
            LastKey: it is the only passphrase.
        """
        slot = self.slot(slot_id)
        rest = tuple(other for other in self.file.slots if other.id != slot_id)
        if slot.kind is SlotKind.PASSPHRASE and not any(other.kind is slot.kind for other in rest):
            raise LastKey
        return self._with(rest, {name: value for name, value in self.inside.items() if name != slot_id})

    def with_next_epoch(self) -> OpenKeys:
        """Put a new master key beside the old one, sealed to every slot."""
        fresh = MasterKey.new(self.master.epoch + 1)
        masters = {self.master.epoch: self.master, fresh.epoch: fresh}
        slots = tuple(self._sealed_to(slot, self.inside[slot.id], [fresh]) for slot in self.file.slots)
        return attrs.evolve(self, masters=masters)._with(slots, self.inside)

    def with_one_epoch(self, epoch: int) -> OpenKeys:
        """Leave only the master key of `epoch`: the change of lock is finished, or given up."""
        slots = tuple(
            attrs.evolve(slot, sealed={epoch: slot.sealed[epoch]}) for slot in self.file.slots if epoch in slot.sealed
        )
        inside = {slot.id: self.inside[slot.id] for slot in slots if slot.id in self.inside}
        return attrs.evolve(self, masters={epoch: self.masters[epoch]})._with(slots, inside)

    def with_master(self, master: MasterKey) -> OpenKeys:
        """The same slots round another master key: how a rescued or restored vault keeps its keys."""
        bare = attrs.evolve(self, masters={master.epoch: master})
        slots = tuple(
            self._sealed_to(attrs.evolve(slot, sealed={}), self.inside[slot.id], [master]) for slot in self.file.slots
        )
        return bare._with(slots, self.inside)

    def for_vault(self, vault: str, master: MasterKey) -> OpenKeys:
        """The same slots for another vault with another master key."""
        return attrs.evolve(self, file=attrs.evolve(self.file, vault=vault)).with_master(master)

    def with_salts(self, salt: str, next_salt: str | None = None) -> OpenKeys:
        """Say which database belongs to this file."""
        return attrs.evolve(self, file=attrs.evolve(self.file, salt=salt, next_salt=next_salt))

    def encoded(self) -> bytes:
        """The bytes of `vault.json`."""
        insides = {
            epoch: keys.lock_bytes(master.inside_key(), _inside_bytes(self.inside), self._inside_header(epoch))
            for epoch, master in sorted(self.masters.items())
        }
        body = _body(attrs.evolve(self.file, insides=insides))
        macs = [
            hmac.digest(master.mac_key(), canonical(body), "sha256").hex() for _, master in sorted(self.masters.items())
        ]
        return canonical({"body": body, "check": _check(body, macs), "macs": macs})

    def _with(self, slots: tuple[Slot, ...], inside: Mapping[str, InsideSlot]) -> OpenKeys:
        epochs = dict.fromkeys(sorted(self.masters), b"")
        return attrs.evolve(self, file=attrs.evolve(self.file, slots=slots, insides=epochs), inside=inside)

    def _sealed_to(self, slot: Slot, inside: InsideSlot, masters: list[MasterKey]) -> Slot:
        new = {
            master.epoch: keys.seal(master, slot.public, inside.sealing, slot.header(self.file.vault, master.epoch))
            for master in masters
        }
        return attrs.evolve(slot, sealed={**slot.sealed, **new})

    def _inside_header(self, epoch: int) -> bytes:
        return _inside_header(self.file.vault, epoch)


def new_keys(vault: str, salt: str, master: MasterKey) -> OpenKeys:
    """The keys of a vault that is being made: no slot yet."""
    return OpenKeys(KeyFile(vault, salt, None, (), {master.epoch: b""}), {master.epoch: master}, {}, "")


def read(folder: Path) -> KeyFile:
    """Read and check `vault.json` without any secret.

    Raises:
        NotAVault: there is nothing of a vault here.
        KeyFileDamaged: the file is missing, damaged, or not byte for byte in its one form.
        NewerFormat: a newer app with another major format number wrote it.
        NotOurs: a link stands in its place.
    """
    try:
        encoded = _bytes_of(folder / NAME)
    except (FileNotFoundError, NotADirectoryError):
        if not any(files.is_there(folder / name) for name in (SPARE, "plan.db")):
            raise NotAVault from None
        raise KeyFileDamaged("missing", spare_is_whole=spare_is_whole(folder)) from None
    try:
        return parse(encoded)
    except KeyFileDamaged as fault:
        raise KeyFileDamaged(fault.detail, spare_is_whole=spare_is_whole(folder)) from None


def spare_is_whole(folder: Path) -> bool:
    """Whether `vault.json.bak` passes every check that takes no secret."""
    try:
        parse(_bytes_of(folder / SPARE))
    except (OSError, KeyFileDamaged, NewerFormat, NotOurs):
        return False
    return True


def spare_bytes(folder: Path) -> bytes:
    """The bytes of `vault.json.bak`.

    Raises:
        NotOurs, OSError: it is no file of ours, or cannot be read.
    """
    return files.read_ours(folder / SPARE, MOST_BYTES)


def renew_spare(folder: Path) -> None:
    """Make the spare the same as the key file. Where that cannot be done, such as on a full disk, it waits."""
    with contextlib.suppress(OSError):
        encoded = files.read_ours(folder / NAME, MOST_BYTES)
        try:
            same = spare_bytes(folder) == encoded
        except (OSError, NotOurs):
            same = False
        if not same:
            put(folder, SPARE, encoded)


def read_at(path: Path) -> KeyFile:
    """Read and check one key file, by whatever name it lies there.

    Raises:
        OSError: it cannot be read.
        KeyFileDamaged, NewerFormat: as `parse`.
    """
    return parse(_bytes_of(path))


def _bytes_of(path: Path) -> bytes:
    """The start of a key file, one byte more than any has; nothing of what is no ordinary file (such as a pipe).

    Raises:
        NotOurs: a link stands in its place.
    """
    try:
        return files.read_ours(path, MOST_BYTES + 1)
    except NotOurs as problem:
        if problem.link:
            raise
        return b""


def parse(encoded: bytes) -> KeyFile:
    """Check the bytes of a `vault.json` in every way that takes no secret.

    Raises:
        KeyFileDamaged: they are damaged or not in their one form, or break a limit.
        NewerFormat: a newer app with another major format number wrote them.
    """
    if len(encoded) > MOST_BYTES:
        raise KeyFileDamaged("too big")
    try:
        whole: Any = parse_canonical(encoded)
        body, macs = whole["body"], whole["macs"]
        if set(whole) != {"body", "check", "macs"} or whole["check"] != _check(body, macs):
            raise KeyFileDamaged("check")
        form = body["format"]
        if form["name"] != FORMAT or type(form["major"]) is not int or type(form["minor"]) is not int:
            raise KeyFileDamaged("format")
        if form["major"] > MAJOR:
            raise NewerFormat
        return _parsed(body, macs)
    except (NotCanonical, KeyFault, KeyError, TypeError, ValueError, IndexError):
        raise KeyFileDamaged("form") from None


def open_with(file: KeyFile, secret: Secret, between: Callable[[], None] | None = None) -> OpenKeys:
    """Open the key file with a secret. `between` is called before each derivation and after the last.

    Whatever `between` raises goes to the caller: so a person can stop it.

    Raises:
        NoSuchKey: no slot is of the secret's kind.
        WrongKey: no slot opens.
        KeysChanged: a slot is the secret's own, but someone outside changed the file.
    """
    kinds = _kinds_of(secret)
    slots = [slot for slot in file.slots if slot.kind in kinds]
    if not slots:
        raise NoSuchKey
    for slot in slots:
        if between is not None:
            between()
        opened = slot.keys(secret)
        if hmac.compare_digest(opened.public, slot.public):
            if between is not None:
                between()
            return _opened(file, slot, opened)
    raise WrongKey


def write(folder: Path, encoded: bytes) -> None:
    """Put the bytes at `vault.json` and, once they are there for good, at its spare."""
    put(folder, NAME, encoded)
    put(folder, SPARE, encoded)


def put(folder: Path, name: str, encoded: bytes) -> None:
    """Put the bytes at one of the two names, in one step."""
    files.write_safely(folder / name, encoded, through=name + files.NEW)


def _opened(file: KeyFile, slot: Slot, opened: SlotKeys) -> OpenKeys:
    try:
        masters = {
            epoch: keys.open_sealed(sealed, opened, epoch, slot.header(file.vault, epoch))
            for epoch, sealed in slot.sealed.items()
        }
        for epoch, master in masters.items():
            mac = file.macs[file.epochs.index(epoch)]
            if not hmac.compare_digest(mac, hmac.digest(master.mac_key(), file.body, "sha256")):
                raise KeysChanged
        newest = masters[max(masters)]
        inside = keys.unlock_bytes(
            newest.inside_key(), file.insides[newest.epoch], _inside_header(file.vault, newest.epoch)
        )
        return OpenKeys(file, masters, _parsed_inside(inside), slot.id)
    except (KeyFault, NotCanonical, ValueError, KeyError, TypeError, IndexError):
        raise KeysChanged from None


def _kinds_of(secret: Secret) -> frozenset[SlotKind]:
    if isinstance(secret, Passphrase):
        return frozenset({SlotKind.PASSPHRASE})
    if isinstance(secret, KeyringSecret):
        return frozenset({SlotKind.KEYRING})
    if isinstance(secret, RecoveryNumber):
        return frozenset({SlotKind.RECOVERY})
    if isinstance(secret, EmergencyNumber):
        return frozenset({SlotKind.EMERGENCY})
    return frozenset({SlotKind.RECOVERY, SlotKind.EMERGENCY})


def _check(body: object, macs: object) -> str:
    return hashlib.sha256(canonical({"body": body, "macs": macs})).hexdigest()


def _inside_header(vault: str, epoch: int) -> bytes:
    return canonical({"epoch": epoch, "vault": vault})


def _inside_bytes(inside: Mapping[str, InsideSlot]) -> bytes:
    return canonical(
        {name: {"label": slot.label, "made": slot.made, "sealing": slot.sealing.hex()} for name, slot in inside.items()}
    )


def _parsed_inside(encoded: bytes) -> dict[str, InsideSlot]:
    listed: Any = parse_canonical(encoded)
    return {
        name: InsideSlot(slot["label"], slot["made"], bytes.fromhex(slot["sealing"])) for name, slot in listed.items()
    }


def _slot_fixed(slot: Slot) -> dict[str, Any]:
    if slot.cost is None:
        kdf: dict[str, Any] = {"name": "hkdf-sha256", "salt": slot.salt.hex()}
    else:
        kdf = {
            "lanes": slot.cost.lanes,
            "memory": slot.cost.memory,
            "name": "argon2id",
            "passes": slot.cost.passes,
            "salt": slot.salt.hex(),
        }
    return {"id": slot.id, "kdf": kdf, "kind": str(slot.kind), "public": slot.public.hex()}


def _body(file: KeyFile) -> dict[str, Any]:
    return {
        "database": {"next_salt": file.next_salt, "salt": file.salt},
        "epochs": [{"epoch": epoch, "inside": inside.hex()} for epoch, inside in file.insides.items()],
        "format": {"major": MAJOR, "minor": MINOR, "name": FORMAT},
        "slots": [
            {
                **_slot_fixed(slot),
                "sealed": [
                    {"box": sealed.box.hex(), "ephemeral": sealed.ephemeral.hex(), "epoch": epoch}
                    for epoch, sealed in sorted(slot.sealed.items())
                ],
            }
            for slot in file.slots
        ],
        "vault": file.vault,
    }


def _parsed(body: Any, macs: Any) -> KeyFile:
    slots = tuple(_parsed_slot(slot) for slot in _list_of(body["slots"], MOST_SLOTS))
    insides = {int(epoch["epoch"]): bytes.fromhex(epoch["inside"]) for epoch in _list_of(body["epochs"], 2)}
    next_salt = body["database"]["next_salt"]
    file = KeyFile(
        vault=_hex(body["vault"], _SALT_HEX),
        salt=_hex(body["database"]["salt"], _SALT_HEX),
        next_salt=None if next_salt is None else _hex(next_salt, _SALT_HEX),
        slots=slots,
        insides=insides,
        minor=body["format"]["minor"],
        body=canonical(body),
        macs=tuple(bytes.fromhex(mac) for mac in macs),
    )
    stretched = [slot.cost.work for slot in slots if slot.cost is not None]
    if len(stretched) > _MOST_STRETCHED or sum(stretched) > _MOST_WORK:
        raise ValueError("costs")
    orderly = list(insides) == sorted(insides) and len(insides) == len(body["epochs"]) == len(macs)
    if not (orderly and insides and slots and len({slot.id for slot in slots}) == len(slots)):
        raise ValueError("lists")
    if file.minor == MINOR and canonical(_body(file)) != file.body:
        raise ValueError("fields")
    return file


def _parsed_slot(slot: Any) -> Slot:
    kdf = slot["kdf"]
    cost = None
    if kdf["name"] == "argon2id":
        cost = KdfCost(kdf["memory"], kdf["passes"], kdf["lanes"])
    elif kdf["name"] != "hkdf-sha256":
        raise ValueError("kdf")
    kind = SlotKind(slot["kind"])
    if (kind is SlotKind.PASSPHRASE) != (cost is not None):
        raise ValueError("kdf of kind")
    sealed = {
        int(part["epoch"]): Sealed(bytes.fromhex(_hex(part["ephemeral"], 64)), bytes.fromhex(_hex(part["box"], 96)))
        for part in _list_of(slot["sealed"], 2)
    }
    return Slot(
        id=_hex(slot["id"], 16),
        kind=kind,
        salt=bytes.fromhex(_hex(kdf["salt"], 2 * keys.SALT_BYTES)),
        cost=cost,
        public=bytes.fromhex(_hex(slot["public"], 2 * keys.KEY_BYTES)),
        sealed=sealed,
    )


def _hex(value: Any, digits: int) -> str:
    if not isinstance(value, str) or len(value) != digits or bytes.fromhex(value).hex() != value:
        raise ValueError("hex")
    return value


def _list_of(value: Any, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("list")
    return value
