"""Letters whose layout is drawn by chance: columns in any order, units in any place, dates said in many ways.

Each gives its bytes and what is in it, so that a property can hold the reader to it.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable

from attrs import Factory, define
from reportlab.pdfgen.canvas import Canvas

TESTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[float, float], int]] = {
    "hba1c": (("HbA1c", "Haemoglobin A1c level - IFCC standardised", "HbA1c level"), ("mmol/mol",), (35, 90), 0),
    "sodium": (("Sodium", "Serum sodium level", "Serum sodium"), ("mmol/L", "mmol/l"), (122, 155), 0),
    "potassium": (("Potassium", "Serum potassium level", "Serum potassium"), ("mmol/L",), (3.2, 6.2), 1),
    "creatinine": (("Creatinine", "Serum creatinine level", "Serum creatinine"), ("umol/L", "µmol/L"), (50, 180), 0),
    "egfr": (("eGFR", "eGFR using creatinine (CKD-EPI)"), ("mL/min/1.73m2", "ml/min"), (25, 89), 0),
    "chol_total": (("Total cholesterol", "Serum cholesterol", "Cholesterol"), ("mmol/L",), (3.1, 7.9), 1),
    "alt": (("ALT", "Serum alanine aminotransferase level"), ("U/L", "IU/L"), (8, 120), 0),
    "hb": (("Haemoglobin", "Haemoglobin estimation"), ("g/L",), (85, 170), 0),
    "ferritin": (("Ferritin", "Serum ferritin"), ("ug/L", "µg/L"), (8, 300), 0),
    "tsh": (("TSH", "Serum TSH level"), ("mU/L", "mIU/L"), (0.3, 9.5), 2),
    "b12": (("Vitamin B12", "Serum vitamin B12"), ("ng/L",), (120, 800), 0),
    "platelets": (("Platelets", "Platelet count"), ("10^9/L", "x10^9/L", "10*9/L"), (120, 450), 0),
}
HEADINGS = {
    "name": ("Test", "Investigation", "What we checked", "Test name"),
    "now": ("Result", "Your result", "This time", "Latest result", "Value"),
    "unit": ("Units", "Unit"),
    "range": ("Normal range", "Reference range", "Usual range", "Range"),
    "before": ("Last time", "Previous result", "Last year", "Previous"),
    "aim": ("Target", "Your target", "What we aim for", "Aim"),
    "flag": ("Flag", "H/L"),
    "note": ("Comment", "What it means", "Notes"),
}
SAMPLED = (
    "Your blood sample was taken on {day}.",
    "Sample collected: {day}",
    "Date of sample: {day}",
    "Thank you for coming for your blood test on {day}.",
    "These are the results of the blood test that you had on {day}.",
    "Bloods taken {day}",
)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")


@define
class Mutant:
    """A letter as rows of cells (one cell: a line of text), and the values that are in it."""

    rows: list[list[str]] = Factory(list)
    now: dict[str, str] = Factory(dict)
    before: dict[str, str] = Factory(dict)
    sampled: str = ""
    wide: bool = False

    def right(self, test: str, value: str) -> bool:
        """Whether the letter gives this value for this test."""
        return value in (self.now.get(test), self.before.get(test))


def _number(chance: random.Random, test: str) -> str:
    low, high = TESTS[test][2]
    return f"{chance.uniform(low, high):.{TESTS[test][3]}f}"


def _day(chance: random.Random, month: int) -> tuple[str, str]:
    day = chance.randint(2, 27)
    said = chance.choice(
        (f"{day} {MONTHS[month]} 2026", f"{day:02}/{month + 1:02}/2026", f"{day:02}-{MONTHS[month][:3]}-2026")
    )
    return said, f"2026-{month + 1:02}-{day:02}"


def _range(chance: random.Random, test: str, unit: str) -> str:
    low, high = TESTS[test][2]
    places = TESTS[test][3]
    first, second = f"{low + (high - low) * 0.2:.{places}f}", f"{high - (high - low) * 0.2:.{places}f}"
    return chance.choice(
        (f"{first} - {second}", f"({first} - {second})", f"{first} to {second}", f"{first} {unit} to {second} {unit}",
         f"up to {second}", f"{first}-{second} {unit}")
    )  # fmt: skip


def _head(mutant: Mutant, chance: random.Random) -> None:
    letter, _ = _day(chance, 9)
    sampled, mutant.sampled = _day(chance, chance.randint(3, 8))
    lines = [
        [f"Surgery {chance.randint(1, 99)} High Street"],
        ["Tel: 01632 960 123"],
        [letter],
        ["NHS number: 999 123 4567"],
        [f"Date of birth: {chance.randint(1, 28)} March 19{chance.randint(40, 90)}"],
        ["Dear Mr Person"],
        [chance.choice(SAMPLED).format(day=sampled)],
    ]
    if chance.random() < 0.3:
        lines.insert(0, [f"Page 1 of {chance.randint(1, 3)}"])
    mutant.rows.extend(lines)


def table(chance: random.Random) -> Mutant:
    """Columns in any order after the name; the unit in the value, in a column, or behind the name."""
    mutant = Mutant(wide=True)
    _head(mutant, chance)
    place = chance.choice(("value", "column", "name"))
    columns = ["now"] + [c for c in ("range", "before", "aim", "flag", "note") if chance.random() < 0.45]
    columns += ["unit"] if place == "column" else []
    chance.shuffle(columns)
    mutant.rows.append([chance.choice(HEADINGS["name"]), *(chance.choice(HEADINGS[c]) for c in columns)])
    for test in chance.sample(list(TESTS), chance.randint(3, 7)):
        names, units, *_ = TESTS[test]
        unit = chance.choice(units)
        now, before, aim = (_number(chance, test) for _ in range(3))
        behind = f" {unit}" if place == "value" else ""
        cells = {
            "now": f"{now}{behind}",
            "before": f"{before}{behind}",
            "aim": chance.choice((f"below {aim}", f"under {aim}", f"{aim} or less", f"< {aim}")),
            "range": _range(chance, test, unit),
            "unit": unit,
            "flag": chance.choice(("H", "L", "-")),
            "note": chance.choice(("Normal", "Satisfactory", "No action", "As before")),
        }
        name = chance.choice(names)
        mutant.rows.append([f"{name} ({unit})" if place == "name" else name, *(cells[c] for c in columns)])
        mutant.now[test] = now
        if "before" in columns:
            mutant.before[test] = before
    return mutant


def cards(chance: random.Random) -> Mutant:
    """Each value on a card: name, value, range, in one of several orders."""
    mutant = Mutant()
    _head(mutant, chance)
    order = chance.choice(
        (("value", "range"), ("range", "value"), ("label", "value", "rangelabel", "range"), ("value",))
    )
    for test in chance.sample(list(TESTS), chance.randint(3, 6)):
        names, units, *_ = TESTS[test]
        unit = chance.choice(units)
        now = _number(chance, test)
        lines = {
            "value": f"{now} {unit}",
            "range": _range(chance, test, unit)
            if "rangelabel" in order
            else f"Normal range: {_range(chance, test, unit)}",
            "label": "Your result",
            "rangelabel": "Range",
        }
        mutant.rows.append([chance.choice(names)])
        mutant.rows.extend([lines[part]] for part in order)
        mutant.rows.append([])
        mutant.now[test] = now
    return mutant


def listed(chance: random.Random) -> Mutant:
    """A line for each value, with marks and ranges in many ways."""
    mutant = Mutant()
    _head(mutant, chance)
    form = chance.choice(
        (
            "{n}: {v} {u}",
            "{n} {v} {u}",
            "- {n} {v} {u} (normal {r})",
            "{n} = {v} {u}",
            "{n}: {v} {u} [{r}]",
            "{k}. {n} {v} {u}",
        )
    )
    for place, test in enumerate(chance.sample(list(TESTS), chance.randint(3, 7)), start=1):
        names, units, *_ = TESTS[test]
        unit = chance.choice(units)
        now = _number(chance, test)
        said = form.format(n=chance.choice(names), v=now, u=unit, r=_range(chance, test, unit).strip("()"), k=place)
        mutant.rows.append([said])
        mutant.now[test] = now
    return mutant


def prose(chance: random.Random) -> Mutant:
    """Sentences with the value, some with an aim, an earlier value, or somebody else's beside it."""
    mutant = Mutant()
    _head(mutant, chance)
    for test in chance.sample(list(TESTS), chance.randint(2, 5)):
        names, units, *_ = TESTS[test]
        unit, name = chance.choice(units), names[0]
        now, before, other = (_number(chance, test) for _ in range(3))
        said = chance.choice(
            (
                "Your {n} was {v} {u}.",
                "The {n} came back at {v} {u}.",
                "Your {n} is {v} {u}, and we would like it to be below {o}.",
                "Your {n} is now {v} {u}; it was {b} {u} last time.",
                "Your {n} has gone from {b} to {v} {u}.",
                "Your {n} was {v} {u} (normal range {r}).",
                "Your {n} is {v} {u}. Your brother's {n} was {o} {u}.",
                "Your {n} was {v} {u}. A result of {o} {u} or more would worry us.",
                "We found a {n} of {v} {u}. Please have it done again if it goes above {o}.",
            )
        )
        mutant.rows.append(
            [said.format(n=name, v=now, u=unit, b=before, o=other, r=_range(chance, test, unit).strip("()"))]
        )
        mutant.now[test] = now
        if "{b}" in said:
            mutant.before[test] = before
    return mutant


