""" "I need help now": right numbers by country, open to anyone, with nothing of the plan."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from app_kit import bare_context
from plan_window import MakeWindow
from pytestqt.qtbot import QtBot

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.controls import Button, Text
from pcsp_desktop.gui.pages.home.help_now import HelpNowPage
from pcsp_desktop.gui.window.help_numbers import isolated, load_numbers
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.gui.window.settings import COUNTRIES, WindowSettings


def _numbers(country: str) -> list[str]:
    return [entry.number for entry in load_numbers().in_country(country)]


def test_a_life_at_risk_stands_first_everywhere() -> None:
    for country in (*COUNTRIES, ""):
        first = load_numbers().in_country(country)[0]
        assert first.number == "999"
        assert first.danger


def test_england_and_wales_have_their_own_numbers() -> None:
    shared = {"116 123", "85258", "0800 1111", "999 BSL", "18000", "999, then 55"}
    assert shared | {"111", "0808 2000 247"} <= set(_numbers("england"))
    assert shared | {"111", "0808 80 10 800"} <= set(_numbers("wales"))
    assert "0808 2000 247" not in _numbers("wales")
    assert shared <= set(_numbers("elsewhere"))
    assert "111" not in _numbers("elsewhere")


def test_every_number_has_words_a_source_and_a_date() -> None:
    numbers = load_numbers()
    assert date(2026, 1, 1) < numbers.checked < numbers.next_check
    for entry in numbers.entries:
        assert entry.source.startswith("https://")
        assert set(entry.countries) <= set(COUNTRIES)
        assert words(f"help.{entry.id}.when")
        how = words(f"help.{entry.id}.how")
        digits = re.findall(r"\d+", entry.number)
        assert all(part in how for part in digits), entry.id


def test_no_two_entries_share_an_id() -> None:
    ids = [entry.id for entry in load_numbers().entries]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("country", [*COUNTRIES, ""])
def test_the_page_shows_every_number_of_the_country(window: Callable[..., MainWindow], country: str) -> None:
    page = HelpNowPage(bare_context(window(), WindowSettings(country=country)), to("help"))
    shown = " ".join(text.text() for text in page.findChildren(Text))
    for entry in load_numbers().in_country(country):
        assert words(f"help.{entry.id}.how") in shown
    assert page.findChildren(Button, "crisis-page") == []


def test_numbers_keep_their_order_in_right_to_left_text() -> None:
    assert isolated("116 123") == "\u2066116 123\u2069"


def test_with_a_plan_open_it_leads_to_the_crisis_page(open_window: MakeWindow) -> None:
    in_plan = open_window()
    before = in_plan.page.objectName()
    in_plan.controller.show_help()
    in_plan.press("crisis-page")
    assert in_plan.page.objectName() == "page-in-a-crisis"
    in_plan.back()
    assert in_plan.page.objectName() == before, "help does not lie under it any more"


def test_the_button_is_a_press_away_with_no_plan(window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    shell = window()
    with qtbot.waitSignal(shell.help_asked):
        shell.help_button.click()
