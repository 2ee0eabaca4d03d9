"""What each kind of paper says, leaves out, and says first."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import documents_samples as samples
import pytest

from pcsp_desktop import assets, documents, plan
from pcsp_desktop.documents import Options, Tick, tree
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.leaves import leaves
from pcsp_desktop.plan.paper_map import Audience, paper_map
from pcsp_desktop.plan.schema import fields_by_pattern, pattern_of

PSEUDO = "ar_XB"
NO_FOOT = ("recovery-sheet", "wallet-card")
"""Papers with no facts at the foot: a number that opens a plan, and a card."""
OTHER_FOOT = (*NO_FOOT, "blank-prompts", "letter")


def said(document: tree.Document) -> str:
    return "\n".join(tree.words_of(document)).replace("\u00a0", " ")


def made(person: plan.Plan, kind: str, options: Options, **changes: object) -> tree.Document:
    return documents.make(person, kind, attrs.evolve(options, **changes))  # type: ignore[arg-type]


def headings(document: tree.Document) -> list[str]:
    return [tree.plain(block.runs) for block in tree.walk(document.blocks) if isinstance(block, tree.Heading)]


def facts(document: tree.Document) -> dict[str, str]:
    """Every row of facts: what is so, by its name."""
    found: dict[str, str] = {}
    for block in tree.walk(document.blocks):
        if isinstance(block, tree.Facts):
            for fact in block.facts:
                found.setdefault(tree.plain(fact.label), tree.plain(fact.value).replace("\u00a0", " "))
    return found


# ---- One table of kinds --------------------------------------------------------------------------


def test_the_kinds_are_those_of_the_map_and_each_says_whom_it_is_for() -> None:
    assert set(documents.KINDS) == set(paper_map().kinds)
    for kind in documents.KINDS.values():
        assert assets.words(kind.title_id) == paper_map().kinds[kind.id]
        assert kind.audience is paper_map().usual_reader[kind.id]


def test_a_kind_with_nothing_to_say_is_not_offered(sam: plan.Plan) -> None:
    blank = {kind.id for kind in documents.offered(plan.Plan())}
    assert blank == {
        "full-plan", "plan-on-a-page", "one-page-profile", "in-a-crisis", "wallet-card", "appointment-sheet",
        "health-record", "sharing-and-agreement", "blank-prompts",
    }  # fmt: skip
    everything = {kind.id for kind in documents.offered(sam)}
    assert everything == set(documents.KINDS) - {"recovery-sheet"}


# ---- Every paper --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in documents.KINDS if kind not in OTHER_FOOT])
def test_every_page_says_whose_it_is_of_when_and_when_it_was_printed(
    sam: plan.Plan, options: Options, kind: str
) -> None:
    """The plan is of the last day that it names before the print: no paper says "today" of a day nobody confirmed."""
    running = made(sam, kind, options).running
    words = running.bottom.replace("\u00a0", " ")
    assert words.startswith("Samuel Okafor · born 12 Mar 1955")
    assert "printed 3 Nov 2026" in words
    assert "plan of" in words
    assert running.page_of == "page {page} of {total}"
    for shorter in running.shorter:
        assert "born 12" in shorter.replace("\u00a0", " ")


def test_the_foot_has_the_day_of_the_last_change_as_the_app_knows_it(sam: plan.Plan, options: Options) -> None:
    import datetime

    changed = made(sam, "full-plan", options, changed_on=datetime.date(2026, 11, 2))
    assert "plan of 2 Nov 2026" in changed.running.bottom.replace("\u00a0", " ")


@pytest.mark.parametrize("kind", NO_FOOT)
def test_a_number_and_a_card_have_no_name_at_the_foot(sam: plan.Plan, options: Options, kind: str) -> None:
    assert made(sam, kind, options).running == tree.Running()


def test_a_recovery_sheet_names_nobody(sam: plan.Plan, options: Options) -> None:
    document = made(sam, "recovery-sheet", options)
    assert "Okafor" not in said(document) + document.title + document.author


@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.parametrize("size", [18, 24])
def test_tables_of_big_print_have_few_columns(anyone: plan.Plan, options: Options, kind: str, size: int) -> None:
    for block in tree.walk(made(anyone, kind, options, size=size).blocks):
        if isinstance(block, tree.Table) and not (block.stays or block.blank):
            assert len(block.columns) <= (3 if size == 18 else 2)


@pytest.mark.parametrize("kind", list(documents.KINDS))
def test_headings_come_in_a_second_language_too(sam: plan.Plan, options: Options, kind: str) -> None:
    document = made(sam, kind, options, second_language=PSEUDO)
    found = [block for block in tree.walk(document.blocks) if isinstance(block, tree.Heading)]
    ours = [heading for heading in found if heading.level < 3 and not any(run.isolate for run in heading.runs)]
    assert ours or kind == "letter"
    assert all(heading.twin for heading in ours)
    assert documents.write_pdf(document).pages


@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.slow
def test_paper_can_be_in_a_language_that_runs_from_the_right(sam: plan.Plan, options: Options, kind: str) -> None:
    document = made(sam, kind, options, language=PSEUDO)
    assert document.direction == "rtl"
    assert documents.write_pdf(document).pages


def test_the_same_choices_give_the_same_bytes(sam: plan.Plan, options: Options) -> None:
    one, two = (documents.write_pdf(made(sam, "full-plan", options)).content for _ in range(2))
    assert one == two


def test_there_is_no_other_size(options: Options) -> None:
    with pytest.raises(ValueError, match="clear, large or giant"):
        attrs.evolve(options, size=15)


def test_a_copy_made_for_someone_says_for_whom_and_until_when(sam: plan.Plan, options: Options) -> None:
    import datetime

    document = made(sam, "full-plan", options, made_for="Wenbury Surgery", until=datetime.date(2027, 10, 31))
    assert "Made for Wenbury Surgery, until 31 October 2027" in said(document)


# ---- The whole plan -------------------------------------------------------------------------------


def test_everything_a_person_wrote_reaches_the_whole_plan(anyone: plan.Plan, options: Options) -> None:
    """Every text that the map gives to it, word for word; the two numbers of a blood pressure have one name."""
    anyone = with_photo(anyone, anyone.support.profile.photo_words)  # its words are on paper with the photo only
    document = made(anyone, "full-plan", options, pictures={"a" * 64: samples.picture()})
    shown = [each.alt for each in tree.walk(document.blocks) if isinstance(each, tree.Figure)]
    words = " ".join(" ".join([said(document), *shown]).split())
    missing = []
    seen = plan.audience.seen_by(anyone, attrs.evolve(options).for_kind("full-plan").reader)
    for leaf in leaves(seen).values():
        if leaf.is_entry or leaf.path.startswith("states:") or leaf.path.endswith("/order"):
            continue
        spec = fields_by_pattern()[pattern_of(leaf.path)]
        if spec.facts.get("refers_to"):
            continue
        if spec.kind not in (Kind.TEXT, Kind.LONG_TEXT) or "full-plan" not in paper_map().kinds_of(spec.pattern):
            continue
        if any(" ".join(line.split()) not in words for line in leaf.value.split("\n")):
            missing.append(leaf.path)
    assert [path for path in missing if pattern_of(path) != "results/items/*/printed_name"] == []


def test_what_matters_comes_before_health_and_the_crisis_page_is_last(sam: plan.Plan, options: Options) -> None:
    document = made(sam, "full-plan", options)
    found = headings(document)
    order = ["What matters to me", "How to support me", "My goals", "My health", "If things get worse", "In a crisis"]
    places = [found.index(heading) for heading in order]
    assert places == sorted(places)
    assert "This is not a contract." in said(document)
    assert isinstance(document.blocks[-1], tree.Side)


def test_no_section_is_a_heading_and_its_own_name(anyone: plan.Plan, options: Options) -> None:
    for one, two in itertools.pairwise(tree.walk(made(anyone, "full-plan", options).blocks)):
        if isinstance(one, tree.Heading):
            assert not (isinstance(two, tree.Heading) and two.level == one.level and not one.is_goal), one


def test_a_list_of_medicines_has_its_own_day_and_never_that_of_the_print(sam: plan.Plan, options: Options) -> None:
    for kind in ("full-plan", "in-a-crisis", "health-record"):
        words = said(made(sam, kind, options))
        assert "6 Oct 2026" in words
        assert "3 November 2026" not in words
        assert "as I take them" not in words


def test_sections_that_were_not_chosen_stay_away(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "full-plan", options, sections=frozenset({"matters"}), audience=Audience.ME))
    assert sam.matters.important.split("\n")[0] in words
    assert sam.goals[0].want not in words
    assert "Not answered yet" not in words


def test_nothing_tells_of_what_was_left_out_unless_it_is_ticked(sam: plan.Plan, options: Options) -> None:
    sections = frozenset({"matters"})
    assert "leave some parts out" not in said(made(sam, "full-plan", options, sections=sections))
    ticked = made(sam, "full-plan", options, sections=sections, ticks=frozenset({Tick.LEFT_OUT}))
    assert "leave some parts out" in said(ticked)


def test_questions_left_for_later_are_named_only_when_ticked(sam: plan.Plan, options: Options) -> None:
    assert "What I left for later" not in said(made(sam, "full-plan", options))
    assert "What I left for later" in said(made(sam, "full-plan", options, ticks=frozenset({Tick.FOR_LATER})))


def test_the_carers_page_needs_the_carers_yes(sam: plan.Plan, options: Options) -> None:
    carer = attrs.evolve(sam.carer, views="I am tired.", said_yes_to_sharing="")
    silent = attrs.evolve(sam, carer=carer)
    willing = attrs.evolve(sam, carer=attrs.evolve(carer, said_yes_to_sharing="yes"))
    assert "I am tired." not in said(made(silent, "full-plan", options))
    assert "I am tired." in said(made(willing, "full-plan", options))


def test_the_photo_is_on_the_whole_plan(sam: plan.Plan, options: Options) -> None:
    document = made(with_photo(sam, "Me"), "full-plan", options, pictures={"a" * 64: samples.picture()})
    assert sum(isinstance(block, tree.Figure) for block in tree.walk(document.blocks)) == 1
    assert documents.write_pdf(document).pages


# ---- Who wrote it ------------------------------------------------------------------------------------


def written(who: str, asked: str = "") -> plan.Plan:
    from pcsp_desktop.plan.model import Authorship
    from pcsp_desktop.plan.people import Identity

    row = Authorship(
        id=plan.new_id(), order="1", section="matters", who=who, name="Anna", relationship="daughter", asked=asked,
        how_known="I live with him.",
    )  # fmt: skip
    empty = plan.Plan()
    matters = attrs.evolve(empty.matters, good_day="My cat")
    return attrs.evolve(empty, matters=matters, person=Identity(first_name="Sam"), authorship=(row,))


@pytest.mark.parametrize(
    ("who", "asked", "words"),
    [
        ("me", "", "Written by me."),
        ("with_help", "", "My words, typed with me by Anna (daughter)."),
        (
            "for_me",
            "partly",
            "Written by Anna (daughter) for Sam. Sam was asked: partly. How Anna knows: I live with him.",
        ),
        ("for_me", "could_not_say", "Sam was asked: could not say."),
        ("for_me", "", "We do not know yet if Sam was asked."),
    ],
)
def test_a_plan_says_once_who_wrote_it(options: Options, who: str, asked: str, words: str) -> None:
    text = said(made(written(who, asked), "full-plan", options))
    assert text.count(words) == 1


# ---- In a crisis -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["in-a-crisis", "wallet-card", "plan-on-a-page", "full-plan", "if-my-carer-cannot"])
def test_every_paper_for_a_bad_day_says_999(anyone: plan.Plan, options: Options, kind: str) -> None:
    assert "999" in said(made(anyone, kind, options))


def boxes(document: tree.Document) -> list[tree.Box]:
    return [block for block in tree.walk(document.blocks) if isinstance(block, tree.Box)]


def test_999_leads_with_my_own_signs(sam: plan.Plan, options: Options) -> None:
    first = boxes(made(sam, "in-a-crisis", options))[0]
    assert first.kind is tree.BoxKind.EMERGENCY
    assert tree.plain(first.big) == "999"
    lines = [tree.plain(block.runs) for block in first.blocks if isinstance(block, tree.Paragraph)]
    sign = next(sign for sign in sam.crisis.signs if sign.level == "crisis")
    assert lines[0] == f"Ring 999 if: {sign.i_notice}"
    assert lines[1:4] == [
        f"Others may see: {sign.others_notice}",
        f"I do: {sign.i_do}",
        f"You do: {sign.others_do}",
    ]


def ringing_first(sam: plan.Plan, when: str, answer: str) -> plan.Plan:
    crisis = attrs.evolve(sam.crisis, ring_first_when=when, ring_first_before_999=answer)
    return attrs.evolve(sam, crisis=crisis)


@pytest.mark.parametrize("size", [14, 18, 24])
@pytest.mark.parametrize(
    ("when", "answer", "above"),
    [
        ("At the end of my life", "yes", True),
        ("At the end of my life", "no", False),
        ("At the end of my life", "", False),
        ("", "yes", False),
    ],
)
def test_a_number_is_rung_before_999_only_where_the_team_said_so_and_when(
    sam: plan.Plan, options: Options, size: int, when: str, answer: str, above: bool
) -> None:
    document = made(ringing_first(sam, when, answer), "in-a-crisis", options, size=size)
    kinds = [box.kind for box in boxes(document)]
    assert (kinds[0] is tree.BoxKind.FIRST) == above
    words = said(document)
    assert ("For any other emergency ring 999." in words) == above
    if above:
        assert words.index(when) < words.index(sam.crisis.ring_first_phone) < words.index("For any other emergency")
    elif when:
        assert words.index("999") < words.index(sam.crisis.ring_first_phone)


def test_the_part_for_staff_comes_second_and_has_a_row_for_each_fact(sam: plan.Plan, options: Options) -> None:
    rows = facts(made(sam, "in-a-crisis", options))
    assert rows["DNACPR form"] == "No, none that I know of"
    assert rows["ADRT (refusal)"] == "No, none that I know of"
    assert rows["ReSPECT form"] == "Not answered yet"
    assert rows["LPA (health)"].startswith("Yes Anna Okafor 07700 900142. 20 May 2024.")
    assert rows["Who decides"] == sam.crisis.who_decides_when_unwell
    assert rows["Implants"] == "No, none that I know of"


def test_in_bigger_print_there_is_a_side_for_staff(sam: plan.Plan, options: Options) -> None:
    sides = [block for block in made(sam, "in-a-crisis", options, size=18).blocks if isinstance(block, tree.Side)]
    assert len(sides) == 2
    assert "For staff" in said(made(sam, "in-a-crisis", options, size=18))


def hurt_by() -> plan.Plan:
    from pcsp_desktop.plan.crisis import CarerEmergency, Involve
    from pcsp_desktop.plan.people import Person

    empty = plan.Plan()
    enemy = Involve(id=plan.new_id(), order="1", name="Gordon Blunt", phone="07700 900999", involve="do_not_involve")
    asked = ("emergency_contact", "depends_on_me", "leads_my_plan")
    person = Person(
        id=plan.new_id(), order="1", name="Hilda Sharp", not_to_involve="yes", parts=asked, not_to_involve_why="Loud"
    )
    stand_in = CarerEmergency(carer_name="Bo")
    crisis = attrs.evolve(empty.crisis, involve=(enemy,), carer_emergency=stand_in)
    return attrs.evolve(empty, crisis=crisis, people=(person,))


@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.parametrize("audience", list(Audience))
def test_people_not_to_involve_are_named_only_when_ticked(options: Options, kind: str, audience: Audience) -> None:
    words = said(made(hurt_by(), kind, options, audience=audience))
    assert "Gordon Blunt" not in words
    assert "Hilda Sharp" not in words
    if kind in ("in-a-crisis", "if-my-carer-cannot") and audience is Audience.ME:
        ticked = said(made(hurt_by(), kind, options, audience=audience, ticks=frozenset({Tick.NOT_TO_INVOLVE})))
        assert "Gordon Blunt" in ticked
        assert "Hilda Sharp" in ticked


STATES = [
    ("", "Not answered yet"),
    ("none_known", "No, none that I know of"),
    ("not_sure", "Not sure. Check the GP record."),
    ("yes", "Yes, but not said which. Ask me, and check the GP record."),
]


@pytest.mark.parametrize("kind", ["in-a-crisis", "wallet-card", "health-record", "full-plan", "plan-on-a-page"])
@pytest.mark.parametrize(("answer", "words"), STATES)
@pytest.mark.parametrize("size", [14, 24])
def test_allergies_say_which_of_the_answers_it_is(
    options: Options, kind: str, answer: str, words: str, size: int
) -> None:
    empty = plan.Plan()
    health = attrs.evolve(empty.health, allergies_answer=answer)
    text = said(made(attrs.evolve(empty, health=health), kind, options, size=size))
    assert f"Allergies: {words}" in text


@pytest.mark.parametrize("kind", ["in-a-crisis", "health-record", "full-plan"])
@pytest.mark.parametrize(("answer", "words"), STATES)
def test_implants_and_medicines_say_which_of_the_answers_it_is(
    options: Options, kind: str, answer: str, words: str
) -> None:
    empty = plan.Plan()
    health = attrs.evolve(empty.health, devices_answer=answer, medicines_answer=answer)
    document = made(attrs.evolve(empty, health=health), kind, options)
    rows = facts(document)
    assert rows["Implants, devices" if kind == "full-plan" else "Implants"] == words
    assert words in (rows.get("Medicines") or said(document))


@pytest.mark.parametrize("kind", ["in-a-crisis", "health-record", "full-plan", "what-i-would-want"])
@pytest.mark.parametrize(
    ("exists", "words"),
    [
        ("none_known", "No, none that I know of"),
        ("not_sure", "Not sure. Check the GP record."),
        ("yes", "Yes 3 Mar 2026. The kitchen drawer"),
        ("", "Not answered yet"),
    ],
)
@pytest.mark.parametrize("size", [14, 18, 24])
def test_a_form_is_one_row_with_its_state_first(
    options: Options, kind: str, exists: str, words: str, size: int
) -> None:
    import datetime

    from pcsp_desktop.plan.crisis import LegalForm

    details: dict[str, Any] = {"date": datetime.date(2026, 3, 3), "place": "The kitchen drawer"}
    details = details if exists == "yes" else {}
    form = LegalForm(id=plan.new_id(), order="1", kind="dnacpr", exists=exists, **details)
    empty = plan.Plan()
    future = attrs.evolve(empty.future, forms=(form,), statement="Home")
    document = made(attrs.evolve(empty, future=future), kind, options, size=size)
    assert facts(document)["DNACPR form"].startswith(words)
    reverse = [
        run
        for block in tree.walk(document.blocks)
        if isinstance(block, tree.Facts)
        for fact in block.facts
        for run in fact.value
        if run.tone is tree.Tone.REVERSE
    ]
    assert bool(reverse) == (exists == "yes")
    for form_name in ("ADRT (refusal)", "ReSPECT form", "LPA (health)"):
        assert facts(document)[form_name] == "Not answered yet"


def test_at_sixteen_nothing_is_said_of_an_advance_decision(options: Options) -> None:
    empty = plan.Plan()
    young = attrs.evolve(empty, setup=attrs.evolve(empty.setup, age_group="16_or_17"))
    for kind in ("in-a-crisis", "health-record", "full-plan"):
        rows = facts(made(young, kind, options))
        assert "DNACPR form" in rows
        assert "ADRT (refusal)" not in rows
        assert "LPA (health)" not in rows


@pytest.mark.parametrize("kind", ["in-a-crisis", "health-record"])
def test_yes_alone_never_says_who_decides(options: Options, kind: str) -> None:
    empty = plan.Plan()
    consent = attrs.evolve(empty.consent, attorneys_answer="yes")
    row = facts(made(attrs.evolve(empty, consent=consent), kind, options))["Who decides"]
    assert row == "Yes, but not said which. Ask me, and check the GP record."


# ---- A long crisis page gives way by its ladder ----------------------------------------------------------

_SENTENCE = "I sit up and wait until the tightness passes by itself. "


def long_crisis(sam: plan.Plan, words: int) -> plan.Plan:
    text = (_SENTENCE * (words // 11 + 1)).strip()
    crisis = attrs.evolve(
        sam.crisis, what_helps=text, what_does_not_help=text, medicines_and_treatments=text,
        treatments_i_do_not_want=text, who_decides_when_unwell=text, pets_and_home=text,
    )  # fmt: skip
    health = attrs.evolve(sam.health, what_is_usual=text)
    need = attrs.evolve(sam.support.communication, how_to_communicate=text)
    return attrs.evolve(sam, crisis=crisis, health=health, support=attrs.evolve(sam.support, communication=need))


@pytest.mark.parametrize("words", [30, 60, 90])
@pytest.mark.parametrize(("size", "pages"), [(14, 2), (18, 2), (24, 2)])
def test_a_long_crisis_page_keeps_its_sheet_and_every_fact_that_is_never_cut(
    sam: plan.Plan, options: Options, words: int, size: int, pages: int
) -> None:
    person = long_crisis(sam, words)
    document = made(person, "in-a-crisis", options, size=size)
    assert documents.write_pdf(document).pages <= (1 if (words, size) == (30, 14) else pages)
    text = " ".join(said(document).split())
    crisis = person.crisis
    sign = next(each for each in crisis.signs if each.level == "crisis")
    for whole in (
        crisis.treatments_i_do_not_want, crisis.who_decides_when_unwell, sign.i_notice, sign.others_notice,
        crisis.ring_first_name, crisis.ring_first_phone, crisis.ring_first_when, "Penicillin", "My mouth itches.",
    ):  # fmt: skip
        assert whole in text
    for cut in document.shortened:
        assert cut.pattern in fields_by_pattern()
    for piece in text.split("(More")[:-1]:
        assert piece.rstrip().endswith((".", "!", "?")), "a cut ends at the end of a sentence"


def test_a_page_that_has_room_cuts_nothing(options: Options) -> None:
    assert made(plan.Plan(), "in-a-crisis", options).shortened == ()


# ---- Results: recording, not judging ------------------------------------------------------------------


def test_results_are_printed_as_the_letter_has_them(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "results-to-talk-about", options))
    assert "138 over 82 mmHg" in words
    for result in sam.results.items:
        assert result.value in words
        assert result.unit in words
    for judging in ("too high", "too low", "abnormal", "is high", "is low"):
        assert judging not in words.lower()


# ---- What is marked for the talk ---------------------------------------------------------------------------


def test_everything_marked_for_the_talk_is_on_the_sheet_once(options: Options) -> None:
    from pcsp_desktop.plan.about import LifeArea
    from pcsp_desktop.plan.goals import Decision, Option
    from pcsp_desktop.plan.preparation import Topic, Worry
    from pcsp_desktop.plan.shared_types import Concern
    from pcsp_desktop.plan.tracking import Letter, LetterAsk, Result

    def entry(made_of: Any, **values: Any) -> Any:
        return (made_of(id=plan.new_id(), order="1", **values),)

    empty = plan.Plan()
    preparation = attrs.evolve(
        empty.preparation,
        topics=entry(Topic, text="QQTOPIC"),
        worries=entry(Worry, text="QQWORRY", bother="a_lot"),
        concerns=entry(Concern, text="QQCONCERN", talk_about="yes"),
        information_i_need="QQNEED",
    )
    option = entry(Option, name="Stay", questions="QQOPTION")
    results = attrs.evolve(
        empty.results,
        letters=entry(
            Letter,
            worries="QQLETTER",
            questions="QQASKLETTER",
            what_matters="QQMATTERS",
            name="From the clinic",
            asks=(LetterAsk(id="a", order="1", text="QQASKED"), LetterAsk(id="b", order="2", text="QQDID", done="yes")),
        ),
        items=entry(Result, test="hba1c", value="58", question="QQRESULT"),
    )
    matters = attrs.evolve(empty.matters, life_areas=entry(LifeArea, area="sleep", how="talk_about", text="QQLIFE"))
    full = attrs.evolve(
        empty, preparation=preparation, results=results, matters=matters, decisions=entry(Decision, options=option)
    )
    text = said(made(full, "appointment-sheet", options))
    for mark in ("QQTOPIC", "QQWORRY", "QQCONCERN", "QQNEED", "QQOPTION", "QQRESULT", "QQLIFE"):
        assert text.count(mark) == 1, mark
    for mark in ("QQLETTER", "QQASKLETTER", "QQMATTERS", "QQASKED", "QQDID"):
        assert text.count(mark) == 1, mark
    done = assets.words("paper.results.done")
    assert done in next(line for line in text.splitlines() if "QQDID" in line)
    assert done not in next(line for line in text.splitlines() if "QQASKED" in line)
    blocks = list(tree.walk(made(full, "appointment-sheet", options).blocks))
    room = sum(block.count for block in blocks if isinstance(block, tree.Lines))
    assert room + sum(block.blank for block in blocks if isinstance(block, tree.Table)) >= 10


# ---- Money -------------------------------------------------------------------------------------------------


def test_what_got_a_no_is_not_counted_and_every_goal_is_named(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "budget-sheet", options))
    assert "not counted" in words
    for number, goal in enumerate(sam.goals, 1):
        if any(line.goal == goal.id for line in sam.budget.lines):
            assert f"For goal {number}" in words
            assert goal.want in words


# ---- Sheets without answers --------------------------------------------------------------------------------


def test_blank_prompts_ask_thirteen_questions_in_my_own_voice(options: Options) -> None:
    document = made(plan.Plan(), "blank-prompts", options)
    asked = [heading for heading in headings(document) if heading[:1].isdigit()]
    assert len(asked) == 13
    assert not any(" you" in heading.lower() for heading in asked)


def test_the_full_set_of_prompts_is_longer(options: Options) -> None:
    short = said(made(plan.Plan(), "blank-prompts", options))
    full = said(made(plan.Plan(), "blank-prompts", options, ticks=frozenset({Tick.FULL_GUIDE})))
    assert len(full) > 3 * len(short)


def test_a_recovery_sheet_has_every_digit_and_a_code_with_words(options: Options) -> None:
    document = made(plan.Plan(), "recovery-sheet", options)
    assert options.recovery is not None
    digits = said(document).replace(" ", "")
    assert all(group in digits for group in options.recovery.groups)
    assert any(isinstance(block, tree.Figure) for block in tree.walk(document.blocks))


def test_a_recovery_sheet_without_a_number_is_refused(options: Options) -> None:
    with pytest.raises(ValueError, match="needs its number"):
        made(plan.Plan(), "recovery-sheet", options, recovery=None)


def test_there_is_no_other_kind(options: Options) -> None:
    with pytest.raises(KeyError):
        made(plan.Plan(), "poster", options)


# ---- The new papers ------------------------------------------------------------------------------------------


def test_wishes_that_were_left_out_leave_no_trace(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "what-i-would-want", options))
    assert sam.future.matters_most in words
    assert "Where I would like to be when I die" not in words
    assert facts(made(sam, "what-i-would-want", options))["Just-in-case medicines"] == "Not answered yet"


def test_who_steps_in_stands_in_the_upper_half_with_a_number(sam: plan.Plan, options: Options) -> None:
    document = made(sam, "if-my-carer-cannot", options)
    words = said(document)
    assert words.index(sam.crisis.carer_emergency.phone) < words.index("Allergic to")
    assert "They have said yes." in words
    assert sam.arrangements.legal_and_money not in words


def test_a_letter_asks_for_what_was_waited_for_longest(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "letter", options))
    assert "You were asked on 6 October 2026 to do this for me:" in words
    assert "Send me to the breathing and exercise course" in words
    assert "£" not in words


def test_a_letter_can_be_about_something_else(sam: plan.Plan, options: Options) -> None:
    choice = documents.LetterChoice(kind="longer_time", words="I get out of breath when I talk.")
    words = said(made(sam, "letter", options, letter=choice))
    assert "I need more time than usual when we meet." in words
    assert "I get out of breath when I talk." in words


def test_a_chart_says_in_words_what_it_shows(sam: plan.Plan, options: Options) -> None:
    charts = [b for b in tree.walk(made(sam, "progress-page", options).blocks) if isinstance(b, tree.Chart)]
    assert charts
    assert "80 steps" in charts[0].alt
    assert "110 steps" in charts[0].alt


# ---- Pictures ---------------------------------------------------------------------------------------------


def with_photo(person: plan.Plan, words: str) -> plan.Plan:
    profile = attrs.evolve(person.support.profile, photo="a" * 64, photo_words=words)
    return attrs.evolve(person, support=attrs.evolve(person.support, profile=profile))


def test_the_profile_shows_the_photo_with_the_persons_words_for_it(sam: plan.Plan, options: Options) -> None:
    person = with_photo(sam, "Me at the gate")
    document = made(person, "one-page-profile", options, pictures={"a" * 64: samples.picture()})
    figures = [block for block in tree.walk(document.blocks) if isinstance(block, tree.Figure)]
    assert [figure.alt for figure in figures] == ["Me at the gate"]
    assert documents.write_pdf(document).pages == 1


def test_without_pictures_the_profile_is_whole_all_the_same(sam: plan.Plan, options: Options) -> None:
    document = made(with_photo(sam, "Me"), "one-page-profile", options)
    assert not any(isinstance(block, tree.Figure) for block in tree.walk(document.blocks))
    assert "What people like about me" in said(document)


def test_a_photo_always_has_words(sam: plan.Plan, options: Options) -> None:
    person = with_photo(sam, "")
    document = made(person, "one-page-profile", options, pictures={"a" * 64: samples.picture()})
    assert next(b.alt for b in tree.walk(document.blocks) if isinstance(b, tree.Figure)) == "A photo of Sam"


# ---- Translations that nobody has checked -------------------------------------------------------------------


@pytest.fixture
def draft_polish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A catalogue in Polish, all of it unchecked; made from a made-up one, as there may be no Polish yet."""
    folder = tmp_path / "text"
    folder.mkdir()
    built = assets._BUILD / "text"
    (folder / "en_GB.json").write_bytes((built / "en_GB.json").read_bytes())
    catalogue = json.loads((built / f"{PSEUDO}.json").read_bytes())
    catalogue["drafts"] = list(catalogue["texts"])
    (folder / "pl.json").write_text(json.dumps(catalogue), "utf-8")
    (tmp_path / "resources").symlink_to(assets._BUILD / "resources")
    monkeypatch.setattr(assets, "_BUILD", tmp_path)
    assets._catalogue.cache_clear()
    yield "pl"
    assets._catalogue.cache_clear()


