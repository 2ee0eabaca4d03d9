"""Replies: what is suggested comes back whole, nothing is applied by itself, and nothing is lost."""

import datetime
import random
from typing import Any

import pytest
import share_kit as kit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pcsp_desktop import plan, sharing
from pcsp_desktop.plan import Change, ChangeKind
from pcsp_desktop.sharing import Offer, Reply, Standing, Suggestion
from pcsp_desktop.sharing import reply as replies

BASE = kit.small_plan()
WANT = "goals/goal-1/want"
STEP = "goals/goal-1/actions/step-1"


def suggested(*changes: Change, base: plan.Plan = BASE) -> Reply:
    return Reply(suggestions=tuple(sharing.suggest(base, change) for change in changes))


def through_a_file(reply: Reply) -> Reply:
    """The reply as it arrives: written, signed, checked and read."""
    opened = sharing.open_share(kit.answer(kit.share(), reply).data)
    assert opened.reply is not None
    return opened.reply


def offers(base: plan.Plan | None, mine: plan.Plan, reply: Reply) -> tuple[Offer, ...]:
    """What a reply offers when all that it speaks to was shared."""
    return sharing.offers(base, mine, reply, sections=plan.SHARED_SECTIONS)


def one(found: tuple[Offer, ...]) -> Offer:
    (offer,) = found
    return offer


def test_everything_in_a_reply_arrives() -> None:
    reply = Reply(
        comments=(sharing.Comment(id=plan.new_id(), path=WANT, text="A fine goal"),),
        suggestions=suggested(
            plan.set_value(WANT, "Walk to the park"),
            plan.set_value(f"{STEP}/confidence", 8),
            plan.remove_entry("people/person-1"),
            plan.set_state("goals/goal-1/because", "not_now"),
            plan.add_entry(BASE, "goals", want="Sleep better"),
        ).suggestions,
        views=(sharing.View(id=plan.new_id(), section="health", text="Stable"),),
        agreement=sharing.AgreementGiven(status="in_part", words="But not the stairs", given_on=kit.TODAY),
    )
    assert through_a_file(reply) == reply


def test_an_empty_reply_is_a_reply() -> None:
    assert through_a_file(Reply()) == Reply()


def test_a_suggestion_must_fit_the_plan_that_was_shared() -> None:
    with pytest.raises(plan.Fault):
        sharing.suggest(BASE, plan.set_value("goals/other/want", "x"))
    with pytest.raises(plan.Fault):
        sharing.suggest(BASE, plan.set_value(f"{STEP}/confidence", 11))


def test_only_they_changed_it_so_it_is_offered() -> None:
    offer = one(offers(BASE, BASE, suggested(plan.set_value(WANT, "Walk to the park"))))
    assert (offer.standing, offer.base, offer.mine, offer.theirs) == (
        Standing.OFFERED,
        "Walk to the shop by myself",
        "Walk to the shop by myself",
        "Walk to the park",
    )
    assert offer.change is not None
    assert plan.value_at(plan.apply(BASE, offer.change), WANT) == "Walk to the park"


def test_both_changed_it_so_my_words_stay_and_theirs_is_kept_beside() -> None:
    mine = plan.apply(BASE, plan.set_value(WANT, "Walk to the bus"))
    offer = one(offers(BASE, mine, suggested(plan.set_value(WANT, "Walk to the park"))))
    assert (offer.standing, offer.mine, offer.theirs) == (Standing.CONFLICT, "Walk to the bus", "Walk to the park")
    assert plan.value_at(mine, WANT) == "Walk to the bus"


def test_both_changed_it_alike_so_there_is_nothing_to_decide() -> None:
    change = plan.set_value(WANT, "Walk to the park")
    offer = one(offers(BASE, plan.apply(BASE, change), suggested(change)))
    assert (offer.standing, offer.change) == (Standing.SAME, None)


def test_a_suggestion_for_a_goal_that_i_removed_stands_as_a_conflict() -> None:
    mine = plan.apply(BASE, plan.remove_entry("goals/goal-1"))
    offer = one(offers(BASE, mine, suggested(plan.set_value(WANT, "Walk to the park"))))
    assert offer.standing is Standing.CONFLICT
    assert offer.change is not None
    assert plan.value_at(plan.apply(mine, offer.change), WANT) == "Walk to the park"


def test_they_remove_what_i_changed_so_it_stays() -> None:
    mine = plan.apply(BASE, plan.set_value(WANT, "Walk to the bus"))
    offer = one(offers(BASE, mine, suggested(plan.remove_entry("goals/goal-1"))))
    assert offer.standing is Standing.CONFLICT


def test_the_reason_for_a_suggestion_comes_with_its_offer() -> None:
    reply = Reply(suggestions=(sharing.suggest(BASE, plan.set_value(WANT, "Rest"), why="Your knee"),))
    offer = one(offers(BASE, BASE, reply))
    assert offer.why == ("Your knee",)
    assert offer.suggestions == (reply.suggestions[0].id,)


