"""More letters, laid out after the reader was written, to see how it does on what it never saw."""

from __future__ import annotations

import random

from letters.letter_maker import BY_ID, Made, Recipe, days, number, opening, printed, said, shown, some


def spoken_review(chance: random.Random) -> Made:
    """A nurse's letter that talks about each number in its own way."""
    letter, seen, before = days(chance, (2, 8), (330, 400))
    made = Made("", letter)
    opening(made, chance, 0)
    v = {t: number(chance, t) for t in ("hba1c", "chol_total", "chol_hdl", "egfr", "acr", "weight", "bmi")}
    old = {t: number(chance, t) for t in ("hba1c", "weight")}
    top, bottom = chance.randint(112, 166), chance.randint(62, 96)
    made.add(
        ("p", f"Thank you for coming to your diabetes review on {said(seen, 0)}. Here is what we found."),
        (
            "p",
            (
                f"HbA1c (your average sugar over the last 3 months): {v['hba1c']:.0f} mmol/mol. A year ago, in "
                f"{said(before, 0)[2:].strip()}, it was {old['hba1c']:.0f} mmol/mol. We agreed a target of 53 "
                f"mmol/mol."
            ),
        ),
        (
            "p",
            (
                f"Your total cholesterol is {v['chol_total']:.1f} mmol/L and your HDL (good) cholesterol is "
                f"{v['chol_hdl']:.1f} mmol/L. For most people we want the total to be below 5 mmol/L."
            ),
        ),
        ("p", f"Your kidneys: eGFR {v['egfr']:.0f} ml/min, urine ACR {v['acr']:.1f} mg/mmol (normal is less than 3)."),
        (
            "p",
            (
                f"You weighed {v['weight']:.1f} kg, which is {abs(v['weight'] - old['weight']):.1f} kg different "
                f"from last year. Your BMI is {v['bmi']:.1f}. You are 170 cm tall."
            ),
        ),
        (
            "p",
            (
                f"Blood pressure {top}/{bottom} mmHg in the left arm. At home your husband's machine gave 151/93 "
                f"for him, so he needs to see his GP."
            ),
        ),
        (
            "p",
            (
                "Your feet were checked with a 10 g monofilament and you felt 9 out of 10 points. Take gliclazide "
                "80 mg in the morning. Next review: 4 March 2027."
            ),
        ),
    )
    for t in v:
        made.gives(t, v[t], BY_ID[t][2], seen, unit_optional=t == "bmi")
    made.gives("height", 170, "cm", seen, required=False)
    made.gives("hba1c", old["hba1c"], "mmol/mol", before[:7], role="previous", required=False)
    made.pressure(top, bottom, seen)
    made.trap(53, "hba1c", "target")
    made.trap(5, "chol_total", "target")
    made.trap(3, "acr", "range")
    made.trap(151, "sbp", "someone else")
    made.trap(80, None, "dose")
    return made


