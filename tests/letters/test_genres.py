"""Whole letters of many writers: what each gives, with the day that it gives for it."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.worker.reading import read_bytes

Right = set[tuple[str, str, str | None]]
LETTERS: dict[str, tuple[str, Right]] = {
    "gp1": (
        """\
Riverside Practice
12 May 2026

Dear Mrs Thorn

Following your recent blood test (taken 5 May 2026), here are your results:

HbA1c: 49 mmol/mol (previously 53)
Total cholesterol: 5.6 mmol/L
HDL: 1.2 mmol/L
Triglycerides: 2.1 mmol/L
eGFR: 71

Your cholesterol is slightly raised. The ideal level is less than 5.
We recommend that you make an appointment to discuss this.
""",
        {
            ("chol_hdl", "1.2", "2026-05-05"),
            ("chol_total", "5.6", "2026-05-05"),
            ("egfr", "71", "2026-05-05"),
            ("hba1c", "49", "2026-05-05"),
            ("hba1c", "53", None),
            ("trig", "2.1", "2026-05-05"),
        },
    ),
    "clinic": (
        """\
Dear Dr Patel

Re: Mr John Example, DOB 01/02/1955

Clinic date: 3 June 2026

Diagnosis: Type 2 diabetes, hypertension

It was a pleasure to review Mr Example in clinic today. His weight is 92.4 kg (BMI 31.2). Blood pressure was \
138/84 mmHg with a pulse of 76 regular. His most recent HbA1c from 20 May was 64 mmol/mol, up from 58 mmol/mol\
 in November. Renal function is stable with creatinine of 98 umol/L and eGFR of 66 ml/min. Urine ACR is raised\
 at 5.2 mg/mmol.

I have increased his metformin to 1 g twice daily and would aim for an HbA1c of 53 mmol/mol.
""",
        {
            ("acr", "5.2", None),
            ("bmi", "31.2", "2026-06-03"),
            ("creatinine", "98", None),
            ("dbp", "84", "2026-06-03"),
            ("egfr", "66", None),
            ("hba1c", "58", None),
            ("hba1c", "64", "2026-05-20"),
            ("pulse", "76", "2026-06-03"),
            ("sbp", "138", "2026-06-03"),
            ("weight", "92.4", "2026-06-03"),
        },
    ),
    "portal": (
        """\
Test results

Liver function test
Requested by: Dr A
Date: 11 Apr 2026

Serum ALT level          44 U/L       Range: 0 - 41
Serum alkaline phosphatase level   88 U/L   Range: 30 - 130
Serum total bilirubin level   12 umol/L   Range: 0 - 20
Serum albumin level   41 g/L   Range: 35 - 50

Full blood count
Requested by: Dr A
Date: 2 Feb 2026

Haemoglobin estimation   138 g/L   Range: 130 - 170
Platelet count   255 10*9/L   Range: 150 - 400
""",
        {
            ("albumin", "41", "2026-04-11"),
            ("alp", "88", "2026-04-11"),
            ("alt", "44", "2026-04-11"),
            ("bilirubin", "12", "2026-04-11"),
            ("hb", "138", "2026-02-02"),
            ("platelets", "255", "2026-02-02"),
        },
    ),
    "prose dates": (
        """\
20 July 2026

Dear Mr Hale,

I am writing about the blood tests you had at the surgery last Tuesday, 14 July. Your thyroid test (TSH) has \
come down from 7.9 to 4.1 mU/L, which is good news. Free T4 was 14.8 pmol/L. Your iron store (ferritin) \
remains low at 14 micrograms per litre and your haemoglobin is 119 grams per litre.

Please come back on 18 August for another test.
""",
        {
            ("ferritin", "14", "2026-07-14"),
            ("ft4", "14.8", "2026-07-14"),
            ("hb", "119", "2026-07-14"),
            ("tsh", "4.1", "2026-07-14"),
            ("tsh", "7.9", None),
        },
    ),
    "lab": (
        """\
WESTMOOR HOSPITAL PATHOLOGY            Page 1 of 1
Patient: DOE, Jane     DOB: 12/12/1970    Sex: F
Hospital No: W123456   NHS No: 999 123 4567
Requested by: Dr Smith  Location: Ward 4
Collected: 22/06/2026 08:15    Received: 22/06/2026 10:02   Reported: 22/06/2026 13:40

U&E
  Sodium            136   mmol/L     133 - 146
  Potassium         5.4 H mmol/L     3.5 - 5.3
  Urea              8.9 H mmol/L     2.5 - 7.8
  Creatinine        121 H umol/L     45 - 84
  eGFR              41    mL/min/1.73m2
  Comment: eGFR consistent with CKD 3b.
LFT
  ALT               18    U/L        < 33
  Bilirubin         7     umol/L     < 21
** End of report **
""",
        {
            ("alt", "18", "2026-06-22"),
            ("bilirubin", "7", "2026-06-22"),
            ("creatinine", "121", "2026-06-22"),
            ("egfr", "41", "2026-06-22"),
            ("potassium", "5.4", "2026-06-22"),
            ("sodium", "136", "2026-06-22"),
            ("urea", "8.9", "2026-06-22"),
        },
    ),
    "care planning": (
        """\
Your care planning results           Date of review: 9 September 2026

                         Your result     Last time (10/09/2025)     Target
