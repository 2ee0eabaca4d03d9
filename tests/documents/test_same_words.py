"""PDF, web page, plain text and Word say the same words in the same order."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import documents_samples as samples
import docx
import pdf_ua_kit
import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.documents import tree

MARKS = re.compile("[\u200b\u2066-\u2069\u202a-\u202e\u200e\u200f\ufeff•|●○☐]")


def pieces(text: str) -> str:
    """All characters but spaces, signs of lists and of labels, and controls."""
    return re.sub(r"[\s:/_]|(?<!\w)-(?!\w)", "", MARKS.sub("", text))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "title") or ("aria-hidden", "true") in attributes:
            self.silent += 1

    def handle_endtag(self, tag: str) -> None:
        if self.silent and tag in ("style", "title", "p"):
            self.silent -= 1

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.found.append(data)


def of_html(document: tree.Document) -> str:
    parser = _Words()
    parser.feed(documents.write_html(document))
    return pieces("".join(parser.found))


def of_pdf(document: tree.Document) -> str:
    return pieces("".join(pdf_ua_kit.spoken(documents.write_pdf(document).content)))


def of_text(document: tree.Document) -> str:
    return pieces(documents.write_text(document).replace("[ ]", ""))


def of_word(document: tree.Document) -> str:
    file = docx.Document(io.BytesIO(documents.write_word(document)))
    return pieces("".join(_word_texts(file.element.body)))


def _word_texts(body: object) -> Iterator[str]:
    for found in body.iter():  # type: ignore[attr-defined]
        if found.tag.endswith("}t"):
            yield found.text or ""


def of_tree(document: tree.Document) -> str:
    return pieces("".join(tree.words_of(document)))


def unnumbered(document: tree.Document) -> tree.Document:
    """The same document with bullets for numbers and no numbers of pages, which writers put in themselves."""
    import attrs

    def no_page(runs: tree.Runs) -> tree.Runs:
        return tuple(run for run in runs if not run.page_of)

    def plainly(blocks: tuple[tree.Block, ...]) -> tuple[tree.Block, ...]:
        made: list[tree.Block] = []
        for block in blocks:
            if isinstance(block, tree.Listing):
                items = tuple(tree.Item(plainly(item.blocks)) for item in block.items)
                made.append(attrs.evolve(block, items=items, numbered=False))
            elif isinstance(block, tree.Card | tree.Box | tree.Group | tree.Section | tree.Entry):
                made.append(attrs.evolve(block, blocks=plainly(block.blocks)))
            elif isinstance(block, tree.Side):
                made.append(attrs.evolve(block, blocks=plainly(block.blocks), filler=()))
            elif isinstance(block, tree.Beside):
                made.append(attrs.evolve(block, first=plainly(block.first), second=plainly(block.second)))
            elif isinstance(block, tree.Contents):
                made.append(tree.Listing(tuple(tree.Item.of(place.runs) for place in block.places)))
            elif isinstance(block, tree.Paragraph):
                made.append(attrs.evolve(block, runs=no_page(block.runs)))
            elif isinstance(block, tree.Facts):
                facts = tuple(attrs.evolve(fact, value=no_page(fact.value)) for fact in block.facts)
                made.append(attrs.evolve(block, facts=facts))
            else:
                made.append(block)
        return tuple(made)

    return attrs.evolve(document, blocks=plainly(document.blocks))


WRITERS = {"pdf": of_pdf, "html": of_html, "text": of_text, "word": of_word}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "bn", "zh-Hans"])
def test_every_kind_of_block(writer: str, language: str) -> None:
    document = unnumbered(samples.every_block(language))
    assert WRITERS[writer](document) == of_tree(document)


@pytest.mark.parametrize("writer", WRITERS)
def test_what_nobody_meant_to_print(writer: str) -> None:
    document = unnumbered(samples.torture())
    assert WRITERS[writer](document) == of_tree(document)


@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.slow
def test_every_kind_of_paper(kind: str, sam: plan.Plan, options: documents.Options) -> None:
    document = unnumbered(documents.make(sam, kind, options))
    wanted = of_tree(document)
    for name, writer in WRITERS.items():
        assert writer(document) == wanted, name
