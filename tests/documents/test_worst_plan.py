"""A plan filled with the worst text there is becomes papers all the same, whole and tagged."""

from __future__ import annotations

import attrs
import documents_plans
import pdf_ua_kit
import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.documents import tree

html5lib = pytest.importorskip("html5lib")


def strict(text: str) -> None:
    html5lib.HTMLParser(strict=True).parse(text)


@pytest.fixture(scope="module")
def worst() -> plan.Plan:
    return documents_plans.worst_plan()


SHORT = (
    "plan-on-a-page",
    "one-page-profile",
    "in-a-crisis",
    "wallet-card",
    "appointment-sheet",
    "budget-sheet",
)


@pytest.mark.parametrize("size", [14, 24])
@pytest.mark.parametrize("kind", SHORT)
@pytest.mark.slow
def test_papers_of_the_worst_plan_are_tagged_and_lose_no_word(
    worst: plan.Plan, options: documents.Options, kind: str, size: int
) -> None:
    document = documents.make(worst, kind, attrs.evolve(options, size=size, ticks=frozenset(documents.Tick)))
    written = documents.write_pdf(document)
    assert pdf_ua_kit.faults(written.content) == []
    assert "𓀀" in written.missing_characters
    strict(documents.write_html(document))
    spoken = "".join("".join(pdf_ua_kit.spoken(written.content)).split())
    assert spoken.count("abcdefghij" * 900) == "".join(tree.words_of(document)).count("abcdefghij" * 900)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in documents.KINDS if kind not in SHORT])
def test_long_papers_of_the_worst_plan_are_tagged(worst: plan.Plan, options: documents.Options, kind: str) -> None:
    document = documents.make(worst, kind, attrs.evolve(options, ticks=frozenset(documents.Tick)))
    assert pdf_ua_kit.faults(documents.write_pdf(document).content) == []
    strict(documents.write_html(document))
    assert documents.write_word(document)
    assert documents.write_text(document)
