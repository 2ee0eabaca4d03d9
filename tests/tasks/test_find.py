"""Find: every answer of the plan by any of its words, and nothing that is to leave no trace."""

import attrs
import pytest

from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.about import Matters
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.planning.find import MOST, find, folded

GUIDE = load_guide()


def paths(plan: Plan, typed: str) -> list[str]:
    return [found.path for found in find(plan, GUIDE, typed) if found.path]


@pytest.mark.parametrize("typed", ["café", "CAFE", "Cafe\u0301", "  cafE  "])
def test_case_and_accents_make_no_difference(typed: str) -> None:
    plan = Plan(matters=Matters(important="The Café by the river"))
    assert paths(plan, typed) == ["matters/important"]


def test_every_word_must_be_there_in_any_order() -> None:
    plan = Plan(matters=Matters(important="Tea with Wanda on Sunday", hopes="Sunday rest"))
    assert paths(plan, "sunday wanda") == ["matters/important"]


@pytest.mark.parametrize("typed", ["07700900142", "07700 900 142", "07700-900142"])
def test_a_number_is_found_whatever_the_spaces(typed: str) -> None:
    plan = Plan(people=(Person(id="a", order="1", name="Anna", phone="07700 900142"),))
    assert paths(plan, typed) == ["people/a/phone"]


def test_words_of_other_scripts_are_found() -> None:
    plan = Plan(matters=Matters(important="بيتي وحديقتي", hopes="ਮੇਰਾ ਘਰ"))
    assert paths(plan, "وحديقتي") == ["matters/important"]
    assert paths(plan, "ਘਰ") == ["matters/hopes"]


def test_a_result_says_its_page_its_label_and_the_words_round_the_place() -> None:
    long = "word " * 100 + "needle " + "word " * 100
    (found,) = [one for one in find(Plan(matters=Matters(important=long)), GUIDE, "needle") if one.path]
    assert found.page_id == "important"
    assert found.label == "What is important to me"
    assert "needle" in found.words and len(found.words) < 200


def test_a_result_in_a_list_says_which_entry_it_is_in() -> None:
    found = [one for one in find(example_plan(), GUIDE, "allotment gate") if one.path.endswith("/what")]
    assert found[0].entry.startswith("I want to get to my allotment")


def test_the_page_for_someone_who_is_hurt_is_never_found() -> None:
    _part, page = GUIDE.page("keeping-safe")
    plan = attrs.evolve(Plan(), setup=attrs.evolve(Plan().setup, length="full"))
    for word in page.heading.replace(",", "").split():
        assert all(found.page_id != "keeping-safe" for found in find(plan, GUIDE, word))


def test_a_blank_question_is_found_by_the_heading_of_its_page() -> None:
    assert [found.page_id for found in find(Plan(), GUIDE, "good day look")] == ["good-day"]


def test_nothing_is_found_for_nothing() -> None:
    assert find(example_plan(), GUIDE, "   ") == ()


def test_there_is_an_end_to_the_results() -> None:
    many = tuple(Person(id=f"p{n}", order=f"{n:04d}1", name=f"Anna {n}") for n in range(300))
    assert len(find(Plan(people=many), GUIDE, "anna")) == MOST + 1


def test_folding_keeps_letters_that_only_look_alike_apart() -> None:
    assert folded("Straße") == "strasse"
    assert folded("Ａ１") == "a1"


@pytest.mark.parametrize(("typed", "written"), [("lodz", "Łódź"), ("soren", "Søren"), ("Sam's", "Sam\u2019s")])
def test_letters_that_a_plain_keyboard_does_not_have_are_found_without_them(typed: str, written: str) -> None:
    assert paths(Plan(matters=Matters(important=written)), typed) == ["matters/important"]


def test_the_words_that_are_shown_are_those_that_were_found_also_with_other_accents() -> None:
    long = f"{'before ' * 60}Zoë's café {'after ' * 60}"
    found = find(Plan(matters=Matters(important=long)), GUIDE, "cafe")[0]
    assert "café" in found.words
