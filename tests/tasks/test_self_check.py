"""`self-check` tells of every part whether it works, and of a broken one that it does not."""

from __future__ import annotations

import pytest

from pcsp_desktop.__main__ import main
from pcsp_desktop.tasks.command_line import self_check


def test_each_part_works_here() -> None:
    said: list[str] = []
    assert self_check.check(self_check.parts(), said.append) == 0, said
    assert all(line.startswith("ok ") for line in said[:-1])


def test_a_part_that_fails_is_counted_and_the_rest_is_still_tried() -> None:
    def broken() -> str:
        raise ImportError("no such library")

    said: list[str] = []
    assert self_check.check({"one": broken, "two": lambda: "here"}, said.append) == 1
    assert said[0] == "BAD  one: ImportError: no such library"
    assert said[1] == "ok   two: here"


def test_the_command_tries_the_windows_too_and_is_not_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-check"]) == 0
    assert "ok   faces:" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "self-check" not in capsys.readouterr().out


def test_a_letter_reader_that_reads_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from pcsp_desktop.letters.worker import client

    monkeypatch.setattr(client, "command", lambda: ["/bin/false"])
    said: list[str] = []
    part = {"letter reader": self_check.parts()["letter reader"]}
    assert self_check.check(part, said.append) == 1
