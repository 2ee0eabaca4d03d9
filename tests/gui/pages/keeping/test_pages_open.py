"""Every page about keeping a plan safe opens, and is found by its line, its button or its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from keeping_kit import House

PAGES = {
    "open-recovery": "page-recovery-number",
    "open-emergency": "page-emergency-numbers",
    "open-passphrase": "page-new-passphrase",
    "open-lock": "page-change-lock",
    "open-computer": "page-this-computer",
    "open-backups": "page-backups",
    "open-past": "page-what-i-changed",
    "open-examine": "page-ask-examine",
    "open-move": "page-move-plan",
    "open-delete": "page-delete-plan",
}


@pytest.mark.parametrize(("button", "page"), PAGES.items())
@pytest.mark.slow
def test_each_button_of_the_page_leads_somewhere_and_back(house: House, button: str, page: str) -> None:
    house.line("keep-safe")
    house.press(button)
    assert house.name == page
    house.page.back_asked.emit()
    assert house.name == "page-keep-my-plan-safe"


def test_the_lines_are_in_the_list(house: House) -> None:
    lines = [step.id for step in house.shell.sidebar.steps]
    assert lines[-4:] == ["changed", "keep-safe", "find", "settings"]


def test_the_guides_own_page_leads_there(house: House) -> None:
    house.go("keep-safe")
    house.press("go-keep-safe")
    assert house.name == "page-keep-my-plan-safe"


def test_the_page_says_how_things_stand_after_coming_back(house: House) -> None:
    house.line("keep-safe")
    assert "You have no recovery number." in house.said()
    house.press("open-recovery")
    house.press("make-number")
    house.waits_on("page-number-sheet")
    house.press("wrote-number")
    house.page.not_now_asked.emit()
    assert house.name == "page-keep-my-plan-safe"
    assert "You have a recovery number on paper." in house.said()
