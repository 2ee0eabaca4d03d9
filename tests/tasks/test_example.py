"""The example: a real vault, every paper and a share file, with the names that the command promises."""

import datetime
import re
from pathlib import Path

import pytest

from pcsp_desktop import __main__, documents, vault
from pcsp_desktop.tasks.command_line.example import FolderNotEmpty, make_example
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.vault.keys import KdfCost, Passphrase

NOW = datetime.datetime(2026, 11, 21, 10, 0, tzinfo=datetime.UTC)
CHEAP = KdfCost(memory=64, passes=1, lanes=1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("example") / "out"
    make_example(folder, now=NOW, cost=CHEAP)
    return folder


def passphrase(folder: Path) -> str:
    lines = (folder / "README.txt").read_text("utf-8").splitlines()
    found = [line for line in lines if "passphrase" in line.lower()]
    assert len(found) == 1, "the word stands on one line only"
    match = re.fullmatch(r"Passphrase: (.+)", found[0])
    assert match is not None
    return match.group(1)


def test_the_vault_opens_with_the_words_of_the_readme(made: Path) -> None:
    with vault.unlock(made / "vault", Passphrase(passphrase(made)), cost=CHEAP) as opened:
        assert opened.plan == example_plan()


def test_every_paper_is_there_in_every_size_with_its_twins(made: Path) -> None:
    expected = set()
    for kind in documents.KINDS:
        for size in documents.KINDS[kind].sizes:
            expected |= {f"{kind}-{size}.{ending}" for ending in ("pdf", "html", "txt")}
    assert {file.name for file in (made / "documents").iterdir()} == expected


def test_no_pdf_lies_anywhere_else(made: Path) -> None:
    assert all(file.parent.name == "documents" for file in made.rglob("*.pdf"))


def test_the_share_file_is_whole(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = (made / "share").iterdir()
    assert file.name == "my-plan-2026-11-21.pcsp.zip"
    assert __main__.main(["check", str(file), "--json"]) == 0
    assert '"whole": true' in capsys.readouterr().out


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        make_example(tmp_path)
    assert __main__.main(["example", str(tmp_path)]) == 2
    assert "no new or empty folder" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_check_names_a_file_that_is_not_whole(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = (made / "share").iterdir()
    broken = tmp_path / "broken.zip"
    broken.write_bytes(file.read_bytes()[:-1])
    missing = tmp_path / "missing.zip"
    assert __main__.main(["check", str(file), str(broken), str(missing)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert "whole" in lines[0]