def test_a_hostile_suggestion_that_fits_nowhere_is_told_as_gone() -> None:
    stray = Suggestion(id=plan.new_id(), change=Change("set", "goals/gone/want", "x"), base_sha256="0" * 64)
    wrong = Suggestion(id=plan.new_id(), change=Change("add", "goals", {"id": "goal-1"}), base_sha256="0" * 64)
    odd = Suggestion(id=plan.new_id(), change=Change("set", WANT, {"a": [1]}), base_sha256="0" * 64)
    found = offers(BASE, BASE, through_a_file(Reply(suggestions=(stray, wrong, odd))))
    assert [offer.standing for offer in found] == [Standing.GONE] * 3
    assert all(offer.change is None for offer in found)


def test_without_the_shared_copy_the_hashes_tell_what_changed() -> None:
    reply = suggested(plan.set_value(WANT, "Walk to the park"))
    assert one(offers(None, BASE, reply)).standing is Standing.OFFERED
    mine = plan.apply(BASE, plan.set_value(WANT, "Walk to the bus"))
    assert one(offers(None, mine, reply)).standing is Standing.CONFLICT
    same = plan.apply(BASE, plan.set_value(WANT, "Walk to the park"))
    assert one(offers(None, same, reply)).standing is Standing.SAME
    gone = plan.apply(BASE, plan.remove_entry("goals/goal-1"))
    assert one(offers(None, gone, reply)).standing is Standing.GONE


def test_keeping_both_leaves_my_words_and_notes_theirs() -> None:
    mine = plan.apply(BASE, plan.set_value(WANT, "Walk to the bus"))
    offer = one(offers(BASE, mine, suggested(plan.set_value(WANT, "Walk to the park"))))
    after = plan.apply(mine, sharing.keep_both(mine, offer, "Dr Bello", kit.TODAY))
    assert plan.value_at(after, WANT) == "Walk to the bus"
    noted = after.differences[0]
    assert (noted.my_view, noted.other_view, noted.whose_view) == ("Walk to the bus", "Walk to the park", "Dr Bello")


def test_a_view_goes_to_its_own_place_and_an_agreement_to_its_page() -> None:
    view = sharing.View(id=plan.new_id(), section="health", text="Stable since May")
    after = plan.apply(BASE, sharing.take_view(BASE, view, "Dr Bello", "GP", kit.TODAY))
    assert after.health == BASE.health
    assert (after.professional_views[0].text, after.professional_views[0].name) == ("Stable since May", "Dr Bello")
    given = sharing.AgreementGiven(status="agreed", words="Good plan", given_on=datetime.date(2026, 11, 20))
    digits = kit.person("Dr Bello", 11).fingerprint.digits
    after = plan.apply(after, sharing.take_agreement(after, given, "Dr Bello", "GP", digits))
    signed = after.agreement.sign_offs[0]
    assert (signed.status, signed.said_how, signed.fingerprint, signed.date) == (
        "agreed",
        "signed_file",
        digits,
        datetime.date(2026, 11, 20),
    )


@pytest.mark.parametrize("status", replies.AGREEMENT_STATUSES)
def test_every_agreement_status_has_its_place_in_the_plan(status: str) -> None:
    given = sharing.AgreementGiven(status=status, given_on=kit.TODAY)
    assert plan.apply(BASE, sharing.take_agreement(BASE, given, "A", "", "")).agreement.sign_offs[0].status == status


def _spoiled(**changed: Any) -> bytes:
    answered = sharing.Answered(bundle_id=plan.new_id(), revision=1, manifest_sha256="0" * 64)
    saved: dict[str, Any] = suggested(plan.set_value(WANT, "x")).to_json(answered)
    return plan.canonical({**saved, **changed})


@pytest.mark.parametrize(
    "changed",
    [
        {"format": "pcsp-reply/2"},
        {"comments": None},
        {"comments": [{"id": "x", "path": "", "text": "a"}]},
        {"suggestions": [{}]},
        {"suggestions": {}},
        {"views": [{"id": plan.new_id(), "section": "copies", "text": "a"}]},
        {"views": [{"id": plan.new_id(), "section": "health", "text": ""}]},
        {"agreement": {"status": "agreed", "words": ""}},
        {"agreement": {"status": "maybe", "words": "", "given_on": "2026-01-01"}},
        {"agreement": {"status": "agreed", "words": "", "given_on": "2026-13-01"}},
        {"more": 1},
        {"base": None},
    ],
)
def test_a_reply_of_another_form_is_refused(changed: dict[str, Any]) -> None:
    replies.read(_spoiled())
    with pytest.raises(sharing.Malformed):
        replies.read(_spoiled(**changed))


def test_two_suggestions_for_one_place_are_refused() -> None:
    twice = suggested(plan.set_value(WANT, "a"), plan.set_value(WANT, "b"))
    answered = sharing.Answered(bundle_id=plan.new_id(), revision=1, manifest_sha256="0" * 64)
    with pytest.raises(sharing.Malformed):
        replies.read(plan.canonical(twice.to_json(answered)))


