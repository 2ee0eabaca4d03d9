"""Makes invented results letters with the right answers beside them, in many layouts and file kinds.

A letter is a list of blocks (heading, paragraph, table, cards, lines). Writers turn the blocks into HTML, PDF
(ReportLab; Chromium and WeasyPrint when they are there), Word, plain text or email; `scan` turns a PDF into a
picture with noise. Names, places and numbers are made up.
"""

from __future__ import annotations

import html
import io
import random
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import Factory, define

Block = tuple[Any, ...]


@define
class Answer:
    """A right answer, in the form that the scorer of the samples takes."""

    test: str
    value: float
    unit: str | None
    date: str | None
    role: str = "current"
    comparator: str | None = None
    required: bool = True
    unit_optional: bool = False

    def row(self) -> dict[str, Any]:
        return {
            "test": self.test,
            "loinc_or_name": "",
            "name": self.test,
            "value": self.value,
            "comparator": self.comparator,
            "unit": self.unit,
            "date": self.date,
            "ref_low": None,
            "ref_high": None,
            "flag": None,
            "role": self.role,
            "kind": "numeric",
            "required": self.required,
            "unit_optional": self.unit_optional,
        }


@define
class Made:
    """A letter before it is written to a file."""

    name: str
    date: str
    blocks: list[Block] = Factory(list)
    answers: list[Answer] = Factory(list)
    traps: list[tuple[float, str | None, str]] = Factory(list)

    def add(self, *blocks: Block) -> None:
        self.blocks.extend(blocks)

    def gives(self, test: str, value: float, unit: str | None, date: str | None, **more: Any) -> None:
        self.answers.append(Answer(test, value, unit, date, **more))

    def pressure(self, top: int, bottom: int, date: str | None, **more: Any) -> None:
        self.gives("sbp", top, "mmHg", date, **more)
        self.gives("dbp", bottom, "mmHg", date, **more)

    def trap(self, value: float, test: str | None, why: str) -> None:
        self.traps.append((value, test, why))

    def truth(self, file: str, form: str) -> dict[str, Any]:
        return {
            "file": file,
            "letter": self.name,
            "format": form,
            "letter_date": self.date,
            "tags": [self.name],
            "results": [answer.row() for answer in self.answers],
            "traps": [{"value": value, "test": test, "why": why} for value, test, why in self.traps],
        }


Recipe = Callable[[random.Random], Made]

# ---- Writers ---------------------------------------------------------------------------------------------

STYLES = (
    (
        "body{font:11pt Arial;margin:2cm}table{border-collapse:collapse;width:100%}td,"
        "th{border:1px solid #777;padding:4px 6px;text-align:left}"
    ),
    (
        "body{font:10.5pt 'Times New Roman',serif}table{width:100%}td,"
        "th{padding:2px 8px;text-align:left}th{border-bottom:1px solid #000}"
    ),
    (
        "body{font:11pt Verdana,sans-serif}table{border-collapse:collapse}"
        "th{background:#005eb8;color:#fff}tr:nth-child(even){background:#eee}td,"
        "th{padding:6px 10px}"
    ),
    (
        "body{font:9.5pt 'Liberation Sans'}table{border-spacing:0}td,"
        "th{padding:1px 14px 1px 0;text-align:left;font-weight:normal}"
        "th{text-decoration:underline}td:nth-child(2){text-align:right}"
    ),
    (
        "body{font:12pt Georgia,serif;line-height:1.5}table{border-collapse:collapse;width:70%}td,"
        "th{border-top:1px solid #bbb;padding:8px;text-align:center}td:first-child,"
        "th:first-child{text-align:left}"
    ),
)


CARD_STYLE = (
    "@page{size:A4;margin:1.6cm}.card{display:inline-block;width:28%;border:1px solid #999;padding:8px;margin:4px;"
    "vertical-align:top}"
    ".big{font-size:170%;font-weight:bold}.two{column-count:2}pre{font:9.5pt 'Courier New',monospace}"
    ".right{text-align:right}"
)


