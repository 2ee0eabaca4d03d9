"""Files made to do harm: none is accepted, and each is refused in under a second and 100 MB."""

import io
import stat
import struct
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import share_kit as kit

from pcsp_desktop import sharing
from pcsp_desktop.sharing import container

MOST_SECONDS = 1.0
MOST_BYTES = 100 * 2**20


@pytest.fixture
def refused_cheaply(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[bytes], sharing.Reason]]:
    """Checks one file twice, for time of the processor and for memory, and gives the reason."""
    costs: list[tuple[float, int]] = []

    def run(data: bytes) -> sharing.Reason:
        begin = time.process_time()
        checked = sharing.check(data, today=kit.TODAY)
        seconds = time.process_time() - begin
        tracemalloc.start()
        sharing.check(data, today=kit.TODAY)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        costs.append((seconds, peak))
        assert not checked.whole
        assert seconds < MOST_SECONDS
        assert peak < MOST_BYTES
        assert checked.reason is not None
        assert checked.reason.words()
        return checked.reason

    yield run
    slowest, largest = max((cost[0] for cost in costs), default=0.0), max((cost[1] for cost in costs), default=0)
    with capsys.disabled():
        print(f"\n  {len(costs)} refused, at most {slowest * 1000:.1f} ms and {largest / 2**20:.1f} MB", end="")


Refused = Callable[[bytes], sharing.Reason]


def zipped(*entries: tuple[zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for entry, content in entries:
            made.writestr(entry, content, compress_type=method)
    return out.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))


