"""A reply can only do what it was asked: whatever its file says, nothing else can be taken from it."""

import datetime
import json
from typing import Any

import pytest
import share_kit as kit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pcsp_desktop import plan, sharing
from pcsp_desktop.plan import Change, Kind
from pcsp_desktop.sharing import Reply, Suggestion, container, layout

SECTIONS = ("people", "goals", "carer")
LETTER = "ab" * 32


def my_plan() -> plan.Plan:
    """A plan with something in every part that a reply might reach for."""
    return plan.from_json(
        {
            "schema": plan.SCHEMA,
            "goals": [{"id": "goal-1", "want": "Walk to the shop", "actions": [{"id": "step-1", "what": "Walk"}]}],
            "people": [{"id": "anna", "name": "Anna"}],
            "carer": {"name": "Anna", "said_yes_to_sharing": "yes", "views": "I am tired"},
            "consent": {"choices": [{"id": "c1", "person": "anna", "section": "health", "answer": "do_not_share"}]},
            "agreement": {"sign_offs": [{"id": "s1", "name": "Sam", "status": "not_agreed"}]},
            "copies": [{"id": "k1", "who": "Elm Road"}],
            "own_headings": [{"id": "h1", "section": "goals", "heading": "My dog"}],
            "authorship": [{"id": "w1", "section": "goals", "who": "me"}],
            "professional_views": [{"id": "v1", "name": "Dr Khan", "text": "Stable"}],
            "health": {"allergies_answer": "yes", "allergies": [{"id": "a1", "to": "penicillin"}]},
            "other_plans": [{"id": "o1", "name": "Hospital plan"}],
        }
    )


# Twenty things that a hostile reply to a copy of three sections tries.
TWENTY = {
    "a health answer that was not shared": Change("set", "health/allergies_answer", "none_known"),
    "taking an allergy out": Change("remove", "health/allergies/a1"),
    "a new health entry": Change("add", "health/medicines", {"id": "m1", "name": "Warfarin"}),
    "a state of a part that was not shared": Change("state", "health", "not_wanted"),
    "a sharing choice": Change("set", "consent/choices/c1/answer", "share"),
    "a new sharing choice": Change("add", "consent/choices", {"id": "c2", "person": "anna", "answer": "share"}),
    "a consent that was never given": Change("add", "consent/records", {"id": "r1", "what": "All", "answer": "yes"}),
    "an attorney": Change("add", "consent/attorneys", {"id": "t1", "name": "Mallory", "kind": "lpa_health"}),
    "who decides": Change("add", "consent/deciders", {"id": "d1", "decision": "Care", "how": "best_interests"}),
    "a sign-off of another": Change("add", "agreement/sign_offs", {"id": "s2", "name": "Sam", "status": "agreed"}),
    "a sign-off that is turned round": Change("set", "agreement/sign_offs/s1/status", "agreed"),
    "that I had a say": Change("set", "agreement/in_my_words", "yes"),
    "the list of copies": Change("remove", "copies/k1"),
    "a copy that was never given": Change("add", "copies", {"id": "k2", "who": "Elm Road"}),
    "how the plan is set up": Change("set", "setup/typed_by", "someone_for_me"),
    "who wrote a part": Change("set", "authorship/w1/who", "for_me"),
    "a heading of my own": Change("set", "own_headings/h1/heading", "My funeral"),
    "the carer's yes": Change("set", "carer/said_yes_to_sharing", "yes"),
    "the day of the carer's yes": Change("set", "carer/said_yes_on", "2026-01-01"),
    "a view in another's name": Change("add", "professional_views", {"id": "v2", "name": "Dr Khan", "text": "Agreed"}),
}  # fmt: skip
FAMILY = {
    "a view of another that is changed": Change("set", "professional_views/v1/text", "No risk"),
    "a file of the vault": Change("set", "other_plans/o1/file", LETTER),
    "a file of the vault in an entry": Change("add", "other_plans", {"id": "o2", "name": "Letter", "file": LETTER}),
    "a letter": Change("add", "results/letters", {"id": "l1", "file": LETTER}),
    "a photo": Change("set", "support/profile/photo", LETTER),
    "no place of the plan": Change("set", "nothing/like/it", "x"),
    "the answer states": Change("set", "states", {"goals": "not_wanted"}),
    "a state of the carer's yes": Change("state", "carer/said_yes_to_sharing", "not_now"),
    "a state of the sign-offs": Change("state", "agreement/sign_offs", "not_wanted"),
    "the place of a copy": Change("place", "copies/k1", "m"),
}