def hospital_summary(chance: random.Random) -> Made:
    """A clinic letter to the GP, copied to the person, with investigations set out."""
    letter, seen, bloods = days(chance, (5, 15), (1, 9))
    made = Made("", letter)
    made.add(
        ("head", ["SAMPLETON NHS FOUNDATION TRUST", "Renal Outpatients, Level 2"], said(letter, 1)),
        (
            "lines",
            [
                "Our ref: RT/44012/26",
                f"Clinic: {said(seen, 1)}",
                "NHS No. 999 398 2598",
                "Re: Mrs Test PERSON  d.o.b. 05.04.1951",
            ],
        ),
        ("h", "Diagnosis:"),
        ("lines", ["1. CKD stage G3bA2", "2. Hypertension since 2011"]),
        ("h", "Current medication:"),
        (
            "lines",
            [
                "Amlodipine 10mg od",
                "Losartan 50 mg od",
                "Alfacalcidol 0.25 micrograms",
                "Sodium bicarbonate 500 mg tds",
            ],
        ),
    )
    v = {t: number(chance, t) for t in ("creatinine", "egfr", "potassium", "hb", "phosphate", "calcium_adj", "acr")}
    top, bottom = chance.randint(112, 166), chance.randint(62, 96)
    made.add(
        ("h", f"Investigations ({said(bloods, 1)}):"),
        (
            "p",
            (
                f"Creatinine {v['creatinine']:.0f} umol/L, eGFR {v['egfr']:.0f} mL/min/1.73m2, potassium "
                f"{v['potassium']:.1f} mmol/L, haemoglobin {v['hb']:.0f} g/L, phosphate {v['phosphate']:.2f} "
                f"mmol/L, adjusted calcium {v['calcium_adj']:.2f} mmol/L. Urine ACR {v['acr']:.1f} mg/mmol. Urine "
                f"creatinine 8.2 mmol/L."
            ),
        ),
        (
            "p",
            (
                f"In clinic her BP was {top}/{bottom} mmHg and weight 71.4 kg. Her target BP is <130/80. "
                f"Bicarbonate 21 mmol/L."
            ),
        ),
        (
            "p",
            (
                "Plan: repeat bloods in 3 months. Start dapagliflozin 10 mg. If potassium rises above 5.9 mmol/L "
                "stop losartan."
            ),
        ),
    )
    for t in v:
        made.gives(t, v[t], BY_ID[t][2], bloods)
    made.pressure(top, bottom, seen)
    made.gives("weight", 71.4, "kg", seen)
    made.trap(8.2, "creatinine", "urine")
    made.trap(130, "sbp", "target")
    made.trap(5.9, "potassium", "target")
    made.trap(500, None, "dose")
    return made


def year_columns(chance: random.Random) -> Made:
    """Now and then with a change column and a plain-words column."""
    letter, now, before = days(chance, (2, 8), (330, 400))
    made = Made("", letter)
    opening(made, chance, 0)
    rows = [
        [
            "What we check",
            f"This year\n{said(now, 1)}",
            f"Last year\n{said(before, 1)}",
            "Change",
            "What it means",
        ]
    ]
    for test in some(chance, "hba1c", "chol_total", "weight", "bmi", "egfr", least=3):
        a, b = number(chance, test), number(chance, test)
        unit = BY_ID[test][2]
        rows.append(
            [
                printed(chance, test),
                f"{shown(a, test)} {unit}",
                f"{shown(b, test)} {unit}",
                f"{'+' if a > b else '-'}{abs(a - b):.1f}",
                "Shows how well you keep well",
            ]
        )
        made.gives(test, a, unit, now)
        made.gives(test, b, unit, before, role="previous")
    made.add(("table", rows))
    return made


def value_then_range_in_cell(chance: random.Random) -> Made:
    """Value, unit and range in one cell, or the range in brackets after the value."""
    letter, taken = days(chance, (1, 4))
    made = Made("", letter)
    made.add(
        (
            "lines",
            [
                "Test Person",
                "NHS Number 999 398 2598",
                f"Sample date: {said(taken, 0)}",
                f"Report date: {said(letter, 0)}",
            ],
        )
    )
    rows = [["Investigation", "Result (reference range)"]]
    for test in some(chance, "tsh", "ft4", "ferritin", "vitd", "b12", "folate", "hb", "platelets", "wbc", least=5):
        v, low, high, unit = number(chance, test), BY_ID[test][3], BY_ID[test][4], BY_ID[test][2]
        rows.append(
            [
                printed(chance, test),
                chance.choice(("{v} {u} ({l} - {h})", "{v} {u} [{l}-{h}]", "{v} {u} (range {l} to {h})")).format(
                    v=shown(v, test), u=unit, l=low, h=high
                ),
            ]
        )
        made.gives(test, v, unit, taken)
    made.add(("table", rows))
    return made


