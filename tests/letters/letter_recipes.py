"""Letters as surgeries, hospitals and laboratories lay them out. Each recipe gives one kind, varied by chance."""

from __future__ import annotations

import random

from letters.letter_maker import (
    BY_ID,
    WELSH_MONTHS,
    Made,
    Recipe,
    days,
    number,
    opening,
    printed,
    said,
    shown,
    some,
)


def table_now_before_aim(chance: random.Random) -> Made:
    """Tests down the side; now, before and aim in any order; dates in the headings or beside them."""
    letter, now, before = days(chance, (3, 12), (200, 400))
    made = Made("", letter)
    opening(made, chance, chance.randint(0, 6))
    how = chance.randint(0, 6)
    current = chance.choice(("This time ({})", "Now {}", "Your result {}", "Latest ({})", "{}", "Result {}"))
    previous = chance.choice(("Last time ({})", "Before {}", "Previous result {}", "Last year ({})"))
    aim = chance.choice(("Usual aim", "Target", "We suggest", "Aim", "Ideal", "What we aim for"))
    columns = chance.sample(["now", "before", "aim"], 3)
    dated_above = chance.random() < 0.3
    if dated_above:
        made.add(("p", f"Your blood sample was taken on {said(now, how)}."))
    head = {
        "now": current.format("" if dated_above else said(now, how)).replace("()", "").strip() or "Result",
        "before": previous.format("" if dated_above else said(before, how)).replace("()", "").strip(),
        "aim": aim,
    }
    rows = [[chance.choice(("Test", "Check", "", "What we checked"))] + [head[c] for c in columns]]
    for test in some(chance, "hba1c", "chol_total", "egfr", "weight", "bmi", "creatinine", "acr", least=4):
        unit = BY_ID[test][2] or ""
        a, b, t = number(chance, test), number(chance, test), number(chance, test)
        spaced = f" {unit}"
        cells = {
            "now": shown(a, test) + spaced,
            "before": shown(b, test) + spaced,
            "aim": chance.choice(("below {}", "{} or less", "under {}", "< {}")).format(shown(t, test)),
        }
        rows.append([printed(chance, test)] + [cells[c] for c in columns])
        made.gives(test, a, unit, now)
        made.gives(test, b, unit, None if dated_above else before, role="previous", required=not dated_above)
        made.trap(t, test, "target")
    top, bottom, pt, pb = (
        chance.randint(108, 168),
        chance.randint(60, 98),
        chance.randint(108, 168),
        chance.randint(60, 98),
    )
    cells = {"now": f"{top}/{bottom} mmHg", "before": f"{pt}/{pb} mmHg", "aim": "under 140/90"}
    rows.append(["Blood pressure"] + [cells[c] for c in columns])
    made.pressure(top, bottom, now)
    made.pressure(pt, pb, None if dated_above else before, role="previous", required=not dated_above)
    made.trap(140, "sbp", "target")
    made.add(("table", rows), ("p", "Please bring this letter to your appointment on 12 December at 10:30am."))
    return made


