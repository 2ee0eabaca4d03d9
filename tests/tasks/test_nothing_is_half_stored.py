"""Every act on a disk that is full, that was taken out, or that nothing can be written to: all of it or nothing.

`ACTS` has one entry for each code in `Did`, so that a new kind of act cannot be left out. Each entry prepares what
the act needs while all is well, and gives the act itself.
"""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import attrs
import pytest
from disk_kit import fill, small_disk
from vault_kit import TurnableClock

from pcsp_desktop import letters, sharing, vault
from pcsp_desktop.guide import Navigator, load_guide
from pcsp_desktop.plan import Plan, add_entry, set_value
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.keeping import history, private, safe
from pcsp_desktop.tasks.letters import results_letters
from pcsp_desktop.tasks.planning import agreement, attached, confidence, goals, own_parts, whole_part
from pcsp_desktop.tasks.printing import crisis_view, made_papers
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import choices, received, replies, shares, taking_back
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.problems import DiskFull, ReadOnly, Unreachable

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
NOW = datetime.datetime(2026, 3, 1, 9, 0, 30, tzinfo=datetime.UTC)
STEP = "goals/walk/actions/corner"
WORDS = "Dear Sam\n\nYour blood test on 3 March 2026.\nHbA1c 58 mmol/mol\n"

Act = Callable[[], object]


class Ready(NamedTuple):
    """An open plan on a disk of its own, another person's plan elsewhere, and a place to save copies."""

    session: PlanSession
    other: PlanSession
    outside: Path


def whole() -> Plan:
    step = Action(id="corner", what="Walk to the corner", confidence=4, order="m")
    return Plan(
        goals=(
            Goal(id="walk", want="Walk to the shop", importance=3, actions=(step,), order="g"),
            Goal(id="swim", want="Swim", importance=9, order="m"),
        ),
        people=(Person(id="anna", name="Anna", order="m"),),
    )


def a_share(ready: Ready, session: PlanSession) -> sharing.ShareFile:
    chosen = shares.ShareChoices(name="Sam Okoro", recipient="Dr Bello", sections=("goals", "people"))
    return shares.make_share(session, chosen, NOW)


# ---- One for each kind of act ------------------------------------------------------------------------------


def typed(ready: Ready) -> Act:
    ready.session.opened.typed("matters/hopes", "to dance")
    return lambda: ready.session.opened.left("matters/hopes")


def attach(ready: Ready) -> Act:
    file = attached.Ready(b"a plan for my asthma", "text/plain", "asthma.txt")
    place = ready.session.opened.add("other_plans", name="Asthma plan")
    return lambda: attached.keep(ready.session, file, f"{place}/file")


def keep_letter(ready: Ready) -> Act:
    found = letters.ReadLetter("ok", "", kind="text", text=(WORDS,))
    kept = [
        results_letters.Kept(test="hba1c", printed_name="HbA1c", value="58", unit="mmol/mol"),
        results_letters.Kept(test="crp", printed_name="CRP", value="5", unit="mg/L"),
    ]
    return lambda: results_letters.keep_letter(ready.session, WORDS.encode(), found, kept, name="letter")


def remove_letter(ready: Ready) -> Act:
    letter = keep_letter(ready)()
    return lambda: results_letters.remove_letter(
        ready.session.opened, str(letter).rpartition("/")[2], with_results=True
    )


def mend_result(ready: Ready) -> Act:
    kept = results_letters.Kept(test="crp", printed_name="CRP", value="5", unit="mg/L")
    place = results_letters.add_result(ready.session.opened, kept).rpartition("/")[2]
    mended = attrs.evolve(kept, value="6", how="typed_by_me", comment="repeat")
    return lambda: results_letters.mend_result(ready.session.opened, place, mended)


def leave_crisis_page(ready: Ready) -> Act:
    ready.session.opened.set("crisis/what_helps", "Cold water on my wrists.")
    return lambda: crisis_view.leave_open(ready.session.opened, ready.session.folder)


def crisis_page_gone(ready: Ready) -> Act:
    leave_crisis_page(ready)()
    crisis_view.take_away(ready.session.folder)
    return lambda: crisis_view.settle_copies(ready.session.opened, ready.session.folder)


def put_back(ready: Ready) -> Act:
    ready.session.opened.set("matters/hopes", "to dance")
    ready.session.opened.set("matters/hopes", "to rest")
    return lambda: history.put_back(ready.session.opened, "matters/hopes", "to dance")


def new_signature(ready: Ready) -> Act:
    shares.identity_of(ready.session, "Sam Okoro")
    return lambda: shares.new_signature(ready.session, NOW)


