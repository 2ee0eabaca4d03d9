"""The way through the guide, without a window."""

from pathlib import Path

import pytest

from pcsp_desktop.guide import Guide, Navigator, load_guide
from pcsp_desktop.plan import Plan, apply, set_state, set_value

FILES = {
    "1.toml": """
[step]
id = "ready"
title = "Getting ready"
order = 1
sections = ["matters"]
[[page]]
id = "welcome"
heading = "Welcome"
body = ["This is a plan."]
[[page]]
id = "important"
heading = "What is important to you?"
[[page.question]]
id = "q-important"
path = "matters/important"
prompt = "What is important to you?"
short = 1
[[page.question]]
id = "q-beliefs"
path = "matters/beliefs"
prompt = "What do you believe in?"
""",
    "2.toml": """
[step]
id = "health"
title = "My health"
order = 2
sections = ["health"]
[[page]]
id = "england-page"
heading = "Rights"
countries = ["england"]
[[page]]
id = "allergies"
heading = "Allergies"
[[page.question]]
id = "q-allergies"
path = "health/allergies_answer"
prompt = "Do you have any?"
short = 2
[[page.question]]
id = "q-list"
path = "health/allergies"
prompt = "Which?"
short = 2
show_when = { path = "health/allergies_answer", is = ["yes"] }
entry = { name = "allergy", add = "Add one", title = "to", empty = "None yet." }
[[page.question.field]]
name = "to"
prompt = "What is it?"
""",
    "3.toml": """
[door]
id = "money"
title = "Money"
order = 1
sections = ["budget"]
[[page]]
id = "amount"
heading = "Amount"
[[page.question]]
id = "q-amount"
path = "budget/indicative"
prompt = "How much?"
""",
}


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return load_guide(tmp_path)


def test_continue_goes_through_the_steps_and_never_through_a_door(guide: Guide) -> None:
    plan, navigator = Plan(), Navigator(guide)
    seen = [navigator.start(plan).page.id]
    while (place := navigator.next(plan)) is not None:
        seen.append(place.page.id)
    assert seen == ["welcome", "important", "england-page", "allergies"]


def test_back_goes_the_same_way(guide: Guide) -> None:
    plan, navigator = Plan(), Navigator(guide, "allergies")
    navigator.start(plan)
    seen = []
    while (place := navigator.back(plan)) is not None:
        seen.append(place.page.id)
    assert seen == ["england-page", "important", "welcome"]


def test_a_page_for_another_country_is_left_out(guide: Guide) -> None:
    plan = apply(Plan(), set_value("setup/country", "wales"))
    navigator = Navigator(guide, "important")
    navigator.start(plan)
    place = navigator.next(plan)
    assert place is not None
    assert place.page.id == "allergies"


def test_the_short_plan_asks_only_its_own_questions(guide: Guide) -> None:
    plan = apply(Plan(), set_value("setup/length", "short"))
    navigator = Navigator(guide)
    first = navigator.start(plan)
    assert first.page.id == "important"
    assert [question.id for question in first.page.questions_for(plan)] == ["q-important"]


def test_switching_to_the_full_plan_keeps_the_place(guide: Guide) -> None:
    plan = apply(Plan(), set_value("setup/length", "short"))
    navigator = Navigator(guide, "allergies")
    navigator.start(plan)
    full = apply(plan, set_value("setup/length", "full"))
    assert navigator.current(full).page.id == "allergies"


def test_a_question_appears_with_the_answer_that_calls_for_it(guide: Guide) -> None:
    _part, page = guide.page("allergies")
    assert [q.id for q in page.questions_for(Plan())] == ["q-allergies"]
    plan = apply(Plan(), set_value("health/allergies_answer", "yes"))
    assert [q.id for q in page.questions_for(plan)] == ["q-allergies", "q-list"]


def test_a_door_leads_back_to_where_the_person_came_from(guide: Guide) -> None:
    plan, navigator = Plan(), Navigator(guide, "important")
    navigator.start(plan)
    navigator.jump_to_part("money", plan)
    place = navigator.next(plan)
    assert place is not None
    assert place.page.id == "important"


def test_not_now_is_kept_and_listed_for_later(guide: Guide) -> None:
    plan, navigator = Plan(), Navigator(guide, "important")
    navigator.start(plan)
    for path in navigator.asked_here(plan):
        plan = apply(plan, set_state(path, "not_now"))
    assert [page.id for _part, page in navigator.left_for_later(plan)] == ["important"]


def test_the_person_goes_on_where_they_left(guide: Guide) -> None:
    plan, navigator = Plan(), Navigator(guide)
    navigator.start(plan)
    navigator.next(plan)
    again = Navigator(guide, navigator.page_id)
    assert again.start(plan).page.id == "important"


def test_a_kept_page_that_is_gone_means_the_first_page(guide: Guide) -> None:
    assert Navigator(guide, "no-such-page").start(Plan()).page.id == "welcome"


def test_a_step_is_visited_when_each_of_its_pages_was(guide: Guide) -> None:
    plan, navigator = Plan(), Navigator(guide)
    step = guide.part("ready")
    navigator.start(plan)
    assert not navigator.is_visited(step, plan)
    navigator.next(plan)
    assert navigator.is_visited(step, plan)


def test_the_page_that_asks_for_a_path_is_found(guide: Guide) -> None:
    found = guide.page_of("health/allergies/abc/to")
    assert found is not None
    assert found[1].id == "allergies"
    assert guide.page_of("matters/hopes") is None
