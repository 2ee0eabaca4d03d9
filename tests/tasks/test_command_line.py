"""The command line as scripts meet it: odd names, pipes that nobody fills, input that is closed or never ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pcsp_desktop import vault
from pcsp_desktop.__main__ import main
from pcsp_desktop.assets import words
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
