"""No changed share file is ever accepted. The slow tests try every single change; the counts are printed."""

import hashlib
import random
from collections.abc import Callable, Iterable

import pytest
import share_kit as kit
import share_tamper as tamper
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from pcsp_desktop import plan, sharing
from pcsp_desktop.sharing import cms, container, layout
from pcsp_desktop.sharing.problems import Reason

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
Count = Callable[[str, Iterable[bytes]], int]


@pytest.fixture
def small() -> sharing.ShareFile:
    share = kit.share()
    assert len(share.data) <= 20 * 1024
    return share


@pytest.fixture
def all_refused(capsys: pytest.CaptureFixture[str]) -> Count:
    """Opens every changed file, says how many there were, and fails if one was accepted."""

    def run(what: str, changed: Iterable[bytes]) -> int:
        tried = accepted = 0
        for data in changed:
            tried += 1
            try:
                sharing.open_share(data)
            except sharing.NotWhole:
                continue
            accepted += 1
        with capsys.disabled():
            print(f"\n  {what}: {tried:,} tried, {accepted} accepted", end="")
        assert tried > 0
        assert accepted == 0
        return tried

    return run


def test_the_file_itself_is_accepted(small: sharing.ShareFile) -> None:
    assert sharing.open_share(small.data).manifest_sha256 == small.manifest_sha256


# --- the quick part of every run ------------------------------------------------------------------


def test_flipped_bits_of_a_small_file(small: sharing.ShareFile, all_refused: Count) -> None:
    places = random.Random(6).sample(range(len(small.data) * 8), 4_000)
    all_refused("bits of a small file", tamper.flipped(small.data, places))


def test_flipped_bits_of_the_frame_of_a_small_file(small: sharing.ShareFile, all_refused: Count) -> None:
    begin = small.data.index(b"PK\x01\x02") * 8
    all_refused("bits of the directory", tamper.flipped(small.data, range(begin, len(small.data) * 8)))


def test_flipped_bits_of_the_example(all_refused: Count) -> None:
    data = kit.share(kit.example_plan(), plan.SHARED_SECTIONS).data
    places = random.Random(6).sample(range(len(data) * 8), 2_000)
    all_refused("bits of the example", tamper.flipped(data, places))


def test_flipped_bits_of_members_in_a_container_made_again(small: sharing.ShareFile, all_refused: Count) -> None:
    members = container.read(small.data)
    all_refused("bits of members, container made again", tamper.flipped_inside(members, every=101))
    all_refused("bits of members, list made again too", tamper.flipped_with_list(members, every=401))


@pytest.mark.slow
def test_bits_of_the_signature_member(small: sharing.ShareFile, all_refused: Count) -> None:
    members = container.read(small.data)
    name, signature = members[-1]
    places = range(0, len(signature) * 8, 5)
    changed = (container.write((*members[:-1], (name, each))) for each in tamper.flipped(signature, places))
    all_refused("bits of the signature, container made again", changed)


def test_the_other_value_of_s(small: sharing.ShareFile) -> None:
    members = container.read(small.data)
    der = members[-1][1]
    value = der[der.rindex(b"\x04", 0, len(der) - 64) + 2 :]
    r, s = decode_dss_signature(value)
    other = encode_dss_signature(r, ORDER - s)
    who = kit.person()
    digest = hashlib.sha256(dict(members)[layout.MANIFEST]).digest()
    attributes = cms._attributes(digest, who.certificate, kit.NOW)
    assert cms._frame(who.certificate, attributes, value) == der
    swapped = cms._frame(who.certificate, attributes, other)
    with pytest.raises(sharing.NotWhole) as refused:
        sharing.open_share(container.write((*members[:-1], (layout.SIGNATURE, swapped))))
    assert refused.value.reason is Reason.SIGNATURE


def test_truncations(small: sharing.ShareFile, all_refused: Count) -> None:
    all_refused("truncations", tamper.truncated(small.data, every=7))


def test_bytes_put_in_taken_out_and_doubled(small: sharing.ShareFile, all_refused: Count) -> None:
    all_refused("byte edits", tamper.byte_edits(small.data, 700))


def test_members_added_removed_renamed_and_doubled(small: sharing.ShareFile, all_refused: Count) -> None:
    members = container.read(small.data)
    all_refused("members added, removed or renamed", tamper.added_and_removed(members))
    all_refused("members doubled", tamper.doubled_members(small.data, members))


def test_some_orders_of_members(small: sharing.ShareFile, all_refused: Count) -> None:
    members = container.read(small.data)
    shuffled = []
    for seed in range(300):
        order = list(members)
        random.Random(seed).shuffle(order)
        if tuple(order) != members:
            shuffled.append(container.write(tuple(order)))
    all_refused("orders of members", shuffled)