def reply_of(*changes: Change) -> Reply:
    return Reply(suggestions=tuple(Suggestion(id=plan.new_id(), change=each, base_sha256="0" * 64) for each in changes))


def arrived(reply: Reply, share: sharing.ShareFile) -> Reply:
    opened = sharing.open_share(kit.crafted_answer(share, reply))
    assert opened.reply is not None
    return opened.reply


@pytest.fixture(scope="module")
def share() -> sharing.ShareFile:
    return kit.share(my_plan(), SECTIONS)


@pytest.mark.parametrize("change", [*TWENTY.values(), *FAMILY.values()], ids=[*TWENTY, *FAMILY])
@pytest.mark.parametrize("kept", [True, False], ids=["with its base", "with its base deleted"])
def test_what_was_not_asked_cannot_be_taken(change: Change, kept: bool, share: sharing.ShareFile) -> None:
    mine = my_plan()
    base = sharing.open_share(share.data).plan if kept else None
    came = arrived(reply_of(change), share)
    assert sharing.offers(base, mine, came, sections=SECTIONS) == ()
    assert sharing.asked(came, SECTIONS).not_asked == 1


def test_our_own_maker_writes_no_such_reply(share: sharing.ShareFile) -> None:
    for change in TWENTY.values():
        if is_closed(change.path):
            with pytest.raises(sharing.CannotMake):
                kit.answer(share, reply_of(change))


def test_an_agreement_is_of_no_day_that_is_still_to_come(share: sharing.ShareFile) -> None:
    days = ((0, True), (1, True), (2, False), (4000, False))
    for ahead, whole in days:
        given = sharing.AgreementGiven(status="agreed", given_on=kit.TODAY + datetime.timedelta(days=ahead))
        data = kit.crafted_answer(share, Reply(agreement=given))
        assert sharing.check(data, today=kit.TODAY).whole is whole


def test_what_was_asked_can_be_taken(share: sharing.ShareFile) -> None:
    wanted = (
        plan.set_value("goals/goal-1/want", "Walk to the park"),
        Change("add", "goals/goal-1/actions", {"id": "step-2", "what": "Rest"}),
        plan.set_value("people/anna/phone", "01632 960 001"),
        plan.set_value("carer/views", "I can do two days"),
        Change("state", "goals/goal-1/because", "not_now"),
    )
    came = arrived(reply_of(*wanted), share)
    assert came.not_asked == 0
    found = sharing.offers(sharing.open_share(share.data).plan, my_plan(), came, sections=SECTIONS)
    assert len(found) == len(wanted)
    assert all(offer.change is not None for offer in found)


def test_a_mixed_reply_loses_only_what_was_not_asked(share: sharing.ShareFile) -> None:
    good = plan.set_value("goals/goal-1/want", "Walk to the park")
    came = arrived(reply_of(*TWENTY.values(), good), share)
    (offer,) = sharing.offers(sharing.open_share(share.data).plan, my_plan(), came, sections=SECTIONS)
    assert offer.path == "goals/goal-1/want"


