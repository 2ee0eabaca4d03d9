"""Feeds the readers of files from outside with broken input, for as long as one likes.

    python tests/sharing/fuzz_readers.py 600        # seconds; with atheris where it is installed
    python tests/sharing/fuzz_readers.py 600 plain  # without

A reader may refuse, in its own error; it may never fail in another way, and never take a changed file.
The test in test_fuzz.py runs the plain way for a short time.
"""

import hashlib
import importlib
import importlib.util
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import share_kit as kit

from pcsp_desktop import plan, sharing
from pcsp_desktop.sharing import age, cms, container, layout, pdf_signature, record, reply
from pcsp_desktop.sharing.fhir import foreign as fhir_foreign
from pcsp_desktop.sharing.fhir import incoming as fhir_import
from pcsp_desktop.sharing.fhir import loader as fhir_json

SMALL = kit.share()
WISH = sharing.suggest(kit.small_plan(), plan.set_value("goals/goal-1/want", "x"))
ANSWER = kit.answer(SMALL, sharing.Reply(suggestions=(WISH,)))
MEMBERS = container.read(SMALL.data)
PARTS = dict(MEMBERS)
DIGEST = hashlib.sha256(PARTS[layout.MANIFEST]).digest()
CODE = "0123 4567 8901 2345 6789"
LOCKED = sharing.lock_as_pdf(kit.small_pdf(), SMALL.data, "a.pcsp.zip", CODE)
SECRET = age.new_secret() if age.available() else ""
TO_KEY = sharing.lock_to_key(SMALL.data[:300], (age.recipient_of(SECRET),)) if SECRET else b""


class Forged(AssertionError):
    """A changed file was taken for a whole one."""


def share_file(data: bytes) -> None:
    checked = sharing.check(data, today=kit.TODAY)
    if checked.whole and data not in (SMALL.data, ANSWER.data):
        raise Forged("share file")


def signature(data: bytes) -> None:
    try:
        cms.verify(data, DIGEST, timed=True)
    except cms.BadSignature:
        return
    if data != PARTS[layout.SIGNATURE]:
        raise Forged("signature")


def json_files(data: bytes) -> None:
    try:
        value = plan.parse_canonical(data)
        if plan.canonical(value) != data:
            raise Forged("canonical")
        plan.from_json(value)
    except (plan.NotCanonical, plan.PlanFaults):
        pass
    for read in (record.read, reply.read):
        try:
            read(data)
        except sharing.Malformed:
            continue


def pdf(data: bytes) -> None:
    try:
        pdf_signature.pdf_signer(data)
    except sharing.NotWhole:
        return
    if data != PARTS["care-and-support-plan.pdf"]:
        raise Forged("pdf")


def member(data: bytes) -> None:
    """One member changed, the container made again."""
    number = data[0] % len(MEMBERS) if data else 0
    changed = (*MEMBERS[:number], (MEMBERS[number][0], data[1:]), *MEMBERS[number + 1 :])
    share_file(container.write(changed))


def signed_member(data: bytes) -> None:
    """A file that somebody signed well, with strange JSON inside."""
    part = ("content", "fhir", "record")[data[0] % 3 if data else 0]
    try:
        made = kit.signed_again(SMALL, None, **{part: data[1:]})
    except sharing.CannotMake:
        return
    sharing.check(made, today=kit.TODAY)


def locked_pdf(data: bytes) -> None:
    try:
        inside = sharing.unlock_pdf(data, CODE)
    except sharing.CannotUnlock:
        return
    share_file(inside)


def locked_to_key(data: bytes) -> None:
    try:
        sharing.unlock_with_key(data, SECRET)
    except sharing.CannotUnlock:
        return


def fhir(data: bytes) -> None:
    try:
        fhir_import.suggestions(data, kit.small_plan())
    except fhir_json.NotFhir:
        return