def systm_one(chance: random.Random) -> Made:
    """An online record print with groups, dates per row and long coded names."""
    letter, one = days(chance, (3, 9))
    made = Made("", letter)
    made.add(("h", "Pathology and radiology results"), ("lines", [f"Printed {said(letter, 3)}"]))
    rows = [["Date", "Description", "Value", "Normal range", "Outcome"]]
    names = {
        "creatinine": "Serum creatinine level (XE2q5)",
        "sodium": "Serum sodium level (XE2q0)",
        "alt": "Serum alanine aminotransferase level (XaLJx)",
        "hb": "Haemoglobin estimation (Xa96v)",
        "chol_hdl": "Serum HDL cholesterol level (44P5.)",
        "tsh": "Serum TSH level (XaELV)",
        "hba1c": (
            "Haemoglobin A1c level - International Federation of Clinical Chemistry and Laboratory Medicine "
            "standardised (XaPbt)"
        ),
    }
    rows.append([said(one, 3), "Urea and electrolytes", "", "", "Normal - no action"])
    for test in some(chance, *names, least=4):
        v = number(chance, test)
        rows.append(
            [
                said(one, 3),
                names[test],
                f"{shown(v, test)} {BY_ID[test][2]}",
                f"{BY_ID[test][3]} - {BY_ID[test][4]} {BY_ID[test][2]}",
                "Satisfactory",
            ]
        )
        made.gives(test, v, BY_ID[test][2], one)
    made.add(("table", rows))
    return made


def corrected_report(chance: random.Random) -> Made:
    """A laboratory takes one value back and gives another; one sample could not be used."""
    letter, taken = days(chance, (2, 5))
    made = Made("", letter)
    opening(made, chance, 4)
    k, wrong, na = 4.6, 7.1, 139
    made.add(
        ("p", f"These results are from the blood taken on {said(taken, 4)}."),
        (
            "p",
            (
                f"We told you that your potassium was {wrong} mmol/L. Please ignore that result: the sample was "
                f"haemolysed."
            ),
        ),
        (
            "p",
            f"Your sodium was {na} mmol/L. The HbA1c could not be processed because the sample was insufficient.",
        ),
        ("p", f"A repeat potassium on {said(letter, 4)} was {k} mmol/L."),
    )
    made.gives("sodium", na, "mmol/L", taken)
    made.gives("potassium", k, "mmol/L", letter)
    made.trap(wrong, "potassium", "withdrawn")
    return made


def two_people(chance: random.Random) -> Made:
    """A table that holds somebody else's numbers beside this person's."""
    letter, taken = days(chance, (2, 5))
    made = Made("", letter)
    opening(made, chance, 0)
    a, b = number(chance, "chol_total"), number(chance, "chol_total")
    g, h = number(chance, "chol_ldl"), number(chance, "chol_ldl")
    made.add(
        ("p", f"Your family cholesterol results, taken on {said(taken, 0)}."),
        (
            "table",
            [
                ["Test", "Your result", "Your brother's result"],
                ["Total cholesterol", f"{a:.1f} mmol/L", f"{b:.1f} mmol/L"],
                ["LDL cholesterol", f"{g:.1f} mmol/L", f"{h:.1f} mmol/L"],
            ],
        ),
    )
    made.gives("chol_total", a, "mmol/L", taken)
    made.gives("chol_ldl", g, "mmol/L", taken)
    made.trap(b, "chol_total", "someone else")
    made.trap(h, "chol_ldl", "someone else")
    return made


def heart_clinic(chance: random.Random) -> Made:
    """Pressure in several ways, pulse, oxygen, NT-proBNP, INR, ejection fraction."""
    letter, seen = days(chance, (2, 9))
    made = Made("", letter)
    opening(made, chance, 2)
    bnp, ef, inr, pulse, sats = (
        chance.randint(300, 4200),
        chance.randint(25, 62),
        round(chance.uniform(1.6, 3.9), 1),
        chance.randint(50, 104),
        chance.randint(92, 99),
    )
    top, bottom = chance.randint(100, 160), chance.randint(58, 92)
    items = [
        f"Systolic blood pressure: {top} mmHg",
        f"Diastolic blood pressure: {bottom} mmHg",
        f"Heart rate {pulse} bpm",
        f"Oxygen saturations {sats}% on air",
        f"NT-proBNP {bnp:,} ng/L",
        f"Echo: left ventricular ejection fraction {ef}%",
        f"INR {inr} (target 2.0-3.0)",
        "ECG: QRS 98 ms, QTc 421 ms",
    ]
    chance.shuffle(items)
    made.add(
        ("p", f"You were seen in the heart failure clinic on {said(seen, 2)}. Findings:"),
        ("list", items),
        (
            "p",
            (
                "Furosemide 40 mg has been stopped. You have lost 3.2 kg of fluid. Weigh yourself each day and "
                "ring us if you gain 2 kg in 3 days."
            ),
        ),
    )
    made.gives("sbp", top, "mmHg", seen)
    made.gives("dbp", bottom, "mmHg", seen)
    made.gives("pulse", pulse, "bpm", seen)
    made.gives("spo2", sats, "%", seen)
    made.gives("ntprobnp", bnp, "ng/L", seen)
    made.gives("lvef", ef, "%", seen)
    made.gives("inr", inr, None, seen)
    made.trap(3.2, "weight", "difference")
    made.trap(2, "weight", "advice")
    return made


