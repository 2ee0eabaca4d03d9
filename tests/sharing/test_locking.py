"""Copies locked for email and for one person's key."""

import base64
import hashlib
import re
import time
import tracemalloc

import pytest
import share_kit as kit

from pcsp_desktop import sharing
from pcsp_desktop.sharing import age
from pcsp_desktop.sharing.locked_pdf import typed_code

CODE = "0123 4567 8901 2345 6789"
SHARE = kit.share().data
LOCKED = sharing.lock_as_pdf(kit.small_pdf(), SHARE, "my-plan-2026-11-21.pcsp.zip", CODE)


def refusal(data: bytes, code: str = CODE) -> sharing.Reason:
    with pytest.raises(sharing.CannotUnlock) as refused:
        sharing.unlock_pdf(data, code)
    return refused.value.reason


# --- the locked PDF -------------------------------------------------------------------------------


def test_a_locked_pdf_gives_the_share_file_back() -> None:
    assert sharing.unlock_pdf(LOCKED, CODE) == SHARE


@pytest.mark.parametrize("typed", ["01234567890123456789", "0123-4567-8901-2345-6789", " 0123  4567 8901.2345 6789 ",
                                   "０１２３ ４５６７ ８９０１ ２３４５ ６７８９", "٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩"])  # fmt: skip
def test_a_code_may_be_typed_with_anything_between_and_in_any_digits(typed: str) -> None:
    assert sharing.unlock_pdf(LOCKED, typed) == SHARE


@pytest.mark.parametrize("typed", ["", "0", "0123 4567 8901 2345 6788", "x" * 40, "1" * 5000])
def test_a_wrong_code_is_told_as_that(typed: str) -> None:
    assert refusal(LOCKED, typed) is sharing.Reason.WRONG_CODE


def test_codes_have_five_groups_of_four_digits_and_are_never_the_same() -> None:
    codes = {sharing.new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"\d{4}( \d{4}){4}", code) for code in codes)
    assert any(code.startswith("0") for code in codes)


def test_a_short_code_locks_nothing() -> None:
    with pytest.raises(sharing.CannotMake):
        sharing.lock_as_pdf(kit.small_pdf(), SHARE, "a.zip", "1234")


def test_nothing_of_the_plan_can_be_read_in_a_locked_pdf() -> None:
    for words in (b"Walk to the shop", b"pcsp", b"mimetype", b"README", b"Sam Okoro", b"My plan"):
        assert words not in LOCKED


def test_the_share_file_inside_is_still_checked_by_itself() -> None:
    other = sharing.lock_as_pdf(kit.small_pdf("Lies"), SHARE[:-1], "a.zip", CODE)
    inside = sharing.unlock_pdf(other, CODE)
    assert not sharing.check(inside, today=kit.TODAY).whole