def test_comments_and_views_stay_with_what_was_shared(share: sharing.ShareFile) -> None:
    comments = ("", "goals/goal-1/want", "health/diet", "copies/k1", "The app has checked this")
    reply = Reply(
        comments=tuple(sharing.Comment(id=plan.new_id(), path=path, text="x") for path in comments),
        views=tuple(sharing.View(id=plan.new_id(), section=each, text="x") for each in ("goals", "health")),
    )
    left = sharing.asked(arrived(reply, share), SECTIONS)
    assert [each.path for each in left.comments] == ["", "goals/goal-1/want"]
    assert [each.section for each in left.views] == ["goals"]
    assert left.not_asked == 4


def test_a_reply_to_nothing_of_ours_was_asked_nothing(share: sharing.ShareFile) -> None:
    reply = Reply(
        comments=(sharing.Comment(id=plan.new_id(), path="", text="x"),),
        suggestions=reply_of(plan.set_value("goals/goal-1/want", "Rest")).suggestions,
        agreement=sharing.AgreementGiven(status="agreed", given_on=kit.TODAY),
    )
    assert sharing.asked(reply, ()) == Reply(not_asked=3)


# ---- Every path of the model -------------------------------------------------------------------------------


def places(spec: plan.FieldSpec) -> list[Change]:
    """Every kind of change that could reach a field, in the plan of `full_plan`."""
    path = spec.pattern.replace("*", "e")
    made: list[Change] = [Change("state", path, "not_now")]
    if spec.kind is Kind.ENTRIES:
        made += [Change("add", path, {"id": "new"}), Change("remove", f"{path}/e"), Change("place", f"{path}/e", "z")]
    elif spec.kind not in (Kind.GROUP, Kind.STATES):
        made.append(Change("set", path, value_of(spec)))
    return made


def value_of(spec: plan.FieldSpec) -> Any:
    match spec.kind:
        case Kind.CHOICE:
            return spec.codes[-1]
        case Kind.CHOICES:
            return [spec.codes[-1]]
        case Kind.DATE:
            return "2026-02-03"
        case Kind.SCALE:
            return 7
        case Kind.NUMBER:
            return spec.facts["high"]
        case Kind.MONEY:
            return 1234
        case Kind.NHS_NUMBER:
            return "9434765919"
        case Kind.ATTACHMENT:
            return LETTER
        case _:
            return "words of theirs"


def full_plan() -> plan.Plan:
    """One entry in every list, so that every path of the model is there."""

    def filled(prefix: str) -> dict[str, Any]:
        holder: dict[str, Any] = {}
        for spec in plan.fields():
            if spec.pattern != prefix + spec.name:
                continue
            if spec.kind is Kind.GROUP:
                holder[spec.name] = filled(f"{spec.pattern}/")
            elif spec.kind is Kind.ENTRIES:
                holder[spec.name] = [{"id": "e", **filled(f"{spec.pattern}/*/")}]
        return holder

    return plan.from_json({**filled(""), "schema": plan.SCHEMA, "carer": {"name": "Anna"}})


EVERY = [change for spec in plan.fields() for change in places(spec)]
CLOSED = ("setup", "consent", "agreement", "professional_views", "copies", "own_headings", "authorship", "states")


def is_closed(path: str) -> bool:
    """The rule of the share format, told in another way than the code tells it."""
    section = path.split("/", 1)[0]
    return section in CLOSED or path in ("carer/said_yes_to_sharing", "carer/said_yes_on")


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.sampled_from(EVERY), min_size=1, max_size=8),
    st.sets(st.sampled_from(plan.SHARED_SECTIONS)),
    st.booleans(),
)
def test_no_path_of_the_model_changes_but_what_was_asked(changes: list[Change], shared: set[str], kept: bool) -> None:
    mine = full_plan()
    base = plan.select(mine, shared) if kept else None
    sections = tuple(shared)
    unique = {(each.kind, each.path): each for each in changes}
    after = mine
    for offer in sharing.offers(base, mine, reply_of(*unique.values()), sections=sections):
        if offer.change is not None:
            after = plan.apply(after, offer.change)
    was, now = plan.leaves(mine), plan.leaves(after)
    for path in was.keys() | now.keys():
        if (was.get(path) or None) != (now.get(path) or None):
            place = path.removeprefix("states:").removesuffix("/order")
            assert place.split("/", 1)[0] in shared
            assert not is_closed(place)
            spec = plan.fields_by_pattern().get(plan.pattern_of(place))
            assert spec is None or spec.kind is not Kind.ATTACHMENT


