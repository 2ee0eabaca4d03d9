"""Pages as laboratories, surgeries and portals set them: what each gives, with its day."""

from __future__ import annotations

import io
from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from pcsp_desktop.letters.model import Candidate
from pcsp_desktop.letters.worker.reading import read_bytes

Placed = tuple[float, float, str]
"""From the left and from the top in points, and what stands there."""


def read(*pages: Iterable[Placed]) -> tuple[Candidate, ...]:
    """What is found on these pages of a PDF."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(595, 842))
    for page in pages:
        canvas.setFont("Helvetica", 10)
        for x, y, text in page:
            canvas.drawString(x, 842 - y, text)
        canvas.showPage()
    canvas.save()
    return read_bytes(held.getvalue())[0].candidates


def grid(lefts: tuple[int, ...], top: int, rows: Iterable[tuple[str, ...]]) -> list[Placed]:
    """Rows of cells at these places from the left, 16 points apart."""
    return [(x, top + 16 * n, text) for n, row in enumerate(rows) for x, text in zip(lefts, row, strict=False) if text]


def dated(found: tuple[Candidate, ...]) -> set[tuple[str, str, str | None]]:
    return {(candidate.test, candidate.value, candidate.date) for candidate in found}


def values(found: tuple[Candidate, ...]) -> set[tuple[str, str]]:
    return {(candidate.test, candidate.value) for candidate in found}


def test_cards_side_by_side() -> None:
    cards = grid(
        (60, 230, 400),
        120,
        [
            ("HbA1c", "Cholesterol", "eGFR"),
            ("57 mmol/mol", "5.1 mmol/L", "71 mL/min"),
            ("Range 20 - 41", "Range 0 - 5", "Range over 60"),
        ],
    )
    found = read([(60, 60, "10 March 2026"), (60, 80, "Blood taken 4 March 2026"), *cards])
    day = "2026-03-04"
    assert dated(found) == {("hba1c", "57", day), ("chol_total", "5.1", day), ("egfr", "71", day)}


def test_dots_that_lead_to_the_number() -> None:
    lines = ["Haemoglobin ........ 131 g/L", "Platelets .......... 250 x10^9/L", "TSH ................ 2.3 mU/L"]
    found = read([(60, 60, "10 March 2026"), *((60, 100 + 16 * n, line) for n, line in enumerate(lines))])
    assert values(found) == {("hb", "131"), ("platelets", "250"), ("tsh", "2.3")}


def test_a_table_over_two_pages_with_its_head_on_each() -> None:
    pages = []
    for number, rows in enumerate(([("Sodium", "139 mmol/L")], [("ALT", "22 U/L")]), start=1):
        head = [(60, 30, "Westmoor Hospital"), (400, 30, "Printed 12/03/2026"), (60, 45, "Patient: A  DOB 03/04/1950")]
        table = grid((60, 250), 100, [("Test", "Result"), *rows])
        pages.append([*head, (60, 60, "Collected 04/03/2026"), *table, (60, 820, f"Page {number} of 2")])
    assert dated(read(*pages)) == {("sodium", "139", "2026-03-04"), ("alt", "22", "2026-03-04")}


def test_the_newest_column_may_stand_left() -> None:
    table = grid(
        (60, 200, 300, 400),
        100,
        [("Test", "04/03/2026", "02/09/2025", "Range"), ("HbA1c (mmol/mol)", "57", "61", "20-41")],
    )
    found = read([(60, 60, "Letter date 10 March 2026"), *table])
    assert dated(found) == {("hba1c", "57", "2026-03-04"), ("hba1c", "61", "2025-09-02")}
    assert {candidate.value: candidate.role for candidate in found} == {"57": "current", "61": "previous"}


def test_units_may_stand_in_a_line_under_the_headings() -> None:
    rows = [
        ("Date", "HbA1c", "Creatinine"),
        ("", "mmol/mol", "umol/L"),
        ("04/03/2026", "57", "88"),
        ("02/09/2025", "61", "91"),
    ]
    found = read(grid((60, 160, 260), 100, rows))
    assert {(c.test, c.value, c.unit, c.date) for c in found} == {
        ("hba1c", "57", "mmol/mol", "2026-03-04"),
        ("creatinine", "88", "umol/L", "2026-03-04"),
        ("hba1c", "61", "mmol/mol", "2025-09-02"),
        ("creatinine", "91", "umol/L", "2025-09-02"),
    }


def test_headings_inside_a_table_and_cells_without_a_number() -> None:
    rows = [
        ("Investigation", "Result", "Normal"),
        ("Bone profile",),
        ("Adjusted calcium", "2.31 mmol/L", "2.20-2.60"),
        ("Phosphate", "see comment"),
        ("Liver profile",),
        ("ALT", "Not available"),
        ("Bilirubin", "9 umol/L", "<21"),
        ("Comment: repeat ALT in 2 weeks",),
    ]
    found = read([(60, 60, "Sample date: 4 March 2026"), *grid((60, 250, 350), 100, rows)])
    assert values(found) == {("calcium_adj", "2.31"), ("bilirubin", "9")}


def test_medicines_under_results_are_no_results() -> None:
    rows = [("Total cholesterol", "5.1 mmol/L"), ("HDL cholesterol", "1.3 mmol/L")]
    medicines = [("Your medicines",), ("Vitamin D", "20 micrograms daily"), ("Folic acid", "5 mg weekly")]
    found = read(
        [(60, 60, "Your results of 4 March 2026"), *grid((60, 250), 100, rows), *grid((60, 250), 180, medicines)]
    )
    assert values(found) == {("chol_total", "5.1"), ("chol_hdl", "1.3")}


def test_where_you_want_to_be_is_no_result() -> None:
    rows = [
        ("Check", "Where you are", "Where you want to be"),
        ("HbA1c", "57 mmol/mol", "53 mmol/mol"),
        ("Blood pressure", "139/81", "130/80"),
    ]
    found = read([(60, 60, "Checks on 4 March 2026"), *grid((60, 200, 320), 100, rows)])
    assert values(found) == {("hba1c", "57"), ("sbp", "139"), ("dbp", "81")}
