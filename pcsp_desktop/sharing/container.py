"""The one permitted zip form of a share file.

`write` makes it and `read` accepts only what `write` would have made: every byte of the file that
is not the content of a member is worked out again and compared. That one rule shuts out compressed
bombs, duplicate or hidden members, path tricks, links, comments, zip64 and files that are two
things at once. The layout rule (which members, in which order) is in `layout`.
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import Final

from pcsp_desktop.sharing.problems import CannotMake, NotWhole, Reason

MAX_BYTES: Final = 25 * 2**20
MAX_MEMBERS: Final = 64

Members = tuple[tuple[str, bytes], ...]

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION = 20
_DATE_1980_01_01 = 0x21
_MAX_NAME = 64
_NAME = re.compile(
    r"mimetype|README\.txt|[a-z][a-z0-9-]{0,40}\.(?:pdf|json)|attachments/[0-9]{3}\.(?:pdf|png|jpg)"
    r"|META-INF/(?:ASiCManifest\.xml|signature\.p7s)"
)


def write(members: Members) -> bytes:
    """The container that holds `members` in this order. Raises `CannotMake`."""
    names = [name for name, _ in members]
    if not 0 < len(members) <= MAX_MEMBERS or len(set(names)) != len(names):
        raise CannotMake("members")
    if not all(_NAME.fullmatch(name) for name in names):
        raise CannotMake("member name")
    out = bytearray()
    central = bytearray()
    for name, content in members:
        central += _central_header(name, content, len(out))
        out += _local_header(name, content)
        out += content
        if len(out) > MAX_BYTES:
            raise CannotMake("too big")
    out += _tail(central, len(members), len(out))
    if len(out) > MAX_BYTES:
        raise CannotMake("too big")
    return bytes(out)


def read(data: bytes) -> Members:
    """The members of a container in the permitted form. Raises `NotWhole`."""
    if len(data) > MAX_BYTES:
        raise NotWhole(Reason.TOO_BIG)
    if not data.startswith(b"PK\x03\x04"):
        raise NotWhole(Reason.NOT_A_SHARE_FILE)
    view = memoryview(data)
    members: list[tuple[str, bytes]] = []
    central = bytearray()
    names: set[str] = set()
    at = 0
    while data[at : at + 4] == b"PK\x03\x04":
        if len(members) == MAX_MEMBERS or at + _LOCAL.size > len(data):
            raise NotWhole(Reason.CONTAINER)
        header = _LOCAL.unpack_from(data, at)
        size, name_length = header[7], header[9]
        begin = at + _LOCAL.size + name_length
        if name_length > _MAX_NAME or begin + size > len(data):
            raise NotWhole(Reason.CONTAINER)
        name = data[at + _LOCAL.size : begin].decode("ascii", errors="replace")
        if not _NAME.fullmatch(name) or name in names:
            raise NotWhole(Reason.CONTAINER)
        content = bytes(view[begin : begin + size])
        if view[at:begin] != _local_header(name, content):
            raise NotWhole(Reason.CONTAINER)
        names.add(name)
        central += _central_header(name, content, at)
        members.append((name, content))
        at = begin + size
    if view[at:] != _tail(central, len(members), at):
        raise NotWhole(Reason.CONTAINER)
    return tuple(members)


def _local_header(name: str, content: bytes) -> bytes:
    size = len(content)
    made = (b"PK\x03\x04", _VERSION, 0, 0, 0, _DATE_1980_01_01)
    fields = (*made, zlib.crc32(content), size, size, len(name), 0)
    return _LOCAL.pack(*fields) + name.encode("ascii")


def _central_header(name: str, content: bytes, offset: int) -> bytes:
    size = len(content)
    made = (b"PK\x01\x02", _VERSION, _VERSION, 0, 0, 0, _DATE_1980_01_01)
    fields = (*made, zlib.crc32(content), size, size, len(name), 0, 0, 0, 0, 0, offset)
    return _CENTRAL.pack(*fields) + name.encode("ascii")


def _tail(central: bytearray, count: int, offset: int) -> bytes:
    return bytes(central) + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(central), offset, 0)