def lab_report(chance: random.Random) -> Made:
    """A laboratory's own report: units, ranges, flags; taken, received and reported dates."""
    letter, taken = days(chance, (1, 3))
    made = Made("", letter)
    made.add(
        ("head", ["Sampleton Pathology", "Blood Sciences"], f"Report printed: {said(letter, 1)}"),
        (
            "lines",
            [
                "Patient: PERSON, Test  DOB: 05/04/1951  NHS No: 999 398 2598",
                f"Lab number: 26B{chance.randint(100000, 999999)}",
            ],
        ),
    )
    style = chance.randint(0, 2)
    if style == 0:
        made.add(
            (
                "lines",
                [
                    f"Collected: {said(taken, 1)} 09:15",
                    f"Received: {said(letter, 1)} 11:40",
                    f"Reported: {said(letter, 1)} 16:02",
                ],
            )
        )
    elif style == 1:
        made.add(
            (
                "table",
                [
                    ["Date collected", "Date received", "Date reported"],
                    [said(taken, 1), said(letter, 1), said(letter, 1)],
                ],
            )
        )
    else:
        made.add(("p", f"Specimen: Blood. Date taken: {said(taken, 3)}. Date reported: {said(letter, 3)}."))
    order = chance.choice(
        (
            ("name", "value", "unit", "range", "flag"),
            ("name", "value", "flag", "range", "unit"),
            ("name", "range", "value", "unit", "flag"),
            ("name", "flag", "value", "unit", "range"),
        )
    )
    titles = {
        "name": chance.choice(("Test", "Investigation", "Analyte")),
        "value": chance.choice(("Result", "Value")),
        "unit": "Units",
        "range": chance.choice(("Reference range", "Ref. interval", "Normal range")),
        "flag": chance.choice(("Flag", "", "*")),
    }
    rows = [[titles[c] for c in order]]
    for test in some(
        chance,
        "sodium",
        "potassium",
        "urea",
        "creatinine",
        "egfr",
        "alt",
        "alp",
        "bilirubin",
        "albumin",
        "hb",
        "wbc",
        "platelets",
        "mcv",
        "neutrophils",
        "ferritin",
        "tsh",
        "crp",
        least=7,
    ):
        low, high, unit = BY_ID[test][3], BY_ID[test][4], BY_ID[test][2] or ""
        value = number(chance, test)
        compare = chance.choice(("<", ">")) if chance.random() < 0.12 else ""
        cells = {
            "name": printed(chance, test),
            "value": compare + shown(value, test),
            "unit": unit,
            "range": chance.choice(("{} - {}", "{}-{}", "({} - {})", "[{}-{}]")).format(low, high),
            "flag": chance.choice(("H", "L", "", "", "")),
        }
        rows.append([cells[c] for c in order])
        made.gives(test, value, unit, taken, comparator=compare or None)
    if chance.random() < 0.5:
        rows.insert(3, [""] * 5)
        rows[3][0] = "Serum Magnesium"
        rows[3][order.index("value")] = "Sample unsuitable"
    made.add(("table", rows), ("p", "Requested by Dr A Sample. Authorised by Dr B Example. Page 1 of 1"))
    return made


def prose_letter(chance: random.Random) -> Made:
    """A doctor writes to the person in sentences."""
    letter, seen = days(chance, (4, 12))
    made = Made("", letter)
    opening(made, chance, 4)
    h, c, e, k, w = (number(chance, t) for t in ("hba1c", "chol_total", "egfr", "potassium", "weight"))
    h2 = number(chance, "hba1c")
    top, bottom = chance.randint(112, 168), chance.randint(62, 98)
    intro = chance.choice(
        (
            "Thank you for coming to see me on {}.",
            "I am writing with the results of the blood test you had on {}.",
            "It was good to see you in clinic on {}.",
            "Your bloods were taken on {}.",
        )
    )
    made.add(("p", intro.format(said(seen, chance.choice((0, 4))))))
    moved = "risen" if h > h2 else "come down"
    first = chance.choice(
        (
            (
                f"Your HbA1c, which shows your average blood sugar, was {h:.0f} mmol/mol. Last time it was "
                f"{h2:.0f} mmol/mol."
            ),
            f"Your HbA1c has {moved} from {h2:.0f} to {h:.0f} mmol/mol.",
            f"The long-term sugar test (HbA1c) came back at {h:.0f} mmol/mol (previously {h2:.0f}).",
        )
    )
    made.gives("hba1c", h, "mmol/mol", seen)
    made.gives("hba1c", h2, "mmol/mol", None, role="previous", required=False, unit_optional=True)
    made.add(
        (
            "p",
            f"{first} We usually aim for 48 or 53 mmol/mol. Please keep taking metformin 500 mg twice a day.",
        )
    )
    made.trap(48, "hba1c", "target")
    made.trap(500, None, "dose")
    made.gives("chol_total", c, "mmol/L", seen)
    made.gives("egfr", e, "mL/min/1.73m2", seen)
    made.gives("potassium", k, "mmol/L", seen)
    kidney = chance.choice(
        (
            f"Your kidney function (eGFR) was {e:.0f} mL/min/1.73m2",
            f"Your eGFR is {e:.0f} mL/min/1.73m2",
            f"The kidney test, eGFR, showed {e:.0f} mL/min/1.73m2",
        )
    )
    made.add(
        (
            "p",
            (
                f"Your total cholesterol was {c:.1f} mmol/L; the target is below 4. {kidney}, and your potassium "
                f"was {k:.1f} mmol/L."
            ),
        )
    )
    made.trap(4, "chol_total", "target")
    made.pressure(top, bottom, seen)
    made.gives("weight", w, "kg", seen)
    lost = round(chance.uniform(1.1, 6.4), 1)
    made.add(
        (
            "p",
            (
                f"Your blood pressure was "
                f"{chance.choice((f'{top}/{bottom}', f'{top}/{bottom} mmHg', f'{top} over {bottom}'))}. Your "
                f"weight was {w:.1f} kg, so you have lost {lost} kg since last year. Well done."
            ),
        )
    )
    made.trap(lost, "weight", "difference")
    other = chance.choice(("husband", "brother", "wife", "sister"))
    made.add(
        (
            "p",
            (
                f"You told me that your {other} had a cholesterol of 7.8 mmol/L and a blood pressure of 182/104. "
                f"Please ask them to see their own GP."
            ),
        ),
        (
            "p",
            (
                "We will repeat the blood test in 3 months. Ring 01632 960002 if you are worried. Yours sincerely,"
                " Dr A Sample"
            ),
        ),
    )
    made.trap(7.8, "chol_total", "someone else")
    made.trap(182, "sbp", "someone else")
    return made