# --- what a signer of their own could try ---------------------------------------------------------


def _reason(data: bytes) -> Reason:
    with pytest.raises(sharing.NotWhole) as refused:
        sharing.open_share(data)
    return refused.value.reason


def test_another_key_cannot_put_its_name_on_the_record(small: sharing.ShareFile) -> None:
    assert _reason(kit.signed_again(small, kit.person("Sam Okoro", 8))) is Reason.RECORD


def test_another_name_of_the_same_key_is_not_the_author_of_the_record(small: sharing.ShareFile) -> None:
    assert _reason(kit.signed_again(small, kit.person("Somebody Else"))) is Reason.RECORD


def test_the_file_signed_again_by_its_author_is_accepted(small: sharing.ShareFile) -> None:
    assert kit.signed_again(small) == small.data


def test_the_pdf_must_be_signed_by_the_same_certificate(small: sharing.ShareFile) -> None:
    other = kit.share(identity=kit.person("Sam Okoro", 8))
    pdf = dict(container.read(other.data))["care-and-support-plan.pdf"]
    assert _reason(kit.signed_again(small, pdf=pdf)) is Reason.PDF_SIGNER


def test_an_unsigned_pdf_is_refused(small: sharing.ShareFile) -> None:
    assert _reason(kit.signed_again(small, pdf=kit.small_pdf())) is Reason.PDF


def test_a_plan_with_more_than_the_record_names_is_refused() -> None:
    share = kit.share(sections=("people",))
    whole = plan.canonical(plan.to_json(plan.select(kit.small_plan(), ["people", "goals"])))
    assert _reason(kit.signed_again(share, content=whole)) is Reason.RECORD


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{}", Reason.CONTENT),
        (b"[]", Reason.CONTENT),
        (b'{"schema": 1}', Reason.CONTENT),
        (b'{"schema":1,"schema":1}', Reason.CONTENT),
        (b'{"schema":1.0}', Reason.CONTENT),
        (b'{"schema":1}\n', Reason.CONTENT),
        (b'\xef\xbb\xbf{"schema":1}', Reason.CONTENT),
        (b'{"goals":[{"id":"a","importance":11}],"schema":1}', Reason.CONTENT),
        (b'{"goals":[{"id":"a"},{"id":"a"}],"schema":1}', Reason.CONTENT),
        (b'{"private_notes":{},"schema":1}', Reason.CONTENT),
        (b"[" * 100_000, Reason.CONTENT),
        (b'{"a":' * 2_000 + b"1" + b"}" * 2_000, Reason.CONTENT),
        (b'{"schema":%d}' % (plan.SCHEMA + 1), Reason.NEWER),
        (b'{"copies":[{"id":"a"}],"schema":1}', Reason.RECORD),
    ],
)
def test_a_signed_plan_that_is_none_is_refused(small: sharing.ShareFile, content: bytes, reason: Reason) -> None:
    assert _reason(kit.signed_again(small, content=content)) is reason


@pytest.mark.parametrize("fhir", [b"", b"[]", b"{}", b'{"resourceType":1}', b'{"resourceType":"A","a":1,"a":2}',
                                  b'{"resourceType":"A","a":NaN}', b"[" * 70_000, b'{"resourceType":"\xff"}',
                                  b'{"resourceType":"A","a":1e999999999999}'])  # fmt: skip
def test_a_signed_fhir_file_that_is_none_is_refused(small: sharing.ShareFile, fhir: bytes) -> None:
    assert _reason(kit.signed_again(small, fhir=fhir)) is Reason.CONTENT


# --- everything (slow) ----------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_bit_of_a_small_file(small: sharing.ShareFile, all_refused: Count) -> None:
    tried = all_refused("every bit of a small file", tamper.flipped(small.data))
    assert tried == len(small.data) * 8


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_bit_of_members_in_a_container_made_again(small: sharing.ShareFile, all_refused: Count) -> None:
    members = container.read(small.data)
    tried = all_refused("every bit of members, container made again", tamper.flipped_inside(members))
    assert tried == sum(len(content) for _, content in members) * 8
    all_refused("every 8th bit of members, list made again too", tamper.flipped_with_list(members, every=8))


@pytest.mark.slow
def test_every_truncation(small: sharing.ShareFile, all_refused: Count) -> None:
    assert all_refused("every truncation", tamper.truncated(small.data)) == len(small.data)
    all_refused("byte edits", tamper.byte_edits(small.data, 6_000))


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_order_of_members(small: sharing.ShareFile, all_refused: Count) -> None:
    members = container.read(small.data)
    assert all_refused("every other order of members", tamper.reordered(members)) == 40_319
