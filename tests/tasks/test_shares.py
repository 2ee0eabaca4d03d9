"""A copy goes out, an answer comes back, and each person's files stay apart. Two real vaults, real files."""

import datetime
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from pypdf import PdfReader
from vault_kit import TurnableClock, attach, keep

from pcsp_desktop import documents, plan, sharing, vault
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Equality, Person, Setup
from pcsp_desktop.sharing import SignerState, TrustNotice
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import copies, received, replies, shares, taking_back
from pcsp_desktop.vault.keys import KdfCost, Passphrase

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
NOW = datetime.datetime(2026, 3, 1, 9, 0, 30, tzinfo=datetime.UTC)
TODAY = NOW.date()
BELLO = replies.Responder(name="Dr Bello", role="professional", organisation="Elm Road Surgery")

Vaults = Callable[..., PlanSession]


def small_plan() -> plan.Plan:
    goal = Goal(
        id="goal-1",
        want="Walk to the shop by myself",
        importance=9,
        order="m",
        actions=(Action(id="step-1", what="Walk to the corner each day", confidence=7, order="m"),),
    )
    return plan.Plan(goals=(goal,), people=(Person(id="person-1", name="Anna", role="family", order="m"),))


@pytest.fixture
def vaults(tmp_path: Path) -> Iterator[Vaults]:
    made: list[PlanSession] = []

    def make(name: str, whole: plan.Plan | None = None) -> PlanSession:
        clock = TurnableClock()
        opened = vault.create(tmp_path / name, Passphrase("pw"), cost=CHEAP, clock=clock, plan=whole)
        made.append(PlanSession(opened, clock=clock))
        return made[-1]

    yield make
    for session in made:
        session.lock()
        session.wait_for_backup()


def choices(*sections: str, **more: object) -> shares.ShareChoices:
    return shares.ShareChoices(
        name="Sam Okoro",
        recipient="Dr Bello",
        purpose="My appointment",
        sections=sections or ("goals", "people"),
        **more,  # type: ignore[arg-type]
    )


def after(minutes: int) -> datetime.datetime:
    return NOW + datetime.timedelta(minutes=minutes)


def came(session: PlanSession, made: sharing.ShareFile) -> sharing.Checked:
    return received.check(made.data, session, TODAY)


def opened(made: sharing.ShareFile) -> sharing.Opened:
    return sharing.open_share(made.data)


def answer(
    session: PlanSession, to: sharing.ShareFile, reply: sharing.Reply, minutes: int = 60, who: replies.Responder = BELLO
) -> sharing.ShareFile:
    made = replies.make(replies.prepare(session, opened(to), reply, who, after(minutes)))
    replies.give(session, session.folder.parent / "reply.pcsp.zip", made)
    return made


def suggested(to: sharing.ShareFile, *changes: plan.Change, why: str = "We talked") -> sharing.Reply:
    base, reply = opened(to).plan, sharing.Reply()
    assert base is not None
    for change in changes:
        reply = replies.with_suggestion(reply, base, change, why)
    return reply


def taken(session: PlanSession, made: sharing.ShareFile) -> taking_back.ReplyToDecide:
    return taking_back.ReplyToDecide.of(session, opened(made))


# ---- Sharing -----------------------------------------------------------------------------------------------