def to_html(made: Made, style: int = 0) -> str:
    """The letter as a page of HTML."""
    look = STYLES[style % len(STYLES)] + CARD_STYLE
    out = [f"<!doctype html><html><head><meta charset='utf-8'><style>{look}</style></head><body>"]
    for kind, *parts in made.blocks:
        if kind == "h":
            out.append(f"<h3>{html.escape(parts[0])}</h3>")
        elif kind == "p":
            out.append(f"<p>{html.escape(parts[0])}</p>")
        elif kind == "head":
            out.append("".join(f"<div>{html.escape(line)}</div>" for line in parts[0]))
            out.append(f"<p class=right>{html.escape(parts[1])}</p>")
        elif kind == "list":
            out.append("<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in parts[0]) + "</ul>")
        elif kind == "lines":
            out.append("<div>" + "<br>".join(html.escape(line) for line in parts[0]) + "</div>")
        elif kind == "pre":
            out.append("<pre>" + html.escape("\n".join(parts[0])) + "</pre>")
        elif kind == "table":
            rows = parts[0]
            first = "".join(f"<th>{html.escape(c)}</th>" for c in rows[0])
            rest = "".join("<tr>" + "".join(f"<td>{_cell(c)}</td>" for c in row) + "</tr>" for row in rows[1:])
            out.append(f"<table><thead><tr>{first}</tr></thead><tbody>{rest}</tbody></table>")
        elif kind == "cards":
            for lines in parts[0]:
                out.append(
                    "<div class=card>"
                    + "".join(
                        f"<div class={'big' if n == 1 else 'small'}>{html.escape(line)}</div>"
                        for n, line in enumerate(lines)
                    )
                    + "</div>"
                )
        elif kind == "raw":
            out.append(parts[0])
    return "".join(out) + "</body></html>"


def _cell(text: str) -> str:
    return html.escape(text).replace("10^9", "10<sup>9</sup>").replace("\n", "<br>")


def to_text(made: Made) -> str:
    """The letter as plain text with columns."""
    out: list[str] = []
    for kind, *parts in made.blocks:
        if kind in ("h", "p"):
            out += [*_wrapped(parts[0]), ""]
        elif kind == "head":
            out += [*parts[0], "", parts[1], ""]
        elif kind in ("lines", "pre"):
            out += [*parts[0], ""]
        elif kind == "list":
            out += [f"- {item}" for item in parts[0]] + [""]
        elif kind == "table":
            # In columns of plain text a cell is one line: a break in it would tear the whole table.
            rows = [[str(cell).replace("\n", " ") for cell in row] for row in parts[0]]
            widths = [max(len(row[n]) for row in rows if n < len(row)) + 3 for n in range(len(rows[0]))]
            out += ["".join(c.ljust(w) for c, w in zip(row, widths, strict=False)).rstrip() for row in rows] + [""]
        elif kind == "cards":
            for lines in parts[0]:
                out += [*lines, ""]
    return "\n".join(out)


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 72)