def test_a_pdf_with_no_lock_and_one_with_nothing_inside_are_told_apart() -> None:
    assert refusal(kit.small_pdf()) is sharing.Reason.NOTHING_INSIDE
    import io

    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=io.BytesIO(kit.small_pdf()))
    writer.encrypt(typed_code(CODE), algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    assert refusal(out.getvalue()) is sharing.Reason.NOTHING_INSIDE


@pytest.mark.slow
def test_damaged_locked_pdfs_are_refused_or_give_something_that_is_checked_anyway() -> None:
    whole = 0
    for place in range(0, len(LOCKED) * 8, 997):
        changed = bytearray(LOCKED)
        changed[place // 8] ^= 1 << place % 8
        try:
            inside = sharing.unlock_pdf(bytes(changed), CODE)
        except sharing.CannotUnlock:
            continue
        if sharing.check(inside, today=kit.TODAY).whole:
            assert inside == SHARE
            whole += 1
    assert whole > 0


def test_a_locked_pdf_over_the_limit_for_email_is_not_made() -> None:
    with pytest.raises(sharing.CannotMake):
        sharing.lock_as_pdf(kit.small_pdf(), bytes(25 * 2**20), "a.zip", CODE)


def test_hostile_pdfs_are_refused_cheaply() -> None:
    import zlib

    stream = zlib.compress(bytes(200 * 2**20))
    head = b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>" % len(stream)
    packed = b"%PDF-1.7\n1 0 obj\n" + head + b"\nstream\n" + stream + b"\nendstream\nendobj\n"
    trailer = b"trailer\n<</Size 9/Root 1 0 R/Prev 9/Encrypt 3 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    table = b"xref\n0 1\n0000000000 65535 f \n" + trailer
    hostile = [
        packed + b"startxref\n9\n%%EOF\n",
        packed + table % len(packed),
        LOCKED[:-200],
        b"%PDF-" + b"[" * 1_000_000,
        LOCKED.replace(b"/R 6", b"/R 9"),
        LOCKED.replace(b"/Length 256", b"/Length 99999999999999999999"),
        LOCKED.replace(b"/Root 1 0 R", b"/Root 99 0 R"),
        LOCKED.replace(b"/Kids", b"/Kid2"),
        b"%PDF-1.7\n" + b"1 0 obj\n<<>>\nendobj\n" * 300_000 + b"startxref\n0\n%%EOF",
        b"%PDF-1.7\n" + b"<<" * 500_000 + table % 9,
    ]
    for data in hostile:
        begin = time.process_time()
        tracemalloc.start()
        try:
            inside = sharing.unlock_pdf(data, CODE)
        except sharing.CannotUnlock:
            inside = b""
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert not inside or inside == SHARE
        assert time.process_time() - begin < 2.0
        assert peak < 100 * 2**20


# --- age ------------------------------------------------------------------------------------------

needs_age = pytest.mark.skipif(not sharing.can_lock_to_key(), reason="no age library on this computer")


@needs_age
def test_a_file_locked_to_a_key_opens_with_it_and_with_no_other() -> None:
    sam, eve = sharing.identity.new("Sam"), sharing.identity.new("Eve")
    assert sam.age_recipient and sam.age_secret and eve.age_secret
    locked = sharing.lock_to_key(SHARE, (sam.age_recipient,))
    assert sharing.unlock_with_key(locked, sam.age_secret) == SHARE
    assert SHARE[:40] not in locked
    with pytest.raises(sharing.CannotUnlock) as refused:
        sharing.unlock_with_key(locked, eve.age_secret)
    assert refused.value.reason is sharing.Reason.WRONG_KEY


@needs_age
def test_a_file_can_be_locked_to_several_people() -> None:
    people = [sharing.identity.new(name) for name in ("Sam", "Anna")]
    locked = sharing.lock_to_key(SHARE, tuple(each.age_recipient or "" for each in people))
    for each in people:
        assert sharing.unlock_with_key(locked, each.age_secret or "") == SHARE


@needs_age
@pytest.mark.parametrize("recipients", [(), ("age1x",), ("",), ("ssh-ed25519 AAAA",)])
def test_what_is_no_key_locks_nothing(recipients: tuple[str, ...]) -> None:
    with pytest.raises(sharing.CannotMake):
        sharing.lock_to_key(SHARE, recipients)


@needs_age
def test_damage_is_never_taken_for_content() -> None:
    sam = sharing.identity.new("Sam")
    locked = sharing.lock_to_key(SHARE[:500], (sam.age_recipient or "",))
    for place in range(0, len(locked) * 8, 11):
        changed = bytearray(locked)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(sharing.CannotUnlock):
            sharing.unlock_with_key(bytes(changed), sam.age_secret or "")
    for length in range(0, len(locked), 7):
        with pytest.raises(sharing.CannotUnlock):
            sharing.unlock_with_key(locked[:length], sam.age_secret or "")


def scrypt_file(work_factor: int = 30, *, armoured: bool = False) -> bytes:
    header = (
        age.INTRODUCTION
        + b"-> scrypt bBjlhJVYZeE4aqUdmtRHfw %d\n" % work_factor
        + base64.b64encode(hashlib.sha256(b"key").digest()).rstrip(b"=")
        + b"\n--- "
        + base64.b64encode(hashlib.sha256(b"mac").digest()).rstrip(b"=")
        + b"\n"
        + bytes(64)
    )
    if not armoured:
        return header
    text = base64.b64encode(header)
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return age.ARMOUR_BEGIN + b"\n" + b"\n".join(lines) + b"\n-----END AGE ENCRYPTED FILE-----\n"


@needs_age
@pytest.mark.parametrize("armoured", [False, True])
@pytest.mark.parametrize("mixed", [False, True])
def test_a_file_locked_with_a_passphrase_is_refused_before_any_memory_is_spent(armoured: bool, mixed: bool) -> None:
    data = scrypt_file(armoured=armoured)
    if mixed and not armoured:
        data = data.replace(b"-> scrypt", b"-> X25519 AAAA\nAAAA\n-> scrypt")
    begin = time.process_time()
    tracemalloc.start()
    with pytest.raises(sharing.CannotUnlock) as refused:
        sharing.unlock_with_key(data, kit.person().age_secret or age.new_secret())
    checked = sharing.check(data, today=kit.TODAY)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refused.value.reason is sharing.Reason.PASSPHRASE_AGE
    assert checked.reason is sharing.Reason.PASSPHRASE_AGE
    assert time.process_time() - begin < 0.1
    assert peak < 2**20


@needs_age
def test_files_locked_another_way_are_refused() -> None:
    secret = age.new_secret()
    for header in (b"-> ssh-ed25519 a b\nAAAA", b"-> piv-p256 a\nAAAA", b"-> *-grease\nAAAA", b""):
        data = age.INTRODUCTION + header + b"\n--- AAAA\n" + bytes(40)
        with pytest.raises(sharing.CannotUnlock):
            sharing.unlock_with_key(data, secret)
    for data in (b"", b"age", age.INTRODUCTION, age.INTRODUCTION + b"-> X25519 a\n" * 5000, b"hello", SHARE):
        with pytest.raises(sharing.CannotUnlock):
            sharing.unlock_with_key(data, secret)


@needs_age
def test_a_locked_file_is_told_as_locked_when_it_is_checked() -> None:
    sam = sharing.identity.new("Sam")
    locked = sharing.lock_to_key(SHARE, (sam.age_recipient or "",))
    assert sharing.check(locked, today=kit.TODAY).reason is sharing.Reason.LOCKED_TO_KEY
    assert sharing.check(LOCKED, today=kit.TODAY).reason is sharing.Reason.LOCKED_PDF
    assert sharing.lock_of(locked) is sharing.Lock.KEY
    assert sharing.lock_of(LOCKED) is sharing.Lock.CODE
    assert sharing.lock_of(SHARE) is None


@needs_age
def test_the_sender_can_be_answered_in_a_locked_file() -> None:
    sam = sharing.identity.new("Sam Okoro")
    opened = sharing.open_share(kit.share(identity=sam).data)
    assert opened.record.author_age == sam.age_recipient
    locked = sharing.lock_to_key(b"answer", (opened.record.author_age or "",))
    assert sharing.unlock_with_key(locked, sam.age_secret or "") == b"answer"
