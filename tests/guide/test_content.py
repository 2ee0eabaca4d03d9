"""The guide that comes with the app: what it asks, in which order, and what it never does.

How plain the words are is held by the plain-English gate; here stand the rules about content.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcsp_desktop.guide import Guide, Navigator, PageOfGuide, Part, PartKind, Question, load_guide
from pcsp_desktop.plan import SECTIONS, Kind, Plan, fields, fields_by_pattern
from pcsp_desktop.plan.people import Setup

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

NOT_ASKED = {
    "setup": "asked at the first start and changed in Settings, but for the three below",
    "results": "filled by reading a results letter",
    "tracking": "filled in Keep track",
    "reviews": "filled in Reviews",
    "copies": "the app writes down each copy that is given away",
    "authorship": "asked beside each section: who wrote it",
    "own_headings": "added at the end of a step",
    "states": "kept when a person chooses Not now, or not to do a part",
    "goals/*/status_on": "the day is kept when the status changes",
    "goals/*/actions/*/confidence_past": "kept when the score changes",
    "goals/*/actions/*/updated_on": "the day is kept when the step changes",
    "professional_views/*/source": "a reply names it",
    "professional_views/*/recorded_by": "the app knows who typed it",
    "agreement/sign_offs/*/recorded_by": "the app knows who typed it",
    "agreement/sign_offs/*/fingerprint": "comes with a signed file",
}
"""Fields that no page of the guide asks for (or nothing below them), and what fills them."""

ASKED_ALL_THE_SAME = {"setup/why_offered", "setup/packs", "setup/age_group"}

LATER = {
    "R67": "Keep track",
    "R68": "Keep track",
    "R69": "Keep track",
    "R171": "Results letters",
}
"""Requirements of R1 to R136 and R164 to R175 that another tool than the guide meets."""

STEP_TITLES = (
    "Getting ready",
    "What matters to me",
    "How to support me",
    "My health",
    "Goals and actions",
    "If things get worse",
    "Who can see my plan",
    "Check and agree",
    "Share and print",
)

SHORT_PLAN = {
    1: {"matters/important"},
    2: {"matters/good_day"},
    3: {"matters/hopes"},
    4: {"preparation/worries"},
    5: {"matters/people"},
    6: {"support/communication/how_to_communicate"},
    7: {"health/daily_management"},
    8: {"health/allergies_answer", "health/allergies", "health/medicines_answer", "health/medicines"},
    9: {"goals"},
    10: {"crisis/signs", "crisis/who_to_call"},
    11: {"consent/may_see"},
    12: {"preparation/questions"},
}
"""The 12 questions of the Short plan, in their order."""

MEDICINE_NAMES = re.compile(
    r"\b(insulin|metformin|warfarin|aspirin|paracetamol|ibuprofen|morphine|codeine|salbutamol|ventolin|prednisolone|"
    r"steroids?|statins?|diazepam|lithium|clozapine|amoxicillin|penicillin|levothyroxine|ramipril|amlodipine|"
    r"furosemide|gabapentin|pregabalin|sertraline|fluoxetine|\d+ ?mg|\d+ ?mcg|\d+ ?ml)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_guide(RESOURCES / "guide")


def all_questions(guide: Guide) -> Iterator[tuple[Part, PageOfGuide, Question]]:
    """Every question, and every field that is asked of an entry, however deep."""
    for part, page, question in guide.questions():
        for one in with_fields(question):
            yield part, page, one


def with_fields(question: Question) -> Iterator[Question]:
    yield question
    if question.entry:
        for field in question.entry.fields:
            yield from with_fields(field)


def plan_with(*, length: str = "", country: str = "", age_group: str = "", packs: tuple[str, ...] = ()) -> Plan:
    return Plan(setup=Setup(length=length, country=country, age_group=age_group, packs=packs))


def pages_for(guide: Guide, plan: Plan) -> set[str]:
    navigator = Navigator(guide)
    return {page.id for part in guide.parts for page in navigator.pages_of(part, plan)}


def texts_of(page: PageOfGuide) -> str:
    return " ".join([page.heading, page.lead, *page.body, *page.bullets])


# ---- The shape -------------------------------------------------------------------------------------------


def test_the_nine_steps_stand_in_their_order(guide: Guide) -> None:
    assert tuple(step.title for step in guide.steps) == STEP_TITLES
    assert [step.order for step in guide.steps] == list(range(1, 10))


def test_every_door_of_add_to_my_plan_is_there(guide: Guide) -> None:
    assert [door.title for door in guide.doors] == [
        "Money for my care",
        "Thinking ahead",
        "My carer's page",
        "My other plans",
        "A decision to make",
        "Risks I choose to take",
        "Council care",
        "More for my condition",
        "Questions about equality",
        "My activation level",
        "Private notes",
        "My information shelf",
    ]
    assert [side.title for side in guide.sides] == ["After my appointment"]


def test_the_first_questions_are_the_three_of_the_handbook_in_its_words(guide: Guide) -> None:
    for length in ("short", "full", ""):
        navigator = Navigator(guide)
        plan = plan_with(length=length)
        place = navigator.start(plan)
        prompts: list[str] = []
        while len(prompts) < 3:
            prompts += [question.prompt for question in place.page.questions]
            following = navigator.next(plan)
            assert following is not None
            place = following
        assert prompts == ["What is important to you?", "What does a good day look like?", "What do you hope for?"]


def test_what_matters_and_how_to_support_come_before_health(guide: Guide) -> None:
    order = [part.id for part, _page, _question in guide.questions() if part.kind is PartKind.STEP]
    assert order.index("matters") < order.index("support") < order.index("health")
    first_health = next(i for i, (_, _, question) in enumerate(guide.questions()) if question.path.startswith("health"))
    before = [question.path for _, _, question in list(guide.questions())[:first_health]]
    assert {f"matters/{spec.name}" for spec in fields() if re.fullmatch(r"matters/\w+", spec.pattern)} <= set(before)


def test_names_and_addresses_are_asked_after_the_care(guide: Guide) -> None:
    steps_with_identity = {part.id for part, _, question in guide.questions() if question.path.startswith("person/")}
    assert steps_with_identity == {"agree"}


# ---- Nothing left out, nothing twice -----------------------------------------------------------------------


def test_every_field_that_a_person_fills_is_asked_exactly_once(guide: Guide) -> None:
    asked = Counter(question.path for _, _, question in all_questions(guide))
    assert [path for path, times in asked.items() if times > 1] == []
    expected = {
        spec.pattern
        for spec in fields()
        if spec.kind is not Kind.GROUP
        and (
            spec.pattern in ASKED_ALL_THE_SAME
            or not any(spec.pattern == place or spec.pattern.startswith(f"{place}/") for place in NOT_ASKED)
        )
    }
    assert set(asked) == expected


def test_the_table_of_fields_not_asked_names_real_fields() -> None:
    assert set(NOT_ASKED) | ASKED_ALL_THE_SAME <= set(fields_by_pattern())


def test_a_part_fills_the_sections_that_it_says(guide: Guide) -> None:
    for part in guide.parts:
        filled = {question.path.split("/")[0] for page in part.pages for question in page.questions}
        assert filled - {"setup"} <= set(part.sections), part.id
        assert set(part.sections) <= set(SECTIONS), part.id


def test_every_requirement_is_met_by_a_page_or_by_a_named_tool(guide: Guide) -> None:
    named = {name for part in guide.parts for page in part.pages for name in page.requirements}
    named |= {name for _, _, question in guide.questions() for name in question.requirements}
    wanted = {f"R{number}" for number in (*range(1, 137), *range(164, 176))}
    assert wanted - named == set(LATER)
    assert all(re.fullmatch(r"R([1-9]|[1-9]\d|1[0-6]\d|17[0-5])", name) for name in named)


def test_every_question_says_where_it_comes_from(guide: Guide) -> None:
    for _, _, question in guide.questions():
        assert re.match(r"S[0-4]\b|PRSB\b|NICE\b|content rules", question.source), question.id
        assert question.requirements, question.id


def test_every_information_page_says_where_it_comes_from(guide: Guide) -> None:
    for part in guide.parts:
        for page in part.pages:
            if not page.questions:
                assert page.source, page.id
                assert page.requirements, page.id
                assert page.lead, page.id


def test_every_page_that_asks_says_why(guide: Guide) -> None:
    for part in guide.parts:
        for page in part.pages:
            if page.questions:
                assert any(question.why for question in page.questions), page.id


def test_every_question_for_words_has_an_example(guide: Guide) -> None:
    for _, _, question in all_questions(guide):
        if question.kind is Kind.LONG_TEXT:
            assert question.example, question.id


def test_every_list_says_what_an_empty_list_is_for(guide: Guide) -> None:
    for _, _, question in all_questions(guide):
        if question.entry:
            assert question.entry.empty.startswith(("Nothing here yet.", "Nobody here yet.")), question.id
            assert question.entry.add.startswith("Add "), question.id


def test_no_two_examples_are_the_same(guide: Guide) -> None:
    examples = Counter(q.example for _, _, q in all_questions(guide) if len(q.example.split()) > 5)
    assert [example for example, times in examples.items() if times > 1] == []


# ---- The Short plan ----------------------------------------------------------------------------------------


def test_the_short_plan_is_the_twelve_questions_in_their_order(guide: Guide) -> None:
    asked = guide.short_questions()
    assert {number: {question.path for _, question in group} for number, group in asked.items()} == SHORT_PLAN
    numbers = [question.short for _, _, question in guide.questions() if question.short]
    assert numbers == sorted(numbers)
    for group in asked.values():
        assert len({page.id for page, _ in group}) == 1


def test_continue_in_the_short_plan_asks_the_twelve_and_nothing_else(guide: Guide) -> None:
    plan = plan_with(length="short")
    navigator = Navigator(guide)
    place = navigator.start(plan)
    asked: set[str] = set()
    while True:
        asked |= {question.path for question in place.page.questions_for(plan)}
        following = navigator.next(plan)
        if following is None:
            break
        place = following
    shown_first = {path for paths in SHORT_PLAN.values() for path in paths} - {"health/allergies", "health/medicines"}
    assert asked == shown_first
    assert place.part.id == "share"


# ---- Who sees which page -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "seen", "not_seen"),
    [
        (
            "england",
            {"rights-england", "complain-england", "money-england", "council-england"},
            {"rights-wales", "complain-wales", "rights-elsewhere"},
        ),
        (
            "wales",
            {"rights-wales", "complain-wales", "money-wales", "council-wales"},
            {"rights-england", "complain-england", "money-england", "council-england"},
        ),
        (
            "elsewhere",
            {"rights-elsewhere", "complain-elsewhere"},
            {"rights-england", "rights-wales", "money-england", "ahead-forms-law", "attorneys"},
        ),
    ],
)
def test_rights_follow_the_country(guide: Guide, country: str, seen: set[str], not_seen: set[str]) -> None:
    pages = pages_for(guide, plan_with(country=country))
    assert seen <= pages
    assert not not_seen & pages


def test_acts_and_services_of_one_country_stand_only_on_its_pages(guide: Guide) -> None:
    for part in guide.parts:
        for page in part.pages:
            text = texts_of(page)
            if "Care Act 2014" in text or "Local Government and Social Care" in text:
                assert page.countries == ("england",), page.id
            if "(Wales) Act" in text or "Llais" in text or "Ombudsman for Wales" in text:
                assert page.countries == ("wales",), page.id


@pytest.mark.parametrize("age", ["16_or_17", "under_16"])
def test_under_18_no_page_speaks_of_advance_decisions_or_power_of_attorney(guide: Guide, age: str) -> None:
    seen = pages_for(guide, plan_with(country="england", age_group=age))
    assert not {"ahead-forms-law", "ahead-forms", "attorneys"} & seen
    assert "ahead-forms-young" in seen
    for part in guide.parts:
        for page in part.pages:
            if page.id in seen:
                asked = [field for question in page.questions for field in with_fields(question)]
                own = texts_of(page) + " ".join(one.prompt + one.hint for one in asked)
                assert "power of attorney" not in own, page.id
                assert "advance decision" not in own, page.id


@pytest.mark.parametrize("age", ["18_or_over", ""])
def test_an_adult_sees_the_page_about_legal_forms(guide: Guide, age: str) -> None:
    seen = pages_for(guide, plan_with(country="wales", age_group=age))
    assert {"ahead-forms-law", "ahead-forms", "attorneys"} <= seen
    assert not {"ahead-forms-young", "under-16"} & seen


def test_pages_for_a_condition_appear_only_when_chosen(guide: Guide) -> None:
    packs = ("long_term_conditions", "mental_health", "dementia", "cancer", "serious_illness")
    assert {page.id for page in guide.part("condition-packs").pages if page.is_for(plan_with())} == {"choose-packs"}
    for pack in packs:
        pages = [page for page in guide.part("condition-packs").pages if page.is_for(plan_with(packs=(pack,)))]
        assert len(pages) > 1, pack


def test_serious_illness_names_nine_parts_of_life(guide: Guide) -> None:
    _, page = guide.page("pack-serious-illness")
    assert len(page.bullets) == 9


# ---- Lines not to cross --------------------------------------------------------------------------------------


def test_every_page_with_goals_says_that_it_is_no_contract(guide: Guide) -> None:
    pages = {"about-goals", "my-goals", "goals-by-who", "carer-goals", "agree-plan"}
    pages |= {page.id for _, page, question in guide.questions() if question.path.split("/")[-1] == "goals"}
    for page_id in pages:
        assert "This is not a contract." in texts_of(guide.page(page_id)[1]), page_id


def test_no_example_names_a_medicine_or_a_dose(guide: Guide) -> None:
    found = [(q.id, m.group()) for _, _, q in all_questions(guide) for m in MEDICINE_NAMES.finditer(q.example + q.hint)]
    assert found == []


@pytest.mark.parametrize(
    "path",
    [
        "health/allergies_answer",
        "health/devices_answer",
        "health/medicines_answer",
        "consent/attorneys_answer",
        "future/forms/*/exists",
    ],
)
def test_a_blank_never_reads_as_none(guide: Guide, path: str) -> None:
    question = next(one for _, _, one in all_questions(guide) if one.path == path)
    assert question.codes == ("yes", "none_known", "not_sure")
    assert question.why or path == "future/forms/*/exists"


def test_confidence_is_asked_only_for_own_steps(guide: Guide) -> None:
    question = next(one for _, _, one in all_questions(guide) if one.path == "goals/*/actions/*/confidence")
    assert question.show_when is not None
    assert question.show_when.values == ("me",)


def test_thinking_ahead_opens_gently_can_stop_on_each_page_and_ends_with_who_to_talk_to(guide: Guide) -> None:
    door = guide.part("ahead")
    assert "stop" in door.gate
    assert "Samaritans" in door.gate_who
    assert door.pages[0].questions[0].path == "future/leave_for_now"
    assert door.pages[-1].heading == "Who to talk to"
    for page in door.pages[:-1]:
        assert "stop at any page" in page.lead, page.id


def test_the_crisis_step_opens_with_999(guide: Guide) -> None:
    page = guide.part("worse").pages[0]
    assert "999" in page.heading
    assert "999" in page.lead


def test_the_page_about_being_hurt_asks_nothing(guide: Guide) -> None:
    _, page = guide.page("keeping-safe")
    assert page.questions == ()
    assert "999" in " ".join(page.bullets)
    assert "R164" in page.requirements


def test_nothing_tells_that_the_page_about_being_hurt_was_read(guide: Guide) -> None:
    plan = plan_with(country="england")
    navigator = Navigator(guide)
    navigator.jump_to_part("see", plan)
    navigator.jump_to_page("keeping-safe", plan)
    assert navigator.current(plan).page.id == "keeping-safe"
    assert navigator.page_id == guide.part("see").pages[0].id
    assert "keeping-safe" not in navigator.visited()
    following = navigator.next(plan)
    assert following is not None
    assert navigator.page_id == following.page.id


def test_a_step_counts_as_visited_without_the_page_that_leaves_no_trace(guide: Guide) -> None:
    plan = plan_with(country="england")
    navigator = Navigator(guide)
    see = guide.part("see")
    navigator.remember_visited(tuple(page.id for page in see.pages if page.id != "keeping-safe"))
    assert navigator.is_visited(see, plan)


def test_the_carers_page_says_first_that_the_person_can_read_it(guide: Guide) -> None:
    for page in guide.part("carer").pages:
        assert page.lead.startswith("The person can read this."), page.id


def test_the_plan_is_never_called_incomplete_or_scored(guide: Guide) -> None:
    for part in guide.parts:
        for page in part.pages:
            asked = [field for question in page.questions for field in with_fields(question)]
            text = texts_of(page) + " ".join(one.prompt + one.hint + one.why for one in asked)
            assert not re.search(r"\d ?%|per cent|incomplete|must fill|required|compulsory|failed", text), page.id


# ---- Labels ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def plan_texts() -> dict[str, str]:
    """The texts of plan.toml by id."""
    table = tomllib.loads((RESOURCES / "text" / "plan.toml").read_text("utf-8"))
    found: dict[str, str] = {}

    def walk(prefix: str, value: object) -> None:
        if isinstance(value, str):
            found[prefix] = value
        elif isinstance(value, dict):
            for key, below in value.items():
                walk(f"{prefix}.{key}", below)

    walk("plan", table)
    return found


def test_every_field_has_a_label_and_every_label_a_field(plan_texts: dict[str, str]) -> None:
    wanted = {spec.label_id if spec.is_leaf else f"{spec.label_id}._" for spec in fields()}
    assert {text_id for text_id in plan_texts if text_id.startswith("plan.field.")} == wanted


def test_every_choice_has_words_for_every_code(plan_texts: dict[str, str]) -> None:
    wanted = {f"plan.choice.{spec.choice}.{code}" for spec in fields() if spec.choice for code in spec.codes}
    assert {text_id for text_id in plan_texts if text_id.startswith("plan.choice.")} == wanted


def test_two_choices_of_one_question_never_read_the_same(plan_texts: dict[str, str]) -> None:
    for spec in fields():
        said = [plan_texts[f"plan.choice.{spec.choice}.{code}"] for code in spec.codes]
        assert len(set(said)) == len(said), spec.choice


def test_every_fault_says_what_to_do(plan_texts: dict[str, str]) -> None:
    source = Path(__file__).resolve().parents[2] / "pcsp_desktop" / "plan"
    code = "".join(file.read_text("utf-8") for file in source.glob("*.py"))
    raised = set(re.findall(r'Fault\([^()]*?, ?"([a-z_0-9]+)"\)', code))
    assert len(raised) > 10
    said = {text_id.removeprefix("plan.fault.") for text_id in plan_texts if text_id.startswith("plan.fault.")}
    assert raised <= said


def test_every_section_has_a_name(plan_texts: dict[str, str]) -> None:
    assert {f"plan.section.{name}" for name in SECTIONS} <= set(plan_texts)


def test_a_goal_that_was_stopped_is_never_called_failed(plan_texts: dict[str, str]) -> None:
    assert plan_texts["plan.choice.goal_status.stopped"] == "I stopped this"
    statuses = " ".join(text for text_id, text in plan_texts.items() if "status" in text_id)
    assert not re.search(r"fail|abandon|overdue", statuses, re.IGNORECASE)


def test_no_text_promises_what_a_later_version_does() -> None:
    promised = re.compile(r"later version|next version|coming soon|is not built|does not work yet", re.IGNORECASE)
    for file in sorted(RESOURCES.rglob("*.toml")):
        assert not promised.search(file.read_text("utf-8")), file.name
