"""Reads what is left in a damaged database, page by page, without SQLite.

Each page of an SQLCipher 4 file stands alone: AES-256-CBC, and an HMAC over the page and its number. Each page
that holds rows says so itself, in the file format that https://sqlite.org/fileformat.html describes. So rows
can be read although the pages that lead to them are gone.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from pcsp_desktop.vault.database import PAGE, SALT_BYTES
from pcsp_desktop.vault.files import stored_parts

_IV, _MAC = 16, 64
USABLE = PAGE - _IV - _MAC
"""Bytes of a page that SQLite uses."""
_TABLE_LEAF, _KEYED_LEAF, _KEYED_INNER = 0x0D, 0x0A, 0x02
_FILE_HEADER = 100
_LARGEST_RECORD = 64 * 1024 * 1024

Cell = int | bytes | str | None
Record = tuple[Cell, ...]


def mac_key(key: bytes, salt: bytes) -> bytes:
    """The key that SQLCipher 4 proves the pages of a file with, from the file's raw key and its salt."""
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def plain_page(stored: bytes, number: int, key: bytes, mac: bytes) -> bytes | None:
    """Page `number` (from 1) in plain bytes, as SQLite sees it; None when its HMAC under `mac` does not fit."""
    if len(stored) != PAGE:
        return None
    start = SALT_BYTES if number == 1 else 0
    vector = stored[USABLE : USABLE + _IV]
    signed = stored[start : USABLE + _IV] + number.to_bytes(4, "little")
    if not hmac.compare_digest(hmac.digest(mac, signed, "sha512"), stored[USABLE + _IV :]):
        return None
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return bytes(start) + decryptor.update(stored[start:USABLE]) + decryptor.finalize()


class PageReader:
    """The pages of one database file that are still whole, in plain bytes, read when asked for."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        self._stream = path.open("rb")
        self._key = key
        self.bad: set[int] = set()
        """The damaged pages that were met so far."""
        self._mac_key = mac_key(key, salt)
        self.count = path.stat().st_size // PAGE

    def page(self, number: int) -> bytes | None:
        """Page `number` (from 1) as SQLite sees it, or None when it is damaged or missing."""
        if not 1 <= number <= self.count:
            return None
        self._stream.seek((number - 1) * PAGE)
        stored = self._stream.read(PAGE)
        plain = plain_page(stored, number, self._key, self._mac_key)
        if plain is None:
            self.bad.add(number)
        return plain

    def any_whole(self) -> bool:
        """Whether the key and the salt fit at least one page."""
        return any(self.page(number) is not None for number in self._numbers())

    def _numbers(self) -> Iterator[int]:
        """The numbers of the pages that are really on the disk: a file may be mostly holes."""
        done = 0
        for start, end in stored_parts(self._stream.fileno()):
            for number in range(max(done, start // PAGE) + 1, min(-(-end // PAGE), self.count) + 1):
                yield number
                done = number

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def __enter__(self) -> PageReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self) -> Iterator[tuple[int | None, Record]]:
        """Every record that can still be read, with its row id (None in tables that have none)."""
        for number in self._numbers():
            page = self.page(number)
            if page is not None:
                yield from self._rows_of(page, _FILE_HEADER if number == 1 else 0)

    def _rows_of(self, page: bytes, start: int) -> Iterator[tuple[int | None, Record]]:
        kind = page[start]
        if kind not in (_TABLE_LEAF, _KEYED_LEAF, _KEYED_INNER):
            return
        cells = int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + (12 if kind == _KEYED_INNER else 8)
        for index in range(cells):
            place = int.from_bytes(page[first + 2 * index : first + 2 * index + 2], "big")
            try:
                yield self._row_at(page, place, kind)
            except (IndexError, ValueError):
                continue

    def _row_at(self, page: bytes, place: int, kind: int) -> tuple[int | None, Record]:
        place += 4 if kind == _KEYED_INNER else 0
        size, place = _number(page, place)
        row_id: int | None = None
        if kind == _TABLE_LEAF:
            row_id, place = _number(page, place)
        return row_id, _record(self._payload(page, place, size, kind))

    def _payload(self, page: bytes, place: int, size: int, kind: int) -> bytes:
        """A record's bytes: those in the page, and those in the chain of pages that it leads to."""
        if size > _LARGEST_RECORD:
            raise ValueError("too long")
        most = USABLE - 35 if kind == _TABLE_LEAF else (USABLE - 12) * 64 // 255 - 23
        if size <= most:
            return _part(page, place, size)
        least = (USABLE - 12) * 32 // 255 - 23
        local = least + (size - least) % (USABLE - 4)
        local = local if local <= most else least
        parts, left = [_part(page, place, local)], size - local
        following = int.from_bytes(_part(page, place + local, 4), "big")
        while left > 0:
            more = self.page(following)
            if more is None:
                raise ValueError("the chain is broken")
            following = int.from_bytes(more[:4], "big")
            parts.append(more[4 : 4 + min(left, USABLE - 4)])
            left -= len(parts[-1])
        return b"".join(parts)


def _record(payload: bytes) -> Record:
    """The cells of a record."""
    length, place = _number(payload, 0)
    kinds = []
    while place < length:
        kind, place = _number(payload, place)
        kinds.append(kind)
    cells: list[Cell] = []
    place = length
    for kind in kinds:
        size = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind] if kind < 10 else (kind - 12) // 2
        content = _part(payload, place, size)
        place += size
        cells.append(_cell(kind, content))
    return tuple(cells)


def _cell(kind: int, content: bytes) -> Cell:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(content, "big", signed=True)
    if kind < 12:
        raise ValueError("a kind that we never write")
    return content if kind % 2 == 0 else content.decode("utf-8")


def _part(page: bytes, place: int, size: int) -> bytes:
    part = page[place : place + size]
    if len(part) != size:
        raise ValueError("past the end")
    return part


def _number(page: bytes, place: int) -> tuple[int, int]:
    """A number of variable length, and the place behind it."""
    value = 0
    for index in range(9):
        byte = page[place + index]
        if index == 8:
            return (value << 8) | byte, place + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, place + index + 1
    raise ValueError("number")
