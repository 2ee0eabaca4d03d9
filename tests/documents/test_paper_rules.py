"""What every page of every paper keeps to, read from the PDF itself by a reader that others wrote."""

from __future__ import annotations

import ctypes
import datetime
import itertools
import json
import re
from functools import cache
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw
import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.assets import resource

MILLIMETRE = 72 / 25.4
MOST_PAGES = {
    "full-plan": (18, 32, 48),
    "in-a-crisis": (1, 2, 2),
    "plan-on-a-page": (1, 2, 3),
    "health-record": (2, 2, 4),
    "appointment-sheet": (2, 3, 4),
    "sharing-and-agreement": (2, 3, 5),
    "what-i-would-want": (1, 2, 3),
    "one-page-profile": (1, 2, 2),
    "wallet-card": (1, 1, 1),
}
SIZES = (14, 18, 24)
PAPERS = [
    (kind.id, size)
    for kind in documents.KINDS.values()
    for size in (SIZES if len(kind.sizes) > 1 else kind.sizes[:1])
    if kind.id != "recovery-sheet"
]
OPEN_END = ("tracking-sheet", "blank-prompts", "wallet-card", "letter", "progress-page", "review-record")
"""Papers with room to write, or with parts that start a page of their own."""
STATES = r"(Yes|No|Not sure|Not answered yet)"
OVER_LINES = "My notes"
"""A heading over lines to write on, which have no words."""
TITLES = "DNACPR form", "ADRT (refusal)", "ReSPECT form"


class Glyph(NamedTuple):
    sign: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