def test_a_share_holds_the_chosen_sections_and_their_pages(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    made = shares.make_share(sam, choices("goals"), NOW)
    found = opened(made)
    assert found.plan is not None
    assert found.plan.goals[0].want == "Walk to the shop by myself"
    assert found.plan.people == ()
    assert found.record.purpose == "My appointment"
    assert found.pdf.startswith(b"%PDF-")


def test_a_copy_that_was_never_saved_leaves_no_trace_in_the_line_of_copies(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    shares.make(shares.prepare(sam, choices(), NOW))
    assert shares.known_to(sam).sent == ()
    first = shares.make_share(sam, choices(), NOW)
    second = shares.make_share(sam, choices(), after(1))
    assert (first.record.revision, second.record.revision) == (1, 2)
    assert second.record.previous == first.manifest_sha256


def test_what_is_kept_as_base_is_what_the_reader_sees(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    photo = attach(sam.vault, b"a letter", "text/plain").id
    sam.opened.act(Did.ANSWERED, plan.add_entry(sam.vault.plan, "other_plans", name="Asthma plan", file=photo))
    made = shares.make_share(sam, choices("other_plans"), NOW)
    base = shares.base_plan(sam, made.record.bundle_id)
    assert base == opened(made).plan
    assert base is not None
    assert base.other_plans[0].file == ""


def test_the_same_key_signs_under_a_new_name(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    one = shares.identity_of(sam, "Sam Okoro")
    assert shares.identity_of(sam, "  Sam Okoro ").certificate == one.certificate
    other = shares.identity_of(sam, "Samuel Okoro")
    assert (other.key_id, other.name) == (one.key_id, "Samuel Okoro")


def test_a_new_signature_is_vouched_for_by_the_old_one(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    assert shares.new_signature(sam, NOW) is None
    first = shares.make_share(sam, choices(), NOW)
    received.keep(bello, opened(first), first.data, NOW)
    shares.new_signature(sam, after(5))
    second = shares.make_share(sam, choices(), after(6))
    assert second.record.author_key != first.record.author_key
    assert came(bello, second).signer is SignerState.NEW_KEY
    assert came(sam, first).signer is SignerState.OWN
    received.keep(bello, opened(second), second.data, after(7))
    (sam_there,) = received.plans_by_person(bello)
    assert len(sam_there.files) == 2


def test_the_same_name_with_another_key_stops(vaults: Vaults) -> None:
    sam, imposter, bello = vaults("sam", small_plan()), vaults("imposter", small_plan()), vaults("bello")
    first = shares.make_share(sam, choices(), NOW)
    received.keep(bello, opened(first), first.data, NOW)
    other = shares.make_share(imposter, choices(), after(1))
    assert came(bello, other).signer is SignerState.OTHER_KEY
    received.note_checked(bello, opened(other), "phone", after(2))
    assert came(bello, other).signer is SignerState.CONFIRMED
    assert came(bello, first).signer is SignerState.KNOWN


@pytest.mark.parametrize("how", ["share_file", "locked_pdf", "locked_file"])
def test_each_form_of_a_copy_opens_again(vaults: Vaults, how: str) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make(shares.prepare(sam, choices(), NOW))
    key = shares.identity_of(bello, "Dr Bello").age_recipient or ""
    packed = shares.pack(made.share, how, made.pages, key)
    sort = received.sort_of(packed.content)
    if sort is received.Sort.CODE:
        data = sharing.unlock_pdf(packed.content, packed.code.replace(" ", "-"))
    elif sort is received.Sort.KEY:
        data = received.unlock_with_own_key(bello, packed.content)
        with pytest.raises(sharing.CannotUnlock):
            received.unlock_with_own_key(sam, packed.content)
    else:
        data = packed.content
    assert data == made.share.data
    assert "Sam" not in packed.name


def test_a_vault_that_never_signed_cannot_open_what_is_locked_to_a_key(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make(shares.prepare(sam, choices(), NOW))
    locked = shares.pack(made.share, "locked_file", made.pages, shares.identity_of(sam, "S").age_recipient or "")
    with pytest.raises(sharing.CannotUnlock) as told:
        received.unlock_with_own_key(bello, locked.content)
    assert told.value.reason is sharing.Reason.WRONG_KEY


def test_who_sent_a_file_can_be_sent_one_that_only_they_open(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    received.keep(bello, opened(made), made.data, NOW)
    (to,) = shares.known_recipients(bello)
    assert (to.name, to.confirmed) == ("Sam Okoro", False)
    locked = sharing.lock_to_key(b"an answer", (to.recipient,))
    assert received.unlock_with_own_key(sam, locked) == b"an answer"


# ---- Receiving ---------------------------------------------------------------------------------------------


def test_kept_files_come_back_as_they_were_and_twice_is_once(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(expires=datetime.date(2026, 6, 1)), NOW)
    kept = received.keep(bello, opened(made), made.data, NOW)
    again = received.keep(bello, opened(made), made.data, after(1))
    assert received.kept_files(bello) == (kept,) == (again,)
    assert received.content_of(bello, kept) == made.data
    assert kept.expires == datetime.date(2026, 6, 1)
    assert came(bello, made).notices == (TrustNotice.SAME_AGAIN,)


def test_an_older_copy_is_noticed(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    first = shares.make_share(sam, choices(), NOW)
    second = shares.make_share(sam, choices(), after(1))
    received.keep(bello, opened(second), second.data, after(2))
    assert TrustNotice.OLDER in came(bello, first).notices


def test_a_copy_past_its_date_says_so(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(expires=TODAY), NOW)
    assert received.check(made.data, bello, TODAY).notices == ()
    assert received.check(made.data, bello, TODAY + datetime.timedelta(days=1)).notices == (TrustNotice.PAST_DATE,)


def test_a_deleted_file_is_gone_and_its_signer_still_known(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    kept = received.keep(bello, opened(made), made.data, NOW)
    received.forget(bello, kept)
    assert received.kept_files(bello) == ()
    with pytest.raises(KeyError):
        received.content_of(bello, kept)
    assert came(bello, made).signer is SignerState.KNOWN


def test_two_plans_and_three_answers_are_never_mixed(vaults: Vaults) -> None:
    anna = vaults("anna", small_plan())
    plans = {}
    for name, want in (("Rose Bell", "See the sea"), ("Sam Okoro", "Walk to the shop")):
        owner = vaults(name.split()[0], attrs.evolve(small_plan(), goals=(Goal(want=want),)))
        for minutes in (0, 1):
            made = shares.make_share(owner, attrs.evolve(choices(), name=name), after(minutes))
            received.keep(anna, opened(made), made.data, after(minutes))
        plans[name] = want
    mine = shares.make_share(anna, attrs.evolve(choices(), name="Anna"), NOW)
    for number, name in enumerate(("Dr Bello", "Nurse Ade", "Jo, physio")):
        who = replies.Responder(name=name)
        made = answer(vaults(f"answer-{number}"), mine, replies.with_comment(sharing.Reply(), "goals", name), who=who)
        received.keep(anna, opened(made), made.data, after(61))
    people = received.plans_by_person(anna)
    assert sorted(each.name for each in people) == ["Rose Bell", "Sam Okoro"]
    for each in people:
        assert [file.revision for file in each.files] == [2, 1]
        for file in each.files:
            shown = sharing.open_share(received.content_of(anna, file)).plan
            assert shown is not None
            assert shown.goals[0].want == plans[each.name]
    answers = received.answers_by_person(anna)
    assert sorted(each.name for each in answers) == ["Dr Bello", "Jo, physio", "Nurse Ade"]
    assert all(len(each.files) == 1 for each in answers)


def test_somebody_elses_plan_under_the_same_id_stays_apart(vaults: Vaults) -> None:
    sam, bello, other = vaults("sam", small_plan()), vaults("bello"), vaults("other", small_plan())
    first = shares.make_share(sam, choices(), NOW)
    making = attrs.evolve(
        shares.prepare(other, attrs.evolve(choices(), name="Mallory"), after(1)),
        plan_id=shares.plan_id(sam),
    )
    second = shares.make(making).share
    for made in (first, second):
        received.keep(bello, opened(made), made.data, after(2))
    assert [len(each.files) for each in received.plans_by_person(bello)] == [1, 1]


@pytest.mark.parametrize("start", [b"{", b"\xef\xbb\xbf {", b"\n\t{"])
def test_a_fhir_bundle_is_told_from_its_start(start: bytes) -> None:
    assert received.sort_of(start + b'"resourceType":"Bundle"}') is received.Sort.FHIR


def test_a_bundle_is_read_as_suggestions(vaults: Vaults) -> None:
    sam, anna = vaults("sam", small_plan()), vaults("anna")
    made = opened(shares.make_share(sam, choices(), NOW))
    assert made.fhir is not None
    suggestions = received.fhir_suggestions(made.fhir, anna.vault.plan)
    answered = taking_back.ReplyToDecide.of_bundle(anna, suggestions)
    for question in answered.questions():
        assert question.theirs != "Nothing"
        answered.take_theirs(question)
    assert anna.vault.plan.goals[0].want == "Walk to the shop by myself"
    assert all(question.decided for question in answered.questions())
    with pytest.raises(received.BadFhir):
        received.fhir_suggestions(b'{"resourceType": "Bundle", "entry": [', anna.vault.plan)


# ---- Answering ---------------------------------------------------------------------------------------------


def test_every_field_of_every_section_can_be_suggested(vaults: Vaults) -> None:
    whole = small_plan()
    for section in plan.SHARED_SECTIONS:
        for place in replies.places(whole, section):
            assert place.words
            value: object = "9 words"
            match place.spec.kind:
                case plan.Kind.DATE:
                    value = "6 August 2026"
                case plan.Kind.SCALE | plan.Kind.NUMBER:
                    value = str(place.spec.facts.get("low", 5) or 5)
                case plan.Kind.MONEY:
                    value = "£12.50"
                case plan.Kind.CHOICE:
                    value = place.spec.codes[-1]
                case plan.Kind.CHOICES:
                    value = (place.spec.codes[0],)
            change = replies.change_for(whole, place, value)
            assert plan.apply(whole, change) != whole, place.path


def test_a_second_suggestion_for_a_field_takes_the_place_of_the_first() -> None:
    reply, base = sharing.Reply(), small_plan()
    for words in ("Once", "Twice"):
        reply = replies.with_suggestion(reply, base, plan.set_value("goals/goal-1/want", words), "")
    assert [each.change.value for each in reply.suggestions] == ["Twice"]


def test_a_draft_of_an_answer_is_kept_with_the_vault(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    reply = suggested(made, plan.set_value("goals/goal-1/want", "Walk to the park"))
    reply = replies.with_agreement(replies.with_view(reply, "goals", "Doing well"), "in_part", "Not yet", TODAY)
    on_screen = replies.typing(bello, opened(made))
    on_screen.reply = reply
    on_screen.keep()
    assert replies.draft(bello, opened(made)) == reply
    newer = shares.make_share(sam, choices(), after(1))
    assert replies.draft(bello, opened(newer)) == sharing.Reply()


def test_a_reply_says_the_same_on_paper(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    reply = suggested(made, plan.set_value("goals/goal-1/actions/step-1/confidence", 9), why="You did it twice")
    reply = replies.with_comment(reply, "", "Thank you for sharing")
    reply = replies.with_view(reply, "goals", "Doing well at home")
    reply = replies.with_agreement(reply, "agreed", "Let us go", TODAY)
    document = replies.reply_document(opened(made), reply, BELLO, TODAY)
    said = documents.write_text(document)
    for words in (
        "Dr Bello",
        "Elm Road Surgery",
        "You did it twice",
        "Thank you for sharing",
        "Doing well at home",
        "Let us go",
        "agrees",
        "Walk to the shop by myself",
        "9",
    ):
        assert words in said, words
    back = answer(bello, made, reply)
    assert opened(back).reply == reply


def test_a_reply_answers_the_very_file_that_came(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    first, second = (answer(bello, made, sharing.Reply(), minutes) for minutes in (60, 61))
    assert came(sam, first).notices == (TrustNotice.REPLY,)
    assert first.record.in_reply_to == replies.answered(opened(made))
    assert (first.record.revision, second.record.revision) == (1, 2)
    stranger = vaults("stranger", small_plan())
    assert came(stranger, first).notices == (TrustNotice.REPLY_TO_UNKNOWN,)


# ---- Taking an answer back ---------------------------------------------------------------------------------


def test_nothing_is_applied_before_a_choice_and_each_choice_can_be_undone(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    back = answer(
        bello,
        made,
        suggested(
            made,
            plan.set_value("goals/goal-1/want", "Walk to the park"),
            plan.set_value("goals/goal-1/by_when", "in spring"),
            plan.set_value("goals/goal-1/actions/step-1/confidence", 9),
            plan.add_entry(small_plan(), "goals/goal-1/actions", what="Ask the physio"),
            plan.remove_entry("people/person-1"),
        ),
    )
    sam.opened.set("goals/goal-1/want", "Walk with my hen")
    before = sam.vault.plan
    received.keep(sam, opened(back), back.data, after(70))
    found = taken(sam, back).questions()
    assert sam.vault.plan == before
    assert [question.is_conflict for question in found].count(True) == 1
    (conflict,) = [question for question in found if question.is_conflict]
    assert (conflict.shared, conflict.mine, conflict.theirs) == (
        "Walk to the shop by myself",
        "Walk with my hen",
        "Walk to the park",
    )
    answered = taken(sam, back)
    for question in found:
        if question.is_conflict:
            answered.keep_both(question, TODAY)
        else:
            answered.take_theirs(question)
    goal = sam.vault.plan.goals[0]
    assert (goal.want, goal.by_when, goal.actions[0].confidence) == ("Walk with my hen", "in spring", 9)
    assert goal.actions[-1].what == "Ask the physio"
    assert sam.vault.plan.people == ()
    note = sam.vault.plan.differences[-1]
    assert (note.my_view, note.other_view, note.whose_view) == ("Walk with my hen", "Walk to the park", "Dr Bello")
    assert all(question.decided for question in taken(sam, back).questions())
    while sam.vault.plan != before and sam.opened.undo():
        pass
    assert plan.to_json(sam.vault.plan) == plan.to_json(before)
    assert not any(question.decided for question in taken(sam, back).questions())


def test_keeping_mine_is_remembered_and_can_be_decided_anew(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    back = answer(bello, made, suggested(made, plan.set_value("goals/goal-1/want", "Walk to the park")))
    answered = taken(sam, back)
    (question,) = answered.questions()
    answered.keep_mine(question)
    (again,) = taken(sam, back).questions()
    assert again.decided is taking_back.DecisionOnOffer.MINE
    assert sam.vault.plan.goals[0].want == "Walk to the shop by myself"
    answered.open_again(question.key)
    assert taken(sam, back).questions()[0].decided is None


def test_views_and_agreements_go_to_their_own_places_with_the_signer(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    reply = replies.with_view(sharing.Reply(), "goals", "Doing well")
    reply = replies.with_agreement(reply, "in_part", "Not yet", TODAY)
    reply = replies.with_comment(reply, "people", "Who is Anna?")
    back = answer(bello, made, reply)
    answered = taken(sam, back)
    before = sam.vault.plan.goals
    answered.take_view(reply.views[0], TODAY)
    answered.take_comment(reply.comments[0], TODAY)
    answered.take_agreement()
    view, comment = sam.vault.plan.professional_views
    assert (view.name, view.section, view.text) == ("Dr Bello", "goals", "Doing well")
    assert (comment.section, comment.text) == ("people", "Who is Anna?")
    signed = sam.vault.plan.agreement.sign_offs[0]
    assert (signed.name, signed.status, signed.words, signed.said_how) == (
        "Dr Bello",
        "in_part",
        "Not yet",
        "signed_file",
    )
    assert signed.fingerprint == opened(back).fingerprint.digits
    assert sam.vault.plan.goals == before
    assert answered.is_taken("agreement")
    sam.opened.undo()
    assert not answered.is_taken("agreement")


def test_a_note_of_both_is_in_words_even_for_a_whole_entry(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    back = answer(bello, made, suggested(made, plan.remove_entry("goals/goal-1")))
    sam.opened.set("goals/goal-1/want", "Walk with my hen")
    answered = taken(sam, back)
    (question,) = answered.questions()
    assert question.is_conflict
    answered.keep_both(question, TODAY)
    note = sam.vault.plan.differences[0]
    assert note.other_view == "Take this out"
    assert "Walk with my hen" in note.my_view
    assert "{" not in note.my_view


def test_without_the_base_what_changed_since_is_still_told(vaults: Vaults) -> None:
    sam, bello = vaults("sam", small_plan()), vaults("bello")
    made = shares.make_share(sam, choices(), NOW)
    back = answer(bello, made, suggested(made, plan.set_value("goals/goal-1/want", "Walk to the park")))
    keep(sam.vault, f"{shares.BASE}{made.record.bundle_id}", None)
    assert not taken(sam, back).questions()[0].is_conflict
    sam.opened.set("goals/goal-1/want", "Walk with my hen")
    assert taken(sam, back).questions()[0].is_conflict


# ---- Old copies --------------------------------------------------------------------------------------------


def hand_out(session: PlanSession, who: str, **about: object) -> None:
    session.opened.add("copies", Copy(who=who, what="The whole plan", how="share_file", given_on=TODAY, **about))  # type: ignore[arg-type]


def who_is_behind(session: PlanSession) -> list[str]:
    return [old.copy.who for old in copies.old_copies(session, TODAY)]


def test_a_copy_is_old_as_soon_as_a_part_that_it_shows_changes(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    hand_out(sam, "Dr Bello", sections="goals")
    hand_out(sam, "Anna", sections="people")
    hand_out(sam, "Ola")
    assert who_is_behind(sam) == []
    sam.opened.set("goals/goal-1/want", "Walk to the park")
    assert who_is_behind(sam) == ["Dr Bello", "Ola"]
    sam.opened.undo()
    assert who_is_behind(sam) == []


def test_a_new_copy_an_ended_one_and_one_taken_back_are_not_old(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    hand_out(sam, "Dr Bello", sections="goals")
    hand_out(sam, "Anna", sections="goals", until=TODAY - datetime.timedelta(days=1))
    hand_out(sam, "Ola", sections="goals", taken_back_on=TODAY)
    sam.opened.set("goals/goal-1/want", "Walk to the park")
    assert who_is_behind(sam) == ["Dr Bello"]
    hand_out(sam, "Dr Bello", sections="goals")
    assert who_is_behind(sam) == []


def test_a_copy_that_came_with_the_plan_is_old_from_the_next_change_of_a_later_day(vaults: Vaults) -> None:
    given = Copy(who="Anna", what="The whole plan", how="paper", given_on=TODAY - datetime.timedelta(days=9))
    sam = vaults("sam", attrs.evolve(small_plan(), copies=(given,)))
    assert who_is_behind(sam) == []
    sam.opened.set("goals/goal-1/want", "Walk to the park")
    assert who_is_behind(sam) == ["Anna"]


# ---- A reply does what it was asked, and no more ------------------------------------------------------------


def test_a_reply_to_a_copy_that_never_went_out_from_here_can_take_nothing(vaults: Vaults) -> None:
    sam, rose, surgery = vaults("sam", small_plan()), vaults("rose", small_plan()), vaults("surgery")
    made = shares.make_share(rose, choices(), NOW)
    reply = suggested(made, plan.set_value("goals/goal-1/want", "Rest"))
    reply = replies.with_agreement(reply, "agreed", "Fine", TODAY)
    seen = taken(sam, answer(surgery, made, reply))
    assert seen.questions() == ()
    assert seen.reply.agreement is None
    seen.take_agreement()
    assert sam.opened.plan == small_plan()


def test_a_reply_that_names_a_copy_of_mine_with_another_manifest_was_asked_nothing(vaults: Vaults) -> None:
    """The id of a bundle stands in every copy; the manifest says which bytes were answered."""
    sam, surgery = vaults("sam", small_plan()), vaults("surgery")
    made = shares.make_share(sam, choices(), NOW)
    reply = suggested(made, plan.set_value("goals/goal-1/want", "Rest"))
    other = attrs.evolve(opened(made), manifest_sha256="0" * 64)
    making = replies.prepare(surgery, other, reply, BELLO, after(1))
    assert taken(sam, replies.make(making)).questions() == ()


def test_the_sections_of_a_copy_are_known_when_the_copy_itself_is_deleted_for_good(vaults: Vaults) -> None:
    sam, surgery = vaults("sam", small_plan()), vaults("surgery")
    made = shares.make_share(sam, choices("goals", "health"), NOW)
    reply = suggested(made, plan.set_value("goals/goal-1/want", "Rest"), plan.set_value("health/diet", "Salt"))
    back = answer(surgery, made, reply)
    assert {each.offer.path for each in taken(sam, back).questions()} == {"goals/goal-1/want", "health/diet"}
    sam.vault.erase("goals/goal-1/want", "Me")
    assert shares.base_plan(sam, made.record.bundle_id) is None
    assert {each.offer.path for each in taken(sam, back).questions()} == {"goals/goal-1/want", "health/diet"}


def test_a_sign_off_has_the_name_and_number_of_whoever_signed_and_quotes_the_rest(vaults: Vaults) -> None:
    sam, surgery = vaults("sam", small_plan()), vaults("surgery")
    made = shares.make_share(sam, choices(), NOW)
    who = attrs.evolve(BELLO, organisation="NHS checked")
    back = answer(surgery, made, replies.with_agreement(sharing.Reply(), "agreed", "Fine", TODAY), who=who)
    taken(sam, back).take_agreement()
    (signed,) = sam.opened.plan.agreement.sign_offs
    assert (signed.name, signed.fingerprint) == ("Dr Bello", opened(back).fingerprint.digits)
    assert signed.role == "Professional (“NHS checked”)"


def test_words_of_several_lines_go_into_a_copy_as_one(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    made = shares.make_share(sam, choices(organisation="Elm\nRoad\u200b", words="Yes.\nAll of it."), NOW)
    record = opened(made).record
    assert record.recipient.organisation == "Elm Road"
    assert record.consent is not None and record.consent.words == "Yes.\nAll of it."


def test_the_pages_of_a_share_say_for_whom_for_what_and_until_when(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    day = datetime.date(2026, 12, 31)
    wanted = choices("goals", organisation="Elm Road Surgery", expires=day)
    made = shares.make(shares.prepare(sam, wanted, NOW))
    for pages in (made.pages, opened(made.share).pdf):
        first = " ".join(PdfReader(io.BytesIO(pages)).pages[0].extract_text().split())
        for words in ("Dr Bello, Elm Road Surgery", "My appointment", "31 December 2026"):
            assert words in first.replace("\u00a0", " ")


def test_a_share_without_a_day_or_purpose_says_no_more_than_for_whom(vaults: Vaults) -> None:
    sam = vaults("sam", small_plan())
    made = shares.make(shares.prepare(sam, attrs.evolve(choices("goals"), purpose=""), NOW))
    first = PdfReader(io.BytesIO(made.pages)).pages[0].extract_text()
    assert "Dr Bello" in first
    assert "What for" not in first and "until" not in first


def test_pages_and_data_of_a_share_hold_the_same_sections(vaults: Vaults) -> None:
    """Each section that can be chosen, alone: what is in plan.json stands on the pages too."""
    goal = small_plan().goals[0]
    whole = attrs.evolve(
        small_plan(),
        setup=Setup(country="wales", typed_by="someone_for_me", typed_by_name="zqsetupqz"),
        equality=Equality(ethnic_group="zqequalityqz"),
        goals=(goal,),
    )
    sam = vaults("sam", whole)
    made = shares.make(shares.prepare(sam, choices(*plan.SHARED_SECTIONS), NOW))
    came_in = opened(made.share)
    assert came_in.plan is not None
    held = {path.removeprefix("states:").split("/")[0] for path in plan.leaves(came_in.plan)}
    assert held == {"goals", "people"}
    assert "setup" not in came_in.record.sections and "equality" not in came_in.record.sections
    assert b"zqsetupqz" not in made.share.data and b"zqequalityqz" not in made.share.data
