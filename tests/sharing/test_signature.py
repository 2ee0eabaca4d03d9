"""The CAdES signature and the one inside the PDF: strict, deterministic, and told alike by others."""

import datetime
import hashlib
import io
import json
from pathlib import Path

import pytest
import share_kit as kit
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.x509.oid import NameOID
from pypdf import PdfReader
from pypdf.generic import ArrayObject
from reportlab.pdfgen import canvas

from pcsp_desktop.sharing import cms, pdf_signature
from pcsp_desktop.sharing.certificate import BadCertificate, Certificate, certificate_name
from pcsp_desktop.sharing.problems import CannotMake, NotWhole, Reason

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
DIGEST = hashlib.sha256(b"content").digest()


def signed(seed: int = 7, name: str = "Sam Okoro", at: datetime.datetime | None = kit.NOW) -> bytes:
    who = kit.person(name, seed)
    return cms.sign(DIGEST, who.signing_key, who.certificate, at)


def test_a_signature_verifies_and_tells_signer_and_time() -> None:
    found = cms.verify(signed(), DIGEST, timed=True)
    assert (found.certificate.name, found.signed_at) == ("Sam Okoro", kit.NOW)


def test_the_same_key_content_and_time_give_the_same_bytes() -> None:
    assert signed() == signed()


@pytest.mark.parametrize("year", [1950, 1968, 1969, 1999, 2000, 2049, 2050, 2068, 2070, 9999])
def test_a_time_in_any_year_comes_back(year: int) -> None:
    at = kit.NOW.replace(year=year)
    assert cms.verify(signed(at=at), DIGEST, timed=True).signed_at == at


def test_a_signature_with_a_time_is_not_one_without() -> None:
    with pytest.raises(cms.BadSignature):
        cms.verify(signed(), DIGEST, timed=False)
    with pytest.raises(cms.BadSignature):
        cms.verify(signed(at=None), DIGEST, timed=True)


def test_other_content_is_refused() -> None:
    with pytest.raises(cms.BadSignature):
        cms.verify(signed(), hashlib.sha256(b"other").digest(), timed=True)


def test_flipped_bits_of_a_signature_are_refused() -> None:
    der = signed(at=None)
    missed = 0
    for place in range(0, len(der) * 8, 7):
        changed = bytearray(der)
        changed[place // 8] ^= 1 << place % 8
        try:
            cms.verify(bytes(changed), DIGEST, timed=False)
        except cms.BadSignature:
            continue
        missed += 1
    assert missed == 0


def test_every_truncation_and_any_tail_is_refused() -> None:
    der = signed()
    for length in range(len(der)):
        with pytest.raises(cms.BadSignature):
            cms.verify(der[:length], DIGEST, timed=True)
    with pytest.raises(cms.BadSignature):
        cms.verify(der + b"\0", DIGEST, timed=True)


def test_the_other_value_of_s_is_refused_and_never_made() -> None:
    who = kit.person()
    for number in range(40):
        value = cms.sign_bytes(who.signing_key, b"%d" % number)
        r, s = decode_dss_signature(value)
        assert s <= ORDER // 2
        cms.verify_bytes(who.certificate.public_key, value, b"%d" % number)
        other = encode_dss_signature(r, ORDER - s)
        who.certificate.public_key.verify(other, b"%d" % number, ec.ECDSA(hashes.SHA256()))
        with pytest.raises(cms.BadSignature):
            cms.verify_bytes(who.certificate.public_key, other, b"%d" % number)


def test_the_other_value_of_s_inside_the_frame_is_refused() -> None:
    who = kit.person()
    der = signed()
    value = der[der.rindex(b"\x04", 0, len(der) - 64) + 2 :]
    r, s = decode_dss_signature(value)
    swapped = encode_dss_signature(r, ORDER - s)
    attributes = cms._attributes(DIGEST, who.certificate, kit.NOW)
    assert cms._frame(who.certificate, attributes, value) == der
    with pytest.raises(cms.BadSignature):
        cms.verify(cms._frame(who.certificate, attributes, swapped), DIGEST, timed=True)


# --- certificates -------------------------------------------------------------------------------


def test_a_certificate_is_valid_for_a_lifetime_and_always_the_same() -> None:
    certificate = kit.person().certificate
    parsed = x509.load_der_x509_certificate(certificate.der)
    assert parsed.not_valid_before_utc == datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    assert parsed.not_valid_after_utc == datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)
    assert parsed.serial_number > 0
    assert kit.person().certificate == certificate


