"""Facts that stood in several places have one home each: a second copy of one is found here."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

HOMES = {
    "en_GB": ["assets.py"],
    ".pcsp.zip": ["tasks/file_names.py"],
    ".pcspbackup": ["vault/backups.py"],
    "recovery-sheet.pdf": ["tasks/file_names.py"],
    "care-and-support-plan.pdf": ["sharing/layout.py"],
    "council_care budget future": [],  # what a copy leaves out is said by resources/paper/map.toml alone
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [
        "letters/kinds.py",
        "vault/attachments.py",
    ],
    "ur ar he fa": ["assets.py"],
}
"""Words, and the files in which one text or one collection of texts has them all. The vault guards its own door."""


def held(node: ast.AST) -> frozenset[str]:
    """The texts of a text or of one collection of texts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return frozenset({node.value})
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        constants = (each.value for each in node.elts if isinstance(each, ast.Constant))
        return frozenset(value for value in constants if isinstance(value, str))
    return frozenset()


@pytest.fixture(scope="module")
def texts(checkout: Path) -> dict[str, list[frozenset[str]]]:
    """The texts and collections of texts of each file of the package."""
    package = checkout / "pcsp_desktop"
    files = [file for file in sorted(package.rglob("*.py")) if "_build" not in file.relative_to(package).parts]
    return {
        file.relative_to(package).as_posix(): [held(node) for node in ast.walk(ast.parse(file.read_text("utf-8")))]
        for file in files
    }


@pytest.mark.parametrize("fact", HOMES)
def test_a_fact_has_one_home(texts: dict[str, list[frozenset[str]]], fact: str) -> None:
    wanted = frozenset(fact.split(" "))
    assert [file for file, found in texts.items() if any(wanted <= each for each in found)] == HOMES[fact]
