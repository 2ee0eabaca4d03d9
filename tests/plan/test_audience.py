"""Who may read what: the table of the map, and refusals that are in no copy before they are ticked."""

import json

import pytest
from gates_kit import Marks
from hypothesis import given
from plan_kit import example, plans

from pcsp_desktop import plan
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.audience import (
    Reader,
    excluded_people_named,
    has_something_to_say,
    reader_of,
    refused,
    seen_by,
    without_refusals,
)
from pcsp_desktop.plan.paper_map import Audience, ReaderRule, paper_map

REFUSALS = {
    "people": [{"id": "a", "name": "ZQKai", "not_to_involve": "yes", "not_to_involve_why": "ZQwhy", "notes": "ZQnote"}],
    "crisis": {"involve": [{"id": "a", "name": "ZQLee", "involve": "do_not_involve", "how": "ZQhow"}]},
    "consent": {
        "may_not_see": "ZQnotsee",
        "choices": [{"id": "a", "person": "a", "section": "budget", "answer": "do_not_share"}],
        "records": [{"id": answer, "what": f"ZQ{answer}", "answer": answer} for answer in ("no", "changed", "stopped")],
    },
    "schema": plan.SCHEMA,
}


def in_words(shown: Plan) -> str:
    return json.dumps(plan.to_json(shown))


@pytest.mark.parametrize("audience", Audience)
def test_a_refusal_is_in_nobodys_copy(audience: Audience) -> None:
    refusing = plan.from_json(REFUSALS)
    every = frozenset(plan.SECTIONS)
    for reader in (Reader(audience), Reader(audience, every)):
        shown = in_words(seen_by(refusing, reader))
        assert "ZQ" not in shown
        assert "do_not_share" not in shown
    assert refused(refusing) == {"people", "crisis", "consent"}


@pytest.mark.parametrize(
    ("ticked", "marks"),
    [("people", ("ZQKai", "ZQwhy")), ("crisis", ("ZQLee",)), ("consent", ("ZQnotsee", "ZQstopped"))],
)
def test_each_refusal_has_its_own_tick(ticked: str, marks: tuple[str, ...]) -> None:
    refusing = plan.from_json(REFUSALS)
    shown = in_words(seen_by(refusing, Reader(Audience.ME, refusals=frozenset({ticked}))))
    assert all(mark in shown for mark in marks)
    others = {"ZQKai", "ZQLee", "ZQnotsee"} - set(marks)
    assert not any(mark in shown for mark in others)


def test_a_refusal_that_was_ticked_is_in_the_copy_for_staff_too() -> None:
    reader = Reader(Audience.HOSPITAL, refusals=frozenset({"people"}))
    (person,) = seen_by(plan.from_json(REFUSALS), reader).people
    assert (person.name, person.not_to_involve_why, person.notes) == ("ZQKai", "ZQwhy", "")


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("section", sorted(set(plan.SECTIONS) - {"own_headings", "authorship", "states", "setup"}))
def test_a_reader_sees_what_the_table_says(section: str, audience: Audience) -> None:
    marks = Marks()
    spec = plan.fields_by_pattern()[section]
    value = marks.value(spec)
    for entry in value if isinstance(value, list) else ():
        entry |= {"not_to_involve": "no"} if section == "people" else {}
    if section == "consent":
        value |= {"may_not_see": "", "choices": [], "tell_left_out": ""}
    saved = {"schema": plan.SCHEMA, section: value}
    if section == "carer":
        saved["carer"]["said_yes_to_sharing"] = "yes"
    whole = without_refusals(plan.in_force(plan.from_json(saved)))
    shown = seen_by(whole, Reader(audience))
    rule = paper_map().rule(section, audience)
    if rule in (ReaderRule.YES, ReaderRule.CARER_YES):
        expected = {path for path in plan.leaves(whole) if paper_map().follows.get(path) is None or audience == "me"}
        assert set(plan.leaves(shown)) == expected
    elif rule is ReaderRule.PART:
        part = paper_map().part(section, audience)
        for path in plan.leaves(shown):
            place = plan.pattern_of(path).partition("/")[2].removeprefix("*/") if not path.endswith("/order") else ""
            assert not place or place == "*" or part.has(place), path
    else:
        assert plan.is_empty(shown)


