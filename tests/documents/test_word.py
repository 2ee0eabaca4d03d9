"""A Word file is one that somebody can go on with: styles, lists and page numbers are Word's own."""

from __future__ import annotations

import io
from typing import Any

import documents_samples as samples
import docx
import pytest
from docx.oxml.ns import qn

from pcsp_desktop import documents, plan
from pcsp_desktop.documents import tree


def opened(document: tree.Document) -> Any:
    return docx.Document(io.BytesIO(documents.write_word(document)))


def of(*blocks: tree.Block, **more: Any) -> Any:
    return opened(tree.Document("T", "en", (tree.Heading(1, "Title"), *blocks), samples.DAY, **more))


@pytest.fixture
def full_plan(sam: plan.Plan, options: documents.Options) -> Any:
    return opened(documents.make(sam, "full-plan", options))


def test_headings_lists_and_captions_are_styles(full_plan: Any) -> None:
    styles = {paragraph.style.name for paragraph in full_plan.paragraphs}
    assert {"Heading 1", "Heading 2", "Heading 3", "List Bullet"} <= styles
    for name in ("Heading 1", "Heading 2", "Heading 3"):
        assert full_plan.styles[name].paragraph_format.keep_with_next


def test_each_numbered_list_counts_from_one() -> None:
    listing = tree.Listing((tree.Item.of("a"), tree.Item.of("b")), numbered=True)
    file = of(listing, listing)
    numbered = [paragraph for paragraph in file.paragraphs if paragraph.style.name == "List Number"]
    assert [paragraph.text for paragraph in numbered] == ["a", "b", "a", "b"]
    counts = [paragraph._p.pPr.numPr.numId.val for paragraph in numbered]
    assert counts[0] == counts[1] != counts[2] == counts[3]
    starts = file.part.numbering_part.element.xpath("//w:num[w:lvlOverride/w:startOverride[@w:val='1']]")
    assert {int(one.get(qn("w:numId"))) for one in starts} >= set(counts)


def test_no_row_is_split_and_heads_repeat(full_plan: Any) -> None:
    body = full_plan.element.body
    rows = body.xpath(".//w:tr")
    assert rows
    assert all(row.xpath("./w:trPr/w:cantSplit") for row in rows)
    file = of(tree.Table(((tree.Run("A"),), (tree.Run("B"),)), (((tree.Run("1"),), (tree.Run("2"),)),), blank=3))
    (table,) = file.tables
    assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
    assert len(table.rows) == 5
    assert all(row.height is not None for row in table.rows[2:])


def test_every_page_says_whose_it_is_and_which_page_of_how_many(full_plan: Any) -> None:
    foot = full_plan.sections[0].footer.paragraphs[0]
    codes = [found.text.strip() for found in foot._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert "Okafor" in foot.text


@pytest.mark.parametrize(
    ("kind", "thick"), [(tree.BoxKind.PLAIN, 6), (tree.BoxKind.ADVICE, 12), (tree.BoxKind.EMERGENCY, 24)]
)
def test_a_box_has_a_border_that_is_heavier_for_what_matters_more(kind: tree.BoxKind, thick: int) -> None:
    file = of(tree.Box(kind, (tree.Paragraph("words"),)))
    (cell,) = file.tables[0].rows[0].cells
    assert cell.text.strip() == "words"
    edges = cell._tc.xpath("./w:tcPr/w:tcBorders/*")
    assert {int(edge.get(qn("w:sz"))) for edge in edges} == {thick}
    assert len(edges) == 4


def test_there_is_ruled_room_to_write_on_blank_sheets(sam: plan.Plan, options: documents.Options) -> None:
    file = opened(documents.make(sam, "blank-prompts", options))
    ruled = file.element.body.xpath(".//w:p[w:pPr/w:pBdr/w:bottom and not(w:r)]")
    assert len(ruled) >= 20


def test_a_number_never_breaks_over_two_lines() -> None:
    file = of(tree.Paragraph((tree.number("07700 900142"),)))
    assert file.paragraphs[-1].text == "07700\u00a0900142"


def test_a_side_of_its_own_starts_on_a_new_page() -> None:
    file = of(tree.Paragraph("before"), tree.Side((tree.Paragraph("after"),)))
    after = next(paragraph for paragraph in file.paragraphs if paragraph.text == "after")
    assert after.paragraph_format.page_break_before


def test_a_chart_has_its_words() -> None:
    chart = tree.Chart((tree.Point(0, 0, "1"), tree.Point(1, 1, "2")), "From 1 to 2.")
    file = of(chart)
    assert file.element.body.xpath(".//wp:docPr")[0].get("descr") == "From 1 to 2."


def test_words_stand_in_cells_in_reading_order() -> None:
    facts = tree.Facts((tree.Fact("DNACPR form", (tree.strong("No"), tree.Run(", none that I know of"))),))
    file = of(facts)
    assert [cell.text for cell in file.tables[0].rows[0].cells] == ["DNACPR form", "No, none that I know of"]


def test_a_very_long_name_is_no_fault() -> None:
    file = opened(tree.Document("T" * 400, "en", (tree.Heading(1, "Title"),), samples.DAY, author="n\x07\n" * 300))
    assert file.core_properties.title.endswith("…")
    assert len(file.core_properties.title) == len(file.core_properties.author) == 255
