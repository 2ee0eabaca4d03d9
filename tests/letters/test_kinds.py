"""The table of kinds: every file is told by its bytes; what is not read is refused by its name and what to do."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from letters.hostile_maker import LINE, mail, page_of, paragraph, text, word

from pcsp_desktop import letters
from pcsp_desktop.assets import words
from pcsp_desktop.letters.kinds import BY_ID, KINDS, READ, kind_of
from pcsp_desktop.letters.worker.limits import Refused


def package(*names: str, mimetype: bytes = b"") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, b"<x/>")
    return held.getvalue()


def ole(*names: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + b"\0\0".join(name.encode("utf-16-le") for name in names)


HL7 = b"MSH|^~\\&|LAB|S|GP|Z|202603171600||ORU^R01|1|P|2.4"
READABLE = [
    (page_of(text()), "pdf"),
    (b"\r\n" + page_of(text()), "pdf"),
    (word(paragraph()), "word"),
    (mail(LINE), "email"),
    (b"From someone Thu Mar 12 10:00:00 2026\r\n" + mail(LINE), "email"),
    (b"<!DOCTYPE html><p>x</p>", "html"),
    (b'<?xml version="1.0"?><html xmlns="x"><body>x</body></html>', "html"),
    (LINE.encode(), "text"),
    (LINE.encode("utf-16"), "text"),
    (b"[1] See the notes. HbA1c 57 mmol/mol", "text"),
    (b"Sodium 140, potassium 4.1, urea 5\nSeen by the nurse, told to rest, and to come back", "text"),
    (b"{\\rtf1 HbA1c 57}", "rtf"),
    (b"date;systolic;diastolic\n2026-03-10;138;82\n2026-03-11;141;85\n", "csv"),
    (b"Date,Test,Value\n01/10/2026,Haemoglobin,136\n", "csv"),
    (b'{"resourceType": "Bundle"}', "fhir"),
    (b'\xef\xbb\xbf[{"resourceType": "Bundle"}]', "fhir"),
    (HL7, "hl7"),
    (b"\x0b" + HL7, "hl7"),
    (b"FHS|^~\\&|x\r" + HL7, "hl7"),
    (b"\xff\xd8\xff\xe0", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"MM\x00*" + b"\0" * 8 + b"x", "tiff"),
    (b"\0\0\0\x18ftypheic", "heic"),
    (b"\0\0\0\x18ftypmif1\0\0\0\0heic", "heic"),
    (b"To: Mr Person\nFrom: Dr Sample\nRe: your results\n\nHbA1c 57 mmol/mol", "text"),
]
NOT_READ = [
    (b"GIF89a\x01\x00", "gif"),
    (b"BM\x8a\0\0\0\0\0\0\0\x8a", "bmp"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
    (b"RIFF\x10\0\0\0WAVEfmt ", "sound"),
    (b"RIFF\x10\0\0\0AVI LIST", "video"),
    (b"\0\0\0\x18ftypavif", "avif"),
    (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avif", "avif"),
    (b"\0\0\0\x18ftypisom", "video"),
    (b"ID3\x04 sound", "sound"),
    (b'<svg xmlns="x"><text>HbA1c 57</text></svg>', "svg"),
    (b'<?xml version="1.0"?>\n<!-- x -->\n<svg><text>x</text></svg>', "svg"),
    (b'<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>', "cda"),
    (b'<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>', "fhir_xml"),
    (b'<?xml version="1.0"?><results/>', "xml"),
    (b"<results><hba1c>57</hba1c></results>", "xml"),
    (b"\x78\x9f\x3e\x22\x01\x00", "tnef"),
    (b"UNA:+.? 'UNB+UNOA:2+A+B'UNH+1+MEDRPT'", "edifact"),
    (b"UNB+UNOA:2+A:80+B:80'", "edifact"),
    (b"BEGIN:VCALENDAR\r\nVERSION:2.0", "calendar"),
    (b"BEGIN:VCARD\r\nVERSION:3.0", "calendar"),
    (b"-----BEGIN PGP MESSAGE-----\r\n\r\nabc", "signed_mail"),
    (b"MZ\x90\0", "program"),
    (b"\x7fELF\x02", "program"),
    (b"#!/bin/sh\necho HbA1c 57", "program"),
    (b"%!PS-Adobe", "postscript"),
    (b"\x1f\x8b\x08", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (package("a.txt"), "archive"),
    (package("xl/workbook.xml"), "spreadsheet"),
    (package("ppt/presentation.xml"), "presentation"),
    (package("content.xml", mimetype=b"application/vnd.oasis.opendocument.text"), "open_document"),
    (package("plan.json", mimetype=b"application/vnd.etsi.asic-e+zip"), "share"),
    (ole("WordDocument"), "old_office"),
    (ole("Workbook"), "spreadsheet"),
    (ole("__nameid_version1.0"), "msg"),
    (ole("EncryptedPackage"), "locked_office"),
]


@pytest.mark.parametrize(("content", "kind"), READABLE)
def test_a_file_is_typed_by_what_is_in_it(content: bytes, kind: str) -> None:
    assert kind_of(content).id == kind


@pytest.mark.parametrize(("content", "kind"), NOT_READ)
def test_a_kind_that_is_not_read_is_refused_by_its_name(content: bytes, kind: str) -> None:
    with pytest.raises(Refused) as refused:
        kind_of(content)
    assert refused.value.reason == f"not_read.{kind}"


def test_each_kind_that_is_not_read_has_an_example_here() -> None:
    assert {kind.id for kind in KINDS if not kind.reader} == {kind for _, kind in NOT_READ} | {"json"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty"), (b"  \r\n\0", "empty"), (b"PK\x03\x04nothing", "damaged"), (zlib.compress(b"x" * 99), "kind")],
)
def test_what_is_no_file_of_a_known_kind_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        kind_of(content)
    assert refused.value.reason == reason


@pytest.mark.parametrize("kind", [kind.id for kind in KINDS if not kind.reader])
def test_every_refusal_of_a_kind_is_plain_and_says_what_to_do(kind: str) -> None:
    sentences = re.split(r"(?<=[.?!])\s+", words(f"letters.not_read.{kind}"))
    assert len(sentences) >= 2
    assert all(1 <= len(sentence.split()) <= 20 for sentence in sentences)


def test_the_person_reads_the_sentence_of_the_kind() -> None:
    assert letters.read(b"GIF89a\x01\x00\x01\x00\x00\x00\x00;").message.startswith("This is a picture of a kind")
    assert letters.read(b'{"a": 1}').message.startswith("This is a data file (JSON)")
    assert letters.read(b"UNB+UNOA:2+A:80+B:80'").message.startswith("This is a message that laboratories send")


def test_each_kind_stands_once_with_all_that_other_rooms_ask() -> None:
    assert len(BY_ID) == len(KINDS)
    assert len({kind.media_type for kind in READ}) == len(READ)
    suffixes = [suffix for kind in READ for suffix in kind.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(kind.media_type and kind.suffixes and kind.needs for kind in READ)
    assert letters.suffix_of("image/heic") == "heic"
    assert letters.suffix_of("application/x-unheard-of") == "bin"


@given(st.binary(max_size=200))
def test_any_bytes_are_a_kind_or_refused(content: bytes) -> None:
    try:
        assert kind_of(content).reader
    except Refused as refused:
        assert words(f"letters.{refused.reason}" if "." in refused.reason else f"letters.refused.{refused.reason}")


@given(st.text(alphabet="{[<MSHUNAB|+'\"?xml ,;\n\tdate1:5-", max_size=120))
def test_any_text_is_a_kind_or_refused(content: str) -> None:
    test_any_bytes_are_a_kind_or_refused.hypothesis.inner_test(content.encode())  # type: ignore[attr-defined]