def dated_grid(chance: random.Random) -> Made:
    """Up to four dated columns, newest first or last, units in the name or a column."""
    letter, *dates = days(chance, (2, 9), (80, 150), (80, 150), (80, 150))
    dates = dates[: chance.randint(2, 4)]
    if chance.random() < 0.5:
        dates.reverse()
    made = Made("", letter)
    opening(made, chance, 2)
    how = chance.choice((1, 2, 3, 6))
    unit_column = chance.random() < 0.5
    rows = [
        [
            "Test",
            *(["Units"] if unit_column else []),
            *(said(d, how) for d in dates),
            *(["Target"] if chance.random() < 0.4 else []),
        ]
    ]
    newest = max(dates)
    for test in some(chance, "hba1c", "chol_total", "chol_hdl", "egfr", "creatinine", "acr", "hb", "weight", least=4):
        unit = BY_ID[test][2] or ""
        name = printed(chance, test)
        row = [name if unit_column else f"{name.split(' (')[0]} ({unit})", *([unit] if unit_column else [])]
        for d in dates:
            if chance.random() < 0.12 and d != newest:
                row.append("-")
                continue
            v = number(chance, test)
            row.append(shown(v, test))
            made.gives(test, v, unit, d, role="current" if d == newest else "previous")
        if "Target" in rows[0]:
            row.append(chance.choice(("", "below " + shown(number(chance, test), test))))
        rows.append(row)
    made.add(("h", "Your results over time"), ("table", rows))
    return made


def cards(chance: random.Random) -> Made:
    """A label with the value large under it."""
    letter, taken = days(chance, (2, 9))
    made = Made("", letter)
    opening(made, chance, 0)
    made.add(("p", f"These are the results from your check on {said(taken, 0)}."))
    blocks = []
    for test in some(chance, "hba1c", "chol_total", "egfr", "weight", "bmi", least=3)[:3]:
        v = number(chance, test)
        unit = BY_ID[test][2] or ""
        blocks.append(
            [
                BY_ID[test][1][0],
                f"{shown(v, test)} {unit}",
                chance.choice(("Your aim: {} or less", "Target below {}", "Goal: under {}")).format(
                    shown(number(chance, test), test)
                ),
            ]
        )
        made.gives(test, v, unit, taken)
    made.add(("cards", blocks), ("p", "Think about what these numbers mean to you before we meet."))
    return made


def two_in_a_row(chance: random.Random) -> Made:
    """Two tests side by side in each row."""
    letter, taken = days(chance, (2, 9))
    made = Made("", letter)
    opening(made, chance, 1)
    made.add(("lines", [f"Sample taken: {said(taken, 1)}"]))
    tests = some(
        chance,
        "sodium",
        "potassium",
        "urea",
        "creatinine",
        "alt",
        "alp",
        "bilirubin",
        "albumin",
        "hb",
        "platelets",
        least=6,
    )
    if len(tests) % 2:
        tests.pop()
    with_head = chance.random() < 0.5
    rows = [["Test", "Result", "Test", "Result"]] if with_head else [["", "", "", ""]]
    for a, b in zip(tests[::2], tests[1::2], strict=True):
        row = []
        for test in (a, b):
            v = number(chance, test)
            row += [BY_ID[test][1][0], f"{shown(v, test)} {BY_ID[test][2]}"]
            made.gives(test, v, BY_ID[test][2], taken)
        rows.append(row)
    made.add(("table", rows))
    return made


