"""Programs that know nothing of ours agree: the zip, the signature, the PDF, the lock."""

import importlib.util
import io
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import share_kit as kit

from pcsp_desktop import plan, sharing

SCRIPT = Path(__file__).parents[2] / "packaging" / "verify-share.sh"


Done = subprocess.CompletedProcess[bytes]


def run(*command: str | Path, cwd: Path | None = None, data: bytes | None = None) -> Done:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run([str(part) for part in command], cwd=cwd, input=data, capture_output=True, check=False)


def said(done: Done) -> str:
    return (done.stdout + done.stderr).decode("utf-8", "replace")


@pytest.fixture(params=["small", "example", "reply"])
def share_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = {
        "small": lambda: kit.share(),
        "example": lambda: kit.share(kit.example_plan(), plan.SHARED_SECTIONS),
        "reply": lambda: kit.answer(kit.share(), sharing.Reply()),
    }[request.param]()
    path = tmp_path / "copy.pcsp.zip"
    path.write_bytes(made.data)
    return path


@pytest.fixture
def unpacked(share_file: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "unpacked"
    assert run("unzip", "-q", share_file, "-d", folder).returncode == 0
    return folder


def test_unzip_finds_no_fault(share_file: Path) -> None:
    done = run("unzip", "-t", share_file)
    assert done.returncode == 0
    assert "No errors detected" in said(done)


def test_file_says_what_it_is(share_file: Path) -> None:
    assert run("file", "--brief", "--mime-type", share_file).stdout.strip() in (
        b"application/vnd.etsi.asic-e+zip",
        b"application/zip",
    )


def test_openssl_verifies_the_signature(unpacked: Path) -> None:
    show = ["openssl", "pkcs7", "-inform", "DER", "-in", "META-INF/signature.p7s", "-print_certs"]
    (unpacked / "signer.pem").write_bytes(run(*show, cwd=unpacked).stdout)
    verify = ["openssl", "cms", "-verify", "-cades", "-inform", "DER", "-in", "META-INF/signature.p7s", "-content",
              "META-INF/ASiCManifest.xml", "-binary", "-CAfile", "signer.pem", "-out", "out"]  # fmt: skip
    done = run(*verify, cwd=unpacked)
    assert done.returncode == 0, said(done)
    assert "CAdES Verification successful" in said(done)
    manifest = unpacked / "META-INF" / "ASiCManifest.xml"
    manifest.write_bytes(manifest.read_bytes().replace(b"sha256", b"sha25G", 1))
    assert run(*verify, cwd=unpacked).returncode != 0


def _pdf(unpacked: Path) -> Path:
    (pdf,) = unpacked.glob("*.pdf")
    return pdf


def test_pdfsig_says_valid_and_total(unpacked: Path) -> None:
    words = said(run("pdfsig", _pdf(unpacked)))
    assert "Signature is Valid" in words
    assert "Total document signed" in words
    assert "ETSI.CAdES.detached" in words


def test_pdfsig_sees_a_change(unpacked: Path) -> None:
    pdf = _pdf(unpacked)
    pdf.write_bytes(pdf.read_bytes().replace(b"/Rotate 0", b"/Rotate 9", 1))
    assert "Signature is Valid" not in said(run("pdfsig", pdf))


def test_mutool_says_unchanged(unpacked: Path) -> None:
    assert "unchanged since signing" in said(run("mutool", "sign", "-v", _pdf(unpacked)))


def test_qpdf_finds_no_fault(unpacked: Path) -> None:
    done = run("qpdf", "--check", _pdf(unpacked))
    assert done.returncode == 0, said(done)
    assert "WARNING" not in said(done)


@pytest.mark.slow
def test_pyhanko_verifies_the_pdf(unpacked: Path) -> None:
    code = (
        "import sys, asyncio\n"
        "from pyhanko.pdf_utils.reader import PdfFileReader\n"
        "from pyhanko.sign.validation import async_validate_pdf_signature\n"
        "async def main():\n"
        "    with open(sys.argv[1], 'rb') as file:\n"
        "        found = PdfFileReader(file).embedded_signatures\n"
        "        status = await async_validate_pdf_signature(found[0])\n"
        "        print(len(found), status.intact, status.valid, status.coverage.name, status.modification_level)\n"
        "asyncio.run(main())\n"
    )
    if importlib.util.find_spec("pyhanko") is None:
        pytest.skip("pyHanko is not installed")
    done = run(sys.executable, "-c", code, _pdf(unpacked))
    assert done.stdout.startswith(b"1 True True ENTIRE_FILE ModificationLevel.NONE"), said(done)


def test_the_script_agrees(share_file: Path, tmp_path: Path) -> None:
    done = run("bash", SCRIPT, share_file)
    assert done.returncode == 0, said(done)
    checked = sharing.check(share_file.read_bytes(), today=kit.TODAY)
    assert checked.opened is not None
    assert checked.opened.fingerprint.key_id in said(done)
    assert "WHOLE" in said(done)


def test_the_script_refuses_changed_files(tmp_path: Path) -> None:
    import share_tamper as tamper

    from pcsp_desktop.sharing import container

    share = kit.share()
    members = container.read(share.data)
    changed = [*list(tamper.flipped_inside(members, every=16_001)), *list(tamper.flipped_with_list(members, 24_001))]
    changed += [share.data[:-30], share.data[:2000]]
    assert len(changed) > 12
    path = tmp_path / "changed.pcsp.zip"
    for data in changed:
        path.write_bytes(data)
        assert run("bash", SCRIPT, path).returncode != 0


def test_the_script_refuses_a_member_that_is_not_listed(tmp_path: Path) -> None:
    from pcsp_desktop.sharing import container

    members = container.read(kit.share().data)
    path = tmp_path / "more.pcsp.zip"
    path.write_bytes(container.write((*members[:-2], ("attachments/001.pdf", b"%PDF-"), *members[-2:])))
    assert run("bash", SCRIPT, path).returncode != 0


def test_locked_pdf_opens_in_other_readers(tmp_path: Path) -> None:
    share = kit.share()
    path = tmp_path / "locked.pdf"
    code = "0123 4567 8901 2345 6789"
    path.write_bytes(sharing.lock_as_pdf(kit.small_pdf("Pages to read"), share.data, "my-plan.pcsp.zip", code))
    password = code.replace(" ", "")
    assert "Pages to read" in said(run("pdftotext", "-upw", password, path, "-"))
    assert run("pdftotext", path, "-").returncode != 0
    assert run("pdftotext", "-upw", "0" * 20, path, "-").returncode != 0
    assert run("qpdf", "--check", f"--password={password}", path).returncode == 0
    assert "R = 6" in said(run("qpdf", "--show-encryption", f"--password={password}", path))
    assert run("mutool", "info", "-p", password, path).returncode == 0
    assert run("pdfdetach", "-upw", password, "-save", "1", "-o", tmp_path / "out", path).returncode == 0
    assert (tmp_path / "out").read_bytes() == share.data


def test_age_files_of_ours_open_with_age_and_the_other_way_round(tmp_path: Path) -> None:
    if not sharing.can_lock_to_key():
        pytest.skip("no age library")
    who = sharing.identity.new("Sam")
    assert who.age_secret is not None and who.age_recipient is not None
    (tmp_path / "key").write_text(who.age_secret + "\n", encoding="ascii")
    data = kit.share().data
    locked = sharing.lock_to_key(data, (who.age_recipient,))
    opened = run("age", "--decrypt", "-i", tmp_path / "key", data=locked)
    assert opened.stdout == data, said(opened)
    theirs = run("age", "-r", who.age_recipient, data=data).stdout
    assert sharing.unlock_with_key(theirs, who.age_secret) == data
    armoured = run("age", "--armor", "-r", who.age_recipient, data=data).stdout
    assert sharing.unlock_with_key(armoured, who.age_secret) == data


def test_signed_pdfs_keep_the_words_of_the_page() -> None:
    from pypdf import PdfReader

    opened = sharing.open_share(kit.share(pdf=kit.small_pdf("Walk to the shop")).data)
    assert "Walk to the shop" in PdfReader(io.BytesIO(opened.pdf)).pages[0].extract_text()
