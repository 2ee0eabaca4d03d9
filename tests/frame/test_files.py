"""What a stranger finds in the repository: commands that work, and nothing of anybody's machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import dev
import pytest

# Put together here, so that this file does not hold what it looks for.
MACHINE = re.compile(
    "|".join(
        (
            r"(?<![\w.])/" + r"work/[a-z]",
            "/" + r"tmp/bash_jobs",
            "/" + r"home/(?!you\b|sam\b|anna\b)[a-z]+/",
            r"[A-Z]:\\" + r"Users\\(?!you\b|sam\b|anna\b)",
            "/" + r"Users/(?!you\b|sam\b|anna\b)[a-z]+/",
            "/" + r"root/",
        )
    )
)
TEXT_FILES = {".py", ".toml", ".md", ".ui", ".ts", ".txt", ".json", ".sh", ".xml", ".svg", ".desktop", ".cfg", ""}


def test_no_file_holds_a_path_of_somebodys_machine(kept_files: list[Path], checkout: Path) -> None:
    found = []
    for file in kept_files:
        if file.suffix not in TEXT_FILES or file.is_relative_to(checkout / "tests" / "data"):
            continue
        text = file.read_text("utf-8", errors="replace")
        found += [f"{file.relative_to(checkout)}: {match.group()}" for match in MACHINE.finditer(text)]
    assert kept_files
    assert found == []


def test_text_files_are_utf8_with_plain_line_ends(kept_files: list[Path], checkout: Path) -> None:
    for file in kept_files:
        if file.suffix in TEXT_FILES - {".txt", ".json", ""} and not file.is_relative_to(checkout / "tests" / "data"):
            assert "\r" not in file.read_bytes().decode("utf-8"), file.name


def test_modules_stay_short_enough_to_read(checkout: Path) -> None:
    lengths = {
        file.relative_to(checkout).as_posix(): len(file.read_text("utf-8").splitlines())
        for folder in ("pcsp_desktop", "packaging")
        for file in (checkout / folder).rglob("*.py")
        if "_build" not in file.parts
    }
    assert {name: length for name, length in lengths.items() if length > 600} == {}


def test_packaging_and_tests_are_no_packages(checkout: Path) -> None:
    # In an editable install such a file would hide the library of the same name.
    assert not list((checkout / "packaging").rglob("__init__.py"))
    assert not list((checkout / "tests").rglob("__init__.py"))


class TestReadme:
    """The README tells a newcomer the truth."""

    @pytest.fixture
    def readme(self, checkout: Path) -> str:
        return (checkout / "README.md").read_text("utf-8")

    @pytest.mark.parametrize("command", ["python3 packaging/dev.py run", "python3 packaging/dev.py test"])
    def test_it_has_the_two_commands(self, readme: str, command: str) -> None:
        assert command in readme

    def test_each_developer_command_in_it_exists(self, readme: str) -> None:
        named = set(re.findall(r"packaging/dev\.py (\w+)", readme))
        assert named
        assert named <= dev.COMMANDS.keys()

    def test_each_app_command_in_it_exists(self, readme: str) -> None:
        named = set(re.findall(r"^\s*(?:\S+/)?pcsp-desktop ([a-z][a-z-]*)", readme, re.MULTILINE))
        help_text = subprocess.run(
            [sys.executable, "-m", "pcsp_desktop", "--help"], capture_output=True, text=True, check=True
        ).stdout
        assert {name for name in named if not re.search(rf"\b{name}\b", help_text)} == set()
        commands = set(re.findall(r"^    ([a-z][a-z-]+)(?:\s|$)", help_text, re.MULTILINE))
        assert commands
        assert commands - named == set()

    def test_each_file_it_points_at_is_there(self, readme: str, checkout: Path) -> None:
        targets = re.findall(r"\]\((?!https?:|#)([^)\s]+)\)", readme)
        assert targets
        assert [target for target in targets if not (checkout / target).exists()] == []


class TestDocs:
    """What the papers of the repository point at is in the repository."""

    @pytest.fixture
    def papers(self, checkout: Path) -> dict[str, str]:
        files = [checkout / "README.md", checkout / "CHANGELOG.md", *checkout.glob("docs/*.md")]
        return {file.relative_to(checkout).as_posix(): file.read_text("utf-8") for file in files}

    def test_each_link_leads_to_a_file(self, papers: dict[str, str], checkout: Path) -> None:
        links = {
            (name, target)
            for name, text in papers.items()
            for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)\s#]+)[^)\s]*\)", text)
        }
        assert {link for link in links if not (checkout / link[0]).parent.joinpath(link[1]).exists()} == set()

    def test_each_path_in_them_is_there(self, papers: dict[str, str], checkout: Path) -> None:
        rooms = "pcsp_desktop|ui|resources|translations|tests|packaging|docs"
        named = {
            (name, path)
            for name, text in papers.items()
            if name != "CHANGELOG.md"
            for path in re.findall(rf"`((?:{rooms})/[\w./-]*\w/?)`", text)
        }
        assert named
        assert {one for one in named if not (checkout / one[1]).exists()} == set()

    def test_nothing_leans_on_a_paper_that_is_not_here(self, checkout: Path) -> None:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=checkout, capture_output=True, text=True, check=True)
        tracked = [checkout / name for name in listed.stdout.split("\0") if name.endswith((".py", ".toml", ".md"))]
        named = {
            (file.relative_to(checkout).as_posix(), paper)
            for file in tracked
            if file.exists()
            for paper in re.findall(r"\b([A-Z]{5,}\.md)\b", file.read_text("utf-8"))
        }
        there = {path.name for path in checkout.glob("*.md")}
        assert {one for one in named if one[1] not in there} == set()


def test_ci_runs_the_readmes_test_command(checkout: Path) -> None:
    script = checkout / ".ci" / "run"
    assert "python3 packaging/dev.py test" in script.read_text("utf-8")
    assert script.stat().st_mode & 0o111


def test_the_licence_is_there_in_full(checkout: Path) -> None:
    licence = (checkout / "LICENSE").read_text("utf-8")
    assert "Apache License" in licence and "Version 2.0" in licence
    assert "END OF TERMS AND CONDITIONS" in licence


def test_the_build_and_the_app_use_the_same_qt(checkout: Path) -> None:
    table = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    (for_building,) = (need for need in table["build-system"]["requires"] if need.startswith("PySide6"))
    assert for_building in table["project"]["dependencies"]
    assert "<6.12" in for_building


def test_dev_py_starts_on_a_bare_python(checkout: Path) -> None:
    # What it imports before there is an environment has to come with Python, or lie beside it.
    beside = {file.stem for file in (checkout / "packaging").glob("*.py")}
    for name in ("dev", "environment", "system_parts"):
        tree = ast.parse((checkout / "packaging" / f"{name}.py").read_text("utf-8"))
        modules = {
            alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
        }
        modules |= {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert modules <= set(sys.stdlib_module_names) | beside
