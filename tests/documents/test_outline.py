"""Forms without pages: what stands in their place at the top, and which numbers can be rung with a press."""

from __future__ import annotations

import re

import attrs
import documents_samples as samples
import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.outline import emergency, needs_contents, parts, phone_of, phones_in


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("07700 900142", "07700900142"),
        ("(01632) 960 521", "01632960521"),
        ("+44 (0)7700 900142", "+447700900142"),
        ("116 123", "116123"),
        ("111", "111"),
        ("999 471 0354", ""),  # an NHS number
        ("2026", ""),
        ("0770", ""),
    ],
)
def test_a_number_is_rung_as_it_is_dialled(text: str, dialled: str) -> None:
    assert phone_of(tree.number(text)) == dialled
    assert phone_of(tree.Run(text)) == ""


def test_numbers_inside_my_own_words_are_found() -> None:
    text = "Ring 07700 900142 or (01632) 960521, not 12/03/2026 and not 999 471 0354."
    assert [(text[start:end], number) for start, end, number in phones_in(text)] == [
        ("07700 900142", "07700900142"),
        ("(01632) 960521", "01632960521"),
    ]
    assert emergency("999") == "999"
    assert emergency("1999") == ""


def many_parts(**more: object) -> tree.Document:
    blocks: list[tree.Block] = [tree.Heading(1, "Title")]
    for number in range(6):
        blocks += [tree.Heading(2, f"Part {number}"), tree.Paragraph("Words")]
    running = tree.Running(bottom="Sam · born 12 Mar 1955", page_of="page {page} of {total}")
    return tree.Document("Title", "en", tuple(blocks), samples.DAY, running=running, **more)  # type: ignore[arg-type]


def test_the_facts_of_the_foot_stand_once_under_the_title() -> None:
    text, html = documents.write_text(many_parts()), documents.write_html(many_parts())
    for written in (text, html):
        assert written.count("born 12 Mar 1955") == 1
        assert written.index("Title") < written.index("born 12 Mar 1955") < written.index("Words")
    assert text.startswith("# Title\n")


def test_a_list_of_the_parts_stands_where_there_are_many_and_leads_to_each() -> None:
    html = documents.write_html(many_parts())
    named = re.findall(r'<a href="#([^"]+)">Part \d</a>', html)
    assert len(named) == 6
    assert all(html.count(f'<h2 id="{name}">') == 1 for name in named)
    assert documents.write_text(many_parts()).count("- Part") == 6
    few = attrs.evolve(many_parts(), blocks=many_parts().blocks[:9])
    assert len(parts(few)) == 4
    assert not needs_contents(few)
    assert "<nav>" not in documents.write_html(few)


def test_a_document_with_contents_of_its_own_gets_no_second_list() -> None:
    contents = tree.Contents((tree.ContentsEntry("Part 1", key="one"), tree.ContentsEntry("Elsewhere", key="none")))
    blocks = (tree.Heading(1, "Title"), contents, tree.Heading(2, "Part 1", key="one"), *many_parts().blocks[3:])
    html = documents.write_html(attrs.evolve(many_parts(), blocks=blocks))
    assert "<nav>" not in html
    assert '<a href="#to-one">Part 1</a>' in html
    assert '<h2 id="to-one">Part 1</h2>' in html
    assert "<li>Elsewhere</li>" in html


def test_every_link_of_every_paper_leads_somewhere(sam: plan.Plan, options: documents.Options) -> None:
    for kind in documents.KINDS:
        html = documents.write_html(documents.make(sam, kind, options))
        there = re.findall(r' id="([^"]+)"', html)
        assert len(there) == len(set(there)), kind
        assert set(re.findall(r'href="#([^"]+)"', html)) <= set(there), kind
        assert all(re.fullmatch(r"\+?\d{3,15}", number) for number in re.findall(r'href="tel:([^"]+)"', html)), kind


def test_the_crisis_page_rings_with_a_press(sam: plan.Plan, options: documents.Options) -> None:
    html = documents.write_html(documents.make(sam, "in-a-crisis", options))
    assert 'href="tel:999"' in html
    ring = re.sub(r"\D", "", sam.crisis.ring_first_phone)
    assert f'href="tel:{ring}"' in html


def test_tables_are_lists_in_plain_text() -> None:
    columns = tuple((tree.Run(word),) for word in ("Who", "What", "When"))
    row = ((tree.Run("Anna"),), (tree.Run("rings\nme"),), (tree.Run(""),))
    table = tree.Table(columns, (row,), "Steps")
    text = documents.write_text(tree.Document("T", "en", (table,), samples.DAY))
    assert text == "Steps\n\n- Anna\n  What: rings\n    me\n"
    assert "|" not in text


def test_headings_of_plain_text_have_a_sign_for_each_level() -> None:
    blocks = (tree.Heading(1, "One"), tree.Heading(2, "Two"), tree.Heading(3, "Three"))
    assert documents.write_text(tree.Document("T", "en", blocks, samples.DAY)).split("\n\n") == [
        "# One",
        "\n## Two",
        "\n### Three\n",
    ]
