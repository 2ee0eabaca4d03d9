"""A reply comes back: what only they changed is offered, what both changed stays the person's until they say so."""

from hypothesis import given
from hypothesis import strategies as st
from plan_kit import FEWER, later, plans, saved

from pcsp_desktop import plan
from pcsp_desktop.plan import Change, Merge, MergeOffer, Plan

BASE = plan.from_json(
    saved(
        matters={"hopes": "the sea"},
        goals=[
            {"id": "g", "want": "walk", "actions": [{"id": "a", "what": "to the gate"}]},
            {"id": "h", "want": "sing"},
        ],
    )
)


def after(*changes: Change) -> Plan:
    shown = BASE
    for change in changes:
        shown = plan.apply(shown, change)
    return shown


def words(shown: Plan) -> dict[str, object]:
    """Every answer and every entry by path, without the places of entries."""
    return {path: leaf.value for path, leaf in plan.leaves(shown).items() if not path.endswith("/order")}


def taken(mine: Plan, offers: tuple[MergeOffer, ...]) -> Plan:
    for offer in offers:
        mine = plan.apply(mine, offer.change)
    return mine


NEAR = [
    *(
        plan.set_value(path, text)
        for path in ("matters/hopes", "goals/g/want", "goals/g/actions/a/what", "goals/h/want")
        for text in ("", "one", "two")
    ),
    *(Change("remove", path) for path in ("goals/g", "goals/g/actions/a", "goals/h", "goals/n")),
    *(Change("add", "goals", {"id": "n", "want": want}) for want in ("one", "two")),
    *(Change("add", "goals/g/actions", {"id": "b", "what": what}) for what in ("one", "two")),
    *(Change("add", "goals/n/actions", {"id": "c", "what": what}) for what in ("one", "two")),
    *(Change("place", path, key) for path in ("goals/g", "goals/h") for key in ("0V", "z")),
    *(plan.set_state(path, state) for path in ("matters/hopes", "goals/g/want") for state in plan.ANSWER_STATES),
]
"""Changes that two people are likely to make to the same small plan, so that they meet."""


@st.composite
def near(draw: st.DrawFn) -> Plan:
    """`BASE` after a few of the changes above, those that fit."""
    shown = BASE
    for change in draw(st.lists(st.sampled_from(NEAR), max_size=6)):
        try:
            shown = plan.apply(shown, change)
        except plan.Fault:
            continue
    return shown


@st.composite
def far(draw: st.DrawFn) -> tuple[Plan, Plan, Plan]:
    base = draw(plans(changes_at_most=8))
    return base, draw(later(base, 5)), draw(later(base, 5))


def three() -> st.SearchStrategy[tuple[Plan, Plan, Plan]]:
    """A base, mine and theirs: any at all, or two that changed the same things."""
    return far() | st.tuples(st.just(BASE), near(), near())


def lies_in(path: str, places: set[str]) -> bool:
    path = path.removeprefix("states:")
    return any(path == place or path.startswith(f"{place}/") for place in places)


@FEWER
@given(three())
def test_nothing_is_lost_when_all_that_is_offered_is_taken(plans_: tuple[Plan, Plan, Plan]) -> None:
    """Each of my changes stands, and each of theirs stands or waits as a conflict that shows both."""
    base, mine, theirs = plans_
    result = plan.merge(base, mine, theirs)
    was, my, their = words(base), words(mine), words(theirs)
    now = words(taken(mine, result.offered))
    waiting = {offer.path.removeprefix("states:") for offer in result.conflicts}
    for path in was.keys() | my.keys() | their.keys():
        if my.get(path) != was.get(path):
            assert now.get(path) == my.get(path)
        if their.get(path) != was.get(path) and now.get(path) != their.get(path):
            assert lies_in(path, waiting)


@FEWER
@given(three())
def test_taking_every_conflict_as_well_gives_all_of_theirs(plans_: tuple[Plan, Plan, Plan]) -> None:
    base, mine, theirs = plans_
    result = plan.merge(base, mine, theirs)
    was, their = words(base), words(theirs)
    removed = {path for path in was if path not in their}
    now = words(taken(mine, result.offered + result.conflicts))
    for path in was.keys() | their.keys():
        if their.get(path) != was.get(path) and not lies_in(path, removed - {path}):
            assert now.get(path) == their.get(path)