def scores(chance: random.Random) -> Made:
    """Questionnaires and risks."""
    letter, seen = days(chance, (2, 9))
    made = Made("", letter)
    opening(made, chance, 0)
    phq, gad, audit, q, cfs, cat = (
        chance.randint(0, 27),
        chance.randint(0, 21),
        chance.randint(0, 12),
        round(chance.uniform(2, 30), 1),
        chance.randint(1, 7),
        chance.randint(2, 38),
    )
    made.add(
        ("lines", [f"Date of review: {said(seen, 0)}"]),
        (
            "table",
            [
                ["Questionnaire", "Score", "Out of"],
                ["PHQ-9 (mood)", str(phq), "27"],
                ["GAD-7 (anxiety)", str(gad), "21"],
                ["AUDIT-C", str(audit), "12"],
            ],
        ),
        (
            "p",
            (
                f"Your QRISK3 score is {q}%. This means that of 100 people like you, about {q:.0f} may have a "
                f"heart attack or stroke in the next 10 years. Your heart age is 71. A healthy person of your age "
                f"would score 8.1%."
            ),
        ),
        (
            "p",
            (
                f"Clinical Frailty Scale: {cfs}. COPD Assessment Test (CAT) score {cat}/40. You drink 14 units of "
                f"alcohol a week."
            ),
        ),
    )
    for t, v in (("phq9", phq), ("gad7", gad), ("audit_c", audit), ("frailty", cfs), ("cat", cat)):
        made.gives(t, v, None, seen)
    made.gives("qrisk", q, "%", seen)
    made.trap(8.1, "qrisk", "someone else")
    return made


def bone_and_sensor(chance: random.Random) -> Made:
    """Bone density with T- and Z-scores, and a glucose sensor report."""
    letter, seen = days(chance, (5, 20))
    made = Made("", letter)
    opening(made, chance, 0)
    hip, spine, frax, tir, tbr, gmi = (
        round(chance.uniform(-3.4, 0.6), 1),
        round(chance.uniform(-3.9, 0.9), 1),
        round(chance.uniform(4, 32), 1),
        chance.randint(38, 92),
        chance.randint(0, 9),
        chance.randint(44, 70),
    )
    made.add(
        ("p", f"Your DEXA scan was done on {said(seen, 0)}."),
        (
            "table",
            [
                ["Site", "BMD (g/cm2)", "T-score", "Z-score"],
                ["Lumbar spine (L1-L4)", "0.812", f"{spine}", "-0.4"],
                ["Total hip", "0.701", f"{hip}", "-0.2"],
            ],
        ),
        ("p", f"Your 10-year risk of a major fracture (FRAX) is {frax}%."),
        ("h", "Sensor report, last 14 days"),
        (
            "lines",
            [
                f"Time in range: {tir}%",
                f"Time below range: {tbr}%",
                "Time above range: 12%",
                f"GMI {gmi} mmol/mol",
                "Sensor active 96%",
                "Average glucose 8.9 mmol/L",
            ],
        ),
    )
    made.gives("tscore_spine", spine, None, seen)
    made.gives("tscore_hip", hip, None, seen)
    made.gives("frax", frax, "%", seen)
    made.gives("tir", tir, "%", None, required=False)
    made.gives("tbr", tbr, "%", None, required=False)
    made.gives("gmi", gmi, "mmol/mol", None, required=False)
    return made


