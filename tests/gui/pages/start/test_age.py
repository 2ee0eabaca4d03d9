"""The age group is asked before there is a plan, so that pages for adults stay away from younger people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from app_kit import bare_context

from pcsp_desktop.gui.pages.start.welcome import WhoPage
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.guide import Navigator, load_guide
from pcsp_desktop.tasks.keeping.new_plan import NewPlan
from pcsp_desktop.tasks.keeping.store import PlanStore
from pcsp_desktop.vault.keys import KdfCost

ADULTS = {"attorneys"}


@pytest.mark.parametrize("age", ["under_16", "16_or_17", "18_or_over", ""])
def test_the_age_of_the_first_start_decides_which_pages_there_are(
    window: Callable[..., MainWindow], tmp_path: Path, age: str
) -> None:
    page = WhoPage(bare_context(window()), to("who"))
    if age:
        page.age_choice.button(age).setChecked(True)
    assert page.age == age
    door = PlanStore(tmp_path, cost=KdfCost(memory=64, passes=1, lanes=1))
    session = door.create(door.new_folder(), "river lamp stone eagle", NewPlan(length="full", age=page.age))
    assert session.vault.plan.setup.age_group == age
    guide = load_guide()
    shown = {each.id for part in guide.parts for each in Navigator(guide).pages_of(part, session.vault.plan)}
    assert (shown >= ADULTS) is (age in ("18_or_over", ""))
    session.lock()


def test_someone_under_16_is_told_to_ask_for_help(window: Callable[..., MainWindow]) -> None:
    page = WhoPage(bare_context(window()), to("who"))
    assert page._under_16.isHidden()
    page.age_choice.button("under_16").setChecked(True)
    assert not page._under_16.isHidden()