def share(ready: Ready) -> Act:
    chosen = shares.ShareChoices(name="Sam Okoro", recipient="Dr Bello", sections=("goals", "people"))
    made = shares.make(shares.prepare(ready.session, chosen, NOW))
    packed = shares.pack(made.share, "share_file", made.pages)
    return lambda: shares.give(ready.session, ready.outside / "copy.pcsp.zip", packed, chosen, made)


def reply(ready: Ready) -> Act:
    came = sharing.open_share(a_share(ready, ready.other).data)
    said = replies.with_agreement(sharing.Reply(), "agreed", "Fine", NOW.date())
    made = replies.make(replies.prepare(ready.session, came, said, replies.Responder(name="Dr Bello"), NOW))
    return lambda: replies.give(ready.session, ready.outside / "reply.pcsp.zip", made)


def keep_file(ready: Ready) -> Act:
    made = a_share(ready, ready.other)
    came = sharing.open_share(made.data)
    return lambda: received.keep(ready.session, came, made.data, NOW)


def check_number(ready: Ready) -> Act:
    came = sharing.open_share(a_share(ready, ready.other).data)
    return lambda: received.note_checked(ready.session, came, "phone", NOW)


def decide(ready: Ready) -> Act:
    mine = sharing.open_share(a_share(ready, ready.session).data)
    assert mine.plan is not None
    said = replies.with_suggestion(sharing.Reply(), mine.plan, set_value("goals/walk/want", "Walk to the park"), "")
    made = replies.make(replies.prepare(ready.other, mine, said, replies.Responder(name="Dr Bello"), NOW))
    answer = taking_back.ReplyToDecide.of(ready.session, sharing.open_share(made.data))
    (question,) = answer.questions()
    return lambda: answer.take_theirs(question)


ACTS: dict[Did, Callable[[Ready], Act]] = {
    Did.TYPED: typed,
    Did.ANSWERED: lambda ready: lambda: ready.session.opened.set("setup/country", "england"),
    Did.PUT_ASIDE: lambda ready: (
        lambda: ready.session.opened.set_states(["matters/hopes", "matters/good_day"], "not_now")
    ),
    Did.ADDED: lambda ready: lambda: ready.session.opened.add("people", name="Bo", phone="0113 496 0000"),
    Did.REMOVED: lambda ready: lambda: ready.session.opened.remove("goals/walk"),
    Did.MOVED: lambda ready: lambda: ready.session.opened.move("goals/swim", -1),
    Did.SORTED: lambda ready: lambda: goals.sort_by_importance(ready.session.opened),
    Did.SAID_HOW_SURE: lambda ready: lambda: confidence.set_confidence(ready.session.opened, STEP, 7),
    Did.AGREED: lambda ready: lambda: agreement.say_for_myself(ready.session.opened, "agreed"),
    Did.WROTE_NAME: lambda ready: lambda: made_papers.write_name(ready.session.opened, "Sam", "Okoro"),
    Did.ATTACHED: attach,
    Did.KEPT_LETTER: keep_letter,
    Did.REMOVED_LETTER: remove_letter,
    Did.MENDED_RESULT: mend_result,
    Did.PUT_BACK: put_back,
    Did.CHOSE_WHO_SEES: lambda ready: (
        lambda: choices.choose(ready.session.opened, "anna", ("goals", "people", "health"), "share")
    ),
    Did.LEFT_CRISIS_PAGE: leave_crisis_page,
    Did.CRISIS_PAGE_GONE: crisis_page_gone,
    Did.SIGNED: lambda ready: lambda: shares.identity_of(ready.session, "Sam Okoro"),
    Did.NEW_SIGNATURE: new_signature,
    Did.SHARED: share,
    Did.REPLIED: reply,
    Did.KEPT_FILE: keep_file,
    Did.CHECKED_NUMBER: check_number,
    Did.DECIDED: decide,
}


# ---- What else a person can do that is stored --------------------------------------------------------------


def undo(ready: Ready) -> Act:
    ready.session.opened.set("matters/hopes", "to dance")
    return ready.session.opened.undo


def erase(ready: Ready) -> Act:
    ready.session.opened.set("matters/hopes", "to dance")
    return lambda: history.erase(ready.session, "matters/hopes")


def reply_typing(ready: Ready) -> Act:
    came = sharing.open_share(a_share(ready, ready.other).data)
    typing = replies.typing(ready.session, came)
    typing.reply = replies.with_comment(typing.reply, "", "Thank you")
    return typing.keep


def start_notes(ready: Ready) -> Act:
    return lambda: private.start(ready.session, private.Notes("for nobody else"))


