"""What a table gives: roles of columns, rows of dates, labels over values."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pcsp_desktop.letters.words.names import catalogue
from pcsp_desktop.letters.worker.reading import read_bytes

HEAD = "<html><p>26 March 2026</p>"


def rows(table: list[list[str]], before: str = HEAD) -> list[tuple[str, str, str | None, str]]:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in table)
    letter, _ = read_bytes(f"{before}<table>{cells}</table></html>".encode())
    return [(c.test, c.value, c.date, c.role) for c in letter.candidates]


def test_now_before_and_aim_are_told_apart() -> None:
    table = [
        ["", "Now (17 Mar 2026)", "Before (25 Mar 2025)", "We suggest"],
        ["HbA1c", "57 mmol/mol", "52 mmol/mol", "53 or under"],
    ]
    assert rows(table) == [("hba1c", "57", "2026-03-17", "current"), ("hba1c", "52", "2025-03-25", "previous")]


def test_an_earlier_column_without_a_date_never_gets_the_date_of_now() -> None:
    table = [["Test", "Result", "Last time"], ["HbA1c", "57 mmol/mol", "52 mmol/mol"]]
    found = rows(table, HEAD + "<p>Your blood was taken on 17 March 2026.</p>")
    assert found == [("hba1c", "57", "2026-03-17", "current"), ("hba1c", "52", None, "previous")]


def test_units_may_stand_in_a_column_of_their_own() -> None:
    letter, _ = read_bytes(
        f"{HEAD}<table><tr><th>Test<th>Result<th>Units<th>Range<tr><td>Sodium<td>139<td>mmol/L<td>133-146</table>".encode()
    )
    only = letter.candidates[0]
    assert (only.value, only.unit, only.ref_low, only.ref_high) == ("139", "mmol/L", 133, 146)


def test_dates_may_stand_in_rows() -> None:
    table = [
        ["Date", "HbA1c (mmol/mol)", "Blood pressure"],
        ["17/03/2026", "57", "139/81"],
        ["25/03/2025", "52", "132/78"],
        ["Target", "48", "130/80"],
    ]
    assert ("hba1c", "52", "2025-03-25", "current") in rows(table) or ("hba1c", "52", "2025-03-25", "previous") in rows(
        table
    )
    assert {(test, value) for test, value, _, _ in rows(table)} == {
        ("hba1c", "57"),
        ("hba1c", "52"),
        ("sbp", "139"),
        ("dbp", "81"),
        ("sbp", "132"),
        ("dbp", "78"),
    }


def test_somebody_elses_column_is_left_out() -> None:
    table = [["Test", "Your result", "Your brother's result"], ["Total cholesterol", "5.1 mmol/L", "7.2 mmol/L"]]
    assert [(test, value) for test, value, _, _ in rows(table)] == [("chol_total", "5.1")]


def test_a_sample_that_could_not_be_used_gives_nothing() -> None:
    table = [
        ["Test", "Result", "Comment"],
        ["Potassium", "0.0 mmol/L", "Unsuitable, due to delay in delivery"],
        ["Sodium", "139 mmol/L", ""],
    ]
    assert [(test, value) for test, value, _, _ in rows(table)] == [("sodium", "139")]


def test_a_chart_to_look_things_up_in_is_no_result() -> None:
    assert rows([["HbA1c (%)", "HbA1c (mmol/mol)"], ["6.5", "48"], ["7.0", "53"]]) == []


def test_urine_under_its_own_heading_is_not_blood() -> None:
    table = [["Test", "Result"], ["Urine", ""], ["Creatinine", "8200 umol/L"]]
    assert rows([table[0], ["Creatinine", "82 umol/L"]]) != []
    assert [value for _, value, _, _ in rows(table)] == []


def test_differences_and_predicted_values_are_left_out() -> None:
    table = [["Test", "Measured", "Predicted", "Change"], ["FEV1", "2.10 L", "3.40 L", "-0.2 L"]]
    assert [(test, value) for test, value, _, _ in rows(table)] == [("fev1", "2.10")]


TESTS = ("hba1c", "chol_total", "potassium", "hb", "creatinine", "tsh", "ferritin", "weight")
COLUMNS = {"now": "Result", "before": "Previous", "aim": "Target", "range": "Normal range", "note": "Comment"}


@settings(deadline=None, max_examples=60)
@given(
    tests=st.lists(st.sampled_from(TESTS), min_size=1, max_size=5, unique=True),
    order=st.permutations(list(COLUMNS)),
    parts=st.lists(st.floats(0.05, 0.95), min_size=20, max_size=20),
)
def test_what_stands_under_result_is_offered_and_nothing_under_target_or_range(
    tests: list[str], order: list[str], parts: list[float]
) -> None:
    known = catalogue()
    table = [["Test", *(COLUMNS[column] for column in order)]]
    right = {}
    numbers = iter(parts)
    for test in tests:
        facts = known[test]
        now, before, aim = (f"{facts.low + next(numbers) * (facts.high - facts.low):.1f}" for _ in range(3))
        cells = {
            "now": f"{now} {facts.unit}",
            "before": f"{before} {facts.unit}",
            "aim": f"below {aim}",
            "range": f"{facts.low} - {facts.high}",
            "note": "filed",
        }
        table.append([facts.aliases[0], *(cells[column] for column in order)])
        right[test] = {now, before}
    for test, value, _, _ in rows(table):
        assert value in right[test]
    assert {test for test, *_ in rows(table)} == set(tests)