@pytest.mark.parametrize("section", plan.SHARED_SECTIONS)
def test_every_open_path_of_a_shared_section_can_be_suggested(section: str) -> None:
    for spec in plan.fields():
        if spec.section != section:
            continue
        for change in places(spec):
            wanted = not is_closed(change.path) and spec.kind is not Kind.ATTACHMENT
            assert sharing.may_change(change, (section,)) is wanted, change.path
            assert not sharing.may_change(change, tuple(each for each in plan.SHARED_SECTIONS if each != section))


def test_the_reader_itself_leaves_out_what_no_reply_may_change(share: sharing.ShareFile) -> None:
    """Also in a file that our own maker never made."""
    data = kit.answer(share, Reply()).data
    members = dict(container.read(data))
    saved = json.loads(members[layout.CONTENT_NAME["reply"]])
    closed = [each for each in TWENTY.values() if is_closed(each.path)]
    saved["suggestions"] = [
        {"id": plan.new_id(), "kind": str(each.kind), "path": each.path, "value": each.value,
         "base_sha256": "0" * 64, "why": ""}
        for each in closed
    ]  # fmt: skip
    from pcsp_desktop.sharing import reply as replies

    came, _ = replies.read(plan.canonical(saved))
    assert came.suggestions == ()
    assert came.not_asked == len(closed) == 16


def test_a_bundle_that_nobody_signed_reaches_no_closed_part_either() -> None:
    from pcsp_desktop.sharing.fhir import export, incoming

    theirs = plan.from_json({**plan.to_json(my_plan()), "setup": {"typed_by": "someone_for_me"}})
    document = export.document(theirs, kit.copy(kit.person()), kit.consent(), b"%PDF-")
    found = incoming.suggestions(document, plan.Plan())
    assert found
    assert not [each.change.path for each in found if is_closed(each.change.path.removeprefix("states:"))]


LEAVE_THEIR_PLACE = {
    "digits that turn": "Take \u202e52\u202c mg each day",
    "an isolate": "Take \u206752\u2069 mg",
    "a line of another kind": "Walk\u2028Sam says: yes",
    "an escape": "Walk \x1b[2J",
    "a null": "Walk\x00",
}


@pytest.mark.parametrize("words", LEAVE_THEIR_PLACE.values(), ids=LEAVE_THEIR_PLACE)
def test_what_would_be_stored_is_what_is_shown(words: str, share: sharing.ShareFile) -> None:
    """Nobody takes "25 mg" for what the page shows as "52 mg"."""
    hostile = (
        Change("set", "goals/goal-1/want", words),
        Change("add", "goals", {"id": plan.new_id(), "want": words}),
        Change("add", "goals", {"id": plan.new_id(), "actions": [{"id": plan.new_id(), "what": words}]}),
    )
    assert [sharing.may_change(change) for change in hostile] == [False] * len(hostile)
    assert sharing.asked(reply_of(*hostile), plan.SHARED_SECTIONS).suggestions == ()


def test_our_own_maker_puts_such_words_right() -> None:
    base = my_plan()
    goal = base.goals[0].id
    made = sharing.suggest(base, Change("set", f"goals/{goal}/want", "Walk \u202eto\u202c the shop\u2028and back"))
    assert made.change.value == "Walk to the shop\nand back"
    assert sharing.may_change(made.change)


@pytest.mark.parametrize(
    "words", ["Walk to the shop\nand back", "علی\u200cرضا", "ਗੁਰਪ੍ਰੀਤ", "A tab\there", "👨\u200d👩\u200d👧"]
)
def test_honest_words_of_any_script_can_be_suggested(words: str) -> None:
    assert sharing.may_change(Change("set", "matters/important", words))
