"""Each kind of file: what is read from it, and what is not."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from letters.hostile_maker import LINE, mail, page_of, paragraph, text, word

from pcsp_desktop import letters as rooms
from pcsp_desktop.letters.worker.limits import PasswordNeeded
from pcsp_desktop.letters.worker.reading import read_bytes


def found(content: bytes, password: str | None = None) -> list[tuple[str, str, str | None]]:
    letter, _ = read_bytes(content, password)
    return [(c.test, c.value, c.date) for c in letter.candidates]


RIGHT = [("hba1c", "57", "2026-03-17")]

# ---- PDF -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "more",
    [
        text("Potassium 5.1 mmol/L", 600, "3 Tr"),
        b"1 g " + text("Potassium 5.1 mmol/L", 600),
        text("Potassium 5.1 mmol/L", -300),
        b"BT /F1 0.5 Tf 60 600 Td (Potassium 5.1 mmol/L) Tj ET",
        b"BT /F1 12 Tf 0.7 0.7 -0.7 0.7 60 400 Tm (Potassium 5.1 mmol/L) Tj ET",
    ],
    ids=["no ink", "white", "off the page", "tiny", "across the page"],
)
def test_text_that_nobody_can_see_in_a_pdf_is_left_out(more: bytes) -> None:
    assert found(page_of(text() + more)) == RIGHT


def test_white_text_on_a_dark_bar_is_seen() -> None:
    bar = b"0 0 0.4 rg 50 590 400 30 re f 1 g " + text("Potassium 5.1 mmol/L", 600)
    assert ("potassium", "5.1") in [(test, value) for test, value, _ in found(page_of(bar))]


def test_text_with_a_line_through_it_is_left_out() -> None:
    line = b"0 g " + text("Potassium 5.1 mmol/L", 600) + b"1 w 58 604 m 190 604 l S"
    assert found(page_of(text() + line)) == RIGHT


@pytest.mark.parametrize(
    ("turn", "place"),
    [(0, "1 0 0 1 60 700"), (90, "0 1 -1 0 100 60"), (180, "-1 0 0 -1 500 100"), (270, "0 -1 1 0 100 700")],
)
def test_a_page_that_is_shown_turned_is_read(turn: int, place: str) -> None:
    content = f"BT /F1 12 Tf {place} Tm ({LINE}) Tj ET".encode()
    assert found(page_of(content, page=b"/Rotate %d" % turn)) == RIGHT


def test_a_locked_pdf_asks_for_its_password_and_opens_with_it() -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(page_of(text())))
    writer.encrypt("secret", algorithm="AES-256")
    held = io.BytesIO()
    writer.write(held)
    locked = held.getvalue()
    with pytest.raises(PasswordNeeded):
        read_bytes(locked)
    assert rooms.read(locked).status == "locked"
    wrong = rooms.read(locked, "no")
    assert wrong.status == "locked"
    assert wrong.message != rooms.read(locked).message
    assert [c.value for c in rooms.read(locked, "secret").candidates] == ["57"]


# ---- Word ----------------------------------------------------------------------------------------------


def test_tracked_insertions_are_kept_and_deletions_dropped() -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>HbA1c </w:t></w:r><w:ins><w:r><w:t>57</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>75</w:delText></w:r></w:del><w:r><w:t xml:space='preserve'> mmol/mol, taken "
        "on 17 March 2026</w:t></w:r></w:p>"
    )
    assert found(word(body)) == RIGHT


def test_text_boxes_are_read_once() -> None:
    inner = f"<w:txbxContent>{paragraph()}</w:txbxContent>"
    other = f"<w:txbxContent>{paragraph('HbA1c 99 mmol/mol')}</w:txbxContent>"
    choice = f"<mc:Choice>{inner}</mc:Choice><mc:Fallback>{other}</mc:Fallback>"
    box = f"<mc:AlternateContent xmlns:mc='m'>{choice}</mc:AlternateContent>"
    assert found(word(f"<w:p><w:r>{box}</w:r></w:p>")) == RIGHT


@pytest.mark.parametrize("mark", ["<w:vanish/>", "<w:strike/>", '<w:color w:val="FFFFFF"/>'])
def test_hidden_and_struck_out_words_are_left_out(mark: str) -> None:
    hidden = f"<w:p><w:r><w:rPr>{mark}</w:rPr><w:t>Potassium 5.1 mmol/L</w:t></w:r></w:p>"
    assert found(word(paragraph() + hidden)) == RIGHT


def test_a_word_table_keeps_its_columns() -> None:
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in (("Test", "17/03/2026", "25/03/2025", "Target"), ("HbA1c", "57 mmol/mol", "52 mmol/mol", "48"))
    )
    assert found(word(f"<w:tbl>{cells}</w:tbl>")) == [("hba1c", "57", "2026-03-17"), ("hba1c", "52", "2025-03-25")]


# ---- Email and HTML ------------------------------------------------------------------------------------


def test_an_email_is_dated_by_its_header() -> None:
    assert found(mail("HbA1c 57 mmol/mol")) == [("hba1c", "57", "2026-06-04")]


def test_what_an_earlier_email_said_is_left_out() -> None:
    assert found(mail(f"{LINE}\n\n> HbA1c 99 mmol/mol\n")) == RIGHT


def test_an_attached_pdf_is_read_and_an_attached_program_is_not_looked_at() -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        "Results",
        "a@example.invalid",
        "Thu, 04 Jun 2026 09:00:00 +0000",
    )
    message.set_content("Dear Sam, your letter is attached.")
    message.add_attachment(b"MZ" * 100, maintype="application", subtype="octet-stream", filename="a.exe")
    message.add_attachment(page_of(text()), maintype="application", subtype="pdf", filename="../../etc/letter.pdf")
    assert found(bytes(message)) == RIGHT


@pytest.mark.parametrize(
    "hidden",
    [
        "<p style='display:none'>{}</p>",
        "<p hidden>{}</p>",
        "<script>{}</script>",
        "<del>{}</del>",
        "<style>.x{{visibility:hidden}}</style><p class=x>{}</p>",
        "<p style='color:#fff'>{}</p>",
    ],
)
def test_what_a_web_page_hides_is_left_out(hidden: str) -> None:
    page = f"<html><body><p>{LINE}</p>{hidden.format('Potassium 5.1 mmol/L')}</body></html>"
    assert found(page.encode()) == RIGHT


# ---- FHIR ----------------------------------------------------------------------------------------------


def observation(**changes: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "effectiveDateTime": "2026-03-17T09:10:00+00:00",
        "code": {"coding": [{"system": "http://loinc.org", "code": "59261-8"}], "text": "HbA1c"},
        "valueQuantity": {"value": 57, "unit": "mmol/mol"},
        **changes,
    }


def bundle(*resources: dict[str, Any]) -> bytes:
    return json.dumps(
        {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": r} for r in resources]}
    ).encode()


def test_a_fhir_observation_gives_value_unit_range_and_flag() -> None:
    letter, _ = read_bytes(
        bundle(
            observation(
                referenceRange=[{"low": {"value": 20}, "high": {"value": 41}}],
                interpretation=[{"coding": [{"code": "H"}]}],
            )
        )
    )
    only = letter.candidates[0]
    assert (only.test, only.value, only.unit, only.date, only.date_kind) == (
        "hba1c",
        "57",
        "mmol/mol",
        "2026-03-17",
        "sample",
    )
    assert (only.ref_low, only.ref_high, only.flag) == (20, 41, "H")


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "cancelled"},
        {"status": "entered-in-error"},
        {"dataAbsentReason": {"text": "insufficient"}, "valueQuantity": {}},
        {"valueQuantity": {"value": 0, "unit": "mmol/mol"}, "comment": "Unsuitable, due to delay in delivery"},
        {"note": [{"text": "Sample haemolysed"}]},
        {"valueQuantity": {"value": 5700, "unit": "mmol/mol"}},
    ],
)
def test_a_fhir_result_that_does_not_count_is_left_out(changes: dict[str, Any]) -> None:
    assert found(bundle({"resourceType": "Patient", "id": "me"}, observation(**changes))) == []


def test_a_stu3_pressure_has_two_parts_and_comparators_are_kept() -> None:
    pressure = observation(
        code={"coding": [{"system": "http://snomed.info/sct", "code": "75367002"}], "text": "Blood pressure"}
    )
    del pressure["valueQuantity"]
    pressure["component"] = [
        {
            "code": {
                "coding": [
                    {"system": "http://snomed.info/sct", "code": "72313002", "display": "Systolic arterial pressure"}
                ]
            },
            "valueQuantity": {"value": 139, "unit": "mmHg"},
        },
        {
            "code": {
                "coding": [
                    {
                        "system": "http://snomed.info/sct",
                        "code": "1091811000000102",
                        "display": "Diastolic arterial pressure",
                    }
                ]
            },
            "valueQuantity": {"value": 81, "unit": "mmHg"},
        },
    ]
    crp = observation(
        code={"text": "Plasma C reactive protein"}, valueQuantity={"value": 5, "comparator": "<", "unit": "mg/L"}
    )
    letter, _ = read_bytes(bundle(pressure, crp))
    assert [(c.test, c.comparator, c.value) for c in letter.candidates] == [
        ("sbp", None, "139"),
        ("dbp", None, "81"),
        ("crp", "<", "5"),
    ]


def test_a_date_on_the_report_or_the_specimen_is_used() -> None:
    bare = observation(id="o1")
    del bare["effectiveDateTime"]
    report = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "effectiveDateTime": "2026-03-17",
        "result": [{"reference": "Observation/o1"}],
    }
    assert found(bundle(report, bare)) == RIGHT
    specimen = {"resourceType": "Specimen", "id": "s1", "collection": {"collectedDateTime": "2026-03-17T08:00:00Z"}}
    issued = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "issued": "2026-03-20",
        "specimen": [{"reference": "Specimen/s1"}],
        "result": [{"reference": "Observation/o1"}],
    }
    assert found(bundle(issued, specimen, bare)) == RIGHT


def test_results_inside_a_report_and_in_strings_are_read() -> None:
    inner = observation(id="o1", valueString="57 mmol/mol")
    del inner["valueQuantity"]
    report = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "contained": [inner],
        "result": [{"reference": "#o1"}],
    }
    assert found(json.dumps(report).encode()) == RIGHT


def test_urine_creatinine_is_not_blood_creatinine() -> None:
    urine = observation(code={"text": "Urine creatinine level"}, valueQuantity={"value": 820, "unit": "umol/L"})
    assert found(bundle(urine)) == []


# ---- HL7 -----------------------------------------------------------------------------------------------

HEADER = "MSH|^~\\&|LAB|S|GP|Z|202603171600||ORU^R01|1|P|2.4"
PERSON = "PID|1||9990000034^^^NHS||EXAMPLE^PAT"
REQUEST = "OBR|1||1|HBA1C^HbA1c|||202603170915"


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_every_line_end_of_hl7_is_read(end: str) -> None:
    message = end.join((HEADER, PERSON, REQUEST, "OBX|1|NM|59261-8^HbA1c^LN||57|mmol/mol|20-41|H|||F"))
    letter, _ = read_bytes(message.encode())
    only = letter.candidates[0]
    assert (only.test, only.value, only.date, only.ref_low, only.ref_high, only.flag) == (
        "hba1c",
        "57",
        "2026-03-17",
        20,
        41,
        "H",
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("OBX|1|SN|CRP^CRP||<^5|mg/L|||||F", [("crp", "<", "5")]),
        ("OBX|1|ST|EGFR^eGFR||>90|mL/min/1.73m2|||||F", [("egfr", ">", "90")]),
        ("OBX|1|NM|K^Potassium||4.1|mmol/L|||||F", [("potassium", None, "4.1")]),
        ("OBX|1|NM|K^Potassium||4.1|mmol/L|||||X", []),
        ("OBX|1|NM|K^Potassium||4.1|mmol/L|||||W", []),
        ("OBX|1|NM|K^Potassium||0.0|mmol/L|||||F\rNTE|1||Unsuitable, due to delay in delivery", []),
        ("OBX|1|TX|K^Potassium||Haemolysed||||||F", []),
        ("OBX|1|NM|XX^Rhubarb||4.1|mmol/L|||||F", []),
        (
            "OBX|1|NM|K^Potassium||6.1|mmol/L|||||F\rOBX|1|NM|K^Potassium||4.1|mmol/L|||||C",
            [("potassium", None, "4.1")],
        ),
        (
            # Nobody can tell which of two people the reader of the letter is.
            "OBX|1|NM|K^Potassium||4.1|mmol/L|||||F\rPID|2||1^^^NHS||OTHER^ANN\rOBX|1|NM|NA^Sodium||139|mmol/L|||||F",
            [],
        ),
    ],
)
def test_hl7_values_are_kept_or_left_out(row: str, expected: list[tuple[str, str | None, str]]) -> None:
    letter, _ = read_bytes("\r".join((HEADER, PERSON, REQUEST, row)).encode())
    assert [(c.test, c.comparator, c.value) for c in letter.candidates] == expected


# ---- What the letter asks ------------------------------------------------------------------------------


def test_an_nhs_number_is_nothing_that_a_letter_asks() -> None:
    samples = Path(__file__).parent.parent / "data" / "letters" / "samples"
    assert rooms.read(samples / "S1_table.pdf").asks == ()


def test_what_the_letter_asks_is_quoted_at_its_place() -> None:
    letter, _ = read_bytes(
        b"Dear Sam\n\nYour HbA1c was 57 mmol/mol. Please repeat the blood test in 3 months. Ring us on 01632 "
        b"960001 if you are worried.\n"
        b"Stop taking ibuprofen. We like gardens.\n"
    )
    asked = [ask.text for ask in letter.asks]
    assert asked == [
        "Please repeat the blood test in 3 months.",
        "Ring us on 01632 960001 if you are worried.",
        "Stop taking ibuprofen.",
    ]
    assert all(ask.page == 1 and ask.box.x0 < ask.box.x1 for ask in letter.asks)


def test_words_are_results_too() -> None:
    letter, _ = read_bytes(b"17 March 2026\n\nSmoking status: ex-smoker\nFoot risk: low\n")
    assert [(c.test, c.value) for c in letter.candidates] == [("smoking", "ex-smoker"), ("foot_risk", "low")]