def to_word(made: Made) -> bytes:
    """The letter as a Word file."""
    import docx

    document = docx.Document()
    for kind, *parts in made.blocks:
        if kind == "h":
            document.add_heading(parts[0], 2)
        elif kind == "p":
            document.add_paragraph(parts[0])
        elif kind == "head":
            for line in (*parts[0], parts[1]):
                document.add_paragraph(line)
        elif kind in ("list", "lines", "pre"):
            for line in parts[0]:
                document.add_paragraph(line, style="List Bullet" if kind == "list" else None)
        elif kind == "table":
            table = document.add_table(rows=0, cols=len(parts[0][0]))
            for row in parts[0]:
                for cell, text in zip(table.add_row().cells, row, strict=False):
                    cell.text = text
        elif kind == "cards":
            for lines in parts[0]:
                for line in lines:
                    document.add_paragraph(line)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def to_reportlab(made: Made, style: int = 0) -> bytes:
    """The letter as a PDF by ReportLab."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, Preformatted, SimpleDocTemplate, Spacer, Table, TableStyle

    sheet = getSampleStyleSheet()
    flow: list[Any] = []
    for kind, *parts in made.blocks:
        if kind == "h":
            flow.append(Paragraph(html.escape(parts[0]), sheet["Heading3"]))
        elif kind == "p":
            flow.append(Paragraph(html.escape(parts[0]), sheet["BodyText"]))
        elif kind == "head":
            flow += [Paragraph(html.escape(line), sheet["Normal"]) for line in (*parts[0], parts[1])]
        elif kind == "list":
            flow += [Paragraph("• " + html.escape(item), sheet["BodyText"]) for item in parts[0]]
        elif kind == "lines":
            flow += [Paragraph(html.escape(line), sheet["BodyText"]) for line in parts[0]]
        elif kind == "pre":
            flow.append(Preformatted("\n".join(parts[0]), sheet["Code"]))
        elif kind == "table":
            rows = [
                [Paragraph(html.escape(c), sheet["BodyText"]) for c in row] if style % 2 else list(row)
                for row in parts[0]
            ]
            table = Table(rows, hAlign="LEFT")
            table.setStyle(
                TableStyle(
                    [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)]
                    if style % 3 != 2
                    else [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black)]
                )
            )
            flow.append(table)
        elif kind == "cards":
            depth = max(len(lines) for lines in parts[0])
            padded = [list(lines) + [""] * (depth - len(lines)) for lines in parts[0]]
            flow.append(
                Table(
                    [[lines[n] for lines in padded] for n in range(depth)],
                    hAlign="LEFT",
                    colWidths=[150] * len(padded),
                )
            )
        flow.append(Spacer(1, 6))
    held = io.BytesIO()
    SimpleDocTemplate(held, pagesize=A4, invariant=1, title="Letter").build(flow)
    return held.getvalue()


def to_email(made: Made, *, as_html: bool, attached: bytes | None = None) -> bytes:
    """The letter as an email."""
    from email.message import EmailMessage

    message = EmailMessage()
    message["Subject"] = "Your results"
    message["From"] = "results@example.invalid"
    message["To"] = "sam@example.invalid"
    import datetime

    message["Date"] = datetime.datetime.fromisoformat(made.date).replace(hour=9, tzinfo=datetime.UTC)
    message.set_content(to_text(made) if attached is None else "Dear Sam\n\nYour letter is attached.\n")
    if as_html and attached is None:
        message.add_alternative(to_html(made), subtype="html")
    if attached is not None:
        message.add_attachment(attached, maintype="application", subtype="pdf", filename="letter.pdf")
    return bytes(message)


def chromium(page: str) -> bytes | None:
    """A PDF of the page by Chromium (Skia), or None where it is not installed."""
    program = shutil.which("chromium")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "a.html", Path(folder) / "a.pdf"
        source.write_text(page, "utf-8")
        subprocess.run(
            [
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                f"--print-to-pdf={target}",
                source.as_uri(),
            ],
            check=False,
            capture_output=True,
            timeout=60,
        )
        return target.read_bytes() if target.exists() else None


def scan(pdf: bytes, chance: random.Random, dots: int = 150) -> bytes:
    """The first page of a PDF as a scanner or phone would give it: turned a little, noisy, JPEG."""
    import pypdfium2
    from PIL import Image, ImageChops, ImageEnhance, ImageFilter

    image = pypdfium2.PdfDocument(pdf)[0].render(scale=dots / 72).to_pil().convert("L")
    image = image.rotate(chance.uniform(-1.6, 1.6), Image.Resampling.BICUBIC, fillcolor=255)
    image = ImageEnhance.Contrast(image).enhance(chance.uniform(0.75, 1.0))
    noise = Image.effect_noise(image.size, chance.choice((10, 18, 26)))
    image = ImageChops.add(image, noise, 1, -128)
    if chance.random() < 0.5:
        image = image.filter(ImageFilter.GaussianBlur(0.4))
    held = io.BytesIO()
    image.save(held, "JPEG", quality=chance.choice((60, 75, 85)))
    return held.getvalue()


# ---- What stands in letters ------------------------------------------------------------------------------

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WELSH_MONTHS = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
]


def said(iso: str, how: int = 0) -> str:
    """An ISO date as people print it."""
    year, month, day = (int(part) for part in iso.split("-"))
    name = MONTHS[month - 1]
    suffix = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return (
        f"{day} {name} {year}",
        f"{day:02}/{month:02}/{year}",
        f"{day} {name[:3]} {year}",
        f"{day:02}-{name[:3]}-{year}",
        f"{day}{suffix} {name} {year}",
        f"{day:02}.{month:02}.{year}",
        f"{day:02}/{month:02}/{year % 100:02}",
    )[how % 7]


def days(chance: random.Random, *gaps: tuple[int, int]) -> list[str]:
    """A letter's date and earlier dates, each some days before the one before it."""
    import datetime

    date = datetime.date(2026, chance.randint(1, 10), chance.randint(1, 28))
    out = [date.isoformat()]
    for low, high in gaps:
        date -= datetime.timedelta(days=chance.randint(low, high))
        out.append(date.isoformat())
    return out


