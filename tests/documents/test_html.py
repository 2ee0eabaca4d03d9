"""The web page: strict HTML, no script, nothing from outside, and a person's words can break out of nothing."""

from __future__ import annotations

import re

import documents_samples as samples
import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.documents import tree

html5lib = pytest.importorskip("html5lib")

ATTACK = "</p><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;"


def strict(text: str) -> None:
    html5lib.HTMLParser(strict=True).parse(text)


@pytest.mark.parametrize("language", samples.WORDS)
def test_every_kind_of_block_is_strict_html(language: str) -> None:
    strict(documents.write_html(samples.every_block(language)))


@pytest.mark.parametrize(
    "document", [samples.form(), samples.wallet(), samples.torture()], ids=["form", "card", "worst"]
)
def test_forms_cards_and_torture_are_strict_html(document: tree.Document) -> None:
    strict(documents.write_html(document))


def test_every_paper_of_everyone_is_strict_html(anyone: plan.Plan, options: documents.Options) -> None:
    for kind in documents.KINDS:
        strict(documents.write_html(documents.make(anyone, kind, options)))


def test_nothing_comes_from_outside_and_nothing_runs() -> None:
    text = documents.write_html(samples.every_block())
    assert "<script" not in text
    assert "default-src 'none'" in text
    assert not re.search(r"(src|href)=\"(?!data:|tel:|#|https://example\.org/)", text)


def test_a_persons_words_cannot_become_markup() -> None:
    run = tree.Run(ATTACK, isolate=True)
    blocks = (
        tree.Heading(1, ATTACK),
        tree.Paragraph(run),
        tree.Figure(samples.picture(), ATTACK),
        tree.Scale(ATTACK, ATTACK, 3),
        tree.Field("x", ATTACK, 2, ATTACK),
    )
    text = documents.write_html(tree.Document(ATTACK, "en", blocks, samples.DAY))
    strict(text)
    assert "<script" not in text
    assert "onerror" not in re.sub(r"&lt;.*?&gt;", "", text)


def test_each_field_has_its_label() -> None:
    text = documents.write_html(samples.form())
    assert set(re.findall(r'for="([^"]+)"', text)) == set(re.findall(r'(?:textarea|checkbox") id="([^"]+)"', text))