def test_a_draft_of_crisis_words_has_the_english_beside_it(sam: plan.Plan, options: Options, draft_polish: str) -> None:
    draft = said(made(sam, "in-a-crisis", options, language=draft_polish))
    for words in ("For staff", "Ring 999 if", "DNACPR form", "Not answered yet"):
        assert f"({words})" in draft
    assert "(What matters to me)" not in draft


def test_english_is_not_said_twice(sam: plan.Plan, options: Options, draft_polish: str) -> None:
    draft = said(made(sam, "in-a-crisis", options, language=draft_polish, second_language="en_GB"))
    assert "(For staff)" not in draft
    assert "For staff" in draft


def test_words_that_are_there_only_in_english_are_marked_as_english(sam: plan.Plan, options: Options) -> None:
    document = made(sam, "in-a-crisis", options, language="tlh")
    found = [block for block in tree.walk(document.blocks) if isinstance(block, tree.Heading)]
    assert {heading.language for heading in found} == {"en-GB"}


@pytest.mark.parametrize("size", [14, 18, 24])
def test_no_heading_of_the_crisis_page_stands_over_nothing(anyone: plan.Plan, options: Options, size: int) -> None:
    for side in made(anyone, "in-a-crisis", options, size=size).blocks:
        assert isinstance(side, tree.Side)
        for heading, follows in itertools.pairwise(side.blocks):
            if isinstance(heading, tree.Heading):
                assert not isinstance(follows, tree.Heading), "a blank never reads as none"