# test, names as printed, unit, low, high, decimals
NUMBERS: tuple[tuple[str, tuple[str, ...], str | None, float, float, int], ...] = (
    (
        "hba1c",
        (
            "HbA1c",
            "HbA1c (average blood sugar)",
            "Haemoglobin A1c level - IFCC standardised",
            "HbA1c levl - IFCC standardised",
            "Long-term blood sugar (HbA1c)",
        ),
        "mmol/mol",
        34,
        98,
        0,
    ),
    (
        "chol_total",
        ("Cholesterol", "Total cholesterol", "Serum cholesterol", "Serum total cholesterol level"),
        "mmol/L",
        3,
        7.5,
        1,
    ),
    (
        "chol_hdl",
        ("HDL cholesterol", "HDL", "Serum HDL cholesterol level", "Good cholesterol (HDL)"),
        "mmol/L",
        0.8,
        2.2,
        1,
    ),
    ("chol_non_hdl", ("Non-HDL cholesterol", "Non HDL", "Bad cholesterol (non-HDL)"), "mmol/L", 1.8, 5.2, 1),
    ("chol_ldl", ("LDL cholesterol", "Calculated LDL cholesterol"), "mmol/L", 1.1, 4.4, 1),
    ("trig", ("Triglycerides", "Serum triglycerides"), "mmol/L", 0.6, 4.1, 1),
    (
        "egfr",
        (
            "eGFR",
            "Kidney function (eGFR)",
            "Kidneys (eGFR)",
            "eGFRcreat (CKD-EPI)/1.73 m*2",
            "Estimated GFR",
            "GFR calculated abbreviated MDRD",
        ),
        "mL/min/1.73m2",
        25,
        89,
        0,
    ),
    ("creatinine", ("Creatinine", "Serum creatinine", "Serum creatinine level"), "umol/L", 50, 190, 0),
    ("sodium", ("Sodium", "Serum sodium", "Serum sodium level"), "mmol/L", 131, 147, 0),
    ("potassium", ("Potassium", "Serum potassium", "Serum potassium level"), "mmol/L", 3.4, 5.6, 1),
    ("urea", ("Urea", "Serum urea level"), "mmol/L", 2.5, 14, 1),
    (
        "acr",
        ("Urine ACR", "Albumin:creatinine ratio", "Urine albumin/creatinine ratio", "ACR (urine protein)"),
        "mg/mmol",
        0.6,
        45,
        1,
    ),
    ("alt", ("ALT", "Serum ALT level", "ALT (liver)", "Alanine aminotransferase"), "U/L", 10, 90, 0),
    ("alp", ("Alkaline phosphatase", "ALP", "Alk Phos"), "U/L", 40, 180, 0),
    ("bilirubin", ("Bilirubin", "Total bilirubin", "Serum total bilirubin level"), "umol/L", 4, 28, 0),
    ("albumin", ("Albumin", "Serum albumin"), "g/L", 31, 49, 0),
    ("ggt", ("Gamma GT", "GGT"), "U/L", 12, 120, 0),
    ("hb", ("Haemoglobin", "Hb", "Haemoglobin estimation", "Haemoglobin concentration"), "g/L", 92, 165, 0),
    (
        "wbc",
        ("White cell count", "White blood cells", "Total white cell count", "WBC"),
        "10^9/L",
        3.1,
        12.5,
        1,
    ),
    ("platelets", ("Platelets", "Platelet count"), "10^9/L", 120, 460, 0),
    ("mcv", ("MCV", "Mean cell volume (MCV)", "Mean corpuscular volume"), "fL", 76, 103, 1),
    ("neutrophils", ("Neutrophils", "Neutrophil count"), "10^9/L", 1.4, 9.1, 1),
    ("lymphocytes", ("Lymphocytes",), "10^9/L", 0.8, 4.2, 1),
    ("ferritin", ("Ferritin", "Serum ferritin"), "ug/L", 8, 420, 0),
    ("b12", ("Vitamin B12", "Serum vitamin B12"), "ng/L", 140, 900, 0),
    ("folate", ("Folate", "Serum folate"), "ug/L", 2.1, 19, 1),
    ("vitd", ("Vitamin D", "Total 25-hydroxyvitamin D", "25-OH vitamin D"), "nmol/L", 18, 130, 0),
    ("tsh", ("TSH", "Serum TSH level", "Thyroid stimulating hormone (TSH)"), "mU/L", 0.2, 9.8, 1),
    ("ft4", ("Free T4", "Free thyroxine (FT4)", "Serum free T4 level"), "pmol/L", 9.1, 24, 1),
    ("crp", ("CRP", "C-reactive protein", "Plasma C reactive protein"), "mg/L", 1, 80, 0),
    ("calcium_adj", ("Adjusted calcium", "Corrected calcium"), "mmol/L", 2.1, 2.7, 2),
    ("phosphate", ("Phosphate", "Inorganic phosphate"), "mmol/L", 0.7, 1.6, 2),
    ("urate", ("Urate", "Uric acid"), "umol/L", 210, 560, 0),
    ("psa", ("PSA", "Prostate specific antigen (PSA)"), "ug/L", 0.4, 9.9, 1),
    ("weight", ("Weight",), "kg", 52, 128, 1),
    ("bmi", ("BMI", "Body mass index"), "kg/m2", 19, 42, 1),
)
BY_ID = {row[0]: row for row in NUMBERS}


