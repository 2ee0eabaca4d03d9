"""What a designer writes in ui/: a fault is named with its place, and never reaches the app."""

from __future__ import annotations

import json
from pathlib import Path

import designer
import pytest


@pytest.fixture
def written(checkout: Path) -> str:
    return (checkout / "ui" / "tokens.toml").read_text("utf-8")


def test_the_tokens_of_the_app_have_no_fault(checkout: Path) -> None:
    found = json.loads(designer.tokens_json(checkout / "ui" / "tokens.toml"))
    assert found["schemes"]["light"]["focus"].startswith("#")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("focus = ", "fokus = ", "schemes.light lacks focus"),
        ('paper = "#fbfaf7"', 'paper = "cream"', "schemes.light.paper is no #rrggbb"),
        ("body = [18, 400]", "body = [18, 450]", "type.body is no size and weight"),
        ("hair = 4", "hair = 0", "spaces.hair is no length"),
        ("target = 46", 'target = "big"', "sizes.target is no size"),
        ("[100, 125, 150,", "[125, 100, 150,", "text_sizes is no row of growing per cents"),
        ("[spaces]", "[gaps]", "has gaps, spaces too many or too few"),
        ("[spaces]", "[spaces", "tokens.toml"),
    ],
)
def test_a_fault_is_named_with_its_place(written: str, tmp_path: Path, old: str, new: str, fault: str) -> None:
    file = tmp_path / "tokens.toml"
    assert old in written
    file.write_text(written.replace(old, new, 1), "utf-8")
    with pytest.raises(designer.TokenFault, match=fault):
        designer.tokens_json(file)