# --- merging loses nothing ------------------------------------------------------------------------


def edited(start: plan.Plan, seed: int, edits: int) -> tuple[plan.Plan, list[Change]]:
    """A plan after some random edits of every kind, and the edits."""
    chance = random.Random(seed)
    made: list[Change] = []
    now = start
    for _ in range(edits):
        change = _random_change(now, chance)
        if change is not None:
            now = plan.apply(now, change)
            made.append(change)
    return now, made


def _random_change(now: plan.Plan, chance: random.Random) -> Change | None:
    word = f"words {chance.randrange(4)}"
    kind = chance.randrange(8)
    goals = now.goals
    if kind == 0:
        return plan.set_value("matters/important", word)
    if kind == 1 and now.people:
        return plan.set_value(f"people/{chance.choice(now.people).id}/relationship", word)
    if kind == 2:
        place = chance.choice(["health", "matters/important", "goals"])
        return plan.set_state(place, chance.choice(plan.ANSWER_STATES))
    if kind == 3:
        return Change("add", "goals", {"id": f"g{chance.randrange(10**9)}", "want": word})
    if not goals:
        return None
    goal = chance.choice(goals)
    if kind == 4:
        return plan.set_value(f"goals/{goal.id}/{chance.choice(['want', 'because'])}", word)
    if kind == 5:
        return Change("add", f"goals/{goal.id}/actions", {"id": f"a{chance.randrange(10**9)}", "what": word})
    if kind == 6:
        places = [f"goals/{goal.id}", *(f"goals/{goal.id}/actions/{step.id}" for step in goal.actions)]
        return plan.remove_entry(chance.choice(places))
    return plan.move_entry(now, f"goals/{goal.id}", chance.choice([-1, 1]))


def rich_base(seed: int) -> plan.Plan:
    return edited(BASE, seed, 8)[0]


def changed_leaves(before: plan.Plan, after: plan.Plan) -> dict[str, Any]:
    was, now = plan.leaves(before), plan.leaves(after)
    return {
        path: now[path].value if path in now else None
        for path in {**was, **now}
        if (was[path].value if path in was else None) != (now[path].value if path in now else None)
    }


def inside(path: str, around: set[str]) -> bool:
    parts = path.removeprefix("states:").split("/")
    return any("/".join(parts[:end]) in around for end in range(1, len(parts) + 1)) or path in around


THREE_PLANS = (st.integers(0, 2**32), st.integers(0, 6), st.integers(0, 6))


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(*THREE_PLANS)
def test_each_change_of_either_side_is_applied_or_stands_as_a_suggestion(seed: int, mine: int, theirs: int) -> None:
    nothing_is_lost(seed, mine, theirs)


@pytest.mark.slow
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(*THREE_PLANS)
def test_nothing_is_lost_in_5000_merges(seed: int, mine: int, theirs: int) -> None:
    nothing_is_lost(seed, mine, theirs)


def nothing_is_lost(seed: int, my_edits: int, their_edits: int) -> None:
    """Merge three random plans and follow every change of either side."""
    base = rich_base(seed)
    mine, _ = edited(base, seed + 1, my_edits)
    theirs, _ = edited(base, seed + 2, their_edits)
    merged = plan.merge(base, mine, theirs)
    offered = {offer.path for offer in merged.offered}
    conflicts = {offer.path for offer in merged.conflicts}
    after = mine
    for offer in merged.offered:
        after = plan.apply(after, offer.change)
    at_mine, at_after = plan.leaves(mine), plan.leaves(after)

    for path, wanted in changed_leaves(base, theirs).items():
        got = at_after[path].value if path in at_after else None
        assert got == wanted or inside(path, conflicts) or inside(path, offered), path
    for path, wanted in changed_leaves(base, mine).items():
        got = at_after[path].value if path in at_after else None
        assert got == wanted, path
    for path in set(at_mine) - set(at_after):
        assert inside(path, offered)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32), st.integers(0, 5), st.integers(0, 5))
def test_every_suggestion_of_a_reply_has_an_offer(seed: int, my_edits: int, their_edits: int) -> None:
    base = rich_base(seed)
    mine, _ = edited(base, seed + 1, my_edits)
    chance = random.Random(seed + 2)
    suggestions: dict[tuple[str, str], Suggestion] = {}
    for _ in range(their_edits):
        change = _random_change(base, chance)
        if change is not None:
            key = (change.path, str(change.value) if change.kind is ChangeKind.ADD else change.kind)
            suggestions.setdefault(key, sharing.suggest(base, change))
    reply = Reply(suggestions=tuple(suggestions.values()))
    found = offers(base, mine, reply)
    assert {each.id for each in reply.suggestions} <= {id_ for offer in found for id_ in offer.suggestions}
    for offer in found:
        if offer.change is not None:
            plan.apply(mine, offer.change)


def test_nothing_changed_gives_nothing_to_decide() -> None:
    assert offers(BASE, rich_base(3), Reply()) == ()
