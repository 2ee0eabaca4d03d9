"""Text that was put into a PDF comes out of it again, in every script, by readers that others wrote."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections.abc import Callable

import documents_samples as samples
import pypdfium2
import pytest

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.paper import write_pdf

ALL_WORDS = ("en-GB", "pl", "ro", "cy", "bn", "pa", "gu", "hi", "ta")
"""Languages of which every word must come back."""


def by_pdfium(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        found = []
        for page in pdf:
            words = page.get_textpage()
            found.append(words.get_text_bounded())
            words.close()
            page.close()
    return "\n".join(found)


def by_poppler(content: bytes) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("poppler-utils is not installed")
    made = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True)
    return made.stdout.decode("utf-8")


READERS: dict[str, Callable[[bytes], str]] = {"pdfium": by_pdfium, "poppler": by_poppler}


def words(text: str) -> list[str]:
    for invisible in "\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff\u00ad":
        text = text.replace(invisible, "")
    return unicodedata.normalize("NFC", text).split()


def page_of(language: str, *, urdu_naskh: bool = False) -> tree.Document:
    heading, sentences = samples.WORDS[language]
    return tree.Document(
        title=heading,
        language=language,
        blocks=(
            tree.Heading(1, heading),
            tree.Paragraph(sentences),
            tree.Listing(tuple(tree.Item.of(sentence) for sentence in sentences.split("."))),
            tree.Paragraph((tree.strong(sentences),)),
        ),
        made_on=samples.DAY,
        urdu_naskh=urdu_naskh,
    )


def recall(language: str, reader: str, *, urdu_naskh: bool = False) -> float:
    """The share of the words that come back whole."""
    document = page_of(language, urdu_naskh=urdu_naskh)
    found = set(words(READERS[reader](write_pdf(document).content)))
    wanted = [word for text in tree.words_of(document) for word in words(text)]
    return sum(word in found for word in wanted) / len(wanted)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("language", ALL_WORDS)
def test_every_word_comes_back(language: str, reader: str) -> None:
    assert recall(language, reader) == 1.0


def test_arabic_comes_back() -> None:
    assert recall("ar", "pdfium") >= 0.95


def test_urdu_in_naskh_comes_back() -> None:
    assert recall("ur", "pdfium", urdu_naskh=True) >= 0.95


@pytest.mark.parametrize("reader", READERS)
def test_chinese_comes_back(reader: str) -> None:
    heading, sentences = samples.WORDS["zh-Hans"]
    found = "".join(words(READERS[reader](write_pdf(page_of("zh-Hans")).content)))
    assert heading in found
    assert "".join(sentences.split()) in found


@pytest.mark.parametrize("reader", READERS)
def test_ligatures_come_back_as_letters(reader: str) -> None:
    document = tree.Document("T", "en", (tree.Paragraph("office fluffy affix flight"),), samples.DAY)
    assert "office fluffy affix flight" in READERS[reader](write_pdf(document).content)


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_a_phone_number_stays_whole_among_right_to_left_words(language: str) -> None:
    _, sentences = samples.WORDS[language]
    runs = (
        tree.Run(sentences),
        tree.Run(" "),
        tree.number("07700 900123"),
        tree.Run(" "),
        tree.Run(sentences),
    )
    document = tree.Document("T", language, (tree.Paragraph(runs),), samples.DAY, urdu_naskh=True)
    assert "07700 900123" in by_pdfium(write_pdf(document).content).replace("\u00a0", " ")


@pytest.mark.parametrize("language", samples.WORDS)
def test_the_words_of_each_page_are_given_for_whoever_cannot_see_it(language: str) -> None:
    document = page_of(language)
    said = words(" ".join(write_pdf(document).page_words))
    wanted = [word for text in tree.words_of(document) for word in words(text)]
    assert [word for word in said if word != "•"] == wanted
