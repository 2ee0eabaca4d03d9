"""Where the recovery number is offered while a plan is open: between two pages, at a glance, and for a week not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from keeping_kit import House
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.tasks.keeping import recovery

ANSWERS = ("matters/important", "matters/good_day", "matters/bad_day")


def at_a_glance(house: House) -> str:
    house.context.open("home")
    return house.said()


def test_it_stands_at_a_glance_until_put_off_and_comes_again(house: House) -> None:
    assert "A number on paper can" in at_a_glance(house)
    house.press("recovery-later")
    assert "A number on paper can" not in at_a_glance(house)
    today = house.session.opened.today()
    now = recovery.offer_of(house.session)
    assert not now.stands(today + timedelta(days=6)) and now.stands(today + timedelta(days=7))


def test_made_and_not_on_paper_it_is_asked_for_at_a_glance(house: House) -> None:
    recovery.make_number(house.session)
    assert "Is it on paper?" in at_a_glance(house)
    house.press("open-recovery")
    house.press("number-kept")
    assert "Is it on paper?" not in at_a_glance(house)


def test_the_glance_says_when_the_plan_was_last_changed(house: House) -> None:
    house.session.opened.set("matters/important", "the sea")
    at_a_glance(house)
    line = house.page.findChild(QWidget, "last-changed")
    assert isinstance(line, Text)
    assert "This plan was last changed on" in line.text()


@pytest.mark.parametrize("given", [2, 3])
def test_after_three_answers_it_is_offered_between_two_pages_once(house: House, given: int) -> None:
    for path in ANSWERS[:given]:
        house.session.opened.set(path, "the sea")
    page_id = house.context.plan.guide.page_of("matters/hopes")
    assert page_id is not None
    house.context.go(house.context.plan.route_to_page(page_id[1].id))
    house.shell.forward_button.click()
    house.app.processEvents()
    assert (house.name == "page-recovery-number") == (given == 3)
    if given == 3:
        house.shell.back_button.click()
        house.app.processEvents()
        house.shell.forward_button.click()
        house.app.processEvents()
        assert house.name != "page-recovery-number"