def test_a_new_name_keeps_the_key() -> None:
    before, after = kit.person("Sam Okoro"), kit.person("Sam Okoro-Bell")
    assert before.certificate.der != after.certificate.der
    assert before.key_id == after.key_id


@pytest.mark.parametrize(
    "name", ["Sam", "Zoë Müller", "李小龍", "سارة", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "O'Brien, Jr", "x" * 64, "😀" * 16]
)
def test_names_of_every_script_can_sign(name: str) -> None:
    found = cms.verify(signed(name=name), DIGEST, timed=True)
    assert found.certificate.name == name
    pdf = pdf_signature.sign_pdf(
        kit.small_pdf(),
        kit.person(name).signing_key,
        kit.person(name).certificate,
        reason="r",
        field_label="f",
        signed_at=kit.NOW,
    )
    assert pdf_signature.pdf_signer(pdf).name == name


def test_a_long_name_is_cut_to_what_a_certificate_holds() -> None:
    assert Certificate.issue(kit.person().signing_key, "A" * 200).name == "A" * 64
    assert Certificate.issue(kit.person().signing_key, "xx" + "é" * 200).name == "xx" + "é" * 31
    assert Certificate.issue(kit.person().signing_key, "x" + "é" * 200).name == "x" + "é" * 31


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\0b", "\u202eevil", "a\u2028b", "\ud800"])
def test_names_that_hide_something_are_refused(name: str) -> None:
    with pytest.raises(BadCertificate):
        certificate_name(name)


def _certificate(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, issuer: str, subject: str) -> bytes:
    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    built = (
        x509.CertificateBuilder()
        .subject_name(named(subject))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(5)
        .not_valid_before(datetime.datetime(2000, 1, 1))  # noqa: DTZ001 - what the builder wants
        .not_valid_after(datetime.datetime(2050, 1, 1))  # noqa: DTZ001
        .sign(key, hashes.SHA256())
    )
    return built.public_bytes(serialization.Encoding.DER)


def test_other_curves_and_other_issuers_are_refused() -> None:
    p256 = ec.derive_private_key(3, ec.SECP256R1())
    assert Certificate.load(_certificate(p256, "Sam", "Sam")).name == "Sam"
    with pytest.raises(BadCertificate):
        Certificate.load(_certificate(p256, "Somebody", "Sam"))
    with pytest.raises(BadCertificate):
        Certificate.load(_certificate(ec.derive_private_key(3, ec.SECP384R1()), "Sam", "Sam"))
    with pytest.raises(BadCertificate):
        Certificate.load(_certificate(rsa.generate_private_key(65537, 2048), "Sam", "Sam"))


# --- the PDF ------------------------------------------------------------------------------------


def _signed_pdf(pdf: bytes | None = None) -> bytes:
    who = kit.person()
    return pdf_signature.sign_pdf(
        pdf or kit.small_pdf(),
        who.signing_key,
        who.certificate,
        reason="So that changes show",
        field_label="Signature",
        signed_at=kit.NOW,
    )


def test_a_signed_pdf_starts_with_the_pdf_as_it_was() -> None:
    assert _signed_pdf().startswith(kit.small_pdf())
    assert _signed_pdf() == _signed_pdf()


def test_the_reader_names_the_signer() -> None:
    assert pdf_signature.pdf_signer(_signed_pdf()).der == kit.person().certificate.der