def dates_as_rows(chance: random.Random) -> Made:
    """Tests as headings, one row for each date."""
    letter, *dates = days(chance, (2, 9), (80, 150), (80, 150))
    made = Made("", letter)
    opening(made, chance, 1)
    tests = some(chance, "hba1c", "chol_total", "egfr", "weight", least=2)
    in_head = chance.random() < 0.5
    rows = [
        [
            "Date",
            *(f"{BY_ID[t][1][0]} ({BY_ID[t][2]})" if in_head else BY_ID[t][1][0] for t in tests),
            "Blood pressure",
        ]
    ]
    for d in dates:
        row = [said(d, chance.choice((1, 2)))]
        for t in tests:
            v = number(chance, t)
            row.append(shown(v, t) if in_head else f"{shown(v, t)} {BY_ID[t][2]}")
            made.gives(t, v, BY_ID[t][2], d, role="current" if d == dates[0] else "previous")
        top, bottom = chance.randint(108, 168), chance.randint(60, 98)
        row.append(f"{top}/{bottom}")
        made.pressure(top, bottom, d, role="current" if d == dates[0] else "previous")
        rows.append(row)
    if chance.random() < 0.5:
        rows.append(["Target", *("below " + shown(number(chance, t), t) for t in tests), "below 140/90"])
    made.add(("table", rows))
    return made


def clinic_bloods_on_a_line(chance: random.Random) -> Made:
    """A hospital letter with diagnoses, medicines and bloods on one line without units."""
    letter, clinic = days(chance, (3, 10))
    made = Made("", letter)
    made.add(
        ("head", ["Sampleton General Hospital", "Department of Cardiology"], f"Date dictated: {said(letter, 1)}"),
        (
            "lines",
            [
                f"Clinic date: {said(clinic, 1)}",
                f"Date typed: {said(letter, 1)}",
                "Hospital number: H1234567",
                "Mr Test Person, DOB 05/04/1951",
            ],
        ),
    )
    values = {t: number(chance, t) for t in ("sodium", "potassium", "creatinine", "egfr", "hb")}
    top, bottom, pulse = chance.randint(108, 168), chance.randint(60, 98), chance.randint(52, 99)
    made.add(
        ("h", "Diagnoses"),
        ("list", ["Heart failure (diagnosed 2019)", "Type 2 diabetes", "CKD stage 3a"]),
        ("h", "Medication"),
        (
            "list",
            [
                "Bisoprolol 5 mg once daily",
                "Ramipril 2.5 mg twice daily",
                "Furosemide 40 mg",
                "Vitamin D 800 units daily",
            ],
        ),
    )
    made.trap(5, None, "dose")
    made.trap(800, "vitd", "dose")
    glue = chance.choice((", ", "; "))
    between = chance.choice((" ", ": "))
    names = {
        "sodium": "Na",
        "potassium": "K",
        "creatinine": chance.choice(("creatinine", "Cr")),
        "egfr": "eGFR",
        "hb": "Hb",
    }
    line = glue.join(f"{names[t]}{between}{shown(v, t)}" for t, v in values.items())
    made.add(
        (
            "p",
            (
                f"Dear Dr Sample, I reviewed this pleasant gentleman today. On examination his blood pressure was "
                f"{top}/{bottom} and pulse {pulse} regular."
            ),
        ),
        ("p", f"Bloods: {line}."),
        (
            "p",
            (
                "Echocardiogram showed an ejection fraction of 42%. I have increased ramipril to 5 mg. His target "
                "blood pressure is below 130/80."
            ),
        ),
    )
    for t, v in values.items():
        made.gives(t, v, BY_ID[t][2], clinic, unit_optional=True)
    made.pressure(top, bottom, clinic)
    made.gives("pulse", pulse, "bpm", clinic)
    made.gives("lvef", 42, "%", clinic)
    made.trap(130, "sbp", "target")
    return made


def record_print(chance: random.Random) -> Made:
    """A print from a GP system: quoted fields with a date in each row."""
    letter, one, two = days(chance, (5, 20), (60, 200))
    made = Made("", letter)
    lines = ['"Date","Test","Result","Range","Comment"']
    for test in some(chance, "hba1c", "chol_total", "egfr", "creatinine", "sodium", "alt", "hb", least=4):
        for d in (one, two) if chance.random() < 0.5 else (one,):
            v = number(chance, test)
            low, high, unit = BY_ID[test][3], BY_ID[test][4], BY_ID[test][2]
            rng = f"{low} - {high} {unit}" if chance.random() < 0.7 else f"- {unit}"
            lines.append(
                f'"{said(d, 3)}","{printed(chance, test)}","{shown(v, test)} {unit}","{rng}","(AB) - '
                f'Satisfactory - No Action"'
            )
            made.gives(test, v, unit, d, role="current" if d == one else "previous")
        if chance.random() < 0.3:
            lines.append(f'"{said(one, 3)}","Renal profile","","",""')
    made.add(("pre", lines))
    return made


