"""Sentences that are easy to misread: nothing is offered that they do not give, sure or not."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.worker.reading import read_bytes

HEAD = "10 March 2026\nDear Sam\nBlood was taken on 4 March 2026.\n\n"
SENTENCES: list[tuple[str, set[tuple[str, str]]]] = [
    ("You weighed 11 st 3 lb.", set()),
    ("Weight 11st 3lb (71.2 kg).", {("weight", "71.2")}),
    ("Height 5 ft 4 in, weight 70 kg.", {("weight", "70")}),
    ("Potassium 4.4 and 4.6 mmol/L on two samples.", {("potassium", "4.4"), ("potassium", "4.6")}),
    ("First BP 150/90, second BP 140/86.", {("dbp", "86"), ("dbp", "90"), ("sbp", "140"), ("sbp", "150")}),
    ("BP 150/90 and 140/86 mmHg.", {("dbp", "86"), ("dbp", "90"), ("sbp", "140"), ("sbp", "150")}),
    ("TSH clinic, 18 Mill Road.", set()),
    ("TSH results line 01632 960 123 option 2.", set()),
    ("Lab ref TSH 26H0012.", set()),
    ("Ferritin: 15-300 ug/L is the normal range.", set()),
    ("HbA1c below 42 is normal, 42 to 47 is prediabetes, 48 or more is diabetes.", set()),
    ("Your HbA1c is above the target of 48 mmol/mol.", set()),
    ("Your HbA1c is still above 58 mmol/mol.", {("hba1c", "58")}),
    ("Your cholesterol should come down to 4 mmol/L.", set()),
    ("We expect your HbA1c to reach 50 mmol/mol by June.", set()),
    ("If your creatinine rises over 150 umol/L stop the tablets.", set()),
    ("Stop ramipril if potassium >6.0.", set()),
    ("Mum's HbA1c was 80 mmol/mol. Yours was 44 mmol/mol.", {("hba1c", "44")}),
    ("Your wife told us her BP was 150/95.", set()),
    ("Your son weighs 20 kg.", set()),
    ("We checked 3 samples and your sodium was 138 mmol/L.", {("sodium", "138")}),
    ("Your sodium has been between 130 and 135 mmol/L.", set()),
    ("Your eGFR has fallen by 12 to 45 mL/min.", {("egfr", "45")}),
    ("Your eGFR fell 12 points to 45 mL/min.", {("egfr", "45")}),
    ("Your weight is 4 kg up at 82 kg.", {("weight", "82")}),
    ("You have lost 5 kg and are now 82 kg.", {("weight", "82")}),
    ("HbA1c 6.5% (48 mmol/mol).", {("hba1c", "48"), ("hba1c", "6.5")}),
    ("Your HbA1c was 48 mmol/mol, which is 6.5% in the old units.", {("hba1c", "48"), ("hba1c", "6.5")}),
    ("Your haemoglobin was 128 g/L (12.8 g/dL).", {("hb", "12.8"), ("hb", "128")}),
    ("Take ferrous sulphate 200 mg for your ferritin.", set()),
    ("Vitamin D 1000 IU daily.", set()),
    ("Vitamin B12 injection 1 mg every 12 weeks.", set()),
    ("Potassium chloride 600 mg tablets.", set()),
    ("Sodium valproate 200 mg.", set()),
    ("Calcium 500 mg with vitamin D 400 units.", set()),
    ("Your ALT was 31 U/L and your AST 28 U/L.", {("alt", "31"), ("ast", "28")}),
    ("Your potassium was 5.9 mmol/L but the sample was haemolysed.", set()),
    ("Your potassium was 5.9 mmol/L. The sample was haemolysed, please come back.", set()),
    ("Corrected report: sodium 138 mmol/L (previously reported as 183).", {("sodium", "138")}),
    ("Your INR was 2.4; next INR due 12 March.", {("inr", "2.4")}),
    ("Your QRISK is 12%, so 12 in 100 people like you will have a heart attack.", {("qrisk", "12")}),
    ("eGFR 45 (was 52 in 2024).", {("egfr", "45"), ("egfr", "52")}),
    ("Your cholesterol was 5.2 this time and 6.1 last time.", {("chol_total", "5.2"), ("chol_total", "6.1")}),
    ("Cholesterol/HDL 5.2/1.3", {("chol_hdl", "1.3"), ("chol_total", "5.2")}),
    ("Blood glucose 4-7 before meals.", set()),
    ("Keep glucose at 4 to 7 mmol/L before meals.", set()),
    ("Peak flow 450 (best 520, predicted 500).", {("pef", "450")}),
    ("Oxygen saturation 94% on 2 litres.", {("spo2", "94")}),
    ("Target saturation 88-92%.", set()),
    ("Pulse 72 regular.", {("pulse", "72")}),
    ("Baby's heart rate 140 bpm.", set()),
    ("PHQ-9 score 12, GAD-7 score 9.", {("gad7", "9"), ("phq9", "12")}),
    ("PHQ-9: question 9 scored 0.", set()),
    ("1. HbA1c 57 mmol/mol\n2. eGFR 60 mL/min", {("egfr", "60"), ("hba1c", "57")}),
    ("Na 138, K 4.2, Cr 88", {("creatinine", "88"), ("potassium", "4.2"), ("sodium", "138")}),
    ("Albumin 40 g/L. Globulin 30 g/L. Total protein 70 g/L.", {("albumin", "40"), ("protein_total", "70")}),
    ("Urine albumin 12 mg/L, urine creatinine 8 mmol/L, ACR 1.5 mg/mmol.", {("acr", "1.5")}),
    ("Ferritin 12.. ug/L", set()),
    ("Potassium 4.4.4 mmol/L", set()),
    ("Potassium 4,4 mmol/L", set()),
    ("Sodium 1 38 mmol/L", set()),
    ("Your results from Patient 2 show HbA1c 57 mmol/mol.", {("hba1c", "57")}),
    ("Average of 20 people: cholesterol 5.1 mmol/L.", set()),
    ("Your cholesterol of 7.1 mmol/L in 2019 led to a statin.", {("chol_total", "7.1")}),
    ("Before the statin your cholesterol was 7.1 mmol/L.", {("chol_total", "7.1")}),
    ("The lab quotes 3.5 to 5.3 for potassium; yours is 4.4 mmol/L.", {("potassium", "4.4")}),
    ("Normal potassium is 3.5 mmol/L to 5.3 mmol/L.", set()),
    ("A potassium of 6.5 mmol/L is an emergency.", set()),
    ("HbA1c is measured in mmol/mol: 48 equals 6.5%.", set()),
    ("Your next HbA1c target is 48.", set()),
    ("HbA1c goal: 48 mmol/mol", set()),
    ("Goal HbA1c 48", set()),
    ("Insulin: 12 units at breakfast, glucose 8.2 mmol/L.", {("glucose", "8.2")}),
    ("Room 4, HbA1c clinic, 48 High Street.", set()),
    ("Ward 7B. Sodium 128 mmol/L on arrival.", {("sodium", "128")}),
    ("Hb 98, transfused 2 units, Hb 115 g/L afterwards.", {("hb", "115"), ("hb", "98")}),
    ("TSH <0.01 mU/L", {("tsh", "0.01")}),
    ("Vit D <10 nmol/L", {("vitd", "10")}),
    ("CRP normal at 3 mg/L.", {("crp", "3")}),
    ("PSA unchanged at 1.2 ug/L.", {("psa", "1.2")}),
]


@pytest.mark.parametrize(("text", "right"), SENTENCES)
def test_only_what_a_sentence_gives_is_offered(text: str, right: set[tuple[str, str]]) -> None:
    letter, _ = read_bytes((HEAD + text + "\n").encode())
    assert {(found.test, found.value) for found in letter.candidates} <= right


def test_most_of_what_they_give_is_found() -> None:
    needed = found = 0
    for text, right in SENTENCES:
        letter, _ = read_bytes((HEAD + text + "\n").encode())
        needed += len(right)
        found += len(right & {(candidate.test, candidate.value) for candidate in letter.candidates})
    assert found / needed >= 0.75
