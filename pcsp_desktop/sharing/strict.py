"""Reading a JSON object that someone else wrote, one named entry at a time.

Each take checks kind and limit, and `end` refuses entries that nobody asked for. What is wrong is
never told with its value: the one error is `Malformed`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Final, TypeVar

from pcsp_desktop import plan
from pcsp_desktop.sharing import one_line

_T = TypeVar("_T")

MAX_BYTES: Final = 2 * 2**20
MAX_SHORT: Final = 300
MAX_LONG: Final = 20_000
MAX_ENTRIES: Final = 2_000
# Brackets anywhere in a file: bounds the memory that hostile JSON can ask for. An empty list takes
# three bytes in the file and 56 in memory.
MAX_BRACKETS: Final = 100_000
_HEX_256 = re.compile(r"[0-9a-f]{64}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2}(?:@[a-z]{1,10})?")
_AGE = re.compile(r"age1[02-9ac-hj-np-z]{58}")


class Malformed(ValueError):
    """The object is not of the agreed form. `entry` names the entry, never its value."""

    def __init__(self, entry: str) -> None:
        super().__init__(entry)
        self.entry = entry


class Misleading(Malformed):
    """Words that would stand on our page hold several lines, hidden signs or far too much."""


def parse(data: bytes, *, max_bytes: int = MAX_BYTES) -> object:
    """The value of canonical JSON bytes, within limits of size, depth and memory. Raises `Malformed`."""
    if data.count(b"{") + data.count(b"[") > MAX_BRACKETS:
        raise Malformed("file")
    try:
        return plan.parse_canonical(data, max_bytes=max_bytes)
    except plan.NotCanonical:
        raise Malformed("file") from None


class Taking:
    """An object whose entries are taken one by one."""

    def __init__(self, value: object, entry: str = "object") -> None:
        if not isinstance(value, dict):
            raise Malformed(entry)
        self._left: dict[str, object] = dict(value)

    def end(self) -> None:
        """Nothing may be left. Raises `Malformed`."""
        if self._left:
            raise Malformed("unknown")

    def text(self, entry: str, *, longest: int = MAX_SHORT, empty: bool = False) -> str:
        value = self._take(entry)
        if not isinstance(value, str) or len(value) > longest or not (value or empty):
            raise Malformed(entry)
        return value

    def line(self, entry: str, *, longest: int = one_line.SHORT, empty: bool = False) -> str:
        """Words that are shown to a person: one line that shows what it holds. Raises `Misleading`."""
        value = self.text(entry, longest=MAX_LONG, empty=empty)
        if len(value) > longest or not one_line.is_one_line(value):
            raise Misleading(entry)
        return value

    def words(self, entry: str, *, longest: int = MAX_LONG, empty: bool = False) -> str:
        """Words of any number of lines that stay where they are shown. Raises `Misleading`."""
        value = self.text(entry, longest=max(longest, MAX_LONG), empty=empty)
        if len(value) > longest or not one_line.stays_in_place(value):
            raise Misleading(entry)
        return value

    def choice(self, entry: str, *allowed: str) -> str:
        value = self._take(entry)
        if not isinstance(value, str) or value not in allowed:
            raise Malformed(entry)
        return value

    def number(self, entry: str, lowest: int, highest: int) -> int:
        value = self._take(entry)
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            raise Malformed(entry)
        return value

    def yes_no(self, entry: str) -> bool:
        value = self._take(entry)
        if not isinstance(value, bool):
            raise Malformed(entry)
        return value

    def value(self, entry: str) -> object:
        """Whatever JSON value stands there, for the caller to check."""
        return self._take(entry)

    def sha256(self, entry: str) -> str:
        return self._matching(entry, _HEX_256)

    def identifier(self, entry: str) -> str:
        return self._matching(entry, _UUID)

    def language(self, entry: str) -> str:
        return self._matching(entry, _LANGUAGE)

    def age_recipient(self, entry: str) -> str:
        return self._matching(entry, _AGE)

    def date(self, entry: str) -> date:
        text = self._matching(entry, _DATE)
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise Malformed(entry) from None

    def moment(self, entry: str) -> datetime:
        """A time with its offset, at whole seconds: `2026-11-21T20:30:00+00:00`."""
        text = self._matching(entry, _MOMENT)
        try:
            value = datetime.fromisoformat(text)
            value.timestamp()
        except (ValueError, OverflowError):
            raise Malformed(entry) from None
        if value.isoformat() != text:
            raise Malformed(entry)
        return value

    def optional(self, entry: str, take: Callable[[str], _T]) -> _T | None:
        """`take(entry)`, or None where null stands."""
        if entry in self._left and self._left[entry] is None:
            del self._left[entry]
            return None
        return take(entry)

    def nested(self, entry: str) -> Taking:
        return Taking(self._take(entry), entry)

    def nested_list(self, entry: str, *, most: int = MAX_ENTRIES) -> list[Taking]:
        return [Taking(value, entry) for value in self._list(entry, most)]

    def texts(self, entry: str, *, most: int = MAX_ENTRIES) -> tuple[str, ...]:
        values = self._list(entry, most)
        taken = tuple(value for value in values if isinstance(value, str) and 0 < len(value) <= MAX_SHORT)
        if len(taken) != len(values):
            raise Malformed(entry)
        return taken

    def _list(self, entry: str, most: int) -> list[object]:
        values = self._take(entry)
        if not isinstance(values, list) or len(values) > most:
            raise Malformed(entry)
        return values

    def _matching(self, entry: str, pattern: re.Pattern[str]) -> str:
        value = self._take(entry)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise Malformed(entry)
        return value

    def _take(self, entry: str) -> object:
        if entry not in self._left:
            raise Malformed(entry)
        return self._left.pop(entry)
