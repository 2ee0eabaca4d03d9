"""What goes along with a copy: signed files take PDF and pictures only, so everything else becomes pages."""

import io

import docx
import pypdfium2
import pytest
from PIL import Image

from pcsp_desktop import sharing
from pcsp_desktop.tasks.sharing import attached_pages

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def attachment(kind: str, content: bytes) -> sharing.AttachedFile:
    return sharing.AttachedFile(title="My letter", media_type=kind, content=content)


@pytest.mark.parametrize("kind", sorted(attached_pages.AS_IT_IS))
def test_pdfs_and_pictures_go_byte_for_byte(kind: str) -> None:
    whole = attachment(kind, b"anything")
    assert attached_pages.for_sharing(whole) is whole


def test_a_word_letter_goes_as_pages_with_nothing_hidden_in_them() -> None:
    letter = docx.Document()
    letter.core_properties.author = "quokka"
    for number in range(120):
        letter.add_paragraph(f"Line {number} of a long letter")
    out = io.BytesIO()
    letter.save(out)
    made = attached_pages.for_sharing(attachment(WORD, out.getvalue()))
    assert (made.title, made.media_type) == ("My letter", "application/pdf")
    assert b"quokka" not in made.content
    pages = pypdfium2.PdfDocument(made.content)
    assert len(pages) == 3
    assert [round(side) for side in pages[0].get_size()] == [595, 842]
    first = pages[0].render(scale=0.5).to_pil().convert("L")
    assert min(first.tobytes()) < 100 < 200 < max(first.tobytes())
    pages.close()


def test_an_email_goes_as_a_page() -> None:
    mail = b"From: a@surgery.example\r\nSubject: Hello\r\nContent-Type: text/plain\r\n\r\nDear Sam\r\n"
    assert attached_pages.for_sharing(attachment("message/rfc822", mail)).content.startswith(b"%PDF-")


@pytest.mark.parametrize(("kind", "form"), [("image/tiff", "TIFF"), ("image/webp", "WEBP")])
def test_a_photo_of_another_kind_goes_as_a_picture_without_its_hidden_facts(kind: str, form: str) -> None:
    hidden = Image.Exif()
    hidden[0x010E] = "quokka"
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, form, exif=hidden)
    assert b"quokka" in out.getvalue()
    made = attached_pages.for_sharing(attachment(kind, out.getvalue()))
    assert made.media_type == "image/jpeg"
    assert b"quokka" not in made.content
    with Image.open(io.BytesIO(made.content)) as photo:
        assert photo.size == (300, 200)


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (WORD, b"PK\x03\x04 no such file"),
        ("text/plain", b""),
        ("application/zip", b"PK\x03\x04"),
        ("image/heic", b"\0\0\0\x18ftypheic"),
        ("image/tiff", b"II*\0"),
    ],
)
def test_what_cannot_become_pages_is_refused(kind: str, content: bytes) -> None:
    with pytest.raises(attached_pages.CannotBecomePages):
        attached_pages.for_sharing(attachment(kind, content))
