"""From choices to papers: what is offered, what stays off, names of files, the email draft, the list of copies."""

import datetime
import email
import email.policy
from pathlib import Path

import pytest

from pcsp_desktop import documents
from pcsp_desktop.plan import SHARED_SECTIONS, Plan, add_entry, apply, set_value
from pcsp_desktop.plan.paper_map import Audience
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.printing.made_papers import Form, PrintChoices
from pcsp_desktop.tasks.session import PlanSession

DAY = datetime.date(2026, 11, 21)
Tick = documents.Tick


def with_values(**values: object) -> Plan:
    plan = Plan()
    for path, value in values.items():
        plan = apply(plan, set_value(path.replace("__", "/"), value))
    return plan


def words_on(plan: Plan, choices: PrintChoices) -> str:
    return printing.content_of(printing.paper_for(plan, choices, DAY), Form.TEXT).decode()


def test_empty_papers_are_not_offered() -> None:
    offered = printing.kinds_offered(Plan())
    assert "budget-sheet" not in offered
    assert "results-to-talk-about" not in offered
    assert "appointment-sheet" in offered
    assert printing.kinds_offered(with_values(budget__how_held="direct_payment")).count("budget-sheet") == 1


def test_only_parts_with_words_are_offered_and_never_those_on_no_paper() -> None:
    plan = with_values(matters__hopes="to dance", equality__ethnic_group="x")
    assert printing.sections_with_words(plan) == ("matters",)
    assert set(printing.sections_with_words(example_plan())) <= set(SHARED_SECTIONS)


def test_money_stays_off_copies_for_others_unless_it_is_ticked() -> None:
    plan = with_values(matters__hopes="to dance", budget__backup_plan="ring the QUOKKA office")
    offered = frozenset(printing.sections_with_words(plan))
    assert "budget" in offered
    assert "budget" in printing.sections_for(plan, Audience.ME)
    for reader in set(Audience) - {Audience.ME}:
        sections = frozenset(printing.sections_for(plan, reader))
        assert "QUOKKA" not in words_on(plan, PrintChoices(sections=sections, audience=reader))
        assert "QUOKKA" in words_on(plan, PrintChoices(sections=offered, audience=reader))


def test_people_to_keep_away_are_named_before_a_paper_is_printed() -> None:
    plan = with_values(matters__important="Not a word to Bo.", budget__risks="Bo has the card.")
    plan = apply(plan, add_entry(plan, "people", Person(name="Bo Quokka", not_to_involve="yes")))
    assert printing.named_in_own_words(plan, PrintChoices(audience=Audience.ME)) == ("Bo Quokka",)
    assert printing.named_in_own_words(plan, PrintChoices(kind="wallet-card")) == (), "it prints none of these words"
    ticked = PrintChoices(ticks=frozenset({Tick.NOT_TO_INVOLVE}), audience=Audience.ME)
    assert printing.named_in_own_words(plan, ticked) == (), "the name is on it anyhow"


def test_a_refusal_can_be_ticked_on_a_copy_with_chosen_parts() -> None:
    plan = apply(Plan(), add_entry(Plan(), "people", Person(name="QUOKKABO", not_to_involve="yes")))
    chosen = frozenset({"people", "crisis"})
    assert "QUOKKABO" not in words_on(plan, PrintChoices(kind="in-a-crisis", sections=chosen))
    ticked = PrintChoices(kind="in-a-crisis", sections=chosen, ticks=frozenset({Tick.NOT_TO_INVOLVE}))
    assert "QUOKKABO" in words_on(plan, ticked)


def test_ticks_are_offered_only_for_what_the_plan_holds() -> None:
    assert printing.ticks_offered(Plan(), "in-a-crisis") == ()
    plan = with_values(budget__backup_plan="x", future__matters_most="y")
    plan = apply(plan, add_entry(plan, "people", Person(name="Bo", not_to_involve="yes")))
    assert printing.ticks_offered(plan, "in-a-crisis") == (Tick.NOT_TO_INVOLVE, Tick.MONEY, Tick.THINKING_AHEAD)
    assert printing.ticks_offered(plan, "blank-prompts") == (Tick.FULL_GUIDE,)
    assert printing.ticks_offered(plan, "wallet-card") == ()