class Sheet(NamedTuple):
    """One page: its size in points, its glyphs in the order they are read, and its lines of words."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    text: str


@cache
def sheets(kind: str, size: int, who: str = "sam") -> tuple[Sheet, ...]:
    person = plan.from_json(json.loads(resource("examples", f"{who}.json").read_text("utf-8")))
    options = documents.Options(on=datetime.date(2026, 11, 3), size=size)
    made = documents.write_pdf(documents.make(person, kind, options))
    found = []
    with pypdfium2.PdfDocument(made.content) as pdf:
        for page in pdf:
            words = page.get_textpage()
            found.append(Sheet(page.get_width(), page.get_height(), _glyphs(words), words.get_text_range()))
            words.close()
            page.close()
    return tuple(found)


def _glyphs(words: pypdfium2.PdfTextPage) -> tuple[Glyph, ...]:
    found = []
    for number in range(words.count_chars()):
        sign = chr(pypdfium2.raw.FPDFText_GetUnicode(words, number))
        if sign.isspace() or pypdfium2.raw.FPDFText_IsGenerated(words, number):
            continue
        corners = [ctypes.c_double() for _ in range(4)]
        pypdfium2.raw.FPDFText_GetCharBox(words, number, *map(ctypes.byref, corners))
        left, right, bottom, top = (each.value for each in corners)
        size = pypdfium2.raw.FPDFText_GetFontSize(words, number)
        found.append(Glyph(sign, left, bottom, right, top, size))
    return tuple(found)


@pytest.mark.parametrize("kind", list(MOST_PAGES))
def test_papers_of_sam_keep_to_their_pages(kind: str) -> None:
    limits = MOST_PAGES[kind]
    sizes = SIZES if len(documents.KINDS[kind].sizes) > 1 else documents.KINDS[kind].sizes[:1]
    counts = [len(sheets(kind, size)) for size in sizes]
    assert all(count <= most for count, most in zip(counts, limits, strict=False)), counts


@pytest.mark.parametrize(("kind", "size"), PAPERS)
def test_no_letter_is_smaller_than_eleven_points_or_too_near_the_edge(kind: str, size: int) -> None:
    smallest = 9 if kind == "wallet-card" else 11
    for number, page in enumerate(sheets(kind, size), 1):
        for each in page.glyphs:
            assert each.size >= smallest - 0.01, (number, each)
            assert each.left >= 15.5 * MILLIMETRE - 1, (number, each)
            assert each.right <= page.width - 15.5 * MILLIMETRE + 1, (number, each)
            assert each.bottom >= 6.9 * MILLIMETRE, (number, each)
            assert each.top <= page.height - 6.9 * MILLIMETRE, (number, each)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("who", ["sam", "rose", "maya"])
@pytest.mark.parametrize("kind", ["in-a-crisis", "health-record", "full-plan"])
def test_each_form_stands_on_one_line_with_its_state(kind: str, who: str, size: int) -> None:
    text = "\n".join(page.text for page in sheets(kind, size, who))
    for title in TITLES:
        said = re.findall(rf"{re.escape(title)}:?\s*(\S+(?: \S+){{0,2}})", text)
        assert said, title
        assert all(re.match(STATES, each) for each in said), (title, said)


@pytest.mark.parametrize(("kind", "size"), PAPERS)
def test_no_number_or_amount_is_torn_over_the_end_of_a_line(kind: str, size: int) -> None:
    for page in sheets(kind, size):
        lines = page.text.replace("\r", "").split("\n")
        for one, two in itertools.pairwise(lines):
            if re.search(r"\b0\d{3,4}$", one.strip()):
                assert not re.match(r"\d{6}\b|\d{3} \d{3,4}\b", two.strip()), (one, two)
            if re.search(r"\d{3} \d{3}$", one.strip()):
                assert not re.match(r"\d{4}\b", two.strip()), (one, two)
            assert not one.rstrip().endswith("£"), one


@pytest.mark.parametrize(("kind", "size"), PAPERS)
def test_no_page_but_the_last_is_nearly_empty(kind: str, size: int) -> None:
    if kind in OPEN_END:
        return
    pages = sheets(kind, size)
    for number, page in enumerate(pages[:-1], 1):
        is_last_of_its_part = page is not pages[-1] and "In a crisis" in pages[number].text[:40]
        if is_last_of_its_part or page.text.startswith("My notes"):
            continue
        lowest = min(each.bottom for each in page.glyphs if each.bottom > 22 * MILLIMETRE)
        assert (page.height - lowest) / page.height >= 0.2, number


@pytest.mark.parametrize("who", ["sam", "maya", "rose"])
@pytest.mark.parametrize("size", SIZES)
def test_the_foot_is_one_line_with_whose_it_is_and_which_page(who: str, size: int) -> None:
    """The lowest words of each page stand on one line: the name, the day of the print, and the page of how many."""
    pages = sheets("full-plan", size, who)
    person = plan.from_json(json.loads(resource("examples", f"{who}.json").read_text("utf-8")))
    for number, page in enumerate(pages, 1):
        low = min(glyph.bottom for glyph in page.glyphs if glyph.sign.isalnum())
        foot = [glyph for glyph in page.glyphs if glyph.bottom < low + size * 0.6 and glyph.sign.strip()]
        words = "".join(glyph.sign for glyph in foot)
        assert "3Nov2026" in words, words
        assert person.person.family_name in words, words
        assert re.search(rf"{number}(of|/){len(pages)}$", words), words


@pytest.mark.parametrize("who", ["sam", "maya", "rose"])
@pytest.mark.parametrize("size", SIZES)
def test_each_line_of_the_contents_names_the_page_of_its_heading(who: str, size: int) -> None:
    made = _full_plan(who, size)
    headings = set(_bookmarks(made.content))
    said, listed = "\n".join(made.page_words), 0
    for title in {title for title, _ in headings}:
        for found in re.finditer(rf"^{re.escape(title)}\n(\d+)$", said, re.MULTILINE):
            assert (title, int(found[1])) in headings, title
            listed += 1
    assert listed > 3


@pytest.mark.parametrize("who", ["sam", "maya", "rose"])
@pytest.mark.parametrize("size", SIZES)
def test_no_page_ends_in_a_heading(who: str, size: int) -> None:
    made = _full_plan(who, size)
    titles = {(title, page) for title, page in _bookmarks(made.content) if title != OVER_LINES}
    for page, words in enumerate(made.page_words, 1):
        last = words.strip().rsplit("\n", 1)[-1].strip()
        assert (last, page) not in titles, (page, last)


@cache
def _full_plan(who: str, size: int) -> documents.Written:
    person = plan.from_json(json.loads(resource("examples", f"{who}.json").read_text("utf-8")))
    options = documents.Options(on=datetime.date(2026, 11, 3), size=size)
    return documents.write_pdf(documents.make(person, "full-plan", options))


def _bookmarks(content: bytes) -> list[tuple[str, int]]:
    """The headings as the file's own bookmarks name them, each with its page from 1."""
    with pypdfium2.PdfDocument(content) as pdf:
        return [(entry.get_title(), (entry.get_dest().get_index() or 0) + 1) for entry in pdf.get_toc()]