def monospaced(chance: random.Random) -> Made:
    """Columns made of spaces, as old laboratory systems print."""
    letter, taken = days(chance, (1, 4))
    made = Made("", letter)
    lines = [
        "SAMPLETON HOSPITAL            BIOCHEMISTRY",
        f"Collected {said(taken, 1)}   Received {said(letter, 1)}   Printed {said(letter, 1)}",
        "",
    ]
    for test in some(
        chance,
        "sodium",
        "potassium",
        "urea",
        "creatinine",
        "egfr",
        "alt",
        "alp",
        "bilirubin",
        "albumin",
        "crp",
        least=6,
    ):
        v, low, high, unit = number(chance, test), BY_ID[test][3], BY_ID[test][4], BY_ID[test][2] or ""
        flag = chance.choice(("", "", "*", "H", "L"))
        lines.append(f"{BY_ID[test][1][0]:<24}{flag:<3}{shown(v, test):>8} {unit:<16}{low:g} - {high:g}")
        made.gives(test, v, unit, taken)
    made.add(("pre", lines))
    return made


def welsh(chance: random.Random) -> Made:
    """A letter in Welsh, or in both languages."""
    letter, taken, before = days(chance, (3, 9), (200, 380))
    made = Made("", letter)

    def cy(iso: str) -> str:
        y, m, d = iso.split("-")
        return f"{int(d)} {WELSH_MONTHS[int(m) - 1]} {y}"

    made.add(
        ("head", ["Meddygfa'r Graig / Rock Surgery", "Sampleton"], cy(letter)),
        ("p", "Annwyl Mr Person"),
        (
            "p",
            (
                f"Dyma ganlyniadau eich profion gwaed a gymerwyd ar {cy(taken)}. / These are the results of your "
                f"blood tests taken on {said(taken, 0)}."
            ),
        ),
    )
    names = {
        "hba1c": "HbA1c (siwgr gwaed)",
        "chol_total": "Colesterol / Cholesterol",
        "weight": "Pwysau / Weight",
        "egfr": "Arennau (eGFR)",
    }
    rows = [
        chance.choice(
            (
                ["Prawf", "Canlyniad", f"Y tro diwethaf ({cy(before)})", "Targed"],
                [
                    "Prawf / Test",
                    "Canlyniad / Result",
                    f"Blaenorol / Previous {said(before, 1)}",
                    "Nod / Target",
                ],
            )
        )
    ]
    for test in some(chance, *names, least=3):
        a, b = number(chance, test), number(chance, test)
        unit = BY_ID[test][2]
        rows.append(
            [
                names[test],
                f"{shown(a, test)} {unit}",
                f"{shown(b, test)} {unit}",
                "dan " + shown(number(chance, test), test),
            ]
        )
        made.gives(test, a, unit, taken)
        made.gives(test, b, unit, before, role="previous")
    top, bottom = chance.randint(110, 160), chance.randint(62, 96)
    rows.append(["Pwysedd gwaed", f"{top}/{bottom} mmHg", "", "dan 140/90"])
    made.pressure(top, bottom, taken)
    made.add(("table", rows), ("p", "Ffoniwch ni ar 01632 960003 os ydych yn poeni."))
    return made


def list_items(chance: random.Random) -> Made:
    """Bulleted results, some with last time in brackets."""
    letter, taken = days(chance, (2, 10))
    made = Made("", letter)
    opening(made, chance, 0)
    made.add(("p", f"At your review on {said(taken, 0)} we found:"))
    items = []
    for test in some(
        chance, "hba1c", "chol_total", "chol_hdl", "trig", "egfr", "acr", "weight", "bmi", "vitd", least=4
    ):
        v, b = number(chance, test), number(chance, test)
        unit = BY_ID[test][2]
        form = chance.choice(
            (
                "{n}: {v} {u}",
                "{n} - {v} {u}",
                "{n} {v} {u} (last time {b})",
                "{n} = {v} {u} (target {b})",
                "{n}: {v} {u} (was {b} {u} last year)",
            )
        )
        items.append(form.format(n=printed(chance, test), v=shown(v, test), u=unit, b=shown(b, test)))
        made.gives(test, v, unit, taken)
        if "last time" in form or "was" in form:
            made.gives(test, b, unit, None, role="previous", required=False, unit_optional=True)
        elif "target" in form:
            made.trap(b, test, "target")
    top, bottom = chance.randint(110, 160), chance.randint(62, 96)
    items.append(f"BP {top}/{bottom}")
    made.pressure(top, bottom, taken)
    made.add(("list", items), ("p", "Your atorvastatin stays at 20 mg at night."))
    return made


