"""Private notes: one sealed blob that no recovery number, emergency number or keyring opens.

The blob is always there and its size goes in fixed steps. Unused, it is random bytes, and so is the key beside
it: just what notes behind a private passphrase look like. With no private passphrase the key beside the blob
opens it. Nothing in the history or in the seal tells when, or whether, the notes were written.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

import attrs

from pcsp_desktop.plan.canonical import canonical
from pcsp_desktop.vault import due, keys
from pcsp_desktop.vault.clock import stamp
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.keys import KdfCost, KeyFault, Passphrase
from pcsp_desktop.vault.problems import Damaged, NotesShut, NotesTooLong
from pcsp_desktop.vault.session import Session

STEP = 64 * 1024
"""The blob is a whole number of these many bytes long."""
LARGEST = 16 * STEP
PAST = 10
"""Earlier versions that the blob itself keeps."""
_FORM = 1
_LENGTH_BYTES = 4
_OVERHEAD = keys.SALT_BYTES + keys.NONCE_BYTES + 16
_HEADER = b"pcsp-notes/1"


@attrs.frozen(repr=False)
class NotesVersion:
    """What the notes were until `time` (UTC)."""

    time: str
    notes: Any


@attrs.frozen(repr=False)
class OpenNotes:
    """The private notes, open. `notes` is JSON, by default `{}`."""

    notes: Any
    past: tuple[NotesVersion, ...]
    behind_passphrase: bool
    held: bytes = b""
    """Salt and key of notes behind a passphrase, so that they are written again without stretching it anew."""


class SealedNotes:
    """The private notes of an open vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, private: Passphrase | None = None) -> OpenNotes:
        """Open the notes, with the private passphrase where there is one.

        Raises:
            NotesShut: they are empty, or behind another passphrase; nobody can tell which.
        """
        cost, key, body = self._stored()
        salt = body[: keys.SALT_BYTES]
        candidates = [(key, False)]
        if private is not None:
            candidates.append((_key_of(private, salt, cost), True))
        for candidate, behind in candidates:
            try:
                found = _unpacked(keys.unlock_bytes(candidate, body[keys.SALT_BYTES :], _HEADER + salt), behind)
                return attrs.evolve(found, held=salt + candidate) if behind else found
            except KeyFault:
                continue
        raise NotesShut

    def write(self, notes: object, private: Passphrase | None = None) -> None:
        """Write the notes again, under the same key or passphrase that opens them now.

        Raises:
            NotesShut: they do not open. `start` makes new ones, and what was there is lost.
            NotesTooLong: they do not fit.
            plan.NotCanonical: the notes are not JSON of the kind that is kept.
        """
        before = self.read(private)
        self._put(notes, self._past_with(before), private if before.behind_passphrase else None, clean=False)

    def rewrite(self, notes: object, opened: OpenNotes) -> None:
        """Write the notes again over those that were ``opened``, which become the newest of their past.

        It can be called again and again while the person types: it takes no passphrase and no time, and what was
        written in between is in no past.

        Raises:
            NotesTooLong: they do not fit.
            plan.NotCanonical: the notes are not JSON of the kind that is kept.
        """
        past = self._past_with(opened)
        if not opened.behind_passphrase:
            self._put(notes, past, None, clean=False)
            return
        salt, key = opened.held[: keys.SALT_BYTES], opened.held[keys.SALT_BYTES :]
        cost = self._stored()[0]
        self._store(cost, secrets.token_bytes(keys.KEY_BYTES), salt, key, _packed(notes, past), clean=False)

    def after(self, notes: object, opened: OpenNotes) -> OpenNotes:
        """What is open once `rewrite` has put these notes over those that were ``opened``."""
        return attrs.evolve(opened, notes=notes, past=self._past_with(opened))

    def start(self, notes: object, private: Passphrase | None = None) -> None:
        """Begin new notes, with or without a private passphrase; what was there before is lost for good.

        After setting a private passphrase the caller runs `Vault.clean`, which takes earlier plain copies out
        of the file and the backups.
        """
        self._put(notes, (), private, clean=private is not None)

    def set_passphrase(self, new: Passphrase | None, old: Passphrase | None = None) -> None:
        """Put the notes behind a private passphrase, another one, or (None) none.

        The caller runs `Vault.clean` afterwards, or copies that were made before still open.

        Raises:
            NotesShut: they do not open with `old`.
        """
        before = self.read(old)
        self._put(before.notes, before.past, new, clean=new is not None)

    def _put(self, notes: object, past: tuple[NotesVersion, ...], private: Passphrase | None, *, clean: bool) -> None:
        cost, salt = self._session.cost, secrets.token_bytes(keys.SALT_BYTES)
        random_key = secrets.token_bytes(keys.KEY_BYTES)
        key = random_key if private is None else _key_of(private, salt, cost)
        self._store(cost, random_key, salt, key, _packed(notes, past), clean=clean)

    def _store(self, cost: KdfCost, random_key: bytes, salt: bytes, key: bytes, packed: bytes, *, clean: bool) -> None:
        body = salt + keys.lock_bytes(key, packed, _HEADER + salt)
        with self._session.writing("notes", "meta"):
            self._session.database.run(
                "UPDATE notes SET memory = ?, passes = ?, lanes = ?, key = ?, body = ?",
                cost.memory, cost.passes, cost.lanes, random_key, body,
            )  # fmt: skip
            if clean:
                due.note(self._session)

    def _past_with(self, before: OpenNotes) -> tuple[NotesVersion, ...]:
        time = stamp(self._session.clock.now())[0]
        return (*before.past, NotesVersion(time, before.notes))[-PAST:]

    def _stored(self) -> tuple[KdfCost, bytes, bytes]:
        return stored(self._session.database)


