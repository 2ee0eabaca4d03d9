"""What each kind of paper says, leaves out, and says first."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import attrs
import documents_samples as samples
import pytest

from pcsp_desktop import assets, documents, plan
from pcsp_desktop.documents import Options, Tick, tree
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.leaves import leaves
from pcsp_desktop.plan.paper_map import Audience
from pcsp_desktop.plan.results import readings
from pcsp_desktop.plan.schema import fields_by_pattern, pattern_of

PSEUDO = "ar_XB"
ALL = frozenset(Tick)
ON_NO_PAPER = ("setup/", "equality/", "copies/", "states", "authorship/")


def said(document: tree.Document) -> str:
    return "\n".join(tree.words_of(document))


def made(person: plan.Plan, kind: str, options: Options, **changes: object) -> tree.Document:
    return documents.make(person, kind, attrs.evolve(options, **changes))  # type: ignore[arg-type]


def headings(document: tree.Document) -> list[str]:
    return [tree.plain(block.runs) for block in tree.walk(document.blocks) if isinstance(block, tree.Heading)]


# ---- How many pages ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["in-a-crisis", "plan-on-a-page", "one-page-profile", "wallet-card"])
def test_what_is_called_one_page_is_one_page(anyone: plan.Plan, options: Options, kind: str) -> None:
    assert documents.write_pdf(made(anyone, kind, options)).pages == 1


def test_the_copy_for_the_health_record_is_at_most_two_pages(anyone: plan.Plan, options: Options) -> None:
    assert documents.write_pdf(made(anyone, "health-record", options)).pages <= 2


@pytest.mark.parametrize("kind", ["in-a-crisis", "plan-on-a-page"])
def test_bigger_print_takes_more_pages_and_counts_them(sam: plan.Plan, options: Options, kind: str) -> None:
    small, big = (documents.write_pdf(made(sam, kind, options, size=size)).pages for size in (14, 24))
    assert big > small


# ---- Every paper --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(documents.KINDS))
def test_every_page_says_whose_it_is_and_when_it_was_made(sam: plan.Plan, options: Options, kind: str) -> None:
    running = made(sam, kind, options).running
    assert "Samuel Okafor" in running.bottom
    assert "3\u00a0November\u00a02026" in running.bottom
    assert "Printed copies go out of date." in running.bottom
    assert running.page_of == "Page {page} of {total}"


@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.parametrize("size", [18, 24])
def test_above_clear_print_there_are_no_tables(anyone: plan.Plan, options: Options, kind: str, size: int) -> None:
    blocks = tree.walk(made(anyone, kind, options, size=size, ticks=ALL).blocks)
    assert not any(isinstance(block, tree.Table) for block in blocks)


@pytest.mark.parametrize("kind", list(documents.KINDS))
def test_headings_come_in_a_second_language_too(sam: plan.Plan, options: Options, kind: str) -> None:
    document = made(sam, kind, options, second_language=PSEUDO)
    found = [block for block in tree.walk(document.blocks) if isinstance(block, tree.Heading)]
    ours = [heading for heading in found if not any(run.isolate for run in heading.runs)]
    assert ours
    if kind != "blank-prompts":
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


# ---- The whole plan -------------------------------------------------------------------------------


def test_everything_a_person_wrote_reaches_the_whole_plan(anyone: plan.Plan, options: Options) -> None:
    words = " ".join(said(made(anyone, "full-plan", options, ticks=ALL)).split())
    missing = []
    for leaf in leaves(anyone).values():
        if leaf.is_entry or leaf.path.startswith(ON_NO_PAPER) or leaf.path.endswith("/order"):
            continue
        spec = fields_by_pattern()[pattern_of(leaf.path)]
        if spec.kind not in (Kind.TEXT, Kind.LONG_TEXT) or spec.facts.get("refers_to"):
            continue
        if spec.section == "carer" and anyone.carer.said_yes_to_sharing != "yes":
            continue
        if any(" ".join(line.split()) not in words for line in leaf.value.split("\n")):
            missing.append(leaf.path)
    assert [path for path in missing if pattern_of(path) not in LEFT_OUT] == []


LEFT_OUT = {
    "support/profile/photo_words",  # stands in for the photo, where that is
    "results/items/*/test",  # a code; the test's everyday name is printed
    "results/targets/*/test",
    "consent/choices/*/section",  # printed by its name
    "professional_views/*/section",
}


def test_what_matters_comes_before_health(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "full-plan", options))
    order = [
        "How to communicate with me",
        "Who to ask about this plan",
        "What matters to me",
        "My goals",
        "My health",
    ]
    places = [words.index(heading) for heading in order]
    assert places == sorted(places)
    assert "This is not a contract." in words


def test_medicines_say_on_which_day_and_what_to_check(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "full-plan", options)).replace("\u00a0", " ")
    assert "as I take them on 3 November 2026" in words
    assert "check them against the GP record" in words


def test_sections_that_were_not_chosen_stay_away(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "full-plan", options, sections=frozenset({"matters"})))
    assert sam.matters.important.split("\n")[0] in words
    assert sam.goals[0].want not in words


def test_nothing_tells_of_what_was_left_out_unless_it_is_ticked(sam: plan.Plan, options: Options) -> None:
    sections = frozenset({"matters"})
    assert "leave some parts out" not in said(made(sam, "full-plan", options, sections=sections))
    ticked = made(sam, "full-plan", options, sections=sections, ticks=frozenset({Tick.LEFT_OUT}))
    assert "leave some parts out" in said(ticked)


def test_money_and_wishes_are_in_my_own_copy_and_in_no_other_before_they_are_ticked(
    sam: plan.Plan, options: Options
) -> None:
    mine = said(made(sam, "full-plan", options))
    theirs = said(made(sam, "full-plan", options, audience=Audience.SURGERY))
    for words in (sam.budget.backup_plan, sam.future.statement):
        assert words
        assert words in mine
        assert words not in theirs
    chosen = frozenset({"budget", "future"})
    assert sam.budget.backup_plan in said(made(sam, "full-plan", options, audience=Audience.SURGERY, sections=chosen))


def test_the_carers_page_needs_the_carers_yes(sam: plan.Plan, options: Options) -> None:
    carer = attrs.evolve(sam.carer, views="I am tired.", said_yes_to_sharing="")
    silent = attrs.evolve(sam, carer=carer)
    willing = attrs.evolve(sam, carer=attrs.evolve(carer, said_yes_to_sharing="yes"))
    assert "I am tired." not in said(made(silent, "full-plan", options))
    assert "I am tired." in said(made(willing, "full-plan", options))


# ---- Who wrote it ------------------------------------------------------------------------------------


def written(who: str, asked: str = "") -> plan.Plan:
    from pcsp_desktop.plan.model import Authorship
    from pcsp_desktop.plan.people import Identity

    row = Authorship(
        id=plan.new_id(), order="1", section="matters", who=who, name="Anna", relationship="daughter", asked=asked,
        how_known="I live with him.",
    )  # fmt: skip
    empty = plan.Plan()
    matters = attrs.evolve(empty.matters, important="My cat")
    return attrs.evolve(empty, matters=matters, person=Identity(first_name="Sam"), authorship=(row,))


@pytest.mark.parametrize(
    ("who", "asked", "words"),
    [
        ("me", "", "Written by me."),
        ("with_help", "", "Written by me, with help from Anna (daughter)."),
        (
            "for_me",
            "partly",
            "Written by Anna (daughter) for Sam. Sam was asked: partly. How they know: I live with him.",
        ),
        ("for_me", "could_not_say", "Sam was asked: could not say."),
        ("for_me", "", "Sam was asked: not answered yet."),
    ],
)
def test_each_section_says_who_wrote_it(options: Options, who: str, asked: str, words: str) -> None:
    assert words in said(made(written(who, asked), "full-plan", options))


# ---- In a crisis -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["in-a-crisis", "wallet-card", "plan-on-a-page"])
def test_every_crisis_paper_says_999(anyone: plan.Plan, options: Options, kind: str) -> None:
    assert "999" in said(made(anyone, kind, options))


def test_the_number_to_ring_first_stands_above_999(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "in-a-crisis", options))
    assert words.index(sam.crisis.ring_first_phone) < words.index("For any other emergency call 999.")


def test_the_part_for_staff_comes_second(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "in-a-crisis", options)).replace("\u00a0", " ")
    assert words.index("For me and whoever is with me") < words.index("For staff")
    after = words[words.index("For staff") :]
    for fact in (
        "Samuel Okafor",
        "12 March 1955",
        "999 471 0354",
        "14 Larch Close",
        "Penicillin",
        "Staff need to see",
    ):
        assert fact in after


@pytest.mark.parametrize("kind", ["in-a-crisis", "wallet-card", "plan-on-a-page", "full-plan", "health-record"])
def test_people_not_to_involve_are_named_only_when_ticked(options: Options, kind: str) -> None:
    from pcsp_desktop.plan.crisis import Involve
    from pcsp_desktop.plan.people import Person

    empty = plan.Plan()
    enemy = Involve(id=plan.new_id(), order="1", name="Gordon Blunt", phone="07700 900999", involve="do_not_involve")
    asked = ("emergency_contact", "depends_on_me")
    person = Person(id=plan.new_id(), order="1", name="Hilda Sharp", not_to_involve="yes", parts=asked)
    hurt = attrs.evolve(empty, crisis=attrs.evolve(empty.crisis, involve=(enemy,)), people=(person,))
    words = said(made(hurt, kind, options))
    assert "Gordon Blunt" not in words
    assert "Hilda Sharp" not in words
    if kind in ("in-a-crisis", "full-plan"):
        ticked = said(made(hurt, kind, options, ticks=frozenset({Tick.NOT_TO_INVOLVE})))
        assert "Gordon Blunt" in ticked
        assert "Hilda Sharp" in ticked


@pytest.mark.parametrize("kind", ["in-a-crisis", "wallet-card", "health-record", "full-plan"])
@pytest.mark.parametrize(
    ("answer", "words"),
    [("", "Not answered yet"), ("none_known", "None that I know of"), ("not_sure", "I am not sure")],
)
def test_a_blank_never_reads_as_none(options: Options, kind: str, answer: str, words: str) -> None:
    empty = plan.Plan()
    health = attrs.evolve(empty.health, allergies_answer=answer)
    document = made(attrs.evolve(empty, health=health), kind, options)
    text = said(document)
    assert words in text[text.index("Allergies") :][:80]


@pytest.mark.parametrize("kind", ["in-a-crisis", "health-record"])
def test_a_blank_about_a_legal_form_never_reads_as_none(options: Options, kind: str) -> None:
    from pcsp_desktop.plan.crisis import LegalForm

    form = LegalForm(id=plan.new_id(), order="1", kind="dnacpr", exists="none_known")
    empty = plan.Plan()
    someone = attrs.evolve(empty, future=attrs.evolve(empty.future, forms=(form,)))
    words = said(made(someone, kind, options))
    assert "None that I know of: DNACPR" in words
    assert "Not answered yet: Advance decision to refuse treatment, ReSPECT form" in words
    assert "Staff need to see the form" not in words


def test_at_sixteen_nothing_is_said_of_an_advance_decision(options: Options) -> None:
    empty = plan.Plan()
    young = attrs.evolve(empty, setup=attrs.evolve(empty.setup, age_group="16_or_17"))
    assert "Advance decision" not in said(made(young, "in-a-crisis", options))


# ---- Results: recording, not judging ------------------------------------------------------------------


def test_results_are_printed_as_the_letter_has_them(sam: plan.Plan, options: Options) -> None:
    words = said(made(sam, "results-to-talk-about", options))
    for reading in readings(sam.results.items):
        assert reading.said in words
    for judging in ("too high", "too low", "abnormal", "is high", "is low"):
        assert judging not in words.lower()


# ---- Sheets without answers --------------------------------------------------------------------------------


def test_blank_prompts_ask_the_twelve_questions_of_the_short_plan(options: Options) -> None:
    from pcsp_desktop.guide import load_guide

    text = said(made(plan.Plan(), "blank-prompts", options))
    questions = [question for found in load_guide().short_questions().values() for _, question in found]
    assert len(questions) >= 12
    assert all(question.prompt in text for question in questions)


def test_the_full_set_of_prompts_is_longer(options: Options) -> None:
    short = said(made(plan.Plan(), "blank-prompts", options))
    full = said(made(plan.Plan(), "blank-prompts", options, ticks=frozenset({Tick.FULL_GUIDE})))
    assert len(full) > 3 * len(short)


def test_a_recovery_sheet_has_every_digit_and_a_code_with_words(options: Options) -> None:
    document = made(plan.Plan(), "recovery-sheet", options)
    assert options.recovery is not None
    assert all(group in said(document) for group in options.recovery.groups)
    assert any(isinstance(block, tree.Figure) for block in tree.walk(document.blocks))


def test_a_recovery_sheet_without_a_number_is_refused(options: Options) -> None:
    with pytest.raises(ValueError, match="needs its number"):
        made(plan.Plan(), "recovery-sheet", options, recovery=None)


def test_there_is_no_other_kind(options: Options) -> None:
    with pytest.raises(KeyError):
        made(plan.Plan(), "poster", options)


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
    monkeypatch.setattr(assets, "_BUILD", tmp_path)
    assets._catalogue.cache_clear()
    yield "pl"
    assets._catalogue.cache_clear()


def test_a_draft_of_crisis_words_has_the_english_beside_it(sam: plan.Plan, options: Options, draft_polish: str) -> None:
    draft = said(made(sam, "in-a-crisis", options, language=draft_polish))
    for words in ("For staff", "In an emergency", "Who to ring, in my order"):
        assert f"({words})" in draft
    assert "(Born" not in draft


def test_english_is_not_said_twice(sam: plan.Plan, options: Options, draft_polish: str) -> None:
    draft = said(made(sam, "in-a-crisis", options, language=draft_polish, second_language="en_GB"))
    assert "(For staff)" not in draft
    assert "For staff" in draft


def test_words_that_are_there_only_in_english_are_marked_as_english(sam: plan.Plan, options: Options) -> None:
    document = made(sam, "in-a-crisis", options, language="tlh")
    headings = [block for block in tree.walk(document.blocks) if isinstance(block, tree.Heading)]
    assert {heading.language for heading in headings} == {"en-GB"}


def test_no_heading_of_the_crisis_page_stands_over_nothing(anyone: plan.Plan, options: Options) -> None:
    blocks = made(anyone, "in-a-crisis", options).blocks
    for heading, follows in itertools.pairwise(blocks):
        if isinstance(heading, tree.Heading) and heading.level > 1:
            assert not isinstance(follows, tree.Heading), "a blank never reads as none"
