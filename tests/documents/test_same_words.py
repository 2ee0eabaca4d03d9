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
    """All characters but spaces, signs of lists, and controls."""
    return re.sub(r"\s|_|(?<!\w)-(?!\w)", "", MARKS.sub("", text))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "title", "text") or ("aria-hidden", "true") in attributes:
            self.silent += 1

    def handle_endtag(self, tag: str) -> None:
        if self.silent and tag in ("style", "title", "text", "p"):
            self.silent -= 1

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.found.append(data)


def of_html(document: tree.Document) -> str:
    parser = _Words()
    parser.feed(documents.write_html(document, bare=True))
    return pieces("".join(parser.found))


def of_pdf(document: tree.Document) -> str:
    return pieces("".join(pdf_ua_kit.spoken(documents.write_pdf(document).content)))


def of_text(document: tree.Document) -> str:
    text = re.sub(r"^#+ ", "", documents.write_text(document, bare=True), flags=re.MULTILINE)
    return pieces(text.replace("[ ]", ""))


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
    """The same document with bullets for numbers, which writers put in themselves."""
    import attrs

    def plainly(blocks: tuple[tree.Block, ...]) -> tuple[tree.Block, ...]:
        made: list[tree.Block] = []
        for block in blocks:
            if isinstance(block, tree.Listing):
                items = tuple(tree.Item(plainly(item.blocks)) for item in block.items)
                made.append(attrs.evolve(block, items=items, numbered=False))
            elif isinstance(block, tree.Card | tree.Box | tree.Group | tree.Section | tree.RowEntry | tree.Side):
                made.append(attrs.evolve(block, blocks=plainly(block.blocks)))
            elif isinstance(block, tree.Beside):
                made.append(attrs.evolve(block, first=plainly(block.first), second=plainly(block.second)))
            else:
                made.append(block)
        return tuple(made)

    return attrs.evolve(document, blocks=plainly(document.blocks))


def is_said(writer: str, document: tree.Document, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a writer says the words of a document: a PDF has page numbers too, plain text has lists for tables."""
    said = WRITERS[writer](document)
    if writer == "pdf":
        with monkeypatch.context() as patched:
            patched.setattr(tree, "plain", _with_pages)
            pattern = re.escape(pieces("".join(_on_pages(document.blocks))))
        for sign, meaning in ((PAGE, r"\d+"), (DRAWN, ".*?"), (FILLER, "(?:"), (END, ")?")):
            pattern = pattern.replace(sign, meaning)
        return re.fullmatch(pattern, said) is not None
    if writer == "text":
        wanted = pieces("".join(_listed(block) for block in tree.walk(document.blocks)))
        return bool(said.replace(":", "") == wanted.replace(":", ""))
    return bool(said == of_tree(document))


PAGE, DRAWN, FILLER, END = "\uf8ff", "\uf8fe", "\uf8fd", "\uf8fc"
"""Stand for the number of a page, for what a chart draws, and for a page that is put in before a side."""


def _on_pages(blocks: tuple[tree.Block, ...]) -> Iterator[str]:
    """The words of a document that has pages."""
    for block in tree.walk(blocks):
        if isinstance(block, tree.Side) and block.filler:
            yield FILLER
            yield from _on_pages(block.filler)
            yield END
        if isinstance(block, tree.Contents):
            yield from (tree.plain(place.runs) + PAGE * bool(place.key) for place in block.places)
        elif isinstance(block, tree.Chart):
            yield DRAWN
        else:
            yield from tree._own_words(block)


def _with_pages(runs: tree.Runs) -> str:
    return "".join(run.text.replace("{page}", PAGE) for run in runs)


def _listed(block: tree.Block) -> str:
    """The words of a block as a list: at each cell the name of its column."""
    if not isinstance(block, tree.Table):
        return "".join(tree._own_words(block))
    found = [tree.plain(block.caption)]
    for row in block.rows:
        named = block.row_headings and bool(tree.plain(row[0]).strip())
        found += [tree.plain(row[0])] if named else []
        for column, cell in zip(block.columns[named:], row[named:], strict=True):
            found += [tree.plain(column), tree.plain(cell)] if tree.plain(cell).strip() else []
    found += [tree.plain(column) for column in block.columns] if block.blank else []
    return "".join(found)


WRITERS = {"pdf": of_pdf, "html": of_html, "text": of_text, "word": of_word}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "bn", "zh-Hans"])
def test_every_kind_of_block(writer: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_said(writer, unnumbered(samples.every_block(language)), monkeypatch)


@pytest.mark.parametrize("writer", WRITERS)
def test_what_nobody_meant_to_print(writer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_said(writer, unnumbered(samples.torture()), monkeypatch)


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.slow
def test_every_kind_of_paper(
    kind: str, writer: str, sam: plan.Plan, options: documents.Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_said(writer, unnumbered(documents.make(sam, kind, options)), monkeypatch)