Reader = Callable[[bytes], None]
READERS: dict[str, tuple[Reader, list[bytes]]] = {
    "share file": (share_file, [SMALL.data, ANSWER.data]),
    "signature": (signature, [PARTS[layout.SIGNATURE]]),
    "json": (json_files, [PARTS["plan.json"], PARTS["share.json"], dict(container.read(ANSWER.data))["reply.json"]]),
    "pdf signature": (pdf, [PARTS["care-and-support-plan.pdf"]]),
    "member": (member, [bytes([number]) + content for number, (_, content) in enumerate(MEMBERS)]),
    "signed member": (
        signed_member,
        [b"\0" + PARTS["plan.json"], b"\1" + PARTS["fhir.json"], b"\2" + PARTS["share.json"]],
    ),
    "fhir": (fhir, [PARTS["fhir.json"]]),
    "locked pdf": (locked_pdf, [LOCKED]),
}
if SECRET:
    READERS["locked to key"] = (locked_to_key, [TO_KEY])

WORDS = (
    b"PK\x03\x04 PK\x01\x02 PK\x05\x06 \x30\x82 \x31\x00 \x04\x00 \xff\xff\xff\xff \x00\x00"
    b" /ByteRange /Contents %PDF- endobj obj << >> xref startxref trailer /Root /Encrypt /Names /Kids"
    b' [ ] { } null true false -0 1e9 " \\u0000 99999999999 -1 -> X25519 scrypt --- \n'
).split(b" ")


def changed(seed: bytes, chance: random.Random) -> bytes:
    """`seed` with a few edits: bits, bytes, cut, doubled, moved and well-known pieces put in."""
    data = bytearray(seed)
    for _ in range(1 + chance.randrange(4)):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(7)
        if kind == 0 and data:
            data[at % len(data)] ^= 1 << chance.randrange(8)
        elif kind == 1 and data:
            data[at % len(data)] = chance.randrange(256)
        elif kind == 2:
            del data[at : at + 1 + chance.randrange(40)]
        elif kind == 3:
            piece = bytes(data[at : at + 1 + chance.randrange(60)])
            data[at:at] = piece * (1 + chance.randrange(3))
        elif kind == 4:
            data[at:at] = chance.choice(WORDS)
        elif kind == 5:
            word = chance.choice(WORDS)
            data[at : at + len(word)] = word
        else:
            other = chance.randrange(len(data) + 1)
            data[at:at] = data[other : other + chance.randrange(80)]
    return bytes(data)


def plainly(seconds: float, seed: int) -> dict[str, int]:
    """Fuzz every reader in turn for its share of the time; how many inputs each got."""
    chance = random.Random(seed)
    counts: dict[str, int] = {}
    for name, (read, seeds) in READERS.items():
        end = time.monotonic() + seconds / len(READERS)
        counts[name] = 0
        while time.monotonic() < end:
            data = changed(chance.choice(seeds), chance)
            try:
                read(data)
            except Forged:
                if data not in seeds:
                    raise
            counts[name] += 1
    return counts


def with_atheris(seconds: float) -> None:
    """Coverage-guided, all readers at once: the first byte chooses the reader."""
    atheris: Any = importlib.import_module("atheris")
    names = list(READERS)
    for module in (container, cms, layout, record, reply, pdf_signature, fhir_foreign, fhir_import, fhir_json, age):
        for name, thing in list(vars(module).items()):
            if callable(thing) and getattr(thing, "__module__", "") == module.__name__ and not isinstance(thing, type):
                setattr(module, name, atheris.instrument_func(thing))

    def one(data: bytes) -> None:
        if data:
            READERS[names[data[0] % len(names)]][0](data[1:])

    folder = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    arguments = [sys.argv[0], f"-max_total_time={int(seconds)}", "-max_len=30000", "-rss_limit_mb=1500", "-timeout=10"]
    if folder is not None:
        folder.mkdir(exist_ok=True)
        for number, (_, seeds) in enumerate(READERS.values()):
            for each, seed in enumerate(seeds):
                (folder / f"{number}-{each}").write_bytes(bytes([number]) + seed)
        arguments.append(str(folder))
    atheris.Setup(arguments, one)
    atheris.Fuzz()


if __name__ == "__main__":
    for_seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    if importlib.util.find_spec("atheris") is not None and "plain" not in sys.argv:
        with_atheris(for_seconds)
    else:
        for reader, count in plainly(for_seconds, int(time.time())).items():
            print(f"{reader:16} {count:>9,} inputs, none accepted that was changed, no other error")
