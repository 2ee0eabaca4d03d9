"""What docs/safety.md promises of the plan on paper: a blank is no "none", an old copy says so, help is in sight."""

import datetime

import attrs
import pypdfium2
import pytest
from plan_kit import example, saved

from pcsp_desktop import documents, plan
from pcsp_desktop.assets import words
from pcsp_desktop.documents import Options

ON = datetime.date(2026, 11, 21)
NOT_ANSWERED = words("paper.four_ways.not_answered").replace("**", "")
NONE_KNOWN = words("paper.four_ways.none_known").replace("**", "")
PLANS = {"empty": plan.Plan(), **{name: example(name) for name in ("sam", "maya", "rose")}}
FOR_STAFF = ("in-a-crisis", "wallet-card", "health-record", "full-plan")


def text(shown: plan.Plan, kind: str) -> str:
    return documents.write_text(documents.make(shown, kind, Options(on=ON)))


def line_of(shown: plan.Plan, kind: str, start: str) -> str:
    """The first line of a paper that starts with these words, or what stands under it as a heading."""
    lines = [line for line in text(shown, kind).splitlines() if line]
    (here,) = [number for number, line in enumerate(lines) if line.startswith(start)][:1]
    return lines[here] if lines[here].strip() != start else lines[here + 1]


@pytest.mark.parametrize("kind", FOR_STAFF)
@pytest.mark.parametrize(
    ("answer", "printed", "never"),
    [("", NOT_ANSWERED, NONE_KNOWN), ("none_known", NONE_KNOWN, NOT_ANSWERED), ("not_sure", "", NONE_KNOWN)],
)
def test_a_blank_about_allergies_is_never_printed_as_none(kind: str, answer: str, printed: str, never: str) -> None:
    shown = plan.from_json(saved(person={"first_name": "Sam"}, health={"allergies_answer": answer, "diet": "x"}))
    said = line_of(shown, kind, words("paper.fact.allergies"))
    assert printed in said
    assert never not in said


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("kind", ["in-a-crisis", "wallet-card"])
def test_999_stands_on_every_paper_for_a_crisis(name: str, kind: str) -> None:
    assert "999" in text(attrs.evolve(PLANS[name], person=plan.Plan().person), kind)


@pytest.mark.parametrize("name", ["sam", "maya", "rose"])
def test_a_crisis_paper_has_the_numbers_to_ring(name: str) -> None:
    shown = example(name)
    printed = text(shown, "in-a-crisis")
    for call in shown.crisis.who_to_call:
        assert call.phone in printed


@pytest.mark.parametrize("name", ["sam", "maya", "rose"])
def test_in_a_crisis_is_one_page(name: str) -> None:
    assert documents.write_pdf(documents.make(example(name), "in-a-crisis", Options(on=ON))).pages == 1


@pytest.mark.parametrize("kind", ["full-plan", "in-a-crisis", "budget-sheet"])
def test_every_page_has_the_day_of_the_plan_and_the_day_of_the_print(kind: str) -> None:
    made = documents.write_pdf(documents.make(example("rose"), kind, Options(on=ON)))
    pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in pypdfium2.PdfDocument(made.content)]
    assert pages
    for page in pages:
        words_of_page = page.replace("\u00a0", " ")
        assert "printed 21 Nov 2026" in words_of_page
        assert "plan of" in words_of_page


def test_words_typed_for_someone_name_who_typed_them_and_how_they_know() -> None:
    printed = text(example("rose"), "full-plan")
    assert "Len Whitfield" in printed
    assert "We sat at the piano and I wrote down what she said." in printed


def test_what_staff_say_stands_under_their_name_and_not_among_my_words() -> None:
    sam = example("sam")
    (view,) = sam.professional_views
    printed = text(sam, "full-plan")
    assert printed.index(view.name, printed.index(view.concerns) - 800) < printed.index(view.concerns)
    assert view.concerns not in text(attrs.evolve(sam, professional_views=()), "full-plan")