@pytest.mark.parametrize(
    ("tick", "sign"),
    [(Tick.NOT_TO_INVOLVE, "QUOKKABO"), (Tick.MONEY, "QUOKKAMONEY"), (Tick.THINKING_AHEAD, "QUOKKAAHEAD")],
)
def test_each_tick_puts_its_own_words_on_the_crisis_page_and_nothing_else(tick: Tick, sign: str) -> None:
    plan = with_values(budget__backup_plan="QUOKKAMONEY", future__matters_most="QUOKKAAHEAD")
    plan = apply(plan, add_entry(plan, "people", Person(name="QUOKKABO", not_to_involve="yes")))
    said = words_on(plan, PrintChoices(kind="in-a-crisis", ticks=frozenset({tick})))
    assert sign in said
    assert said.count("QUOKKA") == 1
    assert "QUOKKA" not in words_on(plan, PrintChoices(kind="in-a-crisis"))


def test_blank_prompts_are_short_or_full() -> None:
    short = words_on(Plan(), PrintChoices(kind="blank-prompts"))
    full = words_on(Plan(), PrintChoices(kind="blank-prompts", ticks=frozenset({Tick.FULL_GUIDE})))
    assert len(full) > 3 * len(short)


@pytest.mark.parametrize(("screen", "paper"), [(100, 14), (125, 14), (150, 18), (200, 18), (300, 24), (400, 24)])
def test_print_is_as_large_as_the_person_reads_the_screen(screen: int, paper: int) -> None:
    assert printing.size_for(screen) == paper


def test_signs_without_letter_forms_are_told() -> None:
    paper = printing.paper_for(with_values(matters__important="dance \U00013000"), PrintChoices(), DAY)
    assert "\U00013000" in paper.written.missing_characters


@pytest.mark.parametrize("form", Form)
def test_every_form_says_the_persons_words(form: Form) -> None:
    paper = printing.paper_for(with_values(matters__important="to dance again"), PrintChoices(), DAY)
    made = printing.content_of(paper, form)
    if form in (Form.HTML, Form.TEXT):
        assert b"to dance again" in made
    else:
        assert made[:4] in (b"%PDF", b"PK\x03\x04")


def test_an_email_draft_can_be_read_by_a_mail_program() -> None:
    paper = printing.paper_for(example_plan(), PrintChoices(kind="plan-on-a-page"), DAY)
    message = email.message_from_bytes(printing.email_draft(paper, DAY), policy=email.policy.default)
    [attached] = message.iter_attachments()
    assert attached.get_content() == paper.written.content
    assert attached.get_filename() == "my-plan-2026-11-21-plan-on-a-page.pdf"
    assert message["X-Unsent"] == "1"
    body = message.get_body()
    assert body is not None
    assert "Sam" not in body.get_content()


def test_no_name_of_a_person_stands_in_a_file_name() -> None:
    assert file_names.paper("wallet-card", DAY, Form.WORD) == "my-plan-2026-11-21-wallet-card.docx"


def test_a_copy_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "copy.pdf"
    file.write_bytes(b"old")
    printing.save(file, b"new")
    assert file.read_bytes() == b"new"
    with pytest.raises(OSError):
        printing.save(tmp_path / "gone" / "copy.pdf", b"x")
    (tmp_path / "full.pdf").mkdir()
    with pytest.raises(OSError):
        printing.save(tmp_path / "full.pdf", b"x")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["copy.pdf", "full.pdf"]


def test_a_paper_given_to_someone_is_in_the_list_of_copies(session: PlanSession) -> None:
    path = printing.log_copy(
        session.opened, who="Dr Ali", how="paper", kind="full-plan", sections=frozenset({"matters", "health"})
    )
    copy = session.opened.value(path)
    assert copy.who == "Dr Ali"
    assert copy.sections == "health matters"
    assert copy.given_on == session.opened.today()


def test_a_plan_with_no_name_says_so() -> None:
    assert not printing.has_name(Plan())
    assert printing.has_name(with_values(person__preferred_name="Sam"))


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"\xff\xd8\xff\xe0broken"])
def test_an_odd_photo_does_not_stop_a_paper_and_is_told(content: bytes) -> None:
    photo = "0f" * 32
    plan = with_values(support__profile__photo=photo, matters__important="My dog")
    paper = printing.paper_for(plan, PrintChoices(audience=Audience.ME), DAY, {photo: content} if content else {})
    assert paper.lost_picture == bool(content)
    assert "My dog" in printing.content_of(paper, Form.TEXT).decode()
    assert printing.content_of(paper, Form.WORD)
