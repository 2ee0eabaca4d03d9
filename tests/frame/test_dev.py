"""The one command: what it asks of the computer, and that it says the truth about how the tests went."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import dev
import environment
import pytest
import system_parts
from system_parts import Part

NO_SUCH_LIBRARY = Part("libnothing-of-the-kind.so.9", "libnothing9", "for this test")
NO_SUCH_PROGRAM = Part("no-such-program-here", "no-such-package", "for this test")

only_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its libraries")


@only_linux
class TestSystemParts:
    def test_what_is_there_is_found(self, tmp_path: Path) -> None:
        (tmp_path / "some.jar").write_text("")
        there = (
            Part("libc.so.6", "libc6", ""),
            Part("git", "git", ""),
            Part("import json", "python3", ""),
            Part(f"{tmp_path}/*.jar", "x", ""),
        )
        assert system_parts.missing(there) == []

    def test_what_is_not_there_is_named(self) -> None:
        lacking = (
            NO_SUCH_LIBRARY,
            NO_SUCH_PROGRAM,
            Part("import no_such_module", "x", ""),
            Part("/no/such/*", "x", ""),
        )
        assert system_parts.missing(lacking) == list(lacking)

    def test_everything_that_qt_needs_is_asked_for(self, checkout: Path) -> None:
        # A library that the wheel needs from the system, and that we do not ask for, would fail with no help.
        import PySide6

        qt = Path(PySide6.__file__).parent / "Qt"
        libraries = [qt / "plugins" / "platforms" / "libqxcb.so"]
        libraries += [qt / "lib" / f"libQt6{name}.so.6" for name in ("XcbQpa", "Gui", "Widgets", "DBus")]
        needed = set()
        for library in libraries:
            listed = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=True).stdout
            needed |= {line.split("[")[1].rstrip("]") for line in listed.splitlines() if "(NEEDED)" in line}
        always = (
            "libQt6",
            "libicu",
            "libstdc++",
            "libgcc_s",
            "libc.",
            "libm.",
            "libdl.",
            "libpthread.",
            "libz.",
            "ld-linux",
        )
        asked = {part.name for part in system_parts.LIBRARIES}
        assert "libxcb-cursor.so.0" in needed
        assert {name for name in needed if not name.startswith(always)} - asked == set()

    def test_where_nothing_may_be_installed_one_command_is_said(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(system_parts, "_may_install", lambda: None)
        monkeypatch.setattr(system_parts, "_is_root", lambda: False)
        monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get" if "apt" in name else None)
        assert system_parts.provide((NO_SUCH_LIBRARY, NO_SUCH_PROGRAM)) == [NO_SUCH_LIBRARY, NO_SUCH_PROGRAM]
        said = capsys.readouterr().out
        assert "libnothing-of-the-kind.so.9 for this test (Debian package libnothing9)" in said
        assert "sudo apt-get install -y libnothing9 no-such-package" in said

    def test_where_there_is_no_apt_no_apt_command_is_said(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(shutil, "which", lambda name: None)
        assert system_parts.provide((NO_SUCH_PROGRAM,)) == [NO_SUCH_PROGRAM]
        assert "apt-get" not in capsys.readouterr().out

    def test_nothing_is_said_when_nothing_is_missing(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert system_parts.provide((Part("git", "git", ""),)) == []
        assert capsys.readouterr().out == ""

    @pytest.mark.parametrize(
        ("display", "wayland", "screen"), [("", "", False), (":0", "", True), ("", "wayland-0", True)]
    )
    def test_a_screen_is_x11_or_wayland(
        self, monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, screen: bool
    ) -> None:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
        assert system_parts.has_screen() is screen


class TestPytest:
    """The exit code and the closing line are those of pytest."""

    @pytest.fixture(autouse=True)
    def here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr(dev, "ROOT", tmp_path)
        monkeypatch.setattr(environment, "python", lambda: Path(sys.executable))
        (tmp_path / "pytest.ini").write_text("[pytest]\n")
        return tmp_path

    @pytest.mark.parametrize(
        ("content", "code", "closing"),
        [
            ("def test_a(): pass\n", 0, "1 passed"),
            ("def test_a(): assert False\n", 1, "1 failed"),
            ("def test_a(:\n", 2, "1 error"),
            ("", 0, "no tests ran"),
        ],
    )
    @pytest.mark.slow
    def test_it_says_how_it_went(self, here: Path, content: str, code: int, closing: str) -> None:
        (here / "test_it.py").write_text(content)
        found, last = dev._pytest("-p", "no:cacheprovider")
        assert (found, closing in last) == (code, True), last


class TestCommands:
    @pytest.fixture(autouse=True)
    def prepared(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[str, ...]]:
        """What dev.py would have started, instead of starting it."""
        started: list[tuple[str, ...]] = []
        monkeypatch.setattr(dev, "ROOT", tmp_path)
        monkeypatch.setattr(dev, "OUT", tmp_path / "out")

        def start(*words: str) -> int:
            started.append(words)
            return 0

        monkeypatch.setattr(dev, "_python", start)
        monkeypatch.setattr(system_parts, "provide", lambda parts: [])
        monkeypatch.setattr(environment, "prepare", lambda: Path(sys.executable))
        return started

    def test_run_opens_the_window_where_there_is_a_screen(
        self, prepared: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system_parts, "has_screen", lambda: True)
        assert dev.main(["run"]) == 0
        assert prepared == [("-m", "pcsp_desktop")]

    def test_run_makes_the_example_in_a_new_folder_where_there_is_none(
        self, prepared: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(system_parts, "has_screen", lambda: False)
        (tmp_path / "out" / "example").mkdir(parents=True)
        assert dev.main(["run"]) == 0
        assert prepared == [("-m", "pcsp_desktop", "example", str(tmp_path / "out" / "example-2"))]

    def test_words_after_run_go_on_to_the_app(
        self, prepared: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system_parts, "has_screen", lambda: False)
        assert dev.main(["run", "--version"]) == 0
        assert prepared == [("-m", "pcsp_desktop", "--version")]

    def test_a_failing_check_fails_the_command(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(dev, "_python", lambda *words: int("mypy" in words))
        assert dev.main(["check"]) == 1
        assert capsys.readouterr().out.splitlines()[-1] == "FAILED: mypy"

    def test_a_check_can_be_asked_for_by_name(self, prepared: list[tuple[str, ...]]) -> None:
        assert dev.main(["check", "words", "format"]) == 0
        assert prepared == [tuple(dev.WORD_CHECKS["words"]), tuple(dev.CHECKS["format"])]

    def test_a_check_that_is_not_there_is_named(
        self, prepared: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert dev.main(["check", "beauty"]) == 2
        assert prepared == []
        assert "no check beauty" in capsys.readouterr().err

    @pytest.mark.parametrize("words", [[], ["--fast"], ["--coverage"]])
    def test_what_each_room_runs_is_counted_when_it_is_asked_for(
        self, prepared: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, words: list[str]
    ) -> None:
        asked: list[str] = []

        def ask(*more: str) -> tuple[int, str]:
            asked.extend(more)
            return 0, ""

        monkeypatch.setattr(dev, "_pytest", ask)
        assert dev.main(["test", *words]) == 0
        counted = ("-m", "checks.coverage_by_room") in prepared
        assert (counted, "--cov=pcsp_desktop" in asked) == ((True, True) if "--coverage" in words else (False, False))

    @pytest.mark.parametrize(("fast", "slow", "code"), [(0, 0, 0), (1, 0, 1), (0, 1, 1)])
    def test_the_last_lines_are_those_of_pytest_and_the_code_is_the_worst(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fast: int, slow: int, code: int
    ) -> None:
        codes = iter([(fast, "fast closing"), (slow, "slow closing")])
        monkeypatch.setattr(dev, "_pytest", lambda *words: next(codes))
        assert dev.main(["test"]) == code
        assert capsys.readouterr().out.splitlines()[-2:] == [
            "fast tests: fast closing",
            "slow tests and journeys: slow closing",
        ]

    def test_fast_leaves_out_the_slow_tests(self, monkeypatch: pytest.MonkeyPatch) -> None:
        asked: list[tuple[str, ...]] = []

        def ask(*words: str) -> tuple[int, str]:
            asked.append(words)
            return 0, ""

        monkeypatch.setattr(dev, "_pytest", ask)
        assert dev.main(["test", "--fast", "tests/plan"]) == 0
        assert asked == [("-m", "not slow and not journey", "-n", "2", "tests/plan")]

    def test_what_is_missing_ends_the_command_before_it_starts(
        self, prepared: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system_parts, "provide", lambda parts: [NO_SUCH_LIBRARY])
        assert dev.main(["run"]) == 1
        assert prepared == []

    @pytest.mark.parametrize("words", [[], ["dance"]])
    def test_an_unknown_command_shows_what_there_is(self, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert dev.main(words) == 2
        shown = capsys.readouterr().out
        assert [name for name in dev.COMMANDS if f"dev.py {name} " not in shown] == []


class TestEnvironment:
    @pytest.fixture
    def calls(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
        """The commands that setting up would run; making .venv leaves a folder."""
        made: list[list[str]] = []
        monkeypatch.setattr(environment, "FOLDER", tmp_path / ".venv")
        monkeypatch.setattr(environment, "_works", lambda: (tmp_path / ".venv").exists())

        def call(command: list[str], what: str) -> None:
            made.append(command)
            if "venv" in command:
                (tmp_path / ".venv").mkdir()

        monkeypatch.setattr(environment, "_call", call)
        return made

    def test_the_first_time_it_is_made_and_filled(self, calls: list[list[str]]) -> None:
        environment.prepare()
        assert ["venv" in calls[0], *("pip" in call for call in calls[1:3])] == [True, True, True]
        assert all("--no-cache-dir" in call for call in calls if "pip" in call)
        assert "compile_assets.py" in calls[-2][1]
        assert "compileall" in calls[-1]

    def test_the_second_time_only_assets_and_code_are_looked_at(self, calls: list[list[str]]) -> None:
        environment.prepare()
        calls.clear()
        environment.prepare()
        assert len(calls) == 2
        assert "compile_assets.py" in calls[0][1]
        assert "compileall" in calls[1]

    def test_other_dependencies_renew_it(self, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
        environment.prepare()
        calls.clear()
        monkeypatch.setattr(environment, "EXTRAS", "test")
        environment.prepare()
        assert sum("pip" in call for call in calls) == 2

    def test_an_install_that_failed_is_tried_again(
        self, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail() -> None:
            raise environment.SetUpFailed("no network")

        with monkeypatch.context() as broken:
            broken.setattr(environment, "_install", fail)
            with pytest.raises(environment.SetUpFailed):
                environment.prepare()
        calls.clear()
        environment.prepare()
        assert sum("pip" in call for call in calls) == 2