def deflated_zeros(gibibytes: int) -> bytes:
    """A deflate stream of that many GiB of zeros, a few MB long."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block + again * (gibibytes * 1024 - 1) + packer.flush(zlib.Z_FINISH)


def test_a_bomb_of_ten_gigabytes(refused_cheaply: Refused) -> None:
    packed = deflated_zeros(10)
    size = min(10 * 2**30, 2**32 - 1)
    name = b"mimetype"
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0x21, 0, len(packed), size, len(name), 0)
    central = struct.pack(
        "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 0x21, 0, len(packed), size, len(name), 0, 0, 0, 0, 0, 0
    )
    body = local + name + packed
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 1, 1, len(central) + len(name), len(body), 0)
    refused_cheaply(body + central + name + end)


def test_a_share_file_packed_small(refused_cheaply: Refused) -> None:
    members = container.read(kit.share().data)
    packed = zipped(*((entry(name), content) for name, content in members), method=zipfile.ZIP_DEFLATED)
    assert refused_cheaply(packed) is sharing.Reason.CONTAINER


def test_65_000_members(refused_cheaply: Refused) -> None:
    refused_cheaply(zipped(*((entry(f"a{number}.json"), b"") for number in range(65_000))))


def test_two_directories(refused_cheaply: Refused) -> None:
    data = kit.share().data
    at = data.index(b"PK\x01\x02")
    other = kit.share(revision=2).data
    refused_cheaply(data + data[at:])
    refused_cheaply(data + other[other.index(b"PK\x01\x02") :])
    refused_cheaply(data[:at] + data[at:] + data[at:])


def test_a_file_behind_or_before_a_file(refused_cheaply: Refused) -> None:
    data, other = kit.share().data, kit.share(revision=2).data
    refused_cheaply(data + other)
    refused_cheaply(b"\0" + data)
    refused_cheaply(data + b"\0")
    refused_cheaply(b"#!/bin/sh\n" + data)


def test_zip64(refused_cheaply: Refused) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made, made.open(entry("mimetype"), "w", force_zip64=True) as member:
        member.write(b"application/vnd.etsi.asic-e+zip")
    refused_cheaply(out.getvalue())


def test_a_link(refused_cheaply: Refused) -> None:
    link = entry("README.txt")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    refused_cheaply(zipped((entry("mimetype"), b"application/vnd.etsi.asic-e+zip"), (link, b"/etc/passwd")))


@pytest.mark.parametrize(
    "name",
    ["../plan.json", "../../etc/passwd", "/etc/passwd", "C:\\Windows\\a.pdf", "C:/a.pdf", "\\\\host\\share\\a.pdf",
     "a/../../b.pdf", "con.pdf.", "README.txt ", "plan.json\u202e", "./plan.json"],
)  # fmt: skip
def test_names_that_lead_elsewhere(refused_cheaply: Refused, name: str) -> None:
    refused_cheaply(zipped((entry("mimetype"), b"application/vnd.etsi.asic-e+zip"), (entry(name), b"x")))


def test_a_pdf_that_is_a_share_file_too(refused_cheaply: Refused) -> None:
    data = kit.share().data
    assert refused_cheaply(kit.small_pdf() + data) is sharing.Reason.LOCKED_PDF
    refused_cheaply(data + kit.small_pdf())


def test_extra_fields_comments_flags_and_descriptors(refused_cheaply: Refused) -> None:
    data = kit.share().data
    at = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    refused_cheaply(data[:-2] + struct.pack("<H", 5) + b"hello")
    for offset, value in ((6, b"\x08"), (6, b"\x01"), (7, b"\x08"), (4, b"\x0a"), (28, b"\x04")):
        changed = bytearray(data)
        changed[offset : offset + 1] = value
        refused_cheaply(bytes(changed))
    for offset, value in ((5, b"\x03"), (8, b"\x01"), (36, b"\x01"), (38, b"\xff"), (42, b"\x01")):
        changed = bytearray(data)
        changed[at + offset : at + offset + 1] = value
        refused_cheaply(bytes(changed))
    for offset in (4, 6, 8, 10, 12, 16):
        changed = bytearray(data)
        changed[end + offset] ^= 1
        refused_cheaply(bytes(changed))


def test_sizes_that_lead_out_of_the_file(refused_cheaply: Refused) -> None:
    data = kit.share().data
    for size in (0, 1, 2**31, 2**32 - 1, len(data)):
        changed = bytearray(data)
        struct.pack_into("<II", changed, 18, size, size)
        refused_cheaply(bytes(changed))


def test_a_file_over_the_limit_and_a_huge_one(refused_cheaply: Refused, tmp_path: Path) -> None:
    assert refused_cheaply(kit.share().data + bytes(26 * 2**20)) is sharing.Reason.TOO_BIG
    sparse = tmp_path / "huge.pcsp.zip"
    with sparse.open("wb") as file:
        file.write(kit.share().data)
        file.truncate(20 * 2**30)
    assert refused_cheaply(sharing.read_limited(sparse)) is sharing.Reason.TOO_BIG


def test_25_mib_of_every_kind_of_nothing(refused_cheaply: Refused) -> None:
    size = container.MAX_BYTES
    for start in (b"PK\x03\x04", b"%PDF-1.7\n", b"age-encryption.org/v1\n-> X25519 a\n", b"", b"-----BEGIN AGE"):
        for filler in (b"\0", b"PK\x03\x04", b"{", b"/ByteRange ", b"\n-> X25519 AAAA\nAAAA"):
            refused_cheaply((start + filler * (size // len(filler)))[:size])


@pytest.mark.parametrize("part", ["content", "fhir", "record"])
@pytest.mark.slow
def test_json_made_to_fill_the_memory(refused_cheaply: Refused, part: str) -> None:
    """JSON within the size limit, in a file that is signed well, that would take much memory once read."""
    start = b'{"resourceType":"Bundle","a":' if part == "fhir" else b'{"schema":1,"a":'
    for bomb in (
        b"[" + b"[]," * 690_000 + b"[]]",
        b'{"a":' * 28 + b"[" + b'{"a":1},' * 95_000 + b"1]" + b"}" * 28,
        b"[" + b'"\xe2\x98\x83\xe2\x98\x83",' * 220_000 + b"1]",
        b"[" + b"9" * 2_000_000 + b"]",
    ):
        changed = kit.signed_again(kit.share(), None, **{part: start + bomb + b"}"})
        if part == "fhir":
            # FHIR of another kind is not refused for what it says: it only has to be cheap to look at.
            begin = time.process_time()
            sharing.check(changed, today=kit.TODAY)
            assert time.process_time() - begin < 2 * MOST_SECONDS
        else:
            refused_cheaply(changed)


def test_a_reason_never_tells_what_is_in_the_file() -> None:
    """The reason is one of a fixed set of sentences."""
    data = kit.share().data
    changed = data.replace(b"Walk to the shop", b"Walk to the XXXX")
    checked = sharing.check(changed, today=kit.TODAY)
    assert checked.reason is sharing.Reason.CONTAINER
    with pytest.raises(sharing.NotWhole) as refused:
        sharing.open_share(changed)
    assert str(refused.value) == "container"
    assert "XXXX" not in repr(refused.value)
