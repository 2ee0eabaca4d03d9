"""Every way that a share file can be changed, as streams of changed files. Used by tests and counted there."""

import hashlib
import itertools
import random
from collections.abc import Iterator

from pcsp_desktop.sharing import container, layout

Members = container.Members


def flipped(data: bytes, places: range | list[int] | None = None) -> Iterator[bytes]:
    """`data` with one bit changed, for each bit place (all of them by default)."""
    for place in places if places is not None else range(len(data) * 8):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        yield bytes(changed)


def flipped_inside(members: Members, every: int = 1, first: int = 0) -> Iterator[bytes]:
    """One bit of one member changed and the container made again, so that its CRCs and headers are right."""
    for number, (name, content) in enumerate(members):
        for place in range(first, len(content) * 8, every):
            changed = bytearray(content)
            changed[place // 8] ^= 1 << place % 8
            yield container.write((*members[:number], (name, bytes(changed)), *members[number + 1 :]))


def flipped_with_list(members: Members, every: int) -> Iterator[bytes]:
    """As `flipped_inside`, with the manifest made again as well: only the signature is left to notice."""
    signed = members[1:-2]
    for number, (name, content) in enumerate(signed):
        for place in range(0, len(content) * 8, every):
            changed = bytearray(content)
            changed[place // 8] ^= 1 << place % 8
            remade = (*signed[:number], (name, bytes(changed)), *signed[number + 1 :])
            manifest = (layout.MANIFEST, layout.manifest(remade))
            yield container.write((members[0], *remade, manifest, members[-1]))


def truncated(data: bytes, every: int = 1) -> Iterator[bytes]:
    """Every proper beginning of `data`."""
    for length in range(0, len(data), every):
        yield data[:length]


def byte_edits(data: bytes, samples: int, seed: int = 1) -> Iterator[bytes]:
    """A byte put in, taken out, and doubled, each at `samples` places."""
    places = random.Random(seed)
    for _ in range(samples):
        at = places.randrange(len(data) + 1)
        yield data[:at] + bytes([places.randrange(256)]) + data[at:]
        at = places.randrange(len(data))
        yield data[:at] + data[at + 1 :]
        yield data[: at + 1] + data[at:]


def reordered(members: Members) -> Iterator[bytes]:
    """The members in every order but the right one."""
    for order in itertools.permutations(members):
        if order != members:
            yield container.write(order)


def added_and_removed(members: Members) -> Iterator[bytes]:
    """Each member left out; each foreign member added at each place; each member's content under another name."""
    for number in range(len(members)):
        rest = (*members[:number], *members[number + 1 :])
        if rest:
            yield container.write(rest)
    names = {name for name, _ in members}
    foreign = ("reply.pdf", "reply.json", "fhir.json", "attachments/001.pdf", "attachments/002.png", "other.json")
    for name in foreign:
        if name not in names:
            for at in range(len(members) + 1):
                yield container.write((*members[:at], (name, b"{}"), *members[at:]))
            for at in range(len(members)):
                yield container.write((*members[:at], (name, members[at][1]), *members[at + 1 :]))


def doubled_members(data: bytes, members: Members) -> Iterator[bytes]:
    """A member twice, which our own writer would not write: its local entry is put in once more."""
    at = 0
    for name, content in members:
        end = at + 30 + len(name) + len(content)
        yield data[:end] + data[at:end] + data[end:]
        at = end
    yield data + data[at:]
    yield data[:at] + data[at:] * 2
    assert hashlib.sha256(data[:at]).digest() != hashlib.sha256(data).digest()
