"""The contact sheets: every kind can be drawn for somebody with little to say and somebody with very much."""

from __future__ import annotations

from pathlib import Path

import paper_sheets
from PIL import Image

from pcsp_desktop import plan


def test_a_sheet_is_drawn_in_colour_and_grey(tmp_path: Path) -> None:
    asked = ["--folder", str(tmp_path), "--plans", "twelve", "--kinds", "in-a-crisis,wallet-card", "--dpi", "20"]
    assert paper_sheets.main([*asked, "--languages", "en_GB"]) == 0
    for kind in ("in-a-crisis", "wallet-card"):
        folder = tmp_path / "twelve"
        with Image.open(folder / f"{kind}-en_GB.png") as colour, Image.open(folder / f"{kind}-en_GB-grey.png") as grey:
            assert colour.size == grey.size
            assert grey.mode == "L"
    assert (tmp_path / "index.html").read_text("utf-8").count("<img") == 2


def test_the_plans_are_what_they_are_called() -> None:
    made = {name: make() for name, make in paper_sheets.plans().items()}
    assert set(made) == {"sam", "maya", "rose", "blank", "twelve", "long"}
    assert plan.is_empty(made["blank"])
    answers = [leaf for leaf in plan.leaves(made["twelve"]).values() if not leaf.is_entry]
    assert 10 <= len([leaf for leaf in answers if not leaf.path.endswith(("/order", "/level", "_answer"))]) <= 20
    assert len(made["long"].matters.important) > 7 * len(made["sam"].matters.important)
