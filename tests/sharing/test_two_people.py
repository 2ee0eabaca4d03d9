"""Two vaults on one computer: Sam shares, the surgery answers, Sam decides, Sam shares again."""

import datetime
from pathlib import Path

import share_kit as kit
import vault_kit

from pcsp_desktop import plan, sharing
from pcsp_desktop.sharing import SignerState, Standing, TrustNotice, trust
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import shares
from pcsp_desktop.vault import Vault

ME, THEM = "me", "surgery"


def fill(vault: Vault, filled: plan.Plan) -> None:
    """Put a plan into an empty vault, as changes."""
    suggestions = [
        plan.set_value(path, leaf.value) if not leaf.is_entry else None for path, leaf in plan.leaves(filled).items()
    ]
    for path, leaf in plan.leaves(filled).items():
        parts = path.split("/")
        if leaf.is_entry and len(parts) == 2:
            vault.append_all((plan.Change("add", parts[0], plan.dump(plan.value_at(filled, path))),), ME)
    for change in suggestions:
        if change is not None and change.path.count("/") == 1 and not change.path.startswith("states:"):
            vault.append_all((change,), ME)


def choices(*sections: str) -> shares.ShareChoices:
    return shares.ShareChoices(name="Sam Okoro", recipient="Dr Bello", purpose="My appointment", sections=sections)


def at(minutes: int) -> datetime.datetime:
    return kit.NOW + datetime.timedelta(minutes=minutes)


def keep(session: PlanSession, checked: sharing.Checked, now: datetime.datetime) -> None:
    assert checked.opened is not None
    known = trust.received(shares.known_to(session), checked.opened, now)
    vault_kit.keep(session.vault, shares.KNOWN, known.to_json())


def look(session: PlanSession, data: bytes) -> sharing.Checked:
    return sharing.check(data, shares.known_to(session), today=kit.TODAY)


