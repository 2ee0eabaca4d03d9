"""The ways to open a vault, as its owner sees and changes them.

Taking a number or this computer's key away changes the lock in the same step: a new master key, the database
encrypted anew under it, and the new key sealed to every slot that stays, whose secrets need not be at hand.
"""

from __future__ import annotations

import contextlib

import attrs

from pcsp_desktop.vault.clock import stamp
from pcsp_desktop.vault.history import RowKind
from pcsp_desktop.vault.key_file import OpenKeys, SlotKind
from pcsp_desktop.vault.keys import KeyringSecret, Passphrase
from pcsp_desktop.vault.printed_number import EmergencyNumber, RecoveryNumber
from pcsp_desktop.vault.problems import Damaged, DiskFull, NoPassphrase, ReadOnly
from pcsp_desktop.vault.session import Session


@attrs.frozen
class KeySlot:
    """One way to open the vault. `made` is UTC; `label` the name that the person gave it."""

    id: str
    kind: SlotKind
    label: str = attrs.field(repr=False)
    made: str


class KeySlots:
    """The key slots of an open vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> tuple[KeySlot, ...]:
        """All ways to open this vault, in the order they were made."""
        inside = self._session.keys.inside
        return tuple(
            KeySlot(slot.id, slot.kind, inside[slot.id].label, inside[slot.id].made)
            for slot in self._session.keys.file.slots
        )

    @property
    def opened_by(self) -> KeySlot | None:
        """The way by which this vault was opened now; None for one that was just made."""
        return next((slot for slot in self.list() if slot.id == self._session.keys.opened_by), None)

    def change_passphrase(self, new: Passphrase) -> None:
        """Another passphrase from now on. The database is not touched, so old copies still open with the old.

        Raises:
            NoPassphrase: it is empty.
            problems.Problem: it could not be stored; the old one stays.
        """
        require(new)
        keys = self._session.keys
        old = [slot.id for slot in keys.file.slots if slot.kind is SlotKind.PASSPHRASE]
        keys = keys.with_slot(SlotKind.PASSPHRASE, "", self._now(), new, self._session.cost)
        for slot_id in old:
            keys = keys.without_slot(slot_id)
        self._use(keys, "passphrase changed")

    def new_recovery_number(self) -> RecoveryNumber:
        """Make the number for the recovery sheet. An older one stops working, and the lock is changed for it."""
        number = RecoveryNumber.new()
        keys = self._session.keys
        old = [slot.id for slot in keys.file.slots if slot.kind is SlotKind.RECOVERY]
        keys = keys.with_slot(SlotKind.RECOVERY, "", self._now(), number, self._session.cost)
        for slot_id in old:
            keys = keys.without_slot(slot_id)
        if old:
            self._change_lock(keys, "recovery number replaced")
        else:
            self._use(keys, "recovery number made")
        return number

    def new_emergency_number(self, label: str) -> EmergencyNumber:
        """Make a number for someone such as a carer; `label` is a name that the person gives it."""
        number = EmergencyNumber.new()
        keys = self._session.keys.with_slot(SlotKind.EMERGENCY, label, self._now(), number, self._session.cost)
        self._use(keys, "emergency number made")
        return number

    def add_computer(self, secret: KeyringSecret, label: str) -> str:
        """Let a key that this computer keeps open the vault; return the slot's id."""
        before = {slot.id for slot in self._session.keys.file.slots}
        keys = self._session.keys.with_slot(SlotKind.KEYRING, label, self._now(), secret, self._session.cost)
        self._use(keys, "computer added")
        return next(slot.id for slot in keys.file.slots if slot.id not in before)

    def remove(self, slot_id: str) -> None:
        """Take a way away and change the lock. Copies made before today still open with it.

        Raises:
            NoSuchKey: there is none with this id.
            LastKey: it is the only passphrase.
        """
        self._change_lock(self._session.keys.without_slot(slot_id), "key taken away")

    def change_lock(self) -> None:
        """A new master key, and the database encrypted anew under it. Every way to open it stays."""
        self._change_lock(self._session.keys, "lock changed")

    def _use(self, keys: OpenKeys, what: str) -> None:
        if self._session.read_only:
            raise ReadOnly(self._session.read_only)
        before = self._session.keys
        self._session.use_keys(keys)
        try:
            self._session.record(RowKind.KEYS, {"what": what})
        except BaseException:  # a way in that nobody was told of does not stay
            self._session.use_keys(before)
            raise

    def _change_lock(self, keys: OpenKeys, what: str) -> None:
        """Safe to kill anywhere: until the last step both master keys stand in the key file."""
        if self._session.read_only:
            raise ReadOnly(self._session.read_only)
        before = self._session.keys
        both = keys.with_next_epoch()
        self._session.use_keys(both)
        try:
            self._session.database.change_key(both.master.database_key())
        except BaseException:
            self._go_back(before, both)
            raise
        finish_change_of_lock(self._session)
        self._session.record(RowKind.KEYS, {"what": what})

    def _go_back(self, before: OpenKeys, both: OpenKeys) -> None:
        """After a rekey that failed: connect anew, since the old connection may have either key, and go on.

        Closing comes first: it gives back the room that the journal took on a full disk.
        """
        self._session.database.close()
        self._session.keys = before
        try:
            self._session.reopen()
        except Damaged:
            self._session.keys = both
            self._session.reopen()
            finish_change_of_lock(self._session)
            return
        with contextlib.suppress(DiskFull):  # both keys in the file do no harm: the next opening finishes it
            self._session.use_keys(before)

    def _now(self) -> str:
        return stamp(self._session.clock.now())[0]


def finish_change_of_lock(session: Session) -> None:
    """Let go of the old master key once the database has the new one."""
    session.use_keys(session.keys.with_one_epoch(session.keys.master.epoch))


def require(passphrase: Passphrase) -> None:
    """Refuse an empty passphrase.

    Raises:
        NoPassphrase: it is empty.
    """
    if not passphrase.text:
        raise NoPassphrase