def number(chance: random.Random, test: str) -> float:
    _, _, _, low, high, places = BY_ID[test]
    return round(chance.uniform(low, high), places)


def shown(value: float, test: str) -> str:
    return f"{value:.{BY_ID[test][5]}f}"


def some(chance: random.Random, *tests: str, least: int = 3) -> list[str]:
    return chance.sample(tests, chance.randint(min(least, len(tests)), len(tests)))


def printed(chance: random.Random, test: str) -> str:
    return chance.choice(BY_ID[test][1])


def opening(made: Made, chance: random.Random, how: int = 0) -> None:
    made.add(
        (
            "head",
            [
                chance.choice(("Gull Rock Surgery", "Montague Road Health Centre", "The Old Mill Practice")),
                "Cliff Road, Sampleton ZZ99 9ZZ",
                "Tel: 01632 960001",
            ],
            chance.choice(("{}", "Date: {}", "{}")).format(said(made.date, how)),
        ),
        ("lines", ["Mr Test Person", "1 Test Terrace", "NHS number: 999 398 2598", "Date of birth: 5 April 1951"]),
        ("p", "Dear Mr Person"),
    )


def write_all(
    folder: Path, recipes: Sequence[tuple[str, Recipe]], seeds: Sequence[int], forms: Sequence[str]
) -> list[dict[str, Any]]:
    """Write letters by each recipe and seed in the given forms; returns the truth rows."""
    items = []
    for place, (name, recipe) in enumerate(recipes):
        for seed in seeds:
            made = recipe(random.Random(f"{name}{seed}"))
            made.name = name
            for form in forms:
                written = _write(made, form, seed + place)
                if written is None:
                    continue
                ending, content, kind = written
                file = f"{name}-{seed}-{form}.{ending}"
                (folder / file).write_bytes(content)
                items.append(made.truth(file, kind))
    return items


def _write(made: Made, form: str, style: int) -> tuple[str, bytes, str] | None:
    if form == "skia":
        made_by = chromium(to_html(made, style))
        return ("pdf", made_by, "pdf") if made_by else None
    if form == "weasy":
        made_by = _weasy(to_html(made, style))
        return ("pdf", made_by, "pdf") if made_by else None
    if form == "reportlab":
        return "pdf", to_reportlab(made, style), "pdf"
    if form == "html":
        return "html", to_html(made, style).encode(), "html"
    if form == "text":
        return "txt", to_text(made).encode(), "txt"
    if form == "word":
        return "docx", to_word(made), "docx"
    if form == "email":
        return "eml", to_email(made, as_html=style % 2 == 1), "eml"
    if form == "scan":
        return "jpg", scan(to_reportlab(made, style), random.Random(style)), "scan"
    return None


WEASY = ""  # the program that makes a PDF of HTML, when there is one


def _weasy(page: str) -> bytes | None:
    program = WEASY or shutil.which("weasyprint")
    if not program:
        return None
    done = subprocess.run([program, "-q", "-", "-"], input=page.encode(), capture_output=True, check=False, timeout=60)
    return done.stdout or None