def test_a_plan_goes_out_an_answer_comes_back_and_the_older_copy_is_noticed(tmp_path: Path) -> None:
    sam, surgery = PlanSession(vault_kit.new(tmp_path / "sam")), PlanSession(vault_kit.new(tmp_path / "surgery"))
    fill(sam.vault, plan.select(kit.example_plan(), ["goals", "people", "matters", "support", "health"]))

    # Sam shares goals, people and what matters; health stays at home.
    first = shares.make_share(sam, choices("goals", "people", "matters"), at(0))
    seen = look(surgery, first.data)
    assert (seen.whole, seen.signer, seen.notices) == (True, SignerState.NEW, ())
    assert seen.opened is not None and seen.opened.plan is not None
    assert seen.opened.plan.health == plan.Plan().health
    keep(surgery, seen, at(1))
    surgery_known = trust.confirmed(
        shares.known_to(surgery), seen.opened.certificate.key_id, sharing.Confirmation(how="phone", on=kit.TODAY)
    )
    vault_kit.keep(surgery.vault, shares.KNOWN, surgery_known.to_json())

    # The surgery answers with five suggestions, a view and an agreement.
    shown = seen.opened.plan
    goal, step = shown.goals[0], shown.goals[0].actions[0]
    changes = [
        plan.set_value(f"goals/{goal.id}/want", "Walk to the allotment twice a week"),
        plan.set_value(f"goals/{goal.id}/by_when", "2027-04-01"),
        plan.set_value(f"goals/{goal.id}/actions/{step.id}/confidence", 9),
        plan.add_entry(shown, f"goals/{goal.id}/actions", what="See the physiotherapist"),
        plan.set_value(f"people/{shown.people[0].id}/notes", "Has our number"),
    ]
    bello = shares.identity_of(surgery, "Dr Bello")
    reply = sharing.Reply(
        suggestions=tuple(sharing.suggest(shown, change, why="We talked about this") for change in changes),
        views=(sharing.View(id=plan.new_id(), section="goals", text="Doing well"),),
        agreement=sharing.AgreementGiven(status="in_part", words="Not the stairs yet", given_on=kit.TODAY),
    )
    answer = kit.answer(first, reply, bello, created=at(60))

    # Meanwhile Sam changed the first of these in his own words.
    sam.vault.append_all((plan.set_value(f"goals/{goal.id}/want", "Get to the allotment on Saturdays"),), ME)

    # Sam takes the reply back: four are offered, one is a conflict, nothing is applied by itself.
    back = look(sam, answer.data)
    assert (back.whole, back.signer, back.notices) == (True, SignerState.NEW, (TrustNotice.REPLY,))
    assert back.opened is not None and back.opened.reply is not None
    before = sam.vault.plan
    base = plan.from_json(sam.vault.kept(f"{shares.BASE}{answer.record.in_reply_to.bundle_id}"))  # type: ignore[union-attr]
    assert base == shown
    offers = sharing.offers(base, sam.vault.plan, back.opened.reply, sections=plan.SHARED_SECTIONS)
    assert sam.vault.plan == before
    assert sorted(offer.standing for offer in offers) == [Standing.CONFLICT] + [Standing.OFFERED] * 4
    (conflict,) = [offer for offer in offers if offer.standing is Standing.CONFLICT]
    assert (conflict.mine, conflict.theirs) == (
        "Get to the allotment on Saturdays",
        "Walk to the allotment twice a week",
    )
    for offer in offers:
        if offer.standing is Standing.OFFERED and offer.change is not None:
            sam.vault.append_all((offer.change,), THEM)
    sam.vault.append_all((sharing.keep_both(sam.vault.plan, conflict, "Dr Bello", kit.TODAY),), THEM)
    sam.vault.append_all(
        (sharing.take_view(sam.vault.plan, back.opened.reply.views[0], "Dr Bello", "GP", kit.TODAY),), THEM
    )
    given = back.opened.reply.agreement
    assert given is not None
    digits = back.opened.fingerprint.digits
    sam.vault.append_all((sharing.take_agreement(sam.vault.plan, given, "Dr Bello", "GP", digits),), THEM)
    keep(sam, back, at(90))

    after = plan.value_at(sam.vault.plan, f"goals/{goal.id}")
    assert after.want == "Get to the allotment on Saturdays"
    assert (after.by_when, after.actions[0].confidence) == ("2027-04-01", 9)
    assert after.actions[-1].what == "See the physiotherapist"
    assert sam.vault.plan.differences[-1].other_view == "Walk to the allotment twice a week"
    assert sam.vault.plan.professional_views[-1].text == "Doing well"
    assert sam.vault.plan.agreement.sign_offs[-1].fingerprint == digits

    # Every step is in the history and can be undone.
    for _ in range(7):
        sam.vault.undo(ME)
    assert plan.to_json(sam.vault.plan) == plan.to_json(before)

    # Sam shares again; the surgery sees a newer copy of somebody they know, and the older one as older.
    second = shares.make_share(sam, choices("goals", "people", "matters"), at(120))
    assert (second.record.revision, second.record.previous) == (2, first.manifest_sha256)
    newer = look(surgery, second.data)
    assert (newer.signer, newer.notices) == (SignerState.CONFIRMED, ())
    keep(surgery, newer, at(121))
    assert look(surgery, first.data).notices == (TrustNotice.SAME_AGAIN, TrustNotice.OLDER)
    assert look(surgery, second.data).notices == (TrustNotice.SAME_AGAIN,)
    assert look(sam, answer.data).notices == (TrustNotice.SAME_AGAIN, TrustNotice.REPLY)

    # A reply of the surgery to something that Sam never sent is told as that.
    stray = kit.answer(kit.share(), sharing.Reply(), bello, created=at(130))
    assert look(sam, stray.data).notices[-1] is TrustNotice.REPLY_TO_UNKNOWN
    for vault in (sam, surgery):
        vault.lock()


def test_a_carer_holds_two_plans_and_three_answers_without_mixing_them() -> None:
    known = sharing.Known()
    sam, rose = kit.person("Sam Okoro", 7), kit.person("Rose Bell", 8)
    sams = kit.share(identity=sam, revision=2)
    roses = kit.share(identity=rose, revision=1, plan_id="9f0c3a52-6f1e-4d0b-8f0a-5f6d1d3c2b99")
    for share in (sams, roses):
        known = trust.received(known, sharing.open_share(share.data), kit.NOW)
    assert len(known.signers) == 2
    professionals = [kit.person(name, seed) for name, seed in (("Dr Bello", 11), ("Nurse Ade", 12), ("Jo, physio", 13))]
    mine = trust.sent(known, sharing.HeldShare.of(sharing.open_share(sams.data)))
    for who in professionals:
        answer = kit.answer(sams, sharing.Reply(), who)
        checked = sharing.check(answer.data, mine, today=kit.TODAY)
        assert (checked.signer, checked.notices) == (SignerState.NEW, (TrustNotice.REPLY,))
        assert checked.opened is not None
        mine = trust.received(mine, checked.opened, kit.NOW)
    assert len(mine.received) == 5
    for who in professionals:
        again = sharing.check(kit.answer(sams, sharing.Reply(), who).data, mine, today=kit.TODAY)
        assert again.notices == (TrustNotice.SAME_AGAIN, TrustNotice.REPLY)
    newer = kit.share(identity=rose, revision=2, plan_id=roses.record.plan_id, previous=roses.manifest_sha256)
    assert sharing.check(newer.data, mine, today=kit.TODAY).notices == ()
