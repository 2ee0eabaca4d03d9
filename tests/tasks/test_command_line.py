"""The command line as scripts meet it: odd names, pipes that nobody fills, input that is closed or never ends."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pcsp_desktop import documents, plan, vault
from pcsp_desktop.__main__ import main
from pcsp_desktop.assets import resource, words
from pcsp_desktop.vault.keys import KdfCost, Passphrase

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
PASSPHRASE = "four plain words here"
STRICT = {"PYTHONIOENCODING": "utf-8:strict"}
"""What Python does in every locale but C and C.UTF-8."""


def command(*said: str | bytes, typed: bytes = b"", locale: dict[str, str] | None = None) -> tuple[int, bytes, bytes]:
    """Run the app with these words; it has to end by itself."""
    done = subprocess.run(
        [sys.executable, "-m", "pcsp_desktop", *said],
        input=typed,
        capture_output=True,
        timeout=60,
        check=False,
        env=os.environ | (locale or {}),
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def vault_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    vault.create(folder, Passphrase(PASSPHRASE), cost=KdfCost(memory=64, passes=1, lanes=1)).lock()
    return folder


def test_check_does_not_wait_for_a_pipe_and_gives_each_file_its_line(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    files = [str(tmp_path / "pipe"), str(tmp_path), str(tmp_path / "missing"), "/dev/zero"]
    code, said, _ = command("check", *files, "--json")
    reports = [json.loads(line) for line in said.decode().splitlines()]
    assert code == 1
    assert [report["file"] for report in reports] == files
    assert not any(report["whole"] for report in reports)


@pytest.mark.parametrize("of", ["check", "read-letter"])
@pytest.mark.slow
def test_a_name_in_no_known_letters_gets_its_line(of: str) -> None:
    name = b"/no/\xff\xfe.pdf"
    code, said, faults = command(of, name, "--json", locale=STRICT)
    assert os.fsencode(json.loads(said)["file"]) == name
    assert (code, faults) == (1 if of == "check" else 0, b"")
    code, said, faults = command(of, name, locale=STRICT)
    assert said and not faults


@pytest.mark.parametrize("part", ["plan.db", "vault.json", "vault.json.bak", "plan.db-journal"])
@pytest.mark.slow
def test_the_doctor_does_not_wait_for_a_pipe_in_the_place_of_a_file(vault_folder: Path, part: str) -> None:
    (vault_folder / part).unlink(missing_ok=True)
    os.mkfifo(vault_folder / part)
    code, said, faults = command("doctor", str(vault_folder), typed=PASSPHRASE.encode())
    assert code == (1 if part in ("plan.db", "vault.json") else 0)
    assert said and not faults


def test_the_doctor_calls_input_that_is_no_text_a_wrong_passphrase(vault_folder: Path) -> None:
    assert command("doctor", str(vault_folder), typed=b"\xff\xfe\n", locale=STRICT)[0] == 2


@pytest.mark.parametrize("redirected", ["<&-", "< /dev/zero"])
def test_the_doctor_calls_input_that_is_closed_or_never_ends_a_wrong_passphrase(
    vault_folder: Path, redirected: str
) -> None:
    ran = f'exec "{sys.executable}" -m pcsp_desktop doctor "{vault_folder}" {redirected}'
    done = subprocess.run(["/bin/sh", "-c", ran], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (2, b"")


def test_an_example_that_the_vault_cannot_hold_ends_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_given: object, **_options: object) -> None:
        raise vault.problems.DiskFull

    monkeypatch.setattr(vault, "create", full)
    assert main(["example", str(tmp_path / "new")]) == 1
    assert capsys.readouterr().err.strip() == words("command.example.cannot_write")


# ---- papers ------------------------------------------------------------------------------------------------


def sam() -> str:
    return str(resource("examples", "sam.json"))


def run_papers(*said: str) -> int:
    return main(["papers", *said])


def test_papers_are_named_by_kind_size_and_form(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    asked = ("--kinds", "in-a-crisis,wallet-card", "--sizes", "14,24", "--formats", "txt,pdf", "--on", "2026-11-30")
    assert run_papers(sam(), str(folder), *asked) == 0
    assert sorted(file.name for file in folder.iterdir()) == [
        "in-a-crisis-14.pdf",
        "in-a-crisis-14.txt",
        "in-a-crisis-24.pdf",
        "in-a-crisis-24.txt",
        "wallet-card-14.pdf",
        "wallet-card-14.txt",
    ]
    assert (folder / "in-a-crisis-14.pdf").read_bytes().startswith(b"%PDF-")
    assert "Samuel Okafor" in (folder / "in-a-crisis-14.txt").read_text("utf-8")


def test_papers_prints_each_kind_that_has_something_to_say(tmp_path: Path) -> None:
    assert run_papers(sam(), str(tmp_path / "mine"), "--sizes", "14", "--formats", "txt") == 0
    assert run_papers(sam(), str(tmp_path / "theirs"), "--sizes", "14", "--formats", "txt", "--for", "surgery") == 0
    mine, theirs = ({file.stem for file in (tmp_path / name).iterdir()} for name in ("mine", "theirs"))
    assert {"full-plan-14", "budget-sheet-14", "results-to-talk-about-14"} <= mine
    assert "recovery-sheet-14" not in mine
    assert "budget-sheet-14" not in theirs
    assert {"full-plan-14", "health-record-14"} <= theirs


def test_papers_of_a_blank_plan_print(tmp_path: Path) -> None:
    (tmp_path / "blank.json").write_text('{"schema": 1}')
    assert run_papers(str(tmp_path / "blank.json"), str(tmp_path), "--sizes", "14", "--formats", "txt,docx") == 0
    assert (tmp_path / "in-a-crisis-14.txt").is_file()


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('{"schema": 1, "matters": {"important": ["ZQSECRET"]}}', "matters/important: "),
        ('{"schema": 1, "goals": [{"id": "g", "importance": "ZQSECRET"}]}', "goals/g/importance: "),
        ('{"schema": 1, "person": {"birth_date": "ZQSECRET"}, "health": 3}', "person/birth_date: "),
        ('{"schema": 99, "matters": "ZQSECRET"}', "schema: "),
        ('{"schema": 1, "matters": {"important": "ZQSECRET", "important": "x"}}', "no plan"),
        ("ZQSECRET", "no plan"),
        ("[" * 5000, "no plan"),
        ('["ZQSECRET"]', "The whole file: "),
        ('{"schema": 1, "goals": [{"id": "g", "order": 1e999999999}]}', ""),
    ],
)
def test_a_faulty_plan_is_told_by_its_places(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, place: str
) -> None:
    (tmp_path / "plan.json").write_text(content)
    assert run_papers(str(tmp_path / "plan.json"), str(tmp_path / "out")) == 1
    said = capsys.readouterr()
    assert place in said.err
    assert said.err.strip()
    assert "ZQSECRET" not in said.err + said.out
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_there_and_a_folder_that_cannot_be(tmp_path: Path) -> None:
    assert run_papers(str(tmp_path / "none.json"), str(tmp_path / "out")) == 1
    (tmp_path / "file").write_text("")
    assert run_papers(sam(), str(tmp_path / "file")) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("--kinds", "poster"),
        ("--sizes", "15"),
        ("--formats", "rtf"),
        ("--for", "everyone"),
        ("--on", "tomorrow"),
        ("--language", "xx"),
        ("--beside", "some"),
    ],
)
def test_what_there_is_not_is_refused_with_what_there_is(tmp_path: Path, wrong: tuple[str, str]) -> None:
    assert run_papers(sam(), str(tmp_path / "out"), *wrong) == 2
    assert not (tmp_path / "out").exists()


def test_a_view_on_any_section_prints(tmp_path: Path) -> None:
    for number, section in enumerate((*plan.SECTIONS, "no section", "equality ")):
        view = {"id": "v", "section": section, "text": f"ZQVIEW{number}", "name": "Dr Odd"}
        own = {"id": "o", "section": section, "heading": f"ZQOWN{number}", "text": "mine"}
        made_by = {"id": "w", "section": section, "who": "me"}
        saved = {"schema": 1, "professional_views": [view], "own_headings": [own], "authorship": [made_by]}
        shown = plan.from_json(saved)
        options = documents.Options(on=datetime.date(2026, 11, 30))
        words_on_it = documents.write_text(documents.make(shown, "full-plan", options))
        assert f"ZQVIEW{number}" in words_on_it, section