def test_a_pdf_signed_after_somebody_else_did_names_the_last() -> None:
    other = kit.person("Eve", 8)
    twice = pdf_signature.sign_pdf(
        _signed_pdf(), other.signing_key, other.certificate, reason="r", field_label="f", signed_at=kit.NOW
    )
    assert pdf_signature.pdf_signer(twice).name == "Eve"


@pytest.mark.parametrize("tail", [b"\n", b"%", b"\n%%EOF\n", b"1 0 obj\n<<>>\nendobj\n"])
def test_anything_after_a_signed_pdf_is_refused(tail: bytes) -> None:
    with pytest.raises(NotWhole) as refused:
        pdf_signature.pdf_signer(_signed_pdf() + tail)
    assert refused.value.reason is Reason.PDF


def test_a_signature_in_capitals_or_with_spaces_is_refused() -> None:
    pdf = _signed_pdf()
    begin = pdf.index(b"/Contents <3082") + len(b"/Contents <")
    capitals = pdf[:begin] + pdf[begin : begin + 200].upper() + pdf[begin + 200 :]
    assert capitals != pdf
    with pytest.raises(NotWhole):
        pdf_signature.pdf_signer(capitals)


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\n", b"hello", kit.small_pdf()[:-200]])
def test_what_is_no_pdf_of_ours_is_not_signed(pdf: bytes) -> None:
    with pytest.raises(CannotMake):
        _signed_pdf(pdf or b"x")


def test_an_unsigned_pdf_has_no_signer() -> None:
    with pytest.raises(NotWhole):
        pdf_signature.pdf_signer(kit.small_pdf())


def test_links_and_forms_of_the_page_stay() -> None:
    out = io.BytesIO()
    page = canvas.Canvas(out, invariant=1, pdfVersion=(1, 7))
    page.linkURL("https://www.nhs.uk", (10, 10, 90, 30))
    page.acroForm.textfield(name="answer", x=100, y=100)
    page.showPage()
    page.save()
    reader = PdfReader(io.BytesIO(_signed_pdf(out.getvalue())))
    annotations = reader.pages[0]["/Annots"]
    assert isinstance(annotations, ArrayObject)
    assert len(annotations) == 3
    assert set(reader.get_fields() or {}) == {"answer", "Author"}
    assert str(reader.pages[0]["/Tabs"]) == "/S"


# --- known answers --------------------------------------------------------------------------------

WYCHEPROOF = json.loads((Path(__file__).parents[1] / "data" / "share" / "wycheproof_ecdsa_p256.json").read_text())


def test_wycheproof_signatures_are_judged_as_published_but_for_the_larger_s() -> None:
    """Every signature that Wycheproof calls bad is refused; a good one is refused only for its s or lenient DER."""
    judged = {"taken": 0, "larger s": 0}
    for vector in WYCHEPROOF["vectors"]:
        key = serialization.load_der_public_key(bytes.fromhex(WYCHEPROOF["keys"][vector["key"]]))
        assert isinstance(key, ec.EllipticCurvePublicKey)
        signature, message = bytes.fromhex(vector["signature"]), bytes.fromhex(vector["message"])
        try:
            cms.verify_bytes(key, signature, message)
        except cms.BadSignature:
            if vector["valid"]:
                assert decode_dss_signature(signature)[1] > ORDER // 2, vector["about"]
                judged["larger s"] += 1
        else:
            assert vector["valid"], vector["about"]
            judged["taken"] += 1
    assert judged["taken"] > 50


def test_rfc_6979_appendix_a_2_5() -> None:
    key = ec.derive_private_key(0xC9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721, ec.SECP256R1())
    for message, r, s in (
        (
            b"sample",
            0xEFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716,
            0xF7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8,
        ),
        (
            b"test",
            0xF1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367,
            0x019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083,
        ),
    ):
        assert decode_dss_signature(cms.sign_bytes(key, message)) == (r, min(s, ORDER - s))
