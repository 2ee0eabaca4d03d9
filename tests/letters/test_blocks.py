"""Meaning never crosses a block: side panels, tables side by side, heads and feet, what an eye cannot see."""

from __future__ import annotations

import io
from collections.abc import Callable

from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas

from pcsp_desktop.letters.model import Candidate
from pcsp_desktop.letters.worker.reading import read_bytes

LETTER = ("Your blood was taken on 4 March 2026 and we have", "now looked at it with care. Your potassium was",
          "4.4 mmol/L and your sodium was found to be", "139 mmol/L. Your kidneys are working as well as",
          "they did last year, so please go on as you are.")  # fmt: skip
PANEL = ("Opening hours", "8 to 18:30", "Blood tests: 7.30", "Room 5", "Ring 01632 960 123")


def page(draw: Callable[[Canvas], None]) -> bytes:
    """A PDF of one page."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(595, 842))
    canvas.setFont("Helvetica", 10)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return held.getvalue()


def values(content: bytes) -> dict[str, str]:
    return {found.test: found.value for found in found_in(content)}


def found_in(content: bytes) -> tuple[Candidate, ...]:
    return read_bytes(content)[0].candidates


def test_a_panel_beside_the_letter_cuts_no_sentence() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 780, "10 March 2026")
        for line, (own, beside) in enumerate(zip(LETTER, PANEL, strict=True)):
            canvas.drawString(50, 700 - 15 * line, own)
            canvas.drawString(400, 700 - 15 * line, beside)

    assert values(page(draw)) == {"potassium": "4.4", "sodium": "139"}


def test_tables_side_by_side_keep_their_own_days() -> None:
    left = (("Blood count", ""), ("Sample 4 May 2026", ""), ("Haemoglobin", "141 g/L"), ("Platelets", "233 10*9/L"))
    right = (
        ("Lipids", ""),
        ("Sample 11 May 2026", ""),
        ("Cholesterol", "6.1 mmol/L"),
        ("HDL cholesterol", "1.6 mmol/L"),
    )

    def draw(canvas: Canvas) -> None:
        for line, pairs in enumerate(zip(left, right, strict=True)):
            for place, (name, value) in enumerate(pairs):
                canvas.drawString(60 + 260 * place, 700 - 16 * line, name)
                canvas.drawRightString(270 + 260 * place, 700 - 16 * line, value)

    found = {(c.test, c.value, c.date) for c in found_in(page(draw))}
    assert found == {
        ("hb", "141", "2026-05-04"),
        ("platelets", "233", "2026-05-04"),
        ("chol_total", "6.1", "2026-05-11"),
        ("chol_hdl", "1.6", "2026-05-11"),
    }


def test_what_a_browser_prints_at_the_edges_is_no_date_of_the_letter() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(24, 820, "05/04/2026, 14:22")
        canvas.drawString(300, 820, "Your test results")
        canvas.drawString(60, 700, "Sodium")
        canvas.drawString(60, 684, "139 mmol/L")
        canvas.drawString(24, 20, "https://portal.example/results/17")
        canvas.drawString(560, 20, "1/2")

    (found,) = found_in(page(draw))
    assert (found.test, found.date) == ("sodium", None)


def test_what_an_eye_cannot_see_is_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 780, "10 March 2026")
        canvas.drawString(60, 740, "HbA1c 48 mmol/mol")
        canvas.drawString(60, 700, "Ferritin 12 ug/L")
        canvas.setFillColor(black)
        canvas.rect(50, 695, 200, 16, fill=1)
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(0, 0, 10, 10)
        canvas.clipPath(clip)
        canvas.drawString(60, 660, "Sodium 139 mmol/L")
        canvas.restoreState()
        canvas.setFillColor(white)
        canvas.drawString(60, 620, "Potassium 4.4 mmol/L")
        canvas.setFillColor(black)
        canvas.drawString(700, 580, "Creatinine 82 umol/L")

    assert values(page(draw)) == {"hba1c": "48"}


def test_two_numbers_printed_over_each_other_are_neither_taken() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 780, "10 March 2026")
        canvas.drawString(60, 740, "HbA1c")
        canvas.drawString(160, 740, "48")
        canvas.drawString(160, 740, "71")
        canvas.drawString(190, 740, "mmol/mol")
        canvas.drawString(60, 720, "Sodium")
        canvas.drawString(160, 720, "139")
        canvas.drawString(190, 720, "mmol/L")

    assert values(page(draw)) == {"sodium": "139"}


def test_cells_of_several_lines_are_read_line_by_line_or_not_at_all() -> None:
    table = "<tr><td>Test<td>Result<td>Range</tr><tr><td>Sodium<br>Potassium<td>139 mmol/L<br>4.4 mmol/L<td>{}</tr>"
    even = table.format("133 - 146<br>3.5 - 5.3")
    letter = "<html><p>10 March 2026</p><table>{}</table></html>"
    assert values(letter.format(even).encode()) == {"sodium": "139", "potassium": "4.4"}
    odd = even.replace("<br>Potassium", "")
    assert set(values(letter.format(odd).encode()).items()) <= {("sodium", "139")}


def test_a_cell_over_several_rows_counts_for_each() -> None:
    table = (
        "<tr><td rowspan=2>Test<td colspan=2>Result<td rowspan=2>Unit</tr><tr><td>14/04/2026<td>05/10/2026</tr>"
        "<tr><td>HbA1c<td>49<td>46<td>mmol/mol</tr>"
    )
    found = found_in(f"<html><p>6 October 2026</p><table>{table}</table></html>".encode())
    assert {(c.value, c.date) for c in found} == {("49", "2026-04-14"), ("46", "2026-10-05")}


def test_days_in_american_order_are_read_so_when_the_letter_shows_it() -> None:
    american = b"Printed 11/30/2026\n\nCollected 03/05/2026\n\nGlucose 104 mg/dL\n"
    (found,) = found_in(american)
    assert (found.date, found.date_kind) == ("2026-03-05", "sample")
    unclear = b"Printed 11/10/2026\n\nCollected 03/05/2026\n\nGlucose 104 mg/dL\n"
    (found,) = found_in(unclear)
    assert found.date_kind == "guess"
    british = b"Printed 11/10/2026\n\nCollected 03/05/2026\n\nSodium 139 mmol/L\n"
    (found,) = found_in(british)
    assert (found.date, found.date_kind) == ("2026-05-03", "sample")


def test_a_letter_about_two_people_gives_nothing_as_sure() -> None:
    first = "10 March 2026\nAnn Example, born 3 May 1960\nSodium 139 mmol/L\n"
    letter = f"{first}\nBob Example, born 7 June 1958\nSodium 131 mmol/L\n"
    assert all(found.unsure for found in found_in(letter.encode()))