Blood pressure           132/78          141/82                     below 140/80
HbA1c                    54 mmol/mol     61 mmol/mol                53 or below
Cholesterol              4.0             4.6                        less than 4
Weight                   81.0 kg         84.5 kg
BMI                      28.4            29.6                       18.5 to 25
Kidney function (eGFR)   68              70                         more than 60
""",
        {
            ("bmi", "28.4", "2026-09-09"),
            ("bmi", "29.6", "2025-09-10"),
            ("chol_total", "4.0", "2026-09-09"),
            ("chol_total", "4.6", "2025-09-10"),
            ("dbp", "78", "2026-09-09"),
            ("dbp", "82", "2025-09-10"),
            ("egfr", "68", "2026-09-09"),
            ("egfr", "70", "2025-09-10"),
            ("hba1c", "54", "2026-09-09"),
            ("hba1c", "61", "2025-09-10"),
            ("sbp", "132", "2026-09-09"),
            ("sbp", "141", "2025-09-10"),
            ("weight", "81.0", "2026-09-09"),
            ("weight", "84.5", "2025-09-10"),
        },
    ),
    "sms": (
        """\
GP Surgery: Your recent blood results (taken 03/08/2026): HbA1c 45 mmol/mol, cholesterol 5.9 mmol/L. Please \
book a routine appointment. Ref 4471""",
        {
            ("chol_total", "5.9", "2026-08-03"),
            ("hba1c", "45", "2026-08-03"),
        },
    ),
    "discharge": (
        """\
Discharge summary
Date of admission: 1 March 2026   Date of discharge: 4 March 2026

Investigations:
Hb 102 (1/3/26), 98 (2/3/26), 105 (4/3/26)
CRP 88 on admission, 21 at discharge
Troponin negative. ECG: sinus rhythm, rate 78.
Echo 2 March 2026: LVEF 45%.
Medications: bisoprolol 2.5 mg, ramipril 5 mg.
Plan: GP to check U&E in 2 weeks, stop ramipril if K > 6.
""",
        {
            ("crp", "88", None),
            ("hb", "102", "2026-03-01"),
            ("hb", "105", "2026-03-04"),
            ("hb", "98", "2026-03-02"),
            ("lvef", "45", "2026-03-02"),
        },
    ),
    "welsh": (
        """\
Meddygfa'r Bryn
5 Mai 2026

Annwyl Mrs Jones

Dyma ganlyniadau eich prawf gwaed ar 28 Ebrill 2026.

HbA1c: 51 mmol/mol
Colesterol: 4.9 mmol/L
Pwysedd gwaed: 134/80

Y targed ar gyfer HbA1c yw 48 mmol/mol.
""",
        {
            ("chol_total", "4.9", "2026-04-28"),
            ("dbp", "80", None),
            ("hba1c", "51", "2026-04-28"),
            ("sbp", "134", None),
        },
    ),
    "hormone": (
        """\
Dear Ms Lee

Thank you for attending on 2 April 2026. Your results were as follows: TSH 2.4 mU/L (0.27-4.2); free T4 15.1 \
pmol/L (11-22); vitamin D 38 nmol/L (deficient < 30, insufficient 30-50, adequate > 50); B12 260 ng/L; folate \
6.7 ug/L; ferritin 22 ug/L.
""",
        {
            ("b12", "260", "2026-04-02"),
            ("ferritin", "22", "2026-04-02"),
            ("folate", "6.7", "2026-04-02"),
            ("ft4", "15.1", "2026-04-02"),
            ("tsh", "2.4", "2026-04-02"),
            ("vitd", "38", "2026-04-02"),
        },
    ),
    "resp": (
        """\
Lung function 7 May 2026
FEV1 1.45 L (52% predicted)
FVC 2.90 L (81% predicted)
FEV1/FVC 0.50
CAT score 21, MRC 3
Sats 93% on air
""",
        {
            ("cat", "21", "2026-05-07"),
            ("fev1", "1.45", "2026-05-07"),
            ("fev1_fvc", "0.50", "2026-05-07"),
            ("fev1_pct", "52", "2026-05-07"),
            ("fvc", "2.90", "2026-05-07"),
            ("mrc", "3", "2026-05-07"),
            ("spo2", "93", "2026-05-07"),
        },
    ),
    "mother": (
        """\
15 June 2026
Dear Mr Cole
You asked about your mother. Her cholesterol was 7.8 mmol/L and her HbA1c 70 mmol/mol.
Your own cholesterol on 1 June 2026 was 4.4 mmol/L.
""",
        {
            ("chol_total", "4.4", "2026-06-01"),
        },
    ),
    "numbers": (
        """\
Ward round 14:30 bed 12. Page 3. Tel 01632 960 123 ext 57.
You have used 48 of 60 points. Sodium content 140 mg per 100 g. Calcium 120 mg per serving.
Cholesterol-free since 2019. Potassium-rich foods: 2 bananas a day. HbA1c Champions League 2026.
""",
        set(),
    ),
}


@pytest.mark.parametrize("name", sorted(LETTERS))
def test_a_letter_gives_what_it_says_and_nothing_else(name: str) -> None:
    text, right = LETTERS[name]
    letter, _ = read_bytes(text.encode())
    found = {(c.test, c.value): c for c in letter.candidates if c.number is not None}
    extra = {("crp", "21"), ("pulse", "78")}  # "88 on admission, 21 at discharge" may be left out
    assert {(test, value) for test, value, _ in right} <= set(found) <= {(t, v) for t, v, _ in right} | extra
    for test, value, day in right:
        assert day is None or found[test, value].date == day, (test, value)


@pytest.mark.parametrize("name", sorted(LETTERS))
def test_it_says_the_same_as_a_page(name: str) -> None:
    text, right = LETTERS[name]
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    letter, _ = read_bytes(f"<html><body><pre>{escaped}</pre></body></html>".encode())
    offered = {(c.test, c.value) for c in letter.candidates if c.number is not None and not c.unsure}
    assert offered <= {(test, value) for test, value, _ in right}