def no_heads(chance: random.Random) -> Made:
    """A bare table with no headings: name, value with unit, range."""
    letter, taken = days(chance, (1, 4))
    made = Made("", letter)
    opening(made, chance, 0)
    made.add(("p", f"Blood test results from {said(taken, 0)}:"))
    rows = [["", "", ""]]
    for test in some(chance, "sodium", "potassium", "creatinine", "egfr", "alt", "albumin", "hb", "platelets", least=4):
        v = number(chance, test)
        rows.append(
            [
                printed(chance, test),
                f"{shown(v, test)} {BY_ID[test][2]}",
                chance.choice(("({} - {})", "{} - {}", "Normal range {} to {}")).format(BY_ID[test][3], BY_ID[test][4]),
            ]
        )
        made.gives(test, v, BY_ID[test][2], taken)
    made.add(("table", rows))
    return made


def sections_by_date(chance: random.Random) -> Made:
    """Headings with dates, results under each."""
    letter, one, two = days(chance, (3, 9), (90, 190))
    made = Made("", letter)
    opening(made, chance, 0)
    for d, role in ((one, "current"), (two, "previous")):
        lines = []
        for test in some(chance, "hba1c", "chol_total", "egfr", "creatinine", "weight", least=3):
            v = number(chance, test)
            lines.append(f"{BY_ID[test][1][0]}: {shown(v, test)} {BY_ID[test][2]}")
            made.gives(test, v, BY_ID[test][2], d, role=role)
        made.add(("h", f"Results from {said(d, 0)}"), ("lines", lines))
    return made


def targets_section(chance: random.Random) -> Made:
    """Results, then a list of aims under its own heading, then medicines."""
    letter, taken = days(chance, (3, 9))
    made = Made("", letter)
    opening(made, chance, 0)
    lines = []
    for test in some(chance, "hba1c", "chol_total", "weight", "vitd", least=3):
        v = number(chance, test)
        lines.append(f"{BY_ID[test][1][0]} {shown(v, test)} {BY_ID[test][2]}")
        made.gives(test, v, BY_ID[test][2], taken)
    made.add(
        ("h", f"Your results ({said(taken, 0)})"),
        ("list", lines),
        ("h", "Your goals"),
        ("list", ["HbA1c 50 mmol/mol", "Weight 75 kg", "Blood pressure 130/80"]),
        ("h", "Your medicines"),
        ("list", ["Metformin 1 g twice a day", "Vitamin D 20 micrograms", "Folic acid 5 mg"]),
    )
    made.trap(50, "hba1c", "target")
    made.trap(75, "weight", "target")
    made.trap(130, "sbp", "target")
    return made


def home_diary(chance: random.Random) -> Made:
    """Home pressures with an average."""
    (letter,) = days(chance)
    made = Made("", letter)
    opening(made, chance, 0)
    top, bottom = chance.randint(118, 156), chance.randint(66, 94)
    rows = [["Date", "Morning", "Evening"]]
    import datetime

    for back in range(7, 3, -1):
        d = (datetime.date.fromisoformat(letter) - datetime.timedelta(days=back)).isoformat()
        pair = [(chance.randint(118, 156), chance.randint(66, 94)) for _ in range(2)]
        rows.append([said(d, 1), *(f"{a}/{b}" for a, b in pair)])
        for a, b in pair:
            made.pressure(a, b, d, required=False)
    made.add(
        ("p", "Thank you for your home blood pressure diary."),
        ("table", rows),
        (
            "p",
            f"Your average home blood pressure was {top}/{bottom}. At home we aim for an average below 135/85.",
        ),
    )
    made.pressure(top, bottom, letter)
    made.trap(135, "sbp", "target")
    return made


RECIPES: tuple[tuple[str, Recipe], ...] = tuple(
    (recipe.__name__, recipe)
    for recipe in (
        spoken_review,
        hospital_summary,
        year_columns,
        value_then_range_in_cell,
        systm_one,
        corrected_report,
        two_people,
        heart_clinic,
        scores,
        bone_and_sensor,
        no_heads,
        sections_by_date,
        targets_section,
        home_diary,
    )
)