@FEWER
@given(plans(), st.data())
def test_with_no_change_of_mine_all_of_theirs_is_offered_and_taking_it_gives_their_plan(
    base: Plan, data: st.DataObject
) -> None:
    theirs = data.draw(later(base))
    result = plan.merge(base, base, theirs)
    assert not result.conflicts
    assert words(taken(base, result.offered)) == words(theirs)


@FEWER
@given(plans(), st.data())
def test_with_no_change_of_theirs_nothing_is_offered(base: Plan, data: st.DataObject) -> None:
    mine = data.draw(later(base))
    assert plan.merge(base, mine, base) == Merge((), (), ())


def test_only_theirs_changed_is_offered() -> None:
    result = plan.merge(BASE, BASE, after(plan.set_value("matters/hopes", "the hills")))
    assert [(o.path, o.base, o.mine, o.theirs) for o in result.offered] == [
        ("matters/hopes", "the sea", "the sea", "the hills")
    ]
    assert not result.conflicts


def test_both_changed_is_a_conflict_that_shows_all_three() -> None:
    mine = after(plan.set_value("matters/hopes", "the river"))
    result = plan.merge(BASE, mine, after(plan.set_value("matters/hopes", "the hills")))
    assert [(o.base, o.mine, o.theirs) for o in result.conflicts] == [("the sea", "the river", "the hills")]
    assert taken(mine, result.offered).matters.hopes == "the river"


def test_both_changed_to_the_same_asks_nothing() -> None:
    both = after(plan.set_value("matters/hopes", "the hills"))
    assert plan.merge(BASE, both, both) == Merge((), (), ("matters/hopes",))


def test_they_emptied_what_i_changed_is_a_conflict() -> None:
    mine = after(plan.set_value("matters/hopes", "the river"))
    result = plan.merge(BASE, mine, after(plan.set_value("matters/hopes", "")))
    assert [(o.mine, o.theirs) for o in result.conflicts] == [("the river", None)]


def test_they_removed_a_goal_that_i_changed_is_a_conflict() -> None:
    mine = after(plan.set_value("goals/g/actions/a/what", "to the shop"))
    result = plan.merge(BASE, mine, after(plan.remove_entry("goals/g")))
    assert [(o.path, o.change.kind) for o in result.conflicts] == [("goals/g", "remove")]
    assert taken(mine, result.offered) == mine


def test_they_changed_a_goal_that_i_removed_comes_back_only_if_i_say_so() -> None:
    mine = after(plan.remove_entry("goals/g"))
    result = plan.merge(BASE, mine, after(plan.set_value("goals/g/actions/a/what", "to the shop")))
    assert not result.offered
    back = taken(mine, result.conflicts)
    assert plan.value_at(back, "goals/g/actions/a/what") == "to the shop"


def test_they_added_a_step_to_a_goal_that_i_removed_is_not_lost() -> None:
    mine = after(plan.remove_entry("goals/g"))
    theirs = after(Change("add", "goals/g/actions", {"id": "b", "what": "with a stick"}))
    back = taken(mine, plan.merge(BASE, mine, theirs).conflicts)
    assert plan.value_at(back, "goals/g/actions/b/what") == "with a stick"


def test_we_both_added_at_the_end_keeps_both() -> None:
    mine = after(Change("add", "goals", {"id": "m", "want": "mine"}))
    theirs = after(Change("add", "goals", {"id": "t", "want": "theirs"}))
    merged = taken(mine, plan.merge(BASE, mine, theirs).offered)
    assert [goal.id for goal in merged.goals] == ["g", "h", "m", "t"]


def test_two_states_of_one_question_are_a_conflict() -> None:
    mine = after(plan.set_state("matters/hopes", "not_now"))
    result = plan.merge(BASE, mine, after(plan.set_state("matters/hopes", "not_wanted")))
    assert [(o.mine, o.theirs) for o in result.conflicts] == [("not_now", "not_wanted")]
