"""The hazard log keeps its word: every test that it names is there."""

import re

from plan_kit import ROOT

LOG = (ROOT / "docs" / "safety.md").read_text("utf-8")
NAMED = re.findall(r"`(tests/[a-z_/0-9]+\.py)::(test_[a-z0-9_]+)`", LOG)
ROWS = [line for line in LOG.splitlines() if re.match(r"\| \d+ \|", line)]


def test_every_test_that_the_log_names_is_there() -> None:
    assert [f"{file}::{name}" for file, name in NAMED if name not in names_in(file)] == []


def names_in(file: str) -> list[str]:
    path = ROOT / file
    return re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE) if path.is_file() else []


def test_every_hazard_has_a_test_and_a_number_in_order() -> None:
    assert [int(row.split("|")[1]) for row in ROWS] == list(range(1, len(ROWS) + 1))
    assert len(ROWS) >= 15
    for row in ROWS:
        _, _, what, measure, held, _ = row.split("|")
        assert what.strip()
        assert measure.strip()
        assert re.search(r"::test_", held), row


def test_the_log_stays_a_page() -> None:
    assert len(ROWS) <= 24
