"""Every kind of file inside an email, read by the true worker behind its shut doors; and what was not read, named."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from letters.hostile_maker import LINE, mail, page_of, paragraph, text, word
from PIL import Image, ImageDraw, ImageFont

from pcsp_desktop import letters
from pcsp_desktop.assets import resource

PHOTO = Path(__file__).parent.parent / "data" / "letters" / "photo.heic"
RIGHT = ("hba1c", "57", "2026-03-17")
HL7 = (
    "MSH|^~\\&|LAB|S|GP|Z|202603171600||ORU^R01|1|P|2.4\rPID|1||9990000034^^^NHS||EXAMPLE^PAT\r"
    "OBR|1||1|HBA1C^HbA1c|||202603170915\rOBX|1|NM|59261-8^HbA1c^LN||57|mmol/mol|||||F"
)
FHIR = {
    "resourceType": "Observation",
    "status": "final",
    "effectiveDateTime": "2026-03-17",
    "code": {"coding": [{"system": "http://loinc.org", "code": "59261-8"}]},
    "valueQuantity": {"value": 57, "unit": "mmol/mol"},
}


def page(*lines: str, size: tuple[int, int] = (1240, 700)) -> Image.Image:
    """A page of a letter as a picture."""
    image = Image.new("L", size, 250)
    pen = ImageDraw.Draw(image)
    face = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), 28)
    for n, line in enumerate(
        lines or ("Example Surgery", "Your blood was taken on 17 March 2026.", "HbA1c 57 mmol/mol")
    ):
        pen.text((80, 70 + 64 * n), line, font=face, fill=15)
    return image


def saved(image: Image.Image, form: str, **how: object) -> bytes:
    held = io.BytesIO()
    image.save(held, form, **how)
    return held.getvalue()


def email(*files: tuple[bytes, str, str], body: str = "Dear Sam, your letter is attached.") -> bytes:
    """An email with these files: bytes, media type, name."""
    message = EmailMessage()
    message["Subject"], message["From"] = "Results", "a@example.invalid"
    message["Date"] = "Thu, 04 Jun 2026 09:00:00 +0000"
    message.set_content(body)
    for content, media, name in files:
        main, _, sub = media.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return bytes(message)


def inner_mail() -> bytes:
    """An email that came as an attachment of another, with a day of its own."""
    inner = EmailMessage()
    inner["Subject"], inner["From"], inner["Date"] = "x", "b@example.invalid", "Tue, 17 Mar 2026 09:00:00 +0000"
    inner.set_content("HbA1c 57 mmol/mol")
    outer = EmailMessage()
    outer["Subject"], outer["From"], outer["Date"] = "Fwd: x", "a@example.invalid", "Thu, 04 Jun 2026 09:00:00 +0000"
    outer.set_content("See below")
    outer.add_attachment(inner)
    return bytes(outer)


TYPES: dict[str, Callable[[], tuple[bytes, str, str]]] = {
    "pdf": lambda: (page_of(text()), "application/pdf", "letter.pdf"),
    "pdf of no type": lambda: (page_of(text()), "application/octet-stream", "letter"),
    "scanned pdf": lambda: (saved(page(), "PDF", resolution=150), "application/pdf", "scan.pdf"),
    "word": lambda: (word(paragraph()), "application/x-word", "letter.docx"),
    "png": lambda: (saved(page(), "PNG"), "image/png", "letter.png"),
    "png in colours": lambda: (saved(page().convert("P"), "PNG"), "image/png", "letter.png"),
    "jpeg": lambda: (saved(page(), "JPEG"), "image/jpeg", "letter.jpg"),
    "jpeg bit by bit": lambda: (saved(page(), "JPEG", progressive=True), "image/jpeg", "letter.jpg"),
    "fax": lambda: (saved(page().convert("1"), "TIFF", compression="group4"), "image/tiff", "fax.tif"),
    "tiff lzw": lambda: (saved(page(), "TIFF", compression="tiff_lzw"), "image/tiff", "scan.tif"),
    "tiff jpeg": lambda: (saved(page(), "TIFF", compression="jpeg"), "image/tiff", "scan.tif"),
    "tiff plain": lambda: (saved(page(), "TIFF"), "application/octet-stream", "scan.tif"),
    "heic": lambda: (PHOTO.read_bytes(), "image/heic", "IMG_0001.HEIC"),
    "html": lambda: (f"<html><body><p>{LINE}</p></body></html>".encode(), "text/html", "letter.html"),
    "text": lambda: (LINE.encode("utf-16"), "text/plain", "letter.txt"),
    "fhir": lambda: (json.dumps(FHIR).encode(), "application/fhir+json", "results.json"),
    "hl7": lambda: (HL7.encode(), "application/octet-stream", "results.hl7"),
    "email": lambda: (mail(LINE), "application/octet-stream", "letter.eml"),
}


@pytest.mark.parametrize("name", TYPES)
def test_each_kind_is_read_inside_an_email(name: str) -> None:
    letter = letters.read(email(TYPES[name]()))
    assert letter.status == "ok", letter.message
    assert [(c.test, c.value, c.date) for c in letter.candidates if c.test == "hba1c"] == [RIGHT]
    assert not letter.notes


def test_an_email_inside_an_email_has_its_own_day() -> None:
    letter = letters.read(inner_mail())
    assert [(c.test, c.value, c.date) for c in letter.candidates] == [RIGHT]


@pytest.mark.parametrize("charset", ["koi8-r", "cp1250", "iso8859-14", "utf-16", "cp437", "mac-roman", "utf-7"])
def test_a_body_in_any_letters_is_read(charset: str) -> None:
    body = f"{LINE}\nDiolch yn fawr"
    content = (
        "Subject: =?iso-8859-2?q?Re=3A_x?=\r\nFrom: a@example.invalid\r\nDate: Thu, 04 Jun 2026 09:00:00 +0000\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    letter = letters.read(content.encode() + base64.encodebytes(body.encode(charset)))
    assert [(c.test, c.value, c.date) for c in letter.candidates] == [RIGHT]


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"\x78\x9f\x3e\x22\x01", "winmail.dat", "winmail.dat file, made by Outlook"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "photo.webp", "WEBP"),
        (b"Date,Colour,Shoe\n2026-03-10,57,40\n", "table.csv", "CSV"),
        (b"MZ" * 100, "letter.pdf.exe", "a program, not a letter"),
        (b"%PDF-1.7\nbroken", "letter.pdf", "could not be opened"),
        (b"\x89PNG\r\n\x1a\n broken", "photo.png", "could not be opened"),
    ],
)
def test_what_could_not_be_read_inside_is_named(content: bytes, name: str, said: str) -> None:
    letter = letters.read(email((content, "application/octet-stream", name), body=LINE))
    assert [(c.test, c.value, c.date) for c in letter.candidates] == [RIGHT]
    assert len(letter.notes) == 1
    assert f"“{name}”" in letter.notes[0]
    assert said in letter.notes[0]


def test_a_name_cannot_turn_or_stretch_the_sentence() -> None:
    name = "a\u202egnp.exe\u200b" + "x" * 200 + ".dat"
    letter = letters.read(email((b"\x78\x9f\x3e\x22\x01", "application/octet-stream", name), body=LINE))
    assert "\u202e" not in letter.notes[0]
    assert "\u200b" not in letter.notes[0]
    assert len(letter.notes[0]) < 220


def test_an_email_with_nothing_but_a_kind_that_is_not_read_says_so() -> None:
    letter = letters.read(email((b"\x78\x9f\x3e\x22\x01", "application/ms-tnef", "winmail.dat"), body=" "))
    assert "“winmail.dat”" in " ".join((letter.message, *letter.notes))


def test_a_locked_letter_inside_asks_for_its_password() -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(page_of(text())))
    writer.encrypt("secret", algorithm="AES-256")
    held = io.BytesIO()
    writer.write(held)
    content = email((held.getvalue(), "application/pdf", "letter.pdf"))
    assert letters.read(content).status == "locked"
    assert [(c.test, c.value, c.date) for c in letters.read(content, "secret").candidates] == [RIGHT]


def test_a_small_picture_in_the_text_is_a_logo() -> None:
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = "x", "a@example.invalid", "Thu, 04 Jun 2026 09:00:00 +0000"
    message.set_content("x")
    message.add_alternative(f"<p>{LINE}</p><img src='cid:logo'>", subtype="html")
    logo = saved(Image.new("L", (120, 40), 128), "PNG")
    message.get_payload()[1].add_related(logo, maintype="image", subtype="png", cid="<logo>")  # type: ignore[union-attr,index]
    told: list[tuple[int, int]] = []
    letter = letters.read(bytes(message), told=lambda done, of: told.append((done, of)))
    assert [(c.test, c.value, c.date) for c in letter.candidates] == [RIGHT]
    assert not letter.notes
    assert not told, "no picture had to be read"


@pytest.mark.parametrize(
    "older",
    [
        "\n\n-----Original Message-----\nFrom: Ann\nSent: 3 February 2025\nTo: x\nSubject: y\n\nHbA1c 71 mmol/mol",
        "\n\nOn Mon, 3 Feb 2025 at 09:12, The surgery <x@example.invalid> wrote:\n\nHbA1c 71 mmol/mol",
        "\n\nOn Mon, 3 Feb 2025 at 09:12, The surgery wrote:\n> HbA1c 71 mmol/mol\n",
        "\n\nFrom: Ann\nDate: 3 February 2025\nSubject: y\nTo: z\n\nHbA1c 71 mmol/mol",
        "\n\nAr 3 Chwefror 2025, ysgrifennodd Ann:\n> HbA1c 71 mmol/mol\n",
    ],
)
def test_an_older_message_below_is_left_out_and_when_it_is_all_has_its_own_day(older: str) -> None:
    both = letters.read(mail(f"HbA1c 57 mmol/mol, taken on 17 March 2026{older}"))
    assert [(c.test, c.value, c.date) for c in both.candidates] == [RIGHT]
    forwarded = letters.read(mail(f"For you.{older}"))
    assert [(c.test, c.value, c.date) for c in forwarded.candidates] == [("hba1c", "71", "2025-02-03")]


def test_an_older_html_message_below_is_left_out() -> None:
    body = (
        f"<p>{LINE}</p><div class='gmail_quote'><div class='gmail_attr'>On Mon, 3 Feb 2025 at 09:12, The surgery "
        "wrote:</div><blockquote><p>HbA1c 71 mmol/mol</p></blockquote></div>"
    )
    letter = letters.read(mail(body, "Content-Type: text/html\r\n"))
    assert [(c.test, c.value, c.date) for c in letter.candidates] == [RIGHT]
    assert letter.notes == ("There are older messages below the newest one. The app did not take results from those.",)
