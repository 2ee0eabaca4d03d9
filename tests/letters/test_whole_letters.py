"""Whole letters in words and in tables: what each gives, nothing more and nothing less."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.worker.reading import read_bytes

IN_WORDS: list[tuple[str, set[tuple[str, float]]]] = [
    (
        (
            "Dear Sam\n\nFollowing your NHS health check on 12 March 2026 your results are as follows. Your blood "
            "pressure reading was 134/82 mmHg. Your total cholesterol level is 5.6 mmol/l with a cholesterol "
            "ratio of 4.1. Your BMI is 27.4. Your risk of developing cardiovascular disease in the next 10 years "
            "(QRISK3) is 11.2%."
        ),
        {("bmi", 27.4), ("chol_ratio", 4.1), ("chol_total", 5.6), ("dbp", 82), ("qrisk", 11.2), ("sbp", 134)},
    ),
    (
        "Your cholesterol was 6.1 mmol/L in January and 4.9 mmol/L this time, so the tablets are working.",
        {("chol_total", 4.9), ("chol_total", 6.1)},
    ),
    (
        (
            "Your ferritin level was low at 9 ug/L and your haemoglobin has dropped to 104 g/L (it was 121 g/L in "
            "November 2025)."
        ),
        {("ferritin", 9), ("hb", 104), ("hb", 121)},
    ),
    (
        (
            "I note that her creatinine has increased from 98 to 121 umol/L over the past year with eGFR falling "
            "from 58 to 44."
        ),
        {("creatinine", 98), ("creatinine", 121), ("egfr", 44), ("egfr", 58)},
    ),
    (
        "BP today 148/86, pulse 72, sats 96% on air, temp 36.8, weight 81.2kg.",
        {("dbp", 86), ("pulse", 72), ("sbp", 148), ("spo2", 96), ("temp", 36.8), ("weight", 81.2)},
    ),
    ("The thyroid test was normal: TSH 2.1 mU/L, free T4 14.2 pmol/L.", {("ft4", 14.2), ("tsh", 2.1)}),
    ("Your PSA is 3.1 ug/L. For a man of your age anything under 4.5 is considered normal.", {("psa", 3.1)}),
    (
        (
            "Please increase your insulin by 2 units if your fasting glucose is above 8 mmol/L for 3 days. Your "
            "HbA1c on 17/03/2026 was 71 mmol/mol (8.6%)."
        ),
        {("hba1c", 71)},
    ),
    (
        "Your kidney function is stable (eGFR 52 ml/min/1.73m2; creatinine 118 micromol/L).",
        {("creatinine", 118), ("egfr", 52)},
    ),
    (
        (
            "Your brother Tom, whose cholesterol was 8.1 mmol/L, has familial hypercholesterolaemia. Your own "
            "cholesterol was 5.2 mmol/L."
        ),
        {("chol_total", 5.2)},
    ),
    ("When you came in, your sugar level was 6.4 mmol/L. Normal is between 4 and 7.", {("glucose", 6.4)}),
    (
        "Haemoglobin A1c 48 mmol/mol (target 53)\nLDL 1.9 mmol/L (aim < 1.8)\nUrine ACR <0.3 mg/mmol\neGFR >90",
        {("acr", 0.3), ("chol_ldl", 1.9), ("egfr", 90), ("hba1c", 48)},
    ),
    ("Average home readings: 131/79. We would like this to be below 135/85.", set()),
    ("Your average home blood pressure over 7 days was 131/79 (target below 135/85).", {("dbp", 79), ("sbp", 131)}),
    (
        "Weight: 12 st 4 lb (78.0 kg). Height: 1.72 m. BMI: 26.4 kg/m2.",
        {("bmi", 26.4), ("height", 1.72), ("weight", 78.0)},
    ),
    ("Smear test: negative. Appointment ref 88213. Room 4.\nVitamin D 50,000 units weekly for 6 weeks.", set()),
    (
        (
            "Your INR was 3.4 on 24 March 2026. Your target range is 2.0 to 3.0. Take 3 mg on Monday and 2 mg on "
            "the other days."
        ),
        {("inr", 3.4)},
    ),
    ("CRP 42 (normal less than 5), ESR 38 mm/hr, urate 512 umol/L.", {("crp", 42), ("esr", 38), ("urate", 512)}),
    (
        "Your potassium was a little high at 5.7 mmol/L. We repeated it on 24 March and it was 4.9 mmol/L.",
        {("potassium", 4.9), ("potassium", 5.7)},
    ),
    (
        "The cholesterol test should be repeated if it is over 5 mmol/L. Your last cholesterol in 2019 was 4.8 mmol/L.",
        {("chol_total", 4.8)},
    ),
    (
        (
            "Rydym wedi derbyn canlyniadau eich prawf gwaed a gymerwyd ar 17 Mawrth 2026. Roedd eich HbA1c yn 54 "
            "mmol/mol. Y targed yw 48 mmol/mol. Roedd eich pwysedd gwaed yn 141/84."
        ),
        {("dbp", 84), ("hba1c", 54), ("sbp", 141)},
    ),
    (
        (
            "Her haemoglobin is 118 g/L, MCV 84 fL, white cell count 6.4 x10^9/L, platelets 254 x10^9/L, B12 312 "
            "ng/L, folate 8.1 ug/L."
        ),
        {("b12", 312), ("folate", 8.1), ("hb", 118), ("mcv", 84), ("platelets", 254), ("wbc", 6.4)},
    ),
    (
        "Full lipid profile: total cholesterol 4.8, HDL 1.4, LDL 2.6, triglycerides 1.7 mmol/L, ratio 3.4",
        {("chol_hdl", 1.4), ("chol_ldl", 2.6), ("chol_total", 4.8), ("trig", 1.7)},
    ),
    ("HbA1c has improved by 6 mmol/mol to 58 mmol/mol. Well done on losing 3 kg.", {("hba1c", 58)}),
    ("Last year your weight was 92 kg. This year it is 88.5 kg.", {("weight", 88.5), ("weight", 92)}),
    (
        "You are 64 years old and smoke 10 a day. Your FEV1 was 1.62 litres, 58% of predicted.",
        {("fev1", 1.62), ("fev1_pct", 58)},
    ),
]
Rows = list[list[str]]
IN_TABLES: list[tuple[str, Rows, set[tuple[str, float, str | None]]]] = [
    (
        "<p>Blood test taken 17/03/2026</p>",
        [
            ["Test", "Your result", "What we like to see"],
            ["HbA1c", "57 mmol/mol", "48-53 mmol/mol"],
            ["Cholesterol", "4.3", "less than 5"],
            ["BP", "139/81", "130/80 or lower"],
        ],
        {
            ("chol_total", 4.3, "2026-03-17"),
            ("dbp", 81, "2026-03-17"),
            ("hba1c", 57, "2026-03-17"),
            ("sbp", 139, "2026-03-17"),
        },
    ),
    (
        "",
        [["", "2024", "2025", "2026"], ["HbA1c (mmol/mol)", "61", "58", "57"], ["Weight (kg)", "90", "89.1", "88.4"]],
        {
            ("hba1c", 57, "2026-03-26"),
            ("hba1c", 58, None),
            ("hba1c", 61, None),
            ("weight", 88.4, "2026-03-26"),
            ("weight", 89.1, None),
            ("weight", 90, None),
        },
    ),
    (
        "",
        [
            ["Test", "Date", "Result", "Date", "Result"],
            ["HbA1c", "17/03/2026", "57 mmol/mol", "25/03/2025", "52 mmol/mol"],
        ],
        {("hba1c", 52, "2025-03-25"), ("hba1c", 57, "2026-03-17")},
    ),
    (
        "",
        [["HbA1c", "57 mmol/mol", "17/03/2026"], ["eGFR", "71 ml/min", "17/03/2026"]],
        {("egfr", 71, "2026-03-17"), ("hba1c", 57, "2026-03-17")},
    ),
    (
        "",
        [["Test", "Result"], ["HbA1c", "57 mmol/mol (17/03/2026)"], ["Cholesterol", "4.3 mmol/L (02/02/2026)"]],
        {("chol_total", 4.3, "2026-02-02"), ("hba1c", 57, "2026-03-17")},
    ),
    (
        "",
        [["Test", "Result", "Previous result (date)"], ["HbA1c", "57 mmol/mol", "52 mmol/mol (25/03/2025)"]],
        {("hba1c", 52, "2025-03-25"), ("hba1c", 57, "2026-03-26")},
    ),
    (
        "",
        [
            ["Check", "You", "Target for you"],
            ["Blood pressure", "139/81", "Below 130/80"],
            ["Smoking", "Never smoked", "-"],
            ["HbA1c", "57", "53"],
        ],
        {("dbp", 81, "2026-03-26"), ("hba1c", 57, "2026-03-26"), ("sbp", 139, "2026-03-26")},
    ),
    ("", [["Test", "Sam", "Alex"], ["Cholesterol", "5.1 mmol/L", "7.2 mmol/L"]], set()),
    (
        "",
        [
            ["Analyte", "Result", "Units", "Low", "High"],
            ["Sodium", "139", "mmol/L", "133", "146"],
            ["Potassium", "5.6 H", "mmol/L", "3.5", "5.3"],
        ],
        {("potassium", 5.6, "2026-03-26"), ("sodium", 139, "2026-03-26")},
    ),
    (
        "",
        [
            ["Name", "Value", "Reference range", "Comment"],
            ["Serum potassium", "6.9 mmol/L", "3.5-5.3", "Result withdrawn - haemolysed"],
            ["Serum sodium", "139 mmol/L", "133-146", "Normal"],
        ],
        {("sodium", 139, "2026-03-26")},
    ),
    (
        "<h2>Your results at a glance</h2>",
        [
            ["HbA1c", "Blood pressure", "Cholesterol"],
            ["57 mmol/mol", "139/81 mmHg", "4.3 mmol/L"],
            ["Last year: 52", "Last year: 132/78", "Last year: 4.9"],
        ],
        {
            ("chol_total", 4.3, "2026-03-26"),
            ("chol_total", 4.9, None),
            ("dbp", 78, None),
            ("dbp", 81, "2026-03-26"),
            ("hba1c", 52, None),
            ("hba1c", 57, "2026-03-26"),
            ("sbp", 132, None),
            ("sbp", 139, "2026-03-26"),
        },
    ),
    (
        "",
        [["Date of test", "HbA1c"], ["17 Mar 2026", "57 mmol/mol"], ["20 Sep 2025", "55 mmol/mol"]],
        {("hba1c", 55, "2025-09-20"), ("hba1c", 57, "2026-03-17")},
    ),
    (
        "",
        [
            ["Investigation", "Result (17/03/26)", "Normal values"],
            ["Corrected calcium", "2.41 mmol/L", "2.20 - 2.60"],
            ["Vitamin D", "<15 nmol/L", ">50"],
            ["eGFR", ">90 mL/min/1.73m2", ""],
        ],
        {("calcium_adj", 2.41, "2026-03-17"), ("egfr", 90, "2026-03-17"), ("vitd", 15, "2026-03-17")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_WORDS)
def test_a_letter_in_words_gives_its_results(text: str, expected: set[tuple[str, float]]) -> None:
    letter, _ = read_bytes(f"26 March 2026\n\n{text}\n".encode())
    assert {(c.test, c.number) for c in letter.candidates if c.number is not None} == expected


@pytest.mark.parametrize(("before", "rows", "expected"), IN_TABLES)
def test_a_letter_with_a_table_gives_its_results(
    before: str, rows: Rows, expected: set[tuple[str, float, str | None]]
) -> None:
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    page = f"<html><p>26 March 2026</p><p>Dear Sam</p>{before}<table>{table}</table>"
    letter, _ = read_bytes(page.encode())
    assert {(c.test, c.number, c.date) for c in letter.candidates if c.number is not None} == expected


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Your HbA1c was 70 mmol/mol on 1 January 2026. Your HbA1c was 58 mmol/mol on 1 June 2026.",
            {("hba1c", 70, "2026-01-01"), ("hba1c", 58, "2026-06-01")},
        ),
        (
            "Your blood test on 14 March 2026 showed an HbA1c of 61 mmol/mol. Last time (2 September 2025) it was 55.",
            {("hba1c", 61, "2026-03-14"), ("hba1c", 55, "2025-09-02")},
        ),
        (
            "Leeds, 20 July 2026\n\nYour potassium was 4.8 mmol/L.",
            {("potassium", 4.8, "2026-07-20")},
        ),
    ],
)
def test_words_without_a_letters_date_keep_the_newer_of_two_dated_values(
    text: str, wanted: set[tuple[str, float, str]]
) -> None:
    letter, _ = read_bytes(text.encode(), None)
    assert {(found.test, float(found.value), found.date) for found in letter.candidates} == wanted


def test_a_date_beside_a_value_is_only_a_guess_for_another_value() -> None:
    letter, _ = read_bytes(b"Your HbA1c was 70 mmol/mol on 1 January 2026.\nYour potassium is 4.8 mmol/L.", None)
    kinds = {found.test: (found.date_kind, found.unsure) for found in letter.candidates}
    assert kinds == {"hba1c": ("sample", False), "potassium": ("guess", True)}