def no_results(chance: random.Random) -> Made:
    """An invitation, a conversion chart, advice: numbers, but no result."""
    (letter,) = days(chance)
    made = Made("", letter)
    opening(made, chance, 0)
    kind = chance.randint(0, 3)
    if kind == 0:
        made.add(
            (
                "p",
                (
                    "Your yearly review is due. Please come on 22 September at 10:48. We will check your HbA1c "
                    "(we aim for 48 mmol/mol or below), blood pressure (below 140/90) and cholesterol (below 5 "
                    "mmol/L)."
                ),
            ),
            ("p", "Please fast from 10pm. Keep taking ramipril 10 mg. Ring 01632 960001 to change the time."),
        )
    elif kind == 1:
        made.add(
            ("h", "HbA1c conversion chart"),
            (
                "table",
                [
                    ["HbA1c (%)", "HbA1c (mmol/mol)"],
                    ["6.0", "42"],
                    ["6.5", "48"],
                    ["7.0", "53"],
                    ["7.5", "58"],
                ],
            ),
        )
    elif kind == 2:
        made.add(
            ("h", "What the numbers mean"),
            (
                "table",
                [
                    ["Test", "Target"],
                    ["HbA1c", "48 mmol/mol or below"],
                    ["Cholesterol", "below 4 mmol/L"],
                    ["Blood pressure", "below 140/90"],
                ],
            ),
            ("p", "A normal potassium is between 3.5 and 5.3 mmol/L. A result of 48 mmol/mol or more means diabetes."),
        )
    else:
        made.add(
            (
                "p",
                (
                    "The potassium of 6.9 mmol/L that we told you about on 3 March was withdrawn by the "
                    "laboratory because the sample was haemolysed. Please come for another blood test."
                ),
            ),
            ("p", "Your sample for HbA1c was insufficient."),
        )
        made.trap(6.9, "potassium", "withdrawn")
    made.trap(48, "hba1c", "target")
    return made


def breathing(chance: random.Random) -> Made:
    """Spirometry and asthma review."""
    letter, seen = days(chance, (1, 9))
    made = Made("", letter)
    opening(made, chance, 0)
    fev, fvc, pct = (
        round(chance.uniform(1.1, 3.2), 2),
        round(chance.uniform(3.3, 4.6), 2),
        chance.randint(38, 96),
    )
    ratio = round(fev / fvc, 2)
    pef, sats = chance.randint(220, 520), chance.randint(91, 99)
    made.add(
        ("p", f"Spirometry on {said(seen, 0)}."),
        (
            "table",
            [
                ["Test", "Measured", "Predicted", "% predicted"],
                ["FEV1 (L)", f"{fev}", "3.41", f"{pct}%"],
                ["FVC (L)", f"{fvc}", "4.52", ""],
                ["FEV1/FVC ratio", f"{ratio}", "0.75", ""],
            ],
        ),
        (
            "p",
            (
                f"Your peak flow was {pef} L/min, which is 84% of your best. Oxygen level {sats}%. Your MRC score "
                f"is 3 and CAT score 18."
            ),
        ),
    )
    made.gives("fev1", fev, "L", seen)
    made.gives("fvc", fvc, "L", seen)
    made.gives("fev1_fvc", ratio, None, seen)
    made.gives("fev1_pct", pct, "%", seen, required=False)
    made.gives("pef", pef, "L/min", seen)
    made.gives("spo2", sats, "%", seen)
    made.gives("mrc", 3, None, seen)
    made.gives("cat", 18, None, seen)
    made.trap(84, "pef", "percent of best")
    made.trap(3.41, "fev1", "predicted")
    return made


RECIPES: tuple[tuple[str, Recipe], ...] = tuple(
    (recipe.__name__, recipe)
    for recipe in (
        table_now_before_aim,
        lab_report,
        prose_letter,
        dated_grid,
        cards,
        two_in_a_row,
        dates_as_rows,
        clinic_bloods_on_a_line,
        record_print,
        monospaced,
        welsh,
        list_items,
        no_results,
        breathing,
    )
)