LAYOUTS: dict[str, Callable[[random.Random], Mutant]] = {
    "table": table,
    "cards": cards,
    "listed": listed,
    "prose": prose,
}


def to_pdf(mutant: Mutant, chance: random.Random) -> bytes:
    """The rows on a page, cells in columns of equal width; the page may be stored turned."""
    held = io.BytesIO()
    size = (842, 595) if mutant.wide else (595, 842)
    canvas = Canvas(held, pagesize=size)
    turn = chance.choice((0, 0, 90, 180, 270))
    if turn:
        canvas.setPageRotation(turn)
        canvas.translate(*{90: (size[1], 0), 180: size, 270: (0, size[0])}[turn])
        canvas.rotate({90: 90, 180: 180, 270: -90}[turn])
    canvas.setFont("Helvetica", 10)
    across, high = size
    y = high - 50.0
    for row in mutant.rows:
        step = (across - 270) / max(1, len(row) - 1)
        for place, cell in enumerate(row):
            canvas.drawString(30 + (210 + (place - 1) * step if place else 0), y, cell)
        y -= 17
    canvas.showPage()
    canvas.save()
    return held.getvalue()


def to_html(mutant: Mutant) -> bytes:
    """The rows as paragraphs and tables."""
    parts, inside = ["<html><body>"], False
    for row in mutant.rows:
        if len(row) > 1 and not inside:
            parts.append("<table>")
        if len(row) <= 1 and inside:
            parts.append("</table>")
        inside = len(row) > 1
        escaped = [cell.replace("&", "&amp;").replace("<", "&lt;") for cell in row]
        parts.append(
            "<tr>" + "".join(f"<td>{cell}</td>" for cell in escaped) + "</tr>"
            if inside
            else f"<p>{''.join(escaped)}</p>"
        )
    return "".join((*parts, "</table>" if inside else "", "</body></html>")).encode()


def to_text(mutant: Mutant) -> bytes:
    """The rows as lines, cells three spaces apart at fixed columns."""
    widths: dict[int, int] = {}
    for row in mutant.rows:
        for place, cell in enumerate(row if len(row) > 1 else ()):
            widths[place] = max(widths.get(place, 0), len(cell) + 3)
    lines = [
        "".join(cell.ljust(widths.get(n, 0)) if len(row) > 1 else cell for n, cell in enumerate(row))
        for row in mutant.rows
    ]
    return "\n".join(lines).encode()