def make(opened: Database, cost: KdfCost) -> None:
    """Put random bytes where notes will be, into the tables of a new vault."""
    opened.run(
        "INSERT INTO notes VALUES (1, ?, ?, ?, ?, ?)",
        cost.memory, cost.passes, cost.lanes,
        secrets.token_bytes(keys.KEY_BYTES), secrets.token_bytes(STEP),
    )  # fmt: skip


def stored(opened: Database) -> tuple[KdfCost, bytes, bytes]:
    """The cost, the key beside the blob, and the blob, as they lie in the database."""
    rows = opened.rows("SELECT memory, passes, lanes, key, body FROM notes")
    if len(rows) != 1:
        raise Damaged("notes")
    memory, passes, lanes, key, body = rows[0]
    return KdfCost(memory, passes, lanes), key, body


def put_stored(opened: Database, cost: KdfCost, key: bytes, body: bytes) -> None:
    """Carry notes over from another vault, shut as they are."""
    opened.run(
        "UPDATE notes SET memory = ?, passes = ?, lanes = ?, key = ?, body = ?",
        cost.memory, cost.passes, cost.lanes, key, body,
    )  # fmt: skip


def _key_of(private: Passphrase, salt: bytes, cost: KdfCost) -> bytes:
    return keys.expand(keys.stretch(private.raw, salt, cost), b"private notes")


def _packed(notes: object, past: tuple[NotesVersion, ...]) -> bytes:
    """The notes with as much of their past as fits, padded to a whole number of steps."""
    while True:
        versions = [{"notes": one.notes, "time": one.time} for one in past]
        content = canonical({"form": _FORM, "notes": notes, "past": versions})
        room = -(-(len(content) + _LENGTH_BYTES + _OVERHEAD) // STEP) * STEP
        if room <= LARGEST:
            break
        if not past:
            raise NotesTooLong
        past = past[1:]
    filled = len(content).to_bytes(_LENGTH_BYTES, "big") + content
    return filled.ljust(room - _OVERHEAD, b"\0")


def _unpacked(packed: bytes, behind: bool) -> OpenNotes:
    length = int.from_bytes(packed[:_LENGTH_BYTES], "big")
    told = json.loads(packed[_LENGTH_BYTES : _LENGTH_BYTES + length])
    past = tuple(NotesVersion(one["time"], one["notes"]) for one in told["past"])
    return OpenNotes(told["notes"], past, behind)
