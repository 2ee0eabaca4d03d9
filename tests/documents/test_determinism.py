"""The same document gives the same bytes, whatever the run, the hash seed or the Python."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import documents_samples as samples
import pytest

from pcsp_desktop.documents import write_pdf, write_word

ROOT = Path(__file__).resolve().parents[2]
PRINT_DIGEST = (
    "import hashlib, documents_samples as s; from pcsp_desktop.documents import write_pdf;"
    "papers = [write_pdf(s.every_block(l)).content for l in ('en-GB', 'ur', 'bn', 'zh-Hans')];"
    "print(*[hashlib.sha256(paper).hexdigest() for paper in papers])"
)
OTHER_PYTHONS = sorted(Path.home().glob(".pyenv/versions/3.1[23].*/bin/python"))


def digests(python: str, **environment: str) -> str:
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests"), *environment.pop("paths", "").split(os.pathsep)])
    settings = {**os.environ, "PYTHONPATH": paths, **environment}
    made = subprocess.run([python, "-c", PRINT_DIGEST], capture_output=True, check=True, env=settings, cwd=ROOT)
    return made.stdout.decode()


def test_twice_in_one_process() -> None:
    assert write_pdf(samples.every_block()).content == write_pdf(samples.every_block()).content


def test_word_files_have_no_clock_in_them() -> None:
    assert write_word(samples.every_block()) == write_word(samples.every_block())


def test_whatever_the_hash_seed_and_the_environments_clock() -> None:
    first = digests(sys.executable, PYTHONHASHSEED="1")
    assert first == digests(sys.executable, PYTHONHASHSEED="4242", SOURCE_DATE_EPOCH="1000000000", TZ="Asia/Tokyo")


def test_another_day_gives_another_file() -> None:
    other = attrs.evolve(samples.every_block(), made_on=date(2026, 11, 4))
    one, two = (hashlib.sha256(write_pdf(made).content).digest() for made in (samples.every_block(), other))
    assert one != two


@pytest.mark.slow
@pytest.mark.parametrize("python", [Path(sys.executable), *OTHER_PYTHONS], ids=lambda path: path.parent.parent.name)
def test_any_python_gives_the_same_bytes(python: Path, tmp_path: Path) -> None:
    """The libraries are the same pure or stable-ABI ones, installed anew for that Python; ours too."""
    names = ["reportlab", "uharfbuzz", "attrs", "pillow", "cattrs", "nhs-number"]
    installed = subprocess.run(
        [str(python), "-m", "pip", "install", "-q", "--target", str(tmp_path), *names], capture_output=True
    )
    assert installed.returncode == 0, installed.stderr.decode()
    assert digests(str(python), paths=str(tmp_path)) == digests(sys.executable)
