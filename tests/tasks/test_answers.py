"""Every answer in the order of the guide, each with a name of its own; blank ones are left out."""

from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan import Plan, apply, leaves, set_state
from pcsp_desktop.plan.about import Matters
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.planning.answers import answered_parts, answers_of

GUIDE = load_guide()


def test_an_empty_plan_has_nothing_to_check() -> None:
    assert answered_parts(Plan(), GUIDE) == ()


def test_an_answer_stands_under_its_label_with_the_persons_words() -> None:
    plan = Plan(matters=Matters(important="My hens\nand my garden"))
    (part,) = answered_parts(plan, GUIDE)
    (answer,) = answers_of(plan, part)
    assert (answer.label, answer.words) == ("What is important to me", "My hens\nand my garden")


def test_what_was_put_aside_is_listed_as_such() -> None:
    plan = apply(Plan(), set_state("matters/hopes", "not_wanted"))
    (part,) = answered_parts(plan, GUIDE)
    (answer,) = answers_of(plan, part)
    assert (answer.state, answer.words) == ("not_wanted", "")


def test_an_entry_tells_all_that_was_answered_in_it() -> None:
    step = Action(id="a", order="1", what="Walk to the gate", who="me", confidence=4)
    plan = Plan(goals=(Goal(id="g", order="1", want="See my garden", because="I miss it", actions=(step,)),))
    (answer,) = answers_of(plan, GUIDE.part("goals"))
    assert answer.words.startswith("See my garden\n")
    assert "I miss it" in answer.words and "Walk to the gate" in answer.words


def test_no_two_answers_of_a_part_have_the_same_name() -> None:
    twins = tuple(Person(id=f"p{n}", order=f"{n}1", name="Anna") for n in range(3))
    names = [answer.name for answer in answers_of(Plan(people=twins), GUIDE.part("matters"))]
    assert len(names) == len(set(names)) == 3
    for part in GUIDE.parts:
        named = [answer.name for answer in answers_of(example_plan(), part)]
        assert len(named) == len(set(named))


def test_every_answer_that_the_guide_asks_for_is_there() -> None:
    plan = example_plan()
    listed = {answer.path for part in answered_parts(plan, GUIDE) for answer in answers_of(plan, part)}
    asked = {question.path for _part, _page, question in GUIDE.questions()}
    for path, leaf in leaves(plan).items():
        if path in asked and not leaf.is_entry:
            assert path in listed