OTHERS: dict[str, Callable[[Ready], Act]] = {
    "undo": undo,
    "name a version": lambda ready: lambda: history.name_version(ready.session, "before the review"),
    "delete for good": erase,
    "write a reply": reply_typing,
    "private notes": start_notes,
    "a number for someone": lambda ready: lambda: safe.new_emergency_number(ready.session, "Anna"),
    "a recovery number": lambda ready: lambda: safe.new_recovery_number(ready.session),
    "who wrote": lambda ready: lambda: own_parts.open_authorship(ready.session.opened, "matters"),
    "a whole part": lambda ready: lambda: whole_part_left_out(ready),
    "two changes": lambda ready: (
        lambda: ready.session.act(
            Did.ANSWERED,
            set_value("matters/hopes", "to dance"),
            add_entry(ready.session.opened.plan, "goals", Goal(want="Sing")),
        )
    ),
}


def whole_part_left_out(ready: Ready) -> None:
    guide = load_guide()
    part = next(part for part in guide.parts if part.id == "matters")
    whole_part.decline(ready.session.opened, Navigator(guide, ""), part, wanted=False)


# ---- The tests ---------------------------------------------------------------------------------------------


def full(session: PlanSession) -> None:
    fill(session.folder.parent)


def gone(session: PlanSession) -> None:
    shutil.rmtree(session.folder)


def read_only(session: PlanSession) -> None:
    """As a vault is that was opened in a folder that cannot be written: a disk with open files cannot become so."""
    session.vault.session.read_only = "folder"


NOT_OFFERED = frozenset({Did.TYPED, Did.CRISIS_PAGE_GONE})
"""What does nothing in a plan that is only to be read: its fields are shut, and the copies are settled by the app."""

FAILURES = {"full": (full, DiskFull), "gone": (gone, Unreachable), "read only": (read_only, ReadOnly)}


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[Ready]:
    with small_disk(tmp_path / "disk", 4 * 1024 * 1024) as disk:
        clock = TurnableClock()
        made = vault.create(disk / "plan", Passphrase("pw"), cost=CHEAP, clock=clock, plan=whole())
        there = vault.create(tmp_path / "other", Passphrase("pw"), cost=CHEAP, clock=clock, plan=whole())
        outside = tmp_path / "outside"
        outside.mkdir()
        found = Ready(PlanSession(made, clock=clock), PlanSession(there, clock=clock), outside)
        yield found
        for session in (found.session, found.other):
            session.close_for_good()


class Everything(NamedTuple):
    """All that is stored in a vault, and what lies outside of it."""

    plan: Plan
    head: int
    attachments: tuple[object, ...]
    kept: dict[str, object]
    outside: list[str]
    readable_page: bool


def stored(ready: Ready, opened: vault.Vault) -> Everything:
    return Everything(
        opened.plan,
        opened.head,
        opened.attachments.list(),
        {name: opened.kept(name) for name in opened.kept_names()},
        sorted(file.name for file in ready.outside.iterdir()),
        (opened.folder / crisis_view.KIND).with_suffix(".txt").exists(),
    )


def test_every_kind_of_act_is_in_the_table() -> None:
    assert set(ACTS) == set(Did)


@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize("did", list(Did))
def test_an_act_that_cannot_be_stored_stores_nothing_and_says_why(ready: Ready, did: Did, how: str) -> None:
    act = ACTS[did](ready)
    if did in NOT_OFFERED and how == "read only":
        before = stored(ready, ready.session.vault)
        read_only(ready.session)
        act()
        assert stored(ready, ready.session.vault) == before
        return
    refused(ready, act, how, *((OSError,) if did is Did.LEFT_CRISIS_PAGE else ()))
    if did is Did.TYPED:
        assert ready.session.opened.unsaved() == {"matters/hopes": "to dance"}
    mended(ready, act, how)


@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize("what", OTHERS)
def test_nothing_else_is_half_stored_either(ready: Ready, what: str, how: str) -> None:
    act = OTHERS[what](ready)
    refused(ready, act, how)
    mended(ready, act, how)


def refused(ready: Ready, act: Act, how: str, *also: type[Exception]) -> None:
    """The act fails with a problem that says what is so, and nothing of it is there."""
    opened = ready.session.vault
    heard: list[str] = []
    stop = ready.session.opened.watch("", heard.append)
    before = stored(ready, opened)
    breaks, problem = FAILURES[how]
    breaks(ready.session)
    with pytest.raises((problem, *also)):
        act()
    if how == "gone":  # nothing can be read there any more; what is on the screen is as it was
        assert opened.plan == before.plan
    else:
        assert stored(ready, opened) == before
    assert heard == [], "a page was told of something that was not stored"
    stop()


def mended(ready: Ready, act: Act, how: str) -> None:
    """What was refused can be done once the disk takes it, and the vault is whole."""
    folder = ready.session.folder
    if how == "gone":
        return
    if how == "full":
        (folder.parent / "filler").unlink()
    else:
        ready.session.vault.session.read_only = ""
    act()
    ready.session.close_for_good()
    assert vault.doctor(folder, Passphrase("pw")).exit_code == 0
