"""What the tests of sharing are made of: people with fixed keys, a small PDF, and requests."""

import datetime
import hashlib
import io
import json
import uuid
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec
from reportlab.pdfgen import canvas

from pcsp_desktop import assets, plan, sharing
from pcsp_desktop.sharing import cms, container, layout
from pcsp_desktop.sharing.certificate import Certificate

NOW = datetime.datetime(2026, 11, 21, 20, 30, tzinfo=datetime.UTC)
TODAY = NOW.date()
PLAN_ID = "9f0c3a52-6f1e-4d0b-8f0a-5f6d1d3c2b10"
BRANCH_ID = "1b2c3d4e-0000-4000-8000-000000000001"


def person(name: str = "Sam Okoro", seed: int = 7) -> sharing.SigningIdentity:
    """Somebody whose key is always the same: `seed` is the key. For tests only."""
    key = ec.derive_private_key(seed, ec.SECP256R1())
    return sharing.SigningIdentity(signing_key=key, certificate=Certificate.issue(key, name), age_secret=None)


@cache
def small_pdf(text: str = "My plan", *, pages: int = 1) -> bytes:
    """A PDF as ReportLab writes it, always the same bytes for the same text."""
    out = io.BytesIO()
    page = canvas.Canvas(out, invariant=1, pdfVersion=(1, 7))
    page.setTitle("My plan")
    page.setAuthor("")
    for number in range(pages):
        page.drawString(72, 720, f"{text} {number + 1}")
        page.showPage()
    page.save()
    return out.getvalue()


def small_plan() -> plan.Plan:
    """A plan of a few answers, with ids that are always the same."""
    saved = {
        "schema": plan.SCHEMA,
        "matters": {},
        "goals": [
            {
                "id": "goal-1",
                "want": "Walk to the shop by myself",
                "importance": 9,
                "actions": [{"id": "step-1", "what": "Walk to the corner each day", "confidence": 7}],
            }
        ],
        "people": [{"id": "person-1", "name": "Anna", "relationship": "daughter", "role": "family"}],
    }
    return plan.from_json(saved)


@cache
def example_plan(name: str = "sam") -> plan.Plan:
    """One of the made-up example plans."""
    return plan.from_json(json.loads(assets.resource("examples", f"{name}.json").read_text(encoding="utf-8")))


def copy(
    identity: sharing.SigningIdentity,
    *,
    revision: int = 1,
    previous: str | None = None,
    plan_id: str = PLAN_ID,
    branch_id: str = BRANCH_ID,
    expires: datetime.date | None = None,
    role: str = "person",
    created: datetime.datetime = NOW,
    recipient: str = "Elm Road Surgery",
) -> sharing.CopyFacts:
    """What a share file says of itself; its bundle id follows from the rest."""
    seed = f"{identity.key_id} {plan_id} {branch_id} {revision} {created} {recipient}"
    return sharing.CopyFacts(
        bundle_id=str(uuid.uuid5(uuid.NAMESPACE_OID, seed)),
        plan_id=plan_id,
        branch_id=branch_id,
        revision=revision,
        previous=previous,
        created=created,
        expires=expires,
        language="en_GB",
        author=sharing.Author(name=identity.name, role=role),
        recipient=sharing.Recipient(name=recipient),
        purpose="My appointment",
    )


def consent() -> sharing.ConsentGiven:
    """Sam said yes today."""
    return sharing.ConsentGiven(given_by="Sam Okoro", given_as="person", given_on=TODAY, how="spoken")


def share(
    shared: plan.Plan | None = None,
    sections: tuple[str, ...] = ("goals", "people"),
    identity: sharing.SigningIdentity | None = None,
    pdf: bytes | None = None,
    attachments: tuple[sharing.AttachedFile, ...] = (),
    says_left_out: bool = False,
    **about: object,
) -> sharing.ShareFile:
    """A share file; whatever is not said has a plain value."""
    identity = identity or person()
    request = sharing.ShareRequest(
        identity=identity,
        copy=copy(identity, **about),  # type: ignore[arg-type]
        plan=shared or small_plan(),
        sections=sections,
        pdf=pdf or small_pdf(),
        consent=consent(),
        says_left_out=says_left_out,
        attachments=attachments,
    )
    return sharing.make(request)


def answer(
    to: sharing.ShareFile,
    reply: sharing.Reply,
    identity: sharing.SigningIdentity | None = None,
    **about: object,
) -> sharing.ShareFile:
    """A reply file from the GP, or from whoever `identity` is."""
    identity = identity or person("Dr Bello", 11)
    request = sharing.ReplyRequest(
        identity=identity,
        copy=copy(identity, plan_id=to.record.plan_id, role="professional", **about),  # type: ignore[arg-type]
        answered=sharing.Answered(
            bundle_id=to.record.bundle_id,
            revision=to.record.revision,
            manifest_sha256=to.manifest_sha256,
        ),
        reply=reply,
        pdf=small_pdf("My reply"),
    )
    return sharing.make_reply(request)


MEMBER = {
    "readme": layout.README,
    "pdf": layout.PDF_NAME["plan"],
    "content": layout.CONTENT_NAME["plan"],
    "fhir": layout.FHIR,
    "record": layout.RECORD,
    "reply": layout.CONTENT_NAME["reply"],
}


def signed_again(share_file: sharing.ShareFile, who: sharing.SigningIdentity | None = None, **changed: bytes) -> bytes:
    """The file with some parts changed, its record and list made to fit, and signed by `who`.

    This is what somebody can do who writes files with a key of their own.
    """
    who = who or person()
    members = container.read(share_file.data)
    swaps = {MEMBER[part]: content for part, content in changed.items()}
    if layout.RECORD not in swaps:
        record = json.loads(dict(members)[layout.RECORD])
        for entry in record["files"]:
            if entry["path"] in swaps:
                content = swaps[entry["path"]]
                entry |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        swaps[layout.RECORD] = plan.canonical(record)
    signed = tuple((name, swaps.get(name, content)) for name, content in members[1:-2])
    manifest = layout.manifest(signed)
    signature = cms.sign(hashlib.sha256(manifest).digest(), who.signing_key, who.certificate, NOW)
    return container.write((members[0], *signed, (layout.MANIFEST, manifest), (layout.SIGNATURE, signature)))


def crafted_answer(to: sharing.ShareFile, reply: sharing.Reply) -> bytes:
    """A whole, signed reply file with parts in it that our own maker would not write."""
    who = person("Dr Bello", 11)
    empty = answer(to, sharing.Reply(), who)
    about = sharing.open_share(empty.data).record.in_reply_to
    assert about is not None
    return signed_again(empty, who, reply=plan.canonical(reply.to_json(about)))
