"""Writes the test vectors for other implementers: good files, bad files, and what is wrong with each.

    python tests/data/share/make_vectors.py

The good files come out the same on each run; `vectors.json` lists every file. Run it only when the format
itself changes: the files stand for what has been released.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import share_kit as kit
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from pcsp_desktop import plan, sharing
from pcsp_desktop.sharing import cms, container, layout
from pcsp_desktop.tasks import file_names

HERE = Path(__file__).parent
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
CODE = "0123 4567 8901 2345 6789"


ASKS_MORE = "reply-asks-more.pcsp.zip"
MISLEADING = (
    ("bad-line-end.pcsp.zip", "Elm Road\nThe signature was checked", "A line end in the organisation of the author."),
    ("bad-direction.pcsp.zip", "Elm Road \u202edekcehc", "A mark of direction in the organisation."),
    ("bad-filler.pcsp.zip", "Elm\u3164Road", "A letter that is not seen in the organisation."),
)


def asks_more() -> sharing.Reply:
    """A reply to good-small of which one suggestion is about what was shared, and four parts are not."""
    base = sharing.open_share(kit.share().data).plan
    assert base is not None

    def suggested(number: int, change: plan.Change) -> sharing.Suggestion:
        return sharing.Suggestion(
            id=f"00000000-0000-4000-8000-00000000000{number}", change=change, base_sha256="0" * 64
        )

    return sharing.Reply(
        suggestions=(
            suggested(1, plan.set_value("goals/goal-1/want", "Walk to the park")),
            suggested(2, plan.Change("add", "agreement/sign_offs", {"id": "s", "name": "Sam", "status": "agreed"})),
            suggested(3, plan.set_value("setup/typed_by", "someone_for_me")),
            suggested(4, plan.set_value("health/allergies_answer", "none_known")),
        ),
        views=(sharing.View(id="00000000-0000-4000-8000-000000000005", section="health", text="Well"),),
    )


def main() -> None:
    """Write all files and the list of them."""
    small = kit.share()
    reply = kit.answer(small, _reply())
    listed: list[dict[str, Any]] = []

    def good(name: str, share: sharing.ShareFile, about: str) -> None:
        (HERE / name).write_bytes(share.data)
        opened = sharing.open_share(share.data)
        listed.append(
            {
                "file": name,
                "about": about,
                "whole": True,
                "author": opened.record.author.name,
                "key": opened.certificate.key_id,
                "digits": opened.fingerprint.digits,
                "words": " ".join(opened.fingerprint.words),
                "manifest_sha256": opened.manifest_sha256,
            }
        )

    def bad(name: str, data: bytes, reason: sharing.Reason, about: str) -> None:
        (HERE / name).write_bytes(data)
        listed.append({"file": name, "about": about, "whole": False, "reason": reason.value})

    png = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAgt2hjwAAAABJRU5ErkJggg=="
    )
    picture = sharing.AttachedFile(title="My garden", media_type="image/png", content=png)
    good("good-small.pcsp.zip", small, "One goal, one person.")
    good("good-attachment.pcsp.zip", kit.share(attachments=(picture,)), "With a picture.")
    good("good-reply.pcsp.zip", reply, "A reply to good-small.")
    good("good-name.pcsp.zip", kit.share(identity=kit.person("Zoë 李 سارة", 21)), "A name in three scripts.")

    members = container.read(small.data)
    manifest = dict(members)[layout.MANIFEST]
    who = kit.person()
    reason = sharing.Reason

    bad("bad-cut.pcsp.zip", small.data[:-1], reason.CONTAINER, "The last byte is missing.")
    bad("bad-tail.pcsp.zip", small.data + b"\0", reason.CONTAINER, "One byte behind the end.")
    flipped = bytearray(small.data)
    flipped[flipped.index(b"shop")] ^= 0x20
    bad("bad-flipped-bit.pcsp.zip", bytes(flipped), reason.CONTAINER, "One bit of plan.json, so its CRC is wrong.")
    swapped = tuple((name, content.replace(b"shop", b"Shop")) for name, content in members)
    bad("bad-plan-changed.pcsp.zip", container.write(swapped), reason.FILE_LIST, "As before, with the CRC put right.")
    signed = swapped[1:-2]
    listed_again = (members[0], *signed, (layout.MANIFEST, layout.manifest(signed)), members[-1])
    bad("bad-list-changed.pcsp.zip", container.write(listed_again), reason.SIGNATURE, "The list was put right as well.")
    moved = (members[0], members[2], members[1], *members[3:])
    bad("bad-order.pcsp.zip", container.write(moved), reason.LAYOUT, "Two members have changed places.")
    more = (*members[:-3], ("attachments/001.pdf", b"%PDF-1.7"), *members[-3:])
    extra = container.write(more)
    bad("bad-unlisted-member.pcsp.zip", extra, reason.FILE_LIST, "A member that the list does not name.")
    der = dict(members)[layout.SIGNATURE]
    value = der[der.rindex(b"\x04", 0, len(der) - 64) + 2 :]
    r, s = decode_dss_signature(value)
    attributes = cms._attributes(hashlib.sha256(manifest).digest(), who.certificate, kit.NOW)
    other_s = cms._frame(who.certificate, attributes, encode_dss_signature(r, ORDER - s))
    large_s = (*members[:-1], (layout.SIGNATURE, other_s))
    bad("bad-larger-s.pcsp.zip", container.write(large_s), reason.SIGNATURE, "The signature has n - s in place of s.")
    other = kit.person("Sam Okoro", 8)
    by_other = kit.signed_again(small, other)
    bad("bad-other-key.pcsp.zip", by_other, reason.RECORD, "Signed by a key that the record does not name.")
    other_pdf = dict(container.read(kit.share(identity=other).data))["care-and-support-plan.pdf"]
    with_other_pdf = kit.signed_again(small, pdf=other_pdf)
    bad("bad-pdf-signer.pcsp.zip", with_other_pdf, reason.PDF_SIGNER, "The PDF was signed by another key.")
    with_bare_pdf = kit.signed_again(small, pdf=kit.small_pdf())
    bad("bad-pdf-unsigned.pcsp.zip", with_bare_pdf, reason.PDF, "The PDF is not signed.")
    whole = plan.canonical(plan.to_json(plan.select(kit.small_plan(), ["goals", "people"])))
    fewer = kit.share(sections=("people",))
    too_much = kit.signed_again(fewer, content=whole)
    bad("bad-more-than-recorded.pcsp.zip", too_much, reason.RECORD, "plan.json has a section that is not recorded.")
    spaced = dict(members)["plan.json"].replace(b":", b": ", 1)
    not_canonical = kit.signed_again(small, content=spaced)
    bad("bad-spaced-json.pcsp.zip", not_canonical, reason.CONTENT, "plan.json is not canonical.")
    newer = plan.canonical({**small.record.to_json(), "format": "pcsp-share/2"})
    bad("bad-newer.pcsp.zip", kit.signed_again(small, record=newer), reason.NEWER, "The record is of a later format.")
    for name, organisation, about in MISLEADING:
        record = small.record.to_json()
        record["author"] = {**record["author"], "organisation": organisation}  # type: ignore[dict-item]
        bad(name, kit.signed_again(small, record=plan.canonical(record)), reason.MISLEADING, about)
    (HERE / ASKS_MORE).write_bytes(kit.crafted_answer(small, asks_more()))
    both = kit.small_pdf() + small.data
    bad("bad-pdf-in-front.pcsp.zip", both, reason.LOCKED_PDF, "A PDF and a share file in one.")

    locked = sharing.lock_as_pdf(kit.small_pdf(), small.data, file_names.share(kit.NOW.date()), CODE)
    (HERE / "locked.pdf").write_bytes(locked)
    (HERE / "locked-to-key.pcsp.zip.age").write_bytes(sharing.lock_to_key(small.data, (AGE_RECIPIENT,)))
    values: list[object] = [{}, [], {"b": 1, "a": [None, True, 'é\u2028\u0007"\\']}, 2**53 - 1, "😀"]
    vectors = {
        "about": "Test vectors of pcsp-share/1. Keys and people are made up.",
        "today": kit.TODAY.isoformat(),
        "files": listed,
        "replies": {ASKS_MORE: {"answers": "good-small.pcsp.zip", "sections": ["goals", "people"], "not_asked": 4}},
        "locked": {
            "locked.pdf": {"code": CODE, "holds": "good-small.pcsp.zip"},
            "locked-to-key.pcsp.zip.age": {"secret": AGE_SECRET, "holds": "good-small.pcsp.zip"},
        },
        "canonical": [{"value": value, "bytes": plan.canonical(value).hex()} for value in values],
    }
    (HERE / "vectors.json").write_text(json.dumps(vectors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


AGE_SECRET = "AGE-SECRET-KEY-1GLVVDKZ47GX43GEGFSKT2EH97RENUPVUUX9W2P0XPJAAAFQLT7EQZ9T4QY"
AGE_RECIPIENT = "age1p2fw93pzapxjqsdjtnmtw9scepmdfq0m9ndh6f929s9an28yv5mq5yaqc9"


def _reply() -> sharing.Reply:
    base = kit.small_plan()
    change = plan.set_value("goals/goal-1/want", "Walk to the park")
    suggestion = sharing.suggest(base, change, why="It is flatter")
    fixed = sharing.Suggestion(
        id="0b0f3a52-6f1e-4d0b-8f0a-5f6d1d3c2b10",
        change=suggestion.change,
        base_sha256=suggestion.base_sha256,
        why=suggestion.why,
    )
    view = sharing.View(id="0b0f3a52-6f1e-4d0b-8f0a-5f6d1d3c2b11", section="goals", text="A good goal")
    given = sharing.AgreementGiven(status="agreed", words="Yes", given_on=kit.TODAY)
    return sharing.Reply(suggestions=(fixed,), views=(view,), agreement=given)


if __name__ == "__main__":
    main()