def test_a_section_that_was_ticked_is_seen_and_one_that_was_not_is_not() -> None:
    sam = example("sam")
    shown = seen_by(sam, Reader(Audience.HOSPITAL, frozenset({"budget", "goals"})))
    assert shown.budget == sam.budget
    assert shown.goals == plan.in_force(sam).goals
    assert shown.matters == Plan().matters


@pytest.mark.parametrize("audience", sorted(set(Audience) - {"me"}))
def test_what_is_promised_to_be_for_my_eyes_only_is_in_no_copy_for_others(audience: str) -> None:
    saved = {"schema": plan.SCHEMA, "arrangements": {"legal_and_money": "ZQDEBTS", "wider_support": "x"}}
    private = plan.from_json(saved)
    assert "ZQDEBTS" in in_words(seen_by(private, Reader(Audience.ME)))
    reader = Reader(Audience(audience))
    assert "ZQDEBTS" not in in_words(seen_by(private, reader))
    ticked = Reader(Audience(audience), frozenset({"arrangements"}))
    assert "ZQDEBTS" not in in_words(seen_by(private, ticked))
    assert not reader.sees("arrangements/legal_and_money")


@given(plans())
def test_a_view_adds_nothing_and_is_a_plan(shown: Plan) -> None:
    for audience in Audience:
        view = seen_by(shown, Reader(audience))
        assert set(plan.leaves(view)) <= set(plan.leaves(shown))
        assert plan.from_json(plan.to_json(view)) == view


def test_nobody_but_me_hears_which_questions_were_left() -> None:
    left = plan.from_json({"schema": plan.SCHEMA, "states": {"future/preferred_place_to_die": "not_wanted"}})
    assert seen_by(left, Reader(Audience.ME)).states
    assert not any(seen_by(left, Reader(audience)).states for audience in Audience if audience is not Audience.ME)


def test_staff_papers_never_say_less_for_a_narrower_reader() -> None:
    for kind, least in paper_map().staff.items():
        for audience in (Audience.HOME_CARERS, Audience.OTHER, Audience.CARER):
            assert reader_of(kind, Reader(audience)).audience == least


def test_a_paper_with_nothing_to_say_to_its_reader_is_not_offered() -> None:
    sam = example("sam")
    assert has_something_to_say(sam, "budget-sheet")
    assert not has_something_to_say(sam, "budget-sheet", Reader(Audience.SURGERY))
    assert not has_something_to_say(Plan(), "budget-sheet")
    assert has_something_to_say(Plan(), "in-a-crisis", Reader(Audience.OTHER))


@pytest.mark.parametrize(
    ("words", "is_named"),
    [
        ("Ring Kai.", True),
        ("KAI knows", True),
        ("kai's house", True),
        ("Kaiser", False),
        ("Not Kai Jones", True),
        ("Malai", False),
    ],
)
def test_a_name_in_my_own_words_is_found(words: str, is_named: bool) -> None:
    saved = {
        "schema": plan.SCHEMA,
        "people": [{"id": "a", "name": "Kai Jones", "not_to_involve": "yes"}],
        "matters": {"important": words},
    }
    whole = plan.from_json(saved)
    found = excluded_people_named(whole, seen_by(whole, Reader(Audience.ME)))
    assert [(one.name, one.path) for one in found] == [("Kai Jones", "matters/important")] * is_named


def test_a_name_of_a_script_without_spaces_is_found_too() -> None:
    saved = {
        "schema": plan.SCHEMA,
        "crisis": {"involve": [{"id": "a", "name": "\u738b\u4f1f", "involve": "do_not_involve"}]},
        "matters": {"important": "\u8bf7\u4e0d\u8981\u6253\u7535\u8bdd\u7ed9\u738b\u4f1f\u3002"},
    }
    whole = plan.from_json(saved)
    assert len(excluded_people_named(whole, seen_by(whole, Reader(Audience.ME)))) == 1
